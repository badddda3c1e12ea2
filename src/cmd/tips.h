/* SPDX-License-Identifier: BSD-2-Clause */
/* --tips: one of the things that are good to know. */
#ifndef RINGSIDE_CMD_TIPS_H
#define RINGSIDE_CMD_TIPS_H

#include <stdio.h>

enum tips_format { TIPS_NONE, TIPS_COMPACT, TIPS_FULL };

/* What --tips asks for. */
struct tips_opts {
	enum tips_format format;
	int id; /* of the tip, modulo how many there are; -1: any */
};

/*
 * Takes "", or "[[id:]ID][,[format:]FORMAT]" as strace does. Returns 0, or
 * -EINVAL after reporting what is wrong.
 */
int tips_parse(const char *arg, struct tips_opts *ret_opts);
void tips_show(const struct tips_opts *opts, FILE *f);

#endif
