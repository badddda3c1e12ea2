/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Allocation that never returns NULL: out of memory aborts, after which the
 * kernel detaches the tracees and lets them run.
 */
#ifndef RINGSIDE_BASIC_XMALLOC_H
#define RINGSIDE_BASIC_XMALLOC_H

#include <stddef.h>

void *xmalloc(size_t size);
void *xzalloc(size_t size);
/* Grows to nmemb elements of `size` bytes; aborts on overflow too. */
void *xreallocarray(void *p, size_t nmemb, size_t size);
char *xstrdup(const char *s);
char *xstrndup(const char *s, size_t n);
void *xmemdup(const void *p, size_t n);
char *xasprintf(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

#endif
