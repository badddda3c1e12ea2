/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of processes and threads. */
#include "syscall/xlat/process.h"

static const struct xlat clone_flags_items[] = {
	{ 0x100, "CLONE_VM" },
	{ 0x200, "CLONE_FS" },
	{ 0x400, "CLONE_FILES" },
	{ 0x800, "CLONE_SIGHAND" },
	{ 0x1000, "CLONE_PIDFD" },
	{ 0x2000, "CLONE_PTRACE" },
	{ 0x4000, "CLONE_VFORK" },
	{ 0x8000, "CLONE_PARENT" },
	{ 0x10000, "CLONE_THREAD" },
	{ 0x20000, "CLONE_NEWNS" },
	{ 0x40000, "CLONE_SYSVSEM" },
	{ 0x80000, "CLONE_SETTLS" },
	{ 0x100000, "CLONE_PARENT_SETTID" },
	{ 0x200000, "CLONE_CHILD_CLEARTID" },
	{ 0x800000, "CLONE_UNTRACED" },
	{ 0x1000000, "CLONE_CHILD_SETTID" },
	{ 0x2000000, "CLONE_NEWCGROUP" },
	{ 0x4000000, "CLONE_NEWUTS" },
	{ 0x8000000, "CLONE_NEWIPC" },
	{ 0x10000000, "CLONE_NEWUSER" },
	{ 0x20000000, "CLONE_NEWPID" },
	{ 0x40000000, "CLONE_NEWNET" },
	{ 0x80000000, "CLONE_IO" },
	/*
	 * The low byte is the signal that the parent gets. The highest
	 * first, so that none is taken for one whose bits it has.
	 */
	{ 64, "SIGRT_32" },
	{ 63, "SIGRT_31" },
	{ 62, "SIGRT_30" },
	{ 61, "SIGRT_29" },
	{ 60, "SIGRT_28" },
	{ 59, "SIGRT_27" },
	{ 58, "SIGRT_26" },
	{ 57, "SIGRT_25" },
	{ 56, "SIGRT_24" },
	{ 55, "SIGRT_23" },
	{ 54, "SIGRT_22" },
	{ 53, "SIGRT_21" },
	{ 52, "SIGRT_20" },
	{ 51, "SIGRT_19" },
	{ 50, "SIGRT_18" },
	{ 49, "SIGRT_17" },
	{ 48, "SIGRT_16" },
	{ 47, "SIGRT_15" },
	{ 46, "SIGRT_14" },
	{ 45, "SIGRT_13" },
	{ 44, "SIGRT_12" },
	{ 43, "SIGRT_11" },
	{ 42, "SIGRT_10" },
	{ 41, "SIGRT_9" },
	{ 40, "SIGRT_8" },
	{ 39, "SIGRT_7" },
	{ 38, "SIGRT_6" },
	{ 37, "SIGRT_5" },
	{ 36, "SIGRT_4" },
	{ 35, "SIGRT_3" },
	{ 34, "SIGRT_2" },
	{ 33, "SIGRT_1" },
	{ 32, "SIGRTMIN" },
	{ 31, "SIGSYS" },
	{ 30, "SIGPWR" },
	{ 29, "SIGIO" },
	{ 28, "SIGWINCH" },
	{ 27, "SIGPROF" },
	{ 26, "SIGVTALRM" },
	{ 25, "SIGXFSZ" },
	{ 24, "SIGXCPU" },
	{ 23, "SIGURG" },
	{ 22, "SIGTTOU" },
	{ 21, "SIGTTIN" },
	{ 20, "SIGTSTP" },
	{ 19, "SIGSTOP" },
	{ 18, "SIGCONT" },
	{ 17, "SIGCHLD" },
	{ 16, "SIGSTKFLT" },
	{ 15, "SIGTERM" },
	{ 14, "SIGALRM" },
	{ 13, "SIGPIPE" },
	{ 12, "SIGUSR2" },
	{ 11, "SIGSEGV" },
	{ 10, "SIGUSR1" },
	{ 9, "SIGKILL" },
	{ 8, "SIGFPE" },
	{ 7, "SIGBUS" },
	{ 6, "SIGABRT" },
	{ 5, "SIGTRAP" },
	{ 4, "SIGILL" },
	{ 3, "SIGQUIT" },
	{ 2, "SIGINT" },
	{ 1, "SIGHUP" },
};

const struct xlat_set xlat_clone_flags = {
	.prefix = "CLONE_???",
	XLAT_ITEMS(clone_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat clone3_flags_items[] = {
	{ 0x100, "CLONE_VM" },
	{ 0x200, "CLONE_FS" },
	{ 0x400, "CLONE_FILES" },
	{ 0x800, "CLONE_SIGHAND" },
	{ 0x1000, "CLONE_PIDFD" },
	{ 0x2000, "CLONE_PTRACE" },
	{ 0x4000, "CLONE_VFORK" },
	{ 0x8000, "CLONE_PARENT" },
	{ 0x10000, "CLONE_THREAD" },
	{ 0x20000, "CLONE_NEWNS" },
	{ 0x40000, "CLONE_SYSVSEM" },
	{ 0x80000, "CLONE_SETTLS" },
	{ 0x100000, "CLONE_PARENT_SETTID" },
	{ 0x200000, "CLONE_CHILD_CLEARTID" },
	{ 0x800000, "CLONE_UNTRACED" },
	{ 0x1000000, "CLONE_CHILD_SETTID" },
	{ 0x2000000, "CLONE_NEWCGROUP" },
	{ 0x4000000, "CLONE_NEWUTS" },
	{ 0x8000000, "CLONE_NEWIPC" },
	{ 0x10000000, "CLONE_NEWUSER" },
	{ 0x20000000, "CLONE_NEWPID" },
	{ 0x40000000, "CLONE_NEWNET" },
	{ 0x80000000, "CLONE_IO" },
	{ 0x80, "CLONE_NEWTIME" },
	{ 0x100000000, "CLONE_CLEAR_SIGHAND" },
	{ 0x200000000, "CLONE_INTO_CGROUP" },
	{ 0x400000000, "CLONE_AUTOREAP" },
	{ 0x800000000, "CLONE_NNP" },
	{ 0x1000000000, "CLONE_PIDFD_AUTOKILL" },
	{ 0x2000000000, "CLONE_EMPTY_MNTNS" },
};

const struct xlat_set xlat_clone3_flags = {
	.prefix = "CLONE_???",
	XLAT_ITEMS(clone3_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat setns_types_items[] = {
	{ 0x80, "CLONE_NEWTIME" },
	{ 0x20000, "CLONE_NEWNS" },
	{ 0x2000000, "CLONE_NEWCGROUP" },
	{ 0x4000000, "CLONE_NEWUTS" },
	{ 0x8000000, "CLONE_NEWIPC" },
	{ 0x10000000, "CLONE_NEWUSER" },
	{ 0x20000000, "CLONE_NEWPID" },
	{ 0x40000000, "CLONE_NEWNET" },
};

const struct xlat_set xlat_setns_types = {
	.prefix = "CLONE_NEW???",
	XLAT_ITEMS(setns_types_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat unshare_flags_items[] = {
	{ 0x80, "CLONE_NEWTIME" },
	{ 0x100, "CLONE_VM" },
	{ 0x200, "CLONE_FS" },
	{ 0x400, "CLONE_FILES" },
	{ 0x800, "CLONE_SIGHAND" },
	{ 0x10000, "CLONE_THREAD" },
	{ 0x20000, "CLONE_NEWNS" },
	{ 0x40000, "CLONE_SYSVSEM" },
	{ 0x2000000, "CLONE_NEWCGROUP" },
	{ 0x4000000, "CLONE_NEWUTS" },
	{ 0x8000000, "CLONE_NEWIPC" },
	{ 0x10000000, "CLONE_NEWUSER" },
	{ 0x20000000, "CLONE_NEWPID" },
	{ 0x40000000, "CLONE_NEWNET" },
};

const struct xlat_set xlat_unshare_flags = {
	.prefix = "CLONE_???",
	XLAT_ITEMS(unshare_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat wait_options_items[] = {
	{ 1, "WNOHANG" },
	{ 4, "WEXITED" },
	{ 2, "WSTOPPED" },
	{ 8, "WCONTINUED" },
	{ 0x1000000, "WNOWAIT" },
	{ 0x80000000, "__WCLONE" },
	{ 0x40000000, "__WALL" },
	{ 0x20000000, "__WNOTHREAD" },
};

const struct xlat_set xlat_wait_options = {
	.prefix = "W???",
	XLAT_ITEMS(wait_options_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat waitid_types_items[] = {
	{ 0, "P_ALL" },
	{ 1, "P_PID" },
	{ 2, "P_PGID" },
	{ 3, "P_PIDFD" },
};

const struct xlat_set xlat_waitid_types = {
	.prefix = "P_???",
	XLAT_ITEMS(waitid_types_items),
	.kind = XLAT_ENUM,
};

static const struct xlat ptrace_event_items[] = {
	{ 1, "PTRACE_EVENT_FORK" },
	{ 2, "PTRACE_EVENT_VFORK" },
	{ 3, "PTRACE_EVENT_CLONE" },
	{ 4, "PTRACE_EVENT_EXEC" },
	{ 5, "PTRACE_EVENT_VFORK_DONE" },
	{ 6, "PTRACE_EVENT_EXIT" },
	{ 7, "PTRACE_EVENT_SECCOMP" },
	{ 0x80, "PTRACE_EVENT_STOP" },
};

const struct xlat_set xlat_ptrace_event = {
	.prefix = "PTRACE_EVENT_???",
	XLAT_ITEMS(ptrace_event_items),
	.kind = XLAT_ENUM,
};

static const struct xlat ptrace_info_op_items[] = {
	{ 0, "PTRACE_SYSCALL_INFO_NONE" },
	{ 1, "PTRACE_SYSCALL_INFO_ENTRY" },
	{ 2, "PTRACE_SYSCALL_INFO_EXIT" },
	{ 3, "PTRACE_SYSCALL_INFO_SECCOMP" },
};

const struct xlat_set xlat_ptrace_info_op = {
	.prefix = "PTRACE_SYSCALL_INFO_???",
	XLAT_ITEMS(ptrace_info_op_items),
	.kind = XLAT_ENUM,
};

static const struct xlat ptrace_request_items[] = {
	{ 0, "PTRACE_TRACEME" },
	{ 1, "PTRACE_PEEKTEXT" },
	{ 2, "PTRACE_PEEKDATA" },
	{ 3, "PTRACE_PEEKUSER" },
	{ 4, "PTRACE_POKETEXT" },
	{ 5, "PTRACE_POKEDATA" },
	{ 6, "PTRACE_POKEUSER" },
	{ 7, "PTRACE_CONT" },
	{ 8, "PTRACE_KILL" },
	{ 9, "PTRACE_SINGLESTEP" },
	{ 0x10, "PTRACE_ATTACH" },
	{ 0x11, "PTRACE_DETACH" },
	{ 0x18, "PTRACE_SYSCALL" },
	{ 0x4200, "PTRACE_SETOPTIONS" },
	{ 0x4201, "PTRACE_GETEVENTMSG" },
	{ 0x4202, "PTRACE_GETSIGINFO" },
	{ 0x4203, "PTRACE_SETSIGINFO" },
	{ 0x4204, "PTRACE_GETREGSET" },
	{ 0x4205, "PTRACE_SETREGSET" },
	{ 0x4206, "PTRACE_SEIZE" },
	{ 0x4207, "PTRACE_INTERRUPT" },
	{ 0x4208, "PTRACE_LISTEN" },
	{ 0x4209, "PTRACE_PEEKSIGINFO" },
	{ 0x420a, "PTRACE_GETSIGMASK" },
	{ 0x420b, "PTRACE_SETSIGMASK" },
	{ 0x420c, "PTRACE_SECCOMP_GET_FILTER" },
	{ 0x420d, "PTRACE_SECCOMP_GET_METADATA" },
	{ 0x420e, "PTRACE_GET_SYSCALL_INFO" },
	{ 0x420f, "PTRACE_GET_RSEQ_CONFIGURATION" },
	{ 0x4210, "PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG" },
	{ 0x4211, "PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG" },
	{ 0x4212, "PTRACE_SET_SYSCALL_INFO" },
	{ 12, "PTRACE_GETREGS" },
	{ 13, "PTRACE_SETREGS" },
	{ 14, "PTRACE_GETFPREGS" },
	{ 15, "PTRACE_SETFPREGS" },
	{ 0x12, "PTRACE_GETFPXREGS" },
	{ 0x13, "PTRACE_SETFPXREGS" },
	{ 0x15, "PTRACE_OLDSETOPTIONS" },
	{ 0x19, "PTRACE_GET_THREAD_AREA" },
	{ 0x1a, "PTRACE_SET_THREAD_AREA" },
	{ 0x1e, "PTRACE_ARCH_PRCTL" },
	{ 0x1f, "PTRACE_SYSEMU" },
	{ 0x20, "PTRACE_SYSEMU_SINGLESTEP" },
	{ 0x21, "PTRACE_SINGLEBLOCK" },
};

const struct xlat_set xlat_ptrace_request = {
	.prefix = "PTRACE_???",
	XLAT_ITEMS(ptrace_request_items),
	.kind = XLAT_ENUM,
};

static const struct xlat ptrace_options_items[] = {
	{ 1, "PTRACE_O_TRACESYSGOOD" },
	{ 2, "PTRACE_O_TRACEFORK" },
	{ 4, "PTRACE_O_TRACEVFORK" },
	{ 8, "PTRACE_O_TRACECLONE" },
	{ 0x10, "PTRACE_O_TRACEEXEC" },
	{ 0x20, "PTRACE_O_TRACEVFORKDONE" },
	{ 0x40, "PTRACE_O_TRACEEXIT" },
	{ 0x80, "PTRACE_O_TRACESECCOMP" },
	{ 0x100000, "PTRACE_O_EXITKILL" },
	{ 0x200000, "PTRACE_O_SUSPEND_SECCOMP" },
};

const struct xlat_set xlat_ptrace_options = {
	.prefix = "PTRACE_O_???",
	XLAT_ITEMS(ptrace_options_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat ptrace_peeksiginfo_items[] = {
	{ 1, "PTRACE_PEEKSIGINFO_SHARED" },
};

const struct xlat_set xlat_ptrace_peeksiginfo = {
	.prefix = "PTRACE_PEEKSIGINFO_???",
	XLAT_ITEMS(ptrace_peeksiginfo_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat ptrace_syscall_op_items[] = {
	{ 0, "PTRACE_SYSCALL_INFO_NONE" },
	{ 1, "PTRACE_SYSCALL_INFO_ENTRY" },
	{ 2, "PTRACE_SYSCALL_INFO_EXIT" },
	{ 3, "PTRACE_SYSCALL_INFO_SECCOMP" },
};

const struct xlat_set xlat_ptrace_syscall_op = {
	.prefix = "PTRACE_SYSCALL_INFO_???",
	XLAT_ITEMS(ptrace_syscall_op_items),
	.kind = XLAT_ENUM,
};

static const struct xlat regset_items[] = {
	{ 1, "NT_PRSTATUS" },
	{ 2, "NT_FPREGSET" },
	{ 3, "NT_PRPSINFO" },
	{ 6, "NT_AUXV" },
	{ 0x200, "NT_386_TLS" },
	{ 0x201, "NT_386_IOPERM" },
	{ 0x202, "NT_X86_XSTATE" },
	{ 0x204, "NT_X86_SHSTK" },
	{ 0x205, "NT_X86_XSAVE_LAYOUT" },
	{ 0x46494c45, "NT_FILE" },
	{ 0x46e62b7f, "NT_PRXFPREG" },
	{ 0x53494749, "NT_SIGINFO" },
};

const struct xlat_set xlat_regset = {
	.prefix = "NT_???",
	XLAT_ITEMS(regset_items),
	.kind = XLAT_ENUM,
};

static const struct xlat rlimit_resource_items[] = {
	{ 0, "RLIMIT_CPU" },
	{ 1, "RLIMIT_FSIZE" },
	{ 2, "RLIMIT_DATA" },
	{ 3, "RLIMIT_STACK" },
	{ 4, "RLIMIT_CORE" },
	{ 5, "RLIMIT_RSS" },
	{ 6, "RLIMIT_NPROC" },
	{ 7, "RLIMIT_NOFILE" },
	{ 8, "RLIMIT_MEMLOCK" },
	{ 9, "RLIMIT_AS" },
	{ 10, "RLIMIT_LOCKS" },
	{ 11, "RLIMIT_SIGPENDING" },
	{ 12, "RLIMIT_MSGQUEUE" },
	{ 13, "RLIMIT_NICE" },
	{ 14, "RLIMIT_RTPRIO" },
	{ 15, "RLIMIT_RTTIME" },
};

const struct xlat_set xlat_rlimit_resource = {
	.prefix = "RLIMIT_???",
	XLAT_ITEMS(rlimit_resource_items),
	.kind = XLAT_ENUM,
};

static const struct xlat rusage_who_items[] = {
	{ 0, "RUSAGE_SELF" },
	{ 0xffffffff, "RUSAGE_CHILDREN" },
	{ 0xfffffffe, "RUSAGE_BOTH" },
	{ 1, "RUSAGE_THREAD" },
};

const struct xlat_set xlat_rusage_who = {
	.prefix = "RUSAGE_???",
	XLAT_ITEMS(rusage_who_items),
	.kind = XLAT_ENUM,
};

static const struct xlat arch_prctl_items[] = {
	{ 0x1001, "ARCH_SET_GS" },
	{ 0x1002, "ARCH_SET_FS" },
	{ 0x1003, "ARCH_GET_FS" },
	{ 0x1004, "ARCH_GET_GS" },
	{ 0x1011, "ARCH_GET_CPUID" },
	{ 0x1012, "ARCH_SET_CPUID" },
	{ 0x1021, "ARCH_GET_XCOMP_SUPP" },
	{ 0x1022, "ARCH_GET_XCOMP_PERM" },
	{ 0x1023, "ARCH_REQ_XCOMP_PERM" },
	{ 0x1024, "ARCH_GET_XCOMP_GUEST_PERM" },
	{ 0x1025, "ARCH_REQ_XCOMP_GUEST_PERM" },
	{ 0x2001, "ARCH_MAP_VDSO_X32" },
	{ 0x2002, "ARCH_MAP_VDSO_32" },
	{ 0x2003, "ARCH_MAP_VDSO_64" },
	{ 0x4001, "ARCH_GET_UNTAG_MASK" },
	{ 0x4002, "ARCH_ENABLE_TAGGED_ADDR" },
	{ 0x4003, "ARCH_GET_MAX_TAG_BITS" },
	{ 0x4004, "ARCH_FORCE_TAGGED_SVA" },
	{ 0x5001, "ARCH_SHSTK_ENABLE" },
	{ 0x5002, "ARCH_SHSTK_DISABLE" },
	{ 0x5003, "ARCH_SHSTK_LOCK" },
	{ 0x5004, "ARCH_SHSTK_UNLOCK" },
	{ 0x5005, "ARCH_SHSTK_STATUS" },
};

const struct xlat_set xlat_arch_prctl = {
	.prefix = "ARCH_???",
	XLAT_ITEMS(arch_prctl_items),
	.kind = XLAT_ENUM,
};

static const struct xlat xfeature_items[] = {
	{ 0, "XFEATURE_FP" },
	{ 1, "XFEATURE_SSE" },
	{ 2, "XFEATURE_YMM" },
	{ 3, "XFEATURE_BNDREGS" },
	{ 4, "XFEATURE_BNDCSR" },
	{ 5, "XFEATURE_OPMASK" },
	{ 6, "XFEATURE_ZMM_Hi256" },
	{ 7, "XFEATURE_Hi16_ZMM" },
	{ 8, "XFEATURE_PT_UNIMPLEMENTED_SO_FAR" },
	{ 9, "XFEATURE_PKRU" },
	{ 10, "XFEATURE_PASID" },
	{ 15, "XFEATURE_LBR" },
	{ 0x11, "XFEATURE_XTILE_CFG" },
	{ 0x12, "XFEATURE_XTILE_DATA" },
};

const struct xlat_set xlat_xfeature = {
	.prefix = "XFEATURE_???",
	XLAT_ITEMS(xfeature_items),
	.kind = XLAT_ENUM,
};

static const struct xlat xfeature_mask_items[] = {
	{ 3, "XFEATURE_MASK_FPSSE" },
	{ 1, "XFEATURE_MASK_FP" },
	{ 2, "XFEATURE_MASK_SSE" },
	{ 4, "XFEATURE_MASK_YMM" },
	{ 8, "XFEATURE_MASK_BNDREGS" },
	{ 0x10, "XFEATURE_MASK_BNDCSR" },
	{ 0xe0, "XFEATURE_MASK_AVX512" },
	{ 0x20, "XFEATURE_MASK_OPMASK" },
	{ 0x40, "XFEATURE_MASK_ZMM_Hi256" },
	{ 0x80, "XFEATURE_MASK_Hi16_ZMM" },
	{ 0x100, "XFEATURE_MASK_PT" },
	{ 0x200, "XFEATURE_MASK_PKRU" },
	{ 0x400, "XFEATURE_MASK_PASID" },
	{ 0x8000, "XFEATURE_MASK_LBR" },
	{ 0x60000, "XFEATURE_MASK_XTILE" },
	{ 0x20000, "XFEATURE_MASK_XTILE_CFG" },
	{ 0x40000, "XFEATURE_MASK_XTILE_DATA" },
};

const struct xlat_set xlat_xfeature_mask = {
	.prefix = "XFEATURE_MASK_???",
	XLAT_ITEMS(xfeature_mask_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat execveat_flags_items[] = {
	{ 0x100, "AT_SYMLINK_NOFOLLOW" },
	{ 0x1000, "AT_EMPTY_PATH" },
	{ 0x10000, "AT_EXECVE_CHECK" },
};

const struct xlat_set xlat_execveat_flags = {
	.prefix = "AT_???",
	XLAT_ITEMS(execveat_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat kcmp_type_items[] = {
	{ 0, "KCMP_FILE" },
	{ 1, "KCMP_VM" },
	{ 2, "KCMP_FILES" },
	{ 3, "KCMP_FS" },
	{ 4, "KCMP_SIGHAND" },
	{ 5, "KCMP_IO" },
	{ 6, "KCMP_SYSVSEM" },
	{ 7, "KCMP_EPOLL_TFD" },
};

const struct xlat_set xlat_kcmp_type = {
	.prefix = "KCMP_???",
	XLAT_ITEMS(kcmp_type_items),
	.kind = XLAT_ENUM,
};

static const struct xlat pidfd_open_flags_items[] = {
	{ 0x800, "PIDFD_NONBLOCK" },
	{ 0x80, "PIDFD_THREAD" },
	{ 0x200, "PIDFD_AUTOKILL" },
};

const struct xlat_set xlat_pidfd_open_flags = {
	.prefix = "PIDFD_???",
	XLAT_ITEMS(pidfd_open_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat pidfd_signal_flags_items[] = {
	{ 1, "PIDFD_SIGNAL_THREAD" },
	{ 2, "PIDFD_SIGNAL_THREAD_GROUP" },
	{ 4, "PIDFD_SIGNAL_PROCESS_GROUP" },
};

const struct xlat_set xlat_pidfd_signal_flags = {
	.prefix = "PIDFD_SIGNAL_???",
	XLAT_ITEMS(pidfd_signal_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat rseq_flags_items[] = {
	{ 1, "RSEQ_FLAG_UNREGISTER" },
	{ 2, "RSEQ_FLAG_SLICE_EXT_DEFAULT_ON" },
};

const struct xlat_set xlat_rseq_flags = {
	.prefix = "RSEQ_FLAG_???",
	XLAT_ITEMS(rseq_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat rseq_cs_flags_items[] = {
	{ 1, "RSEQ_CS_FLAG_NO_RESTART_ON_PREEMPT" },
	{ 2, "RSEQ_CS_FLAG_NO_RESTART_ON_SIGNAL" },
	{ 4, "RSEQ_CS_FLAG_NO_RESTART_ON_MIGRATE" },
	{ 0x10, "RSEQ_CS_FLAG_SLICE_EXT_AVAILABLE" },
	{ 0x20, "RSEQ_CS_FLAG_SLICE_EXT_ENABLED" },
};

const struct xlat_set xlat_rseq_cs_flags = {
	.prefix = "RSEQ_CS_FLAG_???",
	XLAT_ITEMS(rseq_cs_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat rseq_cpu_id_items[] = {
	{ 0xffffffff, "RSEQ_CPU_ID_UNINITIALIZED" },
	{ 0xfffffffe, "RSEQ_CPU_ID_REGISTRATION_FAILED" },
};

const struct xlat_set xlat_rseq_cpu_id = {
	.prefix = "RSEQ_CPU_ID_???",
	XLAT_ITEMS(rseq_cpu_id_items),
	.kind = XLAT_ENUM,
};

static const struct xlat personality_type_items[] = {
	{ 0, "PER_LINUX" },
	{ 0x800000, "PER_LINUX_32BIT" },
	{ 0x80000, "PER_LINUX_FDPIC" },
	{ 0x4100001, "PER_SVR4" },
	{ 0x5000002, "PER_SVR3" },
	{ 0x7000003, "PER_SCOSVR3" },
	{ 0x6000003, "PER_OSR5" },
	{ 0x5000004, "PER_WYSEV386" },
	{ 0x4000005, "PER_ISCR4" },
	{ 6, "PER_BSD" },
	{ 0x4000006, "PER_SUNOS" },
	{ 0x5000007, "PER_XENIX" },
	{ 8, "PER_LINUX32" },
	{ 0x8000008, "PER_LINUX32_3GB" },
	{ 0x4000009, "PER_IRIX32" },
	{ 0x400000a, "PER_IRIXN32" },
	{ 0x400000b, "PER_IRIX64" },
	{ 12, "PER_RISCOS" },
	{ 0x400000d, "PER_SOLARIS" },
	{ 0x410000e, "PER_UW7" },
	{ 15, "PER_OSF4" },
	{ 0x10, "PER_HPUX" },
};

const struct xlat_set xlat_personality_type = {
	.prefix = "PER_???",
	XLAT_ITEMS(personality_type_items),
	.kind = XLAT_ENUM,
};

static const struct xlat personality_items[] = {
	{ 0x20000, "UNAME26" },
	{ 0x40000, "ADDR_NO_RANDOMIZE" },
	{ 0x80000, "FDPIC_FUNCPTRS" },
	{ 0x100000, "MMAP_PAGE_ZERO" },
	{ 0x200000, "ADDR_COMPAT_LAYOUT" },
	{ 0x400000, "READ_IMPLIES_EXEC" },
	{ 0x800000, "ADDR_LIMIT_32BIT" },
	{ 0x1000000, "SHORT_INODE" },
	{ 0x2000000, "WHOLE_SECONDS" },
	{ 0x4000000, "STICKY_TIMEOUTS" },
	{ 0x8000000, "ADDR_LIMIT_3GB" },
};

const struct xlat_set xlat_personality = {
	XLAT_ITEMS(personality_items),
	.kind = XLAT_FLAGS,
	.sub = &xlat_personality_type,
	.sub_mask = 0xff,
};

static const struct xlat seccomp_op_items[] = {
	{ 0, "SECCOMP_SET_MODE_STRICT" },
	{ 1, "SECCOMP_SET_MODE_FILTER" },
	{ 2, "SECCOMP_GET_ACTION_AVAIL" },
	{ 3, "SECCOMP_GET_NOTIF_SIZES" },
};

const struct xlat_set xlat_seccomp_op = {
	.prefix = "SECCOMP_???",
	XLAT_ITEMS(seccomp_op_items),
	.kind = XLAT_ENUM,
};

static const struct xlat seccomp_filter_flags_items[] = {
	{ 1, "SECCOMP_FILTER_FLAG_TSYNC" },
	{ 2, "SECCOMP_FILTER_FLAG_LOG" },
	{ 4, "SECCOMP_FILTER_FLAG_SPEC_ALLOW" },
	{ 8, "SECCOMP_FILTER_FLAG_NEW_LISTENER" },
	{ 0x10, "SECCOMP_FILTER_FLAG_TSYNC_ESRCH" },
	{ 0x20, "SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV" },
};

const struct xlat_set xlat_seccomp_filter_flags = {
	.prefix = "SECCOMP_FILTER_FLAG_???",
	XLAT_ITEMS(seccomp_filter_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat seccomp_action_items[] = {
	{ 0x80000000, "SECCOMP_RET_KILL_PROCESS" },
	{ 0, "SECCOMP_RET_KILL_THREAD" },
	{ 0x30000, "SECCOMP_RET_TRAP" },
	{ 0x50000, "SECCOMP_RET_ERRNO" },
	{ 0x7fc00000, "SECCOMP_RET_USER_NOTIF" },
	{ 0x7ff00000, "SECCOMP_RET_TRACE" },
	{ 0x7ffc0000, "SECCOMP_RET_LOG" },
	{ 0x7fff0000, "SECCOMP_RET_ALLOW" },
};

const struct xlat_set xlat_seccomp_action = {
	.prefix = "SECCOMP_RET_???",
	XLAT_ITEMS(seccomp_action_items),
	.kind = XLAT_ENUM,
};
