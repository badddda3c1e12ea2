/* SPDX-License-Identifier: BSD-2-Clause */
/* Rows as a table of text or as JSON. */
#include "view/view.h"

#include <stdlib.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "view/view_impl.h"

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

const struct column **view_columns(const struct view *v, size_t *ret_n)
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

int view_print(const struct view *v, const void *const *rows, size_t n,
	       FILE *out)
{
	size_t shown;
	_cleanup_free_ const void **list = rows_of(v, rows, n, &shown);
	int r = v->json ? view_print_json(v, list, shown, out) :
			  view_print_text(v, list, shown, out);

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
