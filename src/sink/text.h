/* SPDX-License-Identifier: BSD-2-Clause */
/* Inside of the text sink: what its files share. */
#ifndef RINGSIDE_SINK_TEXT_H
#define RINGSIDE_SINK_TEXT_H

#include <uthash.h>

#include "sink/output.h"
#include "sink/sink.h"
#include "sink/text_visitor.h"

enum { TEXT_COMM_SIZE = 16, TEXT_CLOCK_SIZE = 32, TEXT_TID_SIZE = 16 };

/* A destination and the line that is being written there. */
struct text_line {
	struct output *out;
	struct text_thread *open; /* whose line has no end yet, or NULL */
	uint64_t start;		  /* output_pos() at column 0 */
};

struct text_thread {
	pid_t tid;
	char tid_text[TEXT_TID_SIZE]; /* as a column */
	uint8_t tid_len;
	char comm[TEXT_COMM_SIZE];
	struct text_line *line; /* own (-ff) or the shared one */
	struct text_line own;
	bool in_call;  /* the beginning of a call stands somewhere */
	bool partial;  /* of its arguments some are still to come */
	bool reprint;  /* say again which call it is */
	uint8_t shown; /* how many arguments stand there */
	bool has_nr;
	enum abi abi; /* of its last call, which -n shows, */
	uint32_t nr;
	const struct sysent *sysent;
	const struct sysent *before; /* what restart_syscall(2) goes on with */
	uint64_t ip;		     /* and -i */
	char *secontext;	     /* --secontext: its own, or NULL */
	UT_hash_handle hh;
};

struct text_sink {
	struct sink sink;
	const struct call *call; /* of the event under way, or NULL */
	pid_t sender;		 /* of the signal under way: event.sender */
	const struct trace_opts *opts;
	const struct stream *stream;
	struct text_visitor v;
	struct text_line shared;
	struct text_thread *threads; /* uthash by tid */
	struct text_thread *last;    /* found last */
	struct text_thread nobody;   /* what is of no one thread is its */
	unsigned nthreads;
	bool separately; /* -ff */
	bool immediate;	 /* each piece is written at once */
	bool pid_column;
	/* the time of day, made once a second */
	int64_t clock_second;
	char clock[TEXT_CLOCK_SIZE];
	unsigned clock_len;
	uint64_t relative_to; /* -r: when the last line began; 0: none yet */
};

extern const struct sink_ops sink_text;

/*
 * Begins a line: ends one that was left open, and writes the columns for
 * pid, time and so on. `ns` is the time to show; text_leader.c.
 */
void text_begin_line(struct text_sink *s, struct text_thread *t, uint64_t ns);
/* What stands in the line so far takes so many columns. */
size_t text_column(const struct text_sink *s, const struct text_thread *t);

/* Ends the line that is under way. Returns 0 or -errno. */
int text_end_line(struct text_sink *s, struct text_thread *t);
/*
 * A note about a thread: on standard error, among the lines if those go there
 * too.
 */
void text_message(struct text_sink *s, const char *before, pid_t tid,
		  const char *after);

/*
 * Of a call what is known as it begins, at the time `ns`; its end, whose event
 * may say that it goes on or never returns; and the end of one whose thread
 * ended. text_call.c; 0 or -errno.
 */
void text_call_enter(struct text_sink *s, struct text_thread *t,
		     const struct event *e, uint64_t ns);
int text_call_exit(struct text_sink *s, struct text_thread *t,
		   const struct event *e);
int text_call_end(struct text_sink *s, struct text_thread *t, uint64_t ns);

/* The stack of an event, if it has one and stacks are asked for. */
int text_put_stack(struct text_sink *s, struct text_thread *t,
		   const struct event *e);
/* The frames of a stack, each on a line; text_stack.c. 0 or -errno. */
int text_stack(struct text_sink *s, struct text_thread *t,
	       const struct stack *st);

/* The bytes of a call's buffers in hex (-e read=, -e write=); text_dump.c. */
void text_dump(struct text_sink *s, const struct call *call);

#endif
