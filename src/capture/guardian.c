/* SPDX-License-Identifier: BSD-2-Clause */
/* The process that outlives a tracer which was killed. */
#include "capture/guardian.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static _Noreturn void guard(void (*undo)(void *owner), void *owner, int fd,
			    int keep)
{
	sigset_t all;
	char byte;

	sigfillset(&all);
	sigprocmask(SIG_SETMASK, &all, NULL);
	setsid();
	prctl(PR_SET_NAME, "ringside-guard");
	/* No descriptor of the tracer's may be kept open by this process. */
	fd = fcntl(fd, F_DUPFD, 3);
	if (keep >= 0)
		keep = fcntl(keep, F_DUPFD, 3);
	dup2(fd, 0);
	if (keep >= 0)
		dup2(keep, 1);
	syscall(SYS_close_range, keep >= 0 ? 2 : 1, ~0u, 0);
	/* Its end of the pipe is closed, by the kernel if by nobody else. */
	while (read(0, &byte, 1) < 0 && errno == EINTR)
		;
	undo(owner);
	_exit(0);
}

int guardian_start(struct guardian *g, void (*undo)(void *owner), void *owner,
		   int keep)
{
	int fds[2];

	g->fd = -1;
	if (pipe2(fds, O_CLOEXEC) < 0)
		return -errno;
	g->pid = fork();
	if (g->pid < 0) {
		int r = -errno;

		close(fds[0]);
		close(fds[1]);
		return r;
	}
	if (g->pid == 0) {
		close(fds[1]);
		guard(undo, owner, fds[0], keep);
	}
	close(fds[0]);
	g->fd = fds[1];
	return 0;
}

void guardian_end(struct guardian *g)
{
	if (g->fd < 0)
		return;
	close(g->fd);
	g->fd = -1;
	while (waitpid(g->pid, NULL, 0) < 0 && errno == EINTR)
		;
}
