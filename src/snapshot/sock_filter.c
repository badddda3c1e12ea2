/* SPDX-License-Identifier: BSD-2-Clause */
/* The conditions of ss(8): from words to a tree. */
#include "snapshot/sock_filter.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "snapshot/cgroup.h"
#include "snapshot/sock.h"
#include "snapshot/sock_filter_host.h"
#include "snapshot/sock_filter_impl.h"

enum { DEPTH_MAX = 100 };

static void node_free(struct filter_node *n)
{
	if (!n)
		return;
	node_free(n->a);
	node_free(n->b);
	free(n->host.any_of);
	free(n->host.pattern);
	free(n);
}

void sock_filter_free(struct sock_filter *f)
{
	if (!f)
		return;
	node_free(f->root);
	free(f);
}

int sock_filter_family(const struct sock_filter *f)
{
	return f ? f->family : AF_UNSPEC;
}

void sock_ephemeral_ports(unsigned *ret_low, unsigned *ret_high)
{
	_cleanup_fclose_ FILE *f =
		fopen("/proc/sys/net/ipv4/ip_local_port_range", "re");

	if (!f || fscanf(f, "%u %u", ret_low, ret_high) != 2) {
		*ret_low = 32768;
		*ret_high = 60999;
	}
}

/* states */

uint32_t sock_states_of(const char *word)
{
	static const struct {
		const char *word;
		uint32_t states;
	} words[] = {
		{ "established", SOCK_STATE(ESTABLISHED) },
		{ "estab", SOCK_STATE(ESTABLISHED) },
		{ "syn-sent", SOCK_STATE(SYN_SENT) },
		{ "syn-recv", SOCK_STATE(SYN_RECV) },
		{ "syn-rcv", SOCK_STATE(SYN_RECV) },
		{ "fin-wait-1", SOCK_STATE(FIN_WAIT1) },
		{ "fin-wait-2", SOCK_STATE(FIN_WAIT2) },
		{ "time-wait", SOCK_STATE(TIME_WAIT) },
		{ "close", SOCK_STATE(CLOSE) },
		{ "closed", SOCK_STATE(CLOSE) },
		{ "unconnected", SOCK_STATE(CLOSE) },
		{ "unconn", SOCK_STATE(CLOSE) },
		{ "close-wait", SOCK_STATE(CLOSE_WAIT) },
		{ "last-ack", SOCK_STATE(LAST_ACK) },
		{ "listening", SOCK_STATE(LISTEN) },
		{ "listen", SOCK_STATE(LISTEN) },
		{ "closing", SOCK_STATE(CLOSING) },
		{ "bound-inactive", SOCK_STATE(BOUND_INACTIVE) },
		{ "all", SOCK_STATE_ALL },
		{ "connected",
		  SOCK_STATE_ALL & ~SOCK_STATE(CLOSE) & ~SOCK_STATE(LISTEN) },
		{ "synchronized", SOCK_STATE_ALL & ~SOCK_STATE(CLOSE) &
					  ~SOCK_STATE(LISTEN) &
					  ~SOCK_STATE(SYN_SENT) },
		{ "bucket", SOCK_STATE(SYN_RECV) | SOCK_STATE(TIME_WAIT) },
		{ "big", SOCK_STATE_ALL & ~SOCK_STATE(SYN_RECV) &
				 ~SOCK_STATE(TIME_WAIT) },
	};

	for (size_t i = 0; i < ARRAY_SIZE(words); i++)
		if (!strcasecmp(word, words[i].word))
			return words[i].states;
	return 0;
}

/* words */

enum token {
	TOKEN_END,
	TOKEN_OPEN,
	TOKEN_CLOSE,
	TOKEN_NOT,
	TOKEN_AND,
	TOKEN_OR,
	TOKEN_EQ,
	TOKEN_NE,
	TOKEN_GE,
	TOKEN_LE,
	TOKEN_GT,
	TOKEN_LT,
	TOKEN_WORD,
};

struct parser {
	const char *text, *next;
	const struct sock_filter_env *env;
	enum token token; /* the one that is looked at */
	const char *word; /* where it stands */
	size_t len;
	unsigned depth;
	char *error;
	int family; /* what a prefix said */
	bool value; /* the error is in what is compared with */
};

static enum token token_of(const char *s, size_t n)
{
	static const struct {
		const char *word;
		enum token token;
	} words[] = {
		{ "(", TOKEN_OPEN },  { ")", TOKEN_CLOSE }, { "!", TOKEN_NOT },
		{ "not", TOKEN_NOT }, { "&", TOKEN_AND },   { "&&", TOKEN_AND },
		{ "and", TOKEN_AND }, { "|", TOKEN_OR },    { "||", TOKEN_OR },
		{ "or", TOKEN_OR },   { "=", TOKEN_EQ },    { "==", TOKEN_EQ },
		{ "eq", TOKEN_EQ },   { "!=", TOKEN_NE },   { "ne", TOKEN_NE },
		{ "neq", TOKEN_NE },  { ">=", TOKEN_GE },   { "ge", TOKEN_GE },
		{ "geq", TOKEN_GE },  { "<=", TOKEN_LE },   { "le", TOKEN_LE },
		{ "leq", TOKEN_LE },  { ">", TOKEN_GT },    { "gt", TOKEN_GT },
		{ "<", TOKEN_LT },    { "lt", TOKEN_LT },
	};

	for (size_t i = 0; i < ARRAY_SIZE(words); i++)
		if (strlen(words[i].word) == n && !memcmp(words[i].word, s, n))
			return words[i].token;
	return TOKEN_WORD;
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n';
}

/*
 * The next word. A parenthesis needs no blanks around it, unless it is one
 * half of a pair within a word (a path). A backslash keeps what follows.
 */
static void next(struct parser *p)
{
	const char *s = p->next;
	unsigned open = 0;

	while (is_blank(*s))
		s++;
	p->word = s;
	if (*s == '(' || *s == ')') {
		s++;
	} else {
		while (*s && !is_blank(*s)) {
			if (*s == '(')
				open++;
			if (*s == ')' && !open--)
				break;
			if (*s == '\\' && s[1])
				s++;
			s++;
		}
	}
	p->len = s - p->word;
	p->token = p->len ? token_of(p->word, p->len) : TOKEN_END;
	p->next = s;
}

static struct filter_node *fail(struct parser *p, const char *what)
{
	if (p->error)
		return NULL;
	if (p->token == TOKEN_END)
		p->error = xasprintf("%s expected at the end of: %s", what,
				     p->text);
	else
		p->error = xasprintf("'%.*s' is no %s, at column %zu of: %s",
				     (int)p->len, p->word, what,
				     p->word - p->text + 1, p->text);
	return NULL;
}

static char *word_of(const struct parser *p)
{
	char *w = xmalloc(p->len + 1), *to = w;

	for (size_t i = 0; i < p->len; i++) {
		if (p->word[i] == '\\' && i + 1 < p->len)
			i++;
		*to++ = p->word[i];
	}
	*to = '\0';
	return w;
}

static struct filter_node *new_node(enum filter_kind kind)
{
	struct filter_node *n = xzalloc(sizeof(*n));

	n->kind = kind;
	n->host.port = n->host.word = -1;
	return n;
}

static struct filter_node *negate(struct filter_node *a)
{
	struct filter_node *n;

	if (!a)
		return NULL;
	n = new_node(FILTER_NOT);
	n->a = a;
	return n;
}

/* conditions */

static bool take_operator(struct parser *p, enum token *ret)
{
	*ret = TOKEN_EQ;
	if (p->token < TOKEN_EQ || p->token > TOKEN_LT)
		return true;
	*ret = p->token;
	next(p);
	return true;
}

static struct filter_node *ordered(enum token op, bool source,
				   struct filter_node *n)
{
	bool ge = op == TOKEN_GE || op == TOKEN_LT;

	n->kind = source ? (ge ? FILTER_SPORT_GE : FILTER_SPORT_LE) :
			   (ge ? FILTER_DPORT_GE : FILTER_DPORT_LE);
	/* a < b is not a >= b */
	return op == TOKEN_LT || op == TOKEN_GT ? negate(n) : n;
}

static struct filter_node *host(struct parser *p, bool source, bool port_only)
{
	struct filter_node *n = new_node(source ? FILTER_SRC : FILTER_DST);
	_cleanup_free_ char *word = NULL;
	const char *what = "address or port";
	enum token op;

	take_operator(p, &op);
	if (p->token != TOKEN_WORD) {
		node_free(n);
		return fail(p, port_only ? "port" : what);
	}
	word = word_of(p);
	if (filter_host_parse(word, port_only, p->env, &n->host, &what)) {
		node_free(n);
		p->value = true;
		return fail(p, what);
	}
	if (n->host.family != AF_UNSPEC)
		p->family = n->host.family;
	if (op != TOKEN_EQ && op != TOKEN_NE) {
		if (!port_only || n->host.port < 0) {
			node_free(n);
			return fail(p, "port that > or < could compare");
		}
		next(p);
		return ordered(op, source, n);
	}
	next(p);
	return op == TOKEN_NE ? negate(n) : n;
}

static bool parse_number(const char *s, uint32_t *ret)
{
	char *end;
	unsigned long v;

	errno = 0;
	v = strtoul(s, &end, 0);
	if (end == s || *end || errno || v > UINT32_MAX || *s == '-')
		return false;
	*ret = v;
	return true;
}

static bool parse_dev(const struct parser *p, const char *word,
		      struct filter_node *n)
{
	n->ifindex = p->env->netns ? netns_ifindex(p->env->netns, word) : 0;
	return n->ifindex || parse_number(word, &n->ifindex);
}

static bool parse_mark(char *word, struct filter_node *n)
{
	char *slash = strchr(word, '/');

	n->mask = UINT32_MAX;
	if (slash)
		*slash++ = '\0';
	return parse_number(word, &n->mark) &&
	       (!slash || parse_number(slash, &n->mask));
}

static struct filter_node *other(struct parser *p, enum filter_kind kind)
{
	static const char *const what[] = {
		[FILTER_DEV] = "interface",
		[FILTER_MARK] = "mark (VALUE or VALUE/MASK)",
		[FILTER_CGROUP] = "path of a cgroup",
	};
	struct filter_node *n = new_node(kind);
	_cleanup_free_ char *word = NULL;
	enum token op;
	bool ok = false;

	take_operator(p, &op);
	if (p->token == TOKEN_WORD && (op == TOKEN_EQ || op == TOKEN_NE)) {
		word = word_of(p);
		ok = kind == FILTER_DEV	 ? parse_dev(p, word, n) :
		     kind == FILTER_MARK ? parse_mark(word, n) :
					   cgroup_id_of(word, &n->cgroup);
	}
	if (!ok) {
		node_free(n);
		p->value = word;
		return fail(p, what[kind]);
	}
	next(p);
	return op == TOKEN_NE ? negate(n) : n;
}

static struct filter_node *condition(struct parser *p)
{
	static const struct {
		const char *word;
		enum filter_kind kind;
		bool port_only;
	} words[] = {
		{ "src", FILTER_SRC, false },
		{ "dst", FILTER_DST, false },
		{ "sport", FILTER_SRC, true },
		{ "dport", FILTER_DST, true },
		{ "dev", FILTER_DEV, false },
		{ "fwmark", FILTER_MARK, false },
		{ "cgroup", FILTER_CGROUP, false },
		{ "autobound", FILTER_AUTOBOUND, false },
	};

	for (size_t i = 0; i < ARRAY_SIZE(words); i++) {
		if (strlen(words[i].word) != p->len ||
		    memcmp(words[i].word, p->word, p->len))
			continue;
		next(p);
		switch (words[i].kind) {
		case FILTER_SRC:
		case FILTER_DST:
			return host(p, words[i].kind == FILTER_SRC,
				    words[i].port_only);
		case FILTER_AUTOBOUND: return new_node(FILTER_AUTOBOUND);
		default: return other(p, words[i].kind);
		}
	}
	return fail(p, "condition (src, dst, sport, dport, dev, fwmark, "
		       "cgroup, autobound)");
}

/* expressions */

static struct filter_node *list(struct parser *p);

static struct filter_node *single(struct parser *p)
{
	struct filter_node *n;

	if (++p->depth > DEPTH_MAX)
		return fail(p, "place for more parentheses");
	if (p->token == TOKEN_NOT) {
		next(p);
		n = negate(single(p));
	} else if (p->token == TOKEN_OPEN) {
		next(p);
		n = list(p);
		if (n && p->token != TOKEN_CLOSE) {
			node_free(n);
			return fail(p, "closing parenthesis");
		}
		if (n)
			next(p);
	} else {
		n = condition(p);
	}
	p->depth--;
	return n;
}

static struct filter_node *join(enum filter_kind kind, struct filter_node *a,
				struct filter_node *b)
{
	struct filter_node *n;

	if (!b) {
		node_free(a);
		return NULL;
	}
	n = new_node(kind);
	n->a = a;
	n->b = b;
	return n;
}

/*
 * As ss has it: and, or, and two conditions behind each other are of the same
 * rank, from the left to the right.
 */
static struct filter_node *list(struct parser *p)
{
	struct filter_node *n = single(p);

	while (n && p->token != TOKEN_END && p->token != TOKEN_CLOSE) {
		enum filter_kind kind = p->token == TOKEN_OR ? FILTER_OR :
							       FILTER_AND;

		if (p->token == TOKEN_OR || p->token == TOKEN_AND)
			next(p);
		n = join(kind, n, single(p));
	}
	return n;
}

int sock_filter_parse(const char *text, const struct sock_filter_env *env,
		      struct sock_filter **ret_filter, char **ret_error)
{
	struct parser p = { .text = text, .next = text, .env = env };
	struct filter_node *root;
	struct sock_filter *f;

	next(&p);
	if (p.token == TOKEN_END) {
		*ret_filter = NULL;
		return 0;
	}
	root = list(&p);
	if (root && p.token != TOKEN_END) {
		node_free(root);
		root = fail(&p, "beginning of a parenthesis");
	}
	if (!root) {
		*ret_error = p.error;
		return p.value ? -ENXIO : -EINVAL;
	}
	f = xzalloc(sizeof(*f));
	f->root = root;
	f->family = p.family;
	sock_ephemeral_ports(&f->low, &f->high);
	*ret_filter = f;
	return 0;
}
