/* SPDX-License-Identifier: BSD-2-Clause */
/* /proc/net/sockstat and sockstat6: counts of sockets, and what they count. */
#ifndef RINGSIDE_SNAPSHOT_SOCKSTAT_H
#define RINGSIDE_SNAPSHOT_SOCKSTAT_H

#include <stddef.h>
#include <stdint.h>

#include "snapshot/netns.h"

struct sockstat {
	char proto[16]; /* "TCP", "UDP6", "sockets" */
	char name[16];	/* "inuse" */
	uint64_t value;
	const char *unit; /* "sockets", "pages", "bytes", "packets", or NULL */
	const char *meaning;
	uint64_t bytes; /* of pages and bytes */
};

/*
 * The numbers of one file. Those that nobody has explained yet have no unit.
 * Returns how many there are; up to `cap` are stored.
 */
size_t sockstat_parse(const char *text, size_t len, struct sockstat *rows,
		      size_t cap);
/*
 * Both files as a namespace sees them. Returns how many, or -errno; the array
 * is to be freed.
 */
ssize_t sockstat_read(const struct netns *ns, struct sockstat **ret_rows);
/* The number of this name, or 0. */
uint64_t sockstat_get(const struct sockstat *rows, size_t n, const char *proto,
		      const char *name);

/* All of /proc/net/NAME, to be freed; its length or -errno. */
ssize_t netns_read_proc(const struct netns *ns, const char *name,
			char **ret_text);

#endif
