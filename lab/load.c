/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * lab load: a bounded load for an echo server. Each connection sends a
 * message, waits for its echo, compares it, and sends the next, until so many
 * requests or so many seconds are over. Patterns make it a peer of the
 * worse sort. Loopback only.
 */
#include <errno.h>
#include <getopt.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "histogram.h"
#include "json.h"
#include "lab.h"

enum {
	EVENTS = 64,
	CHUNK = 65536,
	SLOW_CHUNK = 16384, /* what a slow reader takes in a millisecond */
	SLOW_RCVBUF = 65536,
};

struct pattern {
	const char *name, *summary;
	unsigned flags;
	/* where nothing else is asked for */
	unsigned long requests, size;
};

enum {
	/* Reads only if it can't send, and then a little at a time. */
	SLOW = 1,
	/* shutdown(2) after the message; its end must come back, too. */
	HALF_CLOSE = 2,
	/* Every other connection is reset in the middle. */
	RESET = 4,
	/* Half of the connections do nothing between begin and end. */
	IDLE = 8,
};

/* clang-format off */
static const struct pattern patterns[] = {
	{ "normal", "sends, waits for the echo, sends again", 0, 20000, 64 },
	{ "slow-reader", "sends until nothing goes, reads a bit at a time",
	  SLOW, 32, 1048576 },
	{ "half-close", "says with each message that it is the last",
	  HALF_CLOSE, 1000, 4096 },
	{ "reset", "every other connection ends by RST in the middle",
	  RESET, 1000, 4096 },
	{ "idle", "half of the connections are silent in between",
	  IDLE, 20000, 64 },
};
/* clang-format on */

struct options {
	const struct pattern *pattern;
	uint16_t port;
	unsigned long connections, requests, seconds, size;
	bool json;
};

struct conn {
	int fd;
	bool open;
	bool idle; /* of those that are, between begin and end */
	bool is_idler;
	bool will_reset;
	uint32_t events;
	uint64_t turns;
	uint64_t number; /* of the request under way */
	uint64_t start_ns;
	size_t sent, received;
};

struct load {
	struct options o;
	int epoll_fd;
	struct conn *conns;
	unsigned long open;
	uint64_t end_ns;
	unsigned long started, wrong, broken, resets;
	struct histogram latency;
	char line[CHUNK], in[CHUNK];
};

/*
 * Part of the message of a request: its number in the front, letters that
 * depend on it, a newline at the end.
 */
static void make_part(struct load *l, const struct conn *c, size_t from,
		      size_t len)
{
	char number[24];
	size_t n = snprintf(number, sizeof(number), "%lu ",
			    (unsigned long)c->number);

	for (size_t k = 0; k < len; k++) {
		size_t i = from + k;

		l->line[k] = i + 1 == l->o.size ? '\n' :
			     i < n		? number[i] :
				     (char)('a' + (c->number + i) % 26);
	}
}

static size_t at_most(size_t a, size_t b)
{
	return a < b ? a : b;
}

static void watch(struct load *l, struct conn *c, int op, uint32_t events)
{
	struct epoll_event ev = { .events = events, .data.ptr = c };

	if (op == EPOLL_CTL_MOD && events == c->events)
		return;
	if (epoll_ctl(l->epoll_fd, op, c->fd, &ev) < 0)
		lab_die("epoll_ctl");
	c->events = events;
}

static void conn_close(struct load *l, struct conn *c)
{
	close(c->fd);
	c->open = false;
	l->open--;
}

static void conn_open(struct load *l, struct conn *c)
{
	int size = SLOW_RCVBUF;

	c->fd = lab_connect(l->o.port, 0);
	/* Or the kernel would read in the place of the slow reader. */
	if (l->o.pattern->flags & SLOW)
		setsockopt(c->fd, SOL_SOCKET, SO_RCVBUF, &size, sizeof(size));
	c->open = true;
	l->open++;
	watch(l, c, EPOLL_CTL_ADD, EPOLLOUT);
}

/* Begins the next request; false if there are no more to be made. */
static bool conn_next(struct load *l, struct conn *c)
{
	uint64_t now = lab_now();

	if (l->started >= l->o.requests || now >= l->end_ns)
		return false;
	c->number = l->started++;
	c->start_ns = now;
	c->sent = c->received = 0;
	c->will_reset = l->o.pattern->flags & RESET && c->turns % 2 == 0;
	c->turns++;
	return true;
}

static void conn_reset(struct load *l, struct conn *c)
{
	struct linger now = { .l_onoff = 1 };

	setsockopt(c->fd, SOL_SOCKET, SO_LINGER, &now, sizeof(now));
	conn_close(l, c);
	l->resets++;
	if (conn_next(l, c))
		conn_open(l, c);
}

/* Each returns false if the connection is broken. */
static bool conn_send(struct load *l, struct conn *c)
{
	/* Every fourth of those to be reset sends nothing, not even that. */
	size_t end = c->will_reset ? (c->turns % 8 == 1 ? 0 : l->o.size / 2) :
				     l->o.size;

	while (c->sent < end) {
		size_t len = at_most(end - c->sent, CHUNK);
		ssize_t n;

		make_part(l, c, c->sent, len);
		n = send(c->fd, l->line, len, MSG_NOSIGNAL);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0 && errno != EAGAIN)
			return false;
		if (n < 0)
			break;
		c->sent += n;
	}
	if (c->will_reset && c->sent == end) {
		conn_reset(l, c);
		return true;
	}
	if (l->o.pattern->flags & HALF_CLOSE && c->sent == end &&
	    shutdown(c->fd, SHUT_WR) < 0)
		return false;
	/* A slow reader is woken by the clock. */
	watch(l, c, EPOLL_CTL_MOD,
	      (c->sent < end ? EPOLLOUT : 0) |
		      (l->o.pattern->flags & SLOW ? 0 : EPOLLIN));
	return true;
}

static bool request_done(struct load *l, struct conn *c)
{
	histogram_add(&l->latency, lab_now() - c->start_ns);
	if (c->is_idler && c->turns == 1) {
		c->idle = true;
		return true;
	}
	if (l->o.pattern->flags & (HALF_CLOSE | RESET)) {
		conn_close(l, c);
		if (conn_next(l, c))
			conn_open(l, c);
		return true;
	}
	if ((c->is_idler && c->turns > 1) || !conn_next(l, c)) {
		conn_close(l, c);
		return true;
	}
	return conn_send(l, c);
}

static bool conn_receive(struct load *l, struct conn *c)
{
	size_t want = at_most(l->o.size - c->received,
			      l->o.pattern->flags & SLOW ? SLOW_CHUNK : CHUNK);
	/* One more than all: a server must not send what nobody sent. */
	ssize_t n = read(c->fd, l->in, want ? want : 1);

	if (n < 0)
		return errno == EAGAIN || errno == EINTR;
	if (n == 0)
		return l->o.pattern->flags & HALF_CLOSE && !want &&
		       request_done(l, c);
	make_part(l, c, c->received, n);
	if (!want || memcmp(l->in, l->line, n)) {
		l->wrong++;
		return false;
	}
	c->received += n;
	/* With a half-close the end has to come, too. */
	if (c->received < l->o.size || l->o.pattern->flags & HALF_CLOSE)
		return true;
	return request_done(l, c);
}

static void conn_check(struct load *l, struct conn *c, bool ok)
{
	if (ok)
		return;
	l->broken++;
	conn_close(l, c);
}

static void load_open(struct load *l)
{
	l->epoll_fd = epoll_create1(EPOLL_CLOEXEC);
	l->conns = calloc(l->o.connections, sizeof(*l->conns));
	if (l->epoll_fd < 0 || !l->conns)
		lab_die("epoll_create1");
	for (unsigned long i = 0; i < l->o.connections; i++) {
		struct conn *c = &l->conns[i];

		if (!conn_next(l, c))
			break;
		c->is_idler = l->o.pattern->flags & IDLE && i % 2 == 0;
		conn_open(l, c);
	}
}

/* Whether only those are open that do nothing. */
static bool all_idle(const struct load *l)
{
	for (unsigned long i = 0; i < l->o.connections; i++)
		if (l->conns[i].open && !l->conns[i].is_idler)
			return false;
	return true;
}

/* The end of an idle time: are they still served? */
static void wake_idle(struct load *l)
{
	for (unsigned long i = 0; i < l->o.connections; i++) {
		struct conn *c = &l->conns[i];

		if (!c->open || !c->idle)
			continue;
		c->idle = false;
		c->number = l->started++;
		c->start_ns = lab_now();
		c->sent = c->received = 0;
		c->turns++;
		conn_check(l, c, conn_send(l, c));
	}
}

static void slow_reads(struct load *l)
{
	for (unsigned long i = 0; i < l->o.connections; i++) {
		struct conn *c = &l->conns[i];

		/* In the middle of sending only when that is stuck. */
		if (c->open && (c->sent == l->o.size || c->events & EPOLLOUT))
			conn_check(l, c, conn_receive(l, c));
	}
}

static int timeout_ms(const struct load *l, uint64_t now, uint64_t until)
{
	if (l->o.pattern->flags & SLOW)
		return 1;
	if (now < l->end_ns && l->o.pattern->flags & IDLE)
		until = l->end_ns;
	return (until - now) / 1000000 + 1;
}

static void load_run(struct load *l, int stop_fd)
{
	struct epoll_event ev[EVENTS];
	struct epoll_event stop = { .events = EPOLLIN };
	/*
	 * What is under way when time is over may take as long again, but
	 * not less than five seconds: servers that have one peer at a time
	 * come to the others now.
	 */
	uint64_t extra = l->o.seconds > 5 ? l->o.seconds : 5;
	uint64_t give_up_ns = l->end_ns + extra * 1000000000;

	if (epoll_ctl(l->epoll_fd, EPOLL_CTL_ADD, stop_fd, &stop) < 0)
		lab_die("epoll_ctl");
	while (l->open) {
		uint64_t now = lab_now();
		int n;

		if (now >= give_up_ns)
			break;
		if (l->o.pattern->flags & IDLE &&
		    (now >= l->end_ns || all_idle(l)))
			wake_idle(l);
		if (!l->open)
			break;
		n = epoll_wait(l->epoll_fd, ev, EVENTS,
			       timeout_ms(l, now, give_up_ns));
		if (n < 0 && errno != EINTR)
			lab_die("epoll_wait");
		for (int i = 0; i < n; i++) {
			struct conn *c = ev[i].data.ptr;

			if (!c)
				return;
			conn_check(l, c,
				   ev[i].events & EPOLLOUT ?
					   conn_send(l, c) :
					   conn_receive(l, c));
		}
		if (l->o.pattern->flags & SLOW)
			slow_reads(l);
	}
	/* Who waited to the end in vain. */
	l->broken += l->open;
}

static void report(const struct load *l, uint64_t ns)
{
	const struct histogram *h = &l->latency;
	double s = ns / 1e9;

	printf("%lu connections, messages of %lu bytes, pattern %s\n",
	       l->o.connections, l->o.size, l->o.pattern->name);
	printf("%lu echoes in %.2f s: %.0f/s, %.1f MB/s\n",
	       (unsigned long)h->count, s, h->count / s,
	       h->count * l->o.size / s / 1e6);
	if (h->count)
		printf("latency in us: p50 %.0f, p90 %.0f, p99 %.0f, max %.0f\n",
		       histogram_percentile_us(h, 50),
		       histogram_percentile_us(h, 90),
		       histogram_percentile_us(h, 99), h->max_ns / 1e3);
	if (l->resets)
		printf("%lu connections reset on purpose\n", l->resets);
	if (l->wrong || l->broken)
		printf("%lu wrong echoes, %lu broken connections\n", l->wrong,
		       l->broken);
}

static void report_json(const struct load *l, uint64_t ns)
{
	const struct histogram *h = &l->latency;
	struct lab_json j = { .f = stdout };
	double s = ns / 1e9;

	lab_json_object(&j, NULL);
	lab_json_uint(&j, "connections", l->o.connections);
	lab_json_uint(&j, "size", l->o.size);
	lab_json_string(&j, "pattern", l->o.pattern->name);
	lab_json_uint(&j, "echoes", h->count);
	lab_json_double(&j, "seconds", s);
	lab_json_double(&j, "echoes_per_second", h->count / s);
	lab_json_double(&j, "bytes_per_second", h->count * l->o.size / s);
	if (h->count) {
		lab_json_object(&j, "latency_us");
		lab_json_double(&j, "p50", histogram_percentile_us(h, 50));
		lab_json_double(&j, "p90", histogram_percentile_us(h, 90));
		lab_json_double(&j, "p99", histogram_percentile_us(h, 99));
		lab_json_double(&j, "max", h->max_ns / 1e3);
		lab_json_object_end(&j);
	} else {
		lab_json_null(&j, "latency_us");
	}
	lab_json_uint(&j, "reset_on_purpose", l->resets);
	lab_json_uint(&j, "wrong_echoes", l->wrong);
	lab_json_uint(&j, "broken_connections", l->broken);
	lab_json_object_end(&j);
	lab_json_end(&j);
}

static void usage(FILE *f)
{
	fputs("Usage: ringside lab load --port N [--connections N]\n"
	      "                         [--requests N] [--seconds N] [--size N]\n"
	      "                         [--pattern PATTERN] [--json]\n\n"
	      "Sends messages to an echo server on 127.0.0.1, checks what comes\n"
	      "back, and says how long it took. By default 16 connections, at\n"
	      "most 10 seconds. Requests are counted in all, and they and the\n"
	      "size in bytes depend on the pattern:\n\n",
	      f);
	for (size_t i = 0; i < sizeof(patterns) / sizeof(patterns[0]); i++)
		fprintf(f, "  %-12s %s (%lu of %lu)\n", patterns[i].name,
			patterns[i].summary, patterns[i].requests,
			patterns[i].size);
	fputs("\nExit status 1 if an echo was wrong or a connection broke.\n",
	      f);
}

static const struct pattern *pattern_find(const char *name)
{
	for (size_t i = 0; i < sizeof(patterns) / sizeof(patterns[0]); i++)
		if (!strcmp(patterns[i].name, name))
			return &patterns[i];
	fprintf(stderr, "%s: no pattern '%s'; --help has them\n",
		program_invocation_short_name, name);
	exit(2);
}

static int parse(int argc, char **argv, struct options *o)
{
	static const struct option options[] = {
		{ "port", required_argument, NULL, 'p' },
		{ "connections", required_argument, NULL, 'c' },
		{ "requests", required_argument, NULL, 'r' },
		{ "seconds", required_argument, NULL, 's' },
		{ "size", required_argument, NULL, 'b' },
		{ "pattern", required_argument, NULL, 'a' },
		{ "json", no_argument, NULL, 'j' },
		{ "help", no_argument, NULL, 'h' },
		{ 0 },
	};
	int c;

	while ((c = getopt_long(argc, argv, "h", options, NULL)) != -1) {
		if (c == 'p') {
			o->port = lab_number("port", optarg, 1, 65535);
		} else if (c == 'c') {
			o->connections = lab_number("connections", optarg, 1,
						    20000);
		} else if (c == 'r') {
			o->requests = lab_number("requests", optarg, 1,
						 1000000000);
		} else if (c == 's') {
			o->seconds = lab_number("seconds", optarg, 1, 3600);
		} else if (c == 'b') {
			o->size = lab_number("size", optarg, 2, 1 << 30);
		} else if (c == 'a') {
			o->pattern = pattern_find(optarg);
		} else if (c == 'j') {
			o->json = true;
		} else {
			usage(c == 'h' ? stdout : stderr);
			return c == 'h' ? 0 : 2;
		}
	}
	if (!o->port || optind < argc) {
		usage(stderr);
		return 2;
	}
	if (!o->requests)
		o->requests = o->pattern->requests;
	if (!o->size)
		o->size = o->pattern->size;
	return -1;
}

static int load_main(int argc, char **argv)
{
	static struct load l = {
		.o = { .pattern = patterns, .connections = 16, .seconds = 10 },
	};
	uint64_t start;
	int stop_fd;
	int r = parse(argc, argv, &l.o);

	if (r >= 0)
		return r;
	stop_fd = lab_stop_fd();
	start = lab_now();
	l.end_ns = start + l.o.seconds * 1000000000;
	load_open(&l);
	load_run(&l, stop_fd);
	(l.o.json ? report_json : report)(&l, lab_now() - start);
	/* An interrupted run is no failure, one without a single echo is. */
	return l.wrong || l.broken || !l.latency.count;
}

const struct lab_program lab_load = {
	.name = "load",
	.summary = "clients for the server, of well-behaved and of other sorts",
	.run = load_main,
};
