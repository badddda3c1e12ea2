/* SPDX-License-Identifier: BSD-2-Clause */
/* The summary as a table, and as bars: --hist. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "basic/cleanup.h"
#include "basic/units.h"
#include "sink/summary_impl.h"

enum { BAR_WIDTH = 40 };

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
	[COL_WALL_TOTAL] = { "wall-total", 11 },
	[COL_WALL_MIN] = { "wall-min", 8 },
	[COL_WALL_MAX] = { "wall-max", 8 },
	[COL_WALL_AVG] = { "wall-usecs/call", 15 },
	[COL_P50] = { "p50", 8 },
	[COL_P99] = { "p99", 8 },
	[COL_CALLS] = { "calls", 9 },
	[COL_ERRORS] = { "errors", 9 },
	[COL_NAME] = { "syscall", 16, .left = true },
};

static void format(char *buf, size_t size, uint8_t column, const struct cell *c,
		   uint64_t all)
{
	uint64_t v = summary_value(c, column);

	switch (column) {
	case COL_PERCENT:
		snprintf(buf, size, "%.2f",
			 c->all ? 100.0 :
			 v	? 100.0 * v / all :
				  0.0);
		return;
	case COL_AVG:
	case COL_WALL_AVG: snprintf(buf, size, "%" PRIu64, v / 1000); return;
	case COL_CALLS: snprintf(buf, size, "%" PRIu64, v); return;
	case COL_ERRORS:
		buf[0] = '\0';
		if (v)
			snprintf(buf, size, "%" PRIu64, v);
		return;
	case COL_NAME: snprintf(buf, size, "%s", c->name); return;
	}
	snprintf(buf, size, "%.6f", v / 1e9);
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

/* bars */

/* ns as a round number of the unit that it is one of: the bounds of a bar. */
static void put_bound(struct strbuf *b, uint64_t ns)
{
	static const struct {
		uint64_t ns;
		const char *name;
	} units[] = { { 1000000000, "s" }, { 1000000, "ms" }, { 1000, "us" } };

	for (size_t i = 0; i < ARRAY_SIZE(units); i++) {
		if (ns < units[i].ns)
			continue;
		strbuf_printf(b, "%.4g %s", (double)ns / units[i].ns,
			      units[i].name);
		return;
	}
	strbuf_printf(b, "%" PRIu64 " ns", ns);
}

static void put_bar(struct strbuf *b, unsigned power, uint64_t n, uint64_t max)
{
	uint64_t len = (n * BAR_WIDTH + max / 2) / max;
	struct strbuf bounds = { 0 };

	strbuf_putc(&bounds, '[');
	put_bound(&bounds, power ? UINT64_C(1) << power : 0);
	strbuf_puts(&bounds, ", ");
	put_bound(&bounds, power < 63 ? UINT64_C(2) << power : UINT64_MAX);
	strbuf_putc(&bounds, ')');
	strbuf_printf(b, "  %-22s %9" PRIu64 " |", strbuf_cstr(&bounds), n);
	strbuf_done(&bounds);
	/* What there is at all is seen. */
	if (n && !len)
		len = 1;
	for (uint64_t i = 0; i < BAR_WIDTH; i++)
		strbuf_putc(b, i < len ? '@' : ' ');
	strbuf_puts(b, "|\n");
}

static void put_histogram(struct strbuf *b, const struct cell *c)
{
	uint64_t n[64], max = 0;
	unsigned first = 64, last = 0;

	histogram_powers(c->times, n);
	for (unsigned i = 0; i < 64; i++) {
		if (!n[i])
			continue;
		first = first < i ? first : i;
		last = i;
		max = n[i] > max ? n[i] : max;
	}
	strbuf_printf(b, "\n%s: %" PRIu64 " calls, p50 ", c->name, c->calls);
	put_bound(b, c->p50);
	strbuf_puts(b, ", p99 ");
	put_bound(b, c->p99);
	strbuf_puts(b, ", max ");
	put_bound(b, c->time.max);
	strbuf_putc(b, '\n');
	for (unsigned i = first; i <= last && max; i++)
		put_bar(b, i, n[i], max);
}

/* the whole */

static void put_table(const struct summary *s, struct counts *c,
		      struct strbuf *b)
{
	unsigned width[COL_COUNT], n;
	_cleanup_free_ struct cell **list = summary_collect(s, c, &n);
	struct cell sum = summary_add_up(s, list, n);

	for (unsigned i = 0; i < COL_COUNT; i++)
		width[i] = columns[i].width;
	for (unsigned i = 0; i < n; i++)
		widen(s, width, list[i], sum.time.total);
	widen(s, width, &sum, sum.time.total);

	for (unsigned i = 0; s->shown[i]; i++)
		put_field(b, columns[s->shown[i]].title, width[s->shown[i]],
			  columns[s->shown[i]].left, !s->shown[i + 1]);
	put_ruler(s, b, width);
	for (unsigned i = 0; i < n; i++)
		put_row(s, b, width, list[i], sum.time.total);
	put_ruler(s, b, width);
	put_row(s, b, width, &sum, sum.time.total);
	if (c->odd_beyond)
		strbuf_printf(
			b, "(and %" PRIu64 " calls of other unknown numbers)\n",
			c->odd_beyond);
	for (unsigned i = 0; i < n && s->opts->summary_hist; i++)
		put_histogram(b, list[i]);
	free(sum.times);
}

static void put_time(const struct summary *s, struct strbuf *b, uint64_t ns)
{
	uint64_t wall = stream_wall_ns(s->stream, ns);
	time_t t = wall / 1000000000;
	char text[32] = "";
	struct tm tm;

	if (localtime_r(&t, &tm))
		strftime(text, sizeof(text), "%T", &tm);
	strbuf_printf(b, "%s.%01u", text, (unsigned)(wall / 100000000 % 10));
}

/* Which interval it is. */
static void put_interval(const struct summary *s, const struct summary_part *p,
			 struct strbuf *b, bool empty)
{
	strbuf_puts(b, "--- ");
	put_time(s, b, p->from_ns);
	strbuf_puts(b, " to ");
	put_time(s, b, p->to_ns);
	strbuf_printf(b, ", %.1f s%s ---\n", (p->to_ns - p->from_ns) / 1e9,
		      empty ? ": no calls" : "");
}

void summary_put_text(const struct summary *s, struct summary_part *p,
		      struct strbuf *b)
{
	static const char *const mode[ABI_COUNT] = { NULL, "32 bit", "x32" };
	bool empty = true;

	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		empty &= !p->counts[abi];
	if (p->to_ns)
		put_interval(s, p, b, empty);
	else if (s->opts->summary_every_ns && !empty)
		strbuf_puts(b, "--- all ---\n");
	for (unsigned abi = 0; abi < ABI_COUNT; abi++) {
		if (!p->counts[abi])
			continue;
		if (mode[abi])
			strbuf_printf(
				b, "System call usage summary for %s mode:\n",
				mode[abi]);
		put_table(s, p->counts[abi], b);
	}
	if (p->lost)
		strbuf_printf(b,
			      "(%" PRIu64
			      " events were lost and are not counted)\n",
			      p->lost);
	if (p->to_ns)
		strbuf_putc(b, '\n');
}
