/* SPDX-License-Identifier: BSD-2-Clause */
/* The files that are mapped, each opened once, whoever maps it. */
#ifndef RINGSIDE_STACK_IMAGES_H
#define RINGSIDE_STACK_IMAGES_H

#include <sys/types.h>

#include "stack/image.h"

struct images;

struct images *images_new(void);
void images_free(struct images *s); /* NULL is fine */

/* What /proc/PID/maps says of a mapping. */
struct mapped_file {
	pid_t pid;
	uint64_t start, end;
	unsigned major, minor;
	uint64_t inode;
	const char *path;
};

/*
 * The file of a mapping, as the process has it: also if it was deleted, or is
 * in another mount namespace. Never NULL: what can't be opened has no names.
 * To be given back to images_put().
 */
struct image *images_get(struct images *s, const struct mapped_file *m);
/* One user more of one that is in use. */
void images_hold(struct images *s, struct image *i);
void images_put(struct images *s, struct image *i); /* NULL is fine */

#endif
