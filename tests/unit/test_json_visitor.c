/* SPDX-License-Identifier: BSD-2-Clause */
/* Values as JSON: whatever comes in, what comes out is valid. */
#include "sink/json_visitor.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>

#include "syscall/xlat.h"
#include "test.h"

static struct strbuf buf;
static struct json_visitor jv;
static struct visitor *const v = &jv.base;

static const struct field field_a = { .name = "a" };
static const struct field field_b = { .name = "b" };

static void start(void)
{
	buf.len = 0;
	json_visitor_init(&jv, &buf);
	json_object_begin(&jv.j);
	json_visitor_begin(&jv);
}

static int setup(void **state)
{
	start();
	return 0;
}

static int teardown(void **state)
{
	strbuf_done(&buf);
	return 0;
}

/* Ends the object, compares, and begins a new one. */
#define assert_json(expect)                                     \
	do {                                                    \
		json_visitor_end(&jv);                          \
		json_object_end(&jv.j);                         \
		assert_string_equal(strbuf_cstr(&buf), expect); \
		start();                                        \
	} while (0)

#define A v->ops->arg(v, &field_a, 0)
#define B v->ops->arg(v, &field_b, 1)

static void test_numbers(void **state)
{
	A;
	v->ops->number(v, (uint64_t)-5, BASE_SIGNED);
	B;
	v->ops->number(v, UINT64_MAX, BASE_HEX);
	assert_json("{\"a\":-5,\"b\":18446744073709551615}");
	A;
	v->ops->number(v, 0644, BASE_OCTAL);
	B;
	v->ops->spelled(v, 80, "htons(80)");
	assert_json("{\"a\":420,\"b\":80}");
	A;
	v->ops->word(v, "127.0.0.1", "inet_addr(\"127.0.0.1\")");
	assert_json("{\"a\":\"127.0.0.1\"}");
}

static void test_pointers(void **state)
{
	A;
	v->ops->pointer(v, 0, MEM_OK);
	B;
	v->ops->pointer(v, 0x7ffd1000, MEM_OK);
	assert_json("{\"a\":null,\"b\":\"0x7ffd1000\"}");
	A;
	v->ops->pointer(v, 0x10, MEM_FAULTED);
	assert_json("{\"a\":{\"address\":\"0x10\",\"status\":\"faulted\"}}");
}

#define modes(X)         \
	X(0, "O_RDONLY") \
	X(1, "O_WRONLY")
static const struct xlat_set mode = { .prefix = "O_???", XLAT_ITEMS(modes) };
#define bits(X)            \
	X(0x40, "O_CREAT") \
	X(0x80, "O_EXCL")
static const struct xlat_set set = { .prefix = "O_???",
				     XLAT_ITEMS(bits),
				     .kind = XLAT_FLAGS,
				     .sub = &mode,
				     .sub_mask = 3 };

static void test_constants(void **state)
{
	A;
	v->ops->constant(v, &mode, 1);
	B;
	v->ops->constant(v, &mode, 7);
	assert_json("{\"a\":{\"value\":1,\"name\":\"O_WRONLY\"},"
		    "\"b\":{\"value\":7}}");
	A;
	v->ops->flags(v, &set, 0x1041);
	B;
	v->ops->flags(v, &set, 0);
	assert_json("{\"a\":{\"value\":4161,\"flags\":"
		    "[\"O_WRONLY\",\"O_CREAT\",4096]},"
		    "\"b\":{\"value\":0,\"flags\":[\"O_RDONLY\"]}}");
	A;
	v->ops->flags(v, NULL, 5);
	assert_json("{\"a\":{\"value\":5,\"flags\":[5]}}");
}

static void string(const char *s, size_t n, unsigned flags)
{
	A;
	v->ops->string(v, s, n, flags);
}

static void test_strings(void **state)
{
	string("a\"\n\0\xc3\xa9", 6, STRING_CSTR);
	assert_json("{\"a\":\"a\\\"\\n\\u0000\xc3\xa9\"}");
	string("\xff\xfe", 2, 0);
	assert_json("{\"a\":{\"encoding\":\"base64\",\"data\":\"//4=\"}}");
	string("abc", 3, STRING_MORE);
	assert_json("{\"a\":{\"encoding\":\"utf-8\",\"data\":\"abc\","
		    "\"truncated\":true}}");
	/* Cut off inside of a character: the rest of it is left out. */
	string("abc\xe2\x82", 5, STRING_MORE);
	assert_json("{\"a\":{\"encoding\":\"utf-8\",\"data\":\"abc\","
		    "\"truncated\":true}}");
	string("abc\xe2\x82", 5, 0);
	assert_json("{\"a\":{\"encoding\":\"base64\",\"data\":\"YWJj4oI=\"}}");
	string("\xff\x82", 2, STRING_MORE);
	assert_json("{\"a\":{\"encoding\":\"base64\",\"data\":\"/4I=\","
		    "\"truncated\":true}}");
	string("abc", 3, STRING_HEX);
	assert_json("{\"a\":{\"encoding\":\"base64\",\"data\":\"YWJj\"}}");
	string("x", 1, STRING_ABSTRACT);
	assert_json("{\"a\":{\"encoding\":\"utf-8\",\"data\":\"x\","
		    "\"abstract\":true}}");
	string("", 0, 0);
	assert_json("{\"a\":\"\"}");
}

static void test_nesting(void **state)
{
	A;
	v->ops->struct_begin(v, "pollfd");
	v->ops->member(v, "fd");
	v->ops->fd(v, 3, NULL);
	v->ops->member(v, "list");
	v->ops->array_begin(v, ARRAY_COMMA);
	v->ops->number(v, 1, BASE_SIGNED);
	v->ops->struct_begin(v, NULL);
	v->ops->struct_end(v);
	v->ops->more(v);
	v->ops->array_end(v);
	v->ops->more(v);
	v->ops->struct_end(v);
	B;
	v->ops->array_begin(v, ARRAY_NEGATED);
	v->ops->signal(v, 9);
	v->ops->signal(v, 0);
	v->ops->array_end(v);
	assert_json("{\"a\":{\"fd\":{\"fd\":3},\"list\":[1,{},"
		    "{\"more\":true}],\"more\":true},\"b\":{\"not\":["
		    "{\"signal\":9,\"name\":\"SIGKILL\"},{\"signal\":0}]}}");
	/* More levels than are kept. */
	A;
	for (int i = 0; i < 60; i++)
		v->ops->array_begin(v, ARRAY_COMMA);
	for (int i = 0; i < 60; i++)
		v->ops->array_end(v);
	json_visitor_end(&jv);
	json_object_end(&jv.j);
	assert_int_equal(buf.len, strlen("{\"a\":}") + 120);
	start();
	/* A decoder that forgot to end what it began. */
	A;
	v->ops->array_begin(v, ARRAY_COMMA);
	v->ops->struct_begin(v, NULL);
	v->ops->member(v, "x");
	v->ops->number(v, 1, BASE_SIGNED);
	assert_json("{\"a\":[{\"x\":1}]}");
}

static void test_changes(void **state)
{
	A;
	v->ops->number(v, 16, BASE_SIGNED);
	v->ops->change(v);
	v->ops->number(v, 110, BASE_SIGNED);
	B;
	v->ops->number(v, 1, BASE_SIGNED);
	assert_json("{\"a\":{\"enter\":16,\"exit\":110},\"b\":1}");

	/* Structures, in an array, after an element that did not change. */
	A;
	v->ops->array_begin(v, ARRAY_COMMA);
	v->ops->number(v, 1, BASE_SIGNED);
	v->ops->struct_begin(v, NULL);
	v->ops->member(v, "x");
	v->ops->number(v, 2, BASE_SIGNED);
	v->ops->struct_end(v);
	v->ops->change(v);
	v->ops->struct_begin(v, NULL);
	v->ops->member(v, "x");
	v->ops->number(v, 3, BASE_SIGNED);
	v->ops->struct_end(v);
	v->ops->number(v, 4, BASE_SIGNED);
	v->ops->array_end(v);
	assert_json("{\"a\":[1,{\"enter\":{\"x\":2},\"exit\":{\"x\":3}},4]}");

	/* Without the other half; with nothing before. */
	A;
	v->ops->number(v, 1, BASE_SIGNED);
	v->ops->change(v);
	assert_json("{\"a\":{\"enter\":1,\"exit\":null}}");
	v->ops->change(v);
	v->ops->note(v, "nothing");
	assert_json("{}");
}

static void test_notes(void **state)
{
	A;
	v->ops->pointer(v, 0x10, MEM_OK);
	v->ops->note(v, "24 vars");
	B;
	v->ops->number(v, 1, BASE_SIGNED);
	v->ops->change(v);
	v->ops->number(v, 2, BASE_SIGNED);
	v->ops->note(v, "two");
	assert_json("{\"a\":{\"value\":\"0x10\",\"note\":\"24 vars\"},"
		    "\"b\":{\"enter\":1,\"exit\":{\"value\":2,"
		    "\"note\":\"two\"}}}");
}

static void test_results(void **state)
{
	struct call call = { .phase = PHASE_EXIT, .error = ENOENT };
	struct fd_ident id = {
		.kind = FD_PATH, .path = "/x", .dup_of = -1, .tty_index = -1
	};

	v->ops->result(v);
	v->ops->fd(v, 3, &id);
	assert_json("{\"value\":3,\"fd\":{\"fd\":3,\"kind\":\"file\","
		    "\"path\":\"/x\"}}");
	v->ops->result(v);
	v->ops->fd(v, 3, NULL);
	assert_json("{\"value\":3}");
	v->ops->failure(v, &call);
	assert_json("{\"value\":-1,\"errno\":2,\"error\":\"ENOENT\","
		    "\"message\":\"No such file or directory\"}");
	call.error = 0;
	v->ops->failure(v, &call);
	assert_json("{\"value\":null}");
	v->ops->result(v);
	v->ops->number(v, 1, BASE_SIGNED);
	v->ops->aux_begin(v);
	v->ops->aux(v, NULL);
	v->ops->array_begin(v, ARRAY_COMMA);
	v->ops->fd(v, 4, NULL);
	v->ops->array_end(v);
	v->ops->aux(v, "left");
	v->ops->number(v, 7, BASE_SIGNED);
	v->ops->aux_end(v);
	assert_json("{\"value\":1,\"detail\":[{\"fd\":4}],\"left\":7}");
}

static void test_identities(void **state)
{
	struct fd_ident tcp = {
		.kind = FD_SOCKET,
		.path = "socket:[5]",
		.inode = 5,
		.dup_of = 3,
		.tty_index = -1,
		.proto_name = "TCP",
		.family = AF_INET,
		.local = { AF_INET, 80, { 127, 0, 0, 1 } },
		.peer = { AF_INET, 81, { 127, 0, 0, 2 } },
	};
	struct fd_ident ep = { .kind = FD_ANON,
			       .anon = FD_ANON_EPOLL,
			       .dup_of = -1,
			       .epoll_n = 17 };
	struct fd_ident odd = { .kind = FD_PATH,
				.path = "/\xff\n",
				.deleted = true,
				.dup_of = -1,
				.refused = EACCES };

	A;
	v->ops->fd(v, AT_FDCWD, NULL);
	B;
	v->ops->fd(v, 4, &tcp);
	assert_json(
		"{\"a\":{\"fd\":-100,\"name\":\"AT_FDCWD\"},\"b\":{\"fd\":4,"
		"\"kind\":\"socket\",\"path\":\"socket:[5]\","
		"\"protocol\":\"TCP\",\"inode\":5,\"local\":{\"address\":"
		"\"127.0.0.1\",\"port\":80},\"peer\":{\"address\":"
		"\"127.0.0.2\",\"port\":81},\"dup_of\":3}}");
	A;
	v->ops->fd(v, 4, &ep);
	assert_json("{\"a\":{\"fd\":4,\"kind\":\"epoll\",\"watched\":17,"
		    "\"watches\":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,"
		    "{\"more\":true}]}}");
	A;
	v->ops->fd(v, 4, &odd);
	assert_json("{\"a\":{\"fd\":4,\"kind\":\"file\",\"path\":{\"encoding\":"
		    "\"base64\",\"data\":\"L/8K\"},\"deleted\":true,"
		    "\"refused\":\"EACCES\"}}");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_numbers, setup, teardown),
		cmocka_unit_test_setup_teardown(test_pointers, setup, teardown),
		cmocka_unit_test_setup_teardown(test_constants, setup,
						teardown),
		cmocka_unit_test_setup_teardown(test_strings, setup, teardown),
		cmocka_unit_test_setup_teardown(test_nesting, setup, teardown),
		cmocka_unit_test_setup_teardown(test_changes, setup, teardown),
		cmocka_unit_test_setup_teardown(test_notes, setup, teardown),
		cmocka_unit_test_setup_teardown(test_results, setup, teardown),
		cmocka_unit_test_setup_teardown(test_identities, setup,
						teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
