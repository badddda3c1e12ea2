/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of constants. */
#include "syscall/xlat.h"

#include <errno.h>
#include <string.h>

/* The name behind `skip` others. */
static const char *skip_names(const char *name, unsigned skip)
{
	while (skip--)
		name += strlen(name) + 1;
	return name;
}

const char *xlat_iter_name(struct xlat_iter *it)
{
	unsigned at = it->next - 1;

	if (!it->name)
		it->name = it->set->names;
	it->name = skip_names(it->name, at - it->named);
	it->named = at;
	return it->name;
}

/* Sets are looked into for each call that is shown: a loop for each width. */
#define FIND(type)                                                \
	do {                                                      \
		const type *p = set->values;                      \
                                                                  \
		for (unsigned i = 0; i < set->n; i++)             \
			if (p[i] == value)                        \
				return skip_names(set->names, i); \
	} while (0)

const char *xlat_name(const struct xlat_set *set, uint64_t value)
{
	set = TABLE(set);
	switch (set->width) {
	case 1: FIND(uint8_t); break;
	case 2: FIND(uint16_t); break;
	case 4: FIND(uint32_t); break;
	default: FIND(uint64_t);
	}
	return NULL;
}

bool xlat_has_flag(const struct xlat_set *set, uint64_t value)
{
	struct xlat_iter it = { .set = set };

	while (xlat_next(&it))
		if (it.value && (value & it.value) == it.value)
			return true;
	return false;
}

static int find_name(const struct xlat_set *set, const char *name,
		     int (*compare)(const char *, const char *),
		     uint64_t *ret_value)
{
	struct xlat_iter it = { .set = set };

	while (xlat_next(&it)) {
		if (!compare(xlat_iter_name(&it), name)) {
			*ret_value = it.value;
			return 0;
		}
	}
	return -ENOENT;
}

int xlat_value(const struct xlat_set *set, const char *name,
	       uint64_t *ret_value)
{
	return find_name(set, name, strcmp, ret_value);
}

int xlat_value_of_any_case(const struct xlat_set *set, const char *name,
			   uint64_t *ret_value)
{
	return find_name(set, name, strcasecmp, ret_value);
}

unsigned xlat_names(const struct xlat_set *set, const char **names,
		    unsigned max)
{
	struct xlat_iter it = { .set = set };
	unsigned n = 0;

	while (n < max && xlat_next(&it))
		names[n++] = xlat_iter_name(&it);
	return n;
}

unsigned xlat_sub_names(const struct xlat_set *set, uint64_t *value,
			const char *names[XLAT_SUB_MAX])
{
	const struct xlat_set *sub = TABLE(set)->sub;
	uint64_t mask = set->sub_mask, left, own;
	const char *name;
	unsigned n;

	if (!sub)
		return 0;
	left = *value & mask;
	own = left & ~(uint64_t)(TABLE(sub)->sub ? sub->sub_mask : 0);
	n = xlat_sub_names(sub, &left, names);
	name = xlat_name(sub, own);
	if (name && n < XLAT_SUB_MAX) {
		names[n++] = name;
		left &= ~own;
	}
	*value = (*value & ~mask) | left;
	return n;
}
