/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * eintr_fatal: a call was interrupted by a signal, and the next thing that the
 * thread does with the descriptor is to close it.
 */
#include <errno.h>
#include <signal.h>

#include "doctor/rule.h"
#include "syscall/xlat/signal.h"

enum { PARAM_TIMES };

static const struct rule_param params[] = {
	[PARAM_TIMES] = { "times", 2, "descriptors lost to EINTR" },
	{ 0 },
};

enum { ERESTARTSYS = 512, ERESTART_RESTARTBLOCK = 516, CALLS_MAX = 20 };

struct thread_slot {
	enum {
		QUIET,
		INTERRUPTED, /* a call was; whether it fails is not known yet */
		FAILED,	     /* the program saw EINTR */
		CLOSED,	     /* and closed the descriptor */
	} state;
	int fd, sig;
	uint64_t file;
	unsigned handlers; /* that are under way */
	unsigned calls;	   /* since it failed */
	struct sights sights;
};

struct process_slot {
	uint64_t times;
	int sig, fd;
	uint64_t file;
	unsigned shown;
	struct sights sights; /* a call, what closed it, and so on */
};

/*
 * To end a process is what these are for, and alarm(2) is how people have
 * given a call a time-out.
 */
static bool is_reason(int sig)
{
	return sig == SIGTERM || sig == SIGINT || sig == SIGQUIT ||
	       sig == SIGALRM;
}

static bool can_block(const struct op *op)
{
	return op->file && (op->kind == OP_READ || op->kind == OP_WRITE ||
			    op->kind == OP_ACCEPT || op->kind == OP_CONNECT);
}

static void interrupted(struct rule_run *r, const struct op *op)
{
	struct thread_slot *t = rule_thread_slot(r, op->thread);
	struct process_slot *p = rule_process_slot(r, op->process);

	t->state = INTERRUPTED;
	t->fd = op->fd;
	t->file = op->file->id;
	t->handlers = 0;
	t->sig = 0;
	t->calls = 0;
	t->sights = (struct sights){ 0 };
	if (p->shown < 64) {
		p->shown++;
		rule_sight(r, &t->sights, op);
	}
}

/* The thread goes on with something else: so it was no way to end. */
static void confirm(struct rule_run *r, struct thread_slot *t,
		    const struct op *op)
{
	struct process_slot *p = rule_process_slot(r, op->process);

	p->times++;
	p->sig = t->sig;
	p->fd = t->fd;
	p->file = t->file;
	for (unsigned i = 0; i < t->sights.n; i++)
		if (p->sights.n < SIGHTS_KEPT)
			p->sights.of[p->sights.n++] = t->sights.of[i];
	p->sights.count = p->times;
	t->state = QUIET;
}

static void on_failed(struct rule_run *r, struct thread_slot *t,
		      const struct op *op)
{
	bool same = op->fd == t->fd && op->file && op->file->id == t->file;

	if (same && op->kind == OP_CLOSE) {
		t->state = CLOSED;
		if (t->sights.n)
			rule_sight(r, &t->sights, op);
	} else if (same && op->kind != OP_SHUTDOWN) {
		t->state = QUIET;
	} else if (++t->calls == CALLS_MAX || op->kind == OP_WAIT) {
		t->state = QUIET;
	}
}

static void on_op(struct rule_run *r, const struct op *op)
{
	struct thread_slot *t = rule_slot_if(r, &op->thread->slots);

	if (t && t->state == INTERRUPTED) {
		if (op->kind == OP_SIGRETURN && t->handlers && !--t->handlers)
			t->state = op->error == EINTR && !is_reason(t->sig) ?
					   FAILED :
					   QUIET;
		if (t->handlers || op->kind == OP_SIGRETURN)
			return;
		t->state = QUIET; /* no handler ran: it was begun again */
	}
	if (t && t->state == CLOSED && (can_block(op) || op->kind == OP_WAIT))
		confirm(r, t, op);
	if (t && t->state == FAILED)
		on_failed(r, t, op);
	if (can_block(op) &&
	    (op->error == EINTR ||
	     (op->error >= ERESTARTSYS && op->error <= ERESTART_RESTARTBLOCK)))
		interrupted(r, op);
}

static void on_event(struct rule_run *r, const struct event *e)
{
	struct world_thread *thread;
	struct thread_slot *t;

	if (e->type != EVENT_SIGNAL)
		return;
	thread = world_thread(r->world, e->tid);
	t = thread ? rule_slot_if(r, &thread->slots) : NULL;
	if (!t || t->state != INTERRUPTED)
		return;
	t->sig = e->sig;
	t->handlers++;
}

static void process_gone(struct rule_run *r, struct world_process *p,
			 void *slot)
{
	const struct process_slot *s = slot;
	char name[SIGNAL_NAME_SIZE];
	struct finding *found;

	if ((double)s->times < rule_param(r, PARAM_TIMES))
		return;
	found = rule_find_at(r, SEVERITY_ERROR, p, NULL,
			     world_file_by_id(r->world, s->file), s->fd,
			     "%s interrupts a call, and the descriptor is "
			     "closed as if it were broken: %llu times",
			     signal_name(s->sig, name),
			     (unsigned long long)s->times);
	finding_sights(r, found, &s->sights);
}

const struct rule rule_eintr_fatal = {
	.name = "eintr_fatal",
	.summary = "a descriptor is closed because of EINTR",
	.severity = SEVERITY_ERROR,
	.why = "EINTR says that a signal came, and nothing of the descriptor. "
	       "Who takes it for an error loses a connection each time that a "
	       "child ends or a log is reopened.",
	.how = "A call on a descriptor fails with EINTR, and what the thread "
	       "does next with that descriptor is to close it, while it goes "
	       "on with others. At least twice in a process (times).",
	.refuted = "SIGTERM, SIGINT and SIGQUIT are there to end things, and "
		   "SIGALRM is how a call is given a time-out: after these "
		   "nothing is said. Nor is it where the thread does not go "
		   "on to wait for anything else, which is how a process is "
		   "ended by another signal.",
	.fix = "Make the call again if it fails with EINTR, or set handlers "
	       "with SA_RESTART.",
	.see = "signal(7), sigaction(2)",
	.needs = RULE_EVENTS,
	.loss = LOSS_FORGET,
	.ops = ~UINT64_C(0),
	.params = params,
	.thread_size = sizeof(struct thread_slot),
	.process_size = sizeof(struct process_slot),
	.op = on_op,
	.event = on_event,
	.process_gone = process_gone,
};
