/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Rows as a table of text or as JSON, with the columns, the order and the
 * conditions that were asked for. A command gives its columns and its rows;
 * the options below are the same for all of them.
 */
#ifndef RINGSIDE_VIEW_VIEW_H
#define RINGSIDE_VIEW_VIEW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "view/column.h"
#include "view/where.h"

struct view {
	const struct column_set *set;
	/* the choice; NULL: those with COLUMN_DEFAULT, in JSON all but costly
	 */
	const struct column **chosen;
	size_t n_chosen;
	bool chosen_adds; /* besides the usual ones */
	bool may_hide; /* not by the user: COLUMN_MINOR counts for them, too */
	const struct column *sort; /* NULL: as they come */
	bool descending;
	struct where **where; /* all of them must hold */
	size_t n_where;
	bool json, no_header, human;
	bool wide;    /* also on a terminal lines are not cut */
	size_t limit; /* rows, 0: all */
};

void view_init(struct view *v, const struct column_set *set);
void view_done(struct view *v);

/* getopt_long() entries that every command with tables takes. */
enum {
	VIEW_OPT_FIRST = 0x1000,
	VIEW_OPT_JSON = VIEW_OPT_FIRST,
	VIEW_OPT_COLUMNS,      /* -o, --columns=[+]A,B */
	VIEW_OPT_SORT,	       /* --sort=[-]COLUMN */
	VIEW_OPT_WHERE,	       /* --where=EXPR; several: all of them */
	VIEW_OPT_NO_HEADER,    /* -H, --no-header */
	VIEW_OPT_HUMAN,	       /* --human */
	VIEW_OPT_BYTES,	       /* --bytes: not so */
	VIEW_OPT_WIDE,	       /* --wide */
	VIEW_OPT_LIMIT,	       /* --limit=N */
	VIEW_OPT_LIST_COLUMNS, /* --list-columns */
	VIEW_OPT_LAST
};

/* To be copied into a command's own array of struct option. */
#define VIEW_LONG_OPTIONS                                                 \
	{ "json", no_argument, NULL, VIEW_OPT_JSON },                     \
		{ "columns", required_argument, NULL, VIEW_OPT_COLUMNS }, \
		{ "sort", required_argument, NULL, VIEW_OPT_SORT },       \
		{ "where", required_argument, NULL, VIEW_OPT_WHERE },     \
		{ "no-header", no_argument, NULL, VIEW_OPT_NO_HEADER },   \
		{ "human", no_argument, NULL, VIEW_OPT_HUMAN },           \
		{ "bytes", no_argument, NULL, VIEW_OPT_BYTES },           \
		{ "wide", no_argument, NULL, VIEW_OPT_WIDE },             \
		{ "limit", required_argument, NULL, VIEW_OPT_LIMIT },     \
	{                                                                 \
		"list-columns", no_argument, NULL, VIEW_OPT_LIST_COLUMNS  \
	}

/*
 * Takes an option of these, also by its letter (o, H).
 * Returns 1 if it was one and is taken, 0 if it is none of them, -EINVAL with
 * *ret_error set (to be freed), or -ECANCELED when all that was asked for has
 * been printed (--list-columns).
 */
int view_option(struct view *v, int opt, const char *arg, char **ret_error);
/* Their part of a command's --help. */
void view_help(FILE *out);

/* Whether somebody will look at this column: what need not be read is not. */
bool view_needs(const struct view *v, const char *column);

/* Whether the conditions hold: rows that need not be made are not. */
bool view_matches(const struct view *v, const void *row);

/*
 * Prints the rows: filtered, sorted, at most `limit`. In JSON that is one
 * array of objects and a newline. Returns how many were shown, or -errno of
 * writing.
 */
int view_print(const struct view *v, const void *const *rows, size_t n,
	       FILE *out);
/* The same of rows that lie behind each other. */
int view_print_array(const struct view *v, const void *rows, size_t n,
		     FILE *out);

#endif
