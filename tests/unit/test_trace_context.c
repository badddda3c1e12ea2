/* SPDX-License-Identifier: BSD-2-Clause */
/* What is told again of a part that was left out. */
#include "records.h"
#include "test.h"
#include "tracefile/context.h"

static void add_life(struct trace_context *c)
{
	struct record_thread t = make_thread(1, 1, "first", T0);
	struct record_object o = make_object(5, T0);
	struct record_fd_map f = {
		.r = { .len = sizeof(f),
		       .head = sizeof(f),
		       .type = RECORD_FD,
		       .pid = 1,
		       .tid = 1 },
		.fd = 3,
		.object = 5,
	};
	struct record_new n = {
		.r = { .len = sizeof(n),
		       .head = sizeof(n),
		       .type = RECORD_NEW,
		       .pid = 1,
		       .tid = 1,
		       .seq = 1 },
		.child_pid = 2,
		.child_tid = 2,
		.comm = "sixteen-letters!",
	};
	struct record_exec e = {
		.r = { .len = sizeof(e),
		       .head = sizeof(e),
		       .type = RECORD_EXEC,
		       .pid = 1,
		       .tid = 1,
		       .seq = 2 },
		.comm = "second",
	};

	t.uid = 77;
	t.r.flags = RECORD_THREAD_FIRST;
	trace_context_add(c, &t.r);
	trace_context_add(c, &o.r);
	o.ino = 1234;
	trace_context_add(c, &o.r);
	o.object = 6;
	trace_context_add(c, &o.r);
	trace_context_add(c, &f.r);
	trace_context_add(c, &n.r);
	trace_context_add(c, &e.r);
}

static bool not_six(void *owner, uint64_t object)
{
	return object != 6;
}

static void test_context(void **state)
{
	struct trace_context *c = trace_context_new(0);
	const struct record_thread *t;
	const struct record_object *o;
	struct record_exit end = { .r = { .len = sizeof(end),
					  .head = sizeof(end),
					  .type = RECORD_EXIT,
					  .pid = 1,
					  .tid = 1 } };

	add_life(c);
	trace_context_begin(c, 99, not_six, NULL);
	t = (const void *)trace_context_next(c);
	assert_string_equal(t->comm, "second");
	assert_int_equal(t->r.ns, 99);
	assert_int_equal(t->r.seq, 0);
	assert_int_equal(t->r.flags, 0);
	t = (const void *)trace_context_next(c);
	assert_memory_equal(t->comm, "sixteen-letters!", 16);
	assert_int_equal(t->r.tid, 2);
	assert_int_equal(t->parent_pid, 1);
	assert_int_equal(t->uid, 77);
	o = (const void *)trace_context_next(c);
	assert_int_equal(o->r.type, RECORD_OBJECT);
	assert_int_equal(o->object, 5);
	assert_int_equal(o->ino, 1234);
	assert_int_equal(trace_context_next(c)->type, RECORD_FD);
	assert_null(trace_context_next(c));
	assert_null(trace_context_next(c));
	/* The process is gone, and what it had open. */
	trace_context_add(c, &end.r);
	trace_context_begin(c, 99, NULL, NULL);
	assert_int_equal(trace_context_next(c)->tid, 2);
	assert_int_equal(trace_context_next(c)->type, RECORD_OBJECT);
	assert_int_equal(trace_context_next(c)->type, RECORD_OBJECT);
	assert_null(trace_context_next(c));
	trace_context_free(c);
}

/* However much one is told, it keeps to its bounds. */
static void test_context_bounds(void **state)
{
	struct trace_context *c = trace_context_new(1 << 16);
	unsigned threads = 0, objects = 0;
	const struct record *rec;
	uint64_t last = 0;

	for (unsigned i = 1; i <= 10000; i++) {
		struct record_object o = make_object(i, T0);
		struct record_thread t = make_thread(i, i, "x", T0);

		trace_context_add(c, &o.r);
		trace_context_add(c, &t.r);
	}
	trace_context_begin(c, 99, NULL, NULL);
	while ((rec = trace_context_next(c))) {
		if (rec->type == RECORD_THREAD) {
			threads++;
			last = rec->tid;
		} else {
			objects++;
		}
	}
	assert_in_range(threads + objects, 100, 1000);
	assert_int_equal(last, 10000);
	trace_context_free(c);
}

/* How a call began is told until it has ended. */
static void test_calls_that_go_on(void **state)
{
	struct trace_context *c = trace_context_new(0);
	struct record_thread t = make_thread(1, 1, "x", T0);
	struct record *call = make_call(1, 1, 5, T0 + 10, 0, 64);
	struct record_call *told;

	trace_context_add(c, &t.r);
	call->type = RECORD_ENTER;
	call->flags = RECORD_BLOCKED;
	trace_context_add(c, call);
	trace_context_begin(c, T0 + 110, NULL, NULL);
	assert_int_equal(trace_context_next(c)->type, RECORD_THREAD);
	told = (struct record_call *)trace_context_next(c);
	assert_int_equal(told->r.type, RECORD_ENTER);
	assert_int_equal(told->r.seq, 5);
	assert_int_equal(told->r.ns, T0 + 110);
	assert_int_equal(told->took, 500 + 100);
	assert_int_equal(told->r.len, call->len);
	assert_null(trace_context_next(c));
	call->type = RECORD_CALL;
	call->flags = RECORD_HAS_ENTER;
	trace_context_add(c, call);
	trace_context_begin(c, T0 + 110, NULL, NULL);
	assert_int_equal(trace_context_next(c)->type, RECORD_THREAD);
	assert_null(trace_context_next(c));
	trace_context_free(c);
	free(call);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_context),
		cmocka_unit_test(test_context_bounds),
		cmocka_unit_test(test_calls_that_go_on),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
