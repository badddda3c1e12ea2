/* SPDX-License-Identifier: BSD-2-Clause */
/* Whom the eBPF engine traces: programs that it starts, processes that run. */
#include <bpf/bpf.h>
#include <bpf/libbpf.h>
#include <dirent.h>
#include <errno.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/procfs.h"
#include "capture/ebpf.h"
#include "capture/ebpf_engine.h"
#include "capture/hopeless.h"

#include "ebpf.skel.h"

enum {
	SYS_PIDFD_OPEN = 434,
	MARK_ROUNDS = 16, /* until no new thread is found */
	UPDATE_TRIES = 100,
};

/* Two that make the storage of one thread get in each other's way. */
static int update_patiently(int map, const int *key, const void *value)
{
	int r = 0;

	for (unsigned i = 0; i < UPDATE_TRIES; i++) {
		r = bpf_map_update_elem(map, key, value, BPF_ANY);
		if (r != -EAGAIN)
			break;
		sched_yield();
	}
	return r;
}

int ebpf_start_child(struct ebpf_engine *e)
{
	int threads = bpf_map__fd(e->skel->maps.threads);
	size_t size = bpf_map__value_size(e->skel->maps.threads);
	_cleanup_free_ unsigned char *value = calloc(1, size);
	uint32_t flags = THREAD_TRACED | THREAD_HIDDEN | THREAD_DOOMED;
	int r = child_start(e->opts, NULL, &e->child);

	if (r < 0)
		return r;
	e->child_pidfd = syscall(SYS_PIDFD_OPEN, e->child.pid, 0);
	/* The first member of struct thread. */
	memcpy(value, &flags, sizeof(flags));
	if (e->child_pidfd < 0 || !value ||
	    update_patiently(threads, &e->child_pidfd, value) < 0) {
		r = -errno;
		kill(e->child.pid, SIGKILL);
		waitpid(e->child.pid, NULL, 0);
		return log_error_errno(r, "cannot trace '%s'",
				       e->opts->argv[0]);
	}
	__atomic_fetch_add(&e->skel->bss->control.alive, 1, __ATOMIC_SEQ_CST);
	return 0;
}

static int add_target(struct ebpf_engine *e, pid_t pid)
{
	int targets = bpf_map__fd(e->skel->maps.targets);
	uint32_t key = pid, how = EBPF_TARGET_PROCESS;
	pid_t tgid;

	if (kill(pid, 0) < 0 && errno == ESRCH)
		return log_error_errno(-ESRCH, "cannot attach to process %d",
				       pid);
	if (attach_is_hopeless(pid))
		return -EPERM;
	tgid = proc_tgid(pid);
	/* A thread that is no leader is traced alone. */
	if (tgid != pid || !e->opts->attach_threads)
		how = EBPF_TARGET_THREAD;
	return bpf_map_update_elem(targets, &key, &how, BPF_ANY) < 0 ? -errno :
								       0;
}

static int push_attach(struct ebpf_engine *e, pid_t pid, unsigned nthreads)
{
	struct record_attach a = {
		.r = {
			.len = sizeof(a),
			.type = RECORD_ATTACH,
			.head = sizeof(a),
			.pid = proc_tgid(pid),
			.tid = pid,
			.ns = clock_now_ns(),
		},
		.nthreads = nthreads,
	};

	return ebpf_consume(e, &a.r);
}

static unsigned count_threads(pid_t pid)
{
	char path[64];
	struct dirent *d;
	unsigned n = 0;
	DIR *dir;

	snprintf(path, sizeof(path), "/proc/%d/task", pid);
	dir = opendir(path);
	while (dir && (d = readdir(dir)))
		n += d->d_name[0] != '.';
	if (dir)
		closedir(dir);
	return n;
}

int ebpf_attach_targets(struct ebpf_engine *e)
{
	const struct trace_opts *o = e->opts;
	uint64_t before;
	int r = 0, error;
	size_t added = 0;

	for (size_t i = 0; i < o->nattach; i++) {
		error = add_target(e, o->attach[i]);
		if (error < 0)
			r = error;
		else
			added++;
	}
	if (o->nattach && !added)
		return r;
	/* A thread that is not marked yet may make one that is missed. */
	for (unsigned i = 0; i < MARK_ROUNDS; i++) {
		before = e->skel->bss->control.marked;
		r = ebpf_sweep(e, EBPF_SWEEP_MARK);
		if (r < 0)
			return log_error_errno(r, "cannot look at all threads");
		if (e->skel->bss->control.marked == before)
			break;
	}
	for (size_t i = 0; i < o->nattach; i++) {
		if (kill(o->attach[i], 0) < 0 && errno == ESRCH)
			continue;
		if (e->skel->rodata->config.objects)
			ebpf_tell_fds(e, proc_tgid(o->attach[i]));
		push_attach(e, o->attach[i],
			    o->attach_threads ? count_threads(o->attach[i]) :
						1);
	}
	return 0;
}
