/* SPDX-License-Identifier: BSD-2-Clause */
/* Limits of one process, and of its user, with how much of each is used. */
#ifndef RINGSIDE_SNAPSHOT_LIMITS_H
#define RINGSIDE_SNAPSHOT_LIMITS_H

#include "snapshot/limit.h"

/* What is the same for several processes, each read when it is needed first. */
struct limits_reader;

struct limits_reader *limits_reader_new(void);
void limits_reader_free(struct limits_reader *r);
/* Adds them. Returns 0, or -errno: there is no such process. */
int limits_read(struct limits_reader *r, struct limit_list *list, pid_t pid);

#endif
