/* SPDX-License-Identifier: BSD-2-Clause */
/* Random bytes as conditions of --when, run on random calls. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "basic/xmalloc.h"
#include "event/when.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* A zero byte ends the condition; what follows is a call. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct {
		struct record_call c;
		uint64_t args[6];
	} call = { 0 };
	const uint8_t *nul = memchr(data, 0, size);
	size_t n = nul ? (size_t)(nul - data) : size;
	char *expr = xstrndup((const char *)data, n);
	struct when *w = xmalloc(sizeof(*w));
	char *error = NULL;
	int r = when_parse(w, expr, &error);

	/* A message if and only if it failed. */
	if ((r < 0) != (error != NULL) || w->n > WHEN_OPS_MAX)
		abort();
	if (nul) {
		size_t rest = size - n - 1;

		memcpy(&call, nul + 1,
		       rest < sizeof(call) ? rest : sizeof(call));
	}
	/* What record_check() sees to. */
	call.c.r.type = RECORD_CALL;
	call.c.r.len = sizeof(call);
	call.c.r.head = sizeof(call.c);
	if (r == 0)
		when_matches(w, &call.c.r);
	free(error);
	free(w);
	free(expr);
	return 0;
}
