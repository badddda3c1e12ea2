/* SPDX-License-Identifier: BSD-2-Clause */
/* The visitor that writes values as strace does. */
#include "sink/text_visitor.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>

#include "sink/quote.h"
#include "sink/text_memo.h"
#include "sink/text_value.h"
#include "syscall/xlat/errno.h"

static void push(struct text_visitor *t, enum text_level_kind kind)
{
	t->depth++;
	*text_level(t) = (struct text_level){ .kind = kind };
}

static void put_name(struct text_visitor *t, const char *name)
{
	text_color(t, COLOR_NAME);
	strbuf_puts(t->b, name);
	strbuf_putc(t->b, '=');
	text_color(t, COLOR_PLAIN);
}

static void text_arg(struct visitor *v, const struct field *f, unsigned index)
{
	struct text_visitor *t = text(v);

	t->depth = 0;
	t->arg_kind = f->kind;
	if (t->levels[0].used)
		strbuf_puts(t->b, ", ");
	t->levels[0].used = true;
	if ((f->flags & FIELD_NAMED) || t->opts->arg_names)
		put_name(t, f->name);
}

static void text_struct_begin(struct visitor *v, const char *name)
{
	text_value_begin(text(v));
	strbuf_putc(text(v)->b, '{');
	push(text(v), LEVEL_STRUCT);
}

static void text_member(struct visitor *v, const char *name)
{
	struct text_visitor *t = text(v);
	struct text_level *l = text_level(t);

	if (l->used)
		strbuf_puts(t->b, ", ");
	l->used = true;
	t->arg_kind = ARG_NONE;
	t->name_begin = t->b->len;
	t->name_color = t->color_bytes;
	if (name && l->kind == LEVEL_INDEXED) {
		strbuf_putc(t->b, '[');
		text_color(t, COLOR_NAME);
		strbuf_puts(t->b, name);
		text_color(t, COLOR_PLAIN);
		strbuf_puts(t->b, "]=");
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
		text_value_begin(t);
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

	if (text_level(t)->kind != LEVEL_FLAT)
		strbuf_putc(t->b, ']');
	if (t->depth)
		t->depth--;
}

static void text_more(struct visitor *v)
{
	struct text_visitor *t = text(v);

	if (text_level(t)->kind == LEVEL_STRUCT ||
	    text_level(t)->kind == LEVEL_INDEXED) {
		if (text_level(t)->used)
			strbuf_puts(t->b, ", ");
		text_level(t)->used = true;
	} else {
		text_value_begin(t);
	}
	strbuf_puts(t->b, "...");
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
	text_value_begin(text(v));
	put_number(text(v), value, base);
}

static void text_pointer(struct visitor *v, uint64_t addr,
			 enum mem_status status)
{
	struct text_visitor *t = text(v);

	text_value_begin(t);
	if (addr)
		strbuf_putx(t->b, addr);
	else
		strbuf_puts(t->b, "NULL");
}

static void text_string(struct visitor *v, const char *data, size_t len,
			unsigned flags)
{
	struct text_visitor *t = text(v);

	text_value_begin(t);
	text_color(t, COLOR_STRING);
	if (flags & STRING_ABSTRACT)
		strbuf_putc(t->b, '@');
	quote_string(t->b, data, len,
		     flags & STRING_HEX ? HEX_ALL : t->opts->hex);
	text_color(t, COLOR_PLAIN);
	if (flags & STRING_MORE)
		strbuf_puts(t->b, "...");
}

static void text_fd(struct visitor *v, int fd, const struct fd_ident *id)
{
	struct text_visitor *t = text(v);
	/* An argument says whether it may be a directory, a member does not. */
	bool cwd = fd == AT_FDCWD &&
		   (t->arg_kind == ARG_DIRFD || t->arg_kind == ARG_NONE);

	text_value_begin(t);
	if (cwd && t->opts->xlat == XLAT_ABBREV) {
		text_put_const(t, "AT_FDCWD");
	} else {
		strbuf_putd(t->b, fd);
		if (cwd && t->opts->xlat == XLAT_VERBOSE)
			text_put_comment(t, "AT_FDCWD");
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

	text_value_begin(t);
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

static void text_note(struct visitor *v, const char *s)
{
	text_put_comment(text(v), s);
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
		strbuf_puts(t->b, "!!");
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
	struct text_level *l = text_level(text(v));

	/* The value to come is the same element as the one before. */
	if (l->kind >= LEVEL_COMMA)
		l->used = false;
	strbuf_puts(text(v)->b, " => ");
}

static void text_result(struct visitor *v)
{
	text_visitor_begin(text(v), false);
}

static void put_errno(struct text_visitor *t, int error)
{
	const char *name = errno_name(error), *why = errno_text(error);

	if (errno_is_restart(error))
		strbuf_puts(t->b, "? ");
	else
		strbuf_puts(t->b, "-1 ");
	if (!name) {
		strbuf_puts(t->b, "(errno ");
		strbuf_putu(t->b, (unsigned)error);
		strbuf_putc(t->b, ')');
		return;
	}
	strbuf_puts(t->b, name);
	strbuf_puts(t->b, " (");
	if (why) {
		strbuf_puts(t->b, why);
	} else {
		strbuf_puts(t->b, "Unknown error ");
		strbuf_putu(t->b, (unsigned)error);
	}
	strbuf_putc(t->b, ')');
}

static void put_error(struct text_visitor *t, int error)
{
	size_t from;

	if (text_put_memo(t, COLOR_ERROR, &xlat_errno, error, MEMO_ERROR))
		return;
	text_color(t, COLOR_ERROR);
	from = t->b->len;
	put_errno(t, error);
	text_remember(t, &xlat_errno, error, MEMO_ERROR, from);
	text_color(t, COLOR_PLAIN);
}

static void text_failure(struct visitor *v, const struct call *call)
{
	struct text_visitor *t = text(v);

	text_visitor_begin(t, false);
	if (call->error) {
		put_error(t, call->error);
	} else {
		strbuf_putc(t->b, '?');
	}
}

static void text_aux_begin(struct visitor *v)
{
	struct text_visitor *t = text(v);

	t->aux_at = t->b->len;
	strbuf_puts(t->b, " (");
	t->in_aux = true;
	t->aux_used = false;
}

static void text_aux(struct visitor *v, const char *name)
{
	struct text_visitor *t = text(v);

	if (t->aux_used)
		strbuf_puts(t->b, ", ");
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

	/* Names only, where no names are wanted. */
	if (t->b->len == t->aux_at + 2)
		t->b->len = t->aux_at;
	else
		strbuf_putc(t->b, ')');
	t->aux_names = t->in_aux = false;
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
