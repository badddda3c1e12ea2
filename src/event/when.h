/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Conditions on single calls, as --when has them: "ret == -EMFILE",
 * "duration > 1s && syscall == fsync". Parsed once to a short program, which
 * looks at records as they are.
 */
#ifndef RINGSIDE_EVENT_WHEN_H
#define RINGSIDE_EVENT_WHEN_H

#include <stdbool.h>
#include <stdint.h>

#include "event/record.h"

enum { WHEN_OPS_MAX = 64 };

/* Comparisons push a truth value, the others take one or two off. */
struct when_op {
	uint8_t code;	  /* enum expr_code, a leaf is a comparison */
	uint8_t field;	  /* enum when_field */
	uint8_t cmp;	  /* enum expr_cmp */
	int64_t value;	  /* to compare with */
	const char *name; /* of a system call, constant; NULL: its number */
};

struct when {
	unsigned n;
	struct when_op ops[WHEN_OPS_MAX];
};

/*
 * Returns 0, or -EINVAL with *ret_error set to a message that names the word
 * and where it stands (to be freed). Nothing is borrowed from `expr`.
 */
int when_parse(struct when *w, const char *expr, char **ret_error);
/*
 * True if the call is so. A comparison with what is not known of it is false.
 * The record must be whole; types other than RECORD_CALL never match.
 */
bool when_matches(const struct when *w, const struct record *r);

#endif
