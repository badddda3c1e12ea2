/* SPDX-License-Identifier: BSD-2-Clause */
/* Durations, sizes and counts as people write them. */
#ifndef RINGSIDE_BASIC_UNITS_H
#define RINGSIDE_BASIC_UNITS_H

#include <stddef.h>
#include <stdint.h>

#include "basic/strbuf.h"

/*
 * "10ms", "1.5s", "500us", "20ns", "5min", "2h": the first `n` bytes of
 * `text` to ns; a bare number is in units of `bare_ns`, 0: not allowed.
 * Returns 0 or -EINVAL.
 */
int units_duration(const char *text, size_t n, uint64_t bare_ns,
		   uint64_t *ret_ns);
/* "64K", "1.5M", "2GiB": in powers of 1024; a bare number counts bytes. */
int units_size(const char *text, uint64_t *ret_bytes);

/* 1234567 as "1,234,567". */
void units_put_count(struct strbuf *b, uint64_t n);
/* Bytes as "312 bytes", "42.1 kB", "1.2 GB", in powers of 1000. */
void units_put_bytes(struct strbuf *b, uint64_t bytes);
/* Bytes as "1.5M", "312", in powers of 1024; below `exact` the number. */
void units_put_size(struct strbuf *b, uint64_t bytes, uint64_t exact);
/* Nanoseconds as "4.2 s", "20.0 ms", "3 min 20 s". */
void units_put_ns(struct strbuf *b, uint64_t ns);

#endif
