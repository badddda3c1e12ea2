/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Instructions of BPF machines as people write them: the classic machine as
 * tcpdump -d does, the extended one as the kernel's verifier does. Pure text;
 * decode_insns.c walks the instructions.
 */
#ifndef RINGSIDE_SYSCALL_DISASM_H
#define RINGSIDE_SYSCALL_DISASM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "syscall/table.h"

/* struct sock_filter */
struct cbpf_insn {
	uint16_t code;
	uint8_t jt, jf;
	uint32_t k;
};

/* struct bpf_insn */
struct ebpf_insn {
	uint8_t code;
	uint8_t regs; /* destination in the lower half */
	int16_t off;
	int32_t imm;
};

enum {
	DISASM_TEXT = 96,     /* bytes that any instruction fits in */
	CBPF_INSNS = 4096,    /* BPF_MAXINSNS */
	EBPF_INSNS = 1 << 20, /* what the verifier would look at */
};

/*
 * What is known of the classic machine where an instruction begins. Jumps
 * only go forward, so one pass from the top finds out.
 */
struct cbpf_flow {
	bool seccomp; /* loads are of struct seccomp_data */
	enum abi abi; /* of the caller, until the program has asked */
	uint8_t at[CBPF_INSNS];
};

/* Before the first instruction; `seccomp`: of which ABI the numbers are. */
void cbpf_flow_begin(struct cbpf_flow *f, bool seccomp, enum abi abi);
/*
 * Instruction number `i` into `text`; to be called for each of them, from
 * the first one on.
 */
void cbpf_disasm(struct cbpf_flow *f, unsigned i, const struct cbpf_insn *insn,
		 char text[DISASM_TEXT]);
/*
 * An instruction of the extended machine. `next` is the one behind it, or
 * NULL: the second half of a load of 64 bits.
 */
void ebpf_disasm(const struct ebpf_insn *insn, const struct ebpf_insn *next,
		 char text[DISASM_TEXT]);
/* True if the next instruction is no more than a second half. */
static inline bool ebpf_is_wide(const struct ebpf_insn *insn)
{
	return insn->code == 0x18; /* BPF_LD|BPF_IMM|BPF_DW */
}

#endif
