/* SPDX-License-Identifier: BSD-2-Clause */
/* What an ioctl that has come back is shown as, for tests that make its memory.
 */
#ifndef RINGSIDE_TESTS_UNIT_EXIT_TEXT_H
#define RINGSIDE_TESTS_UNIT_EXIT_TEXT_H

#include "basic/strbuf.h"
#include "event/trace_opts.h"
#include "sink/json_visitor.h"
#include "sink/text_visitor.h"
#include "syscall/decode.h"

/* Argument `shown` of three. The memory is done with after that. */
static inline const char *exit_text(unsigned nr, const uint64_t args[3],
				    unsigned shown, int error,
				    struct memory *mem, bool verbose, bool json)
{
	static const struct trace_opts topts = { .xlat = XLAT_ABBREV };
	struct decode_opts opts = { .strlen_max = 32, .verbose = verbose };
	static struct strbuf text;
	struct call c = { .abi = ABI_X86_64,
			  .nr = nr,
			  .sysent = sysent_by_nr(ABI_X86_64, nr),
			  .args = { args[0], args[1], args[2] },
			  .phase = PHASE_EXIT,
			  .error = error,
			  .mem = mem };
	struct json_visitor jv;
	struct text_visitor tv;

	text.len = 0;
	if (json) {
		json_visitor_init(&jv, &text);
		json_object_begin(&jv.j);
		json_visitor_begin(&jv);
		decode_args_range(&c, &opts, &jv.base, shown, shown + 1);
		json_visitor_end(&jv);
		json_object_end(&jv.j);
	} else {
		text_visitor_init(&tv, &topts, false);
		tv.b = &text;
		text_visitor_begin(&tv, false);
		decode_args_range(&c, &opts, &tv.base, shown, shown + 1);
	}
	memory_done(mem);
	return strbuf_cstr(&text);
}

/* Of ioctl(3, cmd, addr). */
static inline const char *ioctl_text(uint64_t cmd, uint64_t addr, int error,
				     struct memory *mem, bool verbose,
				     bool json)
{
	enum { IOCTL_NR = 16 };

	return exit_text(IOCTL_NR, (const uint64_t[3]){ 3, cmd, addr }, 2,
			 error, mem, verbose, json);
}

#endif
