/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of block devices: blkpg.h, blkzoned.h, pr.h, dm-ioctl.h, nbd.h, sg.h. */
#include "syscall/xlat/block.h"

/* clang-format off */
#define blkpg_op(X) \
	X(1, "BLKPG_ADD_PARTITION") \
	X(2, "BLKPG_DEL_PARTITION") \
	X(3, "BLKPG_RESIZE_PARTITION")
const struct xlat_set xlat_blkpg_op = {
	.prefix = "BLKPG_???", XLAT_ITEMS(blkpg_op), .kind = XLAT_ENUM,
};

#define blktrace_mask(X) \
	X(0x1, "BLK_TC_READ") \
	X(0x2, "BLK_TC_WRITE") \
	X(0x4, "BLK_TC_FLUSH") \
	X(0x8, "BLK_TC_SYNC") \
	X(0x10, "BLK_TC_QUEUE") \
	X(0x20, "BLK_TC_REQUEUE") \
	X(0x40, "BLK_TC_ISSUE") \
	X(0x80, "BLK_TC_COMPLETE") \
	X(0x100, "BLK_TC_FS") \
	X(0x200, "BLK_TC_PC") \
	X(0x400, "BLK_TC_NOTIFY") \
	X(0x800, "BLK_TC_AHEAD") \
	X(0x1000, "BLK_TC_META") \
	X(0x2000, "BLK_TC_DISCARD") \
	X(0x4000, "BLK_TC_DRV_DATA") \
	X(0x8000, "BLK_TC_FUA") \
	X(0x10000, "BLK_TC_ZONE_APPEND") \
	X(0x20000, "BLK_TC_ZONE_RESET") \
	X(0x40000, "BLK_TC_ZONE_RESET_ALL") \
	X(0x80000, "BLK_TC_ZONE_FINISH") \
	X(0x100000, "BLK_TC_ZONE_OPEN") \
	X(0x200000, "BLK_TC_ZONE_CLOSE") \
	X(0x400000, "BLK_TC_WRITE_ZEROES")
const struct xlat_set xlat_blktrace_mask = {
	.prefix = "BLK_TC_???", XLAT_ITEMS(blktrace_mask), .kind = XLAT_FLAGS,
};

#define blk_zone_type(X) \
	X(1, "BLK_ZONE_TYPE_CONVENTIONAL") \
	X(2, "BLK_ZONE_TYPE_SEQWRITE_REQ") \
	X(3, "BLK_ZONE_TYPE_SEQWRITE_PREF")
const struct xlat_set xlat_blk_zone_type = {
	.prefix = "BLK_ZONE_TYPE_???", XLAT_ITEMS(blk_zone_type), .kind = XLAT_ENUM,
};

#define blk_zone_cond(X) \
	X(0, "BLK_ZONE_COND_NOT_WP") \
	X(1, "BLK_ZONE_COND_EMPTY") \
	X(2, "BLK_ZONE_COND_IMP_OPEN") \
	X(3, "BLK_ZONE_COND_EXP_OPEN") \
	X(4, "BLK_ZONE_COND_CLOSED") \
	X(13, "BLK_ZONE_COND_READONLY") \
	X(14, "BLK_ZONE_COND_FULL") \
	X(15, "BLK_ZONE_COND_OFFLINE") \
	X(255, "BLK_ZONE_COND_ACTIVE")
const struct xlat_set xlat_blk_zone_cond = {
	.prefix = "BLK_ZONE_COND_???", XLAT_ITEMS(blk_zone_cond), .kind = XLAT_ENUM,
};

#define blk_zone_report(X) \
	X(0x1, "BLK_ZONE_REP_CAPACITY") \
	X(0x80000000, "BLK_ZONE_REP_CACHED")
const struct xlat_set xlat_blk_zone_report = {
	.prefix = "BLK_ZONE_REP_???", XLAT_ITEMS(blk_zone_report), .kind = XLAT_FLAGS,
};

#define pr_type(X) \
	X(1, "PR_WRITE_EXCLUSIVE") \
	X(2, "PR_EXCLUSIVE_ACCESS") \
	X(3, "PR_WRITE_EXCLUSIVE_REG_ONLY") \
	X(4, "PR_EXCLUSIVE_ACCESS_REG_ONLY") \
	X(5, "PR_WRITE_EXCLUSIVE_ALL_REGS") \
	X(6, "PR_EXCLUSIVE_ACCESS_ALL_REGS")
const struct xlat_set xlat_pr_type = {
	.prefix = "PR_???", XLAT_ITEMS(pr_type), .kind = XLAT_ENUM,
};

#define pr_flags(X) \
	X(0x1, "PR_FL_IGNORE_KEY")
const struct xlat_set xlat_pr_flags = {
	.prefix = "PR_FL_???", XLAT_ITEMS(pr_flags), .kind = XLAT_FLAGS,
};

#define nbd_flags(X) \
	X(0x1, "NBD_FLAG_HAS_FLAGS") \
	X(0x2, "NBD_FLAG_READ_ONLY") \
	X(0x4, "NBD_FLAG_SEND_FLUSH") \
	X(0x8, "NBD_FLAG_SEND_FUA") \
	X(0x10, "NBD_FLAG_ROTATIONAL") \
	X(0x20, "NBD_FLAG_SEND_TRIM") \
	X(0x40, "NBD_FLAG_SEND_WRITE_ZEROES") \
	X(0x100, "NBD_FLAG_CAN_MULTI_CONN")
const struct xlat_set xlat_nbd_flags = {
	.prefix = "NBD_FLAG_???", XLAT_ITEMS(nbd_flags), .kind = XLAT_FLAGS,
};

#define loop_crypt(X) \
	X(0, "LO_CRYPT_NONE") \
	X(1, "LO_CRYPT_XOR") \
	X(2, "LO_CRYPT_DES") \
	X(3, "LO_CRYPT_FISH2") \
	X(4, "LO_CRYPT_BLOW") \
	X(5, "LO_CRYPT_CAST128") \
	X(6, "LO_CRYPT_IDEA") \
	X(9, "LO_CRYPT_DUMMY") \
	X(10, "LO_CRYPT_SKIPJACK") \
	X(18, "LO_CRYPT_CRYPTOAPI")
const struct xlat_set xlat_loop_crypt = {
	.prefix = "LO_CRYPT_???", XLAT_ITEMS(loop_crypt), .kind = XLAT_ENUM,
};

/* Which structure it is. */
#define sg_interface(X) \
	X('S', "'S'") \
	X('Q', "'Q'")
const struct xlat_set xlat_sg_interface = {
	XLAT_ITEMS(sg_interface), .kind = XLAT_ENUM,
};

#define sg_direction(X) \
	X(0xfffffffc, "SG_DXFER_TO_FROM_DEV") \
	X(0xfffffffd, "SG_DXFER_FROM_DEV") \
	X(0xfffffffe, "SG_DXFER_TO_DEV") \
	X(0xffffffff, "SG_DXFER_NONE")
const struct xlat_set xlat_sg_direction = {
	.prefix = "SG_DXFER_???", XLAT_ITEMS(sg_direction), .kind = XLAT_ENUM,
};

#define sg_flags(X) \
	X(0x1, "SG_FLAG_DIRECT_IO") \
	X(0x2, "SG_FLAG_LUN_INHIBIT") \
	X(0x10000, "SG_FLAG_NO_DXFER")
const struct xlat_set xlat_sg_flags = {
	.prefix = "SG_FLAG_???", XLAT_ITEMS(sg_flags), .kind = XLAT_FLAGS,
};

#define sg_info(X) \
	X(0x1, "SG_INFO_CHECK") \
	X(0x2, "SG_INFO_DIRECT_IO") \
	X(0x4, "SG_INFO_MIXED_IO")
const struct xlat_set xlat_sg_info = {
	.prefix = "SG_INFO_???", XLAT_ITEMS(sg_info), .kind = XLAT_FLAGS,
};

#define sg_reset(X) \
	X(0, "SG_SCSI_RESET_NOTHING") \
	X(1, "SG_SCSI_RESET_DEVICE") \
	X(2, "SG_SCSI_RESET_BUS") \
	X(3, "SG_SCSI_RESET_HOST")
const struct xlat_set xlat_sg_reset = {
	.prefix = "SG_SCSI_RESET_???", XLAT_ITEMS(sg_reset), .kind = XLAT_ENUM,
};

#define bsg_protocol(X) \
	X(0, "BSG_PROTOCOL_SCSI")
const struct xlat_set xlat_bsg_protocol = {
	.prefix = "BSG_PROTOCOL_???", XLAT_ITEMS(bsg_protocol), .kind = XLAT_ENUM,
};

#define bsg_subprotocol(X) \
	X(0, "BSG_SUB_PROTOCOL_SCSI_CMD") \
	X(1, "BSG_SUB_PROTOCOL_SCSI_TMF") \
	X(2, "BSG_SUB_PROTOCOL_SCSI_TRANSPORT")
const struct xlat_set xlat_bsg_subprotocol = {
	.prefix = "BSG_SUB_PROTOCOL_???", XLAT_ITEMS(bsg_subprotocol), .kind = XLAT_ENUM,
};

#define bsg_flags(X) \
	X(0x10, "BSG_FLAG_Q_AT_TAIL") \
	X(0x20, "BSG_FLAG_Q_AT_HEAD")
const struct xlat_set xlat_bsg_flags = {
	.prefix = "BSG_FLAG_???", XLAT_ITEMS(bsg_flags), .kind = XLAT_FLAGS,
};
/* clang-format on */
