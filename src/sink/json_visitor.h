/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The visitor that writes values as JSON; docs/json.md says which value
 * becomes what. Whatever bytes the tracee has, what comes out is valid.
 */
#ifndef RINGSIDE_SINK_JSON_VISITOR_H
#define RINGSIDE_SINK_JSON_VISITOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "basic/json_writer.h"
#include "event/stack.h"
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

/* Bytes, whatever they are, as one value; `flags`: enum string_flag. */
void json_put_bytes(struct json_writer *j, const char *data, size_t len,
		    unsigned flags);
/* What a descriptor stands for: members of an object that is open. */
void json_put_ident(struct json_writer *j, const struct fd_ident *id);
/* "secontext": "...", and what the policy has if that is another. */
void json_put_secontext(struct json_writer *j, const struct secontext *c);
/* "stack": [...], and what else there is to say of it; json_stack.c. */
void json_put_stack(struct json_writer *j, const struct stack *st);
/* {"signal": 17, "name": "SIGCHLD"}, without the braces. */
void json_put_signal(struct json_writer *j, int sig);
/* {"value":1,"name":"A"} and {"value":3,"flags":["A","B"]}; set may be NULL. */
void json_put_constant(struct json_writer *j, const struct xlat_set *set,
		       uint64_t value);
void json_put_flags(struct json_writer *j, const struct xlat_set *set,
		    uint64_t value);
/* "0x7ffd1000" */
void json_put_address(struct json_writer *j, uint64_t addr);

#endif
