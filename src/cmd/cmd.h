/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Subcommands. A command is one file that fills a struct cmd, and one line
 * in cmd.c.
 */
#ifndef RINGSIDE_CMD_CMD_H
#define RINGSIDE_CMD_CMD_H

struct cmd {
	const char *name;
	const char *summary; /* one line for `ringside help` */
	const char *program; /* called by this name, ringside is it; or NULL */
	int failed;	     /* the exit status if it can't write; 0 is 1 */
	/* argv[0] is the command's own name. Returns the exit status. */
	int (*run)(int argc, char **argv);
};

/* All of them, NULL-terminated, alphabetical. */
extern const struct cmd *const cmds[];

/* NULL: there is none of this name. */
const struct cmd *cmd_find(const char *name);
/* The command that stands in for the program of this name, or NULL. */
const struct cmd *cmd_of_program(const char *program);

#endif
