/* SPDX-License-Identifier: BSD-2-Clause */
/* What the files of the collectors of open files share. */
#ifndef RINGSIDE_SNAPSHOT_FD_IMPL_H
#define RINGSIDE_SNAPSHOT_FD_IMPL_H

#include <sys/stat.h>

#include "snapshot/fd.h"
#include "snapshot/stat_helper.h"

/* What is known of a mapped file, whoever maps it. */
struct known_file {
	dev_t dev;
	uint64_t ino;
	struct stat st;
	int error; /* of stat(2), positive */
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

/* "pipe:[123]": the number, or 0. */
uint64_t file_ino_of_link(const char *link);
/*
 * Sets path and type by the link, without its " (deleted)".
 */
void file_set_link(struct files_worker *w, struct open_file *o,
		   const char *link, size_t len);
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

void files_sockets_free(struct files_sockets *s);

/*
 * The descriptors of all processes by the iterator, as rows of one worker;
 * *ret_rows (to be freed) has where those of each task are. Returns 0 or
 * -errno; *ret_why says what could not be done.
 */
int files_iterate(struct files_worker *w, struct task_rows *rows,
		  const char **ret_why);

#endif
