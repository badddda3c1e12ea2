/* SPDX-License-Identifier: BSD-2-Clause */
/* ringside replay: a file of `record`, shown as `trace` would have. */
#include "cmd/cmd.h"
#include "cmd/session.h"

static int replay_run(int argc, char **argv)
{
	return session_main(IN_REPLAY, argc, argv, session_of);
}

const struct cmd cmd_replay = {
	.name = "replay",
	.summary = "show what was recorded, as trace would have",
	.run = replay_run,
};
