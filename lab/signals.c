/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * lab signals: three ways to hear of a signal while waiting for something
 * else. A child sends it once we surely wait.
 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

#include "lab.h"

static volatile sig_atomic_t handled;
static int self_pipe[2];

static void count(int sig)
{
	handled++;
}

static void into_pipe(int sig)
{
	int saved = errno;
	char byte = sig;

	handled++;
	/* A full pipe is no harm: there is something in it, that's enough. */
	if (write(self_pipe[1], &byte, 1) < 0)
		errno = saved;
	errno = saved;
}

static void handle(void (*handler)(int), int flags)
{
	struct sigaction sa = { .sa_handler = handler, .sa_flags = flags };

	handled = 0;
	sigemptyset(&sa.sa_mask);
	if (sigaction(SIGUSR1, &sa, NULL) < 0)
		lab_die("sigaction");
}

/*
 * A child that sends SIGUSR1 to its parent when that sleeps, in the call that
 * it is to be woken from, and then writes to `fd`, which would be the normal
 * way to go on.
 */
static pid_t sender(int fd)
{
	pid_t parent = getpid(), pid;

	fflush(stdout);
	pid = fork();
	if (pid < 0)
		lab_die("fork");
	if (pid > 0)
		return pid;
	lab_await_sleep(parent);
	kill(parent, SIGUSR1);
	/* With SA_RESTART it sleeps again, else it has long gone on. */
	if (fd >= 0 && lab_write_all(fd, "data", 4) < 0)
		lab_die("write");
	_exit(0);
}

static void reap(pid_t pid)
{
	while (waitpid(pid, NULL, 0) < 0 && errno == EINTR)
		;
}

static int by_handler(int flags, const char *flags_name)
{
	int fds[2];
	char buf[8];
	pid_t pid;
	ssize_t n;
	int saved, ok;

	if (pipe2(fds, O_CLOEXEC) < 0)
		lab_die("pipe2");
	handle(count, flags);
	pid = sender(flags & SA_RESTART ? fds[1] : -1);
	n = read(fds[0], buf, sizeof(buf));
	saved = errno;
	reap(pid);
	printf("  sa_flags %s: handler called %d times, read ", flags_name,
	       handled);
	if (n < 0)
		printf("failed with %s\n", strerrorname_np(saved));
	else
		printf("was begun again and returned %zd\n", n);
	ok = handled == 1 &&
	     (flags & SA_RESTART ? n == 4 : n < 0 && saved == EINTR);
	close(fds[0]);
	close(fds[1]);
	return !ok;
}

static int handler_way(void)
{
	int r = by_handler(0, "0");

	return by_handler(SA_RESTART, "SA_RESTART") || r;
}

static int self_pipe_way(void)
{
	struct pollfd p = { .events = POLLIN };
	char byte = 0;
	pid_t pid;
	int n, ok;

	if (pipe2(self_pipe, O_CLOEXEC | O_NONBLOCK) < 0)
		lab_die("pipe2");
	handle(into_pipe, SA_RESTART);
	p.fd = self_pipe[0];
	pid = sender(-1);
	/* poll(2) is not begun again, whatever the flags; now it can be. */
	do {
		n = poll(&p, 1, -1);
		printf("  poll returned %d%s%s\n", n, n < 0 ? " " : "",
		       n < 0 ? strerrorname_np(errno) : "");
	} while (n < 0 && errno == EINTR);
	ok = n == 1 && read(self_pipe[0], &byte, 1) == 1 && byte == SIGUSR1;
	reap(pid);
	printf("  out of the pipe came %d, which is SIG%s\n", byte,
	       sigabbrev_np(byte));
	close(self_pipe[0]);
	close(self_pipe[1]);
	return !ok;
}

static int signalfd_way(void)
{
	struct signalfd_siginfo si = { 0 };
	struct pollfd p = { .events = POLLIN };
	sigset_t set, before;
	pid_t pid;
	int n, ok;

	handle(count, 0);
	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	/* Blocked, or it would go to the handler. */
	sigprocmask(SIG_BLOCK, &set, &before);
	p.fd = signalfd(-1, &set, SFD_CLOEXEC);
	if (p.fd < 0)
		lab_die("signalfd");
	pid = sender(-1);
	n = poll(&p, 1, -1);
	ok = n == 1 && read(p.fd, &si, sizeof(si)) == sizeof(si) &&
	     si.ssi_signo == SIGUSR1 && si.ssi_pid == (uint32_t)pid && !handled;
	reap(pid);
	printf("  poll returned %d: no EINTR\n", n);
	printf("  read: SIG%s from %s, handler called %d times\n",
	       sigabbrev_np(si.ssi_signo),
	       si.ssi_pid == (uint32_t)pid ? "our child" : "somebody else",
	       handled);
	close(p.fd);
	sigprocmask(SIG_SETMASK, &before, NULL);
	return !ok;
}

static int signals_main(int argc, char **argv)
{
	static const struct lab_way ways[] = {
		{ "handler", "called in the middle of anything; may do little",
		  handler_way },
		{ "self-pipe", "a handler that writes a byte, for poll to see",
		  self_pipe_way },
		{ "signalfd", "no handler: the signal is read like data",
		  signalfd_way },
		{ 0 },
	};

	return lab_run_ways(argc, argv, ways,
			    "Waits, and is sent SIGUSR1 by its child.");
}

const struct lab_program lab_signals = {
	.name = "signals",
	.summary = "a handler and EINTR, the self-pipe, signalfd",
	.run = signals_main,
};
