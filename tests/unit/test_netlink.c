/* SPDX-License-Identifier: BSD-2-Clause */
/* Messages of netlink, right and wrong. */
#include "basic/netlink.h"

#include <errno.h>
#include <string.h>

#include "basic/procfs.h"
#include "test.h"

enum { SEQ = 7 };

static unsigned char buf[256];
static size_t used;
static unsigned taken;

static int setup(void **state)
{
	used = taken = 0;
	memset(buf, 0, sizeof(buf));
	return 0;
}

static void add(uint16_t type, uint16_t flags, uint32_t seq, uint32_t len,
		const void *body, size_t n)
{
	struct nlmsghdr h = { .nlmsg_len = len ? len : sizeof(h) + n,
			      .nlmsg_type = type,
			      .nlmsg_flags = flags,
			      .nlmsg_seq = seq };

	memcpy(buf + used, &h, sizeof(h));
	if (n)
		memcpy(buf + used + sizeof(h), body, n);
	used += (sizeof(h) + n + 3) & ~3u;
}

static int take(void *owner, uint16_t type, const void *data, size_t len)
{
	assert_true((const unsigned char *)data + len <= buf + used);
	taken++;
	return *(int *)owner;
}

static int parse(int answer)
{
	return netlink_parse(buf, used, SEQ, take, &answer);
}

static void test_dump(void **state)
{
	add(20, NLM_F_MULTI, SEQ, 0, "abcde", 5);
	add(20, NLM_F_MULTI, SEQ, 0, "", 0);
	add(20, NLM_F_MULTI, SEQ - 1, 0, "old", 3);
	assert_int_equal(parse(0), 0);
	assert_int_equal(taken, 2);
	add(NLMSG_DONE, NLM_F_MULTI, SEQ, 0, "\0\0\0\0", 4);
	assert_int_equal(parse(0), 1);
	taken = 0;
	assert_int_equal(parse(-ENOENT), -ENOENT);
	assert_int_equal(taken, 1);
}

static void test_single(void **state)
{
	add(20, 0, SEQ, 0, "x", 1);
	add(20, 0, SEQ, 0, "y", 1);
	assert_int_equal(parse(0), 1);
	assert_int_equal(taken, 1);
}

static void test_errors(void **state)
{
	int32_t code = -EPERM;

	add(NLMSG_ERROR, 0, SEQ, 0, &code, 4);
	assert_int_equal(parse(0), -EPERM);
	setup(state);
	code = 0;
	add(NLMSG_ERROR, 0, SEQ, 0, &code, 4);
	assert_int_equal(parse(0), 1);
	setup(state);
	code = 12345678;
	add(NLMSG_ERROR, 0, SEQ, 0, &code, 4);
	assert_int_equal(parse(0), -EBADMSG);
	setup(state);
	add(NLMSG_ERROR, 0, SEQ, 0, "ab", 2);
	assert_int_equal(parse(0), -EBADMSG);
}

static void test_lengths(void **state)
{
	static const uint32_t lengths[] = { 1,	  15,	      17 + 4,
					    4096, UINT32_MAX, UINT32_MAX - 2 };

	for (size_t i = 0; i < sizeof(lengths) / sizeof(*lengths); i++) {
		setup(state);
		add(20, NLM_F_MULTI, SEQ, lengths[i], "abcd", 4);
		used = sizeof(struct nlmsghdr) + 4;
		assert_int_equal(parse(0), -EBADMSG);
		assert_int_equal(taken, 0);
	}
	assert_int_equal(netlink_parse("", 0, SEQ, take, NULL), 0);
	assert_int_equal(netlink_parse("abc", 3, SEQ, take, NULL), 0);
}

static void test_attributes(void **state)
{
	unsigned char a[] = { 5, 0, 1, 0, 'x', 0, 0, 0, 6, 0, 2, 0, 'y', 'z' };
	size_t n;

	assert_ptr_equal(netlink_attr(a, sizeof(a), 1, &n), a + 4);
	assert_int_equal(n, 1);
	assert_ptr_equal(netlink_attr(a, sizeof(a), 2, &n), a + 12);
	assert_int_equal(n, 2);
	assert_null(netlink_attr(a, sizeof(a), 3, &n));
	assert_null(netlink_attr(a, sizeof(a) - 1, 2, &n));
	a[0] = 0;
	assert_null(netlink_attr(a, sizeof(a), 2, &n));
	a[0] = a[1] = 255;
	assert_null(netlink_attr(a, sizeof(a), 2, &n));
	assert_null(netlink_attr(a, 0, 1, &n));
}

static void test_fields_of_proc(void **state)
{
	static const char text[] = "Name:\ta:b\nTgid:\t12\nEmpty:\nhex: 1f";
	const char *p;
	uint64_t v;
	size_t n;

	p = proc_field(text, "Name:", &n);
	assert_int_equal(n, 3);
	assert_memory_equal(p, "a:b", 3);
	assert_true(proc_field_u64(text, "Tgid:", 10, &v));
	assert_int_equal(v, 12);
	assert_true(proc_field_u64(text, "hex:", 16, &v));
	assert_int_equal(v, 31);
	assert_false(proc_field_u64(text, "Empty:", 10, &v));
	assert_false(proc_field_u64(text, "gid:", 10, &v));
	assert_null(proc_field("", "x", &n));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(test_dump, setup),
		cmocka_unit_test_setup(test_single, setup),
		cmocka_unit_test_setup(test_errors, setup),
		cmocka_unit_test_setup(test_lengths, setup),
		cmocka_unit_test_setup(test_attributes, setup),
		cmocka_unit_test(test_fields_of_proc),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
