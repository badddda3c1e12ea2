/* SPDX-License-Identifier: BSD-2-Clause */
/* SELinux contexts of a stopped thread, its descriptors and files it names. */
#include "capture/secontext.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/xattr.h>

#include "basic/cleanup.h"
#include "basic/procfs.h"
#include "basic/xmalloc.h"
#include "syscall/decode.h"

enum { SUN_PATH_BYTES = 108 };

struct secontexts {
	unsigned opts;
	struct policy *policy;
	bool no_policy; /* it was tried, and said so */
};

struct secontexts *secontexts_new(unsigned opts)
{
	struct secontexts *x;

	if (!opts)
		return NULL;
	x = xzalloc(sizeof(*x));
	x->opts = opts;
	return x;
}

void secontexts_free(struct secontexts *x)
{
	if (!x)
		return;
	policy_close(x->policy);
	free(x);
}

/*
 * Other security modules have words of their own at the same place: AppArmor's
 * "unconfined", "/usr/bin/man (enforce)".
 */
static bool is_context(const char *s, size_t len)
{
	unsigned colons = 0;

	for (size_t i = 0; i < len && s[i]; i++) {
		if (s[i] == ' ' || s[i] == '/')
			return false;
		colons += s[i] == ':';
	}
	return colons >= 2 && *s != ':';
}

static ssize_t of_thread(const struct call *c, char *buf, size_t cap)
{
	ssize_t n = proc_read(c->tid, "attr/current", buf, cap);

	return n > 0 && !is_context(buf, n) ? -ENODATA : n;
}

/* What the policy has goes behind the NUL of what the file has. */
static size_t add_expected(struct secontexts *x, const char *path, mode_t mode,
			   char *buf, size_t n, size_t cap)
{
	_cleanup_free_ char *expected = NULL;
	size_t len;

	if (!x->policy && !x->no_policy)
		x->no_policy = policy_open(NULL, &x->policy) < 0;
	if (!x->policy)
		return n;
	expected = policy_context(x->policy, path, mode);
	if (!expected)
		return n;
	len = strlen(expected) + 1;
	if (buf[n - 1])
		n++; /* its NUL */
	if (n + len > cap)
		return n;
	memcpy(buf + n, expected, len);
	return n + len;
}

/* `name` leads to the file; where it is in the end, it is asked for. */
static ssize_t of_file(struct secontexts *x, const char *name, char *buf,
		       size_t cap)
{
	ssize_t n = getxattr(name, "security.selinux", buf, cap - 1);
	char path[PATH_MAX];
	struct stat st;

	if (n < 0)
		return -errno;
	if (n == 0)
		return -ENODATA;
	buf[n] = '\0';
	if (!(x->opts & SECONTEXT_MISMATCH) || stat(name, &st) < 0 ||
	    !realpath(name, path))
		return n;
	return add_expected(x, path, st.st_mode, buf, n, cap);
}

/* The directory that a relative path of argument `arg` begins at. */
static int directory_of(const struct call *c, unsigned arg)
{
	const struct resolved *r = call_resolve(c);

	for (unsigned i = arg < r->nargs ? arg : 0; i-- > 0;)
		if (r->args[i]->kind == ARG_DIRFD)
			return (int)r->value[i];
	return AT_FDCWD;
}

static ssize_t of_path(struct secontexts *x, const struct call *c, uint64_t key,
		       char *buf, size_t cap)
{
	unsigned arg = key >> SECONTEXT_ARG_SHIFT & 7;
	uint64_t addr = key << (64 - SECONTEXT_ARG_SHIFT) >>
			(64 - SECONTEXT_ARG_SHIFT + 12);
	size_t max = arg == SECONTEXT_SUN_PATH ? SUN_PATH_BYTES : PATH_MAX - 1;
	char name[PATH_MAX + 64];
	const char *path;
	size_t len;
	int r, dir;

	r = memory_get_string(c->mem, c->mem->live, addr, max, &path, &len);
	if (r < 0)
		return r;
	if (!r && arg != SECONTEXT_SUN_PATH)
		return -ENAMETOOLONG;
	dir = directory_of(c, arg);
	if (len && *path == '/')
		r = snprintf(name, sizeof(name), "/proc/%d/root%.*s",
			     (int)c->tid, (int)len, path);
	else if (dir == AT_FDCWD)
		r = snprintf(name, sizeof(name), "/proc/%d/cwd/%.*s",
			     (int)c->tid, (int)len, path);
	else
		r = snprintf(name, sizeof(name), "/proc/%d/fd/%d%s%.*s",
			     (int)c->tid, dir, len ? "/" : "", (int)len, path);
	if ((size_t)r >= sizeof(name))
		return -ENAMETOOLONG;
	return of_file(x, name, buf, cap);
}

ssize_t secontexts_read(struct secontexts *x, const struct call *c,
			uint64_t key, void *buf, size_t cap)
{
	char name[64];

	if (key == SECONTEXT_THREAD)
		return of_thread(c, buf, cap);
	if (key < SECONTEXT_FDS)
		return of_path(x, c, key, buf, cap);
	snprintf(name, sizeof(name), "/proc/%d/fd/%d", (int)c->tid,
		 (int)(key >> 12 & INT_MAX));
	return of_file(x, name, buf, cap);
}
