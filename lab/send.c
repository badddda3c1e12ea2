/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * lab send: a file over loopback in several ways, and what each costs the
 * sender. The receiver is another process, which compares what it gets.
 */
#include "send.h"

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "json.h"
#include "lab.h"

static const struct option options[] = {
	{ "how", required_argument, NULL, 'w' },
	{ "file", required_argument, NULL, 'f' },
	{ "size", required_argument, NULL, 's' },
	{ "chunk", required_argument, NULL, 'c' },
	{ "json", no_argument, NULL, 'j' },
	{ "help", no_argument, NULL, 'h' },
	{ 0 },
};

static void usage(FILE *f)
{
	fputs("Usage: ringside lab send [--how WAY|all] [--file FILE] [--size MIB]\n"
	      "                         [--chunk KIB] [--json]\n\n"
	      "Sends a file over a connection on 127.0.0.1. Without --file one of\n"
	      "64 MiB (--size) in the current directory, which has no name. At\n"
	      "most 256 KiB (--chunk) are asked for in one call. CPU time is the\n"
	      "sender's.\n\n",
	      f);
	for (const struct send_way *w = send_ways; w->name; w++)
		fprintf(f, "  %-16s %s\n", w->name, w->note);
}

static int make_file(size_t size)
{
	static char block[1 << 20];
	int fd = open(".", O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);

	if (fd < 0)
		lab_die("a file in the current directory");
	for (size_t at = 0; at < size; at += sizeof(block)) {
		for (size_t i = 0; i < sizeof(block); i++)
			block[i] = (at + i) * 2654435761u >> 13;
		if (lab_write_all(fd, block, sizeof(block)) < 0)
			lab_die("write");
	}
	return fd;
}

/* Status 0 if all came, and came right. */
static _Noreturn void receive(int fd, int file_fd, size_t size)
{
	static char buf[1 << 18];
	char *file = mmap(NULL, size, PROT_READ, MAP_PRIVATE, file_fd, 0);
	size_t got = 0;
	ssize_t n;

	if (file == MAP_FAILED)
		lab_die("mmap");
	while ((n = lab_read(fd, buf, sizeof(buf))) > 0) {
		if ((size_t)n > size - got || memcmp(buf, file + got, n))
			_exit(3);
		got += n;
	}
	_exit(n < 0 || got != size);
}

static double seconds(struct timeval a, struct timeval b)
{
	return b.tv_sec - a.tv_sec + (b.tv_usec - a.tv_usec) / 1e6;
}

/* What a way has cost, for each GiB. */
struct cost {
	double calls, user_ms, sys_ms, switches;
	double gib_per_second;
};

static struct cost cost_of(const struct transfer *t, const struct rusage *a,
			   const struct rusage *b, double wall)
{
	double gib = t->sent / 1073741824.0;

	return (struct cost){
		.calls = t->calls / gib,
		.user_ms = seconds(a->ru_utime, b->ru_utime) / gib * 1e3,
		.sys_ms = seconds(a->ru_stime, b->ru_stime) / gib * 1e3,
		.switches = (b->ru_nvcsw + b->ru_nivcsw - a->ru_nvcsw -
			     a->ru_nivcsw) /
			    gib,
		.gib_per_second = gib / wall,
	};
}

static void print_head(void)
{
	printf("%-16s %12s %8s %10s %8s %8s %8s %8s  %s\n", "HOW", "BYTES",
	       "CALLS", "CALLS/GiB", "USER-ms", "SYS-ms", "SWITCHES", "GiB/s",
	       "WAY");
	printf("%-16s %12s %8s %10s %8s %8s %8s\n", "", "", "", "", "/GiB",
	       "/GiB", "/GiB");
}

static void print(struct lab_json *j, const struct send_way *w,
		  const struct transfer *t, const struct cost *c)
{
	if (!j) {
		printf("%-16s %12ld %8lu %10.0f %8.0f %8.0f %8.0f %8.2f  %s\n",
		       w->name, (long)t->sent, t->calls, c->calls, c->user_ms,
		       c->sys_ms, c->switches, c->gib_per_second, w->note);
		fflush(stdout);
		return;
	}
	lab_json_object(j, NULL);
	lab_json_string(j, "how", w->name);
	lab_json_uint(j, "bytes", t->sent);
	lab_json_uint(j, "calls", t->calls);
	lab_json_double(j, "calls_per_gib", c->calls);
	lab_json_double(j, "user_ms_per_gib", c->user_ms);
	lab_json_double(j, "sys_ms_per_gib", c->sys_ms);
	lab_json_double(j, "switches_per_gib", c->switches);
	lab_json_double(j, "gib_per_second", c->gib_per_second);
	lab_json_object_end(j);
}

static bool print_failure(struct lab_json *j, const struct send_way *w,
			  const char *error)
{
	if (!j) {
		printf("%-16s %s\n", w->name, error);
		return false;
	}
	lab_json_object(j, NULL);
	lab_json_string(j, "how", w->name);
	lab_json_string(j, "error", error);
	lab_json_object_end(j);
	return false;
}

static bool send_by(struct lab_json *j, const struct send_way *w,
		    struct transfer t)
{
	struct rusage before, after;
	uint16_t port = 0;
	int listen_fd = lab_listen(&port, 1, LAB_BLOCKING);
	struct cost cost;
	uint64_t start;
	int status = -1;
	double wall;
	pid_t pid;
	int r, fd;

	if (lseek(t.file_fd, 0, SEEK_SET) < 0)
		lab_die("lseek");
	t.socket_fd = lab_connect(port, LAB_BLOCKING);
	fd = accept4(listen_fd, NULL, NULL, SOCK_CLOEXEC);
	if (fd < 0)
		lab_die("accept4");
	close(listen_fd);
	fflush(stdout);
	pid = fork();
	if (pid < 0)
		lab_die("fork");
	if (pid == 0) {
		close(t.socket_fd);
		receive(fd, t.file_fd, t.size);
	}
	close(fd);
	getrusage(RUSAGE_SELF, &before);
	start = lab_now();
	r = w->send(&t);
	wall = (lab_now() - start) / 1e9;
	getrusage(RUSAGE_SELF, &after);
	close(t.socket_fd);
	while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
		;
	if (r < 0)
		return print_failure(j, w, strerror(-r));
	if (status)
		return print_failure(j, w, "what came is not what was sent");
	cost = cost_of(&t, &before, &after, wall);
	print(j, w, &t, &cost);
	return true;
}

static int send_main(int argc, char **argv)
{
	struct transfer t = { .chunk = 256 << 10 };
	const char *how = "all", *file = NULL;
	size_t mib = 64;
	struct stat st;
	struct lab_json j = { .f = stdout };
	bool found = false, ok = true, json = false;
	int c;

	while ((c = getopt_long(argc, argv, "h", options, NULL)) != -1) {
		if (c == 'w') {
			how = optarg;
		} else if (c == 'f') {
			file = optarg;
		} else if (c == 's') {
			mib = lab_number("size", optarg, 1, 4096);
		} else if (c == 'c') {
			t.chunk = lab_number("chunk", optarg, 4, 16384) << 10;
		} else if (c == 'j') {
			json = true;
		} else {
			usage(c == 'h' ? stdout : stderr);
			return c == 'h' ? 0 : 2;
		}
	}
	if (optind < argc) {
		usage(stderr);
		return 2;
	}
	for (const struct send_way *w = send_ways; w->name; w++)
		found |= lab_wants(how, w->name);
	if (!found)
		return lab_no_way(how);
	/* A receiver that goes away is EPIPE, no reason to die. */
	signal(SIGPIPE, SIG_IGN);
	t.file_fd = file ? open(file, O_RDONLY | O_CLOEXEC) :
			   make_file(mib << 20);
	if (t.file_fd < 0 || fstat(t.file_fd, &st) < 0)
		lab_die(file);
	if (!S_ISREG(st.st_mode) || st.st_size == 0) {
		fprintf(stderr, "%s: %s is no file with something in it\n",
			program_invocation_short_name, file);
		return 1;
	}
	t.size = st.st_size;
	if (json)
		lab_json_array(&j, NULL);
	else
		print_head();
	for (const struct send_way *w = send_ways; w->name; w++)
		if (lab_wants(how, w->name))
			ok &= send_by(json ? &j : NULL, w, t);
	if (json) {
		lab_json_array_end(&j);
		lab_json_end(&j);
	}
	close(t.file_fd);
	return !ok;
}

const struct lab_program lab_send = {
	.name = "send",
	.summary = "a file through a socket in several ways: calls, CPU time",
	.run = send_main,
};
