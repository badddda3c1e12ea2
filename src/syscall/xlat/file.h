/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of flags and constants of calls on files. */
#ifndef RINGSIDE_SYSCALL_XLAT_FILE_H
#define RINGSIDE_SYSCALL_XLAT_FILE_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_at_lookup_flags, xlat_open_access, xlat_open_flags,
	xlat_open_mode_flags, xlat_open_resolve, xlat_access_mode,
	xlat_faccessat_flags, xlat_at_flags, xlat_name_to_handle_flags,
	xlat_statx_sync, xlat_statx_flags, xlat_statx_mask, xlat_statx_attrs,
	xlat_file_type, xlat_dirent_type, xlat_fsmagic, xlat_statfs_flags,
	xlat_rename_flags, xlat_xattr_flags, xlat_flock_op, xlat_inotify_mask,
	xlat_inotify_init, xlat_fan_class, xlat_fan_init, xlat_fan_mark,
	xlat_fan_events, xlat_fs_xflags, xlat_fs_ioc_flags;

#endif
