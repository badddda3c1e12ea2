/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The description table against the kernel's numbers, and every row, layout
 * and variant against the rules that decoders rely on.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "syscall/resolve.h"
#include "syscall/table.h"

struct header_call {
	enum abi abi;
	unsigned nr;
	const char *name;
};

#include "numbers.inc"

#define N(a) (sizeof(a) / sizeof((a)[0]))

/* Names that the headers spell in another way, or keep for nothing. */
static const struct {
	enum abi abi;
	const char *header, *row;
} renamed[] = {
	{ ABI_COUNT, "", "" },
};

static unsigned errors;

static void complain(const char *where, const char *what)
{
	fprintf(stderr, "%s: %s\n", where, what);
	errors++;
}

static const char *row_name(const struct header_call *h)
{
	for (size_t i = 0; i < N(renamed); i++)
		if (renamed[i].abi == h->abi &&
		    !strcmp(renamed[i].header, h->name))
			return renamed[i].row;
	return h->name;
}

static void numbers(void **state)
{
	char what[128];

	errors = 0;
	assert_true(N(header_calls) > 1000);
	for (size_t i = 0; i < N(header_calls); i++) {
		const struct header_call *h = &header_calls[i];
		const struct sysent *s = sysent_by_nr(h->abi, h->nr);

		snprintf(what, sizeof(what), "%s %u is %s, not %s",
			 abi_name(h->abi), h->nr, h->name,
			 s ? s->name : "missing");
		if (!s || strcmp(s->name, row_name(h)) != 0)
			complain("numbers", what);
	}
	assert_int_equal(errors, 0);
}

/* What the headers lack must be newer than they are. */
static void newer(void **state)
{
	unsigned last[ABI_COUNT] = { 0 };
	bool known[ABI_COUNT][1024] = { 0 };
	char what[128];

	errors = 0;
	for (size_t i = 0; i < N(header_calls); i++) {
		const struct header_call *h = &header_calls[i];

		known[h->abi][h->nr] = true;
		if (h->nr > last[h->abi] && h->nr < 512)
			last[h->abi] = h->nr;
	}
	for (int abi = 0; abi < ABI_COUNT; abi++) {
		for (unsigned nr = 0; nr < sysent_max(abi); nr++) {
			const struct sysent *s = sysent_by_nr(abi, nr);

			/* Of 6.11 and later, put into a gap. */
			if (!s || known[abi][nr] || nr > last[abi] ||
			    !strcmp(s->name, "uretprobe") ||
			    !strcmp(s->name, "uprobe"))
				continue;
			snprintf(what, sizeof(what), "%s %u (%s)",
				 abi_name(abi), nr, s->name);
			complain("not in the headers", what);
		}
	}
	assert_int_equal(errors, 0);
}

/* rows */

static bool needs_xlat(unsigned kind)
{
	return kind == ARG_FLAGS || kind == ARG_FLAGS64 || kind == ARG_ENUM ||
	       kind == ARG_FLAGS_MODE || kind == ARG_FLAGS_PRIO ||
	       kind == ARG_ENUM_NOTED || kind == ARG_ENUM_DEC ||
	       kind == ARG_QCMD || kind == ARG_BITS32 || kind == ARG_HEX_NOTED;
}

static bool needs_layout(unsigned kind)
{
	return kind == ARG_STRUCT || kind == ARG_STAT || kind == ARG_STAMP ||
	       kind == ARG_QUERY;
}

static bool needs_elem(unsigned kind)
{
	return kind == ARG_ARRAY || kind == ARG_INOUT;
}

static bool needs_len(unsigned kind)
{
	return kind == ARG_BUF || kind == ARG_HEXBUF || kind == ARG_ARRAY ||
	       kind == ARG_SCATTER || kind == ARG_IOVEC || kind == ARG_SIGSET ||
	       kind == ARG_FDSET || kind == ARG_POLLFDS ||
	       kind == ARG_NODEMASK || kind == ARG_MSGBUF ||
	       kind == ARG_MMSGHDR;
}

static void check_xlat(const char *where, const struct xlat_set *set)
{
	struct xlat_iter it = { .set = set };

	set = TABLE(set);
	if (!set->n || !set->names || !set->values)
		complain(where, "a set of constants is empty");
	while (set->names && xlat_next(&it))
		if (!xlat_iter_name(&it)[0])
			complain(where, "a constant has no name");
	if (set->sub && set->sub == set)
		complain(where, "a set is its own part");
}

static void check_choices(const char *where, const struct choice_set *set,
			  bool is_member, unsigned depth);
static void check_layout(const char *where, const struct layout *l,
			 unsigned depth);

/* `n` siblings; is_member: of a structure, not of a call. */
static void check_field(const char *where, const struct field *f, unsigned n,
			bool is_member, unsigned depth)
{
	char at[128];

	snprintf(at, sizeof(at), "%s.%s", where, f->name ? f->name : "?");
	if (f->kind == ARG_NONE || f->kind >= ARG_KIND_COUNT)
		complain(at, "unknown kind");
	if (!is_member && f->type != T_REG)
		complain(at, "an argument has the type of a member");
	if (is_member && f->type == T_REG)
		complain(at, "a member has no type");
	if (needs_xlat(f->kind)) {
		if (!f->xlat)
			complain(at, "no constants");
		else
			check_xlat(at, f->xlat);
	}
	if (needs_layout(f->kind)) {
		if (!f->layout)
			complain(at, "no layout");
		else
			check_layout(at, f->layout, depth + 1);
	}
	if (f->kind == ARG_CHOICE || f->kind == ARG_BINDER)
		check_choices(at, TABLE(f->choices), f->kind == ARG_BINDER,
			      depth + 1);
	if (needs_elem(f->kind)) {
		if (!f->elem)
			complain(at, "no element");
		else
			check_field(at, f->elem, 0, true, depth + 1);
	}
	if (f->len.from == LEN_NONE && needs_len(f->kind) &&
	    !(f->flags & FIELD_PAD))
		complain(at, "no length");
	if ((f->len.from == LEN_FROM_FIELD || f->len.from == LEN_FROM_RET ||
	     f->len.from == LEN_FROM_PTR) &&
	    n && f->len.index >= n)
		complain(at, "its length is in a sibling that is not there");
	if (field_is_optional(f) && n && f->when.arg >= n)
		complain(at, "depends on a sibling that is not there");
	if (f->reg > 6)
		complain(at, "there are six registers");
}

static void check_choices(const char *where, const struct choice_set *set,
			  bool is_member, unsigned depth)
{
	for (unsigned i = 0; i < set->n; i++)
		check_field(where, &set->items[i].field, 0, is_member, depth);
	check_field(where, &set->other, 0, is_member, depth);
}

static void check_layout(const char *where, const struct layout *l,
			 unsigned depth)
{
	char at[160];

	l = TABLE(l);

	snprintf(at, sizeof(at), "%.80s(%s)", where, l->name ? l->name : "?");
	if (depth > 6) {
		complain(at, "too deep");
		return;
	}
	if (!l->name)
		complain(at, "a layout has no name");
	if (!l->n || l->n > 64)
		complain(at, "more members than the decoder has room for");
	for (unsigned i = 0; i < l->n; i++) {
		const struct field *m = &l->members[i];
		bool flat = m->kind == ARG_STRUCT && m->type == T_INLINE;

		if (!m->name && !(m->flags & FIELD_PAD) && !flat)
			complain(at, "a member has no name");
		check_field(at, &l->members[i], l->n, true, depth);
	}
	for (unsigned i = 0; l->order && i < l->norder; i++)
		if (l->order[i] >= l->n)
			complain(at, "the order names a member not there");
	for (int abi = 0; abi < ABI_COUNT; abi++)
		if (!layout_size(abi, l) || layout_size(abi, l) > 65536)
			complain(at, "a size that cannot be");
}

static void check_variants(const char *where, const struct sysent *s,
			   const struct variant_set *v)
{
	struct variant_place place = { 0 }, at_first = { 0 };
	const struct variant *var, *twin;
	char at[128];

	v = TABLE(v);
	if (v->arg >= 6 || v->arg_hi >= 6 || v->first >= 6)
		complain(where, "variants beyond the sixth argument");
	if (!variant_next(v, &at_first))
		complain(where, "no variants in the set");
	while ((var = variant_next(v, &place))) {
		unsigned n = v->first + var->nfields;
		const struct field *f;
		struct field made;

		snprintf(at, sizeof(at), "%s[%#llx]", where,
			 (unsigned long long)var->key);
		if (var->nfields > VARIANT_FIELDS || n > 6)
			complain(at, "too many fields");
		for (unsigned k = 0; k < var->nfields; k++) {
			f = variant_field(var, k, &made);
			if (!f->name)
				complain(at, "an argument has no name");
			check_field(at, f, 6, false, 0);
		}
		if (variant_more(var))
			check_variants(at, s, variant_more(var));
		if (v->by_type && (var->key >> 8 & 0xff) != place.type)
			complain(at, "in the list of another type");
		for (struct variant_place other = place;
		     (twin = variant_next(v, &other));)
			if (twin->key == var->key &&
			    twin->family == var->family)
				complain(at, "a key stands twice");
		/* find_key() and add_families() lean on this. */
		twin = variant_next(v, &(struct variant_place){ place.type,
								place.list,
								place.i });
		if (!var->family && twin && twin->key == var->key)
			complain(at, "of a family, and behind that of all");
	}
}

static void check_row(const struct sysent *s)
{
	const uint32_t all = SC_PROCESS_CONTROL | SC_FILE_MANAGEMENT |
			     SC_DEVICE_MANAGEMENT | SC_INFORMATION |
			     SC_COMMUNICATION;
	unsigned n = sysent_nargs(s);

	if (!s->name || !s->name[0]) {
		complain("?", "a row has no name");
		return;
	}
	if (__builtin_popcount(s->classes & all) != 1)
		complain(s->name, "not in exactly one textbook category");
	if (s->nargs > 6)
		complain(s->name, "too many arguments");
	for (unsigned i = 0; i < s->nargs; i++)
		if (s->args[i].kind == ARG_NONE)
			complain(s->name, "a gap between arguments");
	for (unsigned i = n; i < s->nargs; i++)
		if (!(s->args[i].flags & FIELD_PSEUDO))
			complain(s->name,
				 "an argument behind one on the stack");
	for (unsigned i = 0; i < n; i++) {
		if (!s->args[i].name)
			complain(s->name, "an argument has no name");
		check_field(s->name, &s->args[i], n, false, 0);
	}
	if (s->ret >= ARG_KIND_COUNT)
		complain(s->name, "unknown kind of result");
	if ((s->ret == RET_FLAGS || s->ret == RET_ENUM) && !s->ret_xlat)
		complain(s->name, "no constants of the result");
	if (s->aux >= AUX_COUNT)
		complain(s->name, "unknown kind of addition");
	if (s->variants)
		check_variants(s->name, s, s->variants);
}

static void rows(void **state)
{
	unsigned count = 0;

	errors = 0;
	for (int abi = 0; abi < ABI_COUNT; abi++) {
		for (unsigned nr = 0; nr < sysent_max(abi); nr++) {
			const struct sysent *s = sysent_by_nr(abi, nr);

			if (!s)
				continue;
			check_row(s);
			count++;
		}
	}
	assert_true(count > 1100);
	assert_int_equal(errors, 0);
}

/* look-up */

static void lookup(void **state)
{
	int nr = sysent_nr(ABI_X86_64, "openat", -1);

	assert_int_equal(nr, 257);
	assert_int_equal(sysent_nr(ABI_I386, "openat", -1), 295);
	assert_true(sysent_nr(ABI_X86_64, "no_such_call", -1) < 0);
	assert_null(sysent_by_nr(ABI_X86_64, 100000));
	assert_null(sysent_by_nr(ABI_X86_64, UINT64_MAX));
	/* x32 with its bit and without. */
	assert_ptr_equal(sysent_by_nr(ABI_X32, X32_SYSCALL_BIT + 257),
			 sysent_by_nr(ABI_X32, 257));
	/* Both getuid of i386: of 16 bits, of 32 under another name. */
	assert_int_equal(sysent_nr(ABI_I386, "getuid", -1), 24);
	assert_int_equal(sysent_nr(ABI_I386, "getuid32", -1), 199);
}

static void class_list(void **state)
{
	uint32_t seen = 0;

	for (const struct class_name *c = class_names; c->name; c++) {
		assert_non_null(c->help);
		assert_int_equal(__builtin_popcount(c->bit), 1);
		seen |= c->bit;
	}
	/* All bits up to SC_PURE and the five categories. */
	assert_int_equal(seen, ((SC_PURE << 1) - 1) | 0x1f00000);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(numbers),    cmocka_unit_test(newer),
		cmocka_unit_test(rows),	      cmocka_unit_test(lookup),
		cmocka_unit_test(class_list),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
