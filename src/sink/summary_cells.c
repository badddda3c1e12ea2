/* SPDX-License-Identifier: BSD-2-Clause */
/* The counts of the summary: where a call is counted, sums, order. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "sink/summary_impl.h"

static struct cell *odd_cell(struct counts *c, uint32_t nr)
{
	for (unsigned i = 0; i < c->nodd; i++)
		if (c->odd[i].nr == nr)
			return &c->odd[i];
	if (c->nodd == ODD_MAX)
		return NULL;
	c->odd = xreallocarray(c->odd, c->nodd + 1, sizeof(*c->odd));
	c->odd[c->nodd] = (struct cell){ .nr = nr };
	return &c->odd[c->nodd++];
}

static struct counts *counts_of(struct summary_part *p, enum abi abi)
{
	if (!p->counts[abi])
		p->counts[abi] = xzalloc(sizeof(*p->counts[abi]));
	return p->counts[abi];
}

struct cell *summary_cell(struct summary_part *p, enum abi abi, uint32_t nr)
{
	struct counts *c = counts_of(p, abi);
	struct cell *cell = nr < SYSCALL_SET_MAX ? &c->known[nr] :
						   odd_cell(c, nr);

	if (!cell)
		c->odd_beyond++;
	else if (!cell->calls)
		cell->nr = nr;
	return cell;
}

static void span_merge(struct span *to, const struct span *from, bool first)
{
	to->total += from->total;
	if (first || from->min < to->min)
		to->min = from->min;
	if (from->max > to->max)
		to->max = from->max;
}

/* Adds the counts; the histogram of `from` stays there. */
static void cell_add(struct cell *to, const struct cell *from)
{
	if (from->timed) {
		span_merge(&to->time, &from->time, !to->timed);
		span_merge(&to->wall, &from->wall, !to->timed);
	}
	to->timed += from->timed;
	to->calls += from->calls;
	to->errors += from->errors;
	if (!from->times)
		return;
	if (!to->times)
		to->times = xzalloc(sizeof(*to->times));
	to->times->total += from->times->total;
	for (unsigned k = 0; k < HISTOGRAM_BUCKETS; k++)
		to->times->count[k] += from->times->count[k];
}

static void cell_move(struct summary_part *to, enum abi abi, struct cell *from)
{
	struct cell *cell = from->calls ? summary_cell(to, abi, from->nr) :
					  NULL;

	if (cell) {
		cell->sysent = from->sysent;
		cell_add(cell, from);
	} else if (from->calls) {
		counts_of(to, abi)->odd_beyond += from->calls - 1;
	}
	free(from->times);
	*from = (struct cell){ 0 };
}

void summary_merge(struct summary_part *to, struct summary_part *from)
{
	for (unsigned abi = 0; abi < ABI_COUNT; abi++) {
		struct counts *c = from->counts[abi];

		if (!c)
			continue;
		for (unsigned i = 0; i < SYSCALL_SET_MAX; i++)
			cell_move(to, abi, &c->known[i]);
		for (unsigned i = 0; i < c->nodd; i++)
			cell_move(to, abi, &c->odd[i]);
		counts_of(to, abi)->odd_beyond += c->odd_beyond;
	}
	to->lost += from->lost;
	summary_part_done(from);
}

void summary_part_done(struct summary_part *p)
{
	for (unsigned abi = 0; abi < ABI_COUNT; abi++) {
		struct counts *c = p->counts[abi];

		if (!c)
			continue;
		for (unsigned i = 0; i < SYSCALL_SET_MAX; i++)
			free(c->known[i].times);
		for (unsigned i = 0; i < c->nodd; i++)
			free(c->odd[i].times);
		free(c->odd);
		free(c);
	}
	*p = (struct summary_part){ .lost = 0 };
}

/* The middle of a bucket may lie outside of what there was. */
static uint64_t percentile(const struct cell *c, unsigned permille)
{
	uint64_t v = histogram_percentile(c->times, permille);

	return v < c->time.min ? c->time.min :
	       v > c->time.max ? c->time.max :
				 v;
}

static void finish_cell(struct cell *c)
{
	if (c->times) {
		c->p50 = percentile(c, 500);
		c->p99 = percentile(c, 990);
	}
	if (c->sysent)
		snprintf(c->name, sizeof(c->name), "%s", c->sysent->name);
	else if (!c->name[0])
		snprintf(c->name, sizeof(c->name), "syscall_0x%x", c->nr);
}

uint64_t summary_value(const struct cell *c, uint8_t column)
{
	switch (column) {
	case COL_PERCENT:
	case COL_TOTAL: return c->time.total;
	case COL_MIN: return c->time.min;
	case COL_MAX: return c->time.max;
	case COL_AVG: return c->timed ? c->time.total / c->timed : 0;
	case COL_WALL_TOTAL: return c->wall.total;
	case COL_WALL_MIN: return c->wall.min;
	case COL_WALL_MAX: return c->wall.max;
	case COL_WALL_AVG: return c->timed ? c->wall.total / c->timed : 0;
	case COL_P50: return c->p50;
	case COL_P99: return c->p99;
	case COL_CALLS: return c->calls;
	case COL_ERRORS: return c->errors;
	default: return 0;
	}
}

static int by_column(const void *a, const void *b, void *arg)
{
	const struct cell *x = *(struct cell *const *)a;
	const struct cell *y = *(struct cell *const *)b;
	uint8_t sort = *(uint8_t *)arg;
	uint64_t v = summary_value(x, sort), w = summary_value(y, sort);
	int r = sort == COL_NAME ? strcmp(x->name, y->name) : (v < w) - (v > w);

	if (r)
		return r;
	return x->nr < y->nr ? -1 : x->nr > y->nr;
}

struct cell **summary_collect(const struct summary *s, struct counts *c,
			      unsigned *ret_n)
{
	struct cell **list = xreallocarray(NULL, SYSCALL_SET_MAX + ODD_MAX,
					   sizeof(*list));
	uint8_t sort = s->sort;
	unsigned n = 0;

	for (unsigned i = 0; i < SYSCALL_SET_MAX; i++)
		if (c->known[i].calls)
			list[n++] = &c->known[i];
	for (unsigned i = 0; i < c->nodd; i++)
		list[n++] = &c->odd[i];
	for (unsigned i = 0; i < n; i++)
		finish_cell(list[i]);
	qsort_r(list, n, sizeof(*list), by_column, &sort);
	*ret_n = n;
	return list;
}

struct cell summary_add_up(const struct summary *s, struct cell *const *list,
			   unsigned n)
{
	struct cell sum = { .name = "total", .all = true };

	for (unsigned i = 0; i < n; i++)
		cell_add(&sum, list[i]);
	finish_cell(&sum);
	return sum;
}
