/* SPDX-License-Identifier: BSD-2-Clause */
/* Files of one series. */
#include "basic/numbered.h"

#include <dirent.h>
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"

enum {
	DIGITS = 6,	       /* of a number, at least */
	NUMBERS_MAX = 1 << 20, /* that a directory is believed to have */
};

char *numbered_name(const char *base, unsigned n)
{
	return xasprintf("%s.%0*u", base, DIGITS, n);
}

/* What of the path comes behind its directory. */
static const char *last_part(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

/* Of "FILE.000042", where FILE is `base`; or 0. */
static unsigned number_of(const char *base, const char *name)
{
	size_t len = strlen(base);
	const char *digits = name + len + 1;
	unsigned long v;
	char *end;

	if (strncmp(name, base, len) || name[len] != '.' ||
	    strspn(digits, "0123456789") < DIGITS)
		return 0;
	errno = 0;
	v = strtoul(digits, &end, 10);
	return errno || *end || v > UINT32_MAX ? 0 : (unsigned)v;
}

static int by_number(const void *a, const void *b)
{
	unsigned x = *(const unsigned *)a, y = *(const unsigned *)b;

	return (x > y) - (x < y);
}

/* All that are there, in order. Returns how many; to be freed. */
static size_t list_numbers(const char *base, unsigned **ret)
{
	const char *last = last_part(base);
	_cleanup_free_ char *dir = last > base ? xstrndup(base, last - base) :
						 xstrdup(".");
	DIR *d = opendir(dir);
	const struct dirent *e;
	size_t n = 0;

	*ret = NULL;
	while (d && n < NUMBERS_MAX && (e = readdir(d))) {
		unsigned v = number_of(last, e->d_name);

		if (!v)
			continue;
		*ret = xreallocarray(*ret, n + 1, sizeof(**ret));
		(*ret)[n++] = v;
	}
	if (d)
		closedir(d);
	if (n)
		qsort(*ret, n, sizeof(**ret), by_number);
	return n;
}

unsigned numbered_next(const char *base)
{
	_cleanup_free_ unsigned *numbers = NULL;
	size_t n = list_numbers(base, &numbers);

	return n ? numbers[n - 1] + 1 : 1;
}

void numbered_prune(const char *base, unsigned keep)
{
	_cleanup_free_ unsigned *numbers = NULL;
	size_t n = list_numbers(base, &numbers);

	for (size_t i = 0; i + keep < n; i++) {
		_cleanup_free_ char *name = numbered_name(base, numbers[i]);

		unlink(name);
	}
}
