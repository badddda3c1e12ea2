/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * JSON, written as it is made: no tree, no allocation but the buffer's.
 * Commas are put where they belong; the caller sees to it that each begin
 * has its end, and that in an object every value has its key.
 */
#ifndef RINGSIDE_BASIC_JSON_WRITER_H
#define RINGSIDE_BASIC_JSON_WRITER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "basic/strbuf.h"

struct json_writer {
	struct strbuf *out; /* borrowed */
	bool comma;	    /* something stands before on this level */
};

static inline void json_init(struct json_writer *j, struct strbuf *out)
{
	j->out = out;
	j->comma = false;
}

void json_object_begin(struct json_writer *j);
void json_object_end(struct json_writer *j);
void json_array_begin(struct json_writer *j);
void json_array_end(struct json_writer *j);
/* A name that needs no escapes: our own, never the tracee's. */
void json_key(struct json_writer *j, const char *name);
/*
 * Control characters are escaped. A byte that is not UTF-8 becomes U+FFFD:
 * who must not lose it asks json_is_utf8() first.
 */
void json_string(struct json_writer *j, const char *data, size_t len);
/* The bytes in base64 (RFC 4648, with padding), as a string. */
void json_base64(struct json_writer *j, const void *data, size_t len);
void json_int(struct json_writer *j, int64_t v);
void json_uint(struct json_writer *j, uint64_t v);
/* Nanoseconds as seconds, with all nine digits behind the point. */
void json_seconds(struct json_writer *j, uint64_t ns);
void json_bool(struct json_writer *j, bool v);
void json_null(struct json_writer *j);
/* A value that was written as JSON before. */
void json_raw(struct json_writer *j, const char *json, size_t len);
/* Ends a document with a newline; the next one begins with no comma. */
void json_line(struct json_writer *j);

static inline void json_cstr(struct json_writer *j, const char *s)
{
	json_string(j, s, strlen(s));
}

/* True if all of it is UTF-8 (no surrogates, no overlong forms). */
bool json_is_utf8(const char *data, size_t len);

#endif
