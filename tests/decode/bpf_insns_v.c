/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -v -e trace=seccomp,bpf -a7 */
/* Programs in full, as the macros of headers have them. */
#include "spec.h"

#include <linux/filter.h>
#include <linux/seccomp.h>

struct insn {
	uint8_t code, regs;
	int16_t off;
	int32_t imm;
};

static const struct {
	struct insn insn;
	const char *code, *text;
} all[] = {
	{ { 0x07, 0x06, 0, -8 }, "BPF_ALU64|BPF_K|BPF_ADD", "r6 += -8" },
	{ { 0x6f, 0x21, 0, 0 }, "BPF_ALU64|BPF_X|BPF_LSH", "r1 <<= r2" },
	{ { 0xbc, 0x21, 0, 0 }, "BPF_ALU|BPF_X|BPF_MOV", "w1 = w2" },
	{ { 0xbf, 0x21, 8, 0 }, "BPF_ALU64|BPF_X|BPF_MOV", "r1 = (s8)r2" },
	{ { 0x3f, 0x21, 1, 0 }, "BPF_ALU64|BPF_X|BPF_DIV", "r1 s/= r2" },
	{ { 0x87, 0x01, 0, 0 }, "BPF_ALU64|BPF_K|BPF_NEG", "r1 = -r1" },
	{ { 0xdc, 0x01, 0, 16 }, "BPF_ALU|BPF_X|BPF_END", "r1 = be16 r1" },
	{ { 0xd7, 0x01, 0, 64 }, "BPF_ALU64|BPF_K|BPF_END",
	  "r1 = bswap64 r1" },
	{ { 0x61, 0x16, 20, 0 }, "BPF_LDX|BPF_W|BPF_MEM",
	  "r6 = *(u32 *)(r1 +20)" },
	{ { 0x91, 0x16, -1, 0 }, "BPF_LDX|BPF_B|BPF_MEMSX",
	  "r6 = *(s8 *)(r1 -1)" },
	{ { 0x7b, 0x1a, -8, 0 }, "BPF_STX|BPF_DW|BPF_MEM",
	  "*(u64 *)(r10 -8) = r1" },
	{ { 0x6a, 0x0a, -2, 7 }, "BPF_ST|BPF_H|BPF_MEM",
	  "*(u16 *)(r10 -2) = 7" },
	{ { 0xdb, 0x21, 8, 1 }, "BPF_STX|BPF_DW|BPF_ATOMIC",
	  "r2 = atomic_fetch_add((u64 *)(r1 +8), r2)" },
	{ { 0xc3, 0x21, 0, 0x40 }, "BPF_STX|BPF_W|BPF_ATOMIC",
	  "lock *(u32 *)(r1 +0) |= r2" },
	{ { 0xdb, 0x21, 0, 0xf1 }, "BPF_STX|BPF_DW|BPF_ATOMIC",
	  "r0 = atomic_cmpxchg((u64 *)(r1 +0), r0, r2)" },
	{ { 0x30, 0x00, 0, 12 }, "BPF_LD|BPF_B|BPF_ABS",
	  "r0 = *(u8 *)skb[12]" },
	{ { 0x6d, 0x21, -3, 0 }, "BPF_JMP|BPF_X|BPF_JSGT",
	  "if r1 s> r2 goto -3" },
	{ { 0x56, 0x01, 4, 9 }, "BPF_JMP32|BPF_K|BPF_JNE",
	  "if w1 != 9 goto +4" },
	{ { 0x05, 0x00, 2, 0 }, "BPF_JMP|BPF_K|BPF_JA", "goto +2" },
	{ { 0x06, 0x00, 0, 70000 }, "BPF_JMP32|BPF_K|BPF_JA",
	  "gotol +70000" },
	{ { 0xe5, 0x00, 5, 0 }, "BPF_JMP|BPF_K|BPF_JCOND", "may_goto +5" },
	{ { 0x85, 0x00, 0, 1 }, "BPF_JMP|BPF_K|BPF_CALL",
	  "call map_lookup_elem#1" },
	{ { 0x85, 0x10, 0, 6 }, "BPF_JMP|BPF_K|BPF_CALL", "call pc+6" },
	{ { 0x85, 0x20, 0, 99 }, "BPF_JMP|BPF_K|BPF_CALL",
	  "call kernel-function#99" },
	{ { 0x18, 0x01, 0, 1 }, "BPF_LD|BPF_DW|BPF_IMM",
	  "r1 = 0x200000001 ll" },
	{ { 0x00, 0x00, 0, 2 }, "BPF_LD|BPF_W|BPF_IMM", NULL },
	{ { 0x18, 0x21, 0, 5 }, "BPF_LD|BPF_DW|BPF_IMM",
	  "r1 = map fd 5[0]+8 ll" },
	{ { 0x00, 0x00, 0, 8 }, "BPF_LD|BPF_W|BPF_IMM", NULL },
	{ { 0xff, 0x00, 0, 0 }, "BPF_ALU64|BPF_X|0xf0", "unknown 0xff" },
	{ { 0x95, 0x00, 0, 0 }, "BPF_JMP|BPF_K|BPF_EXIT", "exit" },
};

enum { COUNT = sizeof(all) / sizeof(all[0]) };

static void extended(void)
{
	static struct insn prog[COUNT];
	unsigned char attr[24] = { 0 };
	uint64_t p = (uintptr_t)prog;
	uint32_t n = COUNT;
	long r;

	for (unsigned i = 0; i < COUNT; i++)
		prog[i] = all[i].insn;
	memcpy(attr + 4, &n, sizeof(n));
	memcpy(attr + 8, &p, sizeof(p));
	r = syscall(SYS_bpf, 5, attr, sizeof(attr));
	printf("bpf(BPF_PROG_LOAD, {prog_type=BPF_PROG_TYPE_UNSPEC, "
	       "insn_cnt=%u, insns=[", n);
	for (unsigned i = 0; i < COUNT; i++) {
		const struct insn *in = &all[i].insn;

		printf("%s{code=%s, dst_reg=BPF_REG_%d, src_reg=BPF_REG_%d, "
		       "off=%d, imm=%#x}", i ? ", " : "", all[i].code,
		       in->regs & 15, in->regs >> 4, in->off, in->imm);
		if (all[i].text)
			printf(" /* %s */", all[i].text);
	}
	printf("], license=NULL}, 24) = %s\n", result(r));
}

static void classic(void)
{
	static const struct sock_filter f[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 24),
		BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, 0x42, 1, 2),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRACE | 7),
		BPF_STMT(BPF_RET | BPF_K, 0x12345678),
		{ 0xffff, 0, 0, 3 },
	};
	struct sock_fprog p = { 5, (struct sock_filter *)f };
	long r = syscall(SYS_seccomp, 1, 0, &p);

	printf("seccomp(SECCOMP_SET_MODE_FILTER, 0, {len=5, filter=["
	       "BPF_STMT(BPF_LD|BPF_W|BPF_ABS, 0x18) /* ld [arg1] */, "
	       "BPF_JUMP(BPF_JMP|BPF_K|BPF_JSET, 0x42, 0x1, 0x2) "
	       "/* jset #0x42 jt 3 jf 4 */, "
	       "BPF_STMT(BPF_RET|BPF_K, SECCOMP_RET_TRACE|0x7) "
	       "/* ret TRACE(7) */, "
	       "BPF_STMT(BPF_RET|BPF_K, 0x12345678) /* ret #0x12345678 */, "
	       "BPF_STMT(BPF_MISC|0xf8|0xff00, 0x3) /* txa */]}) = %s\n",
	       result(r));
}

int main(void)
{
	extended();
	classic();
	return 0;
}
