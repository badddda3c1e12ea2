/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The fast engine: programs in the kernel make one record for each call,
 * this process reads them when there are many, or a tenth of a second has
 * gone by. The target never waits for it, unless --lossless asks for that.
 */
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/wait.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/log.h"
#include "basic/xmalloc.h"
#include "capture/ebpf.h"
#include "capture/ebpf_engine.h"
#include "capture/ebpf_throttle.h"
#include "event/genl.h"
#include "event/path_filter.h"

#include <bpf/libbpf.h>

#include "ebpf.skel.h"

enum {
	TICK_MS = 100,	/* records are at most this late */
	STOPPED_MS = 1, /* the same, while a target waits: --lossless */
	END_MS = 1000,	/* how long the program may take to end by a signal */
	BLOCKED_SHARE = 100, /* of the time, spent in looking for such calls */
	BLOCKED_MIN_NS = 10 * 1000 * 1000,
};

#define EPOCH_NS UINT64_C(10000000000)

extern const struct engine_ops engine_ebpf;

static struct ebpf_engine *engine_of(struct engine *engine)
{
	return container_of(engine, struct ebpf_engine, engine);
}

int ebpf_consume(struct ebpf_engine *e, const struct record *r)
{
	const struct record_receiver *to = e->stream->records;

	return e->assembler ? assembler_push(e->assembler, r) :
			      to->record(to->owner, r);
}

/* Tells where something went missing, by class. */
static int push_lost(struct ebpf_engine *e)
{
	struct record_lost l = {
		.r = { .len = sizeof(l),
		       .type = RECORD_LOST,
		       .head = sizeof(l),
		       .ns = clock_now_ns() },
	};
	bool any = false;

	ebpf_read_counts(e);
	for (unsigned i = 0; i < RECORD_LOSS_COUNT; i++) {
		l.n[i] = e->stats.lost[i] - e->lost_told[i];
		e->lost_told[i] = e->stats.lost[i];
		any |= l.n[i] != 0;
	}
	return any ? ebpf_consume(e, &l.r) : 0;
}

static int drain(struct ebpf_engine *e, uint64_t until_ns)
{
	const struct record *rec;
	int r = 0;

	while (r == 0 && (rec = rings_next(e->rings, until_ns)))
		r = e->stacks ? ebpf_stack_record(e, rec) :
				ebpf_consume(e, rec);
	rings_release(e->rings);
	ebpf_stacks_catch_up(e, until_ns);
	return r;
}

static int flush(struct ebpf_engine *e, bool idle)
{
	const struct record_receiver *to = e->stream->records;
	int r = e->assembler ? stream_flush(e->stream, idle) : 0;

	return r == 0 && to && to->flush ? to->flush(to->owner, idle) : r;
}

/* Calls that began long ago and go on. */
static void look_for_blocked(struct ebpf_engine *e, uint64_t now)
{
	uint64_t every = e->opts->blocked_ns / 2, took;

	if (!e->opts->blocked_ns || now < e->next_blocked_ns)
		return;
	e->skel->bss->control.blocked_before = now - e->opts->blocked_ns;
	ebpf_sweep(e, EBPF_SWEEP_BLOCKED);
	took = clock_now_ns() - now;
	if (every < BLOCKED_MIN_NS)
		every = BLOCKED_MIN_NS;
	if (every < took * BLOCKED_SHARE)
		every = took * BLOCKED_SHARE;
	e->next_blocked_ns = now + every;
}

/*
 * Now and then threads and objects are told of anew when they are met: a
 * directory above a file may have another name, a part of a recording may
 * have been dropped.
 */
static void tell_again(struct ebpf_engine *e, uint64_t now)
{
	if (now < e->next_epoch_ns)
		return;
	if (e->next_epoch_ns)
		e->skel->bss->control.epoch++;
	e->next_epoch_ns = now + EPOCH_NS;
}

static void reap(struct ebpf_engine *e)
{
	int status;

	if (e->child_status == -1 && e->child.pid &&
	    waitpid(e->child.pid, &status, WNOHANG) == e->child.pid)
		e->child_status = status;
}

static int tick_of(const struct ebpf_engine *e)
{
	uint64_t ms = e->opts->blocked_ns / 2000000;

	/* What it did last was just not old enough. */
	if (e->child_status != -1 || e->waiting)
		return STOPPED_MS;
	return ms && ms < TICK_MS ? (int)ms : TICK_MS;
}

/* One round: waits for records or the time, and hands on what is there. */
static int turn(struct ebpf_engine *e)
{
	struct epoll_event events[16];
	uint64_t now;
	int r;

	r = epoll_wait(e->epoll_fd, events, ARRAY_SIZE(events), tick_of(e));
	if (r < 0 && errno != EINTR)
		return -errno;
	now = clock_now_ns();
	look_for_blocked(e, now);
	reap(e);
	tell_again(e, now);
	r = drain(e, ebpf_settled(e));
	if (e->throttle)
		e->waiting = throttle_let_go(
			e->throttle, rings_used(e->rings) < e->ring_bytes / 16);
	if (r == 0 && now >= e->next_flush_ns) {
		e->next_flush_ns = now + TICK_MS * 1000000ull;
		r = push_lost(e);
		if (r == 0)
			r = flush(e, false);
	}
	return r;
}

/* Threads that are traced, as the programs count them. */
static int64_t alive(const struct ebpf_engine *e)
{
	return __atomic_load_n(&e->skel->bss->control.alive, __ATOMIC_SEQ_CST);
}

static bool is_over(const struct ebpf_engine *e)
{
	if (e->endless)
		return e->opts->argv && e->child_status != -1 && alive(e) <= 0;
	return alive(e) <= 0;
}

/* Stops tracing and hands on all that is left, whatever became of it. */
static void finish(struct ebpf_engine *e)
{
	if (e->finished || !e->skel)
		return;
	if (e->rings) {
		ebpf_quiet(e);
		throttle_free(steal_ptr(&e->throttle));
		ebpf_sweep(e, EBPF_SWEEP_FINISH);
		ebpf_detach(e);
		drain(e, UINT64_MAX);
		push_lost(e);
		if (e->assembler)
			assembler_finish(e->assembler);
		flush(e, false);
	}
	e->finished = true;
}

static int ebpf_run(struct engine *engine, const volatile sig_atomic_t *stop)
{
	struct ebpf_engine *e = engine_of(engine);
	int r = 0;

	if (e->child.release_fd >= 0)
		close(steal_fd(&e->child.release_fd));
	while (r == 0 && !*stop && !is_over(e))
		r = turn(e);
	/* What we started ends with us, as if the signal had been its own. */
	if (r == 0 && *stop && e->child.pid && e->child_status == -1) {
		uint64_t deadline = clock_now_ns() + END_MS * 1000000ull;

		kill(e->child.pid, SIGCONT);
		kill(e->child.pid, *stop);
		while (r == 0 && e->child_status == -1 &&
		       clock_now_ns() < deadline)
			r = turn(e);
	}
	finish(e);
	return r;
}

static int ebpf_wait_status(const struct engine *engine)
{
	struct ebpf_engine *e = engine_of((struct engine *)engine);

	/* Its last record comes before it can be waited for. */
	if (e->child.pid && e->child_status == -1 && !e->opts->daemonize &&
	    alive(e) <= 0)
		waitpid(e->child.pid, &e->child_status, 0);
	return e->child_status;
}

static void ebpf_stats(const struct engine *engine,
		       struct engine_stats *ret_stats)
{
	*ret_stats = engine_of((struct engine *)engine)->stats;
}

static void ebpf_describe(struct engine *engine)
{
	engine_of(engine)->skel->bss->control.epoch++;
	ebpf_stacks_tell_again(engine_of(engine));
}

static void ebpf_close(struct engine *engine)
{
	struct ebpf_engine *e;

	if (!engine)
		return;
	e = engine_of(engine);
	finish(e);
	if (e->child.release_fd >= 0)
		close(e->child.release_fd);
	if (e->child_pidfd >= 0)
		close(e->child_pidfd);
	if (e->epoll_fd >= 0)
		close(e->epoll_fd);
	ebpf_stacks_close(e);
	assembler_free(e->assembler);
	ebpf_unload(e);
	free(e);
}

static int watch(struct ebpf_engine *e, int fd, uint32_t events)
{
	struct epoll_event ev = { .events = events, .data.fd = fd };

	return epoll_ctl(e->epoll_fd, EPOLL_CTL_ADD, fd, &ev) < 0 ? -errno : 0;
}

static int watch_all(struct ebpf_engine *e)
{
	int r = 0;

	e->epoll_fd = epoll_create1(EPOLL_CLOEXEC);
	if (e->epoll_fd < 0)
		return -errno;
	/*
	 * Edges only: a ring that holds records too young to be handed on
	 * would end each wait at once.
	 */
	for (unsigned i = 0; r == 0 && i < e->nrings; i++)
		r = watch(e, e->ring_fds[i], EPOLLIN | EPOLLET);
	if (r == 0)
		r = watch(e, bpf_map__fd(e->skel->maps.lifeboat),
			  EPOLLIN | EPOLLET);
	if (r == 0 && e->child_pidfd >= 0)
		r = watch(e, e->child_pidfd, EPOLLIN | EPOLLET);
	return r;
}

static struct ebpf_engine *engine_new(const struct trace_opts *opts,
				      struct stream *stream)
{
	struct ebpf_engine *e = xzalloc(sizeof(*e));

	e->engine.ops = &engine_ebpf;
	e->opts = opts;
	e->stream = stream;
	e->epoll_fd = -1;
	e->child.release_fd = -1;
	e->child_pidfd = -1;
	e->child_status = -1;
	memset(e->ring_fds, -1, sizeof(e->ring_fds));
	e->endless = trace_opts_needs_ebpf(opts) != NULL;
	return e;
}

static int ebpf_open(const struct trace_opts *opts, struct stream *stream,
		     struct engine **ret_engine, char **ret_reason)
{
	struct ebpf_engine *e = engine_new(opts, stream);
	int r;

	ebpf_stacks_open(e);
	r = ebpf_load(e, ret_reason);
	if (r < 0) {
		ebpf_stacks_close(e);
		ebpf_unload(e);
		free(e);
		return r;
	}
	*ret_engine = &e->engine;
	return 0;
}

/* Whoever is stopped must be let go by a signal of ours. */
static int may_let_go(const struct trace_opts *o)
{
	for (size_t i = 0; i < o->nattach; i++)
		if (kill(o->attach[i], 0) < 0 && errno == EPERM)
			return log_error_errno(-EPERM,
					       "--lossless: no right to signal "
					       "process %d",
					       o->attach[i]);
	if (geteuid() != 0 && trace_opts_needs_ebpf(o)) {
		log_error("--lossless: only root may stop processes that are "
			  "chosen as they appear");
		return -EPERM;
	}
	return 0;
}

/* What the types of messages of generic netlink mean here. */
static int push_genl(struct ebpf_engine *e)
{
	struct genl_names *g = genl_names_new();
	int r = 0;

	/* Without an answer they are numbers. */
	genl_names_read(g);
	for (unsigned id = 0; id < GENL_IDS && r == 0; id++) {
		const char *name = genl_names_find(g, id);
		struct record_genl rec;

		if (!name)
			continue;
		/* At no time: the recording begins with what happens. */
		rec = genl_record(id, name, 0);
		r = ebpf_consume(e, &rec.r);
	}
	genl_names_free(g);
	return r;
}

static int ebpf_begin(struct engine *engine)
{
	struct ebpf_engine *e = engine_of(engine);
	int r;

	/*
	 * What -P keeps is known once a call is put together; then records
	 * are made of it again, whose numbers have no gaps.
	 */
	if (!e->stream->records || path_filter_wanted(e->opts))
		e->assembler = assembler_new(e->opts, e->stream);
	if (e->opts->lossless) {
		r = may_let_go(e->opts);
		if (r < 0)
			return r;
		e->throttle = throttle_new(bpf_map__fd(e->skel->maps.stopped));
		if (!e->throttle)
			return log_error_errno(-errno, "--lossless");
	}
	r = e->opts->summary != SUMMARY_ONLY ? push_genl(e) : 0;
	if (r == 0)
		r = ebpf_attach_targets(e);
	if (r == 0 && e->opts->argv)
		r = ebpf_start_child(e);
	if (r == 0)
		ebpf_stacks_begin(e);
	if (r == 0)
		r = watch_all(e);
	return r;
}

const struct engine_ops engine_ebpf = {
	.name = "ebpf",
	.open = ebpf_open,
	.begin = ebpf_begin,
	.run = ebpf_run,
	.wait_status = ebpf_wait_status,
	.stats = ebpf_stats,
	.describe = ebpf_describe,
	.close = ebpf_close,
};
