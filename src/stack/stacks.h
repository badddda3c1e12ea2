/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Stacks of the processes that are traced (-k): who has which files mapped
 * where, and what was found out about the code in them.
 */
#ifndef RINGSIDE_STACK_STACKS_H
#define RINGSIDE_STACK_STACKS_H

#include <stdbool.h>
#include <sys/types.h>

#include "event/stack.h"
#include "event/trace_opts.h"
#include "stack/images.h"
#include "syscall/call.h"

struct stacks;

/* False: this was built without. All of the rest does nothing then. */
bool stacks_built(void);
/*
 * True if there will be names and unwinding by tables. If not, *ret_why says
 * why, to be freed.
 */
bool stacks_possible(char **ret_why);

/* NULL: no stacks are wanted. */
struct stacks *stacks_new(const struct trace_opts *opts);
void stacks_free(struct stacks *s); /* NULL is fine */

/*
 * The stack of a thread that is in a ptrace-stop of ours. Good until the
 * next call of one of these.
 */
const struct stack *stacks_of_stopped(struct stacks *s, pid_t pid, pid_t tid);

/*
 * Keeps what the frames of a stack lead to, until it is released. The frames
 * themselves are the caller's.
 */
void stacks_hold(struct stacks *s, const struct stack *st);
void stacks_release(struct stacks *s, const struct stack *st);

/* What was captured of a thread that runs on. */
struct stack_capture {
	pid_t pid;
	bool is32;
	/* Of the call's entry: those that a callee keeps, sp and ip. */
	uint64_t ip, sp, bp, bx, r12, r13, r14, r15;
	/* `len` bytes from `sp` on; 0: none */
	const void *bytes;
	size_t len;
	/* What frame pointers lead to, ip first; used where bytes end. */
	const uint64_t *ips;
	size_t nips;
};

/* Frames of what was captured; good until the next stack is made. */
const struct stack *stacks_of_capture(struct stacks *s,
				      const struct stack_capture *c);

/* True if the end of this call is to be told of: mappings may change. */
bool stacks_wants(const struct call *c);
/* It has ended. */
void stacks_call(struct stacks *s, const struct call *c);
/* Another program runs now. */
void stacks_exec(struct stacks *s, pid_t pid);
/* All of its threads have ended, or are traced no more. */
void stacks_gone(struct stacks *s, pid_t pid);

/* A process that is going to be traced. */
void stacks_add(struct stacks *s, pid_t pid);
bool stacks_knows(struct stacks *s, pid_t pid);
/* Changes were missed: all processes are asked again. */
void stacks_suspect(struct stacks *s);

/* From who tells of all changes, in their order. */
void stacks_born(struct stacks *s, pid_t parent, pid_t pid);
/* What was mapped is gone, and all that will be is told of. */
void stacks_cleared(struct stacks *s, pid_t pid);
/* m->path NULL: something without a name. */
void stacks_mapped(struct stacks *s, const struct mapped_file *m,
		   uint64_t offset);

#endif
