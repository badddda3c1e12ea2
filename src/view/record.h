/* SPDX-License-Identifier: BSD-2-Clause */
/* One row as a page: a line for each column, its name before its value. */
#ifndef RINGSIDE_VIEW_RECORD_H
#define RINGSIDE_VIEW_RECORD_H

#include "basic/strbuf.h"
#include "view/column.h"

enum { RECORD_WIDTH = 100 };

/*
 * A line "label   value". A value that is too long is broken at blanks and
 * bars; of many flags it is said which are missing, as strace does of masks. A
 * NULL label goes on with the line before. What is not there has no line.
 */
void record_put(struct strbuf *b, const char *label, const struct value *v,
		const struct value_style *style);
/* The cell of that column, which must exist. */
void record_put_column(struct strbuf *b, const char *label,
		       const struct column_set *set, const char *column,
		       const void *row, const struct value_style *style);

#endif
