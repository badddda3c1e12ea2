/* SPDX-License-Identifier: BSD-2-Clause */
/* What futex and the futex_time64 of i386 have in common. */
#ifndef RINGSIDE_SYSCALL_ROWS_FUTEX_H
#define RINGSIDE_SYSCALL_ROWS_FUTEX_H

#include "syscall/layout/time.h"
#include "syscall/table.h"
#include "syscall/xlat/futex.h"

#define FUTEX_VAL   { "val", ARG_UINT }
#define FUTEX_UADDR2 { "uaddr2", ARG_PTR, .reg = 5 }
#define FUTEX_TIMEOUT(ts) \
	{ "timeout", ARG_STRUCT, .reg = 4, .layout = &layout_##ts }

/* The arguments behind futex_op, by what that says; `ts` of the timeout. */
#define FUTEX_VARIANTS(name, ts)                                             \
	static const struct variant name##_items[] = {                       \
		{ .key = 0 /* FUTEX_WAIT */, .nfields = 2,                   \
		  .fields = FIELDS { FUTEX_VAL, FUTEX_TIMEOUT(ts) } },              \
		{ .key = 1 /* FUTEX_WAKE */, .nfields = 1,                   \
		  .fields = FIELDS { FUTEX_VAL } },                                 \
		{ .key = 2 /* FUTEX_FD */, .nfields = 1,                     \
		  .fields = FIELDS { FUTEX_VAL } },                                 \
		{ .key = 3 /* FUTEX_REQUEUE */, .nfields = 3,                \
		  .fields = FIELDS { FUTEX_VAL, { "val2", ARG_UINT },               \
			      FUTEX_UADDR2 } },                              \
		{ .key = 4 /* FUTEX_CMP_REQUEUE */, .nfields = 4,            \
		  .fields = FIELDS { FUTEX_VAL, { "val2", ARG_UINT }, FUTEX_UADDR2, \
			      { "val3", ARG_UINT } } },                      \
		{ .key = 5 /* FUTEX_WAKE_OP */, .nfields = 4,                \
		  .fields = FIELDS { FUTEX_VAL, { "val2", ARG_UINT }, FUTEX_UADDR2, \
			      { "val3", ARG_FUTEX_OP } } },                  \
		{ .key = 6 /* FUTEX_LOCK_PI */, .nfields = 1,                \
		  .fields = FIELDS { FUTEX_TIMEOUT(ts) } },                         \
		{ .key = 7 /* FUTEX_UNLOCK_PI */ },                          \
		{ .key = 8 /* FUTEX_TRYLOCK_PI */ },                         \
		{ .key = 9 /* FUTEX_WAIT_BITSET */, .nfields = 3,            \
		  .fields = FIELDS { FUTEX_VAL, FUTEX_TIMEOUT(ts),                  \
			      { "val3", ARG_ENUM, .reg = 6,                  \
				.xlat = &xlat_futex_bitset } } },            \
		{ .key = 10 /* FUTEX_WAKE_BITSET */, .nfields = 2,           \
		  .fields = FIELDS { FUTEX_VAL,                                     \
			      { "val3", ARG_ENUM, .reg = 6,                  \
				.xlat = &xlat_futex_bitset } } },            \
		{ .key = 11 /* FUTEX_WAIT_REQUEUE_PI */, .nfields = 3,       \
		  .fields = FIELDS { FUTEX_VAL, FUTEX_TIMEOUT(ts), FUTEX_UADDR2 } }, \
		{ .key = 12 /* FUTEX_CMP_REQUEUE_PI */, .nfields = 4,        \
		  .fields = FIELDS { FUTEX_VAL, { "val2", ARG_UINT }, FUTEX_UADDR2, \
			      { "val3", ARG_UINT } } },                      \
		{ .key = 13 /* FUTEX_LOCK_PI2 */, .nfields = 1,              \
		  .fields = FIELDS { FUTEX_TIMEOUT(ts) } },                         \
	};                                                                   \
	static const struct variant_set name = {                             \
		.arg = 1, .mask = 0x7f, .first = 2, .items = name##_items,   \
		.n = sizeof(name##_items) / sizeof(name##_items[0]),         \
	}

#define FUTEX_ARGS                                                     \
	{ "uaddr", ARG_PTR },                                          \
	{ "futex_op", ARG_ENUM, .xlat = &xlat_futex_op },              \
	{ "val", ARG_UINT }, { "timeout", ARG_PTR },                   \
	{ "uaddr2", ARG_PTR }, { "val3", ARG_HEX32 }

#endif
