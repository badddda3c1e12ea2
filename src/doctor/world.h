/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What is known of the processes that are looked at: threads, descriptors and
 * the open files behind them, what epolls watch. It is made of events as they
 * come, and of samples for what was there before. Rules read it; only
 * world*.c write to it.
 *
 * A rule that is shown a call sees the world as it was before that call, but
 * with what the call has made (op->made, a child).
 */
#ifndef RINGSIDE_DOCTOR_WORLD_H
#define RINGSIDE_DOCTOR_WORLD_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <uthash.h>

#include "basic/strbuf.h"
#include "doctor/durations.h"
#include "doctor/op.h"
#include "syscall/fd_ident.h"

struct runtime;
struct sample;

/* How it came to be. */
enum file_origin {
	ORIGIN_BEFORE, /* it was there already, or came in no known way */
	ORIGIN_OPENED,
	ORIGIN_SOCKET,
	ORIGIN_ACCEPTED,
	ORIGIN_MADE, /* pipe, epoll_create, eventfd, ... */
};

/* What may not be known yet. */
enum { UNKNOWN = -1 };

/* Memory of rules that goes with a thing: rule.h. */
struct slots {
	void **of; /* by rule */
};

/* Something that epoll_ctl(2) has put into a set. */
struct world_watch {
	int fd;
	struct world_file *file; /* NULL: not known */
	uint32_t events;
	uint64_t data;
	struct world_process *process; /* that added it */
	/* `fd` was, and yet the file (if it is known) lives on elsewhere. */
	bool closed;
	uint64_t closed_ns;
	bool seeded; /* known by a sample only */
	uint64_t added_ns, added_number;
	UT_hash_handle hh;	/* by fd */
	UT_hash_handle hh_data; /* by data */
};

/* The last call of a sort on a file. */
struct world_last {
	uint64_t begin_ns, end_ns, number;
	uint64_t buf, asked;
	int64_t ret;
	int error;
	pid_t tid;
};

/* An open file description (open(2)); shared by dup(2) and fork(2). */
struct world_file {
	uint64_t id; /* never 0, counts from 1 */
	unsigned refs;
	unsigned fds; /* descriptors that stand for it, in all processes */
	bool gone;    /* there is none any more */
	enum file_sort sort;
	enum file_origin origin;
	uint64_t born_ns, born_number; /* 0: before all */
	uint64_t inode;		       /* 0: not known */
	int first_fd;		       /* as it was called first */
	pid_t made_by;		       /* thread, or 0: it was there before */
	struct world_process *first_process;
	char *name;	 /* "TCP 127.0.0.1:80", a path, "pipe:[7]"; or NULL */
	int8_t nonblock; /* 1, 0, UNKNOWN */
	bool append;
	/* sockets */
	int family, type, protocol;
	bool is_stream; /* of bytes, with a peer */
	bool listening, connected, connecting, shut_rd, shut_wr;
	bool bound;
	int connect_error; /* of the last connect(2) that failed; or 0 */
	int64_t backlog;   /* of listen(2), or UNKNOWN */
	uint64_t accepts, accept_again; /* that brought one; EAGAIN */
	uint64_t listener;		/* id of the file it is from, or 0 */
	struct fd_addr local, peer;	/* family AF_UNSPEC: not known */
	int8_t nodelay, cork, keepalive, reuseaddr, reuseport, user_timeout,
		bind_no_port; /* setsockopt(2): 1, 0, UNKNOWN */
	/* epoll */
	struct world_watch *watches, *by_data;
	unsigned watchers; /* epolls that have it in their sets */
	bool is_listed;
	uint64_t ctl_ns; /* of the last epoll_ctl(2) */
	uint64_t waits;
	/* data */
	uint64_t reads, writes, read_bytes, write_bytes;
	uint64_t eof_ns; /* when a read first gave 0; 0: never */
	struct world_last last_read, last_write, last_wait;
	struct slots slots;
	UT_hash_handle hh; /* by id */
};

struct world_fd {
	int fd;
	struct world_file *file;
	int8_t cloexec; /* 1, 0, UNKNOWN */
	uint64_t since_ns;
	/* what it stood for before, for calls that began then */
	struct world_file *before; /* a reference, or NULL */
	uint64_t closed_ns;
	UT_hash_handle hh;
};

/* Shared by threads, and by processes with CLONE_FILES. */
struct world_fds {
	unsigned refs;
	struct world_fd *table;
	unsigned n; /* that are open, as far as is known */
};

/* What a call waited for. */
enum world_on {
	ON_ALL,	  /* all calls of the kind, whether they waited or not */
	ON_FILE,  /* `id`: of the file */
	ON_FUTEX, /* its address */
	ON_CHILD, /* its number, 0: none came */
	ON_SORT,  /* files that are not kept apart: enum file_sort */
};

/* What is spent in calls of one kind, and in those that waited for one thing.
 */
struct world_time {
	struct world_time_key {
		const struct sysent *sysent;
		uint64_t id;
		uint64_t on; /* enum world_on */
	} key;
	struct world_file *of; /* ON_FILE: a reference */
	uint64_t calls, errors, ns, max_ns;
	struct durations times;
	UT_hash_handle hh;
};

struct world_spent {
	struct world_time *times;
};

/* Of those that have ended, together. */
struct world_group {
	uint64_t processes, threads;
	uint64_t calls, call_ns, wall_ns;
	struct world_spent spent;
};

struct world_process {
	pid_t pid;
	struct world_process *parent; /* NULL: not one of ours */
	struct world_fds *fds;
	char *exe; /* what execve(2) ran last, or a sample said; or NULL */
	char comm[16];
	uint64_t born_ns, end_ns; /* 0: before all; still there */
	int exit_status;	  /* as wait(2) has it, once it ended */
	bool reaped;
	unsigned threads; /* alive */
	unsigned threads_made, children_made;
	bool has_uring;
	bool execed;		       /* since it was born */
	const struct runtime *runtime; /* runtime.h; NULL: not known */
	/* Handlers: bit 0 is signal 1. */
	uint64_t handled, ignored;
	uint64_t lost; /* events of its threads */
	/* threads; and children that have run no other program */
	struct world_group ended, children;
	struct world_process *next_old; /* whose number was given away */
	struct slots slots;
	UT_hash_handle hh;
};

/* What the scheduler says of a thread, since its birth. */
struct world_sched {
	uint64_t ns; /* when; 0: there was no such look */
	uint64_t run_ns, queue_ns;
	uint64_t user, system; /* clock ticks */
};

struct world_thread {
	pid_t tid;
	struct world_process *process;
	char comm[16];
	uint64_t born_ns, end_ns; /* when it was seen first; 0: is there */
	bool born_here;		  /* and not before the observation */
	uint64_t calls, call_ns, cpu_ns;
	uint64_t last_ns; /* its last event */
	struct world_spent spent;
	struct world_sched sched[2]; /* at the first look and the last */
	unsigned in_handler; /* signals delivered and not returned from */
	/* what it read last: where to, and from what */
	uint64_t read_buf, read_done;
	enum file_sort read_sort;
	struct slots slots;
	UT_hash_handle hh;
};

struct world {
	uint64_t begin_ns, now_ns;
	uint64_t number; /* of the event that came last */
	uint64_t calls, lost;
	uint64_t lost_ns; /* when events were lost last; 0: never */
	bool live;	  /* samples are taken */
	struct world_process *processes; /* also those that have ended */
	struct world_process *old;    /* but of these the number is another's */
	struct world_thread *threads; /* the ones that are alive */
	struct world_thread **ended;
	size_t n_ended, cap_ended;
	struct world_file *files;
	struct world_file **epolls; /* those that watch something */
	size_t n_epolls;
	uint64_t last_file;
	unsigned n_slots;
	/* Called as one ends, or at the end of all, for its slots. */
	void (*file_gone)(void *owner, struct world_file *f);
	void (*thread_gone)(void *owner, struct world_thread *t);
	void (*process_gone)(void *owner, struct world_process *p);
	void *owner;
	struct world_thread *hot; /* found last */
};

struct world *world_new(void);
void world_free(struct world *w); /* NULL is fine */

/*
 * A call: finds thread and files, makes what the call has made. Then rules may
 * look at it. world_end() does the rest.
 */
void world_begin(struct world *w, const struct event *e, struct op *ret);
void world_end(struct world *w, struct op *op);
/* All events but calls, after the rules have seen them. */
void world_event(struct world *w, const struct event *e);
/* The end: nothing is gone, but rules have their last look at what they keep.
 */
void world_finish(struct world *w);
/* What a sample shows and events have not. */
void world_seed(struct world *w, const struct sample *s);

/* By the id that it has now; NULL: not known. */
struct world_process *world_process(struct world *w, pid_t pid);
struct world_thread *world_thread(struct world *w, pid_t tid);
/* The child whose status OP_WAITPID has got, or NULL. */
struct world_process *world_waited(struct world *w, const struct op *op);
/* Both are made if they are not known yet. */
struct world_thread *world_thread_of(struct world *w, const struct event *e);
/* What `fd` stands for now, or NULL. */
struct world_fd *world_fd(struct world_process *p, int fd);
struct world_file *world_file(struct world_process *p, int fd);
/* Whether the number was open before, and is closed now. */
bool world_closed(const struct world_process *p, int fd);
struct world_file *world_file_by_id(struct world *w, uint64_t id);
/* The registration whose events carry `data`, or NULL. */
struct world_watch *world_watch_by_data(struct world_file *epoll,
					uint64_t data);
struct world_watch *world_watch(struct world_file *epoll, int fd);
/*
 * The file that is ready, or NULL. *ret_watch, unless that is NULL: of an
 * epoll its registration, else NULL.
 */
struct world_file *world_ready(const struct op *op, const struct op_ready *r,
			       struct world_watch **ret_watch);
/* How many epolls watch it, and if ret_mask is not NULL their masks or-ed. */
unsigned world_watchers(struct world *w, const struct world_file *f,
			uint32_t *ret_mask);

/* A stream of IPv4 or IPv6, whether it listens, is connected, or neither. */
static inline bool world_file_is_tcp(const struct world_file *f)
{
	return f->sort == SORT_SOCKET && f->is_stream &&
	       (f->family == AF_INET || f->family == AF_INET6);
}

/* "7 (TCP 0.0.0.0:80)", "7"; of a file without a descriptor its name. */
void world_file_put(struct strbuf *b, const struct world_file *f, int fd);
/* "127.0.0.1:80", "[::1]:80", a path. */
void world_addr_put(struct strbuf *b, const struct fd_addr *a);
bool world_addr_equal(const struct fd_addr *a, const struct fd_addr *b);
/* "nginx[812]"; "nginx[812] thread 815 (worker)" for a thread. */
void world_process_put(struct strbuf *b, const struct world_process *p);
void world_thread_put(struct strbuf *b, const struct world_thread *t);

#endif
