/* SPDX-License-Identifier: BSD-2-Clause */
/* Rows that are alike in some columns, counted: --by=A,B. */
#ifndef RINGSIDE_VIEW_GROUP_H
#define RINGSIDE_VIEW_GROUP_H

#include "view/view.h"

/*
 * "A,B": columns of the set; the array is to be freed. Returns how many, or
 * -EINVAL with *ret_error.
 */
int view_group_columns(const struct column_set *set, const char *list,
		       const struct column ***ret_columns, char **ret_error);
/*
 * Prints a line for each group of rows that the view's conditions let pass:
 * how many there are, and the columns they have in common; the largest comes
 * first. Addresses are alike whatever their ports. Returns how many groups
 * were shown, or -errno of writing.
 */
int view_print_groups(const struct view *v, const struct column **columns,
		      size_t n_columns, const void *const *rows, size_t n,
		      FILE *out);

#endif
