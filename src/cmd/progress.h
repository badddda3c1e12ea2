/* SPDX-License-Identifier: BSD-2-Clause */
/* How a recording goes, in one line on a terminal that is written anew. */
#ifndef RINGSIDE_CMD_PROGRESS_H
#define RINGSIDE_CMD_PROGRESS_H

#include <stdbool.h>
#include <stdint.h>

struct progress_state {
	uint64_t events, bytes, lost;
};

struct progress {
	bool on;
	bool shown; /* there is a line to be erased */
	uint64_t last_ns;
	struct progress_state last;
};

/*
 * On if standard error is a terminal that no program which was started has
 * for its own output.
 */
void progress_init(struct progress *p, bool quiet, bool started);
/* True if it is time for a new line. */
bool progress_is_due(const struct progress *p, uint64_t now_ns);
void progress_show(struct progress *p, uint64_t now_ns,
		   const struct progress_state *s);
/* Takes the line away, for other words to come. */
void progress_erase(struct progress *p);

#endif
