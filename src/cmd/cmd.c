/* SPDX-License-Identifier: BSD-2-Clause */
/* The list of subcommands. */
#include "cmd/cmd.h"

#include <stdio.h>
#include <string.h>

extern const struct cmd cmd_doctor, cmd_explain, cmd_file, cmd_files, cmd_help,
	cmd_lab, cmd_limits, cmd_lsof, cmd_netstat, cmd_ps, cmd_record,
	cmd_replay, cmd_sockets, cmd_ss, cmd_story, cmd_syscalls, cmd_trace,
	cmd_version;

const struct cmd *const cmds[] = {
	&cmd_doctor,   &cmd_explain, &cmd_file,	   &cmd_files,	 &cmd_help,
	&cmd_lab,      &cmd_limits,  &cmd_lsof,	   &cmd_netstat, &cmd_ps,
	&cmd_record,   &cmd_replay,  &cmd_sockets, &cmd_ss,	 &cmd_story,
	&cmd_syscalls, &cmd_trace,   &cmd_version, NULL,
};

const struct cmd *cmd_find(const char *name)
{
	for (const struct cmd *const *c = cmds; *c; c++)
		if (!strcmp((*c)->name, name))
			return *c;
	if (!strcmp(name, "-h") || !strcmp(name, "--help"))
		return &cmd_help;
	if (!strcmp(name, "-V") || !strcmp(name, "--version"))
		return &cmd_version;
	return NULL;
}

const struct cmd *cmd_of_program(const char *program)
{
	for (const struct cmd *const *c = cmds; *c; c++)
		if ((*c)->program && !strcmp((*c)->program, program))
			return *c;
	return NULL;
}
