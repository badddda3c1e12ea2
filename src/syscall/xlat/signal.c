/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Names of signals. The real-time ones count from the kernel's first, 32,
 * and not from the C library's SIGRTMIN.
 */
#include "syscall/xlat/signal.h"

#include <stdio.h>

static const struct xlat items[] = {
	{ 1, "SIGHUP" },
	{ 2, "SIGINT" },
	{ 3, "SIGQUIT" },
	{ 4, "SIGILL" },
	{ 5, "SIGTRAP" },
	{ 6, "SIGABRT" },
	{ 7, "SIGBUS" },
	{ 8, "SIGFPE" },
	{ 9, "SIGKILL" },
	{ 10, "SIGUSR1" },
	{ 11, "SIGSEGV" },
	{ 12, "SIGUSR2" },
	{ 13, "SIGPIPE" },
	{ 14, "SIGALRM" },
	{ 15, "SIGTERM" },
	{ 16, "SIGSTKFLT" },
	{ 17, "SIGCHLD" },
	{ 18, "SIGCONT" },
	{ 19, "SIGSTOP" },
	{ 20, "SIGTSTP" },
	{ 21, "SIGTTIN" },
	{ 22, "SIGTTOU" },
	{ 23, "SIGURG" },
	{ 24, "SIGXCPU" },
	{ 25, "SIGXFSZ" },
	{ 26, "SIGVTALRM" },
	{ 27, "SIGPROF" },
	{ 28, "SIGWINCH" },
	{ 29, "SIGIO" },
	{ 30, "SIGPWR" },
	{ 31, "SIGSYS" },
	{ 32, "SIGRTMIN" },
	{ 33, "SIGRT_1" },
	{ 34, "SIGRT_2" },
	{ 35, "SIGRT_3" },
	{ 36, "SIGRT_4" },
	{ 37, "SIGRT_5" },
	{ 38, "SIGRT_6" },
	{ 39, "SIGRT_7" },
	{ 40, "SIGRT_8" },
	{ 41, "SIGRT_9" },
	{ 42, "SIGRT_10" },
	{ 43, "SIGRT_11" },
	{ 44, "SIGRT_12" },
	{ 45, "SIGRT_13" },
	{ 46, "SIGRT_14" },
	{ 47, "SIGRT_15" },
	{ 48, "SIGRT_16" },
	{ 49, "SIGRT_17" },
	{ 50, "SIGRT_18" },
	{ 51, "SIGRT_19" },
	{ 52, "SIGRT_20" },
	{ 53, "SIGRT_21" },
	{ 54, "SIGRT_22" },
	{ 55, "SIGRT_23" },
	{ 56, "SIGRT_24" },
	{ 57, "SIGRT_25" },
	{ 58, "SIGRT_26" },
	{ 59, "SIGRT_27" },
	{ 60, "SIGRT_28" },
	{ 61, "SIGRT_29" },
	{ 62, "SIGRT_30" },
	{ 63, "SIGRT_31" },
	{ 64, "SIGRT_32" },
	/* second names, found only by name */
	{ 6, "SIGIOT" },
	{ 17, "SIGCLD" },
	{ 29, "SIGPOLL" },
	{ 64, "SIGRTMAX" },
};

const struct xlat_set xlat_signal = {
	.prefix = "SIG???",
	XLAT_ITEMS(items),
	.kind = XLAT_ENUM,
};

const char *signal_name(int sig, char buf[SIGNAL_NAME_SIZE])
{
	const char *name = sig > 0 ? xlat_name(&xlat_signal, sig) : NULL;

	if (name)
		return name;
	snprintf(buf, SIGNAL_NAME_SIZE, "%d", sig);
	return buf;
}

/* What goes with signals. */

static const struct xlat sa_handler_items[] = {
	{ 0xffffffffffffffff, "SIG_ERR" },
	{ 0, "SIG_DFL" },
	{ 1, "SIG_IGN" },
};

const struct xlat_set xlat_sa_handler = {
	XLAT_ITEMS(sa_handler_items),
	.kind = XLAT_ENUM,
};

static const struct xlat sa_flags_items[] = {
	{ 0x4000000, "SA_RESTORER" },
	{ 0x8000000, "SA_ONSTACK" },
	{ 0x10000000, "SA_RESTART" },
	{ 0x20000000, "SA_INTERRUPT" },
	{ 0x40000000, "SA_NODEFER" },
	{ 0x80000000, "SA_RESETHAND" },
	{ 4, "SA_SIGINFO" },
	{ 1, "SA_NOCLDSTOP" },
	{ 2, "SA_NOCLDWAIT" },
};

const struct xlat_set xlat_sa_flags = {
	.prefix = "SA_???",
	XLAT_ITEMS(sa_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat sigprocmask_how_items[] = {
	{ 0, "SIG_BLOCK" },
	{ 1, "SIG_UNBLOCK" },
	{ 2, "SIG_SETMASK" },
};

const struct xlat_set xlat_sigprocmask_how = {
	.prefix = "SIG_???",
	XLAT_ITEMS(sigprocmask_how_items),
	.kind = XLAT_ENUM,
};

static const struct xlat sigaltstack_flags_items[] = {
	{ 1, "SS_ONSTACK" },
	{ 2, "SS_DISABLE" },
	{ 0x80000000, "SS_AUTODISARM" },
};

const struct xlat_set xlat_sigaltstack_flags = {
	.prefix = "SS_???",
	XLAT_ITEMS(sigaltstack_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat sigev_notify_items[] = {
	{ 0, "SIGEV_SIGNAL" },
	{ 1, "SIGEV_NONE" },
	{ 2, "SIGEV_THREAD" },
	{ 4, "SIGEV_THREAD_ID" },
};

const struct xlat_set xlat_sigev_notify = {
	.prefix = "SIGEV_???",
	XLAT_ITEMS(sigev_notify_items),
	.kind = XLAT_ENUM,
};

static const struct xlat signalfd_flags_items[] = {
	{ 0x80000, "SFD_CLOEXEC" },
	{ 0x800, "SFD_NONBLOCK" },
};

const struct xlat_set xlat_signalfd_flags = {
	.prefix = "SFD_???",
	XLAT_ITEMS(signalfd_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat si_code_items[] = {
	{ 0, "SI_USER" },
	{ 0x80, "SI_KERNEL" },
	{ 0xffffffff, "SI_QUEUE" },
	{ 0xfffffffe, "SI_TIMER" },
	{ 0xfffffffd, "SI_MESGQ" },
	{ 0xfffffffc, "SI_ASYNCIO" },
	{ 0xfffffffb, "SI_SIGIO" },
	{ 0xfffffffa, "SI_TKILL" },
	{ 0xfffffff9, "SI_DETHREAD" },
	{ 0xffffffc4, "SI_ASYNCNL" },
};

const struct xlat_set xlat_si_code = {
	XLAT_ITEMS(si_code_items),
	.kind = XLAT_ENUM,
};

static const struct xlat si_code_bus_items[] = {
	{ 1, "BUS_ADRALN" },
	{ 2, "BUS_ADRERR" },
	{ 3, "BUS_OBJERR" },
	{ 4, "BUS_MCEERR_AR" },
	{ 5, "BUS_MCEERR_AO" },
};

const struct xlat_set xlat_si_code_bus = {
	XLAT_ITEMS(si_code_bus_items),
	.kind = XLAT_ENUM,
};

static const struct xlat si_code_chld_items[] = {
	{ 1, "CLD_EXITED" },
	{ 2, "CLD_KILLED" },
	{ 3, "CLD_DUMPED" },
	{ 4, "CLD_TRAPPED" },
	{ 5, "CLD_STOPPED" },
	{ 6, "CLD_CONTINUED" },
};

const struct xlat_set xlat_si_code_chld = {
	XLAT_ITEMS(si_code_chld_items),
	.kind = XLAT_ENUM,
};

static const struct xlat si_code_fpe_items[] = {
	{ 1, "FPE_INTDIV" },
	{ 2, "FPE_INTOVF" },
	{ 3, "FPE_FLTDIV" },
	{ 4, "FPE_FLTOVF" },
	{ 5, "FPE_FLTUND" },
	{ 6, "FPE_FLTRES" },
	{ 7, "FPE_FLTINV" },
	{ 8, "FPE_FLTSUB" },
	{ 14, "FPE_FLTUNK" },
	{ 15, "FPE_CONDTRAP" },
};

const struct xlat_set xlat_si_code_fpe = {
	XLAT_ITEMS(si_code_fpe_items),
	.kind = XLAT_ENUM,
};

static const struct xlat si_code_ill_items[] = {
	{ 1, "ILL_ILLOPC" },
	{ 2, "ILL_ILLOPN" },
	{ 3, "ILL_ILLADR" },
	{ 4, "ILL_ILLTRP" },
	{ 5, "ILL_PRVOPC" },
	{ 6, "ILL_PRVREG" },
	{ 7, "ILL_COPROC" },
	{ 8, "ILL_BADSTK" },
	{ 9, "ILL_BADIADDR" },
};

const struct xlat_set xlat_si_code_ill = {
	XLAT_ITEMS(si_code_ill_items),
	.kind = XLAT_ENUM,
};

static const struct xlat si_code_poll_items[] = {
	{ 1, "POLL_IN" },
	{ 2, "POLL_OUT" },
	{ 3, "POLL_MSG" },
	{ 4, "POLL_ERR" },
	{ 5, "POLL_PRI" },
	{ 6, "POLL_HUP" },
};

const struct xlat_set xlat_si_code_poll = {
	XLAT_ITEMS(si_code_poll_items),
	.kind = XLAT_ENUM,
};

static const struct xlat si_code_segv_items[] = {
	{ 1, "SEGV_MAPERR" },
	{ 2, "SEGV_ACCERR" },
	{ 3, "SEGV_BNDERR" },
	{ 4, "SEGV_PKUERR" },
	{ 5, "SEGV_ACCADI" },
	{ 6, "SEGV_ADIDERR" },
	{ 7, "SEGV_ADIPERR" },
	{ 8, "SEGV_MTEAERR" },
	{ 9, "SEGV_MTESERR" },
	{ 10, "SEGV_CPERR" },
};

const struct xlat_set xlat_si_code_segv = {
	XLAT_ITEMS(si_code_segv_items),
	.kind = XLAT_ENUM,
};

static const struct xlat si_code_sys_items[] = {
	{ 1, "SYS_SECCOMP" },
	{ 2, "SYS_USER_DISPATCH" },
};

const struct xlat_set xlat_si_code_sys = {
	XLAT_ITEMS(si_code_sys_items),
	.kind = XLAT_ENUM,
};

static const struct xlat si_code_trap_items[] = {
	{ 1, "TRAP_BRKPT" },
	{ 2, "TRAP_TRACE" },
	{ 3, "TRAP_BRANCH" },
	{ 4, "TRAP_HWBKPT" },
	{ 5, "TRAP_UNK" },
	{ 6, "TRAP_PERF" },
};

const struct xlat_set xlat_si_code_trap = {
	XLAT_ITEMS(si_code_trap_items),
	.kind = XLAT_ENUM,
};

static const struct xlat si_perf_flags_items[] = {
	{ 1, "TRAP_PERF_FLAG_ASYNC" },
};

const struct xlat_set xlat_si_perf_flags = {
	.prefix = "TRAP_PERF_FLAG_???",
	XLAT_ITEMS(si_perf_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat perf_type_items[] = {
	{ 0, "PERF_TYPE_HARDWARE" },
	{ 1, "PERF_TYPE_SOFTWARE" },
	{ 2, "PERF_TYPE_TRACEPOINT" },
	{ 3, "PERF_TYPE_HW_CACHE" },
	{ 4, "PERF_TYPE_RAW" },
	{ 5, "PERF_TYPE_BREAKPOINT" },
};

const struct xlat_set xlat_perf_type = {
	.prefix = "PERF_TYPE_???",
	XLAT_ITEMS(perf_type_items),
	.kind = XLAT_ENUM,
};

static const struct xlat audit_arch_items[] = {
	{ 0xc00000b7, "AUDIT_ARCH_AARCH64" },
	{ 0xc0009026, "AUDIT_ARCH_ALPHA" },
	{ 0x4000005d, "AUDIT_ARCH_ARCOMPACT" },
	{ 0x5d, "AUDIT_ARCH_ARCOMPACTBE" },
	{ 0x400000c3, "AUDIT_ARCH_ARCV2" },
	{ 0xc3, "AUDIT_ARCH_ARCV2BE" },
	{ 0x40000028, "AUDIT_ARCH_ARM" },
	{ 0x28, "AUDIT_ARCH_ARMEB" },
	{ 0x4000008c, "AUDIT_ARCH_C6X" },
	{ 0x8c, "AUDIT_ARCH_C6XBE" },
	{ 0x4000004c, "AUDIT_ARCH_CRIS" },
	{ 0x400000fc, "AUDIT_ARCH_CSKY" },
	{ 0x5441, "AUDIT_ARCH_FRV" },
	{ 0x2e, "AUDIT_ARCH_H8300" },
	{ 0xa4, "AUDIT_ARCH_HEXAGON" },
	{ 0x40000003, "AUDIT_ARCH_I386" },
	{ 0xc0000032, "AUDIT_ARCH_IA64" },
	{ 0x40000102, "AUDIT_ARCH_LOONGARCH32" },
	{ 0xc0000102, "AUDIT_ARCH_LOONGARCH64" },
	{ 0x58, "AUDIT_ARCH_M32R" },
	{ 0x4, "AUDIT_ARCH_M68K" },
	{ 0xbd, "AUDIT_ARCH_MICROBLAZE" },
	{ 0x8, "AUDIT_ARCH_MIPS" },
	{ 0x80000008, "AUDIT_ARCH_MIPS64" },
	{ 0xa0000008, "AUDIT_ARCH_MIPS64N32" },
	{ 0x40000008, "AUDIT_ARCH_MIPSEL" },
	{ 0xc0000008, "AUDIT_ARCH_MIPSEL64" },
	{ 0xe0000008, "AUDIT_ARCH_MIPSEL64N32" },
	{ 0x400000a7, "AUDIT_ARCH_NDS32" },
	{ 0xa7, "AUDIT_ARCH_NDS32BE" },
	{ 0x40000071, "AUDIT_ARCH_NIOS2" },
	{ 0x5c, "AUDIT_ARCH_OPENRISC" },
	{ 0xf, "AUDIT_ARCH_PARISC" },
	{ 0x8000000f, "AUDIT_ARCH_PARISC64" },
	{ 0x14, "AUDIT_ARCH_PPC" },
	{ 0x80000015, "AUDIT_ARCH_PPC64" },
	{ 0xc0000015, "AUDIT_ARCH_PPC64LE" },
	{ 0x400000f3, "AUDIT_ARCH_RISCV32" },
	{ 0xc00000f3, "AUDIT_ARCH_RISCV64" },
	{ 0x16, "AUDIT_ARCH_S390" },
	{ 0x80000016, "AUDIT_ARCH_S390X" },
	{ 0x2a, "AUDIT_ARCH_SH" },
	{ 0x8000002a, "AUDIT_ARCH_SH64" },
	{ 0x4000002a, "AUDIT_ARCH_SHEL" },
	{ 0xc000002a, "AUDIT_ARCH_SHEL64" },
	{ 0x2, "AUDIT_ARCH_SPARC" },
	{ 0x8000002b, "AUDIT_ARCH_SPARC64" },
	{ 0xc00000bf, "AUDIT_ARCH_TILEGX" },
	{ 0x400000bf, "AUDIT_ARCH_TILEGX32" },
	{ 0x400000bc, "AUDIT_ARCH_TILEPRO" },
	{ 0x4000006e, "AUDIT_ARCH_UNICORE" },
	{ 0xc000003e, "AUDIT_ARCH_X86_64" },
	{ 0x5e, "AUDIT_ARCH_XTENSA" },
};

const struct xlat_set xlat_audit_arch = {
	.prefix = "AUDIT_ARCH_???",
	XLAT_ITEMS(audit_arch_items),
	.kind = XLAT_ENUM,
};
