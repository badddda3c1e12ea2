/* SPDX-License-Identifier: BSD-2-Clause */
/* What each thread of a process does now. */
#ifndef RINGSIDE_SNAPSHOT_THREAD_H
#define RINGSIDE_SNAPSHOT_THREAD_H

#include "event/stack.h"
#include "snapshot/blocked_call.h"
#include "snapshot/task.h"

enum thread_want {
	THREAD_WANT_CALL = 1 << 0, /* its number and registers */
	THREAD_WANT_TEXT = 1 << 1, /* with the memory behind it */
	THREAD_WANT_ARGS = 1 << 2, /* the same as JSON */
	THREAD_WANT_IDLE = 1 << 3,
	THREAD_WANT_STACK_USE = 1 << 4, /* asks what is mapped there */
	THREAD_WANT_WCHAN = 1 << 5,
	THREAD_WANT_CPU = 1 << 6,      /* cpu_ns */
	THREAD_WANT_QUEUE = 1 << 7,    /* queue_ns, slices */
	THREAD_WANT_SWITCHES = 1 << 8, /* of status, these two */
	THREAD_WANT_STATUS = 1 << 9,   /* all of it, and task.uid */
	THREAD_WANT_OWN = 1 << 10,     /* faults: not those of threads that are
					  gone; task.uid */
	THREAD_WANT_ALL = (1 << 11) - 1,
};

struct thread_info {
	struct task task;
	struct task_stat stat;
	struct task_status status;
	char wchan[64]; /* "": none */
	int wchan_refused;
	struct blocked_call call;
	int call_refused; /* errno; then `call` is not filled */
	bool has_call;
	char *call_text; /* "read(0</dev/tty>, ...)"; NULL: in none */
	char *call_args; /* the arguments as a JSON object */
	int fd;		 /* the descriptor that it waits for, or -1 */
	/* since it last ran; of a blocked one: at least so long in its call */
	uint64_t idle_ns;		   /* or TASK_UNKNOWN */
	uint64_t cpu_ns, queue_ns, slices; /* schedstat, or TASK_UNKNOWN */
	uint64_t stack_used, stack_size;   /* or TASK_UNKNOWN */
	bool stack_grows;		   /* the first thread's */
	int stack_refused;
	/* what has memory of it, and how deep it ever was; or TASK_UNKNOWN */
	uint64_t stack_resident, stack_deepest;
	int pagemap_refused;
	/* filled by user_stack.h if it is wanted */
	struct stack stack;
	struct frame *frames;
	bool has_stack;
	int unwind_refused;
	/* made by who looked twice: thread_rates() */
	double cpu_share, switches; /* negative: not known */
	bool same_call; /* all the time: no switch, and the same registers */
};

struct thread_list {
	struct thread_info *rows;
	size_t n, cap;
};

/* What is the same for all processes; good for many of them. */
struct thread_reader;

struct thread_known {
	const struct task *task;
	const struct task_texts *texts;
};

/* `want`: enum thread_want. */
struct thread_reader *thread_reader_new(unsigned want);
void thread_reader_free(struct thread_reader *r);
/*
 * Of the process whose directory that is. Threads that end meanwhile are left
 * out. `known`, or NULL: what was read just now of the process, which spares
 * its list if it has one thread. Returns 0 or -errno.
 */
int threads_read(struct thread_reader *r, int dirfd, pid_t pid,
		 const struct thread_known *known, struct thread_list *ret);
void threads_done(struct thread_list *l);
/*
 * What happened between two looks of `ns` at the same process: fills the
 * rates of `now`.
 */
void thread_rates(const struct thread_list *before, struct thread_list *now,
		  uint64_t ns);

#endif
