/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of userfaultfd(2): ioctl_userfaultfd(2). */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/ioctl_event.h"
#include "syscall/xlat/memory.h"

/* clang-format off */
static const struct field uffdio_api_members[] = {
	{ "api", ARG_ENUM, .type = T_U64, .xlat = &xlat_uffd_api },
	{ "features", ARG_FLAGS64, .type = T_U64, .dir = DIR_INOUT, .xlat = &xlat_uffd_features },
	{ "ioctls", ARG_FLAGS64, .type = T_U64, .dir = DIR_OUT, .xlat = &xlat_uffd_ioctls },
};
static const struct layout layout_uffdio_api = {
	"uffdio_api", LAYOUT_MEMBERS(uffdio_api_members),
};

static const struct field uffdio_range_members[] = {
	{ "start", ARG_HEX64, .type = T_U64 },
	{ "len", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_uffdio_range = {
	"uffdio_range", LAYOUT_MEMBERS(uffdio_range_members),
};

static const struct field uffdio_register_members[] = {
	{ "range", ARG_STRUCT, .type = T_INLINE, .layout = &layout_uffdio_range },
	{ "mode", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_uffd_register_mode },
	{ "ioctls", ARG_FLAGS64, .type = T_U64, .dir = DIR_OUT, .xlat = &xlat_uffd_ioctls },
};
static const struct layout layout_uffdio_register = {
	"uffdio_register", LAYOUT_MEMBERS(uffdio_register_members),
};

static const struct field uffdio_copy_members[] = {
	{ "dst", ARG_HEX64, .type = T_U64 },
	{ "src", ARG_HEX64, .type = T_U64 },
	{ "len", ARG_HEX64, .type = T_U64 },
	{ "mode", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_uffd_copy_mode },
	{ "copy", ARG_HEX64, .type = T_S64, .dir = DIR_OUT },
};
static const struct layout layout_uffdio_copy = {
	"uffdio_copy", LAYOUT_MEMBERS(uffdio_copy_members),
};

static const struct field uffdio_zeropage_members[] = {
	{ "range", ARG_STRUCT, .type = T_INLINE, .layout = &layout_uffdio_range },
	{ "mode", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_uffd_zeropage_mode },
	{ "zeropage", ARG_HEX64, .type = T_S64, .dir = DIR_OUT },
};
static const struct layout layout_uffdio_zeropage = {
	"uffdio_zeropage", LAYOUT_MEMBERS(uffdio_zeropage_members),
};

static const struct field uffdio_writeprotect_members[] = {
	{ "range", ARG_STRUCT, .type = T_INLINE, .layout = &layout_uffdio_range },
	{ "mode", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_uffd_writeprotect_mode },
};
static const struct layout layout_uffdio_writeprotect = {
	"uffdio_writeprotect", LAYOUT_MEMBERS(uffdio_writeprotect_members),
};

static const struct field uffdio_continue_members[] = {
	{ "range", ARG_STRUCT, .type = T_INLINE, .layout = &layout_uffdio_range },
	{ "mode", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_uffd_continue_mode },
	{ "mapped", ARG_HEX64, .type = T_S64, .dir = DIR_OUT },
};
static const struct layout layout_uffdio_continue = {
	"uffdio_continue", LAYOUT_MEMBERS(uffdio_continue_members),
};

static const struct field uffdio_poison_members[] = {
	{ "range", ARG_STRUCT, .type = T_INLINE, .layout = &layout_uffdio_range },
	{ "mode", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_uffd_poison_mode },
	{ "updated", ARG_HEX64, .type = T_S64, .dir = DIR_OUT },
};
static const struct layout layout_uffdio_poison = {
	"uffdio_poison", LAYOUT_MEMBERS(uffdio_poison_members),
};

static const struct field uffdio_move_members[] = {
	{ "dst", ARG_HEX64, .type = T_U64 },
	{ "src", ARG_HEX64, .type = T_U64 },
	{ "len", ARG_HEX64, .type = T_U64 },
	{ "mode", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_uffd_move_mode },
	{ "move", ARG_HEX64, .type = T_S64, .dir = DIR_OUT },
};
static const struct layout layout_uffdio_move = {
	"uffdio_move", LAYOUT_MEMBERS(uffdio_move_members),
};

static const struct variant uffd_items[] = {
	INOUT_STRUCT(0xc018aa3f /* UFFDIO_API */, layout_uffdio_api),
	INOUT_STRUCT(0xc020aa00 /* UFFDIO_REGISTER */, layout_uffdio_register),
	IN_STRUCT(0x8010aa01 /* UFFDIO_UNREGISTER */, layout_uffdio_range),
	IN_STRUCT(0x8010aa02 /* UFFDIO_WAKE */, layout_uffdio_range),
	INOUT_STRUCT(0xc028aa03 /* UFFDIO_COPY */, layout_uffdio_copy),
	INOUT_STRUCT(0xc020aa04 /* UFFDIO_ZEROPAGE */, layout_uffdio_zeropage),
	INOUT_STRUCT(0xc028aa05 /* UFFDIO_MOVE */, layout_uffdio_move),
	IN_STRUCT(0xc018aa06 /* UFFDIO_WRITEPROTECT */, layout_uffdio_writeprotect),
	INOUT_STRUCT(0xc020aa07 /* UFFDIO_CONTINUE */, layout_uffdio_continue),
	INOUT_STRUCT(0xc020aa08 /* UFFDIO_POISON */, layout_uffdio_poison),
	{ .key = 0xaa00 /* USERFAULTFD_IOC_NEW */, .nfields = 1, .ret = RET_FD,
	  .fields = FIELDS { { "arg", ARG_FLAGS, .xlat = &xlat_userfaultfd_flags } } },
};
const struct variant_list ioctl_uffd = { VARIANT_ITEMS(uffd_items) };
/* clang-format on */
