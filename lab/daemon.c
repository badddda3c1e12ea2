/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * lab daemon: takes each step of becoming a daemon, says why, and shows what
 * has changed by it.
 */
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "daemonize.h"
#include "lab.h"

enum { FACTS = 9, FACT_SIZE = 128 };

struct state {
	char facts[FACTS][FACT_SIZE];
};

static const char *const fact_names[FACTS] = {
	"pid",	     "ppid",  "process group", "session",    "terminal",
	"directory", "umask", "ignored",       "output (2)",
};

/* The value of a line of /proc/self/status. */
static void status_line(const char *name, char *value)
{
	size_t len = strlen(name);
	char line[256];
	FILE *f = fopen("/proc/self/status", "re");

	strcpy(value, "?");
	while (f && fgets(line, sizeof(line), f)) {
		if (strncmp(line, name, len) || line[len] != ':')
			continue;
		line[strcspn(line, "\n")] = '\0';
		snprintf(value, FACT_SIZE, "%.*s", FACT_SIZE - 1,
			 line + len + 1 + strspn(line + len + 1, " \t"));
	}
	if (f)
		fclose(f);
}

static void look(struct state *s)
{
	int tty = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
	mode_t mask = umask(0);
	ssize_t n;

	umask(mask);
	snprintf(s->facts[0], FACT_SIZE, "%d", getpid());
	snprintf(s->facts[1], FACT_SIZE, "%d", getppid());
	snprintf(s->facts[2], FACT_SIZE, "%d%s", getpgrp(),
		 getpgrp() == getpid() ? " (leads it)" : "");
	snprintf(s->facts[3], FACT_SIZE, "%d%s", getsid(0),
		 getsid(0) == getpid() ? " (leads it)" : "");
	snprintf(s->facts[4], FACT_SIZE, "%s", tty < 0 ? "none" : "yes");
	if (!getcwd(s->facts[5], FACT_SIZE))
		strcpy(s->facts[5], "?");
	snprintf(s->facts[6], FACT_SIZE, "%03o", mask);
	status_line("SigIgn", s->facts[7]);
	n = readlink("/proc/self/fd/2", s->facts[8], FACT_SIZE - 1);
	s->facts[8][n < 0 ? 0 : n] = '\0';
	if (tty >= 0)
		close(tty);
}

/* Steps of which the last takes the output away: this goes to a pipe. */
static void take_steps(FILE *out)
{
	struct state before = { 0 }, now;
	int nr = 1;

	look(&before);
	for (const struct daemon_step *step = daemon_steps; step->name;
	     step++) {
		pid_t pid = getpid();
		struct pollfd self = { .events = POLLIN };

		self.fd = syscall(SYS_pidfd_open, pid, 0);
		fflush(out);
		step->take();
		/* Who an orphan belongs to is known once the parent is gone. */
		while (self.fd >= 0 && getpid() != pid &&
		       poll(&self, 1, -1) < 0 && errno == EINTR)
			;
		close(self.fd);
		look(&now);
		fprintf(out, "%d. %s\n  %s\n", nr++, step->name, step->reason);
		for (int i = 0; i < FACTS; i++)
			if (strcmp(before.facts[i], now.facts[i]))
				fprintf(out, "    %-13s %s -> %s\n",
					fact_names[i], before.facts[i],
					now.facts[i]);
		before = now;
	}
	fclose(out);
}

static int daemon_run(int argc, char **argv)
{
	static const struct option options[] = {
		{ "help", no_argument, NULL, 'h' },
		{ 0 },
	};
	char buf[4096];
	int fds[2];
	ssize_t n;
	pid_t pid;
	int c = getopt_long(argc, argv, "h", options, NULL);

	if (c != -1 || optind < argc) {
		fprintf(c == 'h' ? stdout : stderr,
			"Usage: ringside lab daemon\n\n"
			"Becomes a daemon, which ends at once: each step, its\n"
			"reason, and what it changed.\n");
		return c == 'h' ? 0 : 2;
	}
	/*
	 * A pipe that ends with the daemon, so that all has been shown when
	 * this process, which takes no step itself, exits.
	 */
	if (pipe2(fds, O_CLOEXEC) < 0)
		lab_die("pipe2");
	pid = fork();
	if (pid < 0)
		lab_die("fork");
	if (pid == 0) {
		FILE *out = fdopen(fds[1], "w");

		close(fds[0]);
		if (!out)
			lab_die("fdopen");
		take_steps(out);
		_exit(0);
	}
	close(fds[1]);
	while ((n = lab_read(fds[0], buf, sizeof(buf))) > 0)
		if (lab_write_all(STDOUT_FILENO, buf, n) < 0)
			lab_die("write");
	return n < 0;
}

const struct lab_program lab_daemon = {
	.name = "daemon",
	.summary = "becomes a daemon: each step, why, and what it changes",
	.run = daemon_run,
};
