/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * ringside file info: what was recorded. All of it stands in the heads of
 * the chunks, so nothing is unpacked, save where a chunk has more threads
 * than its head lists.
 */
#include <getopt.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <uthash.h>

#include "basic/cleanup.h"
#include "basic/json_writer.h"
#include "basic/log.h"
#include "basic/units.h"
#include "basic/xmalloc.h"
#include "cmd/cmd.h"
#include "cmd/file_impl.h"
#include "tracefile/chunk.h"

enum { TIDS_MAX = 1 << 22 }; /* as many as the kernel can have */

static const char *const type_names[RECORD_TYPE_COUNT] = {
	"other", "call", "enter",  "signal", "stop",   "new",
	"exec",	 "exit", "attach", "detach", "thread", "object",
	"ident", "fd",	 "lost",   "place",  "stack",  "family",
};
_Static_assert(RECORD_TYPE_COUNT == 18, "a type of record without a name");

static const char *const loss_names[RECORD_LOSS_COUNT] = {
	"calls", "payloads", "signals", "objects", "life",
};

struct tid {
	uint32_t tid;
	UT_hash_handle hh;
};

struct sums {
	const struct trace_file_info *info;
	struct file_damage damage;
	uint64_t size, chunks, records, events, raw, packed;
	uint64_t first_ns, last_ns;
	uint64_t types[RECORD_TYPE_COUNT];
	uint64_t lost[RECORD_LOSS_COUNT];
	uint64_t calls[ABI_COUNT][TRACE_CALL_BITS / 64];
	struct tid *tids;
	bool more_tids;	      /* some are known by their bits alone */
	int64_t wall_step_ns; /* what the wall clock was set by meanwhile */
};

/* gathering */

static void add_tid(struct sums *s, uint32_t tid)
{
	struct tid *t;

	HASH_FIND(hh, s->tids, &tid, sizeof(tid), t);
	if (t)
		return;
	if (HASH_COUNT(s->tids) == TIDS_MAX) {
		s->more_tids = true;
		return;
	}
	t = xzalloc(sizeof(*t));
	t->tid = tid;
	HASH_ADD(hh, s->tids, tid, sizeof(t->tid), t);
}

static void add_calls(struct sums *s, const char *data, size_t len)
{
	struct trace_calls head;

	if (len < sizeof(head))
		return;
	memcpy(&head, data, sizeof(head));
	len -= sizeof(head);
	if (head.abi >= ABI_COUNT)
		return;
	for (size_t i = 0; i < len && i < TRACE_CALL_BITS / 8; i++)
		s->calls[head.abi][i / 8] |=
			(uint64_t)(unsigned char)data[sizeof(head) + i]
			<< i % 8 * 8;
}

static void add_types(struct sums *s, const char *data, size_t len)
{
	uint32_t n;

	for (size_t i = 0; i < len / sizeof(n); i++) {
		memcpy(&n, data + i * sizeof(n), sizeof(n));
		s->types[i < RECORD_TYPE_COUNT ? i : 0] += n;
	}
}

static void add_lost(struct sums *s, const char *data, size_t len)
{
	uint64_t n;

	for (size_t i = 0; i < len / sizeof(n) && i < RECORD_LOSS_COUNT; i++) {
		memcpy(&n, data + i * sizeof(n), sizeof(n));
		s->lost[i] += n;
	}
}

static void add_item(struct sums *s, const struct trace_item *item,
		     const char *data)
{
	uint32_t tid;

	switch (item->tag) {
	case TRACE_ITEM_TIDS:
		for (size_t i = 0; i < item->len / sizeof(tid); i++) {
			memcpy(&tid, data + i * sizeof(tid), sizeof(tid));
			add_tid(s, tid);
		}
		break;
	case TRACE_ITEM_TID_BITS: s->more_tids = true; break;
	case TRACE_ITEM_CALLS: add_calls(s, data, item->len); break;
	case TRACE_ITEM_TYPES: add_types(s, data, item->len); break;
	case TRACE_ITEM_LOST: add_lost(s, data, item->len); break;
	}
}

static void add_chunk(struct sums *s, const char *bytes)
{
	struct trace_chunk_head h;
	struct trace_item item;
	const char *p, *data;
	int64_t step;

	memcpy(&h, bytes, sizeof(h));
	s->chunks++;
	s->records += h.nrecords;
	s->raw += h.raw_len;
	s->packed += h.total_len;
	if (h.first_ns && (!s->first_ns || h.first_ns < s->first_ns))
		s->first_ns = h.first_ns;
	if (h.last_ns > s->last_ns)
		s->last_ns = h.last_ns;
	step = (int64_t)(h.real_ns - h.mono_ns) - s->info->wall_offset_ns;
	if (llabs(step) > llabs(s->wall_step_ns))
		s->wall_step_ns = step;
	p = bytes + h.fixed_len;
	while (trace_item_next(&p, bytes + h.head_len, &item, &data))
		add_item(s, &item, data);
}

/* Where heads had only bits: the records have the tids. */
static int read_tids(const char *path, struct sums *s)
{
	struct file_damage damage = { .quiet = true };
	const struct record *rec;
	struct trace_reader *r;
	int k = file_open(path, NULL, &damage, &r);

	if (k < 0)
		return k;
	s->more_tids = false;
	while ((k = trace_reader_next(r, &rec)) == 1)
		if (rec->tid)
			add_tid(s, rec->tid);
	trace_reader_close(r);
	return k;
}

static int gather(const char *path, struct trace_reader *r, struct sums *s)
{
	struct trace_chunk c;
	const void *bytes;
	int k;

	while ((k = trace_reader_next_chunk(r, &c, &bytes)) == 1)
		add_chunk(s, bytes);
	if (k == 0 && s->more_tids)
		k = read_tids(path, s);
	if (k < 0)
		return log_error_errno(k, "cannot read %s", path);
	for (int i = 0; i < RECORD_TYPE_COUNT; i++)
		if (i != RECORD_THREAD && i != RECORD_OBJECT &&
		    i != RECORD_IDENT && i != RECORD_FD && i != RECORD_PLACE &&
		    i != RECORD_STACK && i != RECORD_GENL)
			s->events += s->types[i];
	return 0;
}

static unsigned count_calls(const struct sums *s)
{
	unsigned n = 0;

	for (int abi = 0; abi < ABI_COUNT; abi++)
		for (int i = 0; i < TRACE_CALL_BITS / 64; i++)
			n += __builtin_popcountll(s->calls[abi][i]);
	return n;
}

static uint64_t sum_lost(const struct sums *s)
{
	uint64_t sum = 0;

	for (int i = 0; i < RECORD_LOSS_COUNT; i++)
		sum += s->lost[i];
	return sum;
}

/* text */

static void put_times(struct strbuf *b, const struct sums *s)
{
	uint64_t first = s->first_ns + s->info->wall_offset_ns;
	uint64_t last = s->last_ns + s->info->wall_offset_ns;

	if (!s->first_ns) {
		strbuf_puts(b, "time       no records\n");
		return;
	}
	strbuf_puts(b, "time       ");
	file_put_wall(b, "%Y-%m-%d %H:%M:%S", first, 6);
	strbuf_puts(b, " to ");
	file_put_wall(b, "%Y-%m-%d %H:%M:%S", last, 6);
	strbuf_puts(b, ", ");
	units_put_ns(b, last - first);
	strbuf_putc(b, '\n');
	/* Less than that is how clocks are kept right. */
	if (llabs(s->wall_step_ns) > 100 * 1000 * 1000) {
		strbuf_puts(b, "           the wall clock was set by ");
		strbuf_putc(b, s->wall_step_ns < 0 ? '-' : '+');
		units_put_ns(b, llabs(s->wall_step_ns));
		strbuf_puts(b, " meanwhile\n");
	}
}

static void put_records(struct strbuf *b, const struct sums *s)
{
	bool comma = false;

	strbuf_puts(b, "records    ");
	units_put_count(b, s->records);
	for (int i = 0; i < RECORD_TYPE_COUNT; i++) {
		/* The first of the list is what this version does not know. */
		int type = (i + 1) % RECORD_TYPE_COUNT;

		if (!s->types[type])
			continue;
		strbuf_printf(b, "%s%s ", comma ? ", " : ": ",
			      type_names[type]);
		units_put_count(b, s->types[type]);
		comma = true;
	}
	strbuf_puts(b, "\nevents     ");
	units_put_count(b, s->events);
	if (s->last_ns > s->first_ns) {
		strbuf_puts(b, ", ");
		units_put_count(b,
				s->events * 1e9 / (s->last_ns - s->first_ns));
		strbuf_puts(b, " a second");
	}
	strbuf_printf(b, "\nthreads    %s%u\ncalls      %u different ones\n",
		      s->more_tids ? "at least " : "", HASH_COUNT(s->tids),
		      count_calls(s));
}

static void put_lost(struct strbuf *b, const struct sums *s)
{
	bool comma = false;

	strbuf_puts(b, "lost       ");
	if (!sum_lost(s))
		strbuf_puts(b, "nothing");
	for (int i = 0; i < RECORD_LOSS_COUNT; i++) {
		if (!s->lost[i])
			continue;
		strbuf_printf(b, "%s%s ", comma ? ", " : "", loss_names[i]);
		units_put_count(b, s->lost[i]);
		comma = true;
	}
	strbuf_putc(b, '\n');
}

static void put_sizes(struct strbuf *b, const struct sums *s)
{
	strbuf_puts(b, "size       ");
	units_put_bytes(b, s->size);
	strbuf_puts(b, ", records of ");
	units_put_bytes(b, s->raw);
	if (s->packed && s->records)
		strbuf_printf(b,
			      " (%.1f times smaller), %.1f bytes a record "
			      "(%.1f before)",
			      (double)s->raw / s->packed,
			      (double)s->packed / s->records,
			      (double)s->raw / s->records);
	strbuf_puts(b, "\nchunks     ");
	units_put_count(b, s->chunks);
	if (s->damage.n)
		strbuf_printf(b, ", %u damaged: see ringside file verify",
			      s->damage.n);
	if (!s->info->has_footer)
		strbuf_puts(b, ", the end is missing");
	strbuf_putc(b, '\n');
}

static void put_text(struct strbuf *b, const struct sums *s)
{
	const struct trace_file_info *i = s->info;

	strbuf_printf(b, "file       %s, format %u.%u\n", s->damage.path,
		      i->major, i->minor);
	strbuf_puts(b, "recorded   ");
	file_put_wall(b, "%Y-%m-%d %H:%M:%S %z", i->created_ns, 0);
	strbuf_printf(b, " on %s, Linux %s, by ringside %s",
		      *i->host ? i->host : "?", *i->kernel ? i->kernel : "?",
		      *i->version ? i->version : "?");
	if (*i->engine)
		strbuf_printf(b, " (%s)", i->engine);
	if (*i->command)
		strbuf_printf(b, "\ncommand    %s", i->command);
	strbuf_putc(b, '\n');
	put_times(b, s);
	put_records(b, s);
	put_lost(b, s);
	put_sizes(b, s);
}

/* JSON */

static void put_text_member(struct json_writer *j, const char *key,
			    const char *value)
{
	if (!*value)
		return;
	json_key(j, key);
	json_cstr(j, value);
}

static void put_number(struct json_writer *j, const char *key, uint64_t v)
{
	json_key(j, key);
	json_uint(j, v);
}

static void put_seconds(struct json_writer *j, const char *key, uint64_t ns)
{
	json_key(j, key);
	json_seconds(j, ns);
}

static void put_json(struct strbuf *b, const struct sums *s)
{
	const struct trace_file_info *i = s->info;
	struct json_writer j;

	json_init(&j, b);
	json_object_begin(&j);
	put_text_member(&j, "file", s->damage.path);
	json_key(&j, "format");
	json_array_begin(&j);
	json_uint(&j, i->major);
	json_uint(&j, i->minor);
	json_array_end(&j);
	put_seconds(&j, "created", i->created_ns);
	put_text_member(&j, "host", i->host);
	put_text_member(&j, "kernel", i->kernel);
	put_text_member(&j, "version", i->version);
	put_text_member(&j, "engine", i->engine);
	put_text_member(&j, "command", i->command);
	if (s->first_ns) {
		put_seconds(&j, "first", s->first_ns + i->wall_offset_ns);
		put_seconds(&j, "last", s->last_ns + i->wall_offset_ns);
		put_seconds(&j, "duration", s->last_ns - s->first_ns);
	}
	put_number(&j, "chunks", s->chunks);
	put_number(&j, "records", s->records);
	json_key(&j, "types");
	json_object_begin(&j);
	for (int t = 0; t < RECORD_TYPE_COUNT; t++)
		if (s->types[t])
			put_number(&j, type_names[t], s->types[t]);
	json_object_end(&j);
	put_number(&j, "events", s->events);
	put_number(&j, "threads", HASH_COUNT(s->tids));
	put_number(&j, "calls", count_calls(s));
	json_key(&j, "lost");
	json_object_begin(&j);
	for (int t = 0; t < RECORD_LOSS_COUNT; t++)
		put_number(&j, loss_names[t], s->lost[t]);
	json_object_end(&j);
	put_number(&j, "bytes", s->size);
	put_number(&j, "raw_bytes", s->raw);
	put_number(&j, "damaged", s->damage.n);
	json_key(&j, "whole");
	json_bool(&j, i->has_footer && !s->damage.n);
	json_object_end(&j);
	json_line(&j);
}

static int info(const char *path, bool json)
{
	struct sums s = { 0 };
	struct strbuf b = { 0 };
	struct trace_reader *r;
	struct tid *t, *next;
	int k;

	/* What is damaged is counted here; verify says more. */
	s.damage.quiet = true;
	k = file_open(path, NULL, &s.damage, &r);
	if (k < 0)
		return k;
	s.info = trace_reader_info(r);
	s.size = trace_reader_size(r);
	k = gather(path, r, &s);
	if (k == 0 && json)
		put_json(&b, &s);
	else if (k == 0)
		put_text(&b, &s);
	fwrite(strbuf_cstr(&b), 1, b.len, stdout);
	strbuf_done(&b);
	HASH_ITER (hh, s.tids, t, next) {
		HASH_DEL(s.tids, t);
		free(t);
	}
	trace_reader_close(r);
	return k;
}

int file_info_run(int argc, char **argv)
{
	static const struct option options[] = {
		{ "json", no_argument, NULL, 'j' },
		{ NULL, 0, NULL, 0 },
	};
	bool json = false;
	int c;

	optind = 0;
	while ((c = getopt_long(argc, argv, "", options, NULL)) != -1) {
		if (c != 'j')
			return 2;
		json = true;
	}
	if (optind + 1 != argc) {
		log_error("usage: ringside file info [--json] FILE");
		return 2;
	}
	return info(argv[optind], json) < 0 ? 1 : 0;
}
