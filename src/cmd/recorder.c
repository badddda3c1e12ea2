/* SPDX-License-Identifier: BSD-2-Clause */
/* Keeps records: in a file, or in one after the other. */
#include "cmd/recorder_impl.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/units.h"
#include "tracefile/context.h"
#include "tracefile/flight.h"
#include "tracefile/writer.h"

enum {
	CHUNK_BYTES = 1 << 20,
	CHUNKS_PER_FILE = 4, /* by --rotate, at least */
	COMMAND_MAX = 4096,
};

struct trace_writer_opts recorder_writer_opts(const struct recorder *rec)
{
	const struct trace_opts *o = rec->opts;
	struct trace_writer_opts wopts = {
		.level = o->zstd_level,
		.command = rec->command.data,
		.engine = rec->session->engine ?
				  rec->session->engine->ops->name :
				  NULL,
	};

	if (o->rotate_bytes && o->rotate_bytes / CHUNKS_PER_FILE < CHUNK_BYTES)
		wopts.chunk_bytes = o->rotate_bytes / CHUNKS_PER_FILE;
	return wopts;
}

/* The recording is over; the engine stops as soon as it hears of it. */
static int fail(struct recorder *rec, int r)
{
	if (!rec->error)
		rec->error = r;
	if (!rec->session->stream.error)
		rec->session->stream.error = r;
	return r;
}

/* one file, or one after the other */

static int next_file(struct recorder *rec, uint64_t ns)
{
	struct engine *e = rec->session->engine;
	const struct trace_writer_opts wopts = recorder_writer_opts(rec);
	const struct record *r;
	int fd, error;

	error = trace_writer_close(steal_ptr(&rec->writer));
	if (error < 0)
		return error;
	error = record_files_create(&rec->files, &fd);
	if (error == 0)
		error = trace_writer_open(fd, &wopts, &rec->writer);
	if (error == 0)
		error = record_files_commit(&rec->files);
	if (error < 0)
		return error;
	/* What was told to the file before is told to this one too. */
	trace_context_begin(rec->context, ns, NULL, NULL);
	while (error == 0 && (r = trace_context_next(rec->context)))
		error = trace_writer_add(rec->writer, r);
	if (e && e->ops->describe)
		e->ops->describe(e);
	return error;
}

static int write_record(struct recorder *rec, const struct record *r)
{
	int error = 0;

	if (rec->context) {
		uint64_t bytes = trace_writer_bytes(rec->writer);

		if (bytes >= rec->opts->rotate_bytes) {
			rec->bytes_before += bytes;
			error = next_file(rec, r->ns);
		}
		trace_context_add(rec->context, r);
	}
	return error < 0 ? error : trace_writer_add(rec->writer, r);
}

/* Ends a chunk that has been waiting for more for too long. */
static int flush_file(struct recorder *rec, uint64_t now)
{
	uint64_t n = trace_writer_records(rec->writer);
	int r;

	if (n == rec->flushed_records)
		return 0;
	if (now - rec->flushed_ns < RECORDER_FLUSH_MS * UINT64_C(1000000)) {
		recorder_flush_in(RECORDER_FLUSH_MS);
		return 0;
	}
	r = trace_writer_flush(rec->writer);
	rec->flushed_records = n;
	rec->flushed_ns = now;
	return r;
}

/* both */

static bool is_event(const struct record *r)
{
	/* What is begun is counted as it ends. */
	return r->type <= RECORD_DETACH && r->type != RECORD_ENTER;
}

static int take(struct recorder *rec, const struct record *r)
{
	if (is_event(r)) {
		rec->events++;
		tid_set_add(&rec->tids, r->tid);
	}
	return rec->flight ? recorder_keep(rec, r) : write_record(rec, r);
}

static bool limit_reached(const struct recorder *rec)
{
	uint64_t limit = rec->opts->syscall_limit;

	return limit && rec->calls >= limit;
}

static int on_record(void *owner, const struct record *r)
{
	struct recorder *rec = owner;
	int error;

	if (rec->error)
		return rec->error;
	/* Who detaches hands on what is left. */
	if (limit_reached(rec))
		return -ECANCELED;
	if (!rec->begun_ns) {
		strbuf_put(&rec->early, r, r->len);
		return 0;
	}
	error = take(rec, r);
	if (error < 0)
		return fail(rec, error);
	if (rec->opts->syscall_limit && r->type == RECORD_CALL)
		rec->calls++;
	return limit_reached(rec) ? -ECANCELED : 0;
}

static uint64_t bytes_now(const struct recorder *rec)
{
	if (rec->flight)
		return flight_bytes(rec->flight);
	return rec->bytes_before +
	       (rec->writer ? trace_writer_bytes(rec->writer) : 0);
}

static void show_progress(struct recorder *rec, uint64_t now)
{
	struct engine *e = rec->session->engine;
	struct progress_state s = {
		.events = rec->events,
		.bytes = bytes_now(rec),
	};
	struct engine_stats stats = { 0 };

	if (e && e->ops->stats)
		e->ops->stats(e, &stats);
	for (unsigned i = 0; i < RECORD_LOSS_COUNT; i++)
		if (i != RECORD_LOSS_PAYLOAD)
			s.lost += stats.lost[i];
	progress_show(&rec->progress, now, &s);
}

static int on_flush(void *owner, bool idle)
{
	struct recorder *rec = owner;
	uint64_t now = clock_now_ns();
	int r;

	if (rec->error || !rec->begun_ns)
		return rec->error;
	r = rec->flight ? recorder_flush_flight(rec, now) :
			  flush_file(rec, now);
	if (r < 0)
		return fail(rec, r);
	if (progress_is_due(&rec->progress, now))
		show_progress(rec, now);
	return 0;
}

/* from begin to end */

/* "nginx -g daemon off;", "-p 4711": for people who look at the file. */
static void describe_command(struct recorder *rec)
{
	const struct trace_opts *o = rec->opts;
	struct strbuf *b = &rec->command;

	for (size_t i = 0; i < o->nattach && b->len < COMMAND_MAX; i++)
		strbuf_printf(b, "%s%d", i ? "," : "-p ", (int)o->attach[i]);
	if (!o->argv && !o->nattach)
		strbuf_puts(b, trace_opts_needs_ebpf(o));
	for (char **arg = o->argv; arg && *arg && b->len < COMMAND_MAX; arg++)
		strbuf_printf(b, "%s%s", b->len ? " " : "", *arg);
	strbuf_cstr(b);
}

int recorder_open(struct recorder *rec, struct session *s)
{
	const struct trace_opts *o = s->opts;
	_cleanup_free_ char *error = NULL;
	bool last = o->last_ns || o->last_bytes;
	int r;

	*rec = (struct recorder){ .opts = o, .session = s, .fd = -1 };
	rec->receiver = (struct record_receiver){
		.record = on_record,
		.flush = on_flush,
		.owner = rec,
	};
	record_files_init(&rec->files, o->output, last || o->rotate_bytes,
			  o->keep);
	progress_init(&rec->progress, o->quiet, o->argv != NULL);
	describe_command(rec);
	if (o->when && when_parse(&rec->when, o->when, &error) < 0)
		return -EINVAL; /* the options were checked */
	r = record_files_create(&rec->files, &rec->fd);
	if (r == 0 && last)
		r = recorder_open_flight(rec);
	if (r == 0 && o->rotate_bytes)
		rec->context = trace_context_new(0);
	s->stream.records = &rec->receiver;
	return r;
}

static int open_writer(struct recorder *rec)
{
	const struct trace_writer_opts wopts = recorder_writer_opts(rec);
	int r = trace_writer_open(steal_fd(&rec->fd), &wopts, &rec->writer);

	if (r < 0)
		return log_error_errno(r, "cannot write '%s'", rec->files.base);
	return record_files_commit(&rec->files);
}

int recorder_begin(struct recorder *rec)
{
	int r = rec->flight ? 0 : open_writer(rec);

	rec->begun_ns = rec->flushed_ns = clock_now_ns();
	for (size_t at = 0; r == 0 && at < rec->early.len;) {
		const struct record *rcd =
			(const struct record *)(rec->early.data + at);

		at += rcd->len;
		r = take(rec, rcd);
	}
	strbuf_done(&rec->early);
	if (rec->flight)
		recorder_listen();
	/* What the engine still hands on as it ends has nowhere to go. */
	if (r < 0)
		rec->error = r;
	return r;
}

static void put_where(const struct recorder *rec, struct strbuf *b)
{
	const struct record_files *f = &rec->files;

	if (!f->n)
		strbuf_puts(b, "no file");
	else if (f->n == 1)
		strbuf_puts(b, f->newest);
	else
		strbuf_printf(b, "%s ... %s", f->first, f->newest);
}

static void give_account(const struct recorder *rec, uint64_t bytes)
{
	struct strbuf b = { 0 };

	if (rec->opts->quiet)
		return;
	strbuf_puts(&b, "recorded ");
	units_put_count(&b, rec->events);
	strbuf_printf(&b, " event%s of ", rec->events == 1 ? "" : "s");
	units_put_count(&b, rec->tids.n);
	strbuf_printf(&b, " thread%s in ", rec->tids.n == 1 ? "" : "s");
	units_put_ns(&b, rec->ended_ns - rec->begun_ns);
	strbuf_puts(&b, rec->flight ? ", the newest to " : " to ");
	put_where(rec, &b);
	if (!rec->flight) {
		strbuf_puts(&b, " (");
		units_put_bytes(&b, bytes);
		if (rec->events)
			strbuf_printf(&b, ", %.1f bytes/event",
				      (double)bytes / rec->events);
		strbuf_puts(&b, ")");
	}
	fprintf(stderr, "%s\n", strbuf_cstr(&b));
	strbuf_done(&b);
}

int recorder_end(struct recorder *rec)
{
	uint64_t bytes;
	int r;

	progress_erase(&rec->progress);
	rec->ended_ns = clock_now_ns();
	if (rec->flight) {
		r = recorder_end_flight(rec);
		bytes = 0;
	} else {
		/* None: one file was closed, and the next can't be made. */
		if (rec->writer)
			trace_writer_flush(rec->writer);
		bytes = bytes_now(rec);
		r = trace_writer_close(steal_ptr(&rec->writer));
		if (rec->error)
			r = rec->error;
		if (r < 0)
			log_error_errno(r,
					"cannot write '%s'; it has what was "
					"recorded until then",
					rec->files.newest);
	}
	give_account(rec, bytes);
	return r;
}

void recorder_done(struct recorder *rec)
{
	if (rec->fd >= 0)
		close(rec->fd);
	trace_writer_close(rec->writer);
	flight_close(rec->flight);
	trace_context_free(rec->context);
	record_files_done(&rec->files);
	tid_set_done(&rec->tids);
	strbuf_done(&rec->early);
	strbuf_done(&rec->command);
}
