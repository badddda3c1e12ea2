/* SPDX-License-Identifier: BSD-2-Clause */
/* In place of all the others where there is no libdw. */
#include "stack/stacks.h"

#include "basic/xmalloc.h"

bool stacks_built(void)
{
	return false;
}

bool stacks_possible(char **ret_why)
{
	*ret_why = xstrdup("this ringside was built without stacks (libdw)");
	return false;
}

struct stacks *stacks_new(const struct trace_opts *opts)
{
	return NULL;
}

void stacks_free(struct stacks *s)
{
}

const struct stack *stacks_of_stopped(struct stacks *s, pid_t pid, pid_t tid)
{
	return NULL;
}

void stacks_hold(struct stacks *s, const struct stack *st)
{
}

void stacks_release(struct stacks *s, const struct stack *st)
{
}

const struct stack *stacks_of_capture(struct stacks *s,
				      const struct stack_capture *c)
{
	return NULL;
}

bool stacks_wants(const struct call *c)
{
	return false;
}

void stacks_call(struct stacks *s, const struct call *c)
{
}

void stacks_add(struct stacks *s, pid_t pid)
{
}

bool stacks_knows(struct stacks *s, pid_t pid)
{
	return false;
}

void stacks_suspect(struct stacks *s)
{
}

void stacks_exec(struct stacks *s, pid_t pid)
{
}

void stacks_gone(struct stacks *s, pid_t pid)
{
}

void stacks_born(struct stacks *s, pid_t parent, pid_t pid)
{
}

void stacks_cleared(struct stacks *s, pid_t pid)
{
}

void stacks_mapped(struct stacks *s, const struct mapped_file *m,
		   uint64_t offset)
{
}
