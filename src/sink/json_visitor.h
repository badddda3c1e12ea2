/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The visitor that writes values as JSON: which of them stand where. How each
 * is written is in json_put.h.
 */
#ifndef RINGSIDE_SINK_JSON_VISITOR_H
#define RINGSIDE_SINK_JSON_VISITOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "basic/json_writer.h"
#include "syscall/visitor.h"

enum { JSON_LEVELS = 56 }; /* deeper ones share the last place */

enum json_change {
	CHANGE_NONE,
	CHANGE_BEGUN,  /* the value before was written, the other not yet */
	CHANGE_VALUED, /* both were */
};

/* An object or array that is being written. */
struct json_level {
	size_t start; /* where its last value begins in the buffer */
	bool has_value;
	uint8_t change; /* enum json_change */
	bool array;
	bool wrapped; /* an array inside of {"not": } */
};

struct json_visitor {
	struct visitor base;
	struct json_writer j;
	unsigned depth;
	struct json_level levels[JSON_LEVELS];
	bool in_result;	  /* the next value is the result itself */
	bool fd_result;	  /* it was one, and a descriptor */
	unsigned unnamed; /* auxiliary values without a name so far */
};

extern const struct visitor_ops json_visitor_ops;

/* `out` is borrowed; a new line may go elsewhere by another init(). */
void json_visitor_init(struct json_visitor *v, struct strbuf *out);

/* The members of an object that the caller opens: "args": { ... }. */
void json_visitor_begin(struct json_visitor *v);
/* Ends what began there, before the caller closes the object. */
void json_visitor_end(struct json_visitor *v);

#endif
