/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The mapping that a stack pointer is in, found in the text of
 * /proc/PID/maps. A pure function over text that is not trusted.
 */
#ifndef RINGSIDE_SNAPSHOT_STACK_AREA_H
#define RINGSIDE_SNAPSHOT_STACK_AREA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct stack_area {
	uint64_t start, end;
	bool main; /* "[stack]": it grows, up to RLIMIT_STACK */
};

/* False: the address is in no mapping that can be written. */
bool stack_area_find(const char *maps, size_t len, uint64_t sp,
		     struct stack_area *ret);

#endif
