/* SPDX-License-Identifier: BSD-2-Clause */
/* Tables that are unpacked by who looks first (src/syscall/packed.h). */
#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include "basic/cleanup.h"
#include "syscall/packed.h"
#include "syscall/table.h"
#include "syscall/xlat/file.h"
#include "syscall/xlat/net.h"
#include "syscall/xlat/sched.h"
#include "test.h"

enum { THREADS = 8 };

static pthread_barrier_t barrier;

/* Of sets in files that nobody has looked at yet. */
static void *look(void *arg)
{
	const char **names = arg;

	pthread_barrier_wait(&barrier);
	names[0] = xlat_name(&xlat_addrfam, 2);
	names[1] = xlat_name(&xlat_open_flags, 02000000);
	names[2] = xlat_name(&xlat_sched_policy, 1);
	return NULL;
}

static void test_threads(void **state)
{
	const char *names[THREADS][3] = { { NULL } };
	pthread_t threads[THREADS];

	assert_int_equal(pthread_barrier_init(&barrier, NULL, THREADS), 0);
	for (unsigned i = 0; i < THREADS; i++)
		assert_int_equal(
			pthread_create(&threads[i], NULL, look, names[i]), 0);
	for (unsigned i = 0; i < THREADS; i++)
		assert_int_equal(pthread_join(threads[i], NULL), 0);
	for (unsigned i = 0; i < THREADS; i++) {
		assert_string_equal(names[i][0], "AF_INET");
		assert_string_equal(names[i][1], "O_CLOEXEC");
		assert_string_equal(names[i][2], "SCHED_FIFO");
		/* All of them got the same table. */
		assert_ptr_equal(names[i][0], names[0][0]);
	}
}

/* A table of somebody's own, with nothing in it, is none that is packed. */
static void test_own(void **state)
{
	struct xlat_set empty = { .width = 1 };

	assert_null(xlat_name(&empty, 0));
}

/* It has an address from the beginning, and keeps it. */
static void test_address(void **state)
{
	const struct xlat_set *set = &xlat_addrfam;

	assert_ptr_equal(TABLE(set), set);
	assert_ptr_equal(TABLE(set), set);
	assert_true(TABLE(set)->n > 40);
}

#ifdef HAVE_PACKED_TABLES
/* Nobody writes there, but for the moment in which it is unpacked. */
static void test_read_only(void **state)
{
	_cleanup_fclose_ FILE *f = fopen("/proc/self/maps", "re");
	unsigned long from, to, at = (unsigned long)packed_region;
	char line[512], perms[5];
	bool found = false;

	assert_non_null(f);
	assert_non_null(xlat_name(&xlat_addrfam, 2));
	while (fgets(line, sizeof(line), f)) {
		assert_int_equal(sscanf(line, "%lx-%lx %4s", &from, &to, perms),
				 3);
		if (at < from || at >= to)
			continue;
		assert_string_equal(perms, "r--p");
		found = true;
	}
	assert_true(found);
}
#endif

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_threads),
		cmocka_unit_test(test_own),
		cmocka_unit_test(test_address),
#ifdef HAVE_PACKED_TABLES
		cmocka_unit_test(test_read_only),
#endif
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
