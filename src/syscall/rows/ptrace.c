/* SPDX-License-Identifier: BSD-2-Clause */
/* Rows: ptrace(2). */
#include "syscall/layout/process.h"
#include "syscall/layout/ptrace.h"
#include "syscall/table.h"
#include "syscall/xlat/process.h"

static const struct field elem_word = { NULL, ARG_PTR, .type = T_PTR };
static const struct field elem_msg = { NULL, ARG_ULONG, .type = T_ULONG };
static const struct field elem_siginfo = { NULL, ARG_SIGINFO, .type = T_INLINE,
					   .len = LEN_CONST(128) };

#define PID { "pid", ARG_PID }
#define ADDR { "addr", ARG_PTR }
#define NONE(k) { .key = k, .nfields = 1, .fields = FIELDS { PID } }
#define RESUME(k)                         \
	{ .key = k, .nfields = 3,         \
	  .fields = FIELDS { PID, ADDR, { "data", ARG_SIGNAL } } }
#define PEEK(k)                                                         \
	{ .key = k, .nfields = 3,                                       \
	  .fields = FIELDS { PID, ADDR, { "data", ARG_ARRAY, .dir = DIR_OUT,   \
				   .len = LEN_CONST(1),                 \
				   .elem = &elem_word } } }
#define OPTIONS(k)                                                      \
	{ .key = k, .nfields = 3,                                       \
	  .fields = FIELDS { PID, ADDR, { "data", ARG_FLAGS,                   \
				   .flags = FIELD_WIDE,                 \
				   .xlat = &xlat_ptrace_options } } }
#define REGSET(k, direction)                                            \
	{ .key = k, .nfields = 3,                                       \
	  .fields = FIELDS { PID,                                       \
			     { "addr", ARG_ENUM, .xlat = &xlat_regset }, \
			     { "data", ARG_REGSET, .dir = direction } } }
/* The address is not looked at. */
#define REGS(k, direction, l)                                           \
	{ .key = k, .nfields = 2,                                       \
	  .fields = FIELDS { PID,                                       \
			     { "data", ARG_REGS, .dir = direction,      \
			       .reg = 4, .layout = layout_##l } } }
#define COUNTED(k, ...)                                                 \
	{ .key = k, .nfields = 3,                                       \
	  .fields = FIELDS { PID, { "addr", ARG_ULONG }, { "data", __VA_ARGS__ } } }

static const struct variant items[] = {
	{ .key = 0 /* PTRACE_TRACEME */ },
	PEEK(1 /* PTRACE_PEEKTEXT */),
	PEEK(2 /* PTRACE_PEEKDATA */),
	{ .key = 3 /* PTRACE_PEEKUSER */, .nfields = 3,
	  .fields = FIELDS { PID, { "addr", ARG_USER_OFF },
			     { "data", ARG_ARRAY, .dir = DIR_OUT,
			       .len = LEN_CONST(1), .elem = &elem_word } } },
	{ .key = 6 /* PTRACE_POKEUSER */, .nfields = 3,
	  .fields = FIELDS { PID, { "addr", ARG_USER_OFF },
			     { "data", ARG_PTR } } },
	RESUME(7 /* PTRACE_CONT */),
	NONE(8 /* PTRACE_KILL */),
	RESUME(9 /* PTRACE_SINGLESTEP */),
	REGS(12 /* PTRACE_GETREGS */, DIR_OUT, user_regs),
	REGS(13 /* PTRACE_SETREGS */, DIR_IN, user_regs),
	REGS(14 /* PTRACE_GETFPREGS */, DIR_OUT, user_fpregs),
	REGS(15 /* PTRACE_SETFPREGS */, DIR_IN, user_fpregs),
	NONE(0x10 /* PTRACE_ATTACH */),
	RESUME(0x11 /* PTRACE_DETACH */),
	OPTIONS(0x15 /* PTRACE_OLDSETOPTIONS */),
	RESUME(0x18 /* PTRACE_SYSCALL */),
	{ .key = 25 /* PTRACE_GET_THREAD_AREA */, .nfields = 3,
	  .fields = FIELDS { PID, { "addr", ARG_ULONG },
			     { "data", ARG_USER_DESC, .dir = DIR_OUT } } },
	{ .key = 26 /* PTRACE_SET_THREAD_AREA */, .nfields = 3,
	  .fields = FIELDS { PID, { "addr", ARG_ULONG },
			     { "data", ARG_USER_DESC } } },
	{ .key = 30 /* PTRACE_ARCH_PRCTL */, .nfields = 3,
	  .fields = FIELDS { PID, ADDR,
			     { "data", ARG_ENUM, .xlat = &xlat_arch_prctl } } },
	RESUME(0x1f /* PTRACE_SYSEMU */),
	RESUME(0x20 /* PTRACE_SYSEMU_SINGLESTEP */),
	RESUME(0x21 /* PTRACE_SINGLEBLOCK */),
	OPTIONS(0x4200 /* PTRACE_SETOPTIONS */),
	{ .key = 0x4201 /* PTRACE_GETEVENTMSG */, .nfields = 3,
	  .fields = FIELDS { PID, ADDR, { "data", ARG_ARRAY, .dir = DIR_OUT,
				   .len = LEN_CONST(1),
				   .elem = &elem_msg } } },
	{ .key = 0x4202 /* PTRACE_GETSIGINFO */, .nfields = 3,
	  .fields = FIELDS { PID, ADDR, { "data", ARG_SIGINFO, .dir = DIR_OUT } } },
	{ .key = 0x4203 /* PTRACE_SETSIGINFO */, .nfields = 3,
	  .fields = FIELDS { PID, ADDR, { "data", ARG_SIGINFO } } },
	REGSET(0x4204 /* PTRACE_GETREGSET */, DIR_INOUT),
	REGSET(0x4205 /* PTRACE_SETREGSET */, DIR_IN),
	OPTIONS(0x4206 /* PTRACE_SEIZE */),
	NONE(0x4207 /* PTRACE_INTERRUPT */),
	NONE(0x4208 /* PTRACE_LISTEN */),
	{ .key = 0x4209 /* PTRACE_PEEKSIGINFO */, .nfields = 3,
	  .fields = FIELDS { PID,
		      { "addr", ARG_STRUCT, .layout = &layout_peeksiginfo },
		      { "data", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_RET(4),
			.elem = &elem_siginfo } } },
	COUNTED(0x420a /* PTRACE_GETSIGMASK */, ARG_SIGSET, .dir = DIR_OUT,
		.len = LEN_ARG(2)),
	COUNTED(0x420b /* PTRACE_SETSIGMASK */, ARG_SIGSET, .len = LEN_ARG(2)),
	COUNTED(0x420c /* PTRACE_SECCOMP_GET_FILTER */, ARG_SECCOMP_FILTER,
		.dir = DIR_OUT, .len = LEN_RET(4)),
	COUNTED(0x420d /* PTRACE_SECCOMP_GET_METADATA */, ARG_STRUCT,
		.dir = DIR_INOUT, .len = LEN_ARG(2),
		.layout = &layout_seccomp_metadata),
	COUNTED(0x420e /* PTRACE_GET_SYSCALL_INFO */, ARG_SYSCALL_INFO,
		.dir = DIR_OUT, .len = LEN_RET(2)),
	COUNTED(0x420f /* PTRACE_GET_RSEQ_CONFIGURATION */, ARG_STRUCT,
		.dir = DIR_OUT, .len = LEN_ARG_UPTO(2, 24),
		.layout = &layout_rseq_config),
	COUNTED(0x4210 /* PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG */,
		ARG_STRUCT, .len = LEN_ARG(2),
		.layout = &layout_syscall_dispatch),
	COUNTED(0x4211 /* PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG */,
		ARG_STRUCT, .dir = DIR_OUT, .len = LEN_ARG(2),
		.layout = &layout_syscall_dispatch),
	COUNTED(0x4212 /* PTRACE_SET_SYSCALL_INFO */, ARG_SYSCALL_INFO,
		.len = LEN_ARG(2)),
};

static const struct variant_set variants = {
	.first = 1, .items = items, .n = sizeof(items) / sizeof(items[0]),
};

SYSENT(ptrace) = {
	.name = "ptrace", .classes = SC_PROCESS_CONTROL, .variants = &variants,
	ARGS(
		{ "op", ARG_ENUM, .flags = FIELD_WIDE,
		  .xlat = &xlat_ptrace_request },
		{ "pid", ARG_PID },
		{ "addr", ARG_PTR },
		{ "data", ARG_PTR }
	),
};
