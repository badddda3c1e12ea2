/* SPDX-License-Identifier: BSD-2-Clause */
/* Random bytes as expressions of -e, each parser in turn. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "basic/xmalloc.h"
#include "syscall/filter.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_calls(const char *expr)
{
	struct syscall_set s;
	char *error = NULL;
	int r = syscall_set_parse(&s, expr, &error);

	/* A message if and only if it failed. */
	if ((r < 0) != (error != NULL))
		abort();
	if (r == 0 && strcmp(expr, "all") == 0 && !s.unknown)
		abort();
	free(error);
}

static void check_numbers(int (*parse)(struct number_set *, const char *,
				       char **),
			  const char *expr)
{
	struct number_set s;
	char *error = NULL;
	int r = parse(&s, expr, &error);

	if ((r < 0) != (error != NULL))
		abort();
	free(error);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *expr;

	/*
	 * The C library's regular expressions take exponential time and stack
	 * for a{9999}{9999}: it is the person's own command line.
	 */
	if (size < 1 || size > 256 || memchr(data, '/', size))
		return 0;
	expr = xstrndup((const char *)data + 1, size - 1);
	switch (data[0] % 4) {
	case 0: check_calls(expr); break;
	case 1: check_numbers(signal_set_parse, expr); break;
	case 2: check_numbers(errno_set_parse, expr); break;
	default: check_numbers(fd_set_parse, expr);
	}
	free(expr);
	return 0;
}
