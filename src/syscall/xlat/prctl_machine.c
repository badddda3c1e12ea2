/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of prctl(2) that only machines other than x86 have a use for. */
#include "syscall/xlat/prctl_machine.h"

/* What is left, the length of a vector, is a number. */
#define pr_sve_items(X) \
	X(0x40000, "PR_SVE_SET_VL_ONEXEC") \
	X(0x20000, "PR_SVE_VL_INHERIT")

const struct xlat_set xlat_pr_sve = {
	XLAT_ITEMS(pr_sve_items),
	.kind = XLAT_FLAGS,
};

#define pr_sme_items(X) \
	X(0x40000, "PR_SME_SET_VL_ONEXEC") \
	X(0x20000, "PR_SME_VL_INHERIT")

const struct xlat_set xlat_pr_sme = {
	XLAT_ITEMS(pr_sme_items),
	.kind = XLAT_FLAGS,
};

#define pr_pac_items(X) \
	X(0x1, "PR_PAC_APIAKEY") \
	X(0x2, "PR_PAC_APIBKEY") \
	X(0x4, "PR_PAC_APDAKEY") \
	X(0x8, "PR_PAC_APDBKEY") \
	X(0x10, "PR_PAC_APGAKEY")

const struct xlat_set xlat_pr_pac = {
	.prefix = "PR_PAC_???",
	XLAT_ITEMS(pr_pac_items),
	.kind = XLAT_FLAGS,
};

#define pr_pac_enabled_items(X) \
	X(0x1, "PR_PAC_APIAKEY") \
	X(0x2, "PR_PAC_APIBKEY") \
	X(0x4, "PR_PAC_APDAKEY") \
	X(0x8, "PR_PAC_APDBKEY")

const struct xlat_set xlat_pr_pac_enabled = {
	.prefix = "PR_PAC_???",
	XLAT_ITEMS(pr_pac_enabled_items),
	.kind = XLAT_FLAGS,
};

/* How tags are checked, as a field inside. */
#define pr_mte_tcf_items(X) \
	X(0, "PR_MTE_TCF_NONE") \
	X(0x2, "PR_MTE_TCF_SYNC") \
	X(0x4, "PR_MTE_TCF_ASYNC") \
	X(0x6, "PR_MTE_TCF_MASK")

static const struct xlat_set xlat_pr_mte_tcf = {
	XLAT_ITEMS(pr_mte_tcf_items),
	.kind = XLAT_ENUM,
};

/* Tags, a set of 16 bits from PR_MTE_TAG_SHIFT on, are what is left. */
#define pr_tagged_addr_items(X) \
	X(0x1, "PR_TAGGED_ADDR_ENABLE") \
	X(0x80000, "PR_MTE_STORE_ONLY") \
	X(0x10000000, "16<<PR_PMLEN_SHIFT") \
	X(0x7000000, "7<<PR_PMLEN_SHIFT")

const struct xlat_set xlat_pr_tagged_addr = {
	XLAT_ITEMS(pr_tagged_addr_items),
	.kind = XLAT_FLAGS,
	.sub = &xlat_pr_mte_tcf,
	.sub_mask = 0x6,
};

#define pr_riscv_v_now_items(X) \
	X(0, "PR_RISCV_V_VSTATE_CTRL_DEFAULT") \
	X(1, "PR_RISCV_V_VSTATE_CTRL_OFF") \
	X(2, "PR_RISCV_V_VSTATE_CTRL_ON")

static const struct xlat_set xlat_pr_riscv_v_now = {
	XLAT_ITEMS(pr_riscv_v_now_items),
	.kind = XLAT_ENUM,
};

#define pr_riscv_v_next_items(X) \
	X(0x0, "PR_RISCV_V_VSTATE_CTRL_DEFAULT<<2") \
	X(0x4, "PR_RISCV_V_VSTATE_CTRL_OFF<<2") \
	X(0x8, "PR_RISCV_V_VSTATE_CTRL_ON<<2")

static const struct xlat_set xlat_pr_riscv_v_next = {
	XLAT_ITEMS(pr_riscv_v_next_items),
	.kind = XLAT_ENUM,
	.sub = &xlat_pr_riscv_v_now,
	.sub_mask = 0x3,
};

#define pr_riscv_v_items(X) \
	X(0x10, "PR_RISCV_V_VSTATE_CTRL_INHERIT")

const struct xlat_set xlat_pr_riscv_v = {
	XLAT_ITEMS(pr_riscv_v_items),
	.kind = XLAT_FLAGS,
	.sub = &xlat_pr_riscv_v_next,
	.sub_mask = 0xf,
};

#define pr_riscv_ctx_items(X) \
	X(0, "PR_RISCV_CTX_SW_FENCEI_ON") \
	X(1, "PR_RISCV_CTX_SW_FENCEI_OFF")

const struct xlat_set xlat_pr_riscv_ctx = {
	.prefix = "PR_RISCV_CTX_???",
	XLAT_ITEMS(pr_riscv_ctx_items),
	.kind = XLAT_ENUM,
};

#define pr_riscv_scope_items(X) \
	X(0, "PR_RISCV_SCOPE_PER_PROCESS") \
	X(1, "PR_RISCV_SCOPE_PER_THREAD")

const struct xlat_set xlat_pr_riscv_scope = {
	.prefix = "PR_RISCV_SCOPE_???",
	XLAT_ITEMS(pr_riscv_scope_items),
	.kind = XLAT_ENUM,
};

#define pr_dexcr_items(X) \
	X(0, "PR_PPC_DEXCR_SBHE") \
	X(1, "PR_PPC_DEXCR_IBRTPD") \
	X(2, "PR_PPC_DEXCR_SRAPD") \
	X(3, "PR_PPC_DEXCR_NPHIE")

const struct xlat_set xlat_pr_dexcr = {
	.prefix = "PR_PPC_DEXCR_???",
	XLAT_ITEMS(pr_dexcr_items),
	.kind = XLAT_ENUM,
};

#define pr_dexcr_ctrl_items(X) \
	X(0x1, "PR_PPC_DEXCR_CTRL_EDITABLE") \
	X(0x2, "PR_PPC_DEXCR_CTRL_SET") \
	X(0x4, "PR_PPC_DEXCR_CTRL_CLEAR") \
	X(0x8, "PR_PPC_DEXCR_CTRL_SET_ONEXEC") \
	X(0x10, "PR_PPC_DEXCR_CTRL_CLEAR_ONEXEC")

const struct xlat_set xlat_pr_dexcr_ctrl = {
	.prefix = "PR_PPC_DEXCR_CTRL_???",
	XLAT_ITEMS(pr_dexcr_ctrl_items),
	.kind = XLAT_FLAGS,
};

#define pr_cfi_items(X) \
	X(0, "PR_CFI_BRANCH_LANDING_PADS")

const struct xlat_set xlat_pr_cfi = {
	.prefix = "PR_CFI_???",
	XLAT_ITEMS(pr_cfi_items),
	.kind = XLAT_ENUM,
};

#define pr_cfi_status_items(X) \
	X(0x1, "PR_CFI_ENABLE") \
	X(0x2, "PR_CFI_DISABLE") \
	X(0x4, "PR_CFI_LOCK")

const struct xlat_set xlat_pr_cfi_status = {
	.prefix = "PR_CFI_???",
	XLAT_ITEMS(pr_cfi_status_items),
	.kind = XLAT_FLAGS,
};
