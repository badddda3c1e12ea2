/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Walks a row and the captured bytes of a call and tells a visitor what is
 * there. Decoding never prints and allocates nothing.
 */
#ifndef RINGSIDE_SYSCALL_DECODE_H
#define RINGSIDE_SYSCALL_DECODE_H

#include "syscall/call.h"
#include "syscall/table.h"
#include "syscall/visitor.h"

struct decode_opts {
	unsigned strlen_max; /* bytes of a string, elements of an array: -s */
	bool verbose;	     /* -v: structures whole, environments in full */
	bool raw;	     /* -e raw=: registers in hexadecimal */
	bool no_deref;	     /* -e verbose=!: addresses instead of structures */
	unsigned secontext;  /* enum secontext_opt; 0: none are shown */
};

/*
 * Arguments that are complete on entry, from the first on. Returns the index
 * of the first argument that needs the result (the number of arguments if
 * none does); decode_args() goes on from there.
 */
unsigned decode_enter(const struct call *call, const struct decode_opts *opts,
		      struct visitor *v);
/*
 * True if decode_enter() showed the last argument before `first` in part:
 * decode_args() will say more of it before it goes on to the next.
 */
bool decode_continues(const struct call *call, const struct decode_opts *opts,
		      unsigned first);
/* Arguments from index `first` on, of a call that has ended. */
void decode_args(const struct call *call, const struct decode_opts *opts,
		 struct visitor *v, unsigned first);
/* Arguments [first, end) alone, as they are known in call->phase. */
void decode_args_range(const struct call *call, const struct decode_opts *opts,
		       struct visitor *v, unsigned first, unsigned end);
/*
 * Reads into call->mem, at the entry of a call, what its arguments point to.
 * `after_enter`: decode_enter() was called, so what it walks is there.
 */
void decode_prefetch(const struct call *call, const struct decode_opts *opts,
		     bool after_enter);
/* The result, and what goes in parentheses behind it. */
void decode_result(const struct call *call, const struct decode_opts *opts,
		   struct visitor *v);

/* True for kinds whose value is an address of memory to be shown. */
bool field_is_memory(const struct field *f);
/* The family of the socket that `fd` is, or AF_UNSPEC (0): not known. */
int call_family(const struct call *call, int fd);

/*
 * The row of the call (which must have one) with its variants applied. It is
 * kept in the call, and made anew when the row or the registers change.
 */
const struct resolved *call_resolve(const struct call *call);

#endif
