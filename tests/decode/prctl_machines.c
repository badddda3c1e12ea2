/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=prctl -a4 */
/* Options of prctl(2) that other machines have: vectors, keys, tags. */
#include "spec.h"

#include <sys/prctl.h>

static void ask(int op, unsigned long a, unsigned long b, const char *text)
{
	long r = syscall(SYS_prctl, op, a, b, 0L, 0L);

	printf("prctl(%s) = %s\n", text, result(r));
}

int main(void)
{
	static unsigned long status;
	char text[128];

	ask(50, 0x60010, 0,
	    "PR_SVE_SET_VL, PR_SVE_SET_VL_ONEXEC|PR_SVE_VL_INHERIT|0x10");
	ask(50, 0x20, 0, "PR_SVE_SET_VL, 0x20");
	ask(51, 1, 2, "PR_SVE_GET_VL");
	ask(63, 0x40040, 0, "PR_SME_SET_VL, PR_SME_SET_VL_ONEXEC|0x40");
	ask(64, 1, 2, "PR_SME_GET_VL");
	ask(54, 0x31, 0,
	    "PR_PAC_RESET_KEYS, PR_PAC_APIAKEY|PR_PAC_APGAKEY|0x20, 0, 0, 0");
	ask(60, 3, 0x10,
	    "PR_PAC_SET_ENABLED_KEYS, PR_PAC_APIAKEY|PR_PAC_APIBKEY, "
	    "0x10 /* PR_PAC_??? */, 0, 0");
	ask(61, 0, 1, "PR_PAC_GET_ENABLED_KEYS, 0, 0x1, 0, 0");
	ask(55, 0x7fff3, 0,
	    "PR_SET_TAGGED_ADDR_CTRL, PR_MTE_TCF_SYNC|PR_TAGGED_ADDR_ENABLE|"
	    "0x7fff0, 0, 0, 0");
	ask(55, 0x7000001, 0,
	    "PR_SET_TAGGED_ADDR_CTRL, PR_MTE_TCF_NONE|PR_TAGGED_ADDR_ENABLE|"
	    "7<<PR_PMLEN_SHIFT, 0, 0, 0");
	ask(56, 0, 0, "PR_GET_TAGGED_ADDR_CTRL, 0, 0, 0, 0");
	ask(69, 0x16, 0,
	    "PR_RISCV_V_SET_CONTROL, PR_RISCV_V_VSTATE_CTRL_ON|"
	    "PR_RISCV_V_VSTATE_CTRL_OFF<<2|PR_RISCV_V_VSTATE_CTRL_INHERIT");
	ask(70, 0, 0, "PR_RISCV_V_GET_CONTROL");
	ask(71, 1, 1,
	    "PR_RISCV_SET_ICACHE_FLUSH_CTX, PR_RISCV_CTX_SW_FENCEI_OFF, "
	    "PR_RISCV_SCOPE_PER_THREAD");
	ask(71, 2, 0,
	    "PR_RISCV_SET_ICACHE_FLUSH_CTX, 0x2 /* PR_RISCV_CTX_??? */, "
	    "PR_RISCV_SCOPE_PER_PROCESS");
	ask(72, 3, 0, "PR_PPC_GET_DEXCR, PR_PPC_DEXCR_NPHIE, 0, 0, 0");
	ask(73, 1, 0x28,
	    "PR_PPC_SET_DEXCR, PR_PPC_DEXCR_IBRTPD, "
	    "PR_PPC_DEXCR_CTRL_SET_ONEXEC|0x20, 0, 0");
	snprintf(text, sizeof(text),
		 "PR_GET_CFI, PR_CFI_BRANCH_LANDING_PADS, %p, 0, 0",
		 (void *)&status);
	ask(80, 0, (unsigned long)&status, text);
	ask(81, 0, 5,
	    "PR_SET_CFI, PR_CFI_BRANCH_LANDING_PADS, "
	    "PR_CFI_ENABLE|PR_CFI_LOCK, 0, 0");
	return 0;
}
