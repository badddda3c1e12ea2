/* SPDX-License-Identifier: BSD-2-Clause */
/* Which processes are asked for. */
#include "snapshot/task_select.h"

#include <errno.h>
#include <limits.h>
#include <pwd.h>
#include <regex.h>
#include <stdlib.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/procfs.h"
#include "basic/regex_limit.h"
#include "basic/xmalloc.h"
#include "snapshot/task.h"

struct task_word {
	uint8_t kind; /* enum task_select_kind */
	bool exclude;
	bool is_regex;
	bool matched;
	uint32_t number;
	char *text; /* as it was given, without ^ */
	regex_t regex;
};

static bool parse_number(const char *s, uint32_t max, uint32_t *ret)
{
	unsigned long v;
	char *end;

	if (*s < '0' || *s > '9')
		return false;
	errno = 0;
	v = strtoul(s, &end, 10);
	if (*end || errno || v > max)
		return false;
	*ret = (uint32_t)v;
	return true;
}

/* /REGEX/ and letters: b basic, x extended (as without), i any case. */
static int parse_regex(struct task_word *w, char **ret_error)
{
	const char *end = strrchr(w->text, '/');
	int flags = REG_EXTENDED | REG_NOSUB, r;
	_cleanup_free_ char *why = NULL;
	char *expr;

	if (end == w->text) {
		*ret_error = xasprintf("'%s': the second / is missing",
				       w->text);
		return -EINVAL;
	}
	for (const char *p = end + 1; *p; p++) {
		if (*p == 'b')
			flags &= ~REG_EXTENDED;
		else if (*p == 'x')
			flags |= REG_EXTENDED;
		else if (*p == 'i')
			flags |= REG_ICASE;
		else {
			*ret_error = xasprintf("'%s': after the second / there "
					       "may be b, i and x, not '%c'",
					       w->text, *p);
			return -EINVAL;
		}
	}
	expr = xstrndup(w->text + 1, end - w->text - 1);
	r = regex_compile(&w->regex, expr, flags, &why);
	free(expr);
	if (r < 0) {
		*ret_error = xasprintf("'%s': %s", w->text, why);
		return -EINVAL;
	}
	w->is_regex = true;
	return 0;
}

static int parse_uid(struct task_word *w, char **ret_error)
{
	const struct passwd *pw;

	if (parse_number(w->text, UINT32_MAX, &w->number))
		return 0;
	pw = getpwnam(w->text);
	if (!pw) {
		*ret_error = xasprintf("there is no user '%s'", w->text);
		return -EINVAL;
	}
	w->number = pw->pw_uid;
	return 0;
}

static int parse_word(struct task_word *w, char **ret_error)
{
	if (!*w->text) {
		*ret_error = xstrdup("a word is empty");
		return -EINVAL;
	}
	switch (w->kind) {
	case TASK_SELECT_COMM:
		return w->text[0] == '/' ? parse_regex(w, ret_error) : 0;
	case TASK_SELECT_UID: return parse_uid(w, ret_error);
	default:
		if (parse_number(w->text, INT_MAX, &w->number) && w->number)
			return 0;
		*ret_error =
			xasprintf("'%s' is no number of a process%s", w->text,
				  w->kind == TASK_SELECT_PGID ? " group" : "");
		return -EINVAL;
	}
}

static bool contradicts(const struct task_select *s, const struct task_word *w)
{
	for (size_t i = 0; i < s->n; i++) {
		const struct task_word *o = &s->words[i];

		if (o->kind != w->kind || o->exclude == w->exclude)
			continue;
		if (w->kind == TASK_SELECT_COMM ? !strcmp(o->text, w->text) :
						  o->number == w->number)
			return true;
	}
	return false;
}

static int add_word(struct task_select *s, enum task_select_kind kind,
		    const char *text, size_t len, char **ret_error)
{
	struct task_word w = { .kind = kind };
	int r;

	if (len && *text == '^') {
		w.exclude = true;
		text++;
		len--;
	}
	w.text = xstrndup(text, len);
	r = parse_word(&w, ret_error);
	if (r == 0 && contradicts(s, &w)) {
		*ret_error = xasprintf("'%s' is both asked for and left out",
				       w.text);
		if (w.is_regex)
			regfree(&w.regex);
		r = -EINVAL;
	}
	if (r < 0) {
		free(w.text);
		return r;
	}
	s->words = xreallocarray(s->words, s->n + 1, sizeof(*s->words));
	s->words[s->n++] = w;
	s->kinds |= 1U << kind;
	if (!w.exclude)
		s->asked |= 1U << kind;
	return 0;
}

int task_select_add(struct task_select *s, enum task_select_kind kind,
		    const char *text, char **ret_error)
{
	size_t len;
	int r;

	if (kind == TASK_SELECT_COMM)
		return add_word(s, kind, text, strlen(text), ret_error);
	for (;; text += len + 1) {
		len = strcspn(text, ",");
		r = add_word(s, kind, text, len, ret_error);
		if (r < 0 || !text[len])
			return r;
	}
}

int task_select_option(struct task_select *s, int letter, const char *text,
		       char **ret_error)
{
	static const struct {
		char letter;
		enum task_select_kind kind;
	} options[] = {
		{ 'p', TASK_SELECT_PID },
		{ 'c', TASK_SELECT_COMM },
		{ 'u', TASK_SELECT_UID },
		{ 'g', TASK_SELECT_PGID },
	};
	int r;

	for (size_t i = 0; i < ARRAY_SIZE(options); i++) {
		if (options[i].letter != letter)
			continue;
		r = task_select_add(s, options[i].kind, text, ret_error);
		return r < 0 ? r : 1;
	}
	return 0;
}

int task_select_operand(struct task_select *s, const char *word,
			char **ret_error)
{
	_cleanup_free_ char *own = NULL;

	if (word[strspn(word, "0123456789,^")])
		return task_select_add(s, TASK_SELECT_COMM, word, ret_error);
	if (!word[strspn(word, "0123456789")] && strlen(word) < 10)
		own = xasprintf("%d", (int)proc_tgid(atoi(word)));
	return task_select_add(s, TASK_SELECT_PID, own ? own : word, ret_error);
}

void task_select_done(struct task_select *s)
{
	for (size_t i = 0; i < s->n; i++) {
		if (s->words[i].is_regex)
			regfree(&s->words[i].regex);
		free(s->words[i].text);
	}
	free(s->words);
	memset(s, 0, sizeof(*s));
}

static bool fits(const struct task_word *w, const struct task *t)
{
	switch (w->kind) {
	case TASK_SELECT_PID: return w->number == (uint32_t)t->tgid;
	case TASK_SELECT_UID: return w->number == t->euid;
	case TASK_SELECT_PGID: return w->number == (uint32_t)t->pgid;
	default:
		if (w->is_regex)
			return !regexec(&w->regex, t->comm, 0, NULL, 0);
		return !strncmp(t->comm, w->text, strlen(w->text));
	}
}

int task_select_match(const struct task_select *s, const struct task *t)
{
	int kinds = 0;

	for (size_t i = 0; i < s->n; i++) {
		struct task_word *w = &s->words[i];

		if (!fits(w, t))
			continue;
		w->matched = true;
		if (w->exclude)
			return -1;
		kinds |= 1 << w->kind;
	}
	return kinds;
}

bool task_select_wants(const struct task_select *s, const struct task *t)
{
	int kinds;

	if (!s)
		return true;
	/* Of one whose first thread has ended others may be there. */
	if (s->no_zombies && t->state == 'Z' && t->threads <= 1)
		return false;
	kinds = task_select_match(s, t);
	if (kinds < 0)
		return false;
	if (!s->asked)
		return true;
	return s->all ? (unsigned)kinds == s->asked : kinds != 0;
}

ssize_t task_select_pids(const struct task_select *s, pid_t **ret_pids)
{
	unsigned pid = 1U << TASK_SELECT_PID;
	pid_t *pids;
	size_t n = 0;

	if (!s || !(s->asked & pid) || (s->asked != pid && !s->all))
		return -1;
	pids = xreallocarray(NULL, s->n, sizeof(*pids));
	for (size_t i = 0; i < s->n; i++) {
		bool twice = false;

		if (s->words[i].kind != TASK_SELECT_PID || s->words[i].exclude)
			continue;
		for (size_t k = 0; k < n && !twice; k++)
			twice = pids[k] == (pid_t)s->words[i].number;
		if (!twice)
			pids[n++] = (pid_t)s->words[i].number;
	}
	*ret_pids = pids;
	return n;
}

const char *task_select_unmatched(const struct task_select *s, size_t *pos)
{
	while (*pos < s->n) {
		const struct task_word *w = &s->words[(*pos)++];

		if (!w->matched && !w->exclude)
			return w->text;
	}
	return NULL;
}

enum task_select_kind task_select_kind_before(const struct task_select *s,
					      size_t pos)
{
	return s->words[pos - 1].kind;
}
