/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of processes and threads. */
#include "syscall/xlat/process.h"

/*
 * The low byte is the signal that the parent gets. The highest first, so that
 * none is taken for one whose bits it has.
 */
#define clone_flags_items(X) \
	X(0x100, "CLONE_VM") \
	X(0x200, "CLONE_FS") \
	X(0x400, "CLONE_FILES") \
	X(0x800, "CLONE_SIGHAND") \
	X(0x1000, "CLONE_PIDFD") \
	X(0x2000, "CLONE_PTRACE") \
	X(0x4000, "CLONE_VFORK") \
	X(0x8000, "CLONE_PARENT") \
	X(0x10000, "CLONE_THREAD") \
	X(0x20000, "CLONE_NEWNS") \
	X(0x40000, "CLONE_SYSVSEM") \
	X(0x80000, "CLONE_SETTLS") \
	X(0x100000, "CLONE_PARENT_SETTID") \
	X(0x200000, "CLONE_CHILD_CLEARTID") \
	X(0x800000, "CLONE_UNTRACED") \
	X(0x1000000, "CLONE_CHILD_SETTID") \
	X(0x2000000, "CLONE_NEWCGROUP") \
	X(0x4000000, "CLONE_NEWUTS") \
	X(0x8000000, "CLONE_NEWIPC") \
	X(0x10000000, "CLONE_NEWUSER") \
	X(0x20000000, "CLONE_NEWPID") \
	X(0x40000000, "CLONE_NEWNET") \
	X(0x80000000, "CLONE_IO") \
	X(64, "SIGRT_32") \
	X(63, "SIGRT_31") \
	X(62, "SIGRT_30") \
	X(61, "SIGRT_29") \
	X(60, "SIGRT_28") \
	X(59, "SIGRT_27") \
	X(58, "SIGRT_26") \
	X(57, "SIGRT_25") \
	X(56, "SIGRT_24") \
	X(55, "SIGRT_23") \
	X(54, "SIGRT_22") \
	X(53, "SIGRT_21") \
	X(52, "SIGRT_20") \
	X(51, "SIGRT_19") \
	X(50, "SIGRT_18") \
	X(49, "SIGRT_17") \
	X(48, "SIGRT_16") \
	X(47, "SIGRT_15") \
	X(46, "SIGRT_14") \
	X(45, "SIGRT_13") \
	X(44, "SIGRT_12") \
	X(43, "SIGRT_11") \
	X(42, "SIGRT_10") \
	X(41, "SIGRT_9") \
	X(40, "SIGRT_8") \
	X(39, "SIGRT_7") \
	X(38, "SIGRT_6") \
	X(37, "SIGRT_5") \
	X(36, "SIGRT_4") \
	X(35, "SIGRT_3") \
	X(34, "SIGRT_2") \
	X(33, "SIGRT_1") \
	X(32, "SIGRTMIN") \
	X(31, "SIGSYS") \
	X(30, "SIGPWR") \
	X(29, "SIGIO") \
	X(28, "SIGWINCH") \
	X(27, "SIGPROF") \
	X(26, "SIGVTALRM") \
	X(25, "SIGXFSZ") \
	X(24, "SIGXCPU") \
	X(23, "SIGURG") \
	X(22, "SIGTTOU") \
	X(21, "SIGTTIN") \
	X(20, "SIGTSTP") \
	X(19, "SIGSTOP") \
	X(18, "SIGCONT") \
	X(17, "SIGCHLD") \
	X(16, "SIGSTKFLT") \
	X(15, "SIGTERM") \
	X(14, "SIGALRM") \
	X(13, "SIGPIPE") \
	X(12, "SIGUSR2") \
	X(11, "SIGSEGV") \
	X(10, "SIGUSR1") \
	X(9, "SIGKILL") \
	X(8, "SIGFPE") \
	X(7, "SIGBUS") \
	X(6, "SIGABRT") \
	X(5, "SIGTRAP") \
	X(4, "SIGILL") \
	X(3, "SIGQUIT") \
	X(2, "SIGINT") \
	X(1, "SIGHUP")

const struct xlat_set xlat_clone_flags = {
	.prefix = "CLONE_???",
	XLAT_ITEMS(clone_flags_items),
	.kind = XLAT_FLAGS,
};

#define clone3_flags_items(X) \
	X(0x100, "CLONE_VM") \
	X(0x200, "CLONE_FS") \
	X(0x400, "CLONE_FILES") \
	X(0x800, "CLONE_SIGHAND") \
	X(0x1000, "CLONE_PIDFD") \
	X(0x2000, "CLONE_PTRACE") \
	X(0x4000, "CLONE_VFORK") \
	X(0x8000, "CLONE_PARENT") \
	X(0x10000, "CLONE_THREAD") \
	X(0x20000, "CLONE_NEWNS") \
	X(0x40000, "CLONE_SYSVSEM") \
	X(0x80000, "CLONE_SETTLS") \
	X(0x100000, "CLONE_PARENT_SETTID") \
	X(0x200000, "CLONE_CHILD_CLEARTID") \
	X(0x800000, "CLONE_UNTRACED") \
	X(0x1000000, "CLONE_CHILD_SETTID") \
	X(0x2000000, "CLONE_NEWCGROUP") \
	X(0x4000000, "CLONE_NEWUTS") \
	X(0x8000000, "CLONE_NEWIPC") \
	X(0x10000000, "CLONE_NEWUSER") \
	X(0x20000000, "CLONE_NEWPID") \
	X(0x40000000, "CLONE_NEWNET") \
	X(0x80000000, "CLONE_IO") \
	X(0x80, "CLONE_NEWTIME") \
	X(0x100000000, "CLONE_CLEAR_SIGHAND") \
	X(0x200000000, "CLONE_INTO_CGROUP") \
	X(0x400000000, "CLONE_AUTOREAP") \
	X(0x800000000, "CLONE_NNP") \
	X(0x1000000000, "CLONE_PIDFD_AUTOKILL") \
	X(0x2000000000, "CLONE_EMPTY_MNTNS")

const struct xlat_set xlat_clone3_flags = {
	.prefix = "CLONE_???",
	XLAT_ITEMS(clone3_flags_items),
	.kind = XLAT_FLAGS,
};

#define setns_types_items(X) \
	X(0x80, "CLONE_NEWTIME") \
	X(0x20000, "CLONE_NEWNS") \
	X(0x2000000, "CLONE_NEWCGROUP") \
	X(0x4000000, "CLONE_NEWUTS") \
	X(0x8000000, "CLONE_NEWIPC") \
	X(0x10000000, "CLONE_NEWUSER") \
	X(0x20000000, "CLONE_NEWPID") \
	X(0x40000000, "CLONE_NEWNET")

const struct xlat_set xlat_setns_types = {
	.prefix = "CLONE_NEW???",
	XLAT_ITEMS(setns_types_items),
	.kind = XLAT_FLAGS,
};

#define unshare_flags_items(X) \
	X(0x80, "CLONE_NEWTIME") \
	X(0x100, "CLONE_VM") \
	X(0x200, "CLONE_FS") \
	X(0x400, "CLONE_FILES") \
	X(0x800, "CLONE_SIGHAND") \
	X(0x10000, "CLONE_THREAD") \
	X(0x20000, "CLONE_NEWNS") \
	X(0x40000, "CLONE_SYSVSEM") \
	X(0x2000000, "CLONE_NEWCGROUP") \
	X(0x4000000, "CLONE_NEWUTS") \
	X(0x8000000, "CLONE_NEWIPC") \
	X(0x10000000, "CLONE_NEWUSER") \
	X(0x20000000, "CLONE_NEWPID") \
	X(0x40000000, "CLONE_NEWNET")

const struct xlat_set xlat_unshare_flags = {
	.prefix = "CLONE_???",
	XLAT_ITEMS(unshare_flags_items),
	.kind = XLAT_FLAGS,
};

#define wait_options_items(X) \
	X(1, "WNOHANG") \
	X(4, "WEXITED") \
	X(2, "WSTOPPED") \
	X(8, "WCONTINUED") \
	X(0x1000000, "WNOWAIT") \
	X(0x80000000, "__WCLONE") \
	X(0x40000000, "__WALL") \
	X(0x20000000, "__WNOTHREAD")

const struct xlat_set xlat_wait_options = {
	.prefix = "W???",
	XLAT_ITEMS(wait_options_items),
	.kind = XLAT_FLAGS,
};

#define waitid_types_items(X) \
	X(0, "P_ALL") \
	X(1, "P_PID") \
	X(2, "P_PGID") \
	X(3, "P_PIDFD")

const struct xlat_set xlat_waitid_types = {
	.prefix = "P_???",
	XLAT_ITEMS(waitid_types_items),
	.kind = XLAT_ENUM,
};

#define ptrace_event_items(X) \
	X(1, "PTRACE_EVENT_FORK") \
	X(2, "PTRACE_EVENT_VFORK") \
	X(3, "PTRACE_EVENT_CLONE") \
	X(4, "PTRACE_EVENT_EXEC") \
	X(5, "PTRACE_EVENT_VFORK_DONE") \
	X(6, "PTRACE_EVENT_EXIT") \
	X(7, "PTRACE_EVENT_SECCOMP") \
	X(0x80, "PTRACE_EVENT_STOP")

const struct xlat_set xlat_ptrace_event = {
	.prefix = "PTRACE_EVENT_???",
	XLAT_ITEMS(ptrace_event_items),
	.kind = XLAT_ENUM,
};

#define ptrace_info_op_items(X) \
	X(0, "PTRACE_SYSCALL_INFO_NONE") \
	X(1, "PTRACE_SYSCALL_INFO_ENTRY") \
	X(2, "PTRACE_SYSCALL_INFO_EXIT") \
	X(3, "PTRACE_SYSCALL_INFO_SECCOMP")

const struct xlat_set xlat_ptrace_info_op = {
	.prefix = "PTRACE_SYSCALL_INFO_???",
	XLAT_ITEMS(ptrace_info_op_items),
	.kind = XLAT_ENUM,
};

#define ptrace_request_items(X) \
	X(0, "PTRACE_TRACEME") \
	X(1, "PTRACE_PEEKTEXT") \
	X(2, "PTRACE_PEEKDATA") \
	X(3, "PTRACE_PEEKUSER") \
	X(4, "PTRACE_POKETEXT") \
	X(5, "PTRACE_POKEDATA") \
	X(6, "PTRACE_POKEUSER") \
	X(7, "PTRACE_CONT") \
	X(8, "PTRACE_KILL") \
	X(9, "PTRACE_SINGLESTEP") \
	X(0x10, "PTRACE_ATTACH") \
	X(0x11, "PTRACE_DETACH") \
	X(0x18, "PTRACE_SYSCALL") \
	X(0x4200, "PTRACE_SETOPTIONS") \
	X(0x4201, "PTRACE_GETEVENTMSG") \
	X(0x4202, "PTRACE_GETSIGINFO") \
	X(0x4203, "PTRACE_SETSIGINFO") \
	X(0x4204, "PTRACE_GETREGSET") \
	X(0x4205, "PTRACE_SETREGSET") \
	X(0x4206, "PTRACE_SEIZE") \
	X(0x4207, "PTRACE_INTERRUPT") \
	X(0x4208, "PTRACE_LISTEN") \
	X(0x4209, "PTRACE_PEEKSIGINFO") \
	X(0x420a, "PTRACE_GETSIGMASK") \
	X(0x420b, "PTRACE_SETSIGMASK") \
	X(0x420c, "PTRACE_SECCOMP_GET_FILTER") \
	X(0x420d, "PTRACE_SECCOMP_GET_METADATA") \
	X(0x420e, "PTRACE_GET_SYSCALL_INFO") \
	X(0x420f, "PTRACE_GET_RSEQ_CONFIGURATION") \
	X(0x4210, "PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG") \
	X(0x4211, "PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG") \
	X(0x4212, "PTRACE_SET_SYSCALL_INFO") \
	X(12, "PTRACE_GETREGS") \
	X(13, "PTRACE_SETREGS") \
	X(14, "PTRACE_GETFPREGS") \
	X(15, "PTRACE_SETFPREGS") \
	X(0x12, "PTRACE_GETFPXREGS") \
	X(0x13, "PTRACE_SETFPXREGS") \
	X(0x15, "PTRACE_OLDSETOPTIONS") \
	X(0x19, "PTRACE_GET_THREAD_AREA") \
	X(0x1a, "PTRACE_SET_THREAD_AREA") \
	X(0x1e, "PTRACE_ARCH_PRCTL") \
	X(0x1f, "PTRACE_SYSEMU") \
	X(0x20, "PTRACE_SYSEMU_SINGLESTEP") \
	X(0x21, "PTRACE_SINGLEBLOCK")

const struct xlat_set xlat_ptrace_request = {
	.prefix = "PTRACE_???",
	XLAT_ITEMS(ptrace_request_items),
	.kind = XLAT_ENUM,
};

#define ptrace_options_items(X) \
	X(1, "PTRACE_O_TRACESYSGOOD") \
	X(2, "PTRACE_O_TRACEFORK") \
	X(4, "PTRACE_O_TRACEVFORK") \
	X(8, "PTRACE_O_TRACECLONE") \
	X(0x10, "PTRACE_O_TRACEEXEC") \
	X(0x20, "PTRACE_O_TRACEVFORKDONE") \
	X(0x40, "PTRACE_O_TRACEEXIT") \
	X(0x80, "PTRACE_O_TRACESECCOMP") \
	X(0x100000, "PTRACE_O_EXITKILL") \
	X(0x200000, "PTRACE_O_SUSPEND_SECCOMP")

const struct xlat_set xlat_ptrace_options = {
	.prefix = "PTRACE_O_???",
	XLAT_ITEMS(ptrace_options_items),
	.kind = XLAT_FLAGS,
};

#define ptrace_peeksiginfo_items(X) \
	X(1, "PTRACE_PEEKSIGINFO_SHARED")

const struct xlat_set xlat_ptrace_peeksiginfo = {
	.prefix = "PTRACE_PEEKSIGINFO_???",
	XLAT_ITEMS(ptrace_peeksiginfo_items),
	.kind = XLAT_FLAGS,
};

#define ptrace_syscall_op_items(X) \
	X(0, "PTRACE_SYSCALL_INFO_NONE") \
	X(1, "PTRACE_SYSCALL_INFO_ENTRY") \
	X(2, "PTRACE_SYSCALL_INFO_EXIT") \
	X(3, "PTRACE_SYSCALL_INFO_SECCOMP")

const struct xlat_set xlat_ptrace_syscall_op = {
	.prefix = "PTRACE_SYSCALL_INFO_???",
	XLAT_ITEMS(ptrace_syscall_op_items),
	.kind = XLAT_ENUM,
};

#define regset_items(X) \
	X(1, "NT_PRSTATUS") \
	X(2, "NT_FPREGSET") \
	X(3, "NT_PRPSINFO") \
	X(6, "NT_AUXV") \
	X(0x200, "NT_386_TLS") \
	X(0x201, "NT_386_IOPERM") \
	X(0x202, "NT_X86_XSTATE") \
	X(0x204, "NT_X86_SHSTK") \
	X(0x205, "NT_X86_XSAVE_LAYOUT") \
	X(0x46494c45, "NT_FILE") \
	X(0x46e62b7f, "NT_PRXFPREG") \
	X(0x53494749, "NT_SIGINFO")

const struct xlat_set xlat_regset = {
	.prefix = "NT_???",
	XLAT_ITEMS(regset_items),
	.kind = XLAT_ENUM,
};

#define rlimit_resource_items(X) \
	X(0, "RLIMIT_CPU") \
	X(1, "RLIMIT_FSIZE") \
	X(2, "RLIMIT_DATA") \
	X(3, "RLIMIT_STACK") \
	X(4, "RLIMIT_CORE") \
	X(5, "RLIMIT_RSS") \
	X(6, "RLIMIT_NPROC") \
	X(7, "RLIMIT_NOFILE") \
	X(8, "RLIMIT_MEMLOCK") \
	X(9, "RLIMIT_AS") \
	X(10, "RLIMIT_LOCKS") \
	X(11, "RLIMIT_SIGPENDING") \
	X(12, "RLIMIT_MSGQUEUE") \
	X(13, "RLIMIT_NICE") \
	X(14, "RLIMIT_RTPRIO") \
	X(15, "RLIMIT_RTTIME")

const struct xlat_set xlat_rlimit_resource = {
	.prefix = "RLIMIT_???",
	XLAT_ITEMS(rlimit_resource_items),
	.kind = XLAT_ENUM,
};

#define rusage_who_items(X) \
	X(0, "RUSAGE_SELF") \
	X(0xffffffff, "RUSAGE_CHILDREN") \
	X(0xfffffffe, "RUSAGE_BOTH") \
	X(1, "RUSAGE_THREAD")

const struct xlat_set xlat_rusage_who = {
	.prefix = "RUSAGE_???",
	XLAT_ITEMS(rusage_who_items),
	.kind = XLAT_ENUM,
};

#define arch_prctl_items(X) \
	X(0x1001, "ARCH_SET_GS") \
	X(0x1002, "ARCH_SET_FS") \
	X(0x1003, "ARCH_GET_FS") \
	X(0x1004, "ARCH_GET_GS") \
	X(0x1011, "ARCH_GET_CPUID") \
	X(0x1012, "ARCH_SET_CPUID") \
	X(0x1021, "ARCH_GET_XCOMP_SUPP") \
	X(0x1022, "ARCH_GET_XCOMP_PERM") \
	X(0x1023, "ARCH_REQ_XCOMP_PERM") \
	X(0x1024, "ARCH_GET_XCOMP_GUEST_PERM") \
	X(0x1025, "ARCH_REQ_XCOMP_GUEST_PERM") \
	X(0x2001, "ARCH_MAP_VDSO_X32") \
	X(0x2002, "ARCH_MAP_VDSO_32") \
	X(0x2003, "ARCH_MAP_VDSO_64") \
	X(0x4001, "ARCH_GET_UNTAG_MASK") \
	X(0x4002, "ARCH_ENABLE_TAGGED_ADDR") \
	X(0x4003, "ARCH_GET_MAX_TAG_BITS") \
	X(0x4004, "ARCH_FORCE_TAGGED_SVA") \
	X(0x5001, "ARCH_SHSTK_ENABLE") \
	X(0x5002, "ARCH_SHSTK_DISABLE") \
	X(0x5003, "ARCH_SHSTK_LOCK") \
	X(0x5004, "ARCH_SHSTK_UNLOCK") \
	X(0x5005, "ARCH_SHSTK_STATUS")

const struct xlat_set xlat_arch_prctl = {
	.prefix = "ARCH_???",
	XLAT_ITEMS(arch_prctl_items),
	.kind = XLAT_ENUM,
};

#define xfeature_items(X) \
	X(0, "XFEATURE_FP") \
	X(1, "XFEATURE_SSE") \
	X(2, "XFEATURE_YMM") \
	X(3, "XFEATURE_BNDREGS") \
	X(4, "XFEATURE_BNDCSR") \
	X(5, "XFEATURE_OPMASK") \
	X(6, "XFEATURE_ZMM_Hi256") \
	X(7, "XFEATURE_Hi16_ZMM") \
	X(8, "XFEATURE_PT_UNIMPLEMENTED_SO_FAR") \
	X(9, "XFEATURE_PKRU") \
	X(10, "XFEATURE_PASID") \
	X(15, "XFEATURE_LBR") \
	X(0x11, "XFEATURE_XTILE_CFG") \
	X(0x12, "XFEATURE_XTILE_DATA")

const struct xlat_set xlat_xfeature = {
	.prefix = "XFEATURE_???",
	XLAT_ITEMS(xfeature_items),
	.kind = XLAT_ENUM,
};

#define xfeature_mask_items(X) \
	X(3, "XFEATURE_MASK_FPSSE") \
	X(1, "XFEATURE_MASK_FP") \
	X(2, "XFEATURE_MASK_SSE") \
	X(4, "XFEATURE_MASK_YMM") \
	X(8, "XFEATURE_MASK_BNDREGS") \
	X(0x10, "XFEATURE_MASK_BNDCSR") \
	X(0xe0, "XFEATURE_MASK_AVX512") \
	X(0x20, "XFEATURE_MASK_OPMASK") \
	X(0x40, "XFEATURE_MASK_ZMM_Hi256") \
	X(0x80, "XFEATURE_MASK_Hi16_ZMM") \
	X(0x100, "XFEATURE_MASK_PT") \
	X(0x200, "XFEATURE_MASK_PKRU") \
	X(0x400, "XFEATURE_MASK_PASID") \
	X(0x8000, "XFEATURE_MASK_LBR") \
	X(0x60000, "XFEATURE_MASK_XTILE") \
	X(0x20000, "XFEATURE_MASK_XTILE_CFG") \
	X(0x40000, "XFEATURE_MASK_XTILE_DATA")

const struct xlat_set xlat_xfeature_mask = {
	.prefix = "XFEATURE_MASK_???",
	XLAT_ITEMS(xfeature_mask_items),
	.kind = XLAT_FLAGS,
};

#define execveat_flags_items(X) \
	X(0x100, "AT_SYMLINK_NOFOLLOW") \
	X(0x1000, "AT_EMPTY_PATH") \
	X(0x10000, "AT_EXECVE_CHECK")

const struct xlat_set xlat_execveat_flags = {
	.prefix = "AT_???",
	XLAT_ITEMS(execveat_flags_items),
	.kind = XLAT_FLAGS,
};

#define kcmp_type_items(X) \
	X(0, "KCMP_FILE") \
	X(1, "KCMP_VM") \
	X(2, "KCMP_FILES") \
	X(3, "KCMP_FS") \
	X(4, "KCMP_SIGHAND") \
	X(5, "KCMP_IO") \
	X(6, "KCMP_SYSVSEM") \
	X(7, "KCMP_EPOLL_TFD")

const struct xlat_set xlat_kcmp_type = {
	.prefix = "KCMP_???",
	XLAT_ITEMS(kcmp_type_items),
	.kind = XLAT_ENUM,
};

#define pidfd_open_flags_items(X) \
	X(0x800, "PIDFD_NONBLOCK") \
	X(0x80, "PIDFD_THREAD") \
	X(0x200, "PIDFD_AUTOKILL")

const struct xlat_set xlat_pidfd_open_flags = {
	.prefix = "PIDFD_???",
	XLAT_ITEMS(pidfd_open_flags_items),
	.kind = XLAT_FLAGS,
};

#define pidfd_signal_flags_items(X) \
	X(1, "PIDFD_SIGNAL_THREAD") \
	X(2, "PIDFD_SIGNAL_THREAD_GROUP") \
	X(4, "PIDFD_SIGNAL_PROCESS_GROUP")

const struct xlat_set xlat_pidfd_signal_flags = {
	.prefix = "PIDFD_SIGNAL_???",
	XLAT_ITEMS(pidfd_signal_flags_items),
	.kind = XLAT_FLAGS,
};

#define rseq_flags_items(X) \
	X(1, "RSEQ_FLAG_UNREGISTER") \
	X(2, "RSEQ_FLAG_SLICE_EXT_DEFAULT_ON")

const struct xlat_set xlat_rseq_flags = {
	.prefix = "RSEQ_FLAG_???",
	XLAT_ITEMS(rseq_flags_items),
	.kind = XLAT_FLAGS,
};

#define rseq_cs_flags_items(X) \
	X(1, "RSEQ_CS_FLAG_NO_RESTART_ON_PREEMPT") \
	X(2, "RSEQ_CS_FLAG_NO_RESTART_ON_SIGNAL") \
	X(4, "RSEQ_CS_FLAG_NO_RESTART_ON_MIGRATE") \
	X(0x10, "RSEQ_CS_FLAG_SLICE_EXT_AVAILABLE") \
	X(0x20, "RSEQ_CS_FLAG_SLICE_EXT_ENABLED")

const struct xlat_set xlat_rseq_cs_flags = {
	.prefix = "RSEQ_CS_FLAG_???",
	XLAT_ITEMS(rseq_cs_flags_items),
	.kind = XLAT_FLAGS,
};

#define rseq_cpu_id_items(X) \
	X(0xffffffff, "RSEQ_CPU_ID_UNINITIALIZED") \
	X(0xfffffffe, "RSEQ_CPU_ID_REGISTRATION_FAILED")

const struct xlat_set xlat_rseq_cpu_id = {
	.prefix = "RSEQ_CPU_ID_???",
	XLAT_ITEMS(rseq_cpu_id_items),
	.kind = XLAT_ENUM,
};

#define personality_type_items(X) \
	X(0, "PER_LINUX") \
	X(0x800000, "PER_LINUX_32BIT") \
	X(0x80000, "PER_LINUX_FDPIC") \
	X(0x4100001, "PER_SVR4") \
	X(0x5000002, "PER_SVR3") \
	X(0x7000003, "PER_SCOSVR3") \
	X(0x6000003, "PER_OSR5") \
	X(0x5000004, "PER_WYSEV386") \
	X(0x4000005, "PER_ISCR4") \
	X(6, "PER_BSD") \
	X(0x4000006, "PER_SUNOS") \
	X(0x5000007, "PER_XENIX") \
	X(8, "PER_LINUX32") \
	X(0x8000008, "PER_LINUX32_3GB") \
	X(0x4000009, "PER_IRIX32") \
	X(0x400000a, "PER_IRIXN32") \
	X(0x400000b, "PER_IRIX64") \
	X(12, "PER_RISCOS") \
	X(0x400000d, "PER_SOLARIS") \
	X(0x410000e, "PER_UW7") \
	X(15, "PER_OSF4") \
	X(0x10, "PER_HPUX")

const struct xlat_set xlat_personality_type = {
	.prefix = "PER_???",
	XLAT_ITEMS(personality_type_items),
	.kind = XLAT_ENUM,
};

#define personality_items(X) \
	X(0x20000, "UNAME26") \
	X(0x40000, "ADDR_NO_RANDOMIZE") \
	X(0x80000, "FDPIC_FUNCPTRS") \
	X(0x100000, "MMAP_PAGE_ZERO") \
	X(0x200000, "ADDR_COMPAT_LAYOUT") \
	X(0x400000, "READ_IMPLIES_EXEC") \
	X(0x800000, "ADDR_LIMIT_32BIT") \
	X(0x1000000, "SHORT_INODE") \
	X(0x2000000, "WHOLE_SECONDS") \
	X(0x4000000, "STICKY_TIMEOUTS") \
	X(0x8000000, "ADDR_LIMIT_3GB")

const struct xlat_set xlat_personality = {
	XLAT_ITEMS(personality_items),
	.kind = XLAT_FLAGS,
	.sub = &xlat_personality_type,
	.sub_mask = 0xff,
};

#define seccomp_op_items(X) \
	X(0, "SECCOMP_SET_MODE_STRICT") \
	X(1, "SECCOMP_SET_MODE_FILTER") \
	X(2, "SECCOMP_GET_ACTION_AVAIL") \
	X(3, "SECCOMP_GET_NOTIF_SIZES")

const struct xlat_set xlat_seccomp_op = {
	.prefix = "SECCOMP_???",
	XLAT_ITEMS(seccomp_op_items),
	.kind = XLAT_ENUM,
};

#define seccomp_filter_flags_items(X) \
	X(1, "SECCOMP_FILTER_FLAG_TSYNC") \
	X(2, "SECCOMP_FILTER_FLAG_LOG") \
	X(4, "SECCOMP_FILTER_FLAG_SPEC_ALLOW") \
	X(8, "SECCOMP_FILTER_FLAG_NEW_LISTENER") \
	X(0x10, "SECCOMP_FILTER_FLAG_TSYNC_ESRCH") \
	X(0x20, "SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV")

const struct xlat_set xlat_seccomp_filter_flags = {
	.prefix = "SECCOMP_FILTER_FLAG_???",
	XLAT_ITEMS(seccomp_filter_flags_items),
	.kind = XLAT_FLAGS,
};

#define seccomp_action_items(X) \
	X(0x80000000, "SECCOMP_RET_KILL_PROCESS") \
	X(0, "SECCOMP_RET_KILL_THREAD") \
	X(0x30000, "SECCOMP_RET_TRAP") \
	X(0x50000, "SECCOMP_RET_ERRNO") \
	X(0x7fc00000, "SECCOMP_RET_USER_NOTIF") \
	X(0x7ff00000, "SECCOMP_RET_TRACE") \
	X(0x7ffc0000, "SECCOMP_RET_LOG") \
	X(0x7fff0000, "SECCOMP_RET_ALLOW")

const struct xlat_set xlat_seccomp_action = {
	.prefix = "SECCOMP_RET_???",
	XLAT_ITEMS(seccomp_action_items),
	.kind = XLAT_ENUM,
};
