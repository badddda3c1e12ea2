/* SPDX-License-Identifier: BSD-2-Clause */
/* ringside help [COMMAND] */
#include <stdio.h>

#include "basic/log.h"
#include "cmd/cmd.h"

static int help_run(int argc, char **argv)
{
	char *help_argv[] = { NULL, "--help", NULL };
	const struct cmd *cmd;

	if (argc > 1 && argv[1][0] != '-') {
		cmd = cmd_find(argv[1]);
		if (!cmd) {
			log_error("no command '%s'; 'ringside help' lists them",
				  argv[1]);
			return 2;
		}
		if (cmd->run != help_run) {
			help_argv[0] = argv[1];
			return cmd->run(2, help_argv);
		}
	}
	printf("Usage: ringside COMMAND [ARGUMENT]...\n\n");
	for (const struct cmd *const *c = cmds; *c; c++)
		printf("  %-10s %s\n", (*c)->name, (*c)->summary);
	printf("\n'ringside help COMMAND' tells more.\n");
	return 0;
}

const struct cmd cmd_help = {
	.name = "help",
	.summary = "this list, or what one command does",
	.run = help_run,
};
