/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of USB devices: linux/usbdevice_fs.h. */
#ifndef RINGSIDE_SYSCALL_XLAT_IOCTL_USB_H
#define RINGSIDE_SYSCALL_XLAT_IOCTL_USB_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_usbdevfs_urb_types, xlat_usbdevfs_urb_flags,
	xlat_usbdevfs_caps, xlat_usbdevfs_disconnect;

#endif
