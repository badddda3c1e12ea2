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

struct thread_reader {
	unsigned want;
	struct call_reader *calls;
	struct sched_clock *clock;
};

/* One process. */
struct reading {
	const struct thread_reader *reader;
	unsigned want;
	int dirfd; /* /proc/PID */
	pid_t pid;
	bool abi_known;
	enum abi abi;
	int maps; /* opened when it is needed first, or -1 */
	int maps_refused;
	int pagemap; /* opened with it, or -errno */
	uint64_t *pages;
	char *maps_text; /* of older kernels */
	size_t maps_len;
	bool has_limit;
	uint64_t stack_limit;
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

/* Whoever has a stack or code above 4 GiB need not be asked. */
static bool may_be_i386(struct reading *r, const struct blocked_call *c)
{
	if (c->what != BLOCKED_CALL || c->sp > UINT32_MAX || c->pc > UINT32_MAX)
		return false;
	if (!r->abi_known)
		r->abi = abi_of(r->dirfd);
	r->abi_known = true;
	return r->abi == ABI_I386;
}

static void put_call(struct reading *r, struct thread_info *t)
{
	struct call_reader *calls = r->reader->calls;
	struct strbuf b = { 0 };

	if (r->want & THREAD_WANT_TEXT) {
		call_reader_text(calls, &t->call, r->pid, t->task.pid, &b);
		t->call_text = xstrdup(strbuf_cstr(&b));
	}
	b.len = 0;
	if (r->want & THREAD_WANT_ARGS) {
		call_reader_json(calls, &t->call, r->pid, t->task.pid, &b);
		t->call_args = xstrdup(strbuf_cstr(&b));
	}
	strbuf_done(&b);
}

static void read_call(struct reading *r, int dirfd, struct thread_info *t)
{
	char text[512];
	ssize_t n;

	/* Threads of the kernel have zeros there, which would be read(0). */
	if (t->task.kernel || t->task.state == 'Z')
		return;
	n = text_read_at(dirfd, "syscall", text, sizeof(text));
	if (n < 0) {
		t->call_refused = (int)-n;
		return;
	}
	t->has_call = blocked_call_parse(text, ABI_X86_64, &t->call);
	if (t->has_call && may_be_i386(r, &t->call))
		t->has_call = blocked_call_parse(text, ABI_I386, &t->call);
	if (!t->has_call || t->call.what != BLOCKED_CALL)
		return;
	if (t->call.sysent && sysent_arg(t->call.sysent, 0)->kind == ARG_FD)
		t->fd = (int)t->call.args[0];
	put_call(r, t);
}

/* What the kernel says for those who look at its scheduler; false: nothing. */
static bool read_sched(struct reading *r, int dirfd, struct thread_info *t)
{
	char text[TEXT_SIZE];
	ssize_t n = text_read_at(dirfd, "sched", text, sizeof(text));
	struct sched_text s;
	uint64_t now;

	if (n <= 0)
		return false;
	sched_text_parse(text, n, &s);
	t->cpu_ns = s.runtime;
	t->status.voluntary = s.voluntary;
	t->status.involuntary = s.involuntary;
	/* It may have run since. */
	if (r->want & THREAD_WANT_IDLE && s.exec_start &&
	    s.exec_start != TASK_UNKNOWN &&
	    sched_clock_now(r->reader->clock, t->stat.processor, &now))
		t->idle_ns = now > s.exec_start ? now - s.exec_start : 0;
	return s.runtime != TASK_UNKNOWN && s.voluntary != TASK_UNKNOWN &&
	       s.involuntary != TASK_UNKNOWN;
}

static void read_schedstat(int dirfd, struct thread_info *t)
{
	char text[128];
	unsigned long long cpu, queue, slices;

	if (text_read_at(dirfd, "schedstat", text, sizeof(text)) <= 0 ||
	    sscanf(text, "%llu %llu %llu", &cpu, &queue, &slices) != 3)
		return;
	t->cpu_ns = cpu;
	t->queue_ns = queue;
	t->slices = slices;
}

/* As few files as what is wanted needs. */
static int read_counts(struct reading *r, int dirfd, struct thread_info *t)
{
	const unsigned switches = THREAD_WANT_SWITCHES | THREAD_WANT_STATUS;
	bool known = false;
	char text[TEXT_SIZE];
	ssize_t n;

	if (r->want & THREAD_WANT_IDLE)
		known = read_sched(r, dirfd, t);
	if (r->want & THREAD_WANT_QUEUE ||
	    (r->want & THREAD_WANT_CPU && !known))
		read_schedstat(dirfd, t);
	if (!(r->want & THREAD_WANT_STATUS) && (known || !(r->want & switches)))
		return 0;
	n = text_read_at(dirfd, "status", text, sizeof(text));
	if (n < 0)
		return (int)n;
	task_status_parse(text, n, &t->status);
	t->task.uid = (uint32_t)t->status.uid[0];
	t->task.euid = (uint32_t)t->status.uid[1];
	return 0;
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

static void set_stack(struct reading *r, struct thread_info *t,
		      struct stack_area *a)
{
	struct rlimit lim;

	read_pages(r, t, a);
	t->stack_used = a->end - t->call.sp;
	t->stack_grows = a->main;
	if (!a->main) {
		t->stack_size = a->end - a->start;
		return;
	}
	if (!r->has_limit && prlimit(r->pid, RLIMIT_STACK, NULL, &lim) == 0 &&
	    lim.rlim_cur != RLIM_INFINITY)
		r->stack_limit = lim.rlim_cur;
	r->has_limit = true;
	t->stack_size = r->stack_limit;
}

static bool find_stack(struct reading *r, uint64_t sp, struct stack_area *ret)
{
	int e = r->maps_text ? -ENOTTY : stack_area_ask(r->maps, sp, ret);
	ssize_t n;

	if (e != -ENOTTY)
		return e == 0;
	if (!r->maps_text) {
		n = text_read_all(r->maps, &r->maps_text);
		r->maps_len = n > 0 ? n : 0;
	}
	return r->maps_text &&
	       stack_area_find(r->maps_text, r->maps_len, sp, ret);
}

static void read_stack_use(struct reading *r, struct thread_info *t)
{
	struct stack_area a;

	/* Who has no memory has no file of it either. */
	if (r->maps < 0 && !r->maps_refused) {
		r->maps = openat(r->dirfd, "maps", O_RDONLY | O_CLOEXEC);
		if (r->maps < 0)
			r->maps_refused = errno;
		r->pagemap = openat(r->dirfd, "pagemap", O_RDONLY | O_CLOEXEC);
		if (r->pagemap < 0)
			r->pagemap = -errno;
	}
	t->stack_refused = r->maps_refused;
	if (r->maps >= 0 && t->has_call && t->call.sp &&
	    find_stack(r, t->call.sp, &a))
		set_stack(r, t, &a);
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
static int read_thread(struct reading *r, int dirfd,
		       const struct thread_known *known, struct thread_info *t)
{
	struct task_texts texts;
	int e = 0;

	*t = (struct thread_info){ .cpu_share = -1,
				   .switches = -1,
				   .fd = -1,
				   .idle_ns = TASK_UNKNOWN,
				   .cpu_ns = TASK_UNKNOWN,
				   .queue_ns = TASK_UNKNOWN,
				   .slices = TASK_UNKNOWN,
				   .stack_used = TASK_UNKNOWN,
				   .stack_size = TASK_UNKNOWN,
				   .stack_resident = TASK_UNKNOWN,
				   .stack_deepest = TASK_UNKNOWN };
	if (!known)
		e = task_read_texts(dirfd, 0, &t->task, &texts);
	if (e < 0)
		return e;
	if (known)
		t->task = *known->task;
	t->task.tgid = r->pid;
	t->stat = known ? known->texts->stat : texts.stat;
	task_status_parse("", 0, &t->status);
	e = read_counts(r, dirfd, t);
	if (e < 0)
		return e;
	if (r->want & THREAD_WANT_WCHAN)
		read_wchan(dirfd, t);
	if (r->want & THREAD_WANT_CALL)
		read_call(r, dirfd, t);
	if (r->want & THREAD_WANT_STACK_USE)
		read_stack_use(r, t);
	return 0;
}

struct thread_reader *thread_reader_new(unsigned want)
{
	const unsigned calls = THREAD_WANT_TEXT | THREAD_WANT_ARGS;
	struct thread_reader *r = xzalloc(sizeof(*r));

	if (want & (calls | THREAD_WANT_STACK_USE))
		want |= THREAD_WANT_CALL;
	r->want = want;
	if (want & calls)
		r->calls = call_reader_new();
	if (want & THREAD_WANT_IDLE)
		r->clock = sched_clock_new();
	return r;
}

void thread_reader_free(struct thread_reader *r)
{
	if (!r)
		return;
	call_reader_free(r->calls);
	sched_clock_free(r->clock);
	free(r);
}

static int by_tid(const void *a, const void *b)
{
	pid_t x = ((const struct task *)a)->pid;
	pid_t y = ((const struct task *)b)->pid;

	return (x > y) - (x < y);
}

static void add_thread(struct reading *r, int dirfd,
		       const struct thread_known *known, struct thread_list *l)
{
	if (l->n == l->cap) {
		l->cap = l->cap ? l->cap * 2 : 1;
		l->rows = xreallocarray(l->rows, l->cap, sizeof(*l->rows));
	}
	if (read_thread(r, dirfd, known, &l->rows[l->n]) == 0)
		l->n++;
}

static int list_threads(struct reading *r, struct thread_list *l)
{
	int fd = openat(r->dirfd, "task", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *dir = fd < 0 ? NULL : fdopendir(fd);
	const struct dirent *d;

	if (!dir) {
		int e = -errno;

		if (fd >= 0)
			close(fd);
		return e;
	}
	while ((d = readdir(dir))) {
		_cleanup_close_ int tfd = -1;

		if (d->d_name[0] < '0' || d->d_name[0] > '9')
			continue;
		tfd = openat(fd, d->d_name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
		if (tfd >= 0)
			add_thread(r, tfd, NULL, l);
	}
	closedir(dir);
	return 0;
}

int threads_read(struct thread_reader *reader, int dirfd, pid_t pid,
		 const struct thread_known *known, struct thread_list *ret)
{
	struct reading r = { .reader = reader,
			     .want = reader->want,
			     .dirfd = dirfd,
			     .pid = pid,
			     .maps = -1,
			     .pagemap = -ENOENT,
			     .stack_limit = TASK_UNKNOWN };
	struct thread_list l = { 0 };
	int e = 0;

	/*
	 * The directory of a process is that of its first thread, but for what
	 * is counted of those that are gone.
	 */
	if (known && known->task->threads == 1 && !(r.want & THREAD_WANT_OWN))
		add_thread(&r, dirfd, known, &l);
	else
		e = list_threads(&r, &l);
	if (r.maps >= 0)
		close(r.maps);
	if (r.pagemap >= 0)
		close(r.pagemap);
	free(r.pages);
	free(r.maps_text);
	if (e < 0)
		return e;
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
