/* SPDX-License-Identifier: BSD-2-Clause */
/* Messages of the program about itself, on stderr, one line each. */
#include "basic/log.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static const char *name = "ringside";

void log_set_name(const char *n)
{
	name = n;
}

const char *log_name(void)
{
	return name;
}

/* One write per message, so that lines of several processes don't mix. */
static void vlog(const char *prefix, const char *suffix, const char *fmt,
		 va_list ap)
{
	char line[1024];
	int n;

	n = snprintf(line, sizeof(line), "%s: %s", name, prefix);
	n += vsnprintf(line + n, sizeof(line) - n, fmt, ap);
	if (n >= (int)sizeof(line))
		n = sizeof(line) - 1;
	snprintf(line + n, sizeof(line) - n, "%s%s", suffix ? ": " : "",
		 suffix ? suffix : "");
	fprintf(stderr, "%s\n", line);
}

void log_error(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	vlog("", NULL, fmt, ap);
	va_end(ap);
}

void log_warning(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	vlog("warning: ", NULL, fmt, ap);
	va_end(ap);
}

void log_info(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	vlog("", NULL, fmt, ap);
	va_end(ap);
}

int log_error_errno(int r, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	vlog("", strerror(r < 0 ? -r : r), fmt, ap);
	va_end(ap);
	return r;
}
