/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * -e inject=: what is done to a call at its entry and its exit.
 *
 * A call that is not to be made gets the number -1, and its result already at
 * the entry: for this number the kernel touches no register (arch/x86/entry/
 * common.c), as it does for SECCOMP_RET_ERRNO. So the caller gets what it
 * should even if the tracer is killed before the exit.
 */
#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/ptrace.h>
#include <sys/uio.h>
#include <sys/user.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/xmalloc.h"
#include "capture/ptrace.h"
#include "syscall/indirect.h"

#define DONE(action) RECORD_INJECTED_##action

/* The calls of this number that the thread has made, this one included. */
static uint64_t count_call(struct tracee *t, enum abi abi, uint32_t nr)
{
	if (!t->counts[abi])
		t->counts[abi] =
			xzalloc(SYSCALL_SET_MAX * sizeof(*t->counts[abi]));
	return ++t->counts[abi][nr];
}

static bool set_register(const struct tracee *t, size_t offset, uint64_t v)
{
	return ptrace(PTRACE_POKEUSER, t->tid, offset, v) == 0;
}

#define SET(t, reg, v) \
	set_register(t, offsetof(struct user_regs_struct, reg), (uint64_t)(v))

/* What the register is to be that a result is in. */
static uint64_t result_of(const struct tracee *t)
{
	const struct inject_rule *r = t->rule;

	if (r->actions & DONE(ERROR))
		return -(uint64_t)r->result;
	return t->call.abi == ABI_I386 ? (uint32_t)r->result :
					 (uint64_t)r->result;
}

bool pt_skip_call(struct tracee *t, int64_t result)
{
	/* In this order each of the two alone does no harm. */
	return SET(t, rax, result) && SET(t, orig_rax, -1);
}

static bool replace_call(struct tracee *t)
{
	const struct inject_rule *r = t->rule;
	uint64_t nr = r->instead[t->call.abi];

	if (!(r->actions & DONE(SYSCALL)))
		return pt_skip_call(t, (int64_t)result_of(t));
	if (t->call.abi == ABI_X32)
		nr |= X32_SYSCALL_BIT;
	return SET(t, orig_rax, nr);
}

static unsigned nargs_of(const struct call *c)
{
	return c->sysent ? sysent_nargs(c->sysent) : 6;
}

/*
 * A constant of the program, say: a tracer gets a copy of the page, as for a
 * breakpoint.
 */
static bool write_read_only(pid_t tid, uint64_t addr,
			    const struct inject_poke *p)
{
	_cleanup_close_ int fd = -1;
	char path[64];

	snprintf(path, sizeof(path), "/proc/%d/mem", tid);
	fd = open(path, O_WRONLY | O_CLOEXEC);
	return fd >= 0 && pwrite(fd, p->data, p->len, (off_t)addr) > 0;
}

/* Returns whether anything was written. */
static bool write_memory(struct tracee *t, const struct inject_poke *p)
{
	const struct call *c = &t->call;
	struct iovec local = { p->data, p->len },
		     remote = { .iov_len = p->len };
	uint64_t addr;

	if (p->arg > nargs_of(c)) {
		log_error("Failed to tamper with process %d: requested to "
			  "tamper with argument #%u, but system call '%s' has "
			  "only %u arguments",
			  t->tid, p->arg, c->sysent ? c->sysent->name : "?",
			  nargs_of(c));
		return false;
	}
	addr = c->args[p->arg - 1];
	if (c->abi == ABI_I386)
		addr = (uint32_t)addr;
	remote.iov_base = (void *)(uintptr_t)addr;
	if (process_vm_writev(t->tid, &local, 1, &remote, 1, 0) == p->len ||
	    write_read_only(t->tid, addr, p))
		return true;
	if (errno != ESRCH)
		log_error("Failed to tamper with process %d: couldn't poke",
			  t->tid);
	return false;
}

static void poke(struct tracee *t, bool at_exit)
{
	const struct inject_rule *r = t->rule;
	bool written = false;

	for (unsigned i = 0; i < r->npokes; i++)
		if (r->pokes[i].at_exit == at_exit)
			written |= write_memory(t, &r->pokes[i]);
	if (!written)
		return;
	t->injected |= at_exit ? DONE(POKE_EXIT) : DONE(POKE_ENTER);
	/* What a filter has read of it is not so any more. */
	if (t->mem.n)
		memory_reset(&t->mem);
}

int pt_inject_enter(struct ptrace_engine *e, struct tracee *t)
{
	const struct inject *in = e->opts->inject;
	const struct call *c = &t->call;
	uint32_t nr = call_filter_nr(c);
	const struct inject_rule *r = inject_rule_of(in, c->abi, nr);
	uint64_t n;

	if (!r)
		return 0;
	n = count_call(t, c->abi, nr);
	if (!inject_when(r, n) || !inject_chance(r, t->key, c->abi, nr, n))
		return 0;
	t->rule = r;
	if ((r->actions & DONE(RESULT)) && replace_call(t))
		t->injected |= r->actions & (DONE(RESULT) | DONE(SYSCALL));
	if (r->actions & DONE(POKE_ENTER))
		poke(t, false);
	if (r->actions & DONE(DELAY_ENTER)) {
		t->injected |= DONE(DELAY_ENTER);
		pt_hold(e, t, r->delay_enter_ns);
	}
	if (!(r->actions & DONE(SIGNAL)))
		return 0;
	t->injected |= DONE(SIGNAL);
	return r->sig;
}

/* Gives the call that was made, or was not, the result that it is to have. */
static void set_result(struct tracee *t, const struct __ptrace_syscall_info *si)
{
	struct call *c = &t->call;
	uint64_t v = result_of(t);

	if ((t->injected & DONE(SYSCALL)) && si->exit.is_error) {
		log_error("Failed to tamper with process %d: unexpectedly got "
			  "error (return value %#llx, error %lld)",
			  t->tid, (unsigned long long)si->exit.rval,
			  -(long long)si->exit.rval);
		t->injected &= ~(DONE(RESULT) | DONE(SYSCALL));
		return;
	}
	/* It is that already, unless somebody else had a say: seccomp(2). */
	if ((uint64_t)si->exit.rval != v && !SET(t, rax, v))
		return;
	c->ret = (int64_t)v;
	c->error = t->injected & DONE(ERROR) ? (int)t->rule->result : 0;
}

void pt_inject_exit(struct ptrace_engine *e, struct tracee *t,
		    const struct __ptrace_syscall_info *si)
{
	const struct inject_rule *r = t->rule;

	if (r->actions & DONE(POKE_EXIT))
		poke(t, true);
	if (r->actions & DONE(DELAY_EXIT)) {
		t->injected |= DONE(DELAY_EXIT);
		pt_hold(e, t, r->delay_exit_ns);
	}
	if (t->injected & DONE(RESULT))
		set_result(t, si);
}

void pt_inject_leave(struct tracee *t)
{
	struct __ptrace_syscall_info si;

	/* Without syscall= the result is there since the entry. */
	if (!t->in_syscall || !(t->injected & DONE(SYSCALL)))
		return;
	if (ptrace(PTRACE_GET_SYSCALL_INFO, t->tid, sizeof(si), &si) > 0 &&
	    si.op == PTRACE_SYSCALL_INFO_EXIT)
		set_result(t, &si);
	else
		pt_skip_call(t, (int64_t)result_of(t));
}
