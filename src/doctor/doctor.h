/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The doctor: takes events and samples, keeps the world, shows both to the
 * rules, and ends with a report.
 */
#ifndef RINGSIDE_DOCTOR_DOCTOR_H
#define RINGSIDE_DOCTOR_DOCTOR_H

#include "doctor/rule.h"
#include "event/stream.h"

struct doctor_opts {
	/* Names of rules; NULL: all of them, none. Checked before. */
	const char *const *only, *const *except;
	size_t n_only, n_except;
	/* "rule.name=value"; checked before by doctor_check_set() */
	const char *const *set;
	size_t n_set;
	bool samples; /* there is a live process to look at */
	bool events;  /* calls are traced, or come from a file */
	const struct trace_opts *trace; /* how calls are shown; borrowed */
};

struct doctor;

struct doctor *doctor_new(const struct doctor_opts *opts);
void doctor_free(struct doctor *d); /* NULL is fine */

/*
 * Looks on beside the rules and sees what they see: the model, the story. All
 * functions may be NULL; none is called after doctor_finish().
 */
struct doctor_observer {
	void *owner;
	void (*op)(void *owner, const struct op *op);
	/* Any event but a call, before the world has taken notice. */
	void (*event)(void *owner, const struct event *e);
	/* After the world has. */
	void (*sample)(void *owner, const struct sample *s);
};

/* Before the first event. At most four. */
void doctor_observe(struct doctor *d, const struct doctor_observer *o);

/* As a receiver of a stream has it. Never fails. */
int doctor_event(void *owner, const struct event *e);
int doctor_flush(void *owner, bool idle);
/* A sample; the doctor's from now on. */
void doctor_sample(struct doctor *d, struct sample *s);
/* Looks once more, and then never again; before the processes are let go. */
void doctor_look_last(struct doctor *d);
/*
 * The end: no more events. Findings are there then, the severest first, and
 * until doctor_free().
 */
void doctor_finish(struct doctor *d);

/*
 * What was found, what is known of the processes, and how rule number `index`
 * of the list fared. Borrowed, as long as the doctor lives.
 */
const struct finding *doctor_findings(const struct doctor *d);
struct world *doctor_world(struct doctor *d);
const struct rule_run *doctor_run(const struct doctor *d, unsigned index);
/* What the last sample was, or NULL. */
const struct sample *doctor_last_sample(const struct doctor *d);

/* NULL if it is a good one, else what is wrong, to be freed. */
char *doctor_check_set(const char *set);
/* A text that lives as long as the doctor. */
const char *doctor_say(struct doctor *d, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
/* "read(7<...>, ..., 4096) = 12 <0.000010>", as long. */
const char *doctor_call_text(struct doctor *d, const struct op *op);

#endif
