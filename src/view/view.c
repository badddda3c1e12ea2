/* SPDX-License-Identifier: BSD-2-Clause */
/* Rows as a table of text or as JSON. */
#include "view/view.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"

enum { FLUSH_AT = 1 << 16 };

void view_init(struct view *v, const struct column_set *set)
{
	*v = (struct view){ .set = set };
}

void view_done(struct view *v)
{
	free(v->chosen);
	for (size_t i = 0; i < v->n_where; i++)
		where_free(v->where[i]);
	free(v->where);
	v->chosen = NULL;
	v->where = NULL;
	v->n_chosen = v->n_where = 0;
}

static bool shown_by_default(const struct view *v, const struct column *c)
{
	return v->json ? !(c->flags & COLUMN_COSTLY) :
			 c->flags & COLUMN_DEFAULT;
}

/* What is shown, in order; to be freed. */
static const struct column **columns_of(const struct view *v, size_t *ret_n)
{
	const struct column **list =
		xreallocarray(NULL, v->set->n + v->n_chosen, sizeof(*list));
	size_t n = 0;

	if (!v->chosen || v->chosen_adds)
		for (size_t i = 0; i < v->set->n; i++)
			if (shown_by_default(v, &v->set->columns[i]))
				list[n++] = &v->set->columns[i];
	for (size_t i = 0; i < v->n_chosen; i++) {
		size_t k = 0;

		while (k < n && list[k] != v->chosen[i])
			k++;
		if (k == n)
			list[n++] = v->chosen[i];
	}
	*ret_n = n;
	return list;
}

bool view_needs(const struct view *v, const char *column)
{
	const struct column *c = column_find(v->set, column, strlen(column));

	if (!c)
		return false;
	for (size_t i = 0; i < v->n_chosen; i++)
		if (v->chosen[i] == c)
			return true;
	for (size_t i = 0; i < v->n_where; i++)
		if (where_uses(v->where[i], c))
			return true;
	return v->sort == c ||
	       ((!v->chosen || v->chosen_adds) && shown_by_default(v, c));
}

bool view_matches(const struct view *v, const void *row)
{
	for (size_t i = 0; i < v->n_where; i++)
		if (!where_matches(v->where[i], row))
			return false;
	return true;
}

/* order */

struct keyed {
	const void *row;
	struct value key;
	size_t place; /* where it was: equal ones stay as they came */
};

static int compare_keyed(const void *a, const void *b, void *descending)
{
	const struct keyed *x = a, *y = b;
	int r = value_compare(&x->key, &y->key);

	if (r && x->key.type == y->key.type && *(bool *)descending)
		r = -r;
	return r ? r : (x->place > y->place) - (x->place < y->place);
}

static void sort_rows(const struct view *v, const void **rows, size_t n)
{
	struct keyed *keyed = xreallocarray(NULL, n, sizeof(*keyed));
	bool descending = v->descending;

	for (size_t i = 0; i < n; i++) {
		keyed[i].row = rows[i];
		keyed[i].place = i;
		column_get(v->sort, rows[i], &keyed[i].key);
	}
	qsort_r(keyed, n, sizeof(*keyed), compare_keyed, &descending);
	for (size_t i = 0; i < n; i++)
		rows[i] = keyed[i].row;
	free(keyed);
}

/* Those that are to be shown, in order; to be freed. */
static const void **rows_of(const struct view *v, const void *const *rows,
			    size_t n, size_t *ret_n)
{
	const void **list = xreallocarray(NULL, n + 1, sizeof(*list));
	size_t k = 0;

	for (size_t i = 0; i < n; i++)
		if (view_matches(v, rows[i]))
			list[k++] = rows[i];
	if (v->sort)
		sort_rows(v, list, k);
	*ret_n = v->limit && v->limit < k ? v->limit : k;
	return list;
}

/* text */

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

enum { SHORT = 16 };

/* Most cells are short, and whole words are copied faster than some bytes. */
static void put_cell(char *to, const char *from, size_t n)
{
	if (n > SHORT)
		memcpy(to, from, n);
	else
		memcpy(to, from, SHORT);
}

static int flush(struct strbuf *b, FILE *out, size_t least)
{
	if (b->len < least || !b->len)
		return 0;
	if (fwrite(b->data, 1, b->len, out) != b->len)
		return errno ? -errno : -EIO;
	b->len = 0;
	return 0;
}

static void put_header(struct strbuf *b, const char *name)
{
	for (; *name; name++)
		strbuf_putc(b,
			    *name == '_' ? '-' : toupper((unsigned char)*name));
}

/*
 * Cells stand behind each other in `text`, with SHORT bytes behind the last
 * one; returns where they end.
 */
static const char *put_line(struct strbuf *b, const char *text,
			    const uint32_t *lens, const bool *right,
			    const uint32_t *widths, size_t n, size_t most)
{
	size_t room = 2 * n + SHORT + 1, len = 0;
	char *line;

	for (size_t c = 0; c < n; c++)
		room += widths[c];
	strbuf_reserve(b, room);
	line = b->data + b->len;
	for (size_t c = 0; c < n; c++) {
		size_t pad = widths[c] - lens[c];

		memset(line + len, ' ', pad + 2);
		len += c ? 2 : 0;
		if (right[c])
			len += pad;
		put_cell(line + len, text, lens[c]);
		len += lens[c];
		text += lens[c];
		if (right[c] || c + 1 == n)
			continue;
		memset(line + len, ' ', pad);
		len += pad;
	}
	if (most && len > most)
		len = most;
	line[len] = '\n';
	b->len += len + 1;
	return text;
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

static int print_text(const struct view *v, const void *const *rows, size_t n,
		      FILE *out)
{
	struct value_style style = { .human = v->human };
	struct strbuf text = { 0 }, line = { 0 };
	size_t width, lines = n + !v->no_header, first = v->no_header;
	_cleanup_free_ const struct column **columns = columns_of(v, &width);
	/* Characters of a terminal: what is shown is ASCII. */
	_cleanup_free_ uint32_t *lens = xreallocarray(NULL, (n + 1) * width + 1,
						      sizeof(*lens));
	_cleanup_free_ uint32_t *widths =
		xzalloc((width + 1) * sizeof(*widths));
	size_t most = line_length(v, out), start;
	_cleanup_free_ bool *right = xzalloc(width + 1);
	uint32_t *len = lens;
	const char *at;
	struct value value;
	int r = 0;

	for (size_t c = 0; c < width; c++)
		right[c] = at_the_right(columns[c]);
	for (size_t i = first; i < first + lines; i++) {
		for (size_t c = 0; c < width; c++, len++) {
			start = text.len;
			if (i == 0) {
				put_header(&text, columns[c]->name);
			} else {
				column_get(columns[c], rows[i - 1], &value);
				value_put_text(&text, &value, &style);
			}
			*len = (uint32_t)(text.len - start);
			if (*len > widths[c])
				widths[c] = *len;
		}
	}
	strbuf_reserve(&text, SHORT);
	at = text.data;
	for (size_t i = 0; i < lines && r == 0; i++) {
		at = put_line(&line, at, lens + i * width, right, widths, width,
			      most);
		r = flush(&line, out, FLUSH_AT);
	}
	if (r == 0)
		r = flush(&line, out, 0);
	strbuf_done(&text);
	strbuf_done(&line);
	return r;
}

/* JSON */

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

static int print_json(const struct view *v, const void *const *rows, size_t n,
		      FILE *out)
{
	size_t width;
	_cleanup_free_ const struct column **columns = columns_of(v, &width);
	struct strbuf b = { 0 };
	struct json_writer j;
	int r = 0;

	json_init(&j, &b);
	json_array_begin(&j);
	for (size_t i = 0; i < n && r == 0; i++) {
		put_object(columns, width, rows[i], &j);
		r = flush(&b, out, FLUSH_AT);
	}
	json_array_end(&j);
	strbuf_putc(&b, '\n');
	if (r == 0)
		r = flush(&b, out, 0);
	strbuf_done(&b);
	return r;
}

int view_print(const struct view *v, const void *const *rows, size_t n,
	       FILE *out)
{
	size_t shown;
	_cleanup_free_ const void **list = rows_of(v, rows, n, &shown);
	int r = v->json ? print_json(v, list, shown, out) :
			  print_text(v, list, shown, out);

	return r < 0 ? r : (int)shown;
}

int view_print_array(const struct view *v, const void *rows, size_t n,
		     FILE *out)
{
	_cleanup_free_ const void **list = xreallocarray(NULL, n + 1,
							 sizeof(*list));

	for (size_t i = 0; i < n; i++)
		list[i] = (const char *)rows + i * v->set->row_size;
	return view_print(v, list, n, out);
}
