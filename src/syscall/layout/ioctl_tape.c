/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of tapes: linux/mtio.h. */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/ioctl_tape.h"

/* clang-format off */
static const struct field mtop_members[] = {
	{ "mt_op", ARG_ENUM, .type = T_S16, .xlat = &xlat_mt_ops },
	{ "mt_count", ARG_INT, .type = T_S32 },
};
static const struct layout layout_mtop = {
	"mtop", LAYOUT_MEMBERS(mtop_members),
};

static const struct field mtget_members[] = {
	{ "mt_type", ARG_HEX, .type = T_LONG },
	{ "mt_resid", ARG_LONG, .type = T_LONG },
	{ "mt_dsreg", ARG_HEX, .type = T_LONG },
	{ "mt_gstat", ARG_HEX, .type = T_LONG },
	{ "mt_erreg", ARG_HEX, .type = T_LONG },
	{ "mt_fileno", ARG_INT, .type = T_S32 },
	{ "mt_blkno", ARG_INT, .type = T_S32 },
};
static const struct layout layout_mtget = {
	"mtget", LAYOUT_MEMBERS(mtget_members),
};

static const struct field mtpos_members[] = {
	{ "mt_blkno", ARG_LONG, .type = T_LONG },
};
static const struct layout layout_mtpos = {
	"mtpos", LAYOUT_MEMBERS(mtpos_members),
};

static const struct variant tape_items[] = {
	IN_STRUCT(0x40086d01 /* MTIOCTOP */, layout_mtop),
	OUT_STRUCT(0x80306d02 /* MTIOCGET */, layout_mtget),
	OUT_STRUCT(0x801c6d02 /* MTIOCGET */, layout_mtget),
	OUT_STRUCT(0x80086d03 /* MTIOCPOS */, layout_mtpos),
	OUT_STRUCT(0x80046d03 /* MTIOCPOS */, layout_mtpos),
};
const struct variant_list ioctl_tape = { VARIANT_ITEMS(tape_items) };
/* clang-format on */
