/* SPDX-License-Identifier: BSD-2-Clause */
/* Inside of the parser of fdinfo: fdinfo.c, fdinfo_lines.c. */
#ifndef RINGSIDE_SNAPSHOT_FDINFO_IMPL_H
#define RINGSIDE_SNAPSHOT_FDINFO_IMPL_H

#include "snapshot/cursor.h"
#include "snapshot/fdinfo.h"

/* The first line that only one kind has says which it is; true: this one. */
bool fdinfo_is_kind(struct fdinfo *i, enum fdinfo_kind kind);

/* The rest of a line, behind its key. What can't be read is left out. */
void fdinfo_take_watch(struct fdinfo *i, struct cursor *c);
void fdinfo_take_inotify(struct fdinfo *i, struct cursor *c);
void fdinfo_take_fanotify(struct fdinfo *i, struct cursor *c);
void fdinfo_take_lock(struct fdinfo *i, struct cursor *c);
/* A line of the list of files, or of buffers. */
void fdinfo_take_registered(struct fdinfo *i, struct cursor *c, bool files);
/* "(seconds, nanoseconds)", in ns; as it was if it is not that. */
void fdinfo_take_timespec(struct cursor *c, uint64_t *ret);

#endif
