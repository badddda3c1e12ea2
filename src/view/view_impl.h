/* SPDX-License-Identifier: BSD-2-Clause */
/* Between those who choose rows and those who print them. */
#ifndef RINGSIDE_VIEW_VIEW_IMPL_H
#define RINGSIDE_VIEW_VIEW_IMPL_H

#include "view/view.h"

/* What is shown, in order; to be freed. */
const struct column **view_columns(const struct view *v, size_t *ret_n);

/* All of these rows. Return 0 or -errno of writing. */
int view_print_text(const struct view *v, const void *const *rows, size_t n,
		    FILE *out);
int view_print_json(const struct view *v, const void *const *rows, size_t n,
		    FILE *out);

#endif
