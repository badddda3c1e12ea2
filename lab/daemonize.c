/* SPDX-License-Identifier: BSD-2-Clause */
/* How a process becomes a daemon: daemon(7) has what is to be done. */
#include "daemonize.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lab.h"

static void leave_parent(void)
{
	pid_t pid = fork();

	if (pid < 0)
		lab_die("fork");
	if (pid > 0)
		_exit(0);
}

static void new_session(void)
{
	if (setsid() < 0)
		lab_die("setsid");
}

static void leave_directory(void)
{
	if (chdir("/") < 0)
		lab_die("chdir");
}

static void set_umask(void)
{
	umask(022);
}

static void reset_signals(void)
{
	sigset_t none;

	for (int sig = 1; sig < NSIG; sig++)
		signal(sig, SIG_DFL); /* fails for those that can't be set */
	sigemptyset(&none);
	if (sigprocmask(SIG_SETMASK, &none, NULL) < 0)
		lab_die("sigprocmask");
}

static void redirect(void)
{
	int fd = open("/dev/null", O_RDWR | O_CLOEXEC);

	if (fd < 0)
		lab_die("/dev/null");
	for (int i = 0; i < 3; i++)
		if (dup2(fd, i) < 0)
			lab_die("dup2");
	close(fd);
}

const struct daemon_step daemon_steps[] = {
	{ "fork, the parent exits",
	  "the shell goes on, and the child surely leads no process group,\n"
	  "  which the next step asks for",
	  leave_parent },
	{ "setsid",
	  "a session of its own has no terminal: no SIGHUP when that closes,\n"
	  "  no Ctrl-C meant for somebody else",
	  new_session },
	{ "fork again, the parent exits",
	  "who leads no session can't get a terminal by opening one by accident",
	  leave_parent },
	{ "chdir(\"/\")",
	  "the file system that it was started in can be unmounted",
	  leave_directory },
	{ "umask",
	  "files get the modes that it asks for, whatever its caller had set",
	  set_umask },
	{ "signals to their defaults",
	  "what the caller ignored or blocked is inherited, even across execve",
	  reset_signals },
	{ "0, 1 and 2 to /dev/null",
	  "the terminal is let go, and a stray printf goes nowhere in place of\n"
	  "  into a socket that happens to have number 1",
	  redirect },
	{ 0 },
};

int daemonize(void)
{
	int fds[2];
	pid_t pid, daemon = 0;

	if (pipe2(fds, O_CLOEXEC) < 0)
		lab_die("pipe2");
	pid = fork();
	if (pid < 0)
		lab_die("fork");
	if (pid > 0) {
		close(fds[1]);
		if (lab_read(fds[0], &daemon, sizeof(daemon)) != sizeof(daemon))
			_exit(1);
		printf("process %d\n", daemon);
		fflush(stdout);
		_exit(0);
	}
	close(fds[0]);
	for (const struct daemon_step *step = daemon_steps; step->name; step++)
		step->take();
	return fds[1];
}

void daemonize_ready(int ready_fd)
{
	pid_t pid = getpid();

	if (lab_write_all(ready_fd, &pid, sizeof(pid)) < 0)
		lab_die("write");
	close(ready_fd);
}
