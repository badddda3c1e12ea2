/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * lab idle: a million connections that say nothing. What each needs is
 * measured with as many as this machine can have, and what limits
 * the rest is computed. Both ends are on this machine: the clients' are in a
 * child process, so that each process has one descriptor for each connection.
 */
#include "idle.h"

#include <arpa/inet.h>
#include <dirent.h>
#include <errno.h>
#include <getopt.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include "client.h"
#include "json.h"
#include "lab.h"

enum {
	STEPS = 4,
	AT_ONCE = 256,	    /* connections that may wait for accept(2) */
	PER_ADDRESS = 4000, /* of a client: a free port is found at once */
	WAKES = 20,
	CANNOT = 77,
	GUESS = 8192, /* bytes for an end, before it is known */
};

/* To the child: have so many connections; say something on this one. */
struct order {
	enum { OPEN, SPEAK } what;
	unsigned long n;
};

struct step {
	unsigned long connections, descriptors, watches;
	unsigned long per_socket; /* bytes; 0: lost in the noise */
	double wake_us;
};

struct idle {
	unsigned long target, asked, reached;
	bool holds, json;
	int listener, epoll_fd;
	uint16_t port;
	int *fds;
	unsigned long n;
	struct lab_client client;
	unsigned long slab_before;
	struct step steps[STEPS];
	struct idle_limit limits[IDLE_LIMITS];
};

static unsigned long nofile(void)
{
	struct rlimit l;

	if (getrlimit(RLIMIT_NOFILE, &l) < 0)
		lab_die("RLIMIT_NOFILE");
	return l.rlim_cur;
}

static void raise_nofile(unsigned long n)
{
	struct rlimit l;

	if (getrlimit(RLIMIT_NOFILE, &l) < 0)
		lab_die("RLIMIT_NOFILE");
	if (l.rlim_cur >= n)
		return;
	l.rlim_cur = n < l.rlim_max ? n : l.rlim_max;
	if (setrlimit(RLIMIT_NOFILE, &l) < 0)
		lab_die("RLIMIT_NOFILE");
}

/* From an address of its own, so that ports do not end it. */
static int connect_from(uint16_t port, unsigned long nr)
{
	struct sockaddr_in from = {
		.sin_family = AF_INET,
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK + nr / PER_ADDRESS),
	};
	struct sockaddr_in to = {
		.sin_family = AF_INET,
		.sin_port = htons(port),
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK),
	};
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	int one = 1;

	if (fd < 0)
		lab_die("socket");
	/* connect(2) chooses the port: it knows the other address. */
	if (setsockopt(fd, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &one,
		       sizeof(one)) < 0 ||
	    bind(fd, (struct sockaddr *)&from, sizeof(from)) < 0)
		lab_die("bind");
	if (connect(fd, (struct sockaddr *)&to, sizeof(to)) < 0)
		lab_die("connect");
	return fd;
}

static void client(uint16_t port, int server, bool fixed)
{
	struct linger now = { .l_onoff = 1 };
	unsigned long n = 0;
	struct order o;
	int *fds = NULL;

	while (lab_read(server, &o, sizeof(o)) == sizeof(o)) {
		if (o.what == SPEAK) {
			if (lab_write_all(fds[o.n], "x", 1) < 0)
				lab_die("write");
			lab_client_tell(server);
			continue;
		}
		fds = realloc(fds, o.n * sizeof(*fds));
		if (!fds)
			lab_die("memory");
		while (n < o.n) {
			fds[n] = connect_from(port, n);
			n++;
		}
		lab_client_tell(server);
	}
	/* By RST: nothing is left of them in TIME_WAIT. */
	for (unsigned long i = 0; i < n; i++) {
		setsockopt(fds[i], SOL_SOCKET, SO_LINGER, &now, sizeof(now));
		close(fds[i]);
	}
	free(fds);
}

static void order(struct idle *d, int what, unsigned long n)
{
	struct order o = { .what = what, .n = n };

	if (lab_write_all(d->client.fd, &o, sizeof(o)) < 0)
		lab_die("write");
}

static void open_until(struct idle *d, unsigned long n)
{
	while (d->n < n) {
		unsigned long to = n - d->n < AT_ONCE ? n : d->n + AT_ONCE;

		order(d, OPEN, to);
		while (d->n < to) {
			struct epoll_event ev = { .events = EPOLLIN };
			int fd = accept4(d->listener, NULL, NULL, SOCK_CLOEXEC);

			if (fd < 0)
				lab_die("accept4");
			ev.data.fd = fd;
			if (epoll_ctl(d->epoll_fd, EPOLL_CTL_ADD, fd, &ev) < 0)
				lab_die("epoll_ctl");
			d->fds[d->n++] = fd;
		}
		lab_client_hear(d->client.fd);
	}
}

static int by_value(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return x < y ? -1 : x > y;
}

/* One of them says something: what does it cost to hear it? The median. */
static double wake_us(struct idle *d)
{
	uint64_t ns[WAKES];

	for (unsigned long i = 0; i < WAKES; i++) {
		struct epoll_event ev;
		uint64_t start;
		char c;

		order(d, SPEAK, i * d->n / WAKES);
		lab_client_hear(d->client.fd);
		start = lab_now();
		if (epoll_wait(d->epoll_fd, &ev, 1, -1) != 1)
			lab_die("epoll_wait");
		ns[i] = lab_now() - start;
		if (lab_read(ev.data.fd, &c, 1) != 1)
			lab_die("read");
	}
	qsort(ns, WAKES, sizeof(ns[0]), by_value);
	return ns[WAKES / 2] / 1e3;
}

static unsigned long count_lines(const char *name, const char *begin)
{
	FILE *f = fopen(name, "re");
	unsigned long n = 0;
	char line[256];

	if (!f)
		lab_die(name);
	while (fgets(line, sizeof(line), f))
		n += !strncmp(line, begin, strlen(begin));
	fclose(f);
	return n;
}

static unsigned long descriptors(void)
{
	DIR *dir = opendir("/proc/self/fd");
	unsigned long n = 0;
	struct dirent *e;

	if (!dir)
		lab_die("/proc/self/fd");
	while ((e = readdir(dir)))
		n += e->d_name[0] != '.';
	closedir(dir);
	return n - 1; /* that of the directory */
}

static void take_step(struct idle *d, struct step *s, unsigned long n)
{
	unsigned long slab;
	char name[64];

	open_until(d, n);
	slab = idle_meminfo("Slab");
	snprintf(name, sizeof(name), "/proc/self/fdinfo/%d", d->epoll_fd);
	*s = (struct step){
		.connections = d->n,
		.descriptors = descriptors(),
		.watches = count_lines(name, "tfd:"),
		.wake_us = wake_us(d),
	};
	if (slab > d->slab_before)
		s->per_socket = (slab - d->slab_before) / (2 * d->n);
}

static unsigned long reachable(struct idle *d)
{
	unsigned long n = d->asked;

	raise_nofile(d->asked + IDLE_OTHERS);
	/*
	 * Both ends are here, so only half of what all share can be had; and
	 * half of that is left to others.
	 */
	idle_limits(d->limits, d->target, nofile(), GUESS);
	for (int i = 0; i < IDLE_LIMITS; i++) {
		const struct idle_limit *l = &d->limits[i];
		bool is_shared = !strcmp(l->name, "open-files") ||
				 !strcmp(l->name, "memory");
		unsigned long most = l->connections / (is_shared ? 4 : 1);

		if (l->is_known && !l->of_client && most < n)
			n = most;
	}
	return n;
}

static void print_steps(const struct idle *d)
{
	printf("%11s %11s %13s %16s %8s\n", "CONNECTIONS", "DESCRIPTORS",
	       "EPOLL-WATCHES", "BYTES-PER-SOCKET", "us/WAKE");
	for (int i = 0; i < STEPS; i++) {
		const struct step *s = &d->steps[i];

		printf("%11lu %11lu %13lu ", s->connections, s->descriptors,
		       s->watches);
		if (s->per_socket)
			printf("%16lu ", s->per_socket);
		else
			printf("%16s ", "-");
		printf("%8.1f\n", s->wake_us);
	}
}

static void print_limits(const struct idle *d)
{
	const struct idle_limit *first = idle_first_to_end(d->limits);

	printf("\nWhat %lu connections need, and what is allowed here:\n\n"
	       "%-17s %-29s %12s %20s %7s %20s\n",
	       d->target, "WHAT", "WHERE", "NEEDED", "ALLOWED", "ENOUGH",
	       "CONNECTIONS");
	for (int i = 0; i < IDLE_LIMITS; i++) {
		const struct idle_limit *l = &d->limits[i];

		if (l->is_known)
			printf("%-17s %-29s %12lu %20lu %7s %20lu\n", l->name,
			       l->where, l->needed, l->allowed,
			       l->allowed >= l->needed ? "yes" : "no",
			       l->connections);
		else
			printf("%-17s %-29s %12s %20s %7s %20s\n", l->name,
			       l->where, "-", "-", "-", "-");
		printf("  %s\n", l->note);
	}
	printf("\nA server has %lu connections here, then %s (%s) end.\n",
	       first->connections, first->name, first->where);
	printf("Ports are the clients' only: the server's is one for all.\n");
}

static void print_json(const struct idle *d)
{
	const struct idle_limit *first = idle_first_to_end(d->limits);
	struct lab_json j = { .f = stdout };

	lab_json_object(&j, NULL);
	lab_json_uint(&j, "target", d->target);
	lab_json_uint(&j, "asked", d->asked);
	lab_json_uint(&j, "reached", d->reached);
	lab_json_array(&j, "steps");
	for (int i = 0; i < STEPS; i++) {
		const struct step *s = &d->steps[i];

		lab_json_object(&j, NULL);
		lab_json_uint(&j, "connections", s->connections);
		lab_json_uint(&j, "descriptors", s->descriptors);
		lab_json_uint(&j, "epoll_watches", s->watches);
		if (s->per_socket)
			lab_json_uint(&j, "bytes_per_socket", s->per_socket);
		else
			lab_json_null(&j, "bytes_per_socket");
		lab_json_double(&j, "us_per_wake", s->wake_us);
		lab_json_object_end(&j);
	}
	lab_json_array_end(&j);
	lab_json_array(&j, "limits");
	for (int i = 0; i < IDLE_LIMITS; i++) {
		const struct idle_limit *l = &d->limits[i];

		lab_json_object(&j, NULL);
		lab_json_string(&j, "name", l->name);
		lab_json_string(&j, "where", l->where);
		lab_json_bool(&j, "of_client", l->of_client);
		if (l->is_known) {
			lab_json_uint(&j, "needed", l->needed);
			lab_json_uint(&j, "allowed", l->allowed);
			lab_json_bool(&j, "enough", l->allowed >= l->needed);
			lab_json_uint(&j, "connections", l->connections);
		}
		lab_json_object_end(&j);
	}
	lab_json_array_end(&j);
	lab_json_string(&j, "first_to_end", first->name);
	lab_json_uint(&j, "possible", first->connections);
	lab_json_object_end(&j);
	lab_json_end(&j);
}

static void hold(const struct idle *d)
{
	/* JSON has the standard output for itself. */
	fprintf(d->json ? stderr : stdout,
		"Look: ringside limits %d; ringside sockets -t sport = :%u; then "
		"end the input\n",
		getpid(), d->port);
	fflush(NULL);
	for (int c = 0; c != EOF && c != '\n';)
		c = getchar();
}

static void usage(FILE *f)
{
	fputs("Usage: ringside lab idle [--connections N] [--target N] [--hold]\n"
	      "                         [--json]\n\n"
	      "Opens 10000 connections that say nothing (--connections), or as many\n"
	      "as this machine can have, measures what they need, and computes what\n"
	      "limits a server that wants a million (--target). --hold: keeps\n"
	      "them until Enter or the end of the input.\n",
	      f);
}

static int parse(int argc, char **argv, struct idle *d)
{
	static const struct option options[] = {
		{ "connections", required_argument, NULL, 'c' },
		{ "target", required_argument, NULL, 't' },
		{ "hold", no_argument, NULL, 'o' },
		{ "json", no_argument, NULL, 'j' },
		{ "help", no_argument, NULL, 'h' },
		{ 0 },
	};
	int c;

	while ((c = getopt_long(argc, argv, "h", options, NULL)) != -1) {
		if (c == 'c') {
			d->asked = lab_number("connections", optarg, 1 << STEPS,
					      2000000);
		} else if (c == 't') {
			d->target = lab_number("target", optarg, 1, 1000000000);
		} else if (c == 'o') {
			d->holds = true;
		} else if (c == 'j') {
			d->json = true;
		} else {
			usage(c == 'h' ? stdout : stderr);
			return c == 'h' ? 0 : 2;
		}
	}
	if (optind == argc)
		return -1;
	usage(stderr);
	return 2;
}

static int idle_main(int argc, char **argv)
{
	struct idle d = { .target = 1000000, .asked = 10000 };
	unsigned long soft = nofile();
	const struct step *last = &d.steps[STEPS - 1];
	int r = parse(argc, argv, &d);

	if (r >= 0)
		return r;
	d.reached = reachable(&d);
	if (d.reached < 1 << STEPS) {
		fprintf(stderr, "%s: no room for %d connections\n",
			program_invocation_short_name, 1 << STEPS);
		return CANNOT;
	}
	d.fds = calloc(d.reached, sizeof(*d.fds));
	if (!d.fds)
		lab_die("memory");
	d.listener = lab_listen(&d.port, 2 * AT_ONCE, LAB_BLOCKING);
	d.epoll_fd = epoll_create1(EPOLL_CLOEXEC);
	if (d.epoll_fd < 0)
		lab_die("epoll_create1");
	d.slab_before = idle_meminfo("Slab");
	lab_client_start(&d.client, d.listener, d.port, client, false);
	for (int i = 0; i < STEPS; i++)
		take_step(&d, &d.steps[i], d.reached >> (STEPS - 1 - i));
	idle_limits(d.limits, d.target, soft, last->per_socket);
	if (d.json) {
		print_json(&d);
	} else {
		print_steps(&d);
		print_limits(&d);
	}
	if (d.holds)
		hold(&d);
	if (!lab_client_end(&d.client))
		return 1;
	for (unsigned long i = 0; i < d.n; i++)
		close(d.fds[i]);
	free(d.fds);
	return last->connections != d.reached || last->watches != d.reached;
}

const struct lab_program lab_idle = {
	.name = "idle",
	.summary = "a million idle connections: what each needs, what limits",
	.run = idle_main,
};
