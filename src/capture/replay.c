/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The engine that traces nothing: events come out of a file that `record`
 * made, by the way that those of eBPF take too.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/strbuf.h"
#include "basic/units.h"
#include "basic/xmalloc.h"
#include "capture/engine.h"
#include "event/assemble.h"
#include "tracefile/reader.h"

struct replay {
	struct engine engine;
	const struct trace_opts *opts;
	struct stream *stream;
	struct assembler *assembler;
	struct trace_reader *reader;
	struct engine_stats stats;
	/* --from and --to, once it is known what they count from */
	uint64_t from_ns, to_ns;
	bool late; /* the file was empty when it was opened */
};

extern const struct engine_ops engine_replay;

static const char *file_name(const struct trace_opts *o)
{
	return strcmp(o->replay, "-") ? o->replay : "standard input";
}

/* A stretch of the file that could not be read. */
static void on_damage(void *owner, const struct trace_damage *d)
{
	struct replay *p = owner;
	struct strbuf b = { 0 };

	p->stats.damaged++;
	if (d->at_end) {
		strbuf_puts(&b, "the file is cut off after ");
		units_put_count(&b, d->offset);
		strbuf_puts(&b, " bytes");
		if (strcmp(d->reason, "cut off"))
			strbuf_printf(&b, ": %s", d->reason);
	} else {
		strbuf_printf(&b, "chunk %llu at offset %llu: %s",
			      (unsigned long long)d->chunk,
			      (unsigned long long)d->offset, d->reason);
	}
	if (d->bytes) {
		strbuf_puts(&b, ": ");
		units_put_count(&b, d->bytes);
		strbuf_puts(&b, d->bytes == 1 ? " byte" : " bytes");
		strbuf_puts(&b, " skipped");
	}
	log_warning("%s: %s", file_name(p->opts), strbuf_cstr(&b));
	strbuf_done(&b);
}

/* Nobody looks at descriptors: none of the objects is needed. */
static bool no_object(void *owner, uint64_t object)
{
	return false;
}

static void set_range(struct replay *p)
{
	const struct trace_opts *o = p->opts;
	uint64_t start = trace_reader_info(p->reader)->start_ns;

	if (!o->from_ns && !o->to_ns)
		return;
	p->late = !start;
	if (p->late)
		return;
	p->from_ns = o->from_ns ? start + o->from_ns : 0;
	p->to_ns = o->to_ns ? start + o->to_ns : 0;
	trace_reader_set_range(
		p->reader, p->from_ns, p->to_ns,
		assembler_wants_objects(p->assembler) ? NULL : no_object, NULL);
}

static int open_file(struct replay *p)
{
	const struct trace_opts *o = p->opts;
	struct trace_reader_opts ro = {
		.follow = o->replay_follow,
		.damaged = on_damage,
		.owner = p,
	};
	const char *name = file_name(o), *reason = NULL;
	int fd, r;

	if (strcmp(o->replay, "-"))
		fd = open(o->replay, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	else
		fd = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3);
	if (fd < 0)
		return log_error_errno(-errno, "cannot open '%s'", name);
	if (lseek(fd, 0, SEEK_SET) < 0) {
		r = -errno;
		close(fd);
		return r == -ESPIPE ?
			       (log_error("cannot replay %s: it is no regular "
					  "file; write it to one first",
					  name),
				r) :
			       log_error_errno(r, "cannot read '%s'", name);
	}
	r = trace_reader_open(fd, &ro, &p->reader, &reason);
	if (r < 0 && reason)
		log_error("cannot replay '%s': %s", name, reason);
	else if (r < 0)
		log_error_errno(r, "cannot read '%s'", name);
	return r;
}

static void replay_close(struct engine *engine)
{
	struct replay *p;

	if (!engine)
		return;
	p = container_of(engine, struct replay, engine);
	assembler_free(p->assembler);
	trace_reader_close(p->reader);
	free(p);
}

static int replay_open(const struct trace_opts *opts, struct stream *stream,
		       struct engine **ret_engine, char **ret_reason)
{
	struct replay *p = xzalloc(sizeof(*p));
	int r;

	p->engine.ops = &engine_replay;
	p->opts = opts;
	p->stream = stream;
	if (!opts->replay) {
		free(p);
		log_error("the engine 'replay' needs a file: see 'ringside "
			  "replay'");
		return -EINVAL;
	}
	p->assembler = assembler_new(opts, stream);
	r = open_file(p);
	if (r < 0) {
		replay_close(&p->engine);
		return r;
	}
	stream->wall_offset_ns = trace_reader_info(p->reader)->wall_offset_ns;
	set_range(p);
	*ret_engine = &p->engine;
	return 0;
}

/*
 * --from and --to of a file that had no beginning when it was opened. True
 * if the record is not wanted.
 */
static bool out_of_range(struct replay *p, const struct record *rec)
{
	if (!p->from_ns && !p->to_ns) {
		p->from_ns = rec->ns + p->opts->from_ns;
		p->to_ns = p->opts->to_ns ? rec->ns + p->opts->to_ns :
					    UINT64_MAX;
	}
	if (rec->ns > p->to_ns)
		return true;
	/* What later records lean on has no number in a sequence. */
	return rec->seq && rec->ns < p->from_ns;
}

/* Until the end of what is there. Returns 0, 1 if more may come, or -errno. */
static int read_all(struct replay *p, const volatile sig_atomic_t *stop)
{
	const struct record *rec;
	int r = 0;

	while (!*stop) {
		r = trace_reader_next(p->reader, &rec);
		if (r <= 0)
			break;
		p->stats.records++;
		p->stats.bytes += rec->len;
		if (p->late && out_of_range(p, rec))
			continue;
		r = assembler_push(p->assembler, rec);
		if (r < 0)
			return r;
	}
	return r == -EAGAIN ? 1 : r < 0 ? r : 0;
}

static int replay_run(struct engine *engine, const volatile sig_atomic_t *stop)
{
	struct replay *p = container_of(engine, struct replay, engine);
	int r;

	while ((r = read_all(p, stop)) == 1 && !*stop) {
		r = stream_flush(p->stream, false);
		if (r == 0)
			r = trace_reader_wait(p->reader);
		if (r < 0 && r != -EINTR)
			break;
	}
	if (r < 0 && !p->stream->error)
		return log_error_errno(r, "cannot read '%s'",
				       file_name(p->opts));
	if (!p->stream->error)
		r = assembler_finish(p->assembler);
	return p->stream->error ? p->stream->error : r < 0 ? r : 0;
}

/* How the recorded program ended is no matter of replaying it. */
static int replay_wait_status(const struct engine *engine)
{
	return -1;
}

static void replay_stats(const struct engine *engine,
			 struct engine_stats *ret_stats)
{
	const struct replay *p = container_of(engine, const struct replay,
					      engine);

	*ret_stats = p->stats;
	/* What damage took is told of as damage. */
	assembler_count_losses(p->assembler, !p->stats.damaged,
			       ret_stats->lost);
}

const struct engine_ops engine_replay = {
	.name = "replay",
	.open = replay_open,
	.run = replay_run,
	.wait_status = replay_wait_status,
	.stats = replay_stats,
	.close = replay_close,
};
