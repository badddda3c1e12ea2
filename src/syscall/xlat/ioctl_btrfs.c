/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of btrfs: btrfs-ioctl(2). */
#include "syscall/xlat/ioctl_btrfs.h"

/* clang-format off */
static const struct xlat btrfs_balance_args[] = {
	{ 0x1, "BTRFS_BALANCE_ARGS_PROFILES" },
	{ 0x2, "BTRFS_BALANCE_ARGS_USAGE" },
	{ 0x4, "BTRFS_BALANCE_ARGS_DEVID" },
	{ 0x8, "BTRFS_BALANCE_ARGS_DRANGE" },
	{ 0x10, "BTRFS_BALANCE_ARGS_VRANGE" },
	{ 0x20, "BTRFS_BALANCE_ARGS_LIMIT" },
	{ 0x40, "BTRFS_BALANCE_ARGS_LIMIT_RANGE" },
	{ 0x80, "BTRFS_BALANCE_ARGS_STRIPES_RANGE" },
	{ 0x100, "BTRFS_BALANCE_ARGS_CONVERT" },
	{ 0x200, "BTRFS_BALANCE_ARGS_SOFT" },
	{ 0x400, "BTRFS_BALANCE_ARGS_USAGE_RANGE" },
};
const struct xlat_set xlat_btrfs_balance_args = {
	.prefix = "BTRFS_BALANCE_ARGS_???", XLAT_ITEMS(btrfs_balance_args), .kind = XLAT_FLAGS,
};

static const struct xlat btrfs_balance_ctl[] = {
	{ 1, "BTRFS_BALANCE_CTL_PAUSE" },
	{ 2, "BTRFS_BALANCE_CTL_CANCEL" },
};
const struct xlat_set xlat_btrfs_balance_ctl = {
	.prefix = "BTRFS_BALANCE_CTL_???", XLAT_ITEMS(btrfs_balance_ctl),
};

static const struct xlat btrfs_balance_flags[] = {
	{ 0x1, "BTRFS_BALANCE_DATA" },
	{ 0x2, "BTRFS_BALANCE_SYSTEM" },
	{ 0x4, "BTRFS_BALANCE_METADATA" },
	{ 0x8, "BTRFS_BALANCE_FORCE" },
	{ 0x10, "BTRFS_BALANCE_RESUME" },
};
const struct xlat_set xlat_btrfs_balance_flags = {
	.prefix = "BTRFS_BALANCE_???", XLAT_ITEMS(btrfs_balance_flags), .kind = XLAT_FLAGS,
};

static const struct xlat btrfs_balance_state[] = {
	{ 0x1, "BTRFS_BALANCE_STATE_RUNNING" },
	{ 0x2, "BTRFS_BALANCE_STATE_PAUSE_REQ" },
	{ 0x4, "BTRFS_BALANCE_STATE_CANCEL_REQ" },
};
const struct xlat_set xlat_btrfs_balance_state = {
	.prefix = "BTRFS_BALANCE_STATE_???", XLAT_ITEMS(btrfs_balance_state), .kind = XLAT_FLAGS,
};

static const struct xlat btrfs_compress[] = {
	{ 0, "BTRFS_COMPRESS_NONE" },
	{ 1, "BTRFS_COMPRESS_ZLIB" },
	{ 2, "BTRFS_COMPRESS_LZO" },
	{ 3, "BTRFS_COMPRESS_ZSTD" },
};
const struct xlat_set xlat_btrfs_compress = {
	.prefix = "BTRFS_COMPRESS_???", XLAT_ITEMS(btrfs_compress),
};

static const struct xlat btrfs_cont_reading[] = {
	{ 0, "BTRFS_IOCTL_DEV_REPLACE_CONT_READING_FROM_SRCDEV_MODE_ALWAYS" },
	{ 1, "BTRFS_IOCTL_DEV_REPLACE_CONT_READING_FROM_SRCDEV_MODE_AVOID" },
};
const struct xlat_set xlat_btrfs_cont_reading = {
	.prefix = "BTRFS_IOCTL_DEV_REPLACE_CONT_READING_FROM_SRCDEV_MODE_???",
	XLAT_ITEMS(btrfs_cont_reading),
};

static const struct xlat btrfs_csum_types[] = {
	{ 0, "BTRFS_CSUM_TYPE_CRC32" },
	{ 1, "BTRFS_CSUM_TYPE_XXHASH" },
	{ 2, "BTRFS_CSUM_TYPE_SHA256" },
	{ 3, "BTRFS_CSUM_TYPE_BLAKE2" },
};
const struct xlat_set xlat_btrfs_csum_types = {
	.prefix = "BTRFS_CSUM_TYPE_???", XLAT_ITEMS(btrfs_csum_types),
};

static const struct xlat btrfs_defrag_flags[] = {
	{ 0x1, "BTRFS_DEFRAG_RANGE_COMPRESS" },
	{ 0x2, "BTRFS_DEFRAG_RANGE_START_IO" },
	{ 0x4, "BTRFS_DEFRAG_RANGE_COMPRESS_LEVEL" },
	{ 0x8, "BTRFS_DEFRAG_RANGE_NOCOMPRESS" },
};
const struct xlat_set xlat_btrfs_defrag_flags = {
	.prefix = "BTRFS_DEFRAG_RANGE_???", XLAT_ITEMS(btrfs_defrag_flags), .kind = XLAT_FLAGS,
};

static const struct xlat btrfs_replace_cmds[] = {
	{ 0, "BTRFS_IOCTL_DEV_REPLACE_CMD_START" },
	{ 1, "BTRFS_IOCTL_DEV_REPLACE_CMD_STATUS" },
	{ 2, "BTRFS_IOCTL_DEV_REPLACE_CMD_CANCEL" },
};
const struct xlat_set xlat_btrfs_replace_cmds = {
	.prefix = "BTRFS_IOCTL_DEV_REPLACE_CMD_???", XLAT_ITEMS(btrfs_replace_cmds),
};

static const struct xlat btrfs_replace_results[] = {
	{ 0, "BTRFS_IOCTL_DEV_REPLACE_RESULT_NO_ERROR" },
	{ 1, "BTRFS_IOCTL_DEV_REPLACE_RESULT_NOT_STARTED" },
	{ 2, "BTRFS_IOCTL_DEV_REPLACE_RESULT_ALREADY_STARTED" },
	{ 3, "BTRFS_IOCTL_DEV_REPLACE_RESULT_SCRUB_INPROGRESS" },
};
const struct xlat_set xlat_btrfs_replace_results = {
	.prefix = "BTRFS_IOCTL_DEV_REPLACE_RESULT_???", XLAT_ITEMS(btrfs_replace_results),
};

static const struct xlat btrfs_replace_state[] = {
	{ 0, "BTRFS_IOCTL_DEV_REPLACE_STATE_NEVER_STARTED" },
	{ 1, "BTRFS_IOCTL_DEV_REPLACE_STATE_STARTED" },
	{ 2, "BTRFS_IOCTL_DEV_REPLACE_STATE_FINISHED" },
	{ 3, "BTRFS_IOCTL_DEV_REPLACE_STATE_CANCELED" },
	{ 4, "BTRFS_IOCTL_DEV_REPLACE_STATE_SUSPENDED" },
};
const struct xlat_set xlat_btrfs_replace_state = {
	.prefix = "BTRFS_IOCTL_DEV_REPLACE_STATE_???", XLAT_ITEMS(btrfs_replace_state),
};

static const struct xlat btrfs_dev_stats_flags[] = {
	{ 0x1, "BTRFS_DEV_STATS_RESET" },
};
const struct xlat_set xlat_btrfs_dev_stats_flags = {
	.prefix = "BTRFS_DEV_STATS_???", XLAT_ITEMS(btrfs_dev_stats_flags), .kind = XLAT_FLAGS,
};

static const struct xlat btrfs_compat_ro[] = {
	{ 0x1, "BTRFS_FEATURE_COMPAT_RO_FREE_SPACE_TREE" },
	{ 0x2, "BTRFS_FEATURE_COMPAT_RO_FREE_SPACE_TREE_VALID" },
	{ 0x4, "BTRFS_FEATURE_COMPAT_RO_VERITY" },
	{ 0x8, "BTRFS_FEATURE_COMPAT_RO_BLOCK_GROUP_TREE" },
};
const struct xlat_set xlat_btrfs_compat_ro = {
	.prefix = "BTRFS_FEATURE_COMPAT_RO_???", XLAT_ITEMS(btrfs_compat_ro), .kind = XLAT_FLAGS,
};

static const struct xlat btrfs_incompat[] = {
	{ 0x1, "BTRFS_FEATURE_INCOMPAT_MIXED_BACKREF" },
	{ 0x2, "BTRFS_FEATURE_INCOMPAT_DEFAULT_SUBVOL" },
	{ 0x4, "BTRFS_FEATURE_INCOMPAT_MIXED_GROUPS" },
	{ 0x8, "BTRFS_FEATURE_INCOMPAT_COMPRESS_LZO" },
	{ 0x10, "BTRFS_FEATURE_INCOMPAT_COMPRESS_ZSTD" },
	{ 0x20, "BTRFS_FEATURE_INCOMPAT_BIG_METADATA" },
	{ 0x40, "BTRFS_FEATURE_INCOMPAT_EXTENDED_IREF" },
	{ 0x80, "BTRFS_FEATURE_INCOMPAT_RAID56" },
	{ 0x100, "BTRFS_FEATURE_INCOMPAT_SKINNY_METADATA" },
	{ 0x200, "BTRFS_FEATURE_INCOMPAT_NO_HOLES" },
	{ 0x400, "BTRFS_FEATURE_INCOMPAT_METADATA_UUID" },
	{ 0x800, "BTRFS_FEATURE_INCOMPAT_RAID1C34" },
	{ 0x1000, "BTRFS_FEATURE_INCOMPAT_ZONED" },
	{ 0x2000, "BTRFS_FEATURE_INCOMPAT_EXTENT_TREE_V2" },
	{ 0x4000, "BTRFS_FEATURE_INCOMPAT_RAID_STRIPE_TREE" },
	{ 0x10000, "BTRFS_FEATURE_INCOMPAT_SIMPLE_QUOTA" },
	{ 0x20000, "BTRFS_FEATURE_INCOMPAT_REMAP_TREE" },
};
const struct xlat_set xlat_btrfs_incompat = {
	.prefix = "BTRFS_FEATURE_INCOMPAT_???", XLAT_ITEMS(btrfs_incompat), .kind = XLAT_FLAGS,
};

static const struct xlat btrfs_fs_info_flags[] = {
	{ 0x1, "BTRFS_FS_INFO_FLAG_CSUM_INFO" },
	{ 0x2, "BTRFS_FS_INFO_FLAG_GENERATION" },
	{ 0x4, "BTRFS_FS_INFO_FLAG_METADATA_UUID" },
};
const struct xlat_set xlat_btrfs_fs_info_flags = {
	.prefix = "BTRFS_FS_INFO_FLAG_???", XLAT_ITEMS(btrfs_fs_info_flags), .kind = XLAT_FLAGS,
};

static const struct xlat btrfs_key_types[] = {
	{ 1, "BTRFS_INODE_ITEM_KEY" },
	{ 12, "BTRFS_INODE_REF_KEY" },
	{ 13, "BTRFS_INODE_EXTREF_KEY" },
	{ 24, "BTRFS_XATTR_ITEM_KEY" },
	{ 36, "BTRFS_VERITY_DESC_ITEM_KEY" },
	{ 37, "BTRFS_VERITY_MERKLE_ITEM_KEY" },
	{ 48, "BTRFS_ORPHAN_ITEM_KEY" },
	{ 60, "BTRFS_DIR_LOG_ITEM_KEY" },
	{ 72, "BTRFS_DIR_LOG_INDEX_KEY" },
	{ 84, "BTRFS_DIR_ITEM_KEY" },
	{ 96, "BTRFS_DIR_INDEX_KEY" },
	{ 108, "BTRFS_EXTENT_DATA_KEY" },
	{ 128, "BTRFS_EXTENT_CSUM_KEY" },
	{ 132, "BTRFS_ROOT_ITEM_KEY" },
	{ 144, "BTRFS_ROOT_BACKREF_KEY" },
	{ 156, "BTRFS_ROOT_REF_KEY" },
	{ 168, "BTRFS_EXTENT_ITEM_KEY" },
	{ 169, "BTRFS_METADATA_ITEM_KEY" },
	{ 172, "BTRFS_EXTENT_OWNER_REF_KEY" },
	{ 176, "BTRFS_TREE_BLOCK_REF_KEY" },
	{ 178, "BTRFS_EXTENT_DATA_REF_KEY" },
	{ 182, "BTRFS_SHARED_BLOCK_REF_KEY" },
	{ 184, "BTRFS_SHARED_DATA_REF_KEY" },
	{ 192, "BTRFS_BLOCK_GROUP_ITEM_KEY" },
	{ 198, "BTRFS_FREE_SPACE_INFO_KEY" },
	{ 199, "BTRFS_FREE_SPACE_EXTENT_KEY" },
	{ 200, "BTRFS_FREE_SPACE_BITMAP_KEY" },
	{ 204, "BTRFS_DEV_EXTENT_KEY" },
	{ 216, "BTRFS_DEV_ITEM_KEY" },
	{ 228, "BTRFS_CHUNK_ITEM_KEY" },
	{ 230, "BTRFS_RAID_STRIPE_KEY" },
	{ 234, "BTRFS_IDENTITY_REMAP_KEY" },
	{ 235, "BTRFS_REMAP_KEY" },
	{ 236, "BTRFS_REMAP_BACKREF_KEY" },
	{ 240, "BTRFS_QGROUP_STATUS_KEY" },
	{ 242, "BTRFS_QGROUP_INFO_KEY" },
	{ 244, "BTRFS_QGROUP_LIMIT_KEY" },
	{ 246, "BTRFS_QGROUP_RELATION_KEY" },
	{ 248, "BTRFS_TEMPORARY_ITEM_KEY" },
	{ 249, "BTRFS_PERSISTENT_ITEM_KEY" },
	{ 250, "BTRFS_DEV_REPLACE_KEY" },
	{ 251, "BTRFS_UUID_KEY_SUBVOL" },
	{ 252, "BTRFS_UUID_KEY_RECEIVED_SUBVOL" },
	{ 253, "BTRFS_STRING_ITEM_KEY" },
};
const struct xlat_set xlat_btrfs_key_types = {
	.prefix = "BTRFS_???_KEY", XLAT_ITEMS(btrfs_key_types),
};

static const struct xlat btrfs_logical_ino_flags[] = {
	{ 0x1, "BTRFS_LOGICAL_INO_ARGS_IGNORE_OFFSET" },
};
const struct xlat_set xlat_btrfs_logical_ino_flags = {
	.prefix = "BTRFS_LOGICAL_INO_ARGS_???",
	XLAT_ITEMS(btrfs_logical_ino_flags), .kind = XLAT_FLAGS,
};

static const struct xlat btrfs_qgroup_ctl[] = {
	{ 1, "BTRFS_QUOTA_CTL_ENABLE" },
	{ 2, "BTRFS_QUOTA_CTL_DISABLE" },
	{ 3, "BTRFS_QUOTA_CTL_RESCAN__NOTUSED" },
	{ 4, "BTRFS_QUOTA_CTL_ENABLE_SIMPLE_QUOTA" },
};
const struct xlat_set xlat_btrfs_qgroup_ctl = {
	.prefix = "BTRFS_QUOTA_CTL_???", XLAT_ITEMS(btrfs_qgroup_ctl),
};

static const struct xlat btrfs_qgroup_inherit_flags[] = {
	{ 0x1, "BTRFS_QGROUP_INHERIT_SET_LIMITS" },
};
const struct xlat_set xlat_btrfs_qgroup_inherit_flags = {
	.prefix = "BTRFS_QGROUP_INHERIT_???",
	XLAT_ITEMS(btrfs_qgroup_inherit_flags), .kind = XLAT_FLAGS,
};

static const struct xlat btrfs_qgroup_limit_flags[] = {
	{ 0x1, "BTRFS_QGROUP_LIMIT_MAX_RFER" },
	{ 0x2, "BTRFS_QGROUP_LIMIT_MAX_EXCL" },
	{ 0x4, "BTRFS_QGROUP_LIMIT_RSV_RFER" },
	{ 0x8, "BTRFS_QGROUP_LIMIT_RSV_EXCL" },
	{ 0x10, "BTRFS_QGROUP_LIMIT_RFER_CMPR" },
	{ 0x20, "BTRFS_QGROUP_LIMIT_EXCL_CMPR" },
};
const struct xlat_set xlat_btrfs_qgroup_limit_flags = {
	.prefix = "BTRFS_QGROUP_LIMIT_???",
	XLAT_ITEMS(btrfs_qgroup_limit_flags), .kind = XLAT_FLAGS,
};

static const struct xlat btrfs_scrub_flags[] = {
	{ 0x1, "BTRFS_SCRUB_READONLY" },
};
const struct xlat_set xlat_btrfs_scrub_flags = {
	.prefix = "BTRFS_SCRUB_???", XLAT_ITEMS(btrfs_scrub_flags), .kind = XLAT_FLAGS,
};

static const struct xlat btrfs_send_flags[] = {
	{ 0x1, "BTRFS_SEND_FLAG_NO_FILE_DATA" },
	{ 0x2, "BTRFS_SEND_FLAG_OMIT_STREAM_HEADER" },
	{ 0x4, "BTRFS_SEND_FLAG_OMIT_END_CMD" },
	{ 0x8, "BTRFS_SEND_FLAG_VERSION" },
	{ 0x10, "BTRFS_SEND_FLAG_COMPRESSED" },
};
const struct xlat_set xlat_btrfs_send_flags = {
	.prefix = "BTRFS_SEND_FLAGS_???", XLAT_ITEMS(btrfs_send_flags), .kind = XLAT_FLAGS,
};

static const struct xlat btrfs_snap_flags[] = {
	{ 0x1, "BTRFS_SUBVOL_CREATE_ASYNC" },
	{ 0x2, "BTRFS_SUBVOL_RDONLY" },
	{ 0x4, "BTRFS_SUBVOL_QGROUP_INHERIT" },
};
const struct xlat_set xlat_btrfs_snap_flags = {
	.prefix = "BTRFS_SUBVOL_???", XLAT_ITEMS(btrfs_snap_flags), .kind = XLAT_FLAGS,
};

static const struct xlat btrfs_space_flags[] = {
	{ 0x1, "BTRFS_BLOCK_GROUP_DATA" },
	{ 0x2, "BTRFS_BLOCK_GROUP_SYSTEM" },
	{ 0x4, "BTRFS_BLOCK_GROUP_METADATA" },
	{ 0x8, "BTRFS_BLOCK_GROUP_RAID0" },
	{ 0x10, "BTRFS_BLOCK_GROUP_RAID1" },
	{ 0x20, "BTRFS_BLOCK_GROUP_DUP" },
	{ 0x40, "BTRFS_BLOCK_GROUP_RAID10" },
	{ 0x80, "BTRFS_BLOCK_GROUP_RAID5" },
	{ 0x100, "BTRFS_BLOCK_GROUP_RAID6" },
	{ 0x200, "BTRFS_BLOCK_GROUP_RAID1C3" },
	{ 0x400, "BTRFS_BLOCK_GROUP_RAID1C4" },
	{ 0x800, "BTRFS_BLOCK_GROUP_REMAPPED" },
	{ 0x1000, "BTRFS_BLOCK_GROUP_METADATA_REMAP" },
	{ 0x1000000000000, "BTRFS_AVAIL_ALLOC_BIT_SINGLE" },
	{ 0x2000000000000, "BTRFS_SPACE_INFO_GLOBAL_RSV" },
};
const struct xlat_set xlat_btrfs_space_flags = {
	.prefix = "BTRFS_BLOCK_GROUP_???", XLAT_ITEMS(btrfs_space_flags), .kind = XLAT_FLAGS,
};

static const struct xlat btrfs_objectids[] = {
	{ 1, "BTRFS_ROOT_TREE_OBJECTID" },
	{ 2, "BTRFS_EXTENT_TREE_OBJECTID" },
	{ 3, "BTRFS_CHUNK_TREE_OBJECTID" },
	{ 4, "BTRFS_DEV_TREE_OBJECTID" },
	{ 5, "BTRFS_FS_TREE_OBJECTID" },
	{ 6, "BTRFS_ROOT_TREE_DIR_OBJECTID" },
	{ 7, "BTRFS_CSUM_TREE_OBJECTID" },
	{ 8, "BTRFS_QUOTA_TREE_OBJECTID" },
	{ 9, "BTRFS_UUID_TREE_OBJECTID" },
	{ 10, "BTRFS_FREE_SPACE_TREE_OBJECTID" },
	{ 11, "BTRFS_BLOCK_GROUP_TREE_OBJECTID" },
	{ 12, "BTRFS_RAID_STRIPE_TREE_OBJECTID" },
	{ 13, "BTRFS_REMAP_TREE_OBJECTID" },
	{ 256, "BTRFS_FIRST_FREE_OBJECTID" },
	{ 0xffffffffffffff00, "BTRFS_LAST_FREE_OBJECTID" },
};
const struct xlat_set xlat_btrfs_objectids = {
	.prefix = "BTRFS_???_OBJECTID", XLAT_ITEMS(btrfs_objectids),
};

static const struct xlat btrfs_encoded_compress[] = {
	{ 0, "BTRFS_ENCODED_IO_COMPRESSION_NONE" },
	{ 1, "BTRFS_ENCODED_IO_COMPRESSION_ZLIB" },
	{ 2, "BTRFS_ENCODED_IO_COMPRESSION_ZSTD" },
	{ 3, "BTRFS_ENCODED_IO_COMPRESSION_LZO_4K" },
	{ 4, "BTRFS_ENCODED_IO_COMPRESSION_LZO_8K" },
	{ 5, "BTRFS_ENCODED_IO_COMPRESSION_LZO_16K" },
	{ 6, "BTRFS_ENCODED_IO_COMPRESSION_LZO_32K" },
	{ 7, "BTRFS_ENCODED_IO_COMPRESSION_LZO_64K" },
};
const struct xlat_set xlat_btrfs_encoded_compress = {
	.prefix = "BTRFS_ENCODED_IO_COMPRESSION_???", XLAT_ITEMS(btrfs_encoded_compress),
};

static const struct xlat btrfs_subvol_sync_modes[] = {
	{ 0, "BTRFS_SUBVOL_SYNC_WAIT_FOR_ONE" },
	{ 1, "BTRFS_SUBVOL_SYNC_WAIT_FOR_QUEUED" },
	{ 2, "BTRFS_SUBVOL_SYNC_COUNT" },
	{ 3, "BTRFS_SUBVOL_SYNC_PEEK_FIRST" },
	{ 4, "BTRFS_SUBVOL_SYNC_PEEK_LAST" },
};
const struct xlat_set xlat_btrfs_subvol_sync_modes = {
	.prefix = "BTRFS_SUBVOL_SYNC_???", XLAT_ITEMS(btrfs_subvol_sync_modes),
};
/* clang-format on */
