/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * lab tour: runs programs of the lab under `ringside trace`, shows their
 * calls, and says what there is to be seen in them.
 */
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <limits.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "lab.h"
#include "tour_stops.h"

enum { ARGS = 40, LINES_SHOWN = 40 };

struct tour {
	char ringside[PATH_MAX];
	char self[PATH_MAX];
	bool yes;	/* don't wait for Enter */
	char trace[64]; /* the file */
	int failures;
};

struct args {
	const char *v[ARGS];
	int n;
};

static void add(struct args *a, const char *word)
{
	if (a->n == ARGS - 1)
		abort();
	a->v[a->n++] = word;
	a->v[a->n] = NULL;
}

/* ringside beside this program, in a build tree, or in PATH. */
static void find_programs(struct tour *t)
{
	static const char *const places[] = { "ringside", "../src/ringside" };
	ssize_t n = readlink("/proc/self/exe", t->self, sizeof(t->self) - 1);
	int dir;

	if (n < 0)
		lab_die("/proc/self/exe");
	t->self[n] = '\0';
	dir = strrchr(t->self, '/') + 1 - t->self;
	for (size_t i = 0; !t->ringside[0] && i < 2; i++) {
		char path[PATH_MAX + 32];

		snprintf(path, sizeof(path), "%.*s%s", dir, t->self, places[i]);
		if (strlen(path) < sizeof(t->ringside) && !access(path, X_OK))
			strcpy(t->ringside, path);
	}
	if (!t->ringside[0])
		strcpy(t->ringside, "ringside");
}

/* Starts a program; its output goes to *ret_fd if that is not NULL. */
static pid_t start(const struct args *a, int *ret_fd)
{
	int fds[2] = { -1, -1 };
	pid_t pid;

	if (ret_fd && pipe2(fds, O_CLOEXEC) < 0)
		lab_die("pipe2");
	fflush(stdout);
	pid = fork();
	if (pid < 0)
		lab_die("fork");
	if (pid == 0) {
		if (ret_fd)
			dup2(fds[1], STDOUT_FILENO);
		execvp(a->v[0], (char **)a->v);
		lab_die(a->v[0]);
	}
	if (ret_fd) {
		close(fds[1]);
		*ret_fd = fds[0];
	}
	return pid;
}

static int status_of(pid_t pid)
{
	int status;

	while (waitpid(pid, &status, 0) < 0)
		if (errno != EINTR)
			return -1;
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

static void print_command(const struct tour_stop *s)
{
	printf("$ ringside trace -f -e trace=%s -- ringside lab", s->calls);
	for (int i = 0; s->lab[i]; i++)
		printf(" %s", s->lab[i]);
	printf("\n");
	if (!s->load[0])
		return;
	printf("$ ringside lab load --port PORT");
	for (int i = 0; s->load[i]; i++)
		printf(" %s", s->load[i]);
	printf("\n");
}

/* True if the server served well; asks it to end. */
static bool run_load(struct tour *t, const struct tour_stop *s, int out)
{
	struct args a = { 0 };
	char line[128], port[16];
	FILE *f = fdopen(dup(out), "r");
	unsigned number;
	int status, server;

	if (!f || !fgets(line, sizeof(line), f) ||
	    sscanf(line, "listening on 127.0.0.1:%u", &number) != 1 ||
	    !fgets(line, sizeof(line), f) ||
	    sscanf(line, "process %d", &server) != 1) {
		if (f)
			fclose(f);
		return false;
	}
	fclose(f);
	snprintf(port, sizeof(port), "%u", number);
	add(&a, t->self);
	add(&a, "load");
	add(&a, "--port");
	add(&a, port);
	for (int i = 0; s->load[i]; i++)
		add(&a, s->load[i]);
	printf("\n");
	/* What it waits in is to be seen: before they come, and after. */
	lab_await_sleep(server);
	status = status_of(start(&a, NULL));
	lab_await_sleep(server);
	kill(server, SIGTERM);
	return status == 0;
}

static void drain(int out)
{
	char buf[4096];
	ssize_t n;

	while ((n = lab_read(out, buf, sizeof(buf))) > 0)
		if (lab_write_all(STDOUT_FILENO, buf, n) < 0)
			return;
}

static bool run(struct tour *t, const struct tour_stop *s)
{
	struct args a = { 0 };
	char calls[128];
	bool ok = true;
	pid_t tracer;
	int out, status;

	snprintf(calls, sizeof(calls), "trace=%s", s->calls);
	add(&a, t->ringside);
	add(&a, "trace");
	add(&a, "--engine=ptrace");
	add(&a, "-f");
	add(&a, "-yy");
	add(&a, "-e");
	add(&a, calls);
	add(&a, "-o");
	add(&a, t->trace);
	add(&a, "--");
	add(&a, t->self);
	for (int i = 0; s->lab[i]; i++)
		add(&a, s->lab[i]);
	tracer = start(&a, &out);
	if (s->load[0])
		ok = run_load(t, s, out);
	drain(out);
	close(out);
	status = status_of(tracer);
	return ok && status == 0;
}

static bool is_shown(const struct tour_stop *s, const char *line)
{
	for (int i = 0; s->show[i]; i++)
		if (strstr(line, s->show[i]))
			return true;
	return false;
}

/* How many lines there were. */
static int show(struct tour *t, const struct tour_stop *s)
{
	FILE *f = fopen(t->trace, "re");
	char line[1024];
	int shown = 0, more = 0;
	bool begun = !s->load[0];

	printf("\n");
	while (f && fgets(line, sizeof(line), f)) {
		/* What comes before is the loader's, and not the server's. */
		begun = begun || strstr(line, "socket(");
		if (!begun || !is_shown(s, line))
			continue;
		if (shown++ < LINES_SHOWN)
			printf("  %s", line);
		else
			more++;
	}
	if (f)
		fclose(f);
	if (more)
		printf("  (and %d more)\n", more);
	return shown;
}

static bool wait_enter(const struct tour *t)
{
	int c;

	if (t->yes)
		return true;
	printf("\n[Enter: go on, q: leave] ");
	fflush(stdout);
	c = getchar();
	if (c == 'q' || c == EOF)
		return false;
	while (c != '\n' && c != EOF)
		c = getchar();
	return true;
}

static void visit(struct tour *t, const struct tour_stop *s, int nr)
{
	printf("== %d. %s ==\n\n%s\n\n", nr, s->name, s->before);
	print_command(s);
	if (!run(t, s)) {
		printf("\nThis stop failed.\n");
		t->failures++;
		return;
	}
	if (!show(t, s)) {
		printf("  (nothing was seen)\n");
		t->failures++;
	}
	printf("\n%s\n", s->see);
}

static void usage(FILE *f)
{
	fputs("Usage: ringside lab tour [--yes] [--ringside FILE] [STOP]...\n\n"
	      "A walk through the lab: runs programs under `ringside trace`, shows\n"
	      "their calls and says what is to be seen. --yes: does not wait for\n"
	      "Enter. Stops:\n\n",
	      f);
	for (const struct tour_stop *s = tour_stops; s->name; s++)
		fprintf(f, "  %-12s %s\n", s->name, s->before);
}

static bool is_wanted(const struct tour_stop *s, char **names)
{
	if (!*names)
		return true;
	for (; *names; names++)
		if (!strcmp(*names, s->name))
			return true;
	return false;
}

static bool is_stop(const char *name)
{
	for (const struct tour_stop *s = tour_stops; s->name; s++)
		if (!strcmp(s->name, name))
			return true;
	return false;
}

static int tour_main(int argc, char **argv)
{
	static const struct option options[] = {
		{ "yes", no_argument, NULL, 'y' },
		{ "ringside", required_argument, NULL, 'r' },
		{ "help", no_argument, NULL, 'h' },
		{ 0 },
	};
	struct tour t = { .trace = "/tmp/ringside-tour-XXXXXX" };
	int c, fd, nr = 1;

	while ((c = getopt_long(argc, argv, "hy", options, NULL)) != -1) {
		if (c == 'y') {
			t.yes = true;
		} else if (c == 'r' && strlen(optarg) < sizeof(t.ringside)) {
			strcpy(t.ringside, optarg);
		} else {
			usage(c == 'h' ? stdout : stderr);
			return c == 'h' ? 0 : 2;
		}
	}
	for (int i = optind; i < argc; i++) {
		if (is_stop(argv[i]))
			continue;
		fprintf(stderr, "%s: no stop '%s'; --help has them\n",
			program_invocation_short_name, argv[i]);
		return 2;
	}
	find_programs(&t);
	fd = mkostemp(t.trace, O_CLOEXEC);
	if (fd < 0)
		lab_die("a file in /tmp");
	close(fd);
	for (const struct tour_stop *s = tour_stops; s->name; s++) {
		if (!is_wanted(s, argv + optind))
			continue;
		if (nr > 1 && !wait_enter(&t))
			break;
		if (nr > 1)
			printf("\n");
		visit(&t, s, nr++);
	}
	unlink(t.trace);
	return t.failures > 0;
}

const struct lab_program lab_tour = {
	.name = "tour",
	.summary = "a guided walk: runs the programs, shows and explains calls",
	.run = tour_main,
};
