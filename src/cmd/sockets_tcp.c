/* SPDX-License-Identifier: BSD-2-Clause */
/* Cells of TCP and MPTCP sockets, out of what sock_diag(7) says of them. */
#include "cmd/sockets_tcp.h"

#include <string.h>
#include <sys/socket.h>

#include "basic/netlink.h"
#include "snapshot/sock_tcp.h"
#include "syscall/xlat.h"

/* clang-format off */
#define opt_names(X) \
	X(SOCK_TCP_OPT_TIMESTAMPS, "timestamps") \
	X(SOCK_TCP_OPT_SACK, "sack") \
	X(SOCK_TCP_OPT_WSCALE, "wscale") \
	X(SOCK_TCP_OPT_ECN, "ecn") \
	X(SOCK_TCP_OPT_ECN_SEEN, "ecn-seen") \
	X(SOCK_TCP_OPT_SYN_DATA, "syn-data") \
	X(64, "usec-timestamps") \
	X(128, "child-of-fastopen")
#define ca_names(X) \
	X(0, "open") \
	X(1, "disorder") \
	X(2, "cwr") \
	X(3, "recovery") \
	X(4, "loss")
/* clang-format on */

const struct xlat_set sockets_tcp_option_set = {
	.prefix = "",
	XLAT_ITEMS(opt_names),
	.kind = XLAT_FLAGS,
};

const struct xlat_set sockets_tcp_ca_set = {
	.prefix = "",
	XLAT_ITEMS(ca_names),
	.kind = XLAT_ENUM,
};

#define GET(name) void sockets_tcp_##name(const void *row, struct value *v)
#define SOCK	  ((const struct sock *)row)

GET(verdict)
{
	value_word(v, sock_verdict(SOCK));
}

GET(cong)
{
	size_t n;
	const char *s = SOCK->family == AF_INET || SOCK->family == AF_INET6 ?
				sock_attr(SOCK, SOCK_INET_CONG, &n) :
				NULL;

	if (s && n)
		value_bytes(v, s, strnlen(s, n));
}

GET(ulp)
{
	enum { ULP_NAME = 1 };
	size_t n, len;
	const char *s = SOCK->family == AF_INET || SOCK->family == AF_INET6 ?
				sock_attr(SOCK, SOCK_INET_ULP, &n) :
				NULL;

	s = s ? netlink_attr(s, n, ULP_NAME, &len) : NULL;
	if (s)
		value_bytes(v, s, strnlen(s, len));
}

GET(md5_keys)
{
	enum { KEY_SIZE = 100 };
	size_t n;

	if (SOCK->table == SOCK_TCP && sock_attr(SOCK, SOCK_INET_MD5, &n))
		value_uint(v, n / KEY_SIZE);
}

static bool info(const void *row, unsigned off, unsigned size, uint64_t *ret)
{
	return SOCK->table == SOCK_TCP && sock_info(SOCK, off, size, ret);
}

GET(ca_state)
{
	uint64_t n;

	if (info(row, offsetof(struct sock_tcp_info, ca_state), 1, &n))
		value_enum(v, n, &sockets_tcp_ca_set);
}

GET(options)
{
	uint64_t n;

	if (info(row, offsetof(struct sock_tcp_info, options), 1, &n))
		value_flags(v, n, &sockets_tcp_option_set);
}

GET(snd_wscale)
{
	uint64_t n;

	if (info(row, offsetof(struct sock_tcp_info, wscale), 1, &n))
		value_uint(v, n & 15);
}

GET(rcv_wscale)
{
	uint64_t n;

	if (info(row, offsetof(struct sock_tcp_info, wscale), 1, &n))
		value_uint(v, n >> 4);
}

GET(app_limited)
{
	uint64_t n;

	if (info(row, offsetof(struct sock_tcp_info, bits), 1, &n))
		value_bool(v, n & 1);
}

GET(idle)
{
	struct sock_tcp_info i;
	uint32_t ms;

	if (sock_tcp_info(SOCK, &i) < 104 || i.state == SOCK_LISTEN)
		return;
	ms = i.last_data_sent < i.last_data_recv ? i.last_data_sent :
						   i.last_data_recv;
	value_number(v, VALUE_NS, ms * 1000000ull);
}

static void tcp_field(const void *row, unsigned off, unsigned size,
		      enum sockets_tcp_kind kind, struct value *v)
{
	uint64_t n;

	if (!info(row, off, size, &n))
		return;
	switch (kind) {
	case SOCKETS_COUNT: value_uint(v, n); break;
	case SOCKETS_SIZE: value_number(v, VALUE_SIZE, n); break;
	case SOCKETS_US: value_number(v, VALUE_NS, n * 1000); break;
	case SOCKETS_MS: value_number(v, VALUE_NS, n * 1000000); break;
	case SOCKETS_RATE:
		/* All ones: there is no limit. */
		if (n != UINT64_MAX)
			value_number(v, VALUE_SIZE, n);
		break;
	}
}

#define TCP_GET(name, member, kind, help)                              \
	GET(name)                                                      \
	{                                                              \
		tcp_field(row, offsetof(struct sock_tcp_info, member), \
			  sizeof(((struct sock_tcp_info *)0)->member), \
			  SOCKETS_##kind, v);                          \
	}
SOCKETS_TCP_FIELDS(TCP_GET)

/* congestion control's own */

static bool cc_word(const struct sock *s, uint16_t type, unsigned word,
		    uint32_t *ret)
{
	uint32_t words[8];

	if (s->table != SOCK_TCP ||
	    sock_attr_copy(s, type, words, sizeof(words)) < 4 * (word + 1))
		return false;
	*ret = words[word];
	return true;
}

GET(bbr_bw)
{
	uint32_t low, high;

	if (cc_word(SOCK, SOCK_INET_BBR, 0, &low) &&
	    cc_word(SOCK, SOCK_INET_BBR, 1, &high))
		value_number(v, VALUE_SIZE, low | (uint64_t)high << 32);
}

GET(bbr_min_rtt)
{
	uint32_t n;

	if (cc_word(SOCK, SOCK_INET_BBR, 2, &n))
		value_number(v, VALUE_NS, n * 1000ull);
}

GET(dctcp_alpha)
{
	uint32_t n;

	if (cc_word(SOCK, SOCK_INET_DCTCP, 1, &n))
		value_uint(v, n);
}

GET(vegas_rtt)
{
	uint32_t n;

	if (cc_word(SOCK, SOCK_INET_VEGAS, 2, &n))
		value_number(v, VALUE_NS, n * 1000ull);
}

/* MPTCP: struct mptcp_info */

static bool mptcp(const void *row, unsigned off, unsigned size, uint64_t *ret)
{
	return SOCK->table == SOCK_MPTCP && sock_info(SOCK, off, size, ret);
}

GET(mptcp_subflows)
{
	uint64_t n;

	if (mptcp(row, 0, 1, &n))
		value_uint(v, n);
}

GET(mptcp_token)
{
	uint64_t n;

	if (mptcp(row, 12, 4, &n))
		value_number(v, VALUE_HEX, n);
}
