/* SPDX-License-Identifier: BSD-2-Clause */
/* lsof's table, and its lists of numbers (-t). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cmd/compat_lsof.h"

enum column {
	COMMAND,
	PID,
	TID,
	TASKCMD,
	PPID,
	PGID,
	USER,
	FD,
	TYPE,
	FLAGS,
	DEVICE,
	SIZE,
	NLINK,
	NODE,
	NAME,
	COLUMNS
};

static const char *header_of(const struct lsof *o, enum column c)
{
	static const char *const names[COLUMNS] = {
		[COMMAND] = "COMMAND", [PID] = "PID",	    [TID] = "TID",
		[TASKCMD] = "TASKCMD", [PPID] = "PPID",	    [PGID] = "PGID",
		[USER] = "USER",       [FD] = "FD  ",	    [TYPE] = "TYPE",
		[FLAGS] = "FILE-FLAG", [DEVICE] = "DEVICE", [NLINK] = "NLINK",
		[NODE] = "NODE",       [NAME] = "NAME",
	};

	if (c == SIZE)
		return o->size ? "SIZE" : o->offset ? "OFFSET" : "SIZE/OFF";
	return names[c];
}

static bool is_shown(const struct lsof *o, bool threads, enum column c)
{
	switch (c) {
	case TID:
	case TASKCMD: return threads;
	case PPID: return o->ppid;
	case PGID: return o->pgid;
	case FLAGS: return o->flags_hex || o->flags_short;
	case NLINK: return o->links;
	default: return true;
	}
}

static void put_comm(struct strbuf *b, const char *comm, unsigned width)
{
	struct strbuf text = { 0 };

	lsof_put_text(&text, comm, strlen(comm));
	strbuf_put(b, text.data, width && text.len > width ? width : text.len);
	strbuf_done(&text);
}

static void put_cell(struct strbuf *b, const struct lsof *o,
		     const struct lsof_row *r, enum column c)
{
	const struct task *t = r->file->task;
	const char *text = NULL;

	switch (c) {
	case COMMAND: put_comm(b, r->command, o->comm_width); return;
	case PID: strbuf_putd(b, t->tgid); return;
	case TID:
		if (lsof_is_thread(r))
			strbuf_putd(b, r->file->tid);
		return;
	case TASKCMD:
		if (lsof_is_thread(r))
			put_comm(b, t->comm, o->comm_width);
		return;
	case PPID: strbuf_putd(b, t->ppid); return;
	case PGID: strbuf_putd(b, t->pgid); return;
	case USER:
		/* lsof makes room for eight digits of them. */
		if (o->numeric_users)
			strbuf_printf(b, "%8u", t->euid);
		else
			strbuf_puts(b, r->file->user);
		return;
	case FD:
		strbuf_puts(b, r->fd);
		strbuf_putc(b, r->lock != ' ' && r->access == ' ' ? '-' :
								    r->access);
		strbuf_putc(b, r->lock);
		return;
	case TYPE: text = r->type; break;
	case FLAGS: text = r->flags; break;
	case DEVICE: text = r->device; break;
	case SIZE: text = r->size; break;
	case NLINK:
		if (r->has_links &&
		    r->file->have & (FILE_HAVE_STAT | FILE_HAVE_INFO))
			strbuf_putu(b, r->file->links);
		return;
	case NODE: text = r->node; break;
	default: return;
	}
	if (text)
		strbuf_puts(b, text);
}

static void put_name(struct strbuf *b, const struct lsof *o,
		     const struct lsof_row *r)
{
	if (r->name)
		strbuf_puts(b, r->name);
	/* lsof has the blank also where there is no state. */
	if ((r->net && (o->tcp_state || o->tcp_queues)) ||
	    (r->state && *r->state))
		strbuf_putc(b, ' ');
	if (r->state && *r->state)
		strbuf_printf(b, "(%s)", r->state);
}

static void print_table(const struct lsof *o, const struct lsof_row *rows,
			size_t n)
{
	size_t width[COLUMNS] = { 0 };
	struct strbuf b = { 0 };
	bool threads = false;

	for (size_t i = 0; i < n && !threads; i++)
		threads = lsof_is_thread(&rows[i]);
	for (enum column c = 0; c < NAME; c++)
		width[c] = strlen(header_of(o, c));
	for (size_t i = 0; i < n; i++)
		for (enum column c = 0; c < NAME; c++) {
			if (!is_shown(o, threads, c))
				continue;
			b.len = 0;
			put_cell(&b, o, &rows[i], c);
			if (b.len > width[c])
				width[c] = b.len;
		}
	for (size_t i = 0; i <= n && n; i++) {
		for (enum column c = 0; c < NAME; c++) {
			int w = (int)width[c];
			const char *text;

			if (!is_shown(o, threads, c))
				continue;
			b.len = 0;
			if (i == 0)
				strbuf_puts(&b, header_of(o, c));
			else
				put_cell(&b, o, &rows[i - 1], c);
			text = strbuf_cstr(&b);
			if (c == COMMAND)
				printf("%-*s", w, text);
			else if (c == TASKCMD)
				printf(" %-*s", w, text);
			else
				printf(" %*s", w, text);
		}
		b.len = 0;
		if (i == 0)
			strbuf_puts(&b, "NAME");
		else
			put_name(&b, o, &rows[i - 1]);
		printf(" %s\n", strbuf_cstr(&b));
	}
	strbuf_done(&b);
}

void lsof_print(const struct lsof *o, const struct lsof_row *rows, size_t n)
{
	if (o->terse) {
		for (size_t i = 0; i < n; i++)
			if (!i || rows[i].file->task->tgid !=
					  rows[i - 1].file->task->tgid)
				printf("%d\n", (int)rows[i].file->task->tgid);
	} else if (o->json || o->json_lines) {
		lsof_print_json(o, rows, n);
	} else if (o->fields) {
		lsof_print_fields(o, rows, n);
	} else {
		print_table(o, rows, n);
	}
}
