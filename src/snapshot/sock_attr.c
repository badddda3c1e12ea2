/* SPDX-License-Identifier: BSD-2-Clause */
/* What an answer of sock_diag(7) has about a socket, attribute by attribute. */
#include <string.h>
#include <sys/socket.h>

#include "snapshot/sock_diag.h"

const void *sock_attr(const struct sock *s, uint16_t type, size_t *ret_len)
{
	return s->attrs ? netlink_attr(s->attrs, s->attrs_len, type, ret_len) :
			  NULL;
}

size_t sock_attr_copy(const struct sock *s, uint16_t type, void *buf,
		      size_t size)
{
	size_t n;
	const void *p = sock_attr(s, type, &n);

	if (!p)
		return 0;
	memset(buf, 0, size);
	if (n > size)
		n = size;
	memcpy(buf, p, n);
	return n;
}

bool sock_attr_get(const struct sock *s, uint16_t type, void *ret, size_t size)
{
	size_t n;
	const void *p = sock_attr(s, type, &n);

	if (!p || n < size)
		return false;
	memcpy(ret, p, size);
	return true;
}

unsigned sock_mem_words(const struct sock *s, uint32_t words[SOCK_MEM_WORDS])
{
	uint16_t type;

	switch (s->family) {
	case AF_INET:
	case AF_INET6: type = SOCK_INET_SKMEM; break;
	case AF_UNIX: type = SOCK_UNIX_MEMINFO; break;
	case AF_NETLINK: type = SOCK_NETLINK_MEMINFO; break;
	case AF_PACKET: type = SOCK_PACKET_MEMINFO; break;
	case AF_XDP: type = SOCK_XDP_MEMINFO; break;
	default: return 0;
	}
	return sock_attr_copy(s, type, words, SOCK_MEM_WORDS * 4) / 4;
}

bool sock_mem(const struct sock *s, enum sock_mem word, uint32_t *ret_value)
{
	uint32_t words[SOCK_MEM_WORDS];

	if ((unsigned)word >= sock_mem_words(s, words))
		return false;
	*ret_value = words[word];
	return true;
}

bool sock_info(const struct sock *s, unsigned off, unsigned size,
	       uint64_t *ret_value)
{
	const char *p;
	size_t n;

	if ((s->family != AF_INET && s->family != AF_INET6) ||
	    s->table == SOCK_SCTP)
		return false;
	p = sock_attr(s, SOCK_INET_INFO, &n);
	if (!p || off + size > n)
		return false;
	*ret_value = 0;
	/* Little-endian or not: of one size at a time. */
	switch (size) {
	case 1: *ret_value = (uint8_t)p[off]; break;
	case 2: {
		uint16_t v;

		memcpy(&v, p + off, 2);
		*ret_value = v;
		break;
	}
	case 4: {
		uint32_t v;

		memcpy(&v, p + off, 4);
		*ret_value = v;
		break;
	}
	case 8: memcpy(ret_value, p + off, 8); break;
	default: return false;
	}
	return true;
}

const char *sock_unix_name(const struct sock *s, size_t *ret_len)
{
	const char *name;

	if (s->family != AF_UNIX)
		return NULL;
	name = sock_attr(s, SOCK_UNIX_NAME, ret_len);
	return name && *ret_len ? name : NULL;
}
