/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Commands of sockets and devices of ATM: linux/atmdev.h and others.
 */
#include "syscall/layout/ioctl_impl.h"

/* clang-format off */
static const struct field hex32_elem = { NULL, ARG_HEX32, .type = T_U32 };

static const struct field sonet_stats_members[] = {
	{ "section_bip", ARG_INT, .type = T_S32 },
	{ "line_bip", ARG_INT, .type = T_S32 },
	{ "path_bip", ARG_INT, .type = T_S32 },
	{ "line_febe", ARG_INT, .type = T_S32 },
	{ "path_febe", ARG_INT, .type = T_S32 },
	{ "corr_hcs", ARG_INT, .type = T_S32 },
	{ "uncorr_hcs", ARG_INT, .type = T_S32 },
	{ "tx_cells", ARG_INT, .type = T_S32 },
	{ "rx_cells", ARG_INT, .type = T_S32 },
};
static const struct layout layout_sonet_stats = {
	"sonet_stats", LAYOUT_MEMBERS(sonet_stats_members),
};

static const struct field atmif_sioc_members[] = {
	{ "number", ARG_INT, .type = T_S32 },
	{ "length", ARG_INT, .type = T_S32 },
	{ "arg", ARG_PTR, .type = T_PTR },
};
static const struct layout layout_atmif_sioc = {
	"atmif_sioc", LAYOUT_MEMBERS(atmif_sioc_members),
};

static const struct field atmif_sioc_inout_members[] = {
	{ "number", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "length", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
	{ "arg", ARG_PTR, .type = T_PTR, .dir = DIR_INOUT },
};
static const struct layout layout_atmif_sioc_inout = {
	"atmif_sioc", LAYOUT_MEMBERS(atmif_sioc_inout_members),
};

static const struct field atm_iobuf_members[] = {
	{ "length", ARG_INT, .type = T_S32 },
	{ "buffer", ARG_PTR, .type = T_PTR },
};
static const struct layout layout_atm_iobuf = {
	"atm_iobuf", LAYOUT_MEMBERS(atm_iobuf_members),
};

static const struct field br2684_if_spec_members[] = {
	{ "method", ARG_INT, .type = T_S32 },
	{ "spec", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(4), .elem = &hex32_elem },
};
static const struct layout layout_br2684_if_spec = {
	"br2684_if_spec", LAYOUT_MEMBERS(br2684_if_spec_members),
};

static const struct field br2684_filter_members[] = {
	{ "prefix", ARG_UINT, .type = T_U32 },
	{ "netmask", ARG_HEX32, .type = T_U32 },
};
static const struct layout layout_br2684_filter = {
	"br2684_filter", LAYOUT_MEMBERS(br2684_filter_members),
};

static const struct field br2684_filter_set_members[] = {
	{ "ifspec", ARG_STRUCT, .type = T_INLINE, .layout = &layout_br2684_if_spec },
	{ "filter", ARG_STRUCT, .type = T_INLINE, .layout = &layout_br2684_filter },
};
static const struct layout layout_br2684_filter_set = {
	"br2684_filter_set", LAYOUT_MEMBERS(br2684_filter_set_members),
};

static const struct variant atm_items[] = {
	VALUE(0x6180 /* SIOCSIFATMTCP */, ARG_INT),
	VALUE(0x618e /* ATMTCP_CREATE */, ARG_INT),
	VALUE(0x618f /* ATMTCP_REMOVE */, ARG_INT),
	VALUE(0x61d0 /* ATMLEC_CTRL */, ARG_INT),
	VALUE(0x61d2 /* ATMLEC_MCAST */, ARG_INT),
	VALUE(0x61d8 /* ATMMPC_CTRL */, ARG_INT),
	VALUE(0x61e0 /* SIOCMKCLIP */, ARG_INT),
	NONE(0x61f0 /* ATMSIGD_CTRL */),
	IN(0x400261f2 /* ATM_SETBACKEND */, u16_elem),
	IN(0x400261f3 /* ATM_NEWBACKENDIF */, u16_elem),
	IN(0x40046115 /* SONET_SETFRAMING */, int_elem),
	IN(0x400461f1 /* ATM_SETSC */, int_elem),
	IN(0x400461f5 /* ATM_DROPPARTY */, int_elem),
	IN_STRUCT(0x40106132 /* IDT77105_GETSTAT */, layout_atmif_sioc),
	IN_STRUCT(0x40106133 /* IDT77105_GETSTATZ */, layout_atmif_sioc),
	IN_STRUCT(0x40106150 /* ATM_GETSTAT */, layout_atmif_sioc),
	IN_STRUCT(0x40106151 /* ATM_GETSTATZ */, layout_atmif_sioc),
	IN_STRUCT(0x40106152 /* ATM_GETLOOP */, layout_atmif_sioc),
	IN_STRUCT(0x40106153 /* ATM_SETLOOP */, layout_atmif_sioc),
	IN_STRUCT(0x40106154 /* ATM_QUERYLOOP */, layout_atmif_sioc),
	IN_STRUCT(0x40106160 /* ENI_MEMDUMP */, layout_atmif_sioc),
	IN_STRUCT(0x40106161 /* ZATM_GETPOOL */, layout_atmif_sioc),
	IN_STRUCT(0x40106162 /* NS_SETBUFLEV */, layout_atmif_sioc),
	IN_STRUCT(0x40106163 /* ZATM_SETPOOL */, layout_atmif_sioc),
	IN_STRUCT(0x40106167 /* ENI_SETMULT */, layout_atmif_sioc),
	IN_STRUCT(0x40106181 /* ATM_GETLINKRATE */, layout_atmif_sioc),
	IN_STRUCT(0x40106183 /* ATM_GETNAMES */, layout_atm_iobuf),
	IN_STRUCT(0x40106184 /* ATM_GETTYPE */, layout_atmif_sioc),
	IN_STRUCT(0x40106185 /* ATM_GETESI */, layout_atmif_sioc),
	IN_STRUCT(0x40106186 /* ATM_GETADDR */, layout_atmif_sioc),
	IN_STRUCT(0x40106187 /* ATM_RSTADDR */, layout_atmif_sioc),
	IN_STRUCT(0x40106188 /* ATM_ADDADDR */, layout_atmif_sioc),
	IN_STRUCT(0x40106189 /* ATM_DELADDR */, layout_atmif_sioc),
	IN_STRUCT(0x4010618a /* ATM_GETCIRANGE */, layout_atmif_sioc),
	IN_STRUCT(0x4010618b /* ATM_SETCIRANGE */, layout_atmif_sioc),
	IN_STRUCT(0x4010618c /* ATM_SETESI */, layout_atmif_sioc),
	IN_STRUCT(0x4010618d /* ATM_SETESIF */, layout_atmif_sioc),
	IN_STRUCT(0x4010618e /* ATM_ADDLECSADDR */, layout_atmif_sioc),
	IN_STRUCT(0x4010618f /* ATM_DELLECSADDR */, layout_atmif_sioc),
	IN_STRUCT(0x40106190 /* ATM_GETLECSADDR */, layout_atmif_sioc),
	IN_STRUCT(0x401061f4 /* ATM_ADDPARTY */, layout_atm_iobuf),
	IN_STRUCT(0x401c6190 /* BR2684_SETFILT */, layout_br2684_filter_set),
	OUT(0x80046114 /* SONET_GETDIAG */, int_elem),
	OUT(0x80046116 /* SONET_GETFRAMING */, int_elem),
	OUT_STRUCT(0x80246110 /* SONET_GETSTAT */, layout_sonet_stats),
	OUT_STRUCT(0x80246111 /* SONET_GETSTATZ */, layout_sonet_stats),
	ONE(0xc0046112 /* SONET_SETDIAG */, "argp", ARG_INOUT, .dir = DIR_INOUT,
		.elem = &int_elem),
	ONE(0xc0046113 /* SONET_CLRDIAG */, "argp", ARG_INOUT, .dir = DIR_INOUT,
		.elem = &int_elem),
	INOUT_STRUCT(0xc0106161 /* NS_GETPSTAT */, layout_atmif_sioc_inout),
};
const struct variant_list ioctl_atm = { VARIANT_ITEMS(atm_items) };
/* clang-format on */
