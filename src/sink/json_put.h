/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Values as JSON, wherever they stand: in an event, a table, a document.
 * docs/json.md says which value becomes what. Whatever bytes the tracee has,
 * what comes out is valid.
 */
#ifndef RINGSIDE_SINK_JSON_PUT_H
#define RINGSIDE_SINK_JSON_PUT_H

#include <stddef.h>
#include <stdint.h>

#include "basic/json_writer.h"
#include "event/stack.h"
#include "syscall/visitor.h"

/* Bytes, whatever they are, as one value; `flags`: enum string_flag. */
void json_put_bytes(struct json_writer *j, const char *data, size_t len,
		    unsigned flags);
/* What a descriptor stands for: members of an object that is open;
 * json_ident.c. */
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
