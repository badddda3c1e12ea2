/* SPDX-License-Identifier: BSD-2-Clause */
/* Collects open files: who does it, in which order, with how many threads. */
#include "snapshot/fd.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
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
	WORKERS_MAX = 16,
	ITERATOR_WORTH = 3000, /* descriptors: below, loading costs more */
	TIMEOUT_MS = 500,
	UNIT_FDS = 4096,
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
	struct fdinfo *p = arena_alloc(&w->arena, size);

	memcpy(p, i, size);
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
static void add_internal(struct mount_table *t, int fd, const char *type)
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
		add_internal(t, ends[0], "pipefs");
	}
	add_internal(t, socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0),
		     "sockfs");
	add_internal(t, eventfd(0, EFD_CLOEXEC), "anon_inodefs");
	add_internal(t, memfd_create("ringside", MFD_CLOEXEC), "tmpfs");
	add_internal(t, (int)syscall(SYS_pidfd_open, getpid(), 0), "pidfs");
	add_internal(t, open("/proc/self/ns/uts", O_RDONLY | O_CLOEXEC),
		     "nsfs");
}

/* One process */

/* A process, or a range of the descriptors of one that has many. */
struct unit {
	uint32_t task;
	int first, last;
};

struct pool {
	struct files *f;
	struct unit *units;
	size_t n_units;
	struct task_rows *rows; /* by unit */
	struct task_rows *fds;	/* by task, of the iterator; or NULL */
	atomic_size_t next;
	atomic_size_t unreadable;
};

static void look_at(struct files_worker *w, struct pool *p, size_t index)
{
	const struct unit *u = &p->units[index];
	const struct task *t = &p->f->tasks.tasks[u->task];
	struct task_rows *rows = &p->rows[index];
	unsigned want = w->opts->want;
	_cleanup_close_ int dirfd = -1;
	bool refused;
	int r = 0, fds = 0;

	rows->worker = w;
	rows->first = w->n;
	w->task = t;
	if (want & FILES_THREADS)
		snprintf(w->base, sizeof(w->base), "/proc/%d/task/%d",
			 (int)t->tgid, (int)t->pid);
	else
		snprintf(w->base, sizeof(w->base), "/proc/%d", (int)t->pid);
	dirfd = open(w->base, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (dirfd < 0)
		return;
	w->dirfd = dirfd;
	if (!u->first && want & (FILES_CWD | FILES_TXT))
		r = files_walk_dirs(w);
	if (r == 0 && !u->first && (want & FILES_MEM))
		r = files_walk_maps(w);
	refused = r == -EACCES || r == -EPERM;
	/* They may be counted where they may not be looked at. */
	if ((r == 0 || refused) && (want & FILES_FDS) && !p->fds)
		fds = files_walk_fds(w, u->first, u->last);
	if (!u->first && (refused || fds == -EACCES || fds == -EPERM)) {
		struct open_file *o = file_add(w, FILE_PROCESS, -1);

		file_refuse(o, fds < 0 ? "open" : "readlink",
			    fds < 0 ? -fds : -r);
		atomic_fetch_add(&p->unreadable, 1);
		/* Before those that were counted. */
		memmove(w->rows + rows->first + 1, w->rows + rows->first,
			(w->n - rows->first - 1) * sizeof(*w->rows));
		w->rows[rows->first] = o;
	}
	rows->n = w->n - rows->first;
}

struct job {
	struct pool *pool;
	struct files_worker *worker;
	bool apart;
};

static void *work(void *arg)
{
	struct job *j = arg;
	size_t i;

	/* Descriptors of its own: those of all would be counted by all. */
	if (j->apart)
		unshare(CLONE_FILES);
	stat_helper_init(&j->worker->helper, j->pool->f->timeout_ms);
	while ((i = atomic_fetch_add(&j->pool->next, 1)) < j->pool->n_units)
		look_at(j->worker, j->pool, i);
	stat_helper_done(&j->worker->helper);
	return NULL;
}

static void run_pool(struct pool *p)
{
	struct job jobs[WORKERS_MAX];
	pthread_t threads[WORKERS_MAX];
	unsigned n = p->f->n_workers, started = 1;

	for (unsigned i = 0; i < n; i++)
		jobs[i] = (struct job){ p, &p->f->workers[i], i > 0 };
	for (; started < n && started < p->n_units; started++)
		if (pthread_create(&threads[started], NULL, work,
				   &jobs[started]))
			break;
	work(&jobs[0]);
	for (unsigned i = 1; i < started; i++)
		pthread_join(threads[i], NULL);
	p->f->unreadable = atomic_load(&p->unreadable);
}

/* The kernel counts descriptors for who asks for the size of the directory. */
static size_t count_of(const struct task *t)
{
	char path[40];
	struct stat st;

	snprintf(path, sizeof(path), "/proc/%d/fd", (int)t->pid);
	return !t->kernel && !stat(path, &st) ? (size_t)st.st_size : 0;
}

static size_t count_fds(const struct task_list *l)
{
	size_t total = 0;

	for (size_t i = 0; i < l->n && total < ITERATOR_WORTH; i++)
		total += count_of(&l->tasks[i]);
	return total;
}

/* Where one process has most of the descriptors, several threads share it. */
static void make_units(struct pool *p, const struct files_opts *opts)
{
	const struct task_list *l = &p->f->tasks;
	bool split = opts->want & FILES_FDS && !p->fds &&
		     !(opts->want & FILES_THREADS);
	size_t cap = l->n + 1;

	p->units = xreallocarray(NULL, cap, sizeof(*p->units));
	for (size_t i = 0; i < l->n; i++) {
		size_t parts = split ? count_of(&l->tasks[i]) / UNIT_FDS + 1 :
				       1;

		if (p->n_units + parts > cap) {
			cap = cap * 2 + parts;
			p->units = xreallocarray(p->units, cap,
						 sizeof(*p->units));
		}
		for (size_t k = 0; k < parts; k++)
			p->units[p->n_units++] = (struct unit){
				.task = (uint32_t)i,
				.first = (int)(k * UNIT_FDS),
				.last = k + 1 < parts ?
						(int)((k + 1) * UNIT_FDS - 1) :
						INT_MAX,
			};
	}
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

static void join_part(struct files *f, const struct task_rows *part)
{
	if (!part->n)
		return;
	memcpy(f->rows + f->n, part->worker->rows + part->first,
	       part->n * sizeof(*f->rows));
	f->n += part->n;
}

static void join_rows(struct files *f, const struct pool *p)
{
	size_t n = 0;

	for (size_t i = 0; i < p->n_units; i++)
		n += p->rows[i].n;
	for (size_t i = 0; p->fds && i < f->tasks.n; i++)
		n += p->fds[i].n;
	f->rows = xreallocarray(NULL, n + 1, sizeof(*f->rows));
	for (size_t i = 0; i < p->n_units; i++) {
		join_part(f, &p->rows[i]);
		if (p->fds)
			join_part(f, &p->fds[p->units[i].task]);
	}
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

int files_collect(struct files *f, const struct files_opts *opts)
{
	struct pool p = { .f = f };
	_cleanup_free_ struct task_rows *rows = NULL, *fds = NULL;
	long cpus = sysconf(_SC_NPROCESSORS_ONLN);
	unsigned n = opts->threads ? opts->threads : cpus > 0 ? cpus : 1;
	int r;

	memset(f, 0, sizeof(*f));
	f->timeout_ms = opts->timeout_ms ? opts->timeout_ms : TIMEOUT_MS;
	r = task_list_read(&f->tasks, opts->select,
			   opts->want & FILES_THREADS ? TASK_THREADS : 0);
	if (r < 0)
		return r;
	read_mounts(f);
	n = n > WORKERS_MAX ? WORKERS_MAX : n;
	/* One more, for the iterator. */
	f->workers = xzalloc((n + 1) * sizeof(*f->workers));
	f->n_workers = n;
	for (unsigned i = 0; i <= n; i++)
		f->workers[i] = (struct files_worker){ .f = f, .opts = opts };
	if (tries_iterator(f, opts)) {
		fds = xzalloc((f->tasks.n + 1) * sizeof(*fds));
		r = files_iterate(&f->workers[n], fds, &f->iterator_why);
		f->by_iterator = r == 0;
		f->iterator_error = r;
		if (r == 0)
			p.fds = fds;
		else if (opts->collector == FILES_ITER)
			return r;
	}
	make_units(&p, opts);
	rows = xzalloc((p.n_units + 1) * sizeof(*rows));
	p.rows = rows;
	run_pool(&p);
	join_rows(f, &p);
	free(p.units);
	return 0;
}

static void worker_done(struct files_worker *w)
{
	for (size_t i = 0; i < w->n_infos; i++)
		fdinfo_done(w->infos[i]);
	free(w->infos);
	free(w->known);
	free(w->rows);
	arena_done(&w->arena);
}

void files_done(struct files *f)
{
	if (f->also)
		files_done(f->also);
	free(f->also);
	files_sockets_free(f->sockets);
	for (unsigned i = 0; f->workers && i <= f->n_workers; i++)
		worker_done(&f->workers[i]);
	free(f->workers);
	free(f->rows);
	arena_done(&f->arena);
	mount_table_done(&f->mounts);
	task_list_done(&f->tasks);
	memset(f, 0, sizeof(*f));
}
