/* SPDX-License-Identifier: BSD-2-Clause */
/* -k: a line for each frame, behind the line of the call. */
#include "sink/quote.h"
#include "sink/text.h"

static void put_name(struct text_sink *s, const char *name)
{
	quote_bare(s->v.b, name, strlen(name));
}

/* strbuf_putx() has zero as "0". */
static void put_hex(struct text_sink *s, uint64_t v)
{
	if (v)
		strbuf_putx(s->v.b, v);
	else
		strbuf_puts(s->v.b, "0x0");
}

static void put_address(struct text_sink *s, uint64_t addr)
{
	strbuf_puts(s->v.b, " [");
	put_hex(s, addr);
	strbuf_putc(s->v.b, ']');
}

static void put_frame(struct text_sink *s, const struct frame *f)
{
	const struct place *p = f->place;

	strbuf_puts(s->v.b, " > ");
	if (!p) {
		strbuf_puts(s->v.b, "unexpected_backtracing_error");
		put_address(s, f->ip);
		return;
	}
	put_name(s, p->module);
	strbuf_putc(s->v.b, '(');
	if (p->symbol) {
		put_name(s, p->symbol);
		strbuf_putc(s->v.b, '+');
		put_hex(s, p->symbol_offset);
	}
	strbuf_putc(s->v.b, ')');
	put_address(s, p->offset);
	if (s->opts->stacks == STACKS_SOURCE && p->file) {
		strbuf_putc(s->v.b, ' ');
		put_name(s, p->file);
		strbuf_putc(s->v.b, ':');
		strbuf_putu(s->v.b, p->line);
	}
}

static const char *end_text(const struct stack *st)
{
	switch (st->end) {
	case STACK_TOO_MANY: return "too many stack frames";
	case STACK_NO_MEMORY: return "no memory where the stack leads to";
	case STACK_LOOP: return "the frames do not lead up";
	case STACK_CUT: return "no more of the stack was captured";
	case STACK_GONE: return "the thread is gone";
	/* What is not known of the last one is told by its own line. */
	default: return NULL;
	}
}

int text_stack(struct text_sink *s, struct text_thread *t,
	       const struct stack *st)
{
	const char *end = end_text(st);
	int r = 0;

	s->v.b = &t->line->out->buf;
	text_color(&s->v, COLOR_NOTE);
	for (uint32_t i = 0; r == 0 && i < st->n; i++) {
		put_frame(s, &st->frames[i]);
		strbuf_putc(s->v.b, '\n');
		/* It may hand on what is there, but not what colours it. */
		r = output_line(t->line->out);
	}
	if (end) {
		strbuf_puts(s->v.b, " > ");
		strbuf_puts(s->v.b, end);
		strbuf_putc(s->v.b, '\n');
	}
	text_color(&s->v, COLOR_PLAIN);
	return r < 0 ? r : output_line(t->line->out);
}
