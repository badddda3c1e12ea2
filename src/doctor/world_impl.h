/* SPDX-License-Identifier: BSD-2-Clause */
/* Inside of the world: what its files share. */
#ifndef RINGSIDE_DOCTOR_WORLD_IMPL_H
#define RINGSIDE_DOCTOR_WORLD_IMPL_H

#include "doctor/world.h"

/* world_file.c: descriptors and what is behind them */

/* Known by `fd` of `p` first. One reference, the caller's. */
struct world_file *file_new(struct world *w, struct world_process *p, int fd,
			    enum file_origin origin);
/* One reference more. */
struct world_file *file_ref(struct world_file *f);
void file_unref(struct world *w, struct world_file *f); /* NULL is fine */
/* All that are left, at the end. */
void files_free(struct world *w);
/* What an engine found out about it. */
void file_identify(struct world_file *f, const struct fd_ident *id);

struct world_fds *fds_new(void);
/* A table of its own with the same descriptors, as fork(2) makes it. */
struct world_fds *fds_copy(struct world *w, struct world_fds *from);
/* NULL is fine. With the last reference all descriptors are closed. */
void fds_unref(struct world *w, struct world_fds *t);
/* `fd` stands for f from now on, which takes the caller's reference. */
void fds_set(struct world *w, struct world_fds *t, int fd, struct world_file *f,
	     int cloexec, uint64_t ns);
void fds_close(struct world *w, struct world_fds *t, int fd, uint64_t ns);
/* Closes what closes on execve(2). */
void fds_exec(struct world *w, struct world_fds *t, uint64_t ns);
/*
 * What `fd` stood for when a call began that has ended now; asks the event if
 * it is not known.
 */
struct world_file *fds_resolve(struct world *w, struct op *op, int fd);

/* world_update.c: what calls do to files */

/* Before rules see the call: the file that it has made. */
void make_files(struct world *w, struct op *op);
/* After they saw it: what it did to those that it is about. */
void update_files(struct world *w, struct op *op);

/* world_epoll.c */

/* Forgets all that the epoll watches, and the epoll. */
void watches_clear(struct world *w, struct world_file *epoll);
/* What an epoll_ctl(2) that has ended changed. */
void watches_ctl(struct world *w, struct op *op);
/* A registration that was there before the first event. */
void watches_seed(struct world *w, struct world_file *epoll,
		  struct world_process *p, int fd, uint32_t events,
		  uint64_t data);
/* The descriptor was closed, while the file lives on. */
void watches_closed(struct world *w, struct world_file *f,
		    const struct world_fds *t, int fd, uint64_t ns);
/* The file is gone: so are its registrations. */
void watches_forget(struct world *w, struct world_file *f);

/* world_time.c */

/* The time that a call took, and what it waited for. */
void time_add(struct world *w, struct world_thread *t, const struct op *op);
/* Its time becomes its process's. */
void time_thread_ended(struct world *w, struct world_thread *t);
/* What the scheduler says of the threads now. */
void time_sample(struct world *w, const struct sample *s);
/* Its time becomes its parent's, unless it ran another program. */
void time_process_ended(struct world *w, struct world_process *p);
/* Frees what it has. */
void spent_done(struct world *w, struct world_spent *s);
/* All of it, after which `from` is empty. */
void spent_join(struct world *w, struct world_spent *to,
		struct world_spent *from);

#endif
