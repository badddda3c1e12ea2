/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Programs of BPF machines: seccomp(2), SO_ATTACH_FILTER, bpf(2). In full
 * (-v) each instruction is what the headers' macros make of it, with a note
 * that can be read; else the address, and the notes of the first ones.
 */
#include <stdio.h>
#include <string.h>

#include "syscall/disasm.h"
#include "syscall/walk.h"
#include "syscall/xlat/bpf_code.h"
#include "syscall/xlat/process.h"

enum {
	INSN_BYTES = 8,
	NOTE_BYTES = 2048, /* of the note behind an address */
	/* a flow's table is gone through by each call: no more than that */
	LISTED = 1 << 12,
};

/* The names of a code with bars between them. */
struct code_text {
	char text[96];
	size_t len;
};

static void put_part(struct code_text *t, const struct xlat_set *set,
		     unsigned value)
{
	const char *name = xlat_name(set, value);
	int n;

	if (name)
		n = snprintf(t->text + t->len, sizeof(t->text) - t->len, "%s%s",
			     t->len ? "|" : "", name);
	else
		n = snprintf(t->text + t->len, sizeof(t->text) - t->len,
			     "%s%#x", t->len ? "|" : "", value);
	if (n > 0)
		t->len += n;
	if (t->len >= sizeof(t->text))
		t->len = sizeof(t->text) - 1;
}

static void put_rest(struct code_text *t, unsigned value)
{
	static const struct xlat_set none = { .kind = XLAT_ENUM };

	if (value)
		put_part(t, &none, value);
}

static void put_classic_code(struct code_text *t, unsigned code)
{
	put_part(t, &xlat_bpf_class, code & 7);
	switch (code & 7) {
	case 0: /* BPF_LD */
	case 1: /* BPF_LDX */
		put_part(t, &xlat_bpf_size, code & 0x18);
		put_part(t, &xlat_bpf_mode, code & 0xe0);
		put_rest(t, code & ~0xffu);
		return;
	case 2: /* BPF_ST */
	case 3: /* BPF_STX */ put_rest(t, code & ~7u); return;
	case 4: /* BPF_ALU */
	case 5: /* BPF_JMP */
		put_part(t, &xlat_bpf_src, code & 8);
		put_part(t, (code & 7) == 4 ? &xlat_ebpf_alu : &xlat_ebpf_jmp,
			 code & 0xf0);
		put_rest(t, code & ~0xffu);
		return;
	case 6: /* BPF_RET */
		put_part(t, &xlat_bpf_rval, code & 0x18);
		put_rest(t, code & ~0x1fu);
		return;
	default: /* BPF_MISC */
		put_part(t, &xlat_bpf_miscop, code & 0xf8);
		put_rest(t, code & ~0xffu);
	}
}

static void put_extended_code(struct code_text *t, unsigned code)
{
	put_part(t, &xlat_ebpf_class, code & 7);
	if ((code & 7) < 4) {
		put_part(t, &xlat_ebpf_size, code & 0x18);
		put_part(t, &xlat_ebpf_mode, code & 0xe0);
		return;
	}
	put_part(t, &xlat_bpf_src, code & 8);
	put_part(t,
		 (code & 7) == 4 || (code & 7) == 7 ? &xlat_ebpf_alu :
						      &xlat_ebpf_jmp,
		 code & 0xf0);
}

/* The number that an instruction of a filter has with it. */
static void put_k(char *buf, size_t size, const struct cbpf_insn *in,
		  bool seccomp)
{
	uint32_t action = in->k & 0xffff0000, data = in->k & 0xffff;
	const char *name = NULL, *base = NULL;
	uint32_t off = 0;

	if (seccomp && (in->code & 7) == 6)
		name = xlat_name(&xlat_seccomp_action, action);
	if (name && data)
		snprintf(buf, size, "%s|%#x", name, data);
	else if (name)
		snprintf(buf, size, "%s", name);
	if (name)
		return;
	/* BPF_LD|BPF_ABS beyond the packet: filter(7) has no name for it. */
	if (!seccomp && (in->code & 0xe7) == 0x20) {
		base = in->k >= 0xfffff000 ? "SKF_AD_OFF" :
		       in->k >= 0xfff00000 ? "SKF_NET_OFF" :
		       in->k >= 0xffe00000 ? "SKF_LL_OFF" :
					     NULL;
		off = in->k >= 0xfffff000 ? in->k - 0xfffff000 :
		      in->k >= 0xfff00000 ? in->k - 0xfff00000 :
					    in->k - 0xffe00000;
	}
	if (base && in->k >= 0xfffff000 && xlat_name(&xlat_skf_ad, off))
		snprintf(buf, size, "%s+%s", base,
			 xlat_name(&xlat_skf_ad, off));
	else if (base)
		snprintf(buf, size, "%s+%u", base, off);
	else
		snprintf(buf, size, "%#x", in->k);
}

static void put_macro(char *buf, size_t size, const struct cbpf_insn *in,
		      bool seccomp)
{
	struct code_text t = { .len = 0 };
	char k[64];

	put_classic_code(&t, in->code);
	if (in->jt || in->jf) {
		snprintf(buf, size, "BPF_JUMP(%s, %#x, %#x, %#x)", t.text,
			 in->k, in->jt, in->jf);
		return;
	}
	put_k(k, sizeof(k), in, seccomp);
	snprintf(buf, size, "BPF_STMT(%s, %s)", t.text, k);
}

/* A program that is walked instruction by instruction. */
struct listing {
	struct walk *w;
	uint64_t addr, n;
	bool extended, seccomp;
	union {
		struct cbpf_flow flow;
		bool second; /* of two halves */
	};
};

static bool load_insn(struct listing *l, uint64_t i, unsigned char insn[8])
{
	return i < l->n &&
	       walk_read(l->w, l->addr + i * INSN_BYTES, insn, INSN_BYTES);
}

/* What can be read of instruction i; false if it is a second half only. */
static bool list_text(struct listing *l, uint64_t i, const unsigned char *insn,
		      char text[DISASM_TEXT])
{
	struct cbpf_insn c;
	struct ebpf_insn e, next;
	unsigned char more[8];

	if (!l->extended) {
		memcpy(&c, insn, sizeof(c));
		cbpf_disasm(&l->flow, i, &c, text);
		return true;
	}
	if (l->second) {
		l->second = false;
		return false;
	}
	memcpy(&e, insn, sizeof(e));
	l->second = ebpf_is_wide(&e);
	if (l->second && load_insn(l, i + 1, more)) {
		memcpy(&next, more, sizeof(next));
		ebpf_disasm(&e, &next, text);
	} else {
		ebpf_disasm(&e, NULL, text);
	}
	return true;
}

static void show_classic(struct walk *w, const unsigned char *insn,
			 bool seccomp)
{
	char macro[192];
	struct cbpf_insn c;

	memcpy(&c, insn, sizeof(c));
	put_macro(macro, sizeof(macro), &c, seccomp);
	w->ops->word(w->v, macro, macro);
}

static void show_extended(struct walk *w, const unsigned char *insn)
{
	static const struct field reg = { NULL, ARG_ENUM, .type = T_U8,
					  .xlat = &xlat_ebpf_reg };
	struct code_text t = { .len = 0 };
	struct ebpf_insn e;

	memcpy(&e, insn, sizeof(e));
	put_extended_code(&t, e.code);
	w->ops->struct_begin(w->v, "bpf_insn");
	w->ops->member(w->v, "code");
	w->ops->spelled(w->v, e.code, t.text);
	walk_member(w, "dst_reg", &reg, e.regs & 15);
	walk_member(w, "src_reg", &reg, e.regs >> 4);
	w->ops->member(w->v, "off");
	w->ops->number(w->v, (uint64_t)(int64_t)e.off, BASE_SIGNED);
	w->ops->member(w->v, "imm");
	w->ops->number(w->v, (uint32_t)e.imm, BASE_HEX);
	w->ops->struct_end(w->v);
}

/* -v: all of it. */
static void list_whole(struct listing *l)
{
	struct walk *w = l->w;
	unsigned char insn[8];
	char text[DISASM_TEXT];
	uint64_t i;

	w->depth++;
	w->ops->array_begin(w->v, ARRAY_COMMA);
	for (i = 0; i < l->n && i < LISTED && walk_element(w); i++) {
		if (!load_insn(l, i, insn)) {
			walk_rest(w, l->addr + i * INSN_BYTES);
			i = l->n;
			break;
		}
		if (l->extended)
			show_extended(w, insn);
		else
			show_classic(w, insn, l->seccomp);
		if (list_text(l, i, insn, text))
			w->ops->note(w->v, text);
	}
	if (i < l->n)
		w->ops->more(w->v);
	w->ops->array_end(w->v);
	w->depth--;
}

/* The address, and the first -s instructions as a note. */
static void list_note(struct listing *l)
{
	struct walk *w = l->w;
	char note[NOTE_BYTES], text[DISASM_TEXT];
	unsigned char insn[8];
	size_t len = 0;
	uint64_t i;

	for (i = 0; i < l->n && i < w->opts->strlen_max &&
		    len + DISASM_TEXT + 8 < sizeof(note);
	     i++) {
		if (!load_insn(l, i, insn))
			break;
		if (list_text(l, i, insn, text))
			len += snprintf(note + len, sizeof(note) - len, "%s%s",
					len ? "; " : "", text);
	}
	w->ops->pointer(w->v, l->addr, i || !l->n ? MEM_OK : MEM_FAULTED);
	if (!len)
		return;
	if (i < l->n)
		snprintf(note + len, sizeof(note) - len, "; ...");
	w->ops->note(w->v, note);
}

static void list(struct walk *w, uint64_t addr, uint64_t n, bool extended,
		 bool seccomp)
{
	struct listing l = { .w = w, .addr = addr, .n = n };
	unsigned char first[8];
	size_t bytes;

	if (!addr || !w->call->mem || w->depth >= WALK_DEPTH) {
		w->ops->pointer(w->v, addr, addr ? MEM_FAULTED : MEM_OK);
		return;
	}
	if (l.n > LISTED && !extended)
		l.n = LISTED;
	l.extended = extended;
	l.seccomp = seccomp;
	if (extended)
		l.second = false;
	else
		cbpf_flow_begin(&l.flow, seccomp, w->abi);
	if (!w->opts->verbose) {
		bytes = l.n < w->opts->strlen_max ? l.n : w->opts->strlen_max;
		walk_touch(w, addr, bytes * INSN_BYTES);
		list_note(&l);
		return;
	}
	bytes = l.n < LISTED ? l.n : LISTED;
	walk_touch(w, addr, bytes * INSN_BYTES);
	if (l.n && !load_insn(&l, 0, first))
		walk_unread(w, addr);
	else
		list_whole(&l);
}

/* .len instructions: too many for any machine are none. */
static void list_field(struct walk *w, const struct field *f, uint64_t v,
		       const struct frame *fr, bool extended, bool seccomp)
{
	uint64_t n = walk_len(w, f, fr);

	if (n == UINT64_MAX)
		walk_unread(w, v);
	else
		list(w, v, n, extended, seccomp);
}

void decode_sock_filter(struct walk *w, const struct field *f, uint64_t v,
			const struct frame *fr)
{
	list_field(w, f, v, fr, false, false);
}

void decode_seccomp_filter(struct walk *w, const struct field *f, uint64_t v,
			   const struct frame *fr)
{
	list_field(w, f, v, fr, false, true);
}

void decode_ebpf_insns(struct walk *w, const struct field *f, uint64_t v,
		       const struct frame *fr)
{
	list_field(w, f, v, fr, true, false);
}
