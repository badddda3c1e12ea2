/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * ringside story: what a program did, in order and in plain words, how it does
 * its I/O, and where its time went. The doctor without rules.
 */
#include "cmd/cmd.h"
#include "cmd/doctor.h"
#include "cmd/page.h"

static int story_run(int argc, char **argv)
{
	return doctor_command(argc, argv, true);
}

const struct cmd cmd_story = {
	.name = "story",
	.summary = "what a program did, in order and in plain words",
	.failed = 2,
	.run = story_run,
};
