/* SPDX-License-Identifier: BSD-2-Clause */
/* ringside version, also --version */
#include <stdio.h>

#include "cmd/cmd.h"
#include "cmd/trace_opts.h"

static int version_run(int argc, char **argv)
{
	trace_opts_version(stdout);
	return 0;
}

const struct cmd cmd_version = {
	.name = "version",
	.summary = "which version this is, and what is built in",
	.run = version_run,
};
