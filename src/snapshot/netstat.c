/* SPDX-License-Identifier: BSD-2-Clause */
/* Counters of a network namespace. */
#include "snapshot/netstat.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "snapshot/sockstat.h"

enum {
	/* More than all kernels have; icmp has one for each type of message. */
	COUNTERS_MAX = 4096,
	NAME_MAX_LEN = 64,
};

struct span {
	const char *p, *end;
};

void net_counters_init(struct net_counters *c)
{
	*c = (struct net_counters){ 0 };
}

void net_counters_done(struct net_counters *c)
{
	free(c->all);
	arena_done(&c->arena);
	net_counters_init(c);
}

static const char *keep(struct net_counters *c, const char *s, size_t len)
{
	char *copy = arena_alloc(&c->arena, len + 1);

	memcpy(copy, s, len);
	copy[len] = '\0';
	return copy;
}

static void add(struct net_counters *c, const struct net_counter *counter)
{
	if (c->n == c->cap) {
		c->cap = c->cap ? c->cap * 2 : 256;
		c->all = xreallocarray(c->all, c->cap, sizeof(*c->all));
	}
	c->all[c->n++] = *counter;
}

/* The next line, without its end. False: there is none. */
static bool next_line(struct span *text, struct span *ret)
{
	const char *end;

	if (text->p == text->end)
		return false;
	end = memchr(text->p, '\n', text->end - text->p);
	*ret = (struct span){ text->p, end ? end : text->end };
	text->p = end ? end + 1 : text->end;
	return true;
}

/* The next word of a line. False: there is none. */
static bool next_word(struct span *line, struct span *ret)
{
	while (line->p < line->end && (*line->p == ' ' || *line->p == '\t'))
		line->p++;
	ret->p = line->p;
	while (line->p < line->end && *line->p != ' ' && *line->p != '\t')
		line->p++;
	ret->end = line->p;
	return ret->p < ret->end;
}

static bool parse_value(struct span s, struct net_counter *ret)
{
	bool negative = *s.p == '-';
	uint64_t v = 0;

	s.p += negative;
	if (s.p == s.end)
		return false;
	for (; s.p < s.end; s.p++) {
		unsigned digit = (unsigned char)*s.p - '0';

		if (digit > 9 || __builtin_mul_overflow(v, 10, &v) ||
		    __builtin_add_overflow(v, digit, &v))
			return false;
	}
	if (negative && v > (uint64_t)INT64_MAX + 1)
		return false;
	ret->value = negative ? -v : v;
	ret->negative = negative;
	return true;
}

static bool is_same(struct span a, struct span b)
{
	return a.end - a.p == b.end - b.p && !memcmp(a.p, b.p, a.end - a.p);
}

/* One line of names, one of values: "Tcp: RtoMin" and "Tcp: 200". */
static void take_pair(struct net_counters *c, struct span group,
		      struct span names, struct span values)
{
	struct net_counter counter = { 0 };
	struct span name, value;

	counter.group = keep(c, group.p, group.end - group.p - 1);
	while (next_word(&names, &name) && next_word(&values, &value)) {
		if (c->n >= COUNTERS_MAX)
			return;
		if (name.end - name.p > NAME_MAX_LEN ||
		    !parse_value(value, &counter))
			continue;
		counter.name = keep(c, name.p, name.end - name.p);
		add(c, &counter);
	}
}

void net_counters_parse(struct net_counters *c, const char *text, size_t len)
{
	struct span t = { text, text + len }, names, values;
	bool have = next_line(&t, &names);

	while (have && next_line(&t, &values)) {
		struct span n = names, v = values, group, again;

		have = next_word(&n, &group) && group.end[-1] == ':' &&
		       group.end - group.p <= NAME_MAX_LEN &&
		       next_word(&v, &again) && is_same(group, again);
		if (!have) {
			/* Then it may be the names of the next. */
			names = values;
			have = true;
			continue;
		}
		take_pair(c, group, n, v);
		have = next_line(&t, &names);
	}
}

void net_counters_parse6(struct net_counters *c, const char *text, size_t len)
{
	struct span t = { text, text + len }, line, name, value;
	struct net_counter counter = { 0 };

	while (c->n < COUNTERS_MAX && next_line(&t, &line)) {
		const char *six;
		size_t n;

		if (!next_word(&line, &name) || !next_word(&line, &value) ||
		    name.end - name.p > NAME_MAX_LEN ||
		    !parse_value(value, &counter))
			continue;
		/* "Udp6InErrors" is of the group Udp6. */
		six = memchr(name.p, '6', name.end - name.p);
		if (!six || ++six == name.end)
			continue;
		n = six - name.p;
		if (!counter.group || strlen(counter.group) != n ||
		    memcmp(counter.group, name.p, n))
			counter.group = keep(c, name.p, n);
		counter.name = keep(c, six, name.end - six);
		add(c, &counter);
	}
}

void net_counters_parse_list(struct net_counters *c, const char *group,
			     const char *text, size_t len)
{
	struct span t = { text, text + len }, line, name, value;
	struct net_counter counter = { .group = keep(c, group, strlen(group)) };
	size_t prefix = strlen(group);

	while (c->n < COUNTERS_MAX && next_line(&t, &line)) {
		if (!next_word(&line, &name) || !next_word(&line, &value) ||
		    name.end - name.p > NAME_MAX_LEN ||
		    (size_t)(name.end - name.p) <= prefix ||
		    memcmp(name.p, group, prefix) != 0 ||
		    !parse_value(value, &counter))
			continue;
		name.p += prefix;
		counter.name = keep(c, name.p, name.end - name.p);
		add(c, &counter);
	}
}

int net_counters_read_file(struct net_counters *c, const struct netns *ns,
			   const char *name)
{
	_cleanup_free_ char *text = NULL;
	ssize_t len = netns_read_proc(ns, name, &text);

	if (len < 0)
		return (int)len;
	if (!strcmp(name, "snmp6"))
		net_counters_parse6(c, text, len);
	else if (!strcmp(name, "sctp/snmp"))
		net_counters_parse_list(c, "Sctp", text, len);
	else
		net_counters_parse(c, text, len);
	return 0;
}

int net_counters_read(struct net_counters *c, const struct netns *ns)
{
	int r = net_counters_read_file(c, ns, "snmp");

	if (r == 0)
		r = net_counters_read_file(c, ns, "netstat");
	if (r == 0) {
		r = net_counters_read_file(c, ns, "snmp6");
		r = r == -ENOENT ? 0 : r;
	}
	return r;
}

const struct net_counter *net_counters_find(const struct net_counters *c,
					    const char *group, const char *name)
{
	for (size_t i = 0; i < c->n; i++)
		if (!strcmp(c->all[i].name, name) &&
		    !strcmp(c->all[i].group, group))
			return &c->all[i];
	return NULL;
}

uint64_t net_counters_get(const struct net_counters *c, const char *group,
			  const char *name)
{
	const struct net_counter *k = net_counters_find(c, group, name);

	return k && !k->negative ? k->value : 0;
}

static uint64_t rise(const struct net_counter *a, const struct net_counter *b)
{
	if (!a || !b || a->negative || b->negative || b->value < a->value)
		return 0;
	return b->value - a->value;
}

void net_counters_diff(const struct net_counters *before,
		       const struct net_counters *after,
		       struct net_counters *ret)
{
	for (size_t i = 0; i < after->n; i++) {
		const struct net_counter *b = &after->all[i], *a;
		struct net_counter grown = { 0 };

		/* They stand at the same place, unless a module came. */
		a = i < before->n ? &before->all[i] : NULL;
		if (!a || strcmp(a->name, b->name) ||
		    strcmp(a->group, b->group))
			a = net_counters_find(before, b->group, b->name);
		grown.value = rise(a, b);
		if (!grown.value)
			continue;
		grown.group = keep(ret, b->group, strlen(b->group));
		grown.name = keep(ret, b->name, strlen(b->name));
		add(ret, &grown);
	}
}
