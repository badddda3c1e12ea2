/* SPDX-License-Identifier: BSD-2-Clause */
/* Unpacks tables: see packed.h. */
#include "syscall/packed.h"

#ifdef HAVE_PACKED_TABLES

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <zstd.h>

/* What tools/pack-tables.py wrote. */
struct packed_block {
	uint32_t start; /* in the region */
	uint32_t bytes; /* where it is in packed_bytes */
	uint32_t heads;
};

extern const unsigned char packed_bytes[];
extern const struct packed_block packed_blocks[]; /* one more than packed_n */
extern const uint32_t packed_n;
extern const void *const packed_outside[];

/*
 * A block, unpacked: the image of its place in the region, for each pointer in
 * it a uint16_t, which is its distance from the one before in pointers, and
 * its heads.
 */
struct head {
	uint32_t at; /* in the image */
	uint32_t slot;
};

enum { STEP_ONLY = UINT16_MAX }; /* so far, and no pointer there */

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
/* Kept: to make one takes longer than most blocks do. */
static ZSTD_DCtx *context;

static uint32_t region_size(void)
{
	return (packed_blocks[packed_n].start + 4095) & ~UINT32_C(4095);
}

/* The index of the block in which `at` lies. */
static unsigned find_block(uint32_t at)
{
	unsigned low = 0, high = packed_n;

	while (high - low > 1) {
		unsigned mid = (low + high) / 2;

		if (packed_blocks[mid].start <= at)
			low = mid;
		else
			high = mid;
	}
	return low;
}

static const void *address_of(uint32_t slot)
{
	const uint32_t outside = UINT32_C(1) << 31;

	return slot & outside ? packed_outside[slot & ~outside] :
				packed_region + slot;
}

static void relocate(unsigned char *image, const unsigned char *steps,
		     const unsigned char *end)
{
	const void *address;
	uint32_t slot;
	uint16_t step;

	for (; steps < end; steps += sizeof(step)) {
		memcpy(&step, steps, sizeof(step));
		image += step * sizeof(address);
		if (step == STEP_ONLY)
			continue;
		memcpy(&slot, image, sizeof(slot));
		address = address_of(slot);
		memcpy(image, &address, sizeof(address));
	}
}

/* Now others see the tables: all that they lead to in this block is there. */
static void publish(unsigned char *place, const unsigned char *heads,
		    unsigned n)
{
	struct head h;

	for (unsigned i = 0; i < n; i++) {
		memcpy(&h, heads + i * sizeof(h), sizeof(h));
		__atomic_store_n((const void **)(place + h.at),
				 address_of(h.slot), __ATOMIC_RELEASE);
	}
}

static void unpack(const struct packed_block *b)
{
	const unsigned char *from = packed_bytes + b->bytes;
	size_t packed = b[1].bytes - b->bytes, size = b[1].start - b->start;
	size_t all = ZSTD_getFrameContentSize(from, packed);
	unsigned char *image = malloc(all), *place = packed_region + b->start;
	unsigned char *heads = image + all - b->heads * sizeof(struct head);

	if (!context)
		context = ZSTD_createDCtx();
	if (!image || !context ||
	    ZSTD_decompressDCtx(context, image, all, from, packed) != all)
		abort();
	relocate(image, image + size, heads);
	memcpy(place, image, size);
	publish(place, heads, b->heads);
	free(image);
}

void packed_load(const void *p)
{
	uintptr_t at = (uintptr_t)p - (uintptr_t)packed_region;
	uint32_t size;

	if (at >= packed_blocks[packed_n].start)
		return; /* somebody's own table, with nothing in it */
	pthread_mutex_lock(&lock);
	/* Another thread may have been here first. */
	if (!*(const void *const volatile *)p) {
		size = region_size();
		if (mprotect(packed_region, size, PROT_READ | PROT_WRITE))
			abort();
		unpack(&packed_blocks[find_block((uint32_t)at)]);
		mprotect(packed_region, size, PROT_READ);
	}
	pthread_mutex_unlock(&lock);
}

#endif
