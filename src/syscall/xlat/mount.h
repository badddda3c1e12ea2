/* SPDX-License-Identifier: BSD-2-Clause */
/* Mounts, quotas, swap. */
#ifndef RINGSIDE_SYSCALL_XLAT_MOUNT_H
#define RINGSIDE_SYSCALL_XLAT_MOUNT_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_mount_flags;
extern const struct xlat_set xlat_umount_flags;
extern const struct xlat_set xlat_fsopen_flags;
extern const struct xlat_set xlat_fsconfig_cmd;
extern const struct xlat_set xlat_fsmount_flags;
extern const struct xlat_set xlat_mount_attr;
extern const struct xlat_set xlat_mount_propagation;
extern const struct xlat_set xlat_fspick_flags;
extern const struct xlat_set xlat_open_tree_flags;
extern const struct xlat_set xlat_move_mount_flags;
extern const struct xlat_set xlat_mount_setattr_flags;
extern const struct xlat_set xlat_statmount_mask;
extern const struct xlat_set xlat_statmount_flags;
extern const struct xlat_set xlat_listmount_flags;
extern const struct xlat_set xlat_mnt_id;
extern const struct xlat_set xlat_statmount_sb_flags;
extern const struct xlat_set xlat_statmount_propagation;
extern const struct xlat_set xlat_ns_type;
extern const struct xlat_set xlat_listns_user;
extern const struct xlat_set xlat_quota_cmd;
extern const struct xlat_set xlat_quota_type;
extern const struct xlat_set xlat_swap_flags;

#endif
