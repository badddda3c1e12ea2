/* SPDX-License-Identifier: BSD-2-Clause */
/* ringside limits: how much of each limit is used, and which setting is wrong.
 */
#include <ctype.h>
#include <errno.h>
#include <getopt.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/procfs.h"
#include "basic/xmalloc.h"
#include "cmd/cmd.h"
#include "cmd/command_line.h"
#include "cmd/limits_audit.h"
#include "cmd/limits_columns.h"
#include "cmd/limits_explain.h"
#include "snapshot/limits.h"
#include "snapshot/system_limits.h"
#include "snapshot/task.h"
#include "view/view.h"

enum { WIDTH = 78 };

struct limits {
	struct view view;
	struct task_select select;
	bool chosen, system, audit, all;
	const char *explain;
	bool columns, bytes;
};

/* whom */

struct chosen {
	struct limit_list *list;
	/* of each network namespace a process */
	struct {
		ino_t inode;
		pid_t pid;
	} * netns;
	size_t n_netns;
	struct limits_reader *reader;
	struct cgroup_memo groups;
};

static void note_netns(struct chosen *c, pid_t pid, int dirfd)
{
	struct stat st, ours;

	/* What can't be seen is taken to be ours. */
	if (fstatat(dirfd, "ns/net", &st, 0) < 0 ||
	    stat("/proc/self/ns/net", &ours) < 0)
		return;
	for (size_t i = 0; i < c->n_netns; i++)
		if (c->netns[i].inode == st.st_ino)
			return;
	c->netns = xreallocarray(c->netns, c->n_netns + 1, sizeof(*c->netns));
	c->netns[c->n_netns].inode = st.st_ino;
	c->netns[c->n_netns++].pid = st.st_ino == ours.st_ino ? 0 : pid;
}

static int add_pid(void *owner, const struct task *t,
		   const struct task_texts *texts, int dirfd)
{
	struct chosen *c = owner;
	int r;

	(void)texts;
	note_netns(c, t->tgid, dirfd);
	r = limits_read(c->reader, c->list, t->tgid);
	if (r == -ESRCH)
		return 0;
	if (r >= 0)
		cgroup_limits_read(c->list, t->tgid, &c->groups);
	return r;
}

/* With the networks that the processes are in; without any, ours. */
static void read_system(const struct chosen *c)
{
	system_limits_read(c->list);
	for (size_t i = 0; i < c->n_netns; i++)
		net_limits_read(c->list, c->netns[i].pid);
	if (!c->n_netns)
		net_limits_read(c->list, 0);
	watch_limits_read(c->list);
}

static int collect(const struct limits *l, struct limit_list *list)
{
	struct chosen c = { .list = list, .reader = limits_reader_new() };
	int r = 0;

	if (l->chosen)
		r = task_walk(&l->select, 0, add_pid, &c);
	else if (!l->system)
		cgroup_limits_read(list, getpid(), &c.groups);
	/* A complaint may have its reason anywhere, for whoever it is. */
	if (r >= 0 && l->explain && !l->chosen)
		r = limits_read(c.reader, list, getppid());
	if (r >= 0 && (!l->chosen || l->system || l->explain))
		read_system(&c);
	free(c.netns);
	limits_reader_free(c.reader);
	free(c.groups.text);
	if (r < 0)
		return log_error_errno(r, "cannot read the limits");
	return 0;
}

/* explanations */

static void put_wrapped(const char *text)
{
	size_t column = 0;

	while (*text) {
		size_t len = strcspn(text, " ");

		if (column && column + 1 + len > WIDTH) {
			putchar('\n');
			column = 0;
		} else if (column) {
			putchar(' ');
			column++;
		}
		printf("%.*s", (int)len, text);
		column += len;
		text += len;
		text += strspn(text, " ");
	}
	putchar('\n');
}

static void put_nearest(const struct limit_list *list)
{
	const struct limit *l = list->n ? &list->rows[0] : NULL;
	double share = l ? limit_share(l) : -1;

	if (share < 0)
		return;
	printf("\nNearest to its limit: %s, %s", l->name, l->use);
	if (l->of)
		printf(" (%s)", l->of);
	if (share >= 1)
		printf(": used up, this is the one.\n\n");
	else if (share >= 0.9)
		printf(": nearly used up.\n\n");
	else
		printf("; none of them is used up now.\n\n");
}

static int explain(struct limits *l, struct limit_list *list)
{
	const struct limit_complaint *c = limit_complaint_find(l->explain);

	limit_list_choose(list, c->topics);
	if (l->view.json)
		return 0;
	printf("%c%s\n\n", toupper((unsigned char)c->title[0]), c->title + 1);
	put_wrapped(c->text);
	put_nearest(list);
	return 0;
}

static int run_limits(struct limits *l)
{
	const struct limit_complaint *c = NULL;
	struct limit_list list = { 0 };
	int r;

	if (l->explain) {
		c = limit_complaint_find(l->explain);
		if (!c) {
			log_error("no limit is known for '%s'; try the name of "
				  "an error (EMFILE) or a line of a log",
				  l->explain);
			return 2;
		}
	}
	r = collect(l, &list);
	if (r >= 0) {
		limit_list_text(&list);
		if (c)
			explain(l, &list);
		r = view_print_array(&l->view, list.rows, list.n, stdout);
		if (r >= 0 && c && !l->view.json) {
			putchar('\n');
			put_wrapped(c->cure);
		}
	}
	limit_list_done(&list);
	return r < 0 ? 1 : command_line_unmatched(&l->select);
}

/* options */

static void put_help(void)
{
	printf("Usage: ringside limits [OPTION]... [PID|NAME]...\n"
	       "       ringside limits --audit [FILE]...\n"
	       "       ringside limits --explain ERROR|TEXT [PID]\n\n"
	       "How much of each limit is used: of processes, or of the "
	       "system and its network.\n\n"
	       "  -p, --pid=LIST         by number; ^N: all but N\n"
	       "  -c, --comm=NAME        by the beginning of the name\n"
	       "  -u, --user=LIST        by effective user\n"
	       "  -s, --system           the system's too\n"
	       "  -x, --explain=TEXT     which limits are behind an error, and "
	       "how near they are\n"
	       "  -A, --audit            judge settings: those in force, or of "
	       "sysctl.conf(5)\n"
	       "                         and limits.conf(5) files\n"
	       "  -a, --all              also settings with which nothing is "
	       "wrong\n"
	       "  -h, --help             this text\n");
	view_help(stdout);
}

static const struct option options[] = {
	{ "pid", required_argument, NULL, 'p' },
	{ "comm", required_argument, NULL, 'c' },
	{ "user", required_argument, NULL, 'u' },
	{ "system", no_argument, NULL, 's' },
	{ "explain", required_argument, NULL, 'x' },
	{ "audit", no_argument, NULL, 'A' },
	{ "all", no_argument, NULL, 'a' },
	{ "help", no_argument, NULL, 'h' },
	VIEW_LONG_OPTIONS,
	{ NULL, 0, NULL, 0 },
};

static int take_option(void *owner, int c, const char *arg, char **error)
{
	struct limits *l = owner;
	int r = task_select_option(&l->select, c, arg, error);

	if (r)
		return r;
	switch (c) {
	case 's': l->system = true; return 0;
	case 'x': l->explain = arg; return 0;
	case 'A': return 0; /* see parse() */
	case 'a': l->all = true; return 0;
	default: break;
	}
	l->columns |= c == 'o' || c == VIEW_OPT_COLUMNS;
	l->bytes |= c == VIEW_OPT_BYTES;
	return view_option(&l->view, c, arg, error);
}

static int take_operand(void *owner, const char *arg, char **error)
{
	struct limits *l = owner;

	/* There they are files. */
	return l->audit ? 0 : task_select_operand(&l->select, arg, error);
}

static int parse(struct limits *l, int argc, char **argv)
{
	static const struct command_line line = {
		.letters = "p:c:u:sx:Aao:Hh",
		.options = options,
		.help = put_help,
		.take = take_option,
		.operand = take_operand,
	};
	int r;

	l->audit = command_line_has(&line, argc, argv, 'A');
	view_init(&l->view, l->audit ? &audit_columns : &limits_columns);
	r = command_line_parse(&line, l, argc, argv);
	/* As `use` is; columns that were chosen may be for scripts. */
	l->view.human |= !l->columns && !l->bytes;
	l->chosen = l->select.kinds;
	return r;
}

static int limits_run(int argc, char **argv)
{
	struct limits l = { 0 };
	int r = parse(&l, argc, argv), status = 2;

	if (r == -ECANCELED)
		status = 0;
	else if (r == 0 && l.audit)
		status = limits_audit(&l.view, l.all, argv + optind,
				      (size_t)(argc - optind));
	else if (r == 0)
		status = run_limits(&l);
	task_select_done(&l.select);
	view_done(&l.view);
	return status;
}

const struct cmd cmd_limits = {
	.name = "limits",
	.summary = "how much of each limit is used, which setting is wrong",
	.run = limits_run,
};
