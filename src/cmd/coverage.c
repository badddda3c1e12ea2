/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What the description table knows of each call: everything, kinds but not
 * all that pointers lead to, or nothing but registers. Of ioctl(2) the same by
 * the type of the command.
 */
#include "cmd/coverage.h"

#include <ctype.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "basic/cleanup.h"
#include "basic/xmalloc.h"
#include "cmd/describe.h"
#include "syscall/layout/ioctl.h"
#include "syscall/resolve.h"
#include "syscall/xlat/ioctl_names.h"

enum { DEPTH = 8, WIDTH = 76 };

enum level { LEVEL_FULL, LEVEL_KIND, LEVEL_RAW };

static const char *const level_names[] = { "fully", "by kind", "raw" };

extern const struct sysent sysent_ioctl;

static enum level worse(enum level a, enum level b)
{
	return a > b ? a : b;
}

static enum level level_of(const struct field *f, unsigned depth)
{
	enum level res = f->flags & FIELD_OPAQUE ? LEVEL_KIND : LEVEL_FULL;

	if (depth == DEPTH)
		return res;
	if (f->kind == ARG_ARRAY)
		return worse(res, level_of(f->elem, depth + 1));
	if ((f->kind == ARG_STRUCT || f->kind == ARG_QUERY) && f->layout)
		for (unsigned i = 0; i < f->layout->n; i++)
			res = worse(res, level_of(&f->layout->members[i],
						  depth + 1));
	return res;
}

/* A call that knows no more of its arguments than that there are some. */
static bool is_raw(const struct sysent *s)
{
	unsigned n = sysent_nargs(s);

	for (unsigned i = 0; i < n; i++)
		if (s->args[i].kind != ARG_HEX)
			return false;
	return n > 0;
}

static enum level level_of_variant(const struct variant *v)
{
	enum level res = LEVEL_FULL;
	struct field made;

	for (unsigned i = 0; i < v->nfields; i++)
		res = worse(res, level_of(variant_field(v, i, &made), 0));
	return res;
}

/* The value of the argument that chooses the variant, by its name. */
static void put_key(struct strbuf *b, const struct sysent *s,
		    const struct variant_set *set, uint64_t key)
{
	const struct field *f = &s->args[set->arg];
	const char *name = NULL;

	if (f->kind == ARG_ENUM || f->kind == ARG_FLAGS)
		name = xlat_name(f->xlat, key);
	if (name)
		strbuf_puts(b, name);
	else
		strbuf_printf(b, "%#" PRIx64, key);
}

/* Appends the names of variants that are not decoded fully. */
static enum level variants_level(const struct sysent *s, struct strbuf *names)
{
	struct variant_place at = { 0 };
	enum level res = LEVEL_FULL;
	const struct variant *v;

	while ((v = variant_next(s->variants, &at))) {
		enum level l = level_of_variant(v);

		if (l == LEVEL_FULL)
			continue;
		res = worse(res, l);
		strbuf_puts(names, names->len ? ", " : "");
		put_key(names, s, s->variants, v->key);
	}
	return res;
}

static enum level level_of_row(const struct sysent *s, struct strbuf *why)
{
	enum level res = is_raw(s) ? LEVEL_RAW : LEVEL_FULL;
	unsigned n = sysent_nargs(s);

	for (unsigned i = 0; i < n; i++) {
		/* What variants replace is what they don't know of. */
		enum level l = s->variants && i >= s->variants->first ?
				       LEVEL_FULL :
				       level_of(&s->args[i], 0);

		if (l == LEVEL_FULL)
			continue;
		res = worse(res, l);
		strbuf_printf(why, "%s%s", why->len ? ", " : "",
			      s->args[i].name);
	}
	if (s->variants && s != &sysent_ioctl)
		res = worse(res, variants_level(s, why));
	return res;
}

/* Words with commas, broken into lines. */
static void put_wrapped(struct strbuf *b, const char *word, size_t *column)
{
	size_t len = strlen(word) + 2;

	if (*column && *column + len > WIDTH) {
		strbuf_puts(b, ",\n");
		*column = 0;
	} else if (*column) {
		strbuf_puts(b, ", ");
	}
	strbuf_puts(b, word);
	*column += len;
}

static void put_calls(struct strbuf *b)
{
	_cleanup_free_ struct row_numbers *rows = NULL;
	size_t n = rows_collect(&rows), count[3] = { 0 }, column = 0;
	struct strbuf rest = { 0 }, why = { 0 };

	strbuf_puts(b, "## System calls\n\n");
	for (size_t i = 0; i < n; i++) {
		const struct sysent *s = rows[i].s;
		enum level l;

		why.len = 0;
		l = level_of_row(s, &why);
		count[l]++;
		if (l != LEVEL_FULL)
			strbuf_printf(&rest, "| `%s` | %s | %s |\n", s->name,
				      level_names[l], strbuf_cstr(&why));
	}
	strbuf_printf(b,
		      "%zu rows of the description table: %zu decoded fully, "
		      "%zu by kind, %zu raw.\n\n",
		      n, count[LEVEL_FULL], count[LEVEL_KIND],
		      count[LEVEL_RAW]);
	if (rest.len) {
		strbuf_puts(b, "| call | decoded | what is not shown |\n"
			       "|---|---|---|\n");
		strbuf_puts(b, strbuf_cstr(&rest));
		strbuf_putc(b, '\n');
	}
	strbuf_puts(b, "Fully:\n\n");
	for (size_t i = 0; i < n; i++) {
		why.len = 0;
		if (level_of_row(rows[i].s, &why) == LEVEL_FULL)
			put_wrapped(b, rows[i].s->name, &column);
	}
	strbuf_puts(b, "\n\n");
	strbuf_done(&rest);
	strbuf_done(&why);
}

/* ioctl(2) */

/* The variant of a command, also one that has a size of its own in it. */
static const struct variant *variant_of(uint32_t nr)
{
	struct variant_place at = { 0 };
	const struct variant *v, *loose = NULL;

	while ((v = variant_next(&variants_ioctl, &at))) {
		if (v->key == nr)
			return v;
		if (variants_ioctl.loose &&
		    v->key == (nr & variants_ioctl.loose))
			loose = v;
	}
	return loose;
}

struct group {
	unsigned names, full, kind;
	struct strbuf rest; /* names of those that are not decoded */
	size_t column;
};

static void add_command(struct group *g, const struct ioctl_name *n)
{
	const char *name = ioctl_names.text + n->text;
	const struct variant *v = variant_of(n->nr);

	g->names++;
	if (v && level_of_variant(v) == LEVEL_FULL) {
		g->full++;
		return;
	}
	g->kind += v != NULL;
	put_wrapped(&g->rest, name, &g->column);
}

static void put_type(struct strbuf *b, unsigned type, struct group *g)
{
	char letter[8] = "";

	if (isgraph((int)type) && type != '|' && type != '`')
		letter[0] = (char)type;
	strbuf_printf(b, "### 0x%02x%s%s%s: %u of %u%s\n\n", type,
		      *letter ? " '" : "", letter, *letter ? "'" : "", g->full,
		      g->names, g->kind ? ", some by kind" : "");
	if (g->rest.len)
		strbuf_printf(b, "Number and name only: %s\n\n",
			      strbuf_cstr(&g->rest));
}

static void put_ioctls(struct strbuf *b)
{
	struct group *groups = xzalloc(256 * sizeof(*groups));
	unsigned names = 0, full = 0;

	for (size_t i = 0; i < ioctl_names.n; i++) {
		const struct ioctl_name *n = &ioctl_names.items[i];

		/* The same under another number of a 32-bit process. */
		if (!(n->abis & 1 << ABI_X86_64))
			continue;
		add_command(&groups[n->nr >> 8 & 0xff], n);
	}
	for (unsigned t = 0; t < 256; t++) {
		names += groups[t].names;
		full += groups[t].full;
	}
	strbuf_printf(b,
		      "## ioctl commands\n\n"
		      "%u names, by the type of the command (bits 8 to 15). "
		      "All are shown by name; of %u\n"
		      "the argument is decoded fully. The others show it as a "
		      "number or an address.\n\n",
		      names, full);
	for (unsigned t = 0; t < 256; t++) {
		if (groups[t].names)
			put_type(b, t, &groups[t]);
		strbuf_done(&groups[t].rest);
	}
	free(groups);
}

void coverage_print(struct strbuf *b)
{
	strbuf_puts(b,
		    "# What is decoded\n\n"
		    "Made by `ringside syscalls --coverage` from the "
		    "description table; a test holds\nthis page against it.\n\n"
		    "- **fully**: every argument has its type, flags and "
		    "constants their names, and what\n  pointers lead to is "
		    "shown\n"
		    "- **by kind**: of some argument, or member, only an "
		    "address or a number is shown\n"
		    "- **raw**: registers; what no kernel has any more\n\n");
	put_calls(b);
	put_ioctls(b);
	while (b->len > 1 && b->data[b->len - 1] == '\n' &&
	       b->data[b->len - 2] == '\n')
		b->len--;
}
