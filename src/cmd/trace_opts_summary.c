/* SPDX-License-Identifier: BSD-2-Clause */
/* Options of the summary: -c and what goes with it. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/xmalloc.h"
#include "cmd/trace_opts_impl.h"
#include "sink/summary.h"

static int set_summary(struct opts_parser *p, enum summary_mode mode)
{
	if (p->o->summary != SUMMARY_NONE && p->o->summary != mode) {
		log_error("-c (--summary-only) and -C (--summary) exclude "
			  "each other");
		return -EINVAL;
	}
	p->o->summary = mode;
	return 0;
}

int take_summary_only(struct opts_parser *p, const char *arg)
{
	return set_summary(p, SUMMARY_ONLY);
}

int take_summary(struct opts_parser *p, const char *arg)
{
	return set_summary(p, SUMMARY_ALSO);
}

int take_overhead(struct opts_parser *p, const char *arg)
{
	uint64_t ns;
	int r = parse_duration("overhead", arg, 1000, &ns);

	if (r == 0)
		p->o->summary_overhead_ns = ns;
	return r;
}

enum {
	COLUMN_WORDS = 64,
	EVERY_LEAST = 10 * 1000 * 1000, /* ns */
};

/* What -S takes, or, of columns alone, -U. */
static void summary_words(struct word_bit words[COLUMN_WORDS], bool order)
{
	const char *name;
	unsigned n = 0;

	if (order) {
		words[n++] = (struct word_bit){ "nothing", 1 };
		words[n++] = (struct word_bit){ "none", 1 };
	}
	for (unsigned i = 0;
	     n < COLUMN_WORDS - 1 && (name = summary_column_word(i)); i++)
		words[n++] = (struct word_bit){ name, 1 };
	words[n] = (struct word_bit){ NULL, 0 };
}

int take_sort(struct opts_parser *p, const char *arg)
{
	struct word_bit words[COLUMN_WORDS];
	unsigned v;

	p->sort = true;
	p->o->summary_sort = arg;
	/* It knows more spellings than are worth a hint. */
	if (summary_column(arg, strlen(arg)))
		return 0;
	summary_words(words, true);
	return parse_word("order of the summary", arg, words, &v);
}

int take_summary_columns(struct opts_parser *p, const char *arg)
{
	_cleanup_free_ char *copy = xstrdup(arg);
	struct word_bit words[COLUMN_WORDS];
	char *save, *word;
	unsigned v, n = 0;

	summary_words(words, false);
	p->columns = true;
	p->o->summary_columns = arg;
	for (word = strtok_r(copy, ",", &save); word;
	     word = strtok_r(NULL, ",", &save), n++)
		if (!summary_column(word, strlen(word)) &&
		    parse_word("summary column", word, words, &v) < 0)
			return -EINVAL;
	return n ? 0 : report_word("summary column", arg, words);
}

int take_every(struct opts_parser *p, const char *arg)
{
	int r = parse_duration("interval", arg, 1000000000,
			       &p->o->summary_every_ns);

	if (r == 0 && p->o->summary_every_ns < EVERY_LEAST) {
		log_error("--every: an interval is 10 ms at least");
		return -EINVAL;
	}
	return r;
}
