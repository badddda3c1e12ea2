/* SPDX-License-Identifier: BSD-2-Clause */
/* What limits the number of connections of a server, on this machine. */
#ifndef RINGSIDE_LAB_IDLE_H
#define RINGSIDE_LAB_IDLE_H

#include <stdbool.h>

enum { IDLE_OTHERS = 16 }; /* descriptors that are no connection */

struct idle_limit {
	const char *name;
	const char *where;
	const char *note;
	bool of_client; /* of one client's address; not of the server */
	bool is_known;
	unsigned long needed, allowed;
	unsigned long connections; /* so many are possible by it */
};

enum { IDLE_LIMITS = 7 };

/*
 * All limits, for `target` connections. `soft` is that of descriptors, which a
 * program may have raised for itself. `per_connection` is the kernel's
 * memory for the server's end of one in bytes, 0: not known.
 */
void idle_limits(struct idle_limit limits[IDLE_LIMITS], unsigned long target,
		 unsigned long soft, unsigned long per_connection);

/* The one of the server that ends first; there is always one. */
const struct idle_limit *idle_first_to_end(
	const struct idle_limit limits[IDLE_LIMITS]);

/* Of /proc/meminfo, in bytes; 0: not there. */
unsigned long idle_meminfo(const char *key);

#endif
