/* SPDX-License-Identifier: BSD-2-Clause */
/* What ptrace(2) says of a tracee: its registers, the call that it is in. */
#include <stdio.h>
#include <string.h>

#include "basic/cleanup.h"
#include "syscall/layout/ptrace.h"
#include "syscall/walk.h"
#include "syscall/xlat/errno.h"
#include "syscall/xlat/process.h"
#include "syscall/xlat/signal.h"

enum {
	NT_PRSTATUS = 1,
	NT_FPREGSET = 2,
	INFO_SIZE = 88, /* struct ptrace_syscall_info */
};

/* What lies where in struct user: its registers first, a word each. */
static const char *const regs64[] = {
	"R15",	   "R14",      "R13", "R12", "RBP", "RBX", "R11",
	"R10",	   "R9",       "R8",  "RAX", "RCX", "RDX", "RSI",
	"RDI",	   "ORIG_RAX", "RIP", "CS",  "EFL", "RSP", "SS",
	"FS_BASE", "GS_BASE",  "DS",  "ES",  "FS",  "GS",
};
static const char *const regs32[] = {
	"EBX", "ECX", "EDX",	  "ESI", "EDI", "EBP", "EAX",  "DS", "ES",
	"FS",  "GS",  "ORIG_EAX", "EIP", "CS",	"EFL", "UESP", "SS",
};

struct place {
	uint16_t off[2]; /* 64 and 32 bits */
	const char *name;
};
static const struct place places[] = {
	{ { 216, 68 }, "u_fpvalid" },	 { { 224, 72 }, "i387" },
	{ { 736, 180 }, "u_tsize" },	 { { 744, 184 }, "u_dsize" },
	{ { 752, 188 }, "u_ssize" },	 { { 760, 192 }, "start_code" },
	{ { 768, 196 }, "start_stack" }, { { 776, 200 }, "signal" },
	{ { 784, 204 }, "reserved" },	 { { 792, 208 }, "u_ar0" },
	{ { 800, 212 }, "u_fpstate" },	 { { 808, 216 }, "magic" },
	{ { 816, 220 }, "u_comm" },	 { { 848, 252 }, "u_debugreg" },
};

void decode_user_off(struct walk *w, const struct field *f, uint64_t v,
		     const struct frame *fr)
{
	bool narrow = w->abi == ABI_I386;
	unsigned word = narrow ? 4 : 8, size = narrow ? 284 : 912, rest = 0;
	unsigned nregs = narrow ? ARRAY_SIZE(regs32) : ARRAY_SIZE(regs64);
	const struct place *p = NULL;
	char text[64];
	int n;

	if (w->abi != ABI_X86_64)
		v = (uint32_t)v;
	if (v > size) {
		w->ops->pointer(w->v, v, MEM_OK);
		return;
	}
	for (size_t i = 0; i < ARRAY_SIZE(places); i++)
		if (v >= places[i].off[narrow])
			p = &places[i];
	if (v == size) {
		n = snprintf(text, sizeof(text), "sizeof(struct user)");
	} else if (p) {
		n = snprintf(text, sizeof(text), "offsetof(struct user, %s)",
			     p->name);
		rest = v - p->off[narrow];
	} else {
		unsigned i = v / word < nregs ? v / word : nregs - 1;

		n = snprintf(text, sizeof(text), "%u*%s", word,
			     narrow ? regs32[i] : regs64[i]);
		rest = v - i * word;
	}
	if (rest)
		snprintf(text + n, sizeof(text) - n, "+%u", rest);
	w->ops->spelled(w->v, v, text);
}

static const struct layout *of_abi(const struct walk *w, const struct layout *l)
{
	return l + (w->abi == ABI_I386);
}

void decode_regs(struct walk *w, const struct field *f, uint64_t v,
		 const struct frame *fr)
{
	walk_struct(w, of_abi(w, f->layout), v, 0);
}

/* The registers of a set that an iovec has, if they are known. */
static void show_regset(struct walk *w, uint64_t type, uint64_t addr,
			uint64_t len)
{
	const struct layout *l = NULL;
	unsigned word = w->abi == ABI_I386 ? 4 : 8;

	if (type == NT_PRSTATUS)
		l = of_abi(w, layout_user_regs);
	else if (type == NT_FPREGSET)
		l = of_abi(w, layout_user_fpregs);
	/* The kernel wants whole words. */
	if (!l || !len || len % word)
		w->ops->pointer(w->v, addr, MEM_OK);
	else
		walk_struct(w, l, addr, len);
}

void decode_regset(struct walk *w, const struct field *f, uint64_t v,
		   const struct frame *fr)
{
	unsigned word = abi_wordsize(w->abi);
	uint64_t base, in, out;

	w->phase = PHASE_ENTER;
	walk_touch(w, v, 2 * word);
	if (!walk_read_word(w, v, &base) || !walk_read_word(w, v + word, &in)) {
		w->ops->pointer(w->v, v, v ? MEM_FAULTED : MEM_OK);
		return;
	}
	out = in;
	if (walk_succeeded(w)) {
		w->phase = PHASE_EXIT;
		walk_touch(w, v, 2 * word);
		if (!walk_read_word(w, v + word, &out))
			out = in;
	}
	w->ops->struct_begin(w->v, "iovec");
	w->ops->member(w->v, "iov_base");
	w->phase = f->dir == DIR_INOUT ? PHASE_EXIT : PHASE_ENTER;
	if (f->dir == DIR_INOUT && !walk_succeeded(w))
		w->ops->pointer(w->v, base, MEM_OK);
	else
		show_regset(w, fr ? fr->value[2] : 0, base,
			    f->dir == DIR_INOUT && out < in ? out : in);
	w->ops->member(w->v, "iov_len");
	w->ops->number(w->v, in, BASE_UNSIGNED);
	if (out != in) {
		w->ops->change(w->v);
		w->ops->number(w->v, out, BASE_UNSIGNED);
	}
	w->ops->struct_end(w->v);
}

/* struct ptrace_syscall_info, as far as the kernel has filled it. */
struct info {
	uint64_t addr;
	const unsigned char *p;
	size_t len;
};

/* The member at `off`; false if it is not there as a whole. */
static bool info_load(struct walk *w, const struct info *i, unsigned off,
		      enum field_type type, uint64_t *ret_v)
{
	if (off + field_type_size(w->abi, type) > i->len)
		return false;
	*ret_v = field_load(w->abi, type, i->p + off);
	return true;
}

/* The number and arguments of a call, and what a filter has said. */
static void show_entry(struct walk *w, const struct info *i, bool filtered)
{
	static const struct field nr = { "nr", ARG_SYSCALL_NR, .type = T_U64,
					 .len = LEN_ARG(1) };
	uint64_t v[2] = { 0 };
	struct frame fr = { v, 2 };
	unsigned off = 32, end = 80;

	info_load(w, i, 4, T_U32, &v[1]);
	if (!info_load(w, i, 24, T_U64, &v[0]))
		return;
	w->ops->member(w->v, filtered ? "seccomp" : "entry");
	w->ops->struct_begin(w->v, NULL);
	w->ops->member(w->v, nr.name);
	walk_value(w, &nr, v[0], &fr);
	if (off + 8 <= i->len) {
		w->ops->member(w->v, "args");
		w->ops->array_begin(w->v, ARRAY_COMMA);
		for (; off < end && info_load(w, i, off, T_U64, &v[0]);
		     off += 8)
			w->ops->number(w->v, v[0], BASE_HEX);
		w->ops->array_end(w->v);
	}
	if (filtered && info_load(w, i, end, T_U32, &v[0])) {
		w->ops->member(w->v, "ret_data");
		w->ops->number(w->v, v[0], BASE_UNSIGNED);
	}
	w->ops->struct_end(w->v);
}

static void show_exit(struct walk *w, const struct info *i)
{
	uint64_t rval, is_error = 0;
	bool known = info_load(w, i, 32, T_U8, &is_error);
	const char *name = NULL;
	char text[64];

	if (!info_load(w, i, 24, T_S64, &rval))
		return;
	if (is_error && (int64_t)rval < 0 && (int64_t)rval > -4096)
		name = errno_name(-(int64_t)rval);
	w->ops->member(w->v, "exit");
	w->ops->struct_begin(w->v, NULL);
	w->ops->member(w->v, "rval");
	if (name) {
		snprintf(text, sizeof(text), "-%s", name);
		w->ops->spelled(w->v, rval, text);
	} else {
		w->ops->number(w->v, rval, BASE_SIGNED);
	}
	if (known) {
		w->ops->member(w->v, "is_error");
		w->ops->number(w->v, is_error, BASE_UNSIGNED);
	}
	w->ops->struct_end(w->v);
}

void decode_syscall_info(struct walk *w, const struct field *f, uint64_t v,
			 const struct frame *fr)
{
	static const struct {
		struct field field;
		uint8_t off;
	} members[] = {
		{ { "reserved", ARG_HEX32, .type = T_U8,
		    .flags = FIELD_NONZERO },
		  1 },
		{ { "flags", ARG_HEX32, .type = T_U16, .flags = FIELD_NONZERO },
		  2 },
		{ { "arch", ARG_ENUM, .type = T_U32, .xlat = &xlat_audit_arch },
		  4 },
		{ { "instruction_pointer", ARG_PTR, .type = T_U64 }, 8 },
		{ { "stack_pointer", ARG_PTR, .type = T_U64 }, 16 },
	};
	enum { ENTRY = 1, EXIT = 2, SECCOMP = 3 };
	uint64_t len = walk_len(w, f, fr), op = 0, m;
	struct info i = { .addr = v };

	if (len > INFO_SIZE)
		len = INFO_SIZE;
	if (v && w->call->mem && len)
		i.len = memory_get(w->call->mem, w->phase, v, len, &i.p);
	if (i.len < len || !len) {
		w->ops->pointer(w->v, v, v && len ? MEM_FAULTED : MEM_OK);
		return;
	}
	info_load(w, &i, 0, T_U8, &op);
	w->ops->struct_begin(w->v, "ptrace_syscall_info");
	w->ops->member(w->v, "op");
	w->ops->constant(w->v, &xlat_ptrace_info_op, op);
	for (size_t k = 0; k < ARRAY_SIZE(members); k++) {
		const struct field *mf = &members[k].field;

		if (!info_load(w, &i, members[k].off, mf->type, &m) ||
		    ((mf->flags & FIELD_NONZERO) && !m))
			continue;
		walk_member(w, mf->name, mf, m);
	}
	if (op == ENTRY || op == SECCOMP)
		show_entry(w, &i, op == SECCOMP);
	else if (op == EXIT)
		show_exit(w, &i);
	w->ops->struct_end(w->v);
}
