/* SPDX-License-Identifier: BSD-2-Clause */
/* The columns of lists within a row of `ringside files`. */
#ifndef RINGSIDE_CMD_FILES_LISTS_H
#define RINGSIDE_CMD_FILES_LISTS_H

#include "view/column.h"

/* Rows are pointers to open files: "python3/812/5". */
extern const struct column_set files_holders;
/* Of an epoll: struct fdinfo_watch. */
extern const struct column_set files_watches;
/* Of inotify and of fanotify: struct fdinfo_mark. */
extern const struct column_set files_marks;
extern const struct column_set files_fan_marks;
/* Held and waited for: struct file_lock. */
extern const struct column_set files_locks;
/* Of an io_uring: struct fdinfo_file, struct fdinfo_buffer. */
extern const struct column_set files_ring_files;
extern const struct column_set files_ring_buffers;

#endif
