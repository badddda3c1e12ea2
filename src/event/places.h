/* SPDX-License-Identifier: BSD-2-Clause */
/* Stacks as records, and back: RECORD_PLACE and RECORD_STACK. */
#ifndef RINGSIDE_EVENT_PLACES_H
#define RINGSIDE_EVENT_PLACES_H

#include <stdbool.h>
#include <stddef.h>

#include "basic/strbuf.h"
#include "event/record.h"
#include "event/stack.h"

/* Places by number, as records tell of them. */
struct places;

struct places *places_new(void);
void places_free(struct places *p); /* NULL is fine */
/* The record must have passed record_check(). */
void places_add(struct places *p, const struct record_place *r);
/* Good until the next places_add(). NULL: nobody told of it. */
const struct place *places_get(const struct places *p, uint64_t id);

/* A set of the numbers that were told already. */
struct place_set;

struct place_set *place_set_new(void);
void place_set_free(struct place_set *s); /* NULL is fine */
/* False: it was in already. */
bool place_set_add(struct place_set *s, uint64_t id);
/* All are to be told of again. */
void place_set_clear(struct place_set *s);

/* Makes the record of a place in `out`, in place of what is there. */
void place_encode(const struct place *p, uint64_t ns, struct strbuf *out);
/* That of a stack, which belongs to the record `of` that will follow. */
void stack_encode(const struct stack *st, const struct record *of,
		  struct strbuf *out);

#endif
