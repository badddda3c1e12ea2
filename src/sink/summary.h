/* SPDX-License-Identifier: BSD-2-Clause */
/* What -S and -U may name. */
#ifndef RINGSIDE_SINK_SUMMARY_H
#define RINGSIDE_SINK_SUMMARY_H

#include <stddef.h>
#include <stdint.h>

/*
 * The column of the summary that the first `len` bytes of `word` name (as
 * strace does, with - or _), or 0.
 */
uint8_t summary_column(const char *word, size_t len);
/* The name number `i` of a column, or NULL behind the last. */
const char *summary_column_word(unsigned i);

#endif
