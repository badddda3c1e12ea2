/* SPDX-License-Identifier: BSD-2-Clause */
/* Looks at live processes, by a thread of ours. */
#include "doctor/sample.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/procfs.h"
#include "basic/strbuf.h"
#include "basic/thread.h"
#include "basic/xmalloc.h"
#include "event/stream.h"
#include "snapshot/limits_text.h"

enum {
	PARENTS_MAX = 64,   /* threads whose children are looked at */
	CHILDREN_MAX = 256, /* of a process */
	PIDS_MAX = 512,	    /* processes that are looked at, the first ones */
	FIRST_MS = 20, /* until the first look; then twice as long each time */
	EACH_MS = 1000,
	SHARE = 20, /* of the time at most a 20th goes into looking */
};

static uint64_t read_nofile(int dirfd)
{
	struct rlimit_pair limits[RLIMITS] = { 0 };
	char text[4096];
	ssize_t n = text_read_at(dirfd, "limits", text, sizeof(text));

	if (n <= 0 || !limits_text_parse(text, n, limits))
		return 0;
	return limits[RLIMIT_NOFILE].soft;
}

static bool is_zombie(pid_t pid)
{
	_cleanup_close_ int fd = -1;
	struct task task;
	char path[32];

	snprintf(path, sizeof(path), "/proc/%d", (int)pid);
	fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	return fd >= 0 && task_read_at(fd, 0, &task) == 0 && task.state == 'Z';
}

/* Children are listed by the thread that made them, proc(5). */
static void look_at_zombies(int dirfd, struct sample_process *ret)
{
	const struct thread_list *threads = &ret->threads;
	unsigned seen = 0;

	for (size_t i = 0; i < threads->n && i < PARENTS_MAX; i++) {
		char path[64], text[4096], *p = text, *end;
		ssize_t n;

		snprintf(path, sizeof(path), "task/%d/children",
			 (int)threads->rows[i].task.pid);
		n = text_read_at(dirfd, path, text, sizeof(text));
		for (; n > 0 && seen < CHILDREN_MAX; p = end, seen++) {
			long pid = strtol(p, &end, 10);

			/* Cut off in the middle, or the end. */
			if (end == p || *end != ' ')
				break;
			if (!is_zombie((pid_t)pid))
				continue;
			if (ret->zombies < SAMPLE_ZOMBIES)
				ret->zombie[ret->zombies] = (pid_t)pid;
			ret->zombies++;
		}
	}
}

static bool look_at(struct thread_reader *reader, pid_t pid,
		    struct sample_process *ret)
{
	struct thread_known known;
	_cleanup_close_ int fd = -1;
	struct task_texts texts;
	struct task task;
	struct stat st;
	char path[32];

	snprintf(path, sizeof(path), "/proc/%d", (int)pid);
	fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd < 0 || task_read_texts(fd, TASK_UIDS, &task, &texts) < 0)
		return false;
	*ret = (struct sample_process){ .pid = pid };
	task_detail_read(fd, &task, &texts, TASK_WANT_COMMAND | TASK_WANT_LINKS,
			 &ret->detail);
	known = (struct thread_known){ &task, &texts };
	threads_read(reader, fd, pid, &known, &ret->threads);
	if (fstatat(fd, "ns/net", &st, 0) == 0)
		ret->netns = st.st_ino;
	ret->nofile = read_nofile(fd);
	look_at_zombies(fd, ret);
	return true;
}

static void look_at_files(struct sample *s)
{
	struct task_select select = { 0 };
	struct strbuf list = { 0 };
	struct files_opts opts = {
		.select = &select,
		.want = FILES_FDS | FILES_DETAIL | FILES_NO_WAIT,
		.collector = FILES_WALK,
		.threads = 1,
	};
	char *error = NULL;

	for (size_t i = 0; i < s->n; i++)
		strbuf_printf(&list, "%s%d", i ? "," : "",
			      (int)s->processes[i].pid);
	if (!s->n || task_select_add(&select, TASK_SELECT_PID,
				     strbuf_cstr(&list), &error) < 0)
		goto out;
	if (files_collect(&s->files, &opts) < 0)
		goto out;
	s->has_files = true;
	for (size_t i = 0, k = 0; i < s->n; i++) {
		struct sample_process *p = &s->processes[i];

		/* Both are in the order of their numbers. */
		while (k < s->files.n && s->files.rows[k]->task->pid < p->pid)
			k++;
		p->files = s->files.rows + k;
		while (k < s->files.n && s->files.rows[k]->task->pid == p->pid)
			k++;
		p->n_files = s->files.rows + k - p->files;
	}
out:
	free(error);
	strbuf_done(&list);
	task_select_done(&select);
}

static bool seen_netns(const struct sample *s, size_t i)
{
	for (size_t k = 0; k < i; k++)
		if (s->processes[k].netns == s->processes[i].netns)
			return true;
	return false;
}

static void look_at_sockets(struct sample *s)
{
	struct sock_query q = {
		.tables = SOCK_TABLE(TCP) | SOCK_TABLE(UDP),
		.states = SOCK_STATE_ALL | 1u << SOCK_BOUND_INACTIVE,
		.ipv4 = true,
		.ipv6 = true,
		.want = SOCK_WANT_INFO | SOCK_WANT_MEM | SOCK_WANT_ATTRS,
	};

	sock_list_init(&s->socks);
	s->has_socks = true;
	for (size_t i = 0; i < s->n; i++) {
		struct netns ns;

		if (seen_netns(s, i) ||
		    netns_open_pid(&ns, s->processes[i].pid) < 0)
			continue;
		sock_collect(&s->socks, &q, &ns);
		sock_note_syn(&s->socks, &ns);
		sample_look_at_net(s, &ns);
		for (size_t k = 0; k < s->socks.n; k++)
			if (s->socks.rows[k].netns == &ns)
				s->socks.rows[k].netns = NULL;
		netns_close(&ns);
	}
}

static int by_inode(const void *a, const void *b)
{
	const struct sock *const *p = a, *const *q = b;

	return ((*p)->inode > (*q)->inode) - ((*p)->inode < (*q)->inode);
}

static void index_sockets(struct sample *s)
{
	s->by_inode = xreallocarray(NULL, s->socks.n + 1, sizeof(*s->by_inode));
	for (size_t i = 0; i < s->socks.n; i++)
		if (s->socks.rows[i].inode && !s->socks.rows[i].refused)
			s->by_inode[s->n_by_inode++] = &s->socks.rows[i];
	qsort(s->by_inode, s->n_by_inode, sizeof(*s->by_inode), by_inode);
}

static int by_number(const void *a, const void *b)
{
	const pid_t *p = a, *q = b;

	return (*p > *q) - (*p < *q);
}

/* What this thread has spent: waits for a CPU are no cost to anybody. */
static uint64_t cpu_ns(void)
{
	struct timespec t;

	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
	return (uint64_t)t.tv_sec * 1000000000 + (uint64_t)t.tv_nsec;
}

struct sample *sample_take(const pid_t *pids, size_t n, unsigned index)
{
	struct sample *s = xzalloc(sizeof(*s));
	pid_t *sorted = xreallocarray(NULL, n + 1, sizeof(*sorted));
	uint64_t cpu = cpu_ns();
	struct thread_reader *reader;
	struct netns own;

	s->index = index;
	s->ns = clock_now_ns();
	if (n)
		memcpy(sorted, pids, n * sizeof(*pids));
	qsort(sorted, n, sizeof(*sorted), by_number);
	s->processes = xzalloc((n + 1) * sizeof(*s->processes));
	reader = thread_reader_new(THREAD_WANT_CALL | THREAD_WANT_QUEUE);
	for (size_t i = 0; i < n; i++)
		if ((!i || sorted[i] != sorted[i - 1]) &&
		    look_at(reader, sorted[i], &s->processes[s->n]))
			s->n++;
	thread_reader_free(reader);
	free(sorted);
	look_at_files(s);
	look_at_sockets(s);
	index_sockets(s);
	sample_find_listeners(s);
	if (!n && netns_open_self(&own) == 0) {
		sample_look_at_net(s, &own);
		netns_close(&own);
	}
	s->took_ns = cpu_ns() - cpu;
	return s;
}

void sample_free(struct sample *s)
{
	if (!s)
		return;
	for (size_t i = 0; i < s->n; i++) {
		task_detail_done(&s->processes[i].detail);
		threads_done(&s->processes[i].threads);
	}
	free(s->processes);
	if (s->has_files)
		files_done(&s->files);
	if (s->has_socks)
		sock_list_done(&s->socks);
	free(s->by_inode);
	sample_nets_free(s);
	free(s);
}

const struct sample_process *sample_process(const struct sample *s, pid_t pid)
{
	for (size_t i = 0; i < s->n; i++)
		if (s->processes[i].pid == pid)
			return &s->processes[i];
	return NULL;
}

const struct open_file *sample_file(const struct sample_process *p, int fd)
{
	for (size_t i = 0; i < p->n_files; i++)
		if (p->files[i]->use == FILE_FD && p->files[i]->fd == fd)
			return p->files[i];
	return NULL;
}

const struct sock *sample_sock(const struct sample *s, uint64_t inode)
{
	struct sock key = { .inode = inode };
	const struct sock *p = &key, **found;

	found = bsearch(&p, s->by_inode, s->n_by_inode, sizeof(*s->by_inode),
			by_inode);
	return found ? *found : NULL;
}

/* the thread */

struct sampler {
	pthread_t thread;
	pthread_mutex_t lock;
	pthread_cond_t changed;
	pid_t pids[PIDS_MAX];
	size_t n;
	bool stop;
	struct sample *ready[8]; /* the oldest first */
	unsigned n_ready;
	unsigned taken;
	atomic_bool has_ready;
};

/* Forgets those that are gone. */
static void keep_alive(struct sampler *r, const struct sample *s)
{
	size_t n = 0;

	for (size_t i = 0; i < r->n; i++)
		if (sample_process(s, r->pids[i]) || kill(r->pids[i], 0) == 0)
			r->pids[n++] = r->pids[i];
	r->n = n;
}

/* With the lock held, which it gives away meanwhile. */
static struct sample *take(struct sampler *r)
{
	struct sample *s;
	size_t n = r->n;
	pid_t *pids;

	if (!n)
		return NULL;
	pids = xmemdup(r->pids, n * sizeof(pid_t));
	pthread_mutex_unlock(&r->lock);
	s = sample_take(pids, n, r->taken);
	free(pids);
	pthread_mutex_lock(&r->lock);
	keep_alive(r, s);
	if (!s->n) {
		sample_free(s);
		return NULL;
	}
	r->taken++;
	return s;
}

static void wait_ms(struct sampler *r, uint64_t ms)
{
	struct timespec until;

	clock_gettime(CLOCK_MONOTONIC, &until);
	until.tv_sec += (time_t)(ms / 1000);
	until.tv_nsec += (long)(ms % 1000) * 1000000;
	if (until.tv_nsec >= 1000000000) {
		until.tv_nsec -= 1000000000;
		until.tv_sec++;
	}
	while (!r->stop && pthread_cond_timedwait(&r->changed, &r->lock,
						  &until) != ETIMEDOUT)
		continue;
}

static void *run(void *arg)
{
	struct sampler *r = arg;
	uint64_t ms = FIRST_MS;

	pthread_mutex_lock(&r->lock);
	while (!r->stop) {
		struct sample *s;

		while (!r->stop && !r->n)
			pthread_cond_wait(&r->changed, &r->lock);
		wait_ms(r, ms);
		if (r->stop)
			break;
		if (r->n_ready == ARRAY_SIZE(r->ready))
			continue;
		s = take(r);
		if (!s)
			continue;
		r->ready[r->n_ready++] = s;
		atomic_store(&r->has_ready, true);
		ms = 2 * ms < EACH_MS ? 2 * ms : EACH_MS;
		if (s->took_ns / 1000000 * SHARE > ms)
			ms = s->took_ns / 1000000 * SHARE;
	}
	pthread_mutex_unlock(&r->lock);
	return NULL;
}

struct sampler *sampler_start(void)
{
	struct sampler *r = xzalloc(sizeof(*r));
	pthread_condattr_t attr;

	pthread_mutex_init(&r->lock, NULL);
	pthread_condattr_init(&attr);
	pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
	pthread_cond_init(&r->changed, &attr);
	pthread_condattr_destroy(&attr);
	if (!thread_start(&r->thread, run, r))
		return r;
	pthread_cond_destroy(&r->changed);
	pthread_mutex_destroy(&r->lock);
	free(r);
	return NULL;
}

void sampler_add(struct sampler *r, pid_t pid)
{
	bool known = false;

	pthread_mutex_lock(&r->lock);
	for (size_t i = 0; i < r->n && !known; i++)
		known = r->pids[i] == pid;
	if (!known && r->n < PIDS_MAX) {
		r->pids[r->n++] = pid;
		pthread_cond_signal(&r->changed);
	}
	pthread_mutex_unlock(&r->lock);
}

struct sample *sampler_next(struct sampler *r)
{
	struct sample *s = NULL;

	if (!atomic_load(&r->has_ready))
		return NULL;
	pthread_mutex_lock(&r->lock);
	if (r->n_ready) {
		s = r->ready[0];
		memmove(r->ready, r->ready + 1,
			--r->n_ready * sizeof(r->ready[0]));
	}
	atomic_store(&r->has_ready, r->n_ready > 0);
	pthread_mutex_unlock(&r->lock);
	return s;
}

struct sample *sampler_stop(struct sampler *r, bool last)
{
	struct sample *s = NULL;

	pthread_mutex_lock(&r->lock);
	r->stop = true;
	pthread_cond_signal(&r->changed);
	pthread_mutex_unlock(&r->lock);
	pthread_join(r->thread, NULL);
	if (last) {
		pthread_mutex_lock(&r->lock);
		s = take(r);
		pthread_mutex_unlock(&r->lock);
	}
	for (unsigned i = 0; i < r->n_ready; i++)
		sample_free(r->ready[i]);
	pthread_cond_destroy(&r->changed);
	pthread_mutex_destroy(&r->lock);
	free(r);
	return s;
}
