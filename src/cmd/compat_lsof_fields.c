/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * lsof's output for other programs: lines that begin with a letter (-F), and
 * since lsof 4.99.7 the same as JSON (-J, -j), where each letter has a name.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/json_writer.h"
#include "cmd/compat_lsof.h"

struct out {
	const struct lsof *o;
	struct json_writer *json; /* NULL: lines */
};

static const struct key {
	char id;
	bool number;
	const char *name;
} keys[] = {
	{ 'p', true, "pid" },	      { 'K', true, "tid" },
	{ 'M', false, "task_cmd" },   { 'g', true, "pgid" },
	{ 'R', true, "ppid" },	      { 'c', false, "command" },
	{ 'u', true, "uid" },	      { 'L', false, "login" },
	{ 'f', false, "fd" },	      { 'a', false, "access" },
	{ 'l', false, "lock" },	      { 't', false, "type" },
	{ 'd', false, "device" },     { 'D', false, "device_number" },
	{ 'r', false, "raw_device" }, { 's', false, "size" },
	{ 'o', false, "offset" },     { 'i', false, "inode" },
	{ 'k', true, "nlink" },	      { 'P', false, "protocol" },
	{ 'G', false, "flags" },      { 'n', false, "name" },
};

static bool wants(const struct lsof *o, char id)
{
	if (id == 'p')
		return true;
	if (!o->field_list)
		return id != 'r' && id != 'Z' && id != 'z';
	return strchr(o->field_list, id);
}

static void put_member(struct json_writer *j, char id, const char *text)
{
	const struct key *k = keys;

	while (k->id != id)
		k++;
	/* A file without access, or a lock. */
	if ((id == 'a' || id == 'l') && !strcmp(text, " "))
		return;
	if (id == 'o' && !strncmp(text, "0t", 2))
		text += 2;
	json_key(j, k->name);
	if (k->number)
		json_int(j, strtoll(text, NULL, 10));
	else
		json_cstr(j, text);
}

static void put_field(const struct out *out, char id, const char *text)
{
	if (!wants(out->o, id))
		return;
	if (out->json)
		put_member(out->json, id, text);
	else
		printf("%c%s%c", id, text, out->o->nul ? '\0' : '\n');
}

static void put_number(const struct out *out, char id, int64_t v)
{
	char text[24];

	snprintf(text, sizeof(text), "%" PRId64, v);
	put_field(out, id, text);
}

static void put_command(const struct out *out, const char *comm)
{
	struct strbuf b = { 0 };

	if (out->json) {
		put_field(out, 'c', comm);
		return;
	}
	lsof_put_text(&b, comm, strlen(comm));
	put_field(out, 'c', strbuf_cstr(&b));
	strbuf_done(&b);
}

static void put_process(const struct out *out, const struct lsof_row *r)
{
	const struct task *t = r->file->task;

	put_number(out, 'p', t->tgid);
	if (lsof_is_thread(r)) {
		put_number(out, 'K', r->file->tid);
		put_field(out, 'M', t->comm);
	}
	put_number(out, 'g', t->pgid);
	put_number(out, 'R', t->ppid);
	put_command(out, r->command);
	put_number(out, 'u', t->euid);
	if (!out->o->numeric_users)
		put_field(out, 'L', r->file->user);
}

static const char *trimmed(const char *fd)
{
	while (*fd == ' ')
		fd++;
	return fd;
}

static void put_state(const struct out *out, const char *word)
{
	const char *equals = strchr(word, '=');

	if (!out->json) {
		printf("T%s%s%c", equals ? "" : "ST=", word,
		       out->o->nul ? '\0' : '\n');
		return;
	}
	if (!equals) {
		json_key(out->json, "state");
		json_cstr(out->json, word);
		return;
	}
	json_key(out->json,
		 !strncmp(word, "QR", 2) ? "recv_queue" : "send_queue");
	json_int(out->json, strtoll(equals + 1, NULL, 10));
}

/* "ESTABLISHED QR=0 QS=0": three lines, each with its prefix. */
static void put_states(const struct out *out, const char *state)
{
	char copy[128], *save;

	if (!state || !*state || !wants(out->o, 'T'))
		return;
	if (out->json) {
		json_key(out->json, "tcp_info");
		json_object_begin(out->json);
	}
	snprintf(copy, sizeof(copy), "%s", state);
	for (char *w = strtok_r(copy, " ", &save); w;
	     w = strtok_r(NULL, " ", &save))
		put_state(out, w);
	if (out->json)
		json_object_end(out->json);
}

static void put_file(const struct out *out, const struct lsof_row *r)
{
	const struct open_file *f = r->file;
	bool socket = f->type == FILE_SOCKET;
	char text[32];

	put_field(out, 'f', trimmed(r->fd));
	put_field(out, 'a', (char[]){ r->access, '\0' });
	put_field(out, 'l', (char[]){ r->lock, '\0' });
	if (r->type)
		put_field(out, 't', r->type);
	if (r->flags)
		put_field(out, 'G', r->flags);
	if (r->device && !strchr(r->device, ','))
		put_field(out, 'd', r->device);
	else if (r->device && f->have & FILE_HAVE_DEV) {
		snprintf(text, sizeof(text), "0x%" PRIx64, (uint64_t)f->dev);
		put_field(out, 'D', text);
	}
	if (f->type == FILE_CHR || f->type == FILE_BLK) {
		snprintf(text, sizeof(text), "0x%" PRIx64, (uint64_t)f->rdev);
		put_field(out, 'r', text);
	}
	if (r->size)
		put_field(out, r->is_size ? 's' : 'o', r->size);
	if (r->node && !r->net)
		put_field(out, 'i', r->node);
	if (r->has_links && !socket &&
	    f->have & (FILE_HAVE_STAT | FILE_HAVE_INFO))
		put_number(out, 'k', f->links);
	if (r->net)
		put_field(out, 'P', r->node);
	if (r->name)
		put_field(out, 'n', r->name);
	put_states(out, r->state);
}

static bool is_next_process(const struct lsof_row *rows, size_t i)
{
	return !i || rows[i].file->task != rows[i - 1].file->task;
}

static bool wants_files(const struct lsof *o)
{
	return !o->field_list || strpbrk(o->field_list, "fatlGdDrosiknPT");
}

void lsof_print_fields(const struct lsof *o, const struct lsof_row *rows,
		       size_t n)
{
	struct out out = { .o = o };
	bool files = wants_files(o);

	for (size_t i = 0; i < n; i++) {
		if (is_next_process(rows, i)) {
			put_process(&out, &rows[i]);
			if (o->nul)
				putchar('\n');
		}
		if (!files)
			continue;
		put_file(&out, &rows[i]);
		if (o->nul)
			putchar('\n');
	}
}

/* Each file is an object of its own. */
static void put_lines(const struct out *out, const struct lsof_row *rows,
		      size_t n)
{
	for (size_t i = 0; i < n; i++) {
		json_object_begin(out->json);
		put_process(out, &rows[i]);
		put_file(out, &rows[i]);
		json_object_end(out->json);
		json_line(out->json);
	}
}

static void put_document(const struct out *out, const struct lsof_row *rows,
			 size_t n)
{
	struct json_writer *j = out->json;
	bool files = wants_files(out->o);

	json_object_begin(j);
	json_key(j, "lsof_version");
	json_cstr(j, "4.99.7 (ringside)");
	json_key(j, "processes");
	json_array_begin(j);
	for (size_t i = 0; i < n; i++) {
		if (is_next_process(rows, i)) {
			json_object_begin(j);
			put_process(out, &rows[i]);
			json_key(j, "files");
			json_array_begin(j);
		}
		if (files) {
			json_object_begin(j);
			put_file(out, &rows[i]);
			json_object_end(j);
		}
		if (i + 1 == n || is_next_process(rows, i + 1)) {
			json_array_end(j);
			json_object_end(j);
		}
	}
	json_array_end(j);
	json_object_end(j);
	json_line(j);
}

void lsof_print_json(const struct lsof *o, const struct lsof_row *rows,
		     size_t n)
{
	struct strbuf b = { 0 };
	struct json_writer j;
	struct out out = { .o = o, .json = &j };

	json_init(&j, &b);
	if (o->json)
		put_document(&out, rows, n);
	else
		put_lines(&out, rows, n);
	fwrite(b.data, 1, b.len, stdout);
	strbuf_done(&b);
}
