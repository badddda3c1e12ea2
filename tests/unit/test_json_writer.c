/* SPDX-License-Identifier: BSD-2-Clause */
/* JSON: commas, escapes, bytes that are no UTF-8. */
#include "test.h"

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
		cmocka_unit_test(nesting),
		cmocka_unit_test(strings),
		cmocka_unit_test(base64),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
