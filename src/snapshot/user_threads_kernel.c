/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Asks user_threads.bpf.c about one process. As with sock_owner.bpf.c it is a
 * light skeleton: to load it takes as long as to look at some hundred
 * processes.
 */
#include "snapshot/user_threads.h"

#include <errno.h>

#ifdef HAVE_EBPF

#include <bpf/bpf.h>
#include <linux/bpf.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "snapshot/user_threads_bpf.h"
#include "user_threads.skel.h"

/* Since Linux 6.1 of one thread; before, the iterator goes through all. */
static int open_iterator(int prog, pid_t pid)
{
	union bpf_iter_link_info info = { .task.tid = (uint32_t)pid };
	LIBBPF_OPTS(bpf_link_create_opts, opts, .iter_info = &info,
		    .iter_info_len = sizeof(info));
	_cleanup_close_ int link = bpf_link_create(prog, 0, BPF_TRACE_ITER,
						   &opts);
	int fd = link < 0 ? -1 : bpf_iter_create(link);

	return fd < 0 ? -errno : fd;
}

static int read_record(int fd, pid_t pid, uint64_t *ret_n)
{
	struct user_threads_record recs[128];

	for (;;) {
		ssize_t n = read(fd, recs, sizeof(recs));

		if (n < 0 && (errno == EINTR || errno == EAGAIN))
			continue;
		if (n < (ssize_t)sizeof(recs[0]))
			return n < 0 ? -errno : -ESRCH;
		for (size_t i = 0; i < (size_t)n / sizeof(recs[0]); i++)
			if (recs[i].pid == pid && recs[i].n >= 0) {
				*ret_n = (uint64_t)recs[i].n;
				return 0;
			}
	}
}

void user_threads_load(struct user_threads *u)
{
	u->skel = user_threads_bpf__open();
	if (!u->skel || !user_threads_bpf__load(u->skel))
		return;
	user_threads_unload(u);
}

void user_threads_unload(struct user_threads *u)
{
	user_threads_bpf__destroy(u->skel);
	u->skel = NULL;
}

int user_threads_ask(const struct user_threads *u, pid_t pid, uint64_t *ret_n)
{
	_cleanup_close_ int fd =
		u->skel ? open_iterator(u->skel->progs.ringside_user.prog_fd,
					pid) :
			  -EOPNOTSUPP;

	return fd < 0 ? fd : read_record(fd, pid, ret_n);
}

#else

void user_threads_load(struct user_threads *u)
{
	u->skel = NULL;
}

void user_threads_unload(struct user_threads *u)
{
	(void)u;
}

int user_threads_ask(const struct user_threads *u, pid_t pid, uint64_t *ret_n)
{
	(void)u;
	(void)pid;
	(void)ret_n;
	return -EOPNOTSUPP;
}

#endif
