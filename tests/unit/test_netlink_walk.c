/* SPDX-License-Identifier: BSD-2-Clause */
/* Buffers of netlink with lengths of every kind, in text and JSON. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "basic/strbuf.h"
#include "event/trace_opts.h"
#include "sink/json_visitor.h"
#include "sink/text_visitor.h"
#include "syscall/decode.h"
#include "test.h"

enum { BASE = 0x10000, ROUTE = 0, FD = 3, MANY = 1 << 16 };

static struct {
	unsigned char b[MANY];
	size_t len;
} buffer;

static ssize_t read_buffer(struct memory *m, uint64_t addr, void *buf,
			   size_t len)
{
	size_t at = addr - BASE;

	if (addr < BASE || at >= buffer.len)
		return -14;
	if (len > buffer.len - at)
		len = buffer.len - at;
	memcpy(buf, buffer.b + at, len);
	return (ssize_t)len;
}

static int protocol = ROUTE;
static unsigned asked;

static int format_of(const struct call *call, int fd)
{
	asked++;
	return fd == FD ? protocol : -1;
}

static void put16(size_t at, uint16_t v)
{
	memcpy(buffer.b + at, &v, 2);
}

static void put32(size_t at, uint32_t v)
{
	memcpy(buffer.b + at, &v, 4);
}

/* A message of `len` bytes, all of them there, with a link's structure. */
static void message(uint32_t len, uint16_t type)
{
	memset(&buffer, 0, sizeof(buffer));
	buffer.len = len;
	put32(0, len);
	put16(4, type);
}

/* sendto(fd, buffer, len) as it is shown; `opts` may be NULL. */
static const char *shown(int fd, uint64_t len, const struct decode_opts *opts,
			 bool json)
{
	static const struct decode_opts usual = { .strlen_max = 32 };
	static const struct trace_opts topts = { .xlat = XLAT_ABBREV };
	static struct strbuf out;
	struct memory mem = { .read = read_buffer, .live = PHASE_ENTER };
	struct call c = { .abi = ABI_X86_64,
			  .nr = 44,
			  .sysent = sysent_by_nr(ABI_X86_64, 44),
			  .args = { fd, BASE, len },
			  .mem = &mem,
			  .format_of = format_of };
	struct json_visitor jv;
	struct text_visitor tv;

	out.len = 0;
	asked = 0;
	if (json) {
		json_visitor_init(&jv, &out);
		json_object_begin(&jv.j);
		json_visitor_begin(&jv);
		decode_args_range(&c, opts ? opts : &usual, &jv.base, 1, 2);
		json_visitor_end(&jv);
		json_object_end(&jv.j);
	} else {
		text_visitor_init(&tv, &topts, false);
		tv.b = &out;
		text_visitor_begin(&tv, false);
		decode_args_range(&c, opts ? opts : &usual, &tv.base, 1, 2);
	}
	memory_done(&mem);
	return strbuf_cstr(&out);
}

#define HEAD(l, t)                        \
	"{nlmsg_len=" l ", nlmsg_type=" t \
	", nlmsg_flags=0, nlmsg_seq=0, nlmsg_pid=0}"
#define IFI                                                            \
	"{ifi_family=AF_UNSPEC, ifi_type=ARPHRD_NETROM, ifi_index=0, " \
	"ifi_flags=0, ifi_change=0}"

static void test_who_is_asked(void **state)
{
	message(16, 16);
	assert_string_equal(shown(FD, 16, NULL, false),
			    HEAD("16", "RTM_NEWLINK"));
	assert_int_equal(asked, 1);
	/* Another descriptor. */
	assert_string_equal(
		shown(4, 16, NULL, false),
		"\"\\20\\0\\0\\0\\20\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\"");
	assert_int_equal(asked, 1);
	/* What can be no message is not worth a question. */
	memcpy(buffer.b, "GET / HTTP/1.1\r\n", 16);
	assert_string_equal(shown(FD, 16, NULL, false),
			    "\"GET / HTTP/1.1\\r\\n\"");
	assert_int_equal(asked, 0);
	message(16, 16);
	shown(FD, 15, NULL, false);
	assert_int_equal(asked, 0);
	/* Nothing is made of it whatever -s says. */
	assert_string_equal(
		shown(FD, 16, &(struct decode_opts){ .strlen_max = 1 }, false),
		HEAD("16", "RTM_NEWLINK"));
}

static void test_structures(void **state)
{
	message(32, 16);
	assert_string_equal(shown(FD, 32, NULL, false),
			    "[" HEAD("32", "RTM_NEWLINK") ", " IFI "]");
	/* Cut after the family, and in the middle of a member. */
	message(17, 16);
	assert_string_equal(
		shown(FD, 17, NULL, false),
		"[" HEAD("17", "RTM_NEWLINK") ", "
					      "{ifi_family=AF_UNSPEC, ...}]");
	message(22, 16);
	assert_string_equal(
		shown(FD, 22, NULL, false),
		"[" HEAD(
			"22",
			"RTM_NEWLINK") ", "
				       "{ifi_family=AF_UNSPEC, ifi_type=ARPHRD_NETROM, "
				       "...}]");
	message(33, 16);
	assert_string_equal(shown(FD, 33, NULL, false),
			    "[" HEAD("33", "RTM_NEWLINK") ", " IFI
							  ", \"\\x00\"]");
}

static void test_every_length(void **state)
{
	static const uint16_t lengths[] = { 0,	 1,	 3,	 4,	5,  7,
					    8,	 9,	 11,	 12,	13, 100,
					    255, 0x7fff, 0xfff8, 0xffff };
	static const struct decode_opts all = { .strlen_max = 32,
						.verbose = true };

	/* Two attributes of which neither says the truth, at every place. */
	for (unsigned i = 0; i < sizeof(lengths) / 2; i++) {
		for (unsigned k = 0; k < sizeof(lengths) / 2; k++) {
			for (uint16_t type = 0; type < 70; type++) {
				message(48, 16);
				put16(32, lengths[i]);
				put16(34, type);
				put16(40, lengths[k]);
				put16(42, type | 0x8000);
				assert_non_null(shown(FD, 48, &all, false));
				assert_non_null(shown(FD, 48, &all, true));
			}
		}
	}
}

static void test_depth(void **state)
{
	enum { LEVELS = 1000, BEGIN = 32 };
	const char *s;
	unsigned depth = 0, max = 0;

	/* Lists within actions within options: a cycle in the tables. */
	message(BEGIN + 4 * LEVELS, 10 << 8 | 6);
	buffer.b[16] = 2;
	for (unsigned i = 0; i < LEVELS; i++) {
		put16(20 + 4 * i, 4 * (LEVELS - i));
		put16(22 + 4 * i, i ? 1 : 4);
	}
	protocol = 12;
	s = shown(FD, buffer.len, NULL, false);
	for (; *s; s++) {
		depth += (*s == '[') - (*s == ']');
		max = depth > max ? depth : max;
	}
	assert_int_equal(depth, 0);
	assert_true(max > 4 && max < 40);
	assert_non_null(shown(FD, buffer.len, NULL, true));
	/* An error about an error about an error. */
	protocol = ROUTE;
	message(20 * LEVELS, 2);
	for (unsigned i = 0; i < LEVELS; i++) {
		put32(20 * i, 20 * (LEVELS - i));
		put16(20 * i + 4, 2);
	}
	s = shown(FD, buffer.len, NULL, false);
	for (depth = 0; *s; s++)
		depth += (*s == '{') - (*s == '}');
	assert_int_equal(depth, 0);
}

static void test_limits(void **state)
{
	const char *s;
	unsigned n = 0;

	/* 4096 messages, of which -s says how many are shown. */
	message(16, 1);
	for (unsigned i = 0; i < MANY / 16; i++) {
		put32(16 * i, 16);
		put16(16 * i + 4, 1);
	}
	buffer.len = MANY;
	s = shown(FD, MANY, &(struct decode_opts){ .strlen_max = 2 }, false);
	assert_string_equal(s, "[" HEAD("16", "NLMSG_NOOP") ", " HEAD(
				       "16", "NLMSG_NOOP") ", ...]");
	s = shown(FD, MANY,
		  &(struct decode_opts){ .strlen_max = 2, .verbose = true },
		  false);
	for (; (s = strstr(s, "nlmsg_len")); s++)
		n++;
	assert_int_equal(n, MANY / 16);
	/* More than there is: what is there, and where the rest would be. */
	buffer.len = 40;
	put32(0, 16);
	assert_string_equal(shown(FD, MANY, NULL, false),
			    "[" HEAD("16", "NLMSG_NOOP") ", " HEAD(
				    "16", "NLMSG_NOOP") ", ... /* 0x10020 */]");
}

static void test_json(void **state)
{
	message(40, 16);
	put16(32, 8);
	put16(34, 4);
	put32(36, 1500);
	assert_string_equal(
		shown(FD, 40, NULL, true),
		"{\"buf\":[{\"nlmsg_len\":40,\"nlmsg_type\":{\"value\":16,"
		"\"name\":\"RTM_NEWLINK\"},\"nlmsg_flags\":{\"value\":0,"
		"\"flags\":[]},\"nlmsg_seq\":0,\"nlmsg_pid\":0},"
		"{\"ifi_family\":{\"value\":0,\"name\":\"AF_UNSPEC\"},"
		"\"ifi_type\":{\"value\":0,\"name\":\"ARPHRD_NETROM\"},"
		"\"ifi_index\":0,\"ifi_flags\":{\"value\":0,\"flags\":[]},"
		"\"ifi_change\":0},[{\"nla_len\":8,\"nla_type\":{\"value\":4,"
		"\"name\":\"IFLA_MTU\"}},1500]]}");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_who_is_asked),
		cmocka_unit_test(test_structures),
		cmocka_unit_test(test_every_length),
		cmocka_unit_test(test_depth),
		cmocka_unit_test(test_limits),
		cmocka_unit_test(test_json),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
