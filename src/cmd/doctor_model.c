/* SPDX-License-Identifier: BSD-2-Clause */
/* The section "I/O model" of a report, as text and as JSON. */
#include <string.h>

#include "basic/json_writer.h"
#include "basic/units.h"
#include "cmd/doctor.h"
#include "cmd/page.h"
#include "doctor/io_model.h"
#include "sink/quote.h"
#include "snapshot/task_marks.h"
#include "syscall/xlat/signal.h"

enum { THREADS_SHOWN = 6 };

static void put_thread(struct strbuf *b, const struct io_report *r,
		       const struct io_report_thread *t)
{
	strbuf_printf(b, "%d", (int)t->tid);
	if (*t->comm) {
		strbuf_puts(b, " (");
		quote_bare(b, t->comm, strlen(t->comm));
		strbuf_putc(b, ')');
	}
	strbuf_printf(b, ": %s", io_role_titles[t->role]);
	if (t->mech && t->mech != r->mech)
		strbuf_printf(b, " (%s)", io_mech_names[t->mech]);
	if (t->why)
		strbuf_printf(b, ": %s", t->why);
	if (t->now)
		strbuf_printf(b, "; now %s", t->now);
}

static bool tells(const struct io_report_thread *t)
{
	return t->role > ROLE_BACKGROUND;
}

static void put_threads(const struct page *p, const struct io_report *r,
			bool all)
{
	struct strbuf b = { 0 };
	size_t shown = 0, hidden = 0, quiet = 0;

	for (size_t i = 0; i < r->n_threads; i++) {
		const struct io_report_thread *t = &r->threads[i];

		if (!all && !tells(t)) {
			quiet++;
			continue;
		}
		if (!all && shown == THREADS_SHOWN) {
			hidden++;
			continue;
		}
		b.len = 0;
		put_thread(&b, r, t);
		page_item(p, shown++ ? "" : "Threads", strbuf_cstr(&b));
	}
	b.len = 0;
	if (hidden)
		strbuf_printf(&b, "%zu more like these", hidden);
	if (quiet)
		strbuf_printf(&b, "%s%zu in the background", hidden ? "; " : "",
			      quiet);
	if (b.len)
		page_item(p, shown ? "" : "Threads", strbuf_cstr(&b));
	strbuf_done(&b);
}

static void put_title(const struct page *p, const struct io_report *r)
{
	struct strbuf b = { 0 };

	strbuf_puts(&b, r->program);
	if (r->n_pids > 1)
		strbuf_printf(&b, " and %zu more", r->n_pids - 1);
	strbuf_printf(&b, ": %s%s", r->client ? "a client; " : "",
		      io_models[r->model].title);
	if (r->mech)
		strbuf_printf(&b, " (%s)", io_mech_titles[r->mech]);
	if (r->model != MODEL_IDLE)
		strbuf_printf(&b, ", %s", io_sure_names[r->sure]);
	fputs("  ", p->out);
	page_wrapped(p, strbuf_cstr(&b), 4, 2);
	strbuf_done(&b);
}

void doctor_model_text(const struct doctor_report *r, const struct page *p)
{
	const struct io_report *i;

	fputs("\nI/O model\n", p->out);
	for (i = r->io; i; i = i->next) {
		put_title(p, i);
		for (unsigned k = 0; k < i->n_why; k++)
			page_item(p, k ? "" : "Why", i->why[k]);
		put_threads(p, i, r->args->all);
		if (i->files)
			page_item(p, "Files", i->files);
		if (i->copies)
			page_item(p, "Copies", i->copies);
		if (i->signals)
			page_item(p, "Signals", i->signals);
		if (i->daemon)
			page_item(p, "Daemon", i->daemon);
	}
}

static void put_text(struct json_writer *j, const char *key, const char *text)
{
	if (!text)
		return;
	json_key(j, key);
	json_cstr(j, text);
}

static void put_number(struct json_writer *j, const char *key, uint64_t n)
{
	json_key(j, key);
	json_uint(j, n);
}

static void put_json_threads(struct json_writer *j, const struct io_report *r)
{
	json_key(j, "threads");
	json_array_begin(j);
	for (size_t i = 0; i < r->n_threads; i++) {
		const struct io_report_thread *t = &r->threads[i];

		json_object_begin(j);
		put_number(j, "pid", (uint64_t)t->pid);
		put_number(j, "tid", (uint64_t)t->tid);
		put_text(j, "name", t->comm);
		put_text(j, "role", io_role_names[t->role]);
		if (t->mech)
			put_text(j, "mechanism", io_mech_names[t->mech]);
		put_text(j, "why", t->why);
		put_text(j, "now", t->now);
		json_object_end(j);
	}
	json_array_end(j);
}

static void put_signals(struct json_writer *j, const struct io_report *r)
{
	static const char *const ways[] = { "handler", "self-pipe", "signalfd",
					    "sigwait", "sigsuspend" };
	char buf[SIGNAL_NAME_SIZE];

	json_key(j, "signals");
	json_object_begin(j);
	json_key(j, "ways");
	json_array_begin(j);
	for (unsigned i = 0; i < sizeof(ways) / sizeof(ways[0]); i++)
		if (r->signal_ways >> i & 1)
			json_cstr(j, ways[i]);
	json_array_end(j);
	json_key(j, "handled");
	json_array_begin(j);
	for (int sig = 1; sig <= 64; sig++)
		if (r->handled >> (sig - 1) & 1)
			json_cstr(j, signal_name(sig, buf));
	json_array_end(j);
	put_text(j, "text", r->signals);
	json_object_end(j);
}

static void put_step(void *to, const char *name)
{
	json_cstr(to, name);
}

static void put_daemon(struct json_writer *j, const struct io_report *r)
{
	if (!r->daemon_known)
		return;
	json_key(j, "daemon");
	json_object_begin(j);
	json_key(j, "is");
	json_bool(j, r->is_daemon);
	json_key(j, "took");
	json_array_begin(j);
	io_daemon_steps(r->daemon_took, put_step, j);
	json_array_end(j);
	json_key(j, "left_out");
	json_array_begin(j);
	io_daemon_steps(r->daemon_left, put_step, j);
	json_array_end(j);
	put_text(j, "text", r->daemon);
	json_object_end(j);
}

static void put_copies(struct json_writer *j, const struct io_report *r)
{
	json_key(j, "copies");
	json_object_begin(j);
	for (unsigned c = 0; c < COPIES; c++) {
		if (!r->copied[c].calls)
			continue;
		json_key(j, io_copy_names[c]);
		json_object_begin(j);
		put_number(j, "calls", r->copied[c].calls);
		put_number(j, "bytes", r->copied[c].bytes);
		json_object_end(j);
	}
	json_object_end(j);
}

void doctor_model_json(struct json_writer *j, const struct doctor_report *r)
{
	json_key(j, "models");
	json_array_begin(j);
	for (const struct io_report *i = r->io; i; i = i->next) {
		json_object_begin(j);
		put_text(j, "program", i->program);
		json_key(j, "pids");
		json_array_begin(j);
		for (size_t k = 0; k < i->n_pids; k++)
			json_int(j, i->pids[k]);
		json_array_end(j);
		put_text(j, "model", io_models[i->model].name);
		put_text(j, "title", io_models[i->model].title);
		put_text(j, "mechanism", io_mech_names[i->mech]);
		put_text(j, "sure", io_sure_names[i->sure]);
		json_key(j, "client");
		json_bool(j, i->client);
		json_key(j, "why");
		json_array_begin(j);
		for (unsigned k = 0; k < i->n_why; k++)
			json_cstr(j, i->why[k]);
		json_array_end(j);
		put_number(j, "calls", i->calls);
		put_json_threads(j, i);
		put_text(j, "file_io", i->file_io);
		put_text(j, "files", i->files);
		put_copies(j, i);
		put_signals(j, i);
		put_daemon(j, i);
		json_object_end(j);
	}
	json_array_end(j);
}
