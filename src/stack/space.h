/* SPDX-License-Identifier: BSD-2-Clause */
/* The executable mappings of a process: which file is where. */
#ifndef RINGSIDE_STACK_SPACE_H
#define RINGSIDE_STACK_SPACE_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "stack/images.h"

struct space;

/* Of one process. `images` is borrowed. Mappings are read when first asked for.
 */
struct space *space_new(struct images *images, pid_t pid);
void space_free(struct space *s); /* NULL is fine */
/* A process that was made as a copy of this one. */
struct space *space_copy(const struct space *s, pid_t pid);

/*
 * The process may have changed: it is asked again (/proc/PID/maps) before the
 * next address is looked for.
 */
void space_suspect(struct space *s);
/* True if [addr, addr + len) touches something executable. */
bool space_touches(const struct space *s, uint64_t addr, uint64_t len);
/* It is known to be so, and the process is not asked. */
void space_clear(struct space *s);
/* A mapping that was made, in place of whatever was there; or without a name
 * (m->path NULL). */
void space_map(struct space *s, const struct mapped_file *m, uint64_t offset);

/*
 * The file that is mapped at `addr` and the address there; NULL: none is.
 * Borrowed until the next call of one of the others.
 */
struct image *space_find(struct space *s, uint64_t addr, uint64_t *ret_addr);

#endif
