/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What the descriptors of a process stand for. A descriptor is asked about
 * once, when somebody first wants to know; from then on the calls that
 * were seen keep the table true, so that a socket keeps its names when the
 * connection is gone, a dup its origin and an epoll its set.
 */
#ifndef RINGSIDE_EVENT_FD_TABLE_H
#define RINGSIDE_EVENT_FD_TABLE_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "syscall/call.h"

struct fd_table;

/*
 * Finds out what `fd` of the live thread `tid` is (AT_FDCWD: its working
 * directory). Returns a new identity that the table frees; NULL if there is
 * no such descriptor; or `old`, which is not NULL when the table only wants
 * to know whether the descriptor is still that, if it is.
 */
typedef struct fd_ident *fd_lookup_fn(void *owner, pid_t tid, int fd,
				      struct fd_ident *old);

/*
 * One reference is the caller's. What unshares descriptors (execve of one
 * that shared them, unshare, close_range with CLOSE_RANGE_UNSHARE) is the
 * caller's to follow, by fd_table_copy().
 */
struct fd_table *fd_table_new(fd_lookup_fn *lookup, void *owner);
/* A process with CLONE_FILES shares the table of its creator, */
struct fd_table *fd_table_ref(struct fd_table *t);
/* one without, as by fork(2), has a copy; what is known goes with it. */
struct fd_table *fd_table_copy(const struct fd_table *t);
void fd_table_unref(struct fd_table *t); /* NULL is fine */
/* Who is asked from now on. */
void fd_table_set_owner(struct fd_table *t, void *owner);

/*
 * What the descriptor stands for, or NULL. `tid` is a thread that has the
 * table and is alive. Good until the next call of any function here.
 */
const struct fd_ident *fd_table_get(struct fd_table *t, pid_t tid, int fd);

/*
 * True for calls that the functions below must see, even if nobody traces
 * them: they make, end or change descriptors.
 */
bool fd_table_wants(const struct fd_table *t, enum abi abi, uint32_t nr);

/*
 * What calls do to the table; cheap for those that don't matter. enter():
 * on entry, before the event is sent. It looks at a descriptor while it is
 * still there: close(2). result(): the call has ended, well or not, before
 * the event is sent, so that a new descriptor is asked about anew.
 * update(): the same call, after the event was sent, so that what close(2)
 * closed is still known to those who get the event.
 */
void fd_table_enter(struct fd_table *t, const struct call *call);
void fd_table_result(struct fd_table *t, const struct call *call);
void fd_table_update(struct fd_table *t, const struct call *call);

/*
 * Calls may have been missed, or descriptors closed by execve(2): each one
 * is checked before it is believed again. update() does so for execve.
 */
void fd_table_suspect(struct fd_table *t);

/* An eventfd has this count now. */
void fd_table_count(struct fd_table *t, int fd, uint64_t count);
/* `fd` is known to stand for this, which is the table's from now on. */
void fd_table_put(struct fd_table *t, int fd, struct fd_ident *id);
/* The object (fd_ident.object) that is known to be behind `fd`, or 0. */
uint64_t fd_table_object(struct fd_table *t, int fd);
/*
 * Behind `fd` is this object. `same`: it is the one that is known, by another
 * number; else that was closed without our seeing, and this is asked about.
 */
void fd_table_note(struct fd_table *t, int fd, uint64_t object, bool same);
/* It has names that it had not when it was asked about. */
void fd_table_ask_again(struct fd_table *t, int fd);

#endif
