/* SPDX-License-Identifier: BSD-2-Clause */
/* Calls of i386 behind one number, with their arguments in memory. */
#include "test.h"

#include <errno.h>
#include <string.h>

#include "syscall/indirect.h"

enum { BLOCK = 0x1000 };

static struct call call;
static struct memory mem;

static void prepare(const char *name, const uint32_t *block, size_t n)
{
	int nr = sysent_nr(ABI_I386, name, -1);

	assert_true(nr >= 0);
	memory_reset(&mem);
	call = (struct call){ .abi = ABI_I386, .nr = nr, .mem = &mem };
	call.sysent = sysent_by_nr(ABI_I386, nr);
	if (n)
		memory_add(&mem, PHASE_ENTER, BLOCK, block, 4 * n, 4 * n,
			   MEM_OK);
}

static void socketcalls(void **state)
{
	const uint32_t args[] = { 2, 1, 6 };

	prepare("socketcall", args, 3);
	call.args[0] = 1; /* SYS_SOCKET */
	call.args[1] = BLOCK;
	assert_int_equal(call_indirect(&call), 0);
	assert_string_equal(call.sysent->name, "socket");
	assert_int_equal(call.args[0], 2);
	assert_int_equal(call.args[2], 6);

	/* One that nobody knows stays as it is. */
	prepare("socketcall", args, 3);
	call.args[0] = 0xffffffff;
	assert_int_equal(call_indirect(&call), 0);
	assert_string_equal(call.sysent->name, "socketcall");

	/* As does one whose arguments are not there. */
	prepare("socketcall", args, 2);
	call.args[0] = 1;
	call.args[1] = BLOCK;
	assert_int_equal(call_indirect(&call), -EFAULT);
	assert_string_equal(call.sysent->name, "socketcall");
	assert_int_equal(call.args[0], 1);
	memory_done(&mem);
}

static void ipc(void **state)
{
	const uint32_t kludge[] = { 0x5000, 7 };

	prepare("ipc", NULL, 0);
	call.args[0] = 1; /* SEMOP */
	call.args[1] = 42;
	call.args[2] = 2;
	call.args[4] = 0x6000;
	assert_int_equal(call_indirect(&call), 0);
	assert_string_equal(call.sysent->name, "semop");
	assert_int_equal(call.args[0], 42);
	assert_int_equal(call.args[1], 0x6000);
	assert_int_equal(call.args[2], 2);

	prepare("ipc", kludge, 2);
	call.args[0] = 12; /* MSGRCV, version 0 */
	call.args[1] = 5;
	call.args[2] = 100;
	call.args[3] = 0x800;
	call.args[4] = BLOCK;
	assert_int_equal(call_indirect(&call), 0);
	assert_string_equal(call.sysent->name, "msgrcv");
	assert_int_equal(call.args[1], 0x5000);
	assert_int_equal(call.args[2], 100);
	assert_int_equal(call.args[3], 7);
	assert_int_equal(call.args[4], 0x800);

	prepare("ipc", NULL, 0);
	call.args[0] = 1 << 16 | 12; /* MSGRCV, version 1 */
	call.args[1] = 5;
	call.args[4] = 0x5000;
	call.args[5] = 7;
	assert_int_equal(call_indirect(&call), 0);
	assert_int_equal(call.args[1], 0x5000);
	assert_int_equal(call.args[3], 7);

	prepare("ipc", NULL, 0);
	call.args[0] = 3; /* SEMCTL, its union not to be read */
	call.args[4] = BLOCK;
	assert_int_equal(call_indirect(&call), -EFAULT);
	assert_string_equal(call.sysent->name, "ipc");
	memory_done(&mem);
}

static void old_calls(void **state)
{
	const uint32_t args[] = { 0, 8192, 3, 0x22, 0xffffffff, 0 };

	prepare("mmap", args, 6);
	call.args[0] = BLOCK;
	assert_int_equal(call_indirect(&call), 0);
	assert_string_equal(call.sysent->name, "mmap");
	assert_int_equal(call.args[1], 8192);
	assert_int_equal(sysent_nargs(call.sysent), 6);

	prepare("select", args, 5);
	call.args[0] = BLOCK;
	assert_int_equal(call_indirect(&call), 0);
	assert_int_equal(call.args[1], 8192);

	/* Others are left alone. */
	prepare("read", NULL, 0);
	assert_int_equal(call_indirect(&call), 0);
	assert_string_equal(call.sysent->name, "read");
	memory_done(&mem);
}

/* Each that has no number of its own has one in filters, and no other. */
static void numbers(void **state)
{
	static const char *const outer[] = { "socketcall", "ipc", "mmap",
					     "select" };
	unsigned n = 0, found = 0;
	struct indirect in;

	while (indirect_only(n)) {
		assert_int_equal(indirect_nr(ABI_I386, indirect_only(n)),
				 INDIRECT_NR + n);
		assert_null(sysent_by_nr(ABI_I386, INDIRECT_NR + n));
		n++;
	}
	assert_true(n > 0);
	for (unsigned i = 0; i < 4; i++) {
		int nr = sysent_nr(ABI_I386, outer[i], -1);
		const struct sysent *row = sysent_by_nr(ABI_I386, nr);

		assert_true(row->classes & SC_INDIRECT);
		for (unsigned k = 0; indirect_next(row, k, &in); k++) {
			nr = sysent_nr(ABI_I386, in.row->name, -1);
			if (nr >= 0)
				continue;
			assert_true(indirect_nr(ABI_I386, in.row) >=
				    INDIRECT_NR);
			found++;
		}
	}
	assert_int_equal(found, n);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(socketcalls),
		cmocka_unit_test(ipc),
		cmocka_unit_test(old_calls),
		cmocka_unit_test(numbers),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
