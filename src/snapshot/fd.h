/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Open files: what processes have as descriptors, as directories, mapped, or
 * run. Collected by a walk of /proc, or the descriptors by a BPF iterator; the
 * rows are the same.
 */
#ifndef RINGSIDE_SNAPSHOT_FD_H
#define RINGSIDE_SNAPSHOT_FD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "basic/arena.h"
#include "snapshot/fdinfo.h"
#include "snapshot/mount.h"
#include "snapshot/sock.h"
#include "snapshot/task.h"

enum file_use {
	FILE_CWD,
	FILE_ROOT,
	FILE_TXT,
	FILE_MEM,
	FILE_FD,
	FILE_PROCESS /* that nothing of it could be read */
};

enum file_type {
	FILE_UNKNOWN,
	FILE_REG,
	FILE_DIR,
	FILE_CHR,
	FILE_BLK,
	FILE_FIFO, /* with a name */
	FILE_LNK,
	FILE_SOCK, /* the file of one, opened by O_PATH */
	FILE_PIPE,
	FILE_SOCKET,
	FILE_EPOLL,
	FILE_EVENTFD,
	FILE_TIMERFD,
	FILE_SIGNALFD,
	FILE_INOTIFY,
	FILE_FANOTIFY,
	FILE_PIDFD,
	FILE_URING,
	FILE_BPF_MAP,
	FILE_BPF_PROG,
	FILE_BPF_LINK,
	FILE_USERFAULTFD,
	FILE_MEMFD,
	FILE_DMABUF,
	FILE_PERF,
	FILE_KVM,
	FILE_NS,   /* a namespace */
	FILE_ANON, /* any other anonymous inode */
};

enum file_have {
	FILE_HAVE_INFO = 1 << 0, /* flags, pos, mnt_id */
	FILE_HAVE_STAT = 1 << 1, /* mode, links, size */
	FILE_HAVE_INO = 1 << 2,
	FILE_HAVE_DEV = 1 << 3,
	FILE_HAVE_DETAIL = 1 << 4, /* `info` is as far as it goes */
};

struct open_file;

/* Who has a file: the other ends, or the same. */
struct file_holders {
	const struct open_file **files;
	size_t n;
};

struct open_file {
	const struct task *task;
	pid_t tid; /* the thread whose table it is; usually the process's */
	int fd;	   /* -1: it is no descriptor */
	uint8_t use, type; /* enum file_use, enum file_type */
	uint8_t have;	   /* enum file_have */
	bool deleted;
	char lock;	 /* as lsof has it: r R w W u; 0: none */
	bool lock_waits; /* for `lock` */
	bool wanted;	 /* set by the caller: whose others are to be found */
	uint16_t mode;	 /* st_mode */
	const struct mount *mount; /* where it is, or NULL */
	int mnt_id;		   /* -1: not known */
	uint32_t flags;		   /* of open(2) */
	uint32_t links;
	dev_t dev, rdev;
	uint64_t ino, size;
	uint64_t space; /* bytes that it takes of the file system */
	int64_t pos;
	uint64_t group;	  /* of those that share the open file description; 0:
			     not known */
	const char *path; /* without " (deleted)"; NULL if refused */
	struct fdinfo *info;	   /* of anonymous kinds, or NULL */
	const struct sock *socket; /* or NULL */
	/* then: the kernel's name of its protocol (not bound, or of a family
	   without lists), or that the descriptor was closed meanwhile */
	const char *socket_proto;
	bool socket_gone;
	const char *refused_call; /* and what was refused, or NULL */
	int refused;
	unsigned n_locks; /* held or waited for here */
	const struct file_lock *locks;
	struct file_holders peers;  /* the other ends */
	struct file_holders shared; /* the same open file description */
	struct file_holders others; /* the same file, opened apart */
	const char *name, *user;    /* made by those who show them */
};

enum file_want {
	FILES_FDS = 1 << 0,
	FILES_CWD = 1 << 1, /* and root */
	FILES_TXT = 1 << 2,
	FILES_MEM = 1 << 3,
	FILES_DETAIL = 1 << 4, /* fdinfo of anonymous kinds */
	FILES_STAT = 1 << 5,
	FILES_THREADS = 1 << 6, /* a row for each thread, lsof -K */
	FILES_SOCKETS = 1 << 7, /* what sockets are */
	FILES_NO_WAIT = 1 << 8, /* no helper either: lsof -b */
};

enum files_collector { FILES_AUTO, FILES_ITER, FILES_WALK };

struct files_opts {
	const struct task_select *select; /* NULL: all */
	unsigned want;			  /* enum file_want */
	enum files_collector collector;
	int timeout_ms;	  /* of a stat(2) that may never answer */
	unsigned threads; /* of ours; 0: as many as there are CPUs */
};

struct files_worker;
struct files_sockets;

struct files {
	struct task_list tasks;
	struct open_file **rows; /* by process, then use, then descriptor */
	size_t n;
	struct mount_table mounts;
	int timeout_ms;
	struct files_worker *workers; /* who own the rows */
	unsigned n_workers;
	struct arena arena;
	bool by_iterator;
	int iterator_error; /* why not */
	const char *iterator_why;
	struct files_sockets *sockets;
	struct files *also; /* whom lists of these rows point to, or NULL */
	size_t unreadable;  /* processes whose descriptors were refused */
};

/* A lock, and who stands in the way or waits. */
struct file_lock {
	struct fdinfo_lock lock;
	/* of one that waits: who holds it; of one that is held: who waits */
	pid_t *others;
	size_t n_others;
};

/* Returns 0 or -errno if nothing can be collected. */
int files_collect(struct files *f, const struct files_opts *opts);
void files_done(struct files *f);

/*
 * What sockets are, asked in all network namespaces. Returns 0, or -errno of
 * what could not be asked; the rest is there.
 */
int files_join_sockets(struct files *f);
/*
 * Joins rows that belong together: ends of pipes, of pseudoterminals, of unix
 * sockets (if `sockets` are there), as far as they are among `all`.
 */
void files_join_peers(struct files *f, const struct files *all);
/*
 * Finds those that share an open file description: by the iterator's word, or
 * by kcmp(2). And those that have the same file.
 */
void files_join_shared(struct files *f, const struct files *all);
void files_join_others(struct files *f, const struct files *all);
/* Paths of what is watched, where we may open by handles. */
void files_resolve_marks(struct files *f);
/* Locks: /proc/locks, and by it fdinfo of the files in question. */
int files_join_locks(struct files *f);

/* "REG", "epoll": names of enum file_type, and "cwd", "txt" of file_use. */
extern const struct xlat_set file_type_set, file_use_set;

#endif
