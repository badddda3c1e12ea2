/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Chunks in a list, oldest first. Each has a count of who needs it, so that a
 * thread can write what there was at one moment while the list moves on.
 */
#include "tracefile/flight.h"

#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/strbuf.h"
#include "basic/thread.h"
#include "basic/xmalloc.h"
#include "tracefile/context.h"

/* Small, since old records are dropped by chunks. */
enum { CHUNK_BYTES = 256 * 1024 };

struct chunk {
	struct chunk *next;
	atomic_uint users;
	struct trace_chunk about;
	unsigned char bytes[];
};

/* What a thread writes. */
struct dump {
	pthread_t thread;
	atomic_bool done;
	int result;
	int fd;
	struct trace_writer_opts opts;
	struct strbuf known; /* records that the oldest chunk leans on */
	struct chunk **chunks;
	size_t nchunks;
};

struct flight {
	struct flight_opts opts;
	struct trace_writer *writer;
	struct trace_context *context; /* of what was dropped */
	struct chunk *first, *last;
	size_t nchunks;
	uint64_t bytes;
	struct dump *dump; /* NULL: none is being written */
};

static void chunk_put(struct chunk *c)
{
	if (atomic_fetch_sub(&c->users, 1) == 1)
		free(c);
}

static void drop_first(struct flight *f)
{
	struct chunk *c = f->first;

	/* A damaged one can't be: it was made here. */
	trace_context_add_chunk(f->context, c->bytes, c->about.bytes);
	f->first = c->next;
	if (!f->first)
		f->last = NULL;
	f->nchunks--;
	f->bytes -= c->about.bytes;
	chunk_put(c);
}

static bool is_too_old(const struct flight *f, const struct chunk *c)
{
	return f->opts.last_ns &&
	       c->about.last_ns + f->opts.last_ns < f->last->about.last_ns;
}

static int put(void *owner, const struct trace_chunk *about, const void *bytes)
{
	struct flight *f = owner;
	struct chunk *c = xmalloc(sizeof(*c) + about->bytes);

	c->next = NULL;
	atomic_init(&c->users, 1);
	c->about = *about;
	memcpy(c->bytes, bytes, about->bytes);
	if (f->last)
		f->last->next = c;
	else
		f->first = c;
	f->last = c;
	f->nchunks++;
	f->bytes += about->bytes;
	/* The newest stays, whatever its size. */
	while (f->first != f->last &&
	       (is_too_old(f, f->first) ||
		(f->opts.last_bytes && f->bytes > f->opts.last_bytes)))
		drop_first(f);
	return 0;
}

int flight_open(const struct flight_opts *opts, struct flight **ret_flight)
{
	struct flight *f = xzalloc(sizeof(*f));
	const struct trace_store store = { .put = put, .owner = f };
	const struct trace_writer_opts wopts = {
		.level = opts->level,
		.chunk_bytes = CHUNK_BYTES,
	};
	int r;

	f->opts = *opts;
	f->context = trace_context_new(0);
	r = trace_writer_open_store(&store, &wopts, &f->writer);
	if (r < 0) {
		flight_close(f);
		return r;
	}
	*ret_flight = f;
	return 0;
}

int flight_add(struct flight *f, const struct record *r)
{
	return trace_writer_add(f->writer, r);
}

int flight_flush(struct flight *f)
{
	return trace_writer_flush(f->writer);
}

uint64_t flight_bytes(const struct flight *f)
{
	return f->bytes;
}

/* writing */

static void dump_free(struct dump *d)
{
	if (d->fd >= 0)
		close(d->fd);
	for (size_t i = 0; i < d->nchunks; i++)
		chunk_put(d->chunks[i]);
	free(d->chunks);
	strbuf_done(&d->known);
	free(d);
}

static int dump_write(struct dump *d)
{
	struct trace_writer *w;
	int r = trace_writer_open(steal_fd(&d->fd), &d->opts, &w), end;

	if (r < 0)
		return r;
	for (size_t at = 0; r == 0 && at < d->known.len;) {
		const struct record *rec =
			(const struct record *)(d->known.data + at);

		r = trace_writer_add(w, rec);
		at += rec->len;
	}
	for (size_t i = 0; r == 0 && i < d->nchunks; i++)
		r = trace_writer_add_chunk(w, &d->chunks[i]->about,
					   d->chunks[i]->bytes);
	end = trace_writer_close(w);
	return r < 0 ? r : end;
}

static void *dump_run(void *arg)
{
	struct dump *d = arg;

	d->result = dump_write(d);
	atomic_store(&d->done, true);
	return NULL;
}

static void dump_take(struct dump *d, struct flight *f)
{
	const struct record *r;

	trace_context_begin(f->context, f->first ? f->first->about.first_ns : 0,
			    NULL, NULL);
	while ((r = trace_context_next(f->context)))
		strbuf_put(&d->known, r, r->len);
	d->chunks = xreallocarray(NULL, f->nchunks + 1, sizeof(*d->chunks));
	for (struct chunk *c = f->first; c; c = c->next) {
		atomic_fetch_add(&c->users, 1);
		d->chunks[d->nchunks++] = c;
	}
}

int flight_write(struct flight *f, int fd, const struct trace_writer_opts *opts)
{
	struct dump *d;
	int r;

	if (f->dump) {
		close(fd);
		return -EBUSY;
	}
	d = xzalloc(sizeof(*d));
	d->fd = fd;
	d->opts = *opts;
	r = flight_flush(f);
	if (r == 0) {
		dump_take(d, f);
		r = thread_start(&d->thread, dump_run, d);
	}
	if (r < 0) {
		dump_free(d);
		return r;
	}
	f->dump = d;
	return 0;
}

bool flight_is_writing(const struct flight *f)
{
	return f->dump;
}

bool flight_written(struct flight *f, bool wait, int *ret_result)
{
	struct dump *d = f->dump;

	if (!d || (!wait && !atomic_load(&d->done)))
		return false;
	pthread_join(d->thread, NULL);
	*ret_result = d->result;
	dump_free(d);
	f->dump = NULL;
	return true;
}

void flight_close(struct flight *f)
{
	struct chunk *c;
	int result;

	if (!f)
		return;
	flight_written(f, true, &result);
	/* Whose last chunk still comes here. */
	trace_writer_close(f->writer);
	while ((c = f->first)) {
		f->first = c->next;
		chunk_put(c);
	}
	trace_context_free(f->context);
	free(f);
}
