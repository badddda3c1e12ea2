/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Numbers of sockets: ports, interfaces, what is in network order, addresses
 * that lie in place.
 */
#include <arpa/inet.h>
#include <endian.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "syscall/walk.h"
#include "syscall/xlat/errno.h"
#include "syscall/xlat/net.h"

/* numbers */

void decode_port(struct walk *w, const struct field *f, uint64_t v,
		 const struct frame *fr)
{
	char buf[24];

	snprintf(buf, sizeof(buf), "htons(%u)", ntohs((uint16_t)v));
	w->ops->spelled(w->v, ntohs((uint16_t)v), buf);
}

void decode_net32(struct walk *w, const struct field *f, uint64_t v,
		  const struct frame *fr)
{
	char buf[24];

	snprintf(buf, sizeof(buf), "htonl(%u)", ntohl((uint32_t)v));
	w->ops->spelled(w->v, ntohl((uint32_t)v), buf);
}

void decode_ethertype(struct walk *w, const struct field *f, uint64_t v,
		      const struct frame *fr)
{
	uint16_t proto = ntohs((uint16_t)v);
	const char *name = xlat_name(&xlat_ethertype, proto);
	char buf[64];

	if (name)
		snprintf(buf, sizeof(buf), "htons(%s)", name);
	else
		snprintf(buf, sizeof(buf), "htons(%#x /* ETH_P_??? */)", proto);
	w->ops->spelled(w->v, proto, buf);
}

/* The name of what `v` lies in, "X_DYN" of X_DYN_START to X_DYN_END, or NULL.
 */
static const char *range_of(const struct xlat_set *set, uint64_t v,
			    uint64_t *ret_first)
{
	struct xlat_iter it = { .set = set };
	const char *best = NULL;
	char end[64];
	uint64_t last;

	while (xlat_next(&it)) {
		const char *name = xlat_iter_name(&it);
		size_t n = strlen(name);

		if (n < 6 || strcmp(name + n - 6, "_START") != 0 ||
		    it.value > v)
			continue;
		snprintf(end, sizeof(end), "%.*s_END", (int)n - 6, name);
		if (xlat_value(set, end, &last) == 0 && v <= last) {
			best = name;
			*ret_first = it.value;
		}
	}
	return best;
}

void decode_htobs(struct walk *w, const struct field *f, uint64_t v,
		  const struct frame *fr)
{
	const char *name = f->xlat ? xlat_name(f->xlat, v) : NULL;
	const char *start = NULL;
	uint64_t first = 0;
	char buf[80];

	if (f->xlat && !name)
		start = range_of(f->xlat, v, &first);

	if (!f->xlat)
		snprintf(buf, sizeof(buf), "htobs(%u)", (uint16_t)v);
	else if (name)
		snprintf(buf, sizeof(buf), "htobs(%s)", name);
	else if (start)
		snprintf(buf, sizeof(buf), "htobs(%s+%u)", start,
			 (unsigned)(v - first));
	else
		snprintf(buf, sizeof(buf), "htobs(%#x /* %s */)", (uint16_t)v,
			 TABLE(f->xlat)->prefix);
	w->ops->spelled(w->v, v, buf);
}

void decode_net32_hex(struct walk *w, const struct field *f, uint64_t v,
		      const struct frame *fr)
{
	char buf[24];

	snprintf(buf, sizeof(buf), "htonl(%#x)", ntohl((uint32_t)v));
	w->ops->spelled(w->v, ntohl((uint32_t)v), buf);
}

void decode_net64_hex(struct walk *w, const struct field *f, uint64_t v,
		      const struct frame *fr)
{
	char buf[40];

	snprintf(buf, sizeof(buf), "htobe64(%#" PRIx64 ")", be64toh(v));
	w->ops->spelled(w->v, be64toh(v), buf);
}

void decode_bitfield(struct walk *w, const struct field *f, uint64_t v,
		     const struct frame *fr)
{
	w->ops->number(w->v, v >> f->len.index & ((1ull << f->len.n) - 1),
		       BASE_UNSIGNED);
}

static uint64_t from_network(const struct field *f, uint64_t v)
{
	switch (f->type) {
	case T_U16: return ntohs((uint16_t)v);
	case T_U32: return ntohl((uint32_t)v);
	case T_U64: return be64toh(v);
	default: return v;
	}
}

void decode_net_enum(struct walk *w, const struct field *f, uint64_t v,
		     const struct frame *fr)
{
	w->ops->constant(w->v, f->xlat, from_network(f, v));
}

void decode_net_flags(struct walk *w, const struct field *f, uint64_t v,
		      const struct frame *fr)
{
	w->ops->flags(w->v, f->xlat, from_network(f, v));
}

void decode_net64(struct walk *w, const struct field *f, uint64_t v,
		  const struct frame *fr)
{
	char buf[40];

	v = be64toh(v);
	snprintf(buf, sizeof(buf), "htobe64(%llu)", (unsigned long long)v);
	w->ops->spelled(w->v, v, buf);
}

void decode_net_s32(struct walk *w, const struct field *f, uint64_t v,
		    const struct frame *fr)
{
	int32_t host = (int32_t)ntohl((uint32_t)v);
	char buf[24];

	snprintf(buf, sizeof(buf), "htonl(%d)", host);
	w->ops->spelled(w->v, (uint64_t)(int64_t)host, buf);
}

void decode_inet_any(struct walk *w, const struct field *f, uint64_t v,
		     const struct frame *fr)
{
	static const struct field v4 = { NULL, ARG_INET4, .type = T_INLINE,
					 .len = LEN_CONST(4) };
	static const unsigned char zero[12];
	unsigned char a[16];

	/* An address of IPv6 that ends so is none that anybody has. */
	if (walk_read(w, v, a, sizeof(a)) && !memcmp(a + 4, zero, sizeof(zero)))
		walk_value(w, &v4, v, fr);
	else
		decode_inet6(w, f, v, fr);
}

void decode_port_range(struct walk *w, const struct field *f, uint64_t v,
		       const struct frame *fr)
{
	uint16_t low = v & 0xffff, high = v >> 16 & 0xffff;
	char note[16];

	w->ops->number(w->v, (uint32_t)v, BASE_HEX);
	if (!(uint32_t)v || (low && high && low > high))
		return;
	/* One that is 0 is as the system has it. */
	snprintf(note, sizeof(note), "%.0hu..%.0hu", low, high);
	w->ops->note(w->v, note);
}

void decode_hex_noted(struct walk *w, const struct field *f, uint64_t v,
		      const struct frame *fr)
{
	const char *name = xlat_name(f->xlat, v);

	w->ops->number(w->v, v, BASE_HEX);
	if (name || TABLE(f->xlat)->prefix)
		w->ops->note(w->v, name ? name : TABLE(f->xlat)->prefix);
}

/*
 * Names of interfaces belong to the tracee's network namespace and are not
 * in the event. One needs no looking up: the loopback device is number 1 in
 * each namespace (LOOPBACK_IFINDEX).
 */
void decode_ifindex(struct walk *w, const struct field *f, uint64_t v,
		    const struct frame *fr)
{
	if ((uint32_t)v == 1)
		w->ops->spelled(w->v, 1, "if_nametoindex(\"lo\")");
	else
		w->ops->number(w->v, (uint32_t)v, BASE_UNSIGNED);
}

void decode_errno(struct walk *w, const struct field *f, uint64_t v,
		  const struct frame *fr)
{
	if (errno_name((int)v))
		w->ops->constant(w->v, &xlat_errno, (uint32_t)v);
	else
		w->ops->number(w->v, (uint32_t)v, BASE_UNSIGNED);
}

void decode_hex_padded(struct walk *w, const struct field *f, uint64_t v,
		       const struct frame *fr)
{
	int width = 2 * (int)field_type_size(w->abi, f->type);
	char buf[24];

	snprintf(buf, sizeof(buf), "%#0*llx", width, (unsigned long long)v);
	w->ops->spelled(w->v, v, buf);
}

/* addresses in place */

void decode_inet4(struct walk *w, const struct field *f, uint64_t v,
		  const struct frame *fr)
{
	char plain[INET_ADDRSTRLEN], spelled[INET_ADDRSTRLEN + 16];
	struct in_addr addr;

	if (!walk_read(w, v, &addr, sizeof(addr))) {
		walk_unread(w, v);
		return;
	}
	inet_ntop(AF_INET, &addr, plain, sizeof(plain));
	snprintf(spelled, sizeof(spelled), "inet_addr(\"%s\")", plain);
	w->ops->word(w->v, plain, spelled);
}

void decode_inet6(struct walk *w, const struct field *f, uint64_t v,
		  const struct frame *fr)
{
	char plain[INET6_ADDRSTRLEN], spelled[INET6_ADDRSTRLEN + 64];
	struct in6_addr addr;

	if (!walk_read(w, v, &addr, sizeof(addr))) {
		walk_unread(w, v);
		return;
	}
	inet_ntop(AF_INET6, &addr, plain, sizeof(plain));
	/* The spelling says where the result goes, if that has a name. */
	snprintf(spelled, sizeof(spelled), "inet_pton(AF_INET6, \"%s\"%s%.32s)",
		 plain, f->name ? ", &" : "", f->name ? f->name : "");
	w->ops->word(w->v, plain, spelled);
}

void decode_hwaddr(struct walk *w, const struct field *f, uint64_t v,
		   const struct frame *fr)
{
	unsigned char addr[32];
	char buf[3 * sizeof(addr) + 1] = "";
	uint64_t n = f->len.n;

	/* How many of them count may be said by a sibling. */
	if (f->len.index && fr && f->len.index < fr->n &&
	    fr->value[f->len.index] < n)
		n = fr->value[f->len.index];
	if (n > sizeof(addr))
		n = sizeof(addr);
	if (n && !walk_read(w, v, addr, n)) {
		walk_unread(w, v);
		return;
	}
	for (uint64_t i = 0; i < n; i++)
		sprintf(buf + 3 * i - (i > 0), i ? ":%02x" : "%02x", addr[i]);
	w->ops->word(w->v, buf, buf);
}
