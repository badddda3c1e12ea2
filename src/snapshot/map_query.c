/* SPDX-License-Identifier: BSD-2-Clause */
/* Questions to /proc/PID/maps. */
#include "snapshot/map_query.h"

#include <errno.h>
#include <sys/ioctl.h>

#define PROCMAP_QUERY_ _IOWR('f', 17, struct map_query)

int map_query(int maps, struct map_query *q)
{
	q->size = sizeof(*q);
	return ioctl(maps, PROCMAP_QUERY_, q) < 0 ? -errno : 0;
}
