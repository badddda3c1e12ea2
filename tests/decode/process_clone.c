/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=clone,clone3,vfork,wait4,waitid -e signal=none -a12 */
/* Processes that start, and how they ended. */
#include <sys/resource.h>
#include <sys/wait.h>

#include "spec.h"

#include <signal.h>

enum { EXITED = 3 };

static void wait_for(long pid, const char *what)
{
	int status;
	long r = syscall(SYS_wait4, pid, &status, 0, NULL);

	printf("wait4(%ld, [{%s}], 0, NULL) = %s\n", pid, what, result(r));
}

/* The child does nothing but end, so what is written is the parent's. */
static void clones(void)
{
	static int parent_tid, child_tid;
	long pid;

	pid = syscall(SYS_clone, SIGCHLD, NULL, NULL, NULL, NULL);
	if (!pid)
		_exit(EXITED);
	printf("clone(child_stack=NULL, flags=SIGCHLD) = %s\n", result(pid));
	wait_for(pid, "WIFEXITED(s) && WEXITSTATUS(s) == 3");

	pid = syscall(SYS_clone, 0x1300000 | SIGURG, NULL, &parent_tid,
		      &child_tid, NULL);
	if (!pid)
		_exit(0);
	printf("clone(child_stack=NULL, flags=CLONE_PARENT_SETTID|"
	       "CLONE_CHILD_CLEARTID|CLONE_CHILD_SETTID|SIGURG, "
	       "parent_tid=[%ld], child_tidptr=%p) = %s\n", pid,
	       (void *)&child_tid, result(pid));
	printf("wait4(%ld, [{WIFEXITED(s) && WEXITSTATUS(s) == 0}], __WALL, "
	       "NULL) = %ld\n", pid, pid);
	must(syscall(SYS_wait4, pid, &child_tid, 0x40000000, NULL), "wait4");

	pid = syscall(SYS_clone, 0x1000 | SIGCHLD, NULL, &parent_tid, NULL,
		      NULL);
	if (!pid)
		_exit(EXITED);
	printf("clone(child_stack=NULL, flags=CLONE_PIDFD|SIGCHLD, "
	       "parent_tid=[%d]) = %s\n", parent_tid, result(pid));
	wait_for(pid, "WIFEXITED(s) && WEXITSTATUS(s) == 3");

	/* CLONE_PTRACE, without -f: the end of the child is not shown. */
	pid = syscall(SYS_clone, 0x2000 | SIGCHLD, NULL, NULL, NULL, NULL);
	if (!pid)
		_exit(EXITED);
	printf("clone(child_stack=NULL, flags=CLONE_PTRACE|SIGCHLD) = %s\n",
	       result(pid));
	wait_for(pid, "WIFEXITED(s) && WEXITSTATUS(s) == 3");

	/* CLONE_THREAD alone is refused. */
	pid = syscall(SYS_clone, 0x90000, BAD, NULL, NULL, 0x123);
	printf("clone(child_stack=0x1, flags=CLONE_THREAD|CLONE_SETTLS, "
	       "tls=0x123) = %s\n", result(pid));
}

static void clone3s(void)
{
	static int parent_tid;
	uint64_t a[11] = { 0x100000, [3] = (uintptr_t)&parent_tid,
			   [4] = SIGCHLD };
	long pid;

	pid = syscall(SYS_clone3, a, 64);
	if (!pid)
		_exit(0);
	printf("clone3({flags=CLONE_PARENT_SETTID, parent_tid=%p, "
	       "exit_signal=SIGCHLD, stack=NULL, stack_size=0} => "
	       "{parent_tid=[%ld]}, 64) = %s\n", (void *)&parent_tid, pid,
	       result(pid));
	wait_for(pid, "WIFEXITED(s) && WEXITSTATUS(s) == 0");

	a[0] = 0x100000000 | 0x80000 | 0x1000000;
	a[2] = 0x7;
	a[7] = 0x9;
	a[5] = 0x1000;
	pid = syscall(SYS_clone3, a, 88);
	printf("clone3({flags=CLONE_SETTLS|CLONE_CHILD_SETTID|"
	       "CLONE_CLEAR_SIGHAND, child_tid=0x7, exit_signal=SIGCHLD, "
	       "stack=0x1000, stack_size=0, tls=0x9}, 88) = %s\n",
	       result(pid));
	pid = syscall(SYS_clone3, a, 63);
	printf("clone3(%p, 63) = %s\n", (void *)a, result(pid));
	pid = syscall(SYS_clone3, BAD, 88);
	printf("clone3(0x1, 88) = %s\n", result(pid));
}

static void ends(void)
{
	int status = 0;
	struct rusage ru;
	siginfo_t si;
	long pid, r;

	pid = syscall(SYS_clone, SIGCHLD, NULL, NULL, NULL, NULL);
	if (!pid) {
		for (;;)
			pause();
	}
	printf("clone(child_stack=NULL, flags=SIGCHLD) = %s\n", result(pid));
	r = syscall(SYS_wait4, -1, &status, WNOHANG, &ru);
	printf("wait4(-1, %p, WNOHANG, %p) = %s\n", (void *)&status,
	       (void *)&ru, result(r));
	kill(pid, SIGSTOP);
	r = syscall(SYS_wait4, pid, &status, WUNTRACED, NULL);
	printf("wait4(%ld, [{WIFSTOPPED(s) && WSTOPSIG(s) == SIGSTOP}], "
	       "WSTOPPED, NULL) = %s\n", pid, result(r));
	kill(pid, SIGCONT);
	r = syscall(SYS_wait4, pid, &status, WCONTINUED, NULL);
	printf("wait4(%ld, [{WIFCONTINUED(s)}], WCONTINUED, NULL) = %s\n", pid,
	       result(r));
	kill(pid, SIGKILL);
	memset(&si, 0, sizeof(si));
	r = syscall(SYS_waitid, P_PID, pid, &si, WEXITED | WNOWAIT, NULL);
	printf("waitid(P_PID, %ld, {si_signo=SIGCHLD, si_code=CLD_KILLED, "
	       "si_pid=%ld, si_uid=%d, si_status=SIGKILL, si_utime=0, "
	       "si_stime=0}, WEXITED|WNOWAIT, NULL) = %s\n", pid, pid,
	       getuid(), result(r));
	r = syscall(SYS_wait4, pid, &status, 0, &ru);
	printf("wait4(%ld, [{WIFSIGNALED(s) && WTERMSIG(s) == SIGKILL}], 0, "
	       "{ru_utime={tv_sec=%ld, tv_usec=%ld}, ru_stime={tv_sec=%ld, "
	       "tv_usec=%ld}, ...}) = %s\n", pid, (long)ru.ru_utime.tv_sec,
	       (long)ru.ru_utime.tv_usec, (long)ru.ru_stime.tv_sec,
	       (long)ru.ru_stime.tv_usec, result(r));
	r = syscall(SYS_wait4, -1, &status, 0, &ru);
	printf("wait4(-1, %p, 0, %p) = %s\n", (void *)&status, (void *)&ru,
	       result(r));
	r = syscall(SYS_waitid, 9, -5, NULL, 0x10, NULL);
	printf("waitid(0x9 /* P_??? */, -5, NULL, 0x10 /* W??? */, NULL) = "
	       "%s\n", result(r));
}

int main(void)
{
	/* What is not yet written would be written by each child too. */
	setvbuf(stdout, NULL, _IOFBF, 65536);
	clones();
	clone3s();
	ends();
	return 0;
}
