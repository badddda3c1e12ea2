/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The TCP echo server of textbooks, with its usual mistakes left out:
 * non-blocking sockets, one epoll per thread, messages that end with a
 * newline, partial writes waited for by EPOLLOUT, a full descriptor table
 * survived, SIGTERM taken from a signalfd. Loopback only.
 */
#include "lab.h"

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

enum {
	BACKLOG = 511,
	LINE_MAX_BYTES = 65536, /* a longer line ends the connection */
	EVENTS = 64,
	THREADS_MAX = 64,
};

/*
 * buf[sent..whole) are complete lines that wait to go out, buf[whole..len)
 * is the begin of a line whose end has not come.
 */
struct conn {
	int fd;
	bool eof;
	bool waits_for_room; /* EPOLLOUT is on, reading is off */
	struct conn *prev, *next;
	size_t sent, whole, len;
	char buf[LINE_MAX_BYTES];
};

struct reactor {
	int epoll_fd;
	int listen_fd;
	int stop_fd;
	int spare_fd; /* given up for a moment when descriptors are out */
	struct conn *conns;
	unsigned long accepted, echoed;
};

/* epoll_data.ptr of what is not a connection */
static char listener_tag, stop_tag;

static void watch(struct reactor *r, int op, int fd, uint32_t events, void *ptr)
{
	struct epoll_event ev = { .events = events, .data.ptr = ptr };

	if (epoll_ctl(r->epoll_fd, op, fd, &ev) < 0)
		lab_die("epoll_ctl");
}

static void conn_free(struct reactor *r, struct conn *c)
{
	if (c->prev)
		c->prev->next = c->next;
	else
		r->conns = c->next;
	if (c->next)
		c->next->prev = c->prev;
	close(c->fd); /* leaves the epoll by this, no duplicate exists */
	free(c);
}

static void conn_new(struct reactor *r, int fd)
{
	struct conn *c = malloc(sizeof(*c));

	if (!c) {
		close(fd);
		return;
	}
	/* not the buffer: an idle connection must not touch its pages */
	memset(c, 0, offsetof(struct conn, buf));
	c->fd = fd;
	c->next = r->conns;
	if (c->next)
		c->next->prev = c;
	r->conns = c;
	r->accepted++;
	watch(r, EPOLL_CTL_ADD, fd, EPOLLIN | EPOLLRDHUP, c);
}

/*
 * Without this a listener that is always ready and never accepted from
 * would turn the loop into a busy one.
 */
static void refuse_one(struct reactor *r)
{
	int fd;

	if (r->spare_fd >= 0)
		close(r->spare_fd);
	fd = accept4(r->listen_fd, NULL, NULL, SOCK_CLOEXEC);
	if (fd >= 0)
		close(fd);
	r->spare_fd = open("/dev/null", O_RDONLY | O_CLOEXEC);
}

static void accept_all(struct reactor *r)
{
	for (;;) {
		int fd = accept4(r->listen_fd, NULL, NULL,
				 SOCK_NONBLOCK | SOCK_CLOEXEC);

		if (fd >= 0) {
			conn_new(r, fd);
			continue;
		}
		if (errno == EAGAIN)
			return;
		if (errno == EMFILE || errno == ENFILE) {
			refuse_one(r);
			return;
		}
		/* The peer went away before we came, or a network error. */
		if (errno != EINTR && errno != ECONNABORTED &&
		    errno != EPROTO && errno != EPERM)
			lab_die("accept4");
	}
}

/* False: the connection is broken. */
static bool conn_read(struct conn *c)
{
	while (c->len < sizeof(c->buf)) {
		ssize_t n = read(c->fd, c->buf + c->len,
				 sizeof(c->buf) - c->len);
		char *nl;

		if (n < 0)
			return errno == EAGAIN || errno == EINTR;
		if (n == 0) {
			c->eof = true;
			return true;
		}
		nl = memrchr(c->buf + c->len, '\n', n);
		c->len += n;
		if (nl) {
			c->whole = nl + 1 - c->buf;
			return true;
		}
	}
	return c->whole > 0; /* else a line too long */
}

static bool conn_write(struct reactor *r, struct conn *c)
{
	while (c->sent < c->whole) {
		/* MSG_NOSIGNAL: EPIPE is enough, SIGPIPE would end us */
		ssize_t n = send(c->fd, c->buf + c->sent, c->whole - c->sent,
				 MSG_NOSIGNAL);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return errno == EAGAIN;
		c->sent += n;
		r->echoed += n;
	}
	memmove(c->buf, c->buf + c->whole, c->len - c->whole);
	c->len -= c->whole;
	c->sent = c->whole = 0;
	return true;
}

static void conn_ready(struct reactor *r, struct conn *c, uint32_t events)
{
	bool ok = true;

	if (!c->waits_for_room && (events & (EPOLLIN | EPOLLRDHUP | EPOLLHUP)))
		ok = conn_read(c);
	if (ok)
		ok = conn_write(r, c);
	if (!ok || (events & EPOLLERR) || (c->eof && c->sent == c->whole)) {
		conn_free(r, c);
		return;
	}
	/*
	 * A peer that does not read gets nothing more to be read: the wait
	 * for room replaces the wait for data, so memory stays bounded.
	 */
	if (c->waits_for_room != (c->sent < c->whole)) {
		c->waits_for_room = !c->waits_for_room;
		watch(r, EPOLL_CTL_MOD, c->fd,
		      c->waits_for_room ? EPOLLOUT : EPOLLIN | EPOLLRDHUP, c);
	}
}

static void *reactor_run(void *arg)
{
	struct reactor *r = arg;
	struct epoll_event ev[EVENTS];
	bool stop = false;

	while (!stop) {
		int n = epoll_wait(r->epoll_fd, ev, EVENTS, -1);

		if (n < 0 && errno != EINTR)
			lab_die("epoll_wait");
		for (int i = 0; i < n; i++) {
			if (ev[i].data.ptr == &listener_tag)
				accept_all(r);
			else if (ev[i].data.ptr == &stop_tag)
				/* not read, so that all threads see it */
				stop = true;
			else
				conn_ready(r, ev[i].data.ptr, ev[i].events);
		}
	}
	while (r->conns)
		conn_free(r, r->conns);
	close(r->listen_fd);
	close(r->epoll_fd);
	close(r->spare_fd);
	return NULL;
}

static void reactor_init(struct reactor *r, uint16_t *port, bool share,
			 int stop_fd)
{
	r->epoll_fd = epoll_create1(EPOLL_CLOEXEC);
	if (r->epoll_fd < 0)
		lab_die("epoll_create1");
	r->listen_fd = lab_listen(port, BACKLOG, share);
	r->stop_fd = stop_fd;
	r->spare_fd = open("/dev/null", O_RDONLY | O_CLOEXEC);
	watch(r, EPOLL_CTL_ADD, r->listen_fd, EPOLLIN, &listener_tag);
	watch(r, EPOLL_CTL_ADD, stop_fd, EPOLLIN, &stop_tag);
}

static void usage(FILE *f)
{
	fputs("usage: echo_server [--port N] [--threads N]\n"
	      "Echoes lines on 127.0.0.1 until SIGTERM. Port 0, the default,\n"
	      "takes a free one, which the first line of output names.\n",
	      f);
}

int main(int argc, char **argv)
{
	static const struct option options[] = {
		{ "port", required_argument, NULL, 'p' },
		{ "threads", required_argument, NULL, 't' },
		{ "help", no_argument, NULL, 'h' },
		{ 0 },
	};
	struct reactor reactors[THREADS_MAX] = { 0 };
	pthread_t threads[THREADS_MAX];
	unsigned long accepted = 0, echoed = 0;
	unsigned nthreads = 1;
	uint16_t port = 0;
	int stop_fd;
	int c;

	while ((c = getopt_long(argc, argv, "h", options, NULL)) != -1) {
		if (c == 'p') {
			port = lab_number("port", optarg, 0, 65535);
		} else if (c == 't') {
			nthreads = lab_number("threads", optarg, 1,
					      THREADS_MAX);
		} else {
			usage(c == 'h' ? stdout : stderr);
			return c == 'h' ? 0 : 2;
		}
	}
	stop_fd = lab_stop_fd();
	for (unsigned i = 0; i < nthreads; i++)
		reactor_init(&reactors[i], &port, nthreads > 1, stop_fd);
	printf("listening on 127.0.0.1:%u\n", port);
	fflush(stdout);

	for (unsigned i = 1; i < nthreads; i++) {
		errno = pthread_create(&threads[i], NULL, reactor_run,
				       &reactors[i]);
		if (errno)
			lab_die("pthread_create");
	}
	reactor_run(&reactors[0]);
	for (unsigned i = 1; i < nthreads; i++)
		pthread_join(threads[i], NULL);
	for (unsigned i = 0; i < nthreads; i++) {
		accepted += reactors[i].accepted;
		echoed += reactors[i].echoed;
	}
	printf("%lu connections, %lu bytes echoed\n", accepted, echoed);
	return 0;
}
