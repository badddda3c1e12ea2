/* SPDX-License-Identifier: BSD-2-Clause */
/* The extended BPF machine: bpf(2), Documentation/bpf/standardization. */
#include <stdio.h>

#include "syscall/disasm.h"
#include "syscall/xlat/bpf_func.h"

enum {
	CLASS_LD = 0,
	CLASS_LDX = 1,
	CLASS_ST = 2,
	CLASS_STX = 3,
	CLASS_ALU = 4,
	CLASS_JMP = 5,
	CLASS_JMP32 = 6,
	CLASS_ALU64 = 7,
	SOURCE_X = 8,
	MODE_IMM = 0x00,
	MODE_ABS = 0x20,
	MODE_IND = 0x40,
	MODE_MEM = 0x60,
	MODE_MEMSX = 0x80,
	MODE_ATOMIC = 0xc0,
};

static unsigned dst(const struct ebpf_insn *in)
{
	return in->regs & 15;
}

static unsigned src(const struct ebpf_insn *in)
{
	return in->regs >> 4;
}

static unsigned bits(const struct ebpf_insn *in)
{
	static const uint8_t sizes[] = { 32, 16, 8, 64 };

	return sizes[in->code >> 3 & 3];
}

static void put_unknown(const struct ebpf_insn *in, char *text)
{
	snprintf(text, DISASM_TEXT, "unknown %#x", in->code);
}

/* What stands on the right: a register or a number. */
static void put_operand(const struct ebpf_insn *in, char reg, char *buf,
			size_t size)
{
	if (in->code & SOURCE_X)
		snprintf(buf, size, "%c%u", reg, src(in));
	else
		snprintf(buf, size, "%d", in->imm);
}

static void put_move(const struct ebpf_insn *in, char reg, char *text)
{
	char operand[16];

	if (in->code & SOURCE_X && in->off == 1 &&
	    (in->code & 7) == CLASS_ALU64) {
		snprintf(text, DISASM_TEXT,
			 "r%u = addr_space_cast(r%u, %u, %u)", dst(in), src(in),
			 (uint32_t)in->imm >> 16, in->imm & 0xffff);
		return;
	}
	put_operand(in, reg, operand, sizeof(operand));
	if (in->code & SOURCE_X && in->off)
		snprintf(text, DISASM_TEXT, "%c%u = (s%d)%s", reg, dst(in),
			 in->off, operand);
	else
		snprintf(text, DISASM_TEXT, "%c%u = %s", reg, dst(in), operand);
}

static void put_alu(const struct ebpf_insn *in, char *text)
{
	static const char *const ops[] = { "+=", "-=",	"*=",  "/=", "|=",
					   "&=", "<<=", ">>=", "",   "%=",
					   "^=", "",	"s>>=" };
	unsigned op = in->code >> 4;
	bool wide = (in->code & 7) == CLASS_ALU64;
	char reg = wide ? 'r' : 'w', operand[16];

	put_operand(in, reg, operand, sizeof(operand));
	if (op == 0x8)
		snprintf(text, DISASM_TEXT, "%c%u = -%c%u", reg, dst(in), reg,
			 dst(in));
	else if (op == 0xb)
		put_move(in, reg, text);
	else if (op == 0xd)
		snprintf(text, DISASM_TEXT, "r%u = %s%d r%u", dst(in),
			 wide		     ? "bswap" :
			 in->code & SOURCE_X ? "be" :
					       "le",
			 in->imm, dst(in));
	else if (op > 0xc)
		put_unknown(in, text);
	else
		snprintf(text, DISASM_TEXT, "%c%u %s%s %s", reg, dst(in),
			 (op == 3 || op == 9) && in->off == 1 ? "s" : "",
			 ops[op], operand);
}

static void put_call(const struct ebpf_insn *in, char *text)
{
	const char *name = xlat_name(&xlat_bpf_func, (uint32_t)in->imm);

	if (in->code & SOURCE_X)
		snprintf(text, DISASM_TEXT, "callx r%u", dst(in));
	else if (src(in) == 1)
		snprintf(text, DISASM_TEXT, "call pc%+d", in->imm);
	else if (src(in) == 2)
		snprintf(text, DISASM_TEXT, "call kernel-function#%d", in->imm);
	else if (name)
		snprintf(text, DISASM_TEXT, "call %s#%d", name, in->imm);
	else
		snprintf(text, DISASM_TEXT, "call #%d", in->imm);
}

static void put_jump(const struct ebpf_insn *in, char *text)
{
	static const char *const ops[] = { "",	 "==", ">",   ">=", "&",
					   "!=", "s>", "s>=", "",   "",
					   "<",	 "<=", "s<",  "s<=" };
	unsigned op = in->code >> 4;
	bool wide = (in->code & 7) == CLASS_JMP;
	char reg = wide ? 'r' : 'w', operand[16];

	put_operand(in, reg, operand, sizeof(operand));
	if (op == 0 && in->code & SOURCE_X)
		snprintf(text, DISASM_TEXT, "gotox r%u", dst(in));
	else if (op == 0)
		snprintf(text, DISASM_TEXT, wide ? "goto %+d" : "gotol %+d",
			 wide ? in->off : in->imm);
	else if (op == 8 && wide)
		put_call(in, text);
	else if (op == 9 && wide)
		snprintf(text, DISASM_TEXT, "exit");
	else if (op == 0xe && wide)
		snprintf(text, DISASM_TEXT, "may_goto %+d", in->off);
	else if (op > 0xd || !*ops[op])
		put_unknown(in, text);
	else
		snprintf(text, DISASM_TEXT, "if %c%u %s %s goto %+d", reg,
			 dst(in), ops[op], operand, in->off);
}

/* Two instructions: a number of 64 bits, or what will be in its place. */
static void put_wide(const struct ebpf_insn *in, const struct ebpf_insn *next,
		     char *text)
{
	int32_t high = next ? next->imm : 0;
	uint64_t v = (uint64_t)(uint32_t)high << 32 | (uint32_t)in->imm;

	switch (src(in)) {
	case 0:
		snprintf(text, DISASM_TEXT, "r%u = %#llx ll", dst(in),
			 (unsigned long long)v);
		return;
	case 1:
	case 5:
		snprintf(text, DISASM_TEXT, "r%u = map%s %d ll", dst(in),
			 src(in) == 1 ? " fd" : "", in->imm);
		return;
	case 2:
	case 6:
		snprintf(text, DISASM_TEXT, "r%u = map%s %d[0]%+d ll", dst(in),
			 src(in) == 2 ? " fd" : "", in->imm, high);
		return;
	case 3:
		snprintf(text, DISASM_TEXT, "r%u = btf %d ll", dst(in),
			 in->imm);
		return;
	case 4:
		snprintf(text, DISASM_TEXT, "r%u = func pc%+d ll", dst(in),
			 in->imm);
		return;
	default: put_unknown(in, text);
	}
}

static void put_load(const struct ebpf_insn *in, char *text)
{
	unsigned mode = in->code & 0xe0;

	if (mode == MODE_MEM || mode == MODE_MEMSX)
		snprintf(text, DISASM_TEXT, "r%u = *(%c%u *)(r%u %+d)", dst(in),
			 mode == MODE_MEM ? 'u' : 's', bits(in), src(in),
			 in->off);
	else
		put_unknown(in, text);
}

/* Loads of the packet, as the classic machine has them. */
static void put_packet_load(const struct ebpf_insn *in,
			    const struct ebpf_insn *next, char *text)
{
	if (ebpf_is_wide(in))
		put_wide(in, next, text);
	else if ((in->code & 0xe0) == MODE_ABS)
		snprintf(text, DISASM_TEXT, "r0 = *(u%u *)skb[%d]", bits(in),
			 in->imm);
	else if ((in->code & 0xe0) == MODE_IND)
		snprintf(text, DISASM_TEXT, "r0 = *(u%u *)skb[r%u %+d]",
			 bits(in), src(in), in->imm);
	else
		put_unknown(in, text);
}

static void put_atomic(const struct ebpf_insn *in, char *text)
{
	static const struct {
		int32_t imm;
		const char *op, *name;
	} ops[] = {
		{ 0x00, "+=", "add" },
		{ 0x40, "|=", "or" },
		{ 0x50, "&=", "and" },
		{ 0xa0, "^=", "xor" },
	};
	char place[40];

	snprintf(place, sizeof(place), "(u%u *)(r%u %+d)", bits(in), dst(in),
		 in->off);
	for (size_t i = 0; i < sizeof(ops) / sizeof(ops[0]); i++) {
		if (in->imm == ops[i].imm) {
			snprintf(text, DISASM_TEXT, "lock *%s %s r%u", place,
				 ops[i].op, src(in));
			return;
		}
		if (in->imm == (ops[i].imm | 1)) {
			snprintf(text, DISASM_TEXT,
				 "r%u = atomic_fetch_%s(%s, r%u)", src(in),
				 ops[i].name, place, src(in));
			return;
		}
	}
	switch (in->imm) {
	case 0xe1:
		snprintf(text, DISASM_TEXT, "r%u = atomic_xchg(%s, r%u)",
			 src(in), place, src(in));
		return;
	case 0xf1:
		snprintf(text, DISASM_TEXT, "r0 = atomic_cmpxchg(%s, r0, r%u)",
			 place, src(in));
		return;
	case 0x100:
		snprintf(text, DISASM_TEXT,
			 "r%u = load_acquire((u%u *)(r%u %+d))", dst(in),
			 bits(in), src(in), in->off);
		return;
	case 0x110:
		snprintf(text, DISASM_TEXT, "store_release(%s, r%u)", place,
			 src(in));
		return;
	default: put_unknown(in, text);
	}
}

static void put_store(const struct ebpf_insn *in, char *text)
{
	bool x = (in->code & 7) == CLASS_STX;
	unsigned mode = in->code & 0xe0;

	if (x && mode == MODE_ATOMIC)
		put_atomic(in, text);
	else if (mode != MODE_MEM)
		put_unknown(in, text);
	else if (x)
		snprintf(text, DISASM_TEXT, "*(u%u *)(r%u %+d) = r%u", bits(in),
			 dst(in), in->off, src(in));
	else
		snprintf(text, DISASM_TEXT, "*(u%u *)(r%u %+d) = %d", bits(in),
			 dst(in), in->off, in->imm);
}

void ebpf_disasm(const struct ebpf_insn *in, const struct ebpf_insn *next,
		 char text[DISASM_TEXT])
{
	switch (in->code & 7) {
	case CLASS_LD: put_packet_load(in, next, text); return;
	case CLASS_LDX: put_load(in, text); return;
	case CLASS_ST:
	case CLASS_STX: put_store(in, text); return;
	case CLASS_ALU:
	case CLASS_ALU64: put_alu(in, text); return;
	default: put_jump(in, text);
	}
}
