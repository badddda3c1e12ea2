/* SPDX-License-Identifier: BSD-2-Clause */
/* The list of ioctl commands: its order, look-up, what it must have. */
#include <string.h>

#include "../unit/test.h"
#include "basic/cleanup.h"
#include "syscall/packed.h"
#include "syscall/xlat/ioctl_names.h"

static void test_order(void **state)
{
	const struct ioctl_names *all = TABLE(&ioctl_names);
	const struct ioctl_name *items = all->items;

	assert_true(all->n > 3500);
	for (size_t i = 0; i < all->n; i++) {
		const char *s = all->text + items[i].text;

		assert_true(items[i].abis);
		assert_true(strlen(s) > 3 && strlen(s) < 64);
		if (!i)
			continue;
		assert_true(items[i - 1].nr <= items[i].nr);
		if (items[i - 1].nr == items[i].nr)
			assert_true(strcmp(all->text + items[i - 1].text, s) <
				    0);
	}
}

/* Each is found by its number, and what is not there is not. */
static void test_lookup(void **state)
{
	const struct ioctl_names *all = TABLE(&ioctl_names);
	const struct ioctl_name *items = all->items, *at;

	for (size_t i = 0; i < all->n; i++) {
		for (enum abi abi = 0; abi < ABI_COUNT; abi++) {
			const char *s;
			bool found = false;

			at = NULL;
			while ((s = ioctl_name(abi, items[i].nr, &at)))
				found = found || at == &items[i];
			assert_int_equal(found, items[i].abis >> abi & 1);
		}
		if (i && items[i - 1].nr + 1 < items[i].nr) {
			at = NULL;
			assert_null(
				ioctl_name(ABI_X86_64, items[i].nr - 1, &at));
		}
	}
	at = NULL;
	assert_null(ioctl_name(ABI_X86_64, UINT32_MAX, &at));
}

static void test_names(void **state)
{
	static const struct {
		enum abi abi;
		uint32_t nr;
		const char *names[2];
	} cases[] = {
		{ ABI_X86_64, 0x5401, { "TCGETS" } },
		{ ABI_X86_64, 0x5402, { "TCSETS" } },
		{ ABI_X86_64, 0x5413, { "TIOCGWINSZ" } },
		{ ABI_X86_64, 0x541b, { "FIONREAD" } },
		{ ABI_X86_64, 0x7004, { "PHN_NOT_OH", "RTC_UIE_OFF" } },
		{ ABI_X86_64, 0x40049409, { "FICLONE" } },
		{ ABI_X86_64, 0x80086601, { "FS_IOC_GETFLAGS" } },
		{ ABI_X86_64, 0x80046601, { "FS_IOC32_GETFLAGS" } },
		{ ABI_I386, 0x80046601, { "FS_IOC_GETFLAGS" } },
		{ ABI_X86_64, 0xc138fd00, { "DM_VERSION" } },
		{ ABI_X86_64, 0x8b01, { "SIOCGIWNAME" } },
		/* 6.11, 6.15 */
		{ ABI_X86_64, 0xc0686611, { "PROCMAP_QUERY" } },
		{ ABI_X86_64, 0xc058ff0b, { "PIDFD_GET_INFO" } },
	};

	for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
		const struct ioctl_name *at = NULL;

		for (unsigned k = 0; k < 2; k++) {
			const char *s = ioctl_name(cases[i].abi, cases[i].nr,
						   &at);

			if (!cases[i].names[k]) {
				assert_null(s);
				break;
			}
			assert_non_null(s);
			assert_string_equal(s, cases[i].names[k]);
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_order),
		cmocka_unit_test(test_lookup),
		cmocka_unit_test(test_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
