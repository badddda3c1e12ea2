/* SPDX-License-Identifier: BSD-2-Clause */
/* Classic BPF: socket filters, seccomp(2). */
#include <linux/audit.h>
#include <stdio.h>
#include <string.h>

#include "syscall/disasm.h"
#include "syscall/xlat/bpf_code.h"
#include "syscall/xlat/errno.h"
#include "syscall/xlat/process.h"

enum {
	LD = 0,
	LDX = 1,
	ST = 2,
	STX = 3,
	ALU = 4,
	JMP = 5,
	RET = 6,
	/* cbpf_flow.at: nothing leads here yet */
	FLOW_NONE = 0,
	FLOW_BITS = 3,
	/* What is in A, in the upper bits: nothing special, or */
	FLOW_NR = 1 << 4,
	FLOW_ARCH = 1 << 5,
	/* and whose numbers they are: an enum abi, one more than that */
	FLOW_ABI = 7,
	FLOW_MIXED = 7,
	SKF_AD_OFF = -0x1000,
	SKF_NET_OFF = -0x100000,
	SKF_LL_OFF = -0x200000,
};

void cbpf_flow_begin(struct cbpf_flow *f, bool seccomp, enum abi abi)
{
	f->seccomp = seccomp;
	f->abi = abi;
	memset(f->at, 0, sizeof(f->at));
	f->at[0] = abi + 1;
}

static void flow_to(struct cbpf_flow *f, uint64_t i, uint8_t state)
{
	uint8_t *at;

	if (i >= CBPF_INSNS)
		return;
	at = &f->at[i];
	if (!*at) {
		*at = state;
		return;
	}
	if ((*at & FLOW_ABI) != (state & FLOW_ABI))
		*at |= FLOW_MIXED;
	/* What is in A depends on the way that was taken. */
	*at &= state | FLOW_ABI;
}

static int abi_of_arch(uint32_t arch)
{
	switch (arch) {
	case AUDIT_ARCH_X86_64: return ABI_X86_64;
	case AUDIT_ARCH_I386: return ABI_I386;
	default: return -1;
	}
}

static const char *arch_name(uint32_t arch)
{
	switch (arch) {
	case AUDIT_ARCH_X86_64: return "X86_64";
	case AUDIT_ARCH_I386: return "I386";
	case AUDIT_ARCH_AARCH64: return "AARCH64";
	case AUDIT_ARCH_ARM: return "ARM";
	default: return NULL;
	}
}

/* The place that a load of seccomp_data reads, by name. */
static void put_seccomp_place(char *text, size_t size, uint32_t k)
{
	unsigned arg = (k - 16) / 8;

	if (k == 0)
		snprintf(text, size, "nr");
	else if (k == 4)
		snprintf(text, size, "arch");
	else if (k == 8 || k == 12)
		snprintf(text, size, "ip%s", k == 12 ? "+4" : "");
	else if (k >= 16 && k < 64 && k % 4 == 0)
		snprintf(text, size, "arg%u%s", arg, k % 8 ? "+4" : "");
	else
		snprintf(text, size, "%u", k);
}

static void put_place(char *text, size_t size, uint32_t k)
{
	const char *name = xlat_name(&xlat_skf_ad, k - (uint32_t)SKF_AD_OFF);

	if (k >= (uint32_t)SKF_AD_OFF && name)
		snprintf(text, size, "%s", name);
	else if (k >= (uint32_t)SKF_AD_OFF)
		snprintf(text, size, "ad+%u", k - (uint32_t)SKF_AD_OFF);
	else if (k >= (uint32_t)SKF_NET_OFF)
		snprintf(text, size, "net+%u", k - (uint32_t)SKF_NET_OFF);
	else if (k >= (uint32_t)SKF_LL_OFF)
		snprintf(text, size, "ll+%u", k - (uint32_t)SKF_LL_OFF);
	else
		snprintf(text, size, "%u", k);
}

static void put_load(const struct cbpf_flow *f, const struct cbpf_insn *in,
		     char text[DISASM_TEXT])
{
	static const char *const names[] = { "ld", "ldh", "ldb" };
	bool x = (in->code & 7) == LDX;
	unsigned size = in->code >> 3 & 3;
	const char *name = size < 3 ? names[size] : "ld?";
	char place[32];

	switch (in->code >> 5) {
	case 0: /* BPF_IMM */
		snprintf(text, DISASM_TEXT, "%s #%#x", x ? "ldx" : "ld", in->k);
		return;
	case 1: /* BPF_ABS */
		if (f->seccomp)
			put_seccomp_place(place, sizeof(place), in->k);
		else
			put_place(place, sizeof(place), in->k);
		snprintf(text, DISASM_TEXT, "%s [%s]", name, place);
		return;
	case 2: /* BPF_IND */
		snprintf(text, DISASM_TEXT, "%s [x + %u]", name, in->k);
		return;
	case 3: /* BPF_MEM */
		snprintf(text, DISASM_TEXT, "%s M[%u]", x ? "ldx" : "ld",
			 in->k);
		return;
	case 4: /* BPF_LEN */
		snprintf(text, DISASM_TEXT, "%s #pktlen", x ? "ldx" : "ld");
		return;
	case 5: /* BPF_MSH */
		snprintf(text, DISASM_TEXT, "ldxb 4*([%u]&0xf)", in->k);
		return;
	default: snprintf(text, DISASM_TEXT, "unimp %#x", in->code);
	}
}

static void put_alu(const struct cbpf_insn *in, char text[DISASM_TEXT])
{
	static const char *const names[] = { "add", "sub", "mul", "div",
					     "or",  "and", "lsh", "rsh",
					     "neg", "mod", "xor" };
	unsigned op = in->code >> 4;

	if (op >= sizeof(names) / sizeof(names[0]))
		snprintf(text, DISASM_TEXT, "unimp %#x", in->code);
	else if (op == 8)
		snprintf(text, DISASM_TEXT, "neg");
	else if (in->code & 8)
		snprintf(text, DISASM_TEXT, "%s x", names[op]);
	else
		snprintf(text, DISASM_TEXT, "%s #%#x", names[op], in->k);
}

/* What A is compared with, in the words of what is in A. */
static void put_operand(const struct cbpf_flow *f, uint8_t state,
			const struct cbpf_insn *in, char *text, size_t size)
{
	unsigned abi = (state & FLOW_ABI) - 1;
	const struct sysent *s = NULL;

	if (in->code & 8) {
		snprintf(text, size, "x");
		return;
	}
	if (f->seccomp && state & FLOW_NR && abi < ABI_COUNT) {
		/* The numbers of x32 are among those of x86-64. */
		if (abi == ABI_X86_64 && in->k & X32_SYSCALL_BIT)
			abi = ABI_X32;
		s = sysent_by_nr(abi, in->k);
	}
	if (s && in->code >> 4 == 1)
		snprintf(text, size, "%s", s->name);
	else if (f->seccomp && state & FLOW_ARCH && arch_name(in->k))
		snprintf(text, size, "%s", arch_name(in->k));
	else
		snprintf(text, size, "#%#x", in->k);
}

static void put_jump(struct cbpf_flow *f, unsigned i,
		     const struct cbpf_insn *in, char text[DISASM_TEXT])
{
	static const char *const names[] = { "ja", "jeq", "jgt", "jge",
					     "jset" };
	uint8_t state = f->at[i], then = state;
	unsigned op = in->code >> 4;
	char operand[40];

	if (op >= sizeof(names) / sizeof(names[0])) {
		snprintf(text, DISASM_TEXT, "unimp %#x", in->code);
		return;
	}
	if (!op) {
		flow_to(f, (uint64_t)i + 1 + in->k, state);
		snprintf(text, DISASM_TEXT, "ja %u", i + 1 + in->k);
		return;
	}
	put_operand(f, state, in, operand, sizeof(operand));
	if (op == 1 && state & FLOW_ARCH && abi_of_arch(in->k) >= 0)
		then = (state & ~FLOW_ABI) | (abi_of_arch(in->k) + 1);
	flow_to(f, i + 1 + in->jt, then);
	flow_to(f, i + 1 + in->jf, state);
	snprintf(text, DISASM_TEXT, "%s %s jt %u jf %u", names[op], operand,
		 i + 1 + in->jt, i + 1 + in->jf);
}

static void put_return(const struct cbpf_flow *f, const struct cbpf_insn *in,
		       char text[DISASM_TEXT])
{
	static const char prefix[] = "SECCOMP_RET_";
	uint32_t action = in->k & 0xffff0000, data = in->k & 0xffff;
	const char *name = xlat_name(&xlat_seccomp_action, action);
	const char *error = errno_name(data);

	if ((in->code & 0x18) == 0x10)
		snprintf(text, DISASM_TEXT, "ret a");
	else if ((in->code & 0x18) == 8)
		snprintf(text, DISASM_TEXT, "ret x");
	else if (!f->seccomp || !name)
		snprintf(text, DISASM_TEXT, "ret #%#x", in->k);
	else if (action == 0x50000 /* SECCOMP_RET_ERRNO */ && error)
		snprintf(text, DISASM_TEXT, "ret ERRNO(%s)", error);
	else if (data)
		snprintf(text, DISASM_TEXT, "ret %s(%u)",
			 name + sizeof(prefix) - 1, data);
	else
		snprintf(text, DISASM_TEXT, "ret %s",
			 name + sizeof(prefix) - 1);
}

void cbpf_disasm(struct cbpf_flow *f, unsigned i, const struct cbpf_insn *in,
		 char text[DISASM_TEXT])
{
	uint8_t state = i < CBPF_INSNS ? f->at[i] : FLOW_NONE;
	uint8_t next = state & FLOW_ABI;

	if (i >= CBPF_INSNS) {
		snprintf(text, DISASM_TEXT, "?");
		return;
	}
	switch (in->code & 7) {
	case LD:
		if (in->code == 0x20 /* BPF_LD|BPF_W|BPF_ABS */)
			next |= in->k == 0 ? FLOW_NR :
				in->k == 4 ? FLOW_ARCH :
					     0;
		put_load(f, in, text);
		break;
	case LDX:
		next = state;
		put_load(f, in, text);
		break;
	case ST:
	case STX:
		next = state;
		snprintf(text, DISASM_TEXT, "st%s M[%u]",
			 (in->code & 7) == STX ? "x" : "", in->k);
		break;
	case ALU: put_alu(in, text); break;
	case JMP: put_jump(f, i, in, text); return;
	case RET: put_return(f, in, text); return;
	default:
		snprintf(text, DISASM_TEXT, in->code & 0x80 ? "txa" : "tax");
		if (!(in->code & 0x80))
			next = state;
	}
	if (state)
		flow_to(f, (uint64_t)i + 1, next);
}
