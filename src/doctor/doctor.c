/* SPDX-License-Identifier: BSD-2-Clause */
/* Events and samples on their way through the world and the rules. */
#include "doctor/doctor.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "doctor/doctor_impl.h"

static bool is_named(const char *name, const char *const *names, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (!strcmp(names[i], name))
			return true;
	return false;
}

/* "rule.name=value" */
static const struct rule_param *param_of(const char *set,
					 const struct rule **ret_rule,
					 double *ret_value)
{
	const char *dot = strchr(set, '.'), *eq = strchr(set, '=');
	char name[64], *end;

	if (!dot || !eq || eq < dot || dot - set >= (ptrdiff_t)sizeof(name))
		return NULL;
	snprintf(name, sizeof(name), "%.*s", (int)(dot - set), set);
	*ret_rule = rule_find(name);
	*ret_value = strtod(eq + 1, &end);
	if (!*ret_rule || !(*ret_rule)->params || end == eq + 1 || *end ||
	    !isfinite(*ret_value) || *ret_value < 0)
		return NULL;
	for (const struct rule_param *p = (*ret_rule)->params; p->name; p++)
		if (strlen(p->name) == (size_t)(eq - dot - 1) &&
		    !strncmp(p->name, dot + 1, eq - dot - 1))
			return p;
	return NULL;
}

char *doctor_check_set(const char *set)
{
	const struct rule *rule = NULL;
	double value;

	if (param_of(set, &rule, &value))
		return NULL;
	if (!rule)
		return xasprintf("'%s' is not RULE.NAME=NUMBER with the name "
				 "of a rule",
				 set);
	return xasprintf("rule '%s' has no such parameter, or the value of "
			 "'%s' is no number above 0: see --explain %s",
			 rule->name, set, rule->name);
}

static void set_params(struct doctor *d, struct rule_run *r)
{
	unsigned n = 0;

	for (const struct rule_param *p = r->rule->params; p && p->name; p++)
		n++;
	r->params = xzalloc((n + 1) * sizeof(double));
	for (unsigned i = 0; i < n; i++)
		r->params[i] = r->rule->params[i].value;
	for (size_t i = 0; i < d->opts.n_set; i++) {
		const struct rule *rule = NULL;
		const struct rule_param *p;
		double value;

		p = param_of(d->opts.set[i], &rule, &value);
		if (p && rule == r->rule)
			r->params[p - rule->params] = value;
	}
}

static void begin_run(struct doctor *d, unsigned i)
{
	struct rule_run *r = &d->runs[i];

	*r = (struct rule_run){
		.rule = rules[i],
		.index = i,
		.doctor = d,
		.world = d->world,
	};
	set_params(d, r);
	if (r->rule->state_size)
		r->state = xzalloc(r->rule->state_size);
	if ((d->opts.n_only &&
	     !is_named(r->rule->name, d->opts.only, d->opts.n_only)) ||
	    is_named(r->rule->name, d->opts.except, d->opts.n_except)) {
		r->off = true;
		return;
	}
	if (r->rule->needs & RULE_EVENTS && !d->opts.events)
		rule_skip(r, "calls were not traced");
	else if (r->rule->needs & RULE_SAMPLES && !d->opts.samples)
		rule_skip(r, "it looks at a live process, and there was none");
	for (unsigned k = 0; k < OP_COUNT && !r->off && r->rule->op; k++)
		if (r->rule->ops & OP_BIT(k))
			d->by_op[k][d->n_by_op[k]++] = r;
}

enum slot_of { SLOT_FILE, SLOT_THREAD, SLOT_PROCESS };

static void slot_free(const struct rule *rule, enum slot_of of, void *slot)
{
	void (*const done)(void *slot) = of == SLOT_FILE   ? rule->file_free :
					 of == SLOT_THREAD ? rule->thread_free :
							     rule->process_free;

	if (slot && done)
		done(slot);
	free(slot);
}

static void slot_gone(struct rule_run *r, enum slot_of of, void *thing,
		      void *slot)
{
	if (of == SLOT_FILE && r->rule->file_gone)
		r->rule->file_gone(r, thing, slot);
	else if (of == SLOT_THREAD && r->rule->thread_gone)
		r->rule->thread_gone(r, thing, slot);
	else if (of == SLOT_PROCESS && r->rule->process_gone)
		r->rule->process_gone(r, thing, slot);
}

static void slots_gone(struct doctor *d, struct slots *s, enum slot_of of,
		       void *thing)
{
	if (!s->of)
		return;
	for (unsigned i = 0; i < n_rules; i++) {
		if (!s->of[i])
			continue;
		if (!d->runs[i].off && !d->closing)
			slot_gone(&d->runs[i], of, thing, s->of[i]);
		slot_free(d->runs[i].rule, of, s->of[i]);
		s->of[i] = NULL;
	}
}

static void on_file_gone(void *owner, struct world_file *f)
{
	slots_gone(owner, &f->slots, SLOT_FILE, f);
}

static void on_thread_gone(void *owner, struct world_thread *t)
{
	slots_gone(owner, &t->slots, SLOT_THREAD, t);
}

static void on_process_gone(void *owner, struct world_process *p)
{
	slots_gone(owner, &p->slots, SLOT_PROCESS, p);
}

struct doctor *doctor_new(const struct doctor_opts *opts)
{
	struct doctor *d = xzalloc(sizeof(*d));

	d->opts = *opts;
	d->findings_end = &d->findings;
	d->world = world_new();
	d->world->live = opts->samples;
	d->world->file_gone = on_file_gone;
	d->world->thread_gone = on_thread_gone;
	d->world->process_gone = on_process_gone;
	d->world->owner = d;
	d->runs = xzalloc((n_rules + 1) * sizeof(*d->runs));
	for (unsigned k = 0; k < OP_COUNT; k++)
		d->by_op[k] = xzalloc((n_rules + 1) * sizeof(*d->by_op[k]));
	for (unsigned i = 0; i < n_rules; i++)
		begin_run(d, i);
	if (opts->samples)
		d->base = sample_take(NULL, 0, 0);
	return d;
}

void doctor_observe(struct doctor *d, const struct doctor_observer *o)
{
	if (d->n_observers < ARRAY_SIZE(d->observers))
		d->observers[d->n_observers++] = *o;
}

void doctor_free(struct doctor *d)
{
	if (!d)
		return;
	if (d->sampler)
		sample_free(sampler_stop(d->sampler, false));
	d->sampler = NULL;
	if (!d->finished)
		doctor_finish(d);
	d->closing = true;
	for (unsigned i = 0; i < n_rules; i++) {
		struct rule_run *r = &d->runs[i];

		if (r->rule->done)
			r->rule->done(r);
		free(r->state);
		free(r->params);
		free(r->skipped);
	}
	world_free(d->world);
	free(d->runs);
	for (unsigned k = 0; k < OP_COUNT; k++)
		free(d->by_op[k]);
	sample_free(d->next);
	sample_free(d->base);
	sample_free(d->first);
	if (d->before != d->first)
		sample_free(d->before);
	arena_done(&d->arena);
	strbuf_done(&d->text);
	free(d);
}

/* LOSS_FORGET: of this thing. */
static void clear_slots(struct doctor *d, struct slots *s, enum slot_of of)
{
	for (unsigned i = 0; s->of && i < n_rules; i++)
		if (d->runs[i].rule->loss == LOSS_FORGET) {
			slot_free(d->runs[i].rule, of, s->of[i]);
			s->of[i] = NULL;
		}
}

static void clear_all_slots(struct doctor *d)
{
	struct world *w = d->world;
	struct world_process *p, *next_p;
	struct world_thread *t, *next_t;
	struct world_file *f, *next_f;

	HASH_ITER (hh, w->files, f, next_f)
		clear_slots(d, &f->slots, SLOT_FILE);
	HASH_ITER (hh, w->threads, t, next_t)
		clear_slots(d, &t->slots, SLOT_THREAD);
	HASH_ITER (hh, w->processes, p, next_p)
		clear_slots(d, &p->slots, SLOT_PROCESS);
}

/* Lost calls: what rules follow up is not what happened. */
static void on_lost(struct doctor *d)
{
	for (unsigned i = 0; i < n_rules; i++) {
		struct rule_run *r = &d->runs[i];

		if (r->off || r->rule->loss == LOSS_KEEP)
			continue;
		if (r->rule->loss == LOSS_SILENT) {
			rule_skip(r, "events were lost, and it rests on what "
				     "did not happen");
			continue;
		}
		if (r->rule->forget)
			r->rule->forget(r);
	}
	clear_all_slots(d);
}

static void on_call(struct doctor *d, const struct event *e)
{
	struct op op;

	world_begin(d->world, e, &op);
	for (unsigned i = 0; i < d->n_by_op[op.kind]; i++) {
		struct rule_run *r = d->by_op[op.kind][i];

		if (!r->off)
			r->rule->op(r, &op);
	}
	for (unsigned i = 0; i < d->n_observers; i++)
		if (d->observers[i].op)
			d->observers[i].op(d->observers[i].owner, &op);
	world_end(d->world, &op);
}

/* Those that were begun up to this time. */
static void take_samples(struct doctor *d, uint64_t until_ns)
{
	for (;;) {
		struct sample *s = d->next;

		if (!s && d->sampler)
			s = d->next = sampler_next(d->sampler);
		if (!s || s->ns > until_ns)
			return;
		d->next = NULL;
		doctor_sample(d, s);
	}
}

int doctor_event(void *owner, const struct event *e)
{
	struct doctor *d = owner;

	if (e->type == EVENT_SYSCALL_ENTER)
		return 0;
	/* What was looked at before this is shown before it. */
	take_samples(d, e->ns);
	if (e->type == EVENT_SYSCALL_EXIT) {
		on_call(d, e);
		return 0;
	}
	for (unsigned i = 0; i < n_rules; i++)
		if (d->runs[i].rule->event && !d->runs[i].off)
			d->runs[i].rule->event(&d->runs[i], e);
	for (unsigned i = 0; i < d->n_observers; i++)
		if (d->observers[i].event)
			d->observers[i].event(d->observers[i].owner, e);
	world_event(d->world, e);
	if (e->type == EVENT_LOST)
		on_lost(d);
	if (d->sampler && (e->type == EVENT_ATTACH || e->type == EVENT_EXEC))
		sampler_add(d->sampler, e->pid);
	if (d->sampler && e->type == EVENT_CHILD && !e->child_is_thread)
		sampler_add(d->sampler, e->child);
	return 0;
}

int doctor_flush(void *owner, bool idle)
{
	struct doctor *d = owner;

	take_samples(d, idle ? UINT64_MAX : d->world->now_ns);
	return 0;
}

void doctor_sample(struct doctor *d, struct sample *s)
{
	const struct sample *before = d->before;

	if (s->ns > d->world->now_ns)
		d->world->now_ns = s->ns;
	if (!d->world->begin_ns)
		d->world->begin_ns = s->ns;
	sample_compare(s, before, d->base);
	world_seed(d->world, s);
	for (unsigned i = 0; i < n_rules; i++)
		if (d->runs[i].rule->sample && !d->runs[i].off)
			d->runs[i].rule->sample(&d->runs[i], s, before);
	for (unsigned i = 0; i < d->n_observers; i++)
		if (d->observers[i].sample)
			d->observers[i].sample(d->observers[i].owner, s);
	if (!d->first)
		d->first = s;
	else if (d->before && d->before != d->first)
		sample_free(d->before);
	d->before = s;
}

/* The severest first, then as they came. */
static void sort_findings(struct doctor *d)
{
	struct finding *by[3] = { 0 }, **end[3] = { &by[0], &by[1], &by[2] };
	struct finding **to = &d->findings;

	for (struct finding *f = d->findings; f; f = f->next) {
		*end[f->severity] = f;
		end[f->severity] = &f->next;
	}
	for (int i = SEVERITY_ERROR; i >= SEVERITY_INFO; i--) {
		*end[i] = NULL;
		if (!by[i])
			continue;
		*to = by[i];
		to = end[i];
	}
	*to = NULL;
	d->findings_end = to;
}

void doctor_look_last(struct doctor *d)
{
	struct sample *last;

	if (!d->sampler)
		return;
	take_samples(d, UINT64_MAX);
	last = sampler_stop(d->sampler, true);
	d->sampler = NULL;
	if (last)
		doctor_sample(d, last);
}

void doctor_finish(struct doctor *d)
{
	if (d->finished)
		return;
	doctor_look_last(d);
	d->finished = true;
	world_finish(d->world);
	for (unsigned i = 0; i < n_rules; i++)
		if (!d->runs[i].off && d->runs[i].rule->finish)
			d->runs[i].rule->finish(&d->runs[i]);
	sort_findings(d);
}

const struct finding *doctor_findings(const struct doctor *d)
{
	return d->findings;
}

struct world *doctor_world(struct doctor *d)
{
	return d->world;
}

const struct rule_run *doctor_run(const struct doctor *d, unsigned index)
{
	return &d->runs[index];
}

const struct sample *doctor_last_sample(const struct doctor *d)
{
	return d->before;
}
