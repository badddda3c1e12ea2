/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Structures: those that go one way, those that go in and come back changed,
 * and those whose first number says what they are.
 */
#include <stdio.h>
#include <string.h>

#include "syscall/shape.h"
#include "syscall/walk.h"

/* A structure as it is in one phase. */
struct members {
	uint64_t addr;
	size_t given; /* bytes of it that count */
	uint64_t value[SHAPE_MEMBERS];
	bool lies[SHAPE_MEMBERS]; /* within what was given, if in part */
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

/* True of what is shown as far as it goes: a part of one that grows. */
static bool may_be_cut(const struct layout *l, const struct field *m)
{
	return m->kind == ARG_ARM ||
	       (l->grows && m->type == T_INLINE && m->kind == ARG_STRUCT);
}

/*
 * True of one in place that is shown if it is not 0, and of which all `size`
 * bytes are, from `off` on in the `got` ones that were captured.
 */
static bool is_empty(const struct field *m, const unsigned char *p, size_t got,
		     size_t off, size_t size)
{
	if (!(m->flags & FIELD_NONZERO) || off + size > got)
		return false;
	while (size && !p[off + size - 1])
		size--;
	return !size;
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
	const struct layout_shape *shape;
	const unsigned char *p;
	size_t got;

	if (!addr || !w->call->mem || w->depth >= WALK_DEPTH)
		return false;
	l = TABLE(l);
	shape = layout_shape(w->abi, l);
	ret_m->addr = addr;
	ret_m->n = shape->n;
	/* The kernel's structure may be longer than what was given. */
	if (!size || size > shape->whole)
		size = shape->whole;
	ret_m->given = size;
	got = memory_get(w->call->mem, w->phase, addr, size, &p);
	ret_m->rest = 0;
	if (partly && got && got < size)
		ret_m->rest = size = got;
	for (unsigned i = 0; i < ret_m->n; i++) {
		const struct field *m = &l->members[i];
		size_t off = shape->at[i].off, end = off + shape->at[i].size;

		ret_m->value[i] = 0;
		ret_m->lies[i] = end <= size ||
				 (may_be_cut(l, m) && off < size);
		if (m->type == T_INLINE)
			ret_m->value[i] = is_empty(m, p, got, off,
						   shape->at[i].size) ?
						  0 :
						  addr + off;
		else if (ret_m->lies[i] && end <= got)
			ret_m->value[i] = field_load(w->abi, m->type, p + off);
	}
	if (got >= size)
		return true;
	for (unsigned i = 0; shape->has_union && i < ret_m->n; i++)
		if (ret_m->lies[i] &&
		    shape->at[i].off + shape->at[i].size > got &&
		    !is_left_out(&l->members[i], ret_m->value[i], ret_m->value,
				 ret_m->n))
			return false;
	return shape->has_union && got;
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

void walk_unknown(struct walk *w, uint64_t addr, size_t from, size_t n)
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

/* The arm of the union f that a number chooses, or NULL. */
static const struct field *find_arm(const struct field *f, uint64_t key)
{
	const struct arm_set *arms = TABLE(f->arms);

	for (unsigned i = 0; i < arms->n; i++) {
		const struct arm *a = &arms->items[i];

		if (key == a->key || (key > a->key && key <= a->last))
			return &a->field;
	}
	return NULL;
}

/*
 * Of member i, which is a union: its arm, with the value that the member has
 * then. NULL where nothing is to be shown.
 */
static const struct field *take_arm(struct walk *w, struct members *m,
				    unsigned i, const struct field *arm)
{
	unsigned char b[8] = { 0 };
	size_t size, align;

	if (!arm || arm->type == T_INLINE)
		return arm;
	field_extent(w->abi, arm, &size, &align);
	if (size > m->addr + m->given - m->value[i] || size > sizeof(b) ||
	    !walk_read(w, m->value[i], b, size))
		return NULL;
	m->value[i] = field_load(w->abi, arm->type, b);
	return is_left_out(arm, m->value[i], m->value, m->n) ? NULL : arm;
}

/*
 * What lies behind a structure that was given with more bytes than are known
 * of it: the kernel would not have it unless they are zero.
 */
static void show_extra_data(struct walk *w, uint64_t addr, size_t known,
			    size_t given)
{
	const unsigned char *p;
	size_t n = given - known, got, i = 0;
	char note[64];

	got = memory_get(w->call->mem, w->phase, addr + known, n, &p);
	while (i < got && !p[i])
		i++;
	if (i == got)
		return;
	if (!w->opts->verbose) {
		w->ops->more(w->v);
		return;
	}
	if (got > w->opts->strlen_max)
		got = w->opts->strlen_max;
	w->ops->member(w->v, "extra_data");
	w->ops->string(w->v, (const char *)p, got,
		       STRING_HEX | (got < n ? STRING_MORE : 0));
	snprintf(note, sizeof(note), "bytes %zu..%zu", known, given - 1);
	w->ops->note(w->v, note);
}

/* One that has no name: its members are those of what it lies in. */
static void show_flat(struct walk *w, const struct layout *l, uint64_t addr,
		      size_t size);

/* A member, or the arm of it, in a structure that goes one way. */
static void show_member(struct walk *w, const struct layout *l,
			struct members *m, unsigned i)
{
	const struct field *f = &l->members[i];
	struct frame fr = { m->value, m->n };
	size_t left = m->addr + m->given - m->value[i];

	if (f->kind == ARG_ARM)
		f = take_arm(w, m, i, find_arm(f, m->value[f->len.index]));
	if (!f)
		return;
	if (!f->name) {
		show_flat(w, f->layout, m->value[i], left);
		return;
	}
	w->ops->member(w->v, f->name);
	if (f->type == T_INLINE && f->kind == ARG_STRUCT && !f->len.from)
		walk_struct(w, f->layout, m->value[i], left);
	else
		walk_value(w, f, m->value[i], &fr);
}

/* Returns true if some were left out, as they are for -v. */
static bool show_members(struct walk *w, const struct layout *l,
			 struct members *m)
{
	bool more = false;

	for (unsigned k = 0; k < shown_count(l, m); k++) {
		unsigned i = shown_at(l, k);

		if (!is_there(l, m, i))
			continue;
		if (is_too_much(w, &l->members[i]))
			more = true;
		else
			show_member(w, l, m, i);
	}
	return more;
}

static __attribute__((noinline)) void show_flat(struct walk *w,
						const struct layout *l,
						uint64_t addr, size_t size)
{
	struct members m;

	if (load_members(w, l, addr, size, false, &m))
		show_members(w, l, &m);
}

/* What ends a structure of which `size` bytes were given. */
static void end_struct(struct walk *w, const struct layout *l, uint64_t addr,
		       size_t size, bool more)
{
	size_t whole = l->grows ? layout_size(w->abi, l) : size;

	if (size > whole)
		show_extra_data(w, addr, whole, size);
	if (more)
		w->ops->more(w->v);
	w->ops->struct_end(w->v);
	w->depth--;
}

/*
 * With `extra` bytes behind it that belong to it. With `partly` it need not be
 * there as a whole.
 */
static void show_struct(struct walk *w, const struct layout *l, uint64_t addr,
			size_t size, size_t extra, bool partly)
{
	bool more, both = w->both;
	struct members m;

	l = TABLE(l);
	if ((l->grows && size > STRUCT_SIZE) ||
	    !load_members(w, l, addr, size, partly, &m)) {
		w->ops->pointer(w->v, addr, addr ? MEM_FAULTED : MEM_OK);
		return;
	}
	w->depth++;
	w->both = false;
	w->ops->struct_begin(w->v, l->name);
	more = show_members(w, l, &m);
	if (m.rest)
		walk_rest(w, addr + m.rest);
	else if (extra)
		walk_unknown(w, addr, layout_size(w->abi, l), extra);
	end_struct(w, l, addr, size, more);
	w->both = both;
}

void walk_struct(struct walk *w, const struct layout *l, uint64_t addr,
		 size_t size)
{
	show_struct(w, l, addr, size, 0, false);
}

void walk_struct_part(struct walk *w, const struct layout *l, uint64_t addr,
		      size_t size)
{
	bool more, both = w->both;
	struct members m;

	if (!load_members(w, l, addr, size, false, &m)) {
		w->ops->pointer(w->v, addr, addr ? MEM_FAULTED : MEM_OK);
		return;
	}
	w->depth++;
	w->both = false;
	w->ops->struct_begin(w->v, l->name);
	more = show_members(w, l, &m);
	for (unsigned i = 0; i < m.n; i++)
		more |= !m.lies[i] && !(l->members[i].flags & FIELD_PAD);
	end_struct(w, l, addr, size, more);
	w->both = both;
}

/* What goes in and comes back. */
struct exchange {
	const struct layout *layout;
	struct members in, out;
	bool came_back;
};

/* True if the member, which is f, was not changed. */
static bool is_unchanged(struct walk *w, const struct exchange *x, unsigned i,
			 const struct field *f)
{
	const unsigned char *p, *q;
	size_t size;

	/* A device has put its answer where the request was. */
	if (f->kind == ARG_SCATTER)
		return false;
	if (f->type != T_INLINE)
		return x->in.value[i] == x->out.value[i];
	size = layout_shape(w->abi, x->layout)->at[i].size;
	return memory_get(w->call->mem, PHASE_ENTER, x->in.value[i], size,
			  &p) == size &&
	       memory_get(w->call->mem, PHASE_EXIT, x->out.value[i], size,
			  &q) == size &&
	       !memcmp(p, q, size);
}

/* A member that goes in and comes back. */
static void show_both(struct walk *w, const struct exchange *x, unsigned i,
		      const struct field *f)
{
	struct frame in = { x->in.value, x->in.n };
	struct frame out = { x->out.value, x->out.n };

	w->phase = PHASE_ENTER;
	walk_value(w, f, x->in.value[i], &in);
	/* These look for themselves what came back. */
	if (f->kind == ARG_STRUCT || f->kind == ARG_CHOICE || !x->came_back ||
	    is_unchanged(w, x, i, f))
		return;
	w->phase = PHASE_EXIT;
	w->ops->change(w->v);
	walk_value(w, f, x->out.value[i], &out);
}

/* True of memory that the call has filled, well or not. */
static bool was_filled(const struct walk *w, const struct field *f)
{
	return walk_succeeded(w) ||
	       (f->flags & FIELD_ALWAYS && w->call->phase == PHASE_EXIT &&
		!w->call->no_ret);
}

/* The arm of a union in what goes both ways. */
static const struct field *exchanged_arm(struct walk *w, struct exchange *x,
					 unsigned i)
{
	const struct field *f = &x->layout->members[i], *arm;
	unsigned k = f->len.index;
	bool out = x->layout->members[k].dir == DIR_OUT;

	if (out && !x->came_back)
		return NULL;
	arm = find_arm(f, out ? x->out.value[k] : x->in.value[k]);
	w->phase = PHASE_ENTER;
	arm = take_arm(w, &x->in, i, arm);
	w->phase = PHASE_EXIT;
	if (arm && x->came_back)
		take_arm(w, &x->out, i, arm);
	return arm;
}

/* A member, as its direction says. */
static void show_exchanged(struct walk *w, struct exchange *x, unsigned i)
{
	const struct field *f = &x->layout->members[i];
	struct frame in = { x->in.value, x->in.n };
	struct frame out = { x->out.value, x->out.n };
	size_t left = x->in.addr + x->in.given - x->in.value[i];

	if (f->kind == ARG_ARM)
		f = exchanged_arm(w, x, i);
	if (!f)
		return;
	w->phase = f->dir == DIR_OUT ? PHASE_EXIT : PHASE_ENTER;
	if (!f->name) {
		if (f->dir != DIR_OUT || x->came_back)
			show_flat(w, f->layout, x->in.value[i], left);
		return;
	}
	w->ops->member(w->v, f->name);
	if (w->far && f->type != T_INLINE && field_is_memory(f)) {
		decode_ptr(w, f, x->in.value[i], &in);
		return;
	}
	if (f->type == T_INLINE && f->kind == ARG_STRUCT && !f->len.from &&
	    f->dir != DIR_OUT) {
		if (f->dir == DIR_INOUT)
			walk_exchange(w, f->layout, x->in.value[i], left);
		else
			walk_struct(w, f->layout, x->in.value[i], left);
		return;
	}
	if (f->dir == DIR_INOUT) {
		show_both(w, x, i, f);
		return;
	}
	if (f->dir == DIR_IN)
		walk_value(w, f, x->in.value[i], &in);
	else if (field_is_memory(f) ? was_filled(w, f) : x->came_back)
		walk_value(w, f,
			   field_is_memory(f) ? x->in.value[i] :
						x->out.value[i],
			   x->came_back ? &out : &in);
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

/* Of what was changed, though the call may have failed. */
static bool comes_back(const struct walk *w, const struct layout *l)
{
	return walk_succeeded(w) ||
	       (l->always && !w->call->no_ret && w->call->phase == PHASE_EXIT);
}

/* With `extra` bytes behind it that belong to it. */
static void show_exchange(struct walk *w, const struct layout *l, uint64_t addr,
			  size_t size, size_t extra)
{
	bool more = false, both = w->both;
	struct exchange x;

	/* (Not initialized as a whole: it is large.) */
	x.layout = l = TABLE(l);
	w->phase = PHASE_ENTER;
	if ((l->grows && size > STRUCT_SIZE) ||
	    !load_members(w, l, addr, size, false, &x.in)) {
		w->ops->pointer(w->v, addr, addr ? MEM_FAULTED : MEM_OK);
		return;
	}
	w->phase = PHASE_EXIT;
	x.came_back = comes_back(w, l) &&
		      load_members(w, l, addr, size, false, &x.out);
	if (!x.came_back)
		x.out.n = 0;
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
	w->phase = PHASE_ENTER;
	if (extra)
		walk_unknown(w, addr, layout_size(w->abi, l), extra);
	end_struct(w, l, addr, size, more);
	w->both = both;
}

void walk_exchange(struct walk *w, const struct layout *l, uint64_t addr,
		   size_t size)
{
	show_exchange(w, l, addr, size, 0);
}

/* Members that are marked so count only within a structure that is, too. */
static bool goes_both_ways(const struct walk *w, const struct field *f)
{
	return f->dir == DIR_INOUT && (!w->depth || w->both);
}

/* Behind the structure, of `size` bytes. The kernel does not look beyond a
 * page. */
static size_t extra_bytes(const struct walk *w, const struct layout *l,
			  uint64_t size)
{
	size_t whole = layout_size(w->abi, l);

	return size > whole && size <= STRUCT_SIZE ? size - whole : 0;
}

void decode_struct(struct walk *w, const struct field *f, uint64_t v,
		   const struct frame *fr)
{
	const struct layout *l = TABLE(f->layout);
	uint64_t size = walk_len(w, f, fr);
	bool counted = f->type == T_REG && f->len.from == LEN_FROM_FIELD;
	bool given = f->dir == DIR_IN && f->type == T_REG &&
		     (counted || f->len.from == LEN_FROM_PTR);
	size_t extra;

	if (size == UINT64_MAX)
		size = l->grows ? layout_size(w->abi, l) : 0;
	/* A length that is in the structure itself can be shown. */
	if (given && f->len.from == LEN_FROM_PTR && size && size < 4)
		size = 4;
	extra = !l->grows && (given || counted) ? extra_bytes(w, l, size) : 0;
	if (!size && (l->grows || (given && f->len.from == LEN_FROM_FIELD)))
		/* No version of it is as short as that. */
		w->ops->pointer(w->v, v, MEM_OK);
	else if (goes_both_ways(w, f))
		show_exchange(w, l, v, size, extra);
	else if (l->grows)
		walk_struct(w, l, v, size);
	else
		show_struct(w, l, v, size, extra,
			    given && f->len.from == LEN_FROM_PTR);
}

void decode_choice(struct walk *w, const struct field *f, uint64_t v,
		   const struct frame *fr)
{
	const struct choice_set *set = TABLE(f->choices);
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
