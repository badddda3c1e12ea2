/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Descriptors, directories and the program of a process, from /proc. fdinfo is
 * read first: it says which mount a file is on, so that nothing is asked of a
 * file system that may not answer, and, by the number of the inode, whether
 * the link that is read after it is of the same file.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/procfs.h"
#include "basic/xmalloc.h"
#include "snapshot/fd_impl.h"

enum {
	INFO_SIZE = 4096,
	LINK_SIZE = PATH_MAX + 16,
	TRIES = 3, /* of a descriptor that is another one meanwhile */
};

int file_stat(struct files_worker *w, const struct mount *m, const char *name,
	      uint64_t key, struct stat *ret)
{
	char path[128];

	if (m && m->local)
		return fstatat(w->dirfd, name, ret, AT_NO_AUTOMOUNT) < 0 ?
			       -errno :
			       0;
	if (w->opts->want & FILES_NO_WAIT)
		return -EWOULDBLOCK;
	snprintf(path, sizeof(path), "%s/%s", w->base, name);
	return stat_helper_ask(&w->helper, key, path, ret);
}

static void set_detail(struct files_worker *w, struct open_file *o,
		       const char *text, size_t len)
{
	struct fdinfo i;

	fdinfo_parse(text, len, &i);
	o->info = file_keep_info(w, &i);
	o->have |= FILE_HAVE_DETAIL;
}

/* All of it, where it did not fit: sets of epoll have no bound. */
void file_read_detail(struct files_worker *w, struct open_file *o)
{
	_cleanup_free_ char *text = NULL;
	char path[72];
	ssize_t n;

	snprintf(path, sizeof(path), "%s/fdinfo/%d", w->base, o->fd);
	n = text_read_all_at(AT_FDCWD, path, &text);
	if (n < 0)
		file_refuse(o, "fdinfo", (int)-n);
	else
		set_detail(w, o, text, n);
}

bool file_has_detail(enum file_type type)
{
	switch (type) {
	case FILE_EPOLL:
	case FILE_EVENTFD:
	case FILE_TIMERFD:
	case FILE_SIGNALFD:
	case FILE_INOTIFY:
	case FILE_FANOTIFY:
	case FILE_PIDFD:
	case FILE_URING:
	case FILE_BPF_MAP:
	case FILE_BPF_PROG:
	case FILE_BPF_LINK:
	case FILE_USERFAULTFD:
	case FILE_DMABUF:
	case FILE_SOCKET: /* scm_fds */
	case FILE_CHR: /* ptmx, TUN */ return true;
	default: return false;
	}
}

/*
 * A file may be called so that it looks deleted. One with several names may
 * have lost this one.
 */
static void check_deleted(struct files_worker *w, struct open_file *o,
			  const struct stat *st)
{
	_cleanup_free_ char *path = xasprintf("%s/root%s (deleted)", w->base,
					      o->path);
	struct stat other;

	if (w->opts->want & FILES_NO_WAIT ||
	    stat_helper_ask(&w->helper, UINT64_MAX, path, &other) < 0 ||
	    other.st_ino != st->st_ino || other.st_dev != st->st_dev)
		return;
	o->deleted = false;
	o->path = file_keep(w, path + strlen(w->base) + strlen("/root"),
			    strlen(path) - strlen(w->base) - strlen("/root"));
}

/*
 * A file that many have open is asked for once: the link says by the name that
 * it is the one, which the number of the inode alone does not.
 */
static struct known_file *known_by_name(struct files_worker *w,
					const struct open_file *o,
					const struct mount *m)
{
	unsigned need = FILE_HAVE_INO | FILE_HAVE_DEV;

	return m && m->local && !o->deleted && (o->have & need) == need ?
		       file_known(w, o->dev, o->ino) :
		       NULL;
}

/* A file with a name: only stat(2) knows more, if it may be asked. */
static int stat_path(struct files_worker *w, struct open_file *o, int fd)
{
	const struct mount *m = o->mount;
	struct known_file *k;
	char name[32];
	struct stat st;
	int r;

	if (!(w->opts->want & FILES_STAT))
		return 0;
	k = known_by_name(w, o, m);
	if (k && k->asked && k->path && !strcmp(k->path, o->path)) {
		file_set_stat(o, &k->st);
		return 0;
	}
	snprintf(name, sizeof(name), "fd/%d", fd);
	r = file_stat(w, m, name, (uint64_t)o->mnt_id, &st);
	if (r == -ENOENT)
		return r;
	if (r < 0) {
		file_refuse(o, "stat", -r);
		return 0;
	}
	/* Another file took the number. */
	if (o->have & FILE_HAVE_INO && o->ino != st.st_ino && m && m->local)
		return -EAGAIN;
	file_set_stat(o, &st);
	if (o->deleted && st.st_nlink)
		check_deleted(w, o, &st);
	if (k && !k->asked) {
		k->asked = true;
		k->st = st;
		k->path = o->path;
	}
	return 0;
}

/* What is the same for all of a kind. */
static void set_unnamed(struct open_file *o)
{
	o->links = 1;
	if (o->type == FILE_SOCKET)
		o->mode = S_IFSOCK | 0777;
	else if (o->type == FILE_PIPE)
		o->mode = S_IFIFO | 0600;
}

static int check_link(struct open_file *o)
{
	uint64_t ino = file_ino_of_link(o->path);

	if (ino && o->have & FILE_HAVE_INO && o->ino != ino)
		return -EAGAIN;
	if (ino) {
		o->ino = ino;
		o->have |= FILE_HAVE_INO;
	}
	set_unnamed(o);
	return 0;
}

/* Kinds of anonymous inodes that give themselves away by their first line. */
static enum file_type anonymous_kind(const char *line)
{
	static const struct {
		const char *begin;
		uint8_t type;
	} kinds[] = {
		{ "eventfd-count:", FILE_EVENTFD },
		{ "clockid:", FILE_TIMERFD },
		{ "sigmask:", FILE_SIGNALFD },
	};

	for (size_t i = 0; i < ARRAY_SIZE(kinds); i++)
		if (!strncmp(line, kinds[i].begin, strlen(kinds[i].begin)))
			return kinds[i].type;
	return FILE_UNKNOWN;
}

/*
 * Which kind it is, if that and the number of the inode say as much as the link
 * would; FILE_UNKNOWN: that must be read.
 */
static enum file_type set_info(struct files_worker *w, struct open_file *o,
			       const char *text, size_t len)
{
	const struct mount *m;
	const char *rest;
	struct fdinfo i;

	rest = fdinfo_parse_plain(text, len, &i);
	o->pos = i.pos;
	o->flags = (uint32_t)i.flags;
	o->mnt_id = (int)i.mnt_id;
	o->have |= FILE_HAVE_INFO;
	if (i.ino) {
		o->ino = i.ino;
		o->have |= FILE_HAVE_INO;
	}
	m = mount_find(&w->f->mounts, o->mnt_id);
	o->mount = m;
	if (m) {
		o->dev = m->dev;
		o->have |= FILE_HAVE_DEV;
	}
	if (!m || !m->holds || !i.ino)
		return FILE_UNKNOWN;
	return m->holds == FILE_ANON ? anonymous_kind(rest) : m->holds;
}

struct fd_dirs {
	int fd, fdinfo;
};

/* The kernel gives all that fits at once: no second read for the end. */
static ssize_t read_info(int dirfd, const char *name, char *buf, size_t cap)
{
	_cleanup_close_ int fd = openat(dirfd, name, O_RDONLY | O_CLOEXEC);
	ssize_t n = fd < 0 ? -1 : read(fd, buf, cap - 1);

	if (n < 0)
		return -errno;
	buf[n] = '\0';
	return n;
}

void file_read_link(struct files_worker *w, struct open_file *o)
{
	char link[LINK_SIZE], path[72];
	ssize_t n;

	snprintf(path, sizeof(path), "%s/fd/%d", w->base, o->fd);
	n = readlink(path, link, sizeof(link) - 1);
	if (n < 0) {
		file_refuse(o, "readlink", errno);
		return;
	}
	link[n] = '\0';
	file_set_link(w, o, link, n);
}

/* As one_fd(). */
static int by_link(struct files_worker *w, const struct fd_dirs *d,
		   const char *name, struct open_file *o)
{
	char link[LINK_SIZE];
	ssize_t n = readlinkat(d->fd, name, link, sizeof(link) - 1);

	if (n < 0) {
		if (errno == ENOENT || errno == ESRCH)
			return -ENOENT;
		file_refuse(o, "readlink", errno);
		return 0;
	}
	link[n] = '\0';
	file_set_link(w, o, link, n);
	return link[0] == '/' || o->type == FILE_NS ? stat_path(w, o, o->fd) :
						      check_link(o);
}

/* Returns 0, -ENOENT: it is closed, -EAGAIN: it is another one meanwhile. */
static int one_fd(struct files_worker *w, const struct fd_dirs *d,
		  const char *name, struct open_file *o)
{
	enum file_type kind = FILE_UNKNOWN;
	char text[INFO_SIZE];
	ssize_t info;
	int r = 0;

	info = read_info(d->fdinfo, name, text, sizeof(text));
	if (info == -ENOENT || info == -ESRCH)
		return -ENOENT;
	if (info >= 0)
		kind = set_info(w, o, text, info);
	else
		file_refuse(o, "fdinfo", (int)-info);
	if (kind) {
		file_set_kind(w, o, kind);
		set_unnamed(o);
	} else {
		r = by_link(w, d, name, o);
	}
	if (r < 0)
		return r;
	if (info >= 0 && o->path && w->opts->want & FILES_DETAIL &&
	    file_has_detail(o->type)) {
		/* It gives whole lines only. */
		if (info > INFO_SIZE / 2)
			file_read_detail(w, o);
		else
			set_detail(w, o, text, info);
	}
	return 0;
}

static void add_fd(struct files_worker *w, const struct fd_dirs *d,
		   const char *name)
{
	int fd = atoi(name), r = -EAGAIN;

	for (unsigned i = 0; i < TRIES && r == -EAGAIN; i++) {
		struct open_file *o = file_add(w, FILE_FD, fd);

		r = one_fd(w, d, name, o);
		if (r == -EAGAIN && i == TRIES - 1) {
			/* It never stood still. */
			file_refuse(o, "fdinfo", EAGAIN);
			o->path = NULL;
			o->have = 0;
		} else if (r < 0) {
			file_drop(w);
		}
	}
}

struct kernel_dirent {
	uint64_t ino;
	int64_t off;
	uint16_t len;
	uint8_t type;
	char name[];
};

int files_walk_fds(struct files_worker *w, int first, int last)
{
	_Alignas(8) char buf[32768];
	_cleanup_close_ int fd = -1, fdinfo = -1;
	struct fd_dirs d;
	int list;
	long n;

	fd = openat(w->dirfd, "fd", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd < 0)
		return -errno;
	/* Refused more often than that: then links are all there is. */
	fdinfo = openat(w->dirfd, "fdinfo", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	d = (struct fd_dirs){ fd, fdinfo };
	/* What the kernel lists it has at hand when it is opened. */
	list = fdinfo < 0 ? fd : fdinfo;
	/* Its position is the descriptor, behind . and .. */
	if (first && lseek(list, first + 2L, SEEK_SET) < 0)
		return -errno;
	while ((n = syscall(SYS_getdents64, list, buf, sizeof(buf))) > 0)
		for (long at = 0; at < n;) {
			struct kernel_dirent *e = (void *)(buf + at);

			at += e->len;
			if (e->name[0] == '.' || atoi(e->name) < first)
				continue;
			if (atoi(e->name) > last)
				return 0;
			add_fd(w, &d, e->name);
		}
	return n < 0 && errno != ENOENT && errno != ESRCH ? -errno : 0;
}

static const struct {
	uint8_t use; /* enum file_use */
	const char *name;
} dirs[] = {
	{ FILE_CWD, "cwd" },
	{ FILE_ROOT, "root" },
	{ FILE_TXT, "exe" },
};

/* Returns 1: it is there, 0: there is none, -errno. */
static int read_dir(struct files_worker *w, size_t which)
{
	char link[LINK_SIZE];
	ssize_t n = readlinkat(w->dirfd, dirs[which].name, link,
			       sizeof(link) - 1);

	/* Threads of the kernel run no program. */
	if (n < 0)
		return errno == ENOENT || errno == ESRCH ? 0 : -errno;
	link[n] = '\0';
	file_set_link(w, file_add(w, dirs[which].use, -1), link, n);
	return 1;
}

/*
 * Nothing says beforehand which mount they are on: a path may be one of a mount
 * that is detached. So the helper is asked. A key for each process: one that
 * hangs says nothing of others.
 */
static void stat_dirs(struct files_worker *w, struct open_file **rows,
		      const size_t *which, size_t n)
{
	char paths[ARRAY_SIZE(dirs)][64];
	struct stat_question q[ARRAY_SIZE(dirs)];

	for (size_t i = 0; i < n; i++) {
		snprintf(paths[i], sizeof(paths[i]), "%s/%s", w->base,
			 dirs[which[i]].name);
		q[i].path = paths[i];
		q[i].key = (uint64_t)w->task->pid << 32 | rows[i]->use;
		q[i].error = -EWOULDBLOCK;
	}
	if (!(w->opts->want & FILES_NO_WAIT))
		stat_helper_ask_all(&w->helper, q, n);
	for (size_t i = 0; i < n; i++) {
		if (q[i].error < 0) {
			file_refuse(rows[i], "stat", -q[i].error);
			continue;
		}
		rows[i]->mount = mount_find_dev(&w->f->mounts, q[i].st.st_dev);
		file_set_stat(rows[i], &q[i].st);
	}
}

int files_walk_dirs(struct files_worker *w)
{
	struct open_file *rows[ARRAY_SIZE(dirs)];
	size_t which[ARRAY_SIZE(dirs)], n = 0;
	int r = 0;

	for (size_t i = 0; i < ARRAY_SIZE(dirs) && r >= 0; i++) {
		if (!(w->opts->want &
		      (dirs[i].use == FILE_TXT ? FILES_TXT : FILES_CWD)))
			continue;
		r = read_dir(w, i);
		if (r > 0) {
			rows[n] = w->rows[w->n - 1];
			which[n++] = i;
		}
	}
	if (n && w->opts->want & FILES_STAT)
		stat_dirs(w, rows, which, n);
	return r < 0 ? r : 0;
}
