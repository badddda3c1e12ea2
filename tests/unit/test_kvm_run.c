/* SPDX-License-Identifier: BSD-2-Clause */
/* struct kvm_run as it may come, also from someone who means no good. */
#include "syscall/kvm_run.h"

#include <string.h>

#include "sink/text_visitor.h"
#include "test.h"

static struct strbuf buf;
static struct trace_opts opts;
static unsigned char run[KVM_RUN_BYTES];

static void put(size_t off, const void *p, size_t len)
{
	memcpy(run + off, p, len);
}

static void put32(size_t off, uint32_t v)
{
	put(off, &v, sizeof(v));
}

static void put64(size_t off, uint64_t v)
{
	put(off, &v, sizeof(v));
}

/* What is shown of `run`, with these bytes of I/O at this offset. */
static const char *show(uint64_t offset, const void *data, size_t len)
{
	struct decode_opts dopts = { .strlen_max = 32 };
	struct memory m = { .live = PHASE_EXIT };
	struct call c = { .mem = &m };
	struct text_visitor t;

	text_visitor_init(&t, &opts, false);
	t.b = &buf;
	buf.len = 0;
	memory_add(&m, PHASE_EXIT, KVM_RUN_AT, run, sizeof(run), sizeof(run),
		   MEM_OK);
	if (len)
		memory_add(&m, PHASE_EXIT, KVM_RUN_AT + offset, data, len, len,
			   MEM_OK);
	assert_false(decode_kvm_run(&c, &dopts, &t.base, PHASE_ENTER));
	assert_int_equal(buf.len, 0);
	assert_true(decode_kvm_run(&c, &dopts, &t.base, PHASE_EXIT));
	memory_done(&m);
	return strbuf_cstr(&buf);
}

static int setup(void **state)
{
	memset(run, 0, sizeof(run));
	run[0] = 1;
	run[13] = 1;
	put64(16, 2);
	put64(24, 0xfee00900);
	return 0;
}

#define HEAD(reason)                                                         \
	"{request_interrupt_window=1, immediate_exit=0, exit_reason=" reason \
	", ready_for_interrupt_injection=0, if_flag=1, flags=0, "            \
	"cr8=0x00000000000002, apic_base=0x000000fee00900"

static void test_reasons(void **state)
{
	put32(KVM_RUN_REASON, 5);
	assert_string_equal(show(0, NULL, 0), HEAD("5 /* KVM_EXIT_HLT */") "}");
	put32(KVM_RUN_REASON, 4711);
	assert_string_equal(show(0, NULL, 0),
			    HEAD("4711 /* KVM_EXIT_??? */") "}");

	put32(KVM_RUN_REASON, 6);
	put64(KVM_RUN_UNION, 0x2001);
	run[KVM_RUN_UNION + 8] = 0xab;
	put32(KVM_RUN_UNION + 16, 1);
	run[KVM_RUN_UNION + 20] = 1;
	assert_string_equal(
		show(0, NULL, 0),
		HEAD("6 /* KVM_EXIT_MMIO */") ", mmio={"
					      "phys_addr=0x00000000002001, "
					      "data=[0xab, 0, 0, 0, 0, 0, 0, 0], len=1, is_write=1}}");

	memset(run + KVM_RUN_UNION, 0, 64);
	put32(KVM_RUN_REASON, 29);
	put32(KVM_RUN_UNION + 8, 2);
	put32(KVM_RUN_UNION + 12, 0x10);
	put64(KVM_RUN_UNION + 16, 7);
	assert_string_equal(
		show(0, NULL, 0),
		HEAD("29 /* KVM_EXIT_X86_RDMSR */") ", msr={error=0, "
						    "reason=KVM_MSR_EXIT_REASON_UNKNOWN, index=0x10, "
						    "data=0x7}}");

	/* More data than there is room for. */
	memset(run + KVM_RUN_UNION, 0, 64);
	put32(KVM_RUN_REASON, 24);
	put32(KVM_RUN_UNION, 3);
	put32(KVM_RUN_UNION + 4, UINT32_MAX);
	assert_string_equal(
		show(0, NULL, 0),
		HEAD("24 /* KVM_EXIT_SYSTEM_EVENT */") ", system_event={type=KVM_SYSTEM_EVENT_CRASH, "
						       "ndata=4294967295, data=[0, 0, 0, 0, 0, 0, 0, 0, "
						       "0, 0, 0, 0, 0, 0, 0, 0]}}");
}

static void put_io(unsigned size, uint32_t count, uint64_t offset)
{
	put32(KVM_RUN_REASON, KVM_EXIT_IO);
	run[KVM_RUN_UNION] = 1;
	run[KVM_RUN_UNION + 1] = (unsigned char)size;
	run[KVM_RUN_UNION + 2] = 0xf8;
	run[KVM_RUN_UNION + 3] = 0x03;
	put32(KVM_RUN_UNION + 4, count);
	put64(KVM_RUN_UNION + 8, offset);
}

#define IO(size, count, offset)                       \
	HEAD("2 /* KVM_EXIT_IO */")                   \
	", io={direction=KVM_EXIT_IO_OUT, size=" size \
	", port=0x3f8, count=" count ", data_offset=" offset

static void test_io(void **state)
{
	struct kvm_io io;

	put_io(2, 2, 0x1000);
	assert_string_equal(
		show(0x1000, "ABCD", 4),
		IO("2", "2",
		   "0x00000000001000") ", data=[0x41, 0x42, 0x43, 0x44]}}");
	/* It was not to be had. */
	assert_string_equal(
		show(0, NULL, 0),
		IO("2", "2", "0x00000000001000") ", data=0x4b56000000001000}}");
	/* None, far away, endless. */
	put_io(0, 9, 0x1000);
	assert_string_equal(show(0, NULL, 0),
			    IO("0", "9", "0x00000000001000") "}}");
	put_io(1, 1, UINT64_MAX);
	assert_string_equal(show(0, NULL, 0),
			    IO("1", "1", "0xffffffffffffffff") "}}");
	put_io(255, UINT32_MAX, 0x1000);
	assert_true(kvm_run_io(run, &io));
	assert_int_equal(io.len, KVM_IO_BYTES);
}

static void test_index(void **state)
{
	const uint32_t three = 3;
	struct memory m = { .live = PHASE_EXIT };
	struct call c = { .mem = &m };
	uint32_t index;

	assert_false(kvm_run_index(&c, &index));
	memory_add(&m, PHASE_ENTER, KVM_RUN_INDEX, &three, sizeof(three),
		   sizeof(three), MEM_OK);
	assert_true(kvm_run_index(&c, &index));
	assert_int_equal(index, 3);
	memory_done(&m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(test_reasons, setup),
		cmocka_unit_test_setup(test_io, setup),
		cmocka_unit_test(test_index),
	};
	int r = cmocka_run_group_tests(tests, NULL, NULL);

	strbuf_done(&buf);
	return r;
}
