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

	if (p->pss)
		want |= TASK_WANT_MEMORY;
	if (p->chosen && !p->columns)
		return want | (TASK_WANT_ALL & ~TASK_WANT_MEMORY);
	for (size_t i = 0; i < ARRAY_SIZE(needs) && !p->threads; i++)
		if (view_needs(&p->view, needs[i].column))
			want |= needs[i].want;
	return want;
}

static int read_threads(pid_t pid, struct thread_list *ret)
{
	unsigned want = THREAD_WANT_CALL | THREAD_WANT_IDLE |
			THREAD_WANT_STACK_USE;
	_cleanup_close_ int fd = -1;
	char path[32];

	snprintf(path, sizeof(path), "/proc/%d", (int)pid);
	fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd < 0)
		return -errno;
	return threads_read(fd, pid, want, ret);
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
	struct thread_list *before = NULL;
	uint64_t *when = NULL;

	if (p->watch_ns) {
		before = xzalloc((p->n + 1) * sizeof(*before));
		when = xzalloc((p->n + 1) * sizeof(*when));
		for (size_t i = 0; i < p->n; i++) {
			when[i] = now_ns();
			read_threads(p->rows[i].d.task.pid, &before[i]);
		}
		wait_for(p->watch_ns);
	}
	for (size_t i = 0; i < p->n; i++) {
		struct ps_row *row = &p->rows[i];
		int r = read_threads(row->d.task.pid, &row->threads);

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
	size_t n = 0;

	if (r < 0)
		return log_error_errno(r, "cannot read /proc");
	p->users = xzalloc(sizeof(*p->users));
	/* Threads of the kernel are many, and seldom what is looked for. */
	for (size_t i = 0; i < p->details.n; i++) {
		if (rows[i].task.kernel && !p->kernel && !p->chosen)
			task_detail_done(&rows[i]);
		else
			rows[n++] = rows[i];
	}
	p->details.n = n;
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
