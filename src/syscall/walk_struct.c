/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Structures: those that go one way, those that go in and come back changed,
 * and those whose first number says what they are.
 */
#include <string.h>

#include "syscall/walk.h"

enum { STRUCT_MEMBERS = 80 }; /* most members that a layout may have */

/* A structure as it is in one phase. */
struct members {
	uint64_t addr;
	uint64_t value[STRUCT_MEMBERS];
	bool lies[STRUCT_MEMBERS]; /* within what was given */
	size_t size[STRUCT_MEMBERS];
	unsigned n;
	size_t rest; /* where what was not captured begins; 0: nowhere */
};

/* True of a member that other members say is not there. */
static bool is_left_out(const struct field *m, uint64_t v,
			const uint64_t *value, unsigned n)
{
	if ((m->flags & FIELD_NONZERO) && (v || !field_is_optional(m)))
		return !v;
	return field_is_optional(m) && !field_exists(m, value, n);
}

/*
 * Loads the members of the structure at addr, of which `size` bytes count (0:
 * all), as they are in the walk's phase. False if they were not captured. Of
 * a union only that arm is needed which is there, and with `partly` only as
 * much as there is.
 */
static bool load_members(struct walk *w, const struct layout *l, uint64_t addr,
			 size_t size, bool partly, struct members *ret_m)
{
	size_t whole = layout_size(w->abi, l), got, end[STRUCT_MEMBERS];
	struct layout_cursor c = { 0 };
	const unsigned char *p;
	bool has_union = false;

	if (!size || size > whole)
		size = whole;
	if (!addr || !w->call->mem || w->depth >= WALK_DEPTH)
		return false;
	got = memory_get(w->call->mem, w->phase, addr, size, &p);
	ret_m->rest = 0;
	if (partly && got && got < size)
		ret_m->rest = size = got;
	ret_m->addr = addr;
	ret_m->n = l->n < STRUCT_MEMBERS ? l->n : STRUCT_MEMBERS;
	/* The kernel's structure may be longer than what was given. */
	for (unsigned i = 0; i < ret_m->n; i++) {
		const struct field *m = &l->members[i];

		layout_step(w->abi, l, &c);
		has_union |= m->flags & FIELD_UNION;
		end[i] = c.off + c.size;
		ret_m->size[i] = c.size;
		ret_m->value[i] = 0;
		ret_m->lies[i] = end[i] <= size;
		if (m->type == T_INLINE)
			ret_m->value[i] = addr + c.off;
		else if (ret_m->lies[i] && end[i] <= got)
			ret_m->value[i] = field_load(w->abi, m->type,
						     p + c.off);
	}
	if (got >= size)
		return true;
	for (unsigned i = 0; has_union && i < ret_m->n; i++)
		if (ret_m->lies[i] && end[i] > got &&
		    !is_left_out(&l->members[i], ret_m->value[i], ret_m->value,
				 ret_m->n))
			return false;
	return has_union && got;
}

/* The index of what is shown in place k. */
static unsigned shown_at(const struct layout *l, unsigned k)
{
	return l->order ? l->order[k] : k;
}

static unsigned shown_count(const struct layout *l, const struct members *m)
{
	return l->order ? l->norder : m->n;
}

/* True of a member that is there, for those who are to see it at all. */
static bool is_there(const struct layout *l, const struct members *m,
		     unsigned i)
{
	const struct field *f = &l->members[i];

	return i < m->n && m->lies[i] && !(f->flags & FIELD_PAD) &&
	       !is_left_out(f, m->value[i], m->value, m->n);
}

static bool is_too_much(const struct walk *w, const struct field *f)
{
	return (f->flags & FIELD_VERBOSE) && !w->opts->verbose;
}

/*
 * What lies behind the last member that is known: of a structure that is
 * newer than this table. The kernel takes zeros from who is older than itself.
 */
static void show_extra(struct walk *w, uint64_t addr, size_t from, size_t n)
{
	const unsigned char *p = NULL;
	size_t shown = n < STRUCT_EXTRA ? n : STRUCT_EXTRA, zeros = 0, got;

	got = memory_get(w->call->mem, w->phase, addr + from, shown, &p);
	while (zeros < got && !p[zeros])
		zeros++;
	if (got < shown) {
		walk_rest(w, addr + from);
	} else if (zeros < got) {
		w->ops->unknown(w->v, from, from + n);
		w->ops->string(w->v, (const char *)p, got,
			       STRING_HEX | (got < n ? STRING_MORE : 0));
	}
}

/*
 * With `extra` bytes behind it that belong to it. With `partly` it need not be
 * there as a whole.
 */
static void show_struct(struct walk *w, const struct layout *l, uint64_t addr,
			size_t size, size_t extra, bool partly)
{
	struct members m;
	struct frame fr;
	bool more = false, both = w->both;

	if (!load_members(w, l, addr, size, partly, &m)) {
		w->ops->pointer(w->v, addr, addr ? MEM_FAULTED : MEM_OK);
		return;
	}
	fr = (struct frame){ m.value, m.n };
	w->depth++;
	w->both = false;
	w->ops->struct_begin(w->v, l->name);
	for (unsigned k = 0; k < shown_count(l, &m); k++) {
		unsigned i = shown_at(l, k);

		if (!is_there(l, &m, i))
			continue;
		if (is_too_much(w, &l->members[i])) {
			more = true;
			continue;
		}
		w->ops->member(w->v, l->members[i].name);
		walk_value(w, &l->members[i], m.value[i], &fr);
	}
	if (m.rest)
		walk_rest(w, addr + m.rest);
	else if (extra)
		show_extra(w, addr, layout_size(w->abi, l), extra);
	if (more)
		w->ops->more(w->v);
	w->ops->struct_end(w->v);
	w->both = both;
	w->depth--;
}

void walk_struct(struct walk *w, const struct layout *l, uint64_t addr,
		 size_t size)
{
	show_struct(w, l, addr, size, 0, false);
}

/* What goes in and comes back. */
struct exchange {
	const struct layout *layout;
	struct members in, out;
	bool came_back;
};

/* True if the member was not changed. */
static bool is_unchanged(struct walk *w, const struct exchange *x, unsigned i)
{
	const struct field *f = &x->layout->members[i];
	size_t size = x->in.size[i];
	const unsigned char *p, *q;

	if (f->type != T_INLINE)
		return x->in.value[i] == x->out.value[i];
	return memory_get(w->call->mem, PHASE_ENTER, x->in.value[i], size,
			  &p) == size &&
	       memory_get(w->call->mem, PHASE_EXIT, x->out.value[i], size,
			  &q) == size &&
	       !memcmp(p, q, size);
}

/* A member that goes in and comes back. */
static void show_both(struct walk *w, const struct exchange *x, unsigned i)
{
	const struct field *f = &x->layout->members[i];
	struct frame in = { x->in.value, x->in.n };
	struct frame out = { x->out.value, x->out.n };

	w->phase = PHASE_ENTER;
	walk_value(w, f, x->in.value[i], &in);
	/* These look for themselves what came back. */
	if (f->kind == ARG_STRUCT || f->kind == ARG_CHOICE || !x->came_back ||
	    is_unchanged(w, x, i))
		return;
	w->phase = PHASE_EXIT;
	w->ops->change(w->v);
	walk_value(w, f, x->out.value[i], &out);
}

/* A member, as its direction says. */
static void show_exchanged(struct walk *w, const struct exchange *x, unsigned i)
{
	const struct field *f = &x->layout->members[i];
	struct frame in = { x->in.value, x->in.n };
	struct frame out = { x->out.value, x->out.n };

	w->ops->member(w->v, f->name);
	if (f->dir == DIR_INOUT) {
		show_both(w, x, i);
		return;
	}
	w->phase = f->dir == DIR_OUT ? PHASE_EXIT : PHASE_ENTER;
	if (f->dir == DIR_IN)
		walk_value(w, f, x->in.value[i], &in);
	else if (x->came_back)
		walk_value(w, f,
			   field_is_memory(f) ? x->in.value[i] :
						x->out.value[i],
			   &out);
	else
		decode_ptr(w, f, x->in.value[i], &in);
}

/* What came back is not asked for where nothing but an address would show. */
static bool is_shown(const struct exchange *x, unsigned i)
{
	const struct field *f = &x->layout->members[i];

	if (f->dir == DIR_OUT && x->came_back && !field_is_memory(f))
		return is_there(x->layout, &x->out, i);
	if (f->dir == DIR_OUT && !field_is_memory(f))
		return false;
	return is_there(x->layout, &x->in, i);
}

static void walk_exchange(struct walk *w, const struct layout *l, uint64_t addr,
			  size_t size)
{
	struct exchange x = { .layout = l };
	bool more = false, both = w->both;

	w->phase = PHASE_ENTER;
	if (!load_members(w, l, addr, size, false, &x.in)) {
		w->ops->pointer(w->v, addr, addr ? MEM_FAULTED : MEM_OK);
		return;
	}
	w->phase = PHASE_EXIT;
	x.came_back = walk_succeeded(w) &&
		      load_members(w, l, addr, size, false, &x.out);
	w->depth++;
	w->both = true;
	w->ops->struct_begin(w->v, l->name);
	for (unsigned k = 0; k < shown_count(l, &x.in); k++) {
		unsigned i = shown_at(l, k);

		if (!is_shown(&x, i))
			continue;
		if (is_too_much(w, &l->members[i]))
			more = true;
		else
			show_exchanged(w, &x, i);
	}
	if (more)
		w->ops->more(w->v);
	w->ops->struct_end(w->v);
	w->both = both;
	w->depth--;
	w->phase = PHASE_ENTER;
}

/* Members that are marked so count only within a structure that is, too. */
static bool goes_both_ways(const struct walk *w, const struct field *f)
{
	return f->dir == DIR_INOUT && (!w->depth || w->both);
}

void decode_struct(struct walk *w, const struct field *f, uint64_t v,
		   const struct frame *fr)
{
	uint64_t size = walk_len(w, f, fr),
		 whole = layout_size(w->abi, f->layout);
	bool given = f->dir == DIR_IN && f->type == T_REG &&
		     (f->len.from == LEN_FROM_FIELD ||
		      f->len.from == LEN_FROM_PTR);

	if (size == UINT64_MAX)
		size = 0;
	if (!size && given && f->len.from == LEN_FROM_FIELD)
		/* No version of it is as short as that. */
		w->ops->pointer(w->v, v, MEM_OK);
	else if (goes_both_ways(w, f))
		walk_exchange(w, f->layout, v, size);
	else
		/* The kernel does not look beyond a page. */
		show_struct(w, f->layout, v, size,
			    given && size > whole && size <= STRUCT_SIZE ?
				    size - whole :
				    0,
			    given && f->len.from == LEN_FROM_PTR);
}

void decode_choice(struct walk *w, const struct field *f, uint64_t v,
		   const struct frame *fr)
{
	const struct choice_set *set = f->choices;
	uint32_t key;

	if (goes_both_ways(w, f))
		w->phase = PHASE_ENTER;
	if (!walk_read(w, v, &key, sizeof(key))) {
		w->ops->pointer(w->v, v, v ? MEM_FAULTED : MEM_OK);
		return;
	}
	for (unsigned i = 0; i < set->n; i++) {
		if (set->items[i].key == key) {
			decode_struct(w, &set->items[i].field, v, fr);
			return;
		}
	}
	decode_struct(w, &set->other, v, fr);
}
