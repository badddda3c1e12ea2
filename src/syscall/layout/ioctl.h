/* SPDX-License-Identifier: BSD-2-Clause */
/* What comes after the command of ioctl(2). */
#ifndef RINGSIDE_SYSCALL_LAYOUT_IOCTL_H
#define RINGSIDE_SYSCALL_LAYOUT_IOCTL_H

#include "syscall/table.h"

extern const struct layout layout_termios, layout_termios2, layout_termio,
	layout_winsize;
extern const struct variant_set variants_ioctl;

/* The commands of each family, by the name of its file or type. */
extern const struct variant_list ioctl_autofs, ioctl_block, ioctl_btrfs,
	ioctl_btrfs_vol, ioctl_cdrom, ioctl_console, ioctl_dma_buf, ioctl_drm,
	ioctl_epoll, ioctl_ext4, ioctl_f2fs, ioctl_fat, ioctl_file, ioctl_fs,
	ioctl_fs15, ioctl_fsver, ioctl_fuse, ioctl_gpio, ioctl_hdio, ioctl_hid,
	ioctl_i2c, ioctl_inotify, ioctl_input, ioctl_joystick, ioctl_kvm,
	ioctl_lirc, ioctl_loop, ioctl_md, ioctl_media, ioctl_mtd, ioctl_nbd,
	ioctl_ns, ioctl_nvme, ioctl_perf, ioctl_pidfd, ioctl_pps, ioctl_pr,
	ioctl_ptp, ioctl_random, ioctl_rtc, ioctl_scsi, ioctl_seccomp, ioctl_sg,
	ioctl_sock, ioctl_sound_ctl, ioctl_sound_pcm, ioctl_spi,
	ioctl_sync_file, ioctl_tee, ioctl_tty, ioctl_tun, ioctl_ubi,
	ioctl_ubi_vol, ioctl_udmabuf, ioctl_uffd, ioctl_uinput, ioctl_usb,
	ioctl_v4l2, ioctl_vfio, ioctl_vhost, ioctl_vsock, ioctl_vt,
	ioctl_watchdog, ioctl_wireless, ioctl_xfs;

#endif
