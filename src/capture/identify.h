/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Asks the live kernel what a descriptor of another process stands for:
 * /proc/PID/fd, fdinfo, the socket itself (pidfd_getfd(2)) or, where that
 * is refused, sock_diag(7) in the process's network namespace.
 */
#ifndef RINGSIDE_CAPTURE_IDENTIFY_H
#define RINGSIDE_CAPTURE_IDENTIFY_H

#include <sys/types.h>

#include "syscall/fd_ident.h"

struct identify;

/* `want`: enum decode_fd_bit, how deep to look; -y needs one readlink(2). */
struct identify *identify_new(unsigned want);
void identify_free(struct identify *i);

/*
 * An fd_lookup_fn (event/fd_table.h) whose owner is a struct identify.
 * Never fails: what was refused is said in the identity.
 */
struct fd_ident *identify_fd(void *owner, pid_t tid, int fd,
			     struct fd_ident *old);
/* The family of generic netlink with this number, or NULL. */
const char *identify_genl(struct identify *i, uint16_t id);
/* What is read of it and written to it: enum fd_format. */
int identify_format(struct identify *i, pid_t tid, int fd);

#endif
