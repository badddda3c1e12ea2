/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of prctl(2). */
#include "syscall/xlat/prctl.h"

#define prctl_option_items(X) \
	X(1, "PR_SET_PDEATHSIG") \
	X(2, "PR_GET_PDEATHSIG") \
	X(3, "PR_GET_DUMPABLE") \
	X(4, "PR_SET_DUMPABLE") \
	X(5, "PR_GET_UNALIGN") \
	X(6, "PR_SET_UNALIGN") \
	X(7, "PR_GET_KEEPCAPS") \
	X(8, "PR_SET_KEEPCAPS") \
	X(9, "PR_GET_FPEMU") \
	X(10, "PR_SET_FPEMU") \
	X(11, "PR_GET_FPEXC") \
	X(12, "PR_SET_FPEXC") \
	X(13, "PR_GET_TIMING") \
	X(14, "PR_SET_TIMING") \
	X(15, "PR_SET_NAME") \
	X(0x10, "PR_GET_NAME") \
	X(0x13, "PR_GET_ENDIAN") \
	X(0x14, "PR_SET_ENDIAN") \
	X(0x15, "PR_GET_SECCOMP") \
	X(0x16, "PR_SET_SECCOMP") \
	X(0x17, "PR_CAPBSET_READ") \
	X(0x18, "PR_CAPBSET_DROP") \
	X(0x19, "PR_GET_TSC") \
	X(0x1a, "PR_SET_TSC") \
	X(0x1b, "PR_GET_SECUREBITS") \
	X(0x1c, "PR_SET_SECUREBITS") \
	X(0x1d, "PR_SET_TIMERSLACK") \
	X(0x1e, "PR_GET_TIMERSLACK") \
	X(0x1f, "PR_TASK_PERF_EVENTS_DISABLE") \
	X(0x20, "PR_TASK_PERF_EVENTS_ENABLE") \
	X(0x21, "PR_MCE_KILL") \
	X(0x22, "PR_MCE_KILL_GET") \
	X(0x23, "PR_SET_MM") \
	X(0x24, "PR_SET_CHILD_SUBREAPER") \
	X(0x25, "PR_GET_CHILD_SUBREAPER") \
	X(0x26, "PR_SET_NO_NEW_PRIVS") \
	X(0x27, "PR_GET_NO_NEW_PRIVS") \
	X(0x28, "PR_GET_TID_ADDRESS") \
	X(0x29, "PR_SET_THP_DISABLE") \
	X(0x2a, "PR_GET_THP_DISABLE") \
	X(0x2b, "PR_MPX_ENABLE_MANAGEMENT") \
	X(0x2c, "PR_MPX_DISABLE_MANAGEMENT") \
	X(0x2d, "PR_SET_FP_MODE") \
	X(0x2e, "PR_GET_FP_MODE") \
	X(0x2f, "PR_CAP_AMBIENT") \
	X(0x32, "PR_SVE_SET_VL") \
	X(0x33, "PR_SVE_GET_VL") \
	X(0x34, "PR_GET_SPECULATION_CTRL") \
	X(0x35, "PR_SET_SPECULATION_CTRL") \
	X(0x36, "PR_PAC_RESET_KEYS") \
	X(0x37, "PR_SET_TAGGED_ADDR_CTRL") \
	X(0x38, "PR_GET_TAGGED_ADDR_CTRL") \
	X(0x39, "PR_SET_IO_FLUSHER") \
	X(0x3a, "PR_GET_IO_FLUSHER") \
	X(0x3b, "PR_SET_SYSCALL_USER_DISPATCH") \
	X(0x3c, "PR_PAC_SET_ENABLED_KEYS") \
	X(0x3d, "PR_PAC_GET_ENABLED_KEYS") \
	X(0x3e, "PR_SCHED_CORE") \
	X(0x3f, "PR_SME_SET_VL") \
	X(0x40, "PR_SME_GET_VL") \
	X(0x41, "PR_SET_MDWE") \
	X(0x42, "PR_GET_MDWE") \
	X(0x43, "PR_SET_MEMORY_MERGE") \
	X(0x44, "PR_GET_MEMORY_MERGE") \
	X(0x45, "PR_RISCV_V_SET_CONTROL") \
	X(0x46, "PR_RISCV_V_GET_CONTROL") \
	X(0x47, "PR_RISCV_SET_ICACHE_FLUSH_CTX") \
	X(0x48, "PR_PPC_GET_DEXCR") \
	X(0x49, "PR_PPC_SET_DEXCR") \
	X(0x4a, "PR_GET_SHADOW_STACK_STATUS") \
	X(0x4b, "PR_SET_SHADOW_STACK_STATUS") \
	X(0x4c, "PR_LOCK_SHADOW_STACK_STATUS") \
	X(0x4d, "PR_TIMER_CREATE_RESTORE_IDS") \
	X(0x4e, "PR_FUTEX_HASH") \
	X(0x4f, "PR_RSEQ_SLICE_EXTENSION") \
	X(0x50, "PR_GET_CFI") \
	X(0x51, "PR_SET_CFI") \
	X(0x41555856, "PR_GET_AUXV") \
	X(0x53564d41, "PR_SET_VMA") \
	X(0x59616d61, "PR_SET_PTRACER")

const struct xlat_set xlat_prctl_option = {
	.prefix = "PR_???",
	XLAT_ITEMS(prctl_option_items),
	.kind = XLAT_ENUM,
};

#define pr_dumpable_items(X) \
	X(0, "SUID_DUMP_DISABLE") \
	X(1, "SUID_DUMP_USER") \
	X(2, "SUID_DUMP_ROOT")

const struct xlat_set xlat_pr_dumpable = {
	.prefix = "SUID_DUMP_???",
	XLAT_ITEMS(pr_dumpable_items),
	.kind = XLAT_ENUM,
};

#define pr_unalign_items(X) \
	X(1, "PR_UNALIGN_NOPRINT") \
	X(2, "PR_UNALIGN_SIGBUS")

const struct xlat_set xlat_pr_unalign = {
	.prefix = "PR_UNALIGN_???",
	XLAT_ITEMS(pr_unalign_items),
	.kind = XLAT_FLAGS,
};

#define pr_tsc_items(X) \
	X(1, "PR_TSC_ENABLE") \
	X(2, "PR_TSC_SIGSEGV")

const struct xlat_set xlat_pr_tsc = {
	.prefix = "PR_TSC_???",
	XLAT_ITEMS(pr_tsc_items),
	.kind = XLAT_ENUM,
};

#define pr_mce_kill_items(X) \
	X(0, "PR_MCE_KILL_CLEAR") \
	X(1, "PR_MCE_KILL_SET")

const struct xlat_set xlat_pr_mce_kill = {
	.prefix = "PR_MCE_KILL_???",
	XLAT_ITEMS(pr_mce_kill_items),
	.kind = XLAT_ENUM,
};

#define pr_mce_kill_policy_items(X) \
	X(0, "PR_MCE_KILL_LATE") \
	X(1, "PR_MCE_KILL_EARLY") \
	X(2, "PR_MCE_KILL_DEFAULT")

const struct xlat_set xlat_pr_mce_kill_policy = {
	.prefix = "PR_MCE_KILL_???",
	XLAT_ITEMS(pr_mce_kill_policy_items),
	.kind = XLAT_ENUM,
};

#define pr_set_mm_items(X) \
	X(1, "PR_SET_MM_START_CODE") \
	X(2, "PR_SET_MM_END_CODE") \
	X(3, "PR_SET_MM_START_DATA") \
	X(4, "PR_SET_MM_END_DATA") \
	X(5, "PR_SET_MM_START_STACK") \
	X(6, "PR_SET_MM_START_BRK") \
	X(7, "PR_SET_MM_BRK") \
	X(8, "PR_SET_MM_ARG_START") \
	X(9, "PR_SET_MM_ARG_END") \
	X(10, "PR_SET_MM_ENV_START") \
	X(11, "PR_SET_MM_ENV_END") \
	X(12, "PR_SET_MM_AUXV") \
	X(13, "PR_SET_MM_EXE_FILE") \
	X(14, "PR_SET_MM_MAP") \
	X(15, "PR_SET_MM_MAP_SIZE")

const struct xlat_set xlat_pr_set_mm = {
	.prefix = "PR_SET_MM_???",
	XLAT_ITEMS(pr_set_mm_items),
	.kind = XLAT_ENUM,
};

#define pr_fp_mode_items(X) \
	X(1, "PR_FP_MODE_FR") \
	X(2, "PR_FP_MODE_FRE")

const struct xlat_set xlat_pr_fp_mode = {
	.prefix = "PR_FP_MODE_???",
	XLAT_ITEMS(pr_fp_mode_items),
	.kind = XLAT_FLAGS,
};

#define pr_cap_ambient_items(X) \
	X(1, "PR_CAP_AMBIENT_IS_SET") \
	X(2, "PR_CAP_AMBIENT_RAISE") \
	X(3, "PR_CAP_AMBIENT_LOWER") \
	X(4, "PR_CAP_AMBIENT_CLEAR_ALL")

const struct xlat_set xlat_pr_cap_ambient = {
	.prefix = "PR_CAP_AMBIENT_???",
	XLAT_ITEMS(pr_cap_ambient_items),
	.kind = XLAT_ENUM,
};

#define pr_spec_items(X) \
	X(0, "PR_SPEC_STORE_BYPASS") \
	X(1, "PR_SPEC_INDIRECT_BRANCH") \
	X(2, "PR_SPEC_L1D_FLUSH")

const struct xlat_set xlat_pr_spec = {
	.prefix = "PR_SPEC_???",
	XLAT_ITEMS(pr_spec_items),
	.kind = XLAT_ENUM,
};

#define pr_spec_get_items(X) \
	X(1, "PR_SPEC_PRCTL") \
	X(2, "PR_SPEC_ENABLE") \
	X(4, "PR_SPEC_DISABLE") \
	X(8, "PR_SPEC_FORCE_DISABLE") \
	X(0x10, "PR_SPEC_DISABLE_NOEXEC")

const struct xlat_set xlat_pr_spec_get = {
	.prefix = "PR_SPEC_???",
	XLAT_ITEMS(pr_spec_get_items),
	.kind = XLAT_FLAGS,
};

#define pr_spec_set_items(X) \
	X(2, "PR_SPEC_ENABLE") \
	X(4, "PR_SPEC_DISABLE") \
	X(8, "PR_SPEC_FORCE_DISABLE") \
	X(0x10, "PR_SPEC_DISABLE_NOEXEC")

const struct xlat_set xlat_pr_spec_set = {
	.prefix = "PR_SPEC_???",
	XLAT_ITEMS(pr_spec_set_items),
	.kind = XLAT_ENUM,
};

#define pr_sud_items(X) \
	X(0, "PR_SYS_DISPATCH_OFF") \
	X(1, "PR_SYS_DISPATCH_EXCLUSIVE_ON") \
	X(2, "PR_SYS_DISPATCH_INCLUSIVE_ON")

const struct xlat_set xlat_pr_sud = {
	.prefix = "PR_SYS_DISPATCH_???",
	XLAT_ITEMS(pr_sud_items),
	.kind = XLAT_ENUM,
};

#define pr_sched_core_items(X) \
	X(0, "PR_SCHED_CORE_GET") \
	X(1, "PR_SCHED_CORE_CREATE") \
	X(2, "PR_SCHED_CORE_SHARE_TO") \
	X(3, "PR_SCHED_CORE_SHARE_FROM")

const struct xlat_set xlat_pr_sched_core = {
	.prefix = "PR_SCHED_CORE_???",
	XLAT_ITEMS(pr_sched_core_items),
	.kind = XLAT_ENUM,
};

#define pr_sched_core_type_items(X) \
	X(0, "PIDTYPE_PID") \
	X(1, "PIDTYPE_TGID") \
	X(2, "PIDTYPE_PGID") \
	X(3, "PIDTYPE_SID")

const struct xlat_set xlat_pr_sched_core_type = {
	.prefix = "PIDTYPE_???",
	XLAT_ITEMS(pr_sched_core_type_items),
	.kind = XLAT_ENUM,
};

#define pr_mdwe_items(X) \
	X(1, "PR_MDWE_REFUSE_EXEC_GAIN") \
	X(2, "PR_MDWE_NO_INHERIT")

const struct xlat_set xlat_pr_mdwe = {
	.prefix = "PR_MDWE_???",
	XLAT_ITEMS(pr_mdwe_items),
	.kind = XLAT_FLAGS,
};

#define pr_set_vma_items(X) \
	X(0, "PR_SET_VMA_ANON_NAME")

const struct xlat_set xlat_pr_set_vma = {
	.prefix = "PR_SET_VMA_???",
	XLAT_ITEMS(pr_set_vma_items),
	.kind = XLAT_ENUM,
};

#define pr_ptracer_items(X) \
	X(0xffffffffffffffff, "PR_SET_PTRACER_ANY") \
	X(0xffffffff, "PR_SET_PTRACER_ANY") /* of 32-bit programs */

const struct xlat_set xlat_pr_ptracer = {
	XLAT_ITEMS(pr_ptracer_items),
	.kind = XLAT_ENUM,
};

#define seccomp_mode_items(X) \
	X(0, "SECCOMP_MODE_DISABLED") \
	X(1, "SECCOMP_MODE_STRICT") \
	X(2, "SECCOMP_MODE_FILTER")

const struct xlat_set xlat_seccomp_mode = {
	.prefix = "SECCOMP_MODE_???",
	XLAT_ITEMS(seccomp_mode_items),
	.kind = XLAT_ENUM,
};

#define securebits_items(X) \
	X(1, "SECBIT_NOROOT") \
	X(2, "SECBIT_NOROOT_LOCKED") \
	X(4, "SECBIT_NO_SETUID_FIXUP") \
	X(8, "SECBIT_NO_SETUID_FIXUP_LOCKED") \
	X(0x10, "SECBIT_KEEP_CAPS") \
	X(0x20, "SECBIT_KEEP_CAPS_LOCKED") \
	X(0x40, "SECBIT_NO_CAP_AMBIENT_RAISE") \
	X(0x80, "SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED") \
	X(0x100, "SECBIT_EXEC_RESTRICT_FILE") \
	X(0x200, "SECBIT_EXEC_RESTRICT_FILE_LOCKED") \
	X(0x400, "SECBIT_EXEC_DENY_INTERACTIVE") \
	X(0x800, "SECBIT_EXEC_DENY_INTERACTIVE_LOCKED")

const struct xlat_set xlat_securebits = {
	.prefix = "SECBIT_???",
	XLAT_ITEMS(securebits_items),
	.kind = XLAT_FLAGS,
};

#define cap_items(X) \
	X(0, "CAP_CHOWN") \
	X(1, "CAP_DAC_OVERRIDE") \
	X(2, "CAP_DAC_READ_SEARCH") \
	X(3, "CAP_FOWNER") \
	X(4, "CAP_FSETID") \
	X(5, "CAP_KILL") \
	X(6, "CAP_SETGID") \
	X(7, "CAP_SETUID") \
	X(8, "CAP_SETPCAP") \
	X(9, "CAP_LINUX_IMMUTABLE") \
	X(10, "CAP_NET_BIND_SERVICE") \
	X(11, "CAP_NET_BROADCAST") \
	X(12, "CAP_NET_ADMIN") \
	X(13, "CAP_NET_RAW") \
	X(14, "CAP_IPC_LOCK") \
	X(15, "CAP_IPC_OWNER") \
	X(0x10, "CAP_SYS_MODULE") \
	X(0x11, "CAP_SYS_RAWIO") \
	X(0x12, "CAP_SYS_CHROOT") \
	X(0x13, "CAP_SYS_PTRACE") \
	X(0x14, "CAP_SYS_PACCT") \
	X(0x15, "CAP_SYS_ADMIN") \
	X(0x16, "CAP_SYS_BOOT") \
	X(0x17, "CAP_SYS_NICE") \
	X(0x18, "CAP_SYS_RESOURCE") \
	X(0x19, "CAP_SYS_TIME") \
	X(0x1a, "CAP_SYS_TTY_CONFIG") \
	X(0x1b, "CAP_MKNOD") \
	X(0x1c, "CAP_LEASE") \
	X(0x1d, "CAP_AUDIT_WRITE") \
	X(0x1e, "CAP_AUDIT_CONTROL") \
	X(0x1f, "CAP_SETFCAP") \
	X(0x20, "CAP_MAC_OVERRIDE") \
	X(0x21, "CAP_MAC_ADMIN") \
	X(0x22, "CAP_SYSLOG") \
	X(0x23, "CAP_WAKE_ALARM") \
	X(0x24, "CAP_BLOCK_SUSPEND") \
	X(0x25, "CAP_AUDIT_READ") \
	X(0x26, "CAP_PERFMON") \
	X(0x27, "CAP_BPF") \
	X(0x28, "CAP_CHECKPOINT_RESTORE")

const struct xlat_set xlat_cap = {
	.prefix = "CAP_???",
	XLAT_ITEMS(cap_items),
	.kind = XLAT_ENUM,
};

#define pr_thp_items(X) \
	X(2, "PR_THP_DISABLE_EXCEPT_ADVISED")

const struct xlat_set xlat_pr_thp = {
	.prefix = "PR_THP_???",
	XLAT_ITEMS(pr_thp_items),
	.kind = XLAT_FLAGS,
};

#define pr_shadow_stack_items(X) \
	X(1, "PR_SHADOW_STACK_ENABLE") \
	X(2, "PR_SHADOW_STACK_WRITE") \
	X(4, "PR_SHADOW_STACK_PUSH")

const struct xlat_set xlat_pr_shadow_stack = {
	.prefix = "PR_SHADOW_STACK_???",
	XLAT_ITEMS(pr_shadow_stack_items),
	.kind = XLAT_FLAGS,
};

#define pr_restore_ids_items(X) \
	X(0, "PR_TIMER_CREATE_RESTORE_IDS_OFF") \
	X(1, "PR_TIMER_CREATE_RESTORE_IDS_ON") \
	X(2, "PR_TIMER_CREATE_RESTORE_IDS_GET")

const struct xlat_set xlat_pr_restore_ids = {
	.prefix = "PR_TIMER_CREATE_RESTORE_IDS_???",
	XLAT_ITEMS(pr_restore_ids_items),
	.kind = XLAT_ENUM,
};

#define pr_futex_hash_items(X) \
	X(1, "PR_FUTEX_HASH_SET_SLOTS") \
	X(2, "PR_FUTEX_HASH_GET_SLOTS")

const struct xlat_set xlat_pr_futex_hash = {
	.prefix = "PR_FUTEX_HASH_???",
	XLAT_ITEMS(pr_futex_hash_items),
	.kind = XLAT_ENUM,
};

#define pr_rseq_slice_items(X) \
	X(1, "PR_RSEQ_SLICE_EXTENSION_GET") \
	X(2, "PR_RSEQ_SLICE_EXTENSION_SET")

const struct xlat_set xlat_pr_rseq_slice = {
	.prefix = "PR_RSEQ_SLICE_EXTENSION_???",
	XLAT_ITEMS(pr_rseq_slice_items),
	.kind = XLAT_ENUM,
};

#define pr_rseq_slice_flags_items(X) \
	X(1, "PR_RSEQ_SLICE_EXT_ENABLE")

const struct xlat_set xlat_pr_rseq_slice_flags = {
	.prefix = "PR_RSEQ_SLICE_EXT_???",
	XLAT_ITEMS(pr_rseq_slice_flags_items),
	.kind = XLAT_FLAGS,
};
