/* SPDX-License-Identifier: BSD-2-Clause */
/* What rules call: their memory, findings, and the texts of these. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "basic/units.h"
#include "basic/xmalloc.h"
#include "doctor/doctor_impl.h"
#include "sink/text_visitor.h"
#include "syscall/decode.h"

enum {
	FINDINGS_MAX = 50,   /* of a rule */
	CALL_TEXT_MAX = 300, /* bytes of a call in evidence */
};

/* texts */

static const char *keep(struct doctor *d, const char *s, size_t len)
{
	char *p = arena_alloc(&d->arena, len + 1);

	memcpy(p, s, len);
	p[len] = '\0';
	return p;
}

static const char *vtext(struct doctor *d, const char *fmt, va_list ap)
{
	char *s = NULL;
	const char *kept;

	if (vasprintf(&s, fmt, ap) < 0)
		abort();
	kept = keep(d, s, strlen(s));
	free(s);
	return kept;
}

const char *doctor_say(struct doctor *d, const char *fmt, ...)
{
	const char *s;
	va_list ap;

	va_start(ap, fmt);
	s = vtext(d, fmt, ap);
	va_end(ap);
	return s;
}

const char *doctor_call_text(struct doctor *d, const struct op *op)
{
	struct decode_opts dopts = { .strlen_max = 32 };
	struct strbuf *b = &d->text;
	struct text_visitor v;

	b->len = 0;
	if (!op->call->sysent)
		return doctor_say(d, "call %u", op->call->nr);
	text_visitor_init(&v, d->opts.trace, false);
	v.b = b;
	strbuf_puts(b, op->call->sysent->name);
	strbuf_putc(b, '(');
	text_visitor_begin(&v, false);
	decode_args(op->call, &dopts, &v.base, 0);
	if (b->len > CALL_TEXT_MAX) {
		b->len = CALL_TEXT_MAX;
		strbuf_puts(b, "...");
	}
	strbuf_putc(b, ')');
	if (op->unfinished) {
		strbuf_puts(b, " <unfinished ...>");
	} else {
		strbuf_puts(b, " = ");
		decode_result(op->call, &dopts, &v.base);
	}
	if (b->len > 2 * CALL_TEXT_MAX)
		b->len = 2 * CALL_TEXT_MAX;
	strbuf_puts(b, " <");
	units_put_ns(b, op_ns(op));
	strbuf_putc(b, '>');
	return keep(d, b->data, b->len);
}

/* what rules call */

void rule_skip(struct rule_run *r, const char *why, ...)
{
	va_list ap;

	if (!r->skipped) {
		va_start(ap, why);
		if (vasprintf(&r->skipped, why, ap) < 0)
			abort();
		va_end(ap);
	}
	r->off = true;
}

static void *slot_of(struct rule_run *r, struct slots *s, size_t size)
{
	if (!s->of)
		s->of = xzalloc(n_rules * sizeof(*s->of));
	if (!s->of[r->index])
		s->of[r->index] = xzalloc(size);
	return s->of[r->index];
}

void *rule_file_slot(struct rule_run *r, struct world_file *f)
{
	return slot_of(r, &f->slots, r->rule->file_size);
}

void *rule_thread_slot(struct rule_run *r, struct world_thread *t)
{
	return slot_of(r, &t->slots, r->rule->thread_size);
}

void *rule_process_slot(struct rule_run *r, struct world_process *p)
{
	return slot_of(r, &p->slots, r->rule->process_size);
}

void rule_sight(struct rule_run *r, struct sights *s, const struct op *op)
{
	s->count++;
	if (s->n == SIGHTS_KEPT)
		return;
	s->of[s->n++] = (struct sight){
		.number = op->number,
		.ns = op->end_ns,
		.pid = op->process->pid,
		.tid = op->thread->tid,
		.text = doctor_call_text(r->doctor, op),
	};
}

struct finding *rule_find_at(struct rule_run *r, enum severity severity,
			     const struct world_process *p,
			     const struct world_thread *t,
			     const struct world_file *file, int fd,
			     const char *title, ...)
{
	struct doctor *d = r->doctor;
	struct finding *f = arena_alloc(&d->arena, sizeof(*f));
	struct strbuf *b = &d->text;
	va_list ap;

	va_start(ap, title);
	*f = (struct finding){
		.rule = r->rule,
		.severity = severity,
		.title = vtext(d, title, ap),
		.fd = fd,
	};
	va_end(ap);
	f->evidence_end = &f->evidence;
	if (!p && t)
		p = t->process;
	if (p) {
		f->pid = p->pid;
		b->len = 0;
		world_process_put(b, p);
		f->process = keep(d, b->data, b->len);
	}
	if (t)
		f->tid = t->tid;
	if (file) {
		f->file_id = file->id;
		b->len = 0;
		world_file_put(b, file, fd);
		f->file = keep(d, b->data, b->len);
	}
	if (r->n_findings++ >= FINDINGS_MAX)
		return f;
	*d->findings_end = f;
	d->findings_end = &f->next;
	return f;
}

void rule_each_tcp(struct rule_run *r, const struct sample *s, rule_tcp_fn *fn)
{
	for (size_t i = 0; i < s->n; i++) {
		const struct sample_process *sp = &s->processes[i];
		struct world_process *p = world_process(r->world, sp->pid);

		for (size_t k = 0; p && k < sp->n_files; k++) {
			const struct open_file *o = sp->files[k];
			const struct sock *sk;

			if (o->use != FILE_FD || o->type != FILE_SOCKET ||
			    !(o->have & FILE_HAVE_INO))
				continue;
			sk = sample_sock(s, o->ino);
			if (sk && sk->table == SOCK_TCP)
				fn(r, s, p, o->fd, sk);
		}
	}
}

static struct evidence *add_evidence(struct rule_run *r, struct finding *f)
{
	struct evidence *e = arena_alloc(&r->doctor->arena, sizeof(*e));

	*e = (struct evidence){ 0 };
	*f->evidence_end = e;
	f->evidence_end = &e->next;
	return e;
}

void finding_sights(struct rule_run *r, struct finding *f,
		    const struct sights *s)
{
	for (unsigned i = 0; i < s->n; i++) {
		const struct sight *one = &s->of[i];

		add_evidence(r, f)->sight = *one;
		if (!f->first_ns || one->ns < f->first_ns)
			f->first_ns = one->ns;
		if (one->ns > f->last_ns)
			f->last_ns = one->ns;
	}
	if (s->count > f->count)
		f->count = s->count;
}

void finding_row(struct rule_run *r, struct finding *f, const char *text, ...)
{
	va_list ap;

	va_start(ap, text);
	add_evidence(r, f)->text = vtext(r->doctor, text, ap);
	va_end(ap);
}

void finding_refuted(struct rule_run *r, struct finding *f, const char *text,
		     ...)
{
	va_list ap;

	va_start(ap, text);
	f->refuted = vtext(r->doctor, text, ap);
	va_end(ap);
}

void finding_fix(struct rule_run *r, struct finding *f, const char *text, ...)
{
	va_list ap;

	va_start(ap, text);
	f->fix = vtext(r->doctor, text, ap);
	va_end(ap);
}
