/* SPDX-License-Identifier: BSD-2-Clause */
/* How many different threads there were. */
#ifndef RINGSIDE_CMD_TID_SET_H
#define RINGSIDE_CMD_TID_SET_H

#include <stddef.h>
#include <stdint.h>

/* Zeroed: empty. */
struct tid_set {
	uint32_t *slots; /* 0: free */
	size_t n, cap;
	uint32_t last; /* that was added */
};

/* Of tid_set_add(): one that is not the last. */
void tid_set_add_slow(struct tid_set *s, uint32_t tid);
void tid_set_done(struct tid_set *s);

/* Most often the same thread comes again. 0 is none. */
static inline void tid_set_add(struct tid_set *s, uint32_t tid)
{
	if (tid != s->last)
		tid_set_add_slow(s, tid);
}

#endif
