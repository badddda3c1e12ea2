/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The words of -e inject=. They are those of strace(1), and are read as it
 * reads them; p= is our own.
 */
#include "event/inject.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"

#define PI(action) RECORD_INJECTED_##action

/* What is being made of one expression. */
struct parser {
	struct inject_rule rule;
	char **ret_error; /* why it is wrong; the caller says where */
};

struct word {
	const char *name;
	bool fault; /* fault= has it too */
	int (*take)(struct parser *p, const char *arg);
};

static int wrong(struct parser *p, char *why)
{
	free(*p->ret_error);
	*p->ret_error = why;
	return -EINVAL;
}

/* A decimal number up to `max`, as strtoll() takes it; -1: it is none. */
static int64_t number(const char *s, char **end, int64_t max)
{
	long long v;

	errno = 0;
	v = strtoll(s, end, 10);
	return *end == s || errno || v < 0 || v > max ? -1 : v;
}

static int64_t whole_number(const char *s, int64_t max)
{
	char *end;
	int64_t v = number(s, &end, max);

	return v >= 0 && !*end ? v : -1;
}

/* FIRST[..LAST][+[STEP]] */
static int take_when(struct parser *p, const char *arg)
{
	struct inject_rule *r = &p->rule;
	int64_t first, last = INJECT_LAST_INF, step = 0;
	char *end;

	first = number(arg, &end, UINT16_MAX);
	if (first < 1)
		return wrong(p, xasprintf("when= counts from 1 to 65535"));
	if (*end == '.') {
		if (end[1] != '.')
			return wrong(p, xasprintf("a range is FIRST..LAST"));
		last = number(end + 2, &end, UINT16_MAX);
		if (last < first || last == INJECT_LAST_INF)
			return wrong(p, xasprintf("LAST of when= is from FIRST "
						  "to 65534"));
		step = 1;
	}
	if (*end == '+') {
		step = end[1] ? whole_number(end + 1, UINT16_MAX) : 1;
		if (step < 1)
			return wrong(p, xasprintf("STEP of when= is from 1 to "
						  "65535"));
	} else if (*end) {
		return wrong(p, xasprintf("when= is FIRST[..LAST][+[STEP]]"));
	}
	r->first = first;
	r->last = last;
	r->step = step;
	return 0;
}

static int take_rate(struct parser *p, const char *arg)
{
	/* Looked at first, since strtod() takes "nan" and "0x1" too. */
	size_t len = strspn(arg, "0123456789.eE-");
	_cleanup_free_ char *text = xstrndup(arg, len);
	bool percent = !strcmp(arg + len, "%");
	char *end;
	double v = strtod(text, &end);

	if (percent)
		v /= 100;
	if (!len || *end || (arg[len] && !percent) || !(v > 0 && v <= 1))
		return wrong(p, xasprintf("p= is above 0 and at most 1, or up "
					  "to 100%%"));
	p->rule.has_rate = true;
	p->rule.rate = v;
	return 0;
}

/* Marks an action; each may be asked for once. */
static int add_action(struct parser *p, unsigned action, unsigned excluded)
{
	if (p->rule.actions & (action | excluded))
		return wrong(p, xasprintf("%s= was given already, or what "
					  "excludes it",
					  inject_word(action)));
	p->rule.actions |= action;
	return 0;
}

static int take_error(struct parser *p, const char *arg)
{
	int64_t v = whole_number(arg, 4095);

	if (v < 0)
		v = errno_parse(arg);
	if (v < 1)
		return wrong(p, xasprintf("no error '%s'", arg));
	p->rule.result = v;
	return add_action(p, PI(ERROR), PI(RETVAL));
}

static int take_retval(struct parser *p, const char *arg)
{
	unsigned long long v;
	char *end;

	errno = 0;
	v = strtoull(arg, &end, 0);
	if (end == arg || *end || errno)
		return wrong(p, xasprintf("'%s' is no number of 64 bits", arg));
	p->rule.result = (int64_t)v;
	return add_action(p, PI(RETVAL), PI(ERROR));
}

static int take_signal(struct parser *p, const char *arg)
{
	int64_t v = isdigit((unsigned char)*arg) ? whole_number(arg, 64) :
						   signal_parse(arg);

	if (v < 1)
		return wrong(p, xasprintf("no signal '%s'", arg));
	p->rule.sig = (int)v;
	return add_action(p, PI(SIGNAL), 0);
}

/*
 * Only what changes nothing may be called in place of another call, and
 * every ABI has to have it.
 */
static int take_syscall(struct parser *p, const char *arg)
{
	for (unsigned abi = 0; abi < ABI_COUNT; abi++) {
		int nr = sysent_nr(abi, arg, -1);

		if (nr < 0)
			return wrong(p, xasprintf("not every ABI has a call "
						  "'%s'",
						  arg));
		if (!(sysent_by_nr(abi, nr)->classes & SC_PURE))
			return wrong(p, xasprintf("'%s' is not of %%pure: it "
						  "may change something",
						  arg));
		p->rule.instead[abi] = nr;
	}
	return add_action(p, PI(SYSCALL), 0);
}

static int take_delay(struct parser *p, const char *arg, unsigned action,
		      uint64_t *ret_ns)
{
	static const struct {
		const char *suffix;
		double ns;
	} units[] = { { "", 1e3 },
		      { "us", 1e3 },
		      { "ns", 1 },
		      { "ms", 1e6 },
		      { "s", 1e9 } };
	size_t len = strspn(arg, "0123456789.eE+-");
	_cleanup_free_ char *text = xstrndup(arg, len);
	char *end;
	double v = strtod(text, &end);

	for (unsigned i = 0; i < ARRAY_SIZE(units); i++) {
		if (strcasecmp(units[i].suffix, arg + len))
			continue;
		/* strtod() would take "inf" and "0x1" too; len does not. */
		if (!len || *end || !(v >= 0) || v * units[i].ns >= 9e18)
			break;
		*ret_ns = v * units[i].ns;
		return add_action(p, action, 0);
	}
	return wrong(p, xasprintf("a delay is in microseconds, or 10ms, 1.5s, "
				  "500us, 20ns"));
}

static int take_delay_enter(struct parser *p, const char *arg)
{
	return take_delay(p, arg, PI(DELAY_ENTER), &p->rule.delay_enter_ns);
}

static int take_delay_exit(struct parser *p, const char *arg)
{
	return take_delay(p, arg, PI(DELAY_EXIT), &p->rule.delay_exit_ns);
}

static int hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* @argN=HEX */
static int take_poke(struct parser *p, const char *arg, bool at_exit)
{
	struct inject_rule *r = &p->rule;
	const char *hex = arg + 6;
	struct inject_poke *poke;
	size_t len;

	if (strncmp(arg, "@arg", 4) || arg[4] < '1' || arg[4] > '7' ||
	    arg[5] != '=')
		return wrong(p, xasprintf("'%s' is not @arg1=HEX to @arg7=HEX",
					  arg));
	len = strlen(hex);
	if (!len || len % 2 || len / 2 > INJECT_POKE_MAX ||
	    strspn(hex, "0123456789abcdefABCDEF") != len)
		return wrong(p, xasprintf("@arg%c= wants 1 to %d bytes, two "
					  "hexadecimal digits each",
					  arg[4], INJECT_POKE_MAX));
	for (unsigned i = 0; i < r->npokes; i++)
		if (r->pokes[i].arg == arg[4] - '0' &&
		    r->pokes[i].at_exit == at_exit)
			return wrong(p, xasprintf("@arg%c was given already",
						  arg[4]));
	r->pokes = xreallocarray(r->pokes, r->npokes + 1, sizeof(*r->pokes));
	poke = &r->pokes[r->npokes++];
	*poke = (struct inject_poke){ .arg = arg[4] - '0',
				      .at_exit = at_exit,
				      .len = len / 2,
				      .data = xmalloc(len / 2) };
	for (size_t i = 0; i < len / 2; i++)
		poke->data[i] = hex_digit(hex[2 * i]) << 4 |
				hex_digit(hex[2 * i + 1]);
	return 0;
}

static int take_pokes(struct parser *p, const char *arg, bool at_exit)
{
	_cleanup_free_ char *copy = xstrdup(arg);
	unsigned n = 0;
	char *save, *word;

	if (add_action(p, at_exit ? PI(POKE_EXIT) : PI(POKE_ENTER), 0) < 0)
		return -EINVAL;
	for (word = strtok_r(copy, ",", &save); word;
	     word = strtok_r(NULL, ",", &save), n++)
		if (take_poke(p, word, at_exit) < 0)
			return -EINVAL;
	return n ? 0 : wrong(p, xasprintf("nothing to write"));
}

static int take_poke_enter(struct parser *p, const char *arg)
{
	return take_pokes(p, arg, false);
}

static int take_poke_exit(struct parser *p, const char *arg)
{
	return take_pokes(p, arg, true);
}

static const struct word words[] = {
	{ "delay_enter", false, take_delay_enter },
	{ "delay_exit", false, take_delay_exit },
	{ "error", true, take_error },
	{ "p", true, take_rate },
	{ "poke_enter", false, take_poke_enter },
	{ "poke_exit", false, take_poke_exit },
	{ "retval", false, take_retval },
	{ "signal", false, take_signal },
	{ "syscall", true, take_syscall },
	{ "when", true, take_when },
};

static int take_word(struct parser *p, char *token, bool fault)
{
	const char *names[ARRAY_SIZE(words)];
	char *eq = strchr(token, '=');
	const char *near;
	size_t n = 0;

	if (!eq)
		return wrong(p, xasprintf("'%s' is no NAME=VALUE", token));
	*eq = '\0';
	for (size_t i = 0; i < ARRAY_SIZE(words); i++) {
		if (fault && !words[i].fault)
			continue;
		if (!strcmp(words[i].name, token))
			return words[i].take(p, eq + 1);
		names[n++] = words[i].name;
	}
	near = nearest_word(token, names, n);
	if (near)
		return wrong(p, xasprintf("no '%s=', did you mean '%s='?",
					  token, near));
	return wrong(p, xasprintf("no '%s='", token));
}

/* The words behind the set; *ret_set lies in `copy`. */
static int take_all(struct parser *p, char *copy, bool fault,
		    const char **ret_set)
{
	char *save, *token;

	*ret_set = "";
	if (!*copy || *copy == ':')
		return 0;
	*ret_set = strtok_r(copy, ":", &save);
	while ((token = strtok_r(NULL, ":", &save)))
		if (take_word(p, token, fault) < 0)
			return -EINVAL;
	return 0;
}

static void rule_done(struct inject_rule *r)
{
	for (unsigned i = 0; i < r->npokes; i++)
		free(r->pokes[i].data);
	free(r->pokes);
}

static void add_rule(struct inject *in, const struct inject_rule *r,
		     const struct syscall_set *set)
{
	in->rules = xreallocarray(in->rules, in->n + 1, sizeof(*in->rules));
	in->rules[in->n++] = *r;
	in->actions |= r->actions;
	in->has_rate |= r->has_rate;
	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		for (unsigned nr = 0; nr < SYSCALL_SET_MAX; nr++)
			if (syscall_set_has(set, abi, nr))
				in->rule_of[abi][nr] = in->n;
}

int inject_parse(struct inject *in, const char *expr, bool fault,
		 char **ret_error)
{
	_cleanup_free_ char *copy = xstrdup(expr), *why = NULL;
	struct parser p = {
		.rule = { .first = 1, .last = INJECT_LAST_INF, .step = 1 },
		.ret_error = &why,
	};
	struct syscall_set set;
	const char *name;
	int r;

	*ret_error = NULL;
	r = take_all(&p, copy, fault, &name);
	if (r == 0 && in->n == INJECT_RULES_MAX)
		r = wrong(&p, xasprintf("there are too many"));
	if (r == 0) {
		r = syscall_set_parse(&set, name, ret_error);
		if (r < 0)
			goto out;
	}
	if (r == 0 && !(p.rule.actions & ~PI(SYSCALL)) && fault) {
		p.rule.actions |= PI(ERROR);
		p.rule.result = ENOSYS;
	} else if (r == 0 && !(p.rule.actions & ~PI(SYSCALL))) {
		r = wrong(&p, xasprintf("it says not what to do: error=, "
					"retval=, signal=, delay_enter=, "
					"delay_exit=, poke_enter= or "
					"poke_exit="));
	}
	if (r < 0)
		*ret_error = xasprintf("invalid %s argument '%s' (%s)",
				       fault ? "fault" : "inject", expr, why);
out:
	if (r < 0)
		rule_done(&p.rule);
	else
		add_rule(in, &p.rule, &set);
	return r;
}

void inject_free(struct inject *in)
{
	if (!in)
		return;
	for (unsigned i = 0; i < in->n; i++)
		rule_done(&in->rules[i]);
	free(in->rules);
	free(in);
}

bool inject_when(const struct inject_rule *r, uint64_t n)
{
	if (n < r->first || (r->last != INJECT_LAST_INF && n > r->last))
		return false;
	return r->step ? (n - r->first) % r->step == 0 : n == r->first;
}

/* The output function of SplitMix64: every bit depends on every bit. */
static uint64_t mix(uint64_t x)
{
	x += 0x9e3779b97f4a7c15;
	x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9;
	x = (x ^ x >> 27) * 0x94d049bb133111eb;
	return x ^ x >> 31;
}

bool inject_chance(const struct inject_rule *r, uint64_t key, enum abi abi,
		   uint32_t nr, uint64_t n)
{
	uint64_t x = mix(mix(key ^ ((uint64_t)abi << 32 | nr)) ^ n);

	return !r->has_rate || (double)(x >> 11) * 0x1p-53 < r->rate;
}

uint64_t inject_key(uint64_t seed, uint64_t index)
{
	return mix(mix(seed) ^ index);
}

uint64_t inject_child_key(uint64_t key, uint64_t n)
{
	/* Not what a key and the number of a call are mixed to. */
	return mix(~mix(key) + n);
}

const char *inject_word(unsigned bit)
{
	switch (bit) {
	case PI(ERROR): return "error";
	case PI(RETVAL): return "retval";
	case PI(SYSCALL): return "syscall";
	case PI(SIGNAL): return "signal";
	case PI(POKE_ENTER): return "poke_enter";
	case PI(POKE_EXIT): return "poke_exit";
	case PI(DELAY_ENTER): return "delay_enter";
	case PI(DELAY_EXIT): return "delay_exit";
	default: return NULL;
	}
}
