/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The steps of a structure: its own bytes, and what the pointers in it lead to,
 * also those in the arms of a union.
 */
#include "syscall/call.h"
#include "syscall/copy_steps.h"

enum {
	TAIL_MAX = 1 << 13, /* bytes of an array behind a structure */
	NAME_BYTES = 256,   /* NAME_MAX and its end */
	GROWN_BYTES = 4096, /* of a structure that grows */
	ARM_BYTES = 64,	    /* of a structure that a union points to */
	ARM_MAX = 4096,	    /* there are some of them: all must fit */
};

/*
 * Of a structure that ends with a string, where its end may be; with as many
 * elements as another member says, as many as can be shown.
 */
unsigned copy_tail_room(const struct copy_maker *m, const struct layout *l)
{
	const struct field *last = &TABLE(l)->members[l->n - 1];
	size_t size = 1, align;

	if (last->type != T_INLINE)
		return 0;
	if (last->kind == ARG_STR || last->kind == ARG_PATH)
		return last->len.from == LEN_FROM_CONST ? 1 :
		       last->kind == ARG_PATH		? COPY_PATH_BYTES :
							  NAME_BYTES;
	if (last->kind == ARG_STRUCT && !last->len.from)
		return copy_tail_room(m, last->layout);
	if (last->len.n && last->len.from != LEN_FROM_IOC &&
	    last->len.from != LEN_FROM_TIMES)
		return 0;
	if (last->kind == ARG_ARRAY)
		field_extent(m->abi, last->elem, &size, &align);
	else if (last->kind != ARG_BUF && last->kind != ARG_HEXBUF)
		return 0;
	if (m->strlen_max > TAIL_MAX / size ||
	    (m->verbose && last->kind == ARG_ARRAY))
		return TAIL_MAX;
	return m->strlen_max * size;
}

/*
 * A structure that grows: as many bytes as another argument says, of those
 * that come back as many as are known.
 */
static void copy_grown(struct copy_maker *m, const struct field *f,
		       const struct copy_place *p, struct copy_step *s)
{
	s->size = 1;
	s->max = GROWN_BYTES;
	if (!copy_set_len(m, f, p, s))
		return;
	copy_add(m, s);
	if (f->dir != DIR_INOUT)
		return;
	s->phase = PHASE_EXIT;
	s->flags = f->layout->always ? 0 : COPY_IF_OK;
	s->max = layout_size(m->abi, f->layout);
	copy_add(m, s);
}

void copy_make_struct(struct copy_maker *m, const struct copy_kind_row *k,
		      const struct field *f, const struct copy_place *p,
		      unsigned i)
{
	size_t size = layout_size(m->abi, f->layout);
	struct copy_step s;
	struct copy_place inner;

	if (!copy_begin(m, f, p, i, COPY_BYTES, &s))
		return;
	inner = (struct copy_place){ f->layout, f, s.addr.arg, 0 };
	/* ARG_STAT has two layouts, one as long as the other. */
	if (f->layout->grows)
		copy_grown(m, f, p, &s);
	else if (f->dir == DIR_INOUT)
		copy_add_both(m, &s, size + copy_tail_room(m, f->layout),
			      COPY_IF_OK);
	else if (f->len.from != LEN_FROM_FIELD || f->dir != DIR_IN || p->layout)
		copy_add_bytes(m, &s, size + copy_tail_room(m, f->layout));
	if (!p->layout && !f->layout->grows &&
	    (f->len.from == LEN_FROM_FIELD ||
	     (f->len.from == LEN_FROM_PTR && f->dir == DIR_IN))) {
		/* What the tracee says that there is, and no more. */
		if (f->dir == DIR_INOUT) {
			s.phase = PHASE_ENTER;
			s.flags = 0;
		}
		s.size = 1;
		if (copy_set_len(m, f, p, &s)) {
			s.max = size + STRUCT_EXTRA;
			copy_add(m, &s);
		}
	}
	if (!p->layout)
		copy_add_members(m, &inner);
}

/* A member that is an address. */
static void add_pointer(struct copy_maker *m, const struct field *f,
			const struct copy_place *p, unsigned i)
{
	const struct copy_kind_row *k = &copy_kinds[f->kind];
	struct field one = *f;

	if (!k->make)
		return;
	if (f->dir != DIR_INOUT) {
		k->make(m, k, f, p, i);
		return;
	}
	one.dir = DIR_IN;
	k->make(m, k, &one, p, i);
	one.dir = DIR_OUT;
	k->make(m, k, &one, p, i);
}

/* The words of a union that are pointers in some arm of it, by phase. */
struct arm_words {
	uint64_t set[2], paths;
	uint16_t elem[64]; /* bytes of what lies there, if it is an array */
};

static void note_arm(struct copy_maker *m, const struct field *f, size_t off,
		     struct arm_words *ret_w)
{
	uint64_t bit = UINT64_C(1) << (off / 8 % 64);

	if (f->type == T_INLINE || !copy_kinds[f->kind].make)
		return;
	ret_w->set[f->dir == DIR_OUT ? PHASE_EXIT : PHASE_ENTER] |= bit;
	if (f->kind == ARG_PATH)
		ret_w->paths |= bit;
	if (f->kind == ARG_ARRAY) {
		size_t size, align;

		field_extent(m->abi, f->elem, &size, &align);
		if (size > ret_w->elem[off / 8 % 64])
			ret_w->elem[off / 8 % 64] = size;
	}
}

static void note_arms(struct copy_maker *m, const struct arm_set *arms,
		      const struct copy_place *p, struct arm_words *ret_w)
{
	arms = TABLE(arms);
	for (unsigned i = 0; i < arms->n; i++) {
		const struct field *f = &arms->items[i].field;
		const struct layout *l = NULL;

		note_arm(m, f, 0, ret_w);
		if (f->kind == ARG_STRUCT && f->type == T_INLINE)
			l = TABLE(f->layout);
		for (unsigned k = 0; l && k < l->n; k++) {
			note_arm(m, &l->members[k], layout_offset(m->abi, l, k),
				 ret_w);
			if (l->members[k].kind == ARG_BPF_SYMS)
				copy_make_bpf_syms(
					m, NULL, &l->members[k],
					&(struct copy_place){ l, p->outer,
							      p->arg, p->off },
					k);
		}
	}
}

/*
 * Which arm a union has is not known here: a step for each word that is a
 * pointer in one of them.
 */
static void add_arms(struct copy_maker *m, const struct arm_set *arms,
		     const struct copy_place *p)
{
	struct arm_words words = { .paths = 0 };

	note_arms(m, arms, p, &words);
	for (unsigned i = 0; i < 128; i++) {
		unsigned word = i % 64, max = ARM_MAX;
		unsigned elem = words.elem[word] > 8 ? words.elem[word] : 8;
		struct copy_step s = { .phase = i / 64 };

		if (!(words.set[i / 64] >> word & 1))
			continue;
		s.addr = (struct copy_source){ p->arg, m->word,
					       p->off + 8 * word };
		if (s.phase == PHASE_EXIT)
			s.flags = COPY_IF_OK;
		if (!m->verbose && m->strlen_max < max / elem)
			max = m->strlen_max * elem;
		if (words.paths >> word & 1 && max < COPY_PATH_BYTES)
			max = COPY_PATH_BYTES;
		copy_add_bytes(m, &s, max > ARM_BYTES ? max : ARM_BYTES);
	}
}

static void add_member(struct copy_maker *m, const struct copy_place *p,
		       unsigned i)
{
	const struct layout *l = TABLE(p->layout);
	struct field f = l->members[i];
	struct copy_place inner = *p;

	/* Where all goes one way, so do members. */
	if (p->outer->dir != DIR_INOUT)
		f.dir = p->outer->dir;
	f.flags |= p->outer->flags;
	inner.outer = &f;
	inner.off += layout_offset(m->abi, l, i);
	if (f.type != T_INLINE) {
		add_pointer(m, &f, p, i);
	} else if (f.kind == ARG_STRUCT) {
		inner.layout = f.layout;
		copy_add_members(m, &inner);
	} else if (f.kind == ARG_ARM && !(f.flags & FIELD_UNION)) {
		/* (Others in its place have the same pointers.) */
		add_arms(m, f.arms, &inner);
	}
}

void copy_add_members(struct copy_maker *m, const struct copy_place *p)
{
	const struct layout *l = TABLE(p->layout);

	/* What may be long comes last: there is an end to what fits. */
	for (unsigned i = 0; i < l->n; i++)
		if (l->members[i].kind != ARG_EBPF_INSNS)
			add_member(m, p, i);
	for (unsigned i = 0; i < l->n; i++)
		if (l->members[i].kind == ARG_EBPF_INSNS)
			add_member(m, p, i);
}
