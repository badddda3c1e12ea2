/* SPDX-License-Identifier: BSD-2-Clause */
/* Which calls make, end or change descriptors, by the number of each ABI. */
#ifndef RINGSIDE_EVENT_FD_ACTIONS_H
#define RINGSIDE_EVENT_FD_ACTIONS_H

#include <stdint.h>

#include "syscall/table.h"

/* What a call does to descriptors. */
enum fd_action {
	FD_ACT_NONE,
	FD_ACT_NEW, /* the result is a new descriptor */
	FD_ACT_CLOSE,
	FD_ACT_CLOSE_RANGE,
	FD_ACT_DUP,
	FD_ACT_DUP2,
	FD_ACT_FCNTL,
	FD_ACT_CHDIR,
	FD_ACT_REFRESH, /* the first argument stands for something else now */
	FD_ACT_CONNECT,
	FD_ACT_SEND, /* gives a name to a socket that has none */
	FD_ACT_IO,   /* changes the count of an eventfd */
	FD_ACT_EPOLL_CTL,
	FD_ACT_SOCKETCALL,
	FD_ACT_SUSPECT,
};

struct fd_actions;

/* The caller has the one reference. It is filled when it is first asked. */
struct fd_actions *fd_actions_new(void);
struct fd_actions *fd_actions_ref(struct fd_actions *a);
void fd_actions_unref(struct fd_actions *a);
enum fd_action fd_action_of(struct fd_actions *a, enum abi abi, uint32_t nr);

#endif
