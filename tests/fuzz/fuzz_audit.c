/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Random bytes as sysctl.conf and limits.conf, and as what /proc says of
 * limits, mappings, the scheduler and calls.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "basic/xmalloc.h"
#include "snapshot/audit.h"
#include "snapshot/blocked_call.h"
#include "snapshot/limits_text.h"
#include "snapshot/sched_clock.h"
#include "snapshot/stack_area.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	/* A copy of just this size: what is read beyond it is noticed. */
	char *text = xmemdup(data, size);
	char *line = xstrndup(text, size);
	struct rlimit_pair limits[RLIMITS];
	struct blocked_call call;
	struct stack_area area;
	struct sched_text sched;
	struct audit a = { 0 };
	struct strbuf b = { 0 };
	uint64_t v[4];

	audit_text(&a, "f", text, size);
	for (size_t i = 0; i < a.n; i++)
		if (!audit_verdict_word(a.findings[i].verdict) ||
		    !a.findings[i].name || !a.findings[i].line)
			abort();
	audit_sort_out(&a, false);
	audit_done(&a);
	limits_text_parse(text, size, limits);
	if (numbers_parse(text, size, v, 4) > 4 ||
	    port_list_count(text, size, 100, 199) > 100)
		abort();
	lock_lines_count(text, size, 12);
	if (stack_area_find(text, size, 0x7ffd00020f00, &area) &&
	    (area.start > 0x7ffd00020f00 || area.end <= 0x7ffd00020f00))
		abort();
	sched_text_parse(text, size, &sched);
	if (blocked_call_parse(line, ABI_I386, &call) && call.nargs > 6)
		abort();
	blocked_call_explain(&b, line);
	strbuf_done(&b);
	free(line);
	free(text);
	return 0;
}
