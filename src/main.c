/* SPDX-License-Identifier: BSD-2-Clause */
/* Finds the subcommand, runs it, returns its exit status. */
#include <stdio.h>
#include <string.h>

#include "basic/log.h"
#include "cmd/cmd.h"

int main(int argc, char **argv)
{
	const char *base = strrchr(argv[0], '/');
	const struct cmd *cmd;

	base = base ? base + 1 : argv[0];
	cmd = cmd_of_program(base);
	if (cmd) {
		log_set_name(base);
		return cmd->run(argc, argv);
	}
	if (argc < 2) {
		cmd_find("help")->run(argc, argv);
		return 2;
	}
	cmd = cmd_find(argv[1]);
	if (!cmd) {
		log_error("no command '%s'; 'ringside help' lists them",
			  argv[1]);
		return 2;
	}
	return cmd->run(argc - 1, argv + 1);
}
