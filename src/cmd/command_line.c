/* SPDX-License-Identifier: BSD-2-Clause */
/* Goes through options twice. */
#include "cmd/command_line.h"

#include <errno.h>
#include <stdlib.h>

#include "basic/log.h"

bool command_line_has(const struct command_line *l, int argc, char **argv,
		      int letter)
{
	bool found = false;
	int c;

	opterr = 0;
	optind = 0;
	while ((c = getopt_long(argc, argv, l->letters, l->options, NULL)) !=
	       -1)
		found |= c == letter;
	opterr = 1;
	return found;
}

int command_line_parse(const struct command_line *l, void *owner, int argc,
		       char **argv)
{
	char *error = NULL;
	int c, r = 0;

	optind = 0;
	while (r >= 0 && (c = getopt_long(argc, argv, l->letters, l->options,
					  NULL)) != -1) {
		if (c == '?')
			return -EINVAL;
		if (c == 'h') {
			l->help();
			return -ECANCELED;
		}
		r = l->take(owner, c, optarg, &error);
	}
	for (int i = optind; l->operand && r >= 0 && i < argc; i++)
		r = l->operand(owner, argv[i], &error);
	if (error) {
		log_error("%s", error);
		free(error);
	}
	return r < 0 ? r : 0;
}

int command_line_unmatched(const struct task_select *s)
{
	const char *word;
	size_t pos = 0;
	int r = 0;

	while ((word = task_select_unmatched(s, &pos))) {
		log_error("no process fits '%s'", word);
		r = 1;
	}
	return r;
}
