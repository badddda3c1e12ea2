/* SPDX-License-Identifier: BSD-2-Clause */
/* Inside of the ptrace engine: what its files share. */
#ifndef RINGSIDE_CAPTURE_PTRACE_H
#define RINGSIDE_CAPTURE_PTRACE_H

#include "capture/engine.h"
#include "capture/tracee.h"
#include "stack/stacks.h"

struct ptrace_engine {
	struct engine engine;
	const struct trace_opts *opts;
	struct stream *stream;
	struct tracee_table tracees;
	struct pinner *pinner; /* NULL: threads run where they like */
	pid_t child;	       /* started by us, or 0 */
	int release_fd;	       /* closing it lets the child go to execve */
	int fatal_sig;	       /* that ended the trace, or 0 */
	int child_status;      /* of wait(2), -1 until it ended */
	bool complete;	       /* no EVENT_SYSCALL_ENTER is wanted */
	bool want_memory;      /* some sink shows arguments */
	bool want_comm;
	struct stacks *stacks; /* -k; NULL: not wanted */
	bool late_stacks; /* only those of calls that are kept at their end */
	struct extras *extras;	   /* NULL: not wanted */
	struct identify *identify; /* NULL: descriptors are not looked at */
	/*
	 * Children that were gone before their parent's stop told of them:
	 * wait4() keeps no order between two threads.
	 */
	pid_t *ended;
	unsigned nended;
	struct rusage *rusage; /* where wait4() puts it; NULL: not wanted */
};

/* Lets a stopped tracee go on; `sig` is delivered, if not 0. */
void pt_restart(struct tracee *t, int request, int sig);
/* Fills in who and when, and sends the event. */
int pt_push(struct ptrace_engine *e, struct tracee *t, struct event *ev,
	    enum event_type type, uint64_t ns);

/* ptrace_syscall.c */
int pt_syscall_stop(struct ptrace_engine *e, struct tracee *t, uint64_t ns);

/* ptrace_stack.c */

/* The call begins: its stack is kept, if it is to be. */
void pt_stack_enter(struct ptrace_engine *e, struct tracee *t);
/*
 * That of the call, to be sent with its end; NULL: not wanted, not known.
 * `stopped`: the thread can be looked at.
 */
const struct stack *pt_stack(struct ptrace_engine *e, struct tracee *t,
			     bool stopped);
/* The call is over, or nobody will ask. */
void pt_stack_drop(struct ptrace_engine *e, struct tracee *t);

/* ptrace_life.c */

/* Readies a tracee that was just added; `fds` is shared, or NULL. */
void pt_init_tracee(struct ptrace_engine *e, struct tracee *t,
		    struct fd_table *fds);
/* A table of descriptors that another thread of the process has, or NULL. */
struct fd_table *pt_shared_fds(struct ptrace_engine *e, pid_t pid);
/* A thread that nobody told us of yet: its first stop came early. */
struct tracee *pt_adopt(struct ptrace_engine *e, pid_t tid);
/*
 * The flags with which this call makes a child, the signal of clone(2) among
 * them; 0 for fork(2), vfork(2) and calls that make none.
 */
uint64_t pt_clone_flags(const struct call *c);
int pt_new_child(struct ptrace_engine *e, struct tracee *t, int event,
		 uint64_t ns);
int pt_exec(struct ptrace_engine *e, struct tracee *t, uint64_t ns);
int pt_end(struct ptrace_engine *e, struct tracee *t, int status, uint64_t ns);
/* Detaches a stopped thread; a signal it was about to get, it gets. */
void pt_let_go(struct ptrace_engine *e, struct tracee *t, int sig);
/* Drops what is known of a thread. */
void pt_forget(struct ptrace_engine *e, struct tracee *t);

/* ptrace_start.c */

/* Forks the program, stopped before its execve, and seizes it. */
int ptrace_start_child(struct ptrace_engine *e);
/* Lets it run. Call it once all else is ready. */
void ptrace_release_child(struct ptrace_engine *e);
/*
 * Seizes all threads of a process. Returns how many it had not yet, or
 * -errno after reporting what is wrong.
 */
int ptrace_attach_process(struct ptrace_engine *e, pid_t pid);

#endif
