/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Commands of measuring devices and of multiplexed modems: linux/comedi.h,
 * linux/gsmmux.h.
 */
#include "syscall/layout/ioctl_impl.h"

/* clang-format off */
static const struct field comedi_devconfig_members[] = {
	{ "board_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(20) },
	{ "options", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(32), .elem = &int_elem },
};
static const struct layout layout_comedi_devconfig = {
	"comedi_devconfig", LAYOUT_MEMBERS(comedi_devconfig_members),
};

static const struct field comedi_devinfo_members[] = {
	{ "version_code", ARG_UINT, .type = T_U32 },
	{ "n_subdevs", ARG_UINT, .type = T_U32 },
	{ "driver_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(20) },
	{ "board_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(20) },
	{ "read_subdevice", ARG_INT, .type = T_S32 },
	{ "write_subdevice", ARG_INT, .type = T_S32 },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(30), .elem = &uint_elem },
};
static const struct layout layout_comedi_devinfo = {
	"comedi_devinfo", LAYOUT_MEMBERS(comedi_devinfo_members),
};

static const struct field comedi_subdinfo_members[] = {
	{ "type", ARG_UINT, .type = T_U32 },
	{ "n_chan", ARG_UINT, .type = T_U32 },
	{ "subd_flags", ARG_HEX32, .type = T_U32 },
	{ "timer_type", ARG_UINT, .type = T_U32 },
	{ "len_chanlist", ARG_UINT, .type = T_U32 },
	{ "maxdata", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "range_type", ARG_UINT, .type = T_U32 },
	{ "settling_time_0", ARG_UINT, .type = T_U32 },
	{ "insn_bits_support", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(8), .elem = &uint_elem },
};
static const struct layout layout_comedi_subdinfo = {
	"comedi_subdinfo", LAYOUT_MEMBERS(comedi_subdinfo_members),
};

static const struct field comedi_chaninfo_members[] = {
	{ "subdev", ARG_UINT, .type = T_U32 },
	{ "maxdata_list", ARG_PTR, .type = T_PTR },
	{ "flaglist", ARG_PTR, .type = T_PTR },
	{ "rangelist", ARG_PTR, .type = T_PTR },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(4), .elem = &uint_elem },
};
static const struct layout layout_comedi_chaninfo = {
	"comedi_chaninfo", LAYOUT_MEMBERS(comedi_chaninfo_members),
};

static const struct field comedi_rangeinfo_members[] = {
	{ "range_type", ARG_UINT, .type = T_U32 },
	{ "range_ptr", ARG_PTR, .type = T_PTR },
};
static const struct layout layout_comedi_rangeinfo = {
	"comedi_rangeinfo", LAYOUT_MEMBERS(comedi_rangeinfo_members),
};

static const struct field comedi_cmd_members[] = {
	{ "subdev", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "start_src", ARG_UINT, .type = T_U32 },
	{ "start_arg", ARG_UINT, .type = T_U32 },
	{ "scan_begin_src", ARG_UINT, .type = T_U32 },
	{ "scan_begin_arg", ARG_UINT, .type = T_U32 },
	{ "convert_src", ARG_UINT, .type = T_U32 },
	{ "convert_arg", ARG_UINT, .type = T_U32 },
	{ "scan_end_src", ARG_UINT, .type = T_U32 },
	{ "scan_end_arg", ARG_UINT, .type = T_U32 },
	{ "stop_src", ARG_UINT, .type = T_U32 },
	{ "stop_arg", ARG_UINT, .type = T_U32 },
	{ "chanlist", ARG_PTR, .type = T_PTR },
	{ "chanlist_len", ARG_UINT, .type = T_U32 },
	{ "data", ARG_PTR, .type = T_PTR },
	{ "data_len", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_comedi_cmd = {
	"comedi_cmd", LAYOUT_MEMBERS(comedi_cmd_members),
};

static const struct field comedi_insnlist_members[] = {
	{ "n_insns", ARG_UINT, .type = T_U32 },
	{ "insns", ARG_PTR, .type = T_PTR },
};
static const struct layout layout_comedi_insnlist = {
	"comedi_insnlist", LAYOUT_MEMBERS(comedi_insnlist_members),
};

static const struct field comedi_insn_members[] = {
	{ "insn", ARG_UINT, .type = T_U32 },
	{ "n", ARG_UINT, .type = T_U32 },
	{ "data", ARG_PTR, .type = T_PTR },
	{ "subdev", ARG_UINT, .type = T_U32 },
	{ "chanspec", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(3), .elem = &uint_elem },
};
static const struct layout layout_comedi_insn = {
	"comedi_insn", LAYOUT_MEMBERS(comedi_insn_members),
};

static const struct field comedi_bufconfig_members[] = {
	{ "subdevice", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "maximum_size", ARG_UINT, .type = T_U32 },
	{ "size", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(4), .elem = &uint_elem },
};
static const struct layout layout_comedi_bufconfig = {
	"comedi_bufconfig", LAYOUT_MEMBERS(comedi_bufconfig_members),
};

static const struct field comedi_bufinfo_inout_members[] = {
	{ "subdevice", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "bytes_read", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "buf_write_ptr", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "buf_read_ptr", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "buf_write_count", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "buf_read_count", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "bytes_written", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(4), .elem = &uint_elem },
};
static const struct layout layout_comedi_bufinfo_inout = {
	"comedi_bufinfo", LAYOUT_MEMBERS(comedi_bufinfo_inout_members),
};

static const struct variant comedi_items[] = {
	VALUE(0x6405 /* COMEDI_LOCK */, ARG_UINT),
	VALUE(0x6406 /* COMEDI_UNLOCK */, ARG_UINT),
	VALUE(0x6407 /* COMEDI_CANCEL */, ARG_UINT),
	VALUE(0x640f /* COMEDI_POLL */, ARG_UINT),
	NONE(0x6410 /* COMEDI_SETRSUBD */),
	NONE(0x6411 /* COMEDI_SETWSUBD */),
	IN_STRUCT(0x40946400 /* COMEDI_DEVCONFIG */, layout_comedi_devconfig),
	OUT_STRUCT(0x80106408 /* COMEDI_RANGEINFO */, layout_comedi_rangeinfo),
	OUT_STRUCT(0x8010640b /* COMEDI_INSNLIST */, layout_comedi_insnlist),
	OUT_STRUCT(0x8020640d /* COMEDI_BUFCONFIG */, layout_comedi_bufconfig),
	OUT_STRUCT(0x8028640c /* COMEDI_INSN */, layout_comedi_insn),
	OUT_STRUCT(0x80306403 /* COMEDI_CHANINFO */, layout_comedi_chaninfo),
	OUT_STRUCT(0x80486402 /* COMEDI_SUBDINFO */, layout_comedi_subdinfo),
	OUT_STRUCT(0x80506409 /* COMEDI_CMD */, layout_comedi_cmd),
	OUT_STRUCT(0x8050640a /* COMEDI_CMDTEST */, layout_comedi_cmd),
	OUT_STRUCT(0x80b06401 /* COMEDI_DEVINFO */, layout_comedi_devinfo),
	INOUT_STRUCT(0xc02c640e /* COMEDI_BUFINFO */, layout_comedi_bufinfo_inout),
};
const struct variant_list ioctl_comedi = { VARIANT_ITEMS(comedi_items) };

static const struct field gsm_config_members[] = {
	{ "adaption", ARG_UINT, .type = T_U32 },
	{ "encapsulation", ARG_UINT, .type = T_U32 },
	{ "initiator", ARG_UINT, .type = T_U32 },
	{ "t1", ARG_UINT, .type = T_U32 },
	{ "t2", ARG_UINT, .type = T_U32 },
	{ "t3", ARG_UINT, .type = T_U32 },
	{ "n2", ARG_UINT, .type = T_U32 },
	{ "mru", ARG_UINT, .type = T_U32 },
	{ "mtu", ARG_UINT, .type = T_U32 },
	{ "k", ARG_UINT, .type = T_U32 },
	{ "i", ARG_UINT, .type = T_U32 },
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(8), .elem = &uint_elem },
};
static const struct layout layout_gsm_config = {
	"gsm_config", LAYOUT_MEMBERS(gsm_config_members),
};

static const struct field gsm_netconfig_members[] = {
	{ "adaption", ARG_UINT, .type = T_U32 },
	{ "protocol", ARG_UINT, .type = T_U16 },
	{ NULL, ARG_UINT, .type = T_U16, .flags = FIELD_PAD },
	{ "if_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(16) },
	{ NULL, ARG_BUF, .type = T_INLINE, .len = LEN_CONST(28), .flags = FIELD_PAD },
};
static const struct layout layout_gsm_netconfig = {
	"gsm_netconfig", LAYOUT_MEMBERS(gsm_netconfig_members),
};

static const struct variant gsm_items[] = {
	NONE(0x4703 /* GSMIOC_DISABLE_NET */),
	IN_STRUCT(0x40344702 /* GSMIOC_ENABLE_NET */, layout_gsm_netconfig),
	IN_STRUCT(0x404c4701 /* GSMIOC_SETCONF */, layout_gsm_config),
	OUT(0x80044704 /* GSMIOC_GETFIRST */, uint_elem),
	OUT_STRUCT(0x804c4700 /* GSMIOC_GETCONF */, layout_gsm_config),
};
const struct variant_list ioctl_gsm = { VARIANT_ITEMS(gsm_items) };
/* clang-format on */
