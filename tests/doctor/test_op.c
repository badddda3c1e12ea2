/* SPDX-License-Identifier: BSD-2-Clause */
/* Timeouts as calls of programs of 64 and of 32 bits have them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "doctor/op.h"
#include "syscall/call.h"

enum { ADDR = 0x1000 };

/* What a call is that waits as long as the memory at ADDR says. */
static struct op init(enum abi abi, const char *name, unsigned arg,
		      const void *data, size_t len)
{
	struct memory mem = { .live = PHASE_EXIT };
	struct call call = { .abi = abi, .phase = PHASE_EXIT, .mem = &mem };
	struct event e = { .type = EVENT_SYSCALL_EXIT, .call = &call };
	struct op op;

	for (call.nr = 0; call.nr < 1024; call.nr++) {
		call.sysent = sysent_by_nr(abi, call.nr);
		if (call.sysent && !strcmp(call.sysent->name, name))
			break;
	}
	assert_true(call.nr < 1024);
	call.args[arg] = ADDR;
	memory_add(&mem, PHASE_ENTER, ADDR, data, len, len, MEM_OK);
	op_init(&op, &e);
	memory_done(&mem);
	return op;
}

static const uint64_t two_and_a_half[2] = { 2, 500000000 };
static const uint32_t two_and_a_half_32[2] = { 2, 500000000 };

static void check(enum abi abi, const char *name, unsigned arg, bool words)
{
	struct op op = words ? init(abi, name, arg, two_and_a_half_32,
				    sizeof(two_and_a_half_32)) :
			       init(abi, name, arg, two_and_a_half,
				    sizeof(two_and_a_half));

	assert_int_equal(op.kind, OP_WAIT);
	assert_int_equal(op.timeout_ns, 2500000000);
}

static void test_timespec(void **state)
{
	check(ABI_X86_64, "ppoll", 2, false);
	check(ABI_I386, "ppoll", 2, true);
	check(ABI_I386, "ppoll_time64", 2, false);
	check(ABI_X86_64, "pselect6", 4, false);
	check(ABI_I386, "pselect6", 4, true);
	check(ABI_I386, "pselect6_time64", 4, false);
}

/* One that came after the times of 32 bits. */
static void test_always_wide(void **state)
{
	check(ABI_X86_64, "epoll_pwait2", 3, false);
	check(ABI_I386, "epoll_pwait2", 3, false);
}

static void test_timeval(void **state)
{
	static const uint64_t tv[2] = { 1, 250000 };
	static const uint32_t tv32[2] = { 1, 250000 };
	struct op op = init(ABI_X86_64, "select", 4, tv, sizeof(tv));

	assert_int_equal(op.timeout_ns, 1250000000);
	op = init(ABI_I386, "_newselect", 4, tv32, sizeof(tv32));
	assert_int_equal(op.timeout_ns, 1250000000);
}

/* Memory that was not captured is no time. */
static void test_missing(void **state)
{
	struct op op = init(ABI_X86_64, "ppoll", 2, two_and_a_half, 8);

	assert_int_equal(op.timeout_ns, -1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_timespec),
		cmocka_unit_test(test_always_wide),
		cmocka_unit_test(test_timeval),
		cmocka_unit_test(test_missing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
