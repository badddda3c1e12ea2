/* SPDX-License-Identifier: BSD-2-Clause */
/* The doctor's report as one JSON document: docs/doctor-schema.json. */
#include <string.h>

#include "basic/json_writer.h"
#include "cmd/doctor.h"

static void put_text(struct json_writer *j, const char *key, const char *text)
{
	if (!text)
		return;
	json_key(j, key);
	json_cstr(j, text);
}

static void put_number(struct json_writer *j, const char *key, uint64_t v)
{
	json_key(j, key);
	json_uint(j, v);
}

static void put_since(struct json_writer *j, const char *key,
		      const struct doctor_report *r, uint64_t ns)
{
	uint64_t begin = doctor_world(r->doctor)->begin_ns;

	json_key(j, key);
	json_seconds(j, ns > begin ? ns - begin : 0);
}

static void put_evidence(struct json_writer *j, const struct doctor_report *r,
			 const struct finding *f)
{
	json_key(j, "evidence");
	json_array_begin(j);
	for (const struct evidence *e = f->evidence; e; e = e->next) {
		json_object_begin(j);
		if (e->text) {
			put_text(j, "text", e->text);
		} else {
			put_number(j, "event", e->sight.number);
			put_since(j, "time", r, e->sight.ns);
			put_number(j, "pid", (uint64_t)e->sight.pid);
			put_number(j, "tid", (uint64_t)e->sight.tid);
			put_text(j, "call", e->sight.text);
		}
		json_object_end(j);
	}
	json_array_end(j);
}

static void put_finding(struct json_writer *j, const struct doctor_report *r,
			const struct finding *f)
{
	json_object_begin(j);
	put_text(j, "rule", f->rule->name);
	put_text(j, "severity", severity_names[f->severity]);
	put_text(j, "title", f->title);
	if (f->pid)
		put_number(j, "pid", (uint64_t)f->pid);
	if (f->tid)
		put_number(j, "tid", (uint64_t)f->tid);
	put_text(j, "process", f->process);
	if (f->fd >= 0)
		put_number(j, "fd", (uint64_t)f->fd);
	put_text(j, "file", f->file);
	if (f->count)
		put_number(j, "count", f->count);
	put_evidence(j, r, f);
	put_text(j, "checked", f->refuted ? f->refuted : f->rule->refuted);
	put_text(j, "fix", f->fix ? f->fix : f->rule->fix);
	put_text(j, "see", f->rule->see);
	put_text(j, "suppressed", f->suppressed);
	json_object_end(j);
}

static void put_processes(struct json_writer *j, struct world *w)
{
	struct world_process *i, *next;

	json_key(j, "processes");
	json_array_begin(j);
	HASH_ITER (hh, w->processes, i, next) {
		json_object_begin(j);
		put_number(j, "pid", (uint64_t)i->pid);
		put_text(j, "command", i->comm);
		put_text(j, "exe", i->exe);
		json_key(j, "running");
		json_bool(j, !i->end_ns);
		put_number(j, "threads", i->threads_made);
		json_object_end(j);
	}
	json_array_end(j);
}

static void put_rules(struct json_writer *j, const struct doctor_report *r)
{
	json_key(j, "rules");
	json_object_begin(j);
	json_key(j, "run");
	json_array_begin(j);
	for (unsigned i = 0; i < n_rules; i++)
		if (!doctor_run(r->doctor, i)->off)
			json_cstr(j, rules[i]->name);
	json_array_end(j);
	json_key(j, "skipped");
	json_array_begin(j);
	for (unsigned i = 0; i < n_rules; i++) {
		const struct rule_run *run = doctor_run(r->doctor, i);

		if (!run->skipped)
			continue;
		json_object_begin(j);
		put_text(j, "rule", rules[i]->name);
		put_text(j, "reason", run->skipped);
		json_object_end(j);
	}
	json_array_end(j);
	json_object_end(j);
}

void doctor_json(const struct doctor_report *r, FILE *out)
{
	struct world *w = doctor_world(r->doctor);
	struct strbuf b = { 0 };
	struct json_writer j;

	json_init(&j, &b);
	json_object_begin(&j);
	json_key(&j, "observed");
	json_object_begin(&j);
	json_key(&j, "seconds");
	json_seconds(&j, w->now_ns - w->begin_ns);
	put_number(&j, "calls", w->calls);
	put_number(&j, "lost", w->lost);
	put_text(&j, "engine", r->engine);
	put_text(&j, "file", r->trace->replay);
	json_object_end(&j);
	put_processes(&j, w);
	doctor_story_json(&j, r);
	doctor_model_json(&j, r);
	doctor_time_json(&j, r);
	if (r->args->story)
		goto end;
	json_key(&j, "findings");
	json_array_begin(&j);
	for (const struct finding *f = doctor_findings(r->doctor); f;
	     f = f->next)
		if (!f->suppressed || r->args->all)
			put_finding(&j, r, f);
	json_array_end(&j);
	put_rules(&j, r);
end:
	json_object_end(&j);
	json_line(&j);
	fwrite(b.data, 1, b.len, out);
	strbuf_done(&b);
}
