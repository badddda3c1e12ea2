/* SPDX-License-Identifier: BSD-2-Clause */
/* Values of maps by what the engine has told of these, much or little. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "exit_text.h"
#include "syscall/bpf_map.h"
#include "test.h"

enum {
	ATTR = 0x10000,
	KEY = 0x20000,
	VALUE = 0x30000,
	BPF_NR = 321,
	LOOKUP_ELEM = 1,
	ATTR_BYTES = 32,
	PERCPU_ARRAY = 6,
};

static unsigned char values[64];

/* bpf(BPF_MAP_LOOKUP_ELEM), whose engine tells `nfacts` bytes of `facts`. */
static const char *shown(const struct bpf_map_facts *facts, size_t nfacts,
			 uint64_t flags)
{
	static const uint64_t args[3] = { LOOKUP_ELEM, ATTR, ATTR_BYTES };
	uint64_t attr[4] = { 3, KEY, VALUE, flags };
	static const uint32_t key = 1;
	struct memory mem = { 0 };

	memory_add(&mem, PHASE_ENTER, ATTR, (void *)attr, sizeof(attr),
		   sizeof(attr), MEM_OK);
	memory_add(&mem, PHASE_EXIT, ATTR, (void *)attr, sizeof(attr),
		   sizeof(attr), MEM_OK);
	memory_add(&mem, PHASE_ENTER, KEY, (void *)&key, sizeof(key),
		   sizeof(key), MEM_OK);
	memory_add(&mem, PHASE_EXIT, VALUE, values, sizeof(values),
		   sizeof(values), MEM_OK);
	memory_add(&mem, PHASE_ENTER, BPF_MAP_FACTS, (void *)facts, nfacts,
		   nfacts, MEM_OK);
	return exit_text(BPF_NR, args, 1, 0, &mem, false, false);
}

#define HEAD  "{map_fd=3, key=\"\\x01\\x00\\x00\\x00\", value="
#define TAIL  ", flags=BPF_ANY}"
#define FIRST "\"\\x01\\x02\\x03\\x04\""
#define NINTH "\"\\x09\\x0a\\x0b\\x0c\""

static void test_per_cpu(void **state)
{
	struct bpf_map_facts facts = { PERCPU_ARRAY, 4, 4, 9, 2, 0 };

	assert_string_equal(shown(&facts, sizeof(facts), 0),
			    HEAD "[" FIRST ", " NINTH "]" TAIL);
	/* BPF_F_CPU */
	assert_string_equal(shown(&facts, sizeof(facts), 8),
			    HEAD FIRST ", flags=BPF_F_CPU}");
	/* A map of another type has one. */
	facts.map_type = 2;
	assert_string_equal(shown(&facts, sizeof(facts), 0), HEAD FIRST TAIL);
}

/* What older recordings have, which do not say how many CPUs there were. */
static void test_old(void **state)
{
	struct bpf_map_facts facts = { PERCPU_ARRAY, 4, 4, 9, 2, 0 };

	assert_string_equal(shown(&facts, BPF_MAP_FACTS_LEAST, 0),
			    HEAD "0x30000" TAIL);
	assert_string_equal(shown(&facts, BPF_MAP_FACTS_LEAST - 1, 0),
			    "{map_fd=3, key=0x20000, value=0x30000" TAIL);
	facts.map_type = 2;
	assert_string_equal(shown(&facts, BPF_MAP_FACTS_LEAST, 0),
			    HEAD FIRST TAIL);
}

/* Sizes that no kernel has told. */
static void test_hostile(void **state)
{
	struct bpf_map_facts facts = { PERCPU_ARRAY, 4, UINT32_MAX, 9,
				       UINT32_MAX,   0 };
	const char *s = shown(&facts, sizeof(facts), 0);

	/* -s bytes of the first, and no more. */
	assert_ptr_equal(strstr(s, HEAD "["
					"\"\\x01\\x02"),
			 s);
	assert_non_null(strstr(s, "\\x20\"..., ...]" TAIL));
	facts.value_size = 0;
	assert_string_equal(shown(&facts, sizeof(facts), 0),
			    HEAD "0x30000" TAIL);
	facts.value_size = 4;
	facts.ncpus = 0;
	assert_string_equal(shown(&facts, sizeof(facts), 0),
			    HEAD "0x30000" TAIL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_per_cpu),
		cmocka_unit_test(test_old),
		cmocka_unit_test(test_hostile),
	};

	for (unsigned i = 0; i < sizeof(values); i++)
		values[i] = (unsigned char)(i + 1);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
