/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of flags and constants of calls on descriptors. */
#ifndef RINGSIDE_SYSCALL_XLAT_DESC_H
#define RINGSIDE_SYSCALL_XLAT_DESC_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_whence, xlat_fcntl_cmd, xlat_fd_flags,
	xlat_lock_type, xlat_seals, xlat_owner_type, xlat_notify,
	xlat_rw_hint, xlat_rwf, xlat_splice, xlat_falloc, xlat_fadvise,
	xlat_sync_range, xlat_close_range, xlat_eventfd;

#endif
