/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Sets of system calls, signals and so on, and the expressions of -e that
 * make them: names, !, ?, /regex, %class, @abi. Names and classes come from
 * the table's rows.
 */
#ifndef RINGSIDE_SYSCALL_FILTER_H
#define RINGSIDE_SYSCALL_FILTER_H

#include <stdbool.h>
#include <stdint.h>

#include "syscall/table.h"

enum { SYSCALL_SET_MAX = 1024 }; /* numbers of one ABI, without x32's bit */

struct syscall_set {
	uint64_t bits[ABI_COUNT][SYSCALL_SET_MAX / 64];
	bool unknown; /* numbers that have no row */
};

void syscall_set_all(struct syscall_set *s);
void syscall_set_none(struct syscall_set *s);

static inline bool syscall_set_has(const struct syscall_set *s, enum abi abi,
				   uint32_t nr)
{
	return nr < SYSCALL_SET_MAX ? s->bits[abi][nr / 64] >> (nr % 64) & 1 :
				      s->unknown;
}

/*
 * True if it has the call, or one that may be behind it: socketcall(2) and its
 * like are not known before their arguments are.
 */
bool syscall_set_wants(const struct syscall_set *s, enum abi abi, uint32_t nr);

/*
 * Replaces *s by what the expression says: "open,%net,!read" and so on, as
 * in strace(1). Returns 0, or -EINVAL with *ret_error set to a message that
 * names the word and the nearest right one (to be freed).
 */
int syscall_set_parse(struct syscall_set *s, const char *expr,
		      char **ret_error);

/* Small sets of numbers: signals, errnos, descriptors. */
struct number_set {
	bool inverted;
	uint64_t bits[16]; /* 0..1023; descriptors above are in when inverted */
};

static inline bool number_set_has(const struct number_set *s, unsigned n)
{
	bool in = n < 1024 && (s->bits[n / 64] >> (n % 64) & 1);

	return in != s->inverted;
}

/*
 * Lists of -e signal=, status=, fds=: names or numbers with commas, "all",
 * "none", ! in front. Return 0, or -EINVAL with *ret_error to be freed.
 */
int signal_set_parse(struct number_set *s, const char *expr, char **ret_error);
int errno_set_parse(struct number_set *s, const char *expr, char **ret_error);
int fd_set_parse(struct number_set *s, const char *expr, char **ret_error);

/* The number of "SIGTERM", "term", "SIGRT_3", or -EINVAL. */
int signal_parse(const char *name);
/* The number of "ENOENT", or -EINVAL. */
int errno_parse(const char *name);

/*
 * The entry of names[0..n) that a person probably meant by `word`, or NULL
 * if none is near (Damerau-Levenshtein distance).
 */
const char *nearest_word(const char *word, const char *const *names, size_t n);

#endif
