/* SPDX-License-Identifier: BSD-2-Clause */
/* The section "Story" of a report, as text and as JSON. */
#include <string.h>

#include "basic/json_writer.h"
#include "cmd/doctor.h"
#include "cmd/page.h"
#include "doctor/story.h"

enum { ITEMS_SHOWN = 12 }; /* of an actor, in the doctor's page */

static uint64_t since(const struct doctor_report *r, uint64_t ns)
{
	uint64_t begin = doctor_world(r->doctor)->begin_ns;

	return ns > begin ? ns - begin : 0;
}

static void put_item(const struct doctor_report *r, const struct page *p,
		     const struct story_item *i, unsigned indent)
{
	char when[32] = "before", which[48] = "";

	if (i->first_number) {
		snprintf(when, sizeof(when), "%.6f",
			 (double)since(r, i->first_ns) / 1e9);
		snprintf(which, sizeof(which),
			 i->last_number > i->first_number ? "#%llu-%llu" :
							    "#%llu",
			 (unsigned long long)i->first_number,
			 (unsigned long long)i->last_number);
	}
	fprintf(p->out, "%*s%-10s %-13s ", (int)indent, "", when, which);
	page_wrapped(p, i->text, indent + 25, indent + 25);
	if (r->args->unfold)
		for (const struct story_item *f = i->folded; f; f = f->next)
			put_item(r, p, f, indent + 2);
}

void doctor_story_text(const struct doctor_report *r, const struct page *p,
		       bool brief)
{
	size_t actors = 0;

	fputs("\nStory\n", p->out);
	for (const struct story_actor *a = r->story_actors; a; a = a->next) {
		unsigned shown = 0;

		if (!a->n_items || (brief && actors++ >= 4))
			continue;
		fputs("  ", p->out);
		page_wrapped(p, a->name, 4, 2);
		for (const struct story_item *i = a->items; i; i = i->next)
			if (!brief || (story_kinds[i->kind].brief &&
				       shown++ < ITEMS_SHOWN))
				put_item(r, p, i, 4);
	}
	if (brief)
		fputs("  All of it: ringside story\n", p->out);
}

static void put_json_item(struct json_writer *j, const struct doctor_report *r,
			  const struct story_item *i)
{
	json_object_begin(j);
	json_key(j, "kind");
	json_cstr(j, story_kinds[i->kind].name);
	json_key(j, "text");
	json_cstr(j, i->text);
	if (i->pid) {
		json_key(j, "pid");
		json_int(j, i->pid);
	}
	if (i->tid) {
		json_key(j, "tid");
		json_int(j, i->tid);
	}
	if (i->first_number) {
		json_key(j, "time");
		json_seconds(j, since(r, i->first_ns));
		json_key(j, "last_time");
		json_seconds(j, since(r, i->last_ns));
		json_key(j, "event");
		json_uint(j, i->first_number);
		json_key(j, "last_event");
		json_uint(j, i->last_number);
	}
	json_key(j, "count");
	json_uint(j, i->count);
	if (i->folded) {
		json_key(j, "folded");
		json_array_begin(j);
		for (const struct story_item *f = i->folded; f; f = f->next)
			put_json_item(j, r, f);
		json_array_end(j);
	}
	json_object_end(j);
}

void doctor_story_json(struct json_writer *j, const struct doctor_report *r)
{
	json_key(j, "story");
	json_array_begin(j);
	for (const struct story_actor *a = r->story_actors; a; a = a->next) {
		if (!a->n_items)
			continue;
		json_object_begin(j);
		json_key(j, "who");
		json_cstr(j, a->name);
		json_key(j, "processes");
		json_uint(j, a->processes);
		json_key(j, "did");
		json_array_begin(j);
		for (const struct story_item *i = a->items; i; i = i->next)
			put_json_item(j, r, i);
		json_array_end(j);
		json_object_end(j);
	}
	json_array_end(j);
}
