/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=rt_sigtimedwait,fcntl -a12 */
/* Signals of descriptors: SIGIO, and those chosen in its place. */
#include "spec.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>

static void quietly(int fd, int cmd, long arg)
{
	must(syscall(SYS_fcntl, fd, cmd, arg), "fcntl");
}

/* `band` as fs/fcntl.c has it for POLL_IN, and for POLL_HUP. */
static void wait_for(int sig, const char *name, int fd, const char *code,
		     int band)
{
	sigset_t set;
	siginfo_t si;
	long r;

	sigemptyset(&set);
	sigaddset(&set, sig);
	r = syscall(SYS_rt_sigtimedwait, &set, &si, NULL, 8);
	if (r != sig || si.si_fd != fd || si.si_band != band)
		exit(1);
	printf("rt_sigtimedwait([%s], {si_signo=SIG%s, si_code=%s, "
	       "si_band=%d, si_fd=%d}, NULL, 8) = %d (SIG%s)\n",
	       name, name, code, band, fd, sig, name);
}

int main(void)
{
	static const struct {
		int sig;
		const char *name;
	} signals[] = {
		{ SIGUSR1, "USR1" },
		{ 40, "RT_8" },
		{ 64, "RT_32" },
	};
	sigset_t all;
	int fds[2];

	sigfillset(&all);
	sigprocmask(SIG_BLOCK, &all, NULL);
	if (pipe(fds) < 0)
		return SKIP;
	quietly(fds[0], F_SETOWN, getpid());
	printf("fcntl(%d, F_SETOWN, %d) = 0\n", fds[0], getpid());
	quietly(fds[0], F_SETFL, O_ASYNC);
	printf("fcntl(%d, F_SETFL, O_RDONLY|FASYNC) = 0\n", fds[0]);
	for (unsigned i = 0; i < sizeof(signals) / sizeof(signals[0]); i++) {
		quietly(fds[0], F_SETSIG, signals[i].sig);
		printf("fcntl(%d, F_SETSIG, SIG%s) = 0\n", fds[0],
		       signals[i].name);
		must(write(fds[1], "x", 1), "write");
		wait_for(signals[i].sig, signals[i].name, fds[0], "POLL_IN",
			 POLLIN | POLLRDNORM);
	}
	return 0;
}
