/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The kernel's word on what is mapped executable, and when: events of
 * perf_event_open(2), which need no process to be there still.
 */
#ifndef RINGSIDE_CAPTURE_MAP_EVENTS_H
#define RINGSIDE_CAPTURE_MAP_EVENTS_H

#include "stack/stacks.h"

struct map_events;

/* NULL, with errno: the kernel refuses them. */
struct map_events *map_events_new(unsigned ncpus);
void map_events_free(struct map_events *m); /* NULL is fine */
/*
 * Tells `s` of all that happened up to `until_ns` (CLOCK_MONOTONIC), in order.
 * `all`: of processes that `s` does not know yet, too. Returns how many
 * events were lost.
 */
uint64_t map_events_feed(struct map_events *m, uint64_t until_ns,
			 struct stacks *s, bool all);

#endif
