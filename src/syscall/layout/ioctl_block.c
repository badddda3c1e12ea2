/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of block devices and partitions: fs.h, blkpg.h, blkzoned.h, pr.h. */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/block.h"

/* clang-format off */

static const struct field blkpg_partition_members[] = {
	{ "start", ARG_LOFF, .type = T_S64 },
	{ "length", ARG_LOFF, .type = T_S64 },
	{ "pno", ARG_INT, .type = T_S32 },
	{ "devname", ARG_STR, .type = T_INLINE, .len = LEN_CONST(64) },
	{ "volname", ARG_STR, .type = T_INLINE, .len = LEN_CONST(64) },
};
static const struct layout layout_blkpg_partition = {
	"blkpg_partition", LAYOUT_MEMBERS(blkpg_partition_members)
};

static const struct field blkpg_ioctl_arg_members[] = {
	{ "op", ARG_ENUM, .type = T_U32, .xlat = &xlat_blkpg_op },
	{ "flags", ARG_INT, .type = T_S32 },
	{ "datalen", ARG_INT, .type = T_S32 },
	{ "data", ARG_STRUCT, .type = T_PTR, .layout = &layout_blkpg_partition },
};
static const struct layout layout_blkpg_ioctl_arg = {
	"blkpg_ioctl_arg", LAYOUT_MEMBERS(blkpg_ioctl_arg_members)
};

static const struct field blk_user_trace_setup_members[] = {
	{ "name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(32), .dir = DIR_OUT },
	{ "act_mask", ARG_FLAGS, .type = T_U16, .xlat = &xlat_blktrace_mask },
	{ "buf_size", ARG_UINT, .type = T_U32 },
	{ "buf_nr", ARG_UINT, .type = T_U32 },
	{ "start_lba", ARG_U64, .type = T_U64 },
	{ "end_lba", ARG_U64, .type = T_U64 },
	{ "pid", ARG_PID, .type = T_S32 },
};
static const struct layout layout_blk_user_trace_setup = {
	"blk_user_trace_setup", LAYOUT_MEMBERS(blk_user_trace_setup_members)
};

static const struct field blk_zone_members[] = {
	{ "start", ARG_U64, .type = T_U64 },
	{ "len", ARG_U64, .type = T_U64 },
	{ "wp", ARG_U64, .type = T_U64 },
	{ "type", ARG_ENUM, .type = T_U8, .xlat = &xlat_blk_zone_type },
	{ "cond", ARG_ENUM, .type = T_U8, .xlat = &xlat_blk_zone_cond },
	{ "non_seq", ARG_UINT, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "reset", ARG_UINT, .type = T_U8, .flags = FIELD_VERBOSE },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(4) },
	{ "capacity", ARG_U64, .type = T_U64 },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(24) },
};
static const struct layout layout_blk_zone = {
	"blk_zone", LAYOUT_MEMBERS(blk_zone_members)
};

static const struct field elem_st_blk_zone = { NULL, ARG_STRUCT, .type = T_INLINE,
	  .layout = &layout_blk_zone };

static const struct field blk_zone_report_members[] = {
	{ "sector", ARG_U64, .type = T_U64 },
	{ "nr_zones", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_blk_zone_report, .dir = DIR_OUT },
	{ "zones", ARG_ARRAY, .type = T_INLINE, .len = LEN_ARG(1), .elem = &elem_st_blk_zone,
	  .dir = DIR_OUT },
};
static const struct layout layout_blk_zone_report = {
	"blk_zone_report", LAYOUT_MEMBERS(blk_zone_report_members)
};

static const struct field blk_zone_range_members[] = {
	{ "sector", ARG_U64, .type = T_U64 },
	{ "nr_sectors", ARG_U64, .type = T_U64 },
};
static const struct layout layout_blk_zone_range = {
	"blk_zone_range", LAYOUT_MEMBERS(blk_zone_range_members)
};

static const struct field pr_reservation_members[] = {
	{ "key", ARG_HEX64, .type = T_U64 },
	{ "type", ARG_ENUM, .type = T_U32, .xlat = &xlat_pr_type },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_pr_flags },
};
static const struct layout layout_pr_reservation = {
	"pr_reservation", LAYOUT_MEMBERS(pr_reservation_members)
};

static const struct field pr_registration_members[] = {
	{ "old_key", ARG_HEX64, .type = T_U64 },
	{ "new_key", ARG_HEX64, .type = T_U64 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_pr_flags },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(4) },
};
static const struct layout layout_pr_registration = {
	"pr_registration", LAYOUT_MEMBERS(pr_registration_members)
};

static const struct field pr_preempt_members[] = {
	{ "old_key", ARG_HEX64, .type = T_U64 },
	{ "new_key", ARG_HEX64, .type = T_U64 },
	{ "type", ARG_ENUM, .type = T_U32, .xlat = &xlat_pr_type },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_pr_flags },
};
static const struct layout layout_pr_preempt = {
	"pr_preempt", LAYOUT_MEMBERS(pr_preempt_members)
};

static const struct field pr_clear_members[] = {
	{ "key", ARG_HEX64, .type = T_U64 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_pr_flags },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(4) },
};
static const struct layout layout_pr_clear = {
	"pr_clear", LAYOUT_MEMBERS(pr_clear_members)
};

static const struct variant block_items[] = {
	IN(0x125d /* BLKROSET */, int_elem),
	OUT(0x125e /* BLKROGET */, int_elem),
	NONE(0x125f /* BLKRRPART */),
	OUT(0x1260 /* BLKGETSIZE */, ulong_elem),
	NONE(0x1261 /* BLKFLSBUF */),
	VALUE(0x1262 /* BLKRASET */, ARG_ULONG),
	OUT(0x1263 /* BLKRAGET */, long_elem),
	VALUE(0x1264 /* BLKFRASET */, ARG_ULONG),
	OUT(0x1265 /* BLKFRAGET */, long_elem),
	NONE(0x1266 /* BLKSECTSET */),
	OUT(0x1267 /* BLKSECTGET */, u16_elem),
	OUT(0x1268 /* BLKSSZGET */, int_elem),
	IN_STRUCT(0x1269 /* BLKPG */, layout_blkpg_ioctl_arg),
	OUT(0x80041270 /* BLKBSZGET */, int_elem),
	OUT(0x80081270 /* BLKBSZGET */, int_elem),
	IN(0x40041271 /* BLKBSZSET */, int_elem),
	IN(0x40081271 /* BLKBSZSET */, int_elem),
	OUT(0x80041272 /* BLKGETSIZE64 */, u64_elem),
	OUT(0x80081272 /* BLKGETSIZE64 */, u64_elem),
	INOUT_STRUCT(0xc0401273 /* BLKTRACESETUP */, layout_blk_user_trace_setup),
	INOUT_STRUCT(0xc0481273 /* BLKTRACESETUP */, layout_blk_user_trace_setup),
	NONE(0x1274 /* BLKTRACESTART */),
	NONE(0x1275 /* BLKTRACESTOP */),
	NONE(0x1276 /* BLKTRACETEARDOWN */),
	ONE(0x1277 /* BLKDISCARD */, "argp", ARG_ARRAY, .len = LEN_CONST(2), .elem = &u64_elem),
	OUT(0x1278 /* BLKIOMIN */, uint_elem),
	OUT(0x1279 /* BLKIOOPT */, uint_elem),
	OUT(0x127a /* BLKALIGNOFF */, int_elem),
	OUT(0x127b /* BLKPBSZGET */, uint_elem),
	OUT(0x127c /* BLKDISCARDZEROES */, uint_elem),
	ONE(0x127d /* BLKSECDISCARD */,
	    "argp", ARG_ARRAY, .len = LEN_CONST(2), .elem = &u64_elem),
	OUT(0x127e /* BLKROTATIONAL */, u16_elem),
	ONE(0x127f /* BLKZEROOUT */, "argp", ARG_ARRAY, .len = LEN_CONST(2), .elem = &u64_elem),
	OUT(0x80081280 /* BLKGETDISKSEQ */, u64_elem),
	INOUT_STRUCT(0xc0101282 /* BLKREPORTZONE */, layout_blk_zone_report),
	IN_STRUCT(0x40101283 /* BLKRESETZONE */, layout_blk_zone_range),
	OUT(0x80041284 /* BLKGETZONESZ */, uint_elem),
	OUT(0x80041285 /* BLKGETNRZONES */, uint_elem),
	IN_STRUCT(0x40101286 /* BLKOPENZONE */, layout_blk_zone_range),
	IN_STRUCT(0x40101287 /* BLKCLOSEZONE */, layout_blk_zone_range),
	IN_STRUCT(0x40101288 /* BLKFINISHZONE */, layout_blk_zone_range),
};
const struct variant_list ioctl_block = { VARIANT_ITEMS(block_items) };

static const struct variant pr_items[] = {
	IN_STRUCT(0x401870c8 /* IOC_PR_REGISTER */, layout_pr_registration),
	IN_STRUCT(0x401070c9 /* IOC_PR_RESERVE */, layout_pr_reservation),
	IN_STRUCT(0x401070ca /* IOC_PR_RELEASE */, layout_pr_reservation),
	IN_STRUCT(0x401870cb /* IOC_PR_PREEMPT */, layout_pr_preempt),
	IN_STRUCT(0x401870cc /* IOC_PR_PREEMPT_ABORT */, layout_pr_preempt),
	IN_STRUCT(0x401070cd /* IOC_PR_CLEAR */, layout_pr_clear),
};
const struct variant_list ioctl_pr = { VARIANT_ITEMS(pr_items) };
/* clang-format on */
