/* SPDX-License-Identifier: BSD-2-Clause */
/* Waiting for many descriptors: select, poll, epoll. */
#include "syscall/layout/poll.h"
#include "syscall/layout/time.h"
#include "syscall/table.h"
#include "syscall/xlat/poll.h"

#define WAITING (SC_DESC | SC_COMMUNICATION)

#define SETS                                                                   \
	{ "nfds", ARG_INT },                                                   \
	{ "readfds", ARG_FDSET, .len = LEN_ARG(0) },                           \
	{ "writefds", ARG_FDSET, .len = LEN_ARG(0) },                          \
	{ "exceptfds", ARG_FDSET, .len = LEN_ARG(0) }

SYSENT(select) = {
	.name = "select", .classes = WAITING, .aux = AUX_SELECT, .aux_arg = 4,
	ARGS(SETS, { "timeout", ARG_STRUCT, .layout = &layout_timeval }),
};

SYSENT(pselect6) = {
	.name = "pselect6", .classes = WAITING, .aux = AUX_SELECT, .aux_arg = 4,
	ARGS(
		SETS,
		{ "timeout", ARG_STRUCT, .layout = &layout_timespec },
		{ "sig", ARG_STRUCT, .layout = &layout_sigset_argpack }
	),
};

#define POLLFDS \
	{ "fds", ARG_POLLFDS, .len = LEN_ARG(1) }, { "nfds", ARG_UINT }

SYSENT(poll) = {
	.name = "poll", .classes = WAITING, .aux = AUX_POLL,
	ARGS(POLLFDS, { "timeout", ARG_INT }),
};

SYSENT(ppoll) = {
	.name = "ppoll", .classes = WAITING, .aux = AUX_POLL, .aux_arg = 2,
	ARGS(
		POLLFDS,
		{ "tmo_p", ARG_STRUCT, .layout = &layout_timespec },
		{ "sigmask", ARG_SIGSET, .len = LEN_ARG(4) },
		{ "sigsetsize", ARG_ULONG }
	),
};

SYSENT(epoll_create) = {
	.name = "epoll_create", .classes = WAITING, .ret = RET_FD,
	ARGS({ "size", ARG_INT }),
};

SYSENT(epoll_create1) = {
	.name = "epoll_create1", .classes = WAITING, .ret = RET_FD,
	ARGS({ "flags", ARG_FLAGS, .xlat = &xlat_epoll_create }),
};

SYSENT(epoll_ctl) = {
	.name = "epoll_ctl", .classes = WAITING,
	.variants = &variants_epoll_ctl,
	ARGS(
		{ "epfd", ARG_FD },
		{ "op", ARG_ENUM, .xlat = &xlat_epoll_ctl },
		{ "fd", ARG_FD },
		{ "event", ARG_STRUCT, .layout = &layout_epoll_event }
	),
};

static const struct field event_elem = { NULL, ARG_STRUCT, .type = T_INLINE,
					 .layout = &layout_epoll_event };
#define EVENTS                                                                 \
	{ "epfd", ARG_FD },                                                    \
	{ "events", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_RET(2),              \
	  .elem = &event_elem },                                               \
	{ "maxevents", ARG_INT }
#define MASK                                                                   \
	{ "sigmask", ARG_SIGSET, .len = LEN_ARG(5) },                          \
		{ "sigsetsize", ARG_ULONG }

SYSENT(epoll_wait) = {
	.name = "epoll_wait", .classes = WAITING, .ret = RET_INT,
	ARGS(EVENTS, { "timeout", ARG_INT }),
};

SYSENT(epoll_pwait) = {
	.name = "epoll_pwait", .classes = WAITING, .ret = RET_INT,
	ARGS(EVENTS, { "timeout", ARG_INT }, MASK),
};

/* Newer than 32-bit time: all ABIs have 64 bits of seconds. */
SYSENT(epoll_pwait2) = {
	.name = "epoll_pwait2", .classes = WAITING, .ret = RET_INT,
	ARGS(
		EVENTS,
		{ "timeout", ARG_STRUCT, .layout = &layout_timespec64 },
		MASK
	),
};

/* Numbers that no kernel of today answers to. */

SYSENT(epoll_ctl_old) = {
	.name = "epoll_ctl_old", .classes = SC_COMMUNICATION,
	ARGS( { "epfd", ARG_HEX }, { "op", ARG_HEX }, { "fd", ARG_HEX },
		  { "event", ARG_HEX } ),
};

SYSENT(epoll_wait_old) = {
	.name = "epoll_wait_old", .classes = SC_COMMUNICATION,
	ARGS( { "epfd", ARG_HEX }, { "events", ARG_HEX },
		  { "maxevents", ARG_HEX }, { "timeout", ARG_HEX } ),
};
