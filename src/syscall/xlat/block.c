/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of block devices: blkpg.h, blkzoned.h, pr.h, dm-ioctl.h, nbd.h, sg.h. */
#include "syscall/xlat/block.h"

/* clang-format off */
/* Commands of disks, as HDIO_DRIVE_CMD has them. */
#define ata_cmd(X) \
	X(0x0, "ATA_CMD_NOP") \
	X(0x3, "ATA_CMD_CFA_REQ_EXT_ERR") \
	X(0x6, "ATA_CMD_DSM") \
	X(0x8, "ATA_CMD_DEV_RESET") \
	X(0xb, "ATA_CMD_REQ_SENSE_DATA") \
	X(0x10, "ATA_CMD_RESTORE") \
	X(0x20, "ATA_CMD_PIO_READ") \
	X(0x22, "ATA_CMD_READ_LONG") \
	X(0x23, "ATA_CMD_READ_LONG_ONCE") \
	X(0x24, "ATA_CMD_PIO_READ_EXT") \
	X(0x25, "ATA_CMD_READ_EXT") \
	X(0x26, "ATA_CMD_READ_QUEUED") \
	X(0x27, "ATA_CMD_READ_NATIVE_MAX_EXT") \
	X(0x29, "ATA_CMD_READ_MULTI_EXT") \
	X(0x2a, "ATA_CMD_READ_STREAM_DMA_EXT") \
	X(0x2b, "ATA_CMD_READ_STREAM_EXT") \
	X(0x2f, "ATA_CMD_READ_LOG_EXT") \
	X(0x30, "ATA_CMD_PIO_WRITE") \
	X(0x32, "ATA_CMD_WRITE_LONG") \
	X(0x33, "ATA_CMD_WRITE_LONG_ONCE") \
	X(0x34, "ATA_CMD_PIO_WRITE_EXT") \
	X(0x35, "ATA_CMD_WRITE_EXT") \
	X(0x36, "ATA_CMD_WRITE_QUEUED") \
	X(0x37, "ATA_CMD_SET_MAX_EXT") \
	X(0x38, "ATA_CMD_CFA_WRITE_NE") \
	X(0x39, "ATA_CMD_WRITE_MULTI_EXT") \
	X(0x3a, "ATA_CMD_WRITE_STREAM_DMA_EXT") \
	X(0x3b, "ATA_CMD_WRITE_STREAM_EXT") \
	X(0x3d, "ATA_CMD_WRITE_FUA_EXT") \
	X(0x3e, "ATA_CMD_WRITE_QUEUED_FUA_EXT") \
	X(0x3f, "ATA_CMD_WRITE_LOG_EXT") \
	X(0x40, "ATA_CMD_VERIFY") \
	X(0x42, "ATA_CMD_VERIFY_EXT") \
	X(0x45, "ATA_CMD_WRITE_UNCORR_EXT") \
	X(0x47, "ATA_CMD_READ_LOG_DMA_EXT") \
	X(0x4a, "ATA_CMD_ZAC_MGMT_IN") \
	X(0x51, "ATA_CMD_CONFIG_STREAM") \
	X(0x57, "ATA_CMD_WRITE_LOG_DMA_EXT") \
	X(0x5b, "ATA_CMD_TRUSTED_NONDATA") \
	X(0x5c, "ATA_CMD_TRUSTED_RCV") \
	X(0x5d, "ATA_CMD_TRUSTED_RCV_DMA") \
	X(0x5e, "ATA_CMD_TRUSTED_SND") \
	X(0x5f, "ATA_CMD_TRUSTED_SND_DMA") \
	X(0x60, "ATA_CMD_FPDMA_READ") \
	X(0x61, "ATA_CMD_FPDMA_WRITE") \
	X(0x63, "ATA_CMD_NCQ_NON_DATA") \
	X(0x64, "ATA_CMD_FPDMA_SEND") \
	X(0x65, "ATA_CMD_FPDMA_RECV") \
	X(0x87, "ATA_CMD_CFA_TRANS_SECT") \
	X(0x90, "ATA_CMD_EDD") \
	X(0x91, "ATA_CMD_INIT_DEV_PARAMS") \
	X(0x92, "ATA_CMD_DOWNLOAD_MICRO") \
	X(0x93, "ATA_CMD_DOWNLOAD_MICRO_DMA") \
	X(0x9f, "ATA_CMD_ZAC_MGMT_OUT") \
	X(0xa0, "ATA_CMD_PACKET") \
	X(0xa1, "ATA_CMD_ID_ATAPI") \
	X(0xa2, "ATA_CMD_SERVICE") \
	X(0xb0, "ATA_CMD_SMART") \
	X(0xb1, "ATA_CMD_CONF_OVERLAY") \
	X(0xb4, "ATA_CMD_SANITIZE_DEVICE") \
	X(0xc0, "ATA_CMD_CFA_ERASE") \
	X(0xc4, "ATA_CMD_READ_MULTI") \
	X(0xc5, "ATA_CMD_WRITE_MULTI") \
	X(0xc6, "ATA_CMD_SET_MULTI") \
	X(0xc8, "ATA_CMD_READ") \
	X(0xca, "ATA_CMD_WRITE") \
	X(0xcd, "ATA_CMD_CFA_WRITE_MULT_NE") \
	X(0xce, "ATA_CMD_WRITE_MULTI_FUA_EXT") \
	X(0xd1, "ATA_CMD_CHK_MED_CRD_TYP") \
	X(0xde, "ATA_CMD_MEDIA_LOCK") \
	X(0xdf, "ATA_CMD_MEDIA_UNLOCK") \
	X(0xe0, "ATA_CMD_STANDBYNOW1") \
	X(0xe1, "ATA_CMD_IDLEIMMEDIATE") \
	X(0xe2, "ATA_CMD_STANDBY") \
	X(0xe3, "ATA_CMD_IDLE") \
	X(0xe4, "ATA_CMD_PMP_READ") \
	X(0xe5, "ATA_CMD_CHK_POWER") \
	X(0xe6, "ATA_CMD_SLEEP") \
	X(0xe7, "ATA_CMD_FLUSH") \
	X(0xe8, "ATA_CMD_PMP_WRITE") \
	X(0xe9, "ATA_CMD_PMP_READ_DMA") \
	X(0xea, "ATA_CMD_FLUSH_EXT") \
	X(0xeb, "ATA_CMD_PMP_WRITE_DMA") \
	X(0xec, "ATA_CMD_ID_ATA") \
	X(0xef, "ATA_CMD_SET_FEATURES") \
	X(0xf1, "ATA_CMD_SEC_SET_PASS") \
	X(0xf2, "ATA_CMD_SEC_UNLOCK") \
	X(0xf3, "ATA_CMD_SEC_ERASE_PREP") \
	X(0xf4, "ATA_CMD_SEC_ERASE_UNIT") \
	X(0xf5, "ATA_CMD_SEC_FREEZE_LOCK") \
	X(0xf6, "ATA_CMD_SEC_DISABLE_PASS") \
	X(0xf8, "ATA_CMD_READ_NATIVE_MAX") \
	X(0xf9, "ATA_CMD_SET_MAX")
const struct xlat_set xlat_ata_cmd = {
	.prefix = "ATA_CMD_???", XLAT_ITEMS(ata_cmd), .kind = XLAT_ENUM,
};

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
	X(0x2, "SG_FLAG_UNUSED_LUN_INHIBIT") \
	X(0x4, "SG_FLAG_MMAP_IO") \
	X(0x10000, "SG_FLAG_NO_DXFER") \
	X(0x10, "SG_FLAG_Q_AT_TAIL") \
	X(0x20, "SG_FLAG_Q_AT_HEAD")
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
