/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Every row and variant in every ABI, with made-up registers and memory:
 * what is decoded from the memory that the plan has copied is what is decoded
 * from all of it.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../unit/test.h"
#include "basic/cleanup.h"
#include "copy_walk.h"
#include "event/trace_opts.h"
#include "sink/text_visitor.h"
#include "syscall/bpf_map.h"
#include "syscall/decode.h"
#include "syscall/indirect.h"
#include "syscall/resolve.h"

enum {
	BASE = 0x10000000,
	ROUNDS = 128, /* times RINGSIDE_TEST_SCALE */
	/*
	 * So many pieces of memory, each as long as the most that a plan
	 * copies of anything (COPY_CONTROL), with more between them than any
	 * decoder asks for.
	 */
	PIECES = 128,
	PIECE = COPY_CONTROL,
	GRAIN = 1 << 18,
	SIZE = PIECES * PIECE,
};

/* xorshift64*: the same numbers in every run. */
static uint64_t seed = 1;

static uint32_t rnd(uint32_t below)
{
	seed ^= seed >> 12;
	seed ^= seed << 25;
	seed ^= seed >> 27;
	return (uint32_t)((seed * 0x2545f4914f6cdd1dull) >> 33) % below;
}

static unsigned char *pages[2]; /* by phase */

static uint64_t random_address(void)
{
	return BASE + (uint64_t)rnd(PIECES) * GRAIN + 8 * rnd(8);
}

static uint64_t random_word(void)
{
	return !rnd(4) ? 0 : !rnd(3) ? 0x6463626100646362ull : rnd(9);
}

/*
 * Pointers, small numbers and text, in words of the ABI. A call changes
 * anything but the pointers, which may have 64 bits even where words have 32.
 */
static void fill(unsigned word)
{
	for (size_t i = 0; i < SIZE; i += 8) {
		bool pointers = !rnd(3);

		for (unsigned k = 0; k < 8; k += word) {
			uint64_t v[2] = { random_word(), random_word() };

			if (pointers)
				v[0] = v[1] = k && rnd(2) ? v[0] :
							    random_address();
			/* No more strings of argv than COPY_ARGVS. */
			if (i % 128 == 0)
				v[0] = v[1] = 0;
			memcpy(pages[0] + i + k, &v[0], word);
			memcpy(pages[1] + i + k, &v[1], word);
		}
	}
}

/* Of a map that has a value for each key, or one for each CPU. */
static struct bpf_map_facts map = { 1, 5, 12, 3, 3, 0 };

/* What is in memory in a phase; `owner` points to the phase. */
static ssize_t read_page(void *owner, uint64_t addr, void *buf, size_t len)
{
	const enum phase *phase = owner;

	uint64_t piece = (addr - BASE) / GRAIN, off = (addr - BASE) % GRAIN;

	if (addr == BPF_MAP_FACTS && len == sizeof(map)) {
		memcpy(buf, &map, sizeof(map));
		return sizeof(map);
	}
	if (addr < BASE || piece >= PIECES || off >= PIECE)
		return -1;
	if (len > PIECE - off)
		len = PIECE - off;
	memcpy(buf, pages[*phase] + piece * PIECE + off, len);
	return (ssize_t)len;
}

static ssize_t read_memory(struct memory *m, uint64_t addr, void *buf,
			   size_t len)
{
	return read_page(&m->live, addr, buf, len);
}

/* As many as all of which is copied; 0: any number. */
static unsigned most_copied(const struct field *f)
{
	if (!f)
		return 0;
	if (f->kind == ARG_MMSGHDR)
		return COPY_MESSAGES;
	if (f->kind == ARG_IOVEC ||
	    ((f->kind == ARG_ARRAY || f->kind == ARG_IOCBS) &&
	     f->elem->type == T_PTR))
		return COPY_IOVECS;
	return 0;
}

/* Lengths that some decoder takes, and all small ones. */
static uint64_t random_number(const struct field *f)
{
	static const uint8_t sizes[] = { 8, 16, 24, 32, 64, 88, 128 };
	unsigned most = most_copied(f);

	if (most)
		return rnd(most + 1);
	if (!rnd(4))
		return rnd(3) ? sizes[rnd(ARRAY_SIZE(sizes))] : rnd(200);
	return rnd(8);
}

/* What argument i says the length of, or NULL. */
static const struct field *measured_by(const struct resolved *r, unsigned i)
{
	for (unsigned k = 0; k < r->nargs; k++)
		if ((r->args[k]->len.from == LEN_FROM_FIELD ||
		     r->args[k]->len.from == LEN_FROM_RET) &&
		    r->args[k]->len.index == i)
			return r->args[k];
	return NULL;
}

/* Another variant than the registers were made for may have come of them. */
static void bound_counts(struct call *c)
{
	const struct resolved *r = call_resolve(c);
	uint8_t reg[6];

	resolve_registers(c->abi, r->args, r->nargs, reg);
	for (unsigned i = 0; i < r->nargs; i++) {
		unsigned most = most_copied(measured_by(r, i));

		if (most && reg[i] != RESOLVE_NO_REG && c->args[reg[i]] > most)
			c->args[reg[i]] = most;
	}
}

/* Registers that the row can do something with. */
static void make_registers(struct call *c)
{
	const struct resolved *r;
	uint8_t reg[6];
	uint64_t args[6];

	r = call_resolve(c);
	map.map_type = rnd(2) ? 1 : 6;
	resolve_registers(c->abi, r->args, r->nargs, reg);
	memcpy(args, c->args, sizeof(args));
	for (unsigned i = 0; i < r->nargs; i++) {
		const struct field *f = r->args[i];

		if (reg[i] == RESOLVE_NO_REG || (c->args[reg[i]] && rnd(4)))
			continue;
		if (field_is_memory(f) || f->kind == ARG_PTR)
			args[reg[i]] = rnd(8) ? random_address() : rnd(2);
		else
			args[reg[i]] = random_number(measured_by(r, i));
	}
	memcpy(c->args, args, sizeof(args));
	bound_counts(c);
	/* Less than its first version is EINVAL, and has no length in it. */
	if (strstr(c->sysent->name, "etxattrat") && c->args[5] < 16)
		c->args[5] = 16;
}

/* A result that a call may have had. */
static void make_result(struct call *c)
{
	static const int errors[] = { 4, 14, 75, 512, 514, 516 };

	c->error = rnd(4) ? 0 : errors[rnd(ARRAY_SIZE(errors))];
	c->ret = c->error ? -c->error : (int64_t)rnd(7);
	c->no_ret = !rnd(16);
}

static void show(struct strbuf *b, const struct call *call,
		 const struct decode_opts *d)
{
	struct trace_opts opts = { .xlat = XLAT_ABBREV };
	struct text_visitor t;

	b->len = 0;
	text_visitor_init(&t, &opts, false);
	t.b = b;
	text_visitor_begin(&t, false);
	decode_args(call, d, &t.base, 0);
	decode_result(call, d, &t.base);
}

struct setting {
	struct decode_opts d;
	struct copy_plans plans;
	unsigned rounds, calls, different;
};

static void report(struct setting *s, const struct call *c,
		   const struct strbuf *whole, const struct strbuf *planned)
{
	if (s->different++ >= 20)
		return;
	fprintf(stderr, "%s %s(%#llx, %#llx, %#llx) phase %d ret %lld%s\n",
		abi_name(c->abi), c->sysent->name,
		(unsigned long long)c->args[0], (unsigned long long)c->args[1],
		(unsigned long long)c->args[2], c->phase, (long long)c->ret,
		c->no_ret ? " (none)" : "");
	fprintf(stderr, "  whole   %.*s\n  planned %.*s\n", (int)whole->len,
		whole->data, (int)planned->len, planned->data);
}

/* More messages than what is copied of, said by a word in memory. */
static bool is_beyond(const struct call *c)
{
	const struct resolved *r = call_resolve(c);

	for (unsigned i = 0; i < r->nargs; i++)
		if (r->args[i]->kind == ARG_MMSGHDR &&
		    (uint32_t)r->value[r->args[i]->len.index] > COPY_MESSAGES)
			return true;
	return false;
}

/*
 * Both ways for one call, whose registers are set; with `behind` for the one
 * that lies behind it in memory.
 */
static void compare_both(struct setting *s, struct call *c, bool behind)
{
	static struct strbuf whole, planned;
	static struct memory live, copied;
	enum phase phase = PHASE_ENTER;
	struct copy_reader reader = { read_page, &phase };
	const struct copy_plan *plan;
	struct call outer = *c, b;
	uint64_t args[6];

	memcpy(args, c->args, sizeof(args));
	plan = copy_plan_find(&s->plans, c->abi, c->nr, args, &reader);
	memory_reset(&live);
	memory_reset(&copied);
	live.read = read_memory;
	live.live = PHASE_ENTER;
	c->phase = PHASE_ENTER;
	c->ret = c->error = 0;
	c->no_ret = false;
	c->mem = &live;
	outer = *c;
	if (behind && (call_indirect(c) < 0 || is_beyond(c)))
		return;
	decode_prefetch(c, &s->d, false);
	copy_walk(plan, &outer, args, false, &reader, &copied);
	if (rnd(8)) {
		live.live = c->phase = phase = PHASE_EXIT;
		make_result(c);
		outer.phase = c->phase;
		outer.ret = c->ret;
		outer.error = c->error;
		outer.no_ret = c->no_ret;
		/* Who did not return can't be asked for more. */
		if (c->no_ret)
			live.read = NULL;
		else
			copy_walk(plan, &outer, args, false, &reader, &copied);
	}
	show(&whole, c, &s->d);
	b = outer;
	b.mem = &copied;
	if (behind)
		assert_int_equal(call_indirect(&b), 0);
	show(&planned, &b, &s->d);
	s->calls++;
	if (whole.len != planned.len ||
	    memcmp(whole.data, planned.data, whole.len) != 0)
		report(s, c, &whole, &planned);
}

static void compare(struct setting *s, struct call *c)
{
	compare_both(s, c, false);
}

/* The calls whose keys are set already. */
static void compare_key(struct setting *s, struct call *c)
{
	uint64_t keys[6];

	memcpy(keys, c->args, sizeof(keys));
	for (unsigned i = 0; i < s->rounds; i++) {
		memcpy(c->args, keys, sizeof(keys));
		make_registers(c);
		compare(s, c);
	}
}

/* Of which family the socket is that the calls have. */
static int wanted_family;

static int format_of(const struct call *call, int fd)
{
	return FD_FORMAT_SOCKET + wanted_family;
}

static void compare_variants(struct setting *s, struct call *c,
			     const struct variant_set *set, unsigned level)
{
	struct variant_place at = { 0 };
	const struct variant *var;
	uint64_t keys[6];

	memcpy(keys, c->args, sizeof(keys));
	while (set && level < 3 && (var = variant_next(set, &at))) {
		memcpy(c->args, keys, sizeof(keys));
		c->args[set->arg] = (uint32_t)var->key;
		if (var->key & VARIANT_LOOSE)
			c->args[set->arg] |= (uint64_t)rnd(200) << 16;
		if (set->arg_hi)
			c->args[set->arg_hi] = var->key >> 32;
		wanted_family = var->family;
		c->format_of = var->family ? format_of : NULL;
		compare_key(s, c);
		c->format_of = NULL;
		compare_variants(s, c, variant_more(var), level + 1);
	}
	memcpy(c->args, keys, sizeof(keys));
}

/* i386: the call behind socketcall(2) and its like, and what it points to. */
static void compare_indirect(struct setting *s, const struct call *c)
{
	struct call outer;

	if (!(c->sysent->classes & SC_INDIRECT))
		return;
	for (unsigned i = 0; i < 30 * s->rounds; i++) {
		outer = *c;
		for (unsigned k = 0; k < 6; k++)
			outer.args[k] = rnd(3) ? random_address() : rnd(25);
		outer.args[0] = rnd(16) ? rnd(25) : random_address();
		/* One whose arguments are a block has nothing else. */
		if (sysent_nargs(c->sysent) == 1)
			outer.args[0] = random_address();
		compare_both(s, &outer, true);
	}
}

/* Levels and names of socket options that have a value of their own. */
static void compare_sockopts(struct setting *s, struct call *c)
{
	static const uint16_t levels[] = { 0,	1,   6,	  17,  41,  58,
					   101, 132, 255, 263, 270, 271,
					   274, 276, 282, 283, 284 };

	if (strcmp(c->sysent->name, "getsockopt") != 0 &&
	    strcmp(c->sysent->name, "setsockopt") != 0)
		return;
	for (unsigned i = 0; i < ARRAY_SIZE(levels); i++) {
		for (unsigned name = 0; name < 135; name++) {
			memset(c->args, 0, sizeof(c->args));
			c->args[1] = levels[i];
			c->args[2] = name;
			for (unsigned k = 0; k < 4; k++) {
				c->args[3] = random_address();
				c->args[4] = c->sysent->name[0] == 's' ?
						     rnd(300) :
						     random_address();
				compare(s, c);
			}
		}
	}
}

static void compare_abi(struct setting *s, enum abi abi)
{
	unsigned word = abi_wordsize(abi);
	struct call c = { .abi = abi };

	fill(word);
	for (c.nr = 0; c.nr < sysent_max(abi); c.nr++) {
		c.sysent = sysent_by_nr(abi, c.nr);
		if (!c.sysent)
			continue;
		memset(c.args, 0, sizeof(c.args));
		c.sp = random_address();
		compare_key(s, &c);
		memset(c.args, 0, sizeof(c.args));
		compare_variants(s, &c, c.sysent->variants, 0);
		compare_sockopts(s, &c);
		compare_indirect(s, &c);
	}
}

/* As many as the environment wants, but some. */
static unsigned rounds(void)
{
	const char *scale = getenv("RINGSIDE_TEST_SCALE");
	double n = ROUNDS * (scale ? atof(scale) : 1);

	return n < 16 ? 16 : n;
}

static void compare_all(struct decode_opts d)
{
	struct setting s = { .d = d, .rounds = rounds() };
	struct syscall_set all, none;

	syscall_set_all(&all);
	syscall_set_none(&none);
	copy_plans_make(&s.plans, &(struct copy_opts){
					  .strlen_max = d.strlen_max,
					  .wanted = &all,
					  .abbrev = d.verbose ? &none : &all,
					  .verbose = d.no_deref ? &none : &all,
					  .raw = d.raw ? &all : &none,
				  });
	assert_int_equal(s.plans.dropped, 0);
	pages[0] = malloc(SIZE);
	pages[1] = malloc(SIZE);
	for (enum abi abi = 0; abi < ABI_COUNT; abi++)
		compare_abi(&s, abi);
	free(pages[0]);
	free(pages[1]);
	copy_plans_done(&s.plans);
	printf("%u calls, %u different\n", s.calls, s.different);
	assert_true(s.calls > 1000 * s.rounds);
	assert_int_equal(s.different, 0);
}

static void test_usual(void **state)
{
	compare_all((struct decode_opts){ .strlen_max = 32 });
}

static void test_verbose(void **state)
{
	compare_all((struct decode_opts){ .strlen_max = 32, .verbose = true });
}

static void test_short(void **state)
{
	compare_all((struct decode_opts){ .strlen_max = 2 });
}

static void test_nothing(void **state)
{
	compare_all((struct decode_opts){ .strlen_max = 0 });
}

static void test_no_deref(void **state)
{
	compare_all((struct decode_opts){ .strlen_max = 32, .no_deref = true });
}

static void test_raw(void **state)
{
	compare_all((struct decode_opts){ .strlen_max = 32, .raw = true });
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_usual),	 cmocka_unit_test(test_verbose),
		cmocka_unit_test(test_short),	 cmocka_unit_test(test_nothing),
		cmocka_unit_test(test_no_deref), cmocka_unit_test(test_raw),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
