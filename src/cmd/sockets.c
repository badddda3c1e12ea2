/* SPDX-License-Identifier: BSD-2-Clause */
/* ringside sockets: which sockets there are, whose, in what state. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/xmalloc.h"
#include "cmd/cmd.h"
#include "cmd/sockets_columns.h"
#include "cmd/sockets_impl.h"
#include "snapshot/sock_filter.h"
#include "snapshot/sock_owner.h"
#include "view/group.h"

/* collecting */

static bool wanted(const struct sockets_opts *o, const struct sock *s)
{
	if (s->refused)
		return true;
	return !o->filter || sock_filter_matches(o->filter, s);
}

/* Whether a condition can be judged before owners are looked for. */
static bool needs_owner(const struct where *w)
{
	for (size_t i = 0; i < sockets_columns.n; i++) {
		const struct column *c = &sockets_columns.columns[i];

		if (c->flags & SOCKETS_OWNER && where_uses(w, c))
			return true;
	}
	return false;
}

static bool may_match(const struct sockets_opts *o, const struct sock *s)
{
	for (size_t i = 0; i < o->view.n_where; i++)
		if (!needs_owner(o->view.where[i]) &&
		    !where_matches(o->view.where[i], s))
			return false;
	return true;
}

static void choose(const struct sockets_opts *o, struct sockets_found *f)
{
	f->shown = xreallocarray(NULL, f->list.n + 1, sizeof(*f->shown));
	f->n_shown = 0;
	for (size_t i = 0; i < f->list.n; i++)
		if (wanted(o, &f->list.rows[i]) &&
		    may_match(o, &f->list.rows[i]))
			f->shown[f->n_shown++] = &f->list.rows[i];
}

static int by_place(const void *a, const void *b)
{
	const struct sock *const *x = a, *const *y = b;

	return (*x > *y) - (*x < *y);
}

static unsigned owner_flags(const struct sockets_opts *o)
{
	return (o->threads ? SOCK_OWNER_THREADS : 0) |
	       (o->walk ? SOCK_OWNER_WALK : 0);
}

static int find_owners(const struct sockets_opts *o, struct sockets_found *f,
		       struct sock_owner_search *search)
{
	_cleanup_free_ struct sock **rows =
		xreallocarray(NULL, 2 * f->n_shown + 1, sizeof(*rows));
	size_t n = 0, kept = 0;

	for (size_t i = 0; i < f->n_shown; i++) {
		rows[n++] = f->shown[i];
		if (f->shown[i]->peer_sock)
			rows[n++] = (struct sock *)f->shown[i]->peer_sock;
	}
	qsort(rows, n, sizeof(*rows), by_place);
	for (size_t i = 0; i < n; i++)
		if (!kept || rows[kept - 1] != rows[i])
			rows[kept++] = rows[i];
	return sock_find_owners(rows, kept, &f->list.arena, owner_flags(o),
				search, &f->refused);
}

/* Now, as rows are made by several threads. */
static void read_links(struct sockets_found *f, size_t from, struct netns *ns)
{
	for (size_t i = from; i < f->list.n; i++)
		if (f->list.rows[i].ifindex) {
			netns_read_links(ns);
			return;
		}
}

static int collect(const struct sockets_opts *o, struct sockets_found *f)
{
	struct sock_query q = o->q, whole = o->q;
	int r;

	/* Of unix sockets also those at the other end are needed. */
	whole.filter = NULL;
	whole.tables &= SOCK_TABLE_UNIX;
	whole.states = SOCK_STATE_ALL;
	if (o->filter || o->q.states != SOCK_STATE_ALL)
		q.tables &= ~whole.tables;
	else
		whole.tables = 0;
	for (size_t i = 0; i < o->n_netns; i++) {
		size_t before = f->list.n;

		r = sock_collect(&f->list, &q, &o->netns[i]);
		if (r < 0)
			return r;
		if (whole.tables)
			r = sock_collect(&f->list, &whole, &o->netns[i]);
		if (r < 0)
			return r;
		if (o->links)
			read_links(f, before, &o->netns[i]);
		if (o->syn_queue && f->list.n > before)
			sock_count_syn(&f->list, &o->netns[i]);
	}
	if (o->q.tables & SOCK_TABLE_UNIX)
		sock_join_peers(&f->list);
	choose(o, f);
	/* What was only there to be an end of another one. */
	if (whole.tables) {
		size_t kept = 0;

		for (size_t i = 0; i < f->n_shown; i++) {
			struct sock *s = f->shown[i];

			if (s->refused || o->q.states & 1u << (s->state & 31))
				f->shown[kept++] = s;
		}
		f->n_shown = kept;
	}
	return 0;
}

int sockets_collect(const struct sockets_opts *o, struct sockets_found *f)
{
	struct sock_owner_search *search =
		o->owners ? sock_owner_begin(owner_flags(o)) : NULL;
	int r;

	*f = (struct sockets_found){ 0 };
	sock_list_init(&f->list);
	r = collect(o, f);
	if (r >= 0 && o->owners)
		r = find_owners(o, f, search);
	sock_owner_end(search);
	return r;
}

void sockets_found_done(struct sockets_found *f)
{
	free(f->shown);
	sock_list_done(&f->list);
	f->shown = NULL;
}

/* the command */

static int kill_all(const struct sockets_opts *o, struct sockets_found *f)
{
	size_t kept = 0;
	int failed = 0;

	for (size_t i = 0; i < f->n_shown; i++) {
		struct sock *s = f->shown[i];
		int r;

		if (s->refused || !view_matches(&o->view, s))
			continue;
		r = sock_destroy(s);
		if (!r) {
			f->shown[kept++] = s;
		} else if (r != -ENOENT) {
			failed = r;
		}
	}
	f->n_shown = kept;
	if (failed)
		log_error_errno(failed, "some could not be ended");
	return failed;
}

static int show(const struct sockets_opts *o, struct sockets_found *f)
{
	const void *const *rows = (const void *const *)f->shown;

	if (o->n_by)
		return view_print_groups(&o->view, o->by, o->n_by, rows,
					 f->n_shown, stdout);
	return view_print(&o->view, rows, f->n_shown, stdout);
}

static int run_once(const struct sockets_opts *o)
{
	struct sockets_found f;
	int r = sockets_collect(o, &f), status = 0;

	if (r < 0) {
		log_error_errno(r, "cannot list sockets");
		status = 1;
	}
	if (!status && o->kill && kill_all(o, &f))
		status = 1;
	if (r >= 0) {
		r = show(o, &f);
		if (r < 0)
			status = 1;
	}
	if (f.refused && !o->view.json)
		log_info("%u processes could not be looked at; root can",
			 f.refused);
	sockets_found_done(&f);
	return status;
}

static int run(int argc, char **argv)
{
	struct sockets_opts o;
	int r, status;

	if (argc > 1 && !strcmp(argv[1], "sockstat"))
		return sockets_sockstat(argc - 1, argv + 1);
	r = sockets_options(&o, argc, argv);
	if (r < 0) {
		status = r == -ECANCELED ? 0 : 2;
	} else if (o.kill && !o.explicit) {
		log_error("-K wants a filter that says which connections are "
			  "to end");
		status = 2;
	} else if (o.summary) {
		status = sockets_summary(&o);
	} else if (o.watch_ns) {
		status = sockets_watch(&o);
	} else {
		status = run_once(&o);
	}
	sockets_opts_done(&o);
	return status;
}

const struct cmd cmd_sockets = {
	.name = "sockets",
	.summary = "show sockets: their states, owners and health",
	.run = run,
};
