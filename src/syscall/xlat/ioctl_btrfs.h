/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of btrfs: btrfs-ioctl(2). */
#ifndef RINGSIDE_SYSCALL_XLAT_IOCTL_BTRFS_H
#define RINGSIDE_SYSCALL_XLAT_IOCTL_BTRFS_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_btrfs_balance_args, xlat_btrfs_balance_ctl,
	xlat_btrfs_balance_flags, xlat_btrfs_balance_state, xlat_btrfs_compress,
	xlat_btrfs_cont_reading, xlat_btrfs_csum_types, xlat_btrfs_defrag_flags,
	xlat_btrfs_replace_cmds, xlat_btrfs_replace_results,
	xlat_btrfs_replace_state, xlat_btrfs_dev_stats_flags,
	xlat_btrfs_compat_ro, xlat_btrfs_incompat, xlat_btrfs_fs_info_flags,
	xlat_btrfs_key_types, xlat_btrfs_logical_ino_flags,
	xlat_btrfs_qgroup_ctl, xlat_btrfs_qgroup_inherit_flags,
	xlat_btrfs_qgroup_limit_flags, xlat_btrfs_scrub_flags,
	xlat_btrfs_send_flags, xlat_btrfs_snap_flags, xlat_btrfs_space_flags,
	xlat_btrfs_objectids, xlat_btrfs_encoded_compress,
	xlat_btrfs_subvol_sync_modes;

#endif
