/* SPDX-License-Identifier: BSD-2-Clause */
/* Small reads of /proc/PID. */
#include "basic/procfs.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"

enum { PROC_NAME = 128 }; /* "/proc/4194304/task/4194304/fdinfo/1048576" */

static int proc_name(pid_t pid, const char *name, char path[PROC_NAME])
{
	int n = snprintf(path, PROC_NAME, "/proc/%d/%s", (int)pid, name);

	return n >= 0 && n < PROC_NAME ? 0 : -ENAMETOOLONG;
}

ssize_t proc_readlink(pid_t pid, const char *name, char *buf, size_t cap)
{
	char path[PROC_NAME];
	ssize_t n;
	int r = proc_name(pid, name, path);

	if (r < 0)
		return r;
	n = readlink(path, buf, cap);
	if (n < 0)
		return -errno;
	if ((size_t)n >= cap)
		return -ENAMETOOLONG;
	buf[n] = '\0';
	return n;
}

/* Reads until `cap` bytes are there or the file ends. */
static ssize_t read_full(int fd, char *buf, size_t cap)
{
	size_t have = 0;

	while (have < cap) {
		ssize_t n = read(fd, buf + have, cap - have);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -errno;
		if (n == 0)
			break;
		have += n;
	}
	return have;
}

ssize_t text_read_at(int dirfd, const char *path, char *buf, size_t cap)
{
	_cleanup_close_ int fd = openat(dirfd, path, O_RDONLY | O_CLOEXEC);
	ssize_t n;

	if (fd < 0)
		return -errno;
	n = read_full(fd, buf, cap - 1);
	if (n >= 0)
		buf[n] = '\0';
	return n;
}

ssize_t text_read_all(int fd, char **ret_text)
{
	enum { FIRST = 8192, LIMIT = 64 << 20 };
	_cleanup_free_ char *text = NULL;
	size_t cap = FIRST, have = 0;

	for (;;) {
		ssize_t n;

		text = xreallocarray(text, cap, 1);
		n = read_full(fd, text + have, cap - 1 - have);
		if (n < 0)
			return n;
		have += n;
		if (have < cap - 1 || cap >= LIMIT)
			break;
		cap *= 2;
	}
	text[have] = '\0';
	*ret_text = steal_ptr(&text);
	return have;
}

ssize_t text_read_all_at(int dirfd, const char *path, char **ret_text)
{
	_cleanup_close_ int fd = openat(dirfd, path, O_RDONLY | O_CLOEXEC);

	return fd < 0 ? -errno : text_read_all(fd, ret_text);
}

ssize_t proc_read(pid_t pid, const char *name, char *buf, size_t cap)
{
	char path[PROC_NAME];
	int r = proc_name(pid, name, path);

	return r < 0 ? r : text_read_at(AT_FDCWD, path, buf, cap);
}

ssize_t proc_read_all(pid_t pid, const char *name, char **ret_text)
{
	char path[PROC_NAME];
	int r = proc_name(pid, name, path);

	return r < 0 ? r : text_read_all_at(AT_FDCWD, path, ret_text);
}

const char *proc_field(const char *text, const char *key, size_t *ret_len)
{
	size_t n = strlen(key);

	while (strncmp(text, key, n)) {
		text = strchr(text, '\n');
		if (!text)
			return NULL;
		text++;
	}
	text += n;
	text += strspn(text, " \t");
	*ret_len = strcspn(text, "\n");
	return text;
}

bool proc_field_u64(const char *text, const char *key, int base,
		    uint64_t *ret_value)
{
	size_t len;
	const char *p = proc_field(text, key, &len);
	char *end;
	uint64_t v;

	if (!p || !len)
		return false;
	v = strtoull(p, &end, base);
	if (end == p)
		return false;
	*ret_value = v;
	return true;
}

pid_t proc_tgid(pid_t tid)
{
	char text[4096];
	uint64_t tgid;

	if (proc_read(tid, "status", text, sizeof(text)) > 0 &&
	    proc_field_u64(text, "Tgid:", 10, &tgid))
		return (pid_t)tgid;
	return tid;
}

ssize_t proc_read_memory(pid_t pid, uint64_t addr, void *buf, size_t len)
{
	struct iovec here = { buf, len };
	struct iovec there = { (void *)(uintptr_t)addr, len };
	ssize_t n = process_vm_readv(pid, &here, 1, &there, 1, 0);

	return n < 0 ? -errno : n;
}
