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
	/* Called by that name it takes strace's place. */
	if (!strcmp(base, "strace")) {
		log_set_name("strace");
		return cmd_find("trace")->run(argc, argv);
	}
	/* Commands that have the names of those they stand in for. */
	if (!strcmp(base, "lsof") || !strcmp(base, "netstat") ||
	    !strcmp(base, "ss"))
		return cmd_find(base)->run(argc, argv);
	if (argc < 2)
		return cmd_find("help")->run(argc, argv) ? 2 : 2;
	cmd = cmd_find(argv[1]);
	if (!cmd) {
		log_error("no command '%s'; 'ringside help' lists them",
			  argv[1]);
		return 2;
	}
	return cmd->run(argc - 1, argv + 1);
}
