/* SPDX-License-Identifier: BSD-2-Clause */
/* Codes of BPF instructions, classic and extended. */
#include "syscall/xlat/bpf_code.h"

#define bpf_class_items(X) \
	X(0x0, "BPF_LD") \
	X(0x1, "BPF_LDX") \
	X(0x2, "BPF_ST") \
	X(0x3, "BPF_STX") \
	X(0x4, "BPF_ALU") \
	X(0x5, "BPF_JMP") \
	X(0x6, "BPF_RET") \
	X(0x7, "BPF_MISC")

const struct xlat_set xlat_bpf_class = {
	.prefix = "BPF_???",
	XLAT_ITEMS(bpf_class_items),
	.kind = XLAT_ENUM,
};

#define bpf_size_items(X) \
	X(0x0, "BPF_W") \
	X(0x8, "BPF_H") \
	X(0x10, "BPF_B")

const struct xlat_set xlat_bpf_size = {
	.prefix = "BPF_???",
	XLAT_ITEMS(bpf_size_items),
	.kind = XLAT_ENUM,
};

#define bpf_mode_items(X) \
	X(0x0, "BPF_IMM") \
	X(0x20, "BPF_ABS") \
	X(0x40, "BPF_IND") \
	X(0x60, "BPF_MEM") \
	X(0x80, "BPF_LEN") \
	X(0xa0, "BPF_MSH")

const struct xlat_set xlat_bpf_mode = {
	.prefix = "BPF_???",
	XLAT_ITEMS(bpf_mode_items),
	.kind = XLAT_ENUM,
};

#define bpf_src_items(X) \
	X(0x0, "BPF_K") \
	X(0x8, "BPF_X")

const struct xlat_set xlat_bpf_src = {
	.prefix = "BPF_???",
	XLAT_ITEMS(bpf_src_items),
	.kind = XLAT_ENUM,
};

#define bpf_rval_items(X) \
	X(0x0, "BPF_K") \
	X(0x8, "BPF_X") \
	X(0x10, "BPF_A")

const struct xlat_set xlat_bpf_rval = {
	.prefix = "BPF_???",
	XLAT_ITEMS(bpf_rval_items),
	.kind = XLAT_ENUM,
};

#define bpf_miscop_items(X) \
	X(0x0, "BPF_TAX") \
	X(0x80, "BPF_TXA")

const struct xlat_set xlat_bpf_miscop = {
	.prefix = "BPF_???",
	XLAT_ITEMS(bpf_miscop_items),
	.kind = XLAT_ENUM,
};

#define bpf_alu_items(X) \
	X(0x0, "BPF_ADD") \
	X(0x10, "BPF_SUB") \
	X(0x20, "BPF_MUL") \
	X(0x30, "BPF_DIV") \
	X(0x40, "BPF_OR") \
	X(0x50, "BPF_AND") \
	X(0x60, "BPF_LSH") \
	X(0x70, "BPF_RSH") \
	X(0x80, "BPF_NEG") \
	X(0x90, "BPF_MOD") \
	X(0xa0, "BPF_XOR")

const struct xlat_set xlat_bpf_alu = {
	.prefix = "BPF_???",
	XLAT_ITEMS(bpf_alu_items),
	.kind = XLAT_ENUM,
};

#define bpf_jmp_items(X) \
	X(0x0, "BPF_JA") \
	X(0x10, "BPF_JEQ") \
	X(0x20, "BPF_JGT") \
	X(0x30, "BPF_JGE") \
	X(0x40, "BPF_JSET")

const struct xlat_set xlat_bpf_jmp = {
	.prefix = "BPF_???",
	XLAT_ITEMS(bpf_jmp_items),
	.kind = XLAT_ENUM,
};

#define ebpf_class_items(X) \
	X(0x0, "BPF_LD") \
	X(0x1, "BPF_LDX") \
	X(0x2, "BPF_ST") \
	X(0x3, "BPF_STX") \
	X(0x4, "BPF_ALU") \
	X(0x5, "BPF_JMP") \
	X(0x6, "BPF_JMP32") \
	X(0x7, "BPF_ALU64")

const struct xlat_set xlat_ebpf_class = {
	.prefix = "BPF_???",
	XLAT_ITEMS(ebpf_class_items),
	.kind = XLAT_ENUM,
};

#define ebpf_size_items(X) \
	X(0x0, "BPF_W") \
	X(0x8, "BPF_H") \
	X(0x10, "BPF_B") \
	X(0x18, "BPF_DW")

const struct xlat_set xlat_ebpf_size = {
	.prefix = "BPF_???",
	XLAT_ITEMS(ebpf_size_items),
	.kind = XLAT_ENUM,
};

#define ebpf_mode_items(X) \
	X(0x0, "BPF_IMM") \
	X(0x20, "BPF_ABS") \
	X(0x40, "BPF_IND") \
	X(0x60, "BPF_MEM") \
	X(0x80, "BPF_MEMSX") \
	X(0xc0, "BPF_ATOMIC")

const struct xlat_set xlat_ebpf_mode = {
	.prefix = "BPF_???",
	XLAT_ITEMS(ebpf_mode_items),
	.kind = XLAT_ENUM,
};

#define ebpf_alu_items(X) \
	X(0x0, "BPF_ADD") \
	X(0x10, "BPF_SUB") \
	X(0x20, "BPF_MUL") \
	X(0x30, "BPF_DIV") \
	X(0x40, "BPF_OR") \
	X(0x50, "BPF_AND") \
	X(0x60, "BPF_LSH") \
	X(0x70, "BPF_RSH") \
	X(0x80, "BPF_NEG") \
	X(0x90, "BPF_MOD") \
	X(0xa0, "BPF_XOR") \
	X(0xb0, "BPF_MOV") \
	X(0xc0, "BPF_ARSH") \
	X(0xd0, "BPF_END")

const struct xlat_set xlat_ebpf_alu = {
	.prefix = "BPF_???",
	XLAT_ITEMS(ebpf_alu_items),
	.kind = XLAT_ENUM,
};

#define ebpf_jmp_items(X) \
	X(0x0, "BPF_JA") \
	X(0x10, "BPF_JEQ") \
	X(0x20, "BPF_JGT") \
	X(0x30, "BPF_JGE") \
	X(0x40, "BPF_JSET") \
	X(0x50, "BPF_JNE") \
	X(0x60, "BPF_JSGT") \
	X(0x70, "BPF_JSGE") \
	X(0x80, "BPF_CALL") \
	X(0x90, "BPF_EXIT") \
	X(0xa0, "BPF_JLT") \
	X(0xb0, "BPF_JLE") \
	X(0xc0, "BPF_JSLT") \
	X(0xd0, "BPF_JSLE") \
	X(0xe0, "BPF_JCOND")

const struct xlat_set xlat_ebpf_jmp = {
	.prefix = "BPF_???",
	XLAT_ITEMS(ebpf_jmp_items),
	.kind = XLAT_ENUM,
};

#define ebpf_reg_items(X) \
	X(0, "BPF_REG_0") \
	X(1, "BPF_REG_1") \
	X(2, "BPF_REG_2") \
	X(3, "BPF_REG_3") \
	X(4, "BPF_REG_4") \
	X(5, "BPF_REG_5") \
	X(6, "BPF_REG_6") \
	X(7, "BPF_REG_7") \
	X(8, "BPF_REG_8") \
	X(9, "BPF_REG_9") \
	X(10, "BPF_REG_10")

const struct xlat_set xlat_ebpf_reg = {
	.prefix = "BPF_REG_???",
	XLAT_ITEMS(ebpf_reg_items),
	.kind = XLAT_ENUM,
};

#define skf_ad_items(X) \
	X(0, "SKF_AD_PROTOCOL") \
	X(4, "SKF_AD_PKTTYPE") \
	X(8, "SKF_AD_IFINDEX") \
	X(12, "SKF_AD_NLATTR") \
	X(16, "SKF_AD_NLATTR_NEST") \
	X(20, "SKF_AD_MARK") \
	X(24, "SKF_AD_QUEUE") \
	X(28, "SKF_AD_HATYPE") \
	X(32, "SKF_AD_RXHASH") \
	X(36, "SKF_AD_CPU") \
	X(40, "SKF_AD_ALU_XOR_X") \
	X(44, "SKF_AD_VLAN_TAG") \
	X(48, "SKF_AD_VLAN_TAG_PRESENT") \
	X(52, "SKF_AD_PAY_OFFSET") \
	X(56, "SKF_AD_RANDOM") \
	X(60, "SKF_AD_VLAN_TPID")

const struct xlat_set xlat_skf_ad = {
	.prefix = "SKF_AD_???",
	XLAT_ITEMS(skf_ad_items),
	.kind = XLAT_ENUM,
};
