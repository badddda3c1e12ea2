/* SPDX-License-Identifier: BSD-2-Clause */
/* The memory of a call: few pieces and many, found again or read once. */
#include "syscall/call.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "test.h"

enum { BASE = 0x10000, SIZE = 1 << 16 };

static unsigned char bytes[SIZE];
static unsigned reads;

static ssize_t read_bytes(struct memory *m, uint64_t addr, void *buf,
			  size_t len)
{
	reads++;
	if (addr < BASE || addr >= BASE + SIZE)
		return -EFAULT;
	if (len > BASE + SIZE - addr)
		len = BASE + SIZE - addr;
	memcpy(buf, bytes + (addr - BASE), len);
	return len;
}

static int setup(void **state)
{
	for (unsigned i = 0; i < SIZE; i++)
		bytes[i] = (unsigned char)(i * 31 ^ i >> 8);
	return 0;
}

static void check(struct memory *m, uint64_t addr, size_t len)
{
	const unsigned char *p;

	assert_int_equal(memory_get(m, PHASE_EXIT, addr, len, &p), len);
	assert_memory_equal(p, bytes + (addr - BASE), len);
}

/* Overlapping pieces of all lengths; the second time none is read. */
static void test_many(void **state)
{
	struct memory m = { .read = read_bytes, .live = PHASE_EXIT };
	unsigned before;

	for (int round = 0; round < 2; round++) {
		before = reads;
		srand(1);
		for (unsigned i = 0; i < 3000; i++) {
			size_t len = 1 + rand() % (i % 10 ? 40 : 600);

			check(&m, BASE + rand() % (SIZE - 600), len);
		}
		if (round)
			assert_int_equal(reads, before);
	}
	/* The next call finds nothing of it. */
	memory_reset(&m);
	before = reads;
	check(&m, BASE + 5, 5);
	assert_int_equal(reads, before + 1);
	memory_done(&m);
}

static void test_inside(void **state)
{
	struct memory m = { .read = read_bytes, .live = PHASE_EXIT };

	check(&m, BASE + 300, 5000);
	for (unsigned i = 0; i < 100; i++)
		check(&m, BASE + 6000 + 50 * i, 10);
	reads = 0;
	/* Far from where the long one begins; across two blocks. */
	check(&m, BASE + 5200, 100);
	check(&m, BASE + 6000 + 50 * 5 + 6, 4);
	assert_int_equal(reads, 0);
	memory_done(&m);
}

/* What failed is not asked for again. */
static void test_fault(void **state)
{
	struct memory m = { .read = read_bytes, .live = PHASE_EXIT };
	const unsigned char *p;

	reads = 0;
	for (unsigned i = 0; i < 100; i++) {
		assert_int_equal(
			memory_get(&m, PHASE_EXIT, 0x100 + i / 2, 1, &p), 0);
		assert_int_equal(reads, i / 2 + 1);
	}
	assert_int_equal(memory_get(&m, PHASE_EXIT, BASE + SIZE - 4, 9, &p), 4);
	assert_int_equal(memory_get(&m, PHASE_ENTER, BASE, 1, &p), 0);
	memory_done(&m);
}

/* A tracee that has us read without end gets no more. */
static void test_limit(void **state)
{
	struct memory m = { .read = read_bytes, .live = PHASE_EXIT };
	const unsigned char *p;
	uint64_t addr = 0x1000000;

	reads = 0;
	for (unsigned i = 0; i < 100000; i++, addr += 2)
		assert_int_equal(memory_get(&m, PHASE_EXIT, addr, 1, &p), 0);
	assert_true(reads < 100000);
	memory_done(&m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_many),
		cmocka_unit_test(test_inside),
		cmocka_unit_test(test_fault),
		cmocka_unit_test(test_limit),
	};

	return cmocka_run_group_tests(tests, setup, NULL);
}
