/* SPDX-License-Identifier: BSD-2-Clause */
#include "doctor/ids.h"

#include <string.h>

bool ids_has(const struct ids *s, uint64_t id)
{
	for (unsigned i = 0; i < s->n; i++)
		if (s->of[i] == id)
			return true;
	return false;
}

/* The last one found or added stands first. */
bool ids_add(struct ids *s, uint64_t id)
{
	if (s->n && s->of[0] == id)
		return false;
	for (unsigned i = 1; i < s->n; i++) {
		if (s->of[i] != id)
			continue;
		s->of[i] = s->of[0];
		s->of[0] = id;
		return false;
	}
	if (s->n < IDS_KEPT)
		s->n++;
	else
		s->more = true;
	memmove(s->of + 1, s->of, (s->n - 1) * sizeof(s->of[0]));
	s->of[0] = id;
	return true;
}
