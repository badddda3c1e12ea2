/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What is counted to tell how a program does its I/O: for each thread, each
 * epoll, each process. Only counts and a few numbers of each; io_model.c makes
 * a name of them.
 */
#ifndef RINGSIDE_DOCTOR_IO_FACTS_H
#define RINGSIDE_DOCTOR_IO_FACTS_H

#include <uthash.h>

#include "doctor/doctor.h"
#include "doctor/ids.h"

/* Whose connections: that a server was given, or that a client has made. */
enum io_side { SIDE_NONE = -1, SIDE_SERVER, SIDE_CLIENT, SIDES };

/* What a thread did with connections. */
struct io_data {
	uint64_t reads, writes, read_bytes, write_bytes;
	uint64_t blocking;		  /* calls that may wait */
	uint64_t unknown;		  /* of which that is not known */
	uint64_t read_again, write_again; /* EAGAIN */
	struct ids conns;
	uint64_t n_conns;	/* exact but for those that others use, too */
	uint64_t last;		/* id of a connection */
	uint64_t first_born_ns; /* of the first one; 0: not seen */
};

struct io_waits {
	uint64_t calls, polls; /* `polls`: with no time to wait */
	uint64_t ready;	       /* what they brought */
	unsigned watched_max;
};

struct io_thread {
	struct world_thread *thread; /* NULL: known by samples only */
	struct world_process *process;
	pid_t pid, tid;
	char comm[16];
	struct io_data data[SIDES];
	uint64_t calls;
	/* accept(2) */
	uint64_t accepts, accept_again, accept_tries;
	uint64_t accept_blocking; /* of a descriptor that may wait */
	/* waiting for descriptors, by enum op_wait */
	struct io_waits waits[3];
	struct ids epolls; /* that it waited with */
	/* other ways to wait, and to hand over */
	uint64_t futex_waits, sleeps, pauses, waitpids;
	uint64_t uring, aio, aio_waits, sigio;
	uint64_t forks;
	uint64_t file_reads, file_writes;
	/* in what it is at the end; NULL: in none that is known */
	const struct sysent *blocked;
	int blocked_fd;
	enum op_kind blocked_kind;
	uint64_t blocked_file; /* id, or 0 */
	uint64_t blocked_ns;
	/* of io_model.c */
	unsigned role, mech;
	UT_hash_handle hh; /* by thread */
};

struct io_epoll {
	uint64_t id; /* of the file */
	struct world_process *process;
	int fd;
	/* registrations of connections and of listeners */
	uint64_t conns_et, conns_lt, oneshot, exclusive;
	uint64_t listeners_et, listeners_lt, others;
	struct ids listeners; /* keys */
	struct ids ports;     /* of these */
	struct ids waiters;   /* threads */
	uint64_t waits;
	UT_hash_handle hh;
};

/* Ways of data from a file into a connection, or from one to another. */
enum io_copy {
	COPY_READ_WRITE, /* from a file, through a buffer */
	COPY_ECHO,	 /* from a connection, through a buffer */
	COPY_MMAP_WRITE,
	COPY_SENDFILE,
	COPY_SPLICE,
	COPY_RANGE, /* copy_file_range(2) */
	COPIES,
};

/* Steps by which a program becomes a daemon, as calls show them. */
enum io_step {
	STEP_SETSID = 1 << 0,
	STEP_FORK_AFTER = 1 << 1, /* fork(2) by the leader of the session */
	STEP_CHDIR = 1 << 2,
	STEP_UMASK = 1 << 3,
	STEP_BORN = 1 << 4, /* its begin was seen: what is not there is not */
};

enum { MAPS_KEPT = 32 };

struct io_process {
	struct world_process *process;
	unsigned steps;
	struct {
		uint64_t calls, bytes;
	} copies[COPIES];
	/* regular files, but for libraries */
	uint64_t file_reads, file_read_bytes, file_writes, file_write_bytes;
	uint64_t small_reads, small_writes; /* of less than 512 bytes */
	uint64_t direct_opens, sync_opens, maps, aio;
	/* signals */
	uint64_t handler_runs, pipe_writes; /* by a handler into a pipe */
	uint64_t sigwaits, sigsuspends;
	bool signalfd;
	struct {
		uint64_t addr, len;
	} map[MAPS_KEPT]; /* the last ones */
	unsigned n_map;
	UT_hash_handle hh; /* by process */
};

struct io_facts {
	struct world *world;
	struct io_thread *threads, *hot;
	struct io_process *processes, *hot_process;
	struct io_epoll *epolls;
	uint8_t ports[65536 / 8]; /* that somebody listens on */
	unsigned n_ports;
	uint64_t lost;
};

struct io_facts *io_facts_new(struct doctor *d);
void io_facts_free(struct io_facts *f); /* NULL is fine */

/* Which of the two lists of facts a file belongs to. */
enum io_side io_side_of(const struct io_facts *f,
			const struct world_file *file);
/* The same for all processes that share a listener. */
uint64_t io_listener_key(const struct world_file *file);
/* The end: takes what samples show and calls have not. */
void io_facts_finish(struct io_facts *f, const struct sample *first,
		     const struct sample *last);

#endif
