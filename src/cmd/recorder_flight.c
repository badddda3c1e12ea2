/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Keeps the newest records in memory. Whatever asks for a file of them only
 * leaves a note; the next flush, which comes within a tenth of a second, sees
 * to it.
 */
#include <errno.h>
#include <stdlib.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "cmd/recorder_impl.h"
#include "tracefile/flight.h"

enum { DUMP_MS = 50 }; /* how often to look whether one is written */

/* Between two crashes or matches, if --last is a size. */
#define QUIET_NS UINT64_C(10000000000)

/*
 * Records come a little late. What happened before somebody asked for them is
 * here after this time.
 */
#define LATE_NS UINT64_C(50000000)

/* SIGUSR1 came. */
static volatile sig_atomic_t dump_asked;
/*
 * There is somebody to be woken. Not while the engine opens: the kernel does
 * not go on loading eBPF programs when a signal comes.
 */
static volatile sig_atomic_t listening;

static void on_usr1(int sig)
{
	dump_asked = 1;
	if (listening)
		session_wake();
}

void recorder_listen(void)
{
	listening = 1;
	if (dump_asked)
		session_wake();
}

/* If nothing more happens until then, nobody else will have us flush. */
void recorder_flush_in(unsigned ms)
{
	const struct itimerval later = {
		.it_value = { ms / 1000, ms % 1000 * 1000 },
	};

	setitimer(ITIMER_REAL, &later, NULL);
}

static bool is_crash(const struct record *r)
{
	const struct record_exit *e = (const struct record_exit *)r;
	int status;

	/* The process's end, not that of each of its threads. */
	if (r->type != RECORD_EXIT || r->pid != r->tid || r->len < sizeof(*e))
		return false;
	status = (int)e->status;
	if (!WIFSIGNALED(status))
		return false;
	switch (WTERMSIG(status)) {
	case SIGABRT:
	case SIGBUS:
	case SIGFPE:
	case SIGILL:
	case SIGKILL:
	case SIGQUIT:
	case SIGSEGV:
	case SIGSYS:
	case SIGTRAP: return true;
	default: return false;
	}
}

int recorder_keep(struct recorder *rec, const struct record *r)
{
	rec->news = true;
	if (!rec->noted)
		rec->noted = is_crash(r) ||
			     (rec->when.n && when_matches(&rec->when, r));
	return flight_add(rec->flight, r);
}

static void end_dump(struct recorder *rec, bool wait)
{
	struct strbuf b = { 0 };
	int result;

	if (!flight_written(rec->flight, wait, &result))
		return;
	progress_erase(&rec->progress);
	if (result < 0) {
		log_error_errno(result, "cannot write '%s'", rec->files.base);
		record_files_discard(&rec->files);
	} else {
		result = record_files_commit(&rec->files);
	}
	if (result < 0) {
		rec->dump_failed = true;
		return;
	}
	if (!rec->opts->quiet) {
		strbuf_printf(&b, "wrote '%s'", rec->files.newest);
		log_info("%s", strbuf_cstr(&b));
	}
	strbuf_done(&b);
}

static int begin_dump(struct recorder *rec)
{
	const struct trace_writer_opts wopts = recorder_writer_opts(rec);
	int fd, r;

	/* One at a time: the note stays. */
	if (flight_is_writing(rec->flight))
		return 0;
	rec->wants_dump = false;
	if (record_files_create(&rec->files, &fd) < 0) {
		rec->dump_failed = true;
		return 0;
	}
	r = flight_write(rec->flight, fd, &wopts);
	rec->news = false;
	return r;
}

int recorder_flush_flight(struct recorder *rec, uint64_t now)
{
	int r = 0;

	if (dump_asked && !rec->asked_ns)
		rec->asked_ns = now;
	if (rec->asked_ns && now - rec->asked_ns >= LATE_NS) {
		dump_asked = 0;
		rec->asked_ns = 0;
		session_woken();
		rec->wants_dump = true;
	}
	/* At most once in a window: what came in between is still in it. */
	if (rec->noted && now >= rec->quiet_until_ns) {
		rec->quiet_until_ns = now + (rec->opts->last_ns ?
						     rec->opts->last_ns :
						     QUIET_NS);
		rec->noted = false;
		rec->wants_dump = true;
	}
	end_dump(rec, false);
	if (now - rec->flushed_ns >= RECORDER_FLUSH_MS * UINT64_C(1000000)) {
		r = flight_flush(rec->flight);
		rec->flushed_ns = now;
	}
	if (r == 0 && rec->wants_dump)
		r = begin_dump(rec);
	if (rec->wants_dump || rec->asked_ns || flight_is_writing(rec->flight))
		recorder_flush_in(DUMP_MS);
	else if (rec->noted)
		recorder_flush_in(RECORDER_FLUSH_MS);
	return r;
}

int recorder_open_flight(struct recorder *rec)
{
	const struct flight_opts fopts = {
		.last_ns = rec->opts->last_ns,
		.last_bytes = rec->opts->last_bytes,
		.level = rec->opts->zstd_level,
	};
	int r;

	/* Better to know now that no file can be made there. */
	close(steal_fd(&rec->fd));
	record_files_discard(&rec->files);
	r = flight_open(&fopts, &rec->flight);
	if (r < 0)
		return log_error_errno(r, "cannot keep records");
	session_set_handler(SIGUSR1, on_usr1);
	return 0;
}

int recorder_end_flight(struct recorder *rec)
{
	int r = 0;

	end_dump(rec, true);
	if (rec->news || rec->wants_dump || dump_asked) {
		r = begin_dump(rec);
		end_dump(rec, true);
	}
	if (r < 0)
		log_error_errno(r, "cannot write '%s'", rec->files.base);
	return r == 0 && rec->dump_failed ? -EIO : r;
}
