/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Lines of source. The units and the addresses that they cover are read once:
 * .debug_aranges, which would say the same, not every compiler writes.
 */
#include <stdlib.h>

#include "basic/xmalloc.h"
#include "stack/image_impl.h"

enum {
	UNITS_MAX = 1 << 20,
	RANGES_MAX = 4 << 20, /* of all units */
};

static void add_unit(struct image *i, Dwarf_Die *die)
{
	Dwarf_Addr base, low, high;
	ptrdiff_t off = 0;

	while (i->nunits < RANGES_MAX &&
	       (off = i->dw->dwarf_ranges(die, off, &base, &low, &high)) > 0) {
		if (low >= high)
			continue;
		if (!(i->nunits & (i->nunits - 1)))
			i->units = xreallocarray(i->units,
						 i->nunits ? 2 * i->nunits : 1,
						 sizeof(*i->units));
		i->units[i->nunits++] = (struct unit_range){
			.low = low,
			.high = high,
			.die = i->dw->dwarf_dieoffset(die),
		};
	}
}

static int compare(const void *a, const void *b)
{
	const struct unit_range *x = a, *y = b;

	return x->low < y->low ? -1 : x->low > y->low;
}

static void read_units(struct image *i)
{
	Dwarf_Off off = 0, next;
	size_t head;

	i->has_units = true;
	for (unsigned n = 0; n < UNITS_MAX; n++, off = next) {
		Dwarf_Die die;

		if (i->dw->dwarf_nextcu(i->dwarf, off, &next, &head, NULL, NULL,
					NULL))
			break;
		if (i->dw->dwarf_offdie(i->dwarf, off + head, &die))
			add_unit(i, &die);
	}
	if (i->nunits)
		qsort(i->units, i->nunits, sizeof(*i->units), compare);
}

static bool find_unit(const struct image *i, uint64_t addr, Dwarf_Die *ret_die)
{
	size_t lo = 0, hi = i->nunits;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (i->units[mid].low <= addr)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo && addr < i->units[lo - 1].high &&
	       i->dw->dwarf_offdie(i->dwarf, i->units[lo - 1].die, ret_die);
}

char *image_source(struct image *i, uint64_t addr, uint32_t *ret_line)
{
	Dwarf_Line *line;
	const char *file;
	Dwarf_Die die;
	int n = 0;

	if (!image_dwarf(i))
		return NULL;
	if (!i->has_units)
		read_units(i);
	if (!find_unit(i, addr, &die))
		return NULL;
	line = i->dw->dwarf_getsrc_die(&die, addr);
	if (!line || i->dw->dwarf_lineno(line, &n) || n <= 0)
		return NULL;
	file = i->dw->dwarf_linesrc(line, NULL, NULL);
	if (!file)
		return NULL;
	*ret_line = (uint32_t)n;
	return xstrdup(file);
}
