/* SPDX-License-Identifier: BSD-2-Clause */
/* ringside ps: processes, and what their threads do now. */
#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/procfs.h"
#include "basic/units.h"
#include "basic/xmalloc.h"
#include "cmd/cmd.h"
#include "cmd/command_line.h"
#include "cmd/ps_impl.h"
#include "sink/quote.h"

enum { STACK_FRAMES = 64 };

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
	       "(slow)\n"
	       "  -h, --help             this text\n");
	view_help(stdout);
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

static int take_option(void *owner, int c, const char *arg, char **error)
{
	struct ps *p = owner;
	int r = task_select_option(&p->select, c, arg, error);

	if (r)
		return r;
	switch (c) {
	case 'a': p->select.all = true; return 0;
	case 'k': p->kernel = true; return 0;
	case 'T': return 0; /* see parse() */
	case OPT_TREE: p->tree = true; return 0;
	case OPT_STACK: p->stack = true; return 0;
	case OPT_PSS: p->pss = true; return 0;
	case OPT_FOR:
		if (units_duration(arg, strlen(arg), 0, &p->watch_ns) == 0)
			return 0;
		*error = xasprintf("'%s' is no time, as 100ms or 2s", arg);
		return -EINVAL;
	default: break;
	}
	if (c == 'o' || c == VIEW_OPT_COLUMNS)
		p->columns = arg;
	return view_option(&p->view, c, arg, error);
}

static int take_operand(void *owner, const char *arg, char **error)
{
	struct ps *p = owner;

	return task_select_operand(&p->select, arg, error);
}

static int parse(struct ps *p, int argc, char **argv)
{
	static const struct command_line line = {
		.letters = "p:c:u:g:akTo:Hh",
		.options = options,
		.help = put_help,
		.take = take_option,
		.operand = take_operand,
	};
	int r;

	p->threads = command_line_has(&line, argc, argv, 'T');
	view_init(&p->view, p->threads ? &ps_thread_columns : &ps_columns);
	/* As on the page of one process; --bytes for scripts. */
	p->view.human = true;
	r = command_line_parse(&line, p, argc, argv);
	p->chosen = p->select.kinds;
	return r;
}

static int prepare(struct ps *p)
{
	static const char tree[] = "pid,ppid,pgid,sid,tty,user,state,nthreads,"
				   "cpu,rss,marks,tree";
	_cleanup_free_ char *why = NULL;
	char *error = NULL;

	if (p->stack) {
		p->stacks = user_stacks_new(STACK_FRAMES, true, &why);
		if (!p->stacks) {
			log_error("--stack: %s", why);
			return -ENOTSUP;
		}
	}
	p->view.may_hide = p->tree && !p->columns;
	if (p->view.may_hide && !p->view.json)
		return view_option(&p->view, VIEW_OPT_COLUMNS, tree, &error);
	return 0;
}

static void done(struct ps *p)
{
	ps_collect_done(p);
	user_stacks_free(p->stacks);
	task_select_done(&p->select);
	view_done(&p->view);
}

static int ps_run(int argc, char **argv)
{
	struct ps p = { 0 };
	int r = parse(&p, argc, argv), status = 2;

	if (r == -ECANCELED)
		status = 0;
	if (r == 0)
		r = prepare(&p);
	if (r >= 0) {
		status = 1;
		r = p.threads ? ps_collect_only_threads(&p) : ps_collect(&p);
	}
	if (r >= 0) {
		if (!p.threads &&
		    ((p.chosen && !p.columns && !p.tree) ||
		     (p.columns && view_needs(&p.view, "threads"))))
			ps_collect_threads(&p);
		r = print(&p);
		if (r >= 0)
			status = command_line_unmatched(&p.select);
	}
	done(&p);
	return status;
}

const struct cmd cmd_ps = {
	.name = "ps",
	.summary = "processes, and what their threads do now",
	.run = ps_run,
};
