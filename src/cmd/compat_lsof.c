/* SPDX-License-Identifier: BSD-2-Clause */
/* lsof(8) in the words of lsof, over the collectors of `ringside files`. */
#include "cmd/compat_lsof.h"

#include <errno.h>
#include <locale.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/xmalloc.h"
#include "cmd/cmd.h"
#include "cmd/files_columns.h"

struct table {
	struct lsof_row *rows;
	size_t n, cap;
};

static struct lsof_row *add(struct table *t)
{
	if (t->n == t->cap) {
		t->cap = t->cap ? t->cap * 2 : 256;
		t->rows = xreallocarray(t->rows, t->cap, sizeof(*t->rows));
	}
	memset(&t->rows[t->n], 0, sizeof(*t->rows));
	return &t->rows[t->n++];
}

/* Which conditions it fulfils */

static bool is_nfs(const struct open_file *o)
{
	return o->mount && !strncmp(o->mount->type, "nfs", 3);
}

static bool fd_asked(const struct lsof *o, const struct open_file *f)
{
	for (size_t i = 0; i < o->files.n_fds; i++) {
		const struct files_fd_range *r = &o->files.fds[i];

		/* What lsof calls DEL is not its mem. */
		if (f->use == r->use && !(f->use == FILE_MEM && f->deleted) &&
		    (f->use != FILE_FD ||
		     (f->fd >= r->first && f->fd <= r->last)))
			return true;
	}
	return false;
}

static bool is_in_tree(struct lsof *o, const struct open_file *f)
{
	if (f->type == FILE_SOCKET)
		return f->socket && f->socket->family == AF_UNIX &&
		       f->socket->local.path &&
		       lsof_tree_mark_path(&o->tree, f->socket->local.path);
	return f->have & FILE_HAVE_DEV && f->have & FILE_HAVE_INO &&
	       lsof_tree_mark(&o->tree, f->dev, f->ino);
}

static bool name_asked(struct lsof *o, const struct open_file *f)
{
	struct files_select paths = { .paths = o->files.paths,
				      .n_paths = o->files.n_paths };
	bool asked = paths.n_paths && files_select_wants(&paths, f);

	return is_in_tree(o, f) || asked;
}

static unsigned bits_of(struct lsof *o, const struct open_file *f,
			unsigned process)
{
	const struct sock *s = f->type == FILE_SOCKET ? f->socket : NULL;
	unsigned bits = process;

	if (o->asked & 1u << LSOF_FD && fd_asked(o, f))
		bits |= 1u << LSOF_FD;
	if (o->asked & 1u << LSOF_NET && s && lsof_inet_fits(o, s))
		bits |= 1u << LSOF_NET;
	if (s && s->family == AF_UNIX && (!s->netns || s->netns->fd < 0))
		bits |= 1u << LSOF_UNIX;
	if (is_nfs(f))
		bits |= 1u << LSOF_NFS;
	if (o->asked & 1u << LSOF_NAME && name_asked(o, f))
		bits |= 1u << LSOF_NAME;
	if (o->links_below && f->have & FILE_HAVE_STAT &&
	    !(f->use == FILE_MEM && f->deleted) && f->type != FILE_SOCKET &&
	    (int)f->links < o->links_below)
		bits |= 1u << LSOF_LINKS;
	if (f->tid != f->task->tgid || f->task->threads > 1)
		bits |= 1u << LSOF_TASK;
	return bits;
}

static bool is_wanted(struct lsof *o, const struct open_file *f,
		      unsigned process)
{
	unsigned bits = bits_of(o, f, process);
	bool wanted;

	if (o->fd_exclude && fd_asked(o, f))
		return false;
	if (!o->asked)
		return true;
	wanted = o->and ? (bits & o->asked) == o->asked : bits & o->asked;
	o->task_found |= wanted && bits & 1u << LSOF_TASK;
	return wanted;
}

/* Rows that say why there is nothing else of a process. */

static void add_line(struct table *t, const struct open_file *f, const char *fd,
		     const char *type, const char *what, const char *why,
		     struct arena *arena)
{
	struct lsof_row *r = add(t);
	char text[160];

	r->file = f;
	r->access = r->lock = ' ';
	r->type = type;
	snprintf(r->fd, sizeof(r->fd), "%4s", fd);
	snprintf(text, sizeof(text), "/proc/%d/%s%s", (int)f->tid, what, why);
	r->name = arena_alloc(arena, strlen(text) + 1);
	strcpy(r->name, text);
}

static void add_refused(const struct lsof *o, struct table *t,
			const struct open_file *f, struct arena *arena)
{
	static const struct {
		const char *fd, *type, *file, *call;
		uint8_t use;
	} lines[] = {
		{ "cwd", "unknown", "cwd", "readlink", FILE_CWD },
		{ "rtd", "unknown", "root", "readlink", FILE_ROOT },
		{ "txt", "unknown", "exe", "readlink", FILE_TXT },
		{ "NOFD", NULL, "fd", "opendir", FILE_FD },
	};

	for (size_t i = 0; i < ARRAY_SIZE(lines); i++) {
		struct open_file as = { .use = lines[i].use, .fd = -1 };
		char why[96];

		if (o->files.n_fds && fd_asked(o, &as) == o->fd_exclude)
			continue;
		/* They can be counted, though not looked at. */
		if (as.use == FILE_FD && !strcmp(f->refused_call, "readlink"))
			continue;
		snprintf(why, sizeof(why), " (%s: %s)", lines[i].call,
			 strerror(f->refused));
		add_line(t, f, lines[i].fd, lines[i].type, lines[i].file, why,
			 arena);
	}
}

static void set_users(const struct lsof *o, struct files *f)
{
	const char *last = NULL;
	uint32_t uid = 0;

	for (size_t i = 0; i < f->n; i++) {
		if (!last || f->rows[i]->task->euid != uid) {
			const struct passwd *pw;
			char text[24], *name;

			uid = f->rows[i]->task->euid;
			pw = o->numeric_users ? NULL : getpwuid(uid);
			snprintf(text, sizeof(text), "%u", uid);
			name = arena_alloc(&f->arena,
					   strlen(pw ? pw->pw_name : text) + 1);
			last = strcpy(name, pw ? pw->pw_name : text);
		}
		f->rows[i]->user = last;
	}
}

/* Rows of one thread stand together already; threads go behind their process.
 */
struct run {
	size_t first, n;
	pid_t tgid, tid;
};

static int by_process(const void *a, const void *b)
{
	const struct run *x = a, *y = b;

	if (x->tgid != y->tgid)
		return x->tgid < y->tgid ? -1 : 1;
	return (x->tid > y->tid) - (x->tid < y->tid);
}

static void sort_rows(struct files *f)
{
	_cleanup_free_ struct run *runs = xreallocarray(NULL, f->n + 1,
							sizeof(*runs));
	struct open_file **rows = xreallocarray(NULL, f->n + 1, sizeof(*rows));
	size_t n = 0, to = 0;

	for (size_t i = 0; i < f->n; i++) {
		const struct open_file *o = f->rows[i];

		if (!n || runs[n - 1].tid != o->tid)
			runs[n++] = (struct run){ i, 0, o->task->tgid, o->tid };
		runs[n - 1].n++;
	}
	qsort(runs, n, sizeof(*runs), by_process);
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < runs[i].n; k++)
			rows[to++] = f->rows[runs[i].first + k];
	free(f->rows);
	f->rows = rows;
}

/* Files of others that are the other ends of those shown: +E. */
static void mark_endpoints(struct files *f)
{
	for (size_t i = 0; i < f->n; i++) {
		const struct open_file *o = f->rows[i];

		if (!o->wanted)
			continue;
		for (size_t k = 0; k < o->peers.n; k++)
			((struct open_file *)o->peers.files[k])->lock_waits =
				true;
	}
	for (size_t i = 0; i < f->n; i++)
		if (f->rows[i]->lock_waits)
			f->rows[i]->wanted = true;
}

static void join_endpoints(const struct lsof *o, struct files *f)
{
	_cleanup_free_ bool *wanted = xzalloc(f->n + 1);

	/* Those that are added have other ends too. */
	for (size_t i = 0; i < f->n; i++) {
		wanted[i] = f->rows[i]->wanted;
		f->rows[i]->wanted = true;
	}
	files_join_peers(f, f);
	for (size_t i = 0; i < f->n; i++)
		f->rows[i]->wanted = wanted[i];
	if (o->endpoint_files)
		mark_endpoints(f);
}

static void choose(struct lsof *o, struct files *f)
{
	const struct task *last = NULL;
	int process = 0;

	for (size_t i = 0; i < f->n; i++) {
		struct open_file *file = f->rows[i];

		if (file->task != last) {
			last = file->task;
			process = task_select_match(&o->tasks, last);
			/* What we need to look is nobody's concern. */
			if (last->tgid == getpid() && !process)
				process = -1;
		}
		/* Of our own no more than the others of it. */
		file->wanted = process >= 0 &&
			       is_wanted(o, file, (unsigned)process);
		file->lock_waits = false;
	}
}

static const char *command_of(const struct files *f, const struct task *t)
{
	const struct task *leader = t->pid == t->tgid ?
					    t :
					    task_list_find(&f->tasks, t->tgid);

	return leader ? leader->comm : t->comm;
}

static void make_rows(struct lsof *o, struct files *f, struct table *t,
		      struct lsof_context *c)
{
	for (size_t i = 0; i < f->n; i++) {
		const struct open_file *file = f->rows[i];
		const struct open_file *next = i + 1 < f->n ? f->rows[i + 1] :
							      NULL;

		if (!file->wanted)
			continue;
		if (file->use == FILE_PROCESS) {
			add_refused(o, t, file, &f->arena);
		} else {
			lsof_row_make(c, file, add(t));
			/* A thread of the kernel has no program. */
			if (file->use == FILE_ROOT && file->task->kernel &&
			    (!next || next->task != file->task) &&
			    !o->files.n_fds)
				add_line(t, file, "txt", "unknown", "exe", "",
					 &f->arena);
		}
	}
	for (size_t i = 0; i < t->n; i++)
		t->rows[i].command = command_of(f, t->rows[i].file->task);
}

static int collect(const struct lsof *o, struct files *f)
{
	unsigned process = (1u << TASK_SELECT_KINDS) - 1;
	struct files_opts opts = {
		.want = FILES_FDS | FILES_CWD | FILES_TXT | FILES_MEM |
			FILES_STAT | FILES_DETAIL,
		.timeout_ms = o->timeout_ms,
	};

	if (o->threads || (!o->asked && !o->no_threads))
		opts.want |= FILES_THREADS;
	if (o->avoid)
		opts.want |= FILES_NO_WAIT;
	/* All are looked at where a file alone may be wanted. */
	if (!o->endpoint_files && !o->endpoints && o->asked & process &&
	    (o->and || !(o->asked & ~process)) && !o->threads)
		opts.select = &o->tasks;
	return files_collect(f, &opts);
}

/* Returns how many lines there were, or -errno. */
static ssize_t once(struct lsof *o)
{
	struct lsof_context c;
	struct table t = { 0 };
	struct files f;
	int r = collect(o, &f);
	ssize_t n;

	if (r < 0) {
		files_done(&f);
		return log_error_errno(r, "can't read /proc");
	}
	if (f.n)
		sort_rows(&f);
	files_join_sockets(&f);
	choose(o, &f);
	if (o->endpoints)
		join_endpoints(o, &f);
	files_join_locks(&f);
	set_users(o, &f);
	lsof_context_init(&c, o, &f);
	make_rows(o, &f, &t, &c);
	lsof_print(o, t.rows, t.n);
	n = t.n;
	lsof_context_done(&c);
	free(t.rows);
	files_done(&f);
	return fflush(stdout) ? -errno : n;
}

/* What was asked for and is nowhere: the exit status says so, and -V which. */
static unsigned not_located(const struct lsof *o)
{
	static const char *const kinds[] = {
		[TASK_SELECT_PID] = "process ID",
		[TASK_SELECT_COMM] = "command",
		[TASK_SELECT_PGID] = "process group ID",
	};
	unsigned missing = o->errors + (o->threads && !o->task_found);
	enum task_select_kind kind;
	const char *word;
	size_t pos = 0;

	while ((word = task_select_unmatched(&o->tasks, &pos))) {
		kind = task_select_kind_before(&o->tasks, pos);
		/* lsof 4.95 forgets about these. */
		if (kind == TASK_SELECT_UID)
			continue;
		missing++;
		if (o->verbose)
			printf("lsof: %s not located: %s\n", kinds[kind], word);
	}
	for (size_t i = 0; i < o->files.n_paths; i++) {
		if (o->files.paths[i].found)
			continue;
		missing++;
		if (o->verbose)
			printf("lsof: no file use located: %s\n",
			       o->files.paths[i].text);
	}
	for (size_t i = 0; i < o->tree.n; i++) {
		if (o->tree.files[i].found)
			continue;
		missing++;
		if (o->verbose)
			printf("lsof: no file use located: %s\n",
			       o->tree.files[i].path);
	}
	for (unsigned i = 0; i < o->n_inets; i++) {
		if (o->inets[i].found)
			continue;
		missing++;
		if (o->verbose)
			printf(*o->inets[i].text ?
				       "lsof: Internet address not located: %s\n" :
				       "lsof: no Internet files located%s\n",
			       o->inets[i].text);
	}
	return missing;
}

static void put_marker(const struct lsof *o)
{
	char text[256] = "=======";
	time_t now = time(NULL);
	struct tm tm;

	if (o->marker && localtime_r(&now, &tm))
		strftime(text, sizeof(text), o->marker, &tm);
	if (o->json || o->json_lines)
		return; /* each document, or line, ends by itself */
	if (o->fields)
		printf("m%s%c", o->marker ? text : "",
		       o->nul && !o->marker ? '\0' : '\n');
	else
		printf("%s\n", text);
	fflush(stdout);
}

static int run(int argc, char **argv)
{
	struct lsof o;
	ssize_t n = 0;
	int r;

	log_set_name("lsof");
	/* Which characters of names can be shown. */
	setlocale(LC_CTYPE, "");
	r = lsof_options(&o, argc, argv);

	if (r) {
		lsof_options_done(&o);
		return r - 1;
	}
	do {
		n = once(&o);
		if (n < 0 || !o.repeat || (o.repeat_until_none && !n))
			break;
		put_marker(&o);
		sleep(o.repeat);
	} while (n >= 0);
	r = n < 0 || (not_located(&o) && !o.quiet_search) ? 1 : 0;
	lsof_options_done(&o);
	return r;
}

const struct cmd cmd_lsof = {
	.name = "lsof",
	.summary = "open files in lsof's words; also by being called lsof",
	.program = "lsof",
	.run = run,
};
