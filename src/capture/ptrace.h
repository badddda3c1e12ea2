/* SPDX-License-Identifier: BSD-2-Clause */
/* Inside of the ptrace engine: what its files share. */
#ifndef RINGSIDE_CAPTURE_PTRACE_H
#define RINGSIDE_CAPTURE_PTRACE_H

#include <linux/filter.h>
#include <signal.h>
#include <time.h>

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
	struct extras *extras;	       /* NULL: not wanted */
	struct secontexts *secontexts; /* NULL: not wanted */
	struct urings *urings;	       /* NULL: no sink shows them */
	struct identify *identify;     /* NULL: descriptors are not looked at */
	struct identify *sockets;      /* for what they are, whatever -y says */
	struct pidns *pidns;	       /* NULL: nobody asks what pids mean */
	/*
	 * Children that were gone before their parent's stop told of them:
	 * wait4() keeps no order between two threads.
	 */
	pid_t *ended;
	unsigned nended;
	struct rusage *rusage; /* where wait4() puts it; NULL: not wanted */

	/* Threads that stay in their stops: ptrace_hold.c. */
	struct tracee *held;
	uint64_t due_ns; /* when the first of them goes on; 0: there is none */
	timer_t timer;
	bool has_timer;
	uint64_t nkeys; /* of dice, that were given to threads by their order */
	/* --seccomp-bpf: what the child is to have; no instructions: nothing */
	struct sock_fprog filter;
	const volatile sig_atomic_t *stop; /* as run() got it */
};

struct __ptrace_syscall_info;

/* Lets a stopped tracee go on; `sig` is delivered, if not 0. */
void pt_restart(struct tracee *t, int request, int sig);
/* Fills in who and when, and sends the event. */
int pt_push(struct ptrace_engine *e, struct tracee *t, struct event *ev,
	    enum event_type type, uint64_t ns);

/* ptrace_hold.c */

/* Lets a tracee go on from its stop, at once or when it is held no more. */
void pt_resume(struct ptrace_engine *e, struct tracee *t, int sig);
/* Returns 0, or -errno after reporting. Without it nothing is held. */
int pt_hold_init(struct ptrace_engine *e);
void pt_hold_done(struct ptrace_engine *e);
/* The stopped tracee stays so for `ns`; pt_resume() is to be called anyway. */
void pt_hold(struct ptrace_engine *e, struct tracee *t, uint64_t ns);
/* It does so no more, for it is gone or let go. */
void pt_unhold(struct ptrace_engine *e, struct tracee *t);
/* Resumes those that are due. To be called when one may be. */
void pt_hold_run(struct ptrace_engine *e);

/* ptrace_inject.c */

/*
 * The thread is at the entry of a call that is asked for. Returns a signal
 * that it is to get, or 0.
 */
int pt_inject_enter(struct ptrace_engine *e, struct tracee *t);
/* The end of a call that t->rule is for. */
void pt_inject_exit(struct ptrace_engine *e, struct tracee *t,
		    const struct __ptrace_syscall_info *si);
/* The stopped thread goes on untraced: sees to it that nothing is half done. */
void pt_inject_leave(struct tracee *t);
/* At its entry: the call is not made, and has this result. */
bool pt_skip_call(struct tracee *t, int64_t result);

/* ptrace_seccomp.c */

/* Makes the filter of --seccomp-bpf, or says why there is none. */
void pt_filter_init(struct ptrace_engine *e);
/* The filter stopped a call, or another filter wants it to be. */
int pt_seccomp_stop(struct ptrace_engine *e, struct tracee *t, uint64_t ns);
/*
 * A stop of a thread that nobody wants to hear of any more, but which can't
 * be let go for it has a filter.
 */
void pt_serve(struct ptrace_engine *e, struct tracee *t, int status);

/* ptrace_syscall.c */
int pt_syscall_stop(struct ptrace_engine *e, struct tracee *t, uint64_t ns);
/* A call begins, or one ends; `si` is what the kernel says of it. */
int pt_syscall(struct ptrace_engine *e, struct tracee *t,
	       const struct __ptrace_syscall_info *si, uint64_t ns,
	       int *ret_sig);
/* True if nobody wants to know how the call under way ends. */
bool pt_ends_unseen(const struct ptrace_engine *e, const struct tracee *t);

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
