/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Process ids of other pid namespaces: pid_namespaces(7). Kernels from 6.11 on
 * translate them (ioctl_nsfs(2)); for groups whose leader has ended, and for
 * older kernels, /proc/PID/status says it.
 */
#include "basic/pidns.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/procfs.h"
#include "basic/xmalloc.h"

/* The headers of the machine that builds may be older. */
enum {
	THREAD = O_EXCL,		  /* PIDFD_THREAD */
	GET_PID_NAMESPACE = _IO(0xff, 5), /* PIDFD_GET_PID_NAMESPACE */
	GET_PARENT = _IO(0xb7, 2),	  /* NS_GET_PARENT */
	NAMESPACES_MAX = 256, /* that are kept open: they are descriptors */
	STATUS_SIZE = 8192,
};
#define PID_FROM_PIDNS _IOR(0xb7, 6, int) /* NS_GET_PID_FROM_PIDNS */

struct pidns_of {
	int fd;
	ino_t ino;
	struct pidns_of *next;
};

struct pidns {
	ino_t own;
	unsigned n;
	struct pidns_of *list;
};

static ino_t inode_of(int fd)
{
	struct stat st;

	return fd >= 0 && fstat(fd, &st) == 0 ? st.st_ino : 0;
}

static int open_by_pidfd(pid_t tid, pid_t pid)
{
	_cleanup_close_ int fd = syscall(SYS_pidfd_open, tid, THREAD);

	if (fd < 0)
		fd = syscall(SYS_pidfd_open, pid, 0);
	return fd < 0 ? -1 : ioctl(fd, GET_PID_NAMESPACE, 0);
}

/* Of a kernel that does not know how: a link in /proc. */
static int open_namespace(pid_t tid, pid_t pid)
{
	char path[64];
	int fd = open_by_pidfd(tid, pid);

	if (fd >= 0)
		return fd;
	snprintf(path, sizeof(path), "/proc/%d/ns/pid", tid);
	return open(path, O_RDONLY | O_CLOEXEC);
}

struct pidns *pidns_new(void)
{
	struct pidns *p = xzalloc(sizeof(*p));
	_cleanup_close_ int fd = open_namespace(getpid(), getpid());

	p->own = inode_of(fd);
	return p;
}

void pidns_free(struct pidns *p)
{
	struct pidns_of *of, *next;

	for (of = p ? p->list : NULL; of; of = next) {
		next = of->next;
		close(of->fd);
		free(of);
	}
	free(p);
}

const struct pidns_of *pidns_of(struct pidns *p, pid_t tid, pid_t pid)
{
	_cleanup_close_ int fd = open_namespace(tid, pid);
	ino_t ino = inode_of(fd);
	struct pidns_of *of;

	if (!ino || !p->own || ino == p->own)
		return NULL;
	for (of = p->list; of; of = of->next)
		if (of->ino == ino)
			return of;
	if (p->n >= NAMESPACES_MAX)
		return NULL;
	of = xzalloc(sizeof(*of));
	of->ino = ino;
	of->fd = steal_fd(&fd);
	of->next = p->list;
	p->list = of;
	p->n++;
	return of;
}

/* The ids on a line of /proc/PID/status: of the outermost namespace first. */
static unsigned ids_of(const char *status, const char *key, long *ids,
		       unsigned max)
{
	size_t len;
	const char *s = proc_field(status, key, &len);
	const char *end = s ? s + len : NULL;
	unsigned n = 0;
	char *after;

	while (s && s < end && n < max) {
		long v = strtol(s, &after, 10);

		if (after == s)
			break;
		ids[n++] = v;
		s = after;
	}
	return n;
}

/* How many namespaces below `of` those of the process are; -1: not below. */
static int depth_below(const struct pidns_of *of, pid_t pid)
{
	_cleanup_close_ int fd = open_namespace(pid, pid);

	for (int depth = 0; fd >= 0 && depth < 32; depth++) {
		int parent;

		if (inode_of(fd) == of->ino)
			return depth;
		parent = ioctl(fd, GET_PARENT, 0);
		close(fd);
		fd = parent;
	}
	return -1;
}

static pid_t id_in_status(const struct pidns_of *of, pid_t pid, pid_t id)
{
	static const char *const keys[] = { "NStgid:", "NSpid:", "NSpgid:",
					    "NSsid:" };
	char status[STATUS_SIZE];
	int depth = -1;

	if (proc_read(pid, "status", status, sizeof(status)) < 0)
		return 0;
	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
		long ids[33];
		int n = ids_of(status, keys[i], ids, 33);

		for (int k = 1; k < n; k++) {
			if (ids[k] != id)
				continue;
			if (depth < 0)
				depth = depth_below(of, pid);
			if (depth >= 0 && k == n - 1 - depth)
				return (pid_t)ids[0];
		}
	}
	return 0;
}

static pid_t look_in_proc(const struct pidns_of *of, pid_t id)
{
	DIR *d = opendir("/proc");
	struct dirent *e;
	pid_t found = 0;

	while (d && !found && (e = readdir(d)))
		if (e->d_name[0] >= '1' && e->d_name[0] <= '9')
			found = id_in_status(of, atoi(e->d_name), id);
	if (d)
		closedir(d);
	return found;
}

pid_t pidns_translate(const struct pidns_of *of, pid_t id)
{
	int r;

	if (!of || id <= 0)
		return 0;
	r = ioctl(of->fd, PID_FROM_PIDNS, (long)id);
	if (r >= 0)
		return r;
	return look_in_proc(of, id);
}
