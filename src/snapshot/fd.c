/* SPDX-License-Identifier: BSD-2-Clause */
/* Collects open files: what is known before, and which way is taken. */
#include "snapshot/fd.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/procfs.h"
#include "basic/xmalloc.h"
#include "snapshot/fd_impl.h"

enum {
	ITERATOR_WORTH = 3000, /* descriptors: below, loading costs more */
	TIMEOUT_MS = 500,
};

struct open_file *file_add(struct files_worker *w, enum file_use use, int fd)
{
	struct open_file *o = arena_alloc(&w->arena, sizeof(*o));

	memset(o, 0, sizeof(*o));
	o->task = w->task;
	o->tid = w->task->pid;
	o->use = use;
	o->fd = fd;
	o->mnt_id = -1;
	o->pos = -1;
	if (w->n == w->cap) {
		w->cap = w->cap ? w->cap * 2 : 1024;
		w->rows = xreallocarray(w->rows, w->cap, sizeof(*w->rows));
	}
	w->rows[w->n++] = o;
	return o;
}

void file_drop(struct files_worker *w)
{
	w->n--;
}

void file_refuse(struct open_file *o, const char *call, int error)
{
	o->refused_call = call;
	o->refused = error;
}

const char *file_keep(struct files_worker *w, const char *s, size_t len)
{
	char *p;

	/* Descriptors side by side are often of one file. */
	if (w->n > 1) {
		const char *last = w->rows[w->n - 2]->path;

		if (last && !strncmp(last, s, len) && !last[len])
			return last;
	}
	p = arena_alloc(&w->arena, len + 1);
	memcpy(p, s, len);
	p[len] = '\0';
	return p;
}

struct fdinfo *file_keep_info(struct files_worker *w, const struct fdinfo *i)
{
	/* Most kinds have little; there may be many of them. */
	size_t size = i->kind == FDINFO_URING || i->kind == FDINFO_DMABUF ||
				      (i->kind >= FDINFO_BPF_MAP &&
				       i->kind <= FDINFO_BPF_LINK) ?
			      sizeof(*i) :
			      FDINFO_SMALL;
	bool nothing = i->kind == FDINFO_SOCKET && !i->scm_fds && !i->locks;
	struct fdinfo *p;

	/* Of most sockets. */
	if (nothing && w->nothing)
		return w->nothing;
	p = arena_alloc(&w->arena, size);
	memcpy(p, i, size);
	if (nothing)
		w->nothing = p;
	if (!(w->n_infos & (w->n_infos - 1)))
		w->infos = xreallocarray(
			w->infos, w->n_infos ? w->n_infos * 2 : 1, sizeof(p));
	w->infos[w->n_infos++] = p;
	return p;
}

/*
 * File systems that are mounted nowhere: what an object of ours is on, all of
 * its kind are on.
 */
static void add_internal(struct mount_table *t, int fd, const char *type,
			 enum file_type holds)
{
	char path[40], text[512];
	struct mount m = { 0 };
	struct fdinfo i;
	struct stat st;
	ssize_t n;

	if (fd < 0)
		return;
	snprintf(path, sizeof(path), "/proc/self/fdinfo/%d", fd);
	n = text_read_at(AT_FDCWD, path, text, sizeof(text));
	if (n > 0 && !fstat(fd, &st)) {
		fdinfo_parse_plain(text, n, &i);
		m.id = (int)i.mnt_id;
		m.dev = st.st_dev;
		m.local = true;
		m.holds = holds;
		m.type = xstrdup(type);
		m.source = xstrdup("none");
		m.point = xstrdup("");
		t->mounts = xreallocarray(t->mounts, t->n + 64, sizeof(m));
		t->mounts[t->n++] = m;
	}
	close(fd);
}

static void add_internals(struct mount_table *t)
{
	int ends[2];

	if (!pipe2(ends, O_CLOEXEC)) {
		close(ends[1]);
		add_internal(t, ends[0], "pipefs", FILE_PIPE);
	}
	add_internal(t, socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0), "sockfs",
		     FILE_SOCKET);
	add_internal(t, eventfd(0, EFD_CLOEXEC), "anon_inodefs", FILE_ANON);
	add_internal(t, memfd_create("ringside", MFD_CLOEXEC), "tmpfs",
		     FILE_UNKNOWN);
	add_internal(t, (int)syscall(SYS_pidfd_open, getpid(), 0), "pidfs",
		     FILE_UNKNOWN);
	add_internal(t, open("/proc/self/ns/uts", O_RDONLY | O_CLOEXEC), "nsfs",
		     FILE_UNKNOWN);
}

static size_t count_fds(const struct task_list *l)
{
	size_t total = 0;

	for (size_t i = 0; i < l->n && total < ITERATOR_WORTH; i++)
		total += files_count(&l->tasks[i]);
	return total;
}

static bool tries_iterator(const struct files *f, const struct files_opts *o)
{
	if (!(o->want & FILES_FDS) || o->collector == FILES_WALK)
		return false;
	/* It shows threads only where they have a table of their own. */
	if (o->want & FILES_THREADS)
		return false;
	return o->collector == FILES_ITER ||
	       count_fds(&f->tasks) >= ITERATOR_WORTH;
}

/* Mounts of each namespace, by the first process that is in it. */
static void read_mounts(struct files *f)
{
	int self = open("/proc/self", O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	if (self >= 0) {
		mount_table_add(&f->mounts, self);
		close(self);
	}
	for (size_t i = 0; i < f->tasks.n; i++) {
		char path[40];
		int fd;

		if (f->tasks.tasks[i].kernel)
			continue;
		snprintf(path, sizeof(path), "/proc/%d",
			 (int)f->tasks.tasks[i].pid);
		fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
		if (fd < 0)
			continue;
		mount_table_add(&f->mounts, fd);
		close(fd);
	}
	add_internals(&f->mounts);
	mount_table_index(&f->mounts);
}

static int by_iterator(struct files *f, const struct files_opts *opts,
		       struct files_iter *iter)
{
	int r = files_iter_ready(iter, &f->iterator_why);

	if (r >= 0)
		r = files_run(f, opts, iter);
	files_iter_free(iter);
	f->by_iterator = r == 0;
	f->iterator_error = r;
	return r;
}

int files_collect(struct files *f, const struct files_opts *opts)
{
	struct files_iter *iter = NULL;
	bool iterate;
	int r;

	memset(f, 0, sizeof(*f));
	f->timeout_ms = opts->timeout_ms ? opts->timeout_ms : TIMEOUT_MS;
	r = task_list_read(&f->tasks, opts->select,
			   opts->want & FILES_THREADS ? TASK_THREADS : 0);
	if (r < 0)
		return r;
	iterate = tries_iterator(f, opts);
	if (iterate)
		iter = files_iter_begin();
	read_mounts(f);
	if (iterate) {
		r = by_iterator(f, opts, iter);
		if (r == 0 || opts->collector == FILES_ITER)
			return r;
	}
	return files_run(f, opts, NULL);
}

void files_done(struct files *f)
{
	if (f->also)
		files_done(f->also);
	free(f->also);
	files_sockets_free(f->sockets);
	files_workers_free(f);
	free(f->rows);
	arena_done(&f->arena);
	mount_table_done(&f->mounts);
	task_list_done(&f->tasks);
	memset(f, 0, sizeof(*f));
}
