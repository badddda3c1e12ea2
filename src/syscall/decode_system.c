/* SPDX-License-Identifier: BSD-2-Clause */
/* Kinds of the smaller families: IPC, swap, log, quotas, random bytes. */
#include <stdarg.h>
#include <stdio.h>

#include "syscall/walk.h"

/* A text that is built in pieces and never overruns. */
struct spelling {
	char text[512];
	size_t len;
};

static void __attribute__((format(printf, 2, 3)))
spell(struct spelling *s, const char *fmt, ...)
{
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(s->text + s->len, sizeof(s->text) - s->len, fmt, ap);
	va_end(ap);
	if (n > 0)
		s->len += n;
	if (s->len >= sizeof(s->text))
		s->len = sizeof(s->text) - 1;
}

/* Each name with a bar behind it, and what has no name as a number. */
static void spell_flags(struct spelling *s, const struct xlat_set *set,
			uint64_t v)
{
	struct xlat_iter it = { .set = set };

	while (v && xlat_next(&it)) {
		if (!it.value || (v & it.value) != it.value)
			continue;
		spell(s, "%s|", xlat_iter_name(&it));
		v &= ~it.value;
	}
	if (v)
		spell(s, "%#llx|", (unsigned long long)v);
}

void decode_flags_mode(struct walk *w, const struct field *f, uint64_t v,
		       const struct frame *fr)
{
	struct spelling s = { .len = 0 };

	v = (uint32_t)v;
	spell_flags(&s, f->xlat, v & ~(uint64_t)0777);
	spell(&s, "%#03o", (unsigned)v & 0777);
	w->ops->spelled(w->v, v, s.text);
}

void decode_flags_prio(struct walk *w, const struct field *f, uint64_t v,
		       const struct frame *fr)
{
	struct spelling s = { .len = 0 };

	v = (uint32_t)v;
	spell_flags(&s, f->xlat, v & ~(uint64_t)0x7fff);
	spell(&s, "%u", (unsigned)v & 0x7fff);
	w->ops->spelled(w->v, v, s.text);
}

void decode_enum_noted(struct walk *w, const struct field *f, uint64_t v,
		       const struct frame *fr)
{
	const char *name = xlat_name(f->xlat, (uint32_t)v);

	w->ops->number(w->v, (uint64_t)(int64_t)(int32_t)v, BASE_SIGNED);
	if (name || TABLE(f->xlat)->prefix)
		w->ops->note(w->v, name ? name : TABLE(f->xlat)->prefix);
}

void decode_enum_dec(struct walk *w, const struct field *f, uint64_t v,
		     const struct frame *fr)
{
	bool wide = f->type == T_U64 || f->type == T_S64;
	uint64_t key = wide ? v : (uint32_t)v;

	if (xlat_name(f->xlat, key))
		w->ops->constant(w->v, f->xlat, key);
	else if (f->type == T_U64)
		w->ops->number(w->v, v, BASE_UNSIGNED);
	else
		w->ops->number(w->v, (uint64_t)(int64_t)(int32_t)v,
			       BASE_SIGNED);
}

/* Command and type of quotactl(2) in one word. */
void decode_qcmd(struct walk *w, const struct field *f, uint64_t v,
		 const struct frame *fr)
{
	uint32_t cmd = (uint32_t)v >> 8, type = v & 0xff;
	const struct xlat_set *types = TABLE(TABLE(f->xlat)->sub);
	const char *name = xlat_name(f->xlat, cmd);
	struct spelling s = { .len = 0 };

	if (name)
		spell(&s, "QCMD(%s, ", name);
	else
		spell(&s, "QCMD(%#x /* %s */, ", cmd, TABLE(f->xlat)->prefix);
	name = xlat_name(types, type);
	if (name)
		spell(&s, "%s)", name);
	else
		spell(&s, "%#x /* %s */)", type, types->prefix);
	w->ops->spelled(w->v, (uint32_t)v, s.text);
}

void decode_hexbuf(struct walk *w, const struct field *f, uint64_t v,
		   const struct frame *fr)
{
	uint64_t len = walk_len(w, f, fr);

	if (len == UINT64_MAX)
		walk_unread(w, v);
	else
		walk_bytes(w, v, len, STRING_HEX);
}

void decode_msgbuf(struct walk *w, const struct field *f, uint64_t v,
		   const struct frame *fr)
{
	unsigned size = abi_klongsize(w->abi);
	uint64_t len = walk_len(w, f, fr);
	unsigned char type[8];

	if (!v || len == UINT64_MAX || !walk_read(w, v, type, size)) {
		w->ops->pointer(w->v, v, v ? MEM_FAULTED : MEM_OK);
		return;
	}
	w->ops->struct_begin(w->v, "msgbuf");
	w->ops->member(w->v, "mtype");
	w->ops->number(w->v, field_load(w->abi, T_KLONG, type), BASE_SIGNED);
	w->ops->member(w->v, "mtext");
	walk_bytes(w, v + size, len, 0);
	w->ops->struct_end(w->v);
}
