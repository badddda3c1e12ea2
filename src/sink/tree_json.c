/* SPDX-License-Identifier: BSD-2-Clause */
/* --tree, as JSON. */
#include "basic/json_writer.h"
#include "event/stream.h"
#include "sink/json_put.h"
#include "sink/tree.h"

static void put_args(struct json_writer *j, const struct tree_node *n)
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

static void put_json_node(const struct tree *t, const struct tree_node *n,
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
	json_seconds(j, tree_lifetime(t, n));
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
static const struct tree_node *next_node(const struct tree *t,
					 const struct tree_node *n)
{
	if (n->children)
		return n->children;
	while (n->parent && !n->next)
		n = n->parent;
	return n == &t->roots ? NULL : n->next;
}

void tree_put_json(const struct tree *t, struct strbuf *b)
{
	struct json_writer j;

	json_init(&j, b);
	json_object_begin(&j);
	json_key(&j, "type");
	json_cstr(&j, "tree");
	json_key(&j, "processes");
	json_array_begin(&j);
	for (const struct tree_node *n = t->roots.children; n;
	     n = next_node(t, n))
		put_json_node(t, n, &j);
	json_array_end(&j);
	if (t->beyond) {
		json_key(&j, "not_shown");
		json_uint(&j, t->beyond);
	}
	json_object_end(&j);
	json_line(&j);
}
