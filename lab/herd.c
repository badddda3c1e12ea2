/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * lab herd: how many of several workers a connection wakes, when they wait in
 * accept(2), in an epoll each, and with the two cures. Clients come
 * one at a time, each when all workers sleep again, so that each wake-up is of
 * one connection.
 *
 * The wake-ups are counted by the kernel: a worker that slept and was woken
 * has made a voluntary context switch. Counting in the worker would miss
 * those that find nothing on their way out of epoll_wait(2) and sleep again
 * without having returned.
 */
#include <errno.h>
#include <getopt.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "json.h"
#include "lab.h"

enum { WORKERS_MAX = 64, CONNECTIONS_MAX = 100000 };

/* In memory that all share. */
struct shared {
	atomic_uint accepted[WORKERS_MAX];
	atomic_uint in_vain[WORKERS_MAX]; /* accept4(2) said EAGAIN, first */
};

struct herd;

struct way {
	const char *name, *note;
	unsigned listen_flags;
	bool own_listener; /* of each worker */
	bool one_is_woken; /* what is to be seen */
	void (*work)(const struct herd *h, unsigned me);
};

struct herd {
	const struct way *way;
	unsigned workers, connections;
	int listeners[WORKERS_MAX]; /* the same one, or their own */
	uint16_t port;
	pid_t pids[WORKERS_MAX];
	unsigned long slept[WORKERS_MAX]; /* before the first connection */
	struct shared *shared;
};

static _Noreturn void by_accept(const struct herd *h, unsigned me)
{
	for (;;) {
		int fd = accept4(h->listeners[me], NULL, NULL, SOCK_CLOEXEC);

		if (fd < 0)
			lab_die("accept4");
		h->shared->accepted[me]++;
		close(fd);
	}
}

static _Noreturn void by_epoll(const struct herd *h, unsigned me, uint32_t how)
{
	struct epoll_event ev = { .events = EPOLLIN | how };
	int epoll_fd = epoll_create1(EPOLL_CLOEXEC);

	if (epoll_fd < 0 ||
	    epoll_ctl(epoll_fd, EPOLL_CTL_ADD, h->listeners[me], &ev) < 0)
		lab_die("epoll_ctl");
	for (;;) {
		unsigned n = 0;
		int fd;

		if (epoll_wait(epoll_fd, &ev, 1, -1) < 0)
			lab_die("epoll_wait");
		while ((fd = accept4(h->listeners[me], NULL, NULL,
				     SOCK_CLOEXEC)) >= 0) {
			n++;
			h->shared->accepted[me]++;
			close(fd);
		}
		if (errno != EAGAIN)
			lab_die("accept4");
		if (!n)
			h->shared->in_vain[me]++;
	}
}

static void by_epoll_each(const struct herd *h, unsigned me)
{
	by_epoll(h, me, 0);
}

static void by_epoll_exclusive(const struct herd *h, unsigned me)
{
	by_epoll(h, me, EPOLLEXCLUSIVE);
}

static const struct way ways[] = {
	{ "accept", "all block in accept(2): the kernel wakes one",
	  LAB_BLOCKING, false, true, by_accept },
	{ "epoll", "an epoll each with the same listener: all are woken", 0,
	  false, false, by_epoll_each },
	{ "exclusive", "the same with EPOLLEXCLUSIVE: one is woken", 0, false,
	  true, by_epoll_exclusive },
	{ "reuseport", "a listener each: a hash says whose connection it is",
	  LAB_SHARE, true, true, by_epoll_each },
	{ 0 },
};

/* A number of /proc/PID/status. */
static unsigned long status_of(pid_t pid, const char *key)
{
	char name[64], line[256];
	unsigned long v = 0;
	size_t len = strlen(key);
	bool found = false;
	FILE *f;

	snprintf(name, sizeof(name), "/proc/%d/status", pid);
	f = fopen(name, "re");
	while (f && fgets(line, sizeof(line), f)) {
		if (strncmp(line, key, len) || line[len] != ':')
			continue;
		v = strtoul(line + len + 1, NULL, 10);
		found = true;
	}
	if (!f || !found)
		lab_die(name);
	fclose(f);
	return v;
}

static unsigned long slept(pid_t pid)
{
	return status_of(pid, "voluntary_ctxt_switches");
}

static unsigned sum(const atomic_uint *v, unsigned n)
{
	unsigned s = 0;

	for (unsigned i = 0; i < n; i++)
		s += v[i];
	return s;
}

static void await_all_asleep(const struct herd *h)
{
	for (unsigned i = 0; i < h->workers; i++)
		lab_await_sleep(h->pids[i]);
}

static void start(struct herd *h)
{
	pid_t parent = getpid();

	h->shared = mmap(NULL, sizeof(*h->shared), PROT_READ | PROT_WRITE,
			 MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (h->shared == MAP_FAILED)
		lab_die("mmap");
	h->port = 0;
	for (unsigned i = 0; i < h->workers; i++)
		h->listeners[i] = i && !h->way->own_listener ?
					  h->listeners[0] :
					  lab_listen(&h->port, SOMAXCONN,
						     h->way->listen_flags);
	fflush(stdout);
	for (unsigned i = 0; i < h->workers; i++) {
		h->pids[i] = fork();
		if (h->pids[i] < 0)
			lab_die("fork");
		if (h->pids[i] > 0)
			continue;
		/* They end with us, however that comes. */
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		if (getppid() != parent)
			_exit(1);
		h->way->work(h, i);
		_exit(1);
	}
	/* Asleep in their wait, and not on the way there. */
	for (unsigned i = 0; i < h->workers; i++) {
		do {
			lab_await_sleep(h->pids[i]);
			h->slept[i] = slept(h->pids[i]);
			lab_await_sleep(h->pids[i]);
		} while (h->slept[i] != slept(h->pids[i]));
	}
}

static void stop(struct herd *h)
{
	for (unsigned i = 0; i < h->workers; i++)
		kill(h->pids[i], SIGKILL);
	for (unsigned i = 0; i < h->workers; i++) {
		while (waitpid(h->pids[i], NULL, 0) < 0 && errno == EINTR)
			;
		if (!i || h->way->own_listener)
			close(h->listeners[i]);
	}
	munmap(h->shared, sizeof(*h->shared));
}

static void connect_one(struct herd *h, unsigned nr)
{
	struct linger now = { .l_onoff = 1 };
	int fd = lab_connect(h->port, LAB_BLOCKING);
	char c;

	/* Its end comes once it was accepted. */
	lab_read(fd, &c, 1);
	while (sum(h->shared->accepted, h->workers) < nr)
		;
	await_all_asleep(h);
	setsockopt(fd, SOL_SOCKET, SO_LINGER, &now, sizeof(now));
	close(fd);
}

struct result {
	unsigned connections, eagain;
	bool is_counted; /* what follows */
	unsigned wake_ups, in_vain;
};

static void print_head(void)
{
	printf("%-10s %7s %11s %8s %14s %7s %6s  %s\n", "HOW", "WORKERS",
	       "CONNECTIONS", "WAKE-UPS", "PER-CONNECTION", "IN-VAIN", "EAGAIN",
	       "ACCEPTED-BY-EACH");
}

static void print(const struct herd *h, const struct result *r)
{
	printf("%-10s %7u %11u ", h->way->name, h->workers, r->connections);
	if (r->is_counted)
		printf("%8u %14.1f %7u ", r->wake_ups,
		       (double)r->wake_ups / r->connections, r->in_vain);
	else
		printf("%8s %14s %7s ", "-", "-", "-");
	printf("%6u ", r->eagain);
	for (unsigned i = 0; i < h->workers; i++)
		printf(" %u", h->shared->accepted[i]);
	printf("\n");
	fflush(stdout);
}

static void print_json(struct lab_json *j, const struct herd *h,
		       const struct result *r)
{
	lab_json_object(j, NULL);
	lab_json_string(j, "how", h->way->name);
	lab_json_uint(j, "workers", h->workers);
	lab_json_uint(j, "connections", r->connections);
	if (r->is_counted) {
		lab_json_uint(j, "wake_ups", r->wake_ups);
		lab_json_uint(j, "in_vain", r->in_vain);
	} else {
		lab_json_null(j, "wake_ups");
		lab_json_null(j, "in_vain");
	}
	lab_json_uint(j, "accept_eagain", r->eagain);
	lab_json_array(j, "accepted");
	for (unsigned i = 0; i < h->workers; i++)
		lab_json_uint(j, NULL, h->shared->accepted[i]);
	lab_json_array_end(j);
	lab_json_object_end(j);
	fflush(stdout);
}

/* True if one, or all, were woken, as it is to be. */
static bool run(struct lab_json *j, struct herd *h)
{
	struct result r = { .connections = h->connections };
	double each;

	start(h);
	/* A tracer stops them at each call, which are sleeps, too. */
	r.is_counted = status_of(h->pids[0], "TracerPid") == 0;
	for (unsigned i = 1; i <= h->connections; i++)
		connect_one(h, i);
	for (unsigned i = 0; i < h->workers; i++)
		r.wake_ups += slept(h->pids[i]) - h->slept[i];
	/* One that goes to sleep at this moment may not be counted yet. */
	if (r.wake_ups > r.connections)
		r.in_vain = r.wake_ups - r.connections;
	r.eagain = sum(h->shared->in_vain, h->workers);
	if (j)
		print_json(j, h, &r);
	else
		print(h, &r);
	stop(h);
	each = (double)r.wake_ups / r.connections;
	return !r.is_counted || h->workers < 2 ||
	       (h->way->one_is_woken ? each < 1.5 : each > 1.5);
}

static void usage(FILE *f)
{
	fputs("Usage: ringside lab herd [--how WAY|all] [--workers N]\n"
	      "                         [--connections N] [--json]\n\n"
	      "Connections come one by one, by default 50, to a server of 4\n"
	      "processes that all wait: how many of them are woken by each? As the\n"
	      "kernel counts it (voluntary context switches). EAGAIN: how often\n"
	      "accept4 found nothing.\n\n",
	      f);
	for (const struct way *w = ways; w->name; w++)
		fprintf(f, "  %-10s %s\n", w->name, w->note);
}

static int herd_main(int argc, char **argv)
{
	static const struct option options[] = {
		{ "how", required_argument, NULL, 'w' },
		{ "workers", required_argument, NULL, 'n' },
		{ "connections", required_argument, NULL, 'c' },
		{ "json", no_argument, NULL, 'j' },
		{ "help", no_argument, NULL, 'h' },
		{ 0 },
	};
	struct herd h = { .workers = 4, .connections = 50 };
	struct lab_json j = { .f = stdout };
	bool json = false, found = false, ok = true;
	const char *how = "all";
	int c;

	while ((c = getopt_long(argc, argv, "h", options, NULL)) != -1) {
		if (c == 'w') {
			how = optarg;
		} else if (c == 'n') {
			h.workers = lab_number("workers", optarg, 1,
					       WORKERS_MAX);
		} else if (c == 'c') {
			h.connections = lab_number("connections", optarg, 1,
						   CONNECTIONS_MAX);
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
	for (const struct way *w = ways; w->name; w++)
		found |= lab_wants(how, w->name);
	if (!found)
		return lab_no_way(how);
	if (json)
		lab_json_array(&j, NULL);
	else
		print_head();
	for (const struct way *w = ways; w->name; w++) {
		if (!lab_wants(how, w->name))
			continue;
		h.way = w;
		ok &= run(json ? &j : NULL, &h);
	}
	if (json) {
		lab_json_array_end(&j);
		lab_json_end(&j);
	}
	return !ok;
}

const struct lab_program lab_herd = {
	.name = "herd",
	.summary = "whom a connection wakes: accept, epoll, and the two cures",
	.run = herd_main,
};
