/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * -c and -C: how often each call was made, how often it failed, how long it
 * took. An event costs a few additions; all else is done at the end.
 */
#include "sink/sink.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/histogram.h"
#include "basic/json_writer.h"
#include "basic/xmalloc.h"
#include "sink/output.h"

extern const struct sink_ops sink_summary;

struct cell {
	uint32_t nr;
	bool all; /* the sum of the others */
	const struct sysent *sysent;
	uint64_t calls, errors;
	uint64_t total, min, max; /* ns */
	struct histogram *times;  /* only if a percentile is shown */
	/* made at the end */
	uint64_t p50, p99;
	char name[32];
};

enum column_id {
	COL_PERCENT = 1,
	COL_TOTAL,
	COL_MIN,
	COL_MAX,
	COL_AVG,
	COL_P50,
	COL_P99,
	COL_CALLS,
	COL_ERRORS,
	COL_NAME,
	COL_COUNT
};

static const struct column {
	const char *title;
	unsigned width;
	bool left;
} columns[COL_COUNT] = {
	[COL_PERCENT] = { "% time", 6 },
	[COL_TOTAL] = { "seconds", 11 },
	[COL_MIN] = { "shortest", 8 },
	[COL_MAX] = { "longest", 7 },
	[COL_AVG] = { "usecs/call", 11 },
	[COL_P50] = { "p50", 8 },
	[COL_P99] = { "p99", 8 },
	[COL_CALLS] = { "calls", 9 },
	[COL_ERRORS] = { "errors", 9 },
	[COL_NAME] = { "syscall", 16, .left = true },
};

static const struct {
	const char *word;
	uint8_t column;
} column_words[] = {
	{ "time", COL_PERCENT },      { "time-percent", COL_PERCENT },
	{ "time-total", COL_TOTAL },  { "total-time", COL_TOTAL },
	{ "min", COL_MIN },	      { "min-time", COL_MIN },
	{ "time-min", COL_MIN },      { "shortest", COL_MIN },
	{ "max", COL_MAX },	      { "max-time", COL_MAX },
	{ "time-max", COL_MAX },      { "longest", COL_MAX },
	{ "avg", COL_AVG },	      { "avg-time", COL_AVG },
	{ "time-avg", COL_AVG },      { "p50", COL_P50 },
	{ "p50-time", COL_P50 },      { "median", COL_P50 },
	{ "p99", COL_P99 },	      { "p99-time", COL_P99 },
	{ "calls", COL_CALLS },	      { "count", COL_CALLS },
	{ "error", COL_ERRORS },      { "errors", COL_ERRORS },
	{ "name", COL_NAME },	      { "syscall", COL_NAME },
	{ "syscall-name", COL_NAME },
};

/* The calls of one ABI: a place for each number, and the odd ones. */
struct counts {
	struct cell known[SYSCALL_SET_MAX];
	struct cell *odd;
	unsigned nodd;
	uint64_t odd_beyond; /* calls of still more numbers */
};

enum { ODD_MAX = 256 }; /* a tracee may try all four billion */

struct summary {
	struct sink sink;
	const struct trace_opts *opts;
	struct output *output; /* NULL: opened again when it is time */
	struct counts *counts[ABI_COUNT];
	uint8_t shown[COL_COUNT]; /* enum column_id, 0 behind the last */
	uint8_t sort;
	bool percentiles;
	uint64_t overhead;
	uint64_t lost; /* events that are missing from the counts */
};

/* counting */

static struct cell *odd_cell(struct counts *c, uint32_t nr)
{
	for (unsigned i = 0; i < c->nodd; i++)
		if (c->odd[i].nr == nr)
			return &c->odd[i];
	if (c->nodd == ODD_MAX) {
		c->odd_beyond++;
		return NULL;
	}
	c->odd = xreallocarray(c->odd, c->nodd + 1, sizeof(*c->odd));
	c->odd[c->nodd] = (struct cell){ .nr = nr };
	return &c->odd[c->nodd++];
}

static void count(struct summary *s, struct cell *cell, const struct event *e)
{
	uint64_t t = 0;

	if (!cell->calls) {
		cell->nr = e->call->nr;
		cell->sysent = e->call->sysent;
		cell->min = UINT64_MAX;
		if (s->percentiles)
			cell->times = xzalloc(sizeof(*cell->times));
	}
	if (s->opts->summary_wall)
		t = event_duration(e);
	else if (e->sys_ns != UINT64_MAX)
		t = e->sys_ns;
	t = t > s->overhead ? t - s->overhead : 0;

	cell->calls++;
	cell->errors += !!e->call->error;
	cell->total += t;
	if (t < cell->min)
		cell->min = t;
	if (t > cell->max)
		cell->max = t;
	if (cell->times)
		histogram_add(cell->times, t);
}

static int summary_event(struct sink *sink, const struct event *e)
{
	struct summary *s = (struct summary *)sink;
	const struct call *call = e->call;
	struct counts *c;
	struct cell *cell;

	if (e->type == EVENT_LOST && e->lost_class == RECORD_LOSS_CALL)
		s->lost += e->lost;
	/* A call without an end has neither result nor time. */
	if (e->type != EVENT_SYSCALL_EXIT || call->phase != PHASE_EXIT ||
	    call->no_ret)
		return 0;
	c = s->counts[call->abi];
	if (!c)
		c = s->counts[call->abi] = xzalloc(sizeof(*c));
	cell = call->nr < SYSCALL_SET_MAX ? &c->known[call->nr] :
					    odd_cell(c, call->nr);
	if (cell)
		count(s, cell, e);
	return 0;
}

/* what was asked for */

static uint8_t column_of(const char *word, size_t len)
{
	for (size_t i = 0; i < ARRAY_SIZE(column_words); i++) {
		const char *w = column_words[i].word;
		size_t k = 0;

		/* strace knows most of them with an underscore too. */
		while (k < len &&
		       (w[k] == word[k] || (w[k] == '-' && word[k] == '_')))
			k++;
		if (k == len && !w[k])
			return column_words[i].column;
	}
	return 0;
}

static void choose_columns(struct summary *s, const char *list)
{
	bool have[COL_COUNT] = { false };
	unsigned n = 0;

	for (const char *p = list; p; p = strchr(p, ',')) {
		uint8_t c;

		p += *p == ',';
		c = column_of(p, strcspn(p, ","));
		if (c && !have[c])
			s->shown[n++] = c;
		have[c] = true;
	}
	/* Without names the numbers mean nothing. */
	if (!have[COL_NAME])
		s->shown[n++] = COL_NAME;
}

static bool summary_wanted(const struct trace_opts *opts)
{
	return opts->summary != SUMMARY_NONE;
}

static int summary_open(const struct trace_opts *opts,
			const struct stream *stream, struct sink **ret_sink)
{
	struct summary *s = xzalloc(sizeof(*s));
	const char *sort = opts->summary_sort ? opts->summary_sort : "time";
	int r = 0;

	s->opts = opts;
	if (opts->summary_overhead_ns > 0)
		s->overhead = opts->summary_overhead_ns;
	choose_columns(s, opts->summary_columns ?
				  opts->summary_columns :
				  "time,total-time,avg-time,calls,errors,name");
	s->sort = column_of(sort, strlen(sort));
	s->percentiles = opts->json || s->sort == COL_P50 || s->sort == COL_P99;
	for (unsigned i = 0; i < COL_COUNT; i++)
		if (s->shown[i] == COL_P50 || s->shown[i] == COL_P99)
			s->percentiles = true;
	/* Nobody else writes there: say at once if it can't be opened. */
	if (opts->summary == SUMMARY_ONLY)
		r = output_open(opts, 0, &s->output);
	if (r < 0) {
		free(s);
		return r;
	}
	s->sink.ops = &sink_summary;
	*ret_sink = &s->sink;
	return 0;
}

/* the end */

static void finish_cell(struct cell *c)
{
	if (c->times) {
		c->p50 = histogram_percentile(c->times, 500);
		c->p99 = histogram_percentile(c->times, 990);
		/* The middle of a bucket may lie outside of what there was. */
		if (c->p50 < c->min)
			c->p50 = c->min;
		if (c->p50 > c->max)
			c->p50 = c->max;
		if (c->p99 < c->min)
			c->p99 = c->min;
		if (c->p99 > c->max)
			c->p99 = c->max;
	}
	if (c->sysent)
		snprintf(c->name, sizeof(c->name), "%s", c->sysent->name);
	else if (!c->name[0])
		snprintf(c->name, sizeof(c->name), "syscall_0x%x", c->nr);
}

static int compare(uint8_t sort, const struct cell *a, const struct cell *b)
{
	uint64_t x = 0, y = 0;

	switch (sort) {
	case COL_NAME: return strcmp(a->name, b->name);
	case COL_PERCENT:
	case COL_TOTAL:
		x = a->total;
		y = b->total;
		break;
	case COL_MIN:
		x = a->min;
		y = b->min;
		break;
	case COL_MAX:
		x = a->max;
		y = b->max;
		break;
	case COL_AVG:
		x = a->total / a->calls;
		y = b->total / b->calls;
		break;
	case COL_P50:
		x = a->p50;
		y = b->p50;
		break;
	case COL_P99:
		x = a->p99;
		y = b->p99;
		break;
	case COL_CALLS:
		x = a->calls;
		y = b->calls;
		break;
	case COL_ERRORS:
		x = a->errors;
		y = b->errors;
		break;
	}
	return x < y ? 1 : x > y ? -1 : 0;
}

static int by_column(const void *a, const void *b, void *arg)
{
	const struct cell *x = *(struct cell *const *)a;
	const struct cell *y = *(struct cell *const *)b;
	int r = compare(*(uint8_t *)arg, x, y);

	if (r)
		return r;
	return x->nr < y->nr ? -1 : x->nr > y->nr;
}

/* All cells that have calls, in the order asked for; to be freed. */
static struct cell **collect(struct summary *s, struct counts *c,
			     unsigned *ret_n)
{
	struct cell **list = xreallocarray(NULL, SYSCALL_SET_MAX + ODD_MAX,
					   sizeof(*list));
	unsigned n = 0;

	for (unsigned i = 0; i < SYSCALL_SET_MAX; i++)
		if (c->known[i].calls)
			list[n++] = &c->known[i];
	for (unsigned i = 0; i < c->nodd; i++)
		list[n++] = &c->odd[i];
	for (unsigned i = 0; i < n; i++)
		finish_cell(list[i]);
	qsort_r(list, n, sizeof(*list), by_column, &s->sort);
	*ret_n = n;
	return list;
}

static struct cell add_up(const struct summary *s, struct cell *const *list,
			  unsigned n)
{
	struct cell sum = { .min = UINT64_MAX, .name = "total", .all = true };
	_cleanup_free_ struct histogram *times =
		s->percentiles ? xzalloc(sizeof(*times)) : NULL;

	for (unsigned i = 0; i < n; i++) {
		const struct cell *c = list[i];

		sum.calls += c->calls;
		sum.errors += c->errors;
		sum.total += c->total;
		if (c->min < sum.min)
			sum.min = c->min;
		if (c->max > sum.max)
			sum.max = c->max;
		for (unsigned k = 0; times && k < HISTOGRAM_BUCKETS; k++)
			times->count[k] += c->times->count[k];
	}
	if (times)
		times->total = sum.calls;
	sum.times = times;
	finish_cell(&sum);
	sum.times = NULL;
	return sum;
}

/* text */

static void format(char *buf, size_t size, uint8_t column, const struct cell *c,
		   uint64_t all)
{
	double seconds = 0;

	switch (column) {
	case COL_PERCENT:
		snprintf(buf, size, "%.2f",
			 c->all	  ? 100.0 :
			 c->total ? 100.0 * c->total / all :
				    0.0);
		return;
	case COL_AVG:
		snprintf(buf, size, "%llu",
			 (unsigned long long)(c->total / c->calls / 1000));
		return;
	case COL_CALLS:
		snprintf(buf, size, "%llu", (unsigned long long)c->calls);
		return;
	case COL_ERRORS:
		buf[0] = '\0';
		if (c->errors)
			snprintf(buf, size, "%llu",
				 (unsigned long long)c->errors);
		return;
	case COL_NAME: snprintf(buf, size, "%s", c->name); return;
	case COL_TOTAL: seconds = c->total / 1e9; break;
	case COL_MIN: seconds = c->min / 1e9; break;
	case COL_MAX: seconds = c->max / 1e9; break;
	case COL_P50: seconds = c->p50 / 1e9; break;
	case COL_P99: seconds = c->p99 / 1e9; break;
	}
	snprintf(buf, size, "%.6f", seconds);
}

static void put_field(struct strbuf *b, const char *text, unsigned width,
		      bool left, bool last)
{
	unsigned len = strlen(text);
	unsigned pad = width > len ? width - len : 0;

	while (!left && pad--)
		strbuf_putc(b, ' ');
	strbuf_puts(b, text);
	while (left && !last && pad--)
		strbuf_putc(b, ' ');
	strbuf_putc(b, last ? '\n' : ' ');
}

static void put_row(const struct summary *s, struct strbuf *b,
		    const unsigned *width, const struct cell *c, uint64_t all)
{
	char text[64];

	for (unsigned i = 0; s->shown[i]; i++) {
		uint8_t col = s->shown[i];

		format(text, sizeof(text), col, c, all);
		put_field(b, text, width[col], columns[col].left,
			  !s->shown[i + 1]);
	}
}

static void put_ruler(const struct summary *s, struct strbuf *b,
		      const unsigned *width)
{
	for (unsigned i = 0; s->shown[i]; i++) {
		for (unsigned k = 0; k < width[s->shown[i]]; k++)
			strbuf_putc(b, '-');
		strbuf_putc(b, s->shown[i + 1] ? ' ' : '\n');
	}
}

static void widen(const struct summary *s, unsigned *width,
		  const struct cell *c, uint64_t all)
{
	char text[64];

	for (unsigned i = 0; s->shown[i]; i++) {
		uint8_t col = s->shown[i];
		unsigned len;

		format(text, sizeof(text), col, c, all);
		len = strlen(text) + (col == COL_NAME);
		if (len > width[col])
			width[col] = len;
	}
}

static void put_table(struct summary *s, struct counts *c, struct strbuf *b)
{
	unsigned width[COL_COUNT], n;
	_cleanup_free_ struct cell **list = collect(s, c, &n);
	struct cell sum = add_up(s, list, n);

	for (unsigned i = 0; i < COL_COUNT; i++)
		width[i] = columns[i].width;
	for (unsigned i = 0; i < n; i++)
		widen(s, width, list[i], sum.total);
	widen(s, width, &sum, sum.total);

	for (unsigned i = 0; s->shown[i]; i++)
		put_field(b, columns[s->shown[i]].title, width[s->shown[i]],
			  columns[s->shown[i]].left, !s->shown[i + 1]);
	put_ruler(s, b, width);
	for (unsigned i = 0; i < n; i++)
		put_row(s, b, width, list[i], sum.total);
	put_ruler(s, b, width);
	put_row(s, b, width, &sum, sum.total);
	if (c->odd_beyond)
		strbuf_printf(b, "(and %llu calls of other unknown numbers)\n",
			      (unsigned long long)c->odd_beyond);
}

static void put_text(struct summary *s, struct strbuf *b)
{
	static const char *const mode[ABI_COUNT] = { NULL, "32 bit", "x32" };

	for (unsigned abi = 0; abi < ABI_COUNT; abi++) {
		if (!s->counts[abi])
			continue;
		if (mode[abi])
			strbuf_printf(
				b, "System call usage summary for %s mode:\n",
				mode[abi]);
		put_table(s, s->counts[abi], b);
	}
	if (s->lost)
		strbuf_printf(b,
			      "(%llu events were lost and are not counted)\n",
			      (unsigned long long)s->lost);
}

/* JSON */

static void put_seconds(struct json_writer *j, const char *key, uint64_t ns)
{
	json_key(j, key);
	json_seconds(j, ns);
}

static void put_numbers(struct json_writer *j, const struct cell *c)
{
	json_key(j, "calls");
	json_uint(j, c->calls);
	json_key(j, "errors");
	json_uint(j, c->errors);
	put_seconds(j, "total", c->total);
	put_seconds(j, "min", c->calls ? c->min : 0);
	put_seconds(j, "max", c->max);
	put_seconds(j, "avg", c->calls ? c->total / c->calls : 0);
	put_seconds(j, "p50", c->p50);
	put_seconds(j, "p99", c->p99);
}

static void put_json(struct summary *s, enum abi abi, struct json_writer *j)
{
	unsigned n;
	_cleanup_free_ struct cell **list = collect(s, s->counts[abi], &n);
	struct cell sum = add_up(s, list, n);

	json_object_begin(j);
	json_key(j, "type");
	json_cstr(j, "summary");
	json_key(j, "abi");
	json_cstr(j, abi_name(abi));
	json_key(j, "clock");
	json_cstr(j, s->opts->summary_wall ? "wall" : "system");
	json_key(j, "syscalls");
	json_array_begin(j);
	for (unsigned i = 0; i < n; i++) {
		json_object_begin(j);
		json_key(j, "name");
		json_cstr(j, list[i]->name);
		json_key(j, "nr");
		json_uint(j, list[i]->nr);
		put_numbers(j, list[i]);
		json_object_end(j);
	}
	json_array_end(j);
	json_key(j, "total");
	json_object_begin(j);
	put_numbers(j, &sum);
	json_object_end(j);
	if (s->lost) {
		json_key(j, "lost");
		json_uint(j, s->lost);
	}
	json_object_end(j);
	json_line(j);
}

static void summary_free(struct summary *s)
{
	for (unsigned abi = 0; abi < ABI_COUNT; abi++) {
		struct counts *c = s->counts[abi];

		if (!c)
			continue;
		for (unsigned i = 0; i < SYSCALL_SET_MAX; i++)
			free(c->known[i].times);
		for (unsigned i = 0; i < c->nodd; i++)
			free(c->odd[i].times);
		free(c->odd);
		free(c);
	}
	free(s);
}

static int summary_close(struct sink *sink)
{
	struct summary *s = (struct summary *)sink;
	struct output *o;
	struct json_writer j;
	int r = 0;

	if (!s)
		return 0;
	o = s->output;
	if (!o)
		r = output_open_again(s->opts, &o);
	if (r == 0) {
		json_init(&j, &o->buf);
		for (unsigned abi = 0; abi < ABI_COUNT && s->opts->json; abi++)
			if (s->counts[abi])
				put_json(s, abi, &j);
		if (!s->opts->json)
			put_text(s, &o->buf);
		r = output_close(o);
	}
	summary_free(s);
	return r;
}

const struct sink_ops sink_summary = {
	.name = "summary",
	.wanted = summary_wanted,
	.open = summary_open,
	.event = summary_event,
	.close = summary_close,
};
