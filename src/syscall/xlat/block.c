/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of block devices: blkpg.h, blkzoned.h, pr.h, dm-ioctl.h, nbd.h, sg.h. */
#include "syscall/xlat/block.h"

/* clang-format off */
static const struct xlat blkpg_op[] = {
	{ 1, "BLKPG_ADD_PARTITION" }, { 2, "BLKPG_DEL_PARTITION" },
	{ 3, "BLKPG_RESIZE_PARTITION" },
};
const struct xlat_set xlat_blkpg_op = {
	.prefix = "BLKPG_???", XLAT_ITEMS(blkpg_op), .kind = XLAT_ENUM,
};

static const struct xlat blktrace_mask[] = {
	{ 0x1, "BLK_TC_READ" }, { 0x2, "BLK_TC_WRITE" },
	{ 0x4, "BLK_TC_FLUSH" }, { 0x8, "BLK_TC_SYNC" },
	{ 0x10, "BLK_TC_QUEUE" }, { 0x20, "BLK_TC_REQUEUE" },
	{ 0x40, "BLK_TC_ISSUE" }, { 0x80, "BLK_TC_COMPLETE" },
	{ 0x100, "BLK_TC_FS" }, { 0x200, "BLK_TC_PC" },
	{ 0x400, "BLK_TC_NOTIFY" }, { 0x800, "BLK_TC_AHEAD" },
	{ 0x1000, "BLK_TC_META" }, { 0x2000, "BLK_TC_DISCARD" },
	{ 0x4000, "BLK_TC_DRV_DATA" }, { 0x8000, "BLK_TC_FUA" },
	{ 0x10000, "BLK_TC_ZONE_APPEND" }, { 0x20000, "BLK_TC_ZONE_RESET" },
	{ 0x40000, "BLK_TC_ZONE_RESET_ALL" },
	{ 0x80000, "BLK_TC_ZONE_FINISH" }, { 0x100000, "BLK_TC_ZONE_OPEN" },
	{ 0x200000, "BLK_TC_ZONE_CLOSE" }, { 0x400000, "BLK_TC_WRITE_ZEROES" },
};
const struct xlat_set xlat_blktrace_mask = {
	.prefix = "BLK_TC_???", XLAT_ITEMS(blktrace_mask), .kind = XLAT_FLAGS,
};

static const struct xlat blk_zone_type[] = {
	{ 1, "BLK_ZONE_TYPE_CONVENTIONAL" },
	{ 2, "BLK_ZONE_TYPE_SEQWRITE_REQ" },
	{ 3, "BLK_ZONE_TYPE_SEQWRITE_PREF" },
};
const struct xlat_set xlat_blk_zone_type = {
	.prefix = "BLK_ZONE_TYPE_???", XLAT_ITEMS(blk_zone_type), .kind = XLAT_ENUM,
};

static const struct xlat blk_zone_cond[] = {
	{ 0, "BLK_ZONE_COND_NOT_WP" }, { 1, "BLK_ZONE_COND_EMPTY" },
	{ 2, "BLK_ZONE_COND_IMP_OPEN" }, { 3, "BLK_ZONE_COND_EXP_OPEN" },
	{ 4, "BLK_ZONE_COND_CLOSED" }, { 13, "BLK_ZONE_COND_READONLY" },
	{ 14, "BLK_ZONE_COND_FULL" }, { 15, "BLK_ZONE_COND_OFFLINE" },
	{ 255, "BLK_ZONE_COND_ACTIVE" },
};
const struct xlat_set xlat_blk_zone_cond = {
	.prefix = "BLK_ZONE_COND_???", XLAT_ITEMS(blk_zone_cond), .kind = XLAT_ENUM,
};

static const struct xlat blk_zone_report[] = {
	{ 0x1, "BLK_ZONE_REP_CAPACITY" },
	{ 0x80000000, "BLK_ZONE_REP_CACHED" },
};
const struct xlat_set xlat_blk_zone_report = {
	.prefix = "BLK_ZONE_REP_???", XLAT_ITEMS(blk_zone_report), .kind = XLAT_FLAGS,
};

static const struct xlat pr_type[] = {
	{ 1, "PR_WRITE_EXCLUSIVE" }, { 2, "PR_EXCLUSIVE_ACCESS" },
	{ 3, "PR_WRITE_EXCLUSIVE_REG_ONLY" },
	{ 4, "PR_EXCLUSIVE_ACCESS_REG_ONLY" },
	{ 5, "PR_WRITE_EXCLUSIVE_ALL_REGS" },
	{ 6, "PR_EXCLUSIVE_ACCESS_ALL_REGS" },
};
const struct xlat_set xlat_pr_type = {
	.prefix = "PR_???", XLAT_ITEMS(pr_type), .kind = XLAT_ENUM,
};

static const struct xlat pr_flags[] = {
	{ 0x1, "PR_FL_IGNORE_KEY" },
};
const struct xlat_set xlat_pr_flags = {
	.prefix = "PR_FL_???", XLAT_ITEMS(pr_flags), .kind = XLAT_FLAGS,
};

static const struct xlat nbd_flags[] = {
	{ 0x1, "NBD_FLAG_HAS_FLAGS" }, { 0x2, "NBD_FLAG_READ_ONLY" },
	{ 0x4, "NBD_FLAG_SEND_FLUSH" }, { 0x8, "NBD_FLAG_SEND_FUA" },
	{ 0x10, "NBD_FLAG_ROTATIONAL" }, { 0x20, "NBD_FLAG_SEND_TRIM" },
	{ 0x40, "NBD_FLAG_SEND_WRITE_ZEROES" },
	{ 0x100, "NBD_FLAG_CAN_MULTI_CONN" },
};
const struct xlat_set xlat_nbd_flags = {
	.prefix = "NBD_FLAG_???", XLAT_ITEMS(nbd_flags), .kind = XLAT_FLAGS,
};

static const struct xlat loop_crypt[] = {
	{ 0, "LO_CRYPT_NONE" }, { 1, "LO_CRYPT_XOR" }, { 2, "LO_CRYPT_DES" },
	{ 3, "LO_CRYPT_FISH2" }, { 4, "LO_CRYPT_BLOW" },
	{ 5, "LO_CRYPT_CAST128" }, { 6, "LO_CRYPT_IDEA" },
	{ 9, "LO_CRYPT_DUMMY" }, { 10, "LO_CRYPT_SKIPJACK" },
	{ 18, "LO_CRYPT_CRYPTOAPI" },
};
const struct xlat_set xlat_loop_crypt = {
	.prefix = "LO_CRYPT_???", XLAT_ITEMS(loop_crypt), .kind = XLAT_ENUM,
};

/* Which structure it is. */
static const struct xlat sg_interface[] = {
	{ 'S', "'S'" }, { 'Q', "'Q'" },
};
const struct xlat_set xlat_sg_interface = {
	XLAT_ITEMS(sg_interface), .kind = XLAT_ENUM,
};

static const struct xlat sg_direction[] = {
	{ 0xfffffffc, "SG_DXFER_TO_FROM_DEV" },
	{ 0xfffffffd, "SG_DXFER_FROM_DEV" },
	{ 0xfffffffe, "SG_DXFER_TO_DEV" },
	{ 0xffffffff, "SG_DXFER_NONE" },
};
const struct xlat_set xlat_sg_direction = {
	.prefix = "SG_DXFER_???", XLAT_ITEMS(sg_direction), .kind = XLAT_ENUM,
};

static const struct xlat sg_flags[] = {
	{ 0x1, "SG_FLAG_DIRECT_IO" }, { 0x2, "SG_FLAG_LUN_INHIBIT" },
	{ 0x10000, "SG_FLAG_NO_DXFER" },
};
const struct xlat_set xlat_sg_flags = {
	.prefix = "SG_FLAG_???", XLAT_ITEMS(sg_flags), .kind = XLAT_FLAGS,
};

static const struct xlat sg_info[] = {
	{ 0x1, "SG_INFO_CHECK" }, { 0x2, "SG_INFO_DIRECT_IO" },
	{ 0x4, "SG_INFO_MIXED_IO" },
};
const struct xlat_set xlat_sg_info = {
	.prefix = "SG_INFO_???", XLAT_ITEMS(sg_info), .kind = XLAT_FLAGS,
};

static const struct xlat sg_reset[] = {
	{ 0, "SG_SCSI_RESET_NOTHING" }, { 1, "SG_SCSI_RESET_DEVICE" },
	{ 2, "SG_SCSI_RESET_BUS" }, { 3, "SG_SCSI_RESET_HOST" },
};
const struct xlat_set xlat_sg_reset = {
	.prefix = "SG_SCSI_RESET_???", XLAT_ITEMS(sg_reset), .kind = XLAT_ENUM,
};

static const struct xlat bsg_protocol[] = {
	{ 0, "BSG_PROTOCOL_SCSI" },
};
const struct xlat_set xlat_bsg_protocol = {
	.prefix = "BSG_PROTOCOL_???", XLAT_ITEMS(bsg_protocol), .kind = XLAT_ENUM,
};

static const struct xlat bsg_subprotocol[] = {
	{ 0, "BSG_SUB_PROTOCOL_SCSI_CMD" }, { 1, "BSG_SUB_PROTOCOL_SCSI_TMF" },
	{ 2, "BSG_SUB_PROTOCOL_SCSI_TRANSPORT" },
};
const struct xlat_set xlat_bsg_subprotocol = {
	.prefix = "BSG_SUB_PROTOCOL_???", XLAT_ITEMS(bsg_subprotocol), .kind = XLAT_ENUM,
};

static const struct xlat bsg_flags[] = {
	{ 0x10, "BSG_FLAG_Q_AT_TAIL" }, { 0x20, "BSG_FLAG_Q_AT_HEAD" },
};
const struct xlat_set xlat_bsg_flags = {
	.prefix = "BSG_FLAG_???", XLAT_ITEMS(bsg_flags), .kind = XLAT_FLAGS,
};
/* clang-format on */
