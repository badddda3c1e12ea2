/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Rows that were chosen, as text or JSON. Many of them are made by several
 * threads, piece by piece, which get_ functions of columns must bear.
 */
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/parallel.h"
#include "basic/xmalloc.h"
#include "view/view_impl.h"

enum { PIECE = 4096 }; /* rows */

static size_t pieces_of(size_t rows)
{
	return (rows + PIECE - 1) / PIECE;
}

static size_t end_of(size_t piece, size_t rows)
{
	return (piece + 1) * PIECE < rows ? (piece + 1) * PIECE : rows;
}

/* text */

enum { LAST_MIN = 32 }; /* characters that the last column gets, at least */

struct table {
	const struct column **columns;
	const void *const *rows;
	size_t width, n;
	size_t most; /* characters on a line; 0: any number */
	bool *hidden;
	size_t last; /* the last column that is not hidden */
	struct value_style style;
	bool *right;
	/* Of each piece the cells behind each other, and how wide columns are.
	 */
	struct strbuf *texts;
	uint32_t *piece_widths;
	/* Characters of a terminal: what is shown is ASCII. */
	uint32_t *lens, *widths;
};

static bool at_the_right(const struct column *c)
{
	switch ((enum value_type)c->type) {
	case VALUE_INT:
	case VALUE_UINT:
	case VALUE_SIZE:
	case VALUE_NS:
	case VALUE_OF:
	case VALUE_RATE: return true;
	default: return c->flags & COLUMN_RIGHT;
	}
}

enum { SHORT = 16, CUT = '+' };

/* Most cells are short, and whole words are copied faster than some bytes. */
static void put_cell(char *to, const char *from, size_t n)
{
	if (n > SHORT)
		memcpy(to, from, n);
	else
		memcpy(to, from, SHORT);
}

/*
 * Cells stand behind each other in `text`, with SHORT bytes behind the last
 * one; returns where they end.
 */
static const char *put_line(const struct table *t, struct strbuf *b,
			    const char *text, const uint32_t *lens)
{
	size_t room = 2 * t->width + SHORT + 1, len = 0;
	bool begun = false;
	char *line;

	for (size_t c = 0; c < t->width; c++)
		room += t->widths[c];
	strbuf_reserve(b, room);
	line = b->data + b->len;
	for (size_t c = 0; c < t->width; text += lens[c++]) {
		size_t pad = t->widths[c] - lens[c];

		if (t->hidden[c])
			continue;
		memset(line + len, ' ', pad + 2);
		len += begun ? 2 : 0;
		begun = true;
		if (t->right[c])
			len += pad;
		put_cell(line + len, text, lens[c]);
		len += lens[c];
		if (t->right[c] || c == t->last)
			continue;
		memset(line + len, ' ', pad);
		len += pad;
	}
	if (t->most && len > t->most) {
		len = t->most;
		line[len - 1] = CUT;
	}
	line[len] = '\n';
	b->len += len + 1;
	return text;
}

static void make_cells(void *owner, size_t piece, unsigned worker)
{
	struct table *t = owner;
	uint32_t *widths = t->piece_widths + piece * t->width;
	uint32_t *len = t->lens + piece * PIECE * t->width;
	size_t end = end_of(piece, t->n), start;
	struct strbuf text = { 0 };
	struct value value;

	(void)worker;
	for (size_t i = piece * PIECE; i < end; i++)
		for (size_t c = 0; c < t->width; c++, len++) {
			start = text.len;
			column_get(t->columns[c], t->rows[i], &value);
			value_put_text(&text, &value, &t->style);
			*len = (uint32_t)(text.len - start);
			if (*len > widths[c])
				widths[c] = *len;
		}
	strbuf_reserve(&text, SHORT);
	t->texts[piece] = text;
}

static void make_lines(void *owner, size_t piece, struct strbuf *b)
{
	struct table *t = owner;
	size_t end = end_of(piece, t->n);
	const char *at = t->texts[piece].data;

	for (size_t i = piece * PIECE; i < end; i++)
		at = put_line(t, b, at, t->lens + i * t->width);
	strbuf_done(&t->texts[piece]);
}

/* Names of columns, which are as wide as that at least. */
static void measure(struct table *t, bool header)
{
	for (size_t c = 0; c < t->width; c++) {
		if (header)
			t->widths[c] = (uint32_t)strlen(t->columns[c]->name);
		for (size_t p = 0; p < pieces_of(t->n); p++) {
			uint32_t w = t->piece_widths[p * t->width + c];

			if (w > t->widths[c])
				t->widths[c] = w;
		}
	}
}

static int print_header(const struct table *t, FILE *out)
{
	_cleanup_free_ uint32_t *lens = xreallocarray(NULL, t->width + 1,
						      sizeof(*lens));
	struct strbuf text = { 0 }, line = { 0 };
	int r = 0;

	for (size_t c = 0; c < t->width; c++) {
		const char *name = t->columns[c]->name;

		lens[c] = (uint32_t)strlen(name);
		for (; *name; name++)
			strbuf_putc(&text,
				    *name == '_' ?
					    '-' :
					    toupper((unsigned char)*name));
	}
	strbuf_reserve(&text, SHORT);
	put_line(t, &line, text.data, lens);
	if (fwrite(line.data, 1, line.len, out) != line.len)
		r = errno ? -errno : -EIO;
	strbuf_done(&text);
	strbuf_done(&line);
	return r;
}

/* How much of a line is left for the last column. */
static size_t room_for_last(struct table *t)
{
	size_t used = 0;

	for (size_t c = 0; c < t->width; c++)
		if (!t->hidden[c])
			t->last = c;
	for (size_t c = 0; c < t->last; c++)
		used += t->hidden[c] ? 0 : t->widths[c] + 2;
	return used < t->most ? t->most - used : 0;
}

static bool has_room(struct table *t)
{
	size_t room = room_for_last(t);

	return room >= LAST_MIN || room >= t->widths[t->last];
}

static bool may_hide(const struct view *v, const struct column *c)
{
	if (!(c->flags & COLUMN_MINOR))
		return false;
	for (size_t i = 0; i < v->n_chosen && !v->may_hide; i++)
		if (v->chosen[i] == c)
			return false;
	return true;
}

/*
 * On a narrow terminal columns that matter less make room for the last one,
 * which is cut. They go from the right to the left. If that is not enough
 * nothing is cut: what was asked for is shown, on several lines.
 */
static void fit(struct table *t, const struct view *v)
{
	if (!t->width || has_room(t) || !t->most)
		return;
	for (size_t c = t->width; c-- > 0;) {
		t->hidden[c] = may_hide(v, t->columns[c]);
		if (t->hidden[c] && has_room(t))
			return;
	}
	memset(t->hidden, 0, t->width);
	room_for_last(t);
	t->most = 0;
}

/* Of a terminal, 0 for what is none: there nothing is cut. */
static size_t line_length(const struct view *v, FILE *out)
{
	struct winsize ws;
	int fd = fileno(out);

	if (v->wide || fd < 0 || !isatty(fd) || ioctl(fd, TIOCGWINSZ, &ws) < 0)
		return 0;
	return ws.ws_col;
}

int view_print_text(const struct view *v, const void *const *rows, size_t n,
		    FILE *out)
{
	struct table t = { .rows = rows,
			   .n = n,
			   .most = line_length(v, out),
			   .style = { .human = v->human } };
	size_t pieces = pieces_of(n);
	int r = 0;

	t.columns = view_columns(v, &t.width);
	t.lens = xreallocarray(NULL, n * t.width + 1, sizeof(*t.lens));
	t.widths = xzalloc((t.width + 1) * sizeof(*t.widths));
	t.piece_widths =
		xzalloc((pieces * t.width + 1) * sizeof(*t.piece_widths));
	t.texts = xzalloc((pieces + 1) * sizeof(*t.texts));
	t.right = xzalloc(t.width + 1);
	t.hidden = xzalloc(t.width + 1);
	for (size_t c = 0; c < t.width; c++)
		t.right[c] = at_the_right(t.columns[c]);
	parallel_run(pieces, make_cells, &t);
	measure(&t, !v->no_header);
	fit(&t, v);
	if (!v->no_header)
		r = print_header(&t, out);
	if (r == 0)
		r = parallel_write(pieces, make_lines, &t, out);
	for (size_t p = 0; p < pieces; p++)
		strbuf_done(&t.texts[p]);
	free(t.columns);
	free(t.lens);
	free(t.widths);
	free(t.piece_widths);
	free(t.texts);
	free(t.right);
	free(t.hidden);
	return r;
}

/* JSON */

struct document {
	const struct column **columns;
	size_t width;
	const void *const *rows;
	size_t n;
};

static void put_object(const struct column **columns, size_t n, const void *row,
		       struct json_writer *j)
{
	struct value value;

	json_object_begin(j);
	for (size_t c = 0; c < n; c++) {
		column_get(columns[c], row, &value);
		if (value.type == VALUE_NONE)
			continue;
		json_key(j, columns[c]->name);
		value_put_json(j, &value);
	}
	json_object_end(j);
}

static void make_objects(void *owner, size_t piece, struct strbuf *b)
{
	const struct document *d = owner;
	struct json_writer j;

	json_init(&j, b);
	j.comma = piece > 0;
	for (size_t i = piece * PIECE; i < end_of(piece, d->n); i++)
		put_object(d->columns, d->width, d->rows[i], &j);
}

int view_print_json(const struct view *v, const void *const *rows, size_t n,
		    FILE *out)
{
	struct document d = { .rows = rows, .n = n };
	int r;

	d.columns = view_columns(v, &d.width);
	errno = 0;
	r = fputc('[', out) < 0 ? (errno ? -errno : -EIO) : 0;
	if (r == 0)
		r = parallel_write(pieces_of(n), make_objects, &d, out);
	if (r == 0 && fputs("]\n", out) < 0)
		r = errno ? -errno : -EIO;
	free(d.columns);
	return r;
}
