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

int xlat_value(const struct xlat_set *set, const char *name, uint64_t *ret_value)
{
	for (unsigned i = 0; i < set->n; i++) {
		if (!strcmp(set->items[i].name, name)) {
			*ret_value = set->items[i].value;
			return 0;
		}
	}
	return -ENOENT;
}
