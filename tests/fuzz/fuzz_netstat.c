/* SPDX-License-Identifier: BSD-2-Clause */
/* Random bytes as /proc/net/snmp, netstat and snmp6, two readings of them. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "basic/xmalloc.h"
#include "snapshot/netstat.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Exactly as long as it is: what reads beyond is caught. */
static char *exact(const uint8_t *data, size_t n)
{
	char *copy = xmalloc(n ? n : 1);

	if (n)
		memcpy(copy, data, n);
	return copy;
}

/* The two are divided by a NUL. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const uint8_t *nul = size ? memchr(data, 0, size) : NULL;
	size_t n = nul ? (size_t)(nul - data) : size;
	size_t rest = nul ? size - n - 1 : 0;
	char *a = exact(data, n), *b = exact(nul ? nul + 1 : NULL, rest);
	struct net_counters before, after, diff;

	net_counters_init(&before);
	net_counters_init(&after);
	net_counters_init(&diff);
	net_counters_parse(&before, a, n);
	net_counters_parse6(&before, a, n);
	net_counters_parse_list(&before, "Sctp", a, n);
	net_counters_parse(&after, b, rest);
	net_counters_parse6(&after, b, rest);
	net_counters_diff(&before, &after, &diff);
	for (size_t i = 0; i < diff.n; i++)
		if (!diff.all[i].value || diff.all[i].negative ||
		    !net_counters_find(&after, diff.all[i].group,
				       diff.all[i].name))
			abort();
	net_counters_done(&before);
	net_counters_done(&after);
	net_counters_done(&diff);
	free(a);
	free(b);
	return 0;
}
