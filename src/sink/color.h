/* SPDX-License-Identifier: BSD-2-Clause */
/* Colours of the text on a terminal (--color). */
#ifndef RINGSIDE_SINK_COLOR_H
#define RINGSIDE_SINK_COLOR_H

#include <stdbool.h>
#include <stddef.h>

#include "basic/strbuf.h"
#include "event/trace_opts.h"

enum color {
	COLOR_PLAIN, /* ends any other */
	COLOR_CALL,  /* name of a system call */
	COLOR_NAME,  /* of an argument or a member */
	COLOR_STRING,
	COLOR_CONST,
	COLOR_IDENT, /* what a descriptor stands for */
	COLOR_NOTE,  /* comments, times, the pid column */
	COLOR_RESULT,
	COLOR_ERROR,
	COLOR_EVENT, /* signals, ends of processes */
	COLOR_COUNT
};

/* Whether a terminal is to have colour: not with NO_COLOR, nor a dumb one. */
bool color_terminal(void);
/* Whether to colour what goes to an output. */
bool color_wanted(const struct trace_opts *opts, bool tty);
/* Appends the escape sequence; returns its length. */
size_t color_put(struct strbuf *b, enum color c);

#endif
