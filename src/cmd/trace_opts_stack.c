/* SPDX-License-Identifier: BSD-2-Clause */
/* The options of stacks: -k and what goes with it. */
#include <errno.h>
#include <limits.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "cmd/trace_opts_impl.h"
#include "stack/stacks.h"

/* What is in a file is shown in any case. */
static int check_possible(const struct opts_parser *p)
{
	_cleanup_free_ char *why = NULL;

	if (p->in == IN_REPLAY || stacks_possible(&why))
		return 0;
	log_error("-k, --stack-trace: %s", why);
	return -EINVAL;
}

int take_stack(struct opts_parser *p, const char *arg)
{
	if (p->o->stacks == STACKS_SOURCE) {
		log_error("-k may be given twice, not more often");
		return -EINVAL;
	}
	p->o->stacks++;
	return check_possible(p);
}

int take_stack_long(struct opts_parser *p, const char *arg)
{
	static const struct word_bit words[] = {
		{ "symbol", STACKS_SYMBOL },
		{ "source", STACKS_SOURCE },
		{ NULL, 0 },
	};
	unsigned v;
	int r = parse_word("kind of stack trace", arg ? arg : "symbol", words,
			   &v);

	if (r < 0)
		return r;
	p->o->stacks = v;
	return check_possible(p);
}

int take_stack_limit(struct opts_parser *p, const char *arg)
{
	unsigned n;
	int r = parse_unsigned("number of frames", arg, UINT_MAX / 4, &n);

	if (r == 0 && !n) {
		log_error("invalid number of frames '%s'", arg);
		return -EINVAL;
	}
	if (r == 0)
		p->o->stack_limit = n;
	p->stack_detail = "--stack-trace-frame-limit";
	return r;
}

int take_stack_bytes(struct opts_parser *p, const char *arg)
{
	uint64_t n = 0;
	int r = !strcmp(arg, "0") ? 0 :
				    parse_size("size of the stack", arg, &n);

	if (r == 0 && n > STACK_BYTES_MAX) {
		log_error("--stack-bytes: at most %u", STACK_BYTES_MAX);
		return -EINVAL;
	}
	if (r == 0)
		p->o->stack_bytes = n;
	p->stack_detail = "--stack-bytes";
	return r;
}

void check_stacks(struct opts_parser *p)
{
	struct trace_opts *o = p->o;

	if (p->stack_detail && !o->stacks)
		log_warning("%s has no effect without -k", p->stack_detail);
	/* Who replays it may want to see lines. */
	if (o->record && o->stacks)
		o->stacks = STACKS_SOURCE;
}
