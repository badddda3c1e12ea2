/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Bytes of a tracee as printable ASCII. Nothing that a terminal would act
 * upon comes out, whatever goes in.
 */
#ifndef RINGSIDE_SINK_QUOTE_H
#define RINGSIDE_SINK_QUOTE_H

#include <stddef.h>

#include "basic/strbuf.h"
#include "event/trace_opts.h"

/* Escaped as in a C string literal, between double quotes. */
void quote_string(struct strbuf *b, const char *s, size_t len,
		  enum hex_strings hex);
/* Without quotes; < and > are escaped too: what stands between such. */
void quote_angle(struct strbuf *b, const char *s, size_t len,
		 enum hex_strings hex);
/* Without quotes, for what stands on a line of its own. */
void quote_bare(struct strbuf *b, const char *s, size_t len);

#endif
