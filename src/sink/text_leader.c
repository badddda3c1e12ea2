/* SPDX-License-Identifier: BSD-2-Clause */
/* What stands before each line of text: pid, times, number, address. */
#include <string.h>
#include <time.h>

#include "sink/text.h"

enum { NSEC = 1000000000 };

/* Right-aligned decimal, as wide as it needs to be at least. */
static void put_padded(struct strbuf *b, uint64_t v, unsigned width)
{
	size_t start = b->len, len, pad;

	strbuf_putu(b, v);
	len = b->len - start;
	if (len >= width)
		return;
	pad = width - len;
	strbuf_reserve(b, pad);
	memmove(b->data + start + pad, b->data + start, len);
	memset(b->data + start, ' ', pad);
	b->len += pad;
}

static void put_pid(struct text_sink *s, const struct text_thread *t)
{
	struct strbuf *b = s->v.b;
	bool comm = (s->opts->decode_pids & DECODE_PID_COMM) && t->comm[0];

	if (s->pid_column && comm) {
		strbuf_putu(b, t->tid);
		text_put_comm(&s->v, t->comm);
		strbuf_putc(b, ' ');
	} else if (s->pid_column) {
		strbuf_put(b, t->tid_text, t->tid_len);
	} else if (s->nthreads > 1 && !s->opts->output) {
		strbuf_puts(b, "[pid ");
		put_padded(b, t->tid, 5);
		if (comm)
			text_put_comm(&s->v, t->comm);
		strbuf_puts(b, "] ");
	}
}

/* The first `digits` digits of a fraction of a second. */
static void put_fraction(struct strbuf *b, uint64_t nsec, unsigned digits)
{
	if (!digits)
		return;
	for (unsigned i = digits; i < 9; i++)
		nsec /= 10;
	strbuf_putc(b, '.');
	strbuf_putu_pad(b, nsec, digits < 9 ? digits : 9);
}

static void put_clock(struct text_sink *s, uint64_t ns)
{
	uint64_t wall = stream_wall_ns(s->stream, ns);
	struct strbuf *b = s->v.b;
	time_t second = (time_t)(wall / NSEC);
	struct tm tm;

	if (s->opts->time == TIME_UNIX) {
		strbuf_putu(b, second);
	} else {
		if (second != s->clock_second) {
			s->clock_second = second;
			localtime_r(&second, &tm);
			s->clock_len = strftime(s->clock, sizeof(s->clock),
						"%T", &tm);
		}
		strbuf_put(b, s->clock, s->clock_len);
	}
	if (s->opts->time != TIME_OF_DAY)
		put_fraction(b, wall % NSEC, s->opts->time_digits);
	strbuf_putc(b, ' ');
}

static void put_relative(struct text_sink *s, uint64_t ns)
{
	struct strbuf *b = s->v.b;
	bool after_clock = s->opts->time != TIME_NONE;
	uint64_t delta = 0;

	/* Complete lines come as calls end: their beginnings may go back. */
	if (s->relative_to && ns > s->relative_to)
		delta = ns - s->relative_to;
	s->relative_to = ns;
	if (after_clock)
		strbuf_puts(b, "(+");
	put_padded(b, delta / NSEC, 6);
	put_fraction(b, delta % NSEC, s->opts->relative_digits);
	if (after_clock)
		strbuf_putc(b, ')');
	strbuf_putc(b, ' ');
}

static void put_nr(struct strbuf *b, const struct text_thread *t)
{
	if (!t->has_nr) {
		strbuf_puts(b, "[????] ");
		return;
	}
	strbuf_putc(b, '[');
	put_padded(b, t->nr, 4);
	strbuf_puts(b, "] ");
}

static void put_secontext(struct text_sink *s, const struct text_thread *t)
{
	const struct secontext c = { .text = t->secontext,
				     .len = strlen(t->secontext) };

	text_put_secontext(&s->v, &c);
	text_color(&s->v, COLOR_NOTE);
	strbuf_putc(s->v.b, ' ');
}

static void put_ip(struct strbuf *b, const struct text_thread *t)
{
	unsigned digits = 2 * abi_wordsize(t->abi);

	strbuf_putc(b, '[');
	for (unsigned i = digits; i-- > 0;)
		strbuf_putc(b,
			    t->ip ? "0123456789abcdef"[t->ip >> (4 * i) & 15] :
				    '?');
	strbuf_puts(b, "] ");
}

size_t text_column(const struct text_sink *s, const struct text_thread *t)
{
	return output_pos(t->line->out) - t->line->start - s->v.color_bytes;
}

void text_begin_line(struct text_sink *s, struct text_thread *t, uint64_t ns)
{
	const struct trace_opts *o = s->opts;
	struct text_line *l = t->line;
	struct strbuf *b = &l->out->buf;
	size_t before;

	if (l->open)
		strbuf_puts(b, " <unfinished ...>\n");
	l->open = t;
	l->start = output_pos(l->out);
	s->v.b = b;
	s->v.color_bytes = 0;
	text_color(&s->v, COLOR_NOTE);
	before = b->len;
	put_pid(s, t);
	if (t->secontext)
		put_secontext(s, t);
	if (o->time != TIME_NONE)
		put_clock(s, ns);
	if (o->show_relative)
		put_relative(s, ns);
	if (o->show_nr)
		put_nr(b, t);
	if (o->show_ip)
		put_ip(b, t);
	if (b->len > before) {
		text_color(&s->v, COLOR_PLAIN);
	} else {
		b->len -= s->v.color_bytes;
		s->v.color_bytes = 0;
	}
}
