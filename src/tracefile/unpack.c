/* SPDX-License-Identifier: BSD-2-Clause */
/* Unpacking chunks that nobody has vouched for. */
#include <errno.h>
#include <string.h>
#include <zstd.h>

#include "tracefile/chunk.h"
#include "tracefile/crc32c.h"
#include "tracefile/writer.h"

uint32_t chunk_head_crc(const void *chunk, uint32_t head_len)
{
	static const uint32_t zero;
	size_t at = offsetof(struct trace_chunk_head, head_crc);
	const char *p = chunk;
	uint32_t crc;

	crc = crc32c(0, p, at);
	crc = crc32c(crc, &zero, sizeof(zero));
	at += sizeof(zero);
	return crc32c(crc, p + at, head_len - at);
}

static bool lengths_fit(const struct trace_chunk_head *h)
{
	uint64_t padded = ((uint64_t)h->stored_len + 7) & ~UINT64_C(7);

	return h->fixed_len >= sizeof(*h) && h->fixed_len % 8 == 0 &&
	       h->head_len >= h->fixed_len && h->head_len % 8 == 0 &&
	       h->head_len <= TRACE_CHUNK_HEAD_MAX &&
	       h->total_len <= TRACE_CHUNK_MAX && h->raw_len <= TRACE_RAW_MAX &&
	       h->head_len + padded + sizeof(struct trace_tail) == h->total_len;
}

int chunk_check_head(const void *p, size_t avail,
		     struct trace_chunk_head *ret_head)
{
	struct trace_chunk_head h;
	size_t n = avail < TRACE_MAGIC_LEN ? avail : TRACE_MAGIC_LEN;

	if (memcmp(p, TRACE_CHUNK_MAGIC, n) != 0)
		return -EBADMSG;
	if (avail < sizeof(h))
		return -EAGAIN;
	memcpy(&h, p, sizeof(h));
	if (!lengths_fit(&h))
		return -EBADMSG;
	if (avail < h.head_len)
		return -EAGAIN;
	if (chunk_head_crc(p, h.head_len) != h.head_crc)
		return -EBADMSG;
	*ret_head = h;
	return 0;
}

const char *chunk_check_payload(const struct trace_chunk_head *h,
				const void *chunk)
{
	size_t len = h->total_len - sizeof(struct trace_tail) - h->head_len;

	if (crc32c(0, (const char *)chunk + h->head_len, len) != h->crc)
		return "its checksum does not match";
	return NULL;
}

bool chunk_tail_fits(const struct trace_chunk_head *h, const void *chunk)
{
	struct trace_tail tail;

	memcpy(&tail, (const char *)chunk + h->total_len - sizeof(tail),
	       sizeof(tail));
	return tail.magic == TRACE_TAIL_MAGIC && tail.total_len == h->total_len;
}

const char *chunk_unpack(struct ZSTD_DCtx_s *z,
			 const struct trace_chunk_head *h, const void *chunk,
			 void *raw)
{
	const char *payload = (const char *)chunk + h->head_len;
	uint32_t magic;
	size_t n;

	switch (h->codec) {
	case TRACE_CODEC_NONE:
		if (h->stored_len != h->raw_len)
			return "its lengths contradict each other";
		memcpy(raw, payload, h->raw_len);
		return NULL;
	case TRACE_CODEC_ZSTD:
		/* The library may know formats of long ago, too. */
		if (h->stored_len < sizeof(magic))
			return "it can't be decompressed";
		memcpy(&magic, payload, sizeof(magic));
		if (magic != ZSTD_MAGICNUMBER)
			return "it can't be decompressed";
		/* In one go, so the window is `raw` and nothing more. */
		n = ZSTD_decompressDCtx(z, raw, h->raw_len, payload,
					h->stored_len);
		if (ZSTD_isError(n))
			return "it can't be decompressed";
		return n == h->raw_len ? NULL :
					 "it has another length than it says";
	default: return "it is compressed in a way that is not known";
	}
}

void chunk_describe(const struct trace_chunk_head *h,
		    struct trace_chunk *ret_chunk)
{
	*ret_chunk = (struct trace_chunk){
		.first_ns = h->first_ns,
		.last_ns = h->last_ns,
		.nrecords = h->nrecords,
		.lost = h->lost,
		.bytes = h->total_len,
		.raw_bytes = h->raw_len,
		.defines = h->flags & TRACE_CHUNK_DEFINES,
	};
}
