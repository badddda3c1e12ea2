/* SPDX-License-Identifier: BSD-2-Clause */
/* Conditions on rows: from text to comparisons, by the types of the columns. */
#include <arpa/inet.h>
#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/sysmacros.h>

#include "basic/cleanup.h"
#include "basic/regex_limit.h"
#include "basic/strbuf.h"
#include "basic/units.h"
#include "basic/xmalloc.h"
#include "syscall/filter.h"
#include "view/where_impl.h"

enum { NS_PER_S = 1000000000 };

/* The names of columns, for a message. */
static int no_column(struct expr_parser *p, const char *at,
		     const struct column_set *set)
{
	_cleanup_free_ const char **names = xreallocarray(NULL, set->n,
							  sizeof(*names));
	_cleanup_free_ char *word = xstrndup(at, expr_word_length(at));
	_cleanup_free_ char *what = NULL;

	for (size_t i = 0; i < set->n; i++)
		names[i] = set->columns[i].name;
	what = xasprintf("no such column of %s (--list-columns has them)",
			 set->what);
	return expr_complain(p, at, what, nearest_word(word, names, set->n));
}

/* One name, up to a point. */
static size_t name_length(const char *at)
{
	size_t n = 0;

	while (isalnum((unsigned char)at[n]) || at[n] == '_')
		n++;
	return n;
}

static int parse_path(struct expr_parser *p, struct where_leaf *l)
{
	const struct where *w = p->owner;
	const struct column_set *set = w->set;
	const char *at = expr_skip_space(p);

	if (!name_length(at))
		return expr_complain(p, at, "the name of a column is missing",
				     NULL);
	for (;;) {
		size_t n = name_length(at);
		const struct column *c = column_find(set, at, n);

		if (!c)
			return no_column(p, at, set);
		l->path[l->depth++] = c;
		at += n;
		p->at = at;
		if (*at != '.')
			return 0;
		at++;
		if (c->type == VALUE_ADDR && name_length(at) == 4 &&
		    !strncasecmp(at, "port", 4)) {
			l->test = TEST_PORT;
			p->at = at + 4;
			return 0;
		}
		set = c->columns;
		if (c->type != VALUE_LIST || !set || l->depth == PATH_DEPTH)
			return expr_complain(p, at, "nothing is inside of that",
					     NULL);
	}
}

/*
 * What is compared with: quoted, or up to a blank or a sign that can't be a
 * part of it. NULL: there is none, or its quote has no end.
 */
static char *take_value(struct expr_parser *p)
{
	struct strbuf b = { 0 };
	const char *at = expr_skip_space(p);
	char quote = *at == '"' || *at == '\'' ? *at++ : 0;
	char *text;

	for (; *at; at++) {
		if (quote ? *at == quote :
			    isspace((unsigned char)*at) || *at == ')' ||
				    !strncmp(at, "&&", 2) ||
				    !strncmp(at, "||", 2))
			break;
		if (quote && *at == '\\' && (at[1] == quote || at[1] == '\\'))
			at++;
		strbuf_putc(&b, *at);
	}
	text = (quote ? *at == quote : b.len > 0) ?
		       xstrndup(strbuf_cstr(&b), b.len) :
		       NULL;
	strbuf_done(&b);
	if (text)
		p->at = at + (quote != 0);
	return text;
}

static bool parse_int(const char *s, int64_t *ret)
{
	char *end;

	if (!*s || isspace((unsigned char)*s))
		return false;
	errno = 0;
	if (*s == '-')
		*ret = strtoll(s, &end, 0);
	else
		*ret = (int64_t)strtoull(s, &end, 0);
	return !errno && !*end;
}

/* "TCP_" of "TCP_???" */
static size_t prefix_length(const struct xlat_set *set)
{
	return TABLE(set)->prefix ? strcspn(set->prefix, "?") : 0;
}

static bool same_constant(const struct xlat_set *set, const char *name,
			  const char *word)
{
	size_t n = prefix_length(set);

	if (!strcasecmp(name, word))
		return true;
	return set->prefix && !strncmp(name, set->prefix, n) &&
	       !strcasecmp(name + n, word);
}

/* All constants of a set, with those of the fields within. */
static bool find_constant(const struct xlat_set *set, const char *word,
			  uint64_t *ret)
{
	struct xlat_iter it = { .set = set };

	while (xlat_next(&it)) {
		if (!same_constant(set, xlat_iter_name(&it), word))
			continue;
		*ret = it.value;
		return true;
	}
	return TABLE(set)->sub && find_constant(set->sub, word, ret);
}

static int parse_constant(struct expr_parser *p, const char *at,
			  const char *word, const struct xlat_set *set,
			  int64_t *ret)
{
	const char *names[512];
	unsigned n = 0;
	uint64_t v;

	if (parse_int(word, ret))
		return 0;
	if (set && find_constant(set, word, &v)) {
		*ret = (int64_t)v;
		return 0;
	}
	if (set)
		n = xlat_names(set, names, ARRAY_SIZE(names));
	return expr_complain(p, at, "no such name, and not a number",
			     n ? nearest_word(word, names, n) : NULL);
}

/* A|B|C */
static int parse_bits(struct expr_parser *p, const char *at, char *words,
		      const struct xlat_set *set, int64_t *ret)
{
	int64_t one;
	char *save;
	int r;

	*ret = 0;
	for (char *s = strtok_r(words, "|", &save); s;
	     s = strtok_r(NULL, "|", &save)) {
		r = parse_constant(p, at, s, set, &one);
		if (r < 0)
			return r;
		*ret |= one;
	}
	return 0;
}

/* 10.0.0.0/8, 10.0.0.1:80, [::1]:80, fe80::/10 */
static bool parse_network(const char *word, struct where_leaf *l)
{
	char text[INET6_ADDRSTRLEN + 8];
	char *addr = text, *end, *slash, *port = NULL;
	int64_t v;

	if (strlen(word) >= sizeof(text))
		return false;
	strcpy(text, word);
	l->port = -1;
	if (*addr == '[') {
		end = strchr(++addr, ']');
		if (!end)
			return false;
		*end++ = '\0';
		if (*end)
			port = end;
	} else if (strchr(addr, '.')) {
		port = strchr(addr, ':');
	}
	if (port) {
		if (*port != ':' || !parse_int(port + 1, &v) || v < 0 ||
		    v > 65535)
			return false;
		*port = '\0';
		l->port = v;
	}
	slash = strchr(addr, '/');
	if (slash)
		*slash++ = '\0';
	l->family = strchr(addr, ':') ? AF_INET6 : AF_INET;
	l->prefix = l->family == AF_INET6 ? 128 : 32;
	if (inet_pton(l->family, addr, l->addr) != 1)
		return false;
	if (slash) {
		if (!parse_int(slash, &v) || v < 0 || v > l->prefix)
			return false;
		l->prefix = v;
	}
	return true;
}

static int parse_bool(const char *word, int64_t *ret)
{
	static const char *const words[] = { "no", "yes", "false", "true",
					     "0",  "1",	  "off",   "on" };

	for (unsigned i = 0; i < ARRAY_SIZE(words); i++) {
		if (strcasecmp(word, words[i]))
			continue;
		*ret = i & 1;
		return 0;
	}
	return -EINVAL;
}

/* "8:1" */
static bool parse_device(const char *word, int64_t *ret)
{
	unsigned maj, min;
	int n = 0;

	if (sscanf(word, "%u:%u%n", &maj, &min, &n) != 2 || word[n])
		return false;
	*ret = (int64_t)makedev(maj, min);
	return true;
}

/* A value that is a number. Returns NULL, or what is wrong with the word. */
static const char *parse_number(enum value_type type, const char *word,
				struct where_leaf *l)
{
	uint64_t u = 0;
	char *end;

	switch (type) {
	case VALUE_DEV:
		return parse_device(word, &l->i) ? NULL : "not a device: 8:1";
	case VALUE_SIZE:
		if (units_size(word, &u) < 0)
			return "not a size: 512, 64K, 2G";
		l->i = (int64_t)u;
		return NULL;
	case VALUE_NS:
		if (units_duration(word, strlen(word), 0, &u) < 0 &&
		    strcmp(word, "0"))
			return "not a duration: 10ms, 1.5s, 500us";
		l->i = (int64_t)u;
		return NULL;
	case VALUE_TIME:
		if (!parse_int(word, &l->i) || l->i < 0 ||
		    l->i > INT64_MAX / NS_PER_S)
			return "not seconds since 1970";
		l->i *= NS_PER_S;
		return NULL;
	case VALUE_RATE:
		l->d = strtod(word, &end);
		return end == word || *end ? "not a number" : NULL;
	case VALUE_BOOL:
		return parse_bool(word, &l->i) < 0 ? "not yes or no" : NULL;
	default: return parse_int(word, &l->i) ? NULL : "not a number";
	}
}

/* What is to the right of a comparison, by the type of the column. */
static int parse_operand(struct expr_parser *p, const char *at, char *word,
			 const struct column *c, struct where_leaf *l)
{
	const char *wrong;

	l->test = TEST_COMPARE;
	switch ((enum value_type)c->type) {
	case VALUE_INT:
	case VALUE_UINT:
	case VALUE_HEX:
	case VALUE_OF:
	case VALUE_OCTAL:
	case VALUE_DEV:
	case VALUE_SIZE:
	case VALUE_NS:
	case VALUE_TIME:
	case VALUE_RATE:
	case VALUE_BOOL:
		wrong = parse_number(c->type, word, l);
		return wrong ? expr_complain(p, at, wrong, NULL) : 0;
	case VALUE_ENUM: return parse_constant(p, at, word, c->set, &l->i);
	case VALUE_FLAGS: return parse_bits(p, at, word, c->set, &l->i);
	case VALUE_ADDR:
		/* What is no address may be the path of a unix socket. */
		l->test = parse_network(word, l) ? TEST_NETWORK : TEST_TEXT;
		return 0;
	case VALUE_WORD:
	case VALUE_JSON:
	case VALUE_STRING:
	case VALUE_NONE:
	case VALUE_REFUSED: l->test = TEST_TEXT; return 0;
	case VALUE_LIST:
		return expr_complain(
			p, at, "a list is compared by a column of its rows",
			NULL);
	}
	return 0;
}

static int parse_pattern(struct expr_parser *p, const char *at,
			 struct where_leaf *l, const struct column *c,
			 bool regex)
{
	_cleanup_free_ char *why = NULL;

	if (c->type != VALUE_WORD && c->type != VALUE_STRING &&
	    c->type != VALUE_ADDR && c->type != VALUE_ENUM &&
	    c->type != VALUE_FLAGS)
		return expr_complain(p, at, "patterns are for text", NULL);
	if (!regex) {
		l->test = TEST_GLOB;
		return 0;
	}
	if (regex_compile(&l->regex, l->text, REG_EXTENDED | REG_NOSUB, &why) <
	    0)
		return expr_complain(p, at, why, NULL);
	l->test = TEST_REGEX;
	return 0;
}

enum sign { SIGN_CMP, SIGN_REGEX, SIGN_GLOB, SIGN_MASK, SIGN_NONE };

static int parse_sign(struct expr_parser *p, struct where_leaf *l,
		      enum sign *ret_sign)
{
	int r;

	*ret_sign = SIGN_REGEX;
	if (expr_take_sign(p, "=~"))
		return 0;
	l->negated = expr_take_sign(p, "!~");
	if (l->negated)
		return 0;
	*ret_sign = SIGN_GLOB;
	if (expr_take_sign(p, "~"))
		return 0;
	*ret_sign = SIGN_MASK;
	if (strncmp(expr_skip_space(p), "&&", 2) && expr_take_sign(p, "&"))
		return 0;
	r = expr_take_cmp(p, &l->cmp);
	*ret_sign = r ? SIGN_CMP : SIGN_NONE;
	return r < 0 ? r : 0;
}

static int parse_mask(struct expr_parser *p, const char *at,
		      struct where_leaf *l, const struct column *c)
{
	l->test = TEST_MASK;
	if (c->type == VALUE_FLAGS)
		return parse_bits(p, at, l->text, c->set, &l->i);
	if (c->type != VALUE_HEX && c->type != VALUE_UINT &&
	    c->type != VALUE_OCTAL)
		return expr_complain(p, at, "& is for flags", NULL);
	return parse_int(l->text, &l->i) ?
		       0 :
		       expr_complain(p, at, "not a number", NULL);
}

static int parse_comparison(struct expr_parser *p, struct where_leaf *l)
{
	const struct column *c;
	enum sign sign;
	const char *at;
	int r;

	r = parse_path(p, l);
	if (r < 0)
		return r;
	c = l->path[l->depth - 1];
	r = parse_sign(p, l, &sign);
	if (r < 0 || (sign == SIGN_NONE && l->test == TEST_TRUTH))
		return r;
	at = expr_skip_space(p);
	l->text = take_value(p);
	if (!l->text)
		return expr_complain(p, at,
				     *at == '"' || *at == '\'' ?
					     "the quote has no end" :
					     "a value is missing",
				     NULL);
	if (sign == SIGN_REGEX || sign == SIGN_GLOB)
		return parse_pattern(p, at, l, c, sign == SIGN_REGEX);
	if (l->test == TEST_PORT) {
		if (sign != SIGN_CMP || !parse_int(l->text, &l->i))
			return expr_complain(p, at, "not a port", NULL);
		return 0;
	}
	if (sign == SIGN_MASK)
		return parse_mask(p, at, l, c);
	r = parse_operand(p, at, l->text, c, l);
	if (r == 0 && l->test != TEST_COMPARE && l->cmp != CMP_EQ &&
	    l->cmp != CMP_NE)
		return expr_complain(p, at, "text has == and != only", NULL);
	return r;
}

static int emit(struct expr_parser *p, enum expr_code code,
		struct where_leaf *l)
{
	struct where *w = p->owner;

	if (w->n == EXPR_OPS_MAX)
		return expr_complain(p, p->at, "the condition is too long",
				     NULL);
	w->ops[w->n++] = (struct where_op){ code, l };
	return 0;
}

static int parse_leaf(struct expr_parser *p)
{
	struct where_leaf *l = xzalloc(sizeof(*l));
	/* Put down first: then it is freed with all the others. */
	int r = emit(p, EXPR_LEAF, l);

	if (r < 0) {
		free(l);
		return r;
	}
	return parse_comparison(p, l);
}

static int emit_code(struct expr_parser *p, enum expr_code code)
{
	return emit(p, code, NULL);
}

int where_parse(const char *expr, const struct column_set *set,
		struct where **ret_where, char **ret_error)
{
	struct where *w = xzalloc(sizeof(*w));
	struct expr_parser p = {
		.text = expr,
		.ret_error = ret_error,
		.owner = w,
		.leaf = parse_leaf,
		.op = emit_code,
	};
	int r;

	w->set = set;
	r = expr_parse(&p);
	if (r < 0)
		where_free(w);
	else
		*ret_where = w;
	return r;
}
