/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -yy -e trace=pidfd_getfd -e signal=none -a4 */
/*
 * pidfd_getfd: the descriptor is another process's, where its number means
 * something else than here.
 */
#include "spec.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>

int main(void)
{
	int ready[2], fd, pidfd;
	char c;
	long r;
	pid_t pid;

	must(pipe(ready), "pipe");
	pid = (pid_t)must(fork(), "fork");
	if (!pid) {
		/* Here 99 is /dev/zero. */
		fd = open("/dev/zero", O_RDONLY);
		if (dup2(fd, 99) < 0 || write(ready[1], "", 1) < 0)
			_exit(1);
		pause();
		_exit(0);
	}
	close(ready[1]);
	must(read(ready[0], &c, 1) == 1 ? 0 : -1, "read");
	fd = (int)must(open("/dev/null", O_RDONLY), "open");
	must(dup2(fd, 99), "dup2");
	pidfd = (int)must(syscall(SYS_pidfd_open, pid, 0), "pidfd_open");

	r = syscall(SYS_pidfd_getfd, pidfd, 99, 0);
	if (r == -1 && errno == EPERM)
		return SKIP;
	printf("pidfd_getfd(%d<pid:%d>, 99</dev/zero<char 1:5>>, 0) = "
	       "%ld</dev/zero<char 1:5>>\n",
	       pidfd, pid, r);
	r = syscall(SYS_pidfd_getfd, pidfd, 98, 0);
	printf("pidfd_getfd(%d<pid:%d>, 98, 0) = %s\n", pidfd, pid, result(r));
	r = syscall(SYS_pidfd_getfd, pidfd, 99, 1);
	printf("pidfd_getfd(%d<pid:%d>, 99, 0x1) = %s\n", pidfd, pid,
	       result(r));
	kill(pid, SIGKILL);
	waitpid(pid, NULL, 0);
	return 0;
}
