/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * How the ptrace engine gets at its tracees: starting a program, seizing the
 * threads of a running one, and telling why that was refused.
 */
#include "capture/ptrace.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/procfs.h"
#include "capture/child.h"
#include "capture/hopeless.h"

static long ptrace_options(const struct trace_opts *o, bool filtered)
{
	long bits = PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACEEXEC;

	if (o->follow)
		bits |= PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK |
			PTRACE_O_TRACECLONE;
	if (o->kill_on_exit)
		bits |= PTRACE_O_EXITKILL;
	/*
	 * Without a tracer, what the filter picks out would fail with ENOSYS:
	 * a program that lives on so is worse off than one that does not.
	 */
	if (filtered)
		bits |= PTRACE_O_TRACESECCOMP | PTRACE_O_EXITKILL;
	return bits;
}

/* Waits for the first stop of a thread that was seized and interrupted. */
static int await_stop(pid_t tid)
{
	int status;

	while (waitpid(tid, &status, __WALL) < 0)
		if (errno != EINTR)
			return -errno;
	return WIFSTOPPED(status) ? 0 : -ESRCH;
}

int ptrace_start_child(struct ptrace_engine *e)
{
	const struct trace_opts *o = e->opts;
	struct child child;
	struct tracee *t;
	int r;

	bool filtered = e->filter.len;

	r = child_start(o, filtered ? &e->filter : NULL, &child);
	if (r < 0)
		return r;
	if (ptrace(PTRACE_SEIZE, child.pid, 0, ptrace_options(o, filtered)) <
		    0 ||
	    ptrace(PTRACE_INTERRUPT, child.pid, 0, 0) < 0) {
		r = -errno;
		kill(child.pid, SIGKILL);
		waitpid(child.pid, NULL, 0);
		close(child.release_fd);
		return log_error_errno(r, "cannot trace '%s'", o->argv[0]);
	}
	r = await_stop(child.pid);
	if (r < 0) {
		close(child.release_fd);
		return log_error_errno(r, "cannot start '%s'", o->argv[0]);
	}
	t = tracee_add(&e->tracees, child.pid, child.pid);
	t->hidden = true;
	t->stopped = true;
	t->filtered = filtered;
	e->child = child.pid;
	e->release_fd = child.release_fd;
	return 0;
}

void ptrace_release_child(struct ptrace_engine *e)
{
	struct tracee *t = tracee_find(&e->tracees, e->child);

	if (e->release_fd < 0 || !t)
		return;
	close(steal_fd(&e->release_fd));
	pt_resume(e, t, 0);
}

static bool in_our_user_ns(pid_t tid)
{
	char ours[64], theirs[64];

	return proc_readlink(getpid(), "ns/user", ours, sizeof(ours)) < 0 ||
	       proc_readlink(tid, "ns/user", theirs, sizeof(theirs)) < 0 ||
	       !strcmp(ours, theirs);
}

/* kernel.yama.ptrace_scope; 0 where Yama is not built in. */
static int yama_scope(void)
{
	_cleanup_fclose_ FILE *f = NULL;
	int scope = 0;

	f = fopen("/proc/sys/kernel/yama/ptrace_scope", "re");
	if (f && fscanf(f, "%d", &scope) != 1)
		scope = 0;
	return scope;
}

/* Says which of the reasons it was that ptrace gave EPERM. */
static void explain_eperm(pid_t tid)
{
	char status[4096] = "", comm[32] = "";
	uint64_t tracer = 0, uid = geteuid();
	int scope = yama_scope();

	proc_read(tid, "status", status, sizeof(status));
	proc_field_u64(status, "TracerPid:", 10, &tracer);
	proc_field_u64(status, "Uid:", 10, &uid);
	if (tracer) {
		proc_read((pid_t)tracer, "comm", comm, sizeof(comm));
		comm[strcspn(comm, "\n")] = '\0';
		log_error("cannot attach to process %d: it is traced already, "
			  "by process %d (%s)",
			  tid, (int)tracer, comm);
	} else if (attach_is_hopeless(tid)) {
		return;
	} else if (uid != geteuid() && geteuid() != 0) {
		log_error("cannot attach to process %d: it belongs to uid %u, "
			  "you are uid %u; be root or have CAP_SYS_PTRACE",
			  tid, (unsigned)uid, geteuid());
	} else if (!in_our_user_ns(tid)) {
		log_error("cannot attach to process %d: it is in another user "
			  "namespace (a container); CAP_SYS_PTRACE in that "
			  "namespace is needed",
			  tid);
	} else if (scope >= 3) {
		log_error("cannot attach to process %d: "
			  "kernel.yama.ptrace_scope is %d, which forbids all "
			  "attaching until the next boot",
			  tid, scope);
	} else if (scope && geteuid() != 0) {
		log_error("cannot attach to process %d: "
			  "kernel.yama.ptrace_scope is %d, so that only %s; "
			  "be root, or set it to 0 by sysctl(8)",
			  tid, scope,
			  scope == 1 ? "children may be traced" :
				       "CAP_SYS_PTRACE may trace");
	} else {
		log_error("cannot attach to process %d: CAP_SYS_PTRACE is "
			  "missing, or the process is not dumpable "
			  "(PR_SET_DUMPABLE of prctl(2))",
			  tid);
	}
}

static int seize_thread(struct ptrace_engine *e, pid_t pid, pid_t tid)
{
	struct tracee *t;

	if (ptrace(PTRACE_SEIZE, tid, 0, ptrace_options(e->opts, false)) < 0)
		return -errno;
	if (ptrace(PTRACE_INTERRUPT, tid, 0, 0) < 0)
		return -errno;
	t = tracee_add(&e->tracees, tid, pid);
	t->attached = true;
	return 0;
}

/* One pass over the task directory. Returns how many threads were new. */
static int seize_threads(struct ptrace_engine *e, pid_t pid, int *ret_error)
{
	char path[64];
	struct dirent *d;
	int n = 0, r;
	DIR *dir;

	snprintf(path, sizeof(path), "/proc/%d/task", pid);
	dir = opendir(path);
	if (!dir) {
		*ret_error = -ESRCH;
		return 0;
	}
	while ((d = readdir(dir))) {
		pid_t tid = atoi(d->d_name);

		if (tid <= 0 || tracee_find(&e->tracees, tid))
			continue;
		r = seize_thread(e, pid, tid);
		if (r == 0)
			n++;
		else if (r != -ESRCH)
			*ret_error = r;
	}
	closedir(dir);
	return n;
}

static int seize_one(struct ptrace_engine *e, pid_t tid, int *ret_error)
{
	int r;

	if (tracee_find(&e->tracees, tid))
		return 0;
	r = seize_thread(e, proc_tgid(tid), tid);
	if (r == 0)
		return 1;
	*ret_error = r;
	return 0;
}

static bool wants_all_threads(const struct trace_opts *o, pid_t id)
{
	return o->follow || (o->attach_threads && proc_tgid(id) == id);
}

int ptrace_attach_process(struct ptrace_engine *e, pid_t pid)
{
	int r = -ESRCH, found = 0, n;
	struct tracee *t;

	if (pid == getpid()) {
		log_error("cannot attach to process %d: it is this one", pid);
		return -EPERM;
	}
	/* Until a pass finds nothing new: threads start threads. */
	do {
		n = wants_all_threads(e->opts, pid) ?
			    seize_threads(e, pid, &r) :
			    seize_one(e, pid, &r);
		found += n;
	} while (n > 0);
	if (!found) {
		t = tracee_find(&e->tracees, pid);
		if (t)
			return 0;
		if (r == -EPERM)
			explain_eperm(pid);
		else
			log_error_errno(r, "cannot attach to process %d", pid);
		return r;
	}
	return found;
}
