/* SPDX-License-Identifier: BSD-2-Clause */
/* Finds the subcommand, runs it, returns its exit status. */
#include <stdio.h>
#include <string.h>

#include "basic/log.h"
#include "basic/standard.h"
#include "cmd/cmd.h"

static int run(const struct cmd *cmd, int argc, char **argv)
{
	int status = cmd->run(argc, argv);

	return standard_end(status, cmd->failed ? cmd->failed : 1);
}

int main(int argc, char **argv)
{
	const char *base = strrchr(argv[0], '/');
	const struct cmd *cmd;
	char name[64];

	standard_open();
	base = base ? base + 1 : argv[0];
	cmd = cmd_of_program(base);
	if (cmd) {
		log_set_name(base);
		return run(cmd, argc, argv);
	}
	if (argc < 2) {
		run(cmd_find("help"), argc, argv);
		return 2;
	}
	cmd = cmd_find(argv[1]);
	if (!cmd) {
		log_error("no command '%s'; 'ringside help' lists them",
			  argv[1]);
		return 2;
	}
	/* Messages of getopt(3) begin with it. */
	snprintf(name, sizeof(name), "ringside %s", cmd->name);
	argv[1] = name;
	return run(cmd, argc - 1, argv + 1);
}
