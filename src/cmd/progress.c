/* SPDX-License-Identifier: BSD-2-Clause */
/* How a recording goes. */
#include "cmd/progress.h"

#include <stdio.h>
#include <unistd.h>

#include "basic/strbuf.h"
#include "basic/units.h"

#define EVERY_NS UINT64_C(300000000)

#define ERASE "\r\033[K"

void progress_init(struct progress *p, bool quiet, bool started)
{
	bool shared = started && isatty(STDOUT_FILENO);

	*p = (struct progress){
		.on = !quiet && !shared && isatty(STDERR_FILENO),
	};
}

bool progress_is_due(const struct progress *p, uint64_t now_ns)
{
	/* In the background it would disturb who is in front. */
	return p->on && now_ns - p->last_ns >= EVERY_NS &&
	       tcgetpgrp(STDERR_FILENO) == getpgrp();
}

/* In one write, so that it does not flicker. */
static void put(const char *text, size_t len)
{
	/* If a terminal takes no more, there is nobody to tell. */
	ssize_t n = write(STDERR_FILENO, text, len);

	(void)n;
}

void progress_show(struct progress *p, uint64_t now_ns,
		   const struct progress_state *s)
{
	double seconds = p->last_ns ? (now_ns - p->last_ns) / 1e9 : 1;
	struct strbuf b = { 0 };

	strbuf_puts(&b, ERASE);
	units_put_count(&b, s->events);
	strbuf_puts(&b, " events  ");
	units_put_count(&b, (s->events - p->last.events) / seconds);
	strbuf_puts(&b, "/s  ");
	units_put_bytes(&b, s->bytes > p->last.bytes ?
				    (s->bytes - p->last.bytes) / seconds :
				    0);
	strbuf_puts(&b, "/s  lost ");
	units_put_count(&b, s->lost);
	strbuf_puts(&b, "  ");
	units_put_bytes(&b, s->bytes);
	put(b.data, b.len);
	strbuf_done(&b);
	p->last_ns = now_ns;
	p->last = *s;
	p->shown = true;
}

void progress_erase(struct progress *p)
{
	if (p->shown)
		put(ERASE, sizeof(ERASE) - 1);
	p->shown = false;
}
