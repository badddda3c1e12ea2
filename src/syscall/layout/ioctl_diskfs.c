/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of file systems on disks: ext4, F2FS, FAT; of FUSE and of virtual sockets. */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/ioctl_diskfs.h"

/* clang-format off */
static const struct field f2fs_defragment_members[] = {
	{ "start", ARG_U64, .type = T_U64 },
	{ "len", ARG_U64, .type = T_U64 },
};
static const struct layout layout_f2fs_defragment = {
	"f2fs_defragment", LAYOUT_MEMBERS(f2fs_defragment_members),
};

static const struct field f2fs_move_range_members[] = {
	{ "dst_fd", ARG_UINT, .type = T_U32 },
	{ "pos_in", ARG_U64, .type = T_U64 },
	{ "pos_out", ARG_U64, .type = T_U64 },
	{ "len", ARG_U64, .type = T_U64 },
};
static const struct layout layout_f2fs_move_range = {
	"f2fs_move_range", LAYOUT_MEMBERS(f2fs_move_range_members),
};

static const struct field f2fs_flush_device_members[] = {
	{ "dev_num", ARG_UINT, .type = T_U32 },
	{ "segments", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_f2fs_flush_device = {
	"f2fs_flush_device", LAYOUT_MEMBERS(f2fs_flush_device_members),
};

static const struct field f2fs_gc_range_members[] = {
	{ "sync", ARG_UINT, .type = T_U32 },
	{ "start", ARG_U64, .type = T_U64 },
	{ "len", ARG_U64, .type = T_U64 },
};
static const struct layout layout_f2fs_gc_range = {
	"f2fs_gc_range", LAYOUT_MEMBERS(f2fs_gc_range_members),
};

static const struct field f2fs_sectrim_range_members[] = {
	{ "start", ARG_U64, .type = T_U64 },
	{ "len", ARG_U64, .type = T_U64 },
	{ "flags", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_f2fs_sectrim_range = {
	"f2fs_sectrim_range", LAYOUT_MEMBERS(f2fs_sectrim_range_members),
};

static const struct field f2fs_comp_option_members[] = {
	{ "algorithm", ARG_UINT, .type = T_U8 },
	{ "log_cluster_size", ARG_UINT, .type = T_U8 },
};
static const struct layout layout_f2fs_comp_option = {
	"f2fs_comp_option", LAYOUT_MEMBERS(f2fs_comp_option_members),
};

static const struct field attrs_elem = { NULL, ARG_FLAGS, .type = T_U32, .xlat = &xlat_fat_attrs };
static const struct variant f2fs_items[] = {
	NONE(0xf501 /* F2FS_IOC_START_ATOMIC_WRITE */),
	NONE(0xf502 /* F2FS_IOC_COMMIT_ATOMIC_WRITE */),
	NONE(0xf503 /* F2FS_IOC_START_VOLATILE_WRITE */),
	NONE(0xf504 /* F2FS_IOC_RELEASE_VOLATILE_WRITE */),
	NONE(0xf505 /* F2FS_IOC_ABORT_ATOMIC_WRITE */),
	IN(0x4004f506 /* F2FS_IOC_GARBAGE_COLLECT */, uint_elem),
	NONE(0xf507 /* F2FS_IOC_WRITE_CHECKPOINT */),
	INOUT_STRUCT(0xc010f508 /* F2FS_IOC_DEFRAGMENT */, layout_f2fs_defragment),
	IN_STRUCT(0xc020f509 /* F2FS_IOC_MOVE_RANGE */, layout_f2fs_move_range),
	IN_STRUCT(0xc01cf509 /* F2FS_IOC_MOVE_RANGE */, layout_f2fs_move_range),
	IN_STRUCT(0x4008f50a /* F2FS_IOC_FLUSH_DEVICE */, layout_f2fs_flush_device),
	IN_STRUCT(0x4018f50b /* F2FS_IOC_GARBAGE_COLLECT_RANGE */, layout_f2fs_gc_range),
	IN_STRUCT(0x4014f50b /* F2FS_IOC_GARBAGE_COLLECT_RANGE */, layout_f2fs_gc_range),
	OUT(0x8004f50c /* F2FS_IOC_GET_FEATURES */, uint_elem),
	IN(0x4004f50d /* F2FS_IOC_SET_PIN_FILE */, uint_elem),
	OUT(0x8004f50e /* F2FS_IOC_GET_PIN_FILE */, uint_elem),
	NONE(0xf50f /* F2FS_IOC_PRECACHE_EXTENTS */),
	IN(0x4008f510 /* F2FS_IOC_RESIZE_FS */, u64_elem),
	OUT(0x8008f511 /* F2FS_IOC_GET_COMPRESS_BLOCKS */, u64_elem),
	OUT(0x8008f512 /* F2FS_IOC_RELEASE_COMPRESS_BLOCKS */, u64_elem),
	OUT(0x8008f513 /* F2FS_IOC_RESERVE_COMPRESS_BLOCKS */, u64_elem),
	IN_STRUCT(0x4018f514 /* F2FS_IOC_SEC_TRIM_FILE */, layout_f2fs_sectrim_range),
	OUT_STRUCT(0x8002f515 /* F2FS_IOC_GET_COMPRESS_OPTION */, layout_f2fs_comp_option),
	IN_STRUCT(0x4002f516 /* F2FS_IOC_SET_COMPRESS_OPTION */, layout_f2fs_comp_option),
	NONE(0xf517 /* F2FS_IOC_DECOMPRESS_FILE */),
	NONE(0xf518 /* F2FS_IOC_COMPRESS_FILE */),
};
const struct variant_list ioctl_f2fs = { VARIANT_ITEMS(f2fs_items) };

static const struct field move_extent_members[] = {
	{ "reserved", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "donor_fd", ARG_FD, .type = T_U32 },
	{ "orig_start", ARG_U64, .type = T_U64 },
	{ "donor_start", ARG_U64, .type = T_U64 },
	{ "len", ARG_U64, .type = T_U64 },
	{ "moved_len", ARG_U64, .type = T_U64, .dir = DIR_OUT },
};
static const struct layout layout_move_extent = {
	"move_extent", LAYOUT_MEMBERS(move_extent_members),
};

static const struct field state_elem = { NULL, ARG_FLAGS, .type = T_U32,
	    .xlat = &xlat_ext4_state };
static const struct field checkpoint_elem = { NULL, ARG_FLAGS, .type = T_U32,
	.xlat = &xlat_ext4_checkpoint };

static const struct field ext4_new_group_input_members[] = {
	{ "group", ARG_UINT, .type = T_U32 },
	{ "block_bitmap", ARG_U64, .type = T_U64 },
	{ "inode_bitmap", ARG_U64, .type = T_U64 },
	{ "inode_table", ARG_U64, .type = T_U64 },
	{ "blocks_count", ARG_UINT, .type = T_U32 },
	{ "reserved_blocks", ARG_UINT, .type = T_U16 },
	{ "unused", ARG_UINT, .type = T_U16, .flags = FIELD_PAD },
};
static const struct layout layout_ext4_new_group_input = {
	"ext4_new_group_input", LAYOUT_MEMBERS(ext4_new_group_input_members),
};

static const struct field fsuuid_members[] = {
	{ "fsu_len", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "fsu_flags", ARG_HEX32, .type = T_U32 },
	{ "fsu_uuid", ARG_HEXBUF, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_ARG(0) },
};
static const struct layout layout_fsuuid = {
	"fsuuid", LAYOUT_MEMBERS(fsuuid_members),
};

static const struct variant ext4_items[] = {
	IN_STRUCT(0x40286608 /* EXT4_IOC_GROUP_ADD */, layout_ext4_new_group_input),
	IN_STRUCT(0x40246608 /* EXT4_IOC_GROUP_ADD */, layout_ext4_new_group_input),
	INOUT_STRUCT(0x8008662c /* EXT4_IOC_GETFSUUID */, layout_fsuuid),
	IN_STRUCT(0x4008662c /* EXT4_IOC_SETFSUUID */, layout_fsuuid),
	OUT(0x80086605 /* EXT4_IOC_GETRSVSZ */, long_elem),
	OUT(0x80046605 /* EXT4_IOC_GETRSVSZ */, long_elem),
	IN(0x40086606 /* EXT4_IOC_SETRSVSZ */, long_elem),
	IN(0x40046606 /* EXT4_IOC_SETRSVSZ */, long_elem),
	IN(0x40086607 /* EXT4_IOC_GROUP_EXTEND */, ulong_elem),
	IN(0x40046607 /* EXT4_IOC_GROUP_EXTEND */, ulong_elem),
	NONE(0x6609 /* EXT4_IOC_MIGRATE */),
	NONE(0x660c /* EXT4_IOC_ALLOC_DA_BLKS */),
	INOUT_STRUCT(0xc028660f /* EXT4_IOC_MOVE_EXT */, layout_move_extent),
	IN(0x40086610 /* EXT4_IOC_RESIZE_FS */, u64_elem),
	NONE(0x6611 /* EXT4_IOC_SWAP_BOOT */),
	NONE(0x6612 /* EXT4_IOC_PRECACHE_EXTENTS */),
	NONE(0x6628 /* EXT4_IOC_CLEAR_ES_CACHE */),
	OUT(0x40046629 /* EXT4_IOC_GETSTATE */, state_elem),
	IN(0x4004662b /* EXT4_IOC_CHECKPOINT */, checkpoint_elem),
};
const struct variant_list ioctl_ext4 = { VARIANT_ITEMS(ext4_items) };

static const struct variant fat_items[] = {
	OUT(0x80047210 /* FAT_IOCTL_GET_ATTRIBUTES */, attrs_elem),
	IN(0x40047211 /* FAT_IOCTL_SET_ATTRIBUTES */, attrs_elem),
	{ .key = 0x80047213 /* FAT_IOCTL_GET_VOLUME_ID */, .ret = RET_HEX },
};
const struct variant_list ioctl_fat = { VARIANT_ITEMS(fat_items) };

static const struct variant fuse_items[] = {
	IN(0x8004e500 /* FUSE_DEV_IOC_CLONE */, uint_elem),
};
const struct variant_list ioctl_fuse = { VARIANT_ITEMS(fuse_items) };

static const struct variant vsock_items[] = {
	OUT(0x07b9 /* IOCTL_VM_SOCKETS_GET_LOCAL_CID */, uint_elem),
};
const struct variant_list ioctl_vsock = { VARIANT_ITEMS(vsock_items) };
/* clang-format on */
