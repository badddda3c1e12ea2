/* SPDX-License-Identifier: BSD-2-Clause */
/* What security modules and keyrings say: lsm_get_self_attr(2), keyctl(2). */
#include "syscall/walk.h"
#include "syscall/xlat/key.h"
#include "syscall/xlat/security.h"

enum {
	CTX_LIMIT = 4096, /* bytes of contexts that count */
	CTX_HEAD = 32,	  /* struct lsm_ctx without its text */
	CAPS_LIMIT = 16,  /* bytes of capabilities of keyctl(2) */
};

/* The members of struct lsm_ctx, each of 64 bits. */
struct lsm_ctx {
	uint64_t id, flags, len, ctx_len;
};

static struct lsm_ctx ctx_load(enum abi abi, const unsigned char *p)
{
	return (struct lsm_ctx){
		.id = field_load(abi, T_U64, p),
		.flags = field_load(abi, T_U64, p + 8),
		.len = field_load(abi, T_U64, p + 16),
		.ctx_len = field_load(abi, T_U64, p + 24),
	};
}

/* The context at p, of which `room` bytes belong to the buffer. */
static void show_ctx(struct walk *w, const unsigned char *p, size_t got,
		     uint64_t room)
{
	struct lsm_ctx c = ctx_load(w->abi, p);
	uint64_t text = c.len < room ? c.len : room;
	size_t have = got - CTX_HEAD;

	text = text > CTX_HEAD ? text - CTX_HEAD : 0;
	if (text > c.ctx_len)
		text = c.ctx_len;
	if (have > text)
		have = text;
	if (have > w->opts->strlen_max)
		have = w->opts->strlen_max;
	w->ops->struct_begin(w->v, "lsm_ctx");
	w->ops->member(w->v, "id");
	w->ops->constant(w->v, &xlat_lsm_id, c.id);
	w->ops->member(w->v, "flags");
	w->ops->number(w->v, c.flags, BASE_HEX);
	w->ops->member(w->v, "len");
	w->ops->number(w->v, c.len, BASE_UNSIGNED);
	w->ops->member(w->v, "ctx_len");
	w->ops->number(w->v, c.ctx_len, BASE_UNSIGNED);
	if (text) {
		w->ops->member(w->v, "ctx");
		w->ops->string(w->v, (const char *)p + CTX_HEAD, have,
			       have < text ? STRING_MORE : 0);
	}
	w->ops->struct_end(w->v);
}

/* Each context says where the next one begins: a length of at least a head. */
static void show_ctxs(struct walk *w, uint64_t addr, uint64_t len)
{
	const unsigned char *p = NULL;
	size_t want = len < CTX_LIMIT ? len : CTX_LIMIT, got = 0;
	uint64_t next;

	if (addr && w->call->mem)
		got = memory_get(w->call->mem, w->phase, addr, want, &p);
	if (got < CTX_HEAD) {
		w->ops->pointer(w->v, addr, addr ? MEM_FAULTED : MEM_OK);
		return;
	}
	w->ops->array_begin(w->v, ARRAY_COMMA);
	for (unsigned i = 0;; i++) {
		if (!w->opts->verbose && i >= w->opts->strlen_max) {
			w->ops->more(w->v);
			break;
		}
		next = ctx_load(w->abi, p).len;
		show_ctx(w, p, got, len);
		if (next < CTX_HEAD || next >= len || !walk_element(w))
			break;
		if (next > got || got - next < CTX_HEAD) {
			walk_rest(w, addr + next);
			break;
		}
		addr += next;
		p += next;
		got -= next;
		len -= next;
	}
	w->ops->array_end(w->v);
}

void decode_lsm_ctx(struct walk *w, const struct field *f, uint64_t v,
		    const struct frame *fr)
{
	const unsigned char *p = NULL;
	uint64_t len;
	size_t got = 0;

	if (f->dir == DIR_INOUT) {
		w->phase = PHASE_ENTER;
		if (!v || !w->call->mem ||
		    memory_get(w->call->mem, w->phase, v, CTX_HEAD, &p) <
			    CTX_HEAD) {
			w->ops->pointer(w->v, v, v ? MEM_FAULTED : MEM_OK);
			return;
		}
		w->ops->struct_begin(w->v, "lsm_ctx");
		w->ops->member(w->v, "id");
		w->ops->constant(w->v, &xlat_lsm_id,
				 field_load(w->abi, T_U64, p));
		w->ops->struct_end(w->v);
		w->phase = PHASE_EXIT;
		if (!walk_succeeded(w))
			return;
		w->ops->change(w->v);
	}
	len = walk_len(w, f, fr);
	if (len == UINT64_MAX) {
		walk_unread(w, v);
	} else if (f->dir != DIR_IN) {
		show_ctxs(w, v, len);
	} else {
		if (len > CTX_LIMIT)
			len = CTX_LIMIT;
		if (v && w->call->mem && len >= CTX_HEAD)
			got = memory_get(w->call->mem, w->phase, v, len, &p);
		if (got < CTX_HEAD)
			w->ops->pointer(w->v, v, v ? MEM_FAULTED : MEM_OK);
		else
			show_ctx(w, p, got, len);
	}
}

void decode_keycaps(struct walk *w, const struct field *f, uint64_t v,
		    const struct frame *fr)
{
	static const struct xlat_set *const sets[] = { &xlat_keyctl_caps0,
						       &xlat_keyctl_caps1 };
	uint64_t len = walk_len(w, f, fr);
	size_t want = len < CAPS_LIMIT ? len : CAPS_LIMIT, got = 0;
	const unsigned char *p = NULL;

	if (v && w->call->mem && want)
		got = memory_get(w->call->mem, w->phase, v, want, &p);
	if (!v || (want && !got)) {
		w->ops->pointer(w->v, v, v ? MEM_FAULTED : MEM_OK);
		return;
	}
	w->ops->array_begin(w->v, ARRAY_COMMA);
	for (size_t i = 0; i < got; i++) {
		if (i < sizeof(sets) / sizeof(sets[0]))
			w->ops->flags(w->v, sets[i], p[i]);
		else
			w->ops->number(w->v, p[i], BASE_HEX);
	}
	if (got < len)
		w->ops->more(w->v);
	w->ops->array_end(w->v);
}
