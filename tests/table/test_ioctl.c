/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Commands of ioctl(2): each is in the list of its type, has a name, and,
 * where its number says how long the structure is, is as long in the ABI that
 * has this number.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "syscall/layout/ioctl.h"
#include "syscall/resolve.h"
#include "syscall/xlat/ioctl_names.h"

static unsigned errors;

static void complain(uint32_t cmd, const char *what)
{
	fprintf(stderr, "%#x: %s\n", cmd, what);
	errors++;
}

/* The bytes that the argument has, or 0 where there is no saying. */
static size_t argument_size(enum abi abi, const struct field *f)
{
	switch (f->kind) {
	case ARG_STRUCT:
	case ARG_QUERY:
		return f->len.from == LEN_FROM_CONST ?
			       f->len.n :
			       layout_size(abi, f->layout);
	default: return 0;
	}
}

/* Commands whose number says something else than the structure's size. */
static bool is_odd(uint32_t cmd)
{
	static const uint32_t odd[] = {
		0xc004240a, /* PERF_EVENT_IOC_QUERY_BPF: a pointer */
		0x4008240b, /* PERF_EVENT_IOC_MODIFY_ATTRIBUTES, likewise */
		0x4004240b, 0x800870a1, /* PPS_GETPARAMS and on, likewise */
		0x800470a1, 0x400870a2, 0x400470a2, 0xc00870a4, 0xc00470a4,
		0x400870a5, 0x400470a5,
		0x90044802, /* HIDIOCGRDESC: what follows the length */
		0x40044f02, /* UBI_IOCEBCH: int, is ubi_leb_change_req */
		/* fscrypt: one of two structures, whose first byte says which
		 */
		0x800c6613,
		/* a length and the first byte of such a structure */
		0xc0096616, 0x400454ca, /* TUNSETIFF: int, is ifreq */
		0x800454d2,		/* TUNGETIFF, likewise */
		0x400454d9,		/* TUNSETQUEUE, likewise */
	};

	for (size_t i = 0; i < sizeof(odd) / sizeof(odd[0]); i++)
		if (odd[i] == cmd)
			return true;
	return false;
}

static void sizes(void **state)
{
	struct variant_place at = { 0 };
	const struct variant *v;
	unsigned looked_at = 0;

	errors = 0;
	while ((v = variant_next(&variants_ioctl, &at))) {
		uint32_t cmd = v->key, size = cmd >> 16 & 0x3fff;
		const struct field *f;
		struct field made;
		size_t have[ABI_COUNT];
		bool fits = false;

		if (!v->nfields || !(cmd >> 30) || !size || is_odd(cmd))
			continue;
		f = variant_field(v, 0, &made);
		if (!argument_size(ABI_X86_64, f))
			continue;
		for (enum abi abi = 0; abi < ABI_COUNT; abi++) {
			have[abi] = argument_size(abi, f);
			fits |= have[abi] == size;
		}
		looked_at++;
		if (fits)
			continue;
		complain(cmd, "the structure is not as long as it should be");
		fprintf(stderr, "\t%zu, %zu, %zu, not %u: %s\n",
			have[ABI_X86_64], have[ABI_I386], have[ABI_X32], size,
			TABLE(f->layout)->name);
	}
	assert_true(looked_at > 10);
	assert_int_equal(errors, 0);
}

static void types(void **state)
{
	struct variant_place at = { 0 };
	const struct variant *v;

	errors = 0;
	while ((v = variant_next(&variants_ioctl, &at)))
		if ((v->key >> 8 & 0xff) != at.type)
			complain(v->key, "in the list of another type");
	assert_int_equal(errors, 0);
}

/* EVIOCGABS(abs), EVIOCSABS(abs): decode_ioctl_cmd.c */
static bool is_spelled(uint64_t key)
{
	uint32_t nr = key & 0xff;

	return (key & VARIANT_LOOSE) ||
	       (key >> 8 == 0x801845 && nr >= 0x40 && nr < 0x80) ||
	       (key >> 8 == 0x401845 && nr >= 0xc0);
}

static bool has_name(enum abi abi, uint32_t cmd)
{
	const struct ioctl_name *after = NULL;

	return ioctl_name(abi, cmd, &after);
}

static void names(void **state)
{
	struct variant_place at = { 0 };
	const struct variant *v;

	errors = 0;
	/* Those from 0x89e0 on mean something else on other sockets. */
	while ((v = variant_next(&variants_ioctl, &at)))
		if (!is_spelled(v->key) && v->key != 0x80082102 &&
		    v->key >> 5 != 0x89e0 >> 5 &&
		    !has_name(ABI_X86_64, v->key) &&
		    !has_name(ABI_I386, v->key) && !has_name(ABI_X32, v->key))
			complain(v->key, "has no name");
	assert_int_equal(errors, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sizes),
		cmocka_unit_test(types),
		cmocka_unit_test(names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
