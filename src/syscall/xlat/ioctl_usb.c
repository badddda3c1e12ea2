/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of USB devices: linux/usbdevice_fs.h. */
#include "syscall/xlat/ioctl_usb.h"

/* clang-format off */
static const struct xlat usbdevfs_urb_types[] = {
	{ 0, "USBDEVFS_URB_TYPE_ISO" },
	{ 1, "USBDEVFS_URB_TYPE_INTERRUPT" },
	{ 2, "USBDEVFS_URB_TYPE_CONTROL" },
	{ 3, "USBDEVFS_URB_TYPE_BULK" },
};
const struct xlat_set xlat_usbdevfs_urb_types = {
	.prefix = "USBDEVFS_URB_TYPE_???", XLAT_ITEMS(usbdevfs_urb_types),
};

static const struct xlat usbdevfs_urb_flags[] = {
	{ 0x1, "USBDEVFS_URB_SHORT_NOT_OK" },
	{ 0x2, "USBDEVFS_URB_ISO_ASAP" },
	{ 0x4, "USBDEVFS_URB_BULK_CONTINUATION" },
	{ 0x20, "USBDEVFS_URB_NO_FSBR" },
	{ 0x40, "USBDEVFS_URB_ZERO_PACKET" },
	{ 0x80, "USBDEVFS_URB_NO_INTERRUPT" },
};
const struct xlat_set xlat_usbdevfs_urb_flags = {
	.prefix = "USBDEVFS_URB_???", XLAT_ITEMS(usbdevfs_urb_flags), .kind = XLAT_FLAGS,
};

static const struct xlat usbdevfs_caps[] = {
	{ 0x1, "USBDEVFS_CAP_ZERO_PACKET" },
	{ 0x2, "USBDEVFS_CAP_BULK_CONTINUATION" },
	{ 0x4, "USBDEVFS_CAP_NO_PACKET_SIZE_LIM" },
	{ 0x8, "USBDEVFS_CAP_BULK_SCATTER_GATHER" },
	{ 0x10, "USBDEVFS_CAP_REAP_AFTER_DISCONNECT" },
	{ 0x20, "USBDEVFS_CAP_MMAP" },
	{ 0x40, "USBDEVFS_CAP_DROP_PRIVILEGES" },
	{ 0x80, "USBDEVFS_CAP_CONNINFO_EX" },
	{ 0x100, "USBDEVFS_CAP_SUSPEND" },
};
const struct xlat_set xlat_usbdevfs_caps = {
	.prefix = "USBDEVFS_CAP_???", XLAT_ITEMS(usbdevfs_caps), .kind = XLAT_FLAGS,
};

static const struct xlat usbdevfs_disconnect[] = {
	{ 0x1, "USBDEVFS_DISCONNECT_CLAIM_IF_DRIVER" },
	{ 0x2, "USBDEVFS_DISCONNECT_CLAIM_EXCEPT_DRIVER" },
};
const struct xlat_set xlat_usbdevfs_disconnect = {
	.prefix = "USBDEVFS_DISCONNECT_CLAIM_???",
	XLAT_ITEMS(usbdevfs_disconnect), .kind = XLAT_FLAGS,
};
/* clang-format on */
