/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Structures of commands whose numbers have other meanings on sockets of other
 * families: those of IPv6, TIPC, KCM and MCTP. ioctl_sock.c has the commands.
 */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/layout/ioctl_net.h"
#include "syscall/layout/sockaddr.h"
#include "syscall/xlat/ethtool.h"

/* clang-format off */
#define INET6(member) \
	{ member, ARG_INET6, .type = T_INLINE, .len = LEN_CONST(16) }

static const struct field in6_ifreq_members[] = {
	INET6("ifr6_addr"),
	{ "ifr6_prefixlen", ARG_UINT, .type = T_U32 },
	{ "ifr6_ifindex", ARG_IFINDEX, .type = T_S32 },
};
const struct layout layout_in6_ifreq = {
	"in6_ifreq", LAYOUT_MEMBERS(in6_ifreq_members),
};

static const struct field in6_rtmsg_members[] = {
	INET6("rtmsg_dst"),
	INET6("rtmsg_src"),
	INET6("rtmsg_gateway"),
	{ "rtmsg_type", ARG_ENUM, .type = T_U32, .xlat = &xlat_rtmsg_types },
	{ "rtmsg_dst_len", ARG_UINT, .type = T_U16 },
	{ "rtmsg_src_len", ARG_UINT, .type = T_U16 },
	{ "rtmsg_metric", ARG_UINT, .type = T_U32 },
	{ "rtmsg_info", ARG_ULONG, .type = T_ULONG },
	{ "rtmsg_flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_rt6_flags },
	{ "rtmsg_ifindex", ARG_IFINDEX, .type = T_S32 },
};
const struct layout layout_in6_rtmsg = {
	"in6_rtmsg", LAYOUT_MEMBERS(in6_rtmsg_members),
};

static const struct field sioc_mif_req6_members[] = {
	{ "mifi", ARG_UINT, .type = T_U16 },
	{ "icount", ARG_ULONG, .type = T_ULONG, .dir = DIR_OUT },
	{ "ocount", ARG_ULONG, .type = T_ULONG, .dir = DIR_OUT },
	{ "ibytes", ARG_ULONG, .type = T_ULONG, .dir = DIR_OUT },
	{ "obytes", ARG_ULONG, .type = T_ULONG, .dir = DIR_OUT },
};
const struct layout layout_sioc_mif_req6 = {
	"sioc_mif_req6", LAYOUT_MEMBERS(sioc_mif_req6_members),
};

static const struct field sioc_sg_req6_members[] = {
	{ "src", ARG_SOCKADDR, .type = T_INLINE, .len = LEN_CONST(28) },
	{ "grp", ARG_SOCKADDR, .type = T_INLINE, .len = LEN_CONST(28) },
	{ "pktcnt", ARG_ULONG, .type = T_ULONG, .dir = DIR_OUT },
	{ "bytecnt", ARG_ULONG, .type = T_ULONG, .dir = DIR_OUT },
	{ "wrong_if", ARG_ULONG, .type = T_ULONG, .dir = DIR_OUT },
};
const struct layout layout_sioc_sg_req6 = {
	"sioc_sg_req6", LAYOUT_MEMBERS(sioc_sg_req6_members),
};

static const struct field tipc_ln_req_members[] = {
	{ "peer", ARG_HEX32, .type = T_U32 },
	{ "bearer_id", ARG_UINT, .type = T_U32 },
	{ "linkname", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(68) },
};
const struct layout layout_tipc_ln_req = {
	"tipc_sioc_ln_req", LAYOUT_MEMBERS(tipc_ln_req_members),
};

static const struct field tipc_nodeid_req_members[] = {
	{ "peer", ARG_HEX32, .type = T_U32 },
	{ "node_id", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(16) },
};
const struct layout layout_tipc_nodeid_req = {
	"tipc_sioc_nodeid_req", LAYOUT_MEMBERS(tipc_nodeid_req_members),
};

static const struct field kcm_attach_members[] = {
	{ "fd", ARG_FD, .type = T_S32 },
	{ "bpf_fd", ARG_FD, .type = T_S32 },
};
const struct layout layout_kcm_attach = {
	"kcm_attach", LAYOUT_MEMBERS(kcm_attach_members),
};

static const struct field kcm_unattach_members[] = {
	{ "fd", ARG_FD, .type = T_S32 },
};
const struct layout layout_kcm_unattach = {
	"kcm_unattach", LAYOUT_MEMBERS(kcm_unattach_members),
};

static const struct field kcm_clone_members[] = {
	{ "fd", ARG_FD, .type = T_S32, .dir = DIR_OUT },
};
const struct layout layout_kcm_clone = {
	"kcm_clone", LAYOUT_MEMBERS(kcm_clone_members),
};

static const struct field mctp_tag_members[] = {
	{ "peer_addr", ARG_HEX32, .type = T_U8 },
	{ "tag", ARG_HEX32, .type = T_U8, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U16 },
};
const struct layout layout_mctp_tag = {
	"mctp_ioc_tag_ctl", LAYOUT_MEMBERS(mctp_tag_members),
};
/* clang-format on */
