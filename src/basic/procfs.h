/* SPDX-License-Identifier: BSD-2-Clause */
/* Small reads of /proc/PID: links, files, the fields of a file. */
#ifndef RINGSIDE_BASIC_PROCFS_H
#define RINGSIDE_BASIC_PROCFS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/*
 * Where the link /proc/PID/NAME leads, with a NUL behind it. Returns its
 * length or -errno; -ENAMETOOLONG if it does not fit into `cap` bytes.
 */
ssize_t proc_readlink(pid_t pid, const char *name, char *buf, size_t cap);
/*
 * Up to cap - 1 bytes of /proc/PID/NAME, with a NUL behind them. Returns how
 * many, or -errno.
 */
ssize_t proc_read(pid_t pid, const char *name, char *buf, size_t cap);
/* All of it (up to 64 MiB), to be freed. Returns its length or -errno. */
ssize_t proc_read_all(pid_t pid, const char *name, char **ret_text);
/* The same two of a path below a directory (AT_FDCWD), and of an open file. */
ssize_t text_read_at(int dirfd, const char *path, char *buf, size_t cap);
ssize_t text_read_all_at(int dirfd, const char *path, char **ret_text);
ssize_t text_read_all(int fd, char **ret_text);

/*
 * The value on the line of `text` that begins with `key` ("Tgid:"), without
 * the blanks before it, up to the end of the line; NULL if there is no such
 * line.
 */
const char *proc_field(const char *text, const char *key, size_t *ret_len);
/* The same as a number of this base. False if there is none. */
bool proc_field_u64(const char *text, const char *key, int base,
		    uint64_t *ret_value);

/* process_vm_readv(2) of one piece. Returns how many bytes, or -errno. */
ssize_t proc_read_memory(pid_t pid, uint64_t addr, void *buf, size_t len);
/* The thread group of a thread; the thread itself where it is gone. */
pid_t proc_tgid(pid_t tid);

#endif
