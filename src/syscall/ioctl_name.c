/* SPDX-License-Identifier: BSD-2-Clause */
/* Looks for the names of an ioctl command. */
#include "syscall/packed.h"
#include "syscall/xlat/ioctl_names.h"

const char *ioctl_name(enum abi abi, uint32_t nr,
		       const struct ioctl_name **after)
{
	const struct ioctl_names *all = TABLE(&ioctl_names);
	const struct ioctl_name *items = all->items;
	size_t low = 0, high = all->n;

	if (*after)
		low = *after - items + 1;
	while (!*after && low < high) {
		size_t mid = low + (high - low) / 2;

		if (items[mid].nr < nr)
			low = mid + 1;
		else
			high = mid;
	}
	for (; low < all->n && items[low].nr == nr; low++) {
		if (items[low].abis >> abi & 1) {
			*after = &items[low];
			return all->text + items[low].text;
		}
	}
	return NULL;
}
