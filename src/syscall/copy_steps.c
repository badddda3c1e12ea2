/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * From the arguments of a row to the steps of a plan: what they read, what the
 * result has behind it, and how a step is put together. What each kind needs
 * is in copy_kinds.c.
 */
#include "syscall/copy_steps.h"

#include <string.h>

#include "syscall/call.h"
#include "syscall/resolve.h"

/* Sibling i as a source; false if there is none. */
static bool source_of(const struct copy_maker *m, const struct copy_place *p,
		      unsigned i, struct copy_source *ret_s)
{
	const struct layout *l = p->layout;
	unsigned size;

	if (!l) {
		if (i >= m->row->nargs || m->row->reg[i] == RESOLVE_NO_REG)
			return false;
		*ret_s = (struct copy_source){
			m->row->reg[i],
			field_is_int(m->row->args[i]) ? 4 : m->word,
			COPY_REGISTER,
		};
		return true;
	}
	l = TABLE(l);
	if (i >= l->n)
		return false;
	size = field_type_size(m->abi, l->members[i].type);
	if (!size)
		return false;
	*ret_s = (struct copy_source){ p->arg, size < m->word ? size : m->word,
				       p->off + layout_offset(m->abi, l, i) };
	return true;
}

void copy_add(struct copy_maker *m, const struct copy_step *step)
{
	struct copy_plan *plan = m->plan;
	struct copy_step s = *step;

	/* With -s 0 the contents of strings and buffers are not looked at. */
	if (s.kind == COPY_BYTES && !s.max && !(s.flags & COPY_IO))
		return;
	/* One form for one meaning, so that like plans are found. */
	if (s.len_from == COPY_LEN_CONST) {
		s.len = (struct copy_source){ .arg = 0 };
		if (s.kind == COPY_BYTES && !(s.flags & COPY_IO))
			s.size = s.max = s.size < s.max ? s.size : s.max;
	}
	/* Arms of a union that are the same bytes. */
	for (unsigned i = 0; i < plan->nsteps; i++)
		if (s.addr.off != COPY_REGISTER &&
		    !memcmp(&plan->steps[i], &s, sizeof(s)))
			return;
	if (plan->nsteps == COPY_STEPS) {
		m->dropped++;
		return;
	}
	plan->steps[plan->nsteps++] = s;
}

/* On exit: only if the decoder will find that the memory was written. */
static unsigned condition(const struct field *f)
{
	if (f->flags & FIELD_IF_INTERRUPTED)
		return COPY_IF_INTERRUPTED;
	if (f->flags & FIELD_ALWAYS)
		return 0;
	return f->flags & FIELD_IF_RET ? COPY_IF_POSITIVE : COPY_IF_OK;
}

/* A step of sibling i in the phase that the field's direction says. */
bool copy_begin(const struct copy_maker *m, const struct field *f,
		const struct copy_place *p, unsigned i, enum copy_kind kind,
		struct copy_step *ret_s)
{
	*ret_s = (struct copy_step){ .kind = kind, .phase = PHASE_ENTER };
	if (!source_of(m, p, i, &ret_s->addr))
		return false;
	if (f->dir == DIR_OUT) {
		ret_s->phase = PHASE_EXIT;
		ret_s->flags = condition(f);
	}
	return true;
}

/*
 * The decoder looks at the count when it looks at what is counted: at the end,
 * if that is what the call has written; and even where nothing else of what
 * the count lies in is shown.
 */
static void add_count(struct copy_maker *m, const struct field *f,
		      const struct copy_step *s)
{
	const struct field *in = m->row->args[f->len.index];
	struct copy_step count = { .phase = s->phase,
				   .flags = s->flags & ~COPY_IO,
				   .addr = { s->len.arg, m->word,
					     COPY_REGISTER } };

	if (in != f && in->dir == DIR_IN)
		copy_add_bytes(m, &count, f->len.n + 4);
}

/* How many elements there are: as walk_len(). False if nobody can say. */
bool copy_set_len(struct copy_maker *m, const struct field *f,
		  const struct copy_place *p, struct copy_step *s)
{
	s->len_from = COPY_LEN_SOURCE;
	switch (f->len.from) {
	case LEN_FROM_CONST:
		s->len_from = COPY_LEN_CONST;
		s->size *= f->len.n;
		return true;
	case LEN_FROM_RET:
		s->len_from = COPY_LEN_RESULT;
		/* Nothing bounds it: an address is more than any result. */
		if (!source_of(m, p, f->len.index, &s->len))
			s->len = s->addr;
		return true;
	case LEN_FROM_IOC:
	case LEN_FROM_IOC_RET:
		/* In bytes: more than the result says does no harm. */
		s->len_from = COPY_LEN_IOC;
		s->size = 1;
		break;
	case LEN_FROM_FIELD: break;
	case LEN_FROM_TIMES: s->size *= f->len.n; break;
	case LEN_FROM_PTR:
		if (!source_of(m, p, f->len.index, &s->len) || p->layout)
			return false;
		s->len.size = 4;
		s->len.off = f->len.n;
		add_count(m, f, s);
		return true;
	default: return false;
	}
	return source_of(m, p, f->len.index, &s->len);
}

bool copy_begin_counted(struct copy_maker *m, const struct field *f,
			const struct copy_place *p, unsigned i, unsigned size,
			struct copy_step *ret_s)
{
	if (!copy_begin(m, f, p, i, COPY_BYTES, ret_s))
		return false;
	ret_s->size = size;
	return copy_set_len(m, f, p, ret_s);
}

void copy_add_bytes(struct copy_maker *m, struct copy_step *s, unsigned size)
{
	s->kind = COPY_BYTES;
	s->len_from = COPY_LEN_CONST;
	s->size = s->max = size;
	copy_add(m, s);
}

/* The same bytes as they went in and as they came back. */
void copy_add_both(struct copy_maker *m, struct copy_step *s, unsigned size,
		   unsigned flags)
{
	s->phase = PHASE_ENTER;
	s->flags = 0;
	copy_add_bytes(m, s, size);
	s->phase = PHASE_EXIT;
	s->flags = flags;
	copy_add_bytes(m, s, size);
}

/*
 * Of the argument, as it is at the end of a call that has a result. `whole`:
 * all elements, though not all of them will be shown.
 */
static void add_result(struct copy_maker *m, unsigned i, bool whole,
		       unsigned flags)
{
	static const struct copy_place registers;
	unsigned first = m->plan->nsteps;
	bool verbose = m->verbose;
	const struct field *f;

	if (i >= m->row->nargs)
		return;
	f = m->row->args[i];
	m->verbose = verbose || whole;
	copy_kinds[f->kind].make(m, &copy_kinds[f->kind], f, &registers, i);
	m->verbose = verbose;
	for (; first < m->plan->nsteps; first++) {
		m->plan->steps[first].phase = PHASE_EXIT;
		m->plan->steps[first].flags = flags;
	}
}

static void add_time_left(struct copy_maker *m, unsigned flags)
{
	unsigned i = m->row->aux_arg;

	if (i && i < m->row->nargs && m->row->args[i]->kind == ARG_STRUCT)
		add_result(m, i, false, flags);
}

/* The entries of both rings, which no argument points to. */
static void copy_add_rings(struct copy_maker *m)
{
	struct copy_step s = { .kind = COPY_URING, .size = 1 };

	copy_add(m, &s);
	s.phase = PHASE_EXIT;
	copy_add(m, &s);
}

/* What is shown in parentheses behind the result. */
static void add_aux(struct copy_maker *m)
{
	switch (m->row->aux) {
	case AUX_POLL:
		if (m->no_deref)
			break;
		add_result(m, 0, true, COPY_IF_POSITIVE);
		add_time_left(m, COPY_IF_POSITIVE);
		break;
	case AUX_SELECT:
		for (unsigned i = 1; i <= 3; i++)
			add_result(m, i, false, COPY_IF_POSITIVE);
		add_time_left(m, COPY_IF_POSITIVE);
		break;
	case AUX_LEFT: add_time_left(m, 0); break;
	case AUX_TIMEOUT_LEFT: add_time_left(m, COPY_IF_POSITIVE); break;
	case AUX_ENTRY_NUMBER: add_result(m, 0, false, COPY_IF_OK); break;
	case AUX_URING:
		if (!m->no_deref)
			copy_add_rings(m);
		break;
	default: break;
	}
}

/* Those on entry first, else in the order that they have. */
static void sort_steps(struct copy_plan *plan)
{
	struct copy_step sorted[COPY_STEPS];
	unsigned n = 0;

	for (unsigned phase = PHASE_ENTER; phase <= PHASE_EXIT; phase++) {
		for (unsigned i = 0; i < plan->nsteps; i++)
			if (plan->steps[i].phase == phase)
				sorted[n++] = plan->steps[i];
		if (phase == PHASE_ENTER)
			plan->nenter = n;
	}
	memcpy(plan->steps, sorted, n * sizeof(sorted[0]));
}

/* As walk_arg(): -e raw= shows registers, -e verbose=! addresses. */
static bool is_shown(const struct copy_steps_opts *opts, const struct field *f)
{
	return !opts->raw &&
	       (!opts->no_deref || f->kind <= ARG_BUF || f->kind == ARG_HEXBUF);
}

/* What path_filter_match() looks at. */
static bool is_filtered(const struct copy_steps_opts *opts,
			const struct field *f)
{
	return opts->filter && f->dir != DIR_OUT &&
	       (f->kind == ARG_PATH || f->kind == ARG_POLLFDS ||
		f->kind == ARG_FDSET);
}

unsigned copy_steps_make(struct copy_plan *plan, const struct copy_row *row,
			 const struct copy_steps_opts *opts)
{
	static const struct copy_place registers;
	struct copy_maker m = {
		.plan = plan,
		.row = row,
		.abi = opts->abi,
		.word = abi_wordsize(opts->abi),
		.strlen_max = opts->strlen_max,
		.verbose = opts->verbose,
		.no_deref = opts->no_deref,
		.filter = opts->filter,
	};

	for (unsigned i = 0; i < row->nargs; i++) {
		const struct field *f = row->args[i];
		const struct copy_kind_row *k = &copy_kinds[f->kind];

		if (k->make && (is_shown(opts, f) || is_filtered(opts, f)))
			k->make(&m, k, f, &registers, i);
	}
	if (!opts->raw)
		add_aux(&m);
	sort_steps(plan);
	return m.dropped;
}
