/* SPDX-License-Identifier: BSD-2-Clause */
/* Zombies, orphans, daemons, leaders. */
#include "snapshot/task_marks.h"

#include <string.h>

/*
 * A child is in its parent's session until it makes one of its own, which it
 * then leads. In another's than the parent's, and no leader: the parent that
 * brought it there has ended.
 */
static bool was_adopted(const struct task *t, const struct task_list *all)
{
	const struct task *parent = task_list_find(all, t->ppid);

	return parent && t->sid != t->pid && parent->sid != t->sid;
}

/*
 * Setting a session apart from the parent's. Of who was adopted that is
 * always so, and says nothing: then it counts that the session has no
 * terminal and its leader is gone or was adopted itself.
 */
static bool has_own_session(const struct task *t, const struct task_list *all)
{
	const struct task *parent = task_list_find(all, t->ppid);
	const struct task *leader = task_list_find(all, t->sid);

	if (t->sid == t->pid)
		return !parent || parent->sid != t->sid;
	return was_adopted(t, all) && !t->tty &&
	       (!leader || leader->ppid == t->ppid);
}

/* Members with a parent in the same session and another group: POSIX 3.266 */
static bool is_orphaned_group(const struct task *t, const struct task_list *all)
{
	for (size_t i = 0; i < all->n; i++) {
		const struct task *m = &all->tasks[i], *parent;

		if (m->pgid != t->pgid || m->state == 'Z')
			continue;
		parent = task_list_find(all, m->ppid);
		if (parent && parent->sid == m->sid && parent->pgid != m->pgid)
			return false;
	}
	return true;
}

unsigned task_daemon_steps(const struct task_detail *d,
			   const struct task_list *all)
{
	const struct task *t = &d->task;
	unsigned steps = 0;

	if (t->kernel || t->state == 'Z')
		return 0;
	if (was_adopted(t, all) || t->ppid == 1)
		steps |= DAEMON_FORKED;
	if (has_own_session(t, all)) {
		steps |= DAEMON_SESSION;
		if (t->sid != t->pid)
			steps |= DAEMON_FORKED_TWICE;
	}
	if (!t->tty)
		steps |= DAEMON_NO_TTY;
	if (d->cwd && !strcmp(d->cwd, "/"))
		steps |= DAEMON_CWD;
	if (d->status.umask == 0)
		steps |= DAEMON_UMASK;
	if (d->stdio_null)
		steps |= DAEMON_STDIO;
	return steps;
}

unsigned task_marks(const struct task_detail *d, const struct task_list *all)
{
	const unsigned daemon = DAEMON_FORKED | DAEMON_SESSION | DAEMON_NO_TTY;
	const struct task *t = &d->task;
	unsigned marks = 0;

	if (t->kernel)
		return MARK_KERNEL;
	if (t->state == 'Z')
		marks |= MARK_ZOMBIE;
	if (was_adopted(t, all))
		marks |= MARK_ORPHAN;
	if ((task_daemon_steps(d, all) & daemon) == daemon)
		marks |= MARK_DAEMON;
	if (t->sid == t->pid)
		marks |= MARK_SESSION_LEADER;
	if (t->pgid == t->pid)
		marks |= MARK_GROUP_LEADER;
	/* Without a terminal there is no job control, and all groups are so. */
	if (t->tty && t->tpgid == t->pgid)
		marks |= MARK_FOREGROUND;
	else if (t->tty && t->state != 'Z' && is_orphaned_group(t, all))
		marks |= MARK_ORPHANED_GROUP;
	if (d->status.tracer && d->status.tracer != TASK_UNKNOWN)
		marks |= MARK_TRACED;
	if (t->state == 'T')
		marks |= MARK_STOPPED;
	for (unsigned i = 0; i < TASK_NAMESPACES; i++)
		if (d->ns[i].other)
			marks |= MARK_OTHER_NS;
	return marks;
}
