/* SPDX-License-Identifier: BSD-2-Clause */
/* Mappings by address, out of /proc/PID/maps or as somebody tells of them. */
#include "stack/space.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/procfs.h"
#include "basic/xmalloc.h"

enum { MAPPINGS_MAX = 1 << 16 }; /* executable ones; the kernel's own bound */

struct mapping {
	struct mapped_file file; /* its path is ours */
	uint64_t offset;
	struct image *image; /* NULL: not needed yet */
};

struct space {
	struct images *images;
	pid_t pid;
	struct mapping *maps; /* in the order of addresses */
	size_t n, cap;
	struct mapping *last; /* found last */
	bool suspect;	      /* to be read again */
	bool told;	      /* somebody tells of changes */
	uint64_t missed;      /* an address that was not there, even so */
};

struct space *space_new(struct images *images, pid_t pid)
{
	struct space *s = xzalloc(sizeof(*s));

	s->images = images;
	s->pid = pid;
	s->suspect = true;
	return s;
}

static void forget(struct space *s, struct mapping *m)
{
	images_put(s->images, m->image);
	free((char *)m->file.path);
}

static void forget_all(struct space *s)
{
	for (size_t k = 0; k < s->n; k++)
		forget(s, &s->maps[k]);
	s->n = 0;
	s->last = NULL;
}

void space_free(struct space *s)
{
	if (!s)
		return;
	forget_all(s);
	free(s->maps);
	free(s);
}

void space_suspect(struct space *s)
{
	s->suspect = true;
	s->told = false;
	s->missed = 0;
}

void space_clear(struct space *s)
{
	forget_all(s);
	s->suspect = false;
	s->told = true;
	s->missed = 0;
}

/* The first mapping that ends behind `addr`; s->n: none. */
static size_t index_of(const struct space *s, uint64_t addr)
{
	size_t lo = 0, hi = s->n;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (s->maps[mid].file.end <= addr)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

bool space_touches(const struct space *s, uint64_t addr, uint64_t len)
{
	size_t k = index_of(s, addr);

	return k < s->n && s->maps[k].file.start < addr + len;
}

/* `path` is taken. */
static void insert(struct space *s, size_t at, const struct mapped_file *m,
		   uint64_t offset, char *path)
{
	if (s->n == s->cap) {
		s->cap = s->cap ? 2 * s->cap : 16;
		s->maps = xreallocarray(s->maps, s->cap, sizeof(*s->maps));
	}
	memmove(&s->maps[at + 1], &s->maps[at], (s->n - at) * sizeof(*s->maps));
	s->maps[at] = (struct mapping){ .file = *m, .offset = offset };
	s->maps[at].file.path = path;
	s->n++;
	s->last = NULL;
}

struct space *space_copy(const struct space *s, pid_t pid)
{
	struct space *c = space_new(s->images, pid);

	c->suspect = s->suspect;
	c->told = s->told;
	for (size_t k = 0; k < s->n; k++) {
		struct mapped_file m = s->maps[k].file;

		m.pid = pid;
		insert(c, k, &m, s->maps[k].offset, xstrdup(m.path));
	}
	return c;
}

/* Cuts a hole for [start, end). Returns where it is. */
static size_t cut(struct space *s, uint64_t start, uint64_t end)
{
	size_t k = index_of(s, start);

	while (k < s->n && s->maps[k].file.start < end) {
		struct mapping *m = &s->maps[k];
		struct mapped_file behind = m->file;

		if (m->file.start < start && m->file.end > end) {
			uint64_t off = m->offset + (end - m->file.start);

			behind.start = end;
			m->file.end = start;
			insert(s, k + 1, &behind, off, xstrdup(behind.path));
			return k + 1;
		}
		if (m->file.start < start) {
			m->file.end = start;
			k++;
		} else if (m->file.end > end) {
			m->offset += end - m->file.start;
			m->file.start = end;
			return k;
		} else {
			forget(s, m);
			memmove(m, m + 1, (--s->n - k) * sizeof(*m));
		}
	}
	return k;
}

void space_map(struct space *s, const struct mapped_file *m, uint64_t offset)
{
	size_t at;

	if (m->start >= m->end || s->n >= MAPPINGS_MAX)
		return;
	s->last = NULL;
	s->told = true;
	at = cut(s, m->start, m->end);
	if (m->path)
		insert(s, at, m, offset, xstrdup(m->path));
	s->last = NULL;
}

/* reading /proc/PID/maps */

static void keep_image(struct mapping *now, struct mapping *old)
{
	const struct mapped_file *a = &now->file, *b = &old->file;

	if (a->start == b->start && now->offset == old->offset &&
	    a->inode == b->inode && a->major == b->major &&
	    a->minor == b->minor && !strcmp(a->path, b->path))
		now->image = steal_ptr(&old->image);
}

/*
 * "7f12a000-7f12c000 r-xp 00002000 fd:00 131090    /usr/lib/x.so"
 * A newline in a path stands there as \012.
 */
static void add_line(struct space *s, char *line, struct mapping **old,
		     const struct mapping *end_of_old)
{
	unsigned long long start, end, offset, inode;
	struct mapped_file m = { .pid = s->pid };
	char perms[8] = "";
	int path = 0;

	if (sscanf(line, "%llx-%llx %7s %llx %x:%x %llu %n", &start, &end,
		   perms, &offset, &m.major, &m.minor, &inode, &path) < 7 ||
	    !path || perms[2] != 'x' || s->n >= MAPPINGS_MAX)
		return;
	/* What has no name is nobody's: code that was made as it runs. */
	if (!line[path])
		return;
	m.start = start;
	m.end = end;
	m.inode = inode;
	insert(s, s->n, &m, offset, xstrdup(line + path));
	/* One that was there before keeps its file open; both are in order. */
	while (*old < end_of_old && (*old)->file.start < start)
		++*old;
	if (*old < end_of_old)
		keep_image(&s->maps[s->n - 1], *old);
}

static void read_maps(struct space *s)
{
	_cleanup_free_ char *text = NULL;
	struct mapping *old = s->maps, *at = old;
	size_t nold = s->n;
	char *line, *save;

	s->suspect = false;
	/* What is gone is as it was. */
	if (proc_read_all(s->pid, "maps", &text) <= 0)
		return;
	s->maps = NULL;
	s->n = s->cap = 0;
	s->last = NULL;
	for (line = strtok_r(text, "\n", &save); line;
	     line = strtok_r(NULL, "\n", &save))
		add_line(s, line, &at, old ? old + nold : NULL);
	for (size_t k = 0; k < nold; k++)
		forget(s, &old[k]);
	free(old);
}

/* looking */

static struct mapping *lookup(struct space *s, uint64_t addr)
{
	struct mapping *m = s->last;
	size_t k;

	if (m && addr >= m->file.start && addr < m->file.end)
		return m;
	k = index_of(s, addr);
	if (k == s->n || s->maps[k].file.start > addr)
		return NULL;
	return s->last = &s->maps[k];
}

struct image *space_find(struct space *s, uint64_t addr, uint64_t *ret_addr)
{
	struct mapping *m;

	if (s->suspect)
		read_maps(s);
	m = lookup(s, addr);
	/* Something that nobody told of; but code made at run time is not. */
	if (!m && !s->told && s->missed != addr >> 12) {
		read_maps(s);
		s->missed = addr >> 12;
		m = lookup(s, addr);
	}
	if (!m)
		return NULL;
	if (!m->image)
		m->image = images_get(s->images, &m->file);
	*ret_addr = image_address(m->image, m->offset + (addr - m->file.start));
	return m->image;
}
