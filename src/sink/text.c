/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Events as lines of text, as strace has them: a call is begun when it
 * begins and ended when it ends; what comes in between from another thread
 * makes it "<unfinished ...>", to be "resumed" later.
 */
#include "sink/text.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "basic/log.h"
#include "basic/xmalloc.h"
#include "syscall/siginfo.h"
#include "syscall/xlat/signal.h"

/* threads */

static void park_all(struct text_sink *s)
{
	struct text_thread *t, *tmp;

	HASH_ITER (hh, s->threads, t, tmp)
		if (t->own.out)
			output_park(t->own.out);
}

static int open_own(struct text_sink *s, struct text_thread *t)
{
	int r = output_open(s->opts, t->tid, &t->own.out);

	if (r == -EMFILE) {
		park_all(s);
		r = output_open(s->opts, t->tid, &t->own.out);
		if (r == -EMFILE)
			log_error_errno(r, "cannot open '%s.%d'",
					s->opts->output, t->tid);
	}
	t->line = &t->own;
	return r;
}

static void thread_init(struct text_thread *t, pid_t tid,
			struct text_line *line)
{
	t->tid = tid;
	t->tid_len = snprintf(t->tid_text, sizeof(t->tid_text), "%-5d ", tid);
	t->line = line;
}

static int find_thread(struct text_sink *s, pid_t tid,
		       struct text_thread **ret_thread)
{
	struct text_thread *t = s->last;
	int r = 0;

	if (t && t->tid == tid) {
		*ret_thread = t;
		return 0;
	}
	HASH_FIND(hh, s->threads, &tid, sizeof(tid), t);
	if (!t) {
		t = xzalloc(sizeof(*t));
		thread_init(t, tid, &s->shared);
		if (s->separately)
			r = open_own(s, t);
		if (r < 0) {
			free(t);
			return r;
		}
		HASH_ADD(hh, s->threads, tid, sizeof(t->tid), t);
		s->nthreads++;
	}
	s->last = t;
	*ret_thread = t;
	return 0;
}

static int drop_thread(struct text_sink *s, struct text_thread *t)
{
	int r;

	if (t->line->open == t)
		t->line->open = NULL;
	if (s->last == t)
		s->last = NULL;
	HASH_DEL(s->threads, t);
	s->nthreads--;
	r = output_close(t->own.out);
	free(t->secontext);
	free(t);
	return r;
}

static const char *comm_of(void *owner, pid_t pid)
{
	struct text_sink *s = owner;
	struct text_thread *t;

	HASH_FIND(hh, s->threads, &pid, sizeof(pid), t);
	if (t && t->comm[0])
		return t->comm;
	return s->call && s->call->comm_of ? s->call->comm_of(s->call, pid) :
					     NULL;
}

/* The namespace that the line's thread sees need not be ours. */
static pid_t pid_of(void *owner, pid_t pid)
{
	struct text_sink *s = owner;

	if (!s->call)
		return s->sender;
	return s->call->pid_of ? s->call->pid_of(s->call, pid) : 0;
}

static void note_comm(struct text_thread *t, const char *comm)
{
	size_t n = strnlen(comm, sizeof(t->comm) - 1);

	memcpy(t->comm, comm, n);
	t->comm[n] = '\0';
}

/* messages about threads */

/* strace puts it into the middle of a line that is open. */
void text_message(struct text_sink *s, const char *before, pid_t tid,
		  const char *after)
{
	struct output *o = s->shared.out;
	size_t len;

	if (s->opts->output) {
		if (*before != '[')
			log_info("%s%d%s", before, (int)tid, after);
		return;
	}
	len = o->buf.len;
	/* A note in brackets is part of the trace, all else is our own word. */
	if (*before != '[') {
		strbuf_puts(&o->buf, log_name());
		strbuf_put(&o->buf, ": ", 2);
	}
	strbuf_puts(&o->buf, before);
	strbuf_putu(&o->buf, tid);
	strbuf_puts(&o->buf, after);
	strbuf_putc(&o->buf, '\n');
	s->shared.start += o->buf.len - len;
}

/* lines */

int text_end_line(struct text_sink *s, struct text_thread *t)
{
	strbuf_putc(s->v.b, '\n');
	t->line->open = NULL;
	return output_line(t->line->out);
}

int text_put_stack(struct text_sink *s, struct text_thread *t,
		   const struct event *e)
{
	return s->opts->stacks && e->stack ? text_stack(s, t, e->stack) : 0;
}

static void begin_event(struct text_sink *s, struct text_thread *t,
			const struct event *e)
{
	if (e->ip)
		t->ip = e->ip;
	text_begin_line(s, t, e->ns);
	text_color(&s->v, COLOR_EVENT);
}

static int end_event(struct text_sink *s, struct text_thread *t)
{
	text_color(&s->v, COLOR_PLAIN);
	return text_end_line(s, t);
}

static void put_signal_name(struct text_sink *s, int sig)
{
	char buf[SIGNAL_NAME_SIZE];

	strbuf_puts(s->v.b, signal_name(sig, buf));
}

static int on_signal(struct text_sink *s, struct text_thread *t,
		     const struct event *e)
{
	int r;

	begin_event(s, t, e);
	if (e->type == EVENT_SIGNAL && e->siginfo) {
		strbuf_puts(s->v.b, "--- ");
		put_signal_name(s, e->sig);
		strbuf_puts(s->v.b, " ");
		text_color(&s->v, COLOR_PLAIN);
		text_visitor_begin(&s->v, false);
		decode_siginfo_event(&s->v.base, e->siginfo);
		text_color(&s->v, COLOR_EVENT);
	} else {
		strbuf_puts(s->v.b, "--- stopped by ");
		put_signal_name(s, e->sig);
	}
	strbuf_puts(s->v.b, " ---");
	r = end_event(s, t);
	return r < 0 ? r : text_put_stack(s, t, e);
}

static int on_end(struct text_sink *s, struct text_thread *t,
		  const struct event *e)
{
	int r = 0, error;

	text_call_end(s, t, e->ns);
	if (e->type == EVENT_KILLED &&
	    number_set_has(&s->opts->signals, e->sig)) {
		begin_event(s, t, e);
		strbuf_puts(s->v.b, "+++ killed by ");
		put_signal_name(s, e->sig);
		if (e->core_dumped)
			strbuf_puts(s->v.b, " (core dumped)");
		strbuf_puts(s->v.b, " +++");
		r = end_event(s, t);
	} else if (e->type == EVENT_EXIT && !(s->opts->quiet & QUIET_EXIT)) {
		t->ip = 0; /* it executes nothing any more */
		begin_event(s, t, e);
		strbuf_puts(s->v.b, "+++ exited with ");
		strbuf_putd(s->v.b, e->exit_code);
		strbuf_puts(s->v.b, " +++");
		r = end_event(s, t);
	}
	error = drop_thread(s, t);
	return r < 0 ? r : error;
}

/* Ends the line of a thread that goes on untraced, or under another id. */
static void cut_line(struct text_sink *s, struct text_thread *t,
		     const char *why)
{
	if (t->line->open != t)
		return;
	s->v.b = &t->line->out->buf;
	strbuf_puts(s->v.b, why);
	text_end_line(s, t);
}

static int on_detach(struct text_sink *s, struct text_thread *t)
{
	int r;

	if (!(s->opts->quiet & QUIET_ATTACH))
		text_message(s, "Process ", t->tid, " detached");
	cut_line(s, t, " <detached ...>");
	r = output_line(t->line->out);
	if (r < 0) {
		drop_thread(s, t);
		return r;
	}
	return drop_thread(s, t);
}

/*
 * Thread e->child called execve, and goes on in the place and under the id
 * of the leader. What it had begun, the leader's file (-ff) gets to know
 * again.
 */
static int on_superseded(struct text_sink *s, struct text_thread *t,
			 const struct event *e)
{
	struct text_thread *former;
	char why[48];
	int r;

	text_call_end(s, t, e->ns);
	HASH_FIND(hh, s->threads, &e->child, sizeof(e->child), former);
	if (former && former != t) {
		snprintf(why, sizeof(why), " <pid changed to %d ...>",
			 (int)t->tid);
		cut_line(s, former, why);
		t->in_call = t->reprint = former->in_call;
		t->partial = former->partial;
		t->shown = former->shown;
		t->has_nr = former->has_nr;
		t->abi = former->abi;
		t->nr = former->nr;
		t->sysent = former->sysent;
		t->ip = former->ip;
		r = drop_thread(s, former);
		if (r < 0)
			return r;
	}
	if (s->opts->quiet & QUIET_THREAD_EXECVE)
		return 0;
	begin_event(s, t, e);
	strbuf_puts(s->v.b, "+++ superseded by execve in pid ");
	strbuf_putd(s->v.b, e->child);
	strbuf_puts(s->v.b, " +++");
	return end_event(s, t);
}

static void put_lost(struct strbuf *b, const struct event *e)
{
	const char *after = "event";

	strbuf_puts(b, "lost ");
	if (e->lost_class == RECORD_LOSS_PAYLOAD) {
		strbuf_puts(b, "the memory of ");
		after = "call";
	} else if (e->lost_class == RECORD_LOSS_OBJECT) {
		strbuf_puts(b, "what is said of ");
		after = "descriptor";
	}
	strbuf_putu(b, e->lost);
	strbuf_putc(b, ' ');
	strbuf_puts(b, after);
	if (e->lost != 1)
		strbuf_putc(b, 's');
}

static int on_lost(struct text_sink *s, struct text_thread *t,
		   const struct event *e)
{
	/* The end of a call that had begun may be among them. */
	t->in_call = false;
	begin_event(s, t, e);
	strbuf_puts(s->v.b, "--- ");
	put_lost(s->v.b, e);
	strbuf_puts(s->v.b, " ---");
	return end_event(s, t);
}

/* Of all threads; with -ff no file is theirs. */
static int on_lost_anywhere(struct text_sink *s, const struct event *e)
{
	struct strbuf b = { 0 };

	if (!s->separately)
		return on_lost(s, &s->nobody, e);
	put_lost(&b, e);
	log_warning("%s", strbuf_cstr(&b));
	strbuf_done(&b);
	return 0;
}

static const char *attached_text(const struct event *e, char text[48])
{
	if (e->nthreads < 2)
		return " attached";
	snprintf(text, 48, " attached with %u threads", e->nthreads);
	return text;
}

static int dispatch(struct text_sink *s, struct text_thread *t,
		    const struct event *e)
{
	char text[48];

	switch (e->type) {
	case EVENT_SYSCALL_ENTER: text_call_enter(s, t, e, e->ns); return 0;
	case EVENT_SYSCALL_EXIT: return text_call_exit(s, t, e);
	case EVENT_SIGNAL:
	case EVENT_STOP: return on_signal(s, t, e);
	case EVENT_EXIT:
	case EVENT_KILLED: return on_end(s, t, e);
	case EVENT_SUPERSEDED: return on_superseded(s, t, e);
	case EVENT_ATTACH:
		if (!(s->opts->quiet & QUIET_ATTACH))
			text_message(s, "Process ", t->tid,
				     attached_text(e, text));
		return 0;
	case EVENT_DETACH: return on_detach(s, t);
	case EVENT_LOST: return on_lost(s, t, e);
	default: return 0;
	}
}

/* sink */

static bool text_wanted(const struct trace_opts *opts)
{
	return !opts->json && opts->summary != SUMMARY_ONLY && !opts->record;
}

static int text_open(const struct trace_opts *opts, const struct stream *stream,
		     struct sink **ret_sink)
{
	struct text_sink *s = xzalloc(sizeof(*s));
	bool tty = false;
	int r;

	s->sink.ops = &sink_text;
	s->opts = opts;
	s->stream = stream;
	s->separately = opts->output_separately && opts->output;
	s->clock_second = -1;
	s->pid_column = opts->always_show_pid ||
			(opts->output && !s->separately &&
			 (opts->show_pid || opts->follow || opts->nattach > 1));
	if (!s->separately) {
		r = output_open(opts, 0, &s->shared.out);
		if (r < 0) {
			free(s);
			return r;
		}
		tty = s->shared.out->tty;
	}
	/*
	 * A program that was started writes to the same standard error, and
	 * the order of its words and ours should be that of time.
	 */
	s->immediate = tty || (!opts->output && opts->argv);
	thread_init(&s->nobody, 0, &s->shared);
	text_visitor_init(&s->v, opts, color_wanted(opts, tty));
	s->v.comm = comm_of;
	s->v.pid_of = pid_of;
	s->v.owner = s;
	*ret_sink = &s->sink;
	return 0;
}

static int text_event(struct sink *sink, const struct event *e)
{
	struct text_sink *s = (struct text_sink *)sink;
	struct text_thread *t;
	int r;

	s->call = e->call;
	s->sender = e->type == EVENT_SIGNAL ? e->sender : 0;
	if (e->type == EVENT_LOST && !e->tid)
		return on_lost_anywhere(s, e);
	r = find_thread(s, e->tid, &t);
	if (r < 0)
		return r;
	if (e->comm && (s->opts->decode_pids & DECODE_PID_COMM))
		note_comm(t, e->comm);
	r = dispatch(s, t, e);
	if (s->immediate && r == 0)
		r = output_flush(s->shared.out);
	return r;
}

static int text_flush(struct sink *sink, bool idle)
{
	struct text_sink *s = (struct text_sink *)sink;
	struct text_thread *t, *tmp;
	int r = 0;

	/* Others than terminals can wait for a larger piece. */
	if (idle)
		return 0;
	if (!s->separately)
		return output_flush(s->shared.out);
	HASH_ITER (hh, s->threads, t, tmp) {
		int error = output_flush(t->own.out);

		if (error < 0)
			r = error;
	}
	return r;
}

static int text_close(struct sink *sink)
{
	struct text_sink *s = (struct text_sink *)sink;
	struct text_thread *t, *tmp;
	int r = 0, error;

	if (!s)
		return 0;
	HASH_ITER (hh, s->threads, t, tmp) {
		cut_line(s, t, " <unfinished ...>");
		error = drop_thread(s, t);
		if (error < 0)
			r = error;
	}
	error = output_close(s->shared.out);
	free(s);
	return r < 0 ? r : error;
}

const struct sink_ops sink_text = {
	.name = "text",
	.wanted = text_wanted,
	.open = text_open,
	.event = text_event,
	.flush = text_flush,
	.close = text_close,
};
