/* SPDX-License-Identifier: BSD-2-Clause */
/* Which descriptors an epoll watches: a bit for each, and the first as a list.
 */
#ifndef RINGSIDE_EVENT_EPOLL_SET_H
#define RINGSIDE_EVENT_EPOLL_SET_H

#include <stdbool.h>

#include "syscall/fd_ident.h"

enum { EPOLL_SET_FDS = 1 << 20 }; /* of those above only the number counts */

/* Whether the identity of an epoll says that it watches this descriptor. */
bool epoll_set_has(const struct fd_ident *id, int fd);
/* As epoll_ctl(2) does. */
void epoll_set_add(struct fd_ident *id, int fd);
void epoll_set_remove(struct fd_ident *id, int fd);
/* The next one of a list, which is shown in the list's order. */
void epoll_set_append(struct fd_ident *id, uint32_t fd);
/* `from` has none then. */
void epoll_set_move(struct fd_ident *to, struct fd_ident *from);

#endif
