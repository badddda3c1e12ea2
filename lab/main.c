/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * ringside-lab: small programs to look at with ringside, each of which
 * shows one thing. `ringside lab` runs it.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "defect.h"
#include "lab.h"
#include "serve.h"

extern const struct lab_program lab_backlog, lab_buffer, lab_daemon, lab_defect,
	lab_fd, lab_herd, lab_idle, lab_load, lab_ready, lab_send, lab_serve,
	lab_signals, lab_sync, lab_tour, lab_unix;

static const struct lab_program *const programs[] = {
	&lab_backlog, &lab_buffer,  &lab_daemon, &lab_defect, &lab_fd,
	&lab_herd,    &lab_idle,    &lab_load,	 &lab_ready,  &lab_send,
	&lab_serve,   &lab_signals, &lab_sync,	 &lab_tour,   &lab_unix,
};

static const struct lab_program *find(const char *name)
{
	for (size_t i = 0; i < sizeof(programs) / sizeof(programs[0]); i++)
		if (!strcmp(programs[i]->name, name))
			return programs[i];
	return NULL;
}

static int list(void)
{
	printf("Programs:\n\n");
	printf("  %-14s %s\n", "list", "this list");
	for (size_t i = 0; i < sizeof(programs) / sizeof(programs[0]); i++)
		printf("  %-14s %s\n", programs[i]->name, programs[i]->summary);
	printf("\nModels of 'serve':\n\n");
	for (const struct model *const *m = models; *m; m++)
		printf("  %-14s %s\n", (*m)->name, (*m)->summary);
	printf("\nDefects, of which 'ringside doctor' has a rule each:\n\n");
	defect_list(stdout);
	return 0;
}

static void usage(FILE *f)
{
	fputs("Usage: ringside lab NAME [OPTION]...\n"
	      "       ringside lab list\n\n"
	      "Small programs to look at. 'list' explains each, 'NAME --help'\n"
	      "has its options, 'tour' walks through some of them.\n",
	      f);
}

static int run(int argc, char **argv)
{
	const struct lab_program *program;

	if (argc < 2) {
		usage(stderr);
		return 2;
	}
	if (!strcmp(argv[1], "-h") || !strcmp(argv[1], "--help")) {
		usage(stdout);
		return 0;
	}
	if (!strcmp(argv[1], "list"))
		return list();
	program = find(argv[1]);
	if (!program) {
		fprintf(stderr,
			"%s: no program '%s'; 'ringside lab list' has them\n",
			program_invocation_short_name, argv[1]);
		return 2;
	}
	return program->run(argc - 1, argv + 1);
}

int main(int argc, char **argv)
{
	int status = run(argc, argv);

	if (!fflush(stdout) && !ferror(stdout))
		return status;
	fprintf(stderr, "%s: cannot write to standard output\n",
		program_invocation_short_name);
	return status ? status : 1;
}
