/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Numbers that have a name, as strace shows them: constants, flags, signals and
 * what is spelled as an expression; by name, by number, or both (-X).
 */
#include <string.h>

#include "basic/cleanup.h"
#include "sink/text_memo.h"
#include "sink/text_value.h"
#include "syscall/xlat/signal.h"

static bool put_constant_name(struct text_visitor *t,
			      const struct xlat_set *set, uint64_t value)
{
	const char *name;
	size_t from;

	if (text_put_memo(t, COLOR_CONST, set, value, MEMO_CONSTANT))
		return true;
	name = xlat_name(set, value);
	if (!name)
		return false;
	text_color(t, COLOR_CONST);
	from = t->b->len;
	strbuf_puts(t->b, name);
	text_remember(t, set, value, MEMO_CONSTANT, from);
	text_color(t, COLOR_PLAIN);
	return true;
}

void text_constant(struct visitor *v, const struct xlat_set *set,
		   uint64_t value)
{
	struct text_visitor *t = text(v);
	enum xlat_style style = t->opts->xlat;
	const char *name;

	text_value_begin(t);
	if (set && style == XLAT_ABBREV && put_constant_name(t, set, value))
		return;
	strbuf_putx(t->b, value);
	if (!set || style == XLAT_RAW)
		return;
	name = xlat_name(set, value);
	if (!name)
		name = TABLE(set)->prefix;
	if (name)
		text_put_comment(t, name);
}

/*
 * The names of flags with | between them, and what is left as a number.
 * Returns how many names there are.
 */
static unsigned put_flag_names(struct text_visitor *t,
			       const struct xlat_set *set, uint64_t value)
{
	struct xlat_iter it = { .set = set };
	const char *sub[XLAT_SUB_MAX];
	unsigned n = xlat_sub_names(set, &value, sub);
	const struct xlat_set *field = TABLE(set)->sub;
	uint64_t odd = n || !field ? 0 : value & set->sub_mask;

	/*
	 * A field inside with a value that nobody knows, where flags are. (Of a
	 * socket's type it is one number with what flags leave.)
	 */
	if (odd && set->kind != XLAT_APART && TABLE(field)->prefix &&
	    xlat_has_flag(set, value & ~odd)) {
		strbuf_putx(t->b, odd);
		text_put_comment(t, field->prefix);
		value &= ~odd;
		n = 1;
		sub[0] = "";
	}
	for (unsigned i = 0; i < n; i++) {
		if (i)
			strbuf_putc(t->b, '|');
		strbuf_puts(t->b, sub[i]);
	}
	while (value && xlat_next(&it)) {
		if (!it.value || (value & it.value) != it.value)
			continue;
		if (n++)
			strbuf_putc(t->b, '|');
		strbuf_puts(t->b, xlat_iter_name(&it));
		value &= ~it.value;
	}
	if (value && n) {
		strbuf_putc(t->b, '|');
		strbuf_putx(t->b, value);
	}
	return n;
}

/* What a value may be of which nothing is known: maybe of the field inside. */
static const char *unknown_prefix(const struct xlat_set *set, uint64_t value)
{
	const struct xlat_set *field = TABLE(set)->sub;

	if (field && !(value & ~(uint64_t)set->sub_mask) &&
	    TABLE(field)->prefix)
		return field->prefix;
	return set->prefix;
}

static void put_flags_abbrev(struct text_visitor *t, const struct xlat_set *set,
			     uint64_t value)
{
	const char *zero;
	uint64_t colors;
	size_t from;

	if (text_put_memo(t, COLOR_CONST, set, value, MEMO_FLAGS))
		return;
	zero = value ? NULL : xlat_name(set, 0);
	text_color(t, COLOR_CONST);
	colors = t->color_bytes;
	from = t->b->len;
	if (zero)
		strbuf_puts(t->b, zero);
	else if (!put_flag_names(t, set, value))
		strbuf_putx(t->b, value);
	else
		zero = ""; /* there is a name: no comment */
	/* Not with a comment within or behind it: that has its own colours. */
	if ((zero || !value) && colors == t->color_bytes)
		text_remember(t, set, value, MEMO_FLAGS, from);
	text_color(t, COLOR_PLAIN);
	if (!zero && value && unknown_prefix(set, value))
		text_put_comment(t, unknown_prefix(set, value));
}

static void put_flags_verbose(struct text_visitor *t,
			      const struct xlat_set *set, uint64_t value)
{
	const char *zero = value ? NULL : xlat_name(set, 0);
	size_t before, after;

	strbuf_putx(t->b, value);
	if (zero) {
		text_put_comment(t, zero);
		return;
	}
	before = t->b->len;
	strbuf_puts(t->b, " /* ");
	after = t->b->len;
	if (!put_flag_names(t, set, value)) {
		t->b->len = after;
		if (!value || !TABLE(set)->prefix) {
			t->b->len = before;
			return;
		}
		strbuf_puts(t->b, set->prefix);
	}
	strbuf_puts(t->b, " */");
}

static void put_number(struct text_visitor *t, const struct xlat_set *set,
		       uint64_t value)
{
	if (t->opts->xlat == XLAT_VERBOSE)
		put_flags_verbose(t, set, value);
	else
		strbuf_putx(t->b, value);
}

/* -X: the type of a socket and its flags are two numbers. */
static void put_apart(struct text_visitor *t, const struct xlat_set *set,
		      uint64_t value)
{
	struct xlat_set flags = *set;
	uint64_t field = value & set->sub_mask;

	put_number(t, set->sub, field);
	if (value == field)
		return;
	flags.sub = NULL;
	flags.sub_mask = 0;
	strbuf_putc(t->b, '|');
	put_number(t, &flags, value & ~field);
}

void text_flags(struct visitor *v, const struct xlat_set *set, uint64_t value)
{
	struct text_visitor *t = text(v);

	text_value_begin(t);
	/* The number stands before the parentheses already. */
	if (set && (t->aux_names || t->opts->xlat == XLAT_ABBREV))
		put_flags_abbrev(t, set, value);
	else if (set && TABLE(set)->kind == XLAT_APART)
		put_apart(t, set, value);
	else if (set)
		put_number(t, set, value);
	else
		strbuf_putx(t->b, value);
}

/* Of what is written as a macro and its arguments, how its number is. */
static bool has_number(const char *s, enum number_base *ret_base)
{
	static const struct {
		const char *macro;
		enum number_base base;
	} macros[] = {
		{ "makedev(", BASE_HEX },
		{ "_IOC(", BASE_HEX },
		{ "KERNEL_VERSION(", BASE_HEX },
		{ "QCMD(", BASE_UNSIGNED },
		{ "IOPRIO_PRIO_VALUE(", BASE_SIGNED },
	};

	for (size_t i = 0; i < ARRAY_SIZE(macros); i++) {
		if (strncmp(s, macros[i].macro, strlen(macros[i].macro)) != 0)
			continue;
		*ret_base = macros[i].base;
		return true;
	}
	return false;
}

/*
 * Some spellings are names of constants, which -X governs (S_IFREG|0644,
 * RLIM64_INFINITY, 8192*1024, makedev(0x1, 0x3)); others always stand.
 */
void text_spelled(struct visitor *v, uint64_t value, const char *s)
{
	struct text_visitor *t = text(v);

	enum number_base base = BASE_UNSIGNED;
	bool number = !strchr(s, '(') || has_number(s, &base);

	text_value_begin(t);
	if (t->opts->xlat != XLAT_ABBREV && text_put_net_number(t, value, s))
		return;
	if (t->in_aux && t->opts->xlat == XLAT_RAW && number)
		return;
	if (t->opts->xlat == XLAT_ABBREV || *s == '[' || !number || t->in_aux) {
		text_put_const(t, s);
		return;
	}
	if (base == BASE_HEX)
		strbuf_putx(t->b, value);
	else if (base == BASE_SIGNED)
		strbuf_putd(t->b, (int64_t)value);
	else if (!strncmp(s, "S_", 2))
		strbuf_puto(t->b, value);
	else
		strbuf_putu(t->b, value);
	if (t->opts->xlat == XLAT_VERBOSE)
		text_put_comment(t, s);
}

void text_word(struct visitor *v, const char *plain, const char *s)
{
	struct text_visitor *t = text(v);

	if (t->opts->xlat != XLAT_ABBREV && strncmp(s, "inet_", 5) == 0) {
		text_value_begin(t);
		if (!text_put_net_address(t, plain, s))
			text_put_const(t, s);
		return;
	}
	/*
	 * inet_pton(AF_INET6, "::1", &sin6_addr) says itself which member it
	 * is about.
	 */
	if (t->name_end == t->b->len && t->name_end && strstr(s, ", &")) {
		t->b->len = t->name_begin;
		t->color_bytes = t->name_color;
	}
	text_value_begin(t);
	text_put_const(t, s);
}

void text_signal(struct visitor *v, int sig)
{
	struct text_visitor *t = text(v);
	char buf[SIGNAL_NAME_SIZE];
	const char *name = signal_name(sig, buf);
	enum text_level_kind kind = text_level(t)->kind;

	text_value_begin(t);
	/* Sets have short names whatever -X says. */
	if (kind == LEVEL_SPACED || kind == LEVEL_NEGATED) {
		text_put_const(t, strncmp(name, "SIG", 3) ? name : name + 3);
		return;
	}
	if (t->opts->xlat == XLAT_ABBREV || strncmp(name, "SIG", 3)) {
		text_put_const(t, name);
		return;
	}
	strbuf_putd(t->b, sig);
	if (t->opts->xlat == XLAT_VERBOSE)
		text_put_comment(t, name);
}
