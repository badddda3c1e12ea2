/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of TUN and TAP devices. */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/ethtool.h"
#include "syscall/xlat/net.h"

/* clang-format off */
static const struct field tun_flags_members[] = {
	{ "ifr_name", ARG_STR, .type = T_INLINE, .dir = DIR_INOUT, .len = LEN_CONST(16) },
	{ "ifr_flags", ARG_FLAGS, .type = T_U16, .xlat = &xlat_tun_iff },
};
static const struct layout layout_tun_flags = { "ifreq", LAYOUT_MEMBERS(tun_flags_members) };
static const struct field tun_queue_members[] = {
	{ "ifr_name", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(16) },
	{ "ifr_flags", ARG_FLAGS, .type = T_U16, .xlat = &xlat_tun_iff },
};
static const struct layout layout_tun_queue = { "ifreq", LAYOUT_MEMBERS(tun_queue_members) };
static const struct field features_elem = { NULL, ARG_FLAGS, .type = T_U32,
	    .xlat = &xlat_tun_iff };

static const struct field tun_filter_members[] = {
	{ "flags", ARG_HEX32, .type = T_U16 },
	{ "count", ARG_UINT, .type = T_U16 },
};
static const struct layout layout_tun_filter = {
	"tun_filter", LAYOUT_MEMBERS(tun_filter_members),
};

static const struct field sock_fprog_members[] = {
	{ "len", ARG_UINT, .type = T_U16 },
	{ "filter", ARG_SOCK_FILTER, .type = T_PTR, .len = LEN_ARG(0) },
};
static const struct layout layout_sock_fprog = {
	"sock_fprog", LAYOUT_MEMBERS(sock_fprog_members),
};

static const struct variant tun_items[] = {
	VALUE(0x400454c8 /* TUNSETNOCSUM */, ARG_INT),
	VALUE(0x400454c9 /* TUNSETDEBUG */, ARG_INT),
	INOUT_STRUCT(0x400454ca /* TUNSETIFF */, layout_tun_flags),
	VALUE(0x400454cb /* TUNSETPERSIST */, ARG_INT),
	VALUE(0x400454cc /* TUNSETOWNER */, ARG_UID),
	VALUE(0x400454cd /* TUNSETLINK */, ARG_ENUM, .xlat = &xlat_arphrd),
	VALUE(0x400454ce /* TUNSETGROUP */, ARG_UID),
	OUT(0x800454cf /* TUNGETFEATURES */, features_elem),
	VALUE(0x400454d0 /* TUNSETOFFLOAD */, ARG_FLAGS, .xlat = &xlat_tun_offload),
	IN_STRUCT(0x400454d1 /* TUNSETTXFILTER */, layout_tun_filter),
	OUT_STRUCT(0x800454d2 /* TUNGETIFF */, layout_tun_flags),
	OUT(0x800454d3 /* TUNGETSNDBUF */, int_elem),
	IN(0x400454d4 /* TUNSETSNDBUF */, int_elem),
	IN_STRUCT(0x401054d5 /* TUNATTACHFILTER */, layout_sock_fprog),
	IN_STRUCT(0x400854d5 /* TUNATTACHFILTER */, layout_sock_fprog),
	IN_STRUCT(0x401054d6 /* TUNDETACHFILTER */, layout_sock_fprog),
	IN_STRUCT(0x400854d6 /* TUNDETACHFILTER */, layout_sock_fprog),
	OUT(0x800454d7 /* TUNGETVNETHDRSZ */, int_elem),
	IN(0x400454d8 /* TUNSETVNETHDRSZ */, int_elem),
	IN_STRUCT(0x400454d9 /* TUNSETQUEUE */, layout_tun_queue),
	IN(0x400454da /* TUNSETIFINDEX */, uint_elem),
	OUT_STRUCT(0x801054db /* TUNGETFILTER */, layout_sock_fprog),
	OUT_STRUCT(0x800854db /* TUNGETFILTER */, layout_sock_fprog),
	IN(0x400454dc /* TUNSETVNETLE */, int_elem),
	OUT(0x800454dd /* TUNGETVNETLE */, int_elem),
	IN(0x400454de /* TUNSETVNETBE */, int_elem),
	OUT(0x800454df /* TUNGETVNETBE */, int_elem),
	IN(0x800454e0 /* TUNSETSTEERINGEBPF */, int_elem),
	IN(0x800454e1 /* TUNSETFILTEREBPF */, int_elem),
	IN(0x400454e2 /* TUNSETCARRIER */, int_elem),
	MAKES_FD(0x54e3 /* TUNGETDEVNETNS */),
};
const struct variant_list ioctl_tun = { VARIANT_ITEMS(tun_items) };
/* clang-format on */
