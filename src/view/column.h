/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What a table can show of a kind of row: one list, which text, JSON, -o,
 * --help, sorting and conditions all read. Adding a column is one entry.
 */
#ifndef RINGSIDE_VIEW_COLUMN_H
#define RINGSIDE_VIEW_COLUMN_H

#include <stddef.h>

#include "view/value.h"

enum column_flag {
	COLUMN_DEFAULT = 1 << 0, /* shown if nobody chose */
	COLUMN_RIGHT = 1 << 1,	 /* numbers of text stand at the right */
	COLUMN_COSTLY = 1 << 2,	 /* not in JSON unless asked for by name */
	COLUMN_MINOR = 1 << 3,	 /* left out where a terminal is narrow */
	COLUMN_OWN = 1 << 4,	 /* this and above: the command's own */
};

struct column {
	const char *name; /* lower case, [a-z_0-9]: the key of JSON */
	const char *help; /* one line, with the unit */
	uint8_t type;	  /* enum value_type, of what `get` usually gives */
	uint16_t flags;	  /* enum column_flag */
	/*
	 * A plain member is named by place and size; all else has a `get`,
	 * which several threads call at once, for rows of the same table: it
	 * reads what was collected, and keeps or asks for nothing, be it memory
	 * that rows share or a function with memory of its own (getpwuid(3),
	 * strerror(3)). What it gives may lie in the row, but not in a static
	 * buffer.
	 */
	uint16_t off, size;
	void (*get)(const void *row, struct value *v);
	/* VALUE_ENUM, VALUE_FLAGS of a plain member */
	const struct xlat_set *set;
	/* VALUE_LIST: of the rows within; for conditions and --help */
	const struct column_set *columns;
};

/* { "pid", "process", VALUE_INT, COLUMN_DEFAULT, COLUMN_OF(struct x, pid) } */
#define COLUMN_OF(type, member) \
	offsetof(type, member), sizeof(((type *)0)->member)

struct column_set {
	const char *what; /* of the rows: "open file" */
	const struct column *columns;
	size_t n;
	size_t row_size; /* where rows lie behind each other */
	/*
	 * Of rows in a list that say enough without names, what stands between
	 * their cells in text: "/" makes "python3/812/5" of them.
	 */
	const char *brief;
};

#define COLUMN_SET(what_, columns_, type)                      \
	{                                                      \
		.what = (what_), .columns = (columns_),        \
		.n = sizeof(columns_) / sizeof((columns_)[0]), \
		.row_size = sizeof(type)                       \
	}

/* The cell of a row. A char * member may be NULL: there is none. */
void column_get(const struct column *c, const void *row, struct value *v);
/* The column that is called so (in any case of letters), or NULL. */
const struct column *column_find(const struct column_set *set, const char *name,
				 size_t len);

#endif
