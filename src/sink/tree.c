/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * --tree: at the end, who started whom, what each process ran, how it ended
 * and how long it lived.
 */
#include "sink/tree.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "basic/xmalloc.h"
#include "sink/output.h"

enum {
	NODES_MAX = 1 << 17, /* later ones are counted only */
	ARGS_MAX = 64,
	ARG_MAX_SHOWN = 256,
};

extern const struct sink_ops sink_tree;

static void add_child(struct tree_node *parent, struct tree_node *n)
{
	n->parent = parent;
	n->next = NULL;
	if (parent->last_child)
		parent->last_child->next = n;
	else
		parent->children = n;
	parent->last_child = n;
}

static void remove_child(struct tree_node *parent, struct tree_node *n)
{
	struct tree_node *prev = NULL, **p = &parent->children;

	while (*p != n) {
		prev = *p;
		p = &(*p)->next;
	}
	*p = n->next;
	if (parent->last_child == n)
		parent->last_child = prev;
}

static struct tree_node *new_node(struct tree *t, pid_t pid,
				  struct tree_node *parent, uint64_t ns)
{
	struct tree_node *n;

	if (t->n == NODES_MAX) {
		t->beyond++;
		return NULL;
	}
	t->n++;
	n = xzalloc(sizeof(*n));
	n->pid = pid;
	n->first_seen = ns;
	n->threads = 1;
	HASH_ADD(hh, t->by_pid, pid, sizeof(n->pid), n);
	add_child(parent, n);
	return n;
}

static struct tree_node *find_node(struct tree *t, pid_t pid, uint64_t ns)
{
	struct tree_node *n;

	HASH_FIND(hh, t->by_pid, &pid, sizeof(pid), n);
	return n ? n : new_node(t, pid, &t->roots, ns);
}

static void born(struct tree *t, const struct event *e)
{
	struct tree_node *parent = find_node(t, e->pid, e->ns), *n;

	if (!parent)
		return;
	if (e->child_is_thread) {
		parent->threads++;
		return;
	}
	HASH_FIND(hh, t->by_pid, &e->child, sizeof(e->child), n);
	/* Its own first event may come before that of its parent. */
	if (n && !n->end && n->parent == &t->roots && n != parent) {
		remove_child(&t->roots, n);
		add_child(parent, n);
	} else {
		if (n)
			HASH_DEL(t->by_pid, n);
		n = new_node(t, e->child, parent, e->ns);
	}
	if (!n)
		return;
	n->start = e->ns;
	/* Until execve(2) it runs what its parent runs. */
	if (!n->args && parent->args) {
		n->args = xmemdup(parent->args, parent->args_len);
		n->args_len = parent->args_len;
		n->args_more = parent->args_more;
	}
	memcpy(n->comm, parent->comm, sizeof(n->comm));
}

static void note_comm(struct tree_node *n, const char *comm)
{
	snprintf(n->comm, sizeof(n->comm), "%s", comm);
}

/*
 * The argument vector out of the call's captured memory. Nothing is read
 * from the process: what lies at these addresses is another program now.
 */
static void read_args(struct tree_node *n, const struct call *call)
{
	bool at = call->sysent && !strcmp(call->sysent->name, "execveat");
	unsigned word = abi_wordsize(call->abi), i;
	struct memory *m = call->mem;
	__typeof__(m->read) read = m->read;
	struct strbuf b = { 0 };
	uint64_t addr = call->args[at ? 2 : 1];

	m->read = NULL;
	n->args_more = true;
	strbuf_reserve(&b, ARG_MAX_SHOWN);
	for (i = 0; i < ARGS_MAX; i++) {
		const unsigned char *p;
		const char *s;
		uint64_t arg = 0;
		size_t len;
		int r;

		if (memory_get(m, PHASE_ENTER, addr + i * word, word, &p) <
		    word)
			break;
		memcpy(&arg, p, word);
		if (!arg) {
			n->args_more = false;
			break;
		}
		r = memory_get_string(m, PHASE_ENTER, arg, ARG_MAX_SHOWN, &s,
				      &len);
		if (r < 0)
			break;
		strbuf_put(&b, s, len);
		strbuf_put(&b, r ? "" : "...", r ? 1 : 4);
	}
	m->read = read;
	if (!b.len) {
		strbuf_done(&b);
		return;
	}
	free(n->args);
	n->args = xmemdup(b.data, b.len);
	n->args_len = b.len;
	strbuf_done(&b);
}

static void executed(struct tree *t, const struct event *e)
{
	struct tree_node *n = find_node(t, e->pid, e->ns);

	if (!n)
		return;
	/* Nobody made it, nobody was attached to: it is what we started. */
	if (n->parent == &t->roots && n->first_seen == e->ns)
		n->start = e->ns;
	free(n->args);
	n->args = NULL;
	n->args_len = 0;
	n->args_more = false;
	if (e->comm)
		note_comm(n, e->comm);
	if (e->call && e->call->mem)
		read_args(n, e->call);
}

static void ended(struct tree *t, const struct event *e)
{
	struct tree_node *n = find_node(t, e->pid, e->ns);

	if (!n)
		return;
	n->stop = e->ns;
	/* The leader speaks for the process, whoever ended it. */
	if (n->end && e->tid != e->pid)
		return;
	n->end = e->type == EVENT_EXIT	 ? END_EXITED :
		 e->type == EVENT_KILLED ? END_KILLED :
					   END_DETACHED;
	n->status = e->type == EVENT_EXIT ? e->exit_code : e->sig;
	n->core_dumped = e->core_dumped;
}

static int tree_event(struct sink *sink, const struct event *e)
{
	struct tree *t = (struct tree *)sink;
	struct tree_node *n;

	t->last_ns = e->ns;
	switch (e->type) {
	case EVENT_ATTACH:
		n = find_node(t, e->pid, e->ns);
		if (n && e->nthreads > n->threads)
			n->threads = e->nthreads;
		if (n && e->comm && !n->comm[0])
			note_comm(n, e->comm);
		break;
	case EVENT_CHILD: born(t, e); break;
	case EVENT_EXEC: executed(t, e); break;
	case EVENT_EXIT:
	case EVENT_KILLED:
	case EVENT_DETACH: ended(t, e); break;
	default: break;
	}
	return 0;
}

static bool tree_wanted(const struct trace_opts *opts)
{
	return opts->tree;
}

static int tree_open(const struct trace_opts *opts, const struct stream *stream,
		     struct sink **ret_sink)
{
	struct tree *t = xzalloc(sizeof(*t));

	t->sink.ops = &sink_tree;
	t->opts = opts;
	t->stream = stream;
	*ret_sink = &t->sink;
	return 0;
}

static void free_nodes(struct tree *t)
{
	struct tree_node *n = t->roots.children;

	HASH_CLEAR(hh, t->by_pid);
	while (n) {
		struct tree_node *next;

		/* Children go into the list behind their parent. */
		if (n->children) {
			n->last_child->next = n->next;
			n->next = n->children;
		}
		next = n->next;
		free(n->args);
		free(n);
		n = next;
	}
}

static int tree_close(struct sink *sink)
{
	struct tree *t = (struct tree *)sink;
	struct output *o;
	int r;

	if (!t)
		return 0;
	r = output_open_again(t->opts, &o);
	if (r == 0) {
		if (t->opts->json)
			tree_put_json(t, &o->buf);
		else
			tree_put_text(t, &o->buf);
		r = output_close(o);
	}
	free_nodes(t);
	free(t);
	return r;
}

const struct sink_ops sink_tree = {
	.name = "tree",
	.trails = true,
	.wanted = tree_wanted,
	.open = tree_open,
	.event = tree_event,
	.close = tree_close,
};
