/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * /proc/PID/limits, files of numbers and lists of ports, as numbers. Pure
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

/* Up to `max` numbers at the beginning of a text. Returns how many. */
unsigned numbers_parse(const char *text, size_t len, uint64_t *ret,
		       unsigned max);

/*
 * Lines of /proc/locks that a process holds: "1: POSIX ADVISORY WRITE 12 ...",
 * and not "1: -> POSIX ...", which waits.
 */
unsigned lock_lines_count(const char *text, size_t len, uint64_t pid);

/*
 * "80,8000-8010": how many of these ports lie in [low, high]. Words that are
 * none are passed over.
 */
unsigned port_list_count(const char *text, size_t len, unsigned low,
			 unsigned high);

#endif
