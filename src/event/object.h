/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The objects behind descriptors, as records tell of them: what is known of
 * each, and which descriptor of which process stands for which.
 */
#ifndef RINGSIDE_EVENT_OBJECT_H
#define RINGSIDE_EVENT_OBJECT_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "event/fd_table.h"
#include "event/record.h"

struct objects;

struct objects *objects_new(void);
void objects_free(struct objects *o); /* NULL is fine */
/* What records say; the newest word on an object counts. */
void objects_describe(struct objects *o, const struct record_object *r);
void objects_identify(struct objects *o, const struct record_ident *r);

/* What is read of it and written to it: enum fd_format. */
int objects_format(struct objects *o, uint64_t id);

/* The descriptors of one process, or of several that share them. */
struct files;

/* No descriptors yet; `o` is borrowed. One reference, the caller's. */
struct files *files_new(struct objects *o);
/* One reference more, as CLONE_FILES makes it. */
struct files *files_ref(struct files *f);
/* A table of its own with the same descriptors, as fork(2) makes it. */
struct files *files_copy(const struct files *f);
void files_unref(struct files *f); /* NULL is fine */

/* What `fd` (RECORD_CWD: the working directory) stands for from now on. */
void files_set(struct files *f, int fd, uint64_t object);
/*
 * The same, said before anything was traced. What user space found out about
 * it stays known when the kernel's facts come: what an epoll watches.
 */
void files_open(struct files *f, int fd, uint64_t object);
/* Calls were missed: what is known must be checked. */
void files_suspect(struct files *f);

/*
 * What a call does, in this order. enter(): it began with these descriptors;
 * result(): it ended, and the event is about to be sent; update(): the event
 * was sent.
 */
void files_enter(struct files *f, const struct call *call,
		 const struct record_fd *fds, unsigned nfds);
void files_result(struct files *f, const struct call *call,
		  const struct record_fd *fds, unsigned nfds);
void files_update(struct files *f, const struct call *call);

/* What `fd` stands for, or NULL. Good until the next call of one of these. */
const struct fd_ident *files_get(struct files *f, pid_t tid, int fd);

/*
 * The identity that the kernel's facts make, as the ptrace engine finds it
 * by asking. Never NULL; to be freed by fd_ident_free().
 */
struct fd_ident *object_ident(const struct record_object *r);

#endif
