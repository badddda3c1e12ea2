/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of devices on buses, and of buffers that devices share: i2c, spi,
 * hid, lirc, tee, dma-buf, sync files, udmabuf; of epoll and inotify. */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/device.h"
#include "syscall/xlat/input.h"

/* clang-format off */

static const struct field i2c_msg_members[] = {
	{ "addr", ARG_HEX32, .type = T_U16 },
	{ "flags", ARG_FLAGS, .type = T_U16, .xlat = &xlat_i2c_m_flags },
	{ "len", ARG_UINT, .type = T_U16 },
	{ "buf", ARG_HEXBUF, .type = T_PTR, .when = WHEN_NOT(1, 1 /* I2C_M_RD */),
	  .len = LEN_ARG(2) },
	{ "buf", ARG_HEXBUF, .type = T_PTR, .dir = DIR_OUT, .flags = FIELD_UNION,
	  .when = { .arg = 1, .any = 1 }, .len = LEN_ARG(2) },
};
static const struct layout layout_i2c_msg = {
	"i2c_msg", LAYOUT_MEMBERS(i2c_msg_members)
};

static const struct field elem_st_i2c_msg = { NULL, ARG_STRUCT, .type = T_INLINE,
	  .dir = DIR_INOUT,
	  .layout = &layout_i2c_msg };

static const struct field i2c_rdwr_members[] = {
	{ "msgs", ARG_ARRAY, .type = T_PTR, .dir = DIR_INOUT, .len = LEN_ARG(1), .elem = &elem_st_i2c_msg },
	{ "nmsgs", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_i2c_rdwr = {
	"i2c_rdwr_ioctl_data", LAYOUT_MEMBERS(i2c_rdwr_members)
};

static const struct field elem_hex8 = { NULL, ARG_HEX32, .type = T_U8 };
static const struct field elem_hex16 = { NULL, ARG_HEX32, .type = T_U16 };
static const struct field i2c_smbus_members[] = {
	{ "read_write", ARG_ENUM, .type = T_U8, .xlat = &xlat_i2c_smbus_rw },
	{ "command", ARG_HEX32, .type = T_U8 },
	{ "size", ARG_ENUM, .type = T_U32, .xlat = &xlat_i2c_smbus_size },
	/* A byte, a word, or a block with its length in front. */
	{ "data", ARG_ARRAY, .type = T_PTR, .dir = DIR_INOUT, .when = WHEN_IS(2, 2),
	  .len = LEN_CONST(1), .elem = &elem_hex8 },
	{ "data", ARG_ARRAY, .type = T_PTR, .dir = DIR_INOUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(2, 1), .len = LEN_CONST(1), .elem = &elem_hex8 },
	{ "data", ARG_ARRAY, .type = T_PTR, .dir = DIR_INOUT, .flags = FIELD_UNION,
	  .when = WHEN_IS(2, 3), .len = LEN_CONST(1), .elem = &elem_hex16 },
	{ "data", ARG_HEXBUF, .type = T_PTR, .dir = DIR_INOUT, .flags = FIELD_UNION,
	  .when = { .arg = 2, .any = 0xc }, .len = LEN_CONST(34) },
};
static const struct layout layout_i2c_smbus = {
	"i2c_smbus_ioctl_data", LAYOUT_MEMBERS(i2c_smbus_members)
};

static const struct field elem_ful_i2c_funcs = { NULL, ARG_FLAGS, .type = T_ULONG,
	  .flags = FIELD_WIDE, .xlat = &xlat_i2c_funcs };

static const struct field spi_transfer_members[] = {
	{ "tx_buf", ARG_HEXBUF, .type = T_U64, .len = LEN_ARG(2) },
	{ "rx_buf", ARG_HEXBUF, .type = T_U64, .dir = DIR_OUT, .len = LEN_ARG(2) },
	{ "len", ARG_UINT, .type = T_U32 },
	{ "speed_hz", ARG_UINT, .type = T_U32 },
	{ "delay_usecs", ARG_UINT, .type = T_U16 },
	{ "bits_per_word", ARG_UINT, .type = T_U8 },
	{ "cs_change", ARG_UINT, .type = T_U8 },
	{ "tx_nbits", ARG_UINT, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "rx_nbits", ARG_UINT, .type = T_U8, .flags = FIELD_VERBOSE },
	{ "word_delay_usecs", ARG_UINT, .type = T_U8, .flags = FIELD_VERBOSE },
	{ NULL, ARG_HEX32, .type = T_U8, .flags = FIELD_PAD },
};
static const struct layout layout_spi_transfer = {
	"spi_ioc_transfer", LAYOUT_MEMBERS(spi_transfer_members)
};

static const struct field elem_st_spi_transfer = { NULL, ARG_STRUCT, .type = T_INLINE,
	  .dir = DIR_INOUT,
	  .layout = &layout_spi_transfer };

static const struct field elem_f8_spi_mode = { NULL, ARG_FLAGS, .type = T_U8,
	  .xlat = &xlat_spi_mode };

static const struct field elem_u8 = { NULL, ARG_UINT, .type = T_U8 };

static const struct field elem_f32_spi_mode = { NULL, ARG_FLAGS, .type = T_U32,
	  .xlat = &xlat_spi_mode };

static const struct field hid_descriptor_get_members[] = {
	{ "size", ARG_UINT, .type = T_U32 },
	{ "value", ARG_HEXBUF, .type = T_INLINE, .len = LEN_ARG(0), .dir = DIR_OUT },
};
static const struct layout layout_hid_descriptor_get = {
	"hidraw_report_descriptor", LAYOUT_MEMBERS(hid_descriptor_get_members)
};

static const struct field hidraw_devinfo_members[] = {
	{ "bustype", ARG_ENUM, .type = T_U32, .xlat = &xlat_input_bus },
	{ "vendor", ARG_HEX32, .type = T_U16 },
	{ "product", ARG_HEX32, .type = T_U16 },
};
static const struct layout layout_hidraw_devinfo = {
	"hidraw_devinfo", LAYOUT_MEMBERS(hidraw_devinfo_members)
};

static const struct field hiddev_devinfo_members[] = {
	{ "bustype", ARG_ENUM, .type = T_U32, .xlat = &xlat_input_bus },
	{ "busnum", ARG_UINT, .type = T_U32 },
	{ "devnum", ARG_UINT, .type = T_U32 },
	{ "ifnum", ARG_UINT, .type = T_U32 },
	{ "vendor", ARG_HEX32, .type = T_U16 },
	{ "product", ARG_HEX32, .type = T_U16 },
	{ "version", ARG_HEX32, .type = T_U16 },
	{ "num_applications", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_hiddev_devinfo = {
	"hiddev_devinfo", LAYOUT_MEMBERS(hiddev_devinfo_members)
};

static const struct field hiddev_string_members[] = {
	{ "index", ARG_INT, .type = T_S32 },
	{ "value", ARG_STR, .type = T_INLINE, .len = LEN_CONST(256), .dir = DIR_OUT },
};
static const struct layout layout_hiddev_string = {
	"hiddev_string_descriptor", LAYOUT_MEMBERS(hiddev_string_members)
};

static const struct field hiddev_report_info_members[] = {
	{ "report_type", ARG_ENUM, .type = T_U32, .xlat = &xlat_hid_report_type },
	{ "report_id", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "num_fields", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
};
static const struct layout layout_hiddev_report_info = {
	"hiddev_report_info", LAYOUT_MEMBERS(hiddev_report_info_members)
};

static const struct field hiddev_field_info_members[] = {
	{ "report_type", ARG_ENUM, .type = T_U32, .xlat = &xlat_hid_report_type },
	{ "report_id", ARG_UINT, .type = T_U32 },
	{ "field_index", ARG_UINT, .type = T_U32 },
	{ "maxusage", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_hid_field_flags, .dir = DIR_OUT },
	{ "physical", ARG_HEX32, .type = T_U32, .flags = FIELD_VERBOSE, .dir = DIR_OUT },
	{ "logical", ARG_HEX32, .type = T_U32, .flags = FIELD_VERBOSE, .dir = DIR_OUT },
	{ "application", ARG_HEX32, .type = T_U32, .flags = FIELD_VERBOSE, .dir = DIR_OUT },
	{ "logical_minimum", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "logical_maximum", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "physical_minimum", ARG_INT, .type = T_S32, .flags = FIELD_VERBOSE, .dir = DIR_OUT },
	{ "physical_maximum", ARG_INT, .type = T_S32, .flags = FIELD_VERBOSE, .dir = DIR_OUT },
	{ "unit_exponent", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE, .dir = DIR_OUT },
	{ "unit", ARG_HEX32, .type = T_U32, .flags = FIELD_VERBOSE, .dir = DIR_OUT },
};
static const struct layout layout_hiddev_field_info = {
	"hiddev_field_info", LAYOUT_MEMBERS(hiddev_field_info_members)
};

static const struct field hiddev_usage_ref_members[] = {
	{ "report_type", ARG_ENUM, .type = T_U32, .xlat = &xlat_hid_report_type },
	{ "report_id", ARG_UINT, .type = T_U32 },
	{ "field_index", ARG_UINT, .type = T_U32 },
	{ "usage_index", ARG_UINT, .type = T_U32 },
	{ "usage_code", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "value", ARG_INT, .type = T_S32, .dir = DIR_INOUT },
};
static const struct layout layout_hiddev_usage_ref = {
	"hiddev_usage_ref", LAYOUT_MEMBERS(hiddev_usage_ref_members)
};

static const struct field hiddev_usage_set_members[] = {
	{ "report_type", ARG_ENUM, .type = T_U32, .xlat = &xlat_hid_report_type },
	{ "report_id", ARG_UINT, .type = T_U32 },
	{ "field_index", ARG_UINT, .type = T_U32 },
	{ "usage_index", ARG_UINT, .type = T_U32 },
	{ "usage_code", ARG_HEX32, .type = T_U32 },
	{ "value", ARG_INT, .type = T_S32 },
};
static const struct layout layout_hiddev_usage_set = {
	"hiddev_usage_ref", LAYOUT_MEMBERS(hiddev_usage_set_members)
};

static const struct field hiddev_report_set_members[] = {
	{ "report_type", ARG_ENUM, .type = T_U32, .xlat = &xlat_hid_report_type },
	{ "report_id", ARG_UINT, .type = T_U32 },
	{ "num_fields", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_hiddev_report_set = {
	"hiddev_report_info", LAYOUT_MEMBERS(hiddev_report_set_members)
};

static const struct field hiddev_usages_members[] = {
	{ "uref", ARG_STRUCT, .type = T_INLINE, .layout = &layout_hiddev_usage_set },
	{ "num_values", ARG_UINT, .type = T_U32 },
	{ "values", ARG_ARRAY, .type = T_INLINE, .len = LEN_ARG_UPTO(1, 1024), .elem = &int_elem,
	  .dir = DIR_OUT },
};
static const struct layout layout_hiddev_usages = {
	"hiddev_usage_ref_multi", LAYOUT_MEMBERS(hiddev_usages_members)
};

static const struct field hiddev_usages_set_members[] = {
	{ "uref", ARG_STRUCT, .type = T_INLINE, .layout = &layout_hiddev_usage_set },
	{ "num_values", ARG_UINT, .type = T_U32 },
	{ "values", ARG_ARRAY, .type = T_INLINE, .len = LEN_ARG_UPTO(1, 1024), .elem = &int_elem },
};
static const struct layout layout_hiddev_usages_set = {
	"hiddev_usage_ref_multi", LAYOUT_MEMBERS(hiddev_usages_set_members)
};

static const struct field hiddev_collection_info_members[] = {
	{ "index", ARG_UINT, .type = T_U32 },
	{ "type", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "usage", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "level", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
};
static const struct layout layout_hiddev_collection_info = {
	"hiddev_collection_info", LAYOUT_MEMBERS(hiddev_collection_info_members)
};

static const struct field elem_f32_hiddev_flags = { NULL, ARG_FLAGS, .type = T_U32,
	  .xlat = &xlat_hiddev_flags };

static const struct field elem_f32_lirc_features = { NULL, ARG_FLAGS, .type = T_U32,
	  .xlat = &xlat_lirc_features };

static const struct field elem_e32_lirc_mode = { NULL, ARG_ENUM, .type = T_U32,
	  .xlat = &xlat_lirc_mode };

static const struct field elem_x32 = { NULL, ARG_HEX32, .type = T_U32 };

static const struct field tee_version_members[] = {
	{ "impl_id", ARG_ENUM, .type = T_U32, .xlat = &xlat_tee_impl },
	{ "impl_caps", ARG_FLAGS, .type = T_U32, .xlat = &xlat_tee_optee_caps },
	{ "gen_caps", ARG_FLAGS, .type = T_U32, .xlat = &xlat_tee_gen_caps },
};
static const struct layout layout_tee_version = {
	"tee_ioctl_version_data", LAYOUT_MEMBERS(tee_version_members)
};

static const struct field tee_shm_alloc_members[] = {
	{ "size", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "id", ARG_INT, .type = T_S32, .dir = DIR_OUT },
};
static const struct layout layout_tee_shm_alloc = {
	"tee_ioctl_shm_alloc_data", LAYOUT_MEMBERS(tee_shm_alloc_members)
};

static const struct field tee_shm_register_members[] = {
	{ "addr", ARG_HEX64, .type = T_U64 },
	{ "length", ARG_HEX64, .type = T_U64, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "id", ARG_INT, .type = T_S32, .dir = DIR_OUT },
};
static const struct layout layout_tee_shm_register = {
	"tee_ioctl_shm_register_data", LAYOUT_MEMBERS(tee_shm_register_members)
};

static const struct field tee_session_members[] = {
	{ "uuid", ARG_UUID, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "clnt_uuid", ARG_UUID, .type = T_INLINE, .len = LEN_CONST(16) },
	{ "clnt_login", ARG_ENUM, .type = T_U32, .xlat = &xlat_tee_login },
	{ "cancel_id", ARG_UINT, .type = T_U32 },
	{ "session", ARG_UINT, .type = T_U32 },
	{ "ret", ARG_HEX32, .type = T_U32 },
	{ "ret_origin", ARG_UINT, .type = T_U32 },
	{ "num_params", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_tee_session = {
	"tee_ioctl_open_session_arg", LAYOUT_MEMBERS(tee_session_members)
};

static const struct field tee_session_buf_members[] = {
	{ "buf_ptr", ARG_STRUCT, .type = T_U64, .layout = &layout_tee_session },
	{ "buf_len", ARG_U64, .type = T_U64 },
};
static const struct layout layout_tee_session_buf = {
	"tee_ioctl_buf_data", LAYOUT_MEMBERS(tee_session_buf_members)
};

static const struct field tee_invoke_members[] = {
	{ "func", ARG_UINT, .type = T_U32 },
	{ "session", ARG_UINT, .type = T_U32 },
	{ "cancel_id", ARG_UINT, .type = T_U32 },
	{ "ret", ARG_HEX32, .type = T_U32 },
	{ "ret_origin", ARG_UINT, .type = T_U32 },
	{ "num_params", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_tee_invoke = {
	"tee_ioctl_invoke_arg", LAYOUT_MEMBERS(tee_invoke_members)
};

static const struct field tee_invoke_buf_members[] = {
	{ "buf_ptr", ARG_STRUCT, .type = T_U64, .layout = &layout_tee_invoke },
	{ "buf_len", ARG_U64, .type = T_U64 },
};
static const struct layout layout_tee_invoke_buf = {
	"tee_ioctl_buf_data", LAYOUT_MEMBERS(tee_invoke_buf_members)
};

static const struct field tee_supp_recv_members[] = {
	{ "func", ARG_UINT, .type = T_U32 },
	{ "num_params", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_tee_supp_recv = {
	"tee_iocl_supp_recv_arg", LAYOUT_MEMBERS(tee_supp_recv_members)
};

static const struct field tee_recv_buf_members[] = {
	{ "buf_ptr", ARG_STRUCT, .type = T_U64, .layout = &layout_tee_supp_recv },
	{ "buf_len", ARG_U64, .type = T_U64 },
};
static const struct layout layout_tee_recv_buf = {
	"tee_ioctl_buf_data", LAYOUT_MEMBERS(tee_recv_buf_members)
};

static const struct field tee_supp_send_members[] = {
	{ "ret", ARG_HEX32, .type = T_U32 },
	{ "num_params", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_tee_supp_send = {
	"tee_iocl_supp_send_arg", LAYOUT_MEMBERS(tee_supp_send_members)
};

static const struct field tee_send_buf_members[] = {
	{ "buf_ptr", ARG_STRUCT, .type = T_U64, .layout = &layout_tee_supp_send },
	{ "buf_len", ARG_U64, .type = T_U64 },
};
static const struct layout layout_tee_send_buf = {
	"tee_ioctl_buf_data", LAYOUT_MEMBERS(tee_send_buf_members)
};

static const struct field tee_cancel_members[] = {
	{ "cancel_id", ARG_UINT, .type = T_U32 },
	{ "session", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_tee_cancel = {
	"tee_ioctl_cancel_arg", LAYOUT_MEMBERS(tee_cancel_members)
};

static const struct field tee_close_members[] = {
	{ "session", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_tee_close = {
	"tee_ioctl_close_session_arg", LAYOUT_MEMBERS(tee_close_members)
};

static const struct field dma_buf_sync_members[] = {
	{ "flags", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_dma_buf_sync },
};
static const struct layout layout_dma_buf_sync = {
	"dma_buf_sync", LAYOUT_MEMBERS(dma_buf_sync_members)
};

static const struct field dma_buf_export_members[] = {
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_dma_buf_sync },
	{ "fd", ARG_FD, .type = T_S32, .dir = DIR_OUT },
};
static const struct layout layout_dma_buf_export = {
	"dma_buf_export_sync_file", LAYOUT_MEMBERS(dma_buf_export_members)
};

static const struct field dma_buf_import_members[] = {
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_dma_buf_sync },
	{ "fd", ARG_FD, .type = T_S32 },
};
static const struct layout layout_dma_buf_import = {
	"dma_buf_import_sync_file", LAYOUT_MEMBERS(dma_buf_import_members)
};

static const struct field sync_merge_data_members[] = {
	{ "name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(32) },
	{ "fd2", ARG_FD, .type = T_S32 },
	{ "fence", ARG_FD, .type = T_S32, .dir = DIR_OUT },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ NULL, ARG_HEX32, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_sync_merge_data = {
	"sync_merge_data", LAYOUT_MEMBERS(sync_merge_data_members)
};

static const struct field sync_fence_info_members[] = {
	{ "obj_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(32) },
	{ "driver_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(32) },
	{ "status", ARG_INT, .type = T_S32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "timestamp_ns", ARG_U64, .type = T_U64 },
};
static const struct layout layout_sync_fence_info = {
	"sync_fence_info", LAYOUT_MEMBERS(sync_fence_info_members)
};

static const struct field elem_st_sync_fence_info = { NULL, ARG_STRUCT, .type = T_INLINE,
	  .layout = &layout_sync_fence_info };

static const struct field sync_file_info_members[] = {
	{ "name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(32), .dir = DIR_OUT },
	{ "status", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "num_fences", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ NULL, ARG_HEX32, .type = T_U32, .flags = FIELD_PAD },
	{ "sync_fence_info", ARG_ARRAY, .type = T_U64, .len = LEN_ARG(3),
	  .elem = &elem_st_sync_fence_info, .dir = DIR_OUT },
};
static const struct layout layout_sync_file_info = {
	"sync_file_info", LAYOUT_MEMBERS(sync_file_info_members)
};

static const struct field sync_set_deadline_members[] = {
	{ "deadline_ns", ARG_U64, .type = T_U64 },
	{ NULL, ARG_HEX32, .type = T_U64, .flags = FIELD_PAD },
};
static const struct layout layout_sync_set_deadline = {
	"sync_set_deadline", LAYOUT_MEMBERS(sync_set_deadline_members)
};

static const struct field udmabuf_create_members[] = {
	{ "memfd", ARG_FD, .type = T_S32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_udmabuf_flags },
	{ "offset", ARG_HEX64, .type = T_U64 },
	{ "size", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_udmabuf_create = {
	"udmabuf_create", LAYOUT_MEMBERS(udmabuf_create_members)
};

static const struct field udmabuf_item_members[] = {
	{ "memfd", ARG_FD, .type = T_S32 },
	{ NULL, ARG_HEX32, .type = T_U32, .flags = FIELD_PAD },
	{ "offset", ARG_HEX64, .type = T_U64 },
	{ "size", ARG_HEX64, .type = T_U64 },
};
static const struct layout layout_udmabuf_item = {
	"udmabuf_create_item", LAYOUT_MEMBERS(udmabuf_item_members)
};

static const struct field elem_st_udmabuf_item = { NULL, ARG_STRUCT, .type = T_INLINE,
	  .layout = &layout_udmabuf_item };

static const struct field udmabuf_list_members[] = {
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_udmabuf_flags },
	{ "count", ARG_UINT, .type = T_U32 },
	{ "list", ARG_ARRAY, .type = T_INLINE, .len = LEN_ARG(1), .elem = &elem_st_udmabuf_item },
};
static const struct layout layout_udmabuf_list = {
	"udmabuf_create_list", LAYOUT_MEMBERS(udmabuf_list_members)
};

static const struct field epoll_params_members[] = {
	{ "busy_poll_usecs", ARG_UINT, .type = T_U32 },
	{ "busy_poll_budget", ARG_UINT, .type = T_U16 },
	{ "prefer_busy_poll", ARG_HEX32, .type = T_U8 },
	{ "__pad", ARG_HEX32, .type = T_U8, .flags = FIELD_NONZERO },
};
static const struct layout layout_epoll_params = {
	"epoll_params", LAYOUT_MEMBERS(epoll_params_members)
};

static const struct variant i2c_items[] = {
	VALUE(0x0701 /* I2C_RETRIES */, ARG_ULONG),
	VALUE(0x0702 /* I2C_TIMEOUT */, ARG_ULONG),
	VALUE(0x0703 /* I2C_SLAVE */, ARG_HEX),
	VALUE(0x0706 /* I2C_SLAVE_FORCE */, ARG_HEX),
	VALUE(0x0704 /* I2C_TENBIT */, ARG_ULONG),
	OUT(0x0705 /* I2C_FUNCS */, elem_ful_i2c_funcs),
	INOUT_STRUCT(0x0707 /* I2C_RDWR */, layout_i2c_rdwr),
	VALUE(0x0708 /* I2C_PEC */, ARG_ULONG),
	INOUT_STRUCT(0x0720 /* I2C_SMBUS */, layout_i2c_smbus),
};
const struct variant_list ioctl_i2c = { VARIANT_ITEMS(i2c_items) };

static const struct variant spi_items[] = {
	ONE(0x40006b00 | VARIANT_LOOSE /* SPI_IOC_MESSAGE */, "argp", ARG_ARRAY, .dir = DIR_INOUT,
	    .len = LEN_IOC_OF(32), .elem = &elem_st_spi_transfer),
	OUT(0x80016b01 /* SPI_IOC_RD_MODE */, elem_f8_spi_mode),
	IN(0x40016b01 /* SPI_IOC_WR_MODE */, elem_f8_spi_mode),
	OUT(0x80016b02 /* SPI_IOC_RD_LSB_FIRST */, elem_u8),
	IN(0x40016b02 /* SPI_IOC_WR_LSB_FIRST */, elem_u8),
	OUT(0x80016b03 /* SPI_IOC_RD_BITS_PER_WORD */, elem_u8),
	IN(0x40016b03 /* SPI_IOC_WR_BITS_PER_WORD */, elem_u8),
	OUT(0x80046b04 /* SPI_IOC_RD_MAX_SPEED_HZ */, uint_elem),
	IN(0x40046b04 /* SPI_IOC_WR_MAX_SPEED_HZ */, uint_elem),
	OUT(0x80046b05 /* SPI_IOC_RD_MODE32 */, elem_f32_spi_mode),
	IN(0x40046b05 /* SPI_IOC_WR_MODE32 */, elem_f32_spi_mode),
};
const struct variant_list ioctl_spi = { VARIANT_ITEMS(spi_items) };

static const struct variant hid_items[] = {
	OUT(0x80044801 /* HIDIOCGRDESCSIZE */, int_elem),
	INOUT_STRUCT(0x90044802 /* HIDIOCGRDESC */, layout_hid_descriptor_get),
	OUT_STRUCT(0x80084803 /* HIDIOCGRAWINFO */, layout_hidraw_devinfo),
	ONE(0x80004804 | VARIANT_LOOSE /* HIDIOCGRAWNAME */, "argp", ARG_STR, .dir = DIR_OUT,
	  .len = LEN_IOC),
	ONE(0x80004805 | VARIANT_LOOSE /* HIDIOCGRAWPHYS */, "argp", ARG_STR, .dir = DIR_OUT,
	  .len = LEN_IOC),
	ONE(0x80004806 | VARIANT_LOOSE /* HIDIOCGNAME */, "argp", ARG_STR, .dir = DIR_OUT,
	  .len = LEN_IOC),
	ONE(0x80004808 | VARIANT_LOOSE /* HIDIOCGRAWUNIQ */, "argp", ARG_STR, .dir = DIR_OUT,
	  .len = LEN_IOC),
	ONE(0x80004812 | VARIANT_LOOSE /* HIDIOCGPHYS */, "argp", ARG_STR, .dir = DIR_OUT,
	  .len = LEN_IOC),
	ONE(0xc0004806 | VARIANT_LOOSE /* HIDIOCSFEATURE */, "argp", ARG_HEXBUF,
	    .len = LEN_IOC),
	ONE(0xc0004807 | VARIANT_LOOSE /* HIDIOCGFEATURE */, "argp", ARG_HEXBUF, .dir = DIR_OUT,
	    .len = LEN_IOC_RET),
	ONE(0xc0004809 | VARIANT_LOOSE /* HIDIOCSINPUT */, "argp", ARG_HEXBUF,
	    .len = LEN_IOC),
	ONE(0xc000480a | VARIANT_LOOSE /* HIDIOCGINPUT */, "argp", ARG_HEXBUF, .dir = DIR_OUT,
	    .len = LEN_IOC_RET),
	ONE(0xc000480b | VARIANT_LOOSE /* HIDIOCSOUTPUT */, "argp", ARG_HEXBUF,
	    .len = LEN_IOC),
	ONE(0xc000480c | VARIANT_LOOSE /* HIDIOCGOUTPUT */, "argp", ARG_HEXBUF, .dir = DIR_OUT,
	    .len = LEN_IOC_RET),
	NONE(0x4802 /* HIDIOCAPPLICATION */),
	OUT_STRUCT(0x801c4803 /* HIDIOCGDEVINFO */, layout_hiddev_devinfo),
	ONE(0x81044804 /* HIDIOCGSTRING */,
	    "argp", ARG_STRUCT, .dir = DIR_INOUT, .layout = &layout_hiddev_string),
	NONE(0x4805 /* HIDIOCINITREPORT */),
	IN_STRUCT(0x400c4807 /* HIDIOCGREPORT */, layout_hiddev_report_set),
	IN_STRUCT(0x400c4808 /* HIDIOCSREPORT */, layout_hiddev_report_set),
	INOUT_STRUCT(0xc00c4809 /* HIDIOCGREPORTINFO */, layout_hiddev_report_info),
	INOUT_STRUCT(0xc038480a /* HIDIOCGFIELDINFO */, layout_hiddev_field_info),
	INOUT_STRUCT(0xc018480b /* HIDIOCGUSAGE */, layout_hiddev_usage_ref),
	IN_STRUCT(0x4018480c /* HIDIOCSUSAGE */, layout_hiddev_usage_set),
	INOUT_STRUCT(0xc018480d /* HIDIOCGUCODE */, layout_hiddev_usage_ref),
	OUT(0x8004480e /* HIDIOCGFLAG */, elem_f32_hiddev_flags),
	IN(0x4004480f /* HIDIOCSFLAG */, elem_f32_hiddev_flags),
	IN_STRUCT(0x40184810 /* HIDIOCGCOLLECTIONINDEX */, layout_hiddev_usage_set),
	INOUT_STRUCT(0xc0104811 /* HIDIOCGCOLLECTIONINFO */, layout_hiddev_collection_info),
	INOUT_STRUCT(0xd01c4813 /* HIDIOCGUSAGES */, layout_hiddev_usages),
	IN_STRUCT(0x501c4814 /* HIDIOCSUSAGES */, layout_hiddev_usages_set),
};
const struct variant_list ioctl_hid = { VARIANT_ITEMS(hid_items) };

static const struct variant lirc_items[] = {
	OUT(0x80046900 /* LIRC_GET_FEATURES */, elem_f32_lirc_features),
	OUT(0x80046901 /* LIRC_GET_SEND_MODE */, elem_e32_lirc_mode),
	OUT(0x80046902 /* LIRC_GET_REC_MODE */, elem_e32_lirc_mode),
	OUT(0x80046907 /* LIRC_GET_REC_RESOLUTION */, uint_elem),
	OUT(0x80046908 /* LIRC_GET_MIN_TIMEOUT */, uint_elem),
	OUT(0x80046909 /* LIRC_GET_MAX_TIMEOUT */, uint_elem),
	OUT(0x8004690f /* LIRC_GET_LENGTH */, uint_elem),
	IN(0x40046911 /* LIRC_SET_SEND_MODE */, elem_e32_lirc_mode),
	IN(0x40046912 /* LIRC_SET_REC_MODE */, elem_e32_lirc_mode),
	IN(0x40046913 /* LIRC_SET_SEND_CARRIER */, uint_elem),
	IN(0x40046914 /* LIRC_SET_REC_CARRIER */, uint_elem),
	IN(0x40046915 /* LIRC_SET_SEND_DUTY_CYCLE */, uint_elem),
	IN(0x40046917 /* LIRC_SET_TRANSMITTER_MASK */, elem_x32),
	IN(0x40046918 /* LIRC_SET_REC_TIMEOUT */, uint_elem),
	IN(0x40046919 /* LIRC_SET_REC_TIMEOUT_REPORTS */, uint_elem),
	IN(0x4004691d /* LIRC_SET_MEASURE_CARRIER_MODE */, uint_elem),
	IN(0x4004691f /* LIRC_SET_REC_CARRIER_RANGE */, uint_elem),
	IN(0x40046923 /* LIRC_SET_WIDEBAND_RECEIVER */, uint_elem),
	OUT(0x80046924 /* LIRC_GET_REC_TIMEOUT */, uint_elem),
};
const struct variant_list ioctl_lirc = { VARIANT_ITEMS(lirc_items) };

static const struct variant tee_items[] = {
	OUT_STRUCT(0x800ca400 /* TEE_IOC_VERSION */, layout_tee_version),
	INOUT_STRUCT(0xc010a401 /* TEE_IOC_SHM_ALLOC */, layout_tee_shm_alloc),
	IN_STRUCT(0x8010a402 /* TEE_IOC_OPEN_SESSION */, layout_tee_session_buf),
	IN_STRUCT(0x8010a403 /* TEE_IOC_INVOKE */, layout_tee_invoke_buf),
	IN_STRUCT(0x8008a404 /* TEE_IOC_CANCEL */, layout_tee_cancel),
	IN_STRUCT(0x8004a405 /* TEE_IOC_CLOSE_SESSION */, layout_tee_close),
	IN_STRUCT(0x8010a406 /* TEE_IOC_SUPPL_RECV */, layout_tee_recv_buf),
	IN_STRUCT(0x8010a407 /* TEE_IOC_SUPPL_SEND */, layout_tee_send_buf),
	INOUT_STRUCT(0xc018a409 /* TEE_IOC_SHM_REGISTER */, layout_tee_shm_register),
};
const struct variant_list ioctl_tee = { VARIANT_ITEMS(tee_items) };

static const struct variant dma_buf_items[] = {
	IN_STRUCT(0x40086200 /* DMA_BUF_IOCTL_SYNC */, layout_dma_buf_sync),
	ONE(0x40046201 /* DMA_BUF_SET_NAME_A */, "argp", ARG_STR),
	ONE(0x40086201 /* DMA_BUF_SET_NAME_B */, "argp", ARG_STR),
	INOUT_STRUCT(0xc0086202 /* DMA_BUF_IOCTL_EXPORT_SYNC_FILE */, layout_dma_buf_export),
	IN_STRUCT(0x40086203 /* DMA_BUF_IOCTL_IMPORT_SYNC_FILE */, layout_dma_buf_import),
};
const struct variant_list ioctl_dma_buf = { VARIANT_ITEMS(dma_buf_items) };

static const struct variant sync_file_items[] = {
	INOUT_STRUCT(0xc0303e03 /* SYNC_IOC_MERGE */, layout_sync_merge_data),
	INOUT_STRUCT(0xc0383e04 /* SYNC_IOC_FILE_INFO */, layout_sync_file_info),
	IN_STRUCT(0x40103e05 /* SYNC_IOC_SET_DEADLINE */, layout_sync_set_deadline),
};
const struct variant_list ioctl_sync_file = { VARIANT_ITEMS(sync_file_items) };

static const struct variant udmabuf_items[] = {
	{ .key = 0x40187542 /* UDMABUF_CREATE */, .nfields = 1, .ret = RET_FD,
	  .fields = FIELDS { { "argp", ARG_STRUCT, .layout = &layout_udmabuf_create } } },
	{ .key = 0x40087543 /* UDMABUF_CREATE_LIST */, .nfields = 1, .ret = RET_FD,
	  .fields = FIELDS { { "argp", ARG_STRUCT, .layout = &layout_udmabuf_list } } },
};
const struct variant_list ioctl_udmabuf = { VARIANT_ITEMS(udmabuf_items) };

static const struct variant epoll_items[] = {
	IN_STRUCT(0x40088a01 /* EPIOCSPARAMS */, layout_epoll_params),
	OUT_STRUCT(0x80088a02 /* EPIOCGPARAMS */, layout_epoll_params),
};
const struct variant_list ioctl_epoll = { VARIANT_ITEMS(epoll_items) };

static const struct variant inotify_items[] = {
	VALUE(0x40044900 /* INOTIFY_IOC_SETNEXTWD */, ARG_INT),
};
const struct variant_list ioctl_inotify = { VARIANT_ITEMS(inotify_items) };
/* clang-format on */
