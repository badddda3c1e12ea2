/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of disks of some kind: loop(4), nbd, hdparm(8), md, sg, bsg. */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/block.h"

/* clang-format off */

static const struct field hd_geometry_members[] = {
	{ "heads", ARG_UINT, .type = T_U8 },
	{ "sectors", ARG_UINT, .type = T_U8 },
	{ "cylinders", ARG_UINT, .type = T_U16 },
	{ "start", ARG_ULONG, .type = T_ULONG },
};
static const struct layout layout_hd_geometry = {
	"hd_geometry", LAYOUT_MEMBERS(hd_geometry_members)
};

/* What goes in and what comes back lie in the same bytes. */
static const struct field hd_drive_cmd_members[] = {
	{ "command", ARG_ENUM, .type = T_U8, .xlat = &xlat_ata_cmd },
	{ "status", ARG_HEX32, .type = T_U8, .flags = FIELD_UNION, .dir = DIR_OUT },
	{ "sector_number", ARG_UINT, .type = T_U8 },
	{ "error", ARG_UINT, .type = T_U8, .flags = FIELD_UNION, .dir = DIR_OUT },
	{ "feature", ARG_UINT, .type = T_U8 },
	{ "nsector", ARG_UINT, .type = T_U8, .flags = FIELD_UNION, .dir = DIR_OUT },
	{ "sector_count", ARG_UINT, .type = T_U8 },
	{ "buf", ARG_HEXBUF, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_TIMES(6, 512),
	  .when = { .arg = 6, .any = 0xff } },
};
static const uint8_t hd_drive_cmd_order[] = { 0, 2, 4, 6, 1, 3, 5, 7 };
static const struct layout layout_hd_drive_cmd = {
	"hd_drive_cmd_hdr", LAYOUT_MEMBERS(hd_drive_cmd_members),
	.order = hd_drive_cmd_order, .norder = sizeof(hd_drive_cmd_order)
};

/* The registers of a drive. */
static const struct field hd_drive_task_members[] = {
	{ "command", ARG_ENUM, .type = T_U8, .xlat = &xlat_ata_cmd },
	{ "status", ARG_HEX32, .type = T_U8, .flags = FIELD_UNION, .dir = DIR_OUT },
	{ "feature", ARG_HEX32, .type = T_U8 },
	{ "error", ARG_HEX32, .type = T_U8, .flags = FIELD_UNION, .dir = DIR_OUT },
	{ "sector_count", ARG_UINT, .type = T_U8, .dir = DIR_INOUT },
	{ "sector_number", ARG_UINT, .type = T_U8, .dir = DIR_INOUT },
	{ "low_cylinder", ARG_UINT, .type = T_U8, .dir = DIR_INOUT },
	{ "high_cylinder", ARG_UINT, .type = T_U8, .dir = DIR_INOUT },
	{ "device_head", ARG_HEX32, .type = T_U8, .dir = DIR_INOUT },
};
static const struct layout layout_hd_drive_task = {
	"hd_drive_task_hdr", LAYOUT_MEMBERS(hd_drive_task_members)
};

static const struct field loop_info_members[] = {
	{ "lo_number", ARG_INT, .type = T_S32 },
	{ "lo_device", ARG_DEV, .type = T_KULONG, .flags = FIELD_VERBOSE },
	{ "lo_inode", ARG_ULONG, .type = T_ULONG, .flags = FIELD_VERBOSE },
	{ "lo_rdevice", ARG_DEV, .type = T_KULONG, .flags = FIELD_VERBOSE },
	{ "lo_offset", ARG_HEX32, .type = T_U32 },
	{ "lo_encrypt_type", ARG_ENUM, .type = T_U32, .flags = FIELD_VERBOSE,
	  .xlat = &xlat_loop_crypt },
	{ "lo_encrypt_key_size", ARG_INT, .type = T_S32, .flags = FIELD_VERBOSE },
	{ "lo_flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_loop_flags },
	{ "lo_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(64) },
	{ "lo_encrypt_key", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_VERBOSE,
	  .len = LEN_CONST(32) },
	{ "lo_init", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_VERBOSE, .len = LEN_CONST(2),
	  .elem = &ulong_elem },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(4) },
};
static const struct layout layout_loop_info = {
	"loop_info", LAYOUT_MEMBERS(loop_info_members)
};

static const struct field loop_info64_members[] = {
	{ "lo_device", ARG_DEV, .type = T_U64, .flags = FIELD_VERBOSE },
	{ "lo_inode", ARG_U64, .type = T_U64, .flags = FIELD_VERBOSE },
	{ "lo_rdevice", ARG_DEV, .type = T_U64, .flags = FIELD_VERBOSE },
	{ "lo_offset", ARG_HEX64, .type = T_U64 },
	{ "lo_sizelimit", ARG_U64, .type = T_U64, .flags = FIELD_VERBOSE },
	{ "lo_number", ARG_UINT, .type = T_U32 },
	{ "lo_encrypt_type", ARG_ENUM, .type = T_U32, .flags = FIELD_VERBOSE,
	  .xlat = &xlat_loop_crypt },
	{ "lo_encrypt_key_size", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "lo_flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_loop_flags },
	{ "lo_file_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(64) },
	{ "lo_crypt_name", ARG_STR, .type = T_INLINE, .flags = FIELD_VERBOSE,
	  .len = LEN_CONST(64) },
	{ "lo_encrypt_key", ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_VERBOSE,
	  .len = LEN_CONST(32) },
	{ "lo_init", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_VERBOSE, .len = LEN_CONST(2),
	  .elem = &u64_elem },
};
static const struct layout layout_loop_info64 = {
	"loop_info64", LAYOUT_MEMBERS(loop_info64_members)
};

static const struct field loop_config_members[] = {
	{ "fd", ARG_FD, .type = T_U32 },
	{ "block_size", ARG_UINT, .type = T_U32 },
	{ "info", ARG_STRUCT, .type = T_INLINE, .layout = &layout_loop_info64 },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(64) },
};
static const struct layout layout_loop_config = {
	"loop_config", LAYOUT_MEMBERS(loop_config_members)
};

static const struct field mdu_version_members[] = {
	{ "major", ARG_INT, .type = T_S32 },
	{ "minor", ARG_INT, .type = T_S32 },
	{ "patchlevel", ARG_INT, .type = T_S32 },
};
static const struct layout layout_mdu_version = {
	"mdu_version_s", LAYOUT_MEMBERS(mdu_version_members)
};

static const struct field mdu_array_info_members[] = {
	{ "major_version", ARG_INT, .type = T_S32 },
	{ "minor_version", ARG_INT, .type = T_S32 },
	{ "patch_version", ARG_INT, .type = T_S32 },
	{ "ctime", ARG_TIME, .type = T_U32 },
	{ "level", ARG_INT, .type = T_S32 },
	{ "size", ARG_INT, .type = T_S32 },
	{ "nr_disks", ARG_INT, .type = T_S32 },
	{ "raid_disks", ARG_INT, .type = T_S32 },
	{ "md_minor", ARG_INT, .type = T_S32 },
	{ "not_persistent", ARG_INT, .type = T_S32 },
	{ "utime", ARG_TIME, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "state", ARG_HEX32, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "active_disks", ARG_INT, .type = T_S32, .flags = FIELD_VERBOSE },
	{ "working_disks", ARG_INT, .type = T_S32, .flags = FIELD_VERBOSE },
	{ "failed_disks", ARG_INT, .type = T_S32, .flags = FIELD_VERBOSE },
	{ "spare_disks", ARG_INT, .type = T_S32, .flags = FIELD_VERBOSE },
	{ "layout", ARG_INT, .type = T_S32, .flags = FIELD_VERBOSE },
	{ "chunk_size", ARG_INT, .type = T_S32, .flags = FIELD_VERBOSE },
};
static const struct layout layout_mdu_array_info = {
	"mdu_array_info_s", LAYOUT_MEMBERS(mdu_array_info_members)
};

static const struct field mdu_disk_info_members[] = {
	{ "number", ARG_INT, .type = T_S32 },
	{ "major", ARG_INT, .type = T_S32 },
	{ "minor", ARG_INT, .type = T_S32 },
	{ "raid_disk", ARG_INT, .type = T_S32 },
	{ "state", ARG_HEX32, .type = T_U32 },
};
static const struct layout layout_mdu_disk_info = {
	"mdu_disk_info_s", LAYOUT_MEMBERS(mdu_disk_info_members)
};

static const struct field mdu_disk_info_get_members[] = {
	{ "number", ARG_INT, .type = T_S32 },
	{ "major", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "minor", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "raid_disk", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "state", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
};
static const struct layout layout_mdu_disk_info_get = {
	"mdu_disk_info_s", LAYOUT_MEMBERS(mdu_disk_info_get_members)
};

static const struct field mdu_param_members[] = {
	{ "personality", ARG_INT, .type = T_S32 },
	{ "chunk_size", ARG_INT, .type = T_S32 },
	{ "max_fault", ARG_INT, .type = T_S32 },
};
static const struct layout layout_mdu_param = {
	"mdu_param_s", LAYOUT_MEMBERS(mdu_param_members)
};

static const struct field sg_io_hdr_members[] = {
	{ "interface_id", ARG_UINT_NAMED, .type = T_S32, .xlat = &xlat_sg_interface },
	{ "dxfer_direction", ARG_ENUM, .type = T_U32, .xlat = &xlat_sg_direction },
	{ "cmd_len", ARG_UINT, .type = T_U8 },
	{ "mx_sb_len", ARG_UINT, .type = T_U8 },
	{ "iovec_count", ARG_UINT, .type = T_U16 },
	{ "dxfer_len", ARG_UINT, .type = T_U32 },
	{ "dxferp", ARG_SCATTER, .type = T_PTR, .len = LEN_SCATTER(5, 4, 0),
	  .when = WHEN_IS(1, 0xfffffffe) },
	{ "dxferp", ARG_SCATTER, .type = T_PTR, .flags = FIELD_UNION, .len = LEN_SCATTER(5, 4, 22),
	  .when = WHEN_IS(1, 0xfffffffd), .dir = DIR_OUT },
	{ "dxferp", ARG_SCATTER, .type = T_PTR, .flags = FIELD_UNION, .len = LEN_SCATTER(5, 4, 22),
	  .when = WHEN_IS(1, 0xfffffffc), .dir = DIR_INOUT },
	/* With SG_DXFER_NONE nothing is there. */
	{ "dxferp", ARG_PTR, .type = T_PTR, .flags = FIELD_UNION, .when = WHEN_IS(1, 0xffffffff) },
	{ "cmdp", ARG_HEXBUF, .type = T_PTR, .len = LEN_ARG(2) },
	{ "sbp", ARG_HEXBUF, .type = T_PTR, .len = LEN_ARG(19), .dir = DIR_OUT },
	{ "timeout", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_sg_flags },
	{ "pack_id", ARG_INT, .type = T_S32, .flags = FIELD_VERBOSE },
	{ "usr_ptr", ARG_PTR, .type = T_PTR, .flags = FIELD_VERBOSE },
	{ "status", ARG_HEX32, .type = T_U8, .dir = DIR_OUT },
	{ "masked_status", ARG_HEX32, .type = T_U8, .dir = DIR_OUT },
	{ "msg_status", ARG_HEX32, .type = T_U8, .dir = DIR_OUT },
	{ "sb_len_wr", ARG_UINT, .type = T_U8, .dir = DIR_OUT },
	{ "host_status", ARG_HEX32, .type = T_U16, .dir = DIR_OUT },
	{ "driver_status", ARG_HEX32, .type = T_U16, .dir = DIR_OUT },
	{ "resid", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "duration", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "info", ARG_FLAGS, .type = T_U32, .xlat = &xlat_sg_info, .dir = DIR_OUT },
};
/* What is pointed to stands behind its length. */
static const uint8_t sg_io_hdr_order[] = { 0, 1, 2, 10, 3, 4, 5, 12, 13, 6, 7, 8, 9, 14, 15,
	16, 17, 18, 19, 11, 20, 21, 22, 23, 24 };
static const struct layout layout_sg_io_hdr = {
	"sg_io_hdr", LAYOUT_MEMBERS(sg_io_hdr_members),
	.order = sg_io_hdr_order, .norder = sizeof(sg_io_hdr_order)
};

static const struct field sg_io_v4_members[] = {
	{ "guard", ARG_UINT_NAMED, .type = T_S32, .xlat = &xlat_sg_interface },
	{ "protocol", ARG_ENUM, .type = T_U32, .xlat = &xlat_bsg_protocol },
	{ "subprotocol", ARG_ENUM, .type = T_U32, .xlat = &xlat_bsg_subprotocol },
	{ "request_len", ARG_UINT, .type = T_U32 },
	{ "request", ARG_HEXBUF, .type = T_U64, .len = LEN_ARG(3) },
	{ "request_tag", ARG_HEX64, .type = T_U64, .flags = FIELD_VERBOSE },
	{ "request_attr", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "request_priority", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "request_extra", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "max_response_len", ARG_UINT, .type = T_U32 },
	{ "response", ARG_HEXBUF, .type = T_U64, .len = LEN_ARG(27), .dir = DIR_OUT },
	{ "dout_iovec_count", ARG_UINT, .type = T_U32, .flags = FIELD_NONZERO },
	{ "dout_xfer_len", ARG_UINT, .type = T_U32 },
	{ "din_iovec_count", ARG_UINT, .type = T_U32, .flags = FIELD_NONZERO },
	{ "din_xfer_len", ARG_UINT, .type = T_U32 },
	{ "dout_xferp", ARG_SCATTER, .type = T_U64, .len = LEN_SCATTER(12, 11, 0) },
	{ "din_xferp", ARG_SCATTER, .type = T_U64, .len = LEN_SCATTER(14, 13, 28), .dir = DIR_OUT },
	{ "timeout", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_bsg_flags },
	{ "usr_ptr", ARG_HEX64, .type = T_U64, .flags = FIELD_VERBOSE },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "driver_status", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "transport_status", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "device_status", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "retry_delay", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "info", ARG_FLAGS, .type = T_U32, .xlat = &xlat_sg_info, .dir = DIR_OUT },
	{ "duration", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "response_len", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "din_resid", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "dout_resid", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "generated_tag", ARG_HEX64, .type = T_U64, .flags = FIELD_VERBOSE, .dir = DIR_OUT },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ NULL, ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const uint8_t sg_io_v4_order[] = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 17,
	18, 19, 27, 10, 16, 21, 22, 23, 24, 25, 26, 28, 29, 30 };
static const struct layout layout_sg_io_v4 = {
	"sg_io_v4", LAYOUT_MEMBERS(sg_io_v4_members),
	.order = sg_io_v4_order, .norder = sizeof(sg_io_v4_order)
};

static const struct field sg_io_unknown_members[] = {
	{ "interface_id", ARG_HEX32, .type = T_U32 },
};
static const struct layout layout_sg_io_unknown = {
	"sg_io", LAYOUT_MEMBERS(sg_io_unknown_members)
};

static const struct choice sg_io_items[] = {
	{ 'S', { NULL, ARG_STRUCT, .dir = DIR_INOUT, .layout = &layout_sg_io_hdr } },
	{ 'Q', { NULL, ARG_STRUCT, .dir = DIR_INOUT, .layout = &layout_sg_io_v4 } },
};
static const struct choice_set sg_io_choices = {
	CHOICE_ITEMS(sg_io_items),
	.other = { NULL, ARG_STRUCT, .dir = DIR_INOUT, .layout = &layout_sg_io_unknown },
};

static const struct field sg_scsi_id_members[] = {
	{ "host_no", ARG_INT, .type = T_S32 },
	{ "channel", ARG_INT, .type = T_S32 },
	{ "scsi_id", ARG_INT, .type = T_S32 },
	{ "lun", ARG_INT, .type = T_S32 },
	{ "scsi_type", ARG_INT, .type = T_S32 },
	{ "h_cmd_per_lun", ARG_INT, .type = T_S16 },
	{ "d_queue_depth", ARG_INT, .type = T_S16 },
	{ NULL, ARG_HEXBUF, .type = T_INLINE, .flags = FIELD_PAD, .len = LEN_CONST(8) },
};
static const struct layout layout_sg_scsi_id = {
	"sg_scsi_id", LAYOUT_MEMBERS(sg_scsi_id_members)
};

static const struct field scsi_idlun_members[] = {
	{ "dev_id", ARG_HEX32, .type = T_U32 },
	{ "host_unique_id", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_scsi_idlun = {
	"scsi_idlun", LAYOUT_MEMBERS(scsi_idlun_members)
};

static const struct field elem_e32_sg_reset = { NULL, ARG_ENUM, .type = T_U32,
	  .xlat = &xlat_sg_reset };

static const struct variant hdio_items[] = {
	OUT_STRUCT(0x0301 /* HDIO_GETGEO */, layout_hd_geometry),
	OUT(0x0302 /* HDIO_GET_UNMASKINTR */, long_elem),
	OUT(0x0304 /* HDIO_GET_MULTCOUNT */, long_elem),
	OUT(0x0305 /* HDIO_GET_QDMA */, long_elem),
	OUT(0x0308 /* HDIO_GET_KEEPSETTINGS */, long_elem),
	OUT(0x0309 /* HDIO_GET_32BIT */, long_elem),
	OUT(0x030a /* HDIO_GET_NOWERR */, long_elem),
	OUT(0x030b /* HDIO_GET_DMA */, long_elem),
	OUT(0x030c /* HDIO_GET_NICE */, long_elem),
	OUT(0x030e /* HDIO_GET_WCACHE */, long_elem),
	OUT(0x030f /* HDIO_GET_ACOUSTIC */, long_elem),
	OUT(0x0310 /* HDIO_GET_ADDRESS */, long_elem),
	OUT(0x031a /* HDIO_GET_BUSSTATE */, long_elem),
	VALUE(0x0321 /* HDIO_SET_MULTCOUNT */, ARG_LONG),
	VALUE(0x0322 /* HDIO_SET_UNMASKINTR */, ARG_LONG),
	VALUE(0x0323 /* HDIO_SET_KEEPSETTINGS */, ARG_LONG),
	VALUE(0x0324 /* HDIO_SET_32BIT */, ARG_LONG),
	VALUE(0x0325 /* HDIO_SET_NOWERR */, ARG_LONG),
	VALUE(0x0326 /* HDIO_SET_DMA */, ARG_LONG),
	VALUE(0x0327 /* HDIO_SET_PIO_MODE */, ARG_LONG),
	VALUE(0x0329 /* HDIO_SET_NICE */, ARG_LONG),
	VALUE(0x032b /* HDIO_SET_WCACHE */, ARG_LONG),
	VALUE(0x032c /* HDIO_SET_ACOUSTIC */, ARG_LONG),
	VALUE(0x032d /* HDIO_SET_BUSSTATE */, ARG_LONG),
	VALUE(0x032e /* HDIO_SET_QDMA */, ARG_LONG),
	VALUE(0x032f /* HDIO_SET_ADDRESS */, ARG_LONG),
	VALUE(0x0306 /* HDIO_SET_XFER */, ARG_LONG),
	ONE(0x030d /* HDIO_GET_IDENTITY */,
	    "argp", ARG_HEXBUF, .dir = DIR_OUT, .len = LEN_CONST(512)),
	ONE(0x0307 /* HDIO_OBSOLETE_IDENTITY */,
	    "argp", ARG_HEXBUF, .dir = DIR_OUT, .len = LEN_CONST(142)),
	ONE(0x0328 /* HDIO_SCAN_HWIF */,
	    "argp", ARG_ARRAY, .len = LEN_CONST(3), .elem = &int_elem),
	VALUE(0x032a /* HDIO_UNREGISTER_HWIF */, ARG_INT),
	NONE(0x031c /* HDIO_DRIVE_RESET */),
	INOUT_STRUCT(0x031f /* HDIO_DRIVE_CMD */, layout_hd_drive_cmd),
	INOUT_STRUCT(0x031e /* HDIO_DRIVE_TASK */, layout_hd_drive_task),
};
const struct variant_list ioctl_hdio = { VARIANT_ITEMS(hdio_items) };

static const struct variant loop_items[] = {
	ONE(0x4c00 /* LOOP_SET_FD */, "arg", ARG_FD),
	NONE(0x4c01 /* LOOP_CLR_FD */),
	IN_STRUCT(0x4c02 /* LOOP_SET_STATUS */, layout_loop_info),
	OUT_STRUCT(0x4c03 /* LOOP_GET_STATUS */, layout_loop_info),
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
const struct variant_list ioctl_loop = { VARIANT_ITEMS(loop_items) };

static const struct variant nbd_items[] = {
	VALUE(0xab00 /* NBD_SET_SOCK */, ARG_FD),
	VALUE(0xab01 /* NBD_SET_BLKSIZE */, ARG_ULONG),
	VALUE(0xab02 /* NBD_SET_SIZE */, ARG_ULONG),
	NONE(0xab03 /* NBD_DO_IT */),
	NONE(0xab04 /* NBD_CLEAR_SOCK */),
	NONE(0xab05 /* NBD_CLEAR_QUE */),
	NONE(0xab06 /* NBD_PRINT_DEBUG */),
	VALUE(0xab07 /* NBD_SET_SIZE_BLOCKS */, ARG_ULONG),
	NONE(0xab08 /* NBD_DISCONNECT */),
	VALUE(0xab09 /* NBD_SET_TIMEOUT */, ARG_ULONG),
	VALUE(0xab0a /* NBD_SET_FLAGS */,
	    ARG_FLAGS, .flags = FIELD_WIDE, .xlat = &xlat_nbd_flags),
};
const struct variant_list ioctl_nbd = { VARIANT_ITEMS(nbd_items) };

static const struct variant md_items[] = {
	OUT_STRUCT(0x800c0910 /* RAID_VERSION */, layout_mdu_version),
	OUT_STRUCT(0x80480911 /* GET_ARRAY_INFO */, layout_mdu_array_info),
	INOUT_STRUCT(0x80140912 /* GET_DISK_INFO */, layout_mdu_disk_info_get),
	VALUE(0x0914 /* RAID_AUTORUN */, ARG_INT),
	ONE(0x90000915 /* GET_BITMAP_FILE */, "argp", ARG_STR, .dir = DIR_OUT),
	NONE(0x0920 /* CLEAR_ARRAY */),
	IN_STRUCT(0x40140921 /* ADD_NEW_DISK */, layout_mdu_disk_info),
	VALUE(0x0922 /* HOT_REMOVE_DISK */, ARG_DEV),
	IN_STRUCT(0x40480923 /* SET_ARRAY_INFO */, layout_mdu_array_info),
	NONE(0x0925 /* WRITE_RAID_INFO */),
	NONE(0x0926 /* UNPROTECT_ARRAY */),
	NONE(0x0927 /* PROTECT_ARRAY */),
	VALUE(0x0928 /* HOT_ADD_DISK */, ARG_DEV),
	VALUE(0x0929 /* SET_DISK_FAULTY */, ARG_DEV),
	VALUE(0x4004092b /* SET_BITMAP_FILE */, ARG_FD),
	IN_STRUCT(0x400c0930 /* RUN_ARRAY */, layout_mdu_param),
	NONE(0x0932 /* STOP_ARRAY */),
	NONE(0x0933 /* STOP_ARRAY_RO */),
	NONE(0x0934 /* RESTART_ARRAY_RW */),
};
const struct variant_list ioctl_md = { VARIANT_ITEMS(md_items) };

static const struct variant sg_items[] = {
	OUT_STRUCT(0x2276 /* SG_GET_SCSI_ID */, layout_sg_scsi_id),
	IN(0x2201 /* SG_SET_TIMEOUT */, int_elem),
	NONE(0x2202 /* SG_GET_TIMEOUT */),
	OUT(0x2203 /* SG_EMULATED_HOST */, int_elem),
	IN(0x2204 /* SG_SET_TRANSFORM */, int_elem),
	OUT(0x2205 /* SG_GET_TRANSFORM */, int_elem),
	IN(0x2275 /* SG_SET_RESERVED_SIZE */, int_elem),
	OUT(0x2272 /* SG_GET_RESERVED_SIZE */, int_elem),
	OUT(0x227f /* SG_GET_SG_TABLESIZE */, int_elem),
	OUT(0x227d /* SG_GET_NUM_WAITING */, int_elem),
	IN(0x227e /* SG_SET_DEBUG */, int_elem),
	IN(0x2271 /* SG_SET_COMMAND_Q */, int_elem),
	OUT(0x2270 /* SG_GET_COMMAND_Q */, int_elem),
	OUT(0x2282 /* SG_GET_VERSION_NUM */, int_elem),
	IN(0x2283 /* SG_NEXT_CMD_LEN */, int_elem),
	IN(0x2284 /* SG_SCSI_RESET */, elem_e32_sg_reset),
	IN(0x227b /* SG_SET_FORCE_PACK_ID */, int_elem),
	OUT(0x227c /* SG_GET_PACK_ID */, int_elem),
	IN(0x2287 /* SG_SET_KEEP_ORPHAN */, int_elem),
	OUT(0x2288 /* SG_GET_KEEP_ORPHAN */, int_elem),
	OUT(0x227a /* SG_GET_LOW_DMA */, int_elem),
	ONE(0x2285 /* SG_IO */, "argp", ARG_CHOICE, .dir = DIR_INOUT, .choices = &sg_io_choices),
};
const struct variant_list ioctl_sg = { VARIANT_ITEMS(sg_items) };

static const struct variant scsi_items[] = {
	OUT_STRUCT(0x5382 /* SCSI_IOCTL_GET_IDLUN */, layout_scsi_idlun),
	NONE(0x5380 /* SCSI_IOCTL_DOORLOCK */),
	NONE(0x5381 /* SCSI_IOCTL_DOORUNLOCK */),
	NONE(0x5383 /* SCSI_IOCTL_TAGGED_ENABLE */),
	NONE(0x5384 /* SCSI_IOCTL_TAGGED_DISABLE */),
	OUT(0x5386 /* SCSI_IOCTL_GET_BUS_NUMBER */, int_elem),
};
const struct variant_list ioctl_scsi = { VARIANT_ITEMS(scsi_items) };
/* clang-format on */
