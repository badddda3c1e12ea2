/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A bounded load for an echo server: each connection sends one line, waits
 * for its echo, compares it, and sends the next, until so many requests or
 * so many seconds are over. Prints throughput and latency percentiles.
 * Loopback only. Exit status 1 if an echo was wrong or a connection broke.
 */
#include "lab.h"

#include <errno.h>
#include <getopt.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

enum {
	EVENTS = 64,
	/*
	 * Latencies are counted in buckets: 32 for each power of two, so a
	 * percentile is off by at most 1/32 and memory stays the same for
	 * any number of requests.
	 */
	SUB_BITS = 5,
	BUCKETS = 64 << SUB_BITS,
};

struct options {
	uint16_t port;
	unsigned long connections, requests, seconds, size;
};

struct conn {
	int fd;
	bool open;
	bool wants_out;
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
	unsigned long started, done, wrong, broken;
	uint64_t max_ns;
	uint64_t buckets[BUCKETS];
	char *line, *in;
};

static unsigned bucket_of(uint64_t ns)
{
	unsigned log;

	if (ns < 1 << SUB_BITS)
		return ns;
	log = 63 - __builtin_clzll(ns);
	return ((log - SUB_BITS + 1) << SUB_BITS) +
	       ((ns >> (log - SUB_BITS)) & ((1 << SUB_BITS) - 1));
}

/* The highest value of a bucket. */
static uint64_t bucket_top(unsigned b)
{
	unsigned log;
	uint64_t sub;

	if (b < 1 << SUB_BITS)
		return b;
	log = (b >> SUB_BITS) + SUB_BITS - 1;
	sub = (b & ((1 << SUB_BITS) - 1)) + (1 << SUB_BITS);
	return ((sub + 1) << (log - SUB_BITS)) - 1;
}

static double percentile_us(const struct load *l, double p)
{
	uint64_t want = l->done * p / 100, seen = 0;

	for (unsigned b = 0; b < BUCKETS; b++) {
		seen += l->buckets[b];
		if (seen > want) {
			uint64_t top = bucket_top(b);

			return (top < l->max_ns ? top : l->max_ns) / 1e3;
		}
	}
	return l->max_ns / 1e3;
}

/* The line of one request: its number in the front, then letters. */
static void make_line(const struct load *l, const struct conn *c, char *line)
{
	char number[24];
	size_t n = snprintf(number, sizeof(number), "%lu ",
			    (unsigned long)c->number);

	for (size_t i = 0; i < l->o.size; i++)
		line[i] = i < n ? number[i] :
				  (char)('a' + (c->number + i) % 26);
	line[l->o.size - 1] = '\n';
}

static void conn_close(struct load *l, struct conn *c)
{
	close(c->fd);
	c->open = false;
	l->open--;
}

static void watch(struct load *l, struct conn *c, int op, bool out)
{
	struct epoll_event ev = {
		.events = out ? EPOLLOUT : EPOLLIN,
		.data.ptr = c,
	};

	if (epoll_ctl(l->epoll_fd, op, c->fd, &ev) < 0)
		lab_die("epoll_ctl");
	c->wants_out = out;
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
	return true;
}

/* Each returns false if the connection is broken. */
static bool conn_send(struct load *l, struct conn *c)
{
	make_line(l, c, l->line);
	while (c->sent < l->o.size) {
		ssize_t n = send(c->fd, l->line + c->sent, l->o.size - c->sent,
				 MSG_NOSIGNAL);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0 && errno != EAGAIN)
			return false;
		if (n < 0)
			break;
		c->sent += n;
	}
	if (c->wants_out != (c->sent < l->o.size))
		watch(l, c, EPOLL_CTL_MOD, !c->wants_out);
	return true;
}

static void request_done(struct load *l, struct conn *c)
{
	uint64_t ns = lab_now() - c->start_ns;

	l->done++;
	l->buckets[bucket_of(ns)]++;
	if (ns > l->max_ns)
		l->max_ns = ns;
}

static bool conn_receive(struct load *l, struct conn *c)
{
	ssize_t n = read(c->fd, l->in, l->o.size - c->received);

	if (n < 0)
		return errno == EAGAIN || errno == EINTR;
	if (n == 0)
		return false;
	make_line(l, c, l->line);
	if (memcmp(l->in, l->line + c->received, n)) {
		l->wrong++;
		return false;
	}
	c->received += n;
	if (c->received < l->o.size)
		return true;
	request_done(l, c);
	if (!conn_next(l, c)) {
		conn_close(l, c);
		return true;
	}
	return conn_send(l, c);
}

static void load_open(struct load *l)
{
	l->epoll_fd = epoll_create1(EPOLL_CLOEXEC);
	if (l->epoll_fd < 0)
		lab_die("epoll_create1");
	l->conns = calloc(l->o.connections, sizeof(*l->conns));
	l->line = malloc(l->o.size);
	l->in = malloc(l->o.size);
	if (!l->conns || !l->line || !l->in)
		lab_die("memory");
	for (unsigned long i = 0; i < l->o.connections; i++) {
		struct conn *c = &l->conns[i];

		if (!conn_next(l, c))
			break;
		c->fd = lab_connect(l->o.port);
		c->open = true;
		l->open++;
		watch(l, c, EPOLL_CTL_ADD, true);
	}
}

static void load_run(struct load *l, int stop_fd)
{
	struct epoll_event ev[EVENTS];
	struct epoll_event stop = { .events = EPOLLIN };
	/* An answer that is under way when time is over may take a second. */
	uint64_t give_up_ns = l->end_ns + 1000000000;

	if (epoll_ctl(l->epoll_fd, EPOLL_CTL_ADD, stop_fd, &stop) < 0)
		lab_die("epoll_ctl");
	while (l->open) {
		uint64_t now = lab_now();
		int n;

		if (now >= give_up_ns)
			break;
		n = epoll_wait(l->epoll_fd, ev, EVENTS,
			       (give_up_ns - now) / 1000000 + 1);
		if (n < 0 && errno != EINTR)
			lab_die("epoll_wait");
		for (int i = 0; i < n; i++) {
			struct conn *c = ev[i].data.ptr;
			bool ok;

			if (!c)
				return;
			ok = c->wants_out ? conn_send(l, c) :
					    conn_receive(l, c);
			if (!ok) {
				l->broken++;
				conn_close(l, c);
			}
		}
	}
}

static void report(const struct load *l, uint64_t ns)
{
	double s = ns / 1e9;

	printf("%lu connections, lines of %lu bytes\n", l->o.connections,
	       l->o.size);
	printf("%lu echoes in %.2f s: %.0f/s, %.1f MB/s\n", l->done, s,
	       l->done / s, l->done * l->o.size / s / 1e6);
	if (l->done)
		printf("latency in us: p50 %.0f, p90 %.0f, p99 %.0f, max %.0f\n",
		       percentile_us(l, 50), percentile_us(l, 90),
		       percentile_us(l, 99), l->max_ns / 1e3);
	if (l->wrong || l->broken)
		printf("%lu wrong echoes, %lu broken connections\n", l->wrong,
		       l->broken);
}

static void usage(FILE *f)
{
	fputs("usage: load --port N [--connections N] [--requests N]\n"
	      "            [--seconds N] [--size N]\n"
	      "Sends lines to an echo server on 127.0.0.1 and checks what\n"
	      "comes back. Defaults: 16 connections, 20000 requests in all,\n"
	      "at most 10 seconds, 64 bytes a line.\n",
	      f);
}

static void parse(int argc, char **argv, struct options *o)
{
	static const struct option options[] = {
		{ "port", required_argument, NULL, 'p' },
		{ "connections", required_argument, NULL, 'c' },
		{ "requests", required_argument, NULL, 'r' },
		{ "seconds", required_argument, NULL, 's' },
		{ "size", required_argument, NULL, 'b' },
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
			o->size = lab_number("size", optarg, 2, 65536);
		} else {
			usage(c == 'h' ? stdout : stderr);
			exit(c == 'h' ? 0 : 2);
		}
	}
	if (!o->port || optind < argc) {
		usage(stderr);
		exit(2);
	}
}

int main(int argc, char **argv)
{
	static struct load l = {
		.o = { .connections = 16,
		       .requests = 20000,
		       .seconds = 10,
		       .size = 64 },
	};
	uint64_t start;
	int stop_fd;

	parse(argc, argv, &l.o);
	stop_fd = lab_stop_fd();
	start = lab_now();
	l.end_ns = start + l.o.seconds * 1000000000;
	load_open(&l);
	load_run(&l, stop_fd);
	report(&l, lab_now() - start);
	/* An interrupted run is no failure, one without a single echo is. */
	return l.wrong || l.broken || !l.done;
}
