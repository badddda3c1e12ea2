/* SPDX-License-Identifier: BSD-2-Clause */
/* Members of the structures that netlink messages have, in short. */
#ifndef RINGSIDE_SYSCALL_NETLINK_FIELDS_H
#define RINGSIDE_SYSCALL_NETLINK_FIELDS_H

#include "syscall/netlink/netlink.h"
#include "syscall/xlat/net.h"

/* clang-format off */
#define M_U8(n)      { n, ARG_UINT, .type = T_U8 }
#define M_U16(n)     { n, ARG_UINT, .type = T_U16 }
#define M_U32(n)     { n, ARG_UINT, .type = T_U32 }
#define M_U64(n)     { n, ARG_U64, .type = T_U64 }
#define M_S8(n)      { n, ARG_INT, .type = T_S8 }
#define M_S16(n)     { n, ARG_INT, .type = T_S16 }
#define M_S32(n)     { n, ARG_INT, .type = T_S32 }
#define M_S64(n)     { n, ARG_LOFF, .type = T_S64 }
#define M_X8(n)      { n, ARG_HEX32, .type = T_U8 }
#define M_X16(n)     { n, ARG_HEX32, .type = T_U16 }
#define M_X32(n)     { n, ARG_HEX32, .type = T_U32 }
#define M_X64(n)     { n, ARG_HEX64, .type = T_U64 }
#define M_BE16(n)    { n, ARG_PORT, .type = T_U16 }
#define M_BE32(n)    { n, ARG_NET32, .type = T_U32 }
#define M_BE64(n)    { n, ARG_NET64, .type = T_U64 }
#define M_IFINDEX(n) { n, ARG_IFINDEX, .type = T_U32 }
#define M_ETHERTYPE(n) { n, ARG_ETHERTYPE, .type = T_U16 }
#define M_TICKS(n)   { n, ARG_TICKS, .type = T_U32 }
#define M_PID(n)     { n, ARG_PID, .type = T_S32 }
#define M_UID(n)     { n, ARG_UID, .type = T_U32 }
#define M_AF8(n)     { n, ARG_ENUM, .type = T_U8, .xlat = &xlat_addrfam }
#define M_AF16(n)    { n, ARG_ENUM, .type = T_U16, .xlat = &xlat_addrfam }
#define M_PROTO8(n)  { n, ARG_ENUM, .type = T_U8, .xlat = &xlat_ipproto }
#define M_ENUM8(n, x)   { n, ARG_ENUM, .type = T_U8, .xlat = &(x) }
#define M_ENUM16(n, x)  { n, ARG_ENUM, .type = T_U16, .xlat = &(x) }
#define M_ENUM32(n, x)  { n, ARG_ENUM, .type = T_U32, .xlat = &(x) }
#define M_FLAGS8(n, x)  { n, ARG_FLAGS, .type = T_U8, .xlat = &(x) }
#define M_FLAGS16(n, x) { n, ARG_FLAGS, .type = T_U16, .xlat = &(x) }
#define M_FLAGS32(n, x) { n, ARG_FLAGS, .type = T_U32, .xlat = &(x) }
/* Bytes in place: an address, a name, a structure, what nobody knows. */
#define M_IN4(n)     { n, ARG_INET4, .type = T_INLINE, .len = LEN_CONST(4) }
#define M_IN6(n)     { n, ARG_INET6, .type = T_INLINE, .len = LEN_CONST(16) }
#define M_MAC(n)     { n, ARG_HWADDR, .type = T_INLINE, .len = LEN_CONST(6) }
#define M_HWADDR32(n) { n, ARG_HWADDR, .type = T_INLINE, .len = LEN_CONST(32) }
#define M_STR(n, c)  { n, ARG_STR, .type = T_INLINE, .len = LEN_CONST(c) }
#define M_HEXBUF(n, c) { n, ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(c) }
#define M_STRUCT(n, l) { n, ARG_STRUCT, .type = T_INLINE, .layout = &(l) }
#define M_ARRAY(n, c, e) \
	{ n, ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(c), .elem = &(e) }
#define M_PAD(t)     { NULL, ARG_UINT, .type = (t), .flags = FIELD_PAD }
#define M_PADS(c)    { NULL, ARG_BUF, .type = T_INLINE, .len = LEN_CONST(c), \
		       .flags = FIELD_PAD }
/* clang-format on */

#endif
