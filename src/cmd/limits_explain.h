/* SPDX-License-Identifier: BSD-2-Clause */
/* Which limits are behind an error. */
#ifndef RINGSIDE_CMD_LIMITS_EXPLAIN_H
#define RINGSIDE_CMD_LIMITS_EXPLAIN_H

#include "snapshot/limit.h"

struct limit_complaint {
	unsigned topics;
	const char *title;
	/* up to eight words or phrases by which it is known; in any case */
	const char *known_by[8];
	const char *text; /* what it means, which limits there are */
	const char *cure; /* what to do about it */
};

/* By the name of an error or a line of a log; NULL: it is none of these. */
const struct limit_complaint *limit_complaint_find(const char *text);
extern const struct limit_complaint limit_complaints[];
extern const size_t limit_ncomplaints;

#endif
