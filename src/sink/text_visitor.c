/* SPDX-License-Identifier: BSD-2-Clause */
/* The visitor that writes values as strace does. */
#include "sink/text_visitor.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sink/quote.h"
#include "syscall/xlat/errno.h"
#include "syscall/xlat/net.h"
#include "syscall/xlat/signal.h"

#define PUT(t, literal) strbuf_put((t)->b, literal, sizeof(literal) - 1)

static struct text_visitor *text(struct visitor *v)
{
	return (struct text_visitor *)v;
}

static struct text_level *level(struct text_visitor *t)
{
	unsigned d = t->depth < TEXT_LEVELS ? t->depth : TEXT_LEVELS - 1;

	return &t->levels[d];
}

/* What stands before a value: nothing, unless it is an element. */
static void value_begin(struct text_visitor *t)
{
	struct text_level *l = level(t);

	if (l->kind < LEVEL_COMMA)
		return;
	if (!l->used)
		l->used = true;
	else if (l->kind == LEVEL_SPACED || l->kind == LEVEL_NEGATED)
		strbuf_putc(t->b, ' ');
	else
		PUT(t, ", ");
}

static void push(struct text_visitor *t, enum text_level_kind kind)
{
	t->depth++;
	*level(t) = (struct text_level){ .kind = kind };
}

static void put_name(struct text_visitor *t, const char *name)
{
	text_color(t, COLOR_NAME);
	strbuf_puts(t->b, name);
	strbuf_putc(t->b, '=');
	text_color(t, COLOR_PLAIN);
}

static void put_comment(struct text_visitor *t, const char *s)
{
	text_color(t, COLOR_NOTE);
	PUT(t, " /* ");
	strbuf_puts(t->b, s);
	PUT(t, " */");
	text_color(t, COLOR_PLAIN);
}

static void put_const(struct text_visitor *t, const char *s)
{
	text_color(t, COLOR_CONST);
	strbuf_puts(t->b, s);
	text_color(t, COLOR_PLAIN);
}

static void text_arg(struct visitor *v, const struct field *f, unsigned index)
{
	struct text_visitor *t = text(v);

	t->depth = 0;
	t->arg_kind = f->kind;
	if (t->levels[0].used)
		PUT(t, ", ");
	t->levels[0].used = true;
	if ((f->flags & FIELD_NAMED) || t->opts->arg_names)
		put_name(t, f->name);
}

static void text_struct_begin(struct visitor *v, const char *name)
{
	value_begin(text(v));
	strbuf_putc(text(v)->b, '{');
	push(text(v), LEVEL_STRUCT);
}

static void text_member(struct visitor *v, const char *name)
{
	struct text_visitor *t = text(v);
	struct text_level *l = level(t);

	if (l->used)
		PUT(t, ", ");
	l->used = true;
	t->arg_kind = ARG_NONE;
	t->name_begin = t->b->len;
	t->name_color = t->color_bytes;
	if (name && l->kind == LEVEL_INDEXED) {
		strbuf_putc(t->b, '[');
		text_color(t, COLOR_NAME);
		strbuf_puts(t->b, name);
		text_color(t, COLOR_PLAIN);
		PUT(t, "]=");
	} else if (name) {
		put_name(t, name);
	}
	t->name_end = t->b->len;
}

static void text_unknown(struct visitor *v, size_t from, size_t end)
{
	struct text_visitor *t = text(v);

	text_member(v, NULL);
	text_color(t, COLOR_NOTE);
	strbuf_printf(t->b, "/* bytes %zu..%zu */ ", from, end - 1);
	text_color(t, COLOR_PLAIN);
	t->name_end = t->b->len;
}

static void text_struct_end(struct visitor *v)
{
	strbuf_putc(text(v)->b, '}');
	if (text(v)->depth)
		text(v)->depth--;
}

static void text_array_begin(struct visitor *v, enum array_style style)
{
	static const uint8_t kinds[] = {
		[ARRAY_COMMA] = LEVEL_COMMA,	 [ARRAY_SPACED] = LEVEL_SPACED,
		[ARRAY_NEGATED] = LEVEL_NEGATED, [ARRAY_FLAT] = LEVEL_FLAT,
		[ARRAY_INDEXED] = LEVEL_INDEXED,
	};
	struct text_visitor *t = text(v);

	if (style != ARRAY_FLAT) {
		value_begin(t);
		if (style == ARRAY_NEGATED)
			strbuf_putc(t->b, '~');
		strbuf_putc(t->b, '[');
	}
	push(t, kinds[style]);
	t->arg_kind = ARG_NONE;
}

static void text_array_end(struct visitor *v)
{
	struct text_visitor *t = text(v);

	if (level(t)->kind != LEVEL_FLAT)
		strbuf_putc(t->b, ']');
	if (t->depth)
		t->depth--;
}

static void text_more(struct visitor *v)
{
	struct text_visitor *t = text(v);

	if (level(t)->kind == LEVEL_STRUCT || level(t)->kind == LEVEL_INDEXED) {
		if (level(t)->used)
			PUT(t, ", ");
		level(t)->used = true;
	} else {
		value_begin(t);
	}
	PUT(t, "...");
}

static void put_number(struct text_visitor *t, uint64_t value,
		       enum number_base base)
{
	switch (base) {
	case BASE_SIGNED: strbuf_putd(t->b, (int64_t)value); break;
	case BASE_UNSIGNED: strbuf_putu(t->b, value); break;
	case BASE_HEX: strbuf_putx(t->b, value); break;
	case BASE_OCTAL:
		/* 000: permissions have three digits at least. */
		if (value < 0100) {
			strbuf_putc(t->b, '0');
			strbuf_putc(t->b, '0' + (value >> 3));
			strbuf_putc(t->b, '0' + (value & 7));
		} else {
			strbuf_puto(t->b, value);
		}
		break;
	}
}

static void text_number(struct visitor *v, uint64_t value,
			enum number_base base)
{
	value_begin(text(v));
	put_number(text(v), value, base);
}

static void text_pointer(struct visitor *v, uint64_t addr,
			 enum mem_status status)
{
	struct text_visitor *t = text(v);

	value_begin(t);
	if (addr)
		strbuf_putx(t->b, addr);
	else
		PUT(t, "NULL");
}

static void text_constant(struct visitor *v, const struct xlat_set *set,
			  uint64_t value)
{
	struct text_visitor *t = text(v);
	enum xlat_style style = t->opts->xlat;
	const char *name = NULL;

	value_begin(t);
	if (set && style != XLAT_RAW)
		name = xlat_name(set, value);
	if (name && style == XLAT_ABBREV) {
		put_const(t, name);
		return;
	}
	strbuf_putx(t->b, value);
	if (!name && set && style != XLAT_RAW)
		name = TABLE(set)->prefix;
	if (name)
		put_comment(t, name);
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
	if (odd && set != &xlat_sock_type && TABLE(field)->prefix &&
	    xlat_has_flag(set, value & ~odd)) {
		strbuf_putx(t->b, odd);
		put_comment(t, field->prefix);
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

static void put_flags_abbrev(struct text_visitor *t, const struct xlat_set *set,
			     uint64_t value)
{
	const char *zero = value ? NULL : xlat_name(set, 0);

	text_color(t, COLOR_CONST);
	if (zero)
		strbuf_puts(t->b, zero);
	else if (!put_flag_names(t, set, value))
		strbuf_putx(t->b, value);
	else
		zero = ""; /* there is a name: no comment */
	text_color(t, COLOR_PLAIN);
	if (!zero && value && TABLE(set)->prefix)
		put_comment(t, set->prefix);
}

static void put_flags_verbose(struct text_visitor *t,
			      const struct xlat_set *set, uint64_t value)
{
	const char *zero = value ? NULL : xlat_name(set, 0);
	size_t before, after;

	strbuf_putx(t->b, value);
	if (zero) {
		put_comment(t, zero);
		return;
	}
	before = t->b->len;
	PUT(t, " /* ");
	after = t->b->len;
	if (!put_flag_names(t, set, value)) {
		t->b->len = after;
		if (!value || !TABLE(set)->prefix) {
			t->b->len = before;
			return;
		}
		strbuf_puts(t->b, set->prefix);
	}
	PUT(t, " */");
}

/* -X: the type and its flags apart, as socket(2) has them. */
static void put_socket_type(struct text_visitor *t, uint64_t value)
{
	uint64_t type = value & TABLE(&xlat_sock_type)->sub_mask,
		 flags = value & ~type;

	if (t->opts->xlat == XLAT_VERBOSE)
		put_flags_verbose(t, &xlat_socktype, type);
	else
		strbuf_putx(t->b, type);
	if (!flags)
		return;
	strbuf_putc(t->b, '|');
	if (t->opts->xlat == XLAT_VERBOSE)
		put_flags_verbose(t, &xlat_sock_flags, flags);
	else
		strbuf_putx(t->b, flags);
}

static void text_flags(struct visitor *v, const struct xlat_set *set,
		       uint64_t value)
{
	struct text_visitor *t = text(v);

	value_begin(t);
	/* The number stands before the parentheses already. */
	if (t->aux_names && set)
		put_flags_abbrev(t, set, value);
	else if (set == &xlat_sock_type && t->opts->xlat != XLAT_ABBREV)
		put_socket_type(t, value);
	else if (!set || t->opts->xlat == XLAT_RAW)
		strbuf_putx(t->b, value);
	else if (t->opts->xlat == XLAT_ABBREV)
		put_flags_abbrev(t, set, value);
	else
		put_flags_verbose(t, set, value);
}

/*
 * Some spellings are names of constants, which -X governs (S_IFREG|0644,
 * RLIM64_INFINITY, 8192*1024, makedev(0x1, 0x3)); others always stand.
 */
static void text_spelled(struct visitor *v, uint64_t value, const char *s)
{
	struct text_visitor *t = text(v);

	bool hex = !strncmp(s, "makedev(", 8) || !strncmp(s, "_IOC(", 5);

	value_begin(t);
	if (t->opts->xlat != XLAT_ABBREV && text_put_net_number(t, value, s))
		return;
	if (t->opts->xlat == XLAT_ABBREV || *s == '[' ||
	    (strchr(s, '(') && !hex)) {
		put_const(t, s);
		return;
	}
	if (hex)
		strbuf_putx(t->b, value);
	else if (!strncmp(s, "S_", 2))
		strbuf_puto(t->b, value);
	else
		strbuf_putu(t->b, value);
	if (t->opts->xlat == XLAT_VERBOSE)
		put_comment(t, s);
}

static void text_word(struct visitor *v, const char *plain, const char *s)
{
	struct text_visitor *t = text(v);

	if (t->opts->xlat != XLAT_ABBREV && strncmp(s, "inet_", 5) == 0) {
		value_begin(t);
		if (!text_put_net_address(t, plain, s))
			put_const(t, s);
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
	value_begin(t);
	put_const(t, s);
}

static void text_string(struct visitor *v, const char *data, size_t len,
			unsigned flags)
{
	struct text_visitor *t = text(v);

	value_begin(t);
	text_color(t, COLOR_STRING);
	if (flags & STRING_ABSTRACT)
		strbuf_putc(t->b, '@');
	quote_string(t->b, data, len,
		     flags & STRING_HEX ? HEX_ALL : t->opts->hex);
	text_color(t, COLOR_PLAIN);
	if (flags & STRING_MORE)
		PUT(t, "...");
}

static void text_fd(struct visitor *v, int fd, const struct fd_ident *id)
{
	struct text_visitor *t = text(v);
	/* An argument says whether it may be a directory, a member does not. */
	bool cwd = fd == AT_FDCWD &&
		   (t->arg_kind == ARG_DIRFD || t->arg_kind == ARG_NONE);

	value_begin(t);
	if (cwd && t->opts->xlat == XLAT_ABBREV) {
		put_const(t, "AT_FDCWD");
	} else {
		strbuf_putd(t->b, fd);
		if (cwd && t->opts->xlat == XLAT_VERBOSE)
			put_comment(t, "AT_FDCWD");
	}
	if (id && t->opts->decode_fds)
		text_put_ident(t, id);
}

void text_put_comm(struct text_visitor *t, const char *comm)
{
	text_color(t, COLOR_IDENT);
	strbuf_putc(t->b, '<');
	quote_angle(t->b, comm, strlen(comm), t->opts->hex);
	strbuf_putc(t->b, '>');
	text_color(t, COLOR_PLAIN);
}

static void text_pid(struct visitor *v, pid_t pid)
{
	struct text_visitor *t = text(v);
	const char *comm = NULL;
	pid_t own = 0;
	char note[48];

	value_begin(t);
	strbuf_putd(t->b, pid);
	if (pid <= 0 || !t->opts->decode_pids)
		return;
	if (t->pid_of)
		own = t->pid_of(t->owner, pid);
	if (t->comm && (t->opts->decode_pids & DECODE_PID_COMM))
		comm = t->comm(t->owner, own ? own : pid);
	if (comm)
		text_put_comm(t, comm);
	if (own && own != pid && (t->opts->decode_pids & DECODE_PID_PIDNS)) {
		snprintf(note, sizeof(note), "%d in strace's PID NS", own);
		v->ops->note(v, note);
	}
}

static void text_signal(struct visitor *v, int sig)
{
	struct text_visitor *t = text(v);
	char buf[SIGNAL_NAME_SIZE];
	const char *name = signal_name(sig, buf);
	enum text_level_kind kind = level(t)->kind;

	value_begin(t);
	/* Sets have short names whatever -X says. */
	if (kind == LEVEL_SPACED || kind == LEVEL_NEGATED) {
		put_const(t, strncmp(name, "SIG", 3) ? name : name + 3);
		return;
	}
	if (t->opts->xlat == XLAT_ABBREV || strncmp(name, "SIG", 3)) {
		put_const(t, name);
		return;
	}
	strbuf_putd(t->b, sig);
	if (t->opts->xlat == XLAT_VERBOSE)
		put_comment(t, name);
}

static void text_note(struct visitor *v, const char *s)
{
	put_comment(text(v), s);
}

static void put_context(struct text_visitor *t, const char *s, size_t len)
{
	for (; len; s++, len--) {
		/* What stands around it and between two of them. */
		if (strchr("[]!", *s))
			strbuf_printf(t->b, "\\%o", *s);
		else
			quote_bare(t->b, s, 1);
	}
}

void text_put_secontext(struct text_visitor *t, const struct secontext *c)
{
	text_color(t, COLOR_IDENT);
	strbuf_putc(t->b, '[');
	put_context(t, c->text, c->len);
	if (c->expected) {
		PUT(t, "!!");
		put_context(t, c->expected, c->expected_len);
	}
	strbuf_putc(t->b, ']');
	text_color(t, COLOR_PLAIN);
}

static void text_secontext(struct visitor *v, const struct secontext *c)
{
	strbuf_putc(text(v)->b, ' ');
	text_put_secontext(text(v), c);
}

static void text_change(struct visitor *v)
{
	struct text_level *l = level(text(v));

	/* The value to come is the same element as the one before. */
	if (l->kind >= LEVEL_COMMA)
		l->used = false;
	PUT(text(v), " => ");
}

static void text_result(struct visitor *v)
{
	text_visitor_begin(text(v), false);
}

static void put_error(struct text_visitor *t, int error)
{
	const char *name = errno_name(error), *why = errno_text(error);

	if (errno_is_restart(error))
		PUT(t, "? ");
	else
		PUT(t, "-1 ");
	if (!name) {
		PUT(t, "(errno ");
		strbuf_putu(t->b, (unsigned)error);
		strbuf_putc(t->b, ')');
		return;
	}
	strbuf_puts(t->b, name);
	PUT(t, " (");
	if (why) {
		strbuf_puts(t->b, why);
	} else {
		PUT(t, "Unknown error ");
		strbuf_putu(t->b, (unsigned)error);
	}
	strbuf_putc(t->b, ')');
}

static void text_failure(struct visitor *v, const struct call *call)
{
	struct text_visitor *t = text(v);

	text_visitor_begin(t, false);
	if (call->error) {
		text_color(t, COLOR_ERROR);
		put_error(t, call->error);
		text_color(t, COLOR_PLAIN);
	} else {
		strbuf_putc(t->b, '?');
	}
}

static void text_aux_begin(struct visitor *v)
{
	PUT(text(v), " (");
	text(v)->aux_used = false;
}

static void text_aux(struct visitor *v, const char *name)
{
	struct text_visitor *t = text(v);

	if (t->aux_used)
		PUT(t, ", ");
	t->aux_used = true;
	t->aux_names = name && !strcmp(name, "flags");
	if (name) {
		strbuf_puts(t->b, name);
		strbuf_putc(t->b, ' ');
	}
}

static void text_aux_end(struct visitor *v)
{
	struct text_visitor *t = text(v);

	strbuf_putc(t->b, ')');
	t->aux_names = false;
}

const struct visitor_ops text_visitor_ops = {
	.arg = text_arg,
	.struct_begin = text_struct_begin,
	.member = text_member,
	.unknown = text_unknown,
	.struct_end = text_struct_end,
	.array_begin = text_array_begin,
	.array_end = text_array_end,
	.more = text_more,
	.number = text_number,
	.pointer = text_pointer,
	.constant = text_constant,
	.flags = text_flags,
	.spelled = text_spelled,
	.word = text_word,
	.string = text_string,
	.fd = text_fd,
	.pid = text_pid,
	.signal = text_signal,
	.note = text_note,
	.change = text_change,
	.secontext = text_secontext,
	.result = text_result,
	.failure = text_failure,
	.aux_begin = text_aux_begin,
	.aux = text_aux,
	.aux_end = text_aux_end,
};

void text_visitor_init(struct text_visitor *t, const struct trace_opts *opts,
		       bool color)
{
	*t = (struct text_visitor){
		.base.ops = &text_visitor_ops,
		.opts = opts,
		.color = color,
	};
}
