/* SPDX-License-Identifier: BSD-2-Clause */
/* Cgroups (v2) by their numbers. */
#ifndef RINGSIDE_SNAPSHOT_CGROUP_H
#define RINGSIDE_SNAPSHOT_CGROUP_H

#include <stdbool.h>
#include <stdint.h>

/* The number of a cgroup by its path, below the mount or from /. */
bool cgroup_id_of(const char *path, uint64_t *ret_id);
/* Its path below the mount, "/" for the root; NULL, or to be freed. */
char *cgroup_path_of(uint64_t id);

#endif
