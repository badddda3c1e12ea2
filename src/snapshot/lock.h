/* SPDX-License-Identifier: BSD-2-Clause */
/* Locks of files: /proc/locks, with who waits for whom. */
#ifndef RINGSIDE_SNAPSHOT_LOCK_H
#define RINGSIDE_SNAPSHOT_LOCK_H

#include "snapshot/fdinfo.h"

/* In the order of the file: those that wait stand behind what they wait for. */
struct lock_table {
	struct fdinfo_lock *locks;
	size_t n;
};

/* Pure. Lines that are none are left out. */
void lock_table_parse(struct lock_table *t, const char *text, size_t len);
/* /proc/locks. Returns 0 or -errno. */
int lock_table_read(struct lock_table *t);
void lock_table_done(struct lock_table *t);

#endif
