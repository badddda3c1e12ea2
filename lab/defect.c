/* SPDX-License-Identifier: BSD-2-Clause */
/* lab defect: a program with one fault in it, or without. */
#include "defect.h"

#include <getopt.h>
#include <stdio.h>
#include <string.h>

#include "lab.h"

#define DEFECT(name) extern const struct defect defect_##name;
#include "defect/defects.inc"
#undef DEFECT

static const struct defect *const defects[] = {
#define DEFECT(name) &defect_##name,
#include "defect/defects.inc"
#undef DEFECT
};

enum { N_DEFECTS = sizeof(defects) / sizeof(defects[0]) };

static void usage(FILE *f)
{
	fputs("Usage: ringside lab defect NAME [--fixed]\n"
	      "       ringside lab defect --list\n\n"
	      "A program with one fault in what it asks of the kernel, which\n"
	      "'ringside doctor -- ringside lab defect NAME' names.\n\n"
	      "      --fixed   the same work without the fault\n"
	      "      --list    all of them\n"
	      "      --args    what the doctor has to be told to see it so "
	      "soon\n\n",
	      f);
}

void defect_list(FILE *f)
{
	for (size_t i = 0; i < N_DEFECTS; i++)
		fprintf(f, "  %s\n      %s\n      cure: %s\n", defects[i]->name,
			defects[i]->summary, defects[i]->cure);
}

static const struct defect *find(const char *name)
{
	for (size_t i = 0; i < N_DEFECTS; i++)
		if (!strcmp(defects[i]->name, name))
			return defects[i];
	return NULL;
}

static int defect_main(int argc, char **argv)
{
	static const struct option options[] = {
		{ "args", no_argument, NULL, 'a' },
		{ "fixed", no_argument, NULL, 'f' },
		{ "help", no_argument, NULL, 'h' },
		{ "list", no_argument, NULL, 'l' },
		{ 0 },
	};
	const struct defect *d;
	bool fixed = false, args = false;
	int opt;

	while ((opt = getopt_long(argc, argv, "h", options, NULL)) != -1) {
		switch (opt) {
		case 'a': args = true; break;
		case 'f': fixed = true; break;
		case 'h':
			usage(stdout);
			defect_list(stdout);
			return 0;
		case 'l': defect_list(stdout); return 0;
		default: return 2;
		}
	}
	if (optind + 1 != argc) {
		usage(stderr);
		return 2;
	}
	d = find(argv[optind]);
	if (!d) {
		fprintf(stderr,
			"ringside-lab: no defect '%s'; 'ringside lab defect "
			"--list' has them\n",
			argv[optind]);
		return 2;
	}
	if (args) {
		puts(d->doctor_args ? d->doctor_args : "");
		return 0;
	}
	return d->run(fixed);
}

const struct lab_program lab_defect = {
	.name = "defect",
	.summary = "one fault each: what 'ringside doctor' finds",
	.run = defect_main,
};
