/* SPDX-License-Identifier: BSD-2-Clause */
/* What sockets are called, and which of their addresses count. */
#ifndef RINGSIDE_EVENT_SOCK_IDENT_H
#define RINGSIDE_EVENT_SOCK_IDENT_H

#include <stdbool.h>
#include <stddef.h>

#include "syscall/fd_ident.h"

/* The name of a kind of socket as the kernel has it, or NULL; static. */
const char *sock_proto_name(int family, int type, int protocol);
/*
 * Fills in the kind of socket that the kernel calls so. Returns 0 or
 * -EPROTONOSUPPORT.
 */
int sock_proto_find(const char *name, struct fd_ident *id);
/*
 * The `len` bytes of sun_path, of a path or an abstract name. None: nothing
 * is set.
 */
void sock_set_unix_name(struct fd_addr *a, const char *name, size_t len);
bool sock_addr_is_any(const struct fd_addr *a);
/* A socket that was never bound has no name, though 0.0.0.0:0 is said. */
void sock_drop_unbound(struct fd_ident *id);

#endif
