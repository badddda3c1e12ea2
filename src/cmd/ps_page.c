/* SPDX-License-Identifier: BSD-2-Clause */
/* The page of one process. */
#include "cmd/ps_columns.h"
#include "snapshot/task_marks.h"
#include "snapshot/task_sets.h"
#include "view/record.h"

struct page {
	struct strbuf *b;
	const struct ps_row *row;
	const struct task_list *all;
	const struct value_style *style;
};

/* A line; a label of NULL goes on with the one before. */
static void put(struct page *p, const char *label, const char *column)
{
	record_put_column(p->b, label, &ps_columns, column, p->row, p->style);
}

static void put_word(struct page *p, const char *label, const char *word)
{
	struct value v = { 0 };

	value_word(&v, word);
	record_put(p->b, label, &v, p->style);
}

/* "what 12" behind what stands on the line. */
static void put_more(struct page *p, const char *what, const char *column)
{
	const struct column *c = column_find(&ps_columns, column,
					     strlen(column));
	struct value v;

	column_get(c, p->row, &v);
	if (v.type == VALUE_NONE)
		return;
	put_word(p, NULL, what);
	record_put(p->b, NULL, &v, p->style);
}

static void put_parent(struct page *p)
{
	const struct task *t = &p->row->d.task;
	const struct task *parent = task_list_find(p->all, t->ppid);
	struct value v = { 0 };

	put(p, "parent", "ppid");
	if (parent) {
		value_string(&v, parent->comm);
		record_put(p->b, NULL, &v, p->style);
	}
	put_more(p, "group", "pgid");
	put_more(p, "session", "sid");
	put_more(p, "terminal", "tty");
}

/* What was done of becoming a daemon, and what was not. */
static void put_daemon(struct page *p)
{
	const unsigned all = DAEMON_FORKED | DAEMON_SESSION |
			     DAEMON_FORKED_TWICE | DAEMON_NO_TTY | DAEMON_CWD |
			     DAEMON_UMASK | DAEMON_STDIO;
	const struct task_detail *d = &p->row->d;
	unsigned missing = all & ~d->daemon_steps;
	struct value v = { 0 };

	if (!(d->marks & MARK_DAEMON))
		return;
	if (!d->cwd)
		missing &= ~DAEMON_CWD;
	if (!d->stdio_known)
		missing &= ~DAEMON_STDIO;
	put(p, "daemon", "daemon");
	if (!missing)
		return;
	value_flags(&v, missing, &task_daemon_set);
	put_word(p, NULL, "not");
	record_put(p->b, NULL, &v, p->style);
}

static void put_user(struct page *p)
{
	put(p, "user", "user");
	put_more(p, "uid", "uid");
	put_more(p, "euid", "euid");
	put_more(p, "gid", "gid");
	put_more(p, "egid", "egid");
	put_more(p, "login uid", "login_uid");
}

/* Those that are not ours, by number. */
static void put_namespaces(struct page *p)
{
	const struct task_detail *d = &p->row->d;
	struct strbuf b = { 0 };
	unsigned refused = 0;

	for (unsigned i = 0; i < d->n_ns; i++) {
		refused += d->ns[i].refused != 0;
		if (d->ns[i].other)
			strbuf_printf(&b, "%s%s:[%llu]", b.len ? " " : "",
				      d->ns[i].kind,
				      (unsigned long long)d->ns[i].inode);
	}
	if (refused == d->n_ns)
		put_word(p, "namespaces", "(may not be seen)");
	else if (!b.len)
		put_word(p, "namespaces", "ours, all of them");
	else
		put_word(p, "namespaces", strbuf_cstr(&b));
	strbuf_done(&b);
}

static void put_memory(struct page *p)
{
	put(p, "memory", "rss");
	put_word(p, NULL, "resident:");
	put_more(p, "own", "rss_anon");
	put_more(p, "of files", "rss_file");
	put_more(p, "shared", "rss_shmem");
	put_more(p, "peak", "rss_peak");
	put(p, "", "size");
	put_word(p, NULL, "mapped;");
	put_more(p, "peak", "size_peak");
	put_more(p, "locked", "locked");
	put_more(p, "swap", "swap");
	put_more(p, "stack", "stack");
	put(p, "pss", "pss");
	put_more(p, "own", "pss_anon");
	put_more(p, "swap", "swap_pss");
}

static void put_privileges(struct page *p)
{
	const struct task_status *s = &p->row->d.status;

	put(p, "capabilities", "cap_effective");
	if (s->cap_prm != s->cap_eff)
		put(p, "  permitted", "cap_permitted");
	if (s->cap_inh)
		put(p, "  inheritable", "cap_inheritable");
	if (s->cap_amb)
		put(p, "  ambient", "cap_ambient");
	if (s->cap_bnd != s->cap_prm)
		put(p, "  bounding", "cap_bounding");
	put(p, "seccomp", "seccomp");
	if (s->seccomp_filters && s->seccomp_filters != TASK_UNKNOWN)
		put_more(p, "filters", "seccomp_filters");
	put_word(p, NULL,
		 s->no_new_privs == 1 ? "no_new_privs" :
					"execve may give privileges");
}

static void put_signals(struct page *p)
{
	const struct task_status *s = &p->row->d.status;

	if (s->sig_cgt)
		put(p, "caught", "sig_caught");
	if (s->sig_ign)
		put(p, "ignored", "sig_ignored");
	if (s->sig_blk)
		put(p, "blocked", "sig_blocked");
	if (s->sig_pnd)
		put(p, "pending", "sig_pending");
	if (s->shd_pnd)
		put(p, "  of all", "sig_pending_shared");
}

static void put_tracer(struct page *p)
{
	const struct task_status *s = &p->row->d.status;
	const struct task *t;
	struct value v = { 0 };

	if (!s->tracer || s->tracer == TASK_UNKNOWN)
		return;
	put(p, "traced by", "tracer");
	t = task_list_find(p->all, (pid_t)s->tracer);
	if (t) {
		value_string(&v, t->comm);
		record_put(p->b, NULL, &v, p->style);
	}
}

void ps_page_put(struct strbuf *b, const struct ps_row *row,
		 const struct task_list *all, const struct value_style *style)
{
	struct page p = { b, row, all, style };
	const struct task_detail *d = &row->d;

	put(&p, "process", "pid");
	put(&p, NULL, "command");
	put(&p, "state", "state");
	put(&p, NULL, "marks");
	put_more(&p, "exit code", "exit_code");
	put_parent(&p);
	put_daemon(&p);
	put_user(&p);
	put(&p, "began", "start");
	put_more(&p, "ago", "elapsed");
	put(&p, "cpu", "cpu");
	put_more(&p, "share", "cpu_share");
	put_more(&p, "on CPU", "processor");
	put_more(&p, "policy", "policy");
	put_more(&p, "nice", "nice");
	if (d->task.kernel || d->task.state == 'Z')
		return;
	put(&p, "program", "exe");
	put(&p, "directory", "cwd");
	if (!d->root || strcmp(d->root, "/") != 0)
		put(&p, "root", "root");
	put(&p, "umask", "umask");
	put(&p, "cgroup", "cgroup");
	put_namespaces(&p);
	put_memory(&p);
	put_privileges(&p);
	put_tracer(&p);
	put_signals(&p);
}
