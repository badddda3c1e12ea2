/* SPDX-License-Identifier: BSD-2-Clause */
/* What comes after the command of ioctl(2). */
#ifndef RINGSIDE_SYSCALL_LAYOUT_IOCTL_H
#define RINGSIDE_SYSCALL_LAYOUT_IOCTL_H

#include "syscall/table.h"

extern const struct layout layout_termios, layout_termios2, layout_termio,
	layout_winsize;
extern const struct variant_set variants_ioctl;

/* The commands of each family, by the name of its file or type. */
extern const struct variant_list ioctl_acrn, ioctl_acrn_more, ioctl_atm,
	ioctl_autofs, ioctl_binder, ioctl_block, ioctl_btrfs, ioctl_btrfs_vol,
	ioctl_capi, ioctl_cdrom, ioctl_cec, ioctl_changer, ioctl_comedi,
	ioctl_compress, ioctl_compress_more, ioctl_console, ioctl_console_linux,
	ioctl_counter, ioctl_cxl, ioctl_dm, ioctl_dma_buf, ioctl_dma_heap,
	ioctl_drm, ioctl_drm_amdgpu, ioctl_drm_i915, ioctl_drm_ivpu,
	ioctl_drm_mode, ioctl_drm_nouveau, ioctl_drm_qxl, ioctl_drm_radeon,
	ioctl_drm_virtgpu, ioctl_drm_xe, ioctl_dvb, ioctl_dvb_av, ioctl_emu10k1,
	ioctl_epoll, ioctl_evtchn, ioctl_ext4, ioctl_f2fs, ioctl_f2fs_more,
	ioctl_fat, ioctl_fat_dir, ioctl_fb, ioctl_file, ioctl_firewire,
	ioctl_floppy, ioctl_floppy_more, ioctl_fs, ioctl_fs15, ioctl_fs_version,
	ioctl_fsmap, ioctl_fsver, ioctl_functionfs, ioctl_functionfs_dma,
	ioctl_fuse, ioctl_fuse_backing, ioctl_gntdev, ioctl_gpio, ioctl_gsm,
	ioctl_hdio, ioctl_hdsp, ioctl_hdspm, ioctl_hfi1, ioctl_hid,
	ioctl_hid_revoke, ioctl_hpet, ioctl_hsmp, ioctl_i2c, ioctl_i8k,
	ioctl_i915_perf, ioctl_ib_mad, ioctl_iio, ioctl_inotify, ioctl_input,
	ioctl_iommufd, ioctl_ipmi, ioctl_joystick, ioctl_kcov, ioctl_kfd,
	ioctl_kfd_more, ioctl_kvm, ioctl_kvm_rare, ioctl_kvm_xen, ioctl_lirc,
	ioctl_loop, ioctl_lp, ioctl_md, ioctl_media, ioctl_media_links,
	ioctl_mei, ioctl_mmc, ioctl_msr, ioctl_mtd, ioctl_mtrr, ioctl_nbd,
	ioctl_ndctl, ioctl_nilfs, ioctl_nilfs_more, ioctl_ns, ioctl_ntsync,
	ioctl_nvme, ioctl_nvram, ioctl_opal, ioctl_oss_43, ioctl_oss_4d,
	ioctl_oss_50, ioctl_oss_51, ioctl_oss_54, ioctl_oss_6d, ioctl_perf,
	ioctl_pfrut, ioctl_pidfd, ioctl_pktcdvd, ioctl_ppdev, ioctl_ppp,
	ioctl_pps, ioctl_pr, ioctl_ptp, ioctl_random, ioctl_remoteproc,
	ioctl_rfkill, ioctl_rpmsg, ioctl_rtc, ioctl_sb_csp, ioctl_scarlett2,
	ioctl_scsi, ioctl_seccomp, ioctl_sev, ioctl_sg, ioctl_sg_more,
	ioctl_sgx, ioctl_snapshot, ioctl_snd_firewire, ioctl_snd_fm, ioctl_sock,
	ioctl_sonypi, ioctl_sound_ctl, ioctl_sound_hwdep, ioctl_sound_pcm,
	ioctl_sound_rawmidi, ioctl_sound_seq, ioctl_sound_timer, ioctl_spi,
	ioctl_surface, ioctl_switchtec, ioctl_sync_file, ioctl_tape, ioctl_tdx,
	ioctl_tee, ioctl_tee_more, ioctl_timerfd, ioctl_toshiba,
	ioctl_trace_mmap, ioctl_tty, ioctl_tun, ioctl_ubi, ioctl_ubi_more_4f,
	ioctl_ubi_more_6f, ioctl_ubi_vol, ioctl_udf, ioctl_udmabuf, ioctl_uffd,
	ioctl_uinput, ioctl_usb, ioctl_usb_raw, ioctl_usb_stream, ioctl_usbtmc,
	ioctl_uvc, ioctl_uverbs, ioctl_v4l2, ioctl_v4l2_more, ioctl_v4l2_rest,
	ioctl_vbox, ioctl_vduse, ioctl_vfio, ioctl_vfio_more, ioctl_vhost,
	ioctl_vhost_more, ioctl_vsock, ioctl_vt, ioctl_vtpm, ioctl_watch_queue,
	ioctl_watchdog, ioctl_wdm, ioctl_wireless, ioctl_wireless_point,
	ioctl_xfs;

#endif
