/* SPDX-License-Identifier: BSD-2-Clause */
/* ringside record: what an engine sees, kept in a file. */
#include "basic/log.h"
#include "cmd/cmd.h"
#include "cmd/session.h"

static int run(const struct trace_opts *opts)
{
	log_error("record: not built yet");
	return EXIT_TROUBLE;
}

static int record_run(int argc, char **argv)
{
	return session_main(IN_RECORD, argc, argv, run);
}

const struct cmd cmd_record = {
	.name = "record",
	.summary = "keep system calls in a file, to be replayed",
	.run = record_run,
};
