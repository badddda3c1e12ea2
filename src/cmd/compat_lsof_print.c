/* SPDX-License-Identifier: BSD-2-Clause */
/* lsof's table, its fields (-F) and its lists of numbers (-t). */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "basic/json_writer.h"
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

static const struct task *process_of(const struct lsof_row *r)
{
	return r->file->task;
}

static bool is_thread(const struct lsof_row *r)
{
	return r->file->tid != r->file->task->tgid;
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
	const struct task *t = process_of(r);
	const char *text = NULL;

	switch (c) {
	case COMMAND: put_comm(b, r->command, o->comm_width); return;
	case PID: strbuf_putd(b, t->tgid); return;
	case TID:
		if (is_thread(r))
			strbuf_putd(b, r->file->tid);
		return;
	case TASKCMD:
		if (is_thread(r))
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
		threads = is_thread(&rows[i]);
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

/* Fields */

static bool wants(const struct lsof *o, char id)
{
	if (!o->field_list)
		return id != 'r' && id != 'Z' && id != 'z';
	return strchr(o->field_list, id);
}

static void put_field(const struct lsof *o, char id, const char *text)
{
	if (wants(o, id))
		printf("%c%s%c", id, text, o->nul ? '\0' : '\n');
}

static void put_process(const struct lsof *o, const struct lsof_row *r)
{
	const struct task *t = process_of(r);
	char text[32];

	printf("p%d%c", (int)t->tgid, o->nul ? '\0' : '\n');
	if (is_thread(r)) {
		snprintf(text, sizeof(text), "%d", (int)r->file->tid);
		put_field(o, 'K', text);
		put_field(o, 'M', t->comm);
	}
	snprintf(text, sizeof(text), "%d", (int)t->pgid);
	put_field(o, 'g', text);
	snprintf(text, sizeof(text), "%d", (int)t->ppid);
	put_field(o, 'R', text);
	if (wants(o, 'c')) {
		struct strbuf b = { 0 };

		put_comm(&b, r->command, 0);
		put_field(o, 'c', strbuf_cstr(&b));
		strbuf_done(&b);
	}
	snprintf(text, sizeof(text), "%u", t->euid);
	put_field(o, 'u', text);
	if (!o->numeric_users)
		put_field(o, 'L', r->file->user);
	if (o->nul)
		putchar('\n');
}

static const char *trimmed(const char *fd)
{
	while (*fd == ' ')
		fd++;
	return fd;
}

/* "ESTABLISHED QR=0 QS=0" as three fields, each with its prefix. */
static void put_states(const struct lsof *o, const char *state)
{
	char copy[128], *save;

	if (!state || !wants(o, 'T'))
		return;
	snprintf(copy, sizeof(copy), "%s", state);
	for (char *w = strtok_r(copy, " ", &save); w;
	     w = strtok_r(NULL, " ", &save)) {
		char text[160];

		snprintf(text, sizeof(text), "%s%s",
			 strchr(w, '=') ? "" : "ST=", w);
		put_field(o, 'T', text);
	}
}

static void put_file(const struct lsof *o, const struct lsof_row *r)
{
	const struct open_file *f = r->file;
	bool socket = f->type == FILE_SOCKET;
	bool node = r->node && !r->net;
	char text[32];

	put_field(o, 'f', trimmed(r->fd));
	snprintf(text, sizeof(text), "%c", r->access);
	put_field(o, 'a', text);
	snprintf(text, sizeof(text), "%c", r->lock);
	put_field(o, 'l', text);
	if (r->type)
		put_field(o, 't', r->type);
	if (r->flags)
		put_field(o, 'G', r->flags);
	if (r->device && socket && !strchr(r->device, ','))
		put_field(o, 'd', r->device);
	else if (r->device && f->have & FILE_HAVE_DEV) {
		snprintf(text, sizeof(text), "0x%" PRIx64, (uint64_t)f->dev);
		put_field(o, 'D', text);
	}
	if (f->type == FILE_CHR || f->type == FILE_BLK) {
		snprintf(text, sizeof(text), "0x%" PRIx64, (uint64_t)f->rdev);
		put_field(o, 'r', text);
	}
	if (r->size)
		put_field(o, r->is_size ? 's' : 'o', r->size);
	if (node)
		put_field(o, 'i', r->node);
	if (r->has_links && !socket &&
	    f->have & (FILE_HAVE_STAT | FILE_HAVE_INFO)) {
		snprintf(text, sizeof(text), "%u", f->links);
		put_field(o, 'k', text);
	}
	if (r->net)
		put_field(o, 'P', r->node);
	if (r->name)
		put_field(o, 'n', r->name);
	put_states(o, r->state);
	if (o->nul)
		putchar('\n');
}

static void print_fields(const struct lsof *o, const struct lsof_row *rows,
			 size_t n)
{
	bool files = !o->field_list ||
		     strpbrk(o->field_list, "fatlGdDrosiknPT");

	for (size_t i = 0; i < n; i++) {
		if (!i || rows[i].file->task != rows[i - 1].file->task)
			put_process(o, &rows[i]);
		if (files)
			put_file(o, &rows[i]);
	}
}

/* lsof 4.99 has JSON: its fields, with names. */
static void print_json(const struct lsof *o, const struct lsof_row *rows,
		       size_t n)
{
	static const struct {
		enum column column;
		const char *key;
	} keys[] = {
		{ COMMAND, "command" }, { PID, "pid" },	  { USER, "user" },
		{ FD, "fd" },		{ TYPE, "type" }, { DEVICE, "device" },
		{ SIZE, "size_off" },	{ NODE, "node" },
	};
	struct strbuf b = { 0 }, cell = { 0 };
	struct json_writer j;

	json_init(&j, &b);
	if (o->json)
		json_array_begin(&j);
	for (size_t i = 0; i < n; i++) {
		json_object_begin(&j);
		for (size_t k = 0; k < sizeof(keys) / sizeof(keys[0]); k++) {
			const char *text;

			cell.len = 0;
			put_cell(&cell, o, &rows[i], keys[k].column);
			text = trimmed(strbuf_cstr(&cell));
			if (!*text)
				continue;
			json_key(&j, keys[k].key);
			json_string(&j, text, strcspn(text, " "));
		}
		cell.len = 0;
		put_name(&cell, o, &rows[i]);
		json_key(&j, "name");
		json_string(&j, strbuf_cstr(&cell), cell.len);
		json_object_end(&j);
		if (o->json_lines && !o->json)
			json_line(&j);
	}
	if (o->json) {
		json_array_end(&j);
		json_line(&j);
	}
	fwrite(b.data, 1, b.len, stdout);
	strbuf_done(&b);
	strbuf_done(&cell);
}

void lsof_print(const struct lsof *o, const struct lsof_row *rows, size_t n)
{
	if (o->terse) {
		for (size_t i = 0; i < n; i++)
			if (!i || rows[i].file->task->tgid !=
					  rows[i - 1].file->task->tgid)
				printf("%d\n", (int)rows[i].file->task->tgid);
	} else if (o->json || o->json_lines) {
		print_json(o, rows, n);
	} else if (o->fields) {
		print_fields(o, rows, n);
	} else {
		print_table(o, rows, n);
	}
}
