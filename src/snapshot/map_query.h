/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * PROCMAP_QUERY: since Linux 6.11 /proc/PID/maps answers questions about one
 * mapping, and makes a name only where it is asked for.
 */
#ifndef RINGSIDE_SNAPSHOT_MAP_QUERY_H
#define RINGSIDE_SNAPSHOT_MAP_QUERY_H

#include <stdint.h>

enum map_query_flag {
	MAP_QUERY_WRITABLE = 1 << 1, /* of perms, and of flags as a condition */
	MAP_QUERY_OR_NEXT = 1 << 4,  /* the one at the address or behind it */
	MAP_QUERY_FILE = 1 << 5,     /* only of files */
};

/* The kernel's struct procmap_query. */
struct map_query {
	uint64_t size, flags, addr;
	uint64_t start, end, perms, page_size, offset, inode;
	uint32_t major, minor;
	uint32_t name_size, build_id_size; /* with the NUL; 0: none */
	uint64_t name, build_id;	   /* where they are to be written */
};

/*
 * Sets `size` and asks the open file. Returns 0 or -errno: -ENOENT if there is
 * no such mapping, -ESRCH if there is no memory any more, -ENAMETOOLONG if
 * the name does not fit, -ENOTTY of older kernels.
 */
int map_query(int maps, struct map_query *q);

#endif
