/* SPDX-License-Identifier: BSD-2-Clause */
/* Structures of ptrace(2), <sys/user.h>. */
#include "syscall/layout/ptrace.h"

#include "syscall/xlat/process.h"

#define REG64(name) { name, ARG_HEX64, .type = T_U64 }
#define REG32(name) { name, ARG_HEX32, .type = T_U32 }
#define REG16(name) { name, ARG_HEX32, .type = T_U16 }

static const struct field regs64_members[] = {
	REG64("r15"), REG64("r14"), REG64("r13"), REG64("r12"), REG64("rbp"),
	REG64("rbx"), REG64("r11"), REG64("r10"), REG64("r9"), REG64("r8"),
	REG64("rax"), REG64("rcx"), REG64("rdx"), REG64("rsi"), REG64("rdi"),
	REG64("orig_rax"), REG64("rip"), REG64("cs"), REG64("eflags"),
	REG64("rsp"), REG64("ss"), REG64("fs_base"), REG64("gs_base"),
	REG64("ds"), REG64("es"), REG64("fs"), REG64("gs"),
};
static const struct field regs32_members[] = {
	REG32("ebx"), REG32("ecx"), REG32("edx"), REG32("esi"), REG32("edi"),
	REG32("ebp"), REG32("eax"), REG32("xds"), REG32("xes"), REG32("xfs"),
	REG32("xgs"), REG32("orig_eax"), REG32("eip"), REG32("xcs"),
	REG32("eflags"), REG32("esp"), REG32("xss"),
};
const struct layout layout_user_regs[2] = {
	{ "user_regs_struct", LAYOUT_MEMBERS(regs64_members) },
	{ "user_regs_struct", LAYOUT_MEMBERS(regs32_members) },
};

#define WORDS(name, count)                                                 \
	{ name, ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(count),      \
	  .elem = &elem_word }
static const struct field elem_word = { NULL, ARG_HEX32, .type = T_U32 };

static const struct field fpregs64_members[] = {
	REG16("cwd"), REG16("swd"), REG16("ftw"), REG16("fop"),
	REG64("rip"), REG64("rdp"), REG32("mxcsr"), REG32("mxcr_mask"),
	WORDS("st_space", 32), WORDS("xmm_space", 64), WORDS("padding", 24),
};
static const struct field fpregs32_members[] = {
	REG32("cwd"), REG32("swd"), REG32("twd"), REG32("fip"), REG32("fcs"),
	REG32("foo"), REG32("fos"), WORDS("st_space", 20),
};
const struct layout layout_user_fpregs[2] = {
	{ "user_fpregs_struct", LAYOUT_MEMBERS(fpregs64_members) },
	{ "user_fpregs_struct", LAYOUT_MEMBERS(fpregs32_members) },
};

static const struct field rseq_config_members[] = {
	{ "rseq_abi_pointer", ARG_PTR, .type = T_U64 },
	{ "rseq_abi_size", ARG_UINT, .type = T_U32 },
	{ "signature", ARG_HEX32, .type = T_U32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_rseq_flags },
	{ "pad", ARG_HEX32, .type = T_U32, .flags = FIELD_NONZERO },
};
const struct layout layout_rseq_config = {
	"ptrace_rseq_configuration", LAYOUT_MEMBERS(rseq_config_members)
};
