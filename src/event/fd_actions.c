/* SPDX-License-Identifier: BSD-2-Clause */
/* Which calls make, end or change descriptors. */
#include "event/fd_actions.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"

enum { NR_MAX = 512 }; /* numbers that have an action */

static const struct {
	const char *name;
	uint8_t action;
} actions[] = {
	{ "bind", FD_ACT_REFRESH },
	{ "chdir", FD_ACT_CHDIR },
	{ "close", FD_ACT_CLOSE },
	{ "close_range", FD_ACT_CLOSE_RANGE },
	{ "connect", FD_ACT_CONNECT },
	{ "dup", FD_ACT_DUP },
	{ "dup2", FD_ACT_DUP2 },
	{ "dup3", FD_ACT_DUP2 },
	{ "epoll_ctl", FD_ACT_EPOLL_CTL },
	{ "execve", FD_ACT_SUSPECT },
	{ "execveat", FD_ACT_SUSPECT },
	{ "fchdir", FD_ACT_CHDIR },
	{ "fcntl", FD_ACT_FCNTL },
	{ "fcntl64", FD_ACT_FCNTL },
	{ "inotify_add_watch", FD_ACT_REFRESH },
	{ "inotify_rm_watch", FD_ACT_REFRESH },
	/* May open and close without a call of its own for each. */
	{ "io_uring_enter", FD_ACT_SUSPECT },
	/* A file may have another name now. */
	{ "link", FD_ACT_SUSPECT },
	{ "linkat", FD_ACT_SUSPECT },
	{ "listen", FD_ACT_REFRESH },
	{ "pivot_root", FD_ACT_CHDIR },
	{ "read", FD_ACT_IO },
	{ "rename", FD_ACT_SUSPECT },
	{ "renameat", FD_ACT_SUSPECT },
	{ "renameat2", FD_ACT_SUSPECT },
	{ "rmdir", FD_ACT_SUSPECT },
	{ "unlink", FD_ACT_SUSPECT },
	{ "unlinkat", FD_ACT_SUSPECT },
	{ "sendmmsg", FD_ACT_SEND },
	{ "sendmsg", FD_ACT_SEND },
	{ "sendto", FD_ACT_SEND },
	{ "setns", FD_ACT_CHDIR },
	{ "shutdown", FD_ACT_REFRESH },
	{ "socketcall", FD_ACT_SOCKETCALL },
	{ "timerfd_settime", FD_ACT_REFRESH },
	{ "timerfd_settime64", FD_ACT_REFRESH },
	{ "unshare", FD_ACT_CHDIR },
	{ "write", FD_ACT_IO },
};

/* Made once and shared by the tables of one family of processes. */
struct fd_actions {
	unsigned refs;
	uint8_t of[ABI_COUNT][NR_MAX];
	bool filled;
};

struct fd_actions *fd_actions_new(void)
{
	struct fd_actions *a = xzalloc(sizeof(*a));

	a->refs = 1;
	return a;
}

struct fd_actions *fd_actions_ref(struct fd_actions *a)
{
	a->refs++;
	return a;
}

void fd_actions_unref(struct fd_actions *a)
{
	if (!--a->refs)
		free(a);
}

static void set_action(struct fd_actions *a, enum abi abi, uint32_t nr)
{
	const struct sysent *s = sysent_by_nr(abi, nr);

	if (!s || !s->name)
		return;
	if (s->ret == RET_FD)
		a->of[abi][nr] = FD_ACT_NEW;
	for (unsigned i = 0; i < ARRAY_SIZE(actions); i++)
		if (!strcmp(actions[i].name, s->name))
			a->of[abi][nr] = actions[i].action;
}

/*
 * By names, which takes longer than a look at one process: not before a call
 * comes.
 */
static void fill(struct fd_actions *a)
{
	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		for (uint32_t nr = 0; nr < NR_MAX; nr++)
			set_action(a, abi, nr);
	a->filled = true;
}

enum fd_action fd_action_of(struct fd_actions *a, enum abi abi, uint32_t nr)
{
	if (!a->filled)
		fill(a);
	/* x32's own numbers begin at 512: none of them opens or closes. */
	return nr < NR_MAX ? a->of[abi][nr] : FD_ACT_NONE;
}
