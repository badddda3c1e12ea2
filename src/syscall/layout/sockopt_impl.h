/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What the files of socket options, layout/sockopt_<family>.c, have in common:
 * how a value is described, and which options have it.
 */
#ifndef RINGSIDE_SYSCALL_LAYOUT_SOCKOPT_IMPL_H
#define RINGSIDE_SYSCALL_LAYOUT_SOCKOPT_IMPL_H

#include "syscall/layout/sockopt.h"

enum { SOCKOPT_GET = 1, SOCKOPT_SET = 2, SOCKOPT_BOTH = 3 };

struct sockopt {
	uint16_t level;
	uint16_t name;
	uint8_t how;
	const struct field *value;
	uint8_t family; /* of such sockets only: AF_BLUETOOTH; 0: of any */
};

/*
 * Where an option has several values, that of most bytes comes first: the
 * first counts for which there are enough.
 */
struct sockopt_list {
	const struct sockopt *items;
	uint16_t n;
};

extern const struct sockopt_list sockopts_ip;
extern const struct sockopt_list sockopts_netfilter;
extern const struct sockopt_list sockopts_packet;
extern const struct sockopt_list sockopts_rare;
extern const struct sockopt_list sockopts_sctp;
extern const struct sockopt_list sockopts_socket;
extern const struct sockopt_list sockopts_tcp;

/* clang-format off */
#define GET  SOCKOPT_GET
#define SET  SOCKOPT_SET
#define BOTH SOCKOPT_BOTH

/* A value; what has no length of its own is shown as long as it is. */
#define VALUE(id, ...) static const struct field id = { #id, __VA_ARGS__ }
/* A structure, of which at least `n` bytes (0: all) must be there. */
#define STRUCT(id) \
	VALUE(id, ARG_STRUCT, .type = T_INLINE, .layout = &layout_##id)
#define STRUCT_FROM(id, l) \
	VALUE(id, ARG_STRUCT, .type = T_INLINE, .len = LEN_CONST(l), \
	      .layout = &layout_##id)

#define LAYOUT(id, members) \
	const struct layout layout_##id = { #id, LAYOUT_MEMBERS(members) }
#define PACKED(id, members) \
	const struct layout layout_##id = { \
		#id, LAYOUT_MEMBERS(members), .packed = true \
	}

#define INT(n)	   { n, ARG_INT, .type = T_S32 }
#define UINT(n)	   { n, ARG_UINT, .type = T_U32 }
#define HEX(n)	   { n, ARG_HEX32, .type = T_U32 }
#define U8(n)	   { n, ARG_UINT, .type = T_U8 }
#define X8(n)	   { n, ARG_HEX32, .type = T_U8 }
#define U16(n)	   { n, ARG_UINT, .type = T_U16 }
#define X16(n)	   { n, ARG_HEX32, .type = T_U16 }
#define U64(n)	   { n, ARG_U64, .type = T_U64 }
#define X64(n)	   { n, ARG_HEX64, .type = T_U64 }
#define ID(n)	   { n, ARG_UID, .type = T_U32 }
#define IFINDEX(n) { n, ARG_IFINDEX, .type = T_U32 }
#define ENUM(n, t, x) { n, ARG_ENUM, .type = (t), .xlat = &xlat_##x }
#define FLAGS(n, t, x) { n, ARG_FLAGS, .type = (t), .xlat = &xlat_##x }
#define INET4(n)   { n, ARG_INET4, .type = T_INLINE, .len = LEN_CONST(4) }
#define INET6(n)   { n, ARG_INET6, .type = T_INLINE, .len = LEN_CONST(16) }
#define SADDR(n, l) \
	{ n, ARG_SOCKADDR, .type = T_INLINE, .len = LEN_CONST(l) }
#define STR(n, l)  { n, ARG_STR, .type = T_INLINE, .len = LEN_CONST(l) }
#define BYTES(n, l) { n, ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(l) }
/* At most `l`, or what member `i` says. */
#define KEY(name, l, i) \
	{ name, ARG_HEXBUF, .type = T_INLINE, .len = LEN_ARG_UPTO(i, l) }
#define INNER(n, id) \
	{ n, ARG_STRUCT, .type = T_INLINE, .layout = &layout_##id }
/* As many elements as member `i` says, behind the structure. */
#define TAIL(n, e, i) \
	{ n, ARG_ARRAY, .type = T_INLINE, .len = LEN_ARG(i), .elem = &(e) }
#define TAIL_BYTES(n, i) \
	{ n, ARG_HEXBUF, .type = T_INLINE, .len = LEN_ARG(i) }
#define ARRAY(n, e, c) \
	{ n, ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(c), .elem = &(e) }
#define BITS(name, t, shift, width) \
	{ name, ARG_BITFIELD, .type = (t), \
	  .len = { .index = (shift), .n = (width) } }
#define MORE_BITS(name, t, shift, width) \
	{ name, ARG_BITFIELD, .type = (t), .flags = FIELD_UNION, \
	  .len = { .index = (shift), .n = (width) } }
#define PAD(t)	   { NULL, ARG_UINT, .type = (t), .flags = FIELD_PAD }
#define NOT_0(n, t) { n, ARG_HEX32, .type = (t), .flags = FIELD_NONZERO }

#define SOCKOPT_LIST(id, a) \
	const struct sockopt_list sockopts_##id = { \
		(a), sizeof(a) / sizeof((a)[0]) \
	}
/* clang-format on */

#endif
