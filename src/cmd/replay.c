/* SPDX-License-Identifier: BSD-2-Clause */
/* ringside replay: a file of `record`, shown as `trace` would have. */
#include "cmd/cmd.h"
#include "cmd/session.h"

static int run(const struct trace_opts *opts)
{
	struct session s;

	if (session_begin(&s, opts) < 0)
		return EXIT_TROUBLE;
	session_run(&s);
	return session_end(&s);
}

static int replay_run(int argc, char **argv)
{
	return session_main(IN_REPLAY, argc, argv, run);
}

const struct cmd cmd_replay = {
	.name = "replay",
	.summary = "show what was recorded, as trace would have",
	.run = replay_run,
};
