/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What is mounted, of all mount namespaces that were asked about: by the
 * number of a mount (mnt_id) or by device. It says which file systems answer
 * from this machine alone, so that nobody waits for a server that is gone.
 */
#ifndef RINGSIDE_SNAPSHOT_MOUNT_H
#define RINGSIDE_SNAPSHOT_MOUNT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

struct mount {
	int id, parent;
	dev_t dev;
	uint64_t ns;   /* the namespace where it was seen */
	bool local;    /* a file system that can't keep us waiting */
	uint8_t holds; /* one of the kernel's own: enum file_type; 0: any */
	char *type, *source, *point; /* the point as that namespace sees it */
};

struct mount_table {
	struct mount *mounts;
	size_t n;
	uint64_t *namespaces; /* that have been read */
	size_t n_namespaces;
	uint32_t *by_id, *by_dev; /* hashes of index + 1 */
	size_t slots;
};

/*
 * Adds the namespace of the process whose directory in /proc is open, unless
 * it is there. Returns 0 or -errno.
 */
int mount_table_add(struct mount_table *t, int dirfd);
/* Before look-ups, after the last addition. */
void mount_table_index(struct mount_table *t);
void mount_table_done(struct mount_table *t);

/* NULL: no namespace has it: internal ones of the kernel, detached ones. */
const struct mount *mount_find(const struct mount_table *t, int id);
/* Any of those of this device. */
const struct mount *mount_find_dev(const struct mount_table *t, dev_t dev);

/* Whether such a file system answers without a server or a daemon. */
bool mount_type_is_local(const char *type);
/*
 * One line of mountinfo: proc_pid_mountinfo(5). The strings are to be freed.
 * Returns 0 or -EBADMSG.
 */
int mount_parse(const char *line, size_t len, struct mount *ret);

#endif
