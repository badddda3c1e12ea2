/* SPDX-License-Identifier: BSD-2-Clause */
/* The options that all commands with tables have. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "syscall/filter.h"
#include "view/view.h"

static int find_column(const struct view *v, const char *name, size_t len,
		       const struct column **ret, char **ret_error)
{
	_cleanup_free_ const char **names = xreallocarray(NULL, v->set->n,
							  sizeof(*names));
	_cleanup_free_ char *word = xstrndup(name, len);
	const char *near;

	*ret = column_find(v->set, name, len);
	if (*ret)
		return 0;
	for (size_t i = 0; i < v->set->n; i++)
		names[i] = v->set->columns[i].name;
	near = nearest_word(word, names, v->set->n);
	*ret_error = xasprintf("no column '%s'%s%s%s; --list-columns has them",
			       word, near ? " (did you mean '" : "",
			       near ? near : "", near ? "'?)" : "");
	return -EINVAL;
}

static int choose(struct view *v, const char *arg, char **ret_error)
{
	const struct column *c;
	int r;

	if (*arg == '+')
		v->chosen_adds = true;
	arg += *arg == '+';
	for (;;) {
		size_t n = strcspn(arg, ",");

		r = find_column(v, arg, n, &c, ret_error);
		if (r < 0)
			return r;
		v->chosen = xreallocarray(v->chosen, v->n_chosen + 1,
					  sizeof(*v->chosen));
		v->chosen[v->n_chosen++] = c;
		if (!arg[n])
			return 1;
		arg += n + 1;
	}
}

static int add_where(struct view *v, const char *arg, char **ret_error)
{
	struct where *w;
	int r = where_parse(arg, v->set, &w, ret_error);

	if (r < 0)
		return r;
	v->where = xreallocarray(v->where, v->n_where + 1, sizeof(*v->where));
	v->where[v->n_where++] = w;
	return 1;
}

static int set_limit(struct view *v, const char *arg, char **ret_error)
{
	char *end;
	unsigned long long n;

	errno = 0;
	n = strtoull(arg, &end, 10);
	if (*arg < '0' || *arg > '9' || *end || errno) {
		*ret_error = xasprintf("'%s' is not a number of rows", arg);
		return -EINVAL;
	}
	v->limit = n;
	return 1;
}

static void list_columns(const struct column_set *set, unsigned indent)
{
	for (size_t i = 0; i < set->n; i++) {
		const struct column *c = &set->columns[i];

		printf("%*s%c %-*s %s\n", (int)indent, "",
		       c->flags & COLUMN_DEFAULT ? '*' : ' ', indent ? 14 : 16,
		       c->name, c->help);
		if (c->type == VALUE_LIST && c->columns && indent < 4)
			list_columns(c->columns, indent + 2);
	}
}

int view_option(struct view *v, int opt, const char *arg, char **ret_error)
{
	int r;

	*ret_error = NULL;
	switch (opt) {
	case VIEW_OPT_JSON: v->json = true; return 1;
	case 'o':
	case VIEW_OPT_COLUMNS: return choose(v, arg, ret_error);
	case VIEW_OPT_SORT:
		v->descending = *arg == '-';
		arg += *arg == '-' || *arg == '+';
		r = find_column(v, arg, strlen(arg), &v->sort, ret_error);
		return r < 0 ? r : 1;
	case VIEW_OPT_WHERE: return add_where(v, arg, ret_error);
	case 'H':
	case VIEW_OPT_NO_HEADER: v->no_header = true; return 1;
	case VIEW_OPT_HUMAN: v->human = true; return 1;
	case VIEW_OPT_BYTES: v->human = false; return 1;
	case VIEW_OPT_WIDE: v->wide = true; return 1;
	case VIEW_OPT_LIMIT: return set_limit(v, arg, ret_error);
	case VIEW_OPT_LIST_COLUMNS:
		printf("Columns of each %s; * marks those shown by default:\n",
		       v->set->what);
		list_columns(v->set, 0);
		return -ECANCELED;
	default: return 0;
	}
}

void view_help(FILE *out)
{
	fputs("Tables:\n"
	      "  -o, --columns=[+]A,B   these columns; with + besides the "
	      "usual ones\n"
	      "      --list-columns     what columns there are\n"
	      "      --where=CONDITION  only rows that are so: 'pid == 1 && "
	      "size > 10M'\n"
	      "      --sort=[-]COLUMN   in this order; - puts the largest "
	      "first\n"
	      "      --limit=N          the first N rows\n"
	      "  -H, --no-header        without names of columns\n"
	      "      --human, --bytes   sizes as 1.5M, or in bytes\n"
	      "      --wide             all columns, lines are not cut at the "
	      "terminal's edge\n"
	      "      --json             as JSON, all columns\n",
	      out);
}
