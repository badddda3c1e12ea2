/* SPDX-License-Identifier: BSD-2-Clause */
/* Places are told of once, and stacks name them by number. */
#include "event/places.h"

#include <stdlib.h>
#include <string.h>

#include <uthash.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"

enum {
	BYTES_MAX = 256 << 20, /* of what a file says of places */
	TEXT_MAX = 1 << 16,    /* of one name */
};

struct told {
	struct place place;
	size_t bytes;
	UT_hash_handle hh;
	char text[];
};

struct places {
	struct told *by_id; /* in the order in which they were told of */
	size_t bytes;
};

struct places *places_new(void)
{
	return xzalloc(sizeof(struct places));
}

static void forget(struct places *p, struct told *t)
{
	HASH_DEL(p->by_id, t);
	p->bytes -= t->bytes;
	free(t);
}

void places_free(struct places *p)
{
	if (!p)
		return;
	while (p->by_id)
		forget(p, p->by_id);
	free(p);
}

static const char *take_text(char **to, const char **from, uint32_t len)
{
	char *text = *to;

	memcpy(text, *from, len);
	text[len] = '\0';
	*to += len + 1;
	*from += len;
	return text;
}

void places_add(struct places *p, const struct record_place *r)
{
	size_t len = (size_t)r->module_len + r->symbol_len + r->file_len + 3;
	const char *from = (const char *)r + r->r.head;
	struct told *t;
	char *to;

	HASH_FIND(hh, p->by_id, &r->place, sizeof(r->place), t);
	if (t)
		forget(p, t);
	t = xzalloc(sizeof(*t) + len);
	to = t->text;
	t->bytes = sizeof(*t) + len;
	t->place = (struct place){
		.id = r->place,
		.offset = r->offset,
		.symbol_offset = r->symbol_offset,
		.line = r->line,
		.build_id_len = r->build_id_len,
	};
	memcpy(t->place.build_id, r->build_id, sizeof(r->build_id));
	t->place.module = take_text(&to, &from, r->module_len);
	if (r->symbol_len)
		t->place.symbol = take_text(&to, &from, r->symbol_len);
	if (r->file_len)
		t->place.file = take_text(&to, &from, r->file_len);
	HASH_ADD(hh, p->by_id, place.id, sizeof(t->place.id), t);
	p->bytes += t->bytes;
	while (p->bytes > BYTES_MAX)
		forget(p, p->by_id);
}

const struct place *places_get(const struct places *p, uint64_t id)
{
	struct told *t;

	HASH_FIND(hh, p->by_id, &id, sizeof(id), t);
	return t ? &t->place : NULL;
}

/* the set */

struct number {
	uint64_t id;
	UT_hash_handle hh;
};

struct place_set {
	struct number *by_id;
};

struct place_set *place_set_new(void)
{
	return xzalloc(sizeof(struct place_set));
}

void place_set_clear(struct place_set *s)
{
	struct number *n, *next;

	HASH_ITER (hh, s->by_id, n, next) {
		HASH_DEL(s->by_id, n);
		free(n);
	}
}

void place_set_free(struct place_set *s)
{
	if (!s)
		return;
	place_set_clear(s);
	free(s);
}

bool place_set_add(struct place_set *s, uint64_t id)
{
	struct number *n;

	HASH_FIND(hh, s->by_id, &id, sizeof(id), n);
	if (n)
		return false;
	n = xzalloc(sizeof(*n));
	n->id = id;
	HASH_ADD(hh, s->by_id, id, sizeof(n->id), n);
	return true;
}

/* records */

static uint32_t text_len(const char *text)
{
	return text ? (uint32_t)strnlen(text, TEXT_MAX) : 0;
}

static void pad(struct strbuf *b)
{
	static const char zeros[8];

	strbuf_put(b, zeros, -b->len % 8);
}

void place_encode(const struct place *p, uint64_t ns, struct strbuf *out)
{
	struct record_place r = {
		.r = { .type = RECORD_PLACE, .head = sizeof(r), .ns = ns },
		.place = p->id,
		.offset = p->offset,
		.symbol_offset = p->symbol_offset,
		.line = p->line,
		.build_id_len = p->build_id_len,
		.module_len = text_len(p->module),
		.symbol_len = text_len(p->symbol),
		.file_len = text_len(p->file),
	};

	memcpy(r.build_id, p->build_id, sizeof(r.build_id));
	out->len = 0;
	strbuf_put(out, &r, sizeof(r));
	strbuf_put(out, p->module, r.module_len);
	strbuf_put(out, p->symbol, r.symbol_len);
	strbuf_put(out, p->file, r.file_len);
	pad(out);
	((struct record *)out->data)->len = (uint32_t)out->len;
}

void stack_encode(const struct stack *st, const struct record *of,
		  struct strbuf *out)
{
	struct record_stack r = {
		.r = { .type = RECORD_STACK,
		       .head = sizeof(r),
		       .pid = of->pid,
		       .tid = of->tid,
		       .seq = of->seq,
		       .ns = of->ns },
		.n = st->n,
		.end = (uint8_t)st->end,
		.how = (uint8_t)st->how,
	};

	out->len = 0;
	r.r.len = sizeof(r) + st->n * sizeof(struct record_frame);
	strbuf_put(out, &r, sizeof(r));
	for (uint32_t k = 0; k < st->n; k++) {
		const struct frame *f = &st->frames[k];
		struct record_frame rf = { .ip = f->ip };

		if (f->place)
			rf.place = f->place->id;
		strbuf_put(out, &rf, sizeof(rf));
	}
}
