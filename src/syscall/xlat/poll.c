/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of events: poll(2), epoll_ctl(2). */
#include "syscall/xlat/poll.h"

static const struct xlat poll[] = {
	{ 1, "POLLIN" },
	{ 2, "POLLPRI" },
	{ 4, "POLLOUT" },
	{ 8, "POLLERR" },
	{ 0x10, "POLLHUP" },
	{ 0x20, "POLLNVAL" },
	{ 0x40, "POLLRDNORM" },
	{ 0x80, "POLLRDBAND" },
	{ 0x100, "POLLWRNORM" },
	{ 0x200, "POLLWRBAND" },
	{ 0x400, "POLLMSG" },
	{ 0x1000, "POLLREMOVE" },
	{ 0x2000, "POLLRDHUP" },
	{ 0x8000, "POLL_BUSY_LOOP" },
};

const struct xlat_set xlat_poll = {
	.prefix = "POLL???",
	XLAT_ITEMS(poll),
	.kind = XLAT_FLAGS,
};

static const struct xlat epoll[] = {
	{ 1, "EPOLLIN" },
	{ 2, "EPOLLPRI" },
	{ 4, "EPOLLOUT" },
	{ 8, "EPOLLERR" },
	{ 0x10, "EPOLLHUP" },
	{ 0x20, "EPOLLNVAL" },
	{ 0x40, "EPOLLRDNORM" },
	{ 0x80, "EPOLLRDBAND" },
	{ 0x100, "EPOLLWRNORM" },
	{ 0x200, "EPOLLWRBAND" },
	{ 0x400, "EPOLLMSG" },
	{ 0x2000, "EPOLLRDHUP" },
	{ 0x10000000, "EPOLLEXCLUSIVE" },
	{ 0x20000000, "EPOLLWAKEUP" },
	{ 0x40000000, "EPOLLONESHOT" },
	{ 0x80000000, "EPOLLET" },
};

const struct xlat_set xlat_epoll = {
	.prefix = "EPOLL???",
	XLAT_ITEMS(epoll),
	.kind = XLAT_FLAGS,
};

static const struct xlat epoll_create[] = {
	{ 0x80000, "EPOLL_CLOEXEC" },
};

const struct xlat_set xlat_epoll_create = {
	.prefix = "EPOLL_???",
	XLAT_ITEMS(epoll_create),
	.kind = XLAT_FLAGS,
};

static const struct xlat epoll_ctl[] = {
	{ 1, "EPOLL_CTL_ADD" },
	{ 2, "EPOLL_CTL_DEL" },
	{ 3, "EPOLL_CTL_MOD" },
};

const struct xlat_set xlat_epoll_ctl = {
	.prefix = "EPOLL_CTL_???",
	XLAT_ITEMS(epoll_ctl),
	.kind = XLAT_ENUM,
};
