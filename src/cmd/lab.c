/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * ringside lab: runs ringside-lab, which is a program of its own so that the
 * programs to be looked at have nothing of ringside in them.
 */
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "basic/log.h"
#include "cmd/cmd.h"

static int lab_run(int argc, char **argv)
{
	/* Beside this program; as installed; in a build tree. */
	static const char *const places[] = {
		"ringside-lab",
		"../libexec/ringside-lab",
		"../lab/ringside-lab",
	};
	char exe[PATH_MAX], path[PATH_MAX + 64];
	ssize_t n = readlink("/proc/self/exe", exe, sizeof(exe) - 1);
	int dir = 0;

	if (n > 0) {
		exe[n] = '\0';
		dir = strrchr(exe, '/') + 1 - exe;
	}
	argv[0] = "ringside-lab";
	for (size_t i = 0; dir && i < sizeof(places) / sizeof(places[0]); i++) {
		snprintf(path, sizeof(path), "%.*s%s", dir, exe, places[i]);
		execv(path, argv);
		if (errno != ENOENT && errno != ENOTDIR)
			break;
	}
	if (!dir || errno == ENOENT || errno == ENOTDIR)
		execvp(argv[0], argv);
	log_error("cannot run ringside-lab: %s", strerror(errno));
	return errno == ENOENT ? 127 : 126;
}

const struct cmd cmd_lab = {
	.name = "lab",
	.summary = "small programs to look at: servers, signals, ...",
	.run = lab_run,
};
