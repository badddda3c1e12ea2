/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What is behind a word: prose about system calls, errors, signals and
 * socket states, for `ringside explain`. Data only.
 */
#ifndef RINGSIDE_SYSCALL_EXPLAIN_EXPLAIN_H
#define RINGSIDE_SYSCALL_EXPLAIN_EXPLAIN_H

#include <stddef.h>
#include <stdint.h>

#include "syscall/table.h"

/* What error `err` means in practice, or NULL. */
const char *explain_errno(int err);

struct explain_signal {
	int sig;
	const char *action; /* by default */
	const char *text;
};

/* NULL: nothing is known of it. */
const struct explain_signal *explain_signal(int sig);

struct explain_state {
	const char *name;
	const char *also; /* another name of it, or NULL */
	int number;	  /* as /proc/net/tcp has it; -1: none */
	const char *text;
};

extern const struct explain_state explain_states[];
extern const size_t explain_nstates;

enum { EXPLAIN_ERRORS = 8 };

struct explain_error {
	int err;
	const char *text;
};

struct explain_call {
	const char *name;
	const char *summary;
	/* Ends with one that has no text; NULL: as the arguments suggest. */
	const struct explain_error *errors;
};

/* By the name of the row, or NULL. */
const struct explain_call *explain_call(const char *name);
/*
 * Errors that follow from the kinds of the arguments alone: a path may not
 * exist, a descriptor may not be open. Returns how many were put.
 */
size_t explain_by_kind(const struct sysent *s,
		       struct explain_error errors[EXPLAIN_ERRORS]);

/* The page "openat(2)", or NULL where section 2 has none. */
const char *explain_page(const char *name, char *buf, size_t size);

/* A word for what a field is: "path", "descriptor", "flags". */
const char *kind_word(const struct field *f);
/* The same of a result. */
const char *ret_word(unsigned ret);

#endif
