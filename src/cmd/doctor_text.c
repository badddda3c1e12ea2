/* SPDX-License-Identifier: BSD-2-Clause */
/* The doctor's report as a page, and pages about its rules. */
#include <string.h>

#include "basic/units.h"
#include "cmd/doctor.h"
#include "cmd/page.h"

static const char *color_of(enum severity s)
{
	return s == SEVERITY_ERROR   ? "\033[1;31m" :
	       s == SEVERITY_WARNING ? "\033[1;33m" :
				       "\033[1;36m";
}

static double since(const struct doctor_report *r, uint64_t ns)
{
	uint64_t begin = doctor_world(r->doctor)->begin_ns;

	return ns > begin ? (double)(ns - begin) / 1e9 : 0;
}

static void put_evidence(const struct doctor_report *r, const struct page *p,
			 const struct finding *f)
{
	char head[64];
	bool first = true;

	if (f->count > 1) {
		struct strbuf b = { 0 };

		units_put_count(&b, f->count);
		strbuf_printf(&b, " times; the first of them:");
		page_item(p, "Evidence", strbuf_cstr(&b));
		strbuf_done(&b);
		first = false;
	}
	for (const struct evidence *e = f->evidence; e; e = e->next) {
		if (e->text) {
			page_item(p, first ? "Evidence" : "", e->text);
			first = false;
			continue;
		}
		snprintf(head, sizeof(head), "%.6f [%d] ",
			 since(r, e->sight.ns), (int)e->sight.tid);
		fprintf(p->out, "  %-10s%s", first ? "Evidence" : "", head);
		page_wrapped(p, e->sight.text, 14, 12 + strlen(head));
		first = false;
	}
}

static void put_finding(const struct doctor_report *r, const struct page *p,
			const struct finding *f)
{
	putc('\n', p->out);
	page_bold(p, color_of(f->severity), severity_names[f->severity]);
	fprintf(p->out, "  ");
	page_bold(p, "\033[1m", f->rule->name);
	if (f->process)
		fprintf(p->out, "  %s", f->process);
	if (f->tid && f->tid != f->pid)
		fprintf(p->out, ", thread %d", (int)f->tid);
	fputs("\n  ", p->out);
	page_wrapped(p, f->title, 2, 2);
	if (f->file)
		page_item(p, "File", f->file);
	put_evidence(r, p, f);
	page_item(p, "Checked", f->refuted ? f->refuted : f->rule->refuted);
	page_item(p, "Fix", f->fix ? f->fix : f->rule->fix);
	page_item(p, "See", f->rule->see);
	if (f->suppressed)
		page_item(p, "Known", f->suppressed);
}

static void put_head(const struct doctor_report *r, const struct page *p)
{
	struct world *w = doctor_world(r->doctor);
	struct world_process *i, *next;
	struct strbuf b = { 0 };
	unsigned n = 0;

	HASH_ITER (hh, w->processes, i, next) {
		if (n++ < 3) {
			strbuf_puts(&b, n > 1 ? ", " : "");
			world_process_put(&b, i);
		}
	}
	if (n > 3)
		strbuf_printf(&b, " and %u more", n - 3);
	strbuf_puts(&b, ": ");
	units_put_ns(&b, w->now_ns - w->begin_ns);
	if (r->engine) {
		strbuf_puts(&b, ", ");
		units_put_count(&b, w->calls);
		strbuf_printf(&b, " %s by %s", w->calls == 1 ? "call" : "calls",
			      r->engine);
	} else {
		strbuf_puts(&b, ", calls were not traced");
	}
	if (w->lost) {
		strbuf_puts(&b, ", ");
		units_put_count(&b, w->lost);
		strbuf_puts(&b, w->lost == 1 ? " event lost" : " events lost");
	}
	page_wrapped(p, strbuf_cstr(&b), 2, 0);
	strbuf_done(&b);
}

static void put_summary(const struct doctor_report *r, const struct page *p)
{
	static const char *const many[] = { "notes", "warnings", "errors" };
	static const char *const one[] = { "note", "warning", "error" };
	unsigned n[3] = { 0 }, suppressed = 0, total = 0;
	const char *sep = " ";

	for (const struct finding *f = doctor_findings(r->doctor); f;
	     f = f->next) {
		if (f->suppressed)
			suppressed++;
		else
			n[f->severity]++, total++;
	}
	fputs("\nFindings:", p->out);
	for (int i = SEVERITY_ERROR; i >= SEVERITY_INFO; i--) {
		if (!n[i])
			continue;
		fprintf(p->out, "%s%u %s", sep, n[i],
			n[i] == 1 ? one[i] : many[i]);
		sep = ", ";
	}
	if (!total)
		fputs(" none", p->out);
	if (suppressed)
		fprintf(p->out, "; %u known and not shown", suppressed);
	putc('\n', p->out);
}

/* The rules that did not run because of `reason`, from `first` on. */
static void put_skipped_by(const struct doctor_report *r, const struct page *p,
			   unsigned first, const char *reason)
{
	struct strbuf b = { 0 };

	strbuf_printf(&b, "%s: ", reason);
	for (unsigned i = first; i < n_rules; i++) {
		const char *why = doctor_run(r->doctor, i)->skipped;

		if (why && !strcmp(why, reason))
			strbuf_printf(&b, "%s%s", i > first ? ", " : "",
				      rules[i]->name);
	}
	fputs("  ", p->out);
	page_wrapped(p, strbuf_cstr(&b), 4, 2);
	strbuf_done(&b);
}

static void put_skipped(const struct doctor_report *r, const struct page *p)
{
	bool any = false;

	for (unsigned i = 0; i < n_rules; i++) {
		const char *why = doctor_run(r->doctor, i)->skipped;
		unsigned k = 0;

		if (!why)
			continue;
		while (k < i &&
		       (!doctor_run(r->doctor, k)->skipped ||
			strcmp(doctor_run(r->doctor, k)->skipped, why)))
			k++;
		if (k < i)
			continue;
		if (!any)
			fputs("\nRules that could not run:\n", p->out);
		any = true;
		put_skipped_by(r, p, i, why);
	}
}

void doctor_text(const struct doctor_report *r, FILE *out)
{
	struct page p = page_of(out);

	put_head(r, &p);
	if (r->args->story) {
		doctor_story_text(r, &p, false);
		doctor_model_text(r, &p);
		doctor_time_text(r, &p);
		return;
	}
	doctor_story_text(r, &p, !r->args->all);
	doctor_model_text(r, &p);
	doctor_time_text(r, &p);
	put_summary(r, &p);
	for (const struct finding *f = doctor_findings(r->doctor); f;
	     f = f->next)
		if (!f->suppressed || r->args->all)
			put_finding(r, &p, f);
	put_skipped(r, &p);
}

void doctor_explain(const struct rule *rule, FILE *out)
{
	struct page p = page_of(out);

	page_bold(&p, "\033[1m", rule->name);
	fprintf(out, " (%s): ", severity_names[rule->severity]);
	page_wrapped(&p, rule->summary, 0, strlen(rule->name) + 12);
	putc('\n', out);
	page_item(&p, "Why", rule->why);
	page_item(&p, "How", rule->how);
	page_item(&p, "Checked", rule->refuted);
	page_item(&p, "Fix", rule->fix);
	page_item(&p, "See", rule->see);
	for (const struct rule_param *i = rule->params; i && i->name; i++) {
		fprintf(out, "  --set %s.%s=%g  ", rule->name, i->name,
			i->value);
		page_wrapped(&p, i->help, 12, 12);
	}
	fprintf(out, "\n  ringside doctor -- ringside lab defect %s\n",
		rule->name);
}

void doctor_list(FILE *out)
{
	for (unsigned i = 0; i < n_rules; i++)
		fprintf(out, "%-28s %-8s %s\n", rules[i]->name,
			severity_names[rules[i]->severity], rules[i]->summary);
}
