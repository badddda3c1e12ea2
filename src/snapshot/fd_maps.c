/* SPDX-License-Identifier: BSD-2-Clause */
/* Files that a process has mapped. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include "basic/cleanup.h"
#include "basic/procfs.h"
#include "basic/xmalloc.h"
#include "snapshot/fd_impl.h"

struct mapping {
	uint64_t start, end, ino;
	dev_t dev;
	const char *path;
	size_t len;
};

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
static bool parse(const char *p, const char *end, struct mapping *ret)
{
	struct mapping m = { 0 };
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

static size_t slot_of(const struct files_worker *w, dev_t dev, uint64_t ino)
{
	return ((ino ^ dev << 40) * 0x9e3779b97f4a7c15 >> 32) &
	       (w->known_slots - 1);
}

static struct known_file *find(struct files_worker *w, dev_t dev, uint64_t ino)
{
	size_t s;

	if (w->n_known * 2 >= w->known_slots) {
		struct known_file *old = w->known;
		size_t n = w->known_slots;

		w->known_slots = n ? n * 2 : 256;
		w->known = xzalloc(w->known_slots * sizeof(*w->known));
		for (size_t i = 0; i < n; i++)
			if (old[i].ino) {
				s = slot_of(w, old[i].dev, old[i].ino);
				while (w->known[s].ino)
					s = (s + 1) & (w->known_slots - 1);
				w->known[s] = old[i];
			}
		free(old);
	}
	for (s = slot_of(w, dev, ino); w->known[s].ino;
	     s = (s + 1) & (w->known_slots - 1))
		if (w->known[s].dev == dev && w->known[s].ino == ino)
			break;
	return &w->known[s];
}

/*
 * The file behind a mapping, wherever its name leads by now. That link needs
 * privilege; without it the name is looked up, and must be the same file.
 */
static int stat_mapping(struct files_worker *w, const struct mapping *m,
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

static const struct known_file *known(struct files_worker *w,
				      const struct mapping *m, const char *path)
{
	struct known_file *k = find(w, m->dev, m->ino);
	int r;

	if (k->ino)
		return k;
	r = stat_mapping(w, m, path, &k->st);
	/* The mapping is gone: that says nothing of the file. */
	if (r == -ENOENT)
		return NULL;
	k->dev = m->dev;
	k->ino = m->ino;
	k->error = -r;
	w->n_known++;
	return k;
}

static bool same_file(const struct open_file *o, const struct mapping *m)
{
	return o->dev == m->dev && o->ino == m->ino;
}

/* Each file once; the program itself is there already. */
static bool is_there(const struct files_worker *w, size_t first,
		     const struct mapping *m)
{
	for (size_t i = w->n; i > first; i--) {
		const struct open_file *o = w->rows[i - 1];

		if ((o->use == FILE_MEM || o->use == FILE_TXT) &&
		    same_file(o, m))
			return true;
	}
	return false;
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

static void add_mapping(struct files_worker *w, const struct mapping *m)
{
	_cleanup_free_ char *path = xstrndup(m->path, m->len);
	struct open_file *o = file_add(w, FILE_MEM, -1);
	const struct known_file *k;

	file_set_link(w, o, path, unescape(path, strlen(path)));
	o->dev = m->dev;
	o->ino = m->ino;
	o->mount = mount_find_dev(&w->f->mounts, m->dev);
	o->have |= FILE_HAVE_DEV | FILE_HAVE_INO;
	if (!(w->opts->want & FILES_STAT))
		return;
	k = known(w, m, o->path);
	if (k && !k->error)
		file_set_stat(o, &k->st);
	else if (k)
		file_refuse(o, "stat", k->error);
}

int files_walk_maps(struct files_worker *w)
{
	_cleanup_free_ char *text = NULL;
	struct mapping m, last = { 0 };
	ssize_t len = text_read_all_at(w->dirfd, "maps", &text);
	size_t first = w->n;

	if (len < 0)
		return len == -ENOENT || len == -ESRCH ? 0 : (int)len;
	while (first && w->rows[first - 1]->task == w->task)
		first--;
	for (const char *p = text, *end = text + len; p < end;) {
		const char *nl = memchr(p, '\n', end - p);
		const char *stop = nl ? nl : end;

		if (parse(p, stop, &m) &&
		    !(m.dev == last.dev && m.ino == last.ino)) {
			last = m;
			if (!is_there(w, first, &m))
				add_mapping(w, &m);
		}
		p = stop + 1;
	}
	return 0;
}
