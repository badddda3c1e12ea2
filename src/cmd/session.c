/* SPDX-License-Identifier: BSD-2-Clause */
/* What `trace`, `record` and `replay` share. */
#include "cmd/session.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/units.h"
#include "cmd/tips.h"

/* The signal that ends the trace, or 0. */
static volatile sig_atomic_t stop;

/*
 * The engine may have looked and be about to wait, so it is woken again and
 * again until it has seen it: its own handler for SIGALRM, or the empty one
 * below, ends a wait.
 */
void session_wake(void)
{
	static const struct timeval soon = { .tv_usec = 20000 };
	const struct itimerval it = { soon, soon };

	setitimer(ITIMER_REAL, &it, NULL);
}

void session_woken(void)
{
	const struct itimerval never = { 0 };

	if (!stop)
		setitimer(ITIMER_REAL, &never, NULL);
}

static void on_stop(int sig)
{
	stop = sig;
	session_wake();
}

static void on_nothing(int sig)
{
}

void session_set_handler(int sig, void (*handler)(int))
{
	/* No SA_RESTART: the engine's wait has to come back. */
	struct sigaction sa = { .sa_handler = handler };

	sigaction(sig, &sa, NULL);
}

int session_signal(void)
{
	return stop;
}

/*
 * What -I says. Called after the program was started: what is ignored here
 * would be ignored there too.
 */
static void catch_signals(const struct trace_opts *o)
{
	static const int ends[] = { SIGHUP, SIGINT, SIGQUIT, SIGTERM };
	bool never = o->interruptible >= INTR_NEVER;

	/* Writing to the terminal from the background is no reason to stop. */
	session_set_handler(SIGTTOU, SIG_IGN);
	session_set_handler(SIGTTIN, SIG_IGN);
	/* A reader that went away shows as EPIPE, a full quota as EFBIG. */
	session_set_handler(SIGPIPE, on_nothing);
	session_set_handler(SIGXFSZ, on_nothing);
	if (o->interruptible == INTR_ANYWHERE)
		return;
	for (size_t i = 0; i < ARRAY_SIZE(ends); i++)
		session_set_handler(ends[i], never ? SIG_IGN : on_stop);
	if (o->interruptible == INTR_NEVER_TSTP)
		session_set_handler(SIGTSTP, SIG_IGN);
}

/* Keeps files that are opened later off the standard descriptors. */
static void fill_standard_fds(void)
{
	int fd;

	do
		fd = open("/dev/null", O_RDWR | O_CLOEXEC);
	while (fd >= 0 && fd <= 2);
	if (fd > 2)
		close(fd);
}

static int sink_event(void *owner, const struct event *e)
{
	struct sink *s = owner;

	return s->ops->event(s, e);
}

static int sink_flush(void *owner, bool idle)
{
	struct sink *s = owner;

	return s->ops->flush(s, idle);
}

/* Those of which `trails` is so. */
static int open_some(struct session *s, bool trails)
{
	for (size_t i = 0; sinks[i] && s->nsinks < ARRAY_SIZE(s->sinks); i++) {
		struct sink *sink;
		int r;

		if (sinks[i]->trails != trails || !sinks[i]->wanted(s->opts))
			continue;
		r = sinks[i]->open(s->opts, &s->stream, &sink);
		if (r < 0)
			return r;
		s->sinks[s->nsinks++] = sink;
		stream_add(
			&s->stream,
			&(struct receiver){
				.event = sink_event,
				.flush = sink->ops->flush ? sink_flush : NULL,
				.owner = sink,
			});
	}
	return 0;
}

static int open_sinks(struct session *s)
{
	int r = open_some(s, false);

	return r < 0 ? r : open_some(s, true);
}

/* In the order in which they were opened. Returns the first error there was. */
static int close_sinks(struct session *s)
{
	int error = 0;

	for (unsigned i = 0; i < s->nsinks; i++) {
		int r = s->sinks[i]->ops->close(s->sinks[i]);

		if (r < 0 && !error)
			error = r;
	}
	s->nsinks = 0;
	return error;
}

int session_begin_quiet(struct session *s, const struct trace_opts *opts)
{
	*s = (struct session){ .opts = opts };
	stream_init(&s->stream, opts);
	/* For on_stop(); engines may have a use of their own for it. */
	session_set_handler(SIGALRM, on_nothing);
	return 0;
}

int session_begin(struct session *s, const struct trace_opts *opts)
{
	int r = session_begin_quiet(s, opts);

	if (r == 0)
		r = open_sinks(s);
	if (r < 0)
		close_sinks(s);
	return r;
}

void session_limit(uint64_t ns)
{
	struct sigevent ev = {
		.sigev_notify = SIGEV_SIGNAL,
		.sigev_signo = SIGRTMIN,
	};
	struct itimerspec it = {
		.it_value = { (time_t)(ns / 1000000000),
			      (long)(ns % 1000000000) },
	};
	timer_t timer;

	session_set_handler(SIGRTMIN, on_stop);
	if (timer_create(CLOCK_MONOTONIC, &ev, &timer) < 0 ||
	    timer_settime(timer, 0, &it, NULL) < 0)
		log_warning("no timer: the trace ends by Ctrl-C only");
}

void session_catch(void)
{
	static const int ends[] = { SIGHUP, SIGINT, SIGTERM };

	for (size_t i = 0; i < ARRAY_SIZE(ends); i++)
		session_set_handler(ends[i], on_stop);
}

static int status_of(int wait_status)
{
	if (wait_status < 0)
		return 0;
	if (WIFSIGNALED(wait_status))
		return SIGNALLED + WTERMSIG(wait_status);
	return WEXITSTATUS(wait_status);
}

int session_start(struct session *s)
{
	int r = engine_open(s->opts, &s->stream, &s->engine);

	if (r == 0)
		catch_signals(s->opts);
	return r;
}

int session_run(struct session *s)
{
	int r = s->engine->ops->run(s->engine, &stop);

	if (r == -ECANCELED)
		r = 0;
	if (r < 0 && !s->stream.error)
		log_error_errno(r, "the trace broke off");
	s->ran = r >= 0;
	if (s->ran)
		s->status = status_of(s->engine->ops->wait_status(s->engine));
	return r;
}

int session_of(const struct trace_opts *opts)
{
	struct session s;

	if (session_begin(&s, opts) < 0)
		return EXIT_TROUBLE;
	if (session_start(&s) == 0)
		session_run(&s);
	return session_end(&s);
}

static void put_class(struct strbuf *b, uint64_t n, const char *one,
		      const char *many)
{
	if (!n)
		return;
	strbuf_puts(b, b->len ? ", " : " (");
	units_put_count(b, n);
	strbuf_printf(b, " %s", n == 1 ? one : many);
}

/* One line on all that was lost. Returns whether anything was. */
static bool report_losses(const struct session *s)
{
	const uint64_t *n = s->stats.lost;
	uint64_t shed = n[RECORD_LOSS_PAYLOAD], events = 0;
	struct strbuf b = { 0 }, classes = { 0 };

	for (unsigned i = 0; i < RECORD_LOSS_COUNT; i++)
		if (i != RECORD_LOSS_PAYLOAD)
			events += n[i];
	if (!events && !shed)
		return s->stats.damaged;
	if (events) {
		put_class(&classes, n[RECORD_LOSS_CALL], "call", "calls");
		put_class(&classes, n[RECORD_LOSS_SIGNAL], "signal", "signals");
		put_class(&classes, n[RECORD_LOSS_OBJECT],
			  "description of a descriptor",
			  "descriptions of descriptors");
		put_class(&classes, n[RECORD_LOSS_LIFE],
			  "begin or end of a process",
			  "begins or ends of processes");
		units_put_count(&b, events);
		strbuf_printf(&b, " event%s lost%s)", events == 1 ? "" : "s",
			      strbuf_cstr(&classes));
	}
	if (shed) {
		strbuf_puts(&b, events ? "; " : "");
		units_put_count(&b, shed);
		strbuf_printf(&b, " call%s without %s data",
			      shed == 1 ? "" : "s",
			      shed == 1 ? "its" : "their");
	}
	if (s->opts->replay)
		log_info("%s; the recorder could not keep up", strbuf_cstr(&b));
	else
		log_info("%s; see --buffer, --lossless", strbuf_cstr(&b));
	strbuf_done(&b);
	strbuf_done(&classes);
	return true;
}

static void close_engine(struct session *s)
{
	if (!s->engine)
		return;
	if (s->engine->ops->stats)
		s->engine->ops->stats(s->engine, &s->stats);
	/* Detaching can be the last thing that there is to show. */
	s->engine->ops->close(s->engine);
	s->engine = NULL;
}

int session_end(struct session *s)
{
	int e;

	close_engine(s);
	e = close_sinks(s);
	if (s->stream.error == -ECANCELED) /* --syscall-limit */
		s->stream.error = 0;
	if (s->stream.error)
		e = s->stream.error;
	/* Who reads the output has seen enough: replay | head. */
	if (e == -EPIPE && s->opts->replay && !s->opts->output)
		return SIGNALLED + SIGPIPE;
	/* `record` has said it already, with the file's name. */
	if (e < 0 && !s->opts->record)
		log_error_errno(e, "cannot write the trace");
	if (report_losses(s) && s->ran && e == 0)
		return EXIT_LOST;
	if (!s->ran || e < 0)
		return EXIT_TROUBLE;
	return stop ? SIGNALLED + stop : s->status;
}

/* Ends as the traced program did, so that a shell sees what it would have. */
static int end_by_signal(int sig)
{
	struct rlimit none = { 0, 0 };
	sigset_t set;

	/* It has left its core already; ours must not take its place. */
	setrlimit(RLIMIT_CORE, &none);
	session_set_handler(sig, SIG_DFL);
	raise(sig);
	sigemptyset(&set);
	sigaddset(&set, sig);
	sigprocmask(SIG_UNBLOCK, &set, NULL);
	return 128 + sig;
}

int session_main(enum option_in in, int argc, char **argv,
		 int (*run)(const struct trace_opts *opts))
{
	struct trace_opts opts;
	struct tips_opts tip;
	const char *tips;
	int status;

	fill_standard_fds();
	status = trace_opts_parse(in, argc, argv, &opts);
	tips = status >= 0 ? opts.tips : NULL;
	if (status == 0)
		status = run(&opts);
	else
		status = status < 0 ? EXIT_TROUBLE : 0;
	trace_opts_done(&opts);
	if (tips && tips_parse(tips, &tip) == 0)
		tips_show(&tip, stderr);
	if (status >= SIGNALLED)
		return end_by_signal(status - SIGNALLED);
	return status;
}
