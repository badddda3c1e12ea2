/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The file that a writer makes: its head, whole chunks one after the other,
 * the index between them and at the end. For the writer alone; one thread
 * at a time, save chunk_file_bytes().
 */
#ifndef RINGSIDE_TRACEFILE_CHUNK_FILE_H
#define RINGSIDE_TRACEFILE_CHUNK_FILE_H

#include <stddef.h>
#include <stdint.h>

struct ZSTD_CCtx_s;
struct chunk_file;
struct trace_writer_opts;

/* Owns `fd`, also if this fails; borrows `zstd`. Writes the head. */
int chunk_file_open(int fd, struct ZSTD_CCtx_s *zstd,
		    const struct trace_writer_opts *opts,
		    struct chunk_file **ret_file);
/*
 * Seals the chunk and writes it. What is not written whole is taken back.
 * Returns 0 or -errno.
 */
int chunk_file_put(struct chunk_file *f, void *chunk, size_t len);
/* Writes what is left of the index, and the end. Returns 0 or -errno. */
int chunk_file_end(struct chunk_file *f);
void chunk_file_close(struct chunk_file *f); /* NULL is fine */
uint64_t chunk_file_bytes(const struct chunk_file *f);

#endif
