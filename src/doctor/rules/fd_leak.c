/* SPDX-License-Identifier: BSD-2-Clause */
/* Descriptors that are opened, used for a moment, and never closed. */
#include <stdlib.h>
#include <string.h>

#include "basic/xmalloc.h"
#include "doctor/rising.h"
#include "doctor/rule.h"

enum { EACH, SPAN };

static const struct rule_param params[] = {
	[EACH] = { "count", 5, "descriptors left in a quarter of the time" },
	[SPAN] = { "span", 1, "seconds that have to be seen" },
	{ NULL },
};

enum { ORIGINS = 24, GROUPS = 64 };

/* Looking through long lists of poll(2) more often would cost too much. */
#define MARK_EACH_NS UINT64_C(20000000)

struct thread {
	uint64_t marked_ns;
};

struct file {
	uint64_t waited_ns; /* by poll(2) or select(2), last */
};

/* Calls that open the same thing. */
struct origin {
	const struct sysent *by;
	char *name; /* of a file, or NULL */
	struct sights sights;
};

struct process {
	unsigned n;
	struct origin origins[ORIGINS];
};

/* Descriptors of one process that came in one way. */
struct group {
	const struct world_file *example;
	int fd;
	bool named; /* all are the same file */
	size_t open, quiet;
	struct rising left;
};

static bool has_name(const struct world_file *f)
{
	return f->name && (f->sort == SORT_FILE || f->sort == SORT_DIRECTORY ||
			   f->sort == SORT_DEVICE || f->sort == SORT_TTY);
}

static void mark(struct rule_run *r, const struct op *op, int fd)
{
	struct world_file *f = world_file(op->process, fd);
	struct file *slot;

	if (!f || f->origin == ORIGIN_BEFORE)
		return;
	slot = rule_file_slot(r, f);
	slot->waited_ns = op->end_ns;
}

/* Who is in such a list is waited for. */
static void on_wait(struct rule_run *r, const struct op *op)
{
	struct thread *t = rule_thread_slot(r, op->thread);
	const unsigned char *p;

	if (op->wait == WAIT_EPOLL || op->end_ns - t->marked_ns < MARK_EACH_NS)
		return;
	t->marked_ns = op->end_ns;
	for (unsigned i = 0; op->wait == WAIT_POLL && i < op->watched; i++) {
		int fd;

		if (op_memory(op, PHASE_ENTER, op_arg(op, 0) + 8 * (uint64_t)i,
			      sizeof(fd), &p) < sizeof(fd))
			return;
		memcpy(&fd, p, sizeof(fd));
		mark(r, op, fd);
	}
	for (unsigned set = 1; op->wait == WAIT_SELECT && set < 4; set++) {
		size_t n = op->watched < 65536 ? (op->watched + 7) / 8 : 8192;

		n = op_memory(op, PHASE_ENTER, op_arg(op, set), n, &p);
		for (size_t i = 0; i < n * 8; i++)
			if (p[i / 8] >> i % 8 & 1)
				mark(r, op, (int)i);
	}
}

static void on_op(struct rule_run *r, const struct op *op)
{
	const char *name;
	struct process *p;

	if (op->kind == OP_WAIT) {
		on_wait(r, op);
		return;
	}
	if (!op->made || op->made == op->file)
		return;
	p = rule_process_slot(r, op->process);
	name = has_name(op->made) ? op->made->name : NULL;
	for (unsigned i = 0; i < p->n; i++) {
		struct origin *o = &p->origins[i];

		if (o->by != op->call->sysent || !o->name != !name ||
		    (name && strcmp(o->name, name)))
			continue;
		rule_sight(r, &o->sights, op);
		return;
	}
	if (p->n == ORIGINS)
		return;
	p->origins[p->n].by = op->call->sysent;
	p->origins[p->n].name = name ? xstrdup(name) : NULL;
	rule_sight(r, &p->origins[p->n++].sights, op);
}

/* Somebody waits for it, or it is what others come through. */
static bool in_use(const struct world_process *p, const struct world_fd *d)
{
	const struct world_file *f = d->file;

	return f->watchers || f->listening || f->origin == ORIGIN_BEFORE ||
	       f->origin == ORIGIN_ACCEPTED ||
	       (f->sort == SORT_SOCKET && f->origin == ORIGIN_SOCKET &&
		f->connected && !f->eof_ns) ||
	       f->first_process != p || f->first_fd != d->fd;
}

static uint64_t last_use(const struct rule_run *r, const struct world_file *f)
{
	const struct file *slot = rule_slot_if(r, &f->slots);
	uint64_t ns = slot && slot->waited_ns > f->born_ns ? slot->waited_ns :
							     f->born_ns;

	if (f->last_read.end_ns > ns)
		ns = f->last_read.end_ns;
	if (f->last_write.end_ns > ns)
		ns = f->last_write.end_ns;
	if (f->last_wait.end_ns > ns)
		ns = f->last_wait.end_ns;
	return ns;
}

static struct group *group_of(struct group *groups, unsigned *n,
			      const struct world_file *f)
{
	for (unsigned i = 0; i < *n; i++) {
		const struct world_file *x = groups[i].example;

		if (x->sort == f->sort && x->origin == f->origin &&
		    has_name(x) == has_name(f) &&
		    (!has_name(f) || !strcmp(x->name, f->name)))
			return &groups[i];
	}
	return *n < GROUPS ? &groups[(*n)++] : NULL;
}

static const struct sights *sights_of(const struct process *p,
				      const struct world_file *f)
{
	static const struct sights none;

	for (unsigned i = 0; i < p->n; i++) {
		const struct origin *o = &p->origins[i];
		bool socket = !strcmp(o->by->name, "socket");

		if (has_name(f) ?
			    o->name && !strcmp(o->name, f->name) :
			    !o->name && f->origin != ORIGIN_OPENED &&
				    socket == (f->origin == ORIGIN_SOCKET))
			return &o->sights;
	}
	return &none;
}

static const char *what(const struct world_file *f)
{
	static const char *const sorts[] = {
		[SORT_UNKNOWN] = "descriptors", [SORT_PIPE] = "pipes",
		[SORT_SOCKET] = "sockets",	[SORT_EPOLL] = "epolls",
		[SORT_EVENTFD] = "eventfds",	[SORT_TIMERFD] = "timerfds",
		[SORT_SIGNALFD] = "signalfds",	[SORT_INOTIFY] = "inotifies",
		[SORT_PIDFD] = "pidfds",	[SORT_URING] = "io_urings",
		[SORT_OTHER] = "descriptors",
	};

	return sorts[f->sort] ? sorts[f->sort] : "files";
}

static void judge(struct rule_run *r, struct world_process *p,
		  struct process *slot, const struct group *g, uint64_t from,
		  uint64_t to)
{
	size_t counts[RISING_WINDOWS];
	size_t each = (size_t)rule_param(r, EACH);
	struct finding *f;

	if (g->quiet * 10 < g->open * 9 ||
	    rising_windows(&g->left, from, to, each, counts) < 3)
		return;
	f = rule_find_at(
		r, SEVERITY_WARNING, p, NULL, g->example, g->fd,
		"%s%s are opened and not closed: %zu are left, and "
		"more come all the time",
		has_name(g->example) ? "descriptors of " : what(g->example),
		has_name(g->example) ? g->example->name : "", g->quiet);
	f->count = g->quiet;
	finding_sights(r, f, sights_of(slot, g->example));
	finding_row(r, f,
		    "left of each quarter of the %.1f s: %zu, %zu, %zu, %zu",
		    (double)(to - from) / 1e9, counts[0], counts[1], counts[2],
		    counts[3]);
	finding_row(r, f,
		    "none of them was read from, written to or waited for "
		    "again");
}

static void process_gone(struct rule_run *r, struct world_process *p, void *of)
{
	struct process *slot = of;
	uint64_t from = p->born_ns ? p->born_ns : r->world->begin_ns;
	uint64_t to = p->end_ns ? p->end_ns : r->world->now_ns;
	struct group *groups;
	struct world_fd *d, *next;
	unsigned n = 0;

	/* A ring may use and close without our seeing. */
	if (p->has_uring)
		return;
	groups = xzalloc(GROUPS * sizeof(*groups));
	HASH_ITER (hh, p->fds->table, d, next) {
		const struct world_file *f = d->file;
		struct group *g;

		if (!f || in_use(p, d))
			continue;
		g = group_of(groups, &n, f);
		if (!g)
			continue;
		if (!g->example) {
			g->example = f;
			g->fd = d->fd;
		}
		g->open++;
		/* Of the last ones it can't be known yet. */
		if (last_use(r, f) - f->born_ns >= (to - from) / RISING_WINDOWS)
			continue;
		g->quiet++;
		rising_add(&g->left, f->born_ns);
	}
	for (unsigned i = 0; i < n; i++) {
		if (to > from && to - from >= rule_param_ns(r, SPAN))
			judge(r, p, slot, &groups[i], from, to);
		rising_done(&groups[i].left);
	}
	free(groups);
}

static void process_free(void *of)
{
	struct process *p = of;

	for (unsigned i = 0; i < p->n; i++)
		free(p->origins[i].name);
}

const struct rule rule_fd_leak = {
	.name = "fd_leak",
	.summary = "descriptors are opened and never closed",
	.severity = SEVERITY_WARNING,
	.why = "A process may have so many descriptors (RLIMIT_NOFILE, often "
	       "1024). When they are used up accept, open and socket fail with "
	       "EMFILE, and whoever needs the next one has the trouble, which "
	       "need not be the part that forgot to close. Each also holds "
	       "what is behind it: a deleted file keeps its blocks, a "
	       "connection its peer.",
	.how = "Files that are opened again and again under the same name, and "
	       "pipes, eventfds and unconnected sockets that are made again "
	       "and again, of which at least 'count' are left in three of the "
	       "four quarters of the time, which must be at least 'span' "
	       "seconds long.",
	.refuted =
		"What is read, written, waited for or watched by an epoll again "
		"later is in use. What was left by a start or a single burst is "
		"in one quarter or two. Accepted connections do not count: "
		"there may be more clients (close_wait_leak looks for those "
		"that have gone). Different files may be a cache and do not "
		"count; a name that is opened twice is none. Nothing is "
		"said of a process that has an io_uring, which may close.",
	.fix = "Follow the calls shown to the way out of the function that has "
	       "no close(2); in C++ and Rust let an owner close it, in C one "
	       "label at the end for all ways out. 'ringside record -k' tells "
	       "the stack of each open.",
	.see = "close(2), getrlimit(2), proc_pid_fd(5)",
	.needs = RULE_EVENTS,
	.loss = LOSS_SILENT,
	.ops = OP_BIT(OP_OPEN) | OP_BIT(OP_SOCKET) | OP_BIT(OP_MAKE) |
	       OP_BIT(OP_WAIT),
	.params = params,
	.file_size = sizeof(struct file),
	.thread_size = sizeof(struct thread),
	.process_size = sizeof(struct process),
	.op = on_op,
	.process_gone = process_gone,
	.process_free = process_free,
};
