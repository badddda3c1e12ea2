/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What is to be done to calls on purpose: -e inject= and -e fault=. Only
 * data and how it is written; who does it is capture/ptrace_inject.c.
 */
#ifndef RINGSIDE_EVENT_INJECT_H
#define RINGSIDE_EVENT_INJECT_H

#include <stdbool.h>
#include <stdint.h>

#include "event/record.h"
#include "syscall/filter.h"

enum {
	INJECT_LAST_INF = 65535, /* when=: no end */
	INJECT_POKE_MAX = 1024, /* bytes that are written through an argument */
	INJECT_RULES_MAX = 65534, /* rule_of[] has 16 bits */
};

/* Bytes that are written to where an argument points. */
struct inject_poke {
	uint8_t arg;  /* from 1, up to 7 */
	bool at_exit; /* else at entry */
	uint16_t len;
	unsigned char *data;
};

struct inject_rule {
	unsigned actions; /* enum record_injected */
	int64_t result;	  /* of _ERROR: the errno; of _RETVAL: the value */
	int sig;
	uint64_t delay_enter_ns, delay_exit_ns;
	uint16_t instead[ABI_COUNT]; /* of _SYSCALL: number of that call */
	struct inject_poke *pokes;
	unsigned npokes;
	/* when=: which calls, counted from 1; step 0: the first alone */
	uint16_t first, last, step;
	bool has_rate; /* p= */
	double rate;
};

struct inject {
	struct inject_rule *rules;
	unsigned n;
	/* The last rule that names the call, counted from 1; 0: none does. */
	uint16_t rule_of[ABI_COUNT][SYSCALL_SET_MAX];
	unsigned actions; /* of any rule */
	bool has_rate;	  /* of some rule */
};

/*
 * Adds what `expr` says: SET[:error=...][:when=...]. `fault`: it is of
 * fault=, which knows fewer words and means ENOSYS by none. Returns 0, or
 * -EINVAL with *ret_error set to a message (to be freed).
 */
int inject_parse(struct inject *in, const char *expr, bool fault,
		 char **ret_error);
/* Frees it, and what it owns. NULL is fine. */
void inject_free(struct inject *in);

/* The rule for a call, or NULL. */
static inline const struct inject_rule *inject_rule_of(const struct inject *in,
						       enum abi abi,
						       uint32_t nr)
{
	unsigned i = nr < SYSCALL_SET_MAX ? in->rule_of[abi][nr] : 0;

	return i ? &in->rules[i - 1] : NULL;
}

/* True if when= is for the n-th call, n counted from 1. */
bool inject_when(const struct inject_rule *r, uint64_t n);

/*
 * Throws the dice of the thread whose key this is for the n-th call of a
 * number. The same for the same arguments, so it does not matter what other
 * threads do meanwhile.
 */
bool inject_chance(const struct inject_rule *r, uint64_t key, enum abi abi,
		   uint32_t nr, uint64_t n);
/* The key of a first thread, */
uint64_t inject_key(uint64_t seed, uint64_t index);
/* and that of the n-th child of a thread, n counted from 1. */
uint64_t inject_child_key(uint64_t key, uint64_t n);

/* "error", "delay_exit" and so on; NULL: there is no such bit. */
const char *inject_word(unsigned bit);

#endif
