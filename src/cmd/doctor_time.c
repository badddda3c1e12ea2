/* SPDX-License-Identifier: BSD-2-Clause */
/* The section "Time" of a report, as text and as JSON. */
#include <string.h>

#include "basic/json_writer.h"
#include "basic/units.h"
#include "cmd/doctor.h"
#include "cmd/page.h"
#include "doctor/time_rows.h"

enum { THREADS_SHOWN = 8 };

static void put_ns(struct strbuf *b, const char *what, uint64_t ns)
{
	strbuf_printf(b, ", %s ", what);
	units_put_ns(b, ns);
}

static void put_row(const struct page *p, const struct time_row *r)
{
	struct strbuf b = { 0 };

	if (r->on)
		strbuf_printf(&b, "  for %s", r->on);
	else
		strbuf_puts(&b, r->call ? r->call : "in no call");
	strbuf_puts(&b, ": ");
	units_put_ns(&b, r->ns);
	if (r->call) {
		strbuf_puts(&b, ", ");
		units_put_count(&b, r->calls);
		strbuf_puts(&b, r->calls == 1 ? " call" : " calls");
		if (r->errors) {
			strbuf_puts(&b, " (");
			units_put_count(&b, r->errors);
			strbuf_puts(&b, " failed)");
		}
		if (r->calls > 1) {
			put_ns(&b, "p50", r->p50);
			put_ns(&b, "p99", r->p99);
			put_ns(&b, "max", r->max);
		}
	}
	if (r->has_split) {
		put_ns(&b, "ran", r->ran_ns);
		put_ns(&b, "waited for a CPU", r->queued_ns);
	}
	fprintf(p->out, "    %5.1f %%  ", 100 * r->share);
	/* What it was for stands a bit to the right. */
	if (r->on)
		fputs("  ", p->out);
	page_wrapped(p, strbuf_cstr(&b) + (r->on ? 2 : 0), 15, r->on ? 15 : 13);
	strbuf_done(&b);
}

void doctor_time_text(const struct doctor_report *r, const struct page *p)
{
	const char *name = NULL;
	struct time_rows t;

	time_rows_make(r->doctor, r->args->all ? 0 : THREADS_SHOWN,
		       !r->args->all, &t);
	if (t.n)
		fputs("\nTime\n", p->out);
	for (size_t i = 0; i < t.n; i++) {
		if (name != t.rows[i].name) {
			fputs("  ", p->out);
			page_wrapped(p, t.rows[i].name, 4, 2);
		}
		name = t.rows[i].name;
		put_row(p, &t.rows[i]);
	}
	time_rows_done(&t);
}

static void put_number(struct json_writer *j, const char *key, uint64_t n)
{
	json_key(j, key);
	json_uint(j, n);
}

static void put_time(struct json_writer *j, const char *key, uint64_t ns)
{
	json_key(j, key);
	json_seconds(j, ns);
}

static void put_json(struct json_writer *j, const struct time_row *r)
{
	json_object_begin(j);
	put_number(j, "pid", (uint64_t)r->pid);
	if (r->tid)
		put_number(j, "tid", (uint64_t)r->tid);
	put_number(j, "threads", r->threads);
	json_key(j, "name");
	json_cstr(j, r->name);
	if (r->call) {
		json_key(j, "call");
		json_cstr(j, r->call);
	}
	if (r->on) {
		json_key(j, "on");
		json_cstr(j, r->on);
	}
	put_time(j, "total", r->ns);
	json_key(j, "permille");
	json_uint(j, (uint64_t)(r->share * 1000 + 0.5));
	if (r->has_split) {
		put_time(j, "ran", r->ran_ns);
		put_time(j, "waited_for_cpu", r->queued_ns);
	}
	if (r->call) {
		put_number(j, "calls", r->calls);
		put_number(j, "errors", r->errors);
		put_time(j, "p50", r->p50);
		put_time(j, "p99", r->p99);
		put_time(j, "max", r->max);
	}
	json_object_end(j);
}

void doctor_time_json(struct json_writer *j, const struct doctor_report *r)
{
	struct time_rows t;

	time_rows_make(r->doctor, 0, false, &t);
	json_key(j, "time");
	json_array_begin(j);
	for (size_t i = 0; i < t.n; i++)
		put_json(j, &t.rows[i]);
	json_array_end(j);
	time_rows_done(&t);
}
