/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Records go into one of a few buffers; a full one becomes a chunk in a
 * thread of its own, which writes it too. A buffer is free, full or packed;
 * they are used in turn, so the order stays.
 */
#include "tracefile/writer.h"

#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>
#include <zstd.h>

#include "basic/cleanup.h"
#include "basic/thread.h"
#include "basic/xmalloc.h"
#include "tracefile/chunk.h"
#include "tracefile/chunk_file.h"

enum {
	NBUFFERS = 3,
	CHUNK_BYTES = 1 << 20,
	CHUNK_BYTES_MIN = 1 << 10,
	CHUNK_BYTES_MAX = 1 << 22,
};

enum buffer_state { BUFFER_FREE, BUFFER_FULL, BUFFER_PACKED };

struct buffer {
	enum buffer_state state; /* under the lock */
	char *raw;
	size_t len, cap;
	struct chunk_stats stats;
	struct strbuf packed;
};

struct trace_writer {
	struct trace_writer_opts opts;
	struct chunk_file *file; /* NULL: there is a store */
	struct trace_store store;
	ZSTD_CCtx *zstd;
	uint64_t nrecords, raw_bytes, store_bytes;

	struct buffer buffers[NBUFFERS];
	/* Which is being filled, packed, handed to the store, in turn. */
	unsigned filling, packing, storing;

	pthread_mutex_t lock;
	pthread_cond_t changed;
	pthread_t thread;
	bool has_thread, stop;
	atomic_int error; /* the first; nothing is written after it */
};

static void fail(struct trace_writer *w, int r)
{
	int none = 0;

	atomic_compare_exchange_strong(&w->error, &none, r);
}

/* Without the lock: the buffer is the packer's own while it is full. */
static enum buffer_state pack(struct trace_writer *w, struct buffer *b)
{
	int r = atomic_load(&w->error);

	if (!r)
		r = chunk_pack(w->zstd, TRACE_CHUNK_RECORDS, &b->stats, b->raw,
			       b->len, &b->packed);
	if (!r && w->file)
		r = chunk_file_put(w->file, b->packed.data, b->packed.len);
	if (r < 0)
		fail(w, r);
	return w->file || r < 0 ? BUFFER_FREE : BUFFER_PACKED;
}

static void *run_thread(void *arg)
{
	struct trace_writer *w = arg;
	enum buffer_state state;
	struct buffer *b;

	pthread_mutex_lock(&w->lock);
	for (;;) {
		b = &w->buffers[w->packing];
		if (b->state != BUFFER_FULL) {
			if (w->stop)
				break;
			pthread_cond_wait(&w->changed, &w->lock);
			continue;
		}
		pthread_mutex_unlock(&w->lock);
		state = pack(w, b);
		pthread_mutex_lock(&w->lock);
		b->state = state;
		w->packing = (w->packing + 1) % NBUFFERS;
		pthread_cond_broadcast(&w->changed);
	}
	pthread_mutex_unlock(&w->lock);
	return NULL;
}

static void stop_thread(struct trace_writer *w)
{
	if (!w->has_thread)
		return;
	pthread_mutex_lock(&w->lock);
	w->stop = true;
	pthread_cond_broadcast(&w->changed);
	pthread_mutex_unlock(&w->lock);
	pthread_join(w->thread, NULL);
	w->has_thread = false;
}

/* Hands packed buffers to the store, oldest first. Without the lock. */
static void store_packed(struct trace_writer *w)
{
	struct trace_chunk_head h;
	struct trace_chunk c;
	struct buffer *b;
	int r;

	for (;; w->storing = (w->storing + 1) % NBUFFERS) {
		enum buffer_state state;

		b = &w->buffers[w->storing];
		pthread_mutex_lock(&w->lock);
		state = b->state;
		pthread_mutex_unlock(&w->lock);
		if (state != BUFFER_PACKED)
			return;
		memcpy(&h, b->packed.data, sizeof(h));
		chunk_describe(&h, &c);
		r = atomic_load(&w->error);
		if (!r) {
			chunk_seal(b->packed.data, 0, 0);
			r = w->store.put(w->store.owner, &c, b->packed.data);
		}
		if (r < 0)
			fail(w, r);
		else
			w->store_bytes += b->packed.len;
		pthread_mutex_lock(&w->lock);
		b->state = BUFFER_FREE;
		pthread_mutex_unlock(&w->lock);
	}
}

/* Until the buffer is free. */
static void wait_for(struct trace_writer *w, struct buffer *b)
{
	pthread_mutex_lock(&w->lock);
	while (b->state != BUFFER_FREE) {
		while (b->state == BUFFER_FULL)
			pthread_cond_wait(&w->changed, &w->lock);
		pthread_mutex_unlock(&w->lock);
		store_packed(w);
		pthread_mutex_lock(&w->lock);
	}
	pthread_mutex_unlock(&w->lock);
}

/* The buffer that is being filled becomes a chunk. */
static void end_chunk(struct trace_writer *w)
{
	struct buffer *b = &w->buffers[w->filling];

	if (!b->len)
		return;
	if (!w->has_thread)
		w->has_thread = !thread_start(&w->thread, run_thread, w);
	if (w->has_thread) {
		pthread_mutex_lock(&w->lock);
		b->state = BUFFER_FULL;
		pthread_cond_broadcast(&w->changed);
		pthread_mutex_unlock(&w->lock);
	} else {
		/* No thread to be had: it is done here. */
		b->state = pack(w, b);
		w->packing = (w->packing + 1) % NBUFFERS;
	}
	w->filling = (w->filling + 1) % NBUFFERS;
	if (!w->file)
		store_packed(w);
	b = &w->buffers[w->filling];
	wait_for(w, b);
	b->len = 0;
}

static void begin_chunk(struct trace_writer *w, struct buffer *b)
{
	memset(&b->stats, 0, sizeof(b->stats));
	trace_clocks_now(&b->stats.clocks);
}

static void make_room(struct trace_writer *w, struct buffer *b, size_t len)
{
	b->cap = len > w->opts.chunk_bytes ? len : w->opts.chunk_bytes;
	b->raw = xreallocarray(b->raw, b->cap, 1);
}

int trace_writer_add(struct trace_writer *w, const struct record *r)
{
	struct buffer *b = &w->buffers[w->filling];
	int error = atomic_load_explicit(&w->error, memory_order_relaxed);

	if (error)
		return error;
	if (r->len < sizeof(*r) || r->len > RECORD_MAX || r->len % 8)
		return -EINVAL;
	if (b->len && b->len + r->len > w->opts.chunk_bytes) {
		end_chunk(w);
		b = &w->buffers[w->filling];
	}
	if (!b->len)
		begin_chunk(w, b);
	if (b->len + r->len > b->cap)
		make_room(w, b, r->len);
	memcpy(b->raw + b->len, r, r->len);
	b->len += r->len;
	chunk_stats_add(&b->stats, r);
	w->nrecords++;
	w->raw_bytes += r->len;
	return 0;
}

int trace_writer_flush(struct trace_writer *w)
{
	end_chunk(w);
	for (unsigned i = 0; i < NBUFFERS; i++)
		if (i != w->filling)
			wait_for(w, &w->buffers[i]);
	return atomic_load(&w->error);
}

int trace_writer_add_chunk(struct trace_writer *w, const struct trace_chunk *c,
			   const void *bytes)
{
	/* The thread rests after this, so the file is ours. */
	int r = trace_writer_flush(w);

	if (r < 0)
		return r;
	if (w->file) {
		struct strbuf copy = { 0 };

		strbuf_put(&copy, bytes, c->bytes);
		r = chunk_file_put(w->file, copy.data, copy.len);
		strbuf_done(&copy);
	} else {
		r = w->store.put(w->store.owner, c, bytes);
		w->store_bytes += r < 0 ? 0 : c->bytes;
	}
	if (r < 0) {
		fail(w, r);
		return r;
	}
	w->nrecords += c->nrecords;
	w->raw_bytes += c->raw_bytes;
	return 0;
}

static void writer_free(struct trace_writer *w)
{
	stop_thread(w);
	for (unsigned i = 0; i < NBUFFERS; i++) {
		free(w->buffers[i].raw);
		strbuf_done(&w->buffers[i].packed);
	}
	ZSTD_freeCCtx(w->zstd);
	chunk_file_close(w->file);
	pthread_cond_destroy(&w->changed);
	pthread_mutex_destroy(&w->lock);
	free(w);
}

static struct trace_writer *writer_new(const struct trace_writer_opts *opts)
{
	struct trace_writer *w = xzalloc(sizeof(*w));

	w->opts = *opts;
	if (!w->opts.level)
		w->opts.level = 1;
	if (!w->opts.chunk_bytes)
		w->opts.chunk_bytes = CHUNK_BYTES;
	if (w->opts.chunk_bytes < CHUNK_BYTES_MIN)
		w->opts.chunk_bytes = CHUNK_BYTES_MIN;
	if (w->opts.chunk_bytes > CHUNK_BYTES_MAX)
		w->opts.chunk_bytes = CHUNK_BYTES_MAX;
	pthread_mutex_init(&w->lock, NULL);
	pthread_cond_init(&w->changed, NULL);
	w->zstd = ZSTD_createCCtx();
	return w;
}

/* Negative levels are the fast ones; what zstd does not know is clamped. */
static int set_level(struct trace_writer *w)
{
	size_t n;

	if (!w->zstd)
		return -ENOMEM;
	n = ZSTD_CCtx_setParameter(w->zstd, ZSTD_c_compressionLevel,
				   w->opts.level);
	return ZSTD_isError(n) ? -EINVAL : 0;
}

int trace_writer_open(int fd, const struct trace_writer_opts *opts,
		      struct trace_writer **ret_writer)
{
	struct trace_writer *w = writer_new(opts);
	int r = set_level(w);

	if (r < 0)
		close(fd);
	else
		r = chunk_file_open(fd, w->zstd, &w->opts, &w->file);
	if (r < 0) {
		writer_free(w);
		return r;
	}
	/* They are the caller's own, and good only until now. */
	w->opts.command = w->opts.engine = NULL;
	w->opts.origin = NULL;
	*ret_writer = w;
	return 0;
}

int trace_writer_open_store(const struct trace_store *store,
			    const struct trace_writer_opts *opts,
			    struct trace_writer **ret_writer)
{
	struct trace_writer *w = writer_new(opts);
	int r = set_level(w);

	if (r < 0) {
		writer_free(w);
		return r;
	}
	w->store = *store;
	*ret_writer = w;
	return 0;
}

int trace_writer_close(struct trace_writer *w)
{
	int r, end = 0;

	if (!w)
		return 0;
	r = trace_writer_flush(w);
	if (w->file)
		end = chunk_file_end(w->file);
	writer_free(w);
	return r < 0 ? r : end;
}

uint64_t trace_writer_bytes(const struct trace_writer *w)
{
	return w->file ? chunk_file_bytes(w->file) : w->store_bytes;
}

uint64_t trace_writer_raw_bytes(const struct trace_writer *w)
{
	return w->raw_bytes;
}

uint64_t trace_writer_records(const struct trace_writer *w)
{
	return w->nrecords;
}
