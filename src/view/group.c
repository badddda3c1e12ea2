/* SPDX-License-Identifier: BSD-2-Clause */
/* Rows that are alike, counted. */
#include "view/group.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"

struct keys {
	const struct column **columns;
	size_t n;
};

/* Ports are left out: a client has another one each time. */
static void get_key(const struct column *c, const void *row, struct value *v,
		    struct fd_addr *bare)
{
	column_get(c, row, v);
	if (v->type != VALUE_ADDR ||
	    (v->addr->family != AF_INET && v->addr->family != AF_INET6))
		return;
	*bare = *v->addr;
	bare->port = 0;
	v->addr = bare;
}

/* A value that has no order of its own is the same as its like. */
static int compare_rows(const struct keys *k, const void *a, const void *b)
{
	for (size_t i = 0; i < k->n; i++) {
		struct fd_addr bare_x, bare_y;
		struct value x, y;
		int r;

		get_key(k->columns[i], a, &x, &bare_x);
		get_key(k->columns[i], b, &y, &bare_y);
		r = value_compare(&x, &y);
		if (r)
			return r;
	}
	return 0;
}

static int compare(const void *a, const void *b, void *keys)
{
	return compare_rows(keys, *(const void *const *)a,
			    *(const void *const *)b);
}

struct group {
	const void *row; /* the first of them */
	uint64_t count;
};

static int larger_first(const void *a, const void *b)
{
	const struct group *x = a, *y = b;

	if (x->count != y->count)
		return x->count > y->count ? -1 : 1;
	/* In the order in which they were. */
	return (x > y) - (x < y);
}

static size_t make_groups(const struct view *v, struct keys *keys,
			  const void *const *rows, size_t n,
			  struct group **ret_groups)
{
	_cleanup_free_ const void **list = xreallocarray(NULL, n + 1,
							 sizeof(*list));
	struct group *groups = xreallocarray(NULL, n + 1, sizeof(*groups));
	size_t k = 0, n_groups = 0;

	for (size_t i = 0; i < n; i++)
		if (view_matches(v, rows[i]))
			list[k++] = rows[i];
	qsort_r(list, k, sizeof(*list), compare, keys);
	for (size_t i = 0; i < k; i++) {
		if (i && !compare_rows(keys, list[i - 1], list[i])) {
			groups[n_groups - 1].count++;
			continue;
		}
		groups[n_groups++] = (struct group){ list[i], 1 };
	}
	qsort(groups, n_groups, sizeof(*groups), larger_first);
	*ret_groups = groups;
	return n_groups;
}

static void put_cell(struct strbuf *b, const struct column *c, const void *row)
{
	struct value_style style = { 0 };
	struct fd_addr bare;
	struct value v;
	size_t start = b->len;

	get_key(c, row, &v, &bare);
	value_put_text(b, &v, &style);
	/* An address that has no port any more. */
	if (v.type == VALUE_ADDR && v.addr == &bare && b->len - start > 2 &&
	    !memcmp(b->data + b->len - 2, ":*", 2))
		b->len -= 2;
}

static void put_padded(FILE *out, const struct strbuf *b, size_t width,
		       bool last)
{
	fwrite(b->data, 1, b->len, out);
	if (last)
		fputc('\n', out);
	else
		fprintf(out, "%*s  ", (int)(width - b->len), "");
}

static void print_text(const struct view *v, const struct keys *keys,
		       const struct group *groups, size_t n, FILE *out)
{
	_cleanup_free_ size_t *widths =
		xzalloc((keys->n + 1) * sizeof(*widths));
	struct strbuf b = { 0 };

	for (size_t c = 0; c < keys->n; c++) {
		widths[c] = v->no_header ? 0 : strlen(keys->columns[c]->name);
		for (size_t i = 0; i < n; i++) {
			b.len = 0;
			put_cell(&b, keys->columns[c], groups[i].row);
			if (b.len > widths[c])
				widths[c] = b.len;
		}
	}
	if (!v->no_header) {
		fputs("  COUNT  ", out);
		for (size_t c = 0; c < keys->n; c++) {
			b.len = 0;
			for (const char *s = keys->columns[c]->name; *s; s++)
				strbuf_putc(&b, *s == '_' ? '-' :
						*s >= 'a' && *s <= 'z' ?
							    *s - 'a' + 'A' :
							    *s);
			put_padded(out, &b, widths[c], c + 1 == keys->n);
		}
	}
	for (size_t i = 0; i < n; i++) {
		fprintf(out, "%7llu  ", (unsigned long long)groups[i].count);
		for (size_t c = 0; c < keys->n; c++) {
			b.len = 0;
			put_cell(&b, keys->columns[c], groups[i].row);
			put_padded(out, &b, widths[c], c + 1 == keys->n);
		}
	}
	strbuf_done(&b);
}

static void print_json(const struct keys *keys, const struct group *groups,
		       size_t n, FILE *out)
{
	struct strbuf b = { 0 };
	struct json_writer j;

	json_init(&j, &b);
	json_array_begin(&j);
	for (size_t i = 0; i < n; i++) {
		json_object_begin(&j);
		json_key(&j, "count");
		json_uint(&j, groups[i].count);
		for (size_t c = 0; c < keys->n; c++) {
			struct fd_addr bare;
			struct value v;

			get_key(keys->columns[c], groups[i].row, &v, &bare);
			if (v.type == VALUE_NONE)
				continue;
			json_key(&j, keys->columns[c]->name);
			value_put_json(&j, &v);
		}
		json_object_end(&j);
	}
	json_array_end(&j);
	strbuf_putc(&b, '\n');
	fwrite(b.data, 1, b.len, out);
	strbuf_done(&b);
}

int view_group_columns(const struct column_set *set, const char *list,
		       const struct column ***ret_columns, char **ret_error)
{
	const struct column **columns = NULL;
	int n = 0;

	for (;;) {
		size_t len = strcspn(list, ",");
		const struct column *c = column_find(set, list, len);

		if (!c) {
			*ret_error = xasprintf(
				"no column '%.*s'; --list-columns has them",
				(int)len, list);
			free(columns);
			return -EINVAL;
		}
		columns = xreallocarray(columns, n + 1, sizeof(*columns));
		columns[n++] = c;
		if (!list[len])
			break;
		list += len + 1;
	}
	*ret_columns = columns;
	return n;
}

int view_print_groups(const struct view *v, const struct column **columns,
		      size_t n_columns, const void *const *rows, size_t n,
		      FILE *out)
{
	struct keys keys = { columns, n_columns };
	_cleanup_free_ struct group *groups = NULL;
	size_t n_groups = make_groups(v, &keys, rows, n, &groups);

	if (v->limit && v->limit < n_groups)
		n_groups = v->limit;
	if (v->json)
		print_json(&keys, groups, n_groups, out);
	else
		print_text(v, &keys, groups, n_groups, out);
	return ferror(out) ? -EIO : (int)n_groups;
}
