/* SPDX-License-Identifier: BSD-2-Clause */
/* ringside trace: options, sinks, engine, signals, exit status. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "capture/engine.h"
#include "cmd/cmd.h"
#include "cmd/trace_opts.h"
#include "event/stream.h"
#include "sink/sink.h"

enum {
	EXIT_TROUBLE = 1,
	SIGNALLED = 256, /* added to a signal's number: end by that signal */
};

/* The signal that ends the trace, or 0. */
static volatile sig_atomic_t stop;

/*
 * The engine may have looked at `stop` and be about to wait, so it is woken
 * again and again until it has seen it: its own handler for SIGALRM, or the
 * empty one below, ends a wait.
 */
static void on_stop(int sig)
{
	static const struct timeval soon = { .tv_usec = 20000 };
	const struct itimerval it = { soon, soon };

	stop = sig;
	setitimer(ITIMER_REAL, &it, NULL);
}

static void on_nothing(int sig)
{
}

static void set_handler(int sig, void (*handler)(int))
{
	/* No SA_RESTART: the engine's wait has to come back. */
	struct sigaction sa = { .sa_handler = handler };

	sigaction(sig, &sa, NULL);
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
	set_handler(SIGTTOU, SIG_IGN);
	set_handler(SIGTTIN, SIG_IGN);
	/* A reader that went away shows as EPIPE. */
	set_handler(SIGPIPE, on_nothing);
	if (o->interruptible == INTR_ANYWHERE)
		return;
	for (size_t i = 0; i < ARRAY_SIZE(ends); i++)
		set_handler(ends[i], never ? SIG_IGN : on_stop);
	if (o->interruptible == INTR_NEVER_TSTP)
		set_handler(SIGTSTP, SIG_IGN);
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

/* The sinks of one trace. */
struct outlets {
	struct sink *sinks[8];
	unsigned n;
};

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

static int outlets_open(struct outlets *o, const struct trace_opts *opts,
			struct stream *stream)
{
	for (size_t i = 0; sinks[i] && o->n < ARRAY_SIZE(o->sinks); i++) {
		struct sink *s;
		int r;

		if (!sinks[i]->wanted(opts))
			continue;
		r = sinks[i]->open(opts, stream, &s);
		if (r < 0)
			return r;
		o->sinks[o->n++] = s;
		stream_add(stream,
			   &(struct receiver){
				   .event = sink_event,
				   .flush = s->ops->flush ? sink_flush : NULL,
				   .owner = s,
			   });
	}
	return 0;
}

/*
 * Sinks that write as it goes on come first, for the others (summary, tree)
 * write to the same place what follows. Returns the first error there was.
 */
static int outlets_close(struct outlets *o)
{
	int error = 0;

	for (unsigned pass = 0; pass < 2; pass++) {
		for (unsigned i = 0; i < o->n; i++) {
			struct sink *s = o->sinks[i];
			bool streams = s && s->ops->flush;
			int r;

			if (!s || (pass == 0 && !streams))
				continue;
			r = s->ops->close(s);
			o->sinks[i] = NULL;
			if (r < 0 && !error)
				error = r;
		}
	}
	o->n = 0;
	return error;
}

static int status_of(int wait_status)
{
	if (wait_status < 0)
		return 0;
	if (WIFSIGNALED(wait_status))
		return SIGNALLED + WTERMSIG(wait_status);
	return WEXITSTATUS(wait_status);
}

static int run(const struct trace_opts *opts)
{
	struct outlets out = { 0 };
	struct engine *engine = NULL;
	struct stream stream;
	int status = EXIT_TROUBLE, r, e;

	stream_init(&stream, opts);
	r = outlets_open(&out, opts, &stream);
	/* For on_stop(); engines may have a use of their own for it. */
	set_handler(SIGALRM, on_nothing);
	if (r == 0)
		r = engine_open(opts, &stream, &engine);
	if (r < 0) {
		outlets_close(&out);
		return status;
	}
	catch_signals(opts);
	r = engine->ops->run(engine, &stop);
	if (r >= 0 || r == -ECANCELED)
		status = status_of(engine->ops->wait_status(engine));
	/* Detaching can be the last thing that there is to show. */
	engine->ops->close(engine);
	e = outlets_close(&out);

	if (stream.error == -ECANCELED) /* --syscall-limit */
		stream.error = 0;
	if (stream.error || e) {
		log_error_errno(stream.error ? stream.error : e,
				"cannot write the trace");
		return EXIT_TROUBLE;
	}
	return stop ? SIGNALLED + stop : status;
}

/* Ends as the traced program did, so that a shell sees what it would have. */
static int end_by_signal(int sig)
{
	struct rlimit none = { 0, 0 };
	sigset_t set;

	/* It has left its core already; ours must not take its place. */
	setrlimit(RLIMIT_CORE, &none);
	set_handler(sig, SIG_DFL);
	raise(sig);
	sigemptyset(&set);
	sigaddset(&set, sig);
	sigprocmask(SIG_UNBLOCK, &set, NULL);
	return 128 + sig;
}

static int trace_run(int argc, char **argv)
{
	struct trace_opts opts;
	int status;

	fill_standard_fds();
	status = trace_opts_parse(argc, argv, &opts);
	if (status == 0)
		status = run(&opts);
	else
		status = status < 0 ? EXIT_TROUBLE : 0;
	trace_opts_done(&opts);
	if (status >= SIGNALLED)
		return end_by_signal(status - SIGNALLED);
	return status;
}

const struct cmd cmd_trace = {
	.name = "trace",
	.summary = "show the system calls of programs, as strace does",
	.run = trace_run,
};
