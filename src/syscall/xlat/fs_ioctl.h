/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of what ioctl commands of files take: fs.h, fiemap.h, fscrypt.h. */
#ifndef RINGSIDE_SYSCALL_XLAT_FS_IOCTL_H
#define RINGSIDE_SYSCALL_XLAT_FS_IOCTL_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_fiemap_flags, xlat_fiemap_extent_flags,
	xlat_dedupe_status, xlat_fsverity_hash, xlat_fsverity_metadata,
	xlat_fscrypt_mode, xlat_fscrypt_pad, xlat_fscrypt_policy_flags,
	xlat_fscrypt_spec, xlat_fscrypt_status, xlat_fscrypt_status_flags,
	xlat_fscrypt_removal, xlat_page_is, xlat_pm_scan_flags,
	xlat_procmap_flags, xlat_lbmd_flags, xlat_lbmd_guard, xlat_fs_shutdown;

#endif
