/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A walk whose visitor does nothing: what it reads stays in call->mem. An
 * engine that can read a stopped tracee makes it on entry, so that a sink
 * which sees only the end of the call still has the bytes as they went in.
 */
#include "syscall/decode.h"

static void no_arg(struct visitor *v, const struct field *f, unsigned index)
{
}

static void no_name(struct visitor *v, const char *name)
{
}

static void no_words(struct visitor *v)
{
}

static void no_array(struct visitor *v, enum array_style style)
{
}

static void no_number(struct visitor *v, uint64_t value, enum number_base base)
{
}

static void no_bytes(struct visitor *v, size_t from, size_t end)
{
}

static void no_pointer(struct visitor *v, uint64_t addr, enum mem_status status)
{
}

static void no_xlat(struct visitor *v, const struct xlat_set *set,
		    uint64_t value)
{
}

static void no_spelled(struct visitor *v, uint64_t value, const char *text)
{
}

static void no_word(struct visitor *v, const char *plain, const char *text)
{
}

static void no_string(struct visitor *v, const char *data, size_t len,
		      unsigned flags)
{
}

static void no_fd(struct visitor *v, int fd, const struct fd_ident *id)
{
}

static void no_secontext(struct visitor *v, const struct secontext *c)
{
}

static void no_int(struct visitor *v, int value)
{
}

static void no_failure(struct visitor *v, const struct call *call)
{
}

const struct visitor_ops visitor_null_ops = {
	.arg = no_arg,
	.struct_begin = no_name,
	.member = no_name,
	.unknown = no_bytes,
	.struct_end = no_words,
	.array_begin = no_array,
	.array_end = no_words,
	.more = no_words,
	.number = no_number,
	.pointer = no_pointer,
	.constant = no_xlat,
	.flags = no_xlat,
	.spelled = no_spelled,
	.word = no_word,
	.string = no_string,
	.fd = no_fd,
	.pid = no_int,
	.signal = no_int,
	.note = no_name,
	.change = no_words,
	.secontext = no_secontext,
	.result = no_words,
	.failure = no_failure,
	.aux_begin = no_words,
	.aux = no_name,
	.aux_end = no_words,
};

void decode_prefetch(const struct call *call, const struct decode_opts *opts,
		     bool after_enter)
{
	struct visitor v = { &visitor_null_ops };
	const struct resolved *r;
	unsigned i = 0;

	if (!call->sysent)
		return;
	r = call_resolve(call);
	/* decode_enter() has walked up to the first that is not DIR_IN. */
	while (after_enter && i < r->nargs && r->args[i]->dir == DIR_IN)
		i++;
	for (; i < r->nargs; i++) {
		const struct field *f = r->args[i];

		if (f->dir != DIR_OUT &&
		    (field_is_memory(f) || f->kind == ARG_FD ||
		     f->kind == ARG_DIRFD))
			decode_args_range(call, opts, &v, i, i + 1);
	}
}
