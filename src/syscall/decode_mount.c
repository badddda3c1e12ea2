/* SPDX-License-Identifier: BSD-2-Clause */
/* What statmount(2) fills: a structure with strings behind it. */
#include <string.h>

#include "syscall/walk.h"

/* Bytes of the buffer that count: fixed members, and strings. */
enum { STATMOUNT_LIMIT = 1 << 14 };

/* The strings of a structure, of which members have the offsets. */
struct strings {
	const char *p;
	size_t len;
};

/* The string at `off`. Returns the bytes that it takes, 0 if there is none. */
static size_t show_string(struct walk *w, const struct strings *s, size_t off)
{
	size_t room, len;

	if (off >= s->len)
		return 0;
	room = s->len - off;
	len = strnlen(s->p + off, room);
	w->ops->string(w->v, s->p + off, len,
		       len < room ? STRING_CSTR : STRING_MORE);
	return len < room ? len + 1 : len;
}

static void show_strings(struct walk *w, const struct strings *s, uint64_t off,
			 uint64_t n)
{
	uint64_t i;
	size_t size;

	if (n && off >= s->len) {
		w->ops->number(w->v, off, BASE_HEX);
		return;
	}
	w->ops->array_begin(w->v, ARRAY_COMMA);
	for (i = 0; i < n; i++, off += size) {
		if (!w->opts->verbose && i >= w->opts->strlen_max)
			break;
		if (!walk_element(w))
			break;
		size = show_string(w, s, off);
		if (!size)
			break;
	}
	if (i < n)
		w->ops->more(w->v);
	w->ops->array_end(w->v);
}

static void show_member(struct walk *w, const struct field *m,
			const struct strings *s, const uint64_t *value,
			unsigned i)
{
	w->ops->member(w->v, m->name);
	if (m->kind == ARG_ARRAY)
		show_strings(w, s, value[i], value[m->len.index]);
	else if (m->kind != ARG_STR)
		walk_value(w, m, value[i], NULL);
	else if (!show_string(w, s, value[i]))
		w->ops->number(w->v, value[i], BASE_HEX);
}

void decode_statmount(struct walk *w, const struct field *f, uint64_t v,
		      const struct frame *fr)
{
	enum { MEMBERS = 40 };
	const struct layout *l = TABLE(f->layout);
	uint64_t value[MEMBERS] = { 0 }, len = walk_len(w, f, fr);
	size_t head = layout_size(w->abi, l), got = 0;
	bool lies[MEMBERS] = { false };
	struct layout_cursor c = { 0 };
	const unsigned char *p = NULL;
	struct strings s = { "", 0 };

	if (len > STATMOUNT_LIMIT)
		len = STATMOUNT_LIMIT;
	if (v && w->call->mem)
		got = memory_get(w->call->mem, w->phase, v, len, &p);
	if (got < 4) {
		w->ops->pointer(w->v, v, v ? MEM_FAULTED : MEM_OK);
		return;
	}
	for (unsigned i = 0; i < l->n && i < MEMBERS; i++) {
		layout_step(w->abi, l, &c);
		lies[i] = c.off + c.size <= got &&
			  !(l->members[i].flags & FIELD_PAD);
		if (lies[i])
			value[i] = field_load(w->abi, l->members[i].type,
					      p + c.off);
	}
	/* The first member says where the last string ends. */
	if (got > head && value[0] > head) {
		s.p = (const char *)p + head;
		s.len = (value[0] < got ? value[0] : got) - head;
	}
	w->ops->struct_begin(w->v, l->name);
	for (unsigned i = 0; i < l->n && i < MEMBERS; i++) {
		const struct field *m = &l->members[i];

		if (lies[i] &&
		    (!field_is_optional(m) || field_exists(m, value, MEMBERS)))
			show_member(w, m, &s, value, i);
	}
	w->ops->struct_end(w->v);
}
