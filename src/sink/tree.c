/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * --tree: at the end, who started whom, what each process ran, how it ended
 * and how long it lived.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <uthash.h>

#include "basic/cleanup.h"
#include "basic/json_writer.h"
#include "basic/xmalloc.h"
#include "sink/json_visitor.h"
#include "sink/output.h"
#include "sink/sink.h"

enum {
	NODES_MAX = 1 << 17, /* later ones are counted only */
	ARGS_MAX = 64,
	ARG_MAX_SHOWN = 256,
	COMMAND_MAX = 512, /* of text; JSON has all that was captured */
	DEPTH_MAX = 64,	   /* further in, lines are not moved further right */
};

enum end { END_NONE, END_EXITED, END_KILLED, END_DETACHED };

struct node {
	pid_t pid;
	struct node *parent, *children, *last_child, *next;
	/* argv, each with its NUL; NULL: what the kernel calls the thread */
	char *args;
	size_t args_len;
	bool args_more;
	char comm[16];
	uint64_t start, stop; /* ns; start 0: it was there before us */
	uint64_t first_seen;
	uint8_t end; /* enum end */
	bool core_dumped;
	int status; /* exit status or signal */
	unsigned threads;
	UT_hash_handle hh;
};

struct tree {
	struct sink sink;
	const struct trace_opts *opts;
	const struct stream *stream;
	struct node *by_pid; /* the living, and the last owner of each id */
	struct node roots;   /* their parent */
	unsigned n;
	uint64_t beyond;
	uint64_t last_ns;
};

extern const struct sink_ops sink_tree;

/* building */

static void add_child(struct node *parent, struct node *n)
{
	n->parent = parent;
	n->next = NULL;
	if (parent->last_child)
		parent->last_child->next = n;
	else
		parent->children = n;
	parent->last_child = n;
}

static void remove_child(struct node *parent, struct node *n)
{
	struct node *prev = NULL, **p = &parent->children;

	while (*p != n) {
		prev = *p;
		p = &(*p)->next;
	}
	*p = n->next;
	if (parent->last_child == n)
		parent->last_child = prev;
}

static struct node *new_node(struct tree *t, pid_t pid, struct node *parent,
			     uint64_t ns)
{
	struct node *n;

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

static struct node *find_node(struct tree *t, pid_t pid, uint64_t ns)
{
	struct node *n;

	HASH_FIND(hh, t->by_pid, &pid, sizeof(pid), n);
	return n ? n : new_node(t, pid, &t->roots, ns);
}

static void born(struct tree *t, const struct event *e)
{
	struct node *parent = find_node(t, e->pid, e->ns), *n;

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

static void note_comm(struct node *n, const char *comm)
{
	snprintf(n->comm, sizeof(n->comm), "%s", comm);
}

/*
 * The argument vector out of the call's captured memory. Nothing is read
 * from the process: what lies at these addresses is another program now.
 */
static void read_args(struct node *n, const struct call *call)
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
	struct node *n = find_node(t, e->pid, e->ns);

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
	struct node *n = find_node(t, e->pid, e->ns);

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
	struct node *n;

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

/* text */

static bool is_plain(const char *s, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (!strchr("+,-./0123456789:=@ABCDEFGHIJKLMNOPQRSTUVWXYZ_"
			    "abcdefghijklmnopqrstuvwxyz",
			    s[i]))
			return false;
	return len;
}

/* One word of a command line, in quotes where a shell would want them. */
static void put_word(struct strbuf *b, const char *s, size_t len)
{
	bool utf8 = json_is_utf8(s, len);

	if (is_plain(s, len)) {
		strbuf_put(b, s, len);
		return;
	}
	strbuf_putc(b, '\'');
	for (size_t i = 0; i < len; i++) {
		unsigned char c = s[i];

		if (c < ' ' || c == 0x7f || c == '\'' || c == '\\' ||
		    (c >= 0x80 && !utf8))
			strbuf_printf(b, "\\x%02x", c);
		/* C1 controls are two bytes of good UTF-8, for terminals. */
		else if (c == 0xc2 && (unsigned char)s[i + 1] < 0xa0)
			strbuf_printf(b, "\\x%02x\\x%02x", c,
				      (unsigned char)s[++i]);
		else
			strbuf_putc(b, c);
	}
	strbuf_putc(b, '\'');
}

static void put_command(struct strbuf *b, const struct node *n)
{
	size_t from = b->len;

	if (!n->args) {
		strbuf_putc(b, '[');
		put_word(b, n->comm[0] ? n->comm : "?",
			 n->comm[0] ? strlen(n->comm) : 1);
		strbuf_putc(b, ']');
		return;
	}
	for (size_t i = 0; i < n->args_len;) {
		size_t len = strnlen(n->args + i, n->args_len - i);

		if (i)
			strbuf_putc(b, ' ');
		if (b->len - from > COMMAND_MAX) {
			strbuf_puts(b, "...");
			return;
		}
		put_word(b, n->args + i, len);
		i += len + 1;
	}
	if (n->args_more)
		strbuf_puts(b, " ...");
}

static uint64_t lifetime(const struct tree *t, const struct node *n)
{
	uint64_t from = n->start ? n->start : n->first_seen;
	uint64_t to = n->stop ? n->stop : t->last_ns;

	return to > from ? to - from : 0;
}

static void put_end(struct strbuf *b, const struct tree *t,
		    const struct node *n)
{
	uint64_t ns = lifetime(t, n);

	switch (n->end) {
	case END_EXITED: strbuf_printf(b, "exited with %d", n->status); break;
	case END_KILLED:
		strbuf_printf(b, "killed by signal %d (%s)", n->status,
			      sigabbrev_np(n->status) ?
				      sigabbrev_np(n->status) :
				      "?");
		if (n->core_dumped)
			strbuf_puts(b, ", core dumped");
		break;
	default: strbuf_puts(b, "still running");
	}
	/* Who was there before us has no beginning that we saw. */
	strbuf_printf(b,
		      n->start ? ", lived %llu.%06llu s" :
				 ", seen for %llu.%06llu s",
		      (unsigned long long)(ns / 1000000000),
		      (unsigned long long)(ns / 1000 % 1000000));
	if (n->threads > 1)
		strbuf_printf(b, ", %u threads", n->threads);
}

struct style {
	const char *branch, *last, *down, *gap;
};

static struct style style_of_locale(void)
{
	static const char *const vars[] = { "LC_ALL", "LC_CTYPE", "LANG" };

	for (size_t i = 0; i < ARRAY_SIZE(vars); i++) {
		const char *s = getenv(vars[i]);

		if (!s || !*s)
			continue;
		if (strcasestr(s, "utf-8") || strcasestr(s, "utf8"))
			return (struct style){ "├─ ", "└─ ", "│  ", "   " };
		break;
	}
	return (struct style){ "|- ", "`- ", "|  ", "   " };
}

static void put_line(struct strbuf *b, const struct tree *t,
		     const struct node *n, const struct strbuf *lead,
		     const char *joint)
{
	strbuf_put(b, lead->data, lead->len);
	strbuf_puts(b, joint);
	strbuf_putu(b, n->pid);
	strbuf_putc(b, ' ');
	put_command(b, n);
	strbuf_puts(b, " -- ");
	put_end(b, t, n);
	strbuf_putc(b, '\n');
}

/*
 * Depth first, without recursion: a process that forks and ends, over and
 * over, makes a tree as deep as it is large.
 */
static void put_text(struct tree *t, struct strbuf *b)
{
	struct style st = style_of_locale();
	struct strbuf lead = { 0 };
	const struct node *n = t->roots.children;
	unsigned depth = 0;

	strbuf_grow(&lead, 64);
	while (n) {
		bool root = n->parent == &t->roots;

		put_line(b, t, n, &lead,
			 root	 ? "" :
			 n->next ? st.branch :
				   st.last);
		if (n->children) {
			if (!root && depth++ < DEPTH_MAX)
				strbuf_puts(&lead, n->next ? st.down : st.gap);
			n = n->children;
			continue;
		}
		while (n->parent != &t->roots && !n->next) {
			n = n->parent;
			if (n->parent == &t->roots || --depth >= DEPTH_MAX)
				continue;
			lead.len -= strlen(n->next ? st.down : st.gap);
		}
		n = n->next;
	}
	if (t->beyond)
		strbuf_printf(b, "(and %llu more processes)\n",
			      (unsigned long long)t->beyond);
	strbuf_done(&lead);
}

/* JSON */

static void put_args(struct json_writer *j, const struct node *n)
{
	json_array_begin(j);
	for (size_t i = 0; i < n->args_len;) {
		size_t len = strnlen(n->args + i, n->args_len - i);

		json_put_bytes(j, n->args + i, len, STRING_CSTR);
		i += len + 1;
	}
	if (n->args_more) {
		json_object_begin(j);
		json_key(j, "more");
		json_bool(j, true);
		json_object_end(j);
	}
	json_array_end(j);
}

static void put_json_node(const struct tree *t, const struct node *n,
			  struct json_writer *j)
{
	static const char *const ends[] = {
		[END_NONE] = "running",
		[END_EXITED] = "exited",
		[END_KILLED] = "killed",
		[END_DETACHED] = "detached",
	};

	json_object_begin(j);
	json_key(j, "pid");
	json_int(j, n->pid);
	if (n->parent != &t->roots) {
		json_key(j, "parent");
		json_int(j, n->parent->pid);
	}
	if (n->comm[0]) {
		json_key(j, "comm");
		json_cstr(j, n->comm);
	}
	if (n->args) {
		json_key(j, "command");
		put_args(j, n);
	}
	json_key(j, "threads");
	json_uint(j, n->threads);
	if (n->start) {
		json_key(j, "started");
		json_seconds(j, stream_wall_ns(t->stream, n->start));
	}
	if (n->end == END_EXITED || n->end == END_KILLED) {
		json_key(j, "ended");
		json_seconds(j, stream_wall_ns(t->stream, n->stop));
	}
	json_key(j, "seconds");
	json_seconds(j, lifetime(t, n));
	json_key(j, "end");
	json_cstr(j, ends[n->end]);
	if (n->end == END_EXITED) {
		json_key(j, "status");
		json_int(j, n->status);
	} else if (n->end == END_KILLED) {
		json_put_signal(j, n->status);
	}
	json_object_end(j);
}

/* The node after this one, depth first. */
static struct node *next_node(struct tree *t, struct node *n)
{
	if (n->children)
		return n->children;
	while (n->parent && !n->next)
		n = n->parent;
	return n == &t->roots ? NULL : n->next;
}

static void put_json(struct tree *t, struct strbuf *b)
{
	struct json_writer j;

	json_init(&j, b);
	json_object_begin(&j);
	json_key(&j, "type");
	json_cstr(&j, "tree");
	json_key(&j, "processes");
	json_array_begin(&j);
	for (struct node *n = t->roots.children; n; n = next_node(t, n))
		put_json_node(t, n, &j);
	json_array_end(&j);
	if (t->beyond) {
		json_key(&j, "not_shown");
		json_uint(&j, t->beyond);
	}
	json_object_end(&j);
	json_line(&j);
}

/* sink */

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
	struct node *n = t->roots.children;

	HASH_CLEAR(hh, t->by_pid);
	while (n) {
		struct node *next;

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
			put_json(t, &o->buf);
		else
			put_text(t, &o->buf);
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
