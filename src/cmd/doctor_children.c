/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Children of the processes that -p names. A server is its workers, too, and
 * who gives the number of the first process means all of it: those that run
 * the same program. Others are somebody's shell and what he started by it.
 */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/xmalloc.h"
#include "cmd/doctor.h"
#include "snapshot/task.h"

static bool is_among(const pid_t *pids, size_t n, pid_t pid)
{
	for (size_t i = 0; i < n; i++)
		if (pids[i] == pid)
			return true;
	return false;
}

/* "" if it is not known, which is the same as nothing. */
static void read_exe(pid_t pid, char ret[PATH_MAX])
{
	char path[32];
	ssize_t n;

	snprintf(path, sizeof(path), "/proc/%d/exe", (int)pid);
	n = readlink(path, ret, PATH_MAX - 1);
	ret[n > 0 ? n : 0] = '\0';
}

static bool runs_the_same(pid_t parent, pid_t child)
{
	char a[PATH_MAX], b[PATH_MAX];

	read_exe(parent, a);
	read_exe(child, b);
	return *a && !strcmp(a, b);
}

size_t doctor_children(const struct task_list *all, enum doctor_children which,
		       pid_t **pids, size_t *n)
{
	size_t left = 0;

	/* Children of children come behind those that they are children of. */
	for (size_t i = 0; i < *n; i++)
		for (size_t k = 0; k < all->n; k++) {
			const struct task *t = &all->tasks[k];

			if (t->ppid != (*pids)[i] || t->state == 'Z' ||
			    is_among(*pids, *n, t->pid))
				continue;
			if (which == CHILDREN_NONE ||
			    (which == CHILDREN_SAME &&
			     !runs_the_same(t->ppid, t->pid))) {
				left++;
				continue;
			}
			*pids = xreallocarray(*pids, *n + 1, sizeof(pid_t));
			(*pids)[(*n)++] = t->pid;
		}
	return left;
}

void doctor_add_children(const struct doctor_args *a, struct trace_opts *o)
{
	size_t n = o->nattach, left;
	struct task_list all = { 0 };
	pid_t *pids;

	if (!n || task_list_read(&all, NULL, 0) < 0)
		return;
	pids = xmemdup(o->attach, n * sizeof(*pids));
	left = doctor_children(&all, a->children, &pids, &n);
	if (left)
		log_info("children that are not looked at: %zu; "
			 "--children=all takes them, too",
			 left);
	free((void *)o->attach);
	o->attach = pids;
	o->nattach = n;
	task_list_done(&all);
}
