/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What drivers bring back that few machines have: commands of binder, devices
 * of a reset by VFIO.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "exit_text.h"
#include "syscall/layout/binder_cmds.h"
#include "test.h"

enum {
	BASE = 0x10000,
	READ = 0x20000,
	SIZE = 512,
	BINDER_WRITE_READ = 0xc0306201,
	VFIO_INFO = 0x3b70,
	BWR_BYTES = 48,
	CONSUMED = 32, /* read_consumed */
};

static unsigned char in[SIZE], out[SIZE], answer[2048];
static size_t nin, nanswer;

static void put32(void *to, size_t at, uint32_t v)
{
	memcpy((char *)to + at, &v, sizeof(v));
}

static void put64(void *to, size_t at, uint64_t v)
{
	memcpy((char *)to + at, &v, sizeof(v));
}

static const char *shown(uint64_t cmd, bool json)
{
	struct memory mem = { 0 };

	memory_add(&mem, PHASE_ENTER, BASE, in, nin, nin, MEM_OK);
	memory_add(&mem, PHASE_EXIT, BASE, out, nin, nin, MEM_OK);
	memory_add(&mem, PHASE_EXIT, READ, answer, nanswer, nanswer, MEM_OK);
	return ioctl_text(cmd, BASE, 0, &mem, false, json);
}

/* The driver has filled `n` bytes of the buffer. */
static void begin(size_t n)
{
	memset(in, 0, sizeof(in));
	memset(answer, 0, sizeof(answer));
	nin = BWR_BYTES;
	put64(in, 24, sizeof(answer));
	put64(in, 40, READ);
	memcpy(out, in, sizeof(out));
	put64(out, CONSUMED, n);
	nanswer = n;
}

#define HEAD                                                   \
	"{write_size=0, write_consumed=0, write_buffer=NULL, " \
	"read_size=2048, read_consumed=0"

static void test_returns(void **state)
{
	begin(4 + 4 + 72);
	put32(answer, 0, 0x720c);
	put32(answer, 4, 0x80487202);
	put64(answer, 8, 0xabc0);
	put64(answer, 16, 0xdef0);
	put32(answer, 24, 3);
	put32(answer, 28, 0x10);
	put32(answer, 32, 42);
	put32(answer, 36, 1000);
	put64(answer, 40, 8);
	put64(answer, 56, 0x7000);
	put64(answer, 64, 0x7008);
	put64(answer, 72, 0x7010);
	assert_string_equal(
		shown(BINDER_WRITE_READ, false),
		HEAD " => 80, read_buffer=[{cmd=BR_NOOP}, "
		     "{cmd=BR_TRANSACTION_SEC_CTX, ptr=0xabc0, cookie=0xdef0, "
		     "code=0x3, flags=TF_ACCEPT_FDS, sender_pid=42, "
		     "sender_euid=1000, data_size=8, offsets_size=0, "
		     "buffer=0x7000, offsets=0x7008, secctx=0x7010}]}");
	begin(8);
	put32(answer, 0, 0x80047200);
	put32(answer, 4, -22);
	assert_string_equal(shown(BINDER_WRITE_READ, true),
			    "{\"argp\":{\"write_size\":0,\"write_consumed\":0,"
			    "\"write_buffer\":null,\"read_size\":2048,"
			    "\"read_consumed\":{\"enter\":0,\"exit\":8},"
			    "\"read_buffer\":[{\"cmd\":{\"value\":2147774976,"
			    "\"name\":\"BR_ERROR\"},\"error\":\"-EINVAL\"}]}}");
}

/* As many as -s has, and no more bytes than are copied. */
static void test_many(void **state)
{
	char expected[1024] = HEAD " => 400, read_buffer=[";

	begin(400);
	for (unsigned i = 0; i < 100; i++)
		put32(answer, 4 * (size_t)i, 0x720d);
	for (unsigned i = 0; i < 32; i++)
		strcat(expected, "{cmd=BR_SPAWN_LOOPER}, ");
	strcat(expected, "... /* 0x20080 */]}");
	assert_string_equal(shown(BINDER_WRITE_READ, false), expected);
	/* Not all was captured: the last ends behind that. */
	begin(16);
	put32(answer, 0, 0x7206);
	put32(answer, 4, 0x80107208);
	put64(answer, 8, 0x5);
	put64(out, CONSUMED, 24);
	assert_string_equal(shown(BINDER_WRITE_READ, false),
			    HEAD " => 24, read_buffer="
				 "[{cmd=BR_TRANSACTION_COMPLETE}, "
				 "{cmd=BR_ACQUIRE, ptr=0x5, ...}, "
				 "... /* 0x20010 */]}");
	/* Nothing was. */
	nanswer = 0;
	assert_string_equal(shown(BINDER_WRITE_READ, false),
			    HEAD " => 24, read_buffer=0x20000}");
}

static void check_sizes(const struct choice_set *set)
{
	set = TABLE(set);
	for (unsigned i = 0; i < set->n; i++) {
		uint32_t key = set->items[i].key;
		const struct layout *l = set->items[i].field.layout;

		for (unsigned abi = 0; abi < ABI_COUNT; abi++)
			if (layout_size(abi, l) != 4 + (key >> 16 & 0x3fff))
				fail_msg("%#x has %zu bytes for %s", key,
					 layout_size(abi, l), abi_name(abi));
		assert_non_null(xlat_name(TABLE(l)->members[0].xlat, key));
	}
}

/* Their numbers say how long they are. */
static void test_sizes(void **state)
{
	check_sizes(&binder_commands);
	check_sizes(&binder_returns);
}

static void test_vfio(void **state)
{
	memset(in, 0, sizeof(in));
	put32(in, 0, 12 + 2 * 8);
	memcpy(out, in, sizeof(out));
	put32(out, 8, 2);
	put32(out, 12, 7);
	put32(out, 16, 0x00020001);
	put32(out, 20, 8);
	put32(out, 24, 0x19030000);
	nin = 12 + 2 * 8;
	assert_string_equal(shown(VFIO_INFO, false),
			    "{argsz=28, flags=0, count=2, devices=["
			    "{group_id=7, segment=0x1, bus=0x2, devfn=0}, "
			    "{group_id=8, segment=0, bus=0x3, devfn=0x19}]}");
	/* More than there is room for. */
	put32(out, 8, -1);
	put32(out, 4, 1);
	assert_string_equal(shown(VFIO_INFO, false),
			    "{argsz=28, flags=VFIO_PCI_HOT_RESET_FLAG_DEV_ID, "
			    "count=4294967295, devices=["
			    "{group_id=7, segment=0x1, bus=0x2, devfn=0}, "
			    "{group_id=8, segment=0, bus=0x3, devfn=0x19}, "
			    "... /* 0x1001c */]}");
	put32(in, 0, 24);
	put32(out, 0, 56);
	put32(out, 4, 3);
	put64(out, 8, 0xfffff000);
	put32(out, 16, 24);
	nin = 24;
	assert_string_equal(shown(VFIO_INFO, false),
			    "{argsz=24 => 56, flags=VFIO_IOMMU_INFO_PGSIZES|"
			    "VFIO_IOMMU_INFO_CAPS, iova_pgsizes=0xfffff000, "
			    "cap_offset=24}");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_returns),
		cmocka_unit_test(test_many),
		cmocka_unit_test(test_sizes),
		cmocka_unit_test(test_vfio),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
