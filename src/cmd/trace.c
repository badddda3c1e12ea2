/* SPDX-License-Identifier: BSD-2-Clause */
/* ringside trace: what an engine sees, shown as it happens. */
#include "cmd/cmd.h"
#include "cmd/session.h"

static int trace_run(int argc, char **argv)
{
	return session_main(IN_TRACE, argc, argv, session_of);
}

const struct cmd cmd_trace = {
	.name = "trace",
	.summary = "show the system calls of programs, as strace does",
	.program = "strace",
	.run = trace_run,
};
