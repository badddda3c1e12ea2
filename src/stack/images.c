/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Finds files by the process that has them mapped. A name alone is not to be
 * trusted: another file may be there by now.
 */
#include "stack/images.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <uthash.h>

#include "basic/cleanup.h"
#include "basic/procfs.h"
#include "basic/xmalloc.h"
#include "stack/libdw.h"

enum {
	IDLE_MAX = 128, /* files that are kept open though nobody maps them */
	FUSE_MAGIC = 0x65735546,
	VDSO_MAX = 1 << 16,
	PATH_SIZE = 4096 + 64,
};

struct image_key {
	uint64_t dev, ino, size, mtime_ns;
	char path[];
};

struct entry {
	struct image *image;
	unsigned users;
	uint64_t idle_since;
	struct image_key *key;
	size_t key_len;
	UT_hash_handle hh;
};

struct images {
	struct entry *by_key;
	struct libdw *dw; /* NULL: it could not be loaded */
	uint64_t ids, clock;
	unsigned idle;
};

struct images *images_new(void)
{
	struct images *s = xzalloc(sizeof(*s));
	char *why = NULL;

	s->dw = libdw_open(&why);
	free(why);
	return s;
}

static void drop(struct images *s, struct entry *e)
{
	if (!e->users)
		s->idle--;
	HASH_DELETE(hh, s->by_key, e);
	image_free(e->image);
	free(e->key);
	free(e);
}

void images_free(struct images *s)
{
	struct entry *e, *next;

	if (!s)
		return;
	HASH_ITER (hh, s->by_key, e, next)
		drop(s, e);
	libdw_close(s->dw);
	free(s);
}

/* opening */

/*
 * -1: it is not the file, or none that may be read. (A file system in user
 * space may be one of those that stand still for us.)
 */
static int open_if_same(const char *path, const struct mapped_file *m,
			struct stat *st)
{
	struct statfs fs;
	int fd;

	if (stat(path, st) < 0 || !S_ISREG(st->st_mode) ||
	    st->st_ino != m->inode || statfs(path, &fs) < 0 ||
	    fs.f_type == FUSE_MAGIC)
		return -1;
	fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
	if (fd >= 0 && (fstat(fd, st) < 0 || !S_ISREG(st->st_mode) ||
			st->st_ino != m->inode)) {
		close(fd);
		return -1;
	}
	return fd;
}

static int open_mapped(const struct mapped_file *m, struct stat *st)
{
	char path[PATH_SIZE];
	int fd;

	snprintf(path, sizeof(path), "/proc/%d/map_files/%llx-%llx",
		 (int)m->pid, (unsigned long long)m->start,
		 (unsigned long long)m->end);
	fd = open_if_same(path, m, st);
	if (fd >= 0 || *m->path != '/')
		return fd;
	snprintf(path, sizeof(path), "/proc/%d/root%s", (int)m->pid, m->path);
	fd = open_if_same(path, m, st);
	return fd >= 0 ? fd : open_if_same(m->path, m, st);
}

/* keeping */

static struct entry *find(struct images *s, const struct image_key *key,
			  size_t len)
{
	struct entry *e;

	HASH_FIND(hh, s->by_key, key, len, e);
	return e;
}

static struct entry *add(struct images *s, struct image *i,
			 struct image_key *key, size_t len)
{
	struct entry *e = xzalloc(sizeof(*e));

	e->image = i;
	e->key = key;
	e->key_len = len;
	HASH_ADD_KEYPTR(hh, s->by_key, e->key, len, e);
	image_set_owner(i, e);
	s->idle++;
	return e;
}

static struct image *use(struct images *s, struct entry *e)
{
	if (!e->users++)
		s->idle--;
	return e->image;
}

void images_hold(struct images *s, struct image *i)
{
	use(s, image_owner(i));
}

/* The one that was left alone longest is closed. */
static void close_oldest(struct images *s)
{
	struct entry *e, *next, *oldest = NULL;

	HASH_ITER (hh, s->by_key, e, next)
		if (!e->users &&
		    (!oldest || e->idle_since < oldest->idle_since))
			oldest = e;
	if (oldest)
		drop(s, oldest);
}

void images_put(struct images *s, struct image *i)
{
	struct entry *e;

	if (!i)
		return;
	e = image_owner(i);
	if (--e->users)
		return;
	e->idle_since = ++s->clock;
	s->idle++;
	if (s->idle > IDLE_MAX)
		close_oldest(s);
}

/* the vdso, which is no file */

/* Our own is that of all processes of our kind. */
static size_t own_vdso(void *to, size_t max)
{
	_cleanup_fclose_ FILE *f = fopen("/proc/self/maps", "re");
	unsigned long long start, end;
	char line[512];

	while (f && fgets(line, sizeof(line), f)) {
		if (!strstr(line, "[vdso]") ||
		    sscanf(line, "%llx-%llx", &start, &end) != 2 ||
		    end - start > max)
			continue;
		memcpy(to, (void *)start, end - start);
		return end - start;
	}
	return 0;
}

static struct image *get_vdso(struct images *s, const struct mapped_file *m)
{
	size_t len = m->end - m->start, head = sizeof(struct image_key);
	struct image_key *key;
	struct entry *e;

	if (len > VDSO_MAX)
		len = VDSO_MAX;
	/* There are two or three: known by what they are. */
	key = xzalloc(head + VDSO_MAX);
	key->dev = UINT64_MAX;
	if (proc_read_memory(m->pid, m->start, key->path, len) != (ssize_t)len)
		len = own_vdso(key->path, VDSO_MAX);
	e = find(s, key, head + len);
	if (!e)
		e = add(s,
			image_of_bytes(s->dw, key->path, len, "[vdso]",
				       &s->ids),
			key, head + len);
	else
		free(key);
	return use(s, e);
}

struct image *images_get(struct images *s, const struct mapped_file *m)
{
	size_t path_len = strlen(m->path), len;
	struct stat st = { 0 };
	struct image_key *key;
	struct entry *e;
	int fd;

	if (!strcmp(m->path, "[vdso]"))
		return get_vdso(s, m);
	fd = *m->path == '[' ? -1 : open_mapped(m, &st);
	len = sizeof(*key) + path_len + 1;
	key = xzalloc(len);
	key->dev = fd < 0 ? makedev(m->major, m->minor) : st.st_dev;
	key->ino = m->inode;
	if (fd >= 0) {
		key->size = (uint64_t)st.st_size;
		key->mtime_ns = (uint64_t)st.st_mtim.tv_sec * 1000000000 +
				(uint64_t)st.st_mtim.tv_nsec;
	}
	memcpy(key->path, m->path, path_len + 1);
	e = find(s, key, len);
	if (e) {
		free(key);
		if (fd >= 0)
			close(fd);
	} else {
		e = add(s, image_new(s->dw, fd, m->path, &s->ids), key, len);
	}
	return use(s, e);
}
