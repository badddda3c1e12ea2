/* SPDX-License-Identifier: BSD-2-Clause */
/* The mapping of a stack, by /proc/PID/maps. */
#include "snapshot/stack_area.h"

#include <errno.h>
#include <string.h>

#include "snapshot/map_query.h"

static bool take_hex(const char **p, const char *end, uint64_t *ret)
{
	const char *s = *p;
	uint64_t v = 0;

	for (; s < end; s++) {
		if (*s >= '0' && *s <= '9')
			v = v << 4 | (uint64_t)(*s - '0');
		else if (*s >= 'a' && *s <= 'f')
			v = v << 4 | (uint64_t)(*s - 'a' + 10);
		else
			break;
	}
	if (s == *p || s - *p > 16)
		return false;
	*p = s;
	*ret = v;
	return true;
}

bool stack_area_find(const char *maps, size_t len, uint64_t sp,
		     struct stack_area *ret)
{
	static const char name[] = "[stack]";
	const char *end = maps + len;

	while (maps < end) {
		const char *eol = memchr(maps, '\n', end - maps), *p = maps;
		const char *stop = eol ? eol : end;
		struct stack_area a = { 0 };

		maps = stop + 1;
		/* "start-end rw-p ..." */
		if (!take_hex(&p, stop, &a.start) || p == stop || *p++ != '-' ||
		    !take_hex(&p, stop, &a.end) || stop - p < 5)
			continue;
		if (sp < a.start || sp >= a.end)
			continue;
		if (p[2] != 'w')
			return false;
		a.main = stop - p > (int)sizeof(name) &&
			 !memcmp(stop - sizeof(name) + 1, name,
				 sizeof(name) - 1) &&
			 stop[-(int)sizeof(name)] == ' ';
		*ret = a;
		return true;
	}
	return false;
}

int stack_area_ask(int maps, uint64_t sp, struct stack_area *ret)
{
	char name[64] = "";
	struct map_query q = { .addr = sp,
			       .name = (uintptr_t)name,
			       .name_size = sizeof(name) };
	int r = map_query(maps, &q);

	/* Whatever has so long a name is no stack of a first thread. */
	if (r == -ENAMETOOLONG) {
		q = (struct map_query){ .addr = sp };
		r = map_query(maps, &q);
	}
	if (r < 0)
		return r;
	if (!(q.perms & MAP_QUERY_WRITABLE) || sp < q.start || sp >= q.end)
		return -ENOENT;
	*ret = (struct stack_area){ .start = q.start,
				    .end = q.end,
				    .main = q.name_size &&
					    !strcmp(name, "[stack]") };
	return 0;
}

/* Documentation/admin-guide/mm/pagemap.rst */
enum { PRESENT = 63, SWAPPED = 62, GUARD = 58 };

static bool has_bit(uint64_t entry, unsigned bit)
{
	return entry >> bit & 1;
}

void stack_area_narrow(struct stack_area *a, uint64_t sp,
		       const struct stack_pages *p)
{
	for (size_t i = 0; i < p->n; i++) {
		uint64_t at = p->first + i * p->page_size;

		if (!has_bit(p->entries[i], GUARD) || at < a->start)
			continue;
		if (at + p->page_size <= sp) {
			a->start = at + p->page_size;
		} else if (at > sp && at < a->end) {
			a->end = at;
			return;
		}
	}
}

void stack_area_touched(const struct stack_area *a, const struct stack_pages *p,
			uint64_t *ret_resident, uint64_t *ret_deepest)
{
	uint64_t resident = 0, deepest = 0;

	for (size_t i = 0; i < p->n; i++) {
		uint64_t at = p->first + i * p->page_size;

		if (at < a->start || at >= a->end ||
		    (!has_bit(p->entries[i], PRESENT) &&
		     !has_bit(p->entries[i], SWAPPED)))
			continue;
		resident += p->page_size;
		if (!deepest)
			deepest = a->end - at;
	}
	*ret_resident = resident;
	*ret_deepest = deepest;
}
