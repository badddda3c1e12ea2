/* SPDX-License-Identifier: BSD-2-Clause */
/* What may pass for a record, and what may not. */
#include <errno.h>

#include "event/assemble.h"
#include "event/stack.h"
#include "records.h"
#include "test.h"

static struct record_call *call;
static struct record_fd *fd;
static struct record_segment *seg;

static int set_up(void **state)
{
	call = (struct record_call *)make_call(1, 1, 1, T0, 5, 20);
	fd = (struct record_fd *)((char *)(call + 1) + 8);
	seg = (struct record_segment *)(fd + 1);
	return 0;
}

static int tear_down(void **state)
{
	free(call);
	return 0;
}

static int64_t check(void)
{
	return record_check(call, call->r.len);
}

static void test_lengths(void **state)
{
	uint32_t len = call->r.len;

	assert_int_equal(check(), len);
	/* Not all of it is there yet. */
	for (size_t n = 0; n < len; n++)
		assert_int_equal(record_check(call, n), 0);
	assert_int_equal(record_check(call, len + 100), len);
	for (uint32_t bad = 0; bad < 32; bad++) {
		call->r.len = bad;
		assert_int_equal(record_check(call, len), -EBADMSG);
	}
	call->r.len = len + 1;
	assert_int_equal(record_check(call, len + 8), -EBADMSG);
	call->r.len = RECORD_MAX + 8;
	assert_int_equal(record_check(call, len), -EBADMSG);
	call->r.len = UINT32_MAX - 7;
	assert_int_equal(record_check(call, len), -EBADMSG);
	/* One that would be whole if more came. */
	call->r.len = RECORD_MAX;
	assert_int_equal(record_check(call, len), 0);
}

static void test_head(void **state)
{
	call->r.head = sizeof(*call) - 8;
	assert_int_equal(check(), -EBADMSG);
	call->r.head = sizeof(*call) + 4;
	assert_int_equal(check(), -EBADMSG);
	call->r.head = call->r.len + 8;
	assert_int_equal(check(), -EBADMSG);
	call->r.head = 0;
	assert_int_equal(check(), -EBADMSG);
	/* A later version has a longer one, and nothing behind it here. */
	call->r.nargs = call->r.nfds = call->r.nsegs = 0;
	call->r.head = sizeof(*call) + 8;
	assert_int_equal(check(), call->r.len);
	call->r.head = call->r.len;
	assert_int_equal(check(), call->r.len);
}

static void test_call(void **state)
{
	call->r.nargs = 8;
	assert_int_equal(check(), -EBADMSG);
	call->r.nargs = 1;
	call->r.nfds = 255;
	assert_int_equal(check(), -EBADMSG);
	call->r.nfds = 1;
	call->r.abi = 3;
	assert_int_equal(check(), -EBADMSG);
	call->r.abi = 0;
	seg->len = 25;
	assert_int_equal(check(), -EBADMSG);
	seg->len = UINT32_MAX;
	assert_int_equal(check(), -EBADMSG);
	seg->len = 24;
	assert_int_equal(check(), call->r.len);
	seg->phase = 2;
	assert_int_equal(check(), -EBADMSG);
	seg->phase = 1;
	seg->status = 4;
	assert_int_equal(check(), -EBADMSG);
	seg->status = 3;
	assert_int_equal(check(), call->r.len);
	call->r.nsegs = 2;
	assert_int_equal(check(), -EBADMSG);
	/* What comes behind the last one is of a later version. */
	call->r.nsegs = 0;
	assert_int_equal(check(), call->r.len);
	call->r.type = RECORD_ENTER;
	call->r.nsegs = 2;
	assert_int_equal(check(), -EBADMSG);
}

static void test_many_segments(void **state)
{
	size_t size = sizeof(struct record_call) + 300 * sizeof(*seg);
	struct record_call *c = calloc(1, size);

	c->r = (struct record){ .type = RECORD_CALL,
				.head = sizeof(*c),
				.nsegs = 255 };
	/* 255 stands for that many or more, so fewer contradict it. */
	for (unsigned n = 250; n <= 300; n++) {
		c->r.len = sizeof(*c) + n * sizeof(*seg);
		assert_int_equal(record_check(c, size),
				 n < 255 ? -EBADMSG : (int)c->r.len);
	}
	free(c);
}

static void test_object(void **state)
{
	struct {
		struct record_object o;
		char names[16];
	} o = { .o = make_object(1, T0) };

	o.o.r.len = sizeof(o);
	o.o.name_len = 10;
	o.o.peer_name_len = 6;
	assert_int_equal(record_check(&o, sizeof(o)), sizeof(o));
	o.o.peer_name_len = 7;
	assert_int_equal(record_check(&o, sizeof(o)), -EBADMSG);
	/* The sum of these is small in 32 bits. */
	o.o.name_len = 10;
	o.o.peer_name_len = UINT32_MAX - 5;
	assert_int_equal(record_check(&o, sizeof(o)), -EBADMSG);
}

static void test_stack(void **state)
{
	struct {
		struct record_stack s;
		struct record_frame frames[2];
	} st = {
		.s = { .r = { .len = sizeof(st),
			      .type = RECORD_STACK,
			      .head = sizeof(st.s) },
		       .n = 2 },
	};
	struct record_place p = {
		.r = { .len = sizeof(p),
		       .type = RECORD_PLACE,
		       .head = sizeof(p) },
		.build_id_len = 20,
	};

	assert_int_equal(record_check(&st, sizeof(st)), sizeof(st));
	st.s.n = 3;
	assert_int_equal(record_check(&st, sizeof(st)), -EBADMSG);
	st.s.n = 0x10000001; /* times 16 is 16 in 32 bits */
	assert_int_equal(record_check(&st, sizeof(st)), -EBADMSG);
	st.s.n = 2;
	st.s.end = STACK_END_COUNT;
	assert_int_equal(record_check(&st, sizeof(st)), -EBADMSG);
	st.s.end = 0;
	st.s.how = STACK_HOW_COUNT;
	assert_int_equal(record_check(&st, sizeof(st)), -EBADMSG);

	assert_int_equal(record_check(&p, sizeof(p)), sizeof(p));
	p.build_id_len = 21;
	assert_int_equal(record_check(&p, sizeof(p)), -EBADMSG);
	p.build_id_len = 0;
	p.module_len = 1;
	assert_int_equal(record_check(&p, sizeof(p)), -EBADMSG);
	p.module_len = 5;
	p.file_len = UINT32_MAX - 4;
	assert_int_equal(record_check(&p, sizeof(p)), -EBADMSG);
}

static void test_types(void **state)
{
	static const size_t sizes[RECORD_TYPE_COUNT] = {
		[RECORD_SIGNAL] = sizeof(struct record_signal),
		[RECORD_STOP] = sizeof(struct record_stop),
		[RECORD_NEW] = sizeof(struct record_new),
		[RECORD_EXEC] = sizeof(struct record_exec),
		[RECORD_EXIT] = sizeof(struct record_exit),
		[RECORD_ATTACH] = sizeof(struct record_attach),
		[RECORD_DETACH] = sizeof(struct record_detach),
		[RECORD_THREAD] = sizeof(struct record_thread),
		[RECORD_OBJECT] = sizeof(struct record_object),
		[RECORD_IDENT] = sizeof(struct record_ident),
		[RECORD_FD] = sizeof(struct record_fd_map),
		[RECORD_LOST] = sizeof(struct record_lost),
		[RECORD_PLACE] = sizeof(struct record_place),
		[RECORD_STACK] = sizeof(struct record_stack),
		[RECORD_GENL] = sizeof(struct record_genl),
	};
	uint64_t buf[64] = { 0 };
	struct record *r = (struct record *)buf;

	for (unsigned type = RECORD_SIGNAL; type < RECORD_TYPE_COUNT; type++) {
		r->type = type;
		r->len = r->head = sizes[type];
		assert_int_equal(record_check(r, sizeof(buf)), r->len);
		if (r->len == sizeof(*r))
			continue;
		r->len = r->head = sizes[type] - 8;
		assert_int_equal(record_check(r, sizeof(buf)), -EBADMSG);
	}
	/* One that is not known is somebody else's business. */
	r->type = 200;
	r->len = 64;
	r->head = 40;
	assert_int_equal(record_check(r, sizeof(buf)), 64);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_lengths, set_up,
						tear_down),
		cmocka_unit_test_setup_teardown(test_head, set_up, tear_down),
		cmocka_unit_test_setup_teardown(test_call, set_up, tear_down),
		cmocka_unit_test(test_many_segments),
		cmocka_unit_test(test_object),
		cmocka_unit_test(test_stack),
		cmocka_unit_test(test_types),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
