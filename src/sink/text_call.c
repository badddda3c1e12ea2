/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A call as text: its beginning, what stands after "resumed" if others came in
 * between, its result, and what may be shown behind that.
 */
#include <stdlib.h>
#include <string.h>

#include "basic/xmalloc.h"
#include "sink/text.h"
#include "syscall/decode.h"
#include "syscall/kvm_run.h"
#include "syscall/secontext.h"

/* Its row is all that says so. */
extern const struct sysent sysent_restart_syscall;

static void note_abi(struct text_sink *s, struct text_thread *t, enum abi abi)
{
	static const char *const after[ABI_COUNT] = {
		[ABI_X86_64] = " runs in 64 bit mode. ]",
		[ABI_I386] = " runs in 32 bit mode. ]",
		[ABI_X32] = " runs in x32 mode. ]",
	};

	if (t->abi == abi)
		return;
	t->abi = abi;
	if (!(s->opts->quiet & QUIET_PERSONALITY))
		text_message(s, "[ Process PID=", t->tid, after[abi]);
}

static void put_call_name(struct text_sink *s, const struct sysent *sysent,
			  enum abi abi, uint32_t nr)
{
	text_color(&s->v, COLOR_CALL);
	if (sysent) {
		strbuf_puts(s->v.b, sysent->name);
	} else {
		strbuf_puts(s->v.b, "syscall_");
		strbuf_putx(s->v.b, abi == ABI_X32 ? nr | X32_SYSCALL_BIT : nr);
	}
	text_color(&s->v, COLOR_PLAIN);
}

/* The arguments of a call that has no row. */
static void put_raw_args(struct text_sink *s, const struct call *c)
{
	for (unsigned i = 0; i < 6; i++) {
		if (i)
			strbuf_puts(s->v.b, ", ");
		strbuf_putx(s->v.b, c->args[i]);
	}
}

/*
 * restart_syscall(2) has no arguments; what it goes on with is the call
 * that the thread was in before.
 */
static void put_restarted(struct text_sink *s, const struct sysent *before)
{
	strbuf_puts(s->v.b, "<... resuming interrupted ");
	strbuf_puts(s->v.b, before ? before->name : "system call");
	strbuf_puts(s->v.b, " ...>");
}

/* Whether argument `n` is still to come once n of them are shown. */
static bool has_arg(const struct call *c, unsigned n)
{
	if (n >= 6 || (n >= c->sysent->nargs && !c->sysent->variants))
		return false;
	return n < call_resolve(c)->nargs;
}

/* The thread's own, which stands before all its lines until the next call. */
static void note_secontext(struct text_sink *s, struct text_thread *t,
			   const struct call *c)
{
	struct secontext x;

	free(t->secontext);
	t->secontext = secontext_get(c->mem, PHASE_ENTER, SECONTEXT_THREAD,
				     s->opts->secontext, &x) ?
			       xstrndup(x.text, x.len) :
			       NULL;
}

static void begin_call(struct text_sink *s, struct text_thread *t,
		       const struct event *e, uint64_t ns)
{
	const struct call *c = e->call;
	bool restarts = c->sysent && c->sysent == &sysent_restart_syscall;

	note_abi(s, t, c->abi);
	if (t->sysent != &sysent_restart_syscall)
		t->before = t->sysent;
	t->has_nr = true;
	t->nr = c->nr;
	t->sysent = c->sysent;
	t->ip = e->ip;
	t->reprint = false;
	if (s->opts->secontext)
		note_secontext(s, t, c);
	text_begin_line(s, t, ns);
	put_call_name(s, c->sysent, c->abi, c->nr);
	strbuf_putc(s->v.b, '(');
	text_visitor_begin(&s->v, false);
	if (restarts)
		put_restarted(s, t->before);
}

void text_call_enter(struct text_sink *s, struct text_thread *t,
		     const struct event *e, uint64_t ns)
{
	const struct call *c = e->call;
	struct decode_opts opts = trace_opts_decode(s->opts, c);

	begin_call(s, t, e, ns);
	t->in_call = true;
	t->partial = false;
	if (!c->sysent) {
		put_raw_args(s, c);
		t->shown = 6;
		return;
	}
	t->shown = decode_enter(c, &opts, &s->v.base);
	t->partial = has_arg(c, t->shown);
	if (t->partial && t->shown && !decode_continues(c, &opts, t->shown))
		strbuf_puts(s->v.b, ", ");
}

/* Makes sure that the end of the output is the end of this thread's call. */
static void resume_call(struct text_sink *s, struct text_thread *t, uint64_t ns)
{
	s->v.b = &t->line->out->buf;
	if (t->line->open == t && !t->reprint)
		return;
	t->reprint = false;
	text_begin_line(s, t, ns);
	strbuf_puts(s->v.b, "<... ");
	put_call_name(s, t->sysent, t->abi, t->nr);
	strbuf_puts(s->v.b, " resumed>");
}

/* The closing parenthesis, and spaces up to the column of the results. */
static void put_equals(struct text_sink *s, struct text_thread *t)
{
	size_t column;

	strbuf_puts(s->v.b, ") ");
	column = text_column(s, t);
	if (column < s->opts->column) {
		size_t pad = s->opts->column - column;

		strbuf_reserve(s->v.b, pad);
		memset(s->v.b->data + s->v.b->len, ' ', pad);
		s->v.b->len += pad;
	}
	strbuf_puts(s->v.b, "= ");
}

static void put_duration(struct text_sink *s, uint64_t ns)
{
	static const uint32_t scale[] = { 1000000000, 100000000, 10000000,
					  1000000,    100000,	 10000,
					  1000,	      100,	 10,
					  1 };
	unsigned digits = s->opts->duration_digits;

	if (digits > 9)
		digits = 9;
	text_color(&s->v, COLOR_NOTE);
	strbuf_puts(s->v.b, " <");
	strbuf_putu(s->v.b, ns / 1000000000);
	if (digits) {
		strbuf_putc(s->v.b, '.');
		strbuf_putu_pad(s->v.b, ns % 1000000000 / scale[digits],
				digits);
	}
	strbuf_putc(s->v.b, '>');
	text_color(&s->v, COLOR_PLAIN);
}

/* What was done to the call on purpose, in the words of strace. */
static void put_injected(struct text_sink *s, unsigned injected)
{
	bool args = injected & RECORD_INJECTED_POKE;

	text_color(&s->v, COLOR_NOTE);
	if (injected & RECORD_INJECTED_RESULT)
		strbuf_puts(s->v.b,
			    args ? " (INJECTED: args, retval)" : " (INJECTED)");
	else if (args)
		strbuf_puts(s->v.b, " (INJECTED: args)");
	if (injected & RECORD_INJECTED_DELAY)
		strbuf_puts(s->v.b, " (DELAYED)");
	text_color(&s->v, COLOR_PLAIN);
}

int text_call_end(struct text_sink *s, struct text_thread *t, uint64_t ns)
{
	if (!t->in_call)
		return 0;
	resume_call(s, t, ns);
	if (t->partial)
		strbuf_puts(s->v.b, " <unfinished ...>");
	put_equals(s, t);
	strbuf_puts(s->v.b, "?");
	t->in_call = false;
	return text_end_line(s, t);
}

/* What a virtual CPU shares with who runs it, before and after. */
static int put_kvm_run(struct text_sink *s, struct text_thread *t,
		       const struct call *c)
{
	struct decode_opts opts = trace_opts_decode(s->opts, c);
	uint32_t index;

	if (!kvm_run_index(c, &index))
		return 0;
	for (unsigned phase = PHASE_ENTER; phase <= PHASE_EXIT; phase++) {
		size_t before = s->v.b->len;

		strbuf_puts(s->v.b, " VCPU:");
		strbuf_putu(s->v.b, index);
		strbuf_putc(s->v.b, phase == PHASE_ENTER ? '<' : '>');
		strbuf_putc(s->v.b, ' ');
		text_visitor_begin(&s->v, false);
		if (decode_kvm_run(c, &opts, &s->v.base, phase))
			strbuf_putc(s->v.b, '\n');
		else
			s->v.b->len = before;
	}
	return output_line(t->line->out);
}

static int on_unfinished(struct text_sink *s, struct text_thread *t,
			 const struct event *e)
{
	int r;

	if (!t->in_call)
		text_call_enter(s, t, e, e->enter_ns ? e->enter_ns : e->ns);
	/* If it goes on untraced, the next event says so. */
	if (!e->call->no_ret)
		return 0;
	r = text_call_end(s, t, e->ns);
	return r < 0 ? r : text_put_stack(s, t, e);
}

int text_call_exit(struct text_sink *s, struct text_thread *t,
		   const struct event *e)
{
	const struct call *c = e->call;
	struct decode_opts opts = trace_opts_decode(s->opts, c);
	int r;

	if (c->phase == PHASE_ENTER)
		return on_unfinished(s, t, e);
	if (t->in_call) {
		resume_call(s, t, e->ns);
		text_visitor_begin(&s->v, decode_continues(c, &opts, t->shown));
		if (t->partial)
			decode_args(c, &opts, &s->v.base, t->shown);
	} else {
		begin_call(s, t, e, e->enter_ns ? e->enter_ns : e->ns);
		if (c->sysent)
			decode_args(c, &opts, &s->v.base, 0);
		else
			put_raw_args(s, c);
	}
	t->in_call = false;
	put_equals(s, t);
	decode_result(c, &opts, &s->v.base);
	if (e->injected)
		put_injected(s, e->injected);
	if (s->opts->show_duration && e->enter_ns)
		put_duration(s, event_duration(e));
	if (s->opts->has_dump) {
		strbuf_putc(s->v.b, '\n');
		text_dump(s, c);
		s->v.b->len--;
	}
	r = text_end_line(s, t);
	if (r == 0 && s->opts->kvm_run)
		r = put_kvm_run(s, t, c);
	return r < 0 ? r : text_put_stack(s, t, e);
}
