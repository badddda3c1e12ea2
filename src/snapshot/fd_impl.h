/* SPDX-License-Identifier: BSD-2-Clause */
/* What the files of the collectors of open files share. */
#ifndef RINGSIDE_SNAPSHOT_FD_IMPL_H
#define RINGSIDE_SNAPSHOT_FD_IMPL_H

#include <sys/stat.h>

#include "snapshot/fd.h"
#include "snapshot/stat_helper.h"

struct file_mapping {
	uint64_t start, end, ino;
	dev_t dev;
	const char *path;
	size_t len;
};

/* What is known of a file, whoever has it. */
struct known_file {
	dev_t dev;
	uint64_t ino;
	bool asked; /* stat(2) was */
	int error;  /* what it said, positive */
	struct stat st;
	const char *path;      /* by which it was asked, as the link said it */
	const struct task *in; /* the last one that was seen to map it */
};

/* A thread of ours that takes one process after the other. */
struct files_worker {
	struct files *f;
	const struct files_opts *opts;
	struct arena arena; /* rows and paths */
	struct open_file **rows;
	size_t n, cap;
	struct fdinfo **infos; /* to be freed in their parts */
	size_t n_infos;
	struct fdinfo *nothing;	  /* in flight: one for all such sockets */
	struct known_file *known; /* a hash; ino 0: free */
	size_t n_known, known_slots;
	struct stat_helper helper;
	const struct task *task; /* that is looked at */
	int dirfd;		 /* /proc/PID, or /proc/PID/task/TID */
	char base[40];		 /* the same as a path */
};

/* Where in the rows of which worker those of one process are. */
struct task_rows {
	struct files_worker *worker;
	size_t first, n;
};

/* A row of the process that w looks at, all zero but for that. */
struct open_file *file_add(struct files_worker *w, enum file_use use, int fd);
/* Takes the last row back. */
void file_drop(struct files_worker *w);
void file_refuse(struct open_file *o, const char *call, int error);
const char *file_keep(struct files_worker *w, const char *s, size_t len);
struct fdinfo *file_keep_info(struct files_worker *w, const struct fdinfo *i);

/* Of this file; never NULL, good until the next one. ino 0: not kept. */
struct known_file *file_known(struct files_worker *w, dev_t dev, uint64_t ino);

/* "pipe:[123]": the number, or 0. */
uint64_t file_ino_of_link(const char *link);
/*
 * Sets path and type by the link, without its " (deleted)".
 */
void file_set_link(struct files_worker *w, struct open_file *o,
		   const char *link, size_t len);
/*
 * Sets type and path of what has no name: pipes, sockets, and anonymous kinds
 * that have no number.
 */
void file_set_kind(struct files_worker *w, struct open_file *o,
		   enum file_type type);
/* What stat(2) says, asked in a way that can't hang. `name`: below dirfd. */
int file_stat(struct files_worker *w, const struct mount *m, const char *name,
	      uint64_t key, struct stat *ret);
void file_set_stat(struct open_file *o, const struct stat *st);
/* Where the link of a descriptor leads, by its number. */
void file_read_link(struct files_worker *w, struct open_file *o);
/* Whether fdinfo has more lines of this kind. */
bool file_has_detail(enum file_type type);
/* Reads the lines of fdinfo that only its kind has. */
void file_read_detail(struct files_worker *w, struct open_file *o);

/* Each fills in rows of w->task. Return 0 or -errno: no such process. */
int files_walk_fds(struct files_worker *w, int first, int last);
int files_walk_dirs(struct files_worker *w);
int files_walk_maps(struct files_worker *w);

/* The file behind a mapping of w->task, asked once, whoever maps it. */
void file_stat_mapping(struct files_worker *w, struct open_file *o,
		       const struct file_mapping *m);

struct files_iter;

/*
 * Rows of all processes in the list, by the iterators or (NULL) without.
 * Returns 0 or -errno (of the iterators; then nothing was done).
 */
int files_run(struct files *f, const struct files_opts *opts,
	      struct files_iter *iter);
void files_workers_free(struct files *f);
/*
 * How many descriptors it has: the kernel counts them for who asks for the
 * size of the directory.
 */
size_t files_count(const struct task *t);

/*
 * Asks for all sockets. Not in a thread with descriptors of its own: they stay
 * with the answer. Then they are joined with descriptors by their inodes.
 */
int files_ask_sockets(struct files *f);
void files_sockets_free(struct files_sockets *s);

/*
 * The iterators: programs of the kernel that tell of the descriptors, or of
 * what is mapped, of all processes, as rows of one worker; rows[i] tells where
 * those of each task are. These return 0 or -errno.
 */
/* Loads them, in a thread: there is other work meanwhile. */
struct files_iter *files_iter_begin(void);
int files_iter_ready(struct files_iter *it, const char **ret_why);
int files_iter_read(struct files_iter *it, struct files_worker *w, bool maps,
		    struct task_rows *rows);
void files_iter_free(struct files_iter *it);

#endif
