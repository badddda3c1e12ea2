/* SPDX-License-Identifier: BSD-2-Clause */
/* Messages of the program about itself, on stderr, one line each. */
#ifndef RINGSIDE_BASIC_LOG_H
#define RINGSIDE_BASIC_LOG_H

/* The name that opens each message: "ringside", or "strace" called as such. */
void log_set_name(const char *name);
const char *log_name(void);

/* One line, with the name in front; a warning says that it is one. */
void log_error(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
void log_warning(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
void log_info(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

/* Adds ": <text of errno r>" and returns r, so that a caller can return it. */
int log_error_errno(int r, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));

#endif
