/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Makes a copy plan of each row, and of each variant of it. What a plan
 * copies is in copy_steps.c; here are the calls, their descriptors, and the
 * keys that lead from one plan to another.
 */
#include "syscall/copy_plans.h"

#include <stdlib.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "syscall/call.h"
#include "syscall/copy_steps.h"
#include "syscall/indirect.h"
#include "syscall/resolve.h"

enum {
	STRLEN_MAX = 1 << 16,
	FIRST_VARIANT = ABI_COUNT * COPY_NR_MAX,
};

#define ROW(row) extern const struct sysent sysent_##row
ROW(close);
ROW(close_range);
ROW(dup2);
ROW(dup3);
ROW(execve);
ROW(execveat);

/* What a call is beyond its arguments. */
static const struct {
	const struct sysent *row;
	uint16_t flags;
} special[] = {
	{ &sysent_close, COPY_CLOSES }, { &sysent_close_range, COPY_CLOSES },
	{ &sysent_dup2, COPY_CLOSES },	{ &sysent_dup3, COPY_CLOSES },
	{ &sysent_execve, COPY_EXEC },	{ &sysent_execveat, COPY_EXEC },
};

/* The call whose plans are being made. */
struct planner {
	struct copy_plans *plans;
	const struct copy_opts *opts;
	const struct sysent *row;
	enum abi abi;
	uint32_t nr;
	uint16_t flags;
	unsigned cap; /* of plans->variants */
	/* What `row` comes in place of, and what that has; or NULL. */
	const struct sysent *outer;
	const struct indirect *in;
	uint8_t outer_nargs;
};

/* Registers that mean something: up to the last one that is an argument. */
static unsigned count_registers(enum abi abi, const struct copy_row *r)
{
	unsigned max = 0;

	for (unsigned i = 0; i < r->nargs; i++) {
		unsigned end = r->reg[i] + 1u;

		if (r->reg[i] == RESOLVE_NO_REG ||
		    (r->args[i]->flags & FIELD_PSEUDO))
			continue;
		if (takes_two_registers(abi, r->args[i]->kind) && end < 6)
			end++;
		if (end > max)
			max = end;
	}
	return max;
}

/* Which descriptors the call touches, and where its paths begin. */
static void set_fds(struct copy_plan *plan, const struct copy_row *r)
{
	unsigned n = 0;

	memset(plan->fds, COPY_NO_ARG, sizeof(plan->fds));
	plan->flags |= COPY_ALL_FDS;
	for (unsigned i = 0; i < r->nargs; i++) {
		const struct field *f = r->args[i];

		switch (f->kind) {
		case ARG_PATH:
			if (f->dir != DIR_OUT)
				plan->flags |= COPY_CWD;
			break;
		case ARG_FDSET:
		case ARG_POLLFDS: plan->flags &= ~COPY_ALL_FDS; break;
		case ARG_DIRFD: plan->flags |= COPY_CWD; /* fall through */
		case ARG_FD:
			if (r->reg[i] == RESOLVE_NO_REG)
				break;
			if (n == COPY_FDS || field_is_optional(f))
				plan->flags &= ~COPY_ALL_FDS;
			if (n < COPY_FDS)
				plan->fds[n++] = r->reg[i];
			break;
		default: break;
		}
	}
}

/* pipe(2), socketpair(2): an array of two descriptors that the kernel fills. */
static void set_pair(struct copy_plan *plan, const struct copy_row *r)
{
	for (unsigned i = 0; i < r->nargs; i++) {
		const struct field *f = r->args[i];

		if (f->kind != ARG_ARRAY || f->dir != DIR_OUT ||
		    f->elem->kind != ARG_FD || f->len.from != LEN_FROM_CONST ||
		    f->len.n != 2 || r->reg[i] == RESOLVE_NO_REG)
			continue;
		plan->flags |= COPY_FD_PAIR;
		plan->pair_arg = r->reg[i];
	}
}

/* The block of arguments, from which user space finds out what it was. */
static struct copy_step block_step(enum abi abi, const struct sysent *outer)
{
	unsigned size, reg = indirect_block(outer, &size);

	return (struct copy_step){
		.kind = COPY_BYTES,
		.phase = PHASE_ENTER,
		.addr = { reg, abi_wordsize(abi), COPY_REGISTER },
		.size = size,
		.max = size,
	};
}

static void plan_indirect(struct planner *p, struct copy_plan *plan)
{
	plan->flags &= ~COPY_ALL_FDS;
	plan->nsteps = plan->nenter = 1;
	plan->steps[0] = block_step(p->abi, p->row);
}

/* Where the arguments of r lie, which may be those behind another call. */
static void set_registers(const struct planner *p, struct copy_row *r)
{
	resolve_registers(p->abi, r->args, r->nargs, r->reg);
	for (unsigned i = 0; p->in && !p->in->words && i < r->nargs; i++)
		if (r->reg[i] != RESOLVE_NO_REG)
			r->reg[i] = p->in->reg[r->reg[i]] == 0xff ?
					    RESOLVE_NO_REG :
					    p->in->reg[r->reg[i]];
}

/* What should be in the register is in memory that it points to. */
static void put_behind(struct copy_source *s, unsigned reg)
{
	if (s->arg == reg && s->off == COPY_REGISTER)
		*s = (struct copy_source){ reg, 4, 0 };
}

/* Turns the plan of a call into that of one behind another. */
static void plan_inner(const struct planner *p, struct copy_plan *plan)
{
	struct copy_step block = block_step(p->abi, p->outer);
	unsigned reg = block.addr.arg;

	plan->nargs = p->outer_nargs;
	if (p->in->words) {
		plan->flags |= COPY_UNFOLD;
		plan->block_arg = reg;
		block.kind = COPY_BLOCK;
		block.size = block.max = 4 * sysent_nargs(p->row);
	} else if (plan->key_arg != COPY_NO_ARG) {
		plan->key_arg = p->in->reg[plan->key_arg];
	}
	for (unsigned i = 0; p->in->behind && i < plan->nsteps; i++) {
		put_behind(&plan->steps[i].addr, reg);
		put_behind(&plan->steps[i].len, reg);
	}
	if ((!p->in->words && !p->in->behind) || !block.size)
		return;
	if (plan->nsteps == COPY_STEPS) {
		p->plans->dropped++;
		return;
	}
	memmove(plan->steps + 1, plan->steps,
		plan->nsteps * sizeof(plan->steps[0]));
	plan->steps[0] = block;
	plan->nsteps++;
	plan->nenter++;
}

static struct copy_steps_opts steps_opts(const struct planner *p)
{
	return (struct copy_steps_opts){
		.abi = p->abi,
		.strlen_max = p->opts->strlen_max < STRLEN_MAX ?
				      p->opts->strlen_max :
				      STRLEN_MAX - 1,
		.verbose = !syscall_set_has(p->opts->abbrev, p->abi, p->nr),
		.no_deref = !syscall_set_has(p->opts->verbose, p->abi, p->nr),
		.raw = syscall_set_has(p->opts->raw, p->abi, p->nr),
		.filter = p->opts->filter,
	};
}

static void make_plan(struct planner *p, const struct copy_row *r,
		      const struct variant_set *set, struct copy_plan *plan)
{
	struct copy_steps_opts opts = steps_opts(p);

	*plan = (struct copy_plan){
		.flags = p->flags,
		.key_arg = COPY_NO_ARG,
		.key_hi_arg = COPY_NO_ARG,
	};
	if (r->ret == RET_FD)
		plan->flags |= COPY_RET_FD;
	for (unsigned i = 0; i < r->nargs && !opts.raw; i++)
		if (r->args[i]->kind == ARG_SOCKOPT_LEVEL)
			plan->flags |= COPY_FAMILY;
	set_fds(plan, r);
	set_pair(plan, r);
	plan->nargs = count_registers(p->abi, r);
	if (set) {
		plan->key_arg = set->arg;
		plan->key_mask = variant_mask(set);
		plan->key_loose = set->loose;
		if (set->arg_hi)
			plan->key_hi_arg = set->arg_hi;
	}
	if (p->row->classes & SC_INDIRECT)
		plan_indirect(p, plan);
	else if (p->flags & COPY_WANTED)
		p->plans->dropped += copy_steps_make(plan, r, &opts);
	if (p->in)
		plan_inner(p, plan);
	for (unsigned i = 0; i < plan->nsteps; i++)
		if (plan->steps[i].flags & COPY_IO)
			plan->flags |= COPY_TALKS;
}

/* The place of a plan like this one behind those of the rows. */
static unsigned keep_plan(struct planner *p, const struct copy_plan *plan)
{
	struct copy_plans *all = p->plans;

	/* One that leads on is found by its place: no other is like it. */
	if (plan->key_arg == COPY_NO_ARG)
		for (unsigned i = FIRST_VARIANT; i < all->nplans; i++)
			if (!memcmp(&all->plans[i], plan, sizeof(*plan)))
				return i;
	if (all->nplans == COPY_PLANS) {
		all->dropped++;
		return 0;
	}
	all->plans[all->nplans] = *plan;
	return all->nplans++;
}

static void add_variant(struct planner *p, unsigned from, uint64_t key,
			unsigned to)
{
	struct copy_plans *all = p->plans;

	if (all->nvariants == p->cap) {
		p->cap = p->cap ? 2 * p->cap : 256;
		all->variants = xreallocarray(all->variants, p->cap,
					      sizeof(*all->variants));
	}
	all->variants[all->nvariants++] = (struct copy_variant){
		.key = { .key = key, .plan = from },
		.plan = to,
	};
}

/* True if the plan copies what the one does from which the key leads here. */
static bool is_same(const struct copy_plan *from, const struct copy_plan *plan)
{
	struct copy_plan c = *from;

	c.key_arg = c.key_hi_arg = COPY_NO_ARG;
	c.key_mask = c.key_loose = 0;
	return !memcmp(&c, plan, sizeof(c));
}

/* Of steps that copy the same bytes the one that copies most. */
static void merge_steps(struct copy_plan *plan)
{
	for (unsigned i = 0; i < plan->nsteps; i++) {
		struct copy_step *a = &plan->steps[i];
		bool whole = a->kind == COPY_BYTES &&
			     a->len_from == COPY_LEN_CONST;

		for (unsigned k = plan->nsteps - 1; k > i; k--) {
			struct copy_step *b = &plan->steps[k], like = *b;

			if (whole) {
				like.size = a->size;
				like.max = a->max;
			}
			if (memcmp(a, &like, sizeof(like)) != 0)
				continue;
			if (b->max > a->max)
				*a = *b;
			plan->nenter -= k < plan->nenter;
			plan->nsteps--;
			memmove(b, b + 1, (plan->nsteps - k) * sizeof(*b));
			memset(&plan->steps[plan->nsteps], 0, sizeof(*b));
		}
	}
}

/*
 * Those behind `var` that have its key are of sockets of other families. Which
 * it is, a program in the kernel does not ask: all that any of them needs.
 */
static void add_families(struct planner *p, const struct copy_row *r,
			 const struct variant_set *set,
			 const struct variant *var, struct variant_place at,
			 struct copy_plan *plan)
{
	struct copy_steps_opts opts = steps_opts(p);
	const struct variant *other;

	plan->flags |= COPY_FAMILY;
	while ((other = variant_next(set, &at)) && other->key == var->key) {
		struct copy_row v = *r;

		v.nargs = variant_apply(set, other, v.args, &v.made);
		set_registers(p, &v);
		if (p->flags & COPY_WANTED)
			p->plans->dropped += copy_steps_make(plan, &v, &opts);
	}
	merge_steps(plan);
}

/* The plans of the variants of the plan with index `from`, which is of r. */
static void make_variants(struct planner *p, const struct copy_row *r,
			  const struct variant_set *set, unsigned from,
			  unsigned level)
{
	struct copy_plan *parent = &p->plans->plans[from];
	unsigned before = p->plans->nvariants;
	const struct variant *var, *last = NULL;
	struct variant_place at = { 0 };

	if (!set || level == RESOLVE_LEVELS)
		return;
	for (; (var = variant_next(set, &at)); last = var) {
		const struct variant_set *more = level + 1 < RESOLVE_LEVELS ?
							 variant_more(var) :
							 NULL;
		struct copy_row v = *r;
		struct copy_plan plan;
		unsigned to;

		/* It was seen to together with that one. */
		if (last && last->family && last->key == var->key)
			continue;
		v.nargs = variant_apply(set, var, v.args, &v.made);
		set_registers(p, &v);
		if (var->ret)
			v.ret = var->ret;
		if (var->aux)
			v.aux = var->aux;
		make_plan(p, &v, more, &plan);
		if (var->family)
			add_families(p, r, set, var, at, &plan);
		/* -e raw= shows what the row has, whatever it means. */
		if (plan.nargs < parent->nargs)
			plan.nargs = parent->nargs;
		if (is_same(parent, &plan))
			continue;
		to = keep_plan(p, &plan);
		if (!to)
			continue;
		add_variant(p, from, var->key, to);
		make_variants(p, &v, more, to, level + 1);
	}
	/* What makes no difference need not be looked up. */
	if (p->plans->nvariants == before) {
		parent->key_arg = parent->key_hi_arg = COPY_NO_ARG;
		parent->key_mask = parent->key_loose = 0;
	}
}

/* -e trace= has the call, or one that may be behind it. */
static bool is_wanted(const struct planner *p)
{
	if (p->nr == COPY_NR_MAX - 1)
		return p->opts->wanted->unknown;
	return syscall_set_wants(p->opts->wanted, p->abi, p->nr);
}

static uint16_t flags_of(const struct planner *p)
{
	uint16_t flags = is_wanted(p) ? COPY_WANTED : 0;

	for (size_t i = 0; i < ARRAY_SIZE(special); i++)
		if (special[i].row == p->row)
			flags |= special[i].flags;
	if (p->row && (p->row->classes & SC_NO_RETURN))
		flags |= COPY_NO_RET;
	return flags;
}

/* The row and the arguments that it has before any variant. */
static void begin_row(const struct planner *p, struct copy_row *ret)
{
	const struct sysent *s = p->row;

	*ret = (struct copy_row){
		.ret = s->ret,
		.aux = s->aux,
		.aux_arg = s->aux_arg,
	};
	while (ret->nargs < s->nargs && ret->nargs < 6) {
		ret->args[ret->nargs] = &s->args[ret->nargs];
		ret->nargs++;
	}
	set_registers(p, ret);
}

/*
 * The plan of the call p->in, and those of its variants. `more`: it leads on
 * to another by the upper half of the outer call's key. Returns its place.
 */
static unsigned plan_one(struct planner *p, bool more)
{
	struct copy_plan plan;
	struct copy_row r;
	unsigned to;

	begin_row(p, &r);
	make_plan(p, &r, variants_of(p->row), &plan);
	if (more) {
		plan.key_arg = 0;
		plan.key_mask = 0xffff0000;
	}
	to = keep_plan(p, &plan);
	if (to && !more)
		make_variants(p, &r, variants_of(p->row), to, 0);
	return to;
}

/* The calls that may be behind the one whose plan has this index. */
static void plan_behind(struct planner *p, unsigned index)
{
	struct copy_plan *outer = &p->plans->plans[index];
	struct indirect in;
	unsigned to, old;

	outer->key_arg = 0;
	outer->key_mask = indirect_mask(p->row);
	for (unsigned i = 0; indirect_next(p->row, i, &in); i++) {
		struct planner q = *p;
		int nr = indirect_nr(p->abi, in.row);

		q.outer = p->row;
		q.outer_nargs = outer->nargs;
		q.in = &in;
		q.row = in.row;
		q.nr = nr < 0 ? p->nr : (uint32_t)nr;
		q.flags = flags_of(&q);
		to = plan_one(&q, in.old_behind);
		if (to)
			add_variant(&q, index, in.key, to);
		if (to && in.old_behind) {
			in.behind = true;
			old = plan_one(&q, false);
			if (old)
				add_variant(&q, to, 0, old);
		}
		p->cap = q.cap;
	}
}

static void plan_call(struct planner *p)
{
	unsigned index = COPY_PLAN_INDEX(p->abi, p->nr);
	struct copy_plan *plan = &p->plans->plans[index];
	const struct sysent *s = p->row;
	struct copy_row r;

	p->flags = flags_of(p);
	if (!s) {
		/* A number that nobody knows shows all its registers. */
		*plan = (struct copy_plan){
			.flags = p->flags | COPY_ALL_FDS,
			.nargs = 6,
			.key_arg = COPY_NO_ARG,
			.key_hi_arg = COPY_NO_ARG,
		};
		memset(plan->fds, COPY_NO_ARG, sizeof(plan->fds));
		return;
	}
	begin_row(p, &r);
	make_plan(p, &r, variants_of(s), plan);
	if (s->classes & SC_INDIRECT)
		plan_behind(p, index);
	else
		make_variants(p, &r, variants_of(s), index, 0);
}

static bool is_plain(const struct copy_plan *plan)
{
	enum { WORK = COPY_NO_RET | COPY_EXEC | COPY_CWD };

	return !plan->nenter && plan->fds[0] == COPY_NO_ARG &&
	       plan->key_arg == COPY_NO_ARG && !(plan->flags & WORK);
}

int copy_variant_cmp(const void *a, const void *b)
{
	const struct copy_variant_key *x =
		&((const struct copy_variant *)a)->key;
	const struct copy_variant_key *y =
		&((const struct copy_variant *)b)->key;

	if (x->plan != y->plan)
		return x->plan < y->plan ? -1 : 1;
	return x->key < y->key ? -1 : x->key > y->key;
}

void copy_plans_make(struct copy_plans *ret_plans, const struct copy_opts *opts)
{
	struct planner p = { .plans = ret_plans, .opts = opts };
	struct copy_plan *plan;

	*ret_plans = (struct copy_plans){
		.plans = xzalloc(COPY_PLANS * sizeof(struct copy_plan)),
		.nplans = FIRST_VARIANT,
	};
	for (p.abi = 0; p.abi < ABI_COUNT; p.abi++) {
		for (p.nr = 0; p.nr < COPY_NR_MAX; p.nr++) {
			p.row = sysent_by_nr(p.abi, p.nr);
			plan_call(&p);
			plan = &ret_plans->plans[COPY_PLAN_INDEX(p.abi, p.nr)];
			if (is_plain(plan))
				plan->flags |= COPY_PLAIN;
		}
	}
	qsort(ret_plans->variants, ret_plans->nvariants,
	      sizeof(*ret_plans->variants), copy_variant_cmp);
}

void copy_plans_done(struct copy_plans *p)
{
	free(p->plans);
	free(p->variants);
	*p = (struct copy_plans){ .plans = NULL };
}
