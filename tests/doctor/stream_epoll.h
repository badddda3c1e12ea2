/* SPDX-License-Identifier: BSD-2-Clause */
/* A server with an epoll, whose calls are made by hand. */
#ifndef RINGSIDE_TESTS_DOCTOR_STREAM_EPOLL_H
#define RINGSIDE_TESTS_DOCTOR_STREAM_EPOLL_H

#include <fcntl.h>
#include <sys/epoll.h>
#include <sys/socket.h>

#include "stream.h"

enum { LISTENER = 3, EPOLL = 4, CONN = 5, BUFFER = 0x1000 };

/* epoll_ctl of `fd`, whose data is its number. */
static inline void stream_ctl(struct stream_test *t, int64_t ret, int what,
			      int fd, uint32_t events)
{
	struct epoll_event ev = { .events = events, .data.u64 = (uint64_t)fd };

	stream_memory(t, PHASE_ENTER, BUFFER, &ev, sizeof(ev));
	stream_call(t, "epoll_ctl", ret, EPOLL, what, fd, BUFFER);
}

/* Up to 8 pairs of a descriptor and what it is ready for, then -1. */
static inline void stream_epoll_wait(struct stream_test *t, int timeout,
				     const int *ready)
{
	struct epoll_event ev[8];
	int n = 0;

	for (; ready[2 * n] >= 0; n++)
		ev[n] = (struct epoll_event){
			.events = ready[2 * n + 1],
			.data.u64 = (uint64_t)ready[2 * n],
		};
	if (n)
		stream_memory(t, PHASE_EXIT, BUFFER, ev, n * sizeof(ev[0]));
	stream_call(t, "epoll_wait", n, EPOLL, BUFFER, 8,
		    (uint64_t)(int64_t)timeout);
}

#define stream_wait(t, timeout, ...) \
	stream_epoll_wait(t, timeout, (const int[]){ __VA_ARGS__, -1 })

/* A listener in an epoll. */
static inline void stream_serve(struct stream_test *t, uint32_t events)
{
	stream_call(t, "socket", LISTENER, AF_INET, SOCK_STREAM | SOCK_NONBLOCK,
		    0);
	stream_call(t, "listen", 0, LISTENER, 128);
	stream_call(t, "epoll_create1", EPOLL, 0);
	stream_ctl(t, 0, EPOLL_CTL_ADD, LISTENER, events);
}

/* A connection in that epoll; with these flags of accept4(2). */
static inline void stream_accept(struct stream_test *t, int fd, int flags,
				 uint32_t events)
{
	stream_call(t, "accept4", fd, LISTENER, 0, 0, (uint64_t)flags);
	stream_ctl(t, 0, EPOLL_CTL_ADD, fd, events);
}

#endif
