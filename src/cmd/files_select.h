/* SPDX-License-Identifier: BSD-2-Clause */
/* Which open files are asked for, beside whose. */
#ifndef RINGSIDE_CMD_FILES_SELECT_H
#define RINGSIDE_CMD_FILES_SELECT_H

#include <stdbool.h>

#include "snapshot/fd.h"

struct files_path {
	const char *text; /* as it was given */
	char *real;	  /* of a directory: with all links followed */
	dev_t dev, rdev;
	uint64_t ino;
	bool block;	  /* a device: all that is on it */
	bool tree, below; /* +D, +d */
	bool fs;	  /* all of its file system */
	bool found;
};

struct files_fd_range {
	int first, last; /* of descriptors; -1: `use` */
	uint8_t use;
	bool not ;
};

struct files_select {
	struct files_path *paths;
	size_t n_paths;
	struct files_fd_range *fds;
	size_t n_fds;
	uint64_t types, not_types; /* bits of enum file_type */
	bool deleted, mapped;
};

/* Return 0, or -EINVAL with *ret_error set (to be freed). */
int files_select_fds(struct files_select *s, const char *text,
		     char **ret_error);
int files_select_types(struct files_select *s, const char *text,
		       char **ret_error);
enum files_path_kind { PATH_FILE, PATH_BELOW, PATH_TREE, PATH_FS };
/* Looks at the path, for so long. Returns 0 or -errno. */
int files_select_path(struct files_select *s, const char *path,
		      enum files_path_kind kind, int timeout_ms);
bool files_select_wants(struct files_select *s, const struct open_file *o);
/* Whether descriptors are wanted, directories, mappings ... */
unsigned files_select_want(const struct files_select *s);
void files_select_done(struct files_select *s);

#endif
