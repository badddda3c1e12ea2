/* SPDX-License-Identifier: BSD-2-Clause */
/* Inside of `ringside doctor` and `ringside story`: what their files share. */
#ifndef RINGSIDE_CMD_DOCTOR_H
#define RINGSIDE_CMD_DOCTOR_H

#include <stdio.h>

#include "cmd/session.h"
#include "doctor/doctor.h"

/* Of the processes that -p names. */
enum doctor_children {
	CHILDREN_SAME, /* that run the same program: workers */
	CHILDREN_ALL,
	CHILDREN_NONE,
};

struct doctor_args {
	struct doctor_opts doctor;
	enum severity severity;	  /* from which on the exit status tells */
	const char *suppressions; /* file, or NULL */
	const char *output;	  /* -o, or NULL */
	uint64_t for_ns;	  /* --for; 0: to the end */
	bool json, no_trace;
	bool story;  /* no rules: `ringside story` */
	bool unfold; /* --unfold: the starts of runtimes in full */
	bool all;    /* --all: also suppressed findings and all evidence */
	/* What is given to the options of trace or replay. */
	char **trace_argv;
	int trace_argc;
	bool replay;
	enum doctor_children children;
};

/* What was looked at, for the head of a report. */
struct doctor_report {
	const struct doctor_args *args;
	struct doctor *doctor;
	const struct trace_opts *trace;
	const struct engine_stats *stats;
	const char *engine;	 /* "ebpf", "ptrace", "replay", or NULL */
	uint64_t wall_offset_ns; /* CLOCK_REALTIME minus the events' clock */
	struct io_facts *facts;
	const struct io_report *io; /* io_model.h */
	struct story *story;
	const struct story_actor *story_actors; /* story.h */
};

/* Either command. Returns the exit status. */
int doctor_command(int argc, char **argv, bool story);

struct task_list;
/*
 * Adds to `pids` those of `all` that are children of them, and theirs. Returns
 * how many there are that are not wanted.
 */
size_t doctor_children(const struct task_list *all, enum doctor_children which,
		       pid_t **pids, size_t *n);
/* The same to -p, from what runs now; says if there are others. */
void doctor_add_children(const struct doctor_args *a, struct trace_opts *o);

struct json_writer;
struct page;

/* doctor_model.c: the section "I/O model" */
void doctor_model_text(const struct doctor_report *r, const struct page *p);
void doctor_model_json(struct json_writer *j, const struct doctor_report *r);
/* doctor_time.c: the section "Time" */
void doctor_time_text(const struct doctor_report *r, const struct page *p);
void doctor_time_json(struct json_writer *j, const struct doctor_report *r);
/* doctor_story.c: the section "Story"; `brief`: what matters most */
void doctor_story_text(const struct doctor_report *r, const struct page *p,
		       bool brief);
void doctor_story_json(struct json_writer *j, const struct doctor_report *r);

/*
 * Takes the options. Returns 0, 1 if all that was asked for is done, or
 * -EINVAL after reporting.
 */
int doctor_args_parse(struct doctor_args *a, int argc, char **argv, bool story);
void doctor_args_done(struct doctor_args *a);

/* Pages: of what was found, of one rule, of all rules. */
void doctor_text(const struct doctor_report *r, FILE *out);
void doctor_json(const struct doctor_report *r, FILE *out);
void doctor_explain(const struct rule *rule, FILE *out);
void doctor_list(FILE *out);

/* "error", "warning", "info" */
extern const char *const severity_names[];

/*
 * Findings that the file names are marked as suppressed. Returns 0 or -EINVAL
 * after reporting what is wrong in which line. docs/doctor-suppressions.md
 */
int doctor_suppress(struct doctor *d, const char *path);

#endif
