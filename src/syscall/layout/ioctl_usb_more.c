/* SPDX-License-Identifier: BSD-2-Clause */
/* USB gadgets and instruments: linux/usb. */
#include "syscall/layout/ioctl_impl.h"

/* clang-format off */
static const struct field usb_raw_init_members[] = {
	{ "driver_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(128) },
	{ "device_name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(128) },
	{ "speed", ARG_UINT, .type = T_U8 },
};
static const struct layout layout_usb_raw_init = {
	"usb_raw_init", LAYOUT_MEMBERS(usb_raw_init_members),
};

static const struct field usb_raw_ep_io_members[] = {
	{ "ep", ARG_UINT, .type = T_U16 },
	{ "flags", ARG_HEX32, .type = T_U16 },
	{ "length", ARG_UINT, .type = T_U32 },
	{ "data", ARG_HEXBUF, .type = T_INLINE, .len = LEN_ARG(2) },
};
static const struct layout layout_usb_raw_ep_io = {
	"usb_raw_ep_io", LAYOUT_MEMBERS(usb_raw_ep_io_members),
};

static const struct field usb_endpoint_descriptor_members[] = {
	{ "bLength", ARG_UINT, .type = T_U8 },
	{ "bDescriptorType", ARG_HEX32, .type = T_U8 },
	{ "bEndpointAddress", ARG_HEX32, .type = T_U8 },
	{ "bmAttributes", ARG_HEX32, .type = T_U8 },
	{ "wMaxPacketSize", ARG_UINT, .type = T_U16 },
	{ "bInterval", ARG_UINT, .type = T_U8 },
	{ "bRefresh", ARG_UINT, .type = T_U8 },
	{ "bSynchAddress", ARG_UINT, .type = T_U8 },
};
static const struct layout layout_usb_endpoint_descriptor = {
	"usb_endpoint_descriptor", LAYOUT_MEMBERS(usb_endpoint_descriptor_members), .packed = true,
};

static const struct variant usb_raw_items[] = {
	IN_STRUCT(0x41015500 /* USB_RAW_IOCTL_INIT */, layout_usb_raw_init),
	NONE(0x550c /* USB_RAW_IOCTL_EP0_STALL */),
	NONE(0x5509 /* USB_RAW_IOCTL_CONFIGURE */),
	IN(0x4004550a /* USB_RAW_IOCTL_VBUS_DRAW */, uint_elem),
	IN_STRUCT(0x40085503 /* USB_RAW_IOCTL_EP0_WRITE */, layout_usb_raw_ep_io),
	IN_STRUCT(0x40085507 /* USB_RAW_IOCTL_EP_WRITE */, layout_usb_raw_ep_io),
	VALUE(0x40045506 /* USB_RAW_IOCTL_EP_DISABLE */, ARG_UINT),
	VALUE(0x4004550e /* USB_RAW_IOCTL_EP_CLEAR_HALT */, ARG_UINT),
	VALUE(0x4004550f /* USB_RAW_IOCTL_EP_SET_WEDGE */, ARG_UINT),
	IN_STRUCT(0x40095505 /* USB_RAW_IOCTL_EP_ENABLE */, layout_usb_endpoint_descriptor),
};
const struct variant_list ioctl_usb_raw = { VARIANT_ITEMS(usb_raw_items) };

static const struct variant functionfs_items[] = {
	NONE(0x6701 /* FUNCTIONFS_FIFO_STATUS */),
	NONE(0x6702 /* FUNCTIONFS_FIFO_FLUSH */),
	NONE(0x6703 /* FUNCTIONFS_CLEAR_HALT */),
	VALUE(0x6780 /* FUNCTIONFS_INTERFACE_REVMAP */, ARG_UINT),
	NONE(0x6781 /* FUNCTIONFS_ENDPOINT_REVMAP */),
	OUT_STRUCT(0x80096782 /* FUNCTIONFS_ENDPOINT_DESC */, layout_usb_endpoint_descriptor),
};
const struct variant_list ioctl_functionfs = { VARIANT_ITEMS(functionfs_items) };

static const struct field usbtmc_request_members[] = {
	{ "bRequestType", ARG_HEX32, .type = T_U8, .dir = DIR_INOUT },
	{ "bRequest", ARG_HEX32, .type = T_U8, .dir = DIR_INOUT },
	{ "wValue", ARG_HEX32, .type = T_U16, .dir = DIR_INOUT },
	{ "wIndex", ARG_HEX32, .type = T_U16, .dir = DIR_INOUT },
	{ "wLength", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
};
static const struct layout layout_usbtmc_request = {
	"usbtmc_request", LAYOUT_MEMBERS(usbtmc_request_members), .packed = true,
};

static const struct field usbtmc_ctrlrequest_members[] = {
	{ "req", ARG_STRUCT, .type = T_INLINE, .dir = DIR_INOUT,
	    .layout = &layout_usbtmc_request },
	{ "data", ARG_PTR, .type = T_PTR, .dir = DIR_INOUT, .flags = FIELD_OPAQUE },
};
static const struct layout layout_usbtmc_ctrlrequest = {
	"usbtmc_ctrlrequest", LAYOUT_MEMBERS(usbtmc_ctrlrequest_members), .packed = true,
};

static const struct field usbtmc_message_members[] = {
	{ "transfer_size", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "transferred", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "flags", ARG_HEX32, .type = T_U32, .dir = DIR_INOUT },
	{ "message", ARG_HEXBUF, .type = T_PTR, .dir = DIR_INOUT, .len = LEN_ARG(0) },
};
static const struct layout layout_usbtmc_message = {
	"usbtmc_message", LAYOUT_MEMBERS(usbtmc_message_members), .packed = true,
};

static const struct field u8_elem = { NULL, ARG_UINT, .type = T_U8 };
static const struct field usbtmc_termchar_members[] = {
	{ "term_char", ARG_HEX32, .type = T_U8 },
	{ "term_char_enabled", ARG_UINT, .type = T_U8 },
};
static const struct layout layout_usbtmc_termchar = {
	"usbtmc_termchar", LAYOUT_MEMBERS(usbtmc_termchar_members), .packed = true,
};

static const struct variant usbtmc_items[] = {
	NONE(0x5b01 /* USBTMC_IOCTL_INDICATOR_PULSE */),
	NONE(0x5b02 /* USBTMC_IOCTL_CLEAR */),
	NONE(0x5b03 /* USBTMC_IOCTL_ABORT_BULK_OUT */),
	NONE(0x5b04 /* USBTMC_IOCTL_ABORT_BULK_IN */),
	NONE(0x5b06 /* USBTMC_IOCTL_CLEAR_OUT_HALT */),
	NONE(0x5b07 /* USBTMC_IOCTL_CLEAR_IN_HALT */),
	INOUT_STRUCT(0xc0105b08 /* USBTMC_IOCTL_CTRL_REQUEST */, layout_usbtmc_ctrlrequest),
	INOUT_STRUCT(0xc00c5b08 /* USBTMC_IOCTL_CTRL_REQUEST */, layout_usbtmc_ctrlrequest),
	OUT(0x80045b09 /* USBTMC_IOCTL_GET_TIMEOUT */, uint_elem),
	IN(0x40045b0a /* USBTMC_IOCTL_SET_TIMEOUT */, uint_elem),
	IN(0x40015b0b /* USBTMC_IOCTL_EOM_ENABLE */, u8_elem),
	IN_STRUCT(0x40025b0c /* USBTMC_IOCTL_CONFIG_TERMCHAR */, layout_usbtmc_termchar),
	INOUT_STRUCT(0xc0145b0d /* USBTMC_IOCTL_WRITE */, layout_usbtmc_message),
	INOUT_STRUCT(0xc0105b0d /* USBTMC_IOCTL_WRITE */, layout_usbtmc_message),
	INOUT_STRUCT(0xc0145b0e /* USBTMC_IOCTL_READ */, layout_usbtmc_message),
	INOUT_STRUCT(0xc0105b0e /* USBTMC_IOCTL_READ */, layout_usbtmc_message),
	ONE(0xc0045b0f /* USBTMC_IOCTL_WRITE_RESULT */, "argp", ARG_INOUT, .dir = DIR_INOUT,
	    .elem = &uint_elem),
	OUT(0x80045b10 /* USBTMC_IOCTL_API_VERSION */, uint_elem),
	OUT(0x80015b11 /* USBTMC488_IOCTL_GET_CAPS */, u8_elem),
	OUT(0x80015b12 /* USBTMC488_IOCTL_READ_STB */, u8_elem),
	IN(0x40015b13 /* USBTMC488_IOCTL_REN_CONTROL */, u8_elem),
	NONE(0x5b14 /* USBTMC488_IOCTL_GOTO_LOCAL */),
	NONE(0x5b15 /* USBTMC488_IOCTL_LOCAL_LOCKOUT */),
	NONE(0x5b16 /* USBTMC488_IOCTL_TRIGGER */),
	OUT(0x80015b18 /* USBTMC_IOCTL_MSG_IN_ATTR */, u8_elem),
	IN(0x40015b19 /* USBTMC_IOCTL_AUTO_ABORT */, u8_elem),
	OUT(0x80015b1a /* USBTMC_IOCTL_GET_STB */, u8_elem),
	OUT(0x80015b1b /* USBTMC_IOCTL_GET_SRQ_STB */, u8_elem),
	NONE(0x5b23 /* USBTMC_IOCTL_CANCEL_IO */),
	NONE(0x5b24 /* USBTMC_IOCTL_CLEANUP_IO */),
};
const struct variant_list ioctl_usbtmc = { VARIANT_ITEMS(usbtmc_items) };

static const struct field uvc_xu_control_query_members[] = {
	{ "unit", ARG_UINT, .type = T_U8, .dir = DIR_INOUT },
	{ "selector", ARG_UINT, .type = T_U8, .dir = DIR_INOUT },
	{ "query", ARG_HEX32, .type = T_U8, .dir = DIR_INOUT },
	{ "size", ARG_UINT, .type = T_U16, .dir = DIR_INOUT },
	{ "data", ARG_HEXBUF, .type = T_PTR, .dir = DIR_INOUT, .len = LEN_ARG(3) },
};
static const struct layout layout_uvc_xu_control_query = {
	"uvc_xu_control_query", LAYOUT_MEMBERS(uvc_xu_control_query_members),
};

static const struct variant uvc_items[] = {
	INOUT_STRUCT(0xc0107521 /* UVCIOC_CTRL_QUERY */, layout_uvc_xu_control_query),
	INOUT_STRUCT(0xc00c7521 /* UVCIOC_CTRL_QUERY */, layout_uvc_xu_control_query),
};
const struct variant_list ioctl_uvc = { VARIANT_ITEMS(uvc_items) };
/* clang-format on */
