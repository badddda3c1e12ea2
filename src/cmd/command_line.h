/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The options of a command that shows one table or another, by a letter among
 * them: which columns there are has to be known before one is asked for.
 */
#ifndef RINGSIDE_CMD_COMMAND_LINE_H
#define RINGSIDE_CMD_COMMAND_LINE_H

#include <getopt.h>
#include <stdbool.h>

#include "snapshot/task_select.h"

struct command_line {
	const char *letters; /* as getopt(3) has them, with h */
	const struct option *options;
	void (*help)(void);
	/* Returns 0 or more, or -errno with *error to be freed, or NULL. */
	int (*take)(void *owner, int c, const char *arg, char **error);
	/* The same for what is no option; NULL: it is left to the caller. */
	int (*operand)(void *owner, const char *arg, char **error);
};

/* Whether the letter is among the options; nothing is said of wrong ones. */
bool command_line_has(const struct command_line *l, int argc, char **argv,
		      int letter);
/* Returns 0, -ECANCELED (help was shown), or -errno, of which was told. */
int command_line_parse(const struct command_line *l, void *owner, int argc,
		       char **argv);
/* Says of whom nobody was found. Returns 1 if there was somebody, else 0. */
int command_line_unmatched(const struct task_select *s);

#endif
