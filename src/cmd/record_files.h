/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The names of what `record` writes. A file gets its name when it is known
 * that something will come of it. Alone it is FILE, and what was there
 * becomes FILE.old; one of several is FILE.000001 and so on, and FILE is a
 * link to the newest.
 */
#ifndef RINGSIDE_CMD_RECORD_FILES_H
#define RINGSIDE_CMD_RECORD_FILES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct record_files {
	const char *base;
	bool numbered;
	unsigned keep;	      /* the newest of them; 0: all */
	char *hidden;	      /* name of the one that has not got its own yet */
	char *first, *newest; /* that were written; NULL: none */
	unsigned n;	      /* how many */
};

/* `base` is borrowed. */
void record_files_init(struct record_files *f, const char *base, bool numbered,
		       unsigned keep);
void record_files_done(struct record_files *f);
/*
 * A new file, empty and nameless so far. Returns 0 or -errno after reporting
 * what is wrong.
 */
int record_files_create(struct record_files *f, int *ret_fd);
/*
 * Gives it its name, which f->newest is then. Others make room for it.
 * Returns 0 or -errno after reporting what is wrong.
 */
int record_files_commit(struct record_files *f);
/* Nothing came of it. */
void record_files_discard(struct record_files *f);

#endif
