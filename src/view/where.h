/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Conditions on rows (--where): comparisons of columns, with && || ! and
 * parentheses, or and, or, not.
 *
 *   type == REG && size > 10M      numbers, with units for sizes and times
 *   path =~ "^/var/log/"           a regular expression (regex(7), extended)
 *   name ~ "*.log"                 a glob (fnmatch(3))
 *   flags & O_NONBLOCK             a bit that has a name
 *   state == established           names of constants, in any case, also
 *                                  without the prefix of their set
 *   watches.fd == 5                any row of a list
 *   peer == 10.0.0.0/8             the address of an end; peer.port == 80
 *   deleted                        true, not zero, not empty, there
 */
#ifndef RINGSIDE_VIEW_WHERE_H
#define RINGSIDE_VIEW_WHERE_H

#include <stdbool.h>

#include "view/column.h"

struct where;

/*
 * Returns 0, or -EINVAL with *ret_error set to a message that names the word
 * and where it stands (to be freed). The column set is borrowed.
 */
int where_parse(const char *expr, const struct column_set *set,
		struct where **ret_where, char **ret_error);
void where_free(struct where *w); /* NULL is fine */
/*
 * True if the row is so; NULL matches all. What is not there, or was refused,
 * compares with nothing: the comparison is false.
 */
bool where_matches(const struct where *w, const void *row);

/* True if it asks for this column of the row itself. */
bool where_uses(const struct where *w, const struct column *c);

#endif
