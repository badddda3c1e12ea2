/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Addresses of sockets and the numbers in them. Layouts say what the
 * families have that look the same whatever their length; here are the
 * ones whose length matters.
 */
#include <arpa/inet.h>
#include <stdio.h>
#include <string.h>

#include "basic/cleanup.h"
#include "syscall/layout/net.h"
#include "syscall/walk.h"
#include "syscall/xlat/errno.h"
#include "syscall/xlat/net.h"

enum {
	FAMILY_SIZE = 2,    /* sa_family_t */
	SOCKADDR_MAX = 128, /* struct sockaddr_storage */
	UN_PATH_MAX = 108,
	IN6_MIN = 24, /* without the scope id, which RFC 2133 did not have */
};

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

/* socket addresses */

static void sockaddr_begin(struct walk *w, const char *name, uint16_t family)
{
	w->ops->struct_begin(w->v, name);
	w->ops->member(w->v, "sa_family");
	w->ops->constant(w->v, &xlat_addrfam, family);
}

static void sockaddr_un(struct walk *w, const unsigned char *p, size_t len)
{
	const char *path = (const char *)p + FAMILY_SIZE;
	size_t n = len - FAMILY_SIZE;

	if (n > UN_PATH_MAX)
		n = UN_PATH_MAX;
	sockaddr_begin(w, "sockaddr_un", AF_UNIX);
	w->ops->member(w->v, "sun_path");
	if (path[0])
		w->ops->string(w->v, path, strnlen(path, n),
			       STRING_PATH | STRING_CSTR);
	else
		w->ops->string(w->v, path + 1, n - 1, STRING_ABSTRACT);
	w->ops->struct_end(w->v);
}

static bool is_link_local(const unsigned char *a)
{
	/* fe80::/10, and ff02::/16 of multicast with any flags */
	return (a[0] == 0xfe && (a[1] & 0xc0) == 0x80) ||
	       (a[0] == 0xff && (a[1] & 0x0f) == 0x02);
}

static void sockaddr_in6(struct walk *w, uint64_t addr, const unsigned char *p,
			 size_t len)
{
	static const struct field port = { "sin6_port", ARG_PORT };
	static const struct field flowinfo = { "sin6_flowinfo", ARG_NET32 };
	static const struct field in6 = { "sin6_addr", ARG_INET6,
					  .type = T_INLINE,
					  .len = LEN_CONST(16) };
	static const struct field index = { "sin6_scope_id", ARG_IFINDEX };
	static const struct field scope = { "sin6_scope_id", ARG_UINT };

	sockaddr_begin(w, "sockaddr_in6", AF_INET6);
	walk_member(w, port.name, &port, field_load(w->abi, T_U16, p + 2));
	walk_member(w, flowinfo.name, &flowinfo,
		    field_load(w->abi, T_U32, p + 4));
	walk_member(w, in6.name, &in6, addr + 8);
	if (len >= IN6_MIN + 4) {
		const struct field *f = is_link_local(p + 8) ? &index : &scope;

		walk_member(w, f->name, f,
			    field_load(w->abi, T_U32, p + IN6_MIN));
	}
	w->ops->struct_end(w->v);
}

static void sockaddr_ll(struct walk *w, uint64_t addr, const unsigned char *p,
			size_t len)
{
	enum { LL_ADDR = 12, LL_HALEN = 11 };
	static const struct field members[] = {
		{ "sa_family", ARG_ENUM, .type = T_U16, .xlat = &xlat_addrfam },
		{ "sll_protocol", ARG_ETHERTYPE, .type = T_U16 },
		{ "sll_ifindex", ARG_IFINDEX, .type = T_U32 },
		{ "sll_hatype", ARG_ENUM, .type = T_U16, .xlat = &xlat_arphrd },
		{ "sll_pkttype", ARG_ENUM, .type = T_U8,
		  .xlat = &xlat_packet_type },
		{ "sll_halen", ARG_UINT, .type = T_U8 },
	};
	static const struct field byte = { NULL, ARG_HEX_PADDED, .type = T_U8 };
	unsigned halen = p[LL_HALEN];
	size_t off = 0;

	w->ops->struct_begin(w->v, "sockaddr_ll");
	for (unsigned i = 0; i < ARRAY_SIZE(members); i++) {
		enum field_type t = members[i].type;

		walk_member(w, members[i].name, &members[i],
			    field_load(w->abi, t, p + off));
		off += field_type_size(w->abi, t);
	}
	if (halen) {
		w->ops->member(w->v, "sll_addr");
		w->ops->array_begin(w->v, ARRAY_COMMA);
		for (unsigned i = 0; i < halen && LL_ADDR + i < len; i++)
			decode_hex_padded(w, &byte, p[LL_ADDR + i], NULL);
		if (LL_ADDR + halen > len)
			w->ops->more(w->v);
		w->ops->array_end(w->v);
	}
	w->ops->struct_end(w->v);
}

/* struct sockaddr_alg: two strings with a size, two sets of flags. */
static void sockaddr_alg(struct walk *w, const unsigned char *p, size_t len)
{
	enum { ALG_TYPE = 2, ALG_FEAT = 16, ALG_MASK = 20, ALG_NAME = 24 };
	const char *type = (const char *)p + ALG_TYPE;
	const char *name = (const char *)p + ALG_NAME;
	static const struct field flags = { NULL, ARG_FLAGS, .type = T_U32,
					    .xlat = &xlat_alg_flags };

	sockaddr_begin(w, "sockaddr_alg", AF_ALG);
	w->ops->member(w->v, "salg_type");
	w->ops->string(w->v, type, strnlen(type, ALG_FEAT - ALG_TYPE),
		       STRING_CSTR);
	walk_member(w, "salg_feat", &flags,
		    field_load(w->abi, T_U32, p + ALG_FEAT));
	walk_member(w, "salg_mask", &flags,
		    field_load(w->abi, T_U32, p + ALG_MASK));
	w->ops->member(w->v, "salg_name");
	w->ops->string(w->v, name, strnlen(name, len - ALG_NAME), STRING_CSTR);
	w->ops->struct_end(w->v);
}

static void sockaddr_raw(struct walk *w, const unsigned char *p, size_t len,
			 uint16_t family)
{
	sockaddr_begin(w, "sockaddr", family);
	if (len > FAMILY_SIZE) {
		w->ops->member(w->v, "sa_data");
		w->ops->string(w->v, (const char *)p + FAMILY_SIZE,
			       len - FAMILY_SIZE, 0);
	}
	w->ops->struct_end(w->v);
}

/* Families whose addresses a layout says all about. */
static const struct {
	uint16_t family;
	uint16_t min;
	const struct layout *layout;
} families[] = {
	{ AF_INET, 16, &layout_sockaddr_in },
	{ AF_NETLINK, 12, &layout_sockaddr_nl },
	{ 40 /* AF_VSOCK */, 16, &layout_sockaddr_vm },
	{ 44 /* AF_XDP */, 16, &layout_sockaddr_xdp },
};

void walk_sockaddr(struct walk *w, uint64_t addr, int64_t len)
{
	const unsigned char *p;
	uint16_t family;

	if (len < FAMILY_SIZE || !addr || !w->call->mem) {
		w->ops->pointer(w->v, addr, MEM_OK);
		return;
	}
	if (len > SOCKADDR_MAX)
		len = SOCKADDR_MAX;
	if (memory_get(w->call->mem, w->phase, addr, len, &p) < (size_t)len) {
		walk_unread(w, addr);
		return;
	}
	family = field_load(w->abi, T_U16, p);
	for (unsigned i = 0; i < ARRAY_SIZE(families); i++) {
		if (families[i].family == family && len >= families[i].min) {
			walk_struct(w, families[i].layout, addr, len);
			return;
		}
	}
	if (family == AF_UNIX && len > FAMILY_SIZE)
		sockaddr_un(w, p, len);
	else if (family == AF_INET6 && len >= IN6_MIN)
		sockaddr_in6(w, addr, p, len);
	else if (family == AF_PACKET && len >= 20)
		sockaddr_ll(w, addr, p, len);
	else if (family == AF_ALG && len > 24)
		sockaddr_alg(w, p, len);
	else
		sockaddr_raw(w, p, len, family);
}

/*
 * The length that a call was given and the one it gave back, of which the
 * first bounds what the kernel wrote and the second what it had to say.
 */
static int64_t length_inout(struct walk *w, uint64_t addr)
{
	enum phase saved = w->phase;
	int32_t in, out;
	bool ok;

	w->phase = PHASE_ENTER;
	ok = walk_read(w, addr, &in, sizeof(in));
	w->phase = PHASE_EXIT;
	ok = ok && walk_read(w, addr, &out, sizeof(out));
	w->phase = saved;
	if (!ok)
		return -1;
	return in < out ? in : out;
}

void decode_sockaddr(struct walk *w, const struct field *f, uint64_t v,
		     const struct frame *fr)
{
	int64_t len = -1;

	if (f->len.from != LEN_FROM_PTR)
		len = (int32_t)walk_len(w, f, fr);
	else if (fr && f->len.index < fr->n)
		len = length_inout(w, fr->value[f->len.index]);
	walk_sockaddr(w, v, len);
}

/*
 * socklen_t *: what went in, and what came out if that is another. Where
 * there is no buffer (.len says which sibling that is) it is not read.
 */
void decode_socklen(struct walk *w, const struct field *f, uint64_t v,
		    const struct frame *fr)
{
	bool unused = f->len.from == LEN_FROM_FIELD && fr &&
		      f->len.index < fr->n && !fr->value[f->len.index];
	/* socklen_t is shown as an int. */
	static const struct field length = { NULL, ARG_INT, .type = T_S32 };
	const struct field *elem = f->elem ? f->elem : &length;
	int32_t in, out;

	w->phase = PHASE_ENTER;
	if (!v || unused || !walk_read(w, v, &in, sizeof(in))) {
		w->ops->pointer(w->v, v, v && !unused ? MEM_FAULTED : MEM_OK);
		return;
	}
	w->ops->array_begin(w->v, ARRAY_COMMA);
	walk_value(w, elem, (uint64_t)(int64_t)in, NULL);
	w->phase = PHASE_EXIT;
	if (w->call->phase == PHASE_EXIT && !w->call->no_ret &&
	    walk_read(w, v, &out, sizeof(out)) && out != in) {
		w->ops->change(w->v);
		walk_value(w, elem, (uint64_t)(int64_t)out, NULL);
	}
	w->ops->array_end(w->v);
}
