/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of constants. */
#include "syscall/xlat.h"

#include <errno.h>
#include <string.h>

const char *xlat_name(const struct xlat_set *set, uint64_t value)
{
	for (unsigned i = 0; i < set->n; i++)
		if (set->items[i].value == value)
			return set->items[i].name;
	return NULL;
}

int xlat_value(const struct xlat_set *set, const char *name,
	       uint64_t *ret_value)
{
	for (unsigned i = 0; i < set->n; i++) {
		if (!strcmp(set->items[i].name, name)) {
			*ret_value = set->items[i].value;
			return 0;
		}
	}
	return -ENOENT;
}

unsigned xlat_sub_names(const struct xlat_set *set, uint64_t *value,
			const char *names[XLAT_SUB_MAX])
{
	const struct xlat_set *sub = set->sub;
	uint64_t left, own;
	const char *name;
	unsigned n;

	if (!sub)
		return 0;
	left = *value & set->sub_mask;
	own = left & ~(sub->sub ? sub->sub_mask : 0);
	n = xlat_sub_names(sub, &left, names);
	name = xlat_name(sub, own);
	if (name && n < XLAT_SUB_MAX) {
		names[n++] = name;
		left &= ~own;
	}
	*value = (*value & ~set->sub_mask) | left;
	return n;
}
