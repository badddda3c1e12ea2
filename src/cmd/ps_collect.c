/* SPDX-License-Identifier: BSD-2-Clause */
/* The rows of ringside ps. */
#include <errno.h>
#include <fcntl.h>
#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/xmalloc.h"
#include "cmd/ps_impl.h"
#include "sink/quote.h"
#include "snapshot/task_tree.h"

/* names of users: asked for once each */

struct user {
	uint32_t uid;
	char *name;
};

struct ps_users {
	struct user *list;
	size_t n;
};

static const char *user_name(struct ps_users *u, uint32_t uid)
{
	const struct passwd *pw;

	for (size_t i = 0; i < u->n; i++)
		if (u->list[i].uid == uid)
			return u->list[i].name;
	pw = getpwuid(uid);
	u->list = xreallocarray(u->list, u->n + 1, sizeof(*u->list));
	u->list[u->n].uid = uid;
	u->list[u->n].name = pw ? xstrdup(pw->pw_name) : NULL;
	return u->list[u->n++].name;
}

static void users_free(struct ps_users *u)
{
	if (!u)
		return;
	for (size_t i = 0; i < u->n; i++)
		free(u->list[i].name);
	free(u->list);
	free(u);
}

/* rows */

/* As people type it; a process without arguments has its name in brackets. */
static void make_command(struct task_detail *d)
{
	if (!d->cmdline) {
		d->cmdline = xasprintf("[%s]", d->task.comm);
		d->cmdline_len = strlen(d->cmdline);
		return;
	}
	while (d->cmdline_len && !d->cmdline[d->cmdline_len - 1])
		d->cmdline_len--;
	for (size_t i = 0; i < d->cmdline_len; i++)
		if (!d->cmdline[i])
			d->cmdline[i] = ' ';
}

static unsigned wanted(const struct ps *p)
{
	static const struct {
		const char *column;
		unsigned want;
	} needs[] = {
		{ "exe", TASK_WANT_LINKS },
		{ "cwd", TASK_WANT_LINKS },
		{ "root", TASK_WANT_LINKS },
		{ "daemon", TASK_WANT_LINKS },
		{ "namespaces", TASK_WANT_NS },
		{ "marks", TASK_WANT_NS },
		{ "cgroup", TASK_WANT_CGROUP },
		{ "pss", TASK_WANT_MEMORY },
		{ "pss_anon", TASK_WANT_MEMORY },
		{ "swap_pss", TASK_WANT_MEMORY },
		{ "oom_score", TASK_WANT_MISC },
		{ "oom_adj", TASK_WANT_MISC },
		{ "login_uid", TASK_WANT_MISC },
		{ "read_bytes", TASK_WANT_MISC },
		{ "write_bytes", TASK_WANT_MISC },
	};
	unsigned want = TASK_WANT_COMMAND;

	/* Threads of the kernel are many, and seldom what is looked for. */
	if (!p->kernel && !p->chosen)
		want |= TASK_NO_KERNEL;
	if (p->pss)
		want |= TASK_WANT_MEMORY;
	if (p->chosen && !p->columns)
		return want | (TASK_WANT_ALL & ~TASK_WANT_MEMORY);
	for (size_t i = 0; i < ARRAY_SIZE(needs); i++)
		if (view_needs(&p->view, needs[i].column))
			want |= needs[i].want;
	return want;
}

static unsigned wanted_of_threads(const struct ps *p)
{
	static const struct {
		const char *column;
		unsigned want;
	} needs[] = {
		{ "idle", THREAD_WANT_IDLE },
		{ "cpu", THREAD_WANT_CPU },
		{ "share", THREAD_WANT_CPU },
		{ "voluntary", THREAD_WANT_SWITCHES },
		{ "involuntary", THREAD_WANT_SWITCHES },
		{ "switches", THREAD_WANT_SWITCHES },
		{ "same_call", THREAD_WANT_SWITCHES | THREAD_WANT_CALL },
		{ "stack_used", THREAD_WANT_STACK_USE },
		{ "stack_size", THREAD_WANT_STACK_USE },
		{ "stack_grows", THREAD_WANT_STACK_USE },
		{ "stack_resident", THREAD_WANT_STACK_USE },
		{ "stack_deepest", THREAD_WANT_STACK_USE },
		{ "wchan", THREAD_WANT_WCHAN },
		{ "call", THREAD_WANT_CALL | THREAD_WANT_TEXT },
		{ "syscall", THREAD_WANT_CALL },
		{ "nr", THREAD_WANT_CALL },
		{ "fd", THREAD_WANT_CALL },
		{ "args", THREAD_WANT_CALL | THREAD_WANT_ARGS },
		{ "queue", THREAD_WANT_QUEUE },
		{ "slices", THREAD_WANT_QUEUE },
		{ "minflt", THREAD_WANT_OWN },
		{ "majflt", THREAD_WANT_OWN },
		{ "sig_blocked", THREAD_WANT_STATUS },
		{ "sig_pending", THREAD_WANT_STATUS },
		{ "seccomp", THREAD_WANT_STATUS },
	};
	unsigned want = 0;

	/* Tables within a page, or within rows of processes. */
	if (!p->threads || p->view.json)
		return THREAD_WANT_ALL;
	for (size_t i = 0; i < ARRAY_SIZE(needs); i++)
		if (view_needs(&p->view, needs[i].column))
			want |= needs[i].want;
	return want;
}

static int read_threads(struct thread_reader *r, pid_t pid,
			struct thread_list *ret)
{
	_cleanup_close_ int fd = -1;
	char path[32];

	snprintf(path, sizeof(path), "/proc/%d", (int)pid);
	fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd < 0)
		return -errno;
	return threads_read(r, fd, pid, NULL, ret);
}

static uint64_t now_ns(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return ts.tv_sec * 1000000000ULL + ts.tv_nsec;
}

static void wait_for(uint64_t ns)
{
	struct timespec ts = { (time_t)(ns / 1000000000),
			       (long)(ns % 1000000000) };

	while (nanosleep(&ts, &ts) < 0 && errno == EINTR)
		continue;
}

/* All of them first, then the pause, then all of them again. */
void ps_collect_threads(struct ps *p)
{
	struct thread_reader *reader = thread_reader_new(wanted_of_threads(p));
	struct thread_list *before = NULL;
	uint64_t *when = NULL;

	if (p->watch_ns) {
		before = xzalloc((p->n + 1) * sizeof(*before));
		when = xzalloc((p->n + 1) * sizeof(*when));
		for (size_t i = 0; i < p->n; i++) {
			when[i] = now_ns();
			read_threads(reader, p->rows[i].d.task.pid, &before[i]);
		}
		wait_for(p->watch_ns);
	}
	for (size_t i = 0; i < p->n; i++) {
		struct ps_row *row = &p->rows[i];
		int r = read_threads(reader, row->d.task.pid, &row->threads);

		if (r < 0) {
			row->threads_refused = -r;
			continue;
		}
		row->has_threads = true;
		if (before) {
			thread_rates(&before[i], &row->threads,
				     now_ns() - when[i]);
			threads_done(&before[i]);
		}
		if (p->stacks)
			user_stacks_read(p->stacks, &row->threads);
	}
	free(before);
	free(when);
	thread_reader_free(reader);
}

struct threads_walk {
	struct ps *p;
	struct thread_reader *reader;
	size_t cap;
};

static int add_process(void *owner, const struct task *t,
		       const struct task_texts *texts, int dirfd)
{
	const struct thread_known known = { t, texts };
	struct threads_walk *w = owner;
	struct ps *p = w->p;
	struct ps_row *row;

	if (t->kernel && !p->kernel && !p->chosen)
		return 0;
	if (p->n == w->cap) {
		w->cap = w->cap ? w->cap * 2 : 64;
		p->rows = xreallocarray(p->rows, w->cap, sizeof(*p->rows));
	}
	row = &p->rows[p->n++];
	*row = (struct ps_row){ .d.task = *t };
	if (!w->reader)
		return 0;
	if (threads_read(w->reader, dirfd, t->pid, &known, &row->threads) < 0)
		p->n--;
	return 0;
}

static int by_pid(const void *a, const void *b)
{
	pid_t x = ((const struct ps_row *)a)->d.task.pid;
	pid_t y = ((const struct ps_row *)b)->d.task.pid;

	return (x > y) - (x < y);
}

/* Of threads alone: nothing else of their processes is read. */
int ps_collect_only_threads(struct ps *p)
{
	/* Who looks twice, or at stacks, has a list of them first. */
	bool once = !p->watch_ns && !p->stacks;
	struct threads_walk w = { .p = p };
	int r;

	if (once)
		w.reader = thread_reader_new(wanted_of_threads(p));
	r = task_walk(p->chosen ? &p->select : NULL, 0, add_process, &w);
	thread_reader_free(w.reader);
	if (r < 0)
		return log_error_errno(r, "cannot read /proc");
	if (p->n)
		qsort(p->rows, p->n, sizeof(*p->rows), by_pid);
	if (!once)
		ps_collect_threads(p);
	return 0;
}

static void make_tree(struct ps_row *row)
{
	struct strbuf b = { 0 };

	strbuf_puts(&b, row->d.branch);
	quote_bare(&b, row->d.cmdline, row->d.cmdline_len);
	row->tree = xstrdup(strbuf_cstr(&b));
	strbuf_done(&b);
}

int ps_collect(struct ps *p)
{
	int r = task_details_read(&p->details, p->chosen ? &p->select : NULL,
				  wanted(p));
	_cleanup_free_ struct task_detail **order = NULL;
	struct task_detail *rows = p->details.rows;
	size_t n = p->details.n;

	if (r < 0)
		return log_error_errno(r, "cannot read /proc");
	p->users = xzalloc(sizeof(*p->users));
	order = xreallocarray(NULL, n + 1, sizeof(struct task_detail *));
	for (size_t i = 0; i < n; i++) {
		make_command(&rows[i]);
		rows[i].user = user_name(p->users, rows[i].task.euid);
		order[i] = &rows[i];
	}
	if (p->tree)
		task_tree(&p->details, order);
	p->rows = xzalloc((n + 1) * sizeof(*p->rows));
	p->n = n;
	for (size_t i = 0; i < n; i++) {
		p->rows[i].d = *order[i];
		task_tty_name(order[i]->task.tty, p->rows[i].tty);
		if (p->tree)
			make_tree(&p->rows[i]);
	}
	return 0;
}

void ps_collect_done(struct ps *p)
{
	for (size_t i = 0; i < p->n; i++) {
		free(p->rows[i].tree);
		threads_done(&p->rows[i].threads);
	}
	free(p->rows);
	task_details_done(&p->details);
	users_free(p->users);
}
