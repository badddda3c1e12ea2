/* SPDX-License-Identifier: BSD-2-Clause */
/* The part of identify.c that asks about sockets. */
#ifndef RINGSIDE_CAPTURE_IDENTIFY_SOCK_H
#define RINGSIDE_CAPTURE_IDENTIFY_SOCK_H

#include <stdint.h>
#include <sys/types.h>

#include "basic/netlink.h"
#include "syscall/fd_ident.h"

enum {
	PIDFDS = 64, /* of the threads that were asked about last */
	NETNS = 8,   /* namespaces that are asked by sock_diag(7) */
};

struct sock_asker {
	struct {
		pid_t tid;
		int fd;
	} pidfds[PIDFDS];
	struct {
		uint64_t inode; /* of the namespace; 0: free */
		struct netlink nl;
		int error; /* why there is no socket */
	} netns[NETNS];
	unsigned next_netns; /* which one makes room */
};

/* Nobody is asked before the first socket. */
void sock_asker_init(struct sock_asker *a);
void sock_asker_done(struct sock_asker *a);

/* Fills the socket part of `id`, whose path and inode are there. */
void sock_ask(struct sock_asker *a, pid_t tid, int fd, struct fd_ident *id);

#endif
