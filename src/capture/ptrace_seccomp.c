/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * --seccomp-bpf: the program that is started has a filter, which stops the
 * calls that are asked for (PTRACE_EVENT_SECCOMP) and lets all others pass at
 * full speed. It can never be taken back, and without a tracer what it picks
 * out fails with ENOSYS: so these processes end with the tracer
 * (PTRACE_O_EXITKILL), and the filter is never there unasked. ARCHITECTURE.md
 * has more of that.
 */
#include <errno.h>
#include <sys/wait.h>
#include <sys/ptrace.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "capture/identify.h"
#include "capture/ptrace.h"
#include "capture/seccomp_filter.h"

/* Rows that the engine wants to see, whoever else does not. */
#define ROW(row) extern const struct sysent sysent_##row
ROW(clone);
ROW(clone3);
ROW(execve);
ROW(execveat);
ROW(fork);
ROW(i386_clone);
ROW(sched_getaffinity);
ROW(sched_setaffinity);
ROW(vfork);

static bool is_needed(const struct ptrace_engine *e, const struct sysent *s,
		      const struct fd_table *fds, enum abi abi, uint32_t nr)
{
	static const struct sysent *const always[] = {
		&sysent_clone,	    &sysent_clone3,   &sysent_execve,
		&sysent_fork,	    &sysent_execveat, &sysent_vfork,
		&sysent_i386_clone,
	};

	if (!s)
		return false;
	for (unsigned i = 0; i < ARRAY_SIZE(always); i++)
		if (s == always[i])
			return true;
	/* Which call it is lies in memory, where no filter can look. */
	if (s->classes & SC_INDIRECT)
		return true;
	if (e->opts->pin &&
	    (s == &sysent_sched_getaffinity || s == &sysent_sched_setaffinity))
		return true;
	/* Stacks are found in what is mapped. */
	if (e->stacks && (s->classes & SC_MEMORY))
		return true;
	return fds && fd_table_wants(fds, abi, nr);
}

void pt_filter_init(struct ptrace_engine *e)
{
	struct syscall_set set = e->opts->trace;
	struct fd_table *fds = NULL;

	if (!seccomp_filter_possible()) {
		log_info("seccomp filter is requested but unavailable");
		return;
	}
	if (e->identify)
		fds = fd_table_new(identify_fd, e->identify);
	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		for (uint32_t nr = 0; nr < sysent_max(abi); nr++)
			if (is_needed(e, sysent_by_nr(abi, nr), fds, abi, nr))
				set.bits[abi][nr / 64] |= UINT64_C(1)
							  << (nr % 64);
	fd_table_unref(fds);
	if (seccomp_filter_make(&set, &e->filter) < 0)
		log_info("seccomp filter is requested but unavailable");
}

/*
 * A filter of the program itself wants a tracer, and it is not us whom it
 * means: it gets what it would get if there were none.
 */
static void answer_stranger(struct tracee *t)
{
	pt_skip_call(t, -ENOSYS);
}

int pt_seccomp_stop(struct ptrace_engine *e, struct tracee *t, uint64_t ns)
{
	struct __ptrace_syscall_info si;
	int r = 0, sig = 0;

	if (ptrace(PTRACE_GET_SYSCALL_INFO, t->tid, sizeof(si), &si) < 0 ||
	    si.op != PTRACE_SYSCALL_INFO_SECCOMP)
		return 0; /* killed meanwhile */
	if (si.seccomp.ret_data != SECCOMP_FILTER_DATA)
		answer_stranger(t);
	else if (t->in_syscall)
		/* It was born before we knew, and had a stop at its entry. */
		t->filtered = true;
	/* The newer of two filters speaks, but ours may want the call too. */
	if (!t->in_syscall) {
		r = pt_syscall(e, t, &si, ns, &sig);
		if (pt_ends_unseen(e, t)) {
			t->in_syscall = false;
			pin_exit(&t->pin, ns);
		}
	}
	pt_resume(e, t, sig);
	return r;
}

void pt_serve(struct ptrace_engine *e, struct tracee *t, int status)
{
	struct __ptrace_syscall_info si;
	int sig = WSTOPSIG(status), event = status >> 16;

	pt_unhold(e, t);
	if (event == PTRACE_EVENT_SECCOMP &&
	    ptrace(PTRACE_GET_SYSCALL_INFO, t->tid, sizeof(si), &si) > 0 &&
	    si.op == PTRACE_SYSCALL_INFO_SECCOMP &&
	    si.seccomp.ret_data != SECCOMP_FILTER_DATA)
		answer_stranger(t);
	pt_inject_leave(t);
	t->in_syscall = false;
	/* Only a signal-delivery-stop has a signal to pass on. */
	if (event == PTRACE_EVENT_STOP && sig != SIGTRAP)
		pt_restart(t, PTRACE_LISTEN, 0);
	else
		pt_restart(t, PTRACE_CONT,
			   event || sig == (SIGTRAP | 0x80) ? 0 : sig);
}
