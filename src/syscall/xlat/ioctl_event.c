/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of userfaultfd, seccomp listeners, namespaces and pidfds. */
#include "syscall/xlat/ioctl_event.h"

/* clang-format off */
#define uffd_api(X) \
	X(170, "UFFD_API")
const struct xlat_set xlat_uffd_api = {
	.prefix = "UFFD_???", XLAT_ITEMS(uffd_api),
};

#define uffd_features(X) \
	X(0x1, "UFFD_FEATURE_PAGEFAULT_FLAG_WP") \
	X(0x2, "UFFD_FEATURE_EVENT_FORK") \
	X(0x4, "UFFD_FEATURE_EVENT_REMAP") \
	X(0x8, "UFFD_FEATURE_EVENT_REMOVE") \
	X(0x10, "UFFD_FEATURE_MISSING_HUGETLBFS") \
	X(0x20, "UFFD_FEATURE_MISSING_SHMEM") \
	X(0x40, "UFFD_FEATURE_EVENT_UNMAP") \
	X(0x80, "UFFD_FEATURE_SIGBUS") \
	X(0x100, "UFFD_FEATURE_THREAD_ID") \
	X(0x200, "UFFD_FEATURE_MINOR_HUGETLBFS") \
	X(0x400, "UFFD_FEATURE_MINOR_SHMEM") \
	X(0x800, "UFFD_FEATURE_EXACT_ADDRESS") \
	X(0x1000, "UFFD_FEATURE_WP_HUGETLBFS_SHMEM") \
	X(0x2000, "UFFD_FEATURE_WP_UNPOPULATED") \
	X(0x4000, "UFFD_FEATURE_POISON") \
	X(0x8000, "UFFD_FEATURE_WP_ASYNC") \
	X(0x10000, "UFFD_FEATURE_MOVE")
const struct xlat_set xlat_uffd_features = {
	.prefix = "UFFD_FEATURE_???", XLAT_ITEMS(uffd_features), .kind = XLAT_FLAGS,
};

#define uffd_ioctls(X) \
	X(0x1, "1<<_UFFDIO_REGISTER") \
	X(0x2, "1<<_UFFDIO_UNREGISTER") \
	X(0x4, "1<<_UFFDIO_WAKE") \
	X(0x8, "1<<_UFFDIO_COPY") \
	X(0x10, "1<<_UFFDIO_ZEROPAGE") \
	X(0x20, "1<<_UFFDIO_MOVE") \
	X(0x40, "1<<_UFFDIO_WRITEPROTECT") \
	X(0x80, "1<<_UFFDIO_CONTINUE") \
	X(0x100, "1<<_UFFDIO_POISON") \
	X(0x8000000000000000, "1<<_UFFDIO_API")
const struct xlat_set xlat_uffd_ioctls = {
	.prefix = "1<<_UFFDIO_???", XLAT_ITEMS(uffd_ioctls), .kind = XLAT_FLAGS,
};

#define uffd_register_mode(X) \
	X(0x1, "UFFDIO_REGISTER_MODE_MISSING") \
	X(0x2, "UFFDIO_REGISTER_MODE_WP") \
	X(0x4, "UFFDIO_REGISTER_MODE_MINOR")
const struct xlat_set xlat_uffd_register_mode = {
	.prefix = "UFFDIO_REGISTER_MODE_???", XLAT_ITEMS(uffd_register_mode), .kind = XLAT_FLAGS,
};

#define uffd_copy_mode(X) \
	X(0x1, "UFFDIO_COPY_MODE_DONTWAKE") \
	X(0x2, "UFFDIO_COPY_MODE_WP")
const struct xlat_set xlat_uffd_copy_mode = {
	.prefix = "UFFDIO_COPY_MODE_???", XLAT_ITEMS(uffd_copy_mode), .kind = XLAT_FLAGS,
};

#define uffd_zeropage_mode(X) \
	X(0x1, "UFFDIO_ZEROPAGE_MODE_DONTWAKE")
const struct xlat_set xlat_uffd_zeropage_mode = {
	.prefix = "UFFDIO_ZEROPAGE_MODE_???", XLAT_ITEMS(uffd_zeropage_mode), .kind = XLAT_FLAGS,
};

#define uffd_writeprotect_mode(X) \
	X(0x1, "UFFDIO_WRITEPROTECT_MODE_WP") \
	X(0x2, "UFFDIO_WRITEPROTECT_MODE_DONTWAKE")
const struct xlat_set xlat_uffd_writeprotect_mode = {
	.prefix = "UFFDIO_WRITEPROTECT_MODE_???",
	XLAT_ITEMS(uffd_writeprotect_mode), .kind = XLAT_FLAGS,
};

#define uffd_continue_mode(X) \
	X(0x1, "UFFDIO_CONTINUE_MODE_DONTWAKE") \
	X(0x2, "UFFDIO_CONTINUE_MODE_WP")
const struct xlat_set xlat_uffd_continue_mode = {
	.prefix = "UFFDIO_CONTINUE_MODE_???", XLAT_ITEMS(uffd_continue_mode), .kind = XLAT_FLAGS,
};

#define uffd_poison_mode(X) \
	X(0x1, "UFFDIO_POISON_MODE_DONTWAKE")
const struct xlat_set xlat_uffd_poison_mode = {
	.prefix = "UFFDIO_POISON_MODE_???", XLAT_ITEMS(uffd_poison_mode), .kind = XLAT_FLAGS,
};

#define uffd_move_mode(X) \
	X(0x1, "UFFDIO_MOVE_MODE_DONTWAKE") \
	X(0x2, "UFFDIO_MOVE_MODE_ALLOW_SRC_HOLES")
const struct xlat_set xlat_uffd_move_mode = {
	.prefix = "UFFDIO_MOVE_MODE_???", XLAT_ITEMS(uffd_move_mode), .kind = XLAT_FLAGS,
};

#define seccomp_resp_flags(X) \
	X(0x1, "SECCOMP_USER_NOTIF_FLAG_CONTINUE")
const struct xlat_set xlat_seccomp_resp_flags = {
	.prefix = "SECCOMP_USER_NOTIF_FLAG_???",
	XLAT_ITEMS(seccomp_resp_flags), .kind = XLAT_FLAGS,
};

#define seccomp_addfd_flags(X) \
	X(0x1, "SECCOMP_ADDFD_FLAG_SETFD") \
	X(0x2, "SECCOMP_ADDFD_FLAG_SEND")
const struct xlat_set xlat_seccomp_addfd_flags = {
	.prefix = "SECCOMP_ADDFD_FLAG_???", XLAT_ITEMS(seccomp_addfd_flags), .kind = XLAT_FLAGS,
};

#define seccomp_notif_flags(X) \
	X(0x1, "SECCOMP_USER_NOTIF_FD_SYNC_WAKE_UP")
const struct xlat_set xlat_seccomp_notif_flags = {
	.prefix = "SECCOMP_USER_NOTIF_???", XLAT_ITEMS(seccomp_notif_flags), .kind = XLAT_FLAGS,
};

#define newfd_flags(X) \
	X(0x80000, "O_CLOEXEC")
const struct xlat_set xlat_newfd_flags = {
	.prefix = "O_???", XLAT_ITEMS(newfd_flags), .kind = XLAT_FLAGS,
};

#define pidfd_info_flags(X) \
	X(0x1, "PIDFD_INFO_PID") \
	X(0x2, "PIDFD_INFO_CREDS") \
	X(0x4, "PIDFD_INFO_CGROUPID") \
	X(0x8, "PIDFD_INFO_EXIT") \
	X(0x10, "PIDFD_INFO_COREDUMP") \
	X(0x20, "PIDFD_INFO_SUPPORTED_MASK") \
	X(0x40, "PIDFD_INFO_COREDUMP_SIGNAL") \
	X(0x80, "PIDFD_INFO_COREDUMP_CODE")
const struct xlat_set xlat_pidfd_info_flags = {
	.prefix = "PIDFD_INFO_???", XLAT_ITEMS(pidfd_info_flags), .kind = XLAT_FLAGS,
};

#define pidfd_coredump_flags(X) \
	X(0x1, "PIDFD_COREDUMPED") \
	X(0x2, "PIDFD_COREDUMP_SKIP") \
	X(0x4, "PIDFD_COREDUMP_USER") \
	X(0x8, "PIDFD_COREDUMP_ROOT")
const struct xlat_set xlat_pidfd_coredump_flags = {
	.prefix = "PIDFD_COREDUMP_???", XLAT_ITEMS(pidfd_coredump_flags), .kind = XLAT_FLAGS,
};

#define ns_types(X) \
	X(0x20000, "CLONE_NEWNS") \
	X(0x2000000, "CLONE_NEWCGROUP") \
	X(0x4000000, "CLONE_NEWUTS") \
	X(0x8000000, "CLONE_NEWIPC") \
	X(0x10000000, "CLONE_NEWUSER") \
	X(0x20000000, "CLONE_NEWPID") \
	X(0x40000000, "CLONE_NEWNET") \
	X(128, "CLONE_NEWTIME")
const struct xlat_set xlat_ns_types = {
	.prefix = "CLONE_NEW???", XLAT_ITEMS(ns_types),
};
/* clang-format on */
