/* SPDX-License-Identifier: BSD-2-Clause */
/* Limits of one process, and of its user. */
#include "snapshot/limits.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <mqueue.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/procfs.h"
#include "basic/strbuf.h"
#include "basic/xmalloc.h"
#include "snapshot/limits_text.h"
#include "snapshot/task_detail.h"
#include "snapshot/user_threads.h"

enum {
	TEXT_SIZE = 8192,
	STAT_SIZE = 2048,
	ANCESTORS = 64,
	CAP_SYS_ADMIN_ = 21,
	CAP_SYS_RESOURCE_ = 24,
};

/* What rlimits are, and what happens at each. */
static const struct rlimit_kind {
	const char *name, *effect, *note;
	uint16_t topics;
	uint8_t unit, scope;
} kinds[RLIMITS] = {
	[RLIMIT_CPU] = { "cpu time",
			 "SIGXCPU each second, SIGKILL at the hard "
			 "limit",
			 NULL, 0, LIMIT_SECONDS, LIMIT_PROCESS },
	[RLIMIT_FSIZE] = { "file size", "EFBIG and SIGXFSZ", "of each file", 0,
			   LIMIT_BYTES, LIMIT_PROCESS },
	[RLIMIT_DATA] = { "data size", "ENOMEM of brk(2), mmap(2)",
			  "private writable mappings, since 4.7",
			  TOPIC_MEMORY | TOPIC_THREADS, LIMIT_BYTES,
			  LIMIT_PROCESS },
	[RLIMIT_STACK] = { "stack", "SIGSEGV",
			   "of the first thread; others have what was mapped "
			   "for them, by glibc as much as this limit",
			   TOPIC_MEMORY, LIMIT_BYTES, LIMIT_PROCESS },
	[RLIMIT_CORE] = { "core file size", "cores are cut, or not written",
			  NULL, 0, LIMIT_BYTES, LIMIT_PROCESS },
	[RLIMIT_RSS] = { "resident set", "none", "no effect since 2.4.30", 0,
			 LIMIT_BYTES, LIMIT_PROCESS },
	[RLIMIT_NPROC] = { "processes of the user", "EAGAIN of clone(2)",
			   "threads count; root and CAP_SYS_RESOURCE or "
			   "CAP_SYS_ADMIN are not bound by it",
			   TOPIC_THREADS, LIMIT_COUNT, LIMIT_USER },
	[RLIMIT_NOFILE] = { "open files",
			    "EMFILE of open(2), socket(2), accept(2)",
			    "what counts is the number of the highest "
			    "descriptor",
			    TOPIC_FILES, LIMIT_COUNT, LIMIT_PROCESS },
	[RLIMIT_MEMLOCK] = { "locked memory",
			     "ENOMEM of mlock(2), of io_uring and BPF",
			     "CAP_IPC_LOCK is not bound by it", TOPIC_MEMORY,
			     LIMIT_BYTES, LIMIT_PROCESS },
	[RLIMIT_AS] = { "address space", "ENOMEM of mmap(2), of new threads",
			NULL, TOPIC_MEMORY | TOPIC_THREADS, LIMIT_BYTES,
			LIMIT_PROCESS },
	[RLIMIT_LOCKS] = { "file locks", "none", "no effect since 2.4.25", 0,
			   LIMIT_COUNT, LIMIT_PROCESS },
	[RLIMIT_SIGPENDING] = { "pending signals",
				"EAGAIN of sigqueue(3), timer_create(2)", NULL,
				TOPIC_SIGNALS, LIMIT_COUNT, LIMIT_USER },
	[RLIMIT_MSGQUEUE] = { "message queues", "EMFILE of mq_open(3)",
			      "POSIX ones, as bytes that they may grow to",
			      TOPIC_IPC, LIMIT_BYTES, LIMIT_USER },
	[RLIMIT_NICE] = { "nice priority", "EPERM of nice(2)",
			  "20 minus the lowest nice value", 0, LIMIT_NICE,
			  LIMIT_PROCESS },
	[RLIMIT_RTPRIO] = { "realtime priority",
			    "EPERM of sched_setscheduler(2)", NULL, 0,
			    LIMIT_COUNT, LIMIT_PROCESS },
	[RLIMIT_RTTIME] = { "realtime timeout", "SIGXCPU",
			    "on a CPU without a blocking call", 0,
			    LIMIT_MICROSECONDS, LIMIT_PROCESS },
};

/* Limits are inherited: who is up the tree is asked for by many. */
struct ancestor {
	pid_t pid, ppid;
	char comm[TASK_COMM_SIZE];
	bool known; /* its limits */
	struct rlimit_pair limits[RLIMITS];
};

struct user_queues {
	uint32_t uid;
	uint64_t bytes;
	int refused;
};

struct limits_reader {
	struct user_threads users;
	struct ancestor *ancestors;
	size_t n_ancestors;
	struct user_queues *queues;
	size_t n_queues;
	char *locks;
	ssize_t locks_len;
	uint64_t max_map_count;
	uint32_t uid; /* of `user` */
	char *user;
};

struct reading {
	struct limits_reader *reader;
	struct limit_list *list;
	int dirfd;
	struct task_detail d;
	struct rlimit_pair limits[RLIMITS];
};

/* where a limit comes from */

static bool limits_of(pid_t pid, struct rlimit_pair ret[RLIMITS])
{
	char text[TEXT_SIZE];
	ssize_t n = proc_read(pid, "limits", text, sizeof(text));

	return n > 0 && limits_text_parse(text, n, ret);
}

/* NULL: it is gone, or none was there. Good until the next one is asked for. */
static const struct ancestor *ancestor_of(struct limits_reader *r, pid_t pid)
{
	struct ancestor *a;
	char text[STAT_SIZE];
	struct task_stat s;
	ssize_t n;

	for (size_t i = 0; i < r->n_ancestors; i++)
		if (r->ancestors[i].pid == pid)
			return &r->ancestors[i];
	n = pid > 0 ? proc_read(pid, "stat", text, sizeof(text)) : -ESRCH;
	if (n < 0 || task_stat_parse(text, n, &s) < 0)
		return NULL;
	if (!(r->n_ancestors & (r->n_ancestors - 1)))
		r->ancestors = xreallocarray(
			r->ancestors, r->n_ancestors ? r->n_ancestors * 2 : 1,
			sizeof(*r->ancestors));
	a = &r->ancestors[r->n_ancestors++];
	*a = (struct ancestor){ .pid = pid, .ppid = s.ppid };
	memcpy(a->comm, s.comm, sizeof(a->comm));
	a->known = limits_of(pid, a->limits);
	return a;
}

static char *set_in(const struct reading *r, pid_t pid, const char *comm,
		    const struct ancestor *parent, unsigned resource)
{
	struct strbuf b = { 0 };
	char *s;

	if (pid == r->d.task.pid)
		strbuf_puts(&b, "set here");
	else
		strbuf_printf(&b, "set in %d (%s)", (int)pid, comm);
	strbuf_printf(&b, "; %d (%s) has ", (int)parent->pid, parent->comm);
	if (parent->limits[resource].soft == LIMIT_NONE)
		strbuf_puts(&b, "none");
	else
		strbuf_putu(&b, parent->limits[resource].soft);
	s = xstrdup(strbuf_cstr(&b));
	strbuf_done(&b);
	return s;
}

/*
 * Nobody writes down who set them: what can be known is the first of the
 * ancestors who has another one.
 */
static char *origin(const struct reading *r, unsigned resource)
{
	const struct rlimit_pair *own = &r->limits[resource];
	pid_t pid = r->d.task.pid, ppid = r->d.task.ppid;
	char comm[TASK_COMM_SIZE];

	memcpy(comm, r->d.task.comm, sizeof(comm));
	for (int i = 0; i < ANCESTORS; i++) {
		const struct ancestor *a = ancestor_of(r->reader, ppid);

		if (!a || !a->known)
			break;
		if (a->limits[resource].soft != own->soft ||
		    a->limits[resource].hard != own->hard)
			return set_in(r, pid, comm, a, resource);
		pid = a->pid;
		ppid = a->ppid;
		memcpy(comm, a->comm, sizeof(comm));
	}
	return pid == r->d.task.pid ?
		       NULL :
		       xasprintf("inherited from %d (%s)", (int)pid, comm);
}

/* how much is used */

/* Since 6.2 the size of the directory is the number; else it is read. */
static uint64_t count_files(struct reading *r, struct limit *l)
{
	_cleanup_close_ int fd = openat(r->dirfd, "fd",
					O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	const struct dirent *d;
	uint64_t n = 0;
	struct stat st;
	DIR *dir;

	if (fd < 0) {
		l->refused = errno;
		l->refused_call = "open";
		return LIMIT_UNKNOWN;
	}
	if (fstat(fd, &st) == 0 && st.st_size > 0)
		return st.st_size;
	dir = fdopendir(fd);
	if (!dir)
		return LIMIT_UNKNOWN;
	fd = -1;
	while ((d = readdir(dir)))
		n += d->d_name[0] != '.';
	closedir(dir);
	return n;
}

static uint64_t count_threads(const struct reading *r)
{
	return user_threads_of(&r->reader->users, r->d.task.pid, r->d.task.uid);
}

/*
 * What the kernel counts for a queue: its messages at their most, and its
 * own structures (ipc/mqueue.c). Queues of other namespaces can't be seen.
 */
static uint64_t sum_mqueues(uint32_t uid, int *ret_refused)
{
	enum { MSG_MSG = 48, TREE_NODE = 48, PRIO_MAX_ = 32768 };
	DIR *dir = opendir("/dev/mqueue");
	const struct dirent *d;
	uint64_t sum = 0;

	if (!dir) {
		*ret_refused = errno;
		return LIMIT_UNKNOWN;
	}
	while ((d = readdir(dir))) {
		_cleanup_close_ int fd = -1;
		struct mq_attr a;
		struct stat st;
		uint64_t prio;

		if (d->d_name[0] == '.' ||
		    fstatat(dirfd(dir), d->d_name, &st, 0) < 0 ||
		    st.st_uid != uid)
			continue;
		fd = openat(dirfd(dir), d->d_name,
			    O_RDONLY | O_NONBLOCK | O_CLOEXEC);
		if (fd < 0 || mq_getattr(fd, &a) < 0)
			continue;
		prio = a.mq_maxmsg < PRIO_MAX_ ? a.mq_maxmsg : PRIO_MAX_;
		sum += (uint64_t)a.mq_maxmsg * (a.mq_msgsize + MSG_MSG) +
		       prio * TREE_NODE;
	}
	closedir(dir);
	return sum;
}

static uint64_t count_mqueues(const struct reading *r, struct limit *l)
{
	struct limits_reader *all = r->reader;
	struct user_queues *q;
	size_t i = 0;

	while (i < all->n_queues && all->queues[i].uid != r->d.task.uid)
		i++;
	if (i == all->n_queues) {
		all->queues = xreallocarray(all->queues, i + 1,
					    sizeof(*all->queues));
		q = &all->queues[all->n_queues++];
		*q = (struct user_queues){ .uid = r->d.task.uid };
		q->bytes = sum_mqueues(q->uid, &q->refused);
	}
	q = &all->queues[i];
	if (q->refused) {
		l->refused = q->refused;
		l->refused_call = "opendir /dev/mqueue";
	}
	return q->bytes;
}

static uint64_t count_locks(const struct reading *r, struct limit *l)
{
	struct limits_reader *all = r->reader;

	if (!all->locks && !all->locks_len)
		all->locks_len = text_read_all_at(AT_FDCWD, "/proc/locks",
						  &all->locks);
	if (all->locks_len < 0) {
		l->refused = (int)-all->locks_len;
		l->refused_call = "read /proc/locks";
		return LIMIT_UNKNOWN;
	}
	return lock_lines_count(all->locks, all->locks_len,
				(uint64_t)r->d.task.pid);
}

static uint64_t used_of(struct reading *r, unsigned resource, struct limit *l)
{
	const struct task_status *s = &r->d.status;

	switch (resource) {
	case RLIMIT_CPU: return task_detail_cpu(&r->d) / 1000000000;
	case RLIMIT_DATA: return s->vm_data;
	case RLIMIT_STACK: return s->vm_stk;
	case RLIMIT_RSS: return s->vm_rss;
	case RLIMIT_NPROC: return count_threads(r);
	case RLIMIT_NOFILE: return count_files(r, l);
	case RLIMIT_MEMLOCK: return s->vm_lck;
	case RLIMIT_AS: return s->vm_size;
	case RLIMIT_LOCKS: return count_locks(r, l);
	case RLIMIT_SIGPENDING: return s->sigq;
	case RLIMIT_MSGQUEUE: return count_mqueues(r, l);
	case RLIMIT_RTPRIO: return r->d.stat.rt_priority;
	default: return LIMIT_UNKNOWN;
	}
}

static bool has_cap(const struct reading *r, unsigned cap)
{
	return r->d.status.cap_eff != TASK_UNKNOWN &&
	       r->d.status.cap_eff >> cap & 1;
}

static void add_rlimit(struct reading *r, unsigned resource)
{
	const struct rlimit_kind *k = &kinds[resource];
	struct limit l = { .scope = k->scope,
			   .unit = k->unit,
			   .topics = k->topics,
			   .name = k->name,
			   .max = r->limits[resource].soft,
			   .hard = r->limits[resource].hard,
			   .effect = k->effect,
			   .note = k->note };

	l.used = used_of(r, resource, &l);
	if (k->scope == LIMIT_USER)
		l.of = xasprintf("user %s", r->reader->user);
	l.from = origin(r, resource);
	if (resource == RLIMIT_NPROC &&
	    (r->d.task.uid == 0 || has_cap(r, CAP_SYS_ADMIN_) ||
	     has_cap(r, CAP_SYS_RESOURCE_)))
		l.note = "this process is not bound by it: root, or "
			 "CAP_SYS_RESOURCE, CAP_SYS_ADMIN";
	limit_add(r->list, &l);
}

static uint64_t read_sysctl(const char *path)
{
	char text[64];
	uint64_t v;
	ssize_t n = text_read_at(AT_FDCWD, path, text, sizeof(text));

	return n > 0 && numbers_parse(text, n, &v, 1) ? v : LIMIT_UNKNOWN;
}

static void add_mappings(struct reading *r)
{
	_cleanup_free_ char *maps = NULL;
	struct limit l = { .scope = LIMIT_PROCESS,
			   .topics = TOPIC_MEMORY | TOPIC_THREADS,
			   .name = "mappings",
			   .used = 0,
			   .hard = LIMIT_UNKNOWN,
			   .effect = "ENOMEM of mmap(2), of new threads" };
	ssize_t n = text_read_all_at(r->dirfd, "maps", &maps);

	if (!r->reader->max_map_count)
		r->reader->max_map_count =
			read_sysctl("/proc/sys/vm/max_map_count");
	l.max = r->reader->max_map_count;
	l.from = xstrdup("vm.max_map_count");
	if (n < 0) {
		l.used = LIMIT_UNKNOWN;
		l.refused = (int)-n;
		l.refused_call = "read";
	}
	for (ssize_t i = 0; i < n; i++)
		l.used += maps[i] == '\n';
	limit_add(r->list, &l);
}

/* Registered buffers of io_uring, of RDMA, of devices: also MEMLOCK's. */
static void add_pinned(struct reading *r)
{
	struct limit l = { .scope = LIMIT_PROCESS,
			   .unit = LIMIT_BYTES,
			   .topics = TOPIC_MEMORY,
			   .name = "pinned memory",
			   .used = r->d.status.vm_pin,
			   .max = r->limits[RLIMIT_MEMLOCK].soft,
			   .hard = r->limits[RLIMIT_MEMLOCK].hard,
			   .effect = "ENOMEM of io_uring_register(2)",
			   .note = "buffers of io_uring and RDMA; the limit is "
				   "that of locked memory, counted for the "
				   "user" };

	limit_add(r->list, &l);
}

static void set_user(struct limits_reader *r, uint32_t uid)
{
	const struct passwd *pw;

	if (r->user && r->uid == uid)
		return;
	pw = getpwuid(uid);
	free(r->user);
	r->user = pw ? xstrdup(pw->pw_name) : xasprintf("%u", uid);
	r->uid = uid;
}

struct limits_reader *limits_reader_new(void)
{
	return xzalloc(sizeof(struct limits_reader));
}

void limits_reader_free(struct limits_reader *r)
{
	if (!r)
		return;
	user_threads_done(&r->users);
	free(r->ancestors);
	free(r->queues);
	free(r->locks);
	free(r->user);
	free(r);
}

int limits_read(struct limits_reader *reader, struct limit_list *list,
		pid_t pid)
{
	struct reading r = { .reader = reader, .list = list };
	_cleanup_close_ int fd = -1;
	struct task_texts texts;
	char path[32];
	struct task t;
	int e;

	snprintf(path, sizeof(path), "/proc/%d", (int)pid);
	fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd < 0)
		return errno == ENOENT ? -ESRCH : -errno;
	r.dirfd = fd;
	e = task_read_texts(fd, TASK_UIDS, &t, &texts);
	if (e < 0)
		return e;
	if (!limits_of(pid, r.limits))
		return -ESRCH;
	task_detail_read(fd, &t, &texts, 0, &r.d);
	set_user(reader, t.uid);
	for (unsigned i = 0; i < RLIMITS; i++)
		add_rlimit(&r, i);
	add_mappings(&r);
	add_pinned(&r);
	task_detail_done(&r.d);
	return 0;
}
