/* SPDX-License-Identifier: BSD-2-Clause */
/* Structures of select, poll and epoll. */
#include "syscall/layout/poll.h"

#include "syscall/xlat/poll.h"

static const struct field epoll_event_members[] = {
	{ "events", ARG_FLAGS, .type = T_U32, .xlat = &xlat_epoll },
	{ "data", ARG_EPOLL_DATA, .type = T_INLINE, .len = LEN_CONST(8) },
};
/* Packed on x86: epoll_ctl(2), "struct epoll_event". */
const struct layout layout_epoll_event = {
	"epoll_event", LAYOUT_MEMBERS(epoll_event_members), .packed = true
};

static const struct field argpack_members[] = {
	{ "sigmask", ARG_SIGSET, .type = T_PTR, .len = LEN_ARG(1) },
	{ "sigsetsize", ARG_ULONG, .type = T_ULONG },
};
const struct layout layout_sigset_argpack = {
	"sigset_argpack", LAYOUT_MEMBERS(argpack_members)
};

static const struct variant epoll_ctl_variants[] = {
	{ .key = 2 /* EPOLL_CTL_DEL */, .nfields = 1,
	  .fields = FIELDS { { "event", ARG_PTR } } },
};
/* The descriptor stays; only the event, argument 3, is replaced. */
const struct variant_set variants_epoll_ctl = {
	.arg = 1,
	.first = 3,
	.items = epoll_ctl_variants,
	.n = sizeof(epoll_ctl_variants) / sizeof(epoll_ctl_variants[0]),
};
