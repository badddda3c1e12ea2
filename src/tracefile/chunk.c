/* SPDX-License-Identifier: BSD-2-Clause */
/* Packing records to a chunk, and what the chunk says of them. */
#include "tracefile/chunk.h"

#include <errno.h>
#include <string.h>
#include <time.h>
#include <zstd.h>

#include "basic/cleanup.h"
#include "tracefile/crc32c.h"

static uint64_t clock_ns(clockid_t id)
{
	struct timespec ts;

	clock_gettime(id, &ts);
	return ts.tv_sec * UINT64_C(1000000000) + ts.tv_nsec;
}

/*
 * Reads two clocks between two readings of the third, a few times over, and
 * believes the narrowest.
 */
void trace_clocks_now(struct trace_clocks *ret_clocks)
{
	uint64_t best = UINT64_MAX;

	for (int i = 0; i < 5; i++) {
		uint64_t a = clock_ns(CLOCK_MONOTONIC);
		uint64_t real = clock_ns(CLOCK_REALTIME);
		uint64_t boot = clock_ns(CLOCK_BOOTTIME);
		uint64_t b = clock_ns(CLOCK_MONOTONIC);

		if (b - a >= best)
			continue;
		best = b - a;
		*ret_clocks = (struct trace_clocks){ a + best / 2, real, boot };
	}
}

static bool defines(unsigned type)
{
	switch (type) {
	case RECORD_ENTER:
	case RECORD_NEW:
	case RECORD_EXEC:
	case RECORD_EXIT:
	case RECORD_DETACH:
	case RECORD_THREAD:
	case RECORD_OBJECT:
	case RECORD_IDENT:
	case RECORD_FD:
	case RECORD_PLACE:
	case RECORD_GENL: return true;
	default: return false;
	}
}

static void add_tid(struct chunk_stats *s, uint32_t tid)
{
	uint32_t bit = trace_tid_bit(tid);
	uint32_t i = bit % CHUNK_TID_SLOTS;

	s->last_tid = tid;
	s->tid_bits[bit / 64] |= UINT64_C(1) << bit % 64;
	if (s->ntids > TRACE_TIDS_MAX)
		return;
	for (; s->slots[i]; i = (i + 1) % CHUNK_TID_SLOTS)
		if (s->tids[s->slots[i] - 1] == tid)
			return;
	if (s->ntids < TRACE_TIDS_MAX) {
		s->tids[s->ntids] = tid;
		s->slots[i] = s->ntids + 1;
	}
	s->ntids++;
}

static void add_call(struct chunk_stats *s, const struct record *r)
{
	uint32_t nr;

	if (r->len < sizeof(struct record_call))
		return;
	nr = ((const struct record_call *)r)->nr;
	if (r->abi < ABI_COUNT && nr < TRACE_CALL_BITS)
		s->calls[r->abi][nr / 64] |= UINT64_C(1) << nr % 64;
	else
		s->flags |= TRACE_CHUNK_OTHER_CALLS;
}

static void add_rare(struct chunk_stats *s, const struct record *r)
{
	if (defines(r->type))
		s->flags |= TRACE_CHUNK_DEFINES;
	if (r->type == RECORD_LOST && r->len >= sizeof(struct record_lost))
		for (int i = 0; i < RECORD_LOSS_COUNT; i++)
			s->lost[i] += ((const struct record_lost *)r)->n[i];
}

void chunk_stats_add(struct chunk_stats *s, const struct record *r)
{
	if (r->ns) {
		if (!s->first_ns || r->ns < s->first_ns)
			s->first_ns = r->ns;
		if (r->ns > s->last_ns)
			s->last_ns = r->ns;
	}
	s->nrecords++;
	/* Those of unknown types are counted as type 0. */
	s->types[r->type < RECORD_TYPE_COUNT ? r->type : 0]++;
	if (r->tid != s->last_tid && r->tid)
		add_tid(s, r->tid);
	if (r->type == RECORD_CALL || r->type == RECORD_ENTER)
		add_call(s, r);
	else
		add_rare(s, r);
}

uint64_t chunk_stats_lost(const struct chunk_stats *s)
{
	uint64_t sum = 0;

	for (int i = 0; i < RECORD_LOSS_COUNT; i++)
		sum += s->lost[i];
	return sum;
}

/* items */

void trace_item_put(struct strbuf *b, uint32_t tag, const void *data,
		    size_t len)
{
	static const char zeros[8];
	struct trace_item item = { tag, len };

	strbuf_put(b, &item, sizeof(item));
	strbuf_put(b, data, len);
	strbuf_put(b, zeros, -len % 8);
}

bool trace_item_next(const char **p, const char *end, struct trace_item *ret,
		     const char **ret_data)
{
	size_t left = end - *p, padded;

	if (left < sizeof(*ret))
		return false;
	memcpy(ret, *p, sizeof(*ret));
	left -= sizeof(*ret);
	padded = ((size_t)ret->len + 7) & ~(size_t)7;
	if (padded > left)
		return false;
	*ret_data = *p + sizeof(*ret);
	*p += sizeof(*ret) + padded;
	return true;
}

static void put_calls(struct strbuf *b, const struct chunk_stats *s)
{
	struct {
		struct trace_calls head;
		uint64_t bits[TRACE_CALL_BITS / 64];
	} calls;
	size_t n;

	for (uint32_t abi = 0; abi < ABI_COUNT; abi++) {
		n = ARRAY_SIZE(calls.bits);
		while (n && !s->calls[abi][n - 1])
			n--;
		if (!n)
			continue;
		calls.head = (struct trace_calls){ abi, 0 };
		memcpy(calls.bits, s->calls[abi], n * sizeof(calls.bits[0]));
		trace_item_put(b, TRACE_ITEM_CALLS, &calls,
			       sizeof(calls.head) + n * sizeof(calls.bits[0]));
	}
}

static void put_items(struct strbuf *b, const struct chunk_stats *s)
{
	if (s->ntids <= TRACE_TIDS_MAX)
		trace_item_put(b, TRACE_ITEM_TIDS, s->tids,
			       s->ntids * sizeof(s->tids[0]));
	else
		trace_item_put(b, TRACE_ITEM_TID_BITS, s->tid_bits,
			       sizeof(s->tid_bits));
	put_calls(b, s);
	trace_item_put(b, TRACE_ITEM_TYPES, s->types, sizeof(s->types));
	if (s->types[RECORD_LOST])
		trace_item_put(b, TRACE_ITEM_LOST, s->lost, sizeof(s->lost));
}

/* packing */

/* Compressed behind what *out has, or as it is if that is no longer. */
static int put_payload(struct ZSTD_CCtx_s *z, const void *raw, size_t len,
		       struct strbuf *out, struct trace_chunk_head *h)
{
	size_t bound = ZSTD_compressBound(len), n;

	strbuf_reserve(out, bound + 8 + sizeof(struct trace_tail));
	n = ZSTD_compress2(z, out->data + out->len, bound, raw, len);
	if (ZSTD_isError(n))
		return -ENOMEM;
	h->codec = TRACE_CODEC_ZSTD;
	if (n >= len) {
		memcpy(out->data + out->len, raw, len);
		n = len;
		h->codec = TRACE_CODEC_NONE;
	}
	out->len += n;
	h->raw_len = len;
	h->stored_len = n;
	while (out->len % 8)
		out->data[out->len++] = 0;
	return 0;
}

int chunk_pack(struct ZSTD_CCtx_s *z, enum trace_chunk_kind kind,
	       const struct chunk_stats *s, const void *raw, size_t len,
	       struct strbuf *out)
{
	struct trace_chunk_head h = {
		.magic = TRACE_CHUNK_MAGIC,
		.fixed_len = sizeof(h),
		.kind = kind,
		.flags = s->flags,
		.nrecords = s->nrecords,
		.first_ns = s->first_ns,
		.last_ns = s->last_ns,
		.lost = chunk_stats_lost(s),
		.mono_ns = s->clocks.mono,
		.real_ns = s->clocks.real,
		.boot_ns = s->clocks.boot,
	};
	struct trace_tail tail = { .magic = TRACE_TAIL_MAGIC };
	int r;

	out->len = 0;
	strbuf_put(out, &h, sizeof(h));
	if (kind == TRACE_CHUNK_RECORDS)
		put_items(out, s);
	h.head_len = out->len;
	r = put_payload(z, raw, len, out, &h);
	if (r < 0)
		return r;
	h.crc = crc32c(0, out->data + h.head_len, out->len - h.head_len);
	tail.total_len = h.total_len = out->len + sizeof(tail);
	strbuf_put(out, &tail, sizeof(tail));
	memcpy(out->data, &h, sizeof(h));
	return 0;
}

void chunk_seal(void *chunk, uint64_t file_id, uint64_t seq)
{
	struct trace_chunk_head h;

	memcpy(&h, chunk, sizeof(h));
	h.file_id = file_id;
	h.seq = seq;
	memcpy(chunk, &h, sizeof(h));
	h.head_crc = chunk_head_crc(chunk, h.head_len);
	memcpy(chunk, &h, sizeof(h));
}
