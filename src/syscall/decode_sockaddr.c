/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Addresses of sockets. Layouts say what most families have
 * (layout/sockaddr.c); here are those whose length or contents decide what
 * there is.
 */
#include <string.h>

#include "basic/cleanup.h"
#include "syscall/layout/sockaddr.h"
#include "syscall/walk.h"
#include "syscall/xlat/net.h"
#include "syscall/xlat/sockaddr.h"

enum {
	FAMILY_SIZE = 2,    /* sa_family_t */
	SOCKADDR_MAX = 128, /* struct sockaddr_storage */
	UN_PATH_MAX = 108,
	IN6_MIN = 24, /* without the scope id, which RFC 2133 did not have */
};

void walk_sockaddr_begin(struct walk *w, const char *name, uint16_t family)
{
	w->ops->struct_begin(w->v, name);
	w->ops->member(w->v, "sa_family");
	w->ops->constant(w->v, &xlat_addrfam, family);
}

static void sockaddr_un(struct walk *w, uint64_t addr, const unsigned char *p,
			size_t len)
{
	const char *path = (const char *)p + FAMILY_SIZE;
	size_t n = len - FAMILY_SIZE;

	if (n > UN_PATH_MAX)
		n = UN_PATH_MAX;
	walk_sockaddr_begin(w, "sockaddr_un", AF_UNIX);
	w->ops->member(w->v, "sun_path");
	if (path[0]) {
		w->ops->string(w->v, path, strnlen(path, n),
			       STRING_PATH | STRING_CSTR);
		if (w->opts->secontext)
			walk_sun_secontext(w, addr + FAMILY_SIZE);
	} else {
		w->ops->string(w->v, path + 1, n - 1, STRING_ABSTRACT);
	}
	w->ops->struct_end(w->v);
}

static bool is_link_local(const unsigned char *a)
{
	/* fe80::/10, and ff02::/16 of multicast with any flags */
	return (a[0] == 0xfe && (a[1] & 0xc0) == 0x80) ||
	       (a[0] == 0xff && (a[1] & 0x0f) == 0x02);
}

static void in6_members(struct walk *w, uint64_t addr, const unsigned char *p,
			size_t len)
{
	static const struct field port = { "sin6_port", ARG_PORT };
	static const struct field flowinfo = { "sin6_flowinfo", ARG_NET32 };
	static const struct field in6 = { "sin6_addr", ARG_INET6,
					  .type = T_INLINE,
					  .len = LEN_CONST(16) };
	static const struct field index = { "sin6_scope_id", ARG_IFINDEX };
	static const struct field scope = { "sin6_scope_id", ARG_UINT };

	walk_member(w, port.name, &port, field_load(w->abi, T_U16, p + 2));
	walk_member(w, flowinfo.name, &flowinfo,
		    field_load(w->abi, T_U32, p + 4));
	walk_member(w, in6.name, &in6, addr + 8);
	if (len >= IN6_MIN + 4) {
		const struct field *f = is_link_local(p + 8) ? &index : &scope;

		walk_member(w, f->name, f,
			    field_load(w->abi, T_U32, p + IN6_MIN));
	}
}

static void sockaddr_in6(struct walk *w, uint64_t addr, const unsigned char *p,
			 size_t len)
{
	walk_sockaddr_begin(w, "sockaddr_in6", AF_INET6);
	in6_members(w, addr, p, len);
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

static void alg_string(struct walk *w, const char *s, size_t size)
{
	size_t n = strnlen(s, size);

	/* The last byte should be the NUL. */
	w->ops->string(w->v, s, n < size ? n : size - 1,
		       n < size ? STRING_CSTR : STRING_MORE);
}

/* struct sockaddr_alg: two strings with a size, two sets of flags. */
static void sockaddr_alg(struct walk *w, const unsigned char *p, size_t len)
{
	enum { ALG_TYPE = 2, ALG_FEAT = 16, ALG_MASK = 20, ALG_NAME = 24 };
	const char *type = (const char *)p + ALG_TYPE;
	const char *name = (const char *)p + ALG_NAME;
	static const struct field flags = { NULL, ARG_FLAGS, .type = T_U32,
					    .xlat = &xlat_alg_flags };

	walk_sockaddr_begin(w, "sockaddr_alg", AF_ALG);
	w->ops->member(w->v, "salg_type");
	alg_string(w, type, ALG_FEAT - ALG_TYPE);
	walk_member(w, "salg_feat", &flags,
		    field_load(w->abi, T_U32, p + ALG_FEAT));
	walk_member(w, "salg_mask", &flags,
		    field_load(w->abi, T_U32, p + ALG_MASK));
	w->ops->member(w->v, "salg_name");
	alg_string(w, name, len - ALG_NAME);
	w->ops->struct_end(w->v);
}

static void sockaddr_raw(struct walk *w, const unsigned char *p, size_t len,
			 uint16_t family)
{
	walk_sockaddr_begin(w, "sockaddr", family);
	if (len > FAMILY_SIZE) {
		w->ops->member(w->v, "sa_data");
		w->ops->string(w->v, (const char *)p + FAMILY_SIZE,
			       len - FAMILY_SIZE, 0);
	}
	w->ops->struct_end(w->v);
}

/* An address of `len` bytes in a union of them, named for its family. */
static void transport(struct walk *w, uint64_t addr, const unsigned char *p,
		      size_t len, uint16_t said)
{
	static const struct field port = { "sin_port", ARG_PORT };
	static const struct field in4 = { "sin_addr", ARG_INET4,
					  .type = T_INLINE,
					  .len = LEN_CONST(4) };
	uint16_t family = field_load(w->abi, T_U16, p);
	bool in6 = family == AF_INET6, known = in6 || family == AF_INET;
	bool whole = known && said >= (in6 ? IN6_MIN : 16);

	w->ops->struct_begin(w->v, "transport");
	if (known) {
		w->ops->member(w->v, in6 ? "sin6" : "sin");
		w->ops->struct_begin(w->v,
				     in6 ? "sockaddr_in6" : "sockaddr_in");
	}
	w->ops->member(w->v, !known ? "family" :
			     in6    ? "sin6_family" :
				      "sin_family");
	w->ops->constant(w->v, &xlat_addrfam, family);
	if (whole && in6) {
		in6_members(w, addr, p, len);
	} else if (whole) {
		walk_member(w, port.name, &port,
			    field_load(w->abi, T_U16, p + 2));
		walk_member(w, in4.name, &in4, addr + 4);
	} else if (len > FAMILY_SIZE) {
		w->ops->member(w->v, "sa_data");
		w->ops->string(w->v, (const char *)p + FAMILY_SIZE,
			       len - FAMILY_SIZE, 0);
	}
	if (known)
		w->ops->struct_end(w->v);
	w->ops->struct_end(w->v);
}

/* The address of the transport has a length of its own. */
static void sockaddr_rxrpc(struct walk *w, uint64_t addr,
			   const unsigned char *p, size_t len)
{
	enum { TRANSPORT = 8 };
	static const struct field members[] = {
		{ "srx_service", ARG_HEX_NOTED, .xlat = &xlat_rxrpc_service },
		{ "transport_type", ARG_ENUM, .type = T_U16,
		  .xlat = &xlat_socktype },
		{ "transport_len", ARG_UINT },
	};
	uint16_t said = field_load(w->abi, T_U16, p + 6);
	size_t rest = len - TRANSPORT;

	walk_sockaddr_begin(w, "sockaddr_rxrpc", 33 /* AF_RXRPC */);
	for (unsigned i = 0; i < ARRAY_SIZE(members); i++)
		walk_member(w, members[i].name, &members[i],
			    field_load(w->abi, T_U16, p + 2 + 2 * i));
	w->ops->member(w->v, "transport");
	transport(w, addr + TRANSPORT, p + TRANSPORT, said < rest ? said : rest,
		  said);
	w->ops->struct_end(w->v);
}

/* The name of a service and its length, a long, which says how far it goes. */
static void sockaddr_nfc(struct walk *w, const unsigned char *p, size_t len)
{
	enum { NAME = 18, NAME_LEN = 63 };
	unsigned word = abi_wordsize(w->abi);
	size_t whole = word == 8 ? 96 : 88;
	static const struct field members[] = {
		{ "dev_idx", ARG_IFINDEX, .type = T_U32 },
		{ "target_idx", ARG_HEX32, .type = T_U32 },
		{ "nfc_protocol", ARG_ENUM, .type = T_U32,
		  .xlat = &xlat_nfc_protocol },
	};
	static const struct field sap = { NULL, ARG_HEX_NOTED,
					  .xlat = &xlat_nfc_sap };
	uint64_t n;

	walk_sockaddr_begin(w, "sockaddr_nfc", 39 /* AF_NFC */);
	for (unsigned i = 0; i < ARRAY_SIZE(members); i++)
		walk_member(w, members[i].name, &members[i],
			    field_load(w->abi, T_U32, p + 4 + 4 * i));
	if (len < whole) {
		if (len > 16)
			w->ops->more(w->v);
		w->ops->struct_end(w->v);
		return;
	}
	walk_member(w, "dsap", &sap, p[16]);
	walk_member(w, "ssap", &sap, p[17]);
	n = field_load(w->abi, T_ULONG, p + whole - word);
	w->ops->member(w->v, "service_name");
	w->ops->string(w->v, (const char *)p + NAME,
		       n < NAME_LEN ? n : NAME_LEN, 0);
	w->ops->member(w->v, "service_name_len");
	w->ops->number(w->v, n, BASE_UNSIGNED);
	w->ops->struct_end(w->v);
}

void walk_sockaddr(struct walk *w, uint64_t addr, int64_t len)
{
	const struct layout *layout;
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
	layout = sockaddr_layout(family, len);
	if (layout)
		walk_struct(w, layout, addr, len);
	else if (family == AF_UNIX && len > FAMILY_SIZE)
		sockaddr_un(w, addr, p, len);
	else if (family == AF_INET6 && len >= IN6_MIN)
		sockaddr_in6(w, addr, p, len);
	else if (family == AF_PACKET && len >= 20)
		sockaddr_ll(w, addr, p, len);
	else if (family == AF_ALG && len > 24)
		sockaddr_alg(w, p, len);
	else if ((family == AF_AX25 || family == AF_NETROM) && len >= 16)
		walk_sockaddr_ax25(w, p, len);
	else if (family == AF_ROSE && len >= 28)
		walk_sockaddr_rose(w, addr, p, len);
	else if (family == AF_RXRPC && len >= 36)
		sockaddr_rxrpc(w, addr, p, len);
	else if (family == AF_NFC && len >= 16)
		sockaddr_nfc(w, p, len);
	else
		sockaddr_raw(w, p, len, family);
}

/* Bytes that an address of a family has in an array of unlike ones. */
static unsigned packed_size(uint16_t family)
{
	switch (family) {
	case AF_INET: return 16;
	case AF_INET6: return 28;
	default: return 0;
	}
}

/* One after the other, up to the end of the value. */
void decode_sockaddrs(struct walk *w, const struct field *f, uint64_t v,
		      const struct frame *fr)
{
	uint64_t n = walk_len(w, f, fr), i;
	uint16_t family;
	unsigned size;

	w->ops->array_begin(w->v, ARRAY_COMMA);
	for (i = 0; i < n && v + FAMILY_SIZE <= w->limit; i++) {
		if (!walk_element(w) || !walk_read(w, v, &family, FAMILY_SIZE))
			break;
		size = packed_size(family);
		/* How long the others are, nobody knows. */
		if (!size || v + size > w->limit) {
			walk_sockaddr(w, v, (int64_t)(w->limit - v));
			v = w->limit;
			break;
		}
		walk_sockaddr(w, v, size);
		v += size;
	}
	if (i < n && v < w->limit)
		walk_rest(w, v);
	w->ops->array_end(w->v);
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
