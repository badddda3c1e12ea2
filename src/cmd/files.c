/* SPDX-License-Identifier: BSD-2-Clause */
/* ringside files: what processes have open. */
#include <errno.h>
#include <getopt.h>
#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/units.h"
#include "basic/xmalloc.h"
#include "cmd/cmd.h"
#include "cmd/files_columns.h"
#include "cmd/files_select.h"
#include "view/view.h"

enum {
	TIMEOUT_MS = 500,
	FEW = 2000, /* rows: who shares them is found out unasked */
};

enum {
	OPT_BELOW = VIEW_OPT_LAST + 1,
	OPT_TREE,
	OPT_FS,
	OPT_DELETED,
	OPT_MAPPED,
	OPT_COLLECTOR,
	OPT_THREADS,
	OPT_PIDS,
	OPT_WATCH,
	OPT_TIMEOUT,
};

struct command {
	struct task_select tasks;
	struct files_select select;
	struct view view;
	struct files_opts opts;
	bool pids; /* numbers of processes only */
	uint64_t watch_ns;
	size_t missing; /* paths that nobody has open, or that are not */
};

static void usage(FILE *f)
{
	fprintf(f,
		"Usage: ringside files [OPTION]... [PATH...]\n"
		"\n"
		"Lists open files: of all processes, of those chosen, or whose\n"
		"name is one of PATHs (a block device: all that is on it).\n"
		"Conditions of several kinds must all be fulfilled.\n"
		"\n"
		"  -p, --pid=PID,...      of these processes; ^PID: all others\n"
		"  -c, --command=NAME     whose name begins so, /REGEX/: matches\n"
		"  -u, --user=USER,...    of these users\n"
		"  -g, --pgid=PGID,...    of these process groups\n"
		"  -d, --fd=FD,...        these descriptors: 0, 3-7, fd, cwd,\n"
		"                         root, txt (the program), mem, ^mem\n"
		"  -t, --type=TYPE,...    these types: REG, DIR, socket, pipe,\n"
		"                         epoll, ...; ^TYPE: all others\n"
		"  +d, --below=DIR        in this directory\n"
		"  +D, --tree=DIR         in it or anywhere below\n"
		"      --fs=PATH          in the file system that PATH is in\n"
		"      --deleted          that have no name any more, but space\n"
		"      --mapped           that are mapped\n"
		"      --threads          of each thread\n"
		"      --pids             only the numbers of processes\n"
		"      --watch=TIME       again and again\n"
		"      --collector=WHICH  auto, iter (BPF), proc\n"
		"      --timeout=TIME     of a file system that does not answer\n"
		"                         (0.5 s)\n"
		"  -h, --help             this text\n"
		"\n");
	view_help(f);
}

/* Names of users, asked for once each. */
static void set_users(struct files *f)
{
	struct {
		uint32_t uid;
		const char *name;
	} *known = NULL;
	size_t n = 0;

	for (size_t i = 0; i < f->n; i++) {
		uint32_t uid = f->rows[i]->task->euid;
		size_t k = 0;

		if (i && f->rows[i - 1]->task == f->rows[i]->task) {
			f->rows[i]->user = f->rows[i - 1]->user;
			continue;
		}
		while (k < n && known[k].uid != uid)
			k++;
		if (k == n) {
			const struct passwd *pw = getpwuid(uid);
			char text[32], *name;

			snprintf(text, sizeof(text), "%u", uid);
			name = arena_alloc(&f->arena,
					   strlen(pw ? pw->pw_name : text) + 1);
			strcpy(name, pw ? pw->pw_name : text);
			known = xreallocarray(known, n + 1, sizeof(*known));
			known[n].uid = uid;
			known[n++].name = name;
		}
		f->rows[i]->user = known[k].name;
	}
	free(known);
}

/* Whose other ends lie with processes that were not asked for. */
static bool has_ends(const struct files *f)
{
	for (size_t i = 0; i < f->n; i++)
		switch (f->rows[i]->wanted ? f->rows[i]->type : FILE_UNKNOWN) {
		case FILE_PIPE:
		case FILE_FIFO:
		case FILE_SOCKET:
		case FILE_CHR: return true;
		default: break;
		}
	return false;
}

/* What is to be joined; of many rows not what takes long, unless asked for. */
struct joins {
	bool sockets, peers, shared, others, locks, users, names;
};

static struct joins joins_of(const struct command *c, size_t n)
{
	bool names = view_needs(&c->view, "name");

	return (struct joins){
		.peers = names || view_needs(&c->view, "peers"),
		.sockets = names || view_needs(&c->view, "peers") ||
			   view_needs(&c->view, "protocol") ||
			   view_needs(&c->view, "state") ||
			   view_needs(&c->view, "local") ||
			   view_needs(&c->view, "remote"),
		.shared = view_needs(&c->view, "shared") || (names && n <= FEW),
		.others = view_needs(&c->view, "others"),
		.locks = names || view_needs(&c->view, "lock") ||
			 view_needs(&c->view, "locks"),
		.users = view_needs(&c->view, "user"),
		.names = names,
	};
}

/* The files of all processes, where those of some were collected. */
static bool collect_all(const struct command *c, const struct joins *j,
			const struct files *f, struct files *ret_all)
{
	struct files_opts opts = c->opts;

	if (!c->tasks.n ||
	    !(j->shared || j->others || (j->peers && has_ends(f))))
		return false;
	opts.select = NULL;
	opts.want &= FILES_FDS | FILES_DETAIL | FILES_STAT | FILES_SOCKETS;
	return files_collect(ret_all, &opts) == 0;
}

static void join(struct command *c, struct files *f, const void **rows,
		 size_t n)
{
	struct joins j = joins_of(c, n);
	struct files other;
	const struct files *all = f;

	if (collect_all(c, &j, f, &other)) {
		/* Lists of these rows point to those. */
		f->also = xmemdup(&other, sizeof(other));
		all = f->also;
	}
	if (j.sockets)
		files_join_sockets(f);
	if (j.peers && f->also)
		files_join_sockets(f->also);
	if (j.names || view_needs(&c->view, "marks"))
		files_resolve_marks(f);
	if (j.peers)
		files_join_peers(f, all);
	if (j.shared)
		files_join_shared(f, all);
	if (j.others)
		files_join_others(f, all);
	if (j.locks)
		files_join_locks(f);
	if (j.users)
		set_users(f);
	if (j.names)
		files_set_names(f, (struct open_file *const *)rows, n);
}

static int print_pids(const struct command *c, const struct files *f,
		      const void *const *rows, size_t n)
{
	pid_t last = 0;
	int shown = 0;

	(void)f;
	for (size_t i = 0; i < n; i++) {
		const struct open_file *o = rows[i];

		if (o->task->tgid == last || o->use == FILE_PROCESS ||
		    !view_matches(&c->view, o))
			continue;
		last = o->task->tgid;
		printf("%d\n", (int)last);
		shown++;
	}
	return shown;
}

static unsigned wanted(const struct command *c)
{
	static const char *const details[] = {
		"name",		 "watches",	"marks",
		"eventfd_count", "eventfd_id",	"semaphore",
		"timer_clock",	 "timer_value", "timer_interval",
		"timer_ticks",	 "sigmask",	"target_pid",
		"sq_entries",	 "sq_waiting",	"cq_entries",
		"cq_waiting",	 "ring_files",	"ring_buffers",
		"bpf_type",	 "bpf_id",	"scm_fds",
		"tty_index",	 "interface",	"peers",
	};
	unsigned want = files_select_want(&c->select) | FILES_STAT;

	for (size_t i = 0; i < ARRAY_SIZE(details); i++)
		if (view_needs(&c->view, details[i]))
			want |= FILES_DETAIL;
	if (joins_of(c, 0).sockets)
		want |= FILES_SOCKETS;
	return want | (c->opts.want & FILES_THREADS);
}

/* How many rows were shown, or -errno. */
static int show(struct command *c)
{
	_cleanup_free_ const void **rows = NULL;
	struct files f;
	size_t n = 0;
	int r;

	r = files_collect(&f, &c->opts);
	if (r < 0) {
		log_error_errno(r, "cannot collect open files%s%s",
				f.iterator_why ? ": " : "",
				f.iterator_why ? f.iterator_why : "");
		files_done(&f);
		return -ECANCELED; /* it has been said */
	}
	rows = xreallocarray(NULL, f.n + 1, sizeof(*rows));
	if (c->select.n_paths)
		files_join_sockets(&f);
	/* Before names are made, which takes longer. */
	for (size_t i = 0; i < f.n; i++)
		if (files_select_wants(&c->select, f.rows[i])) {
			f.rows[i]->wanted = true;
			rows[n++] = f.rows[i];
		}
	join(c, &f, rows, n);
	r = c->pids ? print_pids(c, &f, rows, n) :
		      view_print(&c->view, rows, n, stdout);
	if (r >= 0 && fflush(stdout))
		r = -errno;
	/* Without a path they have rows that say so. */
	if (f.unreadable && c->select.n_paths && !c->view.json && !c->watch_ns)
		log_info("%zu processes could not be looked at; root can",
			 f.unreadable);
	files_done(&f);
	return r;
}

static int run_command(struct command *c)
{
	const char *word;
	size_t pos = 0;
	int r;

	c->tasks.no_zombies = true;
	c->opts.select = c->tasks.n ? &c->tasks : NULL;
	c->opts.want = wanted(c);
	for (;;) {
		struct timespec ts = { (time_t)(c->watch_ns / 1000000000),
				       (long)(c->watch_ns % 1000000000) };

		r = show(c);
		if (r < 0)
			return 1;
		if (!c->watch_ns)
			break;
		clock_nanosleep(CLOCK_MONOTONIC, 0, &ts, NULL);
		if (!c->view.json)
			putchar('\n');
	}
	while ((word = task_select_unmatched(&c->tasks, &pos))) {
		log_error("no process that has files open fits '%s'", word);
		c->missing++;
	}
	for (size_t i = 0; i < c->select.n_paths; i++) {
		if (c->select.paths[i].found)
			continue;
		c->missing++;
		if (c->select.n_paths > 1)
			log_info("nobody has %s open", c->select.paths[i].text);
	}
	return r > 0 && !c->missing ? 0 : 1;
}

static int bad(char *error)
{
	log_error("%s", error ? error : "bad option");
	free(error);
	return 2;
}

static int add_path(struct command *c, const char *path,
		    enum files_path_kind kind)
{
	int r = files_select_path(&c->select, path, kind, c->opts.timeout_ms);

	if (r < 0) {
		log_error_errno(r, "%s", path);
		c->missing++;
	}
	return r;
}

static int set_collector(struct command *c, const char *word)
{
	static const char *const words[] = { "auto", "iter", "proc" };

	for (unsigned i = 0; i < ARRAY_SIZE(words); i++)
		if (!strcmp(word, words[i])) {
			c->opts.collector = i;
			return 0;
		}
	log_error("no collector '%s'; there are auto, iter and proc", word);
	return 2;
}

static int take_time(const char *what, const char *text, uint64_t *ret_ns)
{
	if (!units_duration(text, strlen(text), 1000000000, ret_ns) && *ret_ns)
		return 0;
	log_error("--%s: '%s' is no time: 500ms, 2s", what, text);
	return 2;
}

/* 0: go on, 2: wrong, -1: all is done. */
static int take_option(struct command *c, int opt)
{
	char *error = NULL;
	uint64_t ns;
	int r = 0;

	switch (opt) {
	case 'p':
	case 'c':
	case 'u':
	case 'g': r = task_select_option(&c->tasks, opt, optarg, &error); break;
	case 'd': r = files_select_fds(&c->select, optarg, &error); break;
	case 't': r = files_select_types(&c->select, optarg, &error); break;
	case OPT_BELOW: add_path(c, optarg, PATH_BELOW); return 0;
	case OPT_TREE: add_path(c, optarg, PATH_TREE); return 0;
	case OPT_FS: add_path(c, optarg, PATH_FS); return 0;
	case OPT_DELETED: c->select.deleted = true; return 0;
	case OPT_MAPPED: c->select.mapped = true; return 0;
	case OPT_THREADS: c->opts.want |= FILES_THREADS; return 0;
	case OPT_PIDS: c->pids = true; return 0;
	case OPT_COLLECTOR: return set_collector(c, optarg);
	case OPT_WATCH: return take_time("watch", optarg, &c->watch_ns);
	case OPT_TIMEOUT:
		r = take_time("timeout", optarg, &ns);
		c->opts.timeout_ms = ns < 3600000000000 ? ns / 1000000 + 1 :
							  3600000;
		return r;
	case 'h': usage(stdout); return -1;
	default:
		r = view_option(&c->view, opt, optarg, &error);
		if (r == -ECANCELED)
			return -1;
		if (r == 0)
			return 2; /* getopt_long(3) has said why */
	}
	return r < 0 ? bad(error) : 0;
}

/* getopt_long(3) knows no plus. */
static char **without_plus(int argc, char **argv)
{
	char **copy = xreallocarray(NULL, argc + 1, sizeof(*copy));

	for (int i = 0; i <= argc; i++)
		copy[i] = !argv[i]		 ? NULL :
			  !strcmp(argv[i], "+d") ? (char *)"--below" :
			  !strcmp(argv[i], "+D") ? (char *)"--tree" :
						   argv[i];
	return copy;
}

static int run(int argc, char **argv)
{
	static const struct option longopts[] = {
		{ "pid", required_argument, NULL, 'p' },
		{ "command", required_argument, NULL, 'c' },
		{ "user", required_argument, NULL, 'u' },
		{ "pgid", required_argument, NULL, 'g' },
		{ "fd", required_argument, NULL, 'd' },
		{ "type", required_argument, NULL, 't' },
		{ "below", required_argument, NULL, OPT_BELOW },
		{ "tree", required_argument, NULL, OPT_TREE },
		{ "fs", required_argument, NULL, OPT_FS },
		{ "deleted", no_argument, NULL, OPT_DELETED },
		{ "mapped", no_argument, NULL, OPT_MAPPED },
		{ "collector", required_argument, NULL, OPT_COLLECTOR },
		{ "threads", no_argument, NULL, OPT_THREADS },
		{ "pids", no_argument, NULL, OPT_PIDS },
		{ "watch", required_argument, NULL, OPT_WATCH },
		{ "timeout", required_argument, NULL, OPT_TIMEOUT },
		{ "help", no_argument, NULL, 'h' },
		VIEW_LONG_OPTIONS,
		{ 0 },
	};
	struct command c = { .opts.timeout_ms = TIMEOUT_MS, .tasks.all = true };
	_cleanup_free_ char **args = without_plus(argc, argv);
	int opt, r = 0;

	view_init(&c.view, &files_columns);
	optind = 0;
	while (r == 0 && (opt = getopt_long(argc, args, "p:c:u:g:d:t:o:Hh",
					    longopts, NULL)) != -1)
		r = take_option(&c, opt);
	for (int i = optind; r == 0 && i < argc; i++)
		add_path(&c, args[i], PATH_FILE);
	if (r == 0 && c.missing && !c.select.n_paths)
		r = 1;
	else if (r == 0)
		r = run_command(&c);
	view_done(&c.view);
	files_select_done(&c.select);
	task_select_done(&c.tasks);
	return r < 0 ? 0 : r;
}

const struct cmd cmd_files = {
	.name = "files",
	.summary = "what processes have open: files, sockets, pipes, epolls",
	.run = run,
};
