/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The stacks of threads in user space. Each thread is stopped for as long as
 * its own stack is walked, and let go; if ringside dies meanwhile the kernel
 * does that. A call that does not restart by itself (epoll_wait(2)) fails with
 * EINTR by that, as it does when a debugger attaches.
 */
#ifndef RINGSIDE_SNAPSHOT_USER_STACK_H
#define RINGSIDE_SNAPSHOT_USER_STACK_H

#include "snapshot/thread.h"

struct user_stacks;

/* NULL: not possible, *ret_why, to be freed, says why. */
struct user_stacks *user_stacks_new(unsigned frames_max, bool source,
				    char **ret_why);
void user_stacks_free(struct user_stacks *s); /* NULL is fine */
/*
 * Fills stack, frames and has_stack, or unwind_refused. The names that frames
 * point to live as long as `s`.
 */
void user_stacks_read(struct user_stacks *s, struct thread_list *l);

#endif
