/* SPDX-License-Identifier: BSD-2-Clause */
/* Words that several sentences have. */
#include <string.h>

#include "basic/units.h"
#include "doctor/story_impl.h"
#include "syscall/xlat/errno.h"
#include "syscall/xlat/signal.h"

void story_put_count(struct strbuf *b, uint64_t n, const char *one,
		     const char *many)
{
	units_put_count(b, n);
	strbuf_printf(b, " %s", n == 1 ? one : many);
}

void story_put_error(struct strbuf *b, int error)
{
	const char *name = xlat_name(&xlat_errno, (uint64_t)error);

	if (name)
		strbuf_puts(b, name);
	else
		strbuf_printf(b, "errno %d", error);
	strbuf_printf(b, " (%s)", strerror(error));
}

void story_put_signals(struct strbuf *b, uint64_t mask)
{
	char buf[SIGNAL_NAME_SIZE];
	unsigned n = 0;

	for (int sig = 1; sig <= 64; sig++) {
		if (!(mask >> (sig - 1) & 1))
			continue;
		if (n++ == 6) {
			strbuf_printf(b, " and %d more",
				      __builtin_popcountll(mask) - 6);
			return;
		}
		strbuf_puts(b, n > 1 ? ", " : "");
		strbuf_puts(b, signal_name(sig, buf));
	}
}
