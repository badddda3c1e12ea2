/* SPDX-License-Identifier: BSD-2-Clause */
/* Cells of tables as text, and in order. */
#include "view/value.h"

#include <arpa/inet.h>
#include <ctype.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/sysmacros.h>
#include <time.h>

#include "basic/units.h"
#include "sink/quote.h"
#include "syscall/visitor.h"
#include "syscall/xlat/errno.h"
#include "syscall/xlat/net.h"
#include "view/column.h"

enum {
	LIST_SHOWN = 6, /* rows of a list in text; JSON has all */
	NS_PER_S = 1000000000,
};

static void put_enum(struct strbuf *b, const struct value *v)
{
	const char *name = v->set ? xlat_name(v->set, v->bits) : NULL;

	if (name)
		strbuf_puts(b, name);
	else
		strbuf_putu(b, v->bits);
}

static void put_separator(struct strbuf *b, size_t start)
{
	if (b->len > start)
		strbuf_putc(b, '|');
}

static void put_flags(struct strbuf *b, const struct value *v)
{
	struct xlat_iter it = { .set = v->set };
	const char *sub[XLAT_SUB_MAX];
	uint64_t bits = v->bits;
	size_t start = b->len;
	const char *zero = v->set && !bits ? xlat_name(v->set, 0) : NULL;
	unsigned n = v->set && !zero ? xlat_sub_names(v->set, &bits, sub) : 0;

	if (zero)
		strbuf_puts(b, zero);
	for (unsigned i = 0; i < n; i++) {
		put_separator(b, start);
		strbuf_puts(b, sub[i]);
	}
	while (v->set && bits && xlat_next(&it)) {
		if (!it.value || (bits & it.value) != it.value)
			continue;
		put_separator(b, start);
		strbuf_puts(b, xlat_iter_name(&it));
		bits &= ~it.value;
	}
	if (bits || b->len == start) {
		put_separator(b, start);
		strbuf_putx(b, bits);
	}
}

/* The constant without its prefix, in small letters; or the number. */
static void put_short_name(struct strbuf *b, const struct xlat_set *set,
			   size_t prefix, uint32_t value)
{
	const char *name = xlat_name(set, value);

	if (!name || strlen(name) <= prefix) {
		strbuf_putu(b, value);
		return;
	}
	for (name += prefix; *name; name++)
		strbuf_putc(b, tolower((unsigned char)*name));
}

static void put_or_star(struct strbuf *b, uint32_t value, uint32_t any)
{
	if (value == any)
		strbuf_putc(b, '*');
	else
		strbuf_putu(b, value);
}

/* What others have in place of an address: see struct sock. */
static bool put_other_addr(struct strbuf *b, const struct fd_addr *a)
{
	switch (a->family) {
	case AF_NETLINK:
		put_short_name(b, &xlat_netlink_proto, strlen("NETLINK_"),
			       fd_addr_word(a));
		strbuf_putc(b, ':');
		strbuf_putu(b, a->scope_id);
		return true;
	case AF_PACKET:
		put_short_name(b, &xlat_ethertype, strlen("ETH_P_"),
			       fd_addr_word(a));
		strbuf_putc(b, ':');
		put_or_star(b, a->scope_id, 0);
		return true;
	case AF_VSOCK:
		put_or_star(b, fd_addr_word(a), UINT32_MAX);
		strbuf_putc(b, ':');
		put_or_star(b, a->scope_id, UINT32_MAX);
		return true;
	case AF_XDP:
		strbuf_putu(b, a->scope_id);
		strbuf_puts(b, ":q");
		strbuf_putu(b, a->port);
		return true;
	default: return false;
	}
}

/* The one that there are most of. */
static void put_ipv4(struct strbuf *b, const struct fd_addr *a)
{
	for (unsigned i = 0; i < 4; i++) {
		strbuf_putu(b, a->addr[i]);
		strbuf_putc(b, i < 3 ? '.' : ':');
	}
	put_or_star(b, a->port, 0);
}

static void put_addr(struct strbuf *b, const struct fd_addr *a)
{
	char text[INET6_ADDRSTRLEN] = "";

	if (a->family == AF_INET && !a->scope_id) {
		put_ipv4(b, a);
		return;
	}
	if (put_other_addr(b, a))
		return;

	if (a->family == AF_UNIX) {
		if (a->path)
			quote_bare(b, a->path, strlen(a->path));
		else
			strbuf_putc(b, '*');
		return;
	}
	if (!inet_ntop(a->family, a->addr, text, sizeof(text))) {
		strbuf_printf(b, "(family %u)", a->family);
		return;
	}
	strbuf_printf(b, a->family == AF_INET6 ? "[%s" : "%s", text);
	if (a->scope_id)
		strbuf_printf(b, "%%%u", a->scope_id);
	if (a->family == AF_INET6)
		strbuf_putc(b, ']');
	strbuf_putc(b, ':');
	if (a->port)
		strbuf_putu(b, a->port);
	else
		strbuf_putc(b, '*');
}

/* One word, so that awk(1) sees one. */
static void put_ns(struct strbuf *b, uint64_t ns)
{
	size_t from = b->len, to = from;

	if (!ns) {
		strbuf_putc(b, '0');
		return;
	}
	units_put_ns(b, ns);
	for (; from < b->len; from++)
		if (b->data[from] != ' ')
			b->data[to++] = b->data[from];
	b->len = to;
}

static void put_time(struct strbuf *b, uint64_t ns)
{
	time_t s = ns / NS_PER_S;
	char text[64];
	struct tm tm;

	if (localtime_r(&s, &tm) &&
	    strftime(text, sizeof(text), "%Y-%m-%dT%H:%M:%S", &tm))
		strbuf_puts(b, text);
	else
		strbuf_putu(b, ns / NS_PER_S);
}

static void put_size(struct strbuf *b, uint64_t bytes,
		     const struct value_style *style)
{
	units_put_size(b, bytes, style->human ? 1024 : UINT64_MAX);
}

static void put_text(struct strbuf *b, const struct value *v,
		     const struct value_style *style, unsigned depth);

static void put_row(struct strbuf *b, const struct column_set *set,
		    const void *row, const struct value_style *style,
		    unsigned depth)
{
	bool first = true, named = !set->brief;
	struct value v;

	if (named)
		strbuf_putc(b, '{');
	for (size_t i = 0; i < set->n; i++) {
		if (!(set->columns[i].flags & COLUMN_DEFAULT))
			continue;
		column_get(&set->columns[i], row, &v);
		if (v.type == VALUE_NONE)
			continue;
		if (!first)
			strbuf_puts(b, named ? " " : set->brief);
		first = false;
		if (named) {
			strbuf_puts(b, set->columns[i].name);
			strbuf_putc(b, '=');
		}
		put_text(b, &v, style, depth + 1);
	}
	if (named)
		strbuf_putc(b, '}');
}

static void put_list(struct strbuf *b, const struct value *v,
		     const struct value_style *style, unsigned depth)
{
	bool named = !v->columns->brief;

	if (named)
		strbuf_putc(b, '[');
	for (size_t i = 0; i < v->n; i++) {
		if (i)
			strbuf_puts(b, named ? ", " : " ");
		if (i == LIST_SHOWN || depth == VALUE_LIST_DEPTH) {
			strbuf_printf(b, "and %zu more", v->n - i);
			break;
		}
		put_row(b, v->columns,
			(const char *)v->rows + i * v->columns->row_size, style,
			depth);
	}
	if (named)
		strbuf_putc(b, ']');
}

static void put_dev(struct strbuf *b, dev_t dev)
{
	strbuf_putu(b, major(dev));
	strbuf_putc(b, ':');
	strbuf_putu(b, minor(dev));
}

static void put_refused(struct strbuf *b, const struct value *v)
{
	const char *name = errno_name(v->err);

	strbuf_printf(b, "(%s: %s)", v->call, name ? name : "?");
}

static void put_text(struct strbuf *b, const struct value *v,
		     const struct value_style *style, unsigned depth)
{
	switch ((enum value_type)v->type) {
	case VALUE_NONE: strbuf_putc(b, '-'); break;
	case VALUE_INT: strbuf_putd(b, v->i); break;
	case VALUE_UINT: strbuf_putu(b, v->u); break;
	case VALUE_HEX: strbuf_putx(b, v->u); break;
	case VALUE_OCTAL: strbuf_puto(b, v->u); break;
	case VALUE_DEV: put_dev(b, v->u); break;
	case VALUE_SIZE: put_size(b, v->u, style); break;
	case VALUE_NS: put_ns(b, v->u); break;
	case VALUE_TIME: put_time(b, v->u); break;
	case VALUE_RATE: strbuf_printf(b, "%.1f", v->d); break;
	case VALUE_BOOL: strbuf_puts(b, v->u ? "yes" : "no"); break;
	case VALUE_WORD:
	case VALUE_JSON: strbuf_put(b, v->s, v->len); break;
	case VALUE_STRING:
		if (v->len)
			quote_bare(b, v->s, v->len);
		else
			strbuf_puts(b, "\"\"");
		break;
	case VALUE_ENUM: put_enum(b, v); break;
	case VALUE_FLAGS: put_flags(b, v); break;
	case VALUE_ADDR: put_addr(b, v->addr); break;
	case VALUE_OF:
		strbuf_putu(b, v->part);
		strbuf_puts(b, " of ");
		strbuf_putu(b, v->limit);
		break;
	case VALUE_LIST: put_list(b, v, style, depth); break;
	case VALUE_REFUSED: put_refused(b, v); break;
	}
}

void value_put_text(struct strbuf *b, const struct value *v,
		    const struct value_style *style)
{
	put_text(b, v, style, 0);
}

/* order */

#define ORDER(a, b) (((a) > (b)) - ((a) < (b)))

static int compare_bytes(const struct value *a, const struct value *b)
{
	size_t n = a->len < b->len ? a->len : b->len;
	int r = n ? memcmp(a->s, b->s, n) : 0;

	return r ? r : ORDER(a->len, b->len);
}

static int compare_addr(const struct fd_addr *a, const struct fd_addr *b)
{
	int r = ORDER(a->family, b->family);

	if (r)
		return r;
	if (a->family == AF_UNIX)
		return strcmp(a->path ? a->path : "", b->path ? b->path : "");
	r = memcmp(a->addr, b->addr, sizeof(a->addr));
	return r ? r : ORDER(a->port, b->port);
}

static int rank(const struct value *v)
{
	/* Behind all: what was refused, and what there is not. */
	return v->type == VALUE_NONE	? 1000 :
	       v->type == VALUE_REFUSED ? 999 :
					  v->type;
}

int value_compare(const struct value *a, const struct value *b)
{
	if (a->type != b->type)
		return ORDER(rank(a), rank(b));
	switch ((enum value_type)a->type) {
	case VALUE_NONE: return 0;
	case VALUE_INT: return ORDER(a->i, b->i);
	case VALUE_UINT:
	case VALUE_HEX:
	case VALUE_OCTAL:
	case VALUE_DEV:
	case VALUE_SIZE:
	case VALUE_NS:
	case VALUE_TIME:
	case VALUE_OF:
	case VALUE_BOOL: return ORDER(a->u, b->u);
	case VALUE_RATE: return ORDER(a->d, b->d);
	case VALUE_WORD:
	case VALUE_JSON:
	case VALUE_STRING: return compare_bytes(a, b);
	case VALUE_ENUM:
	case VALUE_FLAGS: return ORDER(a->bits, b->bits);
	case VALUE_ADDR: return compare_addr(a->addr, b->addr);
	case VALUE_LIST: return ORDER(a->n, b->n);
	case VALUE_REFUSED: return ORDER(a->err, b->err);
	}
	return 0;
}
