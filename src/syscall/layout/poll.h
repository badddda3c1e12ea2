/* SPDX-License-Identifier: BSD-2-Clause */
/* Structures of select, poll and epoll. */
#ifndef RINGSIDE_SYSCALL_LAYOUT_POLL_H
#define RINGSIDE_SYSCALL_LAYOUT_POLL_H

#include "syscall/table.h"

extern const struct layout layout_epoll_event;
/* The pair of mask and size that the sixth argument of pselect6 points to. */
extern const struct layout layout_sigset_argpack;

/* epoll_ctl(EPOLL_CTL_DEL): the event is ignored. */
extern const struct variant_set variants_epoll_ctl;

#endif
