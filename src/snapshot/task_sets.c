/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of what /proc has as masks and letters. */
#include "snapshot/task_sets.h"

#include <stddef.h>

#include "basic/cleanup.h"
#include "snapshot/task_marks.h"

#define BIT(n) (UINT64_C(1) << (n))

/* clang-format off */
#define signal_items(X) \
	X(BIT(0), "SIGHUP") \
	X(BIT(1), "SIGINT") \
	X(BIT(2), "SIGQUIT") \
	X(BIT(3), "SIGILL") \
	X(BIT(4), "SIGTRAP") \
	X(BIT(5), "SIGABRT") \
	X(BIT(6), "SIGBUS") \
	X(BIT(7), "SIGFPE") \
	X(BIT(8), "SIGKILL") \
	X(BIT(9), "SIGUSR1") \
	X(BIT(10), "SIGSEGV") \
	X(BIT(11), "SIGUSR2") \
	X(BIT(12), "SIGPIPE") \
	X(BIT(13), "SIGALRM") \
	X(BIT(14), "SIGTERM") \
	X(BIT(15), "SIGSTKFLT") \
	X(BIT(16), "SIGCHLD") \
	X(BIT(17), "SIGCONT") \
	X(BIT(18), "SIGSTOP") \
	X(BIT(19), "SIGTSTP") \
	X(BIT(20), "SIGTTIN") \
	X(BIT(21), "SIGTTOU") \
	X(BIT(22), "SIGURG") \
	X(BIT(23), "SIGXCPU") \
	X(BIT(24), "SIGXFSZ") \
	X(BIT(25), "SIGVTALRM") \
	X(BIT(26), "SIGPROF") \
	X(BIT(27), "SIGWINCH") \
	X(BIT(28), "SIGIO") \
	X(BIT(29), "SIGPWR") \
	X(BIT(30), "SIGSYS") \
	X(BIT(31), "SIGRTMIN") \
	X(BIT(32), "SIGRT_1") \
	X(BIT(33), "SIGRT_2") \
	X(BIT(34), "SIGRT_3") \
	X(BIT(35), "SIGRT_4") \
	X(BIT(36), "SIGRT_5") \
	X(BIT(37), "SIGRT_6") \
	X(BIT(38), "SIGRT_7") \
	X(BIT(39), "SIGRT_8") \
	X(BIT(40), "SIGRT_9") \
	X(BIT(41), "SIGRT_10") \
	X(BIT(42), "SIGRT_11") \
	X(BIT(43), "SIGRT_12") \
	X(BIT(44), "SIGRT_13") \
	X(BIT(45), "SIGRT_14") \
	X(BIT(46), "SIGRT_15") \
	X(BIT(47), "SIGRT_16") \
	X(BIT(48), "SIGRT_17") \
	X(BIT(49), "SIGRT_18") \
	X(BIT(50), "SIGRT_19") \
	X(BIT(51), "SIGRT_20") \
	X(BIT(52), "SIGRT_21") \
	X(BIT(53), "SIGRT_22") \
	X(BIT(54), "SIGRT_23") \
	X(BIT(55), "SIGRT_24") \
	X(BIT(56), "SIGRT_25") \
	X(BIT(57), "SIGRT_26") \
	X(BIT(58), "SIGRT_27") \
	X(BIT(59), "SIGRT_28") \
	X(BIT(60), "SIGRT_29") \
	X(BIT(61), "SIGRT_30") \
	X(BIT(62), "SIGRT_31") \
	X(BIT(63), "SIGRT_32")

#define cap_items(X) \
	X(BIT(0), "CAP_CHOWN") \
	X(BIT(1), "CAP_DAC_OVERRIDE") \
	X(BIT(2), "CAP_DAC_READ_SEARCH") \
	X(BIT(3), "CAP_FOWNER") \
	X(BIT(4), "CAP_FSETID") \
	X(BIT(5), "CAP_KILL") \
	X(BIT(6), "CAP_SETGID") \
	X(BIT(7), "CAP_SETUID") \
	X(BIT(8), "CAP_SETPCAP") \
	X(BIT(9), "CAP_LINUX_IMMUTABLE") \
	X(BIT(10), "CAP_NET_BIND_SERVICE") \
	X(BIT(11), "CAP_NET_BROADCAST") \
	X(BIT(12), "CAP_NET_ADMIN") \
	X(BIT(13), "CAP_NET_RAW") \
	X(BIT(14), "CAP_IPC_LOCK") \
	X(BIT(15), "CAP_IPC_OWNER") \
	X(BIT(16), "CAP_SYS_MODULE") \
	X(BIT(17), "CAP_SYS_RAWIO") \
	X(BIT(18), "CAP_SYS_CHROOT") \
	X(BIT(19), "CAP_SYS_PTRACE") \
	X(BIT(20), "CAP_SYS_PACCT") \
	X(BIT(21), "CAP_SYS_ADMIN") \
	X(BIT(22), "CAP_SYS_BOOT") \
	X(BIT(23), "CAP_SYS_NICE") \
	X(BIT(24), "CAP_SYS_RESOURCE") \
	X(BIT(25), "CAP_SYS_TIME") \
	X(BIT(26), "CAP_SYS_TTY_CONFIG") \
	X(BIT(27), "CAP_MKNOD") \
	X(BIT(28), "CAP_LEASE") \
	X(BIT(29), "CAP_AUDIT_WRITE") \
	X(BIT(30), "CAP_AUDIT_CONTROL") \
	X(BIT(31), "CAP_SETFCAP") \
	X(BIT(32), "CAP_MAC_OVERRIDE") \
	X(BIT(33), "CAP_MAC_ADMIN") \
	X(BIT(34), "CAP_SYSLOG") \
	X(BIT(35), "CAP_WAKE_ALARM") \
	X(BIT(36), "CAP_BLOCK_SUSPEND") \
	X(BIT(37), "CAP_AUDIT_READ") \
	X(BIT(38), "CAP_PERFMON") \
	X(BIT(39), "CAP_BPF") \
	X(BIT(40), "CAP_CHECKPOINT_RESTORE")
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

#define mark_items(X)                            \
	X(MARK_ZOMBIE, "zombie")                 \
	X(MARK_ORPHAN, "orphan")                 \
	X(MARK_DAEMON, "daemon")                 \
	X(MARK_KERNEL, "kernel")                 \
	X(MARK_SESSION_LEADER, "session_leader") \
	X(MARK_GROUP_LEADER, "group_leader")     \
	X(MARK_FOREGROUND, "foreground")         \
	X(MARK_ORPHANED_GROUP, "orphaned_group") \
	X(MARK_TRACED, "traced")                 \
	X(MARK_STOPPED, "stopped")               \
	X(MARK_OTHER_NS, "other_ns")

const struct xlat_set task_mark_set = {
	.prefix = "MARK_???",
	XLAT_ITEMS(mark_items),
	.kind = XLAT_FLAGS,
};

#define daemon_items(X)                             \
	X(DAEMON_FORKED, "forked")                  \
	X(DAEMON_SESSION, "own_session")            \
	X(DAEMON_FORKED_TWICE, "no_session_leader") \
	X(DAEMON_NO_TTY, "no_tty")                  \
	X(DAEMON_CWD, "cwd_root")                   \
	X(DAEMON_UMASK, "umask_0")                  \
	X(DAEMON_STDIO, "stdio_null")

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
