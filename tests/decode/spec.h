/* SPDX-License-Identifier: BSD-2-Clause */
/* What all specimens share. */
#ifndef RINGSIDE_TESTS_DECODE_SPEC_H
#define RINGSIDE_TESTS_DECODE_SPEC_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

/* An address that nothing lies at; compilers shall not know that. */
static void *volatile bad_address __attribute__((unused)) = (void *)1;
#define BAD bad_address

enum { SKIP = 77 };

/* The result of the call that was just made, as a trace ends with it. */
static inline const char *result(long r)
{
	static char buf[4][128];
	static unsigned n;
	char *s = buf[n++ % 4];

	if (r == -1)
		snprintf(s, sizeof(buf[0]), "-1 %s (%s)",
			 strerrorname_np(errno), strerror(errno));
	else
		snprintf(s, sizeof(buf[0]), "%ld", r);
	return s;
}

/* For what a specimen needs and cannot go on without. */
static inline long must(long r, const char *what)
{
	if (r == -1) {
		perror(what);
		exit(SKIP);
	}
	return r;
}

#endif
