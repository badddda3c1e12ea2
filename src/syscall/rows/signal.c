/* SPDX-License-Identifier: BSD-2-Clause */
/* Rows: signals. */
#include "syscall/layout/signal.h"
#include "syscall/layout/time.h"
#include "syscall/table.h"
#include "syscall/xlat/process.h"
#include "syscall/xlat/signal.h"

enum {
	SIGNAL = SC_SIGNAL | SC_PROCESS_CONTROL,
	SEND = SC_SIGNAL | SC_PROCESS | SC_PROCESS_CONTROL,
};

SYSENT(kill) = {
	.name = "kill", .classes = SEND,
	ARGS({ "pid", ARG_PID }, { "sig", ARG_SIGNAL }),
};

SYSENT(tkill) = {
	.name = "tkill", .classes = SEND,
	ARGS({ "tid", ARG_PID }, { "sig", ARG_SIGNAL }),
};

SYSENT(tgkill) = {
	.name = "tgkill", .classes = SEND,
	ARGS(
		{ "tgid", ARG_PID },
		{ "tid", ARG_PID },
		{ "sig", ARG_SIGNAL }
	),
};

SYSENT(rt_sigqueueinfo) = {
	.name = "rt_sigqueueinfo", .classes = SEND,
	ARGS(
		{ "tgid", ARG_PID },
		{ "sig", ARG_SIGNAL },
		{ "uinfo", ARG_SIGINFO }
	),
};

SYSENT(rt_tgsigqueueinfo) = {
	.name = "rt_tgsigqueueinfo", .classes = SEND,
	ARGS(
		{ "tgid", ARG_PID },
		{ "tid", ARG_PID },
		{ "sig", ARG_SIGNAL },
		{ "uinfo", ARG_SIGINFO }
	),
};

SYSENT(pidfd_send_signal) = {
	.name = "pidfd_send_signal", .classes = SEND | SC_DESC,
	ARGS(
		{ "pidfd", ARG_FD },
		{ "sig", ARG_SIGNAL },
		{ "info", ARG_SIGINFO },
		{ "flags", ARG_FLAGS, .xlat = &xlat_pidfd_signal_flags }
	),
};

SYSENT(rt_sigaction) = {
	.name = "rt_sigaction", .classes = SIGNAL,
	ARGS(
		{ "signum", ARG_SIGNAL },
		{ "act", ARG_SIGACTION },
		{ "oldact", ARG_SIGACTION, .dir = DIR_OUT },
		{ "sigsetsize", ARG_ULONG }
	),
};

SYSENT(rt_sigprocmask) = {
	.name = "rt_sigprocmask", .classes = SIGNAL,
	ARGS(
		{ "how", ARG_ENUM, .xlat = &xlat_sigprocmask_how },
		{ "set", ARG_SIGSET, .len = LEN_ARG(3) },
		{ "oldset", ARG_SIGSET, .dir = DIR_OUT, .len = LEN_ARG(3) },
		{ "sigsetsize", ARG_ULONG }
	),
};

SYSENT(rt_sigpending) = {
	.name = "rt_sigpending", .classes = SIGNAL,
	ARGS(
		{ "set", ARG_SIGSET, .dir = DIR_OUT, .len = LEN_ARG(1) },
		{ "sigsetsize", ARG_ULONG }
	),
};

SYSENT(rt_sigtimedwait) = {
	.name = "rt_sigtimedwait", .classes = SIGNAL,
	.aux = AUX_NAME, .ret_xlat = &xlat_signal,
	ARGS(
		{ "set", ARG_SIGSET, .len = LEN_ARG(3) },
		{ "info", ARG_SIGINFO, .dir = DIR_OUT },
		{ "timeout", ARG_STRUCT, .layout = &layout_timespec },
		{ "sigsetsize", ARG_ULONG }
	),
};

SYSENT(rt_sigsuspend) = {
	.name = "rt_sigsuspend", .classes = SIGNAL,
	ARGS(
		{ "mask", ARG_SIGSET, .len = LEN_ARG(1) },
		{ "sigsetsize", ARG_ULONG }
	),
};

SYSENT(rt_sigreturn) = {
	.name = "rt_sigreturn", .classes = SIGNAL | SC_NO_RETURN,
	ARGS({ "frame", ARG_SIGFRAME, .flags = FIELD_PSEUDO }),
};

SYSENT(sigaltstack) = {
	.name = "sigaltstack", .classes = SIGNAL,
	ARGS(
		{ "ss", ARG_STRUCT, .layout = &layout_stack },
		{ "old_ss", ARG_STRUCT, .dir = DIR_OUT,
		  .layout = &layout_stack }
	),
};

SYSENT(signalfd) = {
	.name = "signalfd", .classes = SIGNAL | SC_DESC, .ret = RET_FD,
	ARGS(
		{ "fd", ARG_FD },
		{ "mask", ARG_SIGSET, .len = LEN_ARG(2) },
		{ "sizemask", ARG_ULONG }
	),
};

SYSENT(signalfd4) = {
	.name = "signalfd4", .classes = SIGNAL | SC_DESC, .ret = RET_FD,
	ARGS(
		{ "fd", ARG_FD },
		{ "mask", ARG_SIGSET, .len = LEN_ARG(2) },
		{ "sizemask", ARG_ULONG },
		{ "flags", ARG_FLAGS, .xlat = &xlat_signalfd_flags }
	),
};

SYSENT(pause) = { .name = "pause", .classes = SIGNAL };

SYSENT(restart_syscall) = {
	.name = "restart_syscall", .classes = SC_PROCESS_CONTROL,
};
