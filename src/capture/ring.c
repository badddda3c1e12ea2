/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Merges ring buffers. The layout of the mappings is the kernel's
 * Documentation/bpf/ringbuf.rst: a page with the consumer's position, then
 * (read-only) one with the producer's and the data, mapped twice in a row
 * so that a record is never cut.
 */
#include "capture/ring.h"

#include <errno.h>
#include <linux/bpf.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "basic/xmalloc.h"

enum {
	RINGS_MAX = 72,
	/* of a buffer: what may be read before room is given back */
	RELEASE_PART = 16,
};

struct ring {
	size_t size; /* a power of two */
	uint64_t *consumer, *producer;
	void *mapping;
	const unsigned char *data;
	uint64_t pos, released;
	uint64_t end;		   /* the producer's, as last seen */
	const struct record *head; /* the next record, or NULL */
};

struct rings {
	struct ring ring[RINGS_MAX];
	unsigned n;
	struct ring *taken; /* whose head was handed out last */
	size_t page;
};

struct rings *rings_new(void)
{
	struct rings *r = xzalloc(sizeof(*r));

	r->page = (size_t)sysconf(_SC_PAGESIZE);
	return r;
}

void rings_free(struct rings *r)
{
	if (!r)
		return;
	for (unsigned i = 0; i < r->n; i++) {
		munmap(r->ring[i].consumer, r->page);
		munmap(r->ring[i].mapping, r->page + 2 * r->ring[i].size);
	}
	free(r);
}

int rings_add(struct rings *r, int fd, size_t size)
{
	struct ring *g = &r->ring[r->n];
	void *c, *p;

	if (r->n == RINGS_MAX)
		return -ENOSPC;
	c = mmap(NULL, r->page, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	if (c == MAP_FAILED)
		return -errno;
	p = mmap(NULL, r->page + 2 * size, PROT_READ, MAP_SHARED, fd,
		 (off_t)r->page);
	if (p == MAP_FAILED) {
		int error = -errno;

		munmap(c, r->page);
		return error;
	}
	/* Nothing for a child, whose fork and execve it would make slow. */
	madvise(c, r->page, MADV_DONTFORK);
	madvise(p, r->page + 2 * size, MADV_DONTFORK);
	*g = (struct ring){
		.size = size,
		.consumer = c,
		.producer = p,
		.mapping = p,
		.data = (unsigned char *)p + r->page,
	};
	g->pos = g->released = __atomic_load_n(g->consumer, __ATOMIC_ACQUIRE);
	r->n++;
	return 0;
}

static void release(struct ring *g)
{
	if (g->released == g->pos)
		return;
	g->released = g->pos;
	__atomic_store_n(g->consumer, g->pos, __ATOMIC_RELEASE);
}

void rings_release(struct rings *r)
{
	for (unsigned i = 0; i < r->n; i++)
		release(&r->ring[i]);
}

size_t rings_used(struct rings *r)
{
	size_t most = 0;

	for (unsigned i = 0; i < r->n; i++) {
		struct ring *g = &r->ring[i];
		uint64_t end = __atomic_load_n(g->producer, __ATOMIC_ACQUIRE);

		if (end - g->pos > most)
			most = end - g->pos;
	}
	return most;
}

/* Behind the record at g->pos. */
static void advance(struct ring *g, uint32_t len)
{
	len += BPF_RINGBUF_HDR_SZ;
	g->pos += (len + 7) & ~7u;
	g->head = NULL;
}

/* Finds the next record of one buffer that is written whole. */
static const struct record *peek(struct ring *g)
{
	while (!g->head) {
		const uint32_t *word;
		uint32_t len;

		if (g->pos >= g->end) {
			g->end = __atomic_load_n(g->producer, __ATOMIC_ACQUIRE);
			if (g->pos >= g->end)
				return NULL;
		}
		word = (const void *)(g->data + (g->pos & (g->size - 1)));
		len = __atomic_load_n(word, __ATOMIC_ACQUIRE);
		if (len & BPF_RINGBUF_BUSY_BIT)
			return NULL;
		if (len & BPF_RINGBUF_DISCARD_BIT) {
			advance(g, len & ~BPF_RINGBUF_DISCARD_BIT);
			continue;
		}
		g->head = (const void *)((const unsigned char *)word +
					 BPF_RINGBUF_HDR_SZ);
	}
	return g->head;
}

const struct record *rings_next(struct rings *r, uint64_t until_ns)
{
	struct ring *best = NULL;

	if (r->taken) {
		struct ring *g = r->taken;

		advance(g, g->head->len);
		if (g->pos - g->released >= g->size / RELEASE_PART)
			release(g);
		r->taken = NULL;
	}
	for (unsigned i = 0; i < r->n; i++) {
		const struct record *rec = peek(&r->ring[i]);

		if (rec && (!best || rec->ns < best->head->ns))
			best = &r->ring[i];
	}
	if (!best || best->head->ns >= until_ns)
		return NULL;
	r->taken = best;
	return best->head;
}
