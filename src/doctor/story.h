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

enum { STORY_TIDS = 8 };

/* What a socket that is only tried is tried for. */
enum story_probe { PROBE_IPV4 = 1, PROBE_IPV6 = 2, PROBE_BOTH = 4 };

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
	uint64_t key, bytes_in, bytes_out;
	uint64_t errors; /* of `count`, the last of which was */
	int error;
	int fd;
	union {				/* by kind */
		unsigned named;		/* STORY_LIBRARIES: in `name` */
		uint64_t open_flags;	/* STORY_FILE: of all opens */
		pid_t tids[STORY_TIDS]; /* STORY_THREADS, STORY_PROCESSES */
		enum file_sort sort;	/* STORY_MAKES, STORY_OUTPUT */
		int socket_type;	/* STORY_CONNECT */
		struct {
			uint64_t set, ignored; /* bit 0 is signal 1 */
		} handlers;
		struct {
			int sig;
			bool handled;
		} signal;
		struct {
			int code; /* or the signal */
			bool killed;
		} exit;
		struct {
			unsigned made, refused; /* enum story_probe */
		} probe;
		struct {
			int backlog, v6only, family; /* UNKNOWN */
			bool is_shared;
		} listen;
		struct {
			uint64_t accepted, before, reads, writes;
		} serve;
		struct {
			bool now;     /* it does still */
			bool outside; /* for somebody else to say something */
			enum file_sort sort;
		} wait;
	};
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

struct story_text;

/* Of each kind: what it is called in JSON, and who says it. */
struct story_kind_row {
	const char *name;
	void (*say)(struct story_text *t, const struct story_actor *a,
		    const struct story_item *i);
	bool brief; /* also in a short story */
};

extern const struct story_kind_row story_kinds[];

#endif
