/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Events made by hand for the rules of the doctor: a process that makes calls,
 * one after the other, each a microsecond after the last unless told.
 *
 *	struct stream_test t;
 *
 *	stream_begin(&t, "double_close");
 *	stream_call(&t, "openat", 3, AT_FDCWD, 0, O_RDONLY);
 *	stream_call(&t, "close", 0, 3);
 *	stream_call(&t, "close", -EBADF, 3);
 *	assert_int_equal(stream_end(&t), 1);
 */
#ifndef RINGSIDE_TESTS_DOCTOR_STREAM_H
#define RINGSIDE_TESTS_DOCTOR_STREAM_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <errno.h>
#include <setjmp.h>
#include <cmocka.h>

#include "basic/xmalloc.h"
#include "doctor/doctor.h"
#include "event/trace_opts.h"

enum { STREAM_PID = 100, STREAM_US = 1000, STREAM_MS = 1000000 };

struct stream_test {
	struct doctor *doctor;
	struct trace_opts opts;
	uint64_t now_ns;
	uint64_t took_ns;  /* of the calls that follow */
	uint64_t enter_ns; /* of the next call only; 0: took_ns before now */
	bool began_unseen; /* the next call only */
	pid_t pid, tid;	   /* whose call is next */
	struct memory mem;
	const char *only[1];
	/* what identify() says, by descriptor; NULL: nothing */
	const struct fd_ident *idents[64];
};

static inline const struct fd_ident *stream_identify(const struct call *call,
						     int fd)
{
	struct stream_test *t = call->owner;

	return fd >= 0 && fd < 64 ? t->idents[fd] : NULL;
}

static inline void stream_push_event(struct stream_test *t, struct event e)
{
	if (!e.pid)
		e.pid = t->pid;
	if (!e.tid)
		e.tid = t->tid;
	t->now_ns += STREAM_US;
	e.ns = t->now_ns;
	doctor_event(t->doctor, &e);
}

/*
 * Only this rule, or none if it is NULL; with calls, and samples if it is
 * `live`. Observers come now, and then stream_attach().
 */
static inline void stream_new(struct stream_test *t, const char *rule,
			      bool live)
{
	struct doctor_opts opts = { .events = true, .n_only = 1 };

	memset(t, 0, sizeof(*t));
	t->only[0] = rule ? rule : "";
	if (rule)
		assert_non_null(rule_find(rule));
	opts.samples = live;
	opts.only = t->only;
	opts.trace = &t->opts;
	t->doctor = doctor_new(&opts);
	t->now_ns = 1000 * (uint64_t)STREAM_MS;
	t->took_ns = STREAM_US;
	t->pid = t->tid = STREAM_PID;
}

static inline void stream_attach(struct stream_test *t)
{
	stream_push_event(t, (struct event){ .type = EVENT_ATTACH });
}

static inline void stream_begin(struct stream_test *t, const char *rule)
{
	stream_new(t, rule, false);
	stream_attach(t);
}

/* Whose calls are next. */
static inline void stream_as(struct stream_test *t, pid_t pid, pid_t tid)
{
	t->pid = pid;
	t->tid = tid;
}

/* A string that the next call is given. */
#define stream_string(t, addr, text) \
	stream_memory(t, PHASE_ENTER, addr, text, strlen(text) + 1)

/* Memory of the next call: at the entry or the exit. Borrowed until then. */
static inline void stream_memory(struct stream_test *t, enum phase phase,
				 uint64_t addr, const void *data, size_t len)
{
	memory_add(&t->mem, phase, addr, data, len, len, MEM_OK);
}

static inline void stream_vcall(struct stream_test *t, const char *name,
				int64_t ret, bool unfinished,
				const uint64_t args[6])
{
	struct call call = { .abi = ABI_X86_64,
			     .phase = unfinished ? PHASE_ENTER : PHASE_EXIT,
			     .ret = ret,
			     .error = ret < 0 && ret > -4096 ? (int)-ret : 0,
			     .mem = &t->mem,
			     .identify = stream_identify,
			     .owner = t };
	struct event e = { .type = EVENT_SYSCALL_EXIT,
			   .call = &call,
			   .pid = t->pid,
			   .tid = t->tid,
			   .sys_ns = UINT64_MAX };
	const struct sysent *s = NULL;
	uint32_t nr = 0;

	for (; nr < 1024; nr++) {
		s = sysent_by_nr(ABI_X86_64, nr);
		if (s && !strcmp(s->name, name))
			break;
	}
	assert_true(nr < 1024);
	call.nr = nr;
	call.sysent = s;
	call.pid = t->pid;
	call.tid = t->tid;
	memcpy(call.args, args, sizeof(call.args));
	t->now_ns += STREAM_US + t->took_ns;
	e.ns = t->now_ns;
	e.enter_ns = t->enter_ns ? t->enter_ns : t->now_ns - t->took_ns;
	if (t->began_unseen)
		e.enter_ns = 0;
	t->enter_ns = 0;
	t->began_unseen = false;
	doctor_event(t->doctor, &e);
	memory_reset(&t->mem);
}

/* A call that ended; `ret` is the result, or an errno negated. */
#define stream_call(t, name, ret, ...) \
	stream_vcall(t, name, ret, false, (const uint64_t[6]){ __VA_ARGS__ })
/* One that was never seen to end. */
#define stream_unfinished(t, name, ...) \
	stream_vcall(t, name, 0, true, (const uint64_t[6]){ __VA_ARGS__ })

static inline void stream_pass(struct stream_test *t, uint64_t ns)
{
	t->now_ns += ns;
}

static inline void stream_lost(struct stream_test *t)
{
	stream_push_event(t, (struct event){ .type = EVENT_LOST,
					     .lost = 1,
					     .lost_class = RECORD_LOSS_CALL });
}

static inline void stream_thread(struct stream_test *t, pid_t tid)
{
	stream_push_event(t, (struct event){ .type = EVENT_CHILD,
					     .child = tid,
					     .child_is_thread = true });
}

static inline void stream_fork(struct stream_test *t, pid_t pid)
{
	stream_push_event(t,
			  (struct event){ .type = EVENT_CHILD, .child = pid });
}

static inline void stream_signal(struct stream_test *t, int sig)
{
	stream_push_event(t,
			  (struct event){ .type = EVENT_SIGNAL, .sig = sig });
}

static inline void stream_exit(struct stream_test *t, int code)
{
	stream_push_event(
		t, (struct event){ .type = EVENT_EXIT, .exit_code = code });
}

/* The first finding, good until stream_end(); finishes the run. */
static inline const struct finding *stream_finding(struct stream_test *t)
{
	doctor_finish(t->doctor);
	return doctor_findings(t->doctor);
}

/* How many findings there are. */
static inline int stream_end(struct stream_test *t)
{
	int n = 0;

	doctor_finish(t->doctor);
	for (const struct finding *f = doctor_findings(t->doctor); f;
	     f = f->next)
		n++;
	doctor_free(t->doctor);
	memory_done(&t->mem);
	return n;
}

#endif
