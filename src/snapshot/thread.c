/* SPDX-License-Identifier: BSD-2-Clause */
/* What each thread of a process does now. */
#include "snapshot/thread.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/procfs.h"
#include "basic/xmalloc.h"
#include "snapshot/sched_clock.h"
#include "snapshot/stack_area.h"

enum {
	TEXT_SIZE = 8192,
	/* Of a mapping that is larger no pages are looked at. */
	STACK_PAGES_MAX = 64 << 10,
};

struct reading {
	pid_t pid;
	unsigned want;
	enum abi abi;
	struct call_reader *calls;
	struct sched_clock *clock;
	char *maps;
	size_t maps_len;
	int maps_refused;
	uint64_t stack_limit;
	int pagemap; /* a descriptor, or -errno */
	uint64_t *pages;
};

/*
 * A process of i386 shows nothing of that in its calls' numbers, but its
 * auxiliary vector has words of 32 bits: the first of 64 would be a type, which
 * is small. (Its program is not opened: that may be on a dead server.)
 */
static enum abi abi_of(int dirfd)
{
	_cleanup_close_ int fd = openat(dirfd, "auxv", O_RDONLY | O_CLOEXEC);
	uint64_t first;

	if (fd >= 0 && read(fd, &first, sizeof(first)) == sizeof(first) &&
	    first > UINT32_MAX)
		return ABI_I386;
	return ABI_X86_64;
}

static void read_call(struct reading *r, int dirfd, struct thread_info *t)
{
	char text[512];
	struct strbuf b = { 0 };
	ssize_t n = text_read_at(dirfd, "syscall", text, sizeof(text));

	t->fd = -1;
	/* Threads of the kernel have zeros there, which would be read(0). */
	if (t->task.kernel || t->task.state == 'Z')
		return;
	if (n < 0) {
		t->call_refused = (int)-n;
		return;
	}
	t->has_call = blocked_call_parse(text, r->abi, &t->call);
	if (!t->has_call || t->call.what != BLOCKED_CALL || !r->calls)
		return;
	call_reader_text(r->calls, &t->call, r->pid, t->task.pid, &b);
	t->call_text = xstrdup(strbuf_cstr(&b));
	b.len = 0;
	call_reader_json(r->calls, &t->call, r->pid, t->task.pid, &b);
	t->call_args = xstrdup(strbuf_cstr(&b));
	strbuf_done(&b);
	if (t->call.sysent && sysent_arg(t->call.sysent, 0)->kind == ARG_FD)
		t->fd = (int)t->call.args[0];
}

static void read_idle(struct reading *r, int dirfd, struct thread_info *t)
{
	char text[TEXT_SIZE];
	uint64_t start, now;
	ssize_t n;

	t->idle_ns = TASK_UNKNOWN;
	if (!r->clock)
		return;
	n = text_read_at(dirfd, "sched", text, sizeof(text));
	if (n <= 0 || !sched_text_exec_start(text, n, &start) || !start ||
	    !sched_clock_now(r->clock, t->stat.processor, &now))
		return;
	/* It may have run since. */
	t->idle_ns = now > start ? now - start : 0;
}

static void read_schedstat(int dirfd, struct thread_info *t)
{
	char text[128];
	unsigned long long cpu, queue, slices;

	t->cpu_ns = t->queue_ns = t->slices = TASK_UNKNOWN;
	if (text_read_at(dirfd, "schedstat", text, sizeof(text)) <= 0 ||
	    sscanf(text, "%llu %llu %llu", &cpu, &queue, &slices) != 3)
		return;
	t->cpu_ns = cpu;
	t->queue_ns = queue;
	t->slices = slices;
}

/* Of the pages of a mapping; without them it is all that there is. */
static void read_pages(struct reading *r, struct thread_info *t,
		       struct stack_area *a)
{
	uint64_t size = sysconf(_SC_PAGESIZE);
	uint64_t n = (a->end - a->start) / size;
	struct stack_pages p = { .first = a->start, .page_size = size };
	ssize_t got;

	if (r->pagemap < 0) {
		t->pagemap_refused = -r->pagemap;
		return;
	}
	if (n > STACK_PAGES_MAX)
		return;
	if (!r->pages)
		r->pages = xreallocarray(NULL, STACK_PAGES_MAX,
					 sizeof(*r->pages));
	got = pread(r->pagemap, r->pages, n * sizeof(*r->pages),
		    a->start / size * sizeof(*r->pages));
	if (got < 0)
		t->pagemap_refused = errno;
	/* Less is of a process that is about to end. */
	if (got != (ssize_t)(n * sizeof(*r->pages)))
		return;
	p.entries = r->pages;
	p.n = n;
	stack_area_narrow(a, t->call.sp, &p);
	stack_area_touched(a, &p, &t->stack_resident, &t->stack_deepest);
}

static void read_stack_use(struct reading *r, struct thread_info *t)
{
	struct stack_area a;

	t->stack_used = t->stack_size = TASK_UNKNOWN;
	t->stack_resident = t->stack_deepest = TASK_UNKNOWN;
	t->stack_refused = r->maps_refused;
	if (!r->maps || !t->has_call || !t->call.sp ||
	    !stack_area_find(r->maps, r->maps_len, t->call.sp, &a))
		return;
	read_pages(r, t, &a);
	t->stack_used = a.end - t->call.sp;
	t->stack_grows = a.main;
	t->stack_size = a.main ? r->stack_limit : a.end - a.start;
}

static void read_wchan(int dirfd, struct thread_info *t)
{
	ssize_t n = text_read_at(dirfd, "wchan", t->wchan, sizeof(t->wchan));

	if (n < 0) {
		t->wchan_refused = (int)-n;
		t->wchan[0] = '\0';
	} else if (!strcmp(t->wchan, "0")) {
		t->wchan[0] = '\0';
	}
}

/* Returns 0, or -errno if it has ended. */
static int read_thread(struct reading *r, int dirfd, struct thread_info *ret)
{
	struct thread_info t = { .cpu_share = -1, .switches = -1 };
	char text[TEXT_SIZE];
	ssize_t n;
	int e = task_read_at(dirfd, TASK_UIDS, &t.task);

	if (e < 0)
		return e;
	t.task.tgid = r->pid;
	n = text_read_at(dirfd, "stat", text, sizeof(text));
	if (n < 0)
		return (int)n;
	e = task_stat_parse(text, n, &t.stat);
	if (e < 0)
		return e;
	n = text_read_at(dirfd, "status", text, sizeof(text));
	if (n < 0)
		return (int)n;
	task_status_parse(text, n, &t.status);
	read_schedstat(dirfd, &t);
	read_idle(r, dirfd, &t);
	read_wchan(dirfd, &t);
	read_call(r, dirfd, &t);
	read_stack_use(r, &t);
	*ret = t;
	return 0;
}

static void begin(struct reading *r, int dirfd)
{
	struct rlimit lim;
	ssize_t n;

	r->abi = abi_of(dirfd);
	if (r->want & THREAD_WANT_CALL)
		r->calls = call_reader_new();
	if (r->want & THREAD_WANT_IDLE)
		r->clock = sched_clock_new();
	r->stack_limit = TASK_UNKNOWN;
	r->pagemap = -ENOENT;
	if (!(r->want & THREAD_WANT_STACK_USE))
		return;
	n = text_read_all_at(dirfd, "maps", &r->maps);
	if (n < 0)
		r->maps_refused = (int)-n;
	else
		r->maps_len = n;
	r->pagemap = openat(dirfd, "pagemap", O_RDONLY | O_CLOEXEC);
	if (r->pagemap < 0)
		r->pagemap = -errno;
	if (prlimit(r->pid, RLIMIT_STACK, NULL, &lim) == 0 &&
	    lim.rlim_cur != RLIM_INFINITY)
		r->stack_limit = lim.rlim_cur;
}

static void end(struct reading *r)
{
	call_reader_free(r->calls);
	sched_clock_free(r->clock);
	free(r->maps);
	free(r->pages);
	if (r->pagemap >= 0)
		close(r->pagemap);
}

static int by_tid(const void *a, const void *b)
{
	pid_t x = ((const struct task *)a)->pid;
	pid_t y = ((const struct task *)b)->pid;

	return (x > y) - (x < y);
}

int threads_read(int dirfd, pid_t pid, unsigned want, struct thread_list *ret)
{
	struct reading r = { .pid = pid, .want = want };
	struct thread_list l = { 0 };
	const struct dirent *d;
	DIR *dir;
	int fd = openat(dirfd, "task", O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	if (fd < 0)
		return -errno;
	dir = fdopendir(fd);
	if (!dir) {
		close(fd);
		return -errno;
	}
	begin(&r, dirfd);
	while ((d = readdir(dir))) {
		_cleanup_close_ int tfd = -1;

		if (d->d_name[0] < '0' || d->d_name[0] > '9')
			continue;
		tfd = openat(fd, d->d_name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
		if (tfd < 0)
			continue;
		if (l.n == l.cap) {
			l.cap = l.cap ? l.cap * 2 : 16;
			l.rows = xreallocarray(l.rows, l.cap, sizeof(*l.rows));
		}
		if (read_thread(&r, tfd, &l.rows[l.n]) == 0)
			l.n++;
	}
	closedir(dir);
	end(&r);
	/* `task` is the first member, and its number the first of that. */
	if (l.n)
		qsort(l.rows, l.n, sizeof(*l.rows), by_tid);
	*ret = l;
	return 0;
}

void threads_done(struct thread_list *l)
{
	for (size_t i = 0; i < l->n; i++) {
		free(l->rows[i].call_text);
		free(l->rows[i].call_args);
		free(l->rows[i].frames);
	}
	free(l->rows);
	memset(l, 0, sizeof(*l));
}

static bool same_call(const struct thread_info *a, const struct thread_info *b)
{
	return a->has_call && b->has_call && a->call.what == BLOCKED_CALL &&
	       b->call.what == BLOCKED_CALL && a->call.nr == b->call.nr &&
	       !memcmp(a->call.args, b->call.args, sizeof(a->call.args)) &&
	       a->status.voluntary == b->status.voluntary &&
	       a->status.involuntary == b->status.involuntary;
}

void thread_rates(const struct thread_list *before, struct thread_list *now,
		  uint64_t ns)
{
	size_t k = 0;

	for (size_t i = 0; i < now->n && ns; i++) {
		struct thread_info *t = &now->rows[i];
		const struct thread_info *o;

		while (k < before->n && before->rows[k].task.pid < t->task.pid)
			k++;
		if (k == before->n)
			break;
		o = &before->rows[k];
		if (o->task.pid != t->task.pid ||
		    o->task.start_ns != t->task.start_ns)
			continue;
		if (t->cpu_ns != TASK_UNKNOWN && o->cpu_ns != TASK_UNKNOWN)
			t->cpu_share = (double)(t->cpu_ns - o->cpu_ns) /
				       (double)ns;
		if (t->status.voluntary != TASK_UNKNOWN &&
		    o->status.voluntary != TASK_UNKNOWN)
			t->switches = (double)(t->status.voluntary +
					       t->status.involuntary -
					       o->status.voluntary -
					       o->status.involuntary) *
				      1e9 / (double)ns;
		t->same_call = same_call(o, t);
	}
}
