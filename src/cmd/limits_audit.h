/* SPDX-License-Identifier: BSD-2-Clause */
/* ringside limits --audit: settings, judged. */
#ifndef RINGSIDE_CMD_LIMITS_AUDIT_H
#define RINGSIDE_CMD_LIMITS_AUDIT_H

#include <stdbool.h>
#include <stddef.h>

#include "view/view.h"

extern const struct column_set audit_columns; /* of struct audit_finding */

/*
 * Judges files, or what is in force if there are none. `all`: also what is
 * right. Returns the exit status: 3 if something is wrong.
 */
int limits_audit(struct view *view, bool all, char **files, size_t n);

#endif
