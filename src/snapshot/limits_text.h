/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * /proc/PID/limits, /proc/net/sockstat and files of numbers, as numbers. Pure
 * functions over text that is not trusted.
 */
#ifndef RINGSIDE_SNAPSHOT_LIMITS_TEXT_H
#define RINGSIDE_SNAPSHOT_LIMITS_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { RLIMITS = 16 };

struct rlimit_pair {
	uint64_t soft, hard; /* LIMIT_UNKNOWN, LIMIT_NONE: limit.h */
};

/* By RLIMIT_*. Returns how many lines were understood. */
unsigned limits_text_parse(const char *text, size_t len,
			   struct rlimit_pair ret[RLIMITS]);

/*
 * "TCP: inuse 1 orphan 0 tw 4": the number behind `word` on the line that
 * begins with `key`. False: it is not there.
 */
bool sockstat_field(const char *text, size_t len, const char *key,
		    const char *word, uint64_t *ret);

/* Up to `max` numbers at the beginning of a text. Returns how many. */
unsigned numbers_parse(const char *text, size_t len, uint64_t *ret,
		       unsigned max);

/*
 * "80,8000-8010": how many of these ports lie in [low, high]. Words that are
 * none are passed over.
 */
unsigned port_list_count(const char *text, size_t len, unsigned low,
			 unsigned high);

#endif
