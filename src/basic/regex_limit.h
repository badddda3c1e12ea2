/* SPDX-License-Identifier: BSD-2-Clause */
/* Regular expressions (regex(7)) whose size is bounded. */
#ifndef RINGSIDE_BASIC_REGEX_LIMIT_H
#define RINGSIDE_BASIC_REGEX_LIMIT_H

#include <regex.h>

/*
 * As regcomp(3), which copies what is repeated: "((a{9}){9}){9}" and twenty
 * plus signs in a row are gigabytes. Returns 0, or -EINVAL with *ret_error set
 * to what is wrong (to be freed).
 */
int regex_compile(regex_t *re, const char *pattern, int flags,
		  char **ret_error);

#endif
