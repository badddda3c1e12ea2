/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of USB devices: linux/usbdevice_fs.h. */
#include "syscall/xlat/ioctl_usb.h"

/* clang-format off */
#define usbdevfs_urb_types(X) \
	X(0, "USBDEVFS_URB_TYPE_ISO") \
	X(1, "USBDEVFS_URB_TYPE_INTERRUPT") \
	X(2, "USBDEVFS_URB_TYPE_CONTROL") \
	X(3, "USBDEVFS_URB_TYPE_BULK")
const struct xlat_set xlat_usbdevfs_urb_types = {
	.prefix = "USBDEVFS_URB_TYPE_???", XLAT_ITEMS(usbdevfs_urb_types),
};

#define usbdevfs_urb_flags(X) \
	X(0x1, "USBDEVFS_URB_SHORT_NOT_OK") \
	X(0x2, "USBDEVFS_URB_ISO_ASAP") \
	X(0x4, "USBDEVFS_URB_BULK_CONTINUATION") \
	X(0x20, "USBDEVFS_URB_NO_FSBR") \
	X(0x40, "USBDEVFS_URB_ZERO_PACKET") \
	X(0x80, "USBDEVFS_URB_NO_INTERRUPT")
const struct xlat_set xlat_usbdevfs_urb_flags = {
	.prefix = "USBDEVFS_URB_???", XLAT_ITEMS(usbdevfs_urb_flags), .kind = XLAT_FLAGS,
};

#define usbdevfs_caps(X) \
	X(0x1, "USBDEVFS_CAP_ZERO_PACKET") \
	X(0x2, "USBDEVFS_CAP_BULK_CONTINUATION") \
	X(0x4, "USBDEVFS_CAP_NO_PACKET_SIZE_LIM") \
	X(0x8, "USBDEVFS_CAP_BULK_SCATTER_GATHER") \
	X(0x10, "USBDEVFS_CAP_REAP_AFTER_DISCONNECT") \
	X(0x20, "USBDEVFS_CAP_MMAP") \
	X(0x40, "USBDEVFS_CAP_DROP_PRIVILEGES") \
	X(0x80, "USBDEVFS_CAP_CONNINFO_EX") \
	X(0x100, "USBDEVFS_CAP_SUSPEND")
const struct xlat_set xlat_usbdevfs_caps = {
	.prefix = "USBDEVFS_CAP_???", XLAT_ITEMS(usbdevfs_caps), .kind = XLAT_FLAGS,
};

#define usbdevfs_disconnect(X) \
	X(0x1, "USBDEVFS_DISCONNECT_CLAIM_IF_DRIVER") \
	X(0x2, "USBDEVFS_DISCONNECT_CLAIM_EXCEPT_DRIVER")
const struct xlat_set xlat_usbdevfs_disconnect = {
	.prefix = "USBDEVFS_DISCONNECT_CLAIM_???",
	XLAT_ITEMS(usbdevfs_disconnect), .kind = XLAT_FLAGS,
};
/* clang-format on */
