/* SPDX-License-Identifier: BSD-2-Clause */
/* Inside of io_facts.h: who counts what of a call. */
#ifndef RINGSIDE_DOCTOR_IO_COUNT_H
#define RINGSIDE_DOCTOR_IO_COUNT_H

#include "doctor/io_facts.h"

struct io_seen {
	struct io_facts *f;
	struct io_thread *t;
	struct io_process *p;
	const struct op *op;
};

/* The counts of an epoll, which `p` has at `fd`; NULL: there are too many. */
struct io_epoll *io_epoll_of(struct io_facts *f, struct world_process *p,
			     const struct world_file *file, int fd);
/* Somebody listens on the file's port. */
void io_note_port(struct io_facts *f, const struct world_file *file);
/* `file` (or NULL: it is not known) was registered for these events. */
void io_note_watch(struct io_facts *f, struct io_epoll *e,
		   const struct world_file *file, uint32_t events);

/* io_count_conns.c */
void io_count_accept(const struct io_seen *s);
void io_count_data(const struct io_seen *s);
void io_count_wait(const struct io_seen *s);
void io_count_epoll_ctl(const struct io_seen *s);
void io_count_listen(const struct io_seen *s);

/* io_count_waits.c */
void io_count_futex(const struct io_seen *s);
void io_count_uring(const struct io_seen *s);
void io_count_aio(const struct io_seen *s);
void io_count_sleep(const struct io_seen *s);
void io_count_waitpid(const struct io_seen *s);
void io_count_pause(const struct io_seen *s);
void io_count_inbox(const struct io_seen *s);

/* io_count_habits.c */
void io_count_file_data(const struct io_seen *s);
void io_count_sent(const struct io_seen *s);
void io_count_transfer(const struct io_seen *s);
void io_count_mmap(const struct io_seen *s);
void io_count_open(const struct io_seen *s);
void io_count_make(const struct io_seen *s);
void io_count_process(const struct io_seen *s);

#endif
