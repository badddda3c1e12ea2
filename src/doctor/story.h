/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What processes did, in order and in plain words. What is done again and
 * again is counted, not listed: memory is bounded by how many different
 * things there are, up to a limit.
 */
#ifndef RINGSIDE_DOCTOR_STORY_H
#define RINGSIDE_DOCTOR_STORY_H

#include "doctor/io_model.h"

enum story_kind {
	STORY_RUN,
	STORY_START, /* of a runtime: what it is made of is in `folded` */
	STORY_LIBRARIES,
	STORY_FILE,
	STORY_MISSING, /* files that were not there */
	STORY_THREADS,
	STORY_PROCESSES,
	STORY_HANDLERS,
	STORY_SIGNAL,
	STORY_PROCESS, /* setsid, chdir, setuid, ... */
	STORY_MAKES,   /* pipes, eventfds, ... */
	STORY_SETTING, /* of the kernel, that it read */
	STORY_PROBE,
	STORY_BIND_FAILED,
	STORY_LISTEN,
	STORY_CONNECT,
	STORY_EPOLL,
	STORY_SERVE,
	STORY_OUTPUT,
	STORY_WAIT, /* last, or now */
	STORY_EXIT,
	STORY_MORE, /* what there was no room for */
	STORY_KINDS,
};

extern const char *const story_kind_names[];

enum { STORY_TIDS = 8 };

struct story_item {
	enum story_kind kind;
	pid_t pid, tid; /* who did it first */
	/* of the events behind it; 0: by a look, not by an event */
	uint64_t first_ns, last_ns, first_number, last_number;
	uint64_t count;
	const char *text;	   /* a sentence, at the end */
	struct story_item *folded; /* in order, by `next` */
	struct story_item *next;
	/* inside: what the sentence is made of */
	bool started; /* after the start of its runtime */
	const char *name;
	uint64_t key, bytes_in, bytes_out, errors;
	int error, value, fd;
	pid_t tids[STORY_TIDS];
	uint64_t mask, ignored;
	UT_hash_handle hh;
};

/* A program, or all processes that it has made without running another. */
struct story_actor {
	const char *name; /* "nginx[812]", "2 processes of nginx[812]" */
	struct story_item *items; /* in order */
	size_t n_items;
	uint64_t processes;
	struct story_actor *next;
	/* inside */
	struct story_actor *parent;
	struct world_process *process; /* the first */
	const char *program;	       /* path, NULL: of its parent */
	bool started;
	uint64_t start_ns, start_number; /* when it was */
	unsigned n_kept;
	struct story_item *table;
	/* where it waited last */
	struct story_item *wait;
	uint64_t conns, served_in, served_out, accepts;
};

struct story;

struct story *story_new(struct doctor *d);
void story_free(struct story *s); /* NULL is fine */
/*
 * The end, after io_model_judge(): makes the sentences. The actors, by when
 * they came, good until story_free().
 */
const struct story_actor *story_finish(struct story *s, struct io_facts *f,
				       const struct io_report *model);

/* story_text.c */
struct story_text {
	struct doctor *doctor;
	struct io_facts *facts;
	const struct io_report *model;
	uint64_t somaxconn; /* UINT64_MAX: not known */
	struct strbuf b;
};

void story_say(struct story_text *t, struct story_actor *a,
	       struct story_item *i);

#endif
