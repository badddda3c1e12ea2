/* SPDX-License-Identifier: BSD-2-Clause */
#include "doctor/words.h"

#include <string.h>

#include "basic/units.h"
#include "syscall/xlat/errno.h"
#include "syscall/xlat/signal.h"

void words_count(struct strbuf *b, uint64_t n, const char *one,
		 const char *many)
{
	units_put_count(b, n);
	strbuf_printf(b, " %s", n == 1 ? one : many);
}

void words_error(struct strbuf *b, int error)
{
	const char *name = xlat_name(&xlat_errno, (uint64_t)error);

	if (name)
		strbuf_puts(b, name);
	else
		strbuf_printf(b, "errno %d", error);
	strbuf_printf(b, " (%s)", strerror(error));
}

void words_signals(struct strbuf *b, uint64_t mask, int most)
{
	char buf[SIGNAL_NAME_SIZE];
	unsigned n = 0;

	for (int sig = 1; sig <= 64; sig++) {
		if (!(mask >> (sig - 1) & 1))
			continue;
		if (n++ == (unsigned)most) {
			strbuf_printf(b, " and %d more",
				      __builtin_popcountll(mask) - most);
			return;
		}
		strbuf_puts(b, n > 1 ? ", " : "");
		strbuf_puts(b, signal_name(sig, buf));
	}
}
