/* SPDX-License-Identifier: BSD-2-Clause */
/* ringside record: what an engine sees, kept in a file. */
#include "basic/log.h"
#include "cmd/cmd.h"
#include "cmd/recorder.h"
#include "cmd/session.h"

/*
 * Ctrl-C is how a recording of processes that run on ends; one that was
 * started ends with it, and is seen to.
 */
static int exit_status(const struct trace_opts *opts, int status)
{
	int sig = session_signal();

	return sig && status == SIGNALLED + sig && !opts->argv ? 0 : status;
}

/* Who attaches wants to know from when on all is seen, and how it ends. */
static void tell_begun(const struct trace_opts *opts)
{
	if (!opts->argv && !opts->quiet)
		log_info("recording; %s",
			 opts->last_ns || opts->last_bytes ?
				 "SIGUSR1 writes what is kept, Ctrl-C ends" :
				 "Ctrl-C ends it");
}

static int run(const struct trace_opts *opts)
{
	int status = EXIT_TROUBLE;
	struct recorder rec;
	struct session s;
	bool begun = false;

	if (session_begin(&s, opts) < 0)
		return status;
	if (recorder_open(&rec, &s) == 0 && session_start(&s) == 0 &&
	    recorder_begin(&rec) == 0) {
		begun = true;
		tell_begun(opts);
		session_run(&s);
	}
	progress_erase(&rec.progress);
	status = session_end(&s);
	if (begun && recorder_end(&rec) < 0)
		status = EXIT_TROUBLE;
	else if (begun && s.stream.error)
		log_error_errno(s.stream.error, "cannot record");
	recorder_done(&rec);
	return exit_status(opts, status);
}

static int record_run(int argc, char **argv)
{
	return session_main(IN_RECORD, argc, argv, run);
}

const struct cmd cmd_record = {
	.name = "record",
	.summary = "keep system calls in a file, to be replayed",
	.run = record_run,
};
