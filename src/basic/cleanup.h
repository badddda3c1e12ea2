/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Scope-bound cleanup: a variable marked _cleanup_free_ or _cleanup_close_
 * gives its resource back when it goes out of scope; steal_ptr() and
 * steal_fd() move the ownership out.
 */
#ifndef RINGSIDE_BASIC_CLEANUP_H
#define RINGSIDE_BASIC_CLEANUP_H

#include <errno.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define container_of(ptr, type, member) \
	((type *)((char *)(ptr)-offsetof(type, member)))
#define ARRAY_SIZE(a) (sizeof(a) / sizeof((a)[0]))

static inline void cleanup_freep(void *p)
{
	free(*(void **)p);
}

static inline void cleanup_closep(const int *fd)
{
	int saved = errno;

	if (*fd >= 0)
		close(*fd);
	errno = saved;
}

static inline void cleanup_fclosep(FILE **f)
{
	if (*f)
		fclose(*f);
}

#define _cleanup_(fn)	 __attribute__((cleanup(fn)))
#define _cleanup_free_	 _cleanup_(cleanup_freep)
#define _cleanup_close_	 _cleanup_(cleanup_closep)
#define _cleanup_fclose_ _cleanup_(cleanup_fclosep)

/* Takes the pointer out of *pp, which becomes NULL. */
#define steal_ptr(pp)                         \
	({                                    \
		__typeof__(*(pp)) _v = *(pp); \
		*(pp) = NULL;                 \
		_v;                           \
	})

/* Takes the descriptor out of *fd, which becomes -1. */
static inline int steal_fd(int *fd)
{
	int v = *fd;

	*fd = -1;
	return v;
}

#endif
