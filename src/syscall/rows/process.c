/* SPDX-License-Identifier: BSD-2-Clause */
/* Rows: processes, threads, their limits and what identifies them. */
#include "syscall/layout/process.h"
#include "syscall/table.h"
#include "syscall/xlat/process.h"

enum {
	PROCESS = SC_PROCESS | SC_PROCESS_CONTROL,
	WHO = SC_PURE | SC_NEVER_FAILS | SC_INFORMATION,
};

/* Bits of clone(2) that say which of its pointers count. */
enum {
	PIDFD = 0x1000,
	SETTLS = 0x80000,
	PARENT_SETTID = 0x100000,
	CHILD_CLEARTID = 0x200000,
	CHILD_SETTID = 0x1000000,
};

static const struct field elem_pid = { NULL, ARG_PID, .type = T_S32 };
static const struct field elem_pidfd = { NULL, ARG_FD, .type = T_S32 };
static const struct field elem_ptr = { NULL, ARG_PTR, .type = T_PTR };
static const struct field elem_size = { NULL, ARG_ULONG, .type = T_ULONG };

/* creation and end */

SYSENT(fork) = { .name = "fork", .classes = PROCESS, .ret = RET_PID };
SYSENT(vfork) = { .name = "vfork", .classes = PROCESS, .ret = RET_PID };

SYSENT(clone) = {
	.name = "clone", .classes = PROCESS, .ret = RET_PID,
	ARGS(
		{ "child_stack", ARG_PTR, .flags = FIELD_NAMED, .reg = 2 },
		{ "flags", ARG_FLAGS, .flags = FIELD_NAMED | FIELD_WIDE,
		  .reg = 1, .xlat = &xlat_clone_flags },
		{ "parent_tid", ARG_ARRAY, .dir = DIR_OUT,
		  .flags = FIELD_NAMED, .reg = 3, .len = LEN_CONST(1),
		  .when = { .arg = 1, .any = PARENT_SETTID }, .elem = &elem_pid },
		/* It cannot have both. */
		{ "parent_tid", ARG_ARRAY, .dir = DIR_OUT,
		  .flags = FIELD_NAMED, .reg = 3, .len = LEN_CONST(1),
		  .when = { .arg = 1, .any = PIDFD }, .elem = &elem_pidfd },
		{ "tls", ARG_PTR, .flags = FIELD_NAMED, .reg = 5,
		  .when = { .arg = 1, .any = SETTLS } },
		{ "child_tidptr", ARG_PTR, .flags = FIELD_NAMED, .reg = 4,
		  .when = { .arg = 1, .any = CHILD_CLEARTID | CHILD_SETTID } }
	),
};

SYSENT(clone3) = {
	.name = "clone3", .classes = PROCESS, .ret = RET_PID,
	ARGS(
		{ "cl_args", ARG_CLONE_ARGS, .dir = DIR_INOUT,
		  .len = LEN_ARG(1) },
		{ "size", ARG_ULONG }
	),
};

SYSENT(execve) = {
	.name = "execve", .classes = PROCESS | SC_FILE,
	ARGS(
		{ "pathname", ARG_PATH },
		{ "argv", ARG_ARGV },
		{ "envp", ARG_ENVP }
	),
};

SYSENT(execveat) = {
	.name = "execveat", .classes = PROCESS | SC_FILE | SC_DESC,
	ARGS(
		{ "dirfd", ARG_DIRFD },
		{ "pathname", ARG_PATH },
		{ "argv", ARG_ARGV },
		{ "envp", ARG_ENVP },
		{ "flags", ARG_FLAGS, .xlat = &xlat_execveat_flags }
	),
};

SYSENT(exit) = {
	.name = "exit", .classes = PROCESS | SC_NO_RETURN, .ret = RET_NONE,
	ARGS({ "status", ARG_INT }),
};

SYSENT(exit_group) = {
	.name = "exit_group", .classes = PROCESS | SC_NO_RETURN, .ret = RET_NONE,
	ARGS({ "status", ARG_INT }),
};

SYSENT(wait4) = {
	.name = "wait4", .classes = PROCESS, .ret = RET_PID,
	ARGS(
		{ "pid", ARG_PID },
		{ "wstatus", ARG_WSTATUS, .dir = DIR_OUT,
		  .flags = FIELD_IF_RET },
		{ "options", ARG_FLAGS, .xlat = &xlat_wait_options },
		{ "rusage", ARG_STRUCT, .dir = DIR_OUT, .flags = FIELD_IF_RET,
		  .layout = &layout_rusage }
	),
};

#define WAITID_ARGS(id_kind)                                            \
	{ "id", id_kind },                                              \
		{ "infop", ARG_SIGINFO, .dir = DIR_OUT },               \
		{ "options", ARG_FLAGS, .xlat = &xlat_wait_options },   \
		{ "rusage", ARG_STRUCT, .dir = DIR_OUT,                 \
		  .layout = &layout_rusage }

static const struct variant waitid_items[] = {
	{ .key = 3 /* P_PIDFD */, .nfields = 4,
	  .fields = FIELDS { WAITID_ARGS(ARG_FD) } },
};
static const struct variant_set waitid_variants = {
	.first = 1, .items = waitid_items, .n = 1,
};

SYSENT(waitid) = {
	.name = "waitid", .classes = PROCESS, .variants = &waitid_variants,
	ARGS(
		{ "idtype", ARG_ENUM, .xlat = &xlat_waitid_types },
		WAITID_ARGS(ARG_PID)
	),
};

/* who is who */

SYSENT(getpid) = { .name = "getpid", .classes = WHO, .ret = RET_PID };
SYSENT(getppid) = { .name = "getppid", .classes = WHO, .ret = RET_PID };
SYSENT(gettid) = { .name = "gettid", .classes = WHO, .ret = RET_PID };
SYSENT(getpgrp) = { .name = "getpgrp", .classes = WHO, .ret = RET_PID };

SYSENT(getpgid) = {
	.name = "getpgid", .classes = SC_INFORMATION, .ret = RET_PID,
	ARGS({ "pid", ARG_PID }),
};

SYSENT(getsid) = {
	.name = "getsid", .classes = SC_INFORMATION, .ret = RET_PID,
	ARGS({ "pid", ARG_PID }),
};

SYSENT(setpgid) = {
	.name = "setpgid", .classes = SC_PROCESS_CONTROL,
	ARGS({ "pid", ARG_PID }, { "pgid", ARG_PID }),
};

SYSENT(setsid) = {
	.name = "setsid", .classes = SC_PROCESS_CONTROL, .ret = RET_PID,
};

static const struct variant kcmp_items[] = {
	/* Of descriptors of other processes nobody here knows what they are. */
	{ .key = 0 /* KCMP_FILE */, .nfields = 2,
	  .fields = FIELDS { { "idx1", ARG_FD, .len = FD_OF_PID(0) },
		      { "idx2", ARG_FD, .len = FD_OF_PID(1) } } },
	{ .key = 1 /* KCMP_VM */ },
	{ .key = 2 /* KCMP_FILES */ },
	{ .key = 3 /* KCMP_FS */ },
	{ .key = 4 /* KCMP_SIGHAND */ },
	{ .key = 5 /* KCMP_IO */ },
	{ .key = 6 /* KCMP_SYSVSEM */ },
	{ .key = 7 /* KCMP_EPOLL_TFD */, .nfields = 2,
	  .fields = FIELDS { { "idx1", ARG_FD, .len = FD_OF_PID(0) },
		      { "idx2", ARG_STRUCT, .layout = &layout_kcmp_slot } } },
};
static const struct variant_set kcmp_variants = {
	.arg = 2, .first = 3, .items = kcmp_items, .n = 8,
};

SYSENT(kcmp) = {
	.name = "kcmp", .classes = SC_INFORMATION, .variants = &kcmp_variants,
	ARGS(
		{ "pid1", ARG_PID },
		{ "pid2", ARG_PID },
		{ "type", ARG_ENUM, .xlat = &xlat_kcmp_type },
		{ "idx1", ARG_HEX },
		{ "idx2", ARG_HEX }
	),
};

SYSENT(pidfd_open) = {
	.name = "pidfd_open", .classes = SC_DESC | SC_PROCESS_CONTROL,
	.ret = RET_FD,
	ARGS(
		{ "pid", ARG_PID },
		{ "flags", ARG_FLAGS, .xlat = &xlat_pidfd_open_flags }
	),
};

SYSENT(pidfd_getfd) = {
	.name = "pidfd_getfd", .classes = SC_DESC | SC_PROCESS_CONTROL,
	.ret = RET_FD,
	ARGS(
		{ "pidfd", ARG_FD },
		/* (Shown when the result is known.) */
		{ "targetfd", ARG_FD_COPIED, .dir = DIR_INOUT },
		{ "flags", ARG_HEX32 }
	),
};

/* namespaces and personality */

SYSENT(unshare) = {
	.name = "unshare", .classes = SC_PROCESS_CONTROL,
	ARGS(
		{ "flags", ARG_FLAGS, .flags = FIELD_WIDE,
		  .xlat = &xlat_unshare_flags }
	),
};

SYSENT(setns) = {
	.name = "setns", .classes = SC_DESC | SC_PROCESS_CONTROL,
	ARGS(
		{ "fd", ARG_FD },
		{ "nstype", ARG_FLAGS, .xlat = &xlat_setns_types }
	),
};

static const struct variant personality_items[] = {
	/* "Tell me, and change nothing": personality(2). */
	{ .key = 0xffffffff, .nfields = 1,
	  .fields = FIELDS { { "persona", ARG_HEX32 } } },
};
static const struct variant_set personality_variants = {
	.items = personality_items, .n = 1,
};

SYSENT(personality) = {
	.name = "personality", .classes = SC_PROCESS_CONTROL | SC_NEVER_FAILS,
	.ret = RET_HEX, .aux = AUX_NAME, .ret_xlat = &xlat_personality,
	.variants = &personality_variants,
	ARGS({ "persona", ARG_FLAGS, .xlat = &xlat_personality }),
};

/* limits and use of resources */

SYSENT(getrlimit) = {
	.name = "getrlimit", .classes = SC_INFORMATION,
	ARGS(
		{ "resource", ARG_ENUM, .xlat = &xlat_rlimit_resource },
		{ "rlim", ARG_STRUCT, .dir = DIR_OUT,
		  .layout = &layout_rlimit }
	),
};

SYSENT(setrlimit) = {
	.name = "setrlimit", .classes = SC_PROCESS_CONTROL,
	ARGS(
		{ "resource", ARG_ENUM, .xlat = &xlat_rlimit_resource },
		{ "rlim", ARG_STRUCT, .layout = &layout_rlimit }
	),
};

SYSENT(prlimit64) = {
	.name = "prlimit64", .classes = SC_PROCESS_CONTROL,
	ARGS(
		{ "pid", ARG_PID },
		{ "resource", ARG_ENUM, .xlat = &xlat_rlimit_resource },
		{ "new_limit", ARG_STRUCT, .layout = &layout_rlimit64 },
		{ "old_limit", ARG_STRUCT, .dir = DIR_OUT,
		  .layout = &layout_rlimit64 }
	),
};

SYSENT(getrusage) = {
	.name = "getrusage", .classes = SC_INFORMATION,
	ARGS(
		{ "who", ARG_ENUM, .xlat = &xlat_rusage_who },
		{ "usage", ARG_STRUCT, .dir = DIR_OUT,
		  .layout = &layout_rusage }
	),
};

SYSENT(times) = {
	.name = "times", .classes = SC_INFORMATION,
	ARGS(
		{ "buf", ARG_STRUCT, .dir = DIR_OUT, .layout = &layout_tms }
	),
};

/* what a thread tells the kernel about itself */

SYSENT(set_tid_address) = {
	.name = "set_tid_address", .classes = SC_PROCESS_CONTROL,
	.ret = RET_PID,
	ARGS({ "tidptr", ARG_PTR }),
};

SYSENT(set_robust_list) = {
	.name = "set_robust_list", .classes = SC_PROCESS_CONTROL,
	ARGS( { "head", ARG_STRUCT, .len = LEN_ARG(1),
		    .layout = &layout_robust_list_head },
		  { "len", ARG_ULONG } ),
};

SYSENT(get_robust_list) = {
	.name = "get_robust_list", .classes = SC_INFORMATION,
	ARGS(
		{ "pid", ARG_PID },
		{ "head_ptr", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(1),
		  .elem = &elem_ptr },
		{ "len_ptr", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(1),
		  .elem = &elem_size }
	),
};

SYSENT(rseq) = {
	.name = "rseq", .classes = SC_PROCESS_CONTROL,
	ARGS(
		{ "rseq", ARG_STRUCT, .len = LEN_ARG(1),
		  .layout = &layout_rseq },
		{ "rseq_len", ARG_UINT },
		{ "flags", ARG_FLAGS, .xlat = &xlat_rseq_flags },
		{ "sig", ARG_HEX32 }
	),
};

SYSENT(rseq_slice_yield) = {
	.name = "rseq_slice_yield", .classes = SC_PROCESS_CONTROL,
};

/* x86 */

static const struct field elem_hex = { NULL, ARG_PTR, .type = T_PTR };
static const struct field elem_xfeatures = {
	NULL, ARG_FLAGS, .type = T_U64, .flags = FIELD_WIDE,
	.xlat = &xlat_xfeature_mask,
};

#define ARCH_OUT(op, what)                                           \
	{ .key = op, .nfields = 1,                                   \
	  .fields = FIELDS { { "addr", ARG_ARRAY, .dir = DIR_OUT,           \
			.len = LEN_CONST(1), .elem = &what } } }
#define ARCH_REQ(op)                                                 \
	{ .key = op, .nfields = 1, .ret = RET_LONG,                  \
	  .fields = FIELDS { { "addr", ARG_ENUM, .flags = FIELD_WIDE,       \
			.xlat = &xlat_xfeature } } }

static const struct variant arch_prctl_items[] = {
	ARCH_OUT(0x1003 /* ARCH_GET_FS */, elem_hex),
	ARCH_OUT(0x1004 /* ARCH_GET_GS */, elem_hex),
	{ .key = 0x1011 /* ARCH_GET_CPUID */ },
	ARCH_OUT(0x1021 /* ARCH_GET_XCOMP_SUPP */, elem_xfeatures),
	ARCH_OUT(0x1022 /* ARCH_GET_XCOMP_PERM */, elem_xfeatures),
	ARCH_REQ(0x1023 /* ARCH_REQ_XCOMP_PERM */),
	ARCH_OUT(0x1024 /* ARCH_GET_XCOMP_GUEST_PERM */, elem_xfeatures),
	ARCH_REQ(0x1025 /* ARCH_REQ_XCOMP_GUEST_PERM */),
};
static const struct variant_set arch_prctl_variants = {
	.first = 1, .items = arch_prctl_items,
	.n = sizeof(arch_prctl_items) / sizeof(arch_prctl_items[0]),
};

SYSENT(arch_prctl) = {
	.name = "arch_prctl", .classes = SC_PROCESS_CONTROL,
	.variants = &arch_prctl_variants,
	ARGS(
		{ "op", ARG_ENUM, .xlat = &xlat_arch_prctl },
		{ "addr", ARG_HEX }
	),
};

SYSENT(set_thread_area) = {
	.name = "set_thread_area", .classes = SC_PROCESS_CONTROL,
	.aux = AUX_ENTRY_NUMBER,
	ARGS({ "u_info", ARG_USER_DESC }),
};

SYSENT(get_thread_area) = {
	.name = "get_thread_area", .classes = SC_INFORMATION,
	ARGS({ "u_info", ARG_USER_DESC, .dir = DIR_OUT }),
};

static const struct variant modify_ldt_items[] = {
	{ .key = 16 /* sizeof(struct user_desc) */, .nfields = 2,
	  .fields = FIELDS { { "ptr", ARG_USER_DESC }, { "bytecount", ARG_ULONG } } },
};
static const struct variant_set modify_ldt_variants = {
	.arg = 2, .first = 1, .items = modify_ldt_items, .n = 1,
};

SYSENT(modify_ldt) = {
	.name = "modify_ldt", .classes = SC_PROCESS_CONTROL,
	.variants = &modify_ldt_variants,
	ARGS(
		{ "func", ARG_INT },
		{ "ptr", ARG_PTR },
		{ "bytecount", ARG_ULONG }
	),
};

SYSENT(iopl) = {
	.name = "iopl", .classes = SC_DEVICE_MANAGEMENT,
	ARGS({ "level", ARG_INT }),
};

SYSENT(ioperm) = {
	.name = "ioperm", .classes = SC_DEVICE_MANAGEMENT,
	ARGS(
		{ "from", ARG_HEX },
		{ "num", ARG_HEX },
		{ "turn_on", ARG_INT }
	),
};

SYSENT(vhangup) = { .name = "vhangup", .classes = SC_DEVICE_MANAGEMENT };

/* seccomp */

static const struct field elem_action = {
	NULL, ARG_ENUM, .type = T_U32, .xlat = &xlat_seccomp_action,
};

static const struct variant seccomp_items[] = {
	{ .key = 1 /* SECCOMP_SET_MODE_FILTER */, .nfields = 2,
	  .fields = FIELDS { { "flags", ARG_FLAGS,
			.xlat = &xlat_seccomp_filter_flags },
		      { "args", ARG_STRUCT, .layout = &layout_seccomp_fprog } } },
	{ .key = 2 /* SECCOMP_GET_ACTION_AVAIL */, .nfields = 2,
	  .fields = FIELDS { { "flags", ARG_HEX32 },
		      { "args", ARG_ARRAY, .len = LEN_CONST(1),
			.elem = &elem_action } } },
	{ .key = 3 /* SECCOMP_GET_NOTIF_SIZES */, .nfields = 2,
	  .fields = FIELDS { { "flags", ARG_HEX32 },
		      { "args", ARG_STRUCT, .dir = DIR_OUT,
			.layout = &layout_seccomp_sizes } } },
};
static const struct variant_set seccomp_variants = {
	.first = 1, .items = seccomp_items, .n = 3,
};

SYSENT(seccomp) = {
	.name = "seccomp", .classes = SC_PROCESS_CONTROL,
	.variants = &seccomp_variants,
	ARGS(
		{ "operation", ARG_ENUM, .xlat = &xlat_seccomp_op },
		{ "flags", ARG_HEX32 },
		{ "args", ARG_PTR }
	),
};
