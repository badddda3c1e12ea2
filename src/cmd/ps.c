/* SPDX-License-Identifier: BSD-2-Clause */
/* ringside ps: processes, and what their threads do now. */
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <limits.h>
#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/procfs.h"
#include "basic/units.h"
#include "basic/xmalloc.h"
#include "cmd/cmd.h"
#include "cmd/ps_columns.h"
#include "sink/quote.h"
#include "snapshot/task_tree.h"
#include "snapshot/user_stack.h"
#include "view/view.h"

enum { STACK_FRAMES = 64 };

struct ps {
	struct task_select select;
	bool chosen; /* somebody was asked for */
	bool threads, tree, kernel, stack, pss;
	uint64_t watch_ns;
	const char *columns; /* -o: in another set if there is --threads */
	struct view view;
	struct task_details details;
	struct ps_row *rows;
	size_t n;
	struct user_stacks *stacks;
};

/* names of users: asked for once each */

struct user {
	uint32_t uid;
	char *name;
};

struct users {
	struct user *list;
	size_t n;
};

static const char *user_name(struct users *u, uint32_t uid)
{
	const struct passwd *pw;

	for (size_t i = 0; i < u->n; i++)
		if (u->list[i].uid == uid)
			return u->list[i].name;
	pw = getpwuid(uid);
	u->list = xreallocarray(u->list, u->n + 1, sizeof(*u->list));
	u->list[u->n].uid = uid;
	u->list[u->n].name = pw ? xstrdup(pw->pw_name) : NULL;
	return u->list[u->n++].name;
}

static void users_done(struct users *u)
{
	for (size_t i = 0; i < u->n; i++)
		free(u->list[i].name);
	free(u->list);
}

/* rows */

/* As people type it; a process without arguments has its name in brackets. */
static void make_command(struct task_detail *d)
{
	if (!d->cmdline) {
		d->cmdline = xasprintf("[%s]", d->task.comm);
		d->cmdline_len = strlen(d->cmdline);
		return;
	}
	while (d->cmdline_len && !d->cmdline[d->cmdline_len - 1])
		d->cmdline_len--;
	for (size_t i = 0; i < d->cmdline_len; i++)
		if (!d->cmdline[i])
			d->cmdline[i] = ' ';
}

static unsigned wanted(const struct ps *p)
{
	static const struct {
		const char *column;
		unsigned want;
	} needs[] = {
		{ "exe", TASK_WANT_LINKS },
		{ "cwd", TASK_WANT_LINKS },
		{ "root", TASK_WANT_LINKS },
		{ "daemon", TASK_WANT_LINKS },
		{ "namespaces", TASK_WANT_NS },
		{ "marks", TASK_WANT_NS },
		{ "cgroup", TASK_WANT_CGROUP },
		{ "pss", TASK_WANT_MEMORY },
		{ "pss_anon", TASK_WANT_MEMORY },
		{ "swap_pss", TASK_WANT_MEMORY },
		{ "oom_score", TASK_WANT_MISC },
		{ "oom_adj", TASK_WANT_MISC },
		{ "login_uid", TASK_WANT_MISC },
		{ "read_bytes", TASK_WANT_MISC },
		{ "write_bytes", TASK_WANT_MISC },
	};
	unsigned want = TASK_WANT_COMMAND;

	if (p->pss)
		want |= TASK_WANT_MEMORY;
	if (p->chosen && !p->columns)
		return want | (TASK_WANT_ALL & ~TASK_WANT_MEMORY);
	for (size_t i = 0; i < ARRAY_SIZE(needs) && !p->threads; i++)
		if (view_needs(&p->view, needs[i].column))
			want |= needs[i].want;
	return want;
}

static int read_threads(const struct ps *p, pid_t pid, struct thread_list *ret)
{
	unsigned want = THREAD_WANT_CALL | THREAD_WANT_IDLE |
			THREAD_WANT_STACK_USE;
	_cleanup_close_ int fd = -1;
	char path[32];

	(void)p;
	snprintf(path, sizeof(path), "/proc/%d", (int)pid);
	fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd < 0)
		return -errno;
	return threads_read(fd, pid, want, ret);
}

static uint64_t now_ns(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return ts.tv_sec * 1000000000ULL + ts.tv_nsec;
}

static void wait_for(uint64_t ns)
{
	struct timespec ts = { (time_t)(ns / 1000000000),
			       (long)(ns % 1000000000) };

	while (nanosleep(&ts, &ts) < 0 && errno == EINTR)
		continue;
}

/* All of them first, then the pause, then all of them again. */
static void collect_threads(struct ps *p)
{
	struct thread_list *before = NULL;
	uint64_t *when = NULL;

	if (p->watch_ns) {
		before = xzalloc((p->n + 1) * sizeof(*before));
		when = xzalloc((p->n + 1) * sizeof(*when));
		for (size_t i = 0; i < p->n; i++) {
			when[i] = now_ns();
			read_threads(p, p->rows[i].d.task.pid, &before[i]);
		}
		wait_for(p->watch_ns);
	}
	for (size_t i = 0; i < p->n; i++) {
		struct ps_row *row = &p->rows[i];
		int r = read_threads(p, row->d.task.pid, &row->threads);

		if (r < 0) {
			row->threads_refused = -r;
			continue;
		}
		row->has_threads = true;
		if (before) {
			thread_rates(&before[i], &row->threads,
				     now_ns() - when[i]);
			threads_done(&before[i]);
		}
		if (p->stacks)
			user_stacks_read(p->stacks, &row->threads);
	}
	free(before);
	free(when);
}

static void make_tree(struct ps_row *row)
{
	struct strbuf b = { 0 };

	strbuf_puts(&b, row->d.branch);
	quote_bare(&b, row->d.cmdline, row->d.cmdline_len);
	row->tree = xstrdup(strbuf_cstr(&b));
	strbuf_done(&b);
}

static int collect(struct ps *p, struct users *users)
{
	int r = task_details_read(&p->details, p->chosen ? &p->select : NULL,
				  wanted(p));
	_cleanup_free_ struct task_detail **order = NULL;
	struct task_detail *rows = p->details.rows;
	size_t n = 0;

	if (r < 0)
		return log_error_errno(r, "cannot read /proc");
	/* Threads of the kernel are many, and seldom what is looked for. */
	for (size_t i = 0; i < p->details.n; i++) {
		if (rows[i].task.kernel && !p->kernel && !p->chosen)
			task_detail_done(&rows[i]);
		else
			rows[n++] = rows[i];
	}
	p->details.n = n;
	order = xreallocarray(NULL, n + 1, sizeof(struct task_detail *));
	for (size_t i = 0; i < n; i++) {
		make_command(&rows[i]);
		rows[i].user = user_name(users, rows[i].task.euid);
		order[i] = &rows[i];
	}
	if (p->tree)
		task_tree(&p->details, order);
	p->rows = xzalloc((n + 1) * sizeof(*p->rows));
	p->n = n;
	for (size_t i = 0; i < n; i++) {
		p->rows[i].d = *order[i];
		if (p->tree)
			make_tree(&p->rows[i]);
	}
	return 0;
}

/* what is shown */

static void put_stack(struct strbuf *b, const struct thread_info *t)
{
	if (!t->has_stack) {
		strbuf_printf(b, "\nstack of %d: (ptrace: %s)\n",
			      (int)t->task.pid, strerror(t->unwind_refused));
		return;
	}
	strbuf_printf(b, "\nstack of %d ", (int)t->task.pid);
	quote_bare(b, t->task.comm, strlen(t->task.comm));
	strbuf_putc(b, '\n');
	for (uint32_t i = 0; i < t->stack.n; i++) {
		const struct frame *f = &t->stack.frames[i];

		strbuf_printf(b, "  %#018llx ", (unsigned long long)f->ip);
		if (f->place && f->place->symbol) {
			quote_bare(b, f->place->symbol,
				   strlen(f->place->symbol));
			strbuf_printf(
				b, "+%#llx",
				(unsigned long long)f->place->symbol_offset);
		}
		if (f->place) {
			strbuf_puts(b, f->place->symbol ? " (" : "(");
			quote_bare(b, f->place->module,
				   strlen(f->place->module));
			strbuf_putc(b, ')');
		}
		if (f->place && f->place->file) {
			strbuf_putc(b, ' ');
			quote_bare(b, f->place->file, strlen(f->place->file));
			strbuf_printf(b, ":%u", f->place->line);
		}
		strbuf_putc(b, '\n');
	}
}

static int print_pages(struct ps *p)
{
	/* A page is for people, and not for programs. */
	struct value_style style = { .human = true };
	struct view threads;
	int r = 0;

	view_init(&threads, &ps_thread_columns);
	threads.human = true;
	threads.no_header = p->view.no_header;
	if (p->watch_ns) {
		char *error = NULL;

		view_option(&threads, VIEW_OPT_COLUMNS,
			    "+share,switches,same_call", &error);
		free(error);
	}
	for (size_t i = 0; i < p->n && r >= 0; i++) {
		const struct ps_row *row = &p->rows[i];
		struct strbuf b = { 0 };

		if (!view_matches(&p->view, row))
			continue;
		if (i)
			strbuf_putc(&b, '\n');
		ps_page_put(&b, row, &p->details.all, &style);
		strbuf_putc(&b, '\n');
		if (fwrite(b.data, 1, b.len, stdout) != b.len)
			r = -errno;
		b.len = 0;
		if (r == 0)
			r = view_print_array(&threads, row->threads.rows,
					     row->threads.n, stdout);
		for (size_t k = 0; k < row->threads.n && p->stacks; k++)
			put_stack(&b, &row->threads.rows[k]);
		if (b.len && fwrite(b.data, 1, b.len, stdout) != b.len)
			r = -errno;
		strbuf_done(&b);
	}
	view_done(&threads);
	return r;
}

static int print_threads(struct ps *p)
{
	_cleanup_free_ const void **rows = NULL;
	size_t n = 0, k = 0;

	for (size_t i = 0; i < p->n; i++)
		n += p->rows[i].threads.n;
	rows = xreallocarray(NULL, n + 1, sizeof(void *));
	for (size_t i = 0; i < p->n; i++)
		for (size_t t = 0; t < p->rows[i].threads.n; t++)
			rows[k++] = &p->rows[i].threads.rows[t];
	return view_print(&p->view, rows, n, stdout);
}

static int print(struct ps *p)
{
	if (p->threads)
		return print_threads(p);
	if (p->chosen && !p->columns && !p->tree && !p->view.json)
		return print_pages(p);
	return view_print_array(&p->view, p->rows, p->n, stdout);
}

/* options */

static void put_help(void)
{
	printf("Usage: ringside ps [OPTION]... [PID|NAME]...\n\n"
	       "Processes; of those asked for a page each, with what their "
	       "threads do now.\n\n"
	       "  -p, --pid=LIST         by number; ^N: all but N\n"
	       "  -c, --comm=NAME        by the beginning of the name; "
	       "/REGEX/, ^NAME\n"
	       "  -u, --user=LIST        by effective user\n"
	       "  -g, --pgid=LIST        by process group\n"
	       "  -a, --all-of           all of these must fit, not just one\n"
	       "  -k, --kernel           also threads of the kernel\n"
	       "  -T, --threads          a line for each thread\n"
	       "      --tree             children behind their parent\n"
	       "      --for=TIME         look twice: shares and switches\n"
	       "      --stack            stacks in user space (stops each "
	       "thread shortly)\n"
	       "      --pss              memory with shared pages in part "
	       "(slow)\n");
	view_help(stdout);
}

/* "123" is a number, all else a name. */
static int add_operand(struct ps *p, const char *word, char **error)
{
	_cleanup_free_ char *own = NULL;

	if (word[strspn(word, "0123456789,^")])
		return task_select_add(&p->select, TASK_SELECT_COMM, word,
				       error);
	/* The number of a thread is that of its process. */
	if (!word[strspn(word, "0123456789")] && strlen(word) < 10)
		own = xasprintf("%d", (int)proc_tgid(atoi(word)));
	return task_select_add(&p->select, TASK_SELECT_PID, own ? own : word,
			       error);
}

enum { OPT_TREE = 1, OPT_FOR, OPT_STACK, OPT_PSS, OPT_HELP };

static const struct option options[] = {
	{ "pid", required_argument, NULL, 'p' },
	{ "comm", required_argument, NULL, 'c' },
	{ "user", required_argument, NULL, 'u' },
	{ "pgid", required_argument, NULL, 'g' },
	{ "all-of", no_argument, NULL, 'a' },
	{ "kernel", no_argument, NULL, 'k' },
	{ "threads", no_argument, NULL, 'T' },
	{ "tree", no_argument, NULL, OPT_TREE },
	{ "for", required_argument, NULL, OPT_FOR },
	{ "stack", no_argument, NULL, OPT_STACK },
	{ "pss", no_argument, NULL, OPT_PSS },
	{ "help", no_argument, NULL, 'h' },
	VIEW_LONG_OPTIONS,
	{ NULL, 0, NULL, 0 },
};

static int take_option(struct ps *p, int c, const char *arg, char **error)
{
	switch (c) {
	case 'p':
		return task_select_add(&p->select, TASK_SELECT_PID, arg, error);
	case 'c':
		return task_select_add(&p->select, TASK_SELECT_COMM, arg,
				       error);
	case 'u':
		return task_select_add(&p->select, TASK_SELECT_UID, arg, error);
	case 'g':
		return task_select_add(&p->select, TASK_SELECT_PGID, arg,
				       error);
	case 'a': p->select.all = true; return 0;
	case 'k': p->kernel = true; return 0;
	case 'T': return 0; /* see find_set() */
	case OPT_TREE: p->tree = true; return 0;
	case OPT_STACK: p->stack = true; return 0;
	case OPT_PSS: p->pss = true; return 0;
	case OPT_FOR:
		if (units_duration(arg, strlen(arg), 0, &p->watch_ns) == 0)
			return 0;
		*error = xasprintf("'%s' is no time, as 100ms or 2s", arg);
		return -EINVAL;
	case 'o': c = VIEW_OPT_COLUMNS; break;
	case 'H': c = VIEW_OPT_NO_HEADER; break;
	default: break;
	}
	if (c == VIEW_OPT_COLUMNS)
		p->columns = arg;
	return view_option(&p->view, c, arg, error);
}

#define SHORT_OPTIONS "p:c:u:g:akTo:Hh"

/* Which columns there are has to be known before one is asked for. */
static void find_set(struct ps *p, int argc, char **argv)
{
	int c;

	opterr = 0;
	optind = 0;
	while ((c = getopt_long(argc, argv, SHORT_OPTIONS, options, NULL)) !=
	       -1)
		p->threads |= c == 'T';
	opterr = 1;
	view_init(&p->view, p->threads ? &ps_thread_columns : &ps_columns);
	/* As on the page of one process; --bytes for scripts. */
	p->view.human = true;
}

static int parse(struct ps *p, int argc, char **argv)
{
	char *error = NULL;
	int c, r = 0;

	find_set(p, argc, argv);
	optind = 0;
	while (r >= 0 && (c = getopt_long(argc, argv, SHORT_OPTIONS, options,
					  NULL)) != -1) {
		if (c == '?')
			return -EINVAL;
		if (c == 'h') {
			put_help();
			return -ECANCELED;
		}
		r = take_option(p, c, optarg, &error);
	}
	for (; r >= 0 && optind < argc; optind++)
		r = add_operand(p, argv[optind], &error);
	if (error) {
		log_error("%s", error);
		free(error);
	}
	p->chosen = p->select.kinds;
	return r < 0 ? r : 0;
}

static int prepare(struct ps *p)
{
	static const char tree[] = "pid,ppid,pgid,sid,tty,user,state,nthreads,"
				   "cpu,rss,marks,tree";
	char *error = NULL;

	if (p->stack) {
		p->stacks = user_stacks_new(STACK_FRAMES, true);
		if (!p->stacks) {
			log_error("this ringside was built without stacks");
			return -ENOTSUP;
		}
	}
	if (p->tree && !p->columns && !p->view.json)
		return view_option(&p->view, VIEW_OPT_COLUMNS, tree, &error);
	return 0;
}

/* 1 if somebody was asked for who is not there. */
static int report_unmatched(const struct ps *p)
{
	const char *word;
	size_t pos = 0;
	int r = 0;

	while ((word = task_select_unmatched(&p->select, &pos))) {
		log_error("no process fits '%s'", word);
		r = 1;
	}
	return r;
}

static void done(struct ps *p)
{
	for (size_t i = 0; i < p->n; i++) {
		free(p->rows[i].tree);
		threads_done(&p->rows[i].threads);
	}
	free(p->rows);
	user_stacks_free(p->stacks);
	task_details_done(&p->details);
	task_select_done(&p->select);
	view_done(&p->view);
}

static int ps_run(int argc, char **argv)
{
	struct users users = { 0 };
	struct ps p = { 0 };
	int r = parse(&p, argc, argv), status = 2;

	if (r == -ECANCELED)
		status = 0;
	if (r == 0)
		r = prepare(&p);
	if (r >= 0) {
		status = 1;
		r = collect(&p, &users);
	}
	if (r >= 0) {
		if (p.threads || (p.chosen && !p.columns && !p.tree) ||
		    (p.columns && view_needs(&p.view, "threads")))
			collect_threads(&p);
		r = print(&p);
		if (r >= 0 && (fflush(stdout) || ferror(stdout)))
			r = -errno;
		if (r < 0)
			log_error_errno(r, "cannot write");
		else
			status = report_unmatched(&p);
	}
	done(&p);
	users_done(&users);
	return status;
}

const struct cmd cmd_ps = {
	.name = "ps",
	.summary = "processes, and what their threads do now",
	.run = ps_run,
};
