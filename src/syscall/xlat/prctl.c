/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of prctl(2). */
#include "syscall/xlat/prctl.h"

static const struct xlat prctl_option_items[] = {
	{ 1, "PR_SET_PDEATHSIG" },
	{ 2, "PR_GET_PDEATHSIG" },
	{ 3, "PR_GET_DUMPABLE" },
	{ 4, "PR_SET_DUMPABLE" },
	{ 5, "PR_GET_UNALIGN" },
	{ 6, "PR_SET_UNALIGN" },
	{ 7, "PR_GET_KEEPCAPS" },
	{ 8, "PR_SET_KEEPCAPS" },
	{ 9, "PR_GET_FPEMU" },
	{ 10, "PR_SET_FPEMU" },
	{ 11, "PR_GET_FPEXC" },
	{ 12, "PR_SET_FPEXC" },
	{ 13, "PR_GET_TIMING" },
	{ 14, "PR_SET_TIMING" },
	{ 15, "PR_SET_NAME" },
	{ 0x10, "PR_GET_NAME" },
	{ 0x13, "PR_GET_ENDIAN" },
	{ 0x14, "PR_SET_ENDIAN" },
	{ 0x15, "PR_GET_SECCOMP" },
	{ 0x16, "PR_SET_SECCOMP" },
	{ 0x17, "PR_CAPBSET_READ" },
	{ 0x18, "PR_CAPBSET_DROP" },
	{ 0x19, "PR_GET_TSC" },
	{ 0x1a, "PR_SET_TSC" },
	{ 0x1b, "PR_GET_SECUREBITS" },
	{ 0x1c, "PR_SET_SECUREBITS" },
	{ 0x1d, "PR_SET_TIMERSLACK" },
	{ 0x1e, "PR_GET_TIMERSLACK" },
	{ 0x1f, "PR_TASK_PERF_EVENTS_DISABLE" },
	{ 0x20, "PR_TASK_PERF_EVENTS_ENABLE" },
	{ 0x21, "PR_MCE_KILL" },
	{ 0x22, "PR_MCE_KILL_GET" },
	{ 0x23, "PR_SET_MM" },
	{ 0x24, "PR_SET_CHILD_SUBREAPER" },
	{ 0x25, "PR_GET_CHILD_SUBREAPER" },
	{ 0x26, "PR_SET_NO_NEW_PRIVS" },
	{ 0x27, "PR_GET_NO_NEW_PRIVS" },
	{ 0x28, "PR_GET_TID_ADDRESS" },
	{ 0x29, "PR_SET_THP_DISABLE" },
	{ 0x2a, "PR_GET_THP_DISABLE" },
	{ 0x2b, "PR_MPX_ENABLE_MANAGEMENT" },
	{ 0x2c, "PR_MPX_DISABLE_MANAGEMENT" },
	{ 0x2d, "PR_SET_FP_MODE" },
	{ 0x2e, "PR_GET_FP_MODE" },
	{ 0x2f, "PR_CAP_AMBIENT" },
	{ 0x32, "PR_SVE_SET_VL" },
	{ 0x33, "PR_SVE_GET_VL" },
	{ 0x34, "PR_GET_SPECULATION_CTRL" },
	{ 0x35, "PR_SET_SPECULATION_CTRL" },
	{ 0x36, "PR_PAC_RESET_KEYS" },
	{ 0x37, "PR_SET_TAGGED_ADDR_CTRL" },
	{ 0x38, "PR_GET_TAGGED_ADDR_CTRL" },
	{ 0x39, "PR_SET_IO_FLUSHER" },
	{ 0x3a, "PR_GET_IO_FLUSHER" },
	{ 0x3b, "PR_SET_SYSCALL_USER_DISPATCH" },
	{ 0x3c, "PR_PAC_SET_ENABLED_KEYS" },
	{ 0x3d, "PR_PAC_GET_ENABLED_KEYS" },
	{ 0x3e, "PR_SCHED_CORE" },
	{ 0x3f, "PR_SME_SET_VL" },
	{ 0x40, "PR_SME_GET_VL" },
	{ 0x41, "PR_SET_MDWE" },
	{ 0x42, "PR_GET_MDWE" },
	{ 0x43, "PR_SET_MEMORY_MERGE" },
	{ 0x44, "PR_GET_MEMORY_MERGE" },
	{ 0x45, "PR_RISCV_V_SET_CONTROL" },
	{ 0x46, "PR_RISCV_V_GET_CONTROL" },
	{ 0x47, "PR_RISCV_SET_ICACHE_FLUSH_CTX" },
	{ 0x48, "PR_PPC_GET_DEXCR" },
	{ 0x49, "PR_PPC_SET_DEXCR" },
	{ 0x4a, "PR_GET_SHADOW_STACK_STATUS" },
	{ 0x4b, "PR_SET_SHADOW_STACK_STATUS" },
	{ 0x4c, "PR_LOCK_SHADOW_STACK_STATUS" },
	{ 0x4d, "PR_TIMER_CREATE_RESTORE_IDS" },
	{ 0x4e, "PR_FUTEX_HASH" },
	{ 0x4f, "PR_RSEQ_SLICE_EXTENSION" },
	{ 0x50, "PR_GET_CFI" },
	{ 0x51, "PR_SET_CFI" },
	{ 0x41555856, "PR_GET_AUXV" },
	{ 0x53564d41, "PR_SET_VMA" },
	{ 0x59616d61, "PR_SET_PTRACER" },
};

const struct xlat_set xlat_prctl_option = {
	.prefix = "PR_???",
	XLAT_ITEMS(prctl_option_items),
	.kind = XLAT_ENUM,
};

static const struct xlat pr_dumpable_items[] = {
	{ 0, "SUID_DUMP_DISABLE" },
	{ 1, "SUID_DUMP_USER" },
	{ 2, "SUID_DUMP_ROOT" },
};

const struct xlat_set xlat_pr_dumpable = {
	.prefix = "SUID_DUMP_???",
	XLAT_ITEMS(pr_dumpable_items),
	.kind = XLAT_ENUM,
};

static const struct xlat pr_unalign_items[] = {
	{ 1, "PR_UNALIGN_NOPRINT" },
	{ 2, "PR_UNALIGN_SIGBUS" },
};

const struct xlat_set xlat_pr_unalign = {
	.prefix = "PR_UNALIGN_???",
	XLAT_ITEMS(pr_unalign_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat pr_tsc_items[] = {
	{ 1, "PR_TSC_ENABLE" },
	{ 2, "PR_TSC_SIGSEGV" },
};

const struct xlat_set xlat_pr_tsc = {
	.prefix = "PR_TSC_???",
	XLAT_ITEMS(pr_tsc_items),
	.kind = XLAT_ENUM,
};

static const struct xlat pr_mce_kill_items[] = {
	{ 0, "PR_MCE_KILL_CLEAR" },
	{ 1, "PR_MCE_KILL_SET" },
};

const struct xlat_set xlat_pr_mce_kill = {
	.prefix = "PR_MCE_KILL_???",
	XLAT_ITEMS(pr_mce_kill_items),
	.kind = XLAT_ENUM,
};

static const struct xlat pr_mce_kill_policy_items[] = {
	{ 0, "PR_MCE_KILL_LATE" },
	{ 1, "PR_MCE_KILL_EARLY" },
	{ 2, "PR_MCE_KILL_DEFAULT" },
};

const struct xlat_set xlat_pr_mce_kill_policy = {
	.prefix = "PR_MCE_KILL_???",
	XLAT_ITEMS(pr_mce_kill_policy_items),
	.kind = XLAT_ENUM,
};

static const struct xlat pr_set_mm_items[] = {
	{ 1, "PR_SET_MM_START_CODE" },
	{ 2, "PR_SET_MM_END_CODE" },
	{ 3, "PR_SET_MM_START_DATA" },
	{ 4, "PR_SET_MM_END_DATA" },
	{ 5, "PR_SET_MM_START_STACK" },
	{ 6, "PR_SET_MM_START_BRK" },
	{ 7, "PR_SET_MM_BRK" },
	{ 8, "PR_SET_MM_ARG_START" },
	{ 9, "PR_SET_MM_ARG_END" },
	{ 10, "PR_SET_MM_ENV_START" },
	{ 11, "PR_SET_MM_ENV_END" },
	{ 12, "PR_SET_MM_AUXV" },
	{ 13, "PR_SET_MM_EXE_FILE" },
	{ 14, "PR_SET_MM_MAP" },
	{ 15, "PR_SET_MM_MAP_SIZE" },
};

const struct xlat_set xlat_pr_set_mm = {
	.prefix = "PR_SET_MM_???",
	XLAT_ITEMS(pr_set_mm_items),
	.kind = XLAT_ENUM,
};

static const struct xlat pr_fp_mode_items[] = {
	{ 1, "PR_FP_MODE_FR" },
	{ 2, "PR_FP_MODE_FRE" },
};

const struct xlat_set xlat_pr_fp_mode = {
	.prefix = "PR_FP_MODE_???",
	XLAT_ITEMS(pr_fp_mode_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat pr_cap_ambient_items[] = {
	{ 1, "PR_CAP_AMBIENT_IS_SET" },
	{ 2, "PR_CAP_AMBIENT_RAISE" },
	{ 3, "PR_CAP_AMBIENT_LOWER" },
	{ 4, "PR_CAP_AMBIENT_CLEAR_ALL" },
};

const struct xlat_set xlat_pr_cap_ambient = {
	.prefix = "PR_CAP_AMBIENT_???",
	XLAT_ITEMS(pr_cap_ambient_items),
	.kind = XLAT_ENUM,
};

static const struct xlat pr_spec_items[] = {
	{ 0, "PR_SPEC_STORE_BYPASS" },
	{ 1, "PR_SPEC_INDIRECT_BRANCH" },
	{ 2, "PR_SPEC_L1D_FLUSH" },
};

const struct xlat_set xlat_pr_spec = {
	.prefix = "PR_SPEC_???",
	XLAT_ITEMS(pr_spec_items),
	.kind = XLAT_ENUM,
};

static const struct xlat pr_spec_get_items[] = {
	{ 1, "PR_SPEC_PRCTL" },
	{ 2, "PR_SPEC_ENABLE" },
	{ 4, "PR_SPEC_DISABLE" },
	{ 8, "PR_SPEC_FORCE_DISABLE" },
	{ 0x10, "PR_SPEC_DISABLE_NOEXEC" },
};

const struct xlat_set xlat_pr_spec_get = {
	.prefix = "PR_SPEC_???",
	XLAT_ITEMS(pr_spec_get_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat pr_spec_set_items[] = {
	{ 2, "PR_SPEC_ENABLE" },
	{ 4, "PR_SPEC_DISABLE" },
	{ 8, "PR_SPEC_FORCE_DISABLE" },
	{ 0x10, "PR_SPEC_DISABLE_NOEXEC" },
};

const struct xlat_set xlat_pr_spec_set = {
	.prefix = "PR_SPEC_???",
	XLAT_ITEMS(pr_spec_set_items),
	.kind = XLAT_ENUM,
};

static const struct xlat pr_sud_items[] = {
	{ 0, "PR_SYS_DISPATCH_OFF" },
	{ 1, "PR_SYS_DISPATCH_EXCLUSIVE_ON" },
	{ 2, "PR_SYS_DISPATCH_INCLUSIVE_ON" },
};

const struct xlat_set xlat_pr_sud = {
	.prefix = "PR_SYS_DISPATCH_???",
	XLAT_ITEMS(pr_sud_items),
	.kind = XLAT_ENUM,
};

static const struct xlat pr_sched_core_items[] = {
	{ 0, "PR_SCHED_CORE_GET" },
	{ 1, "PR_SCHED_CORE_CREATE" },
	{ 2, "PR_SCHED_CORE_SHARE_TO" },
	{ 3, "PR_SCHED_CORE_SHARE_FROM" },
};

const struct xlat_set xlat_pr_sched_core = {
	.prefix = "PR_SCHED_CORE_???",
	XLAT_ITEMS(pr_sched_core_items),
	.kind = XLAT_ENUM,
};

static const struct xlat pr_sched_core_type_items[] = {
	{ 0, "PIDTYPE_PID" },
	{ 1, "PIDTYPE_TGID" },
	{ 2, "PIDTYPE_PGID" },
	{ 3, "PIDTYPE_SID" },
};

const struct xlat_set xlat_pr_sched_core_type = {
	.prefix = "PIDTYPE_???",
	XLAT_ITEMS(pr_sched_core_type_items),
	.kind = XLAT_ENUM,
};

static const struct xlat pr_mdwe_items[] = {
	{ 1, "PR_MDWE_REFUSE_EXEC_GAIN" },
	{ 2, "PR_MDWE_NO_INHERIT" },
};

const struct xlat_set xlat_pr_mdwe = {
	.prefix = "PR_MDWE_???",
	XLAT_ITEMS(pr_mdwe_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat pr_set_vma_items[] = {
	{ 0, "PR_SET_VMA_ANON_NAME" },
};

const struct xlat_set xlat_pr_set_vma = {
	.prefix = "PR_SET_VMA_???",
	XLAT_ITEMS(pr_set_vma_items),
	.kind = XLAT_ENUM,
};

static const struct xlat pr_ptracer_items[] = {
	{ 0xffffffffffffffff, "PR_SET_PTRACER_ANY" },
	{ 0xffffffff, "PR_SET_PTRACER_ANY" }, /* of 32-bit programs */
};

const struct xlat_set xlat_pr_ptracer = {
	XLAT_ITEMS(pr_ptracer_items),
	.kind = XLAT_ENUM,
};

static const struct xlat seccomp_mode_items[] = {
	{ 0, "SECCOMP_MODE_DISABLED" },
	{ 1, "SECCOMP_MODE_STRICT" },
	{ 2, "SECCOMP_MODE_FILTER" },
};

const struct xlat_set xlat_seccomp_mode = {
	.prefix = "SECCOMP_MODE_???",
	XLAT_ITEMS(seccomp_mode_items),
	.kind = XLAT_ENUM,
};

static const struct xlat securebits_items[] = {
	{ 1, "SECBIT_NOROOT" },
	{ 2, "SECBIT_NOROOT_LOCKED" },
	{ 4, "SECBIT_NO_SETUID_FIXUP" },
	{ 8, "SECBIT_NO_SETUID_FIXUP_LOCKED" },
	{ 0x10, "SECBIT_KEEP_CAPS" },
	{ 0x20, "SECBIT_KEEP_CAPS_LOCKED" },
	{ 0x40, "SECBIT_NO_CAP_AMBIENT_RAISE" },
	{ 0x80, "SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED" },
	{ 0x100, "SECBIT_EXEC_RESTRICT_FILE" },
	{ 0x200, "SECBIT_EXEC_RESTRICT_FILE_LOCKED" },
	{ 0x400, "SECBIT_EXEC_DENY_INTERACTIVE" },
	{ 0x800, "SECBIT_EXEC_DENY_INTERACTIVE_LOCKED" },
};

const struct xlat_set xlat_securebits = {
	.prefix = "SECBIT_???",
	XLAT_ITEMS(securebits_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat cap_items[] = {
	{ 0, "CAP_CHOWN" },
	{ 1, "CAP_DAC_OVERRIDE" },
	{ 2, "CAP_DAC_READ_SEARCH" },
	{ 3, "CAP_FOWNER" },
	{ 4, "CAP_FSETID" },
	{ 5, "CAP_KILL" },
	{ 6, "CAP_SETGID" },
	{ 7, "CAP_SETUID" },
	{ 8, "CAP_SETPCAP" },
	{ 9, "CAP_LINUX_IMMUTABLE" },
	{ 10, "CAP_NET_BIND_SERVICE" },
	{ 11, "CAP_NET_BROADCAST" },
	{ 12, "CAP_NET_ADMIN" },
	{ 13, "CAP_NET_RAW" },
	{ 14, "CAP_IPC_LOCK" },
	{ 15, "CAP_IPC_OWNER" },
	{ 0x10, "CAP_SYS_MODULE" },
	{ 0x11, "CAP_SYS_RAWIO" },
	{ 0x12, "CAP_SYS_CHROOT" },
	{ 0x13, "CAP_SYS_PTRACE" },
	{ 0x14, "CAP_SYS_PACCT" },
	{ 0x15, "CAP_SYS_ADMIN" },
	{ 0x16, "CAP_SYS_BOOT" },
	{ 0x17, "CAP_SYS_NICE" },
	{ 0x18, "CAP_SYS_RESOURCE" },
	{ 0x19, "CAP_SYS_TIME" },
	{ 0x1a, "CAP_SYS_TTY_CONFIG" },
	{ 0x1b, "CAP_MKNOD" },
	{ 0x1c, "CAP_LEASE" },
	{ 0x1d, "CAP_AUDIT_WRITE" },
	{ 0x1e, "CAP_AUDIT_CONTROL" },
	{ 0x1f, "CAP_SETFCAP" },
	{ 0x20, "CAP_MAC_OVERRIDE" },
	{ 0x21, "CAP_MAC_ADMIN" },
	{ 0x22, "CAP_SYSLOG" },
	{ 0x23, "CAP_WAKE_ALARM" },
	{ 0x24, "CAP_BLOCK_SUSPEND" },
	{ 0x25, "CAP_AUDIT_READ" },
	{ 0x26, "CAP_PERFMON" },
	{ 0x27, "CAP_BPF" },
	{ 0x28, "CAP_CHECKPOINT_RESTORE" },
};

const struct xlat_set xlat_cap = {
	.prefix = "CAP_???",
	XLAT_ITEMS(cap_items),
	.kind = XLAT_ENUM,
};

static const struct xlat pr_thp_items[] = {
	{ 2, "PR_THP_DISABLE_EXCEPT_ADVISED" },
};

const struct xlat_set xlat_pr_thp = {
	.prefix = "PR_THP_???",
	XLAT_ITEMS(pr_thp_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat pr_shadow_stack_items[] = {
	{ 1, "PR_SHADOW_STACK_ENABLE" },
	{ 2, "PR_SHADOW_STACK_WRITE" },
	{ 4, "PR_SHADOW_STACK_PUSH" },
};

const struct xlat_set xlat_pr_shadow_stack = {
	.prefix = "PR_SHADOW_STACK_???",
	XLAT_ITEMS(pr_shadow_stack_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat pr_restore_ids_items[] = {
	{ 0, "PR_TIMER_CREATE_RESTORE_IDS_OFF" },
	{ 1, "PR_TIMER_CREATE_RESTORE_IDS_ON" },
	{ 2, "PR_TIMER_CREATE_RESTORE_IDS_GET" },
};

const struct xlat_set xlat_pr_restore_ids = {
	.prefix = "PR_TIMER_CREATE_RESTORE_IDS_???",
	XLAT_ITEMS(pr_restore_ids_items),
	.kind = XLAT_ENUM,
};

static const struct xlat pr_futex_hash_items[] = {
	{ 1, "PR_FUTEX_HASH_SET_SLOTS" },
	{ 2, "PR_FUTEX_HASH_GET_SLOTS" },
};

const struct xlat_set xlat_pr_futex_hash = {
	.prefix = "PR_FUTEX_HASH_???",
	XLAT_ITEMS(pr_futex_hash_items),
	.kind = XLAT_ENUM,
};

static const struct xlat pr_rseq_slice_items[] = {
	{ 1, "PR_RSEQ_SLICE_EXTENSION_GET" },
	{ 2, "PR_RSEQ_SLICE_EXTENSION_SET" },
};

const struct xlat_set xlat_pr_rseq_slice = {
	.prefix = "PR_RSEQ_SLICE_EXTENSION_???",
	XLAT_ITEMS(pr_rseq_slice_items),
	.kind = XLAT_ENUM,
};

static const struct xlat pr_rseq_slice_flags_items[] = {
	{ 1, "PR_RSEQ_SLICE_EXT_ENABLE" },
};

const struct xlat_set xlat_pr_rseq_slice_flags = {
	.prefix = "PR_RSEQ_SLICE_EXT_???",
	XLAT_ITEMS(pr_rseq_slice_flags_items),
	.kind = XLAT_FLAGS,
};
