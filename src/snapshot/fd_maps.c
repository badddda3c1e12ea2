/* SPDX-License-Identifier: BSD-2-Clause */
/* Files that a process has mapped. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/procfs.h"
#include "basic/xmalloc.h"
#include "snapshot/fd_impl.h"
#include "snapshot/map_query.h"

static uint64_t hex(const char **p, const char *end)
{
	uint64_t v = 0;

	for (; *p < end; (*p)++) {
		char c = **p;

		if (c >= '0' && c <= '9')
			v = v << 4 | (c - '0');
		else if (c >= 'a' && c <= 'f')
			v = v << 4 | (c - 'a' + 10);
		else
			break;
	}
	return v;
}

static void skip_to(const char **p, const char *end, char c)
{
	while (*p < end && **p != c)
		(*p)++;
	if (*p < end)
		(*p)++;
}

/* 7f00-7f10 r--p 00000000 fe:00 1234   /usr/lib/x.so */
static bool parse(const char *p, const char *end, struct file_mapping *ret)
{
	struct file_mapping m = { 0 };
	uint64_t maj, min;

	m.start = hex(&p, end);
	skip_to(&p, end, '-');
	m.end = hex(&p, end);
	skip_to(&p, end, ' ');
	skip_to(&p, end, ' ');
	skip_to(&p, end, ' ');
	maj = hex(&p, end);
	skip_to(&p, end, ':');
	min = hex(&p, end);
	skip_to(&p, end, ' ');
	while (p < end && *p >= '0' && *p <= '9')
		m.ino = m.ino * 10 + (*p++ - '0');
	while (p < end && *p == ' ')
		p++;
	m.dev = makedev(maj, min);
	m.path = p;
	m.len = end - p;
	*ret = m;
	return m.ino && m.len;
}

/*
 * The file behind a mapping, wherever its name leads by now. That link needs
 * privilege; without it the name is looked up, and must be the same file.
 */
static int stat_mapping(struct files_worker *w, const struct file_mapping *m,
			const char *path, struct stat *ret)
{
	const struct mount *mount = mount_find_dev(&w->f->mounts, m->dev);
	char name[72];
	int r;

	snprintf(name, sizeof(name), "map_files/%lx-%lx",
		 (unsigned long)m->start, (unsigned long)m->end);
	r = file_stat(w, mount, name, m->dev | UINT64_C(1) << 63, ret);
	if (r != -EPERM && r != -EACCES)
		return r;
	/* The name alone may lead anywhere, so never ourselves. */
	if (w->opts->want & FILES_NO_WAIT)
		return -EWOULDBLOCK;
	r = stat_helper_ask(&w->helper, m->dev | UINT64_C(1) << 62, path, ret);
	if (r == 0 && ret->st_ino != m->ino)
		r = -ESTALE;
	return r;
}

void file_stat_mapping(struct files_worker *w, struct open_file *o,
		       const struct file_mapping *m)
{
	struct known_file *k = file_known(w, m->dev, m->ino);

	if (!k->asked) {
		int r = stat_mapping(w, m, o->path, &k->st);

		/* The mapping is gone: that says nothing of the file. */
		if (r == -ENOENT)
			return;
		k->asked = true;
		k->error = -r;
	}
	if (k->error)
		file_refuse(o, "stat", k->error);
	else
		file_set_stat(o, &k->st);
}

/* The kernel writes newlines of names as \012. */
static size_t unescape(char *s, size_t len)
{
	size_t o = 0;

	for (size_t i = 0; i < len; i++) {
		if (len - i > 3 && !memcmp(s + i, "\\012", 4)) {
			s[o++] = '\n';
			i += 3;
		} else {
			s[o++] = s[i];
		}
	}
	s[o] = '\0';
	return o;
}

static void add_mapping(struct files_worker *w, const struct file_mapping *m)
{
	struct open_file *o = file_add(w, FILE_MEM, -1);

	file_set_link(w, o, m->path, m->len);
	o->dev = m->dev;
	o->ino = m->ino;
	o->mount = mount_find_dev(&w->f->mounts, m->dev);
	o->have |= FILE_HAVE_DEV | FILE_HAVE_INO;
	if (w->opts->want & FILES_STAT)
		file_stat_mapping(w, o, m);
}

/* Each file once. */
static bool first_sight(struct files_worker *w, const struct file_mapping *m)
{
	struct known_file *k = file_known(w, m->dev, m->ino);

	if (k->in == w->task)
		return false;
	k->in = w->task;
	return true;
}

static void take_line(struct files_worker *w, struct file_mapping *m)
{
	_cleanup_free_ char *path = NULL;

	if (!first_sight(w, m))
		return;
	path = xstrndup(m->path, m->len);
	m->len = unescape(path, strlen(path));
	m->path = path;
	add_mapping(w, m);
}

static int read_text(struct files_worker *w, int fd)
{
	_cleanup_free_ char *text = NULL;
	ssize_t len = text_read_all(fd, &text);
	struct file_mapping m;

	if (len < 0)
		return (int)len;
	for (const char *p = text, *end = text + len; p < end;) {
		const char *nl = memchr(p, '\n', end - p);
		const char *stop = nl ? nl : end;

		if (parse(p, stop, &m))
			take_line(w, &m);
		p = stop + 1;
	}
	return 0;
}

/*
 * Since Linux 6.11 the file answers questions: the name is made only where it
 * is wanted, and mappings of no file are passed over.
 */
static int next_mapping(int fd, struct map_query *q, uint64_t addr)
{
	*q = (struct map_query){
		.flags = MAP_QUERY_OR_NEXT | MAP_QUERY_FILE,
		.addr = addr,
	};
	return map_query(fd, q);
}

/* Fails where this is another file meanwhile. */
static int name_of(int fd, struct map_query *q, char *buf, size_t size)
{
	struct map_query named = {
		.flags = MAP_QUERY_FILE,
		.addr = q->start,
		.name = (uintptr_t)buf,
		.name_size = (uint32_t)size,
	};
	int r = map_query(fd, &named);

	if (r < 0)
		return r;
	if (!named.name_size || named.inode != q->inode ||
	    named.major != q->major || named.minor != q->minor)
		return -EAGAIN;
	*q = named;
	return 0;
}

static int ask_all(struct files_worker *w, int fd)
{
	char name[PATH_MAX];
	struct map_query q;
	int r;

	for (uint64_t addr = 0; (r = next_mapping(fd, &q, addr)) == 0;
	     addr = q.end) {
		struct file_mapping m = { .dev = makedev(q.major, q.minor),
					  .ino = q.inode };

		/* It leads on, or we would never end. */
		if (q.end <= addr)
			return -EINVAL;
		if (!m.ino || file_known(w, m.dev, m.ino)->in == w->task)
			continue;
		r = name_of(fd, &q, name, sizeof(name));
		if (r < 0)
			return r;
		first_sight(w, &m);
		m.start = q.start;
		m.end = q.end;
		m.path = name;
		m.len = q.name_size - 1;
		add_mapping(w, &m);
	}
	return r;
}

/* What was seen before is the program. */
static void note_program(struct files_worker *w)
{
	for (size_t i = w->n; i && w->rows[i - 1]->task == w->task; i--) {
		const struct open_file *o = w->rows[i - 1];

		if (o->use == FILE_TXT && o->have & FILE_HAVE_DEV)
			file_known(w, o->dev, o->ino)->in = w->task;
	}
}

int files_walk_maps(struct files_worker *w)
{
	_cleanup_close_ int fd = openat(w->dirfd, "maps", O_RDONLY | O_CLOEXEC);
	int r;

	if (fd < 0)
		return errno == ENOENT || errno == ESRCH ? 0 : -errno;
	note_program(w);
	r = ask_all(w, fd);
	/* It has no memory; or that was all. */
	if (r == -ESRCH || r == -ENOENT)
		return 0;
	/* An older kernel, or a name that is too long: the rest is here. */
	r = read_text(w, fd);
	return r == -ENOENT || r == -ESRCH ? 0 : r;
}
