/* SPDX-License-Identifier: BSD-2-Clause */
/* What the specimens of processes, signals and clocks share. */
#ifndef RINGSIDE_TESTS_DECODE_PROC_SPEC_H
#define RINGSIDE_TESTS_DECODE_PROC_SPEC_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

/* An address that nothing lies at; compilers shall not know that. */
static void *volatile bad_address = (void *)1;
#define BAD bad_address

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
		exit(77);
	}
	return r;
}

#endif
