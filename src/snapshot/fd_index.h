/* SPDX-License-Identifier: BSD-2-Clause */
/* Open files by a number: those with the same one are a group. */
#ifndef RINGSIDE_SNAPSHOT_FD_INDEX_H
#define RINGSIDE_SNAPSHOT_FD_INDEX_H

#include "snapshot/fd.h"

/* What a file is looked for by. */
struct file_key {
	uint64_t key, more;
};

enum { GROUP_LISTS = 3 };

struct file_group {
	struct file_key key;
	uint32_t first, last; /* entries */
	uint32_t n;
	/* Made once for all that have the same others, by what they are. */
	struct file_holders *lists;
};

struct file_index {
	struct file_group *groups;
	size_t n_groups, cap_groups;
	struct file_entry {
		struct open_file *file;
		uint32_t next;
	} * entries; /* of a group in the order in which they were added */
	size_t n, cap;
	uint32_t *slots; /* hash of group + 1 */
	size_t n_slots;
};

/* An index that is all zero is empty. */
void file_index_add(struct file_index *ix, const struct file_key *key,
		    struct open_file *file);
/* NULL: there is none. */
struct file_group *file_index_find(const struct file_index *ix,
				   const struct file_key *key);
/*
 * The others of a group, but o itself and who does not fit (NULL: all do), by
 * process and descriptor. `which`: of those that have the same others and are
 * none of them, so that one list does for all (of a pipe that each of a
 * thousand workers inherited there would be a million entries); GROUP_LISTS:
 * it has a list of its own.
 */
typedef bool file_fits_fn(const struct open_file *o,
			  const struct open_file *other);
struct file_holders file_index_holders(const struct file_index *ix,
				       struct arena *arena,
				       const struct file_key *key,
				       const struct open_file *o,
				       file_fits_fn *fits, unsigned which);
void file_index_done(struct file_index *ix);

/* The order of pointers to rows by process, use and descriptor. */
int file_by_place(const void *a, const void *b);

#define FILE_GROUP_END UINT32_MAX

/* for (uint32_t e = g->first; e != FILE_GROUP_END; e = ix->entries[e].next) */

#endif
