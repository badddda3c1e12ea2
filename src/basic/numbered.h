/* SPDX-License-Identifier: BSD-2-Clause */
/* Files of one series: FILE.000001, FILE.000002, ... */
#ifndef RINGSIDE_BASIC_NUMBERED_H
#define RINGSIDE_BASIC_NUMBERED_H

/* The name of number `n`; to be freed. */
char *numbered_name(const char *base, unsigned n);
/* One more than the highest number that is there; 0: there is none left. */
unsigned numbered_next(const char *base);
/* Removes all but the `keep` files with the highest numbers. */
void numbered_prune(const char *base, unsigned keep);

#endif
