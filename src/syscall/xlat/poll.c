/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of events: poll(2), epoll_ctl(2). */
#include "syscall/xlat/poll.h"

#define poll(X) \
	X(1, "POLLIN") \
	X(2, "POLLPRI") \
	X(4, "POLLOUT") \
	X(8, "POLLERR") \
	X(0x10, "POLLHUP") \
	X(0x20, "POLLNVAL") \
	X(0x40, "POLLRDNORM") \
	X(0x80, "POLLRDBAND") \
	X(0x100, "POLLWRNORM") \
	X(0x200, "POLLWRBAND") \
	X(0x400, "POLLMSG") \
	X(0x1000, "POLLREMOVE") \
	X(0x2000, "POLLRDHUP") \
	X(0x8000, "POLL_BUSY_LOOP")

const struct xlat_set xlat_poll = {
	.prefix = "POLL???",
	XLAT_ITEMS(poll),
	.kind = XLAT_FLAGS,
};

#define epoll(X) \
	X(1, "EPOLLIN") \
	X(2, "EPOLLPRI") \
	X(4, "EPOLLOUT") \
	X(8, "EPOLLERR") \
	X(0x10, "EPOLLHUP") \
	X(0x20, "EPOLLNVAL") \
	X(0x40, "EPOLLRDNORM") \
	X(0x80, "EPOLLRDBAND") \
	X(0x100, "EPOLLWRNORM") \
	X(0x200, "EPOLLWRBAND") \
	X(0x400, "EPOLLMSG") \
	X(0x2000, "EPOLLRDHUP") \
	X(0x10000000, "EPOLLEXCLUSIVE") \
	X(0x20000000, "EPOLLWAKEUP") \
	X(0x40000000, "EPOLLONESHOT") \
	X(0x80000000, "EPOLLET")

const struct xlat_set xlat_epoll = {
	.prefix = "EPOLL???",
	XLAT_ITEMS(epoll),
	.kind = XLAT_FLAGS,
};

#define epoll_create(X) \
	X(0x80000, "EPOLL_CLOEXEC")

const struct xlat_set xlat_epoll_create = {
	.prefix = "EPOLL_???",
	XLAT_ITEMS(epoll_create),
	.kind = XLAT_FLAGS,
};

#define epoll_ctl(X) \
	X(1, "EPOLL_CTL_ADD") \
	X(2, "EPOLL_CTL_DEL") \
	X(3, "EPOLL_CTL_MOD")

const struct xlat_set xlat_epoll_ctl = {
	.prefix = "EPOLL_CTL_???",
	XLAT_ITEMS(epoll_ctl),
	.kind = XLAT_ENUM,
};
