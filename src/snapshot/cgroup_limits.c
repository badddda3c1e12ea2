/* SPDX-License-Identifier: BSD-2-Clause */
/* Limits of control groups, of both versions. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/procfs.h"
#include "basic/xmalloc.h"
#include "snapshot/limits_text.h"
#include "snapshot/system_limits.h"

#include <fcntl.h>

enum { PATH = 4096, LEVELS = 64 };

static const struct cgroup_file {
	const char *name;
	const char *v1_controller; /* NULL: of version 2 */
	const char *max, *current;
	uint16_t topics;
	uint8_t unit;
	const char *effect;
} files[] = {
	{ "pids.max", NULL, "pids.max", "pids.current", TOPIC_THREADS,
	  LIMIT_COUNT, "EAGAIN of clone(2)" },
	{ "memory.max", NULL, "memory.max", "memory.current", TOPIC_MEMORY,
	  LIMIT_BYTES, "the OOM killer, in this group" },
	{ "memory.high", NULL, "memory.high", "memory.current", TOPIC_MEMORY,
	  LIMIT_BYTES, "its processes are slowed down" },
	{ "memory.swap.max", NULL, "memory.swap.max", "memory.swap.current",
	  TOPIC_MEMORY, LIMIT_BYTES, "nothing more is swapped out" },
	{ "pids.max", "pids", "pids.max", "pids.current", TOPIC_THREADS,
	  LIMIT_COUNT, "EAGAIN of clone(2)" },
	{ "memory.limit_in_bytes", "memory", "memory.limit_in_bytes",
	  "memory.usage_in_bytes", TOPIC_MEMORY, LIMIT_BYTES,
	  "the OOM killer, in this group" },
};

/* "max", or the largest number of version 1, is none. */
static uint64_t read_max(const char *dir, const char *name)
{
	char path[PATH + 64], text[64];
	ssize_t n;
	uint64_t v;

	snprintf(path, sizeof(path), "%s/%s", dir, name);
	n = text_read_at(AT_FDCWD, path, text, sizeof(text));
	if (n <= 0)
		return LIMIT_UNKNOWN;
	if (!strncmp(text, "max", 3))
		return LIMIT_NONE;
	if (!numbers_parse(text, n, &v, 1))
		return LIMIT_UNKNOWN;
	return v >= INT64_MAX - 65536 ? LIMIT_NONE : v;
}

/* What bounds nobody is left out, but where the process itself is. */
static void add_level(struct limit_list *list, const struct cgroup_file *f,
		      const char *dir, const char *group, bool own)
{
	struct limit l = { .scope = LIMIT_CGROUP,
			   .unit = f->unit,
			   .topics = f->topics,
			   .name = f->name,
			   .hard = LIMIT_UNKNOWN,
			   .effect = f->effect };

	l.max = read_max(dir, f->max);
	if (l.max == LIMIT_UNKNOWN || (l.max == LIMIT_NONE && !own))
		return;
	l.used = read_max(dir, f->current);
	l.of = xasprintf("group %s", *group ? group : "/");
	l.from = xasprintf("%s/%s", dir, f->max);
	limit_add(list, &l);
}

/* From the group of the process up to the root. */
static void add_groups(struct limit_list *list, const char *mount,
		       const char *group, const char *controller)
{
	_cleanup_free_ char *path = xstrdup(group);
	char dir[PATH];

	/* A group outside of our root: its files can't be reached. */
	if (strstr(path, "/.."))
		return;
	if (!strcmp(path, "/"))
		path[0] = '\0';
	for (int level = 0; level < LEVELS; level++) {
		char *slash;
		int n = snprintf(dir, sizeof(dir), "%s%s", mount, path);

		if (n < 0 || (size_t)n >= sizeof(dir))
			return;
		for (size_t i = 0; i < ARRAY_SIZE(files); i++) {
			const char *v1 = files[i].v1_controller;

			if (controller ? v1 && !strcmp(v1, controller) : !v1)
				add_level(list, &files[i], dir, path,
					  level == 0);
		}
		slash = strrchr(path, '/');
		if (!slash)
			return;
		*slash = '\0';
	}
}

/* "4:memory:/a/b", "0::/a/b" */
static void add_line(struct limit_list *list, const char *line, size_t len)
{
	_cleanup_free_ char *copy = xstrndup(line, len);
	char *controllers = strchr(copy, ':'), *group, *one, *rest = NULL;
	char mount[PATH];

	group = controllers ? strchr(++controllers, ':') : NULL;
	if (!group || group[1] != '/')
		return;
	*group++ = '\0';
	if (!*controllers) {
		add_groups(list, "/sys/fs/cgroup", group, NULL);
		add_groups(list, "/sys/fs/cgroup/unified", group, NULL);
		return;
	}
	for (one = strtok_r(controllers, ",", &rest); one;
	     one = strtok_r(NULL, ",", &rest)) {
		snprintf(mount, sizeof(mount), "/sys/fs/cgroup/%s", one);
		add_groups(list, mount, group, one);
	}
}

static void add_again(struct limit_list *list, const struct cgroup_memo *m)
{
	for (size_t i = 0; i < m->n; i++) {
		struct limit l = list->rows[m->first + i];

		l.of = l.of ? xstrdup(l.of) : NULL;
		l.from = l.from ? xstrdup(l.from) : NULL;
		limit_add(list, &l);
	}
}

void cgroup_limits_read(struct limit_list *list, pid_t pid,
			struct cgroup_memo *memo)
{
	_cleanup_free_ char *text = NULL;
	ssize_t n = proc_read_all(pid, "cgroup", &text);
	size_t first = list->n;
	const char *p = text;

	if (n > 0 && memo->text && !strcmp(text, memo->text)) {
		add_again(list, memo);
		return;
	}
	while (n > 0 && *p) {
		size_t len = strcspn(p, "\n");

		add_line(list, p, len);
		p += len + (p[len] == '\n');
	}
	if (n > 0) {
		free(memo->text);
		*memo = (struct cgroup_memo){ steal_ptr(&text), first,
					      list->n - first };
	}
}
