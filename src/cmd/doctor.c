/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * ringside doctor: how a program does its I/O, and what is wrong with it. A
 * trace whose receiver is the doctor, with looks at the live process beside.
 */
#include "cmd/doctor.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>

#include "basic/log.h"
#include "basic/xmalloc.h"
#include "cmd/cmd.h"
#include "doctor/doctor_impl.h"
#include "doctor/io_model.h"
#include "doctor/story.h"

enum {
	EXIT_HEALTHY = 0,
	EXIT_FINDINGS = 1,
	EXIT_CANNOT = 2,
};

static bool has_findings(const struct doctor_args *a, const struct doctor *d)
{
	for (const struct finding *f = doctor_findings(d); f; f = f->next)
		if (f->severity >= a->severity && !f->suppressed)
			return true;
	return false;
}

static int report(struct doctor_report *r)
{
	const struct doctor_args *a = r->args;
	FILE *out = stdout;
	int status;

	/* Nothing is traced any more; who stops reading has read enough. */
	session_set_handler(SIGPIPE, SIG_DFL);
	doctor_finish(r->doctor);
	r->io = io_model_judge(r->facts, r->doctor);
	r->story_actors = story_finish(r->story, r->facts, r->io);
	if (a->suppressions && doctor_suppress(r->doctor, a->suppressions) < 0)
		return EXIT_CANNOT;
	if (a->output) {
		out = fopen(a->output, "we");
		if (!out) {
			log_error_errno(-errno, "cannot write '%s'", a->output);
			return EXIT_CANNOT;
		}
	}
	if (a->json)
		doctor_json(r, out);
	else
		doctor_text(r, out);
	status = has_findings(a, r->doctor) ? EXIT_FINDINGS : EXIT_HEALTHY;
	if (out != stdout && (fflush(out) != 0 || ferror(out))) {
		log_error_errno(-errno, "cannot write '%s'", a->output);
		status = EXIT_CANNOT;
	}
	if (out != stdout)
		fclose(out);
	return status;
}

static void add_targets(struct doctor *d, const struct trace_opts *o)
{
	for (size_t i = 0; i < o->nattach && d->sampler; i++)
		sampler_add(d->sampler, o->attach[i]);
}

/* What is there already is shown to the rules before the first event. */
static void first_look(struct doctor *d, const struct trace_opts *o)
{
	if (o->nattach && d->opts.samples)
		doctor_sample(d, sample_take(o->attach, o->nattach, 0));
}

/* Looks only: until the time is over, or a signal comes. */
static int look_on(const struct doctor_args *a, const struct trace_opts *o,
		   struct doctor *d)
{
	uint64_t ns = a->for_ns ? a->for_ns : 3000000000;
	uint64_t end = clock_now_ns() + ns;

	if (!o->nattach) {
		log_error("--no-trace goes with -p PID");
		return EXIT_CANNOT;
	}
	session_catch();
	for (uint64_t now; !session_signal() && (now = clock_now_ns()) < end;) {
		uint64_t ms = (end - now) / 1000000 + 1;

		poll(NULL, 0, ms < 100 ? (int)ms : 100);
		doctor_flush(d, true);
	}
	return 0;
}

static int diagnose(const struct doctor_args *a, struct trace_opts *o)
{
	struct doctor_opts dopts = a->doctor;
	struct doctor_report r = { .args = a, .trace = o };
	struct session s;
	int status = EXIT_CANNOT;

	if (!a->replay)
		doctor_add_children(a, o);
	dopts.samples = !a->replay;
	dopts.events = !a->no_trace;
	dopts.trace = o;
	if (session_begin_quiet(&s, o) < 0)
		return EXIT_CANNOT;
	r.doctor = doctor_new(&dopts);
	r.facts = io_facts_new(r.doctor);
	r.story = story_new(r.doctor);
	first_look(r.doctor, o);
	if (dopts.samples)
		r.doctor->sampler = sampler_start();
	add_targets(r.doctor, o);
	if (a->no_trace) {
		if (look_on(a, o, r.doctor) == 0)
			status = report(&r);
		goto out;
	}
	stream_add(&s.stream, &(struct receiver){ .event = doctor_event,
						  .flush = doctor_flush,
						  .owner = r.doctor });
	if (session_start(&s) == 0) {
		r.engine = s.engine->ops->name;
		if (a->for_ns)
			session_limit(a->for_ns);
		session_run(&s);
	}
	/* The last look is at a process that is still there. */
	if (s.ran)
		doctor_look_last(r.doctor);
	session_end(&s);
	if (s.ran) {
		r.stats = &s.stats;
		r.wall_offset_ns = (uint64_t)s.stream.wall_offset_ns;
		status = report(&r);
	}
out:
	story_free(r.story);
	io_facts_free(r.facts);
	doctor_free(r.doctor);
	return status;
}

int doctor_command(int argc, char **argv, bool story)
{
	struct doctor_args a;
	struct trace_opts o;
	int status = EXIT_CANNOT;
	int r = doctor_args_parse(&a, argc, argv, story);

	if (r == 0) {
		r = trace_opts_parse(a.replay ? IN_REPLAY : IN_TRACE,
				     a.trace_argc, a.trace_argv, &o);
		if (r == 0)
			status = diagnose(&a, &o);
		trace_opts_done(&o);
	}
	doctor_args_done(&a);
	return r == 1 ? EXIT_HEALTHY : status;
}

static int doctor_run_cmd(int argc, char **argv)
{
	return doctor_command(argc, argv, false);
}

const struct cmd cmd_doctor = {
	.name = "doctor",
	.summary = "how a program does its I/O, and what is wrong with it",
	.failed = EXIT_CANNOT,
	.run = doctor_run_cmd,
};
