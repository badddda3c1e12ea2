/* SPDX-License-Identifier: BSD-2-Clause */
#include <dwarf.h>
#include <elfutils/libdw.h>
#include <string.h>

#include "basic/cleanup.h"
#include "stack/expr.h"
#include "stack/space.h"
#include "stack/unwind.h"
#include "test.h"

/* mappings */

static void map(struct space *s, uint64_t start, uint64_t end, uint64_t offset,
		const char *path)
{
	struct mapped_file m = {
		.pid = 1, .start = start, .end = end, .path = path
	};

	space_map(s, &m, offset);
}

/* Of a file that is not there: addresses are offsets. */
static void check_at(struct space *s, uint64_t addr, const char *path,
		     uint64_t offset)
{
	uint64_t at = 0;
	struct image *i = space_find(s, addr, &at);

	if (!path) {
		assert_null(i);
		return;
	}
	assert_non_null(i);
	assert_int_equal(at, offset);
	assert_string_equal(image_place(i, at, false, false)->module, path);
}

static void test_space(void **state)
{
	struct images *images = images_new();
	struct space *s = space_new(images, 1), *copy;

	space_clear(s);
	check_at(s, 0x1000, NULL, 0);
	map(s, 0x1000, 0x5000, 0x100000, "/no/a");
	map(s, 0x8000, 0x9000, 0, "/no/b");
	check_at(s, 0xfff, NULL, 0);
	check_at(s, 0x1000, "/no/a", 0x100000);
	check_at(s, 0x4fff, "/no/a", 0x103fff);
	check_at(s, 0x5000, NULL, 0);
	check_at(s, 0x8000, "/no/b", 0);
	assert_true(space_touches(s, 0x4fff, 1));
	assert_false(space_touches(s, 0x5000, 0x3000));
	assert_true(space_touches(s, 0x5000, 0x3001));

	/* Into the middle of one, over the end of another. */
	map(s, 0x2000, 0x3000, 0x7000, "/no/c");
	map(s, 0x8800, 0xa000, 0x40, "/no/d");
	check_at(s, 0x1fff, "/no/a", 0x100fff);
	check_at(s, 0x2010, "/no/c", 0x7010);
	check_at(s, 0x3000, "/no/a", 0x102000);
	check_at(s, 0x87ff, "/no/b", 0x7ff);
	check_at(s, 0x8800, "/no/d", 0x40);
	copy = space_copy(s, 2);
	/* Something without a name, over all of several. */
	map(s, 0x1800, 0x8900, 0, NULL);
	check_at(s, 0x1700, "/no/a", 0x100700);
	check_at(s, 0x1800, NULL, 0);
	check_at(s, 0x3000, NULL, 0);
	check_at(s, 0x8900, "/no/d", 0x140);
	check_at(copy, 0x2010, "/no/c", 0x7010);
	check_at(copy, 0x3000, "/no/a", 0x102000);
	/* What can't be. */
	map(s, 0x9000, 0x9000, 0, "/no/e");
	map(s, 0x9000, 0x8000, 0, "/no/e");
	check_at(s, 0x9000, "/no/d", 0x840);
	space_clear(s);
	check_at(s, 0x8900, NULL, 0);
	space_free(s);
	space_free(copy);
	images_free(images);
}

/* memory */

struct words {
	struct unwind_memory mem;
	uint64_t addr;
	const uint64_t *v;
	size_t n;
};

static bool read_words(const struct unwind_memory *mem, uint64_t addr, void *to,
		       size_t n)
{
	const struct words *w = container_of(mem, const struct words, mem);

	if (addr < w->addr || addr - w->addr > w->n * 8 - n)
		return false;
	memcpy(to, (const char *)w->v + (addr - w->addr), n);
	return true;
}

/* expressions */

static bool value(const Dwarf_Op *ops, unsigned n, uint64_t *ret_value)
{
	static const uint64_t v[] = { 11, 0x1122334455667788 };
	struct words w = { { read_words }, 0x7000, v, 2 };
	struct unwind_regs regs = { .known = 1u << 7 | 1u << 16 };

	regs.r[7] = 0x7000;
	regs.r[16] = 0x40102b;
	return expr_value(ops, n, &regs, 0x7100, &w.mem, ret_value);
}

static void test_expr(void **state)
{
	/* What a procedure linkage table has: sp + 8 + (ip & 15 >= 11) * 8 */
	static const Dwarf_Op plt[] = {
		{ DW_OP_breg7, 8, 0, 0 }, { DW_OP_breg16, 0, 0, 0 },
		{ DW_OP_lit15, 0, 0, 0 }, { DW_OP_and, 0, 0, 0 },
		{ DW_OP_lit11, 0, 0, 0 }, { DW_OP_ge, 0, 0, 0 },
		{ DW_OP_lit3, 0, 0, 0 },  { DW_OP_shl, 0, 0, 0 },
		{ DW_OP_plus, 0, 0, 0 },
	};
	static const Dwarf_Op deref[] = {
		{ DW_OP_breg7, 8, 0, 0 },
		{ DW_OP_deref, 0, 0, 0 },
	};
	static const Dwarf_Op part[] = {
		{ DW_OP_bregx, 7, 8, 0 },
		{ DW_OP_deref_size, 2, 0, 0 },
	};
	static const Dwarf_Op cfa[] = {
		{ DW_OP_call_frame_cfa, 0, 0, 0 },
		{ DW_OP_const1s, (uint64_t)-16, 0, 0 },
		{ DW_OP_swap, 0, 0, 0 },
		{ DW_OP_minus, 0, 0, 0 },
	};
	static const Dwarf_Op unknown[] = { { DW_OP_breg3, 0, 0, 0 } };
	static const Dwarf_Op empty[] = { { DW_OP_plus, 0, 0, 0 } };
	static const Dwarf_Op away[] = {
		{ DW_OP_lit1, 0, 0, 0 },
		{ DW_OP_deref, 0, 0, 0 },
	};
	static const Dwarf_Op size[] = {
		{ DW_OP_breg7, 0, 0, 0 },
		{ DW_OP_deref_size, 200, 0, 0 },
	};
	static const Dwarf_Op strange[] = { { 0xf0, 0, 0, 0 } };
	Dwarf_Op many[100];
	uint64_t v = 0;

	assert_true(value(plt, 9, &v));
	assert_int_equal(v, 0x7010);
	assert_true(value(deref, 2, &v));
	assert_int_equal(v, 0x1122334455667788);
	assert_true(value(part, 2, &v));
	assert_int_equal(v, 0x7788);
	assert_true(value(cfa, 4, &v));
	assert_int_equal(v, (uint64_t)-16 - 0x7100);
	assert_false(value(unknown, 1, &v));
	assert_false(value(empty, 1, &v));
	assert_false(value(away, 2, &v));
	assert_false(value(size, 2, &v));
	assert_false(value(strange, 1, &v));
	assert_false(value(plt, 0, &v));
	for (unsigned i = 0; i < ARRAY_SIZE(many); i++)
		many[i] = (Dwarf_Op){ DW_OP_lit1, 0, 0, 0 };
	assert_false(value(many, ARRAY_SIZE(many), &v));
}

/* frame pointers */

static struct stack by_pointers(const uint64_t *v, size_t n, uint64_t bp,
				unsigned max, struct frame *frames)
{
	struct words w = { { read_words }, 0x1000, v, n };
	struct images *images = images_new();
	struct space *s = space_new(images, 1);
	struct unwind_regs regs = {
		.known = 1u << REG_IP_64 | 1u << REG_SP_64 | 1u << REG_BP_64,
	};
	struct stack st;

	space_clear(s);
	regs.r[REG_IP_64] = 0xaaaa;
	regs.r[REG_SP_64] = 0x1000;
	regs.r[REG_BP_64] = bp;
	unwind(s, &regs, &w.mem, false, frames, max, &st);
	space_free(s);
	images_free(images);
	return st;
}

static void test_pointers(void **state)
{
	/* at 0x1010: the next one at 0x1030, which is the first of all */
	static const uint64_t good[] = { 1,	 2,	 0x1030, 0xbbbb,
					 0xdead, 0xdead, 0,	 0xcccc };
	static const uint64_t loop[] = { 0x1000, 0xbbbb, 0x1000, 0xbbbb };
	static const uint64_t away[] = { 0x1008, 0xbbbb, 0x9000000, 0xcccc };
	struct frame f[16];
	struct stack st;

	st = by_pointers(good, 8, 0x1010, 16, f);
	assert_int_equal(st.n, 3);
	assert_int_equal(st.end, STACK_WHOLE);
	assert_int_equal(st.how, STACK_BY_POINTERS);
	assert_int_equal(f[0].ip, 0xaaaa);
	assert_int_equal(f[1].ip, 0xbbbb);
	assert_int_equal(f[2].ip, 0xcccc);
	assert_null(f[2].place);
	st = by_pointers(good, 8, 0x1010, 2, f);
	assert_int_equal(st.n, 2);
	assert_int_equal(st.end, STACK_TOO_MANY);
	st = by_pointers(good, 8, 0x1010, 1, f);
	assert_int_equal(st.n, 1);
	/* To itself, down, not aligned, out of reach, nowhere. */
	st = by_pointers(loop, 4, 0x1000, 16, f);
	assert_int_equal(st.n, 2);
	assert_int_equal(st.end, STACK_NO_RULE);
	st = by_pointers(loop, 4, 0xff0, 16, f);
	assert_int_equal(st.n, 1);
	assert_int_equal(st.end, STACK_NO_RULE);
	st = by_pointers(loop, 4, 0x1004, 16, f);
	assert_int_equal(st.n, 1);
	st = by_pointers(away, 4, 0x1000, 16, f);
	assert_int_equal(st.end, STACK_NO_RULE);
	st = by_pointers(loop, 4, 0x1018, 16, f);
	assert_int_equal(st.end, STACK_NO_MEMORY);
	st = by_pointers(loop, 4, UINT64_MAX - 7, 16, f);
	assert_int_equal(st.n, 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_space),
		cmocka_unit_test(test_expr),
		cmocka_unit_test(test_pointers),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
