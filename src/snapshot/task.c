/* SPDX-License-Identifier: BSD-2-Clause */
/* Processes and threads from /proc. */
#include "snapshot/task.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/procfs.h"
#include "basic/xmalloc.h"

enum {
	STAT_SIZE = 2048,
	STATUS_SIZE = 8192, /* Groups: may be long, but comes after Uid: */
	KERNEL_THREAD = 0x00200000, /* PF_KTHREAD */
};

uint64_t task_ticks_ns(uint64_t ticks)
{
	static const uint64_t second = 1000000000;
	uint64_t hz = sysconf(_SC_CLK_TCK);

	return ticks / hz * second + ticks % hz * second / hz;
}

static uint64_t clock_ns(clockid_t clock)
{
	struct timespec ts = { 0 };

	clock_gettime(clock, &ts);
	return ts.tv_sec * 1000000000ULL + ts.tv_nsec;
}

uint64_t task_boot_time(void)
{
	return clock_ns(CLOCK_REALTIME) - clock_ns(CLOCK_BOOTTIME);
}

const char *task_tty_name(int tty, char buf[24])
{
	unsigned maj = ((unsigned)tty >> 8) & 0xfff;
	unsigned min = ((unsigned)tty & 0xff) |
		       (((unsigned)tty >> 12) & ~0xffU);

	buf[0] = '\0';
	if (!tty)
		return buf;
	if (maj >= 136 && maj <= 143)
		snprintf(buf, 24, "pts/%u", (maj - 136) * 256 + min);
	else if (maj == 4 && min < 64)
		snprintf(buf, 24, "tty%u", min);
	else if (maj == 4)
		snprintf(buf, 24, "ttyS%u", min - 64);
	else if (maj == 5 && min == 1)
		snprintf(buf, 24, "console");
	else
		snprintf(buf, 24, "%u:%u", maj, min);
	return buf;
}

static int read_uids(int dirfd, struct task *t, struct task_status *s)
{
	char text[STATUS_SIZE];
	ssize_t n = text_read_at(dirfd, "status", text, sizeof(text));

	if (n < 0)
		return (int)n;
	task_status_parse(text, n, s);
	t->tgid = (pid_t)s->tgid;
	t->uid = (uint32_t)s->uid[0];
	t->euid = (uint32_t)s->uid[1];
	return 0;
}

int task_read_texts(int dirfd, unsigned flags, struct task *ret,
		    struct task_texts *ret_texts)
{
	char text[STAT_SIZE];
	struct task t = { 0 };
	struct task_stat s;
	struct stat st;
	ssize_t n = text_read_at(dirfd, "stat", text, sizeof(text));
	int r;

	if (n < 0)
		return (int)n;
	r = task_stat_parse(text, n, &s);
	if (r < 0)
		return r;
	ret_texts->stat = s;
	t.pid = t.tgid = s.pid;
	t.ppid = s.ppid;
	t.pgid = s.pgid;
	t.sid = s.sid;
	t.tty = s.tty;
	t.tpgid = s.tpgid;
	t.state = s.state;
	t.kernel = s.flags & KERNEL_THREAD;
	t.threads = (uint32_t)s.threads;
	t.start_ns = task_ticks_ns(s.start);
	memcpy(t.comm, s.comm, sizeof(t.comm));
	if (flags & TASK_UIDS && !(flags & TASK_USER_STATUS && t.kernel)) {
		r = read_uids(dirfd, &t, &ret_texts->status);
		if (r < 0)
			return r;
	} else {
		task_status_parse("", 0, &ret_texts->status);
		if (fstat(dirfd, &st) < 0)
			return -errno;
		t.uid = t.euid = st.st_uid;
	}
	*ret = t;
	return 0;
}

int task_read_at(int dirfd, unsigned flags, struct task *ret)
{
	struct task_texts texts;

	return task_read_texts(dirfd, flags, ret, &texts);
}

static int open_dir(int at, const char *name)
{
	int fd = openat(at, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	return fd < 0 ? -errno : fd;
}

int task_read(pid_t pid, struct task *ret)
{
	_cleanup_close_ int fd = -1;
	char path[32];

	snprintf(path, sizeof(path), "/proc/%d", (int)pid);
	fd = open_dir(AT_FDCWD, path);
	if (fd < 0)
		return fd == -ENOENT ? -ESRCH : fd;
	return task_read_at(fd, TASK_UIDS, ret);
}

/* What a process or a file says that has just ended. */
static bool has_ended(int err)
{
	return err == -ENOENT || err == -ESRCH;
}

struct walk {
	const struct task_select *select;
	unsigned flags;
	task_fn *fn;
	void *owner;
};

typedef int number_fn(const struct walk *w, int at, const char *name,
		      pid_t tgid);

/* Each entry that is a number. Takes the descriptor over. */
static int each_number(const struct walk *w, int fd, pid_t tgid, number_fn *fn)
{
	DIR *dir = fdopendir(fd);
	const struct dirent *d;
	int r = 0;

	if (!dir) {
		r = -errno;
		close(fd);
		return r;
	}
	while (r == 0 && (d = readdir(dir)))
		if (d->d_name[0] >= '0' && d->d_name[0] <= '9')
			r = fn(w, dirfd(dir), d->d_name, tgid);
	closedir(dir);
	return r;
}

static int one_thread(const struct walk *w, int at, const char *name,
		      pid_t tgid)
{
	_cleanup_close_ int fd = open_dir(at, name);
	struct task_texts texts;
	struct task t;
	int r = fd;

	if (fd >= 0)
		r = task_read_texts(fd, w->flags, &t, &texts);
	if (r < 0)
		return has_ended(r) || r == -EACCES ? 0 : r;
	t.tgid = tgid;
	return w->fn(w->owner, &t, &texts, fd);
}

static int one_process(const struct walk *w, int at, const char *name,
		       pid_t unused)
{
	_cleanup_close_ int fd = open_dir(at, name);
	struct task_texts texts;
	struct task t;
	int r = fd, tasks;

	(void)unused;
	if (fd >= 0)
		r = task_read_texts(fd, w->flags, &t, &texts);
	/* /proc may be mounted so that those of others can't be looked into */
	if (r < 0)
		return has_ended(r) || r == -EACCES || r == -EPERM ? 0 : r;
	if (!task_select_wants(w->select, &t))
		return 0;
	if (!(w->flags & TASK_THREADS))
		return w->fn(w->owner, &t, &texts, fd);
	tasks = open_dir(fd, "task");
	if (tasks < 0)
		return has_ended(tasks) ? 0 : tasks;
	r = each_number(w, tasks, t.tgid, one_thread);
	return has_ended(r) ? 0 : r;
}

int task_walk(const struct task_select *select, unsigned flags, task_fn *fn,
	      void *owner)
{
	struct walk w = { select, flags, fn, owner };
	_cleanup_free_ pid_t *pids = NULL;
	_cleanup_close_ int proc = open_dir(AT_FDCWD, "/proc");
	ssize_t n;
	int r = 0;

	if (proc < 0)
		return proc;
	if (select && select->kinds & (1U << TASK_SELECT_UID))
		w.flags |= TASK_UIDS;
	n = task_select_pids(select, &pids);
	if (n < 0)
		return each_number(&w, steal_fd(&proc), 0, one_process);
	for (ssize_t i = 0; i < n && r == 0; i++) {
		char name[16];

		snprintf(name, sizeof(name), "%d", (int)pids[i]);
		r = one_process(&w, proc, name, 0);
	}
	return r;
}

static int append(void *owner, const struct task *t,
		  const struct task_texts *texts, int dirfd)
{
	struct task_list *l = owner;

	(void)texts;
	(void)dirfd;
	if (l->n == l->cap) {
		l->cap = l->cap ? l->cap * 2 : 64;
		l->tasks = xreallocarray(l->tasks, l->cap, sizeof(*l->tasks));
	}
	l->tasks[l->n++] = *t;
	return 0;
}

static int by_pid(const void *a, const void *b)
{
	pid_t x = ((const struct task *)a)->pid;
	pid_t y = ((const struct task *)b)->pid;

	return (x > y) - (x < y);
}

int task_list_read(struct task_list *l, const struct task_select *select,
		   unsigned flags)
{
	int r;

	memset(l, 0, sizeof(*l));
	r = task_walk(select, flags, append, l);
	if (r < 0)
		task_list_done(l);
	else if (l->n)
		qsort(l->tasks, l->n, sizeof(*l->tasks), by_pid);
	return r;
}

void task_list_done(struct task_list *l)
{
	free(l->tasks);
	memset(l, 0, sizeof(*l));
}

const struct task *task_list_find(const struct task_list *l, pid_t pid)
{
	struct task key = { .pid = pid };

	if (!l->n)
		return NULL;
	return bsearch(&key, l->tasks, l->n, sizeof(*l->tasks), by_pid);
}
