/* SPDX-License-Identifier: BSD-2-Clause */
#include <sys/epoll.h>
#include <sys/socket.h>

#include "doctor/futex.h"
#include "doctor/rule.h"

enum { BLOCKED, AT_LEAST };

static const struct rule_param params[] = {
	[BLOCKED] = { "blocked", 0.05, "seconds in one call" },
	[AT_LEAST] = { "count", 3, "times that events waited meanwhile" },
	{ NULL },
};

enum {
	LOOP_WAITS = 3,	   /* until a thread is taken for an event loop */
	LOOP_WATCHED = 3,  /* of poll and select; fewer is to ask of one */
	AT_ONCE = 2000000, /* ns: the events were there before the wait */
	READY_MAX = 32,
};

/* Of an epoll: who waits for it. */
struct file {
	pid_t waiter;
	bool several;
};

struct thread {
	uint64_t waits;
	uint64_t peers[2]; /* connections that it serves, the first two */
	/* the calls since the last wait that took so long */
	struct sights now;
	uint64_t now_ns;
	/* and those after which events were there at once */
	struct sights sights;
	uint64_t times, total_ns, longest_ns;
	/* It waited for a CPU so long, by samples; the first and the last. */
	uint64_t queue_first_ns, queue_ns;
	bool has_queue;
};

static bool is_loop_wait(const struct op *op)
{
	return op->wait == WAIT_EPOLL || op->watched >= LOOP_WATCHED;
}

/* Several that wait for the same epoll stand in for each other. */
static bool is_shared(struct rule_run *r, const struct op *op)
{
	struct file *f;

	if (op->wait != WAIT_EPOLL || !op->file)
		return false;
	f = rule_file_slot(r, op->file);
	if (!f->waiter)
		f->waiter = op->thread->tid;
	if (f->waiter != op->thread->tid)
		f->several = true;
	return f->several;
}

static void note_peers(const struct op *op, struct thread *t)
{
	struct op_ready ready;

	for (unsigned i = 0; i < READY_MAX && op_ready(op, i, &ready); i++) {
		struct world_file *f = world_ready(op, &ready, NULL);

		if (!f || f->sort != SORT_SOCKET || f->listening)
			continue;
		if (!t->peers[0])
			t->peers[0] = f->id;
		else if (f->id != t->peers[0])
			t->peers[1] = f->id;
	}
}

static void on_loop_wait(struct rule_run *r, const struct op *op)
{
	struct thread *t = rule_thread_slot(r, op->thread);
	bool shared = is_shared(r, op);

	t->waits++;
	if (!t->peers[1])
		note_peers(op, t);
	if (t->now.count && !shared && t->peers[1] && op->ret > 0 &&
	    op_ns(op) < AT_ONCE) {
		t->times++;
		t->total_ns += t->now_ns;
		if (t->now_ns > t->longest_ns)
			t->longest_ns = t->now_ns;
		if (t->sights.n < SIGHTS_KEPT)
			t->sights.of[t->sights.n++] = t->now.of[0];
	}
	t->now = (struct sights){ 0 };
	t->now_ns = 0;
}

/*
 * Where nothing can block a call that took long had no CPU: the machine is
 * busy, which is not the loop's doing.
 */
static bool can_block(const struct op *op)
{
	struct futex_op futex;

	switch (op->kind) {
	case OP_READ:
	case OP_WRITE:
	case OP_TRANSFER:
	case OP_ACCEPT:
	case OP_CONNECT:
		if (!op->file || op->msg_flags & MSG_DONTWAIT)
			return false;
		return op->file->sort == SORT_FILE || !op->file->nonblock ||
		       (op->from && op->from->sort == SORT_FILE);
	case OP_FUTEX: return futex_op(op, &futex) && futex.wait;
	default: return true;
	}
}

static void on_op(struct rule_run *r, const struct op *op)
{
	struct thread *t;

	if (op->kind == OP_WAIT && is_loop_wait(op)) {
		on_loop_wait(r, op);
		return;
	}
	if (op_ns(op) < rule_param_ns(r, BLOCKED) || !can_block(op))
		return;
	t = rule_slot_if(r, &op->thread->slots);
	if (!t || t->waits < LOOP_WAITS)
		return;
	rule_sight(r, &t->now, op);
	t->now_ns += op_ns(op);
}

/*
 * On a machine that is too busy each call takes long: a thread that is ready
 * to run waits for a CPU, and not for what the call is about.
 */
static void on_sample(struct rule_run *r, const struct sample *s,
		      const struct sample *before)
{
	for (size_t i = 0; i < s->n; i++) {
		const struct thread_list *l = &s->processes[i].threads;

		for (size_t k = 0; k < l->n; k++) {
			struct world_thread *wt =
				world_thread(r->world, l->rows[k].task.pid);
			struct thread *t;

			if (!wt || l->rows[k].queue_ns == TASK_UNKNOWN)
				continue;
			t = rule_thread_slot(r, wt);
			if (!t->has_queue && !wt->born_here)
				t->queue_first_ns = l->rows[k].queue_ns;
			t->has_queue = true;
			t->queue_ns = l->rows[k].queue_ns;
		}
	}
}

static void thread_gone(struct rule_run *r, struct world_thread *wt, void *slot)
{
	struct thread *t = slot;
	struct finding *f;

	if (t->times < rule_param(r, AT_LEAST) ||
	    t->queue_ns - t->queue_first_ns > t->total_ns / 4 * 3)
		return;
	t->sights.count = t->times;
	f = rule_find_at(r, SEVERITY_WARNING, NULL, wt, NULL, -1,
			 "the event loop was blocked in other calls while "
			 "events waited for it: %llu times, %.0f ms in all, "
			 "up to %.0f ms",
			 (unsigned long long)t->times,
			 (double)t->total_ns / 1e6,
			 (double)t->longest_ns / 1e6);
	finding_sights(r, f, &t->sights);
}

const struct rule rule_blocked_loop = {
	.name = "blocked_loop",
	.summary = "an event loop waits for something else than events",
	.severity = SEVERITY_WARNING,
	.why = "All connections of the loop wait for as long as one call "
	       "takes: a disk that writes, a name server that does not answer, "
	       "a lock. It shows as latency of those that had nothing to do "
	       "with it.",
	.how = "A thread that waits in epoll, poll or select and serves at "
	       "least two connections spends more than 'blocked' in other "
	       "calls between two waits, and the next wait returns events at "
	       "once: they were there already; at least 'count' times.",
	.refuted = "Where no event waited nobody was kept waiting, and it does "
		   "not count; nor at the start, before the loop has served "
		   "two; nor where several threads wait for the same epoll, "
		   "since another takes what comes; nor a call that can't "
		   "block, or may not (O_NONBLOCK, MSG_DONTWAIT): it had no "
		   "CPU.",
	.fix = "Give what blocks to a pool of threads, which tells of the end "
	       "by an eventfd; or do it without blocking, its answer being "
	       "an event like others. For names: getaddrinfo_a(3) or a "
	       "resolver library; for files: io_uring(7).",
	.see = "epoll(7), eventfd(2), getaddrinfo_a(3)",
	.needs = RULE_EVENTS,
	.loss = LOSS_FORGET,
	.ops = OP_BIT(OP_WAIT) | OP_BIT(OP_READ) | OP_BIT(OP_WRITE) |
	       OP_BIT(OP_TRANSFER) | OP_BIT(OP_ACCEPT) | OP_BIT(OP_CONNECT) |
	       OP_BIT(OP_OPEN) | OP_BIT(OP_SYNC) | OP_BIT(OP_FUTEX) |
	       OP_BIT(OP_WAITPID) | OP_BIT(OP_SLEEP) | OP_BIT(OP_PAUSE) |
	       OP_BIT(OP_PATH) | OP_BIT(OP_FCNTL) | OP_BIT(OP_IOCTL) |
	       OP_BIT(OP_STUCK),
	.params = params,
	.file_size = sizeof(struct file),
	.thread_size = sizeof(struct thread),
	.op = on_op,
	.sample = on_sample,
	.thread_gone = thread_gone,
};
