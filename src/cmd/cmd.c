/* SPDX-License-Identifier: BSD-2-Clause */
/* The list of subcommands. */
#include "cmd/cmd.h"

#include <stdio.h>
#include <string.h>

extern const struct cmd cmd_explain, cmd_file, cmd_files, cmd_help, cmd_limits,
	cmd_lsof, cmd_netstat, cmd_ps, cmd_record, cmd_replay, cmd_sockets,
	cmd_ss, cmd_syscalls, cmd_trace;

const struct cmd *const cmds[] = {
	&cmd_explain, &cmd_file,    &cmd_files,	   &cmd_help,	&cmd_limits,
	&cmd_lsof,    &cmd_netstat, &cmd_ps,	   &cmd_record, &cmd_replay,
	&cmd_sockets, &cmd_ss,	    &cmd_syscalls, &cmd_trace,	NULL,
};

const struct cmd *cmd_find(const char *name)
{
	for (const struct cmd *const *c = cmds; *c; c++)
		if (!strcmp((*c)->name, name))
			return *c;
	if (!strcmp(name, "-h") || !strcmp(name, "--help"))
		return &cmd_help;
	return NULL;
}
