/* SPDX-License-Identifier: BSD-2-Clause */
/* The table of ss(8). */
#include "cmd/compat_ss_table.h"

#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"

enum {
	/* What ss has: widths are made anew when five of these are full. */
	CHUNK = 1024 * 1024 - 16,
	CHUNKS = 5,
};

static const struct {
	const char *header, *before;
	bool right;
} columns[SS_COLUMNS] = {
	[SS_NETID] = { "Netid", "", false },
	[SS_STATE] = { "State", " ", false },
	[SS_RECVQ] = { "Recv-Q", " ", false },
	[SS_SENDQ] = { "Send-Q", " ", false },
	[SS_ADDR] = { "Local Address:", " ", true },
	[SS_SERV] = { "Port", "", false },
	[SS_RADDR] = { "Peer Address:", " ", true },
	[SS_RSERV] = { "Port", "", false },
	[SS_MORE] = { "Process", "", false },
	[SS_END] = { "", "", false },
};

void ss_table_done(struct ss_table *t)
{
	strbuf_done(&t->text);
	free(t->cells);
	*t = (struct ss_table){ 0 };
}

struct strbuf *ss_cell(struct ss_table *t)
{
	return t->hidden[t->column] ? NULL : &t->text;
}

void ss_puts(struct ss_table *t, const char *s)
{
	if (!t->hidden[t->column])
		strbuf_puts(&t->text, s);
}

void ss_printf(struct ss_table *t, const char *fmt, ...)
{
	char buf[1024];
	va_list args;
	int n;

	if (t->hidden[t->column])
		return;
	va_start(args, fmt);
	n = vsnprintf(buf, sizeof(buf), fmt, args);
	va_end(args);
	if (n > 0)
		strbuf_put(&t->text, buf,
			   (size_t)n < sizeof(buf) ? (size_t)n :
						     sizeof(buf) - 1);
}

/* A cell is its length in two bytes and its text, and not broken. */
static void count_memory(struct ss_table *t, size_t len)
{
	size_t need = 2 + len + len % 2;

	if (!t->chunks || t->chunk_used + need > CHUNK) {
		t->chunks++;
		t->chunk_used = 0;
	}
	t->chunk_used += need;
}

static void add_cell(struct ss_table *t, size_t len)
{
	if (t->n_cells == t->cap_cells) {
		t->cap_cells = t->cap_cells ? t->cap_cells * 2 : 1024;
		t->cells = xreallocarray(t->cells, t->cap_cells,
					 sizeof(*t->cells));
	}
	t->cells[t->n_cells++] = len;
	t->start = t->text.len;
	count_memory(t, len);
}

static void end_cell(struct ss_table *t)
{
	size_t len = t->text.len - t->start;

	if (t->hidden[t->column])
		return;
	if (len > t->widest[t->column])
		t->widest[t->column] = len;
	add_cell(t, len);
}

void ss_next(struct ss_table *t)
{
	if (t->column == SS_END && t->chunks >= CHUNKS) {
		end_cell(t);
		ss_render(t);
		return;
	}
	end_cell(t);
	t->column = t->column == SS_END ? 0 : t->column + 1;
}

void ss_go(struct ss_table *t, enum ss_column column)
{
	while (t->column != column)
		ss_next(t);
}

void ss_header(struct ss_table *t)
{
	for (unsigned c = 0; c < SS_END; c++) {
		ss_puts(t, columns[c].header);
		ss_next(t);
	}
}

static unsigned screen_width(void)
{
	struct winsize w;

	if (!isatty(STDOUT_FILENO) || ioctl(STDOUT_FILENO, TIOCGWINSZ, &w) ||
	    !w.ws_col)
		return 0;
	return w.ws_col;
}

/* Columns from..to (those that have a width) share `spare` characters. */
static void share(struct ss_table *t, int from, int to, unsigned spare,
		  unsigned n)
{
	unsigned each = spare / n, rest = spare % n;

	for (int c = to; c >= from; c--) {
		if (!t->width[c])
			continue;
		t->width[c] += each;
		if (rest) {
			t->width[c]++;
			rest--;
		}
	}
}

static bool is_last(const struct ss_table *t, int column)
{
	for (int c = column + 1; c < SS_COLUMNS; c++)
		if (t->width[c])
			return false;
	return true;
}

/*
 * As many columns to a line as fit. A line that is exactly full, or too long,
 * ends there, and its columns share what is left.
 */
static void fill_lines(struct ss_table *t, unsigned screen)
{
	unsigned len = 0, n = 0;
	int first = 0;

	for (int c = 0; c < SS_COLUMNS; c++) {
		if (!t->width[c])
			continue;
		n++;
		len += t->width[c];
		if (!is_last(t, c) && len < screen)
			continue;
		if (len != screen) {
			if (len > screen) {
				len -= t->width[c];
				c--;
				n--;
			}
			/* One column alone may be longer than a line. */
			if (!n)
				return;
			share(t, first, c, screen - len, n);
		}
		first = c + 1;
		len = n = 0;
	}
}

static void set_widths(struct ss_table *t)
{
	unsigned screen = screen_width();
	bool first = true;

	for (unsigned c = 0; c < SS_COLUMNS; c++) {
		unsigned w = t->hidden[c] ? 0 : t->widest[c];

		if (w && !first)
			w += strlen(columns[c].before);
		if (screen && w > screen)
			w = screen;
		t->width[c] = w;
		first &= !w;
	}
	if (screen)
		fill_lines(t, screen);
}

static void put_blanks(struct strbuf *b, size_t n)
{
	strbuf_reserve(b, n);
	memset(b->data + b->len, ' ', n);
	b->len += n;
}

static void put_cell(const struct ss_table *t, struct strbuf *b, unsigned c,
		     const char *text, size_t len, bool begun)
{
	size_t before = begun ? strlen(columns[c].before) : 0;
	size_t pad = t->width[c] > len + before ? t->width[c] - len - before :
						  0;

	if (before)
		strbuf_put(b, columns[c].before, before);
	if (columns[c].right)
		put_blanks(b, pad);
	strbuf_put(b, text, len);
	if (!columns[c].right)
		put_blanks(b, pad);
}

void ss_render(struct ss_table *t)
{
	const char *text = t->text.data;
	struct strbuf b = { 0 };
	bool begun = false;
	unsigned c = 0;

	if (!t->n_cells)
		return;
	/* The last one was not ended, and ss makes no room for it. */
	if (t->column)
		add_cell(t, t->text.len - t->start);
	set_widths(t);
	while (t->hidden[c])
		c++;
	for (size_t i = 0; i < t->n_cells; i++) {
		put_cell(t, &b, c, text, t->cells[i], begun);
		text += t->cells[i];
		begun = true;
		do {
			if (c == SS_END) {
				strbuf_putc(&b, '\n');
				begun = false;
			}
			c = c == SS_END ? 0 : c + 1;
		} while (t->hidden[c]);
		if (b.len > 65536) {
			fwrite(b.data, 1, b.len, stdout);
			b.len = 0;
		}
	}
	if (begun)
		strbuf_putc(&b, '\n');
	fwrite(b.data, 1, b.len, stdout);
	strbuf_done(&b);
	t->text.len = t->start = 0;
	t->n_cells = 0;
	t->column = 0;
	t->chunks = 0;
}
