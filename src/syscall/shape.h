/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Where the members of a layout lie: what the same layout has for each call
 * that is shown, measured once.
 */
#ifndef RINGSIDE_SYSCALL_SHAPE_H
#define RINGSIDE_SYSCALL_SHAPE_H

#include "syscall/table.h"

enum { SHAPE_MEMBERS = 80 }; /* most members that a layout may have */

struct layout_shape {
	const struct layout *layout;
	enum abi abi;
	unsigned n;
	uint32_t whole; /* bytes, with what is padded behind the last */
	bool has_union;
	struct {
		uint32_t off, size;
	} at[SHAPE_MEMBERS];
};

/* Of a layout that is unpacked. Good until the next call in this thread. */
const struct layout_shape *layout_shape(enum abi abi, const struct layout *l);

#endif
