/* SPDX-License-Identifier: BSD-2-Clause */
/* All that /proc says of one process. */
#include "snapshot/task_detail.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/procfs.h"
#include "basic/xmalloc.h"
#include "snapshot/task_marks.h"

enum { TEXT_SIZE = 8192, LINK_SIZE = 8192, CMDLINE_MAX = 1 << 20 };

static char *read_link(int dirfd, const char *name, int *ret_refused)
{
	char buf[LINK_SIZE];
	ssize_t n = readlinkat(dirfd, name, buf, sizeof(buf));

	if (n < 0) {
		*ret_refused = errno;
		return NULL;
	}
	return xstrndup(buf, n);
}

/* Only links are read, no file is touched. */
static void read_links(int dirfd, struct task_detail *d)
{
	static const char *const stdio[] = { "fd/0", "fd/1", "fd/2" };
	char buf[16];
	unsigned null = 0, known = 0;

	d->exe = read_link(dirfd, "exe", &d->exe_refused);
	d->cwd = read_link(dirfd, "cwd", &d->cwd_refused);
	d->root = read_link(dirfd, "root", &d->root_refused);
	for (unsigned i = 0; i < ARRAY_SIZE(stdio); i++) {
		ssize_t n = readlinkat(dirfd, stdio[i], buf, sizeof(buf));

		if (n == 9 && !memcmp(buf, "/dev/null", 9))
			null++;
		if (n >= 0 || errno == ENOENT)
			known++;
	}
	d->stdio_null = null == ARRAY_SIZE(stdio);
	d->stdio_known = known == ARRAY_SIZE(stdio);
}

static void read_namespaces(int dirfd, struct task_detail *d)
{
	static const char *const kinds[] = { "cgroup", "ipc",  "mnt",  "net",
					     "pid",    "time", "user", "uts" };

	for (unsigned i = 0; i < ARRAY_SIZE(kinds); i++) {
		struct task_ns *ns = &d->ns[i];
		char name[16], ours[32];
		struct stat st, mine;

		ns->kind = kinds[i];
		snprintf(name, sizeof(name), "ns/%s", kinds[i]);
		snprintf(ours, sizeof(ours), "/proc/self/ns/%s", kinds[i]);
		if (fstatat(dirfd, name, &st, 0) < 0) {
			ns->refused = errno;
			continue;
		}
		ns->inode = st.st_ino;
		ns->other = stat(ours, &mine) == 0 && mine.st_ino != st.st_ino;
	}
	d->n_ns = ARRAY_SIZE(kinds);
}

/* "0::/path" is the unified one; else the first that there is. */
static void read_cgroup(int dirfd, struct task_detail *d)
{
	_cleanup_free_ char *text = NULL;
	ssize_t n = text_read_all_at(dirfd, "cgroup", &text);
	const char *line, *path;

	if (n < 0) {
		d->cgroup_refused = (int)-n;
		return;
	}
	line = text;
	for (const char *p = text; p && *p; p = strchr(p, '\n')) {
		p += *p == '\n';
		if (!strncmp(p, "0::", 3))
			line = p;
	}
	path = strchr(line, ':');
	path = path ? strchr(path + 1, ':') : NULL;
	if (path)
		d->cgroup = xstrndup(path + 1, strcspn(path + 1, "\n"));
}

static void read_command(int dirfd, struct task_detail *d)
{
	_cleanup_free_ char *text = NULL;
	ssize_t n = text_read_all_at(dirfd, "cmdline", &text);

	if (n <= 0)
		return;
	d->cmdline_len = n > CMDLINE_MAX ? CMDLINE_MAX : n;
	d->cmdline = steal_ptr(&text);
}

static uint64_t kib_field(const char *text, const char *key)
{
	uint64_t v;

	return proc_field_u64(text, key, 10, &v) ? v << 10 : TASK_UNKNOWN;
}

static void read_memory(int dirfd, struct task_detail *d)
{
	char text[TEXT_SIZE];
	ssize_t n = text_read_at(dirfd, "smaps_rollup", text, sizeof(text));

	d->pss = d->pss_anon = d->swap_pss = d->locked = TASK_UNKNOWN;
	if (n <= 0) {
		/* One without memory says nothing, or ESRCH. */
		d->memory_refused = n == -ESRCH ? 0 : (int)-n;
		return;
	}
	d->pss = kib_field(text, "Pss:");
	d->pss_anon = kib_field(text, "Pss_Anon:");
	d->swap_pss = kib_field(text, "SwapPss:");
	d->locked = kib_field(text, "Locked:");
}

static uint64_t read_number(int dirfd, const char *name)
{
	char text[64], *end;
	uint64_t v;

	if (text_read_at(dirfd, name, text, sizeof(text)) <= 0)
		return TASK_UNKNOWN;
	v = strtoull(text, &end, 10);
	return end == text ? TASK_UNKNOWN : v;
}

static void read_misc(int dirfd, struct task_detail *d)
{
	char text[1024], *end;

	d->oom_score = read_number(dirfd, "oom_score");
	d->login_uid = read_number(dirfd, "loginuid");
	if (text_read_at(dirfd, "oom_score_adj", text, sizeof(text)) > 0) {
		d->oom_adj = strtol(text, &end, 10);
		d->has_oom_adj = end != text;
	}
	d->read_bytes = d->write_bytes = TASK_UNKNOWN;
	if (text_read_at(dirfd, "io", text, sizeof(text)) > 0) {
		proc_field_u64(text, "read_bytes:", 10, &d->read_bytes);
		proc_field_u64(text, "write_bytes:", 10, &d->write_bytes);
	}
}

void task_detail_read(int dirfd, const struct task *t,
		      const struct task_texts *texts, unsigned want,
		      struct task_detail *ret)
{
	struct task_detail d = { .task = *t,
				 .stat = texts->stat,
				 .status = texts->status };

	d.pss = d.pss_anon = d.swap_pss = d.locked = TASK_UNKNOWN;
	d.oom_score = d.login_uid = TASK_UNKNOWN;
	d.read_bytes = d.write_bytes = TASK_UNKNOWN;
	if (want & TASK_WANT_COMMAND)
		read_command(dirfd, &d);
	if (want & TASK_WANT_LINKS)
		read_links(dirfd, &d);
	if (want & TASK_WANT_NS)
		read_namespaces(dirfd, &d);
	if (want & TASK_WANT_CGROUP)
		read_cgroup(dirfd, &d);
	if (want & TASK_WANT_MEMORY)
		read_memory(dirfd, &d);
	if (want & TASK_WANT_MISC)
		read_misc(dirfd, &d);
	*ret = d;
}

void task_detail_done(struct task_detail *d)
{
	free(d->cmdline);
	free(d->exe);
	free(d->cwd);
	free(d->root);
	free(d->cgroup);
	free(d->branch);
}

uint64_t task_detail_cpu(const struct task_detail *d)
{
	return task_ticks_ns(d->stat.utime + d->stat.stime);
}

uint64_t task_detail_start(const struct task_detail *d)
{
	return task_boot_time() + d->task.start_ns;
}

struct details_walk {
	struct task_details *d;
	const struct task_select *select;
	unsigned want;
};

static int collect(void *owner, const struct task *t,
		   const struct task_texts *texts, int dirfd)
{
	struct details_walk *w = owner;
	struct task_details *d = w->d;
	struct task_list *all = &d->all;

	if (all->n == all->cap) {
		all->cap = all->cap ? all->cap * 2 : 64;
		all->tasks = xreallocarray(all->tasks, all->cap,
					   sizeof(*all->tasks));
	}
	all->tasks[all->n++] = *t;
	if (!task_select_wants(w->select, t) ||
	    (t->kernel && w->want & TASK_NO_KERNEL))
		return 0;
	if (d->n == d->cap) {
		d->cap = d->cap ? d->cap * 2 : 16;
		d->rows = xreallocarray(d->rows, d->cap, sizeof(*d->rows));
	}
	task_detail_read(dirfd, t, texts, w->want, &d->rows[d->n++]);
	return 0;
}

static int by_pid(const void *a, const void *b)
{
	pid_t x = ((const struct task *)a)->pid;
	pid_t y = ((const struct task *)b)->pid;

	return (x > y) - (x < y);
}

int task_details_read(struct task_details *d, const struct task_select *select,
		      unsigned want)
{
	struct details_walk w = { d, select, want };
	int r;

	memset(d, 0, sizeof(*d));
	/* All are walked: a mark is a matter of parents and groups. */
	r = task_walk(NULL,
		      TASK_UIDS |
			      (want & TASK_NO_KERNEL ? TASK_USER_STATUS : 0),
		      collect, &w);
	if (r < 0) {
		task_details_done(d);
		return r;
	}
	if (d->all.n)
		qsort(d->all.tasks, d->all.n, sizeof(*d->all.tasks), by_pid);
	/* `task` is the first member. */
	if (d->n)
		qsort(d->rows, d->n, sizeof(*d->rows), by_pid);
	for (size_t i = 0; i < d->n; i++) {
		d->rows[i].marks = task_marks(&d->rows[i], &d->all);
		d->rows[i].daemon_steps = task_daemon_steps(&d->rows[i],
							    &d->all);
	}
	return 0;
}

void task_details_done(struct task_details *d)
{
	for (size_t i = 0; i < d->n; i++)
		task_detail_done(&d->rows[i]);
	free(d->rows);
	task_list_done(&d->all);
	memset(d, 0, sizeof(*d));
}
