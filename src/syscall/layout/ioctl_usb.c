/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of USB devices: linux/usbdevice_fs.h. */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/ioctl_usb.h"

/* clang-format off */
static const struct field usbdevfs_ctrltransfer_members[] = {
	{ "bRequestType", ARG_HEX32, .type = T_U8 },
	{ "bRequest", ARG_HEX32, .type = T_U8 },
	{ "wValue", ARG_HEX32, .type = T_U16 },
	{ "wIndex", ARG_HEX32, .type = T_U16 },
	{ "wLength", ARG_UINT, .type = T_U16 },
	{ "timeout", ARG_UINT, .type = T_U32 },
	{ "data", ARG_BUF, .type = T_PTR, .dir = DIR_INOUT, .len = LEN_ARG(4) },
};
static const struct layout layout_usbdevfs_ctrltransfer = {
	"usbdevfs_ctrltransfer", LAYOUT_MEMBERS(usbdevfs_ctrltransfer_members),
};

static const struct field usbdevfs_bulktransfer_members[] = {
	{ "ep", ARG_HEX32, .type = T_U32 },
	{ "len", ARG_UINT, .type = T_U32 },
	{ "timeout", ARG_UINT, .type = T_U32 },
	{ "data", ARG_BUF, .type = T_PTR, .dir = DIR_INOUT, .len = LEN_ARG(1) },
};
static const struct layout layout_usbdevfs_bulktransfer = {
	"usbdevfs_bulktransfer", LAYOUT_MEMBERS(usbdevfs_bulktransfer_members),
};

static const struct field usbdevfs_setinterface_members[] = {
	{ "interface", ARG_UINT, .type = T_U32 },
	{ "altsetting", ARG_UINT, .type = T_U32 },
};
static const struct layout layout_usbdevfs_setinterface = {
	"usbdevfs_setinterface", LAYOUT_MEMBERS(usbdevfs_setinterface_members),
};

static const struct field usbdevfs_getdriver_members[] = {
	{ "interface", ARG_UINT, .type = T_U32 },
	{ "driver", ARG_STR, .type = T_INLINE, .dir = DIR_OUT, .len = LEN_CONST(256) },
};
static const struct layout layout_usbdevfs_getdriver = {
	"usbdevfs_getdriver", LAYOUT_MEMBERS(usbdevfs_getdriver_members),
};

static const struct field usbdevfs_disconnectsignal_members[] = {
	{ "signr", ARG_UINT, .type = T_U32 },
	{ "context", ARG_PTR, .type = T_PTR },
};
static const struct layout layout_usbdevfs_disconnectsignal = {
	"usbdevfs_disconnectsignal", LAYOUT_MEMBERS(usbdevfs_disconnectsignal_members),
};

static const struct field usbdevfs_connectinfo_members[] = {
	{ "devnum", ARG_UINT, .type = T_U32 },
	{ "slow", ARG_UINT, .type = T_U8 },
};
static const struct layout layout_usbdevfs_connectinfo = {
	"usbdevfs_connectinfo", LAYOUT_MEMBERS(usbdevfs_connectinfo_members),
};

static const struct field usbdevfs_urb_members[] = {
	{ "type", ARG_ENUM, .type = T_U8, .xlat = &xlat_usbdevfs_urb_types },
	{ "endpoint", ARG_HEX32, .type = T_U8 },
	{ "status", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_usbdevfs_urb_flags },
	{ "buffer", ARG_BUF, .type = T_PTR, .len = LEN_ARG(5) },
	{ "buffer_length", ARG_INT, .type = T_S32 },
	{ "actual_length", ARG_INT, .type = T_S32, .dir = DIR_OUT },
	{ "start_frame", ARG_INT, .type = T_S32, .flags = FIELD_VERBOSE },
	{ "number_of_packets", ARG_INT, .type = T_S32 },
	{ "error_count", ARG_INT, .type = T_S32, .flags = FIELD_VERBOSE },
	{ "signr", ARG_UINT, .type = T_U32, .flags = FIELD_VERBOSE },
	{ "usercontext", ARG_PTR, .type = T_PTR },
};
static const struct layout layout_usbdevfs_urb = {
	"usbdevfs_urb", LAYOUT_MEMBERS(usbdevfs_urb_members),
};

static const struct field usbdevfs_ioctl_members[] = {
	{ "ifno", ARG_INT, .type = T_S32 },
	{ "ioctl_code", ARG_HEX32, .type = T_S32 },
	{ "data", ARG_PTR, .type = T_PTR, .flags = FIELD_OPAQUE },
};
static const struct layout layout_usbdevfs_ioctl = {
	"usbdevfs_ioctl", LAYOUT_MEMBERS(usbdevfs_ioctl_members),
};

static const struct field usbdevfs_hub_portinfo_members[] = {
	{ "nports", ARG_INT, .type = T_S8 },
	{ "port", ARG_HEXBUF, .type = T_INLINE, .len = LEN_CONST(127) },
};
static const struct layout layout_usbdevfs_hub_portinfo = {
	"usbdevfs_hub_portinfo", LAYOUT_MEMBERS(usbdevfs_hub_portinfo_members),
};

static const struct field usbdevfs_disconnect_claim_members[] = {
	{ "interface", ARG_UINT, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_usbdevfs_disconnect },
	{ "driver", ARG_STR, .type = T_INLINE, .len = LEN_CONST(256) },
};
static const struct layout layout_usbdevfs_disconnect_claim = {
	"usbdevfs_disconnect_claim", LAYOUT_MEMBERS(usbdevfs_disconnect_claim_members),
};

static const struct field usbdevfs_streams_members[] = {
	{ "num_streams", ARG_UINT, .type = T_U32 },
	{ "num_eps", ARG_UINT, .type = T_U32 },
	{ "eps", ARG_HEXBUF, .type = T_INLINE, .len = LEN_ARG(1) },
};
static const struct layout layout_usbdevfs_streams = {
	"usbdevfs_streams", LAYOUT_MEMBERS(usbdevfs_streams_members),
};

static const struct field caps_elem = { NULL, ARG_FLAGS, .type = T_U32,
	    .xlat = &xlat_usbdevfs_caps };
static const struct field urb_elem = { NULL, ARG_PTR, .type = T_PTR };
static const struct variant usb_items[] = {
	INOUT_STRUCT(0xc0185500 /* USBDEVFS_CONTROL */, layout_usbdevfs_ctrltransfer),
	INOUT_STRUCT(0xc0105500 /* USBDEVFS_CONTROL */, layout_usbdevfs_ctrltransfer),
	INOUT_STRUCT(0xc0185502 /* USBDEVFS_BULK */, layout_usbdevfs_bulktransfer),
	INOUT_STRUCT(0xc0105502 /* USBDEVFS_BULK */, layout_usbdevfs_bulktransfer),
	IN(0x80045503 /* USBDEVFS_RESETEP */, uint_elem),
	IN_STRUCT(0x80085504 /* USBDEVFS_SETINTERFACE */, layout_usbdevfs_setinterface),
	IN(0x80045505 /* USBDEVFS_SETCONFIGURATION */, uint_elem),
	INOUT_STRUCT(0x41045508 /* USBDEVFS_GETDRIVER */, layout_usbdevfs_getdriver),
	IN_STRUCT(0x8038550a /* USBDEVFS_SUBMITURB */, layout_usbdevfs_urb),
	IN_STRUCT(0x802c550a /* USBDEVFS_SUBMITURB */, layout_usbdevfs_urb),
	VALUE(0x550b /* USBDEVFS_DISCARDURB */, ARG_PTR),
	OUT(0x4008550c /* USBDEVFS_REAPURB */, urb_elem),
	OUT(0x4004550c /* USBDEVFS_REAPURB */, urb_elem),
	OUT(0x4008550d /* USBDEVFS_REAPURBNDELAY */, urb_elem),
	OUT(0x4004550d /* USBDEVFS_REAPURBNDELAY */, urb_elem),
	IN_STRUCT(0x8010550e /* USBDEVFS_DISCSIGNAL */, layout_usbdevfs_disconnectsignal),
	IN_STRUCT(0x8008550e /* USBDEVFS_DISCSIGNAL */, layout_usbdevfs_disconnectsignal),
	IN(0x8004550f /* USBDEVFS_CLAIMINTERFACE */, uint_elem),
	IN(0x80045510 /* USBDEVFS_RELEASEINTERFACE */, uint_elem),
	OUT_STRUCT(0x40085511 /* USBDEVFS_CONNECTINFO */, layout_usbdevfs_connectinfo),
	IN_STRUCT(0xc0105512 /* USBDEVFS_IOCTL */, layout_usbdevfs_ioctl),
	IN_STRUCT(0xc00c5512 /* USBDEVFS_IOCTL */, layout_usbdevfs_ioctl),
	OUT_STRUCT(0x80805513 /* USBDEVFS_HUB_PORTINFO */, layout_usbdevfs_hub_portinfo),
	NONE(0x5514 /* USBDEVFS_RESET */),
	IN(0x80045515 /* USBDEVFS_CLEAR_HALT */, uint_elem),
	NONE(0x5516 /* USBDEVFS_DISCONNECT */),
	NONE(0x5517 /* USBDEVFS_CONNECT */),
	IN(0x80045518 /* USBDEVFS_CLAIM_PORT */, uint_elem),
	IN(0x80045519 /* USBDEVFS_RELEASE_PORT */, uint_elem),
	OUT(0x8004551a /* USBDEVFS_GET_CAPABILITIES */, caps_elem),
	IN_STRUCT(0x8108551b /* USBDEVFS_DISCONNECT_CLAIM */, layout_usbdevfs_disconnect_claim),
	IN_STRUCT(0x8008551c /* USBDEVFS_ALLOC_STREAMS */, layout_usbdevfs_streams),
	IN_STRUCT(0x8008551d /* USBDEVFS_FREE_STREAMS */, layout_usbdevfs_streams),
	IN(0x4004551e /* USBDEVFS_DROP_PRIVILEGES */, uint_elem),
	NONE(0x551f /* USBDEVFS_GET_SPEED */),
	NONE(0x5521 /* USBDEVFS_FORBID_SUSPEND */),
	NONE(0x5522 /* USBDEVFS_ALLOW_SUSPEND */),
	NONE(0x5523 /* USBDEVFS_WAIT_FOR_RESUME */),
};
const struct variant_list ioctl_usb = { VARIANT_ITEMS(usb_items) };
/* clang-format on */
