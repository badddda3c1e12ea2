/* SPDX-License-Identifier: BSD-2-Clause */
/* Random bytes as what -e inject= and -e fault= are given. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "basic/xmalloc.h"
#include "event/inject.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(const struct inject *in)
{
	const struct inject_rule *r = &in->rules[in->n - 1];

	if (!r->first || !r->actions || r->last < r->first ||
	    (r->has_rate && !(r->rate > 0 && r->rate <= 1)))
		abort();
	for (unsigned i = 0; i < r->npokes; i++)
		if (!r->pokes[i].arg || r->pokes[i].arg > 7 ||
		    !r->pokes[i].len || r->pokes[i].len > INJECT_POKE_MAX)
			abort();
	for (uint64_t n = 1; n < 4; n++)
		if (inject_when(r, n))
			inject_chance(r, n, ABI_X86_64, 0, n);
}

/* Several of them, with zero bytes between; the first bit is for fault=. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct inject *in = xzalloc(sizeof(*in));
	bool fault = size && *data & 1;

	for (size_t at = 1; at < size;) {
		const uint8_t *nul = memchr(data + at, 0, size - at);
		size_t len = (nul ? (size_t)(nul - data) : size) - at;
		char *expr = xstrndup((const char *)data + at, len);
		unsigned n = in->n;
		char *error;
		int r = inject_parse(in, expr, fault, &error);

		/* A message if and only if it failed, and then no rule. */
		if ((r < 0) != (error != NULL) || in->n != n + (r == 0))
			abort();
		if (r == 0)
			check(in);
		free(error);
		free(expr);
		at += len + 1;
	}
	inject_free(in);
	return 0;
}
