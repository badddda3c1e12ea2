/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * lab ready: what it costs to be told by select, poll and epoll which
 * descriptors are ready, by how many are watched and how many of them are. The
 * descriptors are eventfds. What is timed is the call and the search for the
 * ready ones in what it gave back, up to the last of them. What an epoll has to
 * do when a descriptor becomes ready, to put it on its list, is paid by who
 * makes it ready, and not in the time.
 */
#include <errno.h>
#include <getopt.h>
#include <poll.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/resource.h>
#include <sys/select.h>
#include <unistd.h>

#include "json.h"
#include "lab.h"

enum { SIZES_MAX = 3, ROUNDS = 20, OTHER_FDS = 16 };
enum { WORD_BITS = 8 * sizeof(unsigned long) };

struct watched {
	int *fds;
	unsigned n;
	int top; /* the highest number of them */
	int *found;
	unsigned n_found;
	/* of select: sets as large as they have to be */
	unsigned long *all, *ready;
	/* of poll */
	struct pollfd *polled;
	/* of epoll */
	int epoll_fd;
	struct epoll_event *events;
};

struct row {
	const struct way *way;
	unsigned descriptors, percent, active;
	unsigned long calls, found;
	double wake_us; /* the median */
};

struct way {
	const char *name, *note;
	void (*prepare)(struct watched *w);
	void (*wait)(struct watched *w);
	/* What the kernel looks at, and what is copied for one call. */
	unsigned long (*looked_at)(const struct row *r);
	unsigned long (*bytes_in)(const struct row *r);
	unsigned long (*bytes_out)(const struct row *r);
	void (*done)(struct watched *w);
};

static void *must(void *p)
{
	if (!p)
		lab_die("memory");
	return p;
}

static size_t set_words(const struct watched *w)
{
	return w->top / WORD_BITS + 1;
}

/*
 * An fd_set ends at FD_SETSIZE, 1024, and FD_SET of more would write beside
 * it. The kernel takes larger sets, so these are made by hand.
 */
static void select_prepare(struct watched *w)
{
	w->all = must(calloc(set_words(w), sizeof(*w->all)));
	w->ready = must(calloc(set_words(w), sizeof(*w->ready)));
	for (unsigned i = 0; i < w->n; i++)
		w->all[w->fds[i] / WORD_BITS] |= 1ul << w->fds[i] % WORD_BITS;
}

static void select_wait(struct watched *w)
{
	/* The call changes the set, so it takes a new one each time. */
	memcpy(w->ready, w->all, set_words(w) * sizeof(*w->all));
	if (select(w->top + 1, (fd_set *)w->ready, NULL, NULL, NULL) < 0)
		lab_die("select");
	for (size_t i = 0; i < set_words(w); i++)
		for (unsigned long bits = w->ready[i]; bits; bits &= bits - 1)
			w->found[w->n_found++] = i * WORD_BITS +
						 __builtin_ctzl(bits);
}

static void select_done(struct watched *w)
{
	free(w->all);
	free(w->ready);
}

static void poll_prepare(struct watched *w)
{
	w->polled = must(calloc(w->n, sizeof(*w->polled)));
	for (unsigned i = 0; i < w->n; i++)
		w->polled[i] = (struct pollfd){ .fd = w->fds[i],
						.events = POLLIN };
}

static void poll_wait(struct watched *w)
{
	int left = poll(w->polled, w->n, -1);

	if (left < 0)
		lab_die("poll");
	for (unsigned i = 0; left; i++) {
		if (!w->polled[i].revents)
			continue;
		w->found[w->n_found++] = w->polled[i].fd;
		left--;
	}
}

static void poll_done(struct watched *w)
{
	free(w->polled);
}

static void epoll_prepare(struct watched *w)
{
	w->epoll_fd = epoll_create1(EPOLL_CLOEXEC);
	if (w->epoll_fd < 0)
		lab_die("epoll_create1");
	w->events = must(calloc(w->n, sizeof(*w->events)));
	for (unsigned i = 0; i < w->n; i++) {
		struct epoll_event ev = { .events = EPOLLIN,
					  .data.fd = w->fds[i] };

		if (epoll_ctl(w->epoll_fd, EPOLL_CTL_ADD, w->fds[i], &ev) < 0)
			lab_die("epoll_ctl");
	}
}

static void epoll_wait_all(struct watched *w)
{
	int n = epoll_wait(w->epoll_fd, w->events, w->n, -1);

	if (n < 0)
		lab_die("epoll_wait");
	for (int i = 0; i < n; i++)
		w->found[w->n_found++] = w->events[i].data.fd;
}

static void epoll_done(struct watched *w)
{
	close(w->epoll_fd);
	free(w->events);
}

static unsigned long all_of_them(const struct row *r)
{
	return r->descriptors;
}

static unsigned long ready_ones(const struct row *r)
{
	return r->active;
}

/* As if they began at 0; a few are open before them. */
static unsigned long bytes_of_set(const struct row *r)
{
	return (r->descriptors + WORD_BITS - 1) / WORD_BITS * WORD_BITS / 8;
}

static unsigned long bytes_of_pollfds(const struct row *r)
{
	return r->descriptors * sizeof(struct pollfd);
}

static unsigned long bytes_of_revents(const struct row *r)
{
	return r->descriptors * sizeof(((struct pollfd *)0)->revents);
}

static unsigned long bytes_of_events(const struct row *r)
{
	return r->active * sizeof(struct epoll_event);
}

static unsigned long nothing(const struct row *r)
{
	return 0;
}

static const struct way ways[] = {
	{ "select", "a bit for each descriptor, in and out, in each call",
	  select_prepare, select_wait, all_of_them, bytes_of_set, bytes_of_set,
	  select_done },
	{ "poll", "8 bytes for each descriptor in each call, 2 of them back",
	  poll_prepare, poll_wait, all_of_them, bytes_of_pollfds,
	  bytes_of_revents, poll_done },
	{ "epoll", "the kernel keeps the list; only the ready ones come out",
	  epoll_prepare, epoll_wait_all, ready_ones, nothing, bytes_of_events,
	  epoll_done },
	{ 0 },
};

static int by_value(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return x < y ? -1 : x > y;
}

/* The i-th of those that are made ready, all over the place. */
static int active_fd(const struct watched *w, const struct row *r, unsigned i)
{
	return w->fds[(unsigned long)i * w->n / r->active];
}

static void measure(struct watched *w, struct row *r, unsigned rounds)
{
	uint64_t *ns = must(calloc(rounds, sizeof(*ns)));

	r->way->prepare(w);
	for (unsigned round = 0; round < rounds; round++) {
		uint64_t start;

		for (unsigned i = 0; i < r->active; i++)
			if (eventfd_write(active_fd(w, r, i), 1) < 0)
				lab_die("eventfd_write");
		w->n_found = 0;
		start = lab_now();
		r->way->wait(w);
		ns[round] = lab_now() - start;
		r->calls++;
		r->found += w->n_found;
		for (unsigned i = 0; i < w->n_found; i++) {
			eventfd_t value;

			/* EAGAIN if it was not ready. */
			if (eventfd_read(w->found[i], &value) < 0)
				lab_die("eventfd_read");
		}
	}
	r->way->done(w);
	qsort(ns, rounds, sizeof(*ns), by_value);
	r->wake_us = ns[rounds / 2] / 1e3;
	free(ns);
}

static bool raise_limit(unsigned n)
{
	struct rlimit l;
	rlim_t want = n + OTHER_FDS;

	if (getrlimit(RLIMIT_NOFILE, &l) < 0)
		lab_die("RLIMIT_NOFILE");
	if (l.rlim_cur >= want)
		return true;
	l.rlim_cur = want;
	if (want <= l.rlim_max && setrlimit(RLIMIT_NOFILE, &l) == 0)
		return true;
	fprintf(stderr,
		"%s: %u descriptors are more than RLIMIT_NOFILE allows (%lu)\n",
		program_invocation_short_name, n, (unsigned long)l.rlim_max);
	return false;
}

static void open_fds(struct watched *w, unsigned n)
{
	*w = (struct watched){ .n = n };
	w->fds = must(calloc(n, sizeof(*w->fds)));
	w->found = must(calloc(n, sizeof(*w->found)));
	for (unsigned i = 0; i < n; i++) {
		w->fds[i] = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
		if (w->fds[i] < 0)
			lab_die("eventfd");
		if (w->fds[i] > w->top)
			w->top = w->fds[i];
	}
}

static void close_fds(struct watched *w)
{
	for (unsigned i = 0; i < w->n; i++)
		close(w->fds[i]);
	free(w->fds);
	free(w->found);
}

static void print_head(void)
{
	printf("%-6s %11s %6s %6s %6s %9s %9s %9s %9s %8s\n", "CALL",
	       "DESCRIPTORS", "ACTIVE", "CALLS", "READY", "LOOKED-AT",
	       "BYTES-IN", "BYTES-OUT", "us/WAKE", "ns/READY");
}

static void print(const struct row *r)
{
	printf("%-6s %11u %5u%% %6lu %6lu %9lu %9lu %9lu %9.1f %8.0f\n",
	       r->way->name, r->descriptors, r->percent, r->calls,
	       r->found / r->calls, r->way->looked_at(r), r->way->bytes_in(r),
	       r->way->bytes_out(r), r->wake_us, r->wake_us * 1e3 / r->active);
	fflush(stdout);
}

static void print_json(struct lab_json *j, const struct row *r)
{
	lab_json_object(j, NULL);
	lab_json_string(j, "call", r->way->name);
	lab_json_uint(j, "descriptors", r->descriptors);
	lab_json_uint(j, "active_percent", r->percent);
	lab_json_uint(j, "active", r->active);
	lab_json_uint(j, "calls", r->calls);
	lab_json_uint(j, "ready", r->found);
	lab_json_uint(j, "looked_at_per_call", r->way->looked_at(r));
	lab_json_uint(j, "bytes_in_per_call", r->way->bytes_in(r));
	lab_json_uint(j, "bytes_out_per_call", r->way->bytes_out(r));
	lab_json_double(j, "us_per_wake", r->wake_us);
	lab_json_double(j, "ns_per_ready", r->wake_us * 1e3 / r->active);
	lab_json_object_end(j);
}

/* log10(us / 0.1) in steps of a tenth, without libm: 10^0.1 = 1.2589. */
static int bar_length(double us)
{
	int n = 0;

	for (double x = 0.1; x < us && n < 60; x *= 1.2589254)
		n++;
	return n;
}

static void plot(const struct row *rows, unsigned n)
{
	printf("\nMicroseconds for a wake. Ten columns are ten times as much:\n\n"
	       "%27s0.1       1         10        100       1000      10000\n",
	       "");
	for (unsigned i = 0; i < n; i++) {
		const struct row *r = &rows[i];
		int length = bar_length(r->wake_us);

		if (i && (r->percent != rows[i - 1].percent ||
			  r->descriptors != rows[i - 1].descriptors))
			printf("\n");
		printf("%6u, %3u%% active %-6s |%.*s %.1f\n", r->descriptors,
		       r->percent, r->way->name, length,
		       "############################################################",
		       r->wake_us);
	}
}

static void usage(FILE *f)
{
	fputs("Usage: ringside lab ready [--how CALL|all] [--descriptors N]\n"
	      "                          [--rounds N] [--json]\n\n"
	      "What it costs to learn which descriptors are ready: of 10, 1000 and\n"
	      "10000 (--descriptors: only of so many) of which 1 % or all are. Each\n"
	      "time is the median of 20 rounds (--rounds).\n\n",
	      f);
	for (const struct way *w = ways; w->name; w++)
		fprintf(f, "  %-10s %s\n", w->name, w->note);
}

struct request {
	const char *how;
	unsigned sizes[SIZES_MAX], n_sizes;
	unsigned rounds;
	bool json;
};

static int parse(int argc, char **argv, struct request *q)
{
	static const struct option options[] = {
		{ "how", required_argument, NULL, 'w' },
		{ "descriptors", required_argument, NULL, 'd' },
		{ "rounds", required_argument, NULL, 'r' },
		{ "json", no_argument, NULL, 'j' },
		{ "help", no_argument, NULL, 'h' },
		{ 0 },
	};
	int c;

	while ((c = getopt_long(argc, argv, "h", options, NULL)) != -1) {
		if (c == 'w') {
			q->how = optarg;
		} else if (c == 'd') {
			q->sizes[0] = lab_number("descriptors", optarg, 1,
						 1000000);
			q->n_sizes = 1;
		} else if (c == 'r') {
			q->rounds = lab_number("rounds", optarg, 1, 100000);
		} else if (c == 'j') {
			q->json = true;
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
		if (lab_wants(q->how, w->name))
			return -1;
	fprintf(stderr, "%s: no call '%s'; --help has them\n",
		program_invocation_short_name, q->how);
	return 2;
}

static int ready_main(int argc, char **argv)
{
	struct request q = { .how = "all",
			     .sizes = { 10, 1000, 10000 },
			     .n_sizes = SIZES_MAX,
			     .rounds = ROUNDS };
	static const unsigned percents[] = { 1, 100 };
	struct row rows[SIZES_MAX * 2 * 3];
	struct lab_json j = { .f = stdout };
	unsigned n = 0;
	bool ok = true;
	int r = parse(argc, argv, &q);

	if (r >= 0)
		return r;
	if (q.json)
		lab_json_array(&j, NULL);
	else
		print_head();
	for (unsigned i = 0; i < 2 * q.n_sizes; i++) {
		unsigned size = q.sizes[i / 2], percent = percents[i % 2];
		struct watched w;

		if (!raise_limit(size)) {
			ok = false;
			continue;
		}
		open_fds(&w, size);
		for (const struct way *way = ways; way->name; way++) {
			struct row *row = &rows[n];

			if (!lab_wants(q.how, way->name))
				continue;
			*row = (struct row){ .way = way,
					     .descriptors = size,
					     .percent = percent,
					     .active = size * percent / 100 };
			if (!row->active)
				row->active = 1;
			measure(&w, row, q.rounds);
			ok &= row->found ==
			      (unsigned long)row->active * q.rounds;
			if (q.json)
				print_json(&j, row);
			else
				print(row);
			n++;
		}
		close_fds(&w);
	}
	if (q.json) {
		lab_json_array_end(&j);
		lab_json_end(&j);
	} else if (n) {
		plot(rows, n);
	}
	return !ok;
}

const struct lab_program lab_ready = {
	.name = "ready",
	.summary = "what select, poll and epoll cost, by watched and by ready",
	.run = ready_main,
};
