/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A rule of the doctor: one defect, how it is recognised, and what to do. Each
 * is a file in rules/, called as the rule is, and a line in
 * rules/meson.build; its specimen is lab/defect/<name>.c.
 *
 * A rule says nothing where it can't know: where events were lost, where
 * samples are few, where something else explains what it saw.
 */
#ifndef RINGSIDE_DOCTOR_RULE_H
#define RINGSIDE_DOCTOR_RULE_H

#include "doctor/finding.h"
#include "doctor/op.h"
#include "doctor/sample.h"
#include "doctor/world.h"

enum rule_need {
	RULE_EVENTS = 1 << 0,  /* calls, of an engine or a file */
	RULE_SAMPLES = 1 << 1, /* looks at the live process */
};

/* What a rule makes of lost events. */
enum rule_loss {
	/* What it saw, it saw: it only counts what happened. */
	LOSS_KEEP,
	/*
	 * What it follows is forgotten, as if the trace began anew: slots
	 * are cleared (after `forget`, where there is one).
	 */
	LOSS_FORGET,
	/* It rests on something that did not happen: silent from then on. */
	LOSS_SILENT,
};

struct rule_run;

/* A threshold, which --set RULE.NAME=VALUE changes. */
struct rule_param {
	const char *name;
	double value;	  /* unless it is set; durations in seconds */
	const char *help; /* with the unit */
};

struct rule {
	const char *name;
	const char *summary;	/* the defect, one line of 60 columns at most */
	enum severity severity; /* of what it usually finds */
	/* Paragraphs for --explain, without line breaks. */
	const char *why;     /* what it does to the program */
	const char *how;     /* what is looked for, with the thresholds */
	const char *refuted; /* what would refute it and how that is checked */
	const char *fix;     /* what to do */
	const char *see;     /* "epoll(7), accept(2)" */

	unsigned needs; /* enum rule_need: all of them */
	enum rule_loss loss;
	uint64_t ops; /* OP_BIT() of the calls that it is shown */
	const struct rule_param *params; /* ends with a NULL name */

	/* Memory, all zero at first: for the run, and by rule_*_slot(). */
	size_t state_size, file_size, thread_size, process_size;

	/* All may be NULL. */
	void (*op)(struct rule_run *r, const struct op *op);
	/* Any event but a call, before the world has taken notice. */
	void (*event)(struct rule_run *r, const struct event *e);
	/* After the world has. `before`: the one before, or NULL. */
	void (*sample)(struct rule_run *r, const struct sample *s,
		       const struct sample *before);
	/*
	 * The thing has ended, or all has: the last look at what is in its
	 * slot. Only called for those that have a slot.
	 */
	void (*file_gone)(struct rule_run *r, struct world_file *f, void *slot);
	void (*thread_gone)(struct rule_run *r, struct world_thread *t,
			    void *slot);
	void (*process_gone)(struct rule_run *r, struct world_process *p,
			     void *slot);
	/* What a slot points to, whenever it is freed or forgotten. */
	void (*file_free)(void *slot);
	void (*thread_free)(void *slot);
	void (*process_free)(void *slot);
	/* LOSS_FORGET: of the state, what follows something up. */
	void (*forget)(struct rule_run *r);
	/* The end, when all that lives is still there. */
	void (*finish)(struct rule_run *r);
	/* After everything, to free what the state points to. */
	void (*done)(struct rule_run *r);
};

/* All of them, alphabetical, and how many. */
extern const struct rule *const rules[];
extern const unsigned n_rules;
const struct rule *rule_find(const char *name);

struct doctor;

/* A rule at work. */
struct rule_run {
	const struct rule *rule;
	unsigned index;
	struct doctor *doctor;
	struct world *world;
	void *state;	/* of state_size */
	double *params; /* as they are in rule->params */
	bool off;	/* not asked for, or silenced */
	char *skipped;	/* why it could not run, or NULL */
	unsigned n_findings;
};

static inline double rule_param(const struct rule_run *r, unsigned i)
{
	return r->params[i];
}

/* A parameter in seconds, as ns. */
static inline uint64_t rule_param_ns(const struct rule_run *r, unsigned i)
{
	return (uint64_t)(r->params[i] * 1e9);
}

/*
 * The rule's memory that goes with a thing, all zero at first. Freed with the
 * thing, after *_gone().
 */
void *rule_file_slot(struct rule_run *r, struct world_file *f);
void *rule_thread_slot(struct rule_run *r, struct world_thread *t);
void *rule_process_slot(struct rule_run *r, struct world_process *p);
/* The same if it is there already, or NULL. */
static inline void *rule_slot_if(const struct rule_run *r,
				 const struct slots *s)
{
	return s->of ? s->of[r->index] : NULL;
}

/*
 * Shows `fn` every TCP socket of the sample that the kernel tells of, for each
 * descriptor by which a process of the world has it.
 */
typedef void rule_tcp_fn(struct rule_run *r, const struct sample *s,
			 struct world_process *p, int fd,
			 const struct sock *sk);
void rule_each_tcp(struct rule_run *r, const struct sample *s, rule_tcp_fn *fn);

/* Notes a call; its text is made if it is one of the first. */
void rule_sight(struct rule_run *r, struct sights *s, const struct op *op);

/*
 * A finding; `process`, `thread` and `file` are whom it is about, or NULL.
 * The title is a sentence without a full stop. At most 50 of a rule are kept.
 * Never NULL; the doctor's.
 */
struct finding *rule_find_at(struct rule_run *r, enum severity severity,
			     const struct world_process *p,
			     const struct world_thread *t,
			     const struct world_file *f, int fd,
			     const char *title, ...)
	__attribute__((format(printf, 7, 8)));
/* Adds what it rests on: calls, or a row of text. */
void finding_sights(struct rule_run *r, struct finding *f,
		    const struct sights *s);
void finding_row(struct rule_run *r, struct finding *f, const char *text, ...)
	__attribute__((format(printf, 3, 4)));
/* In place of what the rule says: of this case. */
void finding_refuted(struct rule_run *r, struct finding *f, const char *text,
		     ...) __attribute__((format(printf, 3, 4)));
void finding_fix(struct rule_run *r, struct finding *f, const char *text, ...)
	__attribute__((format(printf, 3, 4)));

/* It can't know, and says why once: "needs root to read ...". */
void rule_skip(struct rule_run *r, const char *why, ...)
	__attribute__((format(printf, 2, 3)));

#endif
