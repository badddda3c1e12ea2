/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What /proc/PID/fdinfo/N says, as numbers: proc_pid_fdinfo(5). A pure
 * function over text that is not trusted.
 */
#ifndef RINGSIDE_SNAPSHOT_FDINFO_H
#define RINGSIDE_SNAPSHOT_FDINFO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What the lines were about; the members below have their fields. */
enum fdinfo_kind {
	FDINFO_PLAIN, /* nothing but what all have */
	FDINFO_EPOLL,
	FDINFO_EVENTFD,
	FDINFO_TIMERFD,
	FDINFO_SIGNALFD,
	FDINFO_INOTIFY,
	FDINFO_FANOTIFY,
	FDINFO_PIDFD,
	FDINFO_URING,
	FDINFO_BPF_MAP,
	FDINFO_BPF_PROG,
	FDINFO_BPF_LINK,
	FDINFO_USERFAULTFD,
	FDINFO_DMABUF,
	FDINFO_SOCKET,
	FDINFO_TTY,
	FDINFO_TUN,
};

/* One file that an epoll set waits for. */
struct fdinfo_watch {
	int fd;
	uint32_t events; /* EPOLL* */
	uint64_t data;
	int64_t pos;
	uint64_t ino;
	uint32_t dev; /* of the kernel: major << 20 | minor */
};

enum fdinfo_mark_kind { MARK_INODE, MARK_MOUNT, MARK_FS, MARK_MNTNS };

/* What inotify or fanotify looks at. */
struct fdinfo_mark {
	int wd;	      /* inotify */
	uint8_t kind; /* enum fdinfo_mark_kind */
	int mnt_id;
	uint32_t dev;
	uint64_t ino;
	uint64_t mask, ignored;
	uint32_t flags;	 /* fanotify: of the mark */
	int handle_type; /* of f_handle, for open_by_handle_at(2) */
	uint8_t handle_len;
	uint8_t handle[128];
	char *path; /* set by who resolves it; freed with the rest */
};

enum fdinfo_lock_kind {
	LOCK_POSIX,
	LOCK_FLOCK,
	LOCK_OFD,
	LOCK_LEASE,
	LOCK_DELEG,
	LOCK_OTHER
};

/* A line of /proc/locks, or "lock:" of fdinfo. */
struct fdinfo_lock {
	int64_t id;
	uint8_t kind; /* enum fdinfo_lock_kind */
	bool waits;   /* "->": it waits for the one before with this number */
	bool mandatory;
	bool write;
	int pid; /* -1: of an open file description, or of nobody here */
	uint32_t dev;
	uint64_t ino;
	uint64_t start, end; /* end: UINT64_MAX for EOF */
};

struct fdinfo_buffer {
	uint64_t address, len;
};

struct fdinfo_file { /* registered with an io_uring */
	unsigned index;
	char *name; /* bytes; NULL: none */
};

struct fdinfo {
	uint8_t kind; /* enum fdinfo_kind */
	/* of all */
	int64_t pos;
	uint64_t flags; /* of open(2), with O_CLOEXEC */
	int64_t mnt_id; /* -1: not said */
	uint64_t ino;	/* 0: not said */
	struct fdinfo_lock *locks;
	size_t n_locks;
	union {
		struct {
			struct fdinfo_watch *watches;
			size_t n_watches;
		};
		struct {
			uint64_t count;
			int64_t id, semaphore; /* -1: not said */
		} eventfd;
		struct {
			uint64_t clock, ticks, flags;
			uint64_t value, interval; /* ns */
		} timerfd;
		uint64_t sigmask; /* bit 0 is signal 1 */
		struct {
			struct fdinfo_mark *marks;
			size_t n_marks;
			uint64_t init_flags, event_flags; /* fanotify */
		};
		struct {
			int64_t pid;	/* -1: it has ended, 0: not seen here */
			int64_t ns_pid; /* in the innermost namespace */
		} pidfd;
		struct {
			uint64_t sq_mask, sq_head, sq_tail;
			uint64_t cq_mask, cq_head, cq_tail;
			uint64_t cached_sq_head, cached_cq_tail;
			int64_t sq_thread, sq_thread_cpu;
			uint64_t n_files, n_buffers;
			struct fdinfo_file *files;
			struct fdinfo_buffer *buffers;
			size_t shown_files, shown_buffers;
			uint64_t polls, overflows;
		} uring;
		struct {
			uint64_t type, id, key_size, value_size, max_entries;
			uint64_t flags, extra, memlock, frozen;
			uint64_t jited, run_time, run_count, insns, misses;
			uint64_t prog_id;
			char tag[24];
			char link_type[24];
			char target[64];
		} bpf;
		struct {
			uint64_t pending, total, api, features, ioctls;
		} userfaultfd;
		struct {
			uint64_t size, count;
			char exporter[64], name[64];
		} dmabuf;
		uint64_t scm_fds; /* descriptors in flight */
		int64_t tty_index;
		char tun[32];
	};
};

/* Bytes that all kinds need but those of BPF, io_uring and dma-buf. */
enum { FDINFO_SMALL = offsetof(struct fdinfo, eventfd) + 64 };

/* At most so many are kept of each list; the rest is counted only. */
enum { FDINFO_LIST_MAX = 1 << 20 };

/*
 * Whatever the text is, *ret is something that fdinfo_done() takes. Lines that
 * are not known are left out.
 */
void fdinfo_parse(const char *text, size_t len, struct fdinfo *ret);
void fdinfo_done(struct fdinfo *i);
/*
 * Only what all have; no memory is taken. Locks are not looked at. Returns what
 * is behind.
 */
const char *fdinfo_parse_plain(const char *text, size_t len,
			       struct fdinfo *ret);

/*
 * One line of /proc/locks (without "lock:\t"). Returns 0 or -EBADMSG.
 */
int fdinfo_parse_lock(const char *line, size_t len, struct fdinfo_lock *ret);

#endif
