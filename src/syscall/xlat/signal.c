/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Names of signals. The real-time ones count from the kernel's first, 32,
 * and not from the C library's SIGRTMIN.
 */
#include "syscall/xlat/signal.h"

#include <stdio.h>

#define items(X) \
	X(1, "SIGHUP") \
	X(2, "SIGINT") \
	X(3, "SIGQUIT") \
	X(4, "SIGILL") \
	X(5, "SIGTRAP") \
	X(6, "SIGABRT") \
	X(7, "SIGBUS") \
	X(8, "SIGFPE") \
	X(9, "SIGKILL") \
	X(10, "SIGUSR1") \
	X(11, "SIGSEGV") \
	X(12, "SIGUSR2") \
	X(13, "SIGPIPE") \
	X(14, "SIGALRM") \
	X(15, "SIGTERM") \
	X(16, "SIGSTKFLT") \
	X(17, "SIGCHLD") \
	X(18, "SIGCONT") \
	X(19, "SIGSTOP") \
	X(20, "SIGTSTP") \
	X(21, "SIGTTIN") \
	X(22, "SIGTTOU") \
	X(23, "SIGURG") \
	X(24, "SIGXCPU") \
	X(25, "SIGXFSZ") \
	X(26, "SIGVTALRM") \
	X(27, "SIGPROF") \
	X(28, "SIGWINCH") \
	X(29, "SIGIO") \
	X(30, "SIGPWR") \
	X(31, "SIGSYS") \
	X(32, "SIGRTMIN") \
	X(33, "SIGRT_1") \
	X(34, "SIGRT_2") \
	X(35, "SIGRT_3") \
	X(36, "SIGRT_4") \
	X(37, "SIGRT_5") \
	X(38, "SIGRT_6") \
	X(39, "SIGRT_7") \
	X(40, "SIGRT_8") \
	X(41, "SIGRT_9") \
	X(42, "SIGRT_10") \
	X(43, "SIGRT_11") \
	X(44, "SIGRT_12") \
	X(45, "SIGRT_13") \
	X(46, "SIGRT_14") \
	X(47, "SIGRT_15") \
	X(48, "SIGRT_16") \
	X(49, "SIGRT_17") \
	X(50, "SIGRT_18") \
	X(51, "SIGRT_19") \
	X(52, "SIGRT_20") \
	X(53, "SIGRT_21") \
	X(54, "SIGRT_22") \
	X(55, "SIGRT_23") \
	X(56, "SIGRT_24") \
	X(57, "SIGRT_25") \
	X(58, "SIGRT_26") \
	X(59, "SIGRT_27") \
	X(60, "SIGRT_28") \
	X(61, "SIGRT_29") \
	X(62, "SIGRT_30") \
	X(63, "SIGRT_31") \
	X(64, "SIGRT_32") \
	/* second names, found only by name */ \
	X(6, "SIGIOT") \
	X(17, "SIGCLD") \
	X(29, "SIGPOLL") \
	X(64, "SIGRTMAX")

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

#define sa_handler_items(X) \
	X(0xffffffffffffffff, "SIG_ERR") \
	X(0, "SIG_DFL") \
	X(1, "SIG_IGN")

const struct xlat_set xlat_sa_handler = {
	XLAT_ITEMS(sa_handler_items),
	.kind = XLAT_ENUM,
};

#define sa_flags_items(X) \
	X(0x4000000, "SA_RESTORER") \
	X(0x8000000, "SA_ONSTACK") \
	X(0x10000000, "SA_RESTART") \
	X(0x20000000, "SA_INTERRUPT") \
	X(0x40000000, "SA_NODEFER") \
	X(0x80000000, "SA_RESETHAND") \
	X(4, "SA_SIGINFO") \
	X(1, "SA_NOCLDSTOP") \
	X(2, "SA_NOCLDWAIT")

const struct xlat_set xlat_sa_flags = {
	.prefix = "SA_???",
	XLAT_ITEMS(sa_flags_items),
	.kind = XLAT_FLAGS,
};

#define sigprocmask_how_items(X) \
	X(0, "SIG_BLOCK") \
	X(1, "SIG_UNBLOCK") \
	X(2, "SIG_SETMASK")

const struct xlat_set xlat_sigprocmask_how = {
	.prefix = "SIG_???",
	XLAT_ITEMS(sigprocmask_how_items),
	.kind = XLAT_ENUM,
};

#define sigaltstack_flags_items(X) \
	X(1, "SS_ONSTACK") \
	X(2, "SS_DISABLE") \
	X(0x80000000, "SS_AUTODISARM")

const struct xlat_set xlat_sigaltstack_flags = {
	.prefix = "SS_???",
	XLAT_ITEMS(sigaltstack_flags_items),
	.kind = XLAT_FLAGS,
};

#define sigev_notify_items(X) \
	X(0, "SIGEV_SIGNAL") \
	X(1, "SIGEV_NONE") \
	X(2, "SIGEV_THREAD") \
	X(4, "SIGEV_THREAD_ID")

const struct xlat_set xlat_sigev_notify = {
	.prefix = "SIGEV_???",
	XLAT_ITEMS(sigev_notify_items),
	.kind = XLAT_ENUM,
};

#define signalfd_flags_items(X) \
	X(0x80000, "SFD_CLOEXEC") \
	X(0x800, "SFD_NONBLOCK")

const struct xlat_set xlat_signalfd_flags = {
	.prefix = "SFD_???",
	XLAT_ITEMS(signalfd_flags_items),
	.kind = XLAT_FLAGS,
};

#define si_code_items(X) \
	X(0, "SI_USER") \
	X(0x80, "SI_KERNEL") \
	X(0xffffffff, "SI_QUEUE") \
	X(0xfffffffe, "SI_TIMER") \
	X(0xfffffffd, "SI_MESGQ") \
	X(0xfffffffc, "SI_ASYNCIO") \
	X(0xfffffffb, "SI_SIGIO") \
	X(0xfffffffa, "SI_TKILL") \
	X(0xfffffff9, "SI_DETHREAD") \
	X(0xffffffc4, "SI_ASYNCNL")

const struct xlat_set xlat_si_code = {
	XLAT_ITEMS(si_code_items),
	.kind = XLAT_ENUM,
};

#define si_code_bus_items(X) \
	X(1, "BUS_ADRALN") \
	X(2, "BUS_ADRERR") \
	X(3, "BUS_OBJERR") \
	X(4, "BUS_MCEERR_AR") \
	X(5, "BUS_MCEERR_AO")

const struct xlat_set xlat_si_code_bus = {
	XLAT_ITEMS(si_code_bus_items),
	.kind = XLAT_ENUM,
};

#define si_code_chld_items(X) \
	X(1, "CLD_EXITED") \
	X(2, "CLD_KILLED") \
	X(3, "CLD_DUMPED") \
	X(4, "CLD_TRAPPED") \
	X(5, "CLD_STOPPED") \
	X(6, "CLD_CONTINUED")

const struct xlat_set xlat_si_code_chld = {
	XLAT_ITEMS(si_code_chld_items),
	.kind = XLAT_ENUM,
};

#define si_code_fpe_items(X) \
	X(1, "FPE_INTDIV") \
	X(2, "FPE_INTOVF") \
	X(3, "FPE_FLTDIV") \
	X(4, "FPE_FLTOVF") \
	X(5, "FPE_FLTUND") \
	X(6, "FPE_FLTRES") \
	X(7, "FPE_FLTINV") \
	X(8, "FPE_FLTSUB") \
	X(14, "FPE_FLTUNK") \
	X(15, "FPE_CONDTRAP")

const struct xlat_set xlat_si_code_fpe = {
	XLAT_ITEMS(si_code_fpe_items),
	.kind = XLAT_ENUM,
};

#define si_code_ill_items(X) \
	X(1, "ILL_ILLOPC") \
	X(2, "ILL_ILLOPN") \
	X(3, "ILL_ILLADR") \
	X(4, "ILL_ILLTRP") \
	X(5, "ILL_PRVOPC") \
	X(6, "ILL_PRVREG") \
	X(7, "ILL_COPROC") \
	X(8, "ILL_BADSTK") \
	X(9, "ILL_BADIADDR")

const struct xlat_set xlat_si_code_ill = {
	XLAT_ITEMS(si_code_ill_items),
	.kind = XLAT_ENUM,
};

#define si_code_poll_items(X) \
	X(1, "POLL_IN") \
	X(2, "POLL_OUT") \
	X(3, "POLL_MSG") \
	X(4, "POLL_ERR") \
	X(5, "POLL_PRI") \
	X(6, "POLL_HUP")

const struct xlat_set xlat_si_code_poll = {
	XLAT_ITEMS(si_code_poll_items),
	.kind = XLAT_ENUM,
};

#define si_code_segv_items(X) \
	X(1, "SEGV_MAPERR") \
	X(2, "SEGV_ACCERR") \
	X(3, "SEGV_BNDERR") \
	X(4, "SEGV_PKUERR") \
	X(5, "SEGV_ACCADI") \
	X(6, "SEGV_ADIDERR") \
	X(7, "SEGV_ADIPERR") \
	X(8, "SEGV_MTEAERR") \
	X(9, "SEGV_MTESERR") \
	X(10, "SEGV_CPERR")

const struct xlat_set xlat_si_code_segv = {
	XLAT_ITEMS(si_code_segv_items),
	.kind = XLAT_ENUM,
};

#define si_code_sys_items(X) \
	X(1, "SYS_SECCOMP") \
	X(2, "SYS_USER_DISPATCH")

const struct xlat_set xlat_si_code_sys = {
	XLAT_ITEMS(si_code_sys_items),
	.kind = XLAT_ENUM,
};

#define si_code_trap_items(X) \
	X(1, "TRAP_BRKPT") \
	X(2, "TRAP_TRACE") \
	X(3, "TRAP_BRANCH") \
	X(4, "TRAP_HWBKPT") \
	X(5, "TRAP_UNK") \
	X(6, "TRAP_PERF")

const struct xlat_set xlat_si_code_trap = {
	XLAT_ITEMS(si_code_trap_items),
	.kind = XLAT_ENUM,
};

#define si_perf_flags_items(X) \
	X(1, "TRAP_PERF_FLAG_ASYNC")

const struct xlat_set xlat_si_perf_flags = {
	.prefix = "TRAP_PERF_FLAG_???",
	XLAT_ITEMS(si_perf_flags_items),
	.kind = XLAT_FLAGS,
};

#define perf_type_items(X) \
	X(0, "PERF_TYPE_HARDWARE") \
	X(1, "PERF_TYPE_SOFTWARE") \
	X(2, "PERF_TYPE_TRACEPOINT") \
	X(3, "PERF_TYPE_HW_CACHE") \
	X(4, "PERF_TYPE_RAW") \
	X(5, "PERF_TYPE_BREAKPOINT")

const struct xlat_set xlat_perf_type = {
	.prefix = "PERF_TYPE_???",
	XLAT_ITEMS(perf_type_items),
	.kind = XLAT_ENUM,
};

#define audit_arch_items(X) \
	X(0xc00000b7, "AUDIT_ARCH_AARCH64") \
	X(0xc0009026, "AUDIT_ARCH_ALPHA") \
	X(0x4000005d, "AUDIT_ARCH_ARCOMPACT") \
	X(0x5d, "AUDIT_ARCH_ARCOMPACTBE") \
	X(0x400000c3, "AUDIT_ARCH_ARCV2") \
	X(0xc3, "AUDIT_ARCH_ARCV2BE") \
	X(0x40000028, "AUDIT_ARCH_ARM") \
	X(0x28, "AUDIT_ARCH_ARMEB") \
	X(0x4000008c, "AUDIT_ARCH_C6X") \
	X(0x8c, "AUDIT_ARCH_C6XBE") \
	X(0x4000004c, "AUDIT_ARCH_CRIS") \
	X(0x400000fc, "AUDIT_ARCH_CSKY") \
	X(0x5441, "AUDIT_ARCH_FRV") \
	X(0x2e, "AUDIT_ARCH_H8300") \
	X(0xa4, "AUDIT_ARCH_HEXAGON") \
	X(0x40000003, "AUDIT_ARCH_I386") \
	X(0xc0000032, "AUDIT_ARCH_IA64") \
	X(0x40000102, "AUDIT_ARCH_LOONGARCH32") \
	X(0xc0000102, "AUDIT_ARCH_LOONGARCH64") \
	X(0x58, "AUDIT_ARCH_M32R") \
	X(0x4, "AUDIT_ARCH_M68K") \
	X(0xbd, "AUDIT_ARCH_MICROBLAZE") \
	X(0x8, "AUDIT_ARCH_MIPS") \
	X(0x80000008, "AUDIT_ARCH_MIPS64") \
	X(0xa0000008, "AUDIT_ARCH_MIPS64N32") \
	X(0x40000008, "AUDIT_ARCH_MIPSEL") \
	X(0xc0000008, "AUDIT_ARCH_MIPSEL64") \
	X(0xe0000008, "AUDIT_ARCH_MIPSEL64N32") \
	X(0x400000a7, "AUDIT_ARCH_NDS32") \
	X(0xa7, "AUDIT_ARCH_NDS32BE") \
	X(0x40000071, "AUDIT_ARCH_NIOS2") \
	X(0x5c, "AUDIT_ARCH_OPENRISC") \
	X(0xf, "AUDIT_ARCH_PARISC") \
	X(0x8000000f, "AUDIT_ARCH_PARISC64") \
	X(0x14, "AUDIT_ARCH_PPC") \
	X(0x80000015, "AUDIT_ARCH_PPC64") \
	X(0xc0000015, "AUDIT_ARCH_PPC64LE") \
	X(0x400000f3, "AUDIT_ARCH_RISCV32") \
	X(0xc00000f3, "AUDIT_ARCH_RISCV64") \
	X(0x16, "AUDIT_ARCH_S390") \
	X(0x80000016, "AUDIT_ARCH_S390X") \
	X(0x2a, "AUDIT_ARCH_SH") \
	X(0x8000002a, "AUDIT_ARCH_SH64") \
	X(0x4000002a, "AUDIT_ARCH_SHEL") \
	X(0xc000002a, "AUDIT_ARCH_SHEL64") \
	X(0x2, "AUDIT_ARCH_SPARC") \
	X(0x8000002b, "AUDIT_ARCH_SPARC64") \
	X(0xc00000bf, "AUDIT_ARCH_TILEGX") \
	X(0x400000bf, "AUDIT_ARCH_TILEGX32") \
	X(0x400000bc, "AUDIT_ARCH_TILEPRO") \
	X(0x4000006e, "AUDIT_ARCH_UNICORE") \
	X(0xc000003e, "AUDIT_ARCH_X86_64") \
	X(0x5e, "AUDIT_ARCH_XTENSA")

const struct xlat_set xlat_audit_arch = {
	.prefix = "AUDIT_ARCH_???",
	XLAT_ITEMS(audit_arch_items),
	.kind = XLAT_ENUM,
};
