/* SPDX-License-Identifier: BSD-2-Clause */
/* Inside of the assembler: what its files share. */
#ifndef RINGSIDE_EVENT_ASSEMBLE_IMPL_H
#define RINGSIDE_EVENT_ASSEMBLE_IMPL_H

#include <uthash.h>

#include "event/assemble.h"
#include "event/genl.h"
#include "event/object.h"
#include "event/places.h"

enum {
	THREADS_MAX = 1 << 20,	/* more are no threads but a bad file */
	KEPT_MAX = 256 << 20,	/* bytes of records that are kept, in all */
	KEPT_SMALL = 4096,	/* one that is always kept */
	HELD_SIGNALS_MAX = 128, /* of a thread */
};

/* A copy of a record that has to wait; its memory is used again. */
struct kept {
	struct record *r;
	uint32_t cap;
	bool full;
};

struct held_signal {
	uint64_t ns, seq;
	uint32_t sig;
	bool has_info;
	siginfo_t info;
};

struct process {
	pid_t pid;
	unsigned nthreads;   /* that are known */
	struct files *files; /* of its first thread; NULL: nobody asks */
	UT_hash_handle hh;
};

struct thread {
	pid_t tid, pid;
	struct process *process;
	struct files *files;
	bool counted;	  /* `next` is known */
	bool held_exit;	  /* the leader's end, which the other threads' hide */
	bool held_exec;	  /* EVENT_EXEC waits for the execve's record */
	uint64_t next;	  /* sequence number of the next record */
	uint64_t extra;	  /* events that had no record of their own */
	uint64_t missing; /* told of as lost, and may come late */
	uint64_t first_ns;
	uint64_t exec_ns, exec_seq, exit_seq, call_seq;
	uint32_t exit_status;
	struct kept enter, call, stack;
	struct held_signal *signals;
	unsigned nsignals, signals_cap;
	char comm[RECORD_COMM];
	UT_hash_handle hh;
};

struct assembler {
	const struct trace_opts *opts;
	struct stream *stream;
	bool complete, want_memory, want_fds, want_comm;
	struct thread *threads; /* uthash by tid */
	struct thread *last;	/* found last */
	struct process *processes;
	struct objects *objects; /* NULL: nobody asks */
	struct places *places;	 /* -k; NULL: nobody asks */
	struct genl_names *genl; /* NULL: nothing was told of */
	struct frame *frames;	 /* of the event under way */
	uint32_t frames_cap;
	struct stack stack;
	size_t kept_bytes;
	struct assembler_losses losses;
	/* of the event under way */
	struct thread *cur;
	const struct record_call *cur_call; /* whose descriptors count */
	bool half; /* what its call began with was lost */
	uint64_t seq;
	struct call call;
	struct memory mem;
};

/* assemble.c */

/* Fills in who and when, and sends the event. */
int as_push(struct assembler *a, struct thread *t, struct event *ev,
	    enum event_type type, uint64_t ns, uint64_t seq);
/* Counts a record of the thread; sends EVENT_LOST for a gap before it. */
int as_count(struct assembler *a, struct thread *t, const struct record *r);
/* Copies the record; false if there is no room for it. */
bool as_keep(struct assembler *a, struct kept *k, const struct record *r);
void as_drop(struct assembler *a, struct kept *k);

/* assemble_call.c */

int as_enter(struct assembler *a, struct thread *t,
	     const struct record_call *rc);
int as_call(struct assembler *a, struct thread *t,
	    const struct record_call *rc);
/* The EVENT_EXEC that waits, if what the execve began with is there. */
int as_exec_begun(struct assembler *a, struct thread *t);
/* The call that does not return; the thread has ended at `ns`. */
int as_unreturned(struct assembler *a, struct thread *t, uint64_t ns);

/* assemble_stack.c */

/* It belongs to a record that follows. */
int as_stack(struct assembler *a, const struct record_stack *r);
/* That of the record with this number; NULL: there is none. */
const struct stack *as_stack_of(struct assembler *a, struct thread *t,
				uint32_t seq);

/* assemble_signal.c */

int as_signal(struct assembler *a, struct thread *t,
	      const struct record_signal *r);
int as_stop(struct assembler *a, struct thread *t, const struct record_stop *r);
/* Those that came before `before`, none earlier than `floor` in time. */
int as_held_signals(struct assembler *a, struct thread *t, uint64_t before,
		    uint64_t floor);

/* assemble_thread.c */

/* NULL: nothing has told of it. */
struct thread *as_find(struct assembler *a, pid_t tid);
/* The thread of a record, made if need be; NULL: there are too many. */
struct thread *as_thread(struct assembler *a, const struct record *r);
struct process *as_process(struct assembler *a, pid_t pid);
void as_forget(struct assembler *a, struct thread *t);
int as_named(struct assembler *a, const struct record_thread *r);
int as_new(struct assembler *a, struct thread *t, const struct record_new *r);
int as_exec(struct assembler *a, const struct record_exec *r);
/* An EVENT_EXEC that waits, before anything else of the thread. */
int as_held_exec(struct assembler *a, struct thread *t,
		 const struct call *call);
int as_exit(struct assembler *a, struct thread *t, const struct record_exit *r);
int as_held_exit(struct assembler *a, struct thread *t, uint64_t ns);
int as_attach(struct assembler *a, struct thread *t,
	      const struct record_attach *r);
int as_detach(struct assembler *a, struct thread *t, const struct record *r);

#endif
