/* SPDX-License-Identifier: BSD-2-Clause */
/* Paths of what inotify and fanotify look at, by file handles. */
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "snapshot/fd_impl.h"

/* Where a handle of this file system can be opened; -1: nowhere. */
static int open_mount(const struct files *f, dev_t dev)
{
	for (size_t i = 0; i < f->mounts.n; i++) {
		const struct mount *m = &f->mounts.mounts[i];
		struct stat st;
		int fd;

		/* Only of our own namespace, and nothing that may hang. */
		if (m->dev != dev || !m->local || !*m->point ||
		    m->ns != f->mounts.namespaces[0])
			continue;
		fd = open(m->point, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
		if (fd < 0)
			continue;
		if (!fstat(fd, &st) && st.st_dev == dev)
			return fd;
		close(fd);
	}
	return -1;
}

static char *path_of(int mount, const struct fdinfo_mark *m)
{
	union {
		struct file_handle h;
		char room[sizeof(struct file_handle) + sizeof(m->handle)];
	} u;
	char link[40], path[PATH_MAX];
	_cleanup_close_ int fd = -1;
	ssize_t n;

	u.h.handle_bytes = m->handle_len;
	u.h.handle_type = m->handle_type;
	memcpy(u.h.f_handle, m->handle, m->handle_len);
	fd = open_by_handle_at(mount, &u.h, O_PATH | O_CLOEXEC);
	if (fd < 0)
		return NULL;
	snprintf(link, sizeof(link), "/proc/self/fd/%d", fd);
	n = readlink(link, path, sizeof(path));
	return n > 0 && path[0] == '/' ? xstrndup(path, n) : NULL;
}

void files_resolve_marks(struct files *f)
{
	dev_t last = 0;
	_cleanup_close_ int mount = -1;

	if (!f->mounts.n_namespaces)
		return;
	for (size_t i = 0; i < f->n; i++) {
		struct fdinfo *info = f->rows[i]->info;

		if (!f->rows[i]->wanted || !info ||
		    (info->kind != FDINFO_INOTIFY &&
		     info->kind != FDINFO_FANOTIFY))
			continue;
		for (size_t k = 0; k < info->n_marks; k++) {
			struct fdinfo_mark *m = &info->marks[k];
			dev_t dev = makedev(m->dev >> 20, m->dev & 0xfffff);

			if (!m->handle_len || m->path)
				continue;
			if (dev != last) {
				if (mount >= 0)
					close(mount);
				mount = open_mount(f, dev);
				last = dev;
			}
			if (mount >= 0)
				m->path = path_of(mount, m);
		}
	}
}
