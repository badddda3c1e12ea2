/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What comes after the command of ioctl(2): the lists of all families, each
 * with its structures in a file of its own, by the type in bits 8 to 15 of the
 * command. One type may be that of several families. Commands that are in no
 * list show their argument as a number.
 */
#include "syscall/layout/ioctl.h"

#define LISTS(...)                           \
	(const struct variant_list *const[]) \
	{                                    \
		__VA_ARGS__, NULL            \
	}

/* clang-format off */
static const struct variant_list *const *const lists[256] = {
	[0x00] = LISTS(&ioctl_file),
	[0x02] = LISTS(&ioctl_floppy, &ioctl_floppy_more),
	[0x03] = LISTS(&ioctl_hdio),
	[0x06] = LISTS(&ioctl_lp),
	[0x07] = LISTS(&ioctl_vsock, &ioctl_i2c),
	[0x09] = LISTS(&ioctl_md),
	[0x12] = LISTS(&ioctl_block),
	[0x15] = LISTS(&ioctl_fs15),
	[0x1b] = LISTS(&ioctl_hfi1, &ioctl_ib_mad, &ioctl_uverbs),
	[0x21] = LISTS(&ioctl_seccomp),
	[0x22] = LISTS(&ioctl_sg, &ioctl_sg_more),
	[0x23] = LISTS(&ioctl_firewire),
	[0x24] = LISTS(&ioctl_perf),
	[0x33] = LISTS(&ioctl_snapshot),
	[0x3b] = LISTS(&ioctl_vfio, &ioctl_iommufd, &ioctl_vfio_more),
	[0x3d] = LISTS(&ioctl_ptp),
	[0x3e] = LISTS(&ioctl_sync_file, &ioctl_counter),
	[0x41] = LISTS(&ioctl_sound_pcm),
	[0x43] = LISTS(&ioctl_oss_43, &ioctl_compress, &ioctl_capi, &ioctl_compress_more),
	[0x45] = LISTS(&ioctl_input, &ioctl_evtchn),
	[0x46] = LISTS(&ioctl_fb),
	[0x47] = LISTS(&ioctl_gsm, &ioctl_gntdev),
	[0x48] = LISTS(&ioctl_hid, &ioctl_sound_hwdep, &ioctl_dma_heap, &ioctl_mei, &ioctl_hdsp,
		&ioctl_hdspm, &ioctl_emu10k1, &ioctl_snd_firewire, &ioctl_usb_stream, &ioctl_sb_csp,
		&ioctl_snd_fm, &ioctl_wdm, &ioctl_hid_revoke),
	[0x49] = LISTS(&ioctl_inotify),
	[0x4b] = LISTS(&ioctl_console, &ioctl_kfd, &ioctl_kfd_more),
	[0x4c] = LISTS(&ioctl_loop),
	[0x4d] = LISTS(&ioctl_mtd, &ioctl_mtrr, &ioctl_oss_4d),
	[0x4e] = LISTS(&ioctl_nvme, &ioctl_ntsync, &ioctl_ndctl),
	[0x4f] = LISTS(&ioctl_ubi_vol, &ioctl_ubi_more_4f),
	[0x50] = LISTS(&ioctl_oss_50),
	[0x51] = LISTS(&ioctl_oss_51),
	[0x52] = LISTS(&ioctl_random, &ioctl_rfkill, &ioctl_trace_mmap),
	[0x53] = LISTS(&ioctl_cdrom, &ioctl_scsi, &ioctl_sound_seq, &ioctl_sev,
		&ioctl_scarlett2),
	[0x54] = LISTS(&ioctl_tty, &ioctl_tun, &ioctl_sound_timer, &ioctl_tdx, &ioctl_oss_54,
		&ioctl_console_linux, &ioctl_timerfd),
	[0x55] = LISTS(&ioctl_usb, &ioctl_uinput, &ioctl_sound_ctl, &ioctl_usb_raw),
	[0x56] = LISTS(&ioctl_vt, &ioctl_v4l2, &ioctl_v4l2_more, &ioctl_vbox, &ioctl_v4l2_rest),
	[0x57] = LISTS(&ioctl_watchdog, &ioctl_sound_rawmidi, &ioctl_watch_queue,
		&ioctl_switchtec),
	[0x58] = LISTS(&ioctl_xfs, &ioctl_fsmap, &ioctl_pktcdvd),
	[0x5b] = LISTS(&ioctl_usbtmc),
	[0x61] = LISTS(&ioctl_cec, &ioctl_atm),
	[0x62] = LISTS(&ioctl_dma_buf, &ioctl_binder),
	[0x63] = LISTS(&ioctl_kcov, &ioctl_changer, &ioctl_msr),
	[0x64] = LISTS(&ioctl_drm, &ioctl_drm_mode, &ioctl_comedi, &ioctl_drm_i915,
		&ioctl_drm_xe, &ioctl_drm_radeon, &ioctl_drm_amdgpu, &ioctl_drm_nouveau,
		&ioctl_drm_virtgpu, &ioctl_drm_qxl, &ioctl_drm_ivpu),
	[0x66] = LISTS(&ioctl_fs, &ioctl_ext4, &ioctl_fs_version),
	[0x67] = LISTS(&ioctl_functionfs, &ioctl_functionfs_dma),
	[0x68] = LISTS(&ioctl_hpet),
	[0x69] = LISTS(&ioctl_lirc, &ioctl_ipmi, &ioctl_i8k, &ioctl_iio, &ioctl_i915_perf),
	[0x6a] = LISTS(&ioctl_joystick),
	[0x6b] = LISTS(&ioctl_spi),
	[0x6c] = LISTS(&ioctl_udf),
	[0x6d] = LISTS(&ioctl_tape, &ioctl_oss_6d),
	[0x6e] = LISTS(&ioctl_nilfs, &ioctl_nilfs_more),
	[0x6f] = LISTS(&ioctl_ubi, &ioctl_dvb, &ioctl_dvb_av, &ioctl_ubi_more_6f),
	[0x70] = LISTS(&ioctl_rtc, &ioctl_pps, &ioctl_pr, &ioctl_opal, &ioctl_ppdev,
		&ioctl_nvram),
	[0x72] = LISTS(&ioctl_fat, &ioctl_fat_dir),
	[0x74] = LISTS(&ioctl_ppp, &ioctl_toshiba),
	[0x75] = LISTS(&ioctl_udmabuf, &ioctl_uvc),
	[0x76] = LISTS(&ioctl_fsver, &ioctl_sonypi),
	[0x7c] = LISTS(&ioctl_media, &ioctl_media_links),
	[0x81] = LISTS(&ioctl_vduse),
	[0x89] = LISTS(&ioctl_sock),
	[0x8a] = LISTS(&ioctl_epoll),
	[0x8b] = LISTS(&ioctl_wireless, &ioctl_wireless_point),
	[0x93] = LISTS(&ioctl_autofs),
	[0x94] = LISTS(&ioctl_btrfs, &ioctl_btrfs_vol),
	[0xa1] = LISTS(&ioctl_vtpm),
	[0xa2] = LISTS(&ioctl_acrn, &ioctl_acrn_more),
	[0xa4] = LISTS(&ioctl_tee, &ioctl_sgx, &ioctl_tee_more),
	[0xa5] = LISTS(&ioctl_surface),
	[0xaa] = LISTS(&ioctl_uffd),
	[0xab] = LISTS(&ioctl_nbd),
	[0xae] = LISTS(&ioctl_kvm, &ioctl_kvm_rare, &ioctl_kvm_xen),
	[0xaf] = LISTS(&ioctl_vhost, &ioctl_vhost_more),
	[0xb3] = LISTS(&ioctl_mmc),
	[0xb4] = LISTS(&ioctl_gpio),
	[0xb5] = LISTS(&ioctl_rpmsg),
	[0xb7] = LISTS(&ioctl_ns, &ioctl_remoteproc),
	[0xce] = LISTS(&ioctl_cxl),
	[0xe5] = LISTS(&ioctl_fuse, &ioctl_fuse_backing),
	[0xee] = LISTS(&ioctl_pfrut),
	[0xf5] = LISTS(&ioctl_f2fs, &ioctl_f2fs_more),
	[0xf8] = LISTS(&ioctl_hsmp),
	[0xfd] = LISTS(&ioctl_dm),
	[0xff] = LISTS(&ioctl_pidfd),
};
/* clang-format on */

static const struct variant none[1];

const struct variant_set variants_ioctl = {
	.items = none, /* .n is 0; TABLE() takes a set without for packed */
	.arg = 1,
	.first = 2,
	.loose = 0xc000ffff, /* not the size */
	.by_type = lists,
};
