/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Kinds of ioctl(2): the command's name, the argument of commands that have
 * no variant in layout/ioctl.c, and what is passed both ways.
 */
#include <stdio.h>
#include <string.h>

#include "syscall/layout/ioctl.h"
#include "syscall/walk.h"
#include "syscall/xlat/ioctl.h"

/* May be a number or an address: nobody knows. */
void decode_ioctl_arg(struct walk *w, const struct field *f, uint64_t v,
		      const struct frame *fr)
{
	w->ops->number(w->v, v, BASE_HEX);
}

void decode_term_cc(struct walk *w, const struct field *f, uint64_t v,
		    const struct frame *fr)
{
	uint64_t n = walk_len(w, f, fr);
	const unsigned char *p;
	char buf[32];

	if (n > 32 || !w->call->mem ||
	    memory_get(w->call->mem, w->phase, v, n, &p) < n) {
		walk_unread(w, v);
		return;
	}
	w->ops->array_begin(w->v, ARRAY_COMMA);
	for (unsigned i = 0; i < n; i++) {
		const char *name = xlat_name(&xlat_termios_cc, i);

		if (name)
			snprintf(buf, sizeof(buf), "[%s]=%#x", name, p[i]);
		else
			snprintf(buf, sizeof(buf), "[%u]=%#x", i, p[i]);
		w->ops->spelled(w->v, p[i], buf);
	}
	w->ops->array_end(w->v);
}

/*
 * A set of bits as the kernel gives it, which may be more or fewer than there
 * are names for.
 */
void decode_bitset(struct walk *w, const struct field *f, uint64_t v,
		   const struct frame *fr)
{
	enum { BITSET_BYTES = 128, BITSET_SHOWN = 4 };
	uint64_t len = walk_len(w, f, fr);
	unsigned char bits[BITSET_BYTES];
	unsigned shown = 0;

	if (len > sizeof(bits))
		len = sizeof(bits);
	if (!v || !len || !walk_read(w, v, bits, len)) {
		w->ops->pointer(w->v, v, v && len ? MEM_FAULTED : MEM_OK);
		return;
	}
	w->ops->array_begin(w->v, ARRAY_SPACED);
	for (unsigned i = 0; i < 8 * len; i++) {
		if (!(bits[i / 8] >> i % 8 & 1))
			continue;
		if (shown++ == BITSET_SHOWN && !w->opts->verbose) {
			w->ops->more(w->v);
			break;
		}
		w->ops->constant(w->v, f->xlat, i);
	}
	w->ops->array_end(w->v);
}

void decode_inout(struct walk *w, const struct field *f, uint64_t v,
		  const struct frame *fr)
{
	unsigned size = field_type_size(w->abi, f->elem->type);
	unsigned char in[8], out[8];

	if (!walk_read(w, v, in, size)) {
		w->ops->pointer(w->v, v, v ? MEM_FAULTED : MEM_OK);
		return;
	}
	w->ops->array_begin(w->v, ARRAY_COMMA);
	walk_value(w, f->elem, field_load(w->abi, f->elem->type, in), NULL);
	w->phase = PHASE_EXIT;
	if (walk_succeeded(w) && w->call->ret && walk_read(w, v, out, size)) {
		w->ops->change(w->v);
		walk_value(w, f->elem, field_load(w->abi, f->elem->type, out),
			   NULL);
	}
	w->ops->array_end(w->v);
}

/* Member `i` of the structure at addr, in the phase that is set. */
static void show_member(struct walk *w, const struct layout *l, uint64_t addr,
			unsigned i)
{
	const struct field *m = &l->members[i];
	unsigned char buf[8] = { 0 };
	uint64_t at = addr + layout_offset(w->abi, l, i);

	w->ops->member(w->v, m->name);
	if (m->type == T_INLINE)
		walk_value(w, m, at, NULL);
	else if (walk_read(w, at, buf, field_type_size(w->abi, m->type)))
		walk_value(w, m, field_load(w->abi, m->type, buf), NULL);
	else
		walk_unread(w, at);
}

void decode_query(struct walk *w, const struct field *f, uint64_t v,
		  const struct frame *fr)
{
	const struct layout *l = TABLE(f->layout);
	unsigned first = l->order ? l->order[0] : 0;
	const unsigned char *p;

	if (!v || !w->call->mem ||
	    !memory_get(w->call->mem, w->phase, v, layout_size(w->abi, l),
			&p)) {
		w->ops->pointer(w->v, v, v ? MEM_FAULTED : MEM_OK);
		return;
	}
	w->ops->struct_begin(w->v, l->name);
	show_member(w, l, v, first);
	w->phase = PHASE_EXIT;
	for (unsigned i = 0; walk_succeeded(w) && i < l->n; i++)
		if (i != first)
			show_member(w, l, v, i);
	w->ops->struct_end(w->v);
}

/* SIOCGIFCONF: netdevice(7) */

/* struct ifreq has as many bytes as the widest of its union, struct ifmap. */
static unsigned ifreq_size(enum abi abi)
{
	return abi == ABI_X86_64 ? 40 : 32;
}

static void ifc_len(struct walk *w, int32_t len)
{
	unsigned size = ifreq_size(w->abi);
	char note[48];

	w->ops->number(w->v, (uint64_t)(int64_t)len, BASE_SIGNED);
	if (len > 0 && len % size == 0) {
		snprintf(note, sizeof(note), "%u * sizeof(struct ifreq)",
			 len / size);
		w->ops->note(w->v, note);
	}
}

static void ifc_buf(struct walk *w, uint64_t buf, int32_t len)
{
	static const struct field name = { NULL, ARG_STR, .type = T_INLINE,
					   .len = LEN_CONST(16) };
	static const struct field addr = { NULL, ARG_SOCKADDR, .type = T_INLINE,
					   .len = LEN_CONST(16) };
	unsigned size = ifreq_size(w->abi);
	unsigned n = len > 0 ? len / size : 0, max = n;
	const unsigned char *p;

	if (!w->opts->verbose && max > w->opts->strlen_max)
		max = w->opts->strlen_max;
	if (max > 4096)
		max = 4096;
	if (max && memory_get(w->call->mem, w->phase, buf, max * size, &p) <
			   max * size) {
		walk_unread(w, buf);
		return;
	}
	w->ops->array_begin(w->v, ARRAY_COMMA);
	for (unsigned i = 0; i < max; i++) {
		w->ops->struct_begin(w->v, "ifreq");
		walk_member(w, "ifr_name", &name, buf + i * size);
		walk_member(w, "ifr_addr", &addr, buf + i * size + 16);
		w->ops->struct_end(w->v);
	}
	if (max < n)
		w->ops->more(w->v);
	w->ops->array_end(w->v);
}

void decode_ifconf(struct walk *w, const struct field *f, uint64_t v,
		   const struct frame *fr)
{
	unsigned ptr_off = abi_wordsize(w->abi);
	int32_t len, back;
	uint64_t buf;

	if (!walk_read(w, v, &len, sizeof(len)) ||
	    !walk_read_word(w, v + ptr_off, &buf)) {
		w->ops->pointer(w->v, v, v ? MEM_FAULTED : MEM_OK);
		return;
	}
	w->phase = PHASE_EXIT;
	w->ops->struct_begin(w->v, "ifconf");
	w->ops->member(w->v, "ifc_len");
	back = len;
	if (walk_succeeded(w) && !walk_read(w, v, &back, sizeof(back)))
		back = len;
	/* With no buffer only the size that it needs comes back. */
	if (buf) {
		ifc_len(w, len);
		if (back != len)
			w->ops->change(w->v);
	}
	if (!buf || back != len)
		ifc_len(w, back);
	w->ops->member(w->v, "ifc_buf");
	if (!buf || !walk_succeeded(w))
		w->ops->pointer(w->v, buf, MEM_OK);
	else
		ifc_buf(w, buf, back);
	w->ops->struct_end(w->v);
}
