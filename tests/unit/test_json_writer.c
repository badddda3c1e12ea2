/* SPDX-License-Identifier: BSD-2-Clause */
/* JSON: commas, escapes, bytes that are no UTF-8. */
#include "test.h"

#include <inttypes.h>
#include <stdio.h>

#include "basic/json_writer.h"

static void expect(struct strbuf *b, const char *text)
{
	assert_string_equal(strbuf_cstr(b), text);
	strbuf_done(b);
	*b = (struct strbuf){ 0 };
}

static void nesting(void **state)
{
	struct strbuf b = { 0 };
	struct json_writer j;

	json_init(&j, &b);
	json_object_begin(&j);
	json_key(&j, "a");
	json_array_begin(&j);
	json_int(&j, -1);
	json_uint(&j, UINT64_MAX);
	json_array_begin(&j);
	json_array_end(&j);
	json_object_begin(&j);
	json_object_end(&j);
	json_array_end(&j);
	json_key(&j, "b");
	json_bool(&j, true);
	json_key(&j, "c");
	json_null(&j);
	json_object_end(&j);
	json_line(&j);
	json_array_begin(&j);
	json_array_end(&j);
	expect(&b, "{\"a\":[-1,18446744073709551615,[],{}],\"b\":true,"
		   "\"c\":null}\n[]");
}

static void strings(void **state)
{
	static const struct {
		const char *in, *out;
		size_t len;
	} cases[] = {
		{ "", "\"\"", 0 },
		{ "plain", "\"plain\"", 5 },
		{ "a\"b\\c", "\"a\\\"b\\\\c\"", 5 },
		{ "\n\r\t\x01\x1b\x7f", "\"\\n\\r\\t\\u0001\\u001b\\u007f\"",
		  6 },
		{ "a\0b", "\"a\\u0000b\"", 3 },
		{ "\xc3\xa9", "\"\xc3\xa9\"", 2 },
		{ "\xf0\x9f\x98\x80", "\"\xf0\x9f\x98\x80\"", 4 },
		/* cut off, overlong, a surrogate, beyond U+10FFFF, a stray */
		{ "\xc3", "\"\\ufffd\"", 1 },
		{ "\xc0\x80", "\"\\ufffd\\ufffd\"", 2 },
		{ "\xed\xa0\x80", "\"\\ufffd\\ufffd\\ufffd\"", 3 },
		{ "\xf4\x90\x80\x80", "\"\\ufffd\\ufffd\\ufffd\\ufffd\"", 4 },
		{ "x\xffy", "\"x\\ufffdy\"", 3 },
	};
	struct strbuf b = { 0 };
	struct json_writer j;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		json_init(&j, &b);
		json_string(&j, cases[i].in, cases[i].len);
		expect(&b, cases[i].out);
	}
	assert_true(json_is_utf8("\xe2\x82\xac", 3));
	assert_false(json_is_utf8("\xe2\x82", 2));
	assert_false(json_is_utf8("\xed\xbf\xbf", 3));
	assert_true(json_is_utf8("", 0));
}

/* Bytes are looked at eight at a time: whatever stands where. */
static void every_place(void **state)
{
	static const char *const specials[][2] = {
		{ "\"", "\\\"" },      { "\\", "\\\\" },
		{ "\x1f", "\\u001f" }, { "\x7f", "\\u007f" },
		{ "\xff", "\\ufffd" }, { "\xc3\xa9", "\xc3\xa9" },
		{ " ", " " },	       { "~", "~" },
	};
	struct strbuf b = { 0 };
	struct json_writer j;

	for (size_t i = 0; i < sizeof(specials) / sizeof(specials[0]); i++)
		for (int len = 0; len < 20; len++)
			for (int at = 0; at <= len; at++) {
				char in[64], out[64];
				int n;

				n = snprintf(in, sizeof(in), "%.*s%s%.*s", at,
					     "abcdefghijklmnopqrstu",
					     specials[i][0], len - at,
					     "ABCDEFGHIJKLMNOPQRSTU");
				snprintf(out, sizeof(out), "\"%.*s%s%.*s\"", at,
					 "abcdefghijklmnopqrstu",
					 specials[i][1], len - at,
					 "ABCDEFGHIJKLMNOPQRSTU");
				json_init(&j, &b);
				json_string(&j, in, (size_t)n);
				expect(&b, out);
				assert_int_equal(json_is_utf8(in, (size_t)n),
						 *specials[i][0] != '\xff');
			}
}

static void numbers(void **state)
{
	struct strbuf b = { 0 };
	char text[32];

	for (uint64_t v = 1;; v *= 10) {
		for (int less = 0; less < 2; less++) {
			snprintf(text, sizeof(text), "%" PRIu64, v - less);
			strbuf_putu(&b, v - less);
			expect(&b, text);
		}
		if (v > UINT64_MAX / 10)
			break;
	}
	strbuf_putd(&b, INT64_MIN);
	expect(&b, "-9223372036854775808");
	strbuf_putu_pad(&b, 1234567, 9);
	expect(&b, "001234567");
	strbuf_putu_pad(&b, 1234567, 6);
	expect(&b, "234567");
	strbuf_putu_pad(&b, 7, 1);
	expect(&b, "7");
}

static void base64(void **state)
{
	static const char *const cases[][2] = {
		{ "", "\"\"" },
		{ "f", "\"Zg==\"" },
		{ "fo", "\"Zm8=\"" },
		{ "foo", "\"Zm9v\"" },
		{ "foobar", "\"Zm9vYmFy\"" },
		{ "\xff\xfe\xfd", "\"//79\"" },
	};
	struct strbuf b = { 0 };
	struct json_writer j;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		json_init(&j, &b);
		json_base64(&j, cases[i][0], strlen(cases[i][0]));
		expect(&b, cases[i][1]);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nesting),     cmocka_unit_test(strings),
		cmocka_unit_test(every_place), cmocka_unit_test(numbers),
		cmocka_unit_test(base64),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
