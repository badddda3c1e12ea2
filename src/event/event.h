/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What happened. An event carries all that a sink may want to know, so no
 * sink ever asks the process. It is borrowed: valid during the call that
 * receives it.
 */
#ifndef RINGSIDE_EVENT_EVENT_H
#define RINGSIDE_EVENT_EVENT_H

#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "event/record.h"
#include "event/stack.h"
#include "syscall/call.h"

enum event_type {
	/*
	 * A call began. Sent only by an engine that sees the beginning as it
	 * happens, and only if the trace is not --complete.
	 */
	EVENT_SYSCALL_ENTER,
	/*
	 * A call ended, whole: arguments, result and all captured memory,
	 * those of the entry too. With call.phase == PHASE_ENTER it is a call
	 * that was never seen to end (detach, death, no return).
	 */
	EVENT_SYSCALL_EXIT,
	EVENT_SIGNAL,	  /* delivered to the thread */
	EVENT_STOP,	  /* group-stop: the whole process is stopped */
	EVENT_EXIT,	  /* the thread ended by itself */
	EVENT_KILLED,	  /* the thread was ended by a signal */
	EVENT_CHILD,	  /* a new thread or process exists */
	EVENT_EXEC,	  /* another program runs now */
	EVENT_SUPERSEDED, /* execve in another thread took this one's place */
	EVENT_ATTACH,
	EVENT_DETACH,
	EVENT_LOST, /* records that were made and could not be kept */
	EVENT_TYPE_COUNT
};

struct event {
	enum event_type type;
	pid_t pid; /* thread group */
	pid_t tid;
	uint64_t seq; /* per thread, from 1; a gap is a lost record */
	/* CLOCK_MONOTONIC in ns; stream_wall_ns() makes it wall-clock time. */
	uint64_t ns;
	uint64_t enter_ns; /* of a call; 0: the entry was not seen */
	const char *comm;  /* the thread's name, or NULL */

	/* EVENT_SYSCALL_* */
	const struct call *call;
	uint64_t ip;	 /* instruction pointer, 0: not known */
	uint64_t sys_ns; /* system CPU time of the call; UINT64_MAX: unknown */
	bool shed; /* memory of it is missing that there was no room for */
	/* Where it was made; of EVENT_SIGNAL, what was interrupted. Or NULL. */
	const struct stack *stack;
	uint8_t injected; /* done to it on purpose: enum record_injected */

	/* EVENT_SIGNAL, EVENT_STOP, EVENT_KILLED */
	int sig;
	bool core_dumped;
	/* EVENT_SIGNAL: siginfo_t in the tracer's own layout, or NULL */
	const siginfo_t *siginfo;
	/* Its si_pid in our own pid namespace; 0: the same, or not known. */
	pid_t sender;
	/* EVENT_EXIT */
	int exit_code;
	/* EVENT_CHILD: who; EVENT_SUPERSEDED: by which thread */
	pid_t child;
	bool child_is_thread;
	/* EVENT_ATTACH: how many threads at once; 0: one that was born */
	unsigned nthreads;
	/*
	 * EVENT_LOST: how many of what; RECORD_LOSS_CALL: records of the
	 * thread, of any kind. Others may have no thread: tid is 0.
	 */
	uint64_t lost;
	uint8_t lost_class; /* enum record_loss */
};

/* How long the call took, in ns; 0 where the entry was not seen. */
static inline uint64_t event_duration(const struct event *e)
{
	return e->enter_ns ? e->ns - e->enter_ns : 0;
}

#endif
