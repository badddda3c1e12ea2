/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A system call as the rules see it: what sort of thing it did, to which
 * descriptors, how much it asked for and got. Made of an event once, for all
 * rules; borrowed as the event is.
 */
#ifndef RINGSIDE_DOCTOR_OP_H
#define RINGSIDE_DOCTOR_OP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "event/event.h"

enum op_kind {
	OP_OTHER,
	OP_READ,     /* read(2), recvmsg(2) and their like */
	OP_WRITE,    /* write(2), sendmsg(2) and their like */
	OP_TRANSFER, /* from `from` to `file`: sendfile, splice, tee, ... */
	OP_ACCEPT,
	OP_CONNECT,
	OP_BIND,
	OP_LISTEN,
	OP_SHUTDOWN,
	OP_SETSOCKOPT,
	OP_GETSOCKOPT,
	OP_SOCKET, /* `made`; of a pair or a pipe the first, `made2` */
	OP_OPEN,   /* by a path */
	OP_MAKE,   /* any other new descriptor: eventfd, epoll_create, ... */
	OP_DUP,
	OP_FCNTL,
	OP_IOCTL,
	OP_CLOSE, /* one; close_range(2) is OP_CLOSE_RANGE */
	OP_CLOSE_RANGE,
	OP_SEEK,
	OP_SYNC, /* fsync(2), fdatasync(2), ... */
	OP_EPOLL_CTL,
	OP_WAIT, /* for descriptors: enum op_wait */
	OP_FUTEX,
	OP_FORK, /* threads too */
	OP_EXEC,
	OP_EXIT,
	OP_WAITPID,
	OP_SLEEP,
	OP_PAUSE, /* for a signal */
	OP_SIGACTION,
	OP_SIGMASK,
	OP_SIGRETURN,
	OP_KILL,
	OP_MMAP,
	OP_PATH,  /* looks a name up: stat, access, readlink, unlink, ... */
	OP_URING, /* io_uring_enter(2) */
	OP_AIO,
	OP_PROCESS, /* setsid, chdir, umask, prctl: what a process is */
	OP_TIMER,   /* setitimer, alarm, ...: a signal will come */
	OP_STUCK,   /* may wait, but for no descriptor: flock, semop, ... */
	OP_COUNT
};

#define OP_BIT(kind) (UINT64_C(1) << (kind))

/* Which of its kind it is, where that matters. */
enum op_how {
	HOW_USUAL,
	HOW_AT, /* OP_READ, OP_WRITE: at an offset that is given */
	HOW_SENDFILE,
	HOW_SPLICE,
	HOW_COPY_RANGE,
	HOW_OPENAT2,
	HOW_FUTEX_WAIT, /* futex_wait(2) and its like, not futex(2) */
	HOW_FUTEX_WAKE,
	HOW_FUTEX_WAITV,
	HOW_WAITID,
	HOW_SIGWAIT, /* OP_PAUSE: takes a signal and runs no handler */
	HOW_SIGSUSPEND,
	HOW_AIO_WAIT, /* OP_AIO: for what was submitted */
	/* OP_PROCESS */
	HOW_SETSID,
	HOW_CHDIR,
	HOW_CHROOT,
	HOW_UMASK,
	HOW_SETUID,
	HOW_SETGID,
	HOW_SETGROUPS,
	HOW_PRLIMIT,
	HOW_AFFINITY,
};

enum file_sort {
	SORT_UNKNOWN,
	SORT_FILE, /* regular */
	SORT_DIRECTORY,
	SORT_TTY,
	SORT_DEVICE,
	SORT_PIPE, /* and FIFO */
	SORT_SOCKET,
	SORT_EPOLL,
	SORT_EVENTFD,
	SORT_TIMERFD,
	SORT_SIGNALFD,
	SORT_INOTIFY,
	SORT_PIDFD,
	SORT_URING,
	SORT_OTHER,
};

enum op_wait { WAIT_EPOLL, WAIT_POLL, WAIT_SELECT };

struct world_file;
struct world_thread;
struct world_process;
struct world_watch;

struct op {
	enum op_kind kind;
	enum op_how how;
	enum file_sort sort; /* of what it makes; unless that is a path's */
	const struct event *event;
	const struct call *call;
	uint64_t number; /* of the event, from 1 on */
	uint64_t begin_ns, end_ns;
	/* It was never seen to end: begun before, or still going on. */
	bool unfinished;
	bool began_unseen; /* begin_ns is when observation began */
	struct world_process *process;
	struct world_thread *thread;
	int64_t ret;
	int error;
	int fd;			 /* argument, or -1 */
	struct world_file *file; /* behind it, or NULL */
	int fd2;		 /* source of OP_TRANSFER, target of
				    OP_EPOLL_CTL; or -1 */
	struct world_file *from; /* behind that, or NULL */
	int made_fd, made_fd2;	 /* or -1 */
	struct world_file *made, *made2;
	uint64_t buf;	    /* address of the data, 0: several buffers */
	uint64_t asked;	    /* bytes of OP_READ, OP_WRITE, OP_TRANSFER */
	uint64_t done;	    /* and how many of these were moved */
	uint32_t msg_flags; /* MSG_* of recv(2), send(2) and their like */
	/* OP_EPOLL_CTL: what was registered before the call, or NULL */
	struct world_watch *watch;
	/* OP_WAIT */
	enum op_wait wait;
	int64_t timeout_ns; /* -1: for ever */
	unsigned watched;   /* descriptors that were given */
};

static inline uint64_t op_ns(const struct op *op)
{
	return op->end_ns - op->begin_ns;
}

static inline uint64_t op_arg(const struct op *op, unsigned i)
{
	return op->call->args[i];
}

/* What kind a call is. */
enum op_kind op_kind_of(enum abi abi, uint32_t nr);
/*
 * Fills all that does not take the world to know: kind, times, result, fd,
 * fd2, buf, asked, done, wait, timeout. Files are left NULL.
 */
void op_init(struct op *op, const struct event *e);

/*
 * Up to `len` bytes of memory that came with the call, entry or exit by
 * `phase`. Returns how many there are.
 */
size_t op_memory(const struct op *op, enum phase phase, uint64_t addr,
		 size_t len, const unsigned char **ret);
/*
 * The path that OP_OPEN, OP_PATH and OP_EXEC name, not NUL-terminated. False
 * if it is not known.
 */
bool op_path(const struct op *op, const char **ret, size_t *ret_len);
/*
 * The O_* of a call that makes descriptors, or what stands for them there
 * (SOCK_NONBLOCK, EFD_CLOEXEC, ...); 0 if there are none, or not known.
 */
uint64_t op_flags(const struct op *op);
/* pipe(2), socketpair(2); and the two descriptors that they have made. */
bool op_makes_pair(const struct op *op);
bool op_made_pair(const struct op *op, int ret_fds[2]);
/*
 * The address of OP_BIND and OP_CONNECT, of IPv4 or IPv6; false if it is of
 * another family, or not known.
 */
bool op_inet_addr(const struct op *op, struct fd_addr *ret);
/*
 * What OP_SIGACTION sets: SIG_DFL is 0, SIG_IGN 1. False if it sets nothing, or
 * that is not known.
 */
bool op_handler(const struct op *op, int *ret_sig, uint64_t *ret_handler);
/* A 32-bit value of OP_SETSOCKOPT; false if it is not known. */
bool op_option_value(const struct op *op, int *ret);

/*
 * The `i`-th buffer of a call that has several (readv, sendmsg, ...); false:
 * there are no more, or they are not known.
 */
bool op_vector(const struct op *op, unsigned i, uint64_t *ret_base,
	       uint64_t *ret_len);

/* The `i`-th descriptor that poll(2) was given, with the events asked for. */
bool op_watched(const struct op *op, unsigned i, int *ret_fd,
		uint32_t *ret_events);

/* What OP_EPOLL_CTL was given; false if it is not known. */
struct epoll_event;
bool op_epoll_event(const struct op *op, struct epoll_event *ret);

/* What OP_WAIT brought, one after the other. */
struct op_ready {
	int fd; /* WAIT_EPOLL: -1, see `data` */
	uint32_t events;
	uint64_t data; /* WAIT_EPOLL: as it was registered */
};
/*
 * The `i`-th of them; false: there are no more, or they are not known. For
 * select(2) nothing is given.
 */
bool op_ready(const struct op *op, unsigned i, struct op_ready *ret);

#endif
