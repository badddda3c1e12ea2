/* SPDX-License-Identifier: BSD-2-Clause */
/* Data: of connections, and what it says on its standard output. */
#include <string.h>

#include "basic/units.h"
#include "doctor/story_impl.h"

void story_on_accept(struct story *s, const struct op *op)
{
	struct story_item *i;

	if (op->ret < 0 || !op->file)
		return;
	story_begin_own(s, op->process);
	i = story_note(s, op, STORY_SERVE, 0);
	i->fd = op->fd;
	i->serve.accepted++;
	if (op->file->name && !i->name)
		story_name(s, i, op->file->name, strlen(op->file->name));
}

/* To a server that it has called. */
static void on_client_data(struct story *s, const struct op *op)
{
	struct story_item *i;
	const char *name;

	if (!op->file->peer.port || !op->done)
		return;
	name = story_addr(s, &op->file->peer);
	i = story_note(s, op, STORY_CONNECT, story_hash(name, strlen(name)));
	i->count--;
	story_name(s, i, name, strlen(name));
	if (op->kind == OP_READ)
		i->bytes_in += op->done;
	else
		i->bytes_out += op->done;
}

static void on_server_data(struct story *s, const struct op *op)
{
	struct world_file *f = op->file;
	struct story_item *i;

	story_begin_own(s, op->process);
	i = story_note(s, op, STORY_SERVE, 0);
	if (f->last_read.number == 0 && f->last_write.number == 0 &&
	    f->origin == ORIGIN_BEFORE)
		i->serve.before++;
	if (op->kind == OP_READ) {
		i->bytes_in += op->done;
		i->serve.reads++;
	} else {
		i->bytes_out += op->done;
		i->serve.writes++;
	}
}

static void on_socket_data(struct story *s, const struct op *op)
{
	const struct world_file *f = op->file;

	if (f->origin == ORIGIN_SOCKET && !f->listener)
		on_client_data(s, op);
	else if (f->origin == ORIGIN_ACCEPTED ||
		 (f->origin == ORIGIN_BEFORE && f->is_stream && f->peer.port))
		on_server_data(s, op);
}

void story_on_data(struct story *s, const struct op *op)
{
	struct story_item *i;

	if (!op->file || op->error)
		return;
	if (op->file->sort == SORT_SOCKET) {
		on_socket_data(s, op);
		return;
	}
	if (op->kind == OP_WRITE && (op->fd == 1 || op->fd == 2) &&
	    op->file->sort != SORT_FILE) {
		story_begin_own(s, op->process);
		i = story_note(s, op, STORY_OUTPUT, (uint64_t)op->fd);
		i->fd = op->fd;
		i->sort = op->file->sort;
		if (op->file->name)
			story_name(s, i, op->file->name,
				   strlen(op->file->name));
		i->bytes_out += op->done;
		return;
	}
	story_on_file_data(s, op);
}

/* sentences */

void story_say_serve(struct story_text *t, const struct story_actor *a,
		     const struct story_item *i)
{
	uint64_t conns = i->serve.accepted + i->serve.before;
	struct strbuf *b = &t->b;
	uint64_t each = conns ? conns : 1;

	strbuf_puts(b, "serves ");
	if (conns)
		words_count(b, conns, "connection", "connections");
	else
		strbuf_puts(b, "connections that others accepted");
	if (i->serve.before && i->serve.accepted)
		strbuf_printf(b, " (%llu were there before)",
			      (unsigned long long)i->serve.before);
	if (i->name)
		strbuf_printf(b, " of %s", i->name);
	strbuf_puts(b, ": ");
	if (i->serve.accepted)
		strbuf_puts(b, "accept, ");
	units_put_count(b, i->serve.reads);
	strbuf_puts(b, i->serve.reads == 1 ? " read of " : " reads of ");
	units_put_bytes(b, i->bytes_in);
	strbuf_puts(b, ", ");
	units_put_count(b, i->serve.writes);
	strbuf_puts(b, i->serve.writes == 1 ? " write of " : " writes of ");
	units_put_bytes(b, i->bytes_out);
	if (conns > 1) {
		strbuf_puts(b, "; for each on average ");
		units_put_bytes(b, i->bytes_in / each);
		strbuf_puts(b, " in and ");
		units_put_bytes(b, i->bytes_out / each);
		strbuf_puts(b, " out");
	}
}

void story_say_output(struct story_text *t, const struct story_actor *a,
		      const struct story_item *i)
{
	struct strbuf *b = &t->b;

	strbuf_printf(b, "writes ");
	units_put_bytes(b, i->bytes_out);
	strbuf_printf(b, " to its standard %s, %s",
		      i->fd == 1 ? "output" : "error",
		      i->sort == SORT_TTY  ? "a terminal" :
		      i->sort == SORT_PIPE ? "a pipe" :
		      i->name		   ? i->name :
					     "a device");
	if (i->count > 1)
		strbuf_printf(b, ", by %llu calls",
			      (unsigned long long)i->count);
}
