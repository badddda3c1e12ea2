/* SPDX-License-Identifier: BSD-2-Clause */
/* The connections of `lab load`, and what is sent and checked over them. */
#include "load.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "lab.h"

enum {
	EVENTS = 64,
	SLOW_CHUNK = 16384, /* what a slow reader takes in a millisecond */
	SLOW_RCVBUF = 65536,
};

struct load_conn {
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

/*
 * Part of the message of a request: its number in the front, letters that
 * depend on it, a newline at the end.
 */
static void make_part(struct load *l, const struct load_conn *c, size_t from,
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

static void watch(struct load *l, struct load_conn *c, int op, uint32_t events)
{
	struct epoll_event ev = { .events = events, .data.ptr = c };

	if (op == EPOLL_CTL_MOD && events == c->events)
		return;
	if (epoll_ctl(l->epoll_fd, op, c->fd, &ev) < 0)
		lab_die("epoll_ctl");
	c->events = events;
}

static void conn_close(struct load *l, struct load_conn *c)
{
	close(c->fd);
	c->open = false;
	l->open--;
}

static void conn_open(struct load *l, struct load_conn *c)
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
static bool conn_next(struct load *l, struct load_conn *c)
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

static void conn_reset(struct load *l, struct load_conn *c)
{
	struct linger now = { .l_onoff = 1 };

	setsockopt(c->fd, SOL_SOCKET, SO_LINGER, &now, sizeof(now));
	conn_close(l, c);
	l->resets++;
	if (conn_next(l, c))
		conn_open(l, c);
}

/* Each returns false if the connection is broken. */
static bool conn_send(struct load *l, struct load_conn *c)
{
	/* Every fourth of those to be reset sends nothing, not even that. */
	size_t end = c->will_reset ? (c->turns % 8 == 1 ? 0 : l->o.size / 2) :
				     l->o.size;

	while (c->sent < end) {
		size_t len = at_most(end - c->sent, LOAD_CHUNK);
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

static bool request_done(struct load *l, struct load_conn *c)
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

static bool conn_receive(struct load *l, struct load_conn *c)
{
	size_t want = at_most(l->o.size - c->received,
			      l->o.pattern->flags & SLOW ? SLOW_CHUNK :
							   LOAD_CHUNK);
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

static void conn_check(struct load *l, struct load_conn *c, bool ok)
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
		struct load_conn *c = &l->conns[i];

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
		struct load_conn *c = &l->conns[i];

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
		struct load_conn *c = &l->conns[i];

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

void load_run(struct load *l, int stop_fd)
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

	load_open(l);
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
			struct load_conn *c = ev[i].data.ptr;

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
