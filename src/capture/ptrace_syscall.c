/* SPDX-License-Identifier: BSD-2-Clause */
/* The stops at entry to and exit from a call: what makes most of the work. */
#include "capture/ptrace.h"

#include <linux/audit.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>

#include "capture/bpf_map.h"
#include "capture/extra.h"
#include "capture/uring.h"
#include "event/path_filter.h"
#include "syscall/decode.h"
#include "syscall/indirect.h"

enum {
	DUMP_MAX = 64 << 10, /* bytes of a buffer under -e read=, -e write= */
};

/* Rows that the engine itself has to know. */
extern const struct sysent sysent_execve, sysent_clone, sysent_clone3,
	sysent_fork, sysent_vfork, sysent_sched_getaffinity,
	sysent_sched_setaffinity, sysent_i386_clone, sysent_prctl;

/* True if what the call writes will be shown in full: -e write=. */
static bool is_dumped(const struct ptrace_engine *e, const struct call *c)
{
	return e->opts->has_dump && c->sysent &&
	       sysent_arg(c->sysent, 0)->kind == ARG_FD &&
	       number_set_has(&e->opts->dump_write, (unsigned)c->args[0]);
}

static struct decode_opts decode_opts_of(const struct ptrace_engine *e,
					 const struct call *c)
{
	struct decode_opts d = trace_opts_decode(e->opts, c);

	if (is_dumped(e, c))
		d.strlen_max = DUMP_MAX;
	return d;
}

static bool is_fork(const struct sysent *s)
{
	return s == &sysent_clone || s == &sysent_clone3 || s == &sysent_fork ||
	       s == &sysent_vfork || s == &sysent_i386_clone;
}

/* The thread must not see, or hand on, the mask that we gave it. */
static bool sees_its_mask(const struct ptrace_engine *e, const struct sysent *s)
{
	return s == &sysent_sched_getaffinity ||
	       s == &sysent_sched_setaffinity ||
	       (!e->opts->follow && is_fork(s));
}

static enum abi abi_of(const struct __ptrace_syscall_info *si, uint64_t *nr)
{
	*nr = si->entry.nr;
	if (si->arch == AUDIT_ARCH_I386)
		return ABI_I386;
	if (*nr & X32_SYSCALL_BIT && *nr < UINT32_MAX) {
		*nr &= ~(uint64_t)X32_SYSCALL_BIT;
		return ABI_X32;
	}
	return ABI_X86_64;
}

static bool is_wanted(const struct ptrace_engine *e, const struct tracee *t)
{
	const struct trace_opts *o = e->opts;
	const struct call *c = &t->call;

	if (t->hidden || t->doomed ||
	    !syscall_set_has(&o->trace, c->abi, call_filter_nr(c)))
		return false;
	return !path_filter_wanted(o) || path_filter_match(o, c);
}

/* The call has a result, but was not made: no descriptor came of it. */
static bool is_made_up(const struct tracee *t)
{
	return t->injected & RECORD_INJECTED_RESULT;
}

static void begin_call(struct tracee *t, const struct __ptrace_syscall_info *si,
		       uint64_t ns)
{
	struct call *c = &t->call;
	uint64_t nr;

	t->in_syscall = true;
	t->entered = false;
	t->newborn = 0;
	t->rule = NULL;
	t->injected = 0;
	t->enter_ns = ns;
	t->ip = si->instruction_pointer;
	t->format_fd = -1;
	c->abi = abi_of(si, &nr);
	c->sp = si->stack_pointer;
	c->nr = nr > UINT32_MAX ? UINT32_MAX : (uint32_t)nr;
	c->sysent = sysent_by_nr(c->abi, nr);
	memcpy(c->args, si->entry.args, sizeof(c->args));
	c->phase = PHASE_ENTER;
	c->error = 0;
	c->ret = 0;
	c->no_ret = false;
	c->extra = NULL;
	if (t->mem.n)
		memory_reset(&t->mem);
	t->mem.live = PHASE_ENTER;
}

/* Beside the tracer, or where it is when it looks at its own placement. */
static void place(struct ptrace_engine *e, struct tracee *t, uint64_t ns)
{
	const struct sysent *row = t->call.sysent;

	if (row && sees_its_mask(e, row)) {
		pin_release(e->pinner, &t->pin, t->tid);
		if (row == &sysent_sched_setaffinity)
			t->pin.never = true;
	} else if (!t->hidden) {
		pin_enter(e->pinner, &t->pin, t->tid, ns);
	}
}

/* What is looked at while the thread stands at the entry of a wanted call. */
static int look_at_entry(struct ptrace_engine *e, struct tracee *t, uint64_t ns)
{
	struct event ev = { .call = &t->call };
	struct call *c = &t->call;
	struct secontext context;
	struct decode_opts dopts;
	int r = 0;

	if (t->rings)
		urings_enter(e->urings, c);
	if (e->want_memory)
		bpf_map_enter(c);
	extras_enter(e->extras, c);
	/* The first line shows it. */
	secontext_get(c->mem, PHASE_ENTER, SECONTEXT_THREAD, e->opts->secontext,
		      &context);
	if (e->stacks)
		pt_stack_enter(e, t);
	/* A dump shows more than the line does, which would keep less. */
	if (is_dumped(e, c)) {
		dopts = decode_opts_of(e, c);
		decode_prefetch(c, &dopts, false);
	}
	if (!e->complete) {
		ev.enter_ns = ns;
		ev.ip = t->ip;
		r = pt_push(e, t, &ev, EVENT_SYSCALL_ENTER, ns);
		t->entered = true;
	}
	if (r == 0 && e->want_memory) {
		dopts = decode_opts_of(e, c);
		decode_prefetch(c, &dopts, t->entered);
	}
	return r;
}

static int on_syscall_enter(struct ptrace_engine *e, struct tracee *t,
			    const struct __ptrace_syscall_info *si, uint64_t ns,
			    int *ret_sig)
{
	bool was_hidden = t->hidden;
	struct call *c = &t->call;

	begin_call(t, si, ns);
	if (t->hidden && c->sysent == &sysent_execve)
		t->hidden = false;
	if (e->pinner)
		place(e, t, ns);
	if (c->sysent && (c->sysent->classes & SC_INDIRECT))
		call_indirect(c);
	t->skip = !is_wanted(e, t);
	/* The execve of our own child is ours. */
	if (e->opts->inject && !t->skip && !was_hidden)
		*ret_sig = pt_inject_enter(e, t);
	if (t->fds && !is_made_up(t) &&
	    (!t->skip || fd_table_wants(t->fds, c->abi, c->nr)))
		fd_table_enter(t->fds, c);
	t->rings = e->urings && urings_wants(e->urings, c);
	return t->skip ? 0 : look_at_entry(e, t, ns);
}

static int on_syscall_exit(struct ptrace_engine *e, struct tracee *t,
			   const struct __ptrace_syscall_info *si, uint64_t ns)
{
	struct call *c = &t->call;
	struct event ev = { .call = c, .enter_ns = t->enter_ns, .ip = t->ip };
	struct fd_table *fds = is_made_up(t) ? NULL : t->fds;
	int r = 0;

	c->phase = PHASE_EXIT;
	c->ret = si->exit.rval;
	c->error = si->exit.is_error ? (int)-si->exit.rval : 0;
	t->mem.live = PHASE_EXIT;
	t->in_syscall = false;
	if (t->rule)
		pt_inject_exit(e, t, si);
	if (fds)
		fd_table_result(fds, c);
	if (t->rings)
		urings_exit(e->urings, c, !t->skip);
	if (e->want_comm && c->sysent == &sysent_prctl && !c->error &&
	    c->args[0] == PR_SET_NAME)
		tracee_refresh_comm(t);
	if (!t->skip) {
		ev.injected = t->injected;
		ev.sys_ns = UINT64_MAX;
		if (e->rusage) {
			uint64_t us = e->rusage->ru_stime.tv_sec * 1000000ull +
				      e->rusage->ru_stime.tv_usec;

			ev.sys_ns = (us - t->stime_us) * 1000;
		}
		ev.type = EVENT_SYSCALL_EXIT;
		ev.ns = ns;
		if (e->stacks && stream_wants(e->stream, &ev))
			ev.stack = pt_stack(e, t, true);
		if (e->extras)
			c->extra = extras_of(e->extras, c, t->newborn);
		r = pt_push(e, t, &ev, EVENT_SYSCALL_EXIT, ns);
	}
	if (e->stacks) {
		pt_stack_drop(e, t);
		stacks_call(e->stacks, c);
	}
	/* A failed start: what comes now is our own child's message. */
	if (c->error && !t->born && !t->hidden && t->tid == e->child)
		t->doomed = true;
	if (fds)
		fd_table_update(fds, c);
	pin_exit(&t->pin, ns);
	return r;
}

int pt_syscall(struct ptrace_engine *e, struct tracee *t,
	       const struct __ptrace_syscall_info *si, uint64_t ns,
	       int *ret_sig)
{
	int r = 0;

	if (si->op == PTRACE_SYSCALL_INFO_EXIT) {
		if (t->in_syscall)
			r = on_syscall_exit(e, t, si, ns);
	} else if (si->op != PTRACE_SYSCALL_INFO_NONE) {
		if (e->rusage)
			t->stime_us = e->rusage->ru_stime.tv_sec * 1000000ull +
				      e->rusage->ru_stime.tv_usec;
		r = on_syscall_enter(e, t, si, ns, ret_sig);
	}
	if (!t->in_syscall && !t->hidden)
		t->born = true;
	return r;
}

/*
 * The exit of a call that nobody asked for carries nothing. (A thread just
 * attached to may begin with an exit; that one is looked at.)
 */
bool pt_ends_unseen(const struct ptrace_engine *e, const struct tracee *t)
{
	return t->skip && t->born &&
	       !(t->fds && fd_table_wants(t->fds, t->call.abi, t->call.nr)) &&
	       !(e->stacks && stacks_wants(&t->call)) && !t->rings;
}

int pt_syscall_stop(struct ptrace_engine *e, struct tracee *t, uint64_t ns)
{
	struct __ptrace_syscall_info si;
	int r, sig = 0;

	if (t->in_syscall && pt_ends_unseen(e, t)) {
		t->in_syscall = false;
		pin_exit(&t->pin, ns);
		pt_resume(e, t, 0);
		return 0;
	}
	if (ptrace(PTRACE_GET_SYSCALL_INFO, t->tid, sizeof(si), &si) < 0)
		return 0; /* killed meanwhile */
	r = pt_syscall(e, t, &si, ns, &sig);
	pt_resume(e, t, sig);
	return r;
}
