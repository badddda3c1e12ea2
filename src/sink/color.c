/* SPDX-License-Identifier: BSD-2-Clause */
/* Colours of the text on a terminal. */
#include "sink/color.h"

#include <stdlib.h>
#include <string.h>

/*
 * Of the eight colours that every terminal has, those that can be read on a
 * dark and on a light ground; blue and plain yellow can't.
 */
static const char *const sequences[COLOR_COUNT] = {
	[COLOR_PLAIN] = "\033[0m",  [COLOR_CALL] = "\033[1m",
	[COLOR_NAME] = "\033[2m",   [COLOR_STRING] = "\033[32m",
	[COLOR_CONST] = "\033[36m", [COLOR_IDENT] = "\033[35m",
	[COLOR_NOTE] = "\033[2m",   [COLOR_RESULT] = "\033[1m",
	[COLOR_ERROR] = "\033[31m", [COLOR_EVENT] = "\033[1;35m",
};

bool color_terminal(void)
{
	const char *term = getenv("TERM"), *no = getenv("NO_COLOR");

	/* no-color.org: an empty one does not count. */
	return !(no && *no) && term && *term && strcmp(term, "dumb") != 0;
}

bool color_wanted(const struct trace_opts *opts, bool tty)
{
	if (opts->color != COLOR_AUTO)
		return opts->color == COLOR_ALWAYS;
	return tty && !opts->output_separately && color_terminal();
}

size_t color_put(struct strbuf *b, enum color c)
{
	size_t n = strlen(sequences[c]);

	strbuf_put(b, sequences[c], n);
	return n;
}
