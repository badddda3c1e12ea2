/* SPDX-License-Identifier: BSD-2-Clause */
/* The summary as JSON objects, one for each ABI. */
#include <stdlib.h>

#include "basic/cleanup.h"
#include "basic/json_writer.h"
#include "sink/summary_impl.h"

static void put_seconds(struct json_writer *j, const char *key, uint64_t ns)
{
	json_key(j, key);
	json_seconds(j, ns);
}

/* Counts by powers of two; where nothing is counted there is no element. */
static void put_histogram(struct json_writer *j, const struct histogram *h)
{
	uint64_t n[64];

	histogram_powers(h, n);
	json_key(j, "histogram");
	json_array_begin(j);
	for (unsigned i = 0; i < 64; i++) {
		if (!n[i])
			continue;
		json_object_begin(j);
		put_seconds(j, "from", i ? UINT64_C(1) << i : 0);
		put_seconds(j, "to", i < 63 ? UINT64_C(2) << i : UINT64_MAX);
		json_key(j, "count");
		json_uint(j, n[i]);
		json_object_end(j);
	}
	json_array_end(j);
}

static void put_numbers(const struct summary *s, struct json_writer *j,
			const struct cell *c)
{
	json_key(j, "calls");
	json_uint(j, c->calls);
	json_key(j, "errors");
	json_uint(j, c->errors);
	put_seconds(j, "total", c->time.total);
	put_seconds(j, "min", c->time.min);
	put_seconds(j, "max", c->time.max);
	put_seconds(j, "avg", summary_value(c, COL_AVG));
	put_seconds(j, "p50", c->p50);
	put_seconds(j, "p99", c->p99);
	put_seconds(j, "wall_total", c->wall.total);
	put_seconds(j, "wall_min", c->wall.min);
	put_seconds(j, "wall_max", c->wall.max);
	put_seconds(j, "wall_avg", summary_value(c, COL_WALL_AVG));
	if (s->opts->summary_hist && c->times)
		put_histogram(j, c->times);
}

static void put_part(const struct summary *s, struct summary_part *p,
		     enum abi abi, struct json_writer *j)
{
	unsigned n;
	_cleanup_free_ struct cell **list = summary_collect(s, p->counts[abi],
							    &n);
	struct cell sum = summary_add_up(s, list, n);

	json_object_begin(j);
	json_key(j, "type");
	json_cstr(j, "summary");
	json_key(j, "abi");
	json_cstr(j, abi_name(abi));
	json_key(j, "clock");
	json_cstr(j, s->opts->summary_wall ? "wall" : "system");
	if (p->to_ns) {
		put_seconds(j, "from", stream_wall_ns(s->stream, p->from_ns));
		put_seconds(j, "to", stream_wall_ns(s->stream, p->to_ns));
	}
	json_key(j, "syscalls");
	json_array_begin(j);
	for (unsigned i = 0; i < n; i++) {
		json_object_begin(j);
		json_key(j, "name");
		json_cstr(j, list[i]->name);
		json_key(j, "nr");
		json_uint(j, list[i]->nr);
		put_numbers(s, j, list[i]);
		json_object_end(j);
	}
	json_array_end(j);
	json_key(j, "total");
	json_object_begin(j);
	put_numbers(s, j, &sum);
	json_object_end(j);
	if (p->lost) {
		json_key(j, "lost");
		json_uint(j, p->lost);
	}
	json_object_end(j);
	json_line(j);
	free(sum.times);
}

void summary_put_json(const struct summary *s, struct summary_part *p,
		      struct strbuf *b)
{
	struct json_writer j;

	json_init(&j, b);
	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		if (p->counts[abi])
			put_part(s, p, abi, &j);
}
