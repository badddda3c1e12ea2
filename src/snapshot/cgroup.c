/* SPDX-License-Identifier: BSD-2-Clause */
/* Cgroups (v2) by their numbers. */
#include "snapshot/cgroup.h"

#include <fcntl.h>
#include <limits.h>
#include <mntent.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"

enum { HANDLE_INO32_GEN = 1 };

struct id_handle {
	struct file_handle h;
	uint64_t id;
};

/* Where cgroup2 is mounted; to be freed. */
static char *mount_point(void)
{
	FILE *f = setmntent("/proc/self/mounts", "re");
	struct mntent *m;
	char *path = NULL;

	while (f && !path && (m = getmntent(f)))
		if (!strcmp(m->mnt_type, "cgroup2"))
			path = xstrdup(m->mnt_dir);
	if (f)
		endmntent(f);
	return path;
}

static bool handle_of(const char *path, uint64_t *ret_id)
{
	struct id_handle f = { .h.handle_bytes = sizeof(f.id) };
	int mount;

	if (name_to_handle_at(AT_FDCWD, path, &f.h, &mount, 0) ||
	    f.h.handle_bytes != sizeof(f.id))
		return false;
	memcpy(ret_id, f.h.f_handle, sizeof(*ret_id));
	return true;
}

bool cgroup_id_of(const char *path, uint64_t *ret_id)
{
	_cleanup_free_ char *root = mount_point(), *full = NULL;
	size_t n = root ? strlen(root) : 0;

	if (!root)
		return false;
	if (!strncmp(path, root, n) && (!path[n] || path[n] == '/'))
		return handle_of(path, ret_id);
	full = xasprintf("%s/%s", root, path);
	return handle_of(full, ret_id);
}

char *cgroup_path_of(uint64_t id)
{
	_cleanup_free_ char *root = mount_point();
	_cleanup_close_ int mount = -1, fd = -1;
	struct id_handle f = { .h.handle_bytes = sizeof(f.id),
			       .h.handle_type = HANDLE_INO32_GEN };
	char link[PATH_MAX], proc[64];
	ssize_t n;

	if (!root)
		return NULL;
	memcpy(f.h.f_handle, &id, sizeof(id));
	mount = open(root, O_RDONLY | O_CLOEXEC);
	if (mount < 0)
		return NULL;
	fd = open_by_handle_at(mount, &f.h, O_CLOEXEC);
	if (fd < 0)
		return NULL;
	snprintf(proc, sizeof(proc), "/proc/self/fd/%d", fd);
	n = readlink(proc, link, sizeof(link) - 1);
	if (n < (ssize_t)strlen(root))
		return NULL;
	link[n] = '\0';
	return xstrdup(link[strlen(root)] ? link + strlen(root) : "/");
}
