/* SPDX-License-Identifier: BSD-2-Clause */
/* Settings, judged. */
#include "snapshot/audit.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sysinfo.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/procfs.h"
#include "basic/strbuf.h"
#include "basic/xmalloc.h"
#include "snapshot/audit_impl.h"

enum { NUMBERS = 8, NAME_MAX_ = 256 };

const char *audit_verdict_word(unsigned verdict)
{
	static const char *const words[AUDIT_VERDICTS] = {
		[AUDIT_HARMFUL] = "harmful",
		[AUDIT_INVALID] = "invalid",
		[AUDIT_UNIT] = "wrong unit",
		[AUDIT_REMOVED] = "removed",
		[AUDIT_NO_EFFECT] = "no effect",
		[AUDIT_MISUNDERSTOOD] = "misunderstood",
		[AUDIT_BELOW_DEFAULT] = "below default",
		[AUDIT_RISKY] = "risky",
		[AUDIT_SYNTAX] = "syntax",
		[AUDIT_UNKNOWN] = "not judged",
		[AUDIT_DEFAULT] = "default",
		[AUDIT_FINE] = "fine",
	};

	return verdict < AUDIT_VERDICTS ? words[verdict] : NULL;
}

/* values */

struct numbers {
	int64_t v[NUMBERS];
	bool huge[NUMBERS]; /* beyond an int64_t */
	unsigned n;
};

/* False: something there is no number. */
static bool parse_numbers(const char *s, struct numbers *ret)
{
	ret->n = 0;
	for (;;) {
		uint64_t v = 0;
		bool minus = false, huge = false;

		s += strspn(s, " \t,");
		if (!*s)
			return ret->n > 0;
		if (*s == '-') {
			minus = true;
			s++;
		}
		if (*s < '0' || *s > '9' || ret->n == NUMBERS)
			return false;
		for (; *s >= '0' && *s <= '9'; s++) {
			if (v > (uint64_t)(INT64_MAX - 9) / 10)
				huge = true;
			else
				v = v * 10 + (uint64_t)(*s - '0');
		}
		if (*s && *s != ' ' && *s != '\t' && *s != ',')
			return false;
		ret->huge[ret->n] = huge;
		ret->v[ret->n++] = huge	 ? INT64_MAX :
				   minus ? -(int64_t)v :
					   (int64_t)v;
	}
}

static bool beyond_memory(int64_t n, uint64_t unit,
			  const struct audit_machine *m)
{
	/* "No limit" is a large number, and not a mistake. */
	if (n <= 0 || n > INT64_MAX / 8192)
		return false;
	return (uint64_t)n > m->memory / unit;
}

static bool not_rising(const struct numbers *n)
{
	for (unsigned i = 1; i < n->n; i++)
		if (n->v[i] < n->v[i - 1])
			return true;
	return false;
}

static bool rule_fits(const struct audit_rule *r, const char *value,
		      const struct numbers *n, const struct audit_machine *m)
{
	int64_t v;

	if (r->test == TEST_ALWAYS)
		return true;
	if (r->test == TEST_WORD)
		return !strcmp(value, r->word);
	if (r->index >= n->n)
		return false;
	v = n->v[r->index];
	switch ((enum audit_test)r->test) {
	case TEST_EQUAL: return v == r->number;
	case TEST_OTHER: return v != r->number;
	case TEST_LESS: return v < r->number;
	case TEST_MORE: return v > r->number || n->huge[r->index];
	case TEST_NOT_RISING: return not_rising(n);
	case TEST_PAGES_BEYOND_MEMORY: return beyond_memory(v, m->page, m);
	case TEST_BYTES_BEYOND_MEMORY: return beyond_memory(v, 1, m);
	default: return false;
	}
}

const struct audit_rule *audit_judge(const struct audit_setting *s,
				     const char *value,
				     const struct audit_machine *m)
{
	struct numbers n = { .n = 0 };

	if (!parse_numbers(value, &n))
		n.n = 0;
	for (unsigned i = 0; i < ARRAY_SIZE(s->rules) && s->rules[i].test; i++)
		if (rule_fits(&s->rules[i], value, &n, m))
			return &s->rules[i];
	return NULL;
}

/* The same numbers, or the same words, whatever is between them. */
static bool same_value(const char *a, const char *b)
{
	for (;;) {
		size_t n, k;

		a += strspn(a, " \t");
		b += strspn(b, " \t");
		n = strcspn(a, " \t");
		k = strcspn(b, " \t");
		if (n != k || memcmp(a, b, n) != 0)
			return false;
		if (!n)
			return true;
		a += n;
		b += k;
	}
}

/* findings */

void audit_machine_ask(struct audit_machine *m)
{
	struct sysinfo si;

	m->page = sysconf(_SC_PAGESIZE);
	m->memory = UINT64_MAX;
	if (sysinfo(&si) == 0)
		m->memory = (uint64_t)si.totalram * si.mem_unit;
}

struct audit_finding *audit_add(struct audit *a, const char *file,
				unsigned line, const char *name,
				const char *value, unsigned verdict,
				const char *reason)
{
	struct audit_finding *f;

	if (a->n == a->cap) {
		a->cap = a->cap ? a->cap * 2 : 32;
		a->findings = xreallocarray(a->findings, a->cap,
					    sizeof(*a->findings));
	}
	f = &a->findings[a->n++];
	*f = (struct audit_finding){ .line = line,
				     .verdict = (uint8_t)verdict,
				     .name = xstrdup(name),
				     .value = xstrdup(value),
				     .reason = reason ? xstrdup(reason) :
							NULL };
	if (file) {
		f->file = xstrdup(file);
		f->where = xasprintf("%s:%u", file, line);
	} else {
		f->where = xstrdup("running");
	}
	return f;
}

static bool path_of(const char *name, char path[NAME_MAX_ + 16])
{
	size_t n = strlen(name);

	if (!n || n >= NAME_MAX_ || strstr(name, "..") || name[0] == '/' ||
	    name[0] == '.')
		return false;
	snprintf(path, NAME_MAX_ + 16, "/proc/sys/%s", name);
	for (char *p = path + strlen("/proc/sys/"); *p; p++)
		if (*p == '.')
			*p = '/';
	return true;
}

/* Of a setting that no rule is here for, the kernel knows whether it is. */
static void judge_unknown(struct audit *a, const char *file, unsigned line,
			  const char *name, const char *value)
{
	char path[NAME_MAX_ + 16];

	if (!path_of(name, path))
		audit_add(a, file, line, name, value, AUDIT_SYNTAX,
			  "this is no name of a setting");
	else if (access(path, F_OK) == 0)
		audit_add(a, file, line, name, value, AUDIT_UNKNOWN,
			  "nothing is known here against it");
	else
		audit_add(a, file, line, name, value, AUDIT_UNKNOWN,
			  "this kernel has no such setting: it is misspelt, or "
			  "its module is not loaded");
}

void audit_sysctl(struct audit *a, const struct audit_machine *m,
		  const char *file, unsigned line, const char *name,
		  const char *value)
{
	const struct audit_setting *s = audit_find(name);
	const struct audit_rule *r;
	struct audit_finding *f;

	if (!s) {
		judge_unknown(a, file, line, name, value);
		return;
	}
	if (s->usual && same_value(value, s->usual) &&
	    s->rules[0].test != TEST_ALWAYS) {
		f = audit_add(a, file, line, name, value, AUDIT_DEFAULT,
			      s->otherwise ? s->otherwise :
					     "what the kernel does anyway");
	} else {
		r = audit_judge(s, value, m);
		/* What is always to be said is said to who set it. */
		if (r && r->test == TEST_ALWAYS && !file)
			r = NULL;
		f = audit_add(a, file, line, name, value,
			      r ? r->verdict : AUDIT_FINE,
			      r ? r->reason : s->otherwise);
	}
	f->usual = s->usual;
	f->source = s->source;
}

void audit_running(struct audit *a)
{
	struct audit_machine m;

	audit_machine_ask(&m);
	for (size_t i = 0; i < audit_nsettings; i++) {
		const struct audit_setting *s = &audit_settings[i];
		char path[NAME_MAX_ + 16], text[1024];
		ssize_t n;

		if (!path_of(s->name, path))
			continue;
		n = text_read_at(AT_FDCWD, path, text, sizeof(text));
		if (n <= 0)
			continue;
		text[strcspn(text, "\n")] = '\0';
		for (char *p = text; *p; p++)
			if (*p == '\t')
				*p = ' ';
		/* Nobody set what is there and has no effect. */
		if (s->rules[0].test == TEST_ALWAYS)
			continue;
		audit_sysctl(a, &m, NULL, 0, s->name, text);
	}
}

static bool is_wrong(const struct audit_finding *f)
{
	return f->verdict < AUDIT_UNKNOWN;
}

static void finding_done(struct audit_finding *f)
{
	free(f->where);
	free(f->file);
	free(f->name);
	free(f->value);
	free(f->reason);
}

static int by_verdict(const void *x, const void *y)
{
	const struct audit_finding *a = x, *b = y;

	if (a->line != b->line)
		return (a->line > b->line) - (a->line < b->line);
	if (a->verdict != b->verdict)
		return a->verdict - b->verdict;
	return strcmp(a->name, b->name);
}

void audit_sort_out(struct audit *a, bool all)
{
	size_t n = 0;

	for (size_t i = 0; i < a->n; i++) {
		bool wrong = is_wrong(&a->findings[i]);

		a->wrong += wrong;
		if (wrong || all)
			a->findings[n++] = a->findings[i];
		else
			finding_done(&a->findings[i]);
	}
	a->n = n;
	/* Files have their order already. */
	if (n && !a->findings[0].file)
		qsort(a->findings, n, sizeof(*a->findings), by_verdict);
}

void audit_done(struct audit *a)
{
	for (size_t i = 0; i < a->n; i++)
		finding_done(&a->findings[i]);
	free(a->findings);
	memset(a, 0, sizeof(*a));
}
