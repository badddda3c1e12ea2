/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * One thread, and an epoll that tells of what *became* ready (EPOLLET): all
 * must be read and written until EAGAIN, or the rest stays where it is. In
 * return nothing is ever changed in the epoll: both directions are watched
 * from the begin.
 */
#include <errno.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "lab.h"
#include "serve.h"

enum { EVENTS = 64 };

static void add(int epoll_fd, int fd, uint32_t events, void *ptr)
{
	struct epoll_event ev = { .events = events, .data.ptr = ptr };

	if (epoll_ctl(epoll_fd, EPOLL_CTL_ADD, fd, &ev) < 0)
		lab_die("epoll_ctl");
}

static void accept_all(struct server *s, struct conn_set *set, int epoll_fd)
{
	int fd;

	while ((fd = serve_accept(s, &s->listener, SOCK_NONBLOCK)) >= 0) {
		struct conn *c = conn_new(set, fd);

		if (c)
			add(epoll_fd, fd,
			    EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET, c);
	}
}

static void run(struct server *s)
{
	struct epoll_event ev[EVENTS];
	struct conn_set set = { 0 };
	int epoll_fd = epoll_create1(EPOLL_CLOEXEC);
	bool stop = false;

	if (epoll_fd < 0)
		lab_die("epoll_create1");
	/*
	 * Level-triggered: accepting may end early for want of memory or
	 * descriptors, and then has to be tried again.
	 */
	add(epoll_fd, s->listener.fd, EPOLLIN, &s->listener);
	add(epoll_fd, s->stop_fd, EPOLLIN, &s->stop_fd);
	while (!stop) {
		int n = epoll_wait(epoll_fd, ev, EVENTS, -1);

		if (n < 0 && errno != EINTR)
			lab_die("epoll_wait");
		for (int i = 0; i < n; i++) {
			if (ev[i].data.ptr == &s->listener)
				accept_all(s, &set, epoll_fd);
			else if (ev[i].data.ptr == &s->stop_fd)
				stop = true;
			else if (conn_run(s, ev[i].data.ptr, true) == CONN_DONE)
				conn_free(&set, ev[i].data.ptr);
		}
	}
	conn_free_all(&set);
	close(epoll_fd);
}

const struct model model_epoll_et = {
	.name = "epoll-et",
	.summary = "one thread, epoll(7), edge-triggered, reads until EAGAIN",
	.run = run,
};
