/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of block devices, hard disks and loop devices: loop(4). */
#include "syscall/layout/ioctl_impl.h"

static const struct field geometry_members[] = {
	{ "heads", ARG_UINT, .type = T_U8 },
	{ "sectors", ARG_UINT, .type = T_U8 },
	{ "cylinders", ARG_UINT, .type = T_U16 },
	{ "start", ARG_ULONG, .type = T_ULONG },
};
static const struct layout layout_geometry = {
	"hd_geometry", LAYOUT_MEMBERS(geometry_members)
};

static const struct field loop_info64_members[] = {
	{ "lo_device", ARG_DEV, .type = T_U64, .flags = FIELD_VERBOSE },
	{ "lo_inode", ARG_U64, .type = T_U64, .flags = FIELD_VERBOSE },
	{ "lo_rdevice", ARG_DEV, .type = T_U64, .flags = FIELD_VERBOSE },
	{ "lo_offset", ARG_HEX64, .type = T_U64 },
	{ "lo_sizelimit", ARG_U64, .type = T_U64, .flags = FIELD_VERBOSE },
	{ "lo_number", ARG_UINT, .type = T_U32 },
	{ "lo_encrypt_type", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "lo_encrypt_key_size", ARG_UINT, .type = T_U32,
	  .flags = FIELD_VERBOSE },
	{ "lo_flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_loop_flags },
	{ "lo_file_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(64) },
	{ "lo_crypt_name", ARG_STR, .type = T_INLINE, .flags = FIELD_VERBOSE,
	  .len = LEN_CONST(64) },
};
static const struct layout layout_loop_info64 = {
	"loop_info64", LAYOUT_MEMBERS(loop_info64_members)
};
static const struct field loop_config_members[] = {
	{ "fd", ARG_FD, .type = T_U32 },
	{ "block_size", ARG_UINT, .type = T_U32 },
	{ "info", ARG_STRUCT, .type = T_INLINE, .layout = &layout_loop_info64 },
};
static const struct layout layout_loop_config = {
	"loop_config", LAYOUT_MEMBERS(loop_config_members)
};

/* clang-format off */
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
	OUT(0x1267 /* BLKSECTGET */, u16_elem),
	OUT(0x1268 /* BLKSSZGET */, int_elem),
	OUT(0x80081270 /* BLKBSZGET */, int_elem),
	OUT(0x80041270 /* BLKBSZGET */, int_elem),
	IN(0x40081271 /* BLKBSZSET */, int_elem),
	IN(0x40041271 /* BLKBSZSET */, int_elem),
	OUT(0x80081272 /* BLKGETSIZE64 */, u64_elem),
	OUT(0x80041272 /* BLKGETSIZE64 */, u64_elem),
	IN_PAIR(0x1277 /* BLKDISCARD */, u64_elem),
	OUT(0x1278 /* BLKIOMIN */, uint_elem),
	OUT(0x1279 /* BLKIOOPT */, uint_elem),
	OUT(0x127a /* BLKALIGNOFF */, int_elem),
	OUT(0x127b /* BLKPBSZGET */, uint_elem),
	OUT(0x127c /* BLKDISCARDZEROES */, uint_elem),
	IN_PAIR(0x127d /* BLKSECDISCARD */, u64_elem),
	OUT(0x127e /* BLKROTATIONAL */, u16_elem),
	IN_PAIR(0x127f /* BLKZEROOUT */, u64_elem),
	OUT(0x80081280 /* BLKGETDISKSEQ */, u64_elem),
	OUT(0x80041284 /* BLKGETZONESZ */, uint_elem),
	OUT(0x80041285 /* BLKGETNRZONES */, uint_elem),
};
/* clang-format on */
const struct variant_list ioctl_block = { VARIANT_ITEMS(block_items) };

/* clang-format off */
static const struct variant hdio_items[] = {
	OUT_STRUCT(0x0301 /* HDIO_GETGEO */, layout_geometry),
};
/* clang-format on */
const struct variant_list ioctl_hdio = { VARIANT_ITEMS(hdio_items) };

/* clang-format off */
static const struct variant loop_items[] = {
	VALUE(0x4c00 /* LOOP_SET_FD */, ARG_FD),
	NONE(0x4c01 /* LOOP_CLR_FD */),
	IN_STRUCT(0x4c04 /* LOOP_SET_STATUS64 */, layout_loop_info64),
	OUT_STRUCT(0x4c05 /* LOOP_GET_STATUS64 */, layout_loop_info64),
	VALUE(0x4c06 /* LOOP_CHANGE_FD */, ARG_FD),
	NONE(0x4c07 /* LOOP_SET_CAPACITY */),
	VALUE(0x4c08 /* LOOP_SET_DIRECT_IO */, ARG_ULONG),
	VALUE(0x4c09 /* LOOP_SET_BLOCK_SIZE */, ARG_ULONG),
	IN_STRUCT(0x4c0a /* LOOP_CONFIGURE */, layout_loop_config),
	VALUE(0x4c80 /* LOOP_CTL_ADD */, ARG_INT),
	VALUE(0x4c81 /* LOOP_CTL_REMOVE */, ARG_INT),
	NONE(0x4c82 /* LOOP_CTL_GET_FREE */),
};
/* clang-format on */
const struct variant_list ioctl_loop = { VARIANT_ITEMS(loop_items) };
