/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * -c and -C: how often each call was made, how often it failed, how long it
 * took. An event costs a few additions; all else is done at the end, or, with
 * --every, at the end of each interval.
 */
#include "sink/summary.h"

#include <stdlib.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "sink/summary_impl.h"

extern const struct sink_ops sink_summary;

/* Events come a little after they happened, so an interval is waited for. */
enum { LATE_MS = 200 };

static const struct {
	const char *word;
	uint8_t column;
} column_words[] = {
	{ "time-percent", COL_PERCENT },
	{ "time", COL_PERCENT },
	{ "total-time", COL_TOTAL },
	{ "time-total", COL_TOTAL },
	{ "min-time", COL_MIN },
	{ "time-min", COL_MIN },
	{ "shortest", COL_MIN },
	{ "min", COL_MIN },
	{ "max-time", COL_MAX },
	{ "time-max", COL_MAX },
	{ "longest", COL_MAX },
	{ "max", COL_MAX },
	{ "avg-time", COL_AVG },
	{ "time-avg", COL_AVG },
	{ "avg", COL_AVG },
	{ "wall-total", COL_WALL_TOTAL },
	{ "total-wall", COL_WALL_TOTAL },
	{ "wall-min", COL_WALL_MIN },
	{ "min-wall", COL_WALL_MIN },
	{ "wall-max", COL_WALL_MAX },
	{ "max-wall", COL_WALL_MAX },
	{ "wall-avg", COL_WALL_AVG },
	{ "avg-wall", COL_WALL_AVG },
	{ "p50-time", COL_P50 },
	{ "p50", COL_P50 },
	{ "median", COL_P50 },
	{ "p99-time", COL_P99 },
	{ "p99", COL_P99 },
	{ "calls", COL_CALLS },
	{ "count", COL_CALLS },
	{ "errors", COL_ERRORS },
	{ "error", COL_ERRORS },
	{ "name", COL_NAME },
	{ "syscall-name", COL_NAME },
	{ "syscall", COL_NAME },
};

uint8_t summary_column(const char *word, size_t len)
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

const char *summary_column_word(unsigned i)
{
	return i < ARRAY_SIZE(column_words) ? column_words[i].word : NULL;
}

/* counting */

static void span_add(struct span *t, uint64_t ns, bool first)
{
	t->total += ns;
	if (first || ns < t->min)
		t->min = ns;
	if (ns > t->max)
		t->max = ns;
}

static uint64_t without_overhead(const struct summary *s, uint64_t ns)
{
	return ns > s->overhead ? ns - s->overhead : 0;
}

static void count(struct summary *s, struct cell *cell, const struct event *e)
{
	uint64_t wall = without_overhead(s, event_duration(e)), t = wall;

	if (!s->opts->summary_wall)
		t = e->sys_ns == UINT64_MAX ? 0 :
					      without_overhead(s, e->sys_ns);
	if (!cell->calls) {
		cell->sysent = e->call->sysent;
		if (s->with_times)
			cell->times = xzalloc(sizeof(*cell->times));
	}
	cell->calls++;
	cell->errors += !!e->call->error;
	if (!e->enter_ns)
		return;
	span_add(&cell->time, t, !cell->timed);
	span_add(&cell->wall, wall, !cell->timed);
	cell->timed++;
	if (cell->times)
		histogram_add(cell->times, t);
}

/* writing */

static int put_part(struct summary *s, struct summary_part *p)
{
	int r = 0;

	if (!s->output)
		r = output_open_again(s->opts, &s->output);
	if (r < 0)
		return r;
	if (s->opts->json)
		summary_put_json(s, p, &s->output->buf);
	else
		summary_put_text(s, p, &s->output->buf);
	return output_flush(s->output);
}

/* Ends the interval there. */
static int end_interval(struct summary *s, uint64_t to_ns)
{
	int r;

	s->now.to_ns = to_ns;
	r = put_part(s, &s->now);
	summary_merge(&s->before, &s->now);
	s->now.from_ns = to_ns;
	return r;
}

/* It is `ns` now: what has ended is shown. */
static int pass(struct summary *s, uint64_t ns)
{
	uint64_t every = s->opts->summary_every_ns;
	int r = 0;

	if (!s->next_ns) {
		s->now.from_ns = ns;
		s->next_ns = ns + every;
	}
	if (ns >= s->next_ns) {
		r = end_interval(s, s->next_ns);
		s->next_ns += every;
	}
	/* Several in which nothing happened are one. */
	if (r == 0 && ns >= s->next_ns) {
		s->next_ns += (ns - s->next_ns) / every * every;
		r = end_interval(s, s->next_ns);
		s->next_ns += every;
	}
	return r;
}

static int summary_event(struct sink *sink, const struct event *e)
{
	struct summary *s = (struct summary *)sink;
	const struct call *call = e->call;
	struct cell *cell;
	int r = 0;

	if (s->opts->summary_every_ns && e->ns)
		r = pass(s, e->ns);
	if (e->type == EVENT_LOST && e->lost_class == RECORD_LOSS_CALL)
		s->now.lost += e->lost;
	/* A call without an end has neither result nor time. */
	if (e->type != EVENT_SYSCALL_EXIT || call->phase != PHASE_EXIT ||
	    call->no_ret)
		return r;
	cell = summary_cell(&s->now, call->abi, call->nr);
	if (cell)
		count(s, cell, e);
	return r;
}

static int summary_flush(struct sink *sink, bool idle)
{
	struct summary *s = (struct summary *)sink;
	uint64_t now;

	/* What a recording has is as late as its events say. */
	if (!s->opts->summary_every_ns || s->opts->replay)
		return 0;
	now = clock_now_ns();
	if (!s->next_ns)
		return pass(s, now);
	now -= LATE_MS * UINT64_C(1000000);
	return now >= s->next_ns ? pass(s, now) : 0;
}

/* what was asked for */

static void choose_columns(struct summary *s, const char *list)
{
	bool have[COL_COUNT] = { false };
	unsigned n = 0;

	for (const char *p = list; p; p = strchr(p, ',')) {
		uint8_t c;

		p += *p == ',';
		c = summary_column(p, strcspn(p, ","));
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
	s->stream = stream;
	if (opts->summary_overhead_ns > 0)
		s->overhead = opts->summary_overhead_ns;
	choose_columns(s, opts->summary_columns ?
				  opts->summary_columns :
				  "time,total-time,avg-time,calls,errors,name");
	s->sort = summary_column(sort, strlen(sort));
	s->with_times = opts->json || opts->summary_hist ||
			s->sort == COL_P50 || s->sort == COL_P99;
	for (unsigned i = 0; i < COL_COUNT; i++)
		if (s->shown[i] == COL_P50 || s->shown[i] == COL_P99)
			s->with_times = true;
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

/* Of several intervals the last one, then all. */
static int put_rest(struct summary *s)
{
	int r = 0;

	if (s->opts->summary_every_ns && s->now.from_ns) {
		uint64_t now = s->opts->replay ? 0 : clock_now_ns();

		r = end_interval(s, now > s->now.from_ns && now < s->next_ns ?
					    now :
					    s->next_ns);
		return r < 0 ? r : put_part(s, &s->before);
	}
	return put_part(s, &s->now);
}

static int summary_close(struct sink *sink)
{
	struct summary *s = (struct summary *)sink;
	int r, k;

	if (!s)
		return 0;
	r = put_rest(s);
	k = output_close(s->output);
	summary_part_done(&s->now);
	summary_part_done(&s->before);
	free(s);
	return r < 0 ? r : k;
}

const struct sink_ops sink_summary = {
	.name = "summary",
	.trails = true,
	.wanted = summary_wanted,
	.open = summary_open,
	.event = summary_event,
	.flush = summary_flush,
	.close = summary_close,
};
