/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Who collects open files: workers, which take processes from one list; before
 * them what the iterators tell, and what sockets are.
 */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/parallel.h"
#include "basic/xmalloc.h"
#include "snapshot/fd_impl.h"

enum { UNIT_FDS = 4096 };

/* A process, or a range of the descriptors of one that has many. */
struct unit {
	uint32_t task;
	int first, last;
};

/* All that one of the iterators tells. */
enum { PASS_FDS, PASS_MAPS, PASSES };

struct pass {
	struct files_worker *worker;
	struct task_rows *rows; /* by task; NULL: it is not asked */
	int error;
};

struct pool {
	struct files *f;
	const struct files_opts *opts;
	struct unit *units;
	size_t n_units;
	struct task_rows *rows;	 /* by unit */
	struct files_iter *iter; /* or NULL */
	struct pass passes[PASSES];
	atomic_size_t unreadable;
};

/* One process */

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
	if (r == 0 && !u->first && want & FILES_MEM &&
	    !p->passes[PASS_MAPS].rows)
		r = files_walk_maps(w);
	refused = r == -EACCES || r == -EPERM;
	/* They may be counted where they may not be looked at. */
	if ((r == 0 || refused) && want & FILES_FDS &&
	    !p->passes[PASS_FDS].rows)
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

/* Workers */

static void run_pass(struct pool *p, unsigned which)
{
	struct pass *pass = &p->passes[which];

	if (!pass->rows)
		return;
	stat_helper_init(&pass->worker->helper, p->f->timeout_ms);
	pass->error = files_iter_read(p->iter, pass->worker, which == PASS_MAPS,
				      pass->rows);
	stat_helper_done(&pass->worker->helper);
}

/*
 * Of a whole machine there are some, and they take as long as other things that
 * can be done meanwhile.
 */
static bool wants_sockets(const struct pool *p)
{
	return p->opts->want & FILES_SOCKETS && !p->opts->select;
}

static void begin_work(void *owner, unsigned worker)
{
	struct pool *p = owner;

	if (!worker && wants_sockets(p))
		files_ask_sockets(p->f);
	/* Descriptors of its own: those of all would be counted by all. */
	if (worker)
		unshare(CLONE_FILES);
	stat_helper_init(&p->f->workers[worker].helper, p->f->timeout_ms);
}

static void end_work(void *owner, unsigned worker)
{
	struct pool *p = owner;

	stat_helper_done(&p->f->workers[worker].helper);
}

/* The passes, if there are any, then the units. */
static void do_piece(void *owner, size_t piece, unsigned worker)
{
	struct pool *p = owner;
	size_t passes = p->iter ? PASSES : 0;

	if (piece < passes)
		run_pass(p, piece);
	else
		look_at(&p->f->workers[worker], p, piece - passes);
}

static void run_pool(struct pool *p)
{
	const struct parallel_opts opts = {
		.workers = p->f->n_workers - PASSES,
		.begin = begin_work,
		.end = end_work,
	};

	parallel_run_with(&opts, p->n_units + (p->iter ? PASSES : 0), do_piece,
			  p);
	p->f->unreadable = atomic_load(&p->unreadable);
}

size_t files_count(const struct task *t)
{
	char path[40];
	struct stat st;

	snprintf(path, sizeof(path), "/proc/%d/fd", (int)t->pid);
	return !t->kernel && !stat(path, &st) ? (size_t)st.st_size : 0;
}

/* Where one process has most of the descriptors, several threads share it. */
static void make_units(struct pool *p)
{
	const struct task_list *l = &p->f->tasks;
	bool split = p->opts->want & FILES_FDS && !p->passes[PASS_FDS].rows &&
		     !(p->opts->want & FILES_THREADS);
	size_t cap = l->n + 1;

	p->units = xreallocarray(NULL, cap, sizeof(*p->units));
	for (size_t i = 0; i < l->n; i++) {
		size_t parts = 1;

		if (split)
			parts += files_count(&l->tasks[i]) / UNIT_FDS;
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

/* The answer */

static void join_part(struct files *f, const struct task_rows *part)
{
	if (!part->n)
		return;
	memcpy(f->rows + f->n, part->worker->rows + part->first,
	       part->n * sizeof(*f->rows));
	f->n += part->n;
}

static const struct open_file *program_of(const struct files *f, size_t first)
{
	for (size_t i = f->n; i > first; i--)
		if (f->rows[i - 1]->use == FILE_TXT)
			return f->rows[i - 1];
	return NULL;
}

/* What is mapped but for the program, which whoever told of it did not know. */
static void join_maps(struct files *f, const struct task_rows *part,
		      const struct open_file *program)
{
	for (size_t i = 0; i < part->n; i++) {
		struct open_file *o = part->worker->rows[part->first + i];

		if (program && program->have & FILE_HAVE_DEV &&
		    o->dev == program->dev && o->ino == program->ino)
			continue;
		f->rows[f->n++] = o;
	}
}

static size_t count_rows(const struct pool *p)
{
	size_t n = 0;

	for (size_t i = 0; i < p->n_units; i++)
		n += p->rows[i].n;
	for (unsigned k = 0; k < PASSES; k++)
		for (size_t i = 0; p->passes[k].rows && i < p->f->tasks.n; i++)
			n += p->passes[k].rows[i].n;
	return n;
}

static void join_rows(const struct pool *p)
{
	const struct task_rows *fds = p->passes[PASS_FDS].rows;
	const struct task_rows *maps = p->passes[PASS_MAPS].rows;
	struct files *f = p->f;

	f->rows = xreallocarray(NULL, count_rows(p) + 1, sizeof(*f->rows));
	for (size_t i = 0; i < p->n_units; i++) {
		const struct unit *u = &p->units[i];
		size_t first = f->n;

		join_part(f, &p->rows[i]);
		if (maps && !u->first)
			join_maps(f, &maps[u->task], program_of(f, first));
		if (fds)
			join_part(f, &fds[u->task]);
	}
}

static void add_pass(struct pool *p, unsigned which)
{
	struct files *f = p->f;

	p->passes[which].worker = &f->workers[f->n_workers - PASSES + which];
	p->passes[which].rows =
		xzalloc((f->tasks.n + 1) * sizeof(*p->passes[which].rows));
}

static void add_passes(struct pool *p)
{
	if (p->opts->want & FILES_FDS)
		add_pass(p, PASS_FDS);
	if (p->opts->want & FILES_MEM)
		add_pass(p, PASS_MAPS);
}

static void workers_new(struct files *f, const struct files_opts *opts)
{
	unsigned n = opts->threads ? opts->threads : parallel_workers();

	f->n_workers = (n < PARALLEL_MAX ? n : PARALLEL_MAX) + PASSES;
	f->workers = xzalloc(f->n_workers * sizeof(*f->workers));
	for (unsigned i = 0; i < f->n_workers; i++)
		f->workers[i] = (struct files_worker){ .f = f, .opts = opts };
}

void files_workers_free(struct files *f)
{
	for (unsigned k = 0; k < f->n_workers; k++) {
		struct files_worker *w = &f->workers[k];

		for (size_t i = 0; i < w->n_infos; i++)
			fdinfo_done(w->infos[i]);
		free(w->infos);
		free(w->known);
		free(w->rows);
		arena_done(&w->arena);
	}
	free(f->workers);
	f->workers = NULL;
	f->n_workers = 0;
}

int files_run(struct files *f, const struct files_opts *opts,
	      struct files_iter *iter)
{
	struct pool p = { .f = f, .opts = opts, .iter = iter };
	int r = 0;

	workers_new(f, opts);
	if (iter)
		add_passes(&p);
	make_units(&p);
	p.rows = xzalloc((p.n_units + 1) * sizeof(*p.rows));
	run_pool(&p);
	for (unsigned k = 0; k < PASSES; k++)
		if (p.passes[k].error && r == 0)
			r = p.passes[k].error;
	if (r == 0)
		join_rows(&p);
	else
		f->iterator_why = "the BPF iterator can't be read";
	for (unsigned k = 0; k < PASSES; k++)
		free(p.passes[k].rows);
	free(p.rows);
	free(p.units);
	if (r < 0)
		files_workers_free(f);
	return r;
}
