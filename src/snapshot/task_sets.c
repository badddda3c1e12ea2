/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of what /proc has as masks and letters. */
#include "snapshot/task_sets.h"

#include <stddef.h>

#include "basic/cleanup.h"
#include "snapshot/task_marks.h"

#define BIT(n) (UINT64_C(1) << (n))

/* clang-format off */
static const struct xlat signal_items[] = {
	{ BIT(0), "SIGHUP" },
	{ BIT(1), "SIGINT" },
	{ BIT(2), "SIGQUIT" },
	{ BIT(3), "SIGILL" },
	{ BIT(4), "SIGTRAP" },
	{ BIT(5), "SIGABRT" },
	{ BIT(6), "SIGBUS" },
	{ BIT(7), "SIGFPE" },
	{ BIT(8), "SIGKILL" },
	{ BIT(9), "SIGUSR1" },
	{ BIT(10), "SIGSEGV" },
	{ BIT(11), "SIGUSR2" },
	{ BIT(12), "SIGPIPE" },
	{ BIT(13), "SIGALRM" },
	{ BIT(14), "SIGTERM" },
	{ BIT(15), "SIGSTKFLT" },
	{ BIT(16), "SIGCHLD" },
	{ BIT(17), "SIGCONT" },
	{ BIT(18), "SIGSTOP" },
	{ BIT(19), "SIGTSTP" },
	{ BIT(20), "SIGTTIN" },
	{ BIT(21), "SIGTTOU" },
	{ BIT(22), "SIGURG" },
	{ BIT(23), "SIGXCPU" },
	{ BIT(24), "SIGXFSZ" },
	{ BIT(25), "SIGVTALRM" },
	{ BIT(26), "SIGPROF" },
	{ BIT(27), "SIGWINCH" },
	{ BIT(28), "SIGIO" },
	{ BIT(29), "SIGPWR" },
	{ BIT(30), "SIGSYS" },
	{ BIT(31), "SIGRTMIN" },
	{ BIT(32), "SIGRT_1" },
	{ BIT(33), "SIGRT_2" },
	{ BIT(34), "SIGRT_3" },
	{ BIT(35), "SIGRT_4" },
	{ BIT(36), "SIGRT_5" },
	{ BIT(37), "SIGRT_6" },
	{ BIT(38), "SIGRT_7" },
	{ BIT(39), "SIGRT_8" },
	{ BIT(40), "SIGRT_9" },
	{ BIT(41), "SIGRT_10" },
	{ BIT(42), "SIGRT_11" },
	{ BIT(43), "SIGRT_12" },
	{ BIT(44), "SIGRT_13" },
	{ BIT(45), "SIGRT_14" },
	{ BIT(46), "SIGRT_15" },
	{ BIT(47), "SIGRT_16" },
	{ BIT(48), "SIGRT_17" },
	{ BIT(49), "SIGRT_18" },
	{ BIT(50), "SIGRT_19" },
	{ BIT(51), "SIGRT_20" },
	{ BIT(52), "SIGRT_21" },
	{ BIT(53), "SIGRT_22" },
	{ BIT(54), "SIGRT_23" },
	{ BIT(55), "SIGRT_24" },
	{ BIT(56), "SIGRT_25" },
	{ BIT(57), "SIGRT_26" },
	{ BIT(58), "SIGRT_27" },
	{ BIT(59), "SIGRT_28" },
	{ BIT(60), "SIGRT_29" },
	{ BIT(61), "SIGRT_30" },
	{ BIT(62), "SIGRT_31" },
	{ BIT(63), "SIGRT_32" },
};

static const struct xlat cap_items[] = {
	{ BIT(0), "CAP_CHOWN" },
	{ BIT(1), "CAP_DAC_OVERRIDE" },
	{ BIT(2), "CAP_DAC_READ_SEARCH" },
	{ BIT(3), "CAP_FOWNER" },
	{ BIT(4), "CAP_FSETID" },
	{ BIT(5), "CAP_KILL" },
	{ BIT(6), "CAP_SETGID" },
	{ BIT(7), "CAP_SETUID" },
	{ BIT(8), "CAP_SETPCAP" },
	{ BIT(9), "CAP_LINUX_IMMUTABLE" },
	{ BIT(10), "CAP_NET_BIND_SERVICE" },
	{ BIT(11), "CAP_NET_BROADCAST" },
	{ BIT(12), "CAP_NET_ADMIN" },
	{ BIT(13), "CAP_NET_RAW" },
	{ BIT(14), "CAP_IPC_LOCK" },
	{ BIT(15), "CAP_IPC_OWNER" },
	{ BIT(16), "CAP_SYS_MODULE" },
	{ BIT(17), "CAP_SYS_RAWIO" },
	{ BIT(18), "CAP_SYS_CHROOT" },
	{ BIT(19), "CAP_SYS_PTRACE" },
	{ BIT(20), "CAP_SYS_PACCT" },
	{ BIT(21), "CAP_SYS_ADMIN" },
	{ BIT(22), "CAP_SYS_BOOT" },
	{ BIT(23), "CAP_SYS_NICE" },
	{ BIT(24), "CAP_SYS_RESOURCE" },
	{ BIT(25), "CAP_SYS_TIME" },
	{ BIT(26), "CAP_SYS_TTY_CONFIG" },
	{ BIT(27), "CAP_MKNOD" },
	{ BIT(28), "CAP_LEASE" },
	{ BIT(29), "CAP_AUDIT_WRITE" },
	{ BIT(30), "CAP_AUDIT_CONTROL" },
	{ BIT(31), "CAP_SETFCAP" },
	{ BIT(32), "CAP_MAC_OVERRIDE" },
	{ BIT(33), "CAP_MAC_ADMIN" },
	{ BIT(34), "CAP_SYSLOG" },
	{ BIT(35), "CAP_WAKE_ALARM" },
	{ BIT(36), "CAP_BLOCK_SUSPEND" },
	{ BIT(37), "CAP_AUDIT_READ" },
	{ BIT(38), "CAP_PERFMON" },
	{ BIT(39), "CAP_BPF" },
	{ BIT(40), "CAP_CHECKPOINT_RESTORE" },
};
/* clang-format on */

const struct xlat_set task_signal_set = {
	.prefix = "SIG???",
	XLAT_ITEMS(signal_items),
	.kind = XLAT_FLAGS,
};

const struct xlat_set task_cap_set = {
	.prefix = "CAP_???",
	XLAT_ITEMS(cap_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat mark_items[] = {
	{ MARK_ZOMBIE, "zombie" },
	{ MARK_ORPHAN, "orphan" },
	{ MARK_DAEMON, "daemon" },
	{ MARK_KERNEL, "kernel" },
	{ MARK_SESSION_LEADER, "session_leader" },
	{ MARK_GROUP_LEADER, "group_leader" },
	{ MARK_FOREGROUND, "foreground" },
	{ MARK_ORPHANED_GROUP, "orphaned_group" },
	{ MARK_TRACED, "traced" },
	{ MARK_STOPPED, "stopped" },
	{ MARK_OTHER_NS, "other_ns" },
};

const struct xlat_set task_mark_set = {
	.prefix = "MARK_???",
	XLAT_ITEMS(mark_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat daemon_items[] = {
	{ DAEMON_FORKED, "forked" },
	{ DAEMON_SESSION, "own_session" },
	{ DAEMON_FORKED_TWICE, "no_session_leader" },
	{ DAEMON_NO_TTY, "no_tty" },
	{ DAEMON_CWD, "cwd_root" },
	{ DAEMON_UMASK, "umask_0" },
	{ DAEMON_STDIO, "stdio_null" },
};

const struct xlat_set task_daemon_set = {
	.prefix = "DAEMON_???",
	XLAT_ITEMS(daemon_items),
	.kind = XLAT_FLAGS,
};

const char *task_state_word(char state)
{
	switch (state) {
	case 'R': return "running";
	case 'S': return "sleeping";
	case 'D': return "uninterruptible";
	case 'T': return "stopped";
	case 't': return "tracing stop";
	case 'Z': return "zombie";
	case 'X': return "dead";
	case 'I': return "idle";
	case 'P': return "parked";
	default: return NULL;
	}
}

const char *task_seccomp_word(uint64_t mode)
{
	static const char *const words[] = { "off", "strict", "filter" };

	return mode < ARRAY_SIZE(words) ? words[mode] : NULL;
}

const char *task_policy_word(uint64_t policy)
{
	static const char *const words[] = { "other",	 "fifo", "rr",
					     "batch",	 NULL,	 "idle",
					     "deadline", "ext" };

	return policy < ARRAY_SIZE(words) ? words[policy] : NULL;
}
