/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Reads BPF ring buffers in place: several of them, in the order of the
 * records' times. libbpf's reader empties one buffer after the other.
 */
#ifndef RINGSIDE_CAPTURE_RING_H
#define RINGSIDE_CAPTURE_RING_H

#include <stddef.h>
#include <stdint.h>

#include "event/record.h"

struct rings;

struct rings *rings_new(void);
void rings_free(struct rings *r); /* NULL is fine */
/*
 * Adds the ring buffer map `fd`, borrowed, of `size` bytes of data. Returns 0
 * or -errno.
 */
int rings_add(struct rings *r, int fd, size_t size);
/*
 * The next record of all, of those made before `until_ns`, or NULL. It is
 * good until the next call. `until_ns` is there because a program may have
 * taken the time for a record that it has not written yet. Records that come
 * out of one buffer stay in their order.
 */
const struct record *rings_next(struct rings *r, uint64_t until_ns);
/* Bytes in the fullest buffer. */
size_t rings_used(struct rings *r);
/*
 * Gives the room of all records that were handed out back to the writers.
 * rings_next() does so by itself now and then.
 */
void rings_release(struct rings *r);

#endif
