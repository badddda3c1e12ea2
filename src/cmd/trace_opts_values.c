/* SPDX-License-Identifier: BSD-2-Clause */
/* Arguments of options: words, numbers, durations, lists of processes. */
#include "cmd/trace_opts_impl.h"

#include <ctype.h>
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/units.h"
#include "basic/xmalloc.h"

int report_word(const char *what, const char *word,
		const struct word_bit *words)
{
	const char *names[64];
	const char *near;
	size_t n = 0;

	while (words[n].word && n < ARRAY_SIZE(names)) {
		names[n] = words[n].word;
		n++;
	}
	near = nearest_word(word, names, n);
	if (near)
		log_error("invalid %s '%s' (did you mean '%s'?)", what, word,
			  near);
	else
		log_error("invalid %s '%s'", what, word);
	return -EINVAL;
}

static const struct word_bit *find_word(const struct word_bit *words,
					const char *word)
{
	for (; words->word; words++)
		if (!strcasecmp(words->word, word))
			return words;
	return NULL;
}

int parse_bits(const char *what, const char *expr, const struct word_bit *words,
	       unsigned all, unsigned *ret_bits)
{
	_cleanup_free_ char *copy = NULL;
	unsigned bits = 0, n = 0;
	bool invert = false;
	char *save, *word;

	for (; *expr == '!'; expr++)
		invert = !invert;
	copy = xstrdup(expr);
	for (word = strtok_r(copy, ",", &save); word;
	     word = strtok_r(NULL, ",", &save), n++) {
		const struct word_bit *w = find_word(words, word);

		if (w)
			bits |= w->bit;
		else if (!strcasecmp(word, "all"))
			bits |= all;
		else if (strcasecmp(word, "none"))
			return report_word(what, word, words);
	}
	if (!n)
		return report_word(what, expr, words);
	*ret_bits = invert ? all & ~bits : bits;
	return 0;
}

int parse_word(const char *what, const char *arg, const struct word_bit *words,
	       unsigned *ret_value)
{
	const struct word_bit *w = find_word(words, arg);

	if (!w)
		return report_word(what, arg, words);
	*ret_value = w->bit;
	return 0;
}

int parse_unsigned(const char *what, const char *arg, unsigned long max,
		   unsigned *ret_value)
{
	char *end;
	unsigned long v;

	errno = 0;
	v = strtoul(arg, &end, 10);
	if (!isdigit((unsigned char)*arg) || errno || *end || v > max) {
		log_error("invalid %s '%s'", what, arg);
		return -EINVAL;
	}
	*ret_value = v;
	return 0;
}

int parse_duration(const char *what, const char *arg, uint64_t bare_ns,
		   uint64_t *ret_ns)
{
	int r = units_duration(arg, strlen(arg), bare_ns, ret_ns);

	if (r < 0)
		log_error("invalid %s '%s' (a duration is written 10ms, 1.5s, "
			  "500us or 20ns)",
			  what, arg);
	return r;
}

int parse_size(const char *what, const char *arg, uint64_t *ret_bytes)
{
	int r = units_size(arg, ret_bytes);

	if (r < 0)
		log_error("invalid %s '%s' (a size is written 64K, 256M or "
			  "1G)",
			  what, arg);
	return r;
}

int parse_precision(const char *arg, unsigned *ret_digits)
{
	static const struct word_bit words[] = {
		{ "s", 0 },  { "sec", 0 },  { "second", 0 },
		{ "ms", 3 }, { "msec", 3 }, { "millisecond", 3 },
		{ "us", 6 }, { "usec", 6 }, { "microsecond", 6 },
		{ "ns", 9 }, { "nsec", 9 }, { "nanosecond", 9 },
		{ NULL, 0 },
	};

	if (!arg) {
		*ret_digits = 6;
		return 0;
	}
	return parse_word("precision", arg, words, ret_digits);
}

int parse_timestamps(struct trace_opts *o, const char *arg)
{
	static const struct word_bit words[] = {
		{ "none", TIME_NONE },
		{ "time", TIME_OF_DAY },
		{ "unix", TIME_UNIX },
		{ "s", 16 + 0 },
		{ "ms", 16 + 3 },
		{ "us", 16 + 6 },
		{ "ns", 16 + 9 },
		{ "format:none", TIME_NONE },
		{ "format:time", TIME_OF_DAY },
		{ "format:unix", TIME_UNIX },
		{ "precision:s", 16 + 0 },
		{ "precision:ms", 16 + 3 },
		{ "precision:us", 16 + 6 },
		{ "precision:ns", 16 + 9 },
		{ NULL, 0 },
	};
	_cleanup_free_ char *copy = xstrdup(arg);
	unsigned format = o->time ? o->time : TIME_OF_DAY;
	unsigned digits = o->time_digits, v;
	char *save, *word;

	for (word = strtok_r(copy, ",", &save); word;
	     word = strtok_r(NULL, ",", &save)) {
		if (parse_word("time format", word, words, &v) < 0)
			return -EINVAL;
		if (v >= 16)
			digits = v - 16;
		else
			format = v;
	}
	if (format == TIME_OF_DAY && digits)
		format = TIME_OF_DAY_F;
	o->time = format;
	o->time_digits = digits;
	return 0;
}

static int add_pid(struct opts_parser *p, const char *word)
{
	struct trace_opts *o = p->o;
	unsigned pid;

	if (parse_unsigned("process id", word, INT_MAX, &pid) < 0)
		return -EINVAL;
	if (!pid) {
		log_error("invalid process id '%s'", word);
		return -EINVAL;
	}
	if ((pid_t)pid == getpid()) {
		log_error("process %u is this tracer itself", pid);
		return -EINVAL;
	}
	for (size_t i = 0; i < o->nattach; i++)
		if (p->pids[i] == (pid_t)pid)
			return 0;
	p->pids = xreallocarray(p->pids, o->nattach + 1, sizeof(*p->pids));
	p->pids[o->nattach++] = pid;
	o->attach = p->pids;
	return 0;
}

int parse_pids(struct opts_parser *p, const char *arg)
{
	_cleanup_free_ char *copy = xstrdup(arg);
	char *save, *word;
	unsigned n = 0;

	for (word = strtok_r(copy, ", \t\n", &save); word;
	     word = strtok_r(NULL, ", \t\n", &save), n++)
		if (add_pid(p, word) < 0)
			return -EINVAL;
	if (!n) {
		log_error("no process id in '%s'", arg);
		return -EINVAL;
	}
	return 0;
}
