/* SPDX-License-Identifier: BSD-2-Clause */
/* The lines of sysctl.conf(5) and limits.conf(5). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "snapshot/audit_impl.h"

/* Without blanks at both ends; changes the text. */
static char *trim(char *s)
{
	size_t n;

	s += strspn(s, " \t\r");
	n = strlen(s);
	while (n && strchr(" \t\r", s[n - 1]))
		s[--n] = '\0';
	return s;
}

/*
 * "net.ipv4.tcp_sack", "net/ipv4/tcp_sack": a slash before any dot makes it
 * the separator, and dots are then dots.
 */
static void normalise_name(char *name)
{
	if (name[strcspn(name, "/.")] != '/')
		return;
	for (; *name; name++) {
		if (*name == '/')
			*name = '.';
		else if (*name == '.')
			*name = '/';
	}
}

static const struct audit_finding *set_before(const struct audit *a,
					      size_t from, const char *name)
{
	for (size_t i = a->n; i-- > from;)
		if (!strcmp(a->findings[i].name, name))
			return &a->findings[i];
	return NULL;
}

static void take_sysctl(struct audit *a, const struct audit_machine *m,
			size_t from, const char *file, unsigned line,
			char *text)
{
	char *eq = strchr(text, '='), *name, *value, *reason;
	const struct audit_finding *old;
	unsigned before;
	struct audit_finding *f;

	*eq = '\0';
	name = trim(text);
	/* '-': do not complain if it can't be set. */
	if (*name == '-')
		name = trim(name + 1);
	value = trim(eq + 1);
	normalise_name(name);
	if (!*name || !*value) {
		audit_add(a, file, line, name, value, AUDIT_SYNTAX,
			  "a line is NAME = VALUE");
		return;
	}
	old = set_before(a, from, name);
	before = old ? old->line : 0;
	audit_sysctl(a, m, file, line, name, value);
	if (!before)
		return;
	f = &a->findings[a->n - 1];
	reason = f->reason;
	f->reason = xasprintf("%s%s(line %u set it before; this one counts)",
			      reason ? reason : "", reason ? " " : "", before);
	free(reason);
}

static unsigned split_words(char *text, char *words[4])
{
	char *rest = NULL;
	unsigned n = 0;

	for (char *w = strtok_r(text, " \t\r", &rest); w;
	     w = strtok_r(NULL, " \t\r", &rest)) {
		if (n == 4)
			return 5;
		words[n++] = w;
	}
	return n;
}

static void take_line(struct audit *a, const struct audit_machine *m,
		      size_t from, const char *file, unsigned line, char *text)
{
	char *words[4];
	unsigned n;

	text = trim(text);
	if (!*text || *text == '#' || *text == ';')
		return;
	if (strchr(text, '=')) {
		take_sysctl(a, m, from, file, line, text);
		return;
	}
	/* limits.conf has comments behind its words too. */
	text[strcspn(text, "#")] = '\0';
	n = split_words(text, words);
	if (n >= 2 && n <= 4)
		audit_limits_conf(a, m, file, line, words, n);
	else
		audit_add(a, file, line, n ? words[0] : "", "", AUDIT_SYNTAX,
			  "neither NAME = VALUE (sysctl.conf) nor DOMAIN TYPE "
			  "ITEM VALUE (limits.conf)");
}

void audit_text(struct audit *a, const char *file, const char *text, size_t len)
{
	const char *end = text + len;
	struct audit_machine m;
	size_t from = a->n;
	unsigned line = 0;

	audit_machine_ask(&m);
	while (text < end) {
		const char *eol = memchr(text, '\n', end - text);
		const char *stop = eol ? eol : end;
		_cleanup_free_ char *copy = xstrndup(text, stop - text);

		take_line(a, &m, from, file, ++line, copy);
		text = stop + 1;
	}
}
