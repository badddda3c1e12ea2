/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of btrfs: btrfs-ioctl(2). */
#include "syscall/xlat/ioctl_btrfs.h"

/* clang-format off */
#define btrfs_balance_args(X) \
	X(0x1, "BTRFS_BALANCE_ARGS_PROFILES") \
	X(0x2, "BTRFS_BALANCE_ARGS_USAGE") \
	X(0x4, "BTRFS_BALANCE_ARGS_DEVID") \
	X(0x8, "BTRFS_BALANCE_ARGS_DRANGE") \
	X(0x10, "BTRFS_BALANCE_ARGS_VRANGE") \
	X(0x20, "BTRFS_BALANCE_ARGS_LIMIT") \
	X(0x40, "BTRFS_BALANCE_ARGS_LIMIT_RANGE") \
	X(0x80, "BTRFS_BALANCE_ARGS_STRIPES_RANGE") \
	X(0x100, "BTRFS_BALANCE_ARGS_CONVERT") \
	X(0x200, "BTRFS_BALANCE_ARGS_SOFT") \
	X(0x400, "BTRFS_BALANCE_ARGS_USAGE_RANGE")
const struct xlat_set xlat_btrfs_balance_args = {
	.prefix = "BTRFS_BALANCE_ARGS_???", XLAT_ITEMS(btrfs_balance_args), .kind = XLAT_FLAGS,
};

#define btrfs_balance_ctl(X) \
	X(1, "BTRFS_BALANCE_CTL_PAUSE") \
	X(2, "BTRFS_BALANCE_CTL_CANCEL")
const struct xlat_set xlat_btrfs_balance_ctl = {
	.prefix = "BTRFS_BALANCE_CTL_???", XLAT_ITEMS(btrfs_balance_ctl),
};

#define btrfs_balance_flags(X) \
	X(0x1, "BTRFS_BALANCE_DATA") \
	X(0x2, "BTRFS_BALANCE_SYSTEM") \
	X(0x4, "BTRFS_BALANCE_METADATA") \
	X(0x8, "BTRFS_BALANCE_FORCE") \
	X(0x10, "BTRFS_BALANCE_RESUME")
const struct xlat_set xlat_btrfs_balance_flags = {
	.prefix = "BTRFS_BALANCE_???", XLAT_ITEMS(btrfs_balance_flags), .kind = XLAT_FLAGS,
};

#define btrfs_balance_state(X) \
	X(0x1, "BTRFS_BALANCE_STATE_RUNNING") \
	X(0x2, "BTRFS_BALANCE_STATE_PAUSE_REQ") \
	X(0x4, "BTRFS_BALANCE_STATE_CANCEL_REQ")
const struct xlat_set xlat_btrfs_balance_state = {
	.prefix = "BTRFS_BALANCE_STATE_???", XLAT_ITEMS(btrfs_balance_state), .kind = XLAT_FLAGS,
};

#define btrfs_compress(X) \
	X(0, "BTRFS_COMPRESS_NONE") \
	X(1, "BTRFS_COMPRESS_ZLIB") \
	X(2, "BTRFS_COMPRESS_LZO") \
	X(3, "BTRFS_COMPRESS_ZSTD")
const struct xlat_set xlat_btrfs_compress = {
	.prefix = "BTRFS_COMPRESS_???", XLAT_ITEMS(btrfs_compress),
};

#define btrfs_cont_reading(X) \
	X(0, "BTRFS_IOCTL_DEV_REPLACE_CONT_READING_FROM_SRCDEV_MODE_ALWAYS") \
	X(1, "BTRFS_IOCTL_DEV_REPLACE_CONT_READING_FROM_SRCDEV_MODE_AVOID")
const struct xlat_set xlat_btrfs_cont_reading = {
	.prefix = "BTRFS_IOCTL_DEV_REPLACE_CONT_READING_FROM_SRCDEV_MODE_???",
	XLAT_ITEMS(btrfs_cont_reading),
};

#define btrfs_csum_types(X) \
	X(0, "BTRFS_CSUM_TYPE_CRC32") \
	X(1, "BTRFS_CSUM_TYPE_XXHASH") \
	X(2, "BTRFS_CSUM_TYPE_SHA256") \
	X(3, "BTRFS_CSUM_TYPE_BLAKE2")
const struct xlat_set xlat_btrfs_csum_types = {
	.prefix = "BTRFS_CSUM_TYPE_???", XLAT_ITEMS(btrfs_csum_types),
};

#define btrfs_defrag_flags(X) \
	X(0x1, "BTRFS_DEFRAG_RANGE_COMPRESS") \
	X(0x2, "BTRFS_DEFRAG_RANGE_START_IO") \
	X(0x4, "BTRFS_DEFRAG_RANGE_COMPRESS_LEVEL") \
	X(0x8, "BTRFS_DEFRAG_RANGE_NOCOMPRESS")
const struct xlat_set xlat_btrfs_defrag_flags = {
	.prefix = "BTRFS_DEFRAG_RANGE_???", XLAT_ITEMS(btrfs_defrag_flags), .kind = XLAT_FLAGS,
};

#define btrfs_replace_cmds(X) \
	X(0, "BTRFS_IOCTL_DEV_REPLACE_CMD_START") \
	X(1, "BTRFS_IOCTL_DEV_REPLACE_CMD_STATUS") \
	X(2, "BTRFS_IOCTL_DEV_REPLACE_CMD_CANCEL")
const struct xlat_set xlat_btrfs_replace_cmds = {
	.prefix = "BTRFS_IOCTL_DEV_REPLACE_CMD_???", XLAT_ITEMS(btrfs_replace_cmds),
};

#define btrfs_replace_results(X) \
	X(0, "BTRFS_IOCTL_DEV_REPLACE_RESULT_NO_ERROR") \
	X(1, "BTRFS_IOCTL_DEV_REPLACE_RESULT_NOT_STARTED") \
	X(2, "BTRFS_IOCTL_DEV_REPLACE_RESULT_ALREADY_STARTED") \
	X(3, "BTRFS_IOCTL_DEV_REPLACE_RESULT_SCRUB_INPROGRESS")
const struct xlat_set xlat_btrfs_replace_results = {
	.prefix = "BTRFS_IOCTL_DEV_REPLACE_RESULT_???", XLAT_ITEMS(btrfs_replace_results),
};

#define btrfs_replace_state(X) \
	X(0, "BTRFS_IOCTL_DEV_REPLACE_STATE_NEVER_STARTED") \
	X(1, "BTRFS_IOCTL_DEV_REPLACE_STATE_STARTED") \
	X(2, "BTRFS_IOCTL_DEV_REPLACE_STATE_FINISHED") \
	X(3, "BTRFS_IOCTL_DEV_REPLACE_STATE_CANCELED") \
	X(4, "BTRFS_IOCTL_DEV_REPLACE_STATE_SUSPENDED")
const struct xlat_set xlat_btrfs_replace_state = {
	.prefix = "BTRFS_IOCTL_DEV_REPLACE_STATE_???", XLAT_ITEMS(btrfs_replace_state),
};

#define btrfs_dev_stats_flags(X) \
	X(0x1, "BTRFS_DEV_STATS_RESET")
const struct xlat_set xlat_btrfs_dev_stats_flags = {
	.prefix = "BTRFS_DEV_STATS_???", XLAT_ITEMS(btrfs_dev_stats_flags), .kind = XLAT_FLAGS,
};

#define btrfs_compat_ro(X) \
	X(0x1, "BTRFS_FEATURE_COMPAT_RO_FREE_SPACE_TREE") \
	X(0x2, "BTRFS_FEATURE_COMPAT_RO_FREE_SPACE_TREE_VALID") \
	X(0x4, "BTRFS_FEATURE_COMPAT_RO_VERITY") \
	X(0x8, "BTRFS_FEATURE_COMPAT_RO_BLOCK_GROUP_TREE")
const struct xlat_set xlat_btrfs_compat_ro = {
	.prefix = "BTRFS_FEATURE_COMPAT_RO_???", XLAT_ITEMS(btrfs_compat_ro), .kind = XLAT_FLAGS,
};

#define btrfs_incompat(X) \
	X(0x1, "BTRFS_FEATURE_INCOMPAT_MIXED_BACKREF") \
	X(0x2, "BTRFS_FEATURE_INCOMPAT_DEFAULT_SUBVOL") \
	X(0x4, "BTRFS_FEATURE_INCOMPAT_MIXED_GROUPS") \
	X(0x8, "BTRFS_FEATURE_INCOMPAT_COMPRESS_LZO") \
	X(0x10, "BTRFS_FEATURE_INCOMPAT_COMPRESS_ZSTD") \
	X(0x20, "BTRFS_FEATURE_INCOMPAT_BIG_METADATA") \
	X(0x40, "BTRFS_FEATURE_INCOMPAT_EXTENDED_IREF") \
	X(0x80, "BTRFS_FEATURE_INCOMPAT_RAID56") \
	X(0x100, "BTRFS_FEATURE_INCOMPAT_SKINNY_METADATA") \
	X(0x200, "BTRFS_FEATURE_INCOMPAT_NO_HOLES") \
	X(0x400, "BTRFS_FEATURE_INCOMPAT_METADATA_UUID") \
	X(0x800, "BTRFS_FEATURE_INCOMPAT_RAID1C34") \
	X(0x1000, "BTRFS_FEATURE_INCOMPAT_ZONED") \
	X(0x2000, "BTRFS_FEATURE_INCOMPAT_EXTENT_TREE_V2") \
	X(0x4000, "BTRFS_FEATURE_INCOMPAT_RAID_STRIPE_TREE") \
	X(0x10000, "BTRFS_FEATURE_INCOMPAT_SIMPLE_QUOTA") \
	X(0x20000, "BTRFS_FEATURE_INCOMPAT_REMAP_TREE")
const struct xlat_set xlat_btrfs_incompat = {
	.prefix = "BTRFS_FEATURE_INCOMPAT_???", XLAT_ITEMS(btrfs_incompat), .kind = XLAT_FLAGS,
};

#define btrfs_fs_info_flags(X) \
	X(0x1, "BTRFS_FS_INFO_FLAG_CSUM_INFO") \
	X(0x2, "BTRFS_FS_INFO_FLAG_GENERATION") \
	X(0x4, "BTRFS_FS_INFO_FLAG_METADATA_UUID")
const struct xlat_set xlat_btrfs_fs_info_flags = {
	.prefix = "BTRFS_FS_INFO_FLAG_???", XLAT_ITEMS(btrfs_fs_info_flags), .kind = XLAT_FLAGS,
};

#define btrfs_key_types(X) \
	X(1, "BTRFS_INODE_ITEM_KEY") \
	X(12, "BTRFS_INODE_REF_KEY") \
	X(13, "BTRFS_INODE_EXTREF_KEY") \
	X(24, "BTRFS_XATTR_ITEM_KEY") \
	X(36, "BTRFS_VERITY_DESC_ITEM_KEY") \
	X(37, "BTRFS_VERITY_MERKLE_ITEM_KEY") \
	X(48, "BTRFS_ORPHAN_ITEM_KEY") \
	X(60, "BTRFS_DIR_LOG_ITEM_KEY") \
	X(72, "BTRFS_DIR_LOG_INDEX_KEY") \
	X(84, "BTRFS_DIR_ITEM_KEY") \
	X(96, "BTRFS_DIR_INDEX_KEY") \
	X(108, "BTRFS_EXTENT_DATA_KEY") \
	X(128, "BTRFS_EXTENT_CSUM_KEY") \
	X(132, "BTRFS_ROOT_ITEM_KEY") \
	X(144, "BTRFS_ROOT_BACKREF_KEY") \
	X(156, "BTRFS_ROOT_REF_KEY") \
	X(168, "BTRFS_EXTENT_ITEM_KEY") \
	X(169, "BTRFS_METADATA_ITEM_KEY") \
	X(172, "BTRFS_EXTENT_OWNER_REF_KEY") \
	X(176, "BTRFS_TREE_BLOCK_REF_KEY") \
	X(178, "BTRFS_EXTENT_DATA_REF_KEY") \
	X(182, "BTRFS_SHARED_BLOCK_REF_KEY") \
	X(184, "BTRFS_SHARED_DATA_REF_KEY") \
	X(192, "BTRFS_BLOCK_GROUP_ITEM_KEY") \
	X(198, "BTRFS_FREE_SPACE_INFO_KEY") \
	X(199, "BTRFS_FREE_SPACE_EXTENT_KEY") \
	X(200, "BTRFS_FREE_SPACE_BITMAP_KEY") \
	X(204, "BTRFS_DEV_EXTENT_KEY") \
	X(216, "BTRFS_DEV_ITEM_KEY") \
	X(228, "BTRFS_CHUNK_ITEM_KEY") \
	X(230, "BTRFS_RAID_STRIPE_KEY") \
	X(234, "BTRFS_IDENTITY_REMAP_KEY") \
	X(235, "BTRFS_REMAP_KEY") \
	X(236, "BTRFS_REMAP_BACKREF_KEY") \
	X(240, "BTRFS_QGROUP_STATUS_KEY") \
	X(242, "BTRFS_QGROUP_INFO_KEY") \
	X(244, "BTRFS_QGROUP_LIMIT_KEY") \
	X(246, "BTRFS_QGROUP_RELATION_KEY") \
	X(248, "BTRFS_TEMPORARY_ITEM_KEY") \
	X(249, "BTRFS_PERSISTENT_ITEM_KEY") \
	X(250, "BTRFS_DEV_REPLACE_KEY") \
	X(251, "BTRFS_UUID_KEY_SUBVOL") \
	X(252, "BTRFS_UUID_KEY_RECEIVED_SUBVOL") \
	X(253, "BTRFS_STRING_ITEM_KEY")
const struct xlat_set xlat_btrfs_key_types = {
	.prefix = "BTRFS_???_KEY", XLAT_ITEMS(btrfs_key_types),
};

#define btrfs_logical_ino_flags(X) \
	X(0x1, "BTRFS_LOGICAL_INO_ARGS_IGNORE_OFFSET")
const struct xlat_set xlat_btrfs_logical_ino_flags = {
	.prefix = "BTRFS_LOGICAL_INO_ARGS_???",
	XLAT_ITEMS(btrfs_logical_ino_flags), .kind = XLAT_FLAGS,
};

#define btrfs_qgroup_ctl(X) \
	X(1, "BTRFS_QUOTA_CTL_ENABLE") \
	X(2, "BTRFS_QUOTA_CTL_DISABLE") \
	X(3, "BTRFS_QUOTA_CTL_RESCAN__NOTUSED") \
	X(4, "BTRFS_QUOTA_CTL_ENABLE_SIMPLE_QUOTA")
const struct xlat_set xlat_btrfs_qgroup_ctl = {
	.prefix = "BTRFS_QUOTA_CTL_???", XLAT_ITEMS(btrfs_qgroup_ctl),
};

#define btrfs_qgroup_inherit_flags(X) \
	X(0x1, "BTRFS_QGROUP_INHERIT_SET_LIMITS")
const struct xlat_set xlat_btrfs_qgroup_inherit_flags = {
	.prefix = "BTRFS_QGROUP_INHERIT_???",
	XLAT_ITEMS(btrfs_qgroup_inherit_flags), .kind = XLAT_FLAGS,
};

#define btrfs_qgroup_limit_flags(X) \
	X(0x1, "BTRFS_QGROUP_LIMIT_MAX_RFER") \
	X(0x2, "BTRFS_QGROUP_LIMIT_MAX_EXCL") \
	X(0x4, "BTRFS_QGROUP_LIMIT_RSV_RFER") \
	X(0x8, "BTRFS_QGROUP_LIMIT_RSV_EXCL") \
	X(0x10, "BTRFS_QGROUP_LIMIT_RFER_CMPR") \
	X(0x20, "BTRFS_QGROUP_LIMIT_EXCL_CMPR")
const struct xlat_set xlat_btrfs_qgroup_limit_flags = {
	.prefix = "BTRFS_QGROUP_LIMIT_???",
	XLAT_ITEMS(btrfs_qgroup_limit_flags), .kind = XLAT_FLAGS,
};

#define btrfs_scrub_flags(X) \
	X(0x1, "BTRFS_SCRUB_READONLY")
const struct xlat_set xlat_btrfs_scrub_flags = {
	.prefix = "BTRFS_SCRUB_???", XLAT_ITEMS(btrfs_scrub_flags), .kind = XLAT_FLAGS,
};

#define btrfs_send_flags(X) \
	X(0x1, "BTRFS_SEND_FLAG_NO_FILE_DATA") \
	X(0x2, "BTRFS_SEND_FLAG_OMIT_STREAM_HEADER") \
	X(0x4, "BTRFS_SEND_FLAG_OMIT_END_CMD") \
	X(0x8, "BTRFS_SEND_FLAG_VERSION") \
	X(0x10, "BTRFS_SEND_FLAG_COMPRESSED")
const struct xlat_set xlat_btrfs_send_flags = {
	.prefix = "BTRFS_SEND_FLAGS_???", XLAT_ITEMS(btrfs_send_flags), .kind = XLAT_FLAGS,
};

#define btrfs_snap_flags(X) \
	X(0x1, "BTRFS_SUBVOL_CREATE_ASYNC") \
	X(0x2, "BTRFS_SUBVOL_RDONLY") \
	X(0x4, "BTRFS_SUBVOL_QGROUP_INHERIT")
const struct xlat_set xlat_btrfs_snap_flags = {
	.prefix = "BTRFS_SUBVOL_???", XLAT_ITEMS(btrfs_snap_flags), .kind = XLAT_FLAGS,
};

#define btrfs_space_flags(X) \
	X(0x1, "BTRFS_BLOCK_GROUP_DATA") \
	X(0x2, "BTRFS_BLOCK_GROUP_SYSTEM") \
	X(0x4, "BTRFS_BLOCK_GROUP_METADATA") \
	X(0x8, "BTRFS_BLOCK_GROUP_RAID0") \
	X(0x10, "BTRFS_BLOCK_GROUP_RAID1") \
	X(0x20, "BTRFS_BLOCK_GROUP_DUP") \
	X(0x40, "BTRFS_BLOCK_GROUP_RAID10") \
	X(0x80, "BTRFS_BLOCK_GROUP_RAID5") \
	X(0x100, "BTRFS_BLOCK_GROUP_RAID6") \
	X(0x200, "BTRFS_BLOCK_GROUP_RAID1C3") \
	X(0x400, "BTRFS_BLOCK_GROUP_RAID1C4") \
	X(0x800, "BTRFS_BLOCK_GROUP_REMAPPED") \
	X(0x1000, "BTRFS_BLOCK_GROUP_METADATA_REMAP") \
	X(0x1000000000000, "BTRFS_AVAIL_ALLOC_BIT_SINGLE") \
	X(0x2000000000000, "BTRFS_SPACE_INFO_GLOBAL_RSV")
const struct xlat_set xlat_btrfs_space_flags = {
	.prefix = "BTRFS_BLOCK_GROUP_???", XLAT_ITEMS(btrfs_space_flags), .kind = XLAT_FLAGS,
};

#define btrfs_objectids(X) \
	X(1, "BTRFS_ROOT_TREE_OBJECTID") \
	X(2, "BTRFS_EXTENT_TREE_OBJECTID") \
	X(3, "BTRFS_CHUNK_TREE_OBJECTID") \
	X(4, "BTRFS_DEV_TREE_OBJECTID") \
	X(5, "BTRFS_FS_TREE_OBJECTID") \
	X(6, "BTRFS_ROOT_TREE_DIR_OBJECTID") \
	X(7, "BTRFS_CSUM_TREE_OBJECTID") \
	X(8, "BTRFS_QUOTA_TREE_OBJECTID") \
	X(9, "BTRFS_UUID_TREE_OBJECTID") \
	X(10, "BTRFS_FREE_SPACE_TREE_OBJECTID") \
	X(11, "BTRFS_BLOCK_GROUP_TREE_OBJECTID") \
	X(12, "BTRFS_RAID_STRIPE_TREE_OBJECTID") \
	X(13, "BTRFS_REMAP_TREE_OBJECTID") \
	X(256, "BTRFS_FIRST_FREE_OBJECTID") \
	X(0xffffffffffffff00, "BTRFS_LAST_FREE_OBJECTID")
const struct xlat_set xlat_btrfs_objectids = {
	.prefix = "BTRFS_???_OBJECTID", XLAT_ITEMS(btrfs_objectids),
};

#define btrfs_encoded_compress(X) \
	X(0, "BTRFS_ENCODED_IO_COMPRESSION_NONE") \
	X(1, "BTRFS_ENCODED_IO_COMPRESSION_ZLIB") \
	X(2, "BTRFS_ENCODED_IO_COMPRESSION_ZSTD") \
	X(3, "BTRFS_ENCODED_IO_COMPRESSION_LZO_4K") \
	X(4, "BTRFS_ENCODED_IO_COMPRESSION_LZO_8K") \
	X(5, "BTRFS_ENCODED_IO_COMPRESSION_LZO_16K") \
	X(6, "BTRFS_ENCODED_IO_COMPRESSION_LZO_32K") \
	X(7, "BTRFS_ENCODED_IO_COMPRESSION_LZO_64K")
const struct xlat_set xlat_btrfs_encoded_compress = {
	.prefix = "BTRFS_ENCODED_IO_COMPRESSION_???", XLAT_ITEMS(btrfs_encoded_compress),
};

#define btrfs_subvol_sync_modes(X) \
	X(0, "BTRFS_SUBVOL_SYNC_WAIT_FOR_ONE") \
	X(1, "BTRFS_SUBVOL_SYNC_WAIT_FOR_QUEUED") \
	X(2, "BTRFS_SUBVOL_SYNC_COUNT") \
	X(3, "BTRFS_SUBVOL_SYNC_PEEK_FIRST") \
	X(4, "BTRFS_SUBVOL_SYNC_PEEK_LAST")
const struct xlat_set xlat_btrfs_subvol_sync_modes = {
	.prefix = "BTRFS_SUBVOL_SYNC_???", XLAT_ITEMS(btrfs_subvol_sync_modes),
};
/* clang-format on */
