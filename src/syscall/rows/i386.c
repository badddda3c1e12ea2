/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Calls that only i386 has: those with 16-bit user ids, with arguments
 * behind one pointer, with 64-bit times, and those of the first kernels.
 */
#include "syscall/layout/file.h"
#include "syscall/layout/i386.h"
#include "syscall/layout/ipc.h"
#include "syscall/layout/poll.h"
#include "syscall/layout/process.h"
#include "syscall/layout/system.h"
#include "syscall/layout/time.h"
#include "syscall/rows/futex.h"
#include "syscall/table.h"
#include "syscall/xlat/desc.h"
#include "syscall/xlat/file.h"
#include "syscall/xlat/i386.h"
#include "syscall/xlat/ipc.h"
#include "syscall/xlat/memory.h"
#include "syscall/xlat/net.h"
#include "syscall/xlat/process.h"
#include "syscall/xlat/signal.h"
#include "syscall/xlat/time.h"

#define PROCESS SC_PROCESS_CONTROL
#define FILES	SC_FILE_MANAGEMENT
#define INFO	SC_INFORMATION
#define WAITING	(SC_DESC | SC_COMMUNICATION)
#define CREDS	(SC_CREDS | SC_INFORMATION)

/* user ids of 16 bits, and their successors */

static const struct field elem_uid16 = { NULL, ARG_UID16, .type = T_U16 };
static const struct field elem_uid32 = { NULL, ARG_UID, .type = T_U32 };

#define CHOWN(row, text, uid)                                             \
	SYSENT(row) = {                                                   \
		.name = text, .classes = SC_FILE | FILES,                 \
		ARGS( { "pathname", ARG_PATH }, { "owner", uid },     \
			  { "group", uid } ),                             \
	}
#define FCHOWN(row, text, uid)                                            \
	SYSENT(row) = {                                                   \
		.name = text, .classes = SC_DESC | FILES,                 \
		ARGS( { "fd", ARG_FD }, { "owner", uid },             \
			  { "group", uid } ),                             \
	}
#define GETID(row, text)                                                  \
	SYSENT(row) = {                                                   \
		.name = text, .ret = RET_UID,                             \
		.classes = CREDS | SC_PURE | SC_NEVER_FAILS,              \
	}
#define SETID(row, text, arg, uid)                                        \
	SYSENT(row) = {                                                   \
		.name = text, .classes = CREDS, ARGS({ arg, uid }), \
	}
#define SETFSID(row, text, arg, uid)                                      \
	SYSENT(row) = {                                                   \
		.name = text, .classes = CREDS | SC_NEVER_FAILS,          \
		.ret = RET_UID, ARGS({ arg, uid }),                 \
	}
#define SETREID(row, text, r, e, uid)                                     \
	SYSENT(row) = {                                                   \
		.name = text, .classes = CREDS,                           \
		ARGS({ r, uid }, { e, uid }),                       \
	}
#define SETRESID(row, text, r, e, s, uid)                                 \
	SYSENT(row) = {                                                   \
		.name = text, .classes = CREDS,                           \
		ARGS({ r, uid }, { e, uid }, { s, uid }),           \
	}
#define ID_OUT(arg, el)                                                   \
	{ arg, ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(1), .elem = &(el) }
#define GETRESID(row, text, r, e, s, el)                                  \
	SYSENT(row) = {                                                   \
		.name = text, .classes = CREDS,                           \
		ARGS(ID_OUT(r, el), ID_OUT(e, el), ID_OUT(s, el)),  \
	}
#define GETGROUPS(row, text, el)                                          \
	SYSENT(row) = {                                                   \
		.name = text, .classes = CREDS,                           \
		ARGS( { "size", ARG_INT },                            \
			  { "list", ARG_ARRAY, .dir = DIR_OUT,            \
			    .len = LEN_RET(0), .elem = &(el) } ),         \
	}
#define SETGROUPS(row, text, el)                                          \
	SYSENT(row) = {                                                   \
		.name = text, .classes = CREDS,                           \
		ARGS( { "size", ARG_INT },                            \
			  { "list", ARG_ARRAY, .len = LEN_ARG(0),         \
			    .elem = &(el) } ),                            \
	}

CHOWN(i386_chown, "chown", ARG_UID16);
CHOWN(i386_lchown, "lchown", ARG_UID16);
CHOWN(chown32, "chown32", ARG_UID);
CHOWN(lchown32, "lchown32", ARG_UID);
FCHOWN(i386_fchown, "fchown", ARG_UID16);
FCHOWN(fchown32, "fchown32", ARG_UID);
GETID(i386_getuid, "getuid");
GETID(i386_getgid, "getgid");
GETID(i386_geteuid, "geteuid");
GETID(i386_getegid, "getegid");
GETID(getuid32, "getuid32");
GETID(getgid32, "getgid32");
GETID(geteuid32, "geteuid32");
GETID(getegid32, "getegid32");
SETID(i386_setuid, "setuid", "uid", ARG_UID16);
SETID(i386_setgid, "setgid", "gid", ARG_UID16);
SETID(setuid32, "setuid32", "uid", ARG_UID);
SETID(setgid32, "setgid32", "gid", ARG_UID);
SETFSID(i386_setfsuid, "setfsuid", "fsuid", ARG_UID16);
SETFSID(i386_setfsgid, "setfsgid", "fsgid", ARG_UID16);
SETFSID(setfsuid32, "setfsuid32", "fsuid", ARG_UID);
SETFSID(setfsgid32, "setfsgid32", "fsgid", ARG_UID);
SETREID(i386_setreuid, "setreuid", "ruid", "euid", ARG_UID16);
SETREID(i386_setregid, "setregid", "rgid", "egid", ARG_UID16);
SETREID(setreuid32, "setreuid32", "ruid", "euid", ARG_UID);
SETREID(setregid32, "setregid32", "rgid", "egid", ARG_UID);
SETRESID(i386_setresuid, "setresuid", "ruid", "euid", "suid", ARG_UID16);
SETRESID(i386_setresgid, "setresgid", "rgid", "egid", "sgid", ARG_UID16);
SETRESID(setresuid32, "setresuid32", "ruid", "euid", "suid", ARG_UID);
SETRESID(setresgid32, "setresgid32", "rgid", "egid", "sgid", ARG_UID);
GETRESID(i386_getresuid, "getresuid", "ruid", "euid", "suid", elem_uid16);
GETRESID(i386_getresgid, "getresgid", "rgid", "egid", "sgid", elem_uid16);
GETRESID(getresuid32, "getresuid32", "ruid", "euid", "suid", elem_uid32);
GETRESID(getresgid32, "getresgid32", "rgid", "egid", "sgid", elem_uid32);
GETGROUPS(i386_getgroups, "getgroups", elem_uid16);
GETGROUPS(getgroups32, "getgroups32", elem_uid32);
SETGROUPS(i386_setgroups, "setgroups", elem_uid16);
SETGROUPS(setgroups32, "setgroups32", elem_uid32);

/* many calls behind one number: indirect.c puts the real row in place */

SYSENT(i386_mmap) = {
	.name = "mmap", .ret = RET_HEX,
	.classes = SC_DESC | SC_MEMORY | PROCESS | SC_INDIRECT,
	ARGS({ "args", ARG_PTR }),
};

SYSENT(i386_select) = {
	.name = "select", .classes = WAITING | SC_INDIRECT,
	ARGS({ "args", ARG_PTR }),
};

SYSENT(socketcall) = {
	.name = "socketcall",
	.classes = SC_DESC | SC_COMMUNICATION | SC_INDIRECT,
	ARGS(
		{ "call", ARG_ENUM_DEC, .xlat = &xlat_socketcall },
		{ "args", ARG_PTR }
	),
};

SYSENT(ipc) = {
	.name = "ipc", .classes = SC_IPC | SC_COMMUNICATION | SC_INDIRECT,
	ARGS(
		{ "call", ARG_ENUM_DEC, .xlat = &xlat_ipc_call },
		{ "first", ARG_HEX },
		{ "second", ARG_HEX },
		{ "third", ARG_HEX },
		{ "ptr", ARG_HEX },
		{ "fifth", ARG_HEX }
	),
};

/* These two have no number of their own. */
SYSENT(send) = {
	.name = "send", .classes = SC_NETWORK | SC_COMMUNICATION,
	ARGS(
		{ "sockfd", ARG_FD },
		{ "buf", ARG_BUF, .len = LEN_ARG(2) },
		{ "len", ARG_ULONG },
		{ "flags", ARG_FLAGS, .xlat = &xlat_msg_flags }
	),
};

SYSENT(recv) = {
	.name = "recv", .classes = SC_NETWORK | SC_COMMUNICATION,
	ARGS(
		{ "sockfd", ARG_FD },
		{ "buf", ARG_BUF, .dir = DIR_OUT, .len = LEN_RET(2) },
		{ "len", ARG_ULONG },
		{ "flags", ARG_FLAGS, .xlat = &xlat_msg_flags }
	),
};

/* ipc(SHMAT) returns the address through its last pointer. */
static const struct field elem_addr = { NULL, ARG_PTR, .type = T_PTR };

SYSENT(i386_shmat) = {
	.name = "shmat", .classes = SC_IPC | SC_MEMORY | SC_COMMUNICATION,
	ARGS(
		{ "shmid", ARG_INT },
		{ "shmaddr", ARG_PTR },
		{ "shmflg", ARG_FLAGS, .xlat = &xlat_shmat_flags },
		{ "raddr", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(1),
		  .elem = &elem_addr }
	),
};

/* processes and memory */

SYSENT(waitpid) = {
	.name = "waitpid", .classes = SC_PROCESS | PROCESS, .ret = RET_PID,
	ARGS(
		{ "pid", ARG_PID },
		{ "wstatus", ARG_WSTATUS, .dir = DIR_OUT },
		{ "options", ARG_FLAGS, .xlat = &xlat_wait_options }
	),
};

static const struct field elem_pid = { NULL, ARG_PID, .type = T_S32 };

SYSENT(i386_clone) = {
	.name = "clone", .classes = SC_PROCESS | PROCESS, .ret = RET_PID,
	ARGS(
		{ "child_stack", ARG_PTR, .flags = FIELD_NAMED, .reg = 2 },
		{ "flags", ARG_FLAGS, .flags = FIELD_NAMED | FIELD_WIDE,
		  .reg = 1, .xlat = &xlat_clone_flags },
		/* CLONE_PARENT_SETTID, CLONE_PIDFD */
		{ "parent_tid", ARG_ARRAY, .dir = DIR_OUT,
		  .flags = FIELD_NAMED, .reg = 3, .len = LEN_CONST(1),
		  .when = { .arg = 1, .any = 0x100000 | 0x1000 }, .elem = &elem_pid },
		/* CLONE_SETTLS */
		{ "tls", ARG_USER_DESC, .flags = FIELD_NAMED, .reg = 4,
		  .when = { .arg = 1, .any = 0x80000 } },
		/* CLONE_CHILD_CLEARTID, CLONE_CHILD_SETTID */
		{ "child_tidptr", ARG_PTR, .flags = FIELD_NAMED, .reg = 5,
		  .when = { .arg = 1, .any = 0x200000 | 0x1000000 } }
	),
};

SYSENT(mmap2) = {
	.name = "mmap2", .ret = RET_HEX,
	.classes = SC_DESC | SC_MEMORY | PROCESS,
	ARGS(
		{ "addr", ARG_PTR },
		{ "length", ARG_ULONG },
		{ "prot", ARG_FLAGS, .flags = FIELD_WIDE,
		  .xlat = &xlat_mmap_prot },
		{ "flags", ARG_FLAGS, .flags = FIELD_WIDE,
		  .xlat = &xlat_mmap_flags },
		{ "fd", ARG_FD },
		{ "pgoffset", ARG_PGOFF }
	),
};

SYSENT(ugetrlimit) = {
	.name = "ugetrlimit", .classes = INFO,
	ARGS(
		{ "resource", ARG_ENUM, .xlat = &xlat_rlimit_resource },
		{ "rlim", ARG_STRUCT, .dir = DIR_OUT,
		  .layout = &layout_rlimit }
	),
};

SYSENT(nice) = {
	.name = "nice", .classes = PROCESS, ARGS({ "inc", ARG_INT }),
};

/* signals */

SYSENT(signal) = {
	.name = "signal", .classes = SC_SIGNAL | PROCESS, .ret = RET_HEX,
	.aux = AUX_NAME, .ret_xlat = &xlat_sa_handler,
	ARGS(
		{ "signum", ARG_SIGNAL },
		{ "handler", ARG_HANDLER }
	),
};

SYSENT(sigaction) = {
	.name = "sigaction", .classes = SC_SIGNAL | PROCESS,
	ARGS(
		{ "signum", ARG_SIGNAL },
		{ "act", ARG_OLD_SIGACTION },
		{ "oldact", ARG_OLD_SIGACTION, .dir = DIR_OUT }
	),
};

SYSENT(sigprocmask) = {
	.name = "sigprocmask", .classes = SC_SIGNAL | PROCESS,
	ARGS(
		{ "how", ARG_ENUM, .xlat = &xlat_sigprocmask_how },
		{ "set", ARG_SIGSET, .len = LEN_CONST(4) },
		{ "oldset", ARG_SIGSET, .dir = DIR_OUT, .len = LEN_CONST(4) }
	),
};

SYSENT(sigpending) = {
	.name = "sigpending", .classes = SC_SIGNAL | PROCESS,
	ARGS(
		{ "set", ARG_SIGSET, .dir = DIR_OUT, .len = LEN_CONST(4) }
	),
};

/* The first two arguments mean nothing. */
SYSENT(sigsuspend) = {
	.name = "sigsuspend", .classes = SC_SIGNAL | PROCESS,
	ARGS({ "mask", ARG_SIGMASK, .reg = 3 }),
};

SYSENT(sgetmask) = {
	.name = "sgetmask", .classes = SC_SIGNAL | PROCESS, .ret = RET_HEX,
	.aux = AUX_MASK,
};

SYSENT(ssetmask) = {
	.name = "ssetmask", .classes = SC_SIGNAL | PROCESS, .ret = RET_HEX,
	.aux = AUX_OLD_MASK,
	ARGS({ "newmask", ARG_SIGMASK }),
};

SYSENT(sigreturn) = {
	.name = "sigreturn",
	.classes = SC_SIGNAL | PROCESS | SC_NO_RETURN,
	ARGS({ "frame", ARG_OLD_SIGFRAME, .flags = FIELD_PSEUDO }),
};

/* files */

static const struct field elem_loff = { NULL, ARG_LOFF, .type = T_S64 };

SYSENT(umount) = {
	.name = "umount", .classes = SC_FILE | FILES,
	ARGS({ "target", ARG_PATH }),
};

SYSENT(_llseek) = {
	.name = "_llseek", .classes = SC_DESC | FILES,
	ARGS(
		{ "fd", ARG_FD },
		{ "offset", ARG_LOFF_HILO },
		{ "result", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(1),
		  .elem = &elem_loff },
		{ "whence", ARG_ENUM, .xlat = &xlat_whence }
	),
};

SYSENT(readdir) = {
	.name = "readdir", .classes = SC_DESC | FILES,
	ARGS(
		{ "fd", ARG_FD },
		{ "dirp", ARG_STRUCT, .dir = DIR_OUT,
		  .layout = &layout_old_dirent },
		/* Nobody looks at it; it is always 1. */
		{ "count", ARG_UINT, .when = { .arg = 2, .any = ~(uint32_t)1 } }
	),
};

SYSENT(fcntl64) = {
	.name = "fcntl64", .classes = SC_DESC | FILES,
	.variants = &variants_fcntl,
	ARGS(
		{ "fd", ARG_FD },
		{ "op", ARG_ENUM, .xlat = &xlat_fcntl_cmd },
		{ "arg", ARG_HEX }
	),
};

SYSENT(truncate64) = {
	.name = "truncate64", .classes = SC_FILE | FILES,
	ARGS({ "path", ARG_PATH }, { "length", ARG_U64 }),
};

SYSENT(ftruncate64) = {
	.name = "ftruncate64", .classes = SC_DESC | FILES,
	ARGS({ "fd", ARG_FD }, { "length", ARG_U64 }),
};

SYSENT(fadvise64_64) = {
	.name = "fadvise64_64", .classes = SC_DESC | FILES,
	ARGS(
		{ "fd", ARG_FD },
		{ "offset", ARG_LOFF },
		{ "len", ARG_LOFF },
		{ "advice", ARG_ENUM, .xlat = &xlat_fadvise }
	),
};

#define STAT(row, text, bit, lay)                                         \
	SYSENT(row) = {                                                   \
		.name = text,                                             \
		.classes = SC_FILE | (bit) | SC_STAT_LIKE | FILES,        \
		ARGS( { "pathname", ARG_PATH },                       \
			  { "statbuf", ARG_STAT, .dir = DIR_OUT,          \
			    .layout = layout_##lay } ),                  \
	}
#define FSTAT(row, text, lay)                                             \
	SYSENT(row) = {                                                   \
		.name = text,                                             \
		.classes = SC_DESC | SC_FSTAT | SC_STAT_LIKE | FILES,     \
		ARGS( { "fd", ARG_FD },                               \
			  { "statbuf", ARG_STAT, .dir = DIR_OUT,          \
			    .layout = layout_##lay } ),                  \
	}

STAT(oldstat, "oldstat", SC_STAT, i386_oldstat);
STAT(oldlstat, "oldlstat", SC_LSTAT, i386_oldstat);
FSTAT(oldfstat, "oldfstat", i386_oldstat);
STAT(i386_stat, "stat", SC_STAT, i386_stat);
STAT(i386_lstat, "lstat", SC_LSTAT, i386_stat);
FSTAT(i386_fstat, "fstat", i386_stat);
STAT(stat64, "stat64", SC_STAT, i386_stat64);
STAT(lstat64, "lstat64", SC_LSTAT, i386_stat64);
FSTAT(fstat64, "fstat64", i386_stat64);

SYSENT(fstatat64) = {
	.name = "fstatat64",
	.classes = SC_DESC | SC_FILE | SC_FSTAT | SC_STAT_LIKE | FILES,
	ARGS(
		{ "dirfd", ARG_DIRFD },
		{ "pathname", ARG_PATH },
		{ "statbuf", ARG_STAT, .dir = DIR_OUT,
		  .layout = layout_i386_stat64 },
		{ "flags", ARG_FLAGS, .xlat = &xlat_at_flags }
	),
};

SYSENT(statfs64) = {
	.name = "statfs64",
	.classes = SC_FILE | SC_STATFS | SC_STATFS_LIKE | FILES,
	ARGS(
		{ "path", ARG_PATH },
		{ "sz", ARG_ULONG },
		{ "buf", ARG_STRUCT, .dir = DIR_OUT,
		  .layout = &layout_i386_statfs64 }
	),
};

SYSENT(fstatfs64) = {
	.name = "fstatfs64",
	.classes = SC_DESC | SC_FSTATFS | SC_STATFS_LIKE | FILES,
	ARGS(
		{ "fd", ARG_FD },
		{ "sz", ARG_ULONG },
		{ "buf", ARG_STRUCT, .dir = DIR_OUT,
		  .layout = &layout_i386_statfs64 }
	),
};

SYSENT(sendfile64) = {
	.name = "sendfile64",
	.classes = SC_DESC | SC_NETWORK | FILES,
	ARGS(
		{ "out_fd", ARG_FD },
		{ "in_fd", ARG_FD },
		{ "offset", ARG_INOUT, .dir = DIR_INOUT, .elem = &elem_loff },
		{ "count", ARG_ULONG }
	),
};

/* the machine */

SYSENT(oldolduname) = {
	.name = "oldolduname", .classes = INFO,
	ARGS( { "buf", ARG_STRUCT, .dir = DIR_OUT,
		    .layout = &layout_oldold_utsname } ),
};

SYSENT(olduname) = {
	.name = "olduname", .classes = INFO,
	ARGS( { "buf", ARG_STRUCT, .dir = DIR_OUT,
		    .layout = &layout_old_utsname } ),
};

static const struct field elem_time32 = { NULL, ARG_TIME, .type = T_S32 };

SYSENT(stime) = {
	.name = "stime", .classes = INFO,
	ARGS( { "t", ARG_ARRAY, .len = LEN_CONST(1),
		    .elem = &elem_time32 } ),
};

SYSENT(vm86old) = {
	.name = "vm86old", .classes = PROCESS, ARGS({ "v86", ARG_PTR }),
};

SYSENT(vm86) = {
	.name = "vm86", .classes = PROCESS,
	ARGS({ "cmd", ARG_HEX }, { "arg", ARG_HEX }),
};

/* times of 64 bits */

#define TS64_IN(name)                                                     \
	{ name, ARG_STRUCT, .layout = &layout_timespec64 }
#define TS64_OUT(name)                                                    \
	{ name, ARG_STRUCT, .dir = DIR_OUT, .layout = &layout_timespec64 }

SYSENT(clock_gettime64) = {
	.name = "clock_gettime64", .classes = SC_CLOCK | INFO,
	ARGS({ "clockid", ARG_CLOCKID }, TS64_OUT("tp")),
};

SYSENT(clock_settime64) = {
	.name = "clock_settime64", .classes = SC_CLOCK | INFO,
	ARGS({ "clockid", ARG_CLOCKID }, TS64_IN("tp")),
};

SYSENT(clock_getres_time64) = {
	.name = "clock_getres_time64", .classes = SC_CLOCK | INFO,
	ARGS({ "clockid", ARG_CLOCKID }, TS64_OUT("res")),
};

static const struct field elem_sembuf = { NULL, ARG_STRUCT, .type = T_INLINE,
					  .layout = &layout_sembuf };

SYSENT(semtimedop_time64) = {
	.name = "semtimedop_time64", .classes = SC_IPC | SC_COMMUNICATION,
	ARGS(
		{ "semid", ARG_INT },
		{ "sops", ARG_ARRAY, .len = LEN_ARG(2), .elem = &elem_sembuf },
		{ "nsops", ARG_UINT },
		TS64_IN("timeout")
	),
};

SYSENT(mq_timedsend_time64) = {
	.name = "mq_timedsend_time64", .classes = SC_DESC | SC_COMMUNICATION,
	ARGS(
		{ "mqdes", ARG_FD },
		{ "msg_ptr", ARG_BUF, .len = LEN_ARG(2) },
		{ "msg_len", ARG_ULONG },
		{ "msg_prio", ARG_UINT },
		TS64_IN("abs_timeout")
	),
};

static const struct field elem_prio = { NULL, ARG_UINT, .type = T_U32 };

SYSENT(mq_timedreceive_time64) = {
	.name = "mq_timedreceive_time64",
	.classes = SC_DESC | SC_COMMUNICATION,
	ARGS(
		{ "mqdes", ARG_FD },
		{ "msg_ptr", ARG_BUF, .dir = DIR_OUT, .len = LEN_RET(2) },
		{ "msg_len", ARG_ULONG },
		{ "msg_prio", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(1),
		  .elem = &elem_prio },
		TS64_IN("abs_timeout")
	),
};

SYSENT(clock_adjtime64) = {
	.name = "clock_adjtime64", .classes = SC_CLOCK | INFO,
	.aux = AUX_NAME, .ret_xlat = &xlat_adjtimex_state,
	ARGS(
		{ "clockid", ARG_CLOCKID },
		{ "tp", ARG_STRUCT, .dir = DIR_OUT,
		  .layout = &layout_timex64 }
	),
};

SYSENT(clock_nanosleep_time64) = {
	.name = "clock_nanosleep_time64", .classes = INFO,
	ARGS(
		{ "clockid", ARG_CLOCKID },
		{ "flags", ARG_FLAGS, .xlat = &xlat_clock_flags },
		TS64_IN("request"),
		{ "remain", ARG_STRUCT, .dir = DIR_OUT,
		  .flags = FIELD_IF_INTERRUPTED,
		  .layout = &layout_timespec64 }
	),
};

#define ITS64_IN(name)                                                    \
	{ name, ARG_STRUCT, .layout = &layout_itimerspec64 }
#define ITS64_OUT(name)                                                   \
	{ name, ARG_STRUCT, .dir = DIR_OUT, .layout = &layout_itimerspec64 }

SYSENT(timer_gettime64) = {
	.name = "timer_gettime64", .classes = INFO,
	ARGS({ "timerid", ARG_INT }, ITS64_OUT("curr_value")),
};

SYSENT(timer_settime64) = {
	.name = "timer_settime64", .classes = INFO,
	ARGS(
		{ "timerid", ARG_INT },
		{ "flags", ARG_FLAGS, .xlat = &xlat_clock_flags },
		ITS64_IN("new_value"),
		ITS64_OUT("old_value")
	),
};

SYSENT(timerfd_gettime64) = {
	.name = "timerfd_gettime64", .classes = SC_DESC | INFO,
	ARGS({ "fd", ARG_FD }, ITS64_OUT("curr_value")),
};

SYSENT(timerfd_settime64) = {
	.name = "timerfd_settime64", .classes = SC_DESC | INFO,
	ARGS(
		{ "fd", ARG_FD },
		{ "flags", ARG_FLAGS, .xlat = &xlat_timerfd_flags },
		ITS64_IN("new_value"),
		ITS64_OUT("old_value")
	),
};

SYSENT(rt_sigtimedwait_time64) = {
	.name = "rt_sigtimedwait_time64", .classes = SC_SIGNAL | PROCESS,
	.aux = AUX_NAME, .ret_xlat = &xlat_signal,
	ARGS(
		{ "set", ARG_SIGSET, .len = LEN_ARG(3) },
		{ "info", ARG_SIGINFO, .dir = DIR_OUT },
		TS64_IN("timeout"),
		{ "sigsetsize", ARG_ULONG }
	),
};

SYSENT(sched_rr_get_interval_time64) = {
	.name = "sched_rr_get_interval_time64", .classes = INFO,
	ARGS({ "pid", ARG_PID }, TS64_OUT("tp")),
};

static const struct field elem_stamp = { NULL, ARG_STAMP, .type = T_INLINE,
					 .layout = &layout_timespec64 };

SYSENT(utimensat_time64) = {
	.name = "utimensat_time64", .classes = SC_DESC | SC_FILE | FILES,
	ARGS(
		{ "dirfd", ARG_DIRFD },
		{ "pathname", ARG_PATH },
		{ "times", ARG_ARRAY, .len = LEN_CONST(2),
		  .elem = &elem_stamp },
		{ "flags", ARG_FLAGS, .xlat = &xlat_at_flags }
	),
};

#define SETS                                                              \
	{ "nfds", ARG_INT },                                              \
	{ "readfds", ARG_FDSET, .len = LEN_ARG(0) },                      \
	{ "writefds", ARG_FDSET, .len = LEN_ARG(0) },                     \
	{ "exceptfds", ARG_FDSET, .len = LEN_ARG(0) }

SYSENT(_newselect) = {
	.name = "_newselect", .classes = WAITING,
	.aux = AUX_SELECT, .aux_arg = 4,
	ARGS(SETS, { "timeout", ARG_STRUCT, .layout = &layout_timeval }),
};

SYSENT(pselect6_time64) = {
	.name = "pselect6_time64", .classes = WAITING,
	.aux = AUX_SELECT, .aux_arg = 4,
	ARGS(
		SETS,
		TS64_IN("timeout"),
		{ "sig", ARG_STRUCT, .layout = &layout_sigset_argpack }
	),
};

SYSENT(ppoll_time64) = {
	.name = "ppoll_time64", .classes = WAITING,
	.aux = AUX_POLL, .aux_arg = 2,
	ARGS(
		{ "fds", ARG_POLLFDS, .len = LEN_ARG(1) },
		{ "nfds", ARG_UINT },
		TS64_IN("tmo_p"),
		{ "sigmask", ARG_SIGSET, .len = LEN_ARG(4) },
		{ "sigsetsize", ARG_ULONG }
	),
};

FUTEX_VARIANTS(futex_time64_variants, timespec64);

SYSENT(futex_time64) = {
	.name = "futex_time64", .classes = PROCESS,
	.variants = &futex_time64_variants, ARGS(FUTEX_ARGS),
};

/* gone, or never done: ENOSYS */

#define DEAD(row, ...)                                     \
	SYSENT(row) = {                                    \
		.name = #row, .classes = SC_INFORMATION,   \
		ARGS(__VA_ARGS__),                   \
	}
#define HEX1 { "arg0", ARG_HEX }
#define HEX2 HEX1, { "arg1", ARG_HEX }

SYSENT(break) = { .name = "break", .classes = SC_MEMORY | PROCESS };
DEAD(stty, HEX2);
DEAD(gtty, HEX2);
DEAD(ftime);
DEAD(prof);
DEAD(lock);
DEAD(mpx);
DEAD(ulimit, HEX2);
DEAD(profil, HEX2, { "arg2", ARG_HEX }, { "arg3", ARG_HEX });
DEAD(idle);
DEAD(bdflush, HEX2);
