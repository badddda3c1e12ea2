/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of PPP: linux/ppp-ioctl.h. */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/ioctl_tape.h"

/* clang-format off */
static const struct field npioctl_members[] = {
	{ "protocol", ARG_ENUM, .type = T_S32, .xlat = &xlat_ppp_protocols },
	{ "mode", ARG_ENUM, .type = T_S32, .dir = DIR_INOUT, .xlat = &xlat_ppp_npmodes },
};
static const struct layout layout_npioctl = {
	"npioctl", LAYOUT_MEMBERS(npioctl_members),
};

static const struct field ppp_option_data_members[] = {
	{ "ptr", ARG_HEXBUF, .type = T_PTR, .len = LEN_ARG(1) },
	{ "length", ARG_UINT, .type = T_U32 },
	{ "transmit", ARG_INT, .type = T_S32 },
};
static const struct layout layout_ppp_option_data = {
	"ppp_option_data", LAYOUT_MEMBERS(ppp_option_data_members),
};

static const struct field ppp_idle_members[] = {
	{ "xmit_idle", ARG_LONG, .type = T_KLONG },
	{ "recv_idle", ARG_LONG, .type = T_KLONG },
};
static const struct layout layout_ppp_idle = {
	"ppp_idle", LAYOUT_MEMBERS(ppp_idle_members),
};

static const struct field ppp_fprog_members[] = {
	{ "len", ARG_UINT, .type = T_U16 },
	{ "filter", ARG_SOCK_FILTER, .type = T_PTR, .len = LEN_ARG(0) },
};
static const struct layout layout_ppp_fprog = {
	"sock_fprog", LAYOUT_MEMBERS(ppp_fprog_members),
};
static const struct field pppol2tp_ioc_stats_members[] = {
	{ "tunnel_id", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ "session_id", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ "using_ipsec", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "tx_packets", ARG_U64, .type = T_U64, .dir = DIR_OUT },
	{ "tx_bytes", ARG_U64, .type = T_U64, .dir = DIR_OUT },
	{ "tx_errors", ARG_U64, .type = T_U64, .dir = DIR_OUT },
	{ "rx_packets", ARG_U64, .type = T_U64, .dir = DIR_OUT },
	{ "rx_bytes", ARG_U64, .type = T_U64, .dir = DIR_OUT },
	{ "rx_seq_discards", ARG_U64, .type = T_U64, .dir = DIR_OUT },
	{ "rx_oos_packets", ARG_U64, .type = T_U64, .dir = DIR_OUT },
	{ "rx_errors", ARG_U64, .type = T_U64, .dir = DIR_OUT },
};
static const struct layout layout_pppol2tp_ioc_stats = {
	"pppol2tp_ioc_stats", LAYOUT_MEMBERS(pppol2tp_ioc_stats_members),
};

static const struct field ppp_flags_elem = { NULL, ARG_FLAGS, .type = T_U32,
	    .xlat = &xlat_ppp_flags };
static const struct field accm_elem = { NULL, ARG_HEX32, .type = T_U32 };
static const struct variant ppp_items[] = {
	OUT(0x80047456 /* PPPIOCGUNIT */, int_elem),
	OUT(0x80047453 /* PPPIOCGMRU */, int_elem),
	IN(0x40047452 /* PPPIOCSMRU */, int_elem),
	IN(0x40047451 /* PPPIOCSMAXCID */, int_elem),
	NONE(0x744e /* PPPIOCXFERUNIT */),
	IN_STRUCT(0x4010744d /* PPPIOCSCOMPRESS */, layout_ppp_option_data),
	IN_STRUCT(0x400c744d /* PPPIOCSCOMPRESS */, layout_ppp_option_data),
	INOUT_STRUCT(0xc008744c /* PPPIOCGNPMODE */, layout_npioctl),
	IN_STRUCT(0x4008744b /* PPPIOCSNPMODE */, layout_npioctl),
	OUT(0x80047441 /* PPPIOCGDEBUG */, int_elem),
	IN(0x40047440 /* PPPIOCSDEBUG */, int_elem),
	IN(0x4004743d /* PPPIOCATTACH */, int_elem),
	IN(0x4004743c /* PPPIOCDETACH */, int_elem),
	IN(0x4004743b /* PPPIOCSMRRU */, int_elem),
	IN(0x4004743a /* PPPIOCCONNECT */, int_elem),
	NONE(0x7439 /* PPPIOCDISCONN */),
	IN(0x40047438 /* PPPIOCATTCHAN */, int_elem),
	OUT(0x80047437 /* PPPIOCGCHAN */, int_elem),
	NONE(0x7434 /* PPPIOCUNBRIDGECHAN */),
	OUT(0x8004745a /* PPPIOCGFLAGS */, ppp_flags_elem),
	IN(0x40047459 /* PPPIOCSFLAGS */, ppp_flags_elem),
	OUT(0x80047458 /* PPPIOCGASYNCMAP */, accm_elem),
	IN(0x40047457 /* PPPIOCSASYNCMAP */, accm_elem),
	OUT(0x80047455 /* PPPIOCGRASYNCMAP */, accm_elem),
	IN(0x40047454 /* PPPIOCSRASYNCMAP */, accm_elem),
	ONE(0x80207450 /* PPPIOCGXASYNCMAP */, "argp", ARG_ARRAY, .dir = DIR_OUT,
	    .len = LEN_CONST(8), .elem = &accm_elem),
	ONE(0x4020744f /* PPPIOCSXASYNCMAP */, "argp", ARG_ARRAY, .len = LEN_CONST(8),
	    .elem = &accm_elem),
	IN_STRUCT(0x40107447 /* PPPIOCSPASS */, layout_ppp_fprog),
	IN_STRUCT(0x40087447 /* PPPIOCSPASS */, layout_ppp_fprog),
	IN_STRUCT(0x40107446 /* PPPIOCSACTIVE */, layout_ppp_fprog),
	IN_STRUCT(0x40087446 /* PPPIOCSACTIVE */, layout_ppp_fprog),
	OUT_STRUCT(0x8010743f /* PPPIOCGIDLE */, layout_ppp_idle),
	OUT_STRUCT(0x8008743f /* PPPIOCGIDLE */, layout_ppp_idle),
	INOUT_STRUCT(0x80487436 /* PPPIOCGL2TPSTATS */, layout_pppol2tp_ioc_stats),
	IN(0x40047435 /* PPPIOCBRIDGECHAN */, int_elem),
	ONE(0xc004743e /* PPPIOCNEWUNIT */, "argp", ARG_INOUT, .dir = DIR_INOUT,
	    .elem = &int_elem),
};
const struct variant_list ioctl_ppp = { VARIANT_ITEMS(ppp_items) };
/* clang-format on */
