/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of namespaces and pidfds: ioctl_ns(2), pidfd_open(2). */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/ioctl_event.h"

/* clang-format off */
static const struct field mnt_ns_info_members[] = {
	{ "size", ARG_UINT, .type = T_U32 },
	{ "nr_mounts", ARG_UINT, .type = T_U32 },
	{ "mnt_ns_id", ARG_U64, .type = T_U64 },
};
static const struct layout layout_mnt_ns_info = {
	"mnt_ns_info", LAYOUT_MEMBERS(mnt_ns_info_members),
};

static const struct variant ns_items[] = {
	MAKES_FD(0xb701 /* NS_GET_USERNS */),
	MAKES_FD(0xb702 /* NS_GET_PARENT */),
	{ .key = 0xb703 /* NS_GET_NSTYPE */, .ret = RET_LONG, .aux = AUX_NAME,
	  .ret_xlat = &xlat_ns_types },
	OUT(0xb704 /* NS_GET_OWNER_UID */, uid_elem),
	OUT(0x8008b705 /* NS_GET_MNTNS_ID */, u64_elem),
	OUT(0x8008b70d /* NS_GET_ID */, u64_elem),
	{ .key = 0x8004b706 /* NS_GET_PID_FROM_PIDNS */, .nfields = 1, .ret = RET_PID,
	    .fields = FIELDS { { "arg", ARG_INT } } },
	{ .key = 0x8004b707 /* NS_GET_TGID_FROM_PIDNS */, .nfields = 1, .ret = RET_PID,
	    .fields = FIELDS { { "arg", ARG_INT } } },
	{ .key = 0x8004b708 /* NS_GET_PID_IN_PIDNS */, .nfields = 1, .ret = RET_INT,
	    .fields = FIELDS { { "arg", ARG_PID } } },
	{ .key = 0x8004b709 /* NS_GET_TGID_IN_PIDNS */, .nfields = 1, .ret = RET_INT,
	    .fields = FIELDS { { "arg", ARG_PID } } },
	OUT_STRUCT(0x8010b70a /* NS_MNT_GET_INFO */, layout_mnt_ns_info),
	{ .key = 0x8010b70b /* NS_MNT_GET_NEXT */, .nfields = 1, .ret = RET_FD,
	    .fields = FIELDS { { "argp", ARG_STRUCT, .dir = DIR_OUT,
	    .layout = &layout_mnt_ns_info } } },
	{ .key = 0x8010b70c /* NS_MNT_GET_PREV */, .nfields = 1, .ret = RET_FD,
	    .fields = FIELDS { { "argp", ARG_STRUCT, .dir = DIR_OUT,
	    .layout = &layout_mnt_ns_info } } },
};
const struct variant_list ioctl_ns = { VARIANT_ITEMS(ns_items) };

static const struct field pidfd_info_members[] = {
	{ "mask", ARG_FLAGS64, .type = T_U64, .dir = DIR_INOUT, .xlat = &xlat_pidfd_info_flags },
	{ "cgroupid", ARG_U64, .type = T_U64, .dir = DIR_OUT, .when = { .arg = 0, .any = 4 } },
	{ "pid", ARG_PID, .type = T_U32, .dir = DIR_OUT, .when = { .arg = 0, .any = 1 } },
	{ "tgid", ARG_PID, .type = T_U32, .dir = DIR_OUT, .when = { .arg = 0, .any = 1 } },
	{ "ppid", ARG_PID, .type = T_U32, .dir = DIR_OUT, .when = { .arg = 0, .any = 1 } },
	{ "ruid", ARG_UID, .type = T_U32, .dir = DIR_OUT, .when = { .arg = 0, .any = 2 } },
	{ "rgid", ARG_UID, .type = T_U32, .dir = DIR_OUT, .when = { .arg = 0, .any = 2 } },
	{ "euid", ARG_UID, .type = T_U32, .dir = DIR_OUT, .when = { .arg = 0, .any = 2 } },
	{ "egid", ARG_UID, .type = T_U32, .dir = DIR_OUT, .when = { .arg = 0, .any = 2 } },
	{ "suid", ARG_UID, .type = T_U32, .dir = DIR_OUT, .when = { .arg = 0, .any = 2 } },
	{ "sgid", ARG_UID, .type = T_U32, .dir = DIR_OUT, .when = { .arg = 0, .any = 2 } },
	{ "fsuid", ARG_UID, .type = T_U32, .dir = DIR_OUT, .when = { .arg = 0, .any = 2 } },
	{ "fsgid", ARG_UID, .type = T_U32, .dir = DIR_OUT, .when = { .arg = 0, .any = 2 } },
	{ "exit_code", ARG_HEX32, .type = T_S32, .dir = DIR_OUT, .when = { .arg = 0, .any = 8 } },
	{ "coredump_mask", ARG_FLAGS, .type = T_U32, .dir = DIR_OUT,
	  .when = { .arg = 0, .any = 0x10 }, .xlat = &xlat_pidfd_coredump_flags },
	{ "coredump_signal", ARG_SIGNAL, .type = T_U32, .dir = DIR_OUT,
	  .when = { .arg = 0, .any = 0x40 } },
	{ "coredump_code", ARG_INT, .type = T_U32, .dir = DIR_OUT,
	  .when = { .arg = 0, .any = 0x80 } },
	{ "coredump_pad", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "supported_mask", ARG_FLAGS64, .type = T_U64, .dir = DIR_OUT,
	  .when = { .arg = 0, .any = 0x20 }, .xlat = &xlat_pidfd_info_flags },
};
static const struct layout layout_pidfd_info = {
	"pidfd_info", LAYOUT_MEMBERS(pidfd_info_members),
};

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
	{ .key = 0xc040ff0b /* PIDFD_GET_INFO */, .nfields = 1, .fields = FIELDS { { "argp",
	    ARG_STRUCT,
	  .dir = DIR_INOUT, .len = LEN_CONST(64), .layout = &layout_pidfd_info } } },
	{ .key = 0xc048ff0b /* PIDFD_GET_INFO */, .nfields = 1, .fields = FIELDS { { "argp",
	    ARG_STRUCT,
	  .dir = DIR_INOUT, .len = LEN_CONST(72), .layout = &layout_pidfd_info } } },
	{ .key = 0xc050ff0b /* PIDFD_GET_INFO */, .nfields = 1, .fields = FIELDS { { "argp",
	    ARG_STRUCT,
	  .dir = DIR_INOUT, .len = LEN_CONST(80), .layout = &layout_pidfd_info } } },
	{ .key = 0xc058ff0b /* PIDFD_GET_INFO */, .nfields = 1, .fields = FIELDS { { "argp",
	    ARG_STRUCT,
	  .dir = DIR_INOUT, .len = LEN_CONST(88), .layout = &layout_pidfd_info } } },
};
const struct variant_list ioctl_pidfd = { VARIANT_ITEMS(pidfd_items) };
/* clang-format on */
