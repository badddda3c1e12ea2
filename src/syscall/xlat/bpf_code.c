/* SPDX-License-Identifier: BSD-2-Clause */
/* Codes of BPF instructions, classic and extended. */
#include "syscall/xlat/bpf_code.h"

static const struct xlat bpf_class_items[] = {
	{ 0x0, "BPF_LD" },  { 0x1, "BPF_LDX" },	 { 0x2, "BPF_ST" },
	{ 0x3, "BPF_STX" }, { 0x4, "BPF_ALU" },	 { 0x5, "BPF_JMP" },
	{ 0x6, "BPF_RET" }, { 0x7, "BPF_MISC" },
};

const struct xlat_set xlat_bpf_class = {
	.prefix = "BPF_???",
	XLAT_ITEMS(bpf_class_items),
	.kind = XLAT_ENUM,
};

static const struct xlat bpf_size_items[] = {
	{ 0x0, "BPF_W" },
	{ 0x8, "BPF_H" },
	{ 0x10, "BPF_B" },
};

const struct xlat_set xlat_bpf_size = {
	.prefix = "BPF_???",
	XLAT_ITEMS(bpf_size_items),
	.kind = XLAT_ENUM,
};

static const struct xlat bpf_mode_items[] = {
	{ 0x0, "BPF_IMM" },  { 0x20, "BPF_ABS" }, { 0x40, "BPF_IND" },
	{ 0x60, "BPF_MEM" }, { 0x80, "BPF_LEN" }, { 0xa0, "BPF_MSH" },
};

const struct xlat_set xlat_bpf_mode = {
	.prefix = "BPF_???",
	XLAT_ITEMS(bpf_mode_items),
	.kind = XLAT_ENUM,
};

static const struct xlat bpf_src_items[] = {
	{ 0x0, "BPF_K" },
	{ 0x8, "BPF_X" },
};

const struct xlat_set xlat_bpf_src = {
	.prefix = "BPF_???",
	XLAT_ITEMS(bpf_src_items),
	.kind = XLAT_ENUM,
};

static const struct xlat bpf_rval_items[] = {
	{ 0x0, "BPF_K" },
	{ 0x8, "BPF_X" },
	{ 0x10, "BPF_A" },
};

const struct xlat_set xlat_bpf_rval = {
	.prefix = "BPF_???",
	XLAT_ITEMS(bpf_rval_items),
	.kind = XLAT_ENUM,
};

static const struct xlat bpf_miscop_items[] = {
	{ 0x0, "BPF_TAX" },
	{ 0x80, "BPF_TXA" },
};

const struct xlat_set xlat_bpf_miscop = {
	.prefix = "BPF_???",
	XLAT_ITEMS(bpf_miscop_items),
	.kind = XLAT_ENUM,
};

static const struct xlat bpf_alu_items[] = {
	{ 0x0, "BPF_ADD" },  { 0x10, "BPF_SUB" }, { 0x20, "BPF_MUL" },
	{ 0x30, "BPF_DIV" }, { 0x40, "BPF_OR" },  { 0x50, "BPF_AND" },
	{ 0x60, "BPF_LSH" }, { 0x70, "BPF_RSH" }, { 0x80, "BPF_NEG" },
	{ 0x90, "BPF_MOD" }, { 0xa0, "BPF_XOR" },
};

const struct xlat_set xlat_bpf_alu = {
	.prefix = "BPF_???",
	XLAT_ITEMS(bpf_alu_items),
	.kind = XLAT_ENUM,
};

static const struct xlat bpf_jmp_items[] = {
	{ 0x0, "BPF_JA" },   { 0x10, "BPF_JEQ" },  { 0x20, "BPF_JGT" },
	{ 0x30, "BPF_JGE" }, { 0x40, "BPF_JSET" },
};

const struct xlat_set xlat_bpf_jmp = {
	.prefix = "BPF_???",
	XLAT_ITEMS(bpf_jmp_items),
	.kind = XLAT_ENUM,
};

static const struct xlat ebpf_class_items[] = {
	{ 0x0, "BPF_LD" },    { 0x1, "BPF_LDX" },   { 0x2, "BPF_ST" },
	{ 0x3, "BPF_STX" },   { 0x4, "BPF_ALU" },   { 0x5, "BPF_JMP" },
	{ 0x6, "BPF_JMP32" }, { 0x7, "BPF_ALU64" },
};

const struct xlat_set xlat_ebpf_class = {
	.prefix = "BPF_???",
	XLAT_ITEMS(ebpf_class_items),
	.kind = XLAT_ENUM,
};

static const struct xlat ebpf_size_items[] = {
	{ 0x0, "BPF_W" },
	{ 0x8, "BPF_H" },
	{ 0x10, "BPF_B" },
	{ 0x18, "BPF_DW" },
};

const struct xlat_set xlat_ebpf_size = {
	.prefix = "BPF_???",
	XLAT_ITEMS(ebpf_size_items),
	.kind = XLAT_ENUM,
};

static const struct xlat ebpf_mode_items[] = {
	{ 0x0, "BPF_IMM" },  { 0x20, "BPF_ABS" },   { 0x40, "BPF_IND" },
	{ 0x60, "BPF_MEM" }, { 0x80, "BPF_MEMSX" }, { 0xc0, "BPF_ATOMIC" },
};

const struct xlat_set xlat_ebpf_mode = {
	.prefix = "BPF_???",
	XLAT_ITEMS(ebpf_mode_items),
	.kind = XLAT_ENUM,
};

static const struct xlat ebpf_alu_items[] = {
	{ 0x0, "BPF_ADD" },   { 0x10, "BPF_SUB" }, { 0x20, "BPF_MUL" },
	{ 0x30, "BPF_DIV" },  { 0x40, "BPF_OR" },  { 0x50, "BPF_AND" },
	{ 0x60, "BPF_LSH" },  { 0x70, "BPF_RSH" }, { 0x80, "BPF_NEG" },
	{ 0x90, "BPF_MOD" },  { 0xa0, "BPF_XOR" }, { 0xb0, "BPF_MOV" },
	{ 0xc0, "BPF_ARSH" }, { 0xd0, "BPF_END" },
};

const struct xlat_set xlat_ebpf_alu = {
	.prefix = "BPF_???",
	XLAT_ITEMS(ebpf_alu_items),
	.kind = XLAT_ENUM,
};

static const struct xlat ebpf_jmp_items[] = {
	{ 0x0, "BPF_JA" },    { 0x10, "BPF_JEQ" },  { 0x20, "BPF_JGT" },
	{ 0x30, "BPF_JGE" },  { 0x40, "BPF_JSET" }, { 0x50, "BPF_JNE" },
	{ 0x60, "BPF_JSGT" }, { 0x70, "BPF_JSGE" }, { 0x80, "BPF_CALL" },
	{ 0x90, "BPF_EXIT" }, { 0xa0, "BPF_JLT" },  { 0xb0, "BPF_JLE" },
	{ 0xc0, "BPF_JSLT" }, { 0xd0, "BPF_JSLE" }, { 0xe0, "BPF_JCOND" },
};

const struct xlat_set xlat_ebpf_jmp = {
	.prefix = "BPF_???",
	XLAT_ITEMS(ebpf_jmp_items),
	.kind = XLAT_ENUM,
};

static const struct xlat ebpf_reg_items[] = {
	{ 0, "BPF_REG_0" }, { 1, "BPF_REG_1" },	  { 2, "BPF_REG_2" },
	{ 3, "BPF_REG_3" }, { 4, "BPF_REG_4" },	  { 5, "BPF_REG_5" },
	{ 6, "BPF_REG_6" }, { 7, "BPF_REG_7" },	  { 8, "BPF_REG_8" },
	{ 9, "BPF_REG_9" }, { 10, "BPF_REG_10" },
};

const struct xlat_set xlat_ebpf_reg = {
	.prefix = "BPF_REG_???",
	XLAT_ITEMS(ebpf_reg_items),
	.kind = XLAT_ENUM,
};

static const struct xlat skf_ad_items[] = {
	{ 0, "SKF_AD_PROTOCOL" },
	{ 4, "SKF_AD_PKTTYPE" },
	{ 8, "SKF_AD_IFINDEX" },
	{ 12, "SKF_AD_NLATTR" },
	{ 16, "SKF_AD_NLATTR_NEST" },
	{ 20, "SKF_AD_MARK" },
	{ 24, "SKF_AD_QUEUE" },
	{ 28, "SKF_AD_HATYPE" },
	{ 32, "SKF_AD_RXHASH" },
	{ 36, "SKF_AD_CPU" },
	{ 40, "SKF_AD_ALU_XOR_X" },
	{ 44, "SKF_AD_VLAN_TAG" },
	{ 48, "SKF_AD_VLAN_TAG_PRESENT" },
	{ 52, "SKF_AD_PAY_OFFSET" },
	{ 56, "SKF_AD_RANDOM" },
	{ 60, "SKF_AD_VLAN_TPID" },
};

const struct xlat_set xlat_skf_ad = {
	.prefix = "SKF_AD_???",
	XLAT_ITEMS(skf_ad_items),
	.kind = XLAT_ENUM,
};
