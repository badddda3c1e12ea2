/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of namespaces and pidfds: ioctl_ns(2), pidfd_open(2). */
#include "syscall/layout/ioctl_impl.h"

/* clang-format off */
static const struct variant ns_items[] = {
	MAKES_FD(0xb701 /* NS_GET_USERNS */),
	MAKES_FD(0xb702 /* NS_GET_PARENT */),
	NONE(0xb703 /* NS_GET_NSTYPE */),
	OUT(0xb704 /* NS_GET_OWNER_UID */, uid_elem),
	OUT(0x8008b705 /* NS_GET_MNTNS_ID */, u64_elem),
	OUT(0x8008b70d /* NS_GET_ID */, u64_elem),
};
/* clang-format on */
const struct variant_list ioctl_ns = { VARIANT_ITEMS(ns_items) };

/* clang-format off */
static const struct variant pidfd_items[] = {
	MAKES_FD(0xff01 /* PIDFD_GET_CGROUP_NAMESPACE */),
	MAKES_FD(0xff02 /* PIDFD_GET_IPC_NAMESPACE */),
	MAKES_FD(0xff03 /* PIDFD_GET_MNT_NAMESPACE */),
	MAKES_FD(0xff04 /* PIDFD_GET_NET_NAMESPACE */),
	MAKES_FD(0xff05 /* PIDFD_GET_PID_NAMESPACE */),
	MAKES_FD(0xff06 /* PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE */),
	MAKES_FD(0xff07 /* PIDFD_GET_TIME_NAMESPACE */),
	MAKES_FD(0xff08 /* PIDFD_GET_TIME_FOR_CHILDREN_NAMESPACE */),
	MAKES_FD(0xff09 /* PIDFD_GET_USER_NAMESPACE */),
	MAKES_FD(0xff0a /* PIDFD_GET_UTS_NAMESPACE */),
};
/* clang-format on */
const struct variant_list ioctl_pidfd = { VARIANT_ITEMS(pidfd_items) };
