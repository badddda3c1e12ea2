/* SPDX-License-Identifier: BSD-2-Clause */
/* Standard input, output and error of a program that is begun or ends. */
#ifndef RINGSIDE_BASIC_STANDARD_H
#define RINGSIDE_BASIC_STANDARD_H

/*
 * Puts something in place of those that were closed before the program began,
 * so that nothing which it opens is taken for them. Programs that it executes
 * find them closed as it did.
 */
void standard_open(void);

/*
 * Writes what is left for standard output. If that, or anything before, could
 * not be written, it says so and returns `failed`, else `status`.
 */
int standard_end(int status, int failed);

#endif
