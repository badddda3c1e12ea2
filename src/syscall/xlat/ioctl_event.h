/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of userfaultfd, seccomp listeners, namespaces and pidfds. */
#ifndef RINGSIDE_SYSCALL_XLAT_IOCTL_EVENT_H
#define RINGSIDE_SYSCALL_XLAT_IOCTL_EVENT_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_uffd_api, xlat_uffd_features,
	xlat_uffd_ioctls, xlat_uffd_register_mode, xlat_uffd_copy_mode,
	xlat_uffd_zeropage_mode, xlat_uffd_writeprotect_mode,
	xlat_uffd_continue_mode, xlat_uffd_poison_mode, xlat_uffd_move_mode,
	xlat_seccomp_resp_flags, xlat_seccomp_addfd_flags,
	xlat_seccomp_notif_flags, xlat_newfd_flags, xlat_pidfd_info_flags,
	xlat_pidfd_coredump_flags, xlat_ns_types;

#endif
