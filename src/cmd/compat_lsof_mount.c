/* SPDX-License-Identifier: BSD-2-Clause */
/* Mounts: +m of lsof, -e, and names that stand for a whole file system. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/procfs.h"
#include "basic/xmalloc.h"
#include "cmd/compat_lsof.h"

/* Calls for each mount until one says true. */
static bool each_mount(bool (*fn)(const struct mount *m, void *arg), void *arg)
{
	_cleanup_free_ char *text = NULL;
	ssize_t n = text_read_all_at(AT_FDCWD, "/proc/self/mountinfo", &text);
	bool found = false;

	for (const char *p = text, *end = text + n;
	     n > 0 && p < end && !found;) {
		const char *nl = memchr(p, '\n', end - p);
		const char *stop = nl ? nl : end;
		struct mount m;

		if (!mount_parse(p, stop - p, &m)) {
			found = fn(&m, arg);
			free(m.point);
			free(m.source);
			free(m.type);
		}
		p = stop + 1;
	}
	return found;
}

static bool is_point(const struct mount *m, void *path)
{
	return !strcmp(m->point, path);
}

bool lsof_is_mount_point(const char *path)
{
	_cleanup_free_ char *real = realpath(path, NULL);

	return real && each_mount(is_point, real);
}

struct points {
	struct mount *all; /* only points and devices */
	size_t n;
};

/* What is mounted later hides what is there. */
static bool add_point(const struct mount *m, void *arg)
{
	struct points *p = arg;

	for (size_t i = 0; i < p->n; i++)
		if (!strcmp(p->all[i].point, m->point)) {
			p->all[i].dev = m->dev;
			return false;
		}
	p->all = xreallocarray(p->all, p->n + 1, sizeof(*p->all));
	p->all[p->n++] = (struct mount){ .point = xstrdup(m->point),
					 .dev = m->dev };
	return false;
}

void lsof_print_mounts(void)
{
	struct points p = { 0 };

	each_mount(add_point, &p);
	for (size_t i = 0; i < p.n; i++) {
		struct strbuf b = { 0 };

		lsof_put_wide(&b, p.all[i].point, strlen(p.all[i].point));
		printf("%s 0x%jx\n", strbuf_cstr(&b), (uintmax_t)p.all[i].dev);
		strbuf_done(&b);
		free(p.all[i].point);
	}
	free(p.all);
}

int lsof_exempt_add(struct lsof *o, const char *path, bool readlink)
{
	size_t len = strlen(path);
	struct lsof_exempt e = { .readlink = readlink };

	while (len > 1 && path[len - 1] == '/')
		len--;
	e.path = xstrndup(path, len);
	/* By its path alone: that is what a call that may hang is kept from. */
	if (!each_mount(is_point, e.path)) {
		log_error("\"-e %s\" is not a mounted file system.", e.path);
		free(e.path);
		return -ENOENT;
	}
	o->exempt = xreallocarray(o->exempt, o->n_exempt + 1, sizeof(e));
	o->exempt[o->n_exempt++] = e;
	return 0;
}

const struct lsof_exempt *lsof_exempt_of(const struct lsof *o, const char *path)
{
	const struct lsof_exempt *best = NULL;
	size_t most = 0;

	for (unsigned i = 0; i < o->n_exempt; i++) {
		const char *point = o->exempt[i].path;
		size_t n = strlen(point);

		if (n >= most && !strncmp(path, point, n) &&
		    (n == 1 || !path[n] || path[n] == '/')) {
			best = &o->exempt[i];
			most = n;
		}
	}
	return best;
}
