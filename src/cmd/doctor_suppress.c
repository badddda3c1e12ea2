/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A file of findings that are known: "RULE [COMMAND]: reason" on each line. Who
 * leaves one out has to say why.
 */
#include <errno.h>
#include <fnmatch.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/xmalloc.h"
#include "cmd/doctor.h"
#include "doctor/doctor_impl.h"

struct suppression {
	const struct rule *rule;
	const char *command; /* pattern, or NULL: any */
	const char *reason;
};

static int bad_line(const char *path, unsigned n, const char *what)
{
	log_error("%s:%u: %s (a line is 'RULE [COMMAND]: reason')", path, n,
		  what);
	return -EINVAL;
}

/* Cuts the line into its words. */
static int parse(const char *path, unsigned n, char *line,
		 struct suppression *ret)
{
	char *colon = strchr(line, ':'), *word, *rest = NULL;

	if (!colon)
		return bad_line(path, n, "no reason is given");
	*colon++ = '\0';
	colon += strspn(colon, " \t");
	colon[strcspn(colon, "\r\n")] = '\0';
	if (!*colon)
		return bad_line(path, n, "no reason is given");
	word = strtok_r(line, " \t", &rest);
	*ret = (struct suppression){ .reason = colon };
	ret->rule = word ? rule_find(word) : NULL;
	if (!ret->rule)
		return bad_line(path, n, "no such rule");
	ret->command = strtok_r(NULL, " \t", &rest);
	if (ret->command && strtok_r(NULL, " \t", &rest))
		return bad_line(path, n, "one command only");
	return 0;
}

static void apply(struct doctor *d, const struct suppression *s)
{
	for (struct finding *f = d->findings; f; f = f->next) {
		_cleanup_free_ char *comm = xstrdup(f->process ? f->process :
								 "");
		char *bracket = strrchr(comm, '[');

		if (bracket)
			*bracket = '\0';
		if (f->rule == s->rule &&
		    (!s->command || !fnmatch(s->command, comm, 0)))
			f->suppressed = doctor_say(d, "%s", s->reason);
	}
}

int doctor_suppress(struct doctor *d, const char *path)
{
	_cleanup_free_ char *line = NULL;
	FILE *f = fopen(path, "re");
	size_t cap = 0;
	unsigned n = 0;
	int r = 0;

	if (!f) {
		r = -errno;
		log_error_errno(r, "cannot read '%s'", path);
		return r;
	}
	while (r == 0 && getline(&line, &cap, f) > 0) {
		struct suppression s;
		char *text = line + strspn(line, " \t\r\n");

		n++;
		if (!*text || *text == '#')
			continue;
		r = parse(path, n, text, &s);
		if (r == 0)
			apply(d, &s);
	}
	fclose(f);
	return r;
}
