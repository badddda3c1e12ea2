/* SPDX-License-Identifier: BSD-2-Clause */
/* How files are read, data is copied, signals are taken; whether a daemon. */
#include <stdio.h>
#include <string.h>

#include "basic/units.h"
#include "doctor/doctor_impl.h"
#include "doctor/io_impl.h"
#include "doctor/words.h"
#include "snapshot/task_marks.h"

/* clang-format off */
const char *const io_copy_names[] = {
	[COPY_READ_WRITE] = "read-write", [COPY_ECHO] = "echo",
	[COPY_MMAP_WRITE] = "mmap-write", [COPY_SENDFILE] = "sendfile",
	[COPY_SPLICE] = "splice", [COPY_RANGE] = "copy_file_range",
};
static const char *const copy_titles[] = {
	[COPY_READ_WRITE] = "from files through a buffer (read and write)",
	[COPY_ECHO] = "from one descriptor to another through a buffer",
	[COPY_MMAP_WRITE] = "from mapped files (mmap and write)",
	[COPY_SENDFILE] = "by sendfile", [COPY_SPLICE] = "by splice",
	[COPY_RANGE] = "by copy_file_range",
};
/* Their names in JSON, and in words, by bit. */
static const struct {
	unsigned step;
	const char *name, *done, *left;
} steps[] = {
	{ DAEMON_FORKED, "fork", "fork", "fork, and the parent's end" },
	{ DAEMON_SESSION, "setsid", "setsid", "setsid" },
	{ DAEMON_FORKED_TWICE, "second_fork", "a second fork",
	  "a second fork (it could be given a terminal)" },
	{ DAEMON_CWD, "chdir", "chdir(\"/\")",
	  "chdir(\"/\") (its directory can't be unmounted)" },
	{ DAEMON_UMASK, "umask", "umask(0)",
	  "umask(0) (its files get the starter's mask)" },
	{ DAEMON_STDIO, "stdio", "descriptors 0 to 2 at /dev/null",
	  "descriptors 0 to 2 at /dev/null" },
};
/* clang-format on */

static const char *say(struct doctor *d, struct strbuf *b)
{
	const char *s = b->len ? doctor_say(d, "%s", strbuf_cstr(b)) : NULL;

	strbuf_done(b);
	return s;
}

static void put_part(struct strbuf *b, const char *what, uint64_t calls,
		     uint64_t bytes)
{
	if (!calls)
		return;
	strbuf_puts(b, b->len ? "; " : "");
	units_put_count(b, calls);
	strbuf_printf(b, " %s, ", what);
	units_put_bytes(b, bytes);
}

static void tell_files(struct doctor *d, const struct io_group *g,
		       struct io_report *r)
{
	uint64_t reads = 0, read_bytes = 0, writes = 0, write_bytes = 0;
	uint64_t small = 0, direct = 0, sync = 0, maps = 0, aio = 0;
	struct strbuf b = { 0 };

	for (size_t i = 0; i < g->n_processes; i++) {
		const struct io_process *p = g->processes[i];

		reads += p->file_reads;
		read_bytes += p->file_read_bytes;
		writes += p->file_writes;
		write_bytes += p->file_write_bytes;
		small += p->small_reads + p->small_writes;
		direct += p->direct_opens;
		sync += p->sync_opens;
		maps += p->maps;
		aio += p->aio;
	}
	put_part(&b, "reads", reads, read_bytes);
	put_part(&b, "writes", writes, write_bytes);
	r->file_io = direct ? "direct" :
		     reads + writes && small * 2 > reads + writes &&
				     reads + writes >= 16 ?
			      "unbuffered" :
		     reads + writes ? "buffered" :
		     maps	    ? "mapped" :
				      "none";
	if (reads + writes)
		strbuf_printf(
			&b,
			!strcmp(r->file_io, "unbuffered") ?
				"; %llu %% of less than 512 bytes: not "
				"through buffers of the program" :
				"; %llu %% of less than 512 bytes",
			(unsigned long long)(small * 100 / (reads + writes)));
	if (maps)
		strbuf_printf(&b, "%s%llu file%s mapped", b.len ? "; " : "",
			      (unsigned long long)maps, maps == 1 ? "" : "s");
	if (direct)
		strbuf_printf(&b,
			      "; %llu opened with O_DIRECT: past the page "
			      "cache",
			      (unsigned long long)direct);
	if (sync)
		strbuf_printf(&b, "; %llu opened with O_SYNC or O_DSYNC",
			      (unsigned long long)sync);
	if (aio)
		strbuf_printf(&b, "%s%llu calls of io_submit and its like",
			      b.len ? "; " : "", (unsigned long long)aio);
	r->files = say(d, &b);
}

static void tell_copies(struct doctor *d, const struct io_group *g,
			struct io_report *r)
{
	struct strbuf b = { 0 };

	for (unsigned c = 0; c < COPIES; c++) {
		for (size_t i = 0; i < g->n_processes; i++) {
			r->copied[c].calls += g->processes[i]->copies[c].calls;
			r->copied[c].bytes += g->processes[i]->copies[c].bytes;
		}
		if (!r->copied[c].calls)
			continue;
		strbuf_puts(&b, b.len ? "; " : "");
		strbuf_printf(&b, "%s: ", copy_titles[c]);
		units_put_count(&b, r->copied[c].calls);
		strbuf_puts(&b, " times, ");
		units_put_bytes(&b, r->copied[c].bytes);
	}
	r->copies = say(d, &b);
}

static void tell_signals(struct doctor *d, const struct io_group *g,
			 const struct sample *s, struct io_report *r)
{
	uint64_t handled = 0, pipes = 0, waits = 0, suspends = 0, runs = 0;
	struct strbuf b = { 0 };
	bool fd = false;

	for (size_t i = 0; i < g->n_processes; i++) {
		struct io_process *p = g->processes[i];
		const struct sample_process *sp =
			s ? sample_process(s, p->process->pid) : NULL;
		struct world_fd *f, *next;

		handled |= p->process->handled;
		/* 32 and 33 are the C library's own. */
		if (sp && sp->detail.status.sig_cgt != TASK_UNKNOWN)
			handled |= sp->detail.status.sig_cgt &
				   ~(UINT64_C(3) << 31);
		pipes += p->pipe_writes;
		waits += p->sigwaits;
		suspends += p->sigsuspends;
		runs += p->handler_runs;
		fd |= p->signalfd;
		HASH_ITER (hh, p->process->fds->table, f, next)
			fd |= f->file && f->file->sort == SORT_SIGNALFD;
	}
	r->handled = handled;
	r->signal_ways = (handled ? SIGNALS_HANDLER : 0) |
			 (pipes ? SIGNALS_SELF_PIPE : 0) |
			 (fd ? SIGNALS_SIGNALFD : 0) |
			 (waits ? SIGNALS_SIGWAIT : 0) |
			 (suspends ? SIGNALS_SIGSUSPEND : 0);
	if (handled) {
		strbuf_printf(&b,
			      "%d handler%s: ", __builtin_popcountll(handled),
			      handled & (handled - 1) ? "s" : "");
		words_signals(&b, handled, 8);
	}
	if (runs)
		strbuf_printf(&b, ", which ran %llu time%s",
			      (unsigned long long)runs, runs == 1 ? "" : "s");
	if (pipes)
		strbuf_printf(&b,
			      "; a self-pipe: they wrote into it %llu times",
			      (unsigned long long)pipes);
	if (fd)
		strbuf_printf(&b, "%ssignalfd: signals are read",
			      b.len ? "; " : "");
	if (waits)
		strbuf_printf(&b, "%ssigwait: waited %llu times",
			      b.len ? "; " : "", (unsigned long long)waits);
	if (suspends)
		strbuf_printf(&b, "%ssigsuspend: waited %llu time%s",
			      b.len ? "; " : "", (unsigned long long)suspends,
			      suspends == 1 ? "" : "s");
	r->signals = say(d, &b);
}

/* The first one that is still there: its parent has ended, or is not ours. */
static struct io_process *oldest(const struct io_group *g)
{
	struct io_process *found = NULL;

	for (size_t i = 0; i < g->n_processes; i++) {
		struct io_process *p = g->processes[i];

		if (p->process->parent && !p->process->execed &&
		    !p->process->parent->end_ns)
			continue;
		if (found && !found->process->end_ns &&
		    (p->process->end_ns ||
		     found->process->pid <= p->process->pid))
			continue;
		found = p;
	}
	return found;
}

static bool stdio_is_null(struct world_process *p)
{
	for (int fd = 0; fd < 3; fd++) {
		struct world_file *f = world_file(p, fd);

		if (!f || !f->name || strcmp(f->name, "/dev/null"))
			return false;
	}
	return true;
}

/* What calls show; *ret_known: those that would have been seen. */
static unsigned steps_by_calls(struct io_process *p, unsigned *ret_known)
{
	struct world_process *w = p->process;
	unsigned took = 0;

	if (p->steps & STEP_SETSID)
		took |= DAEMON_SESSION | DAEMON_NO_TTY;
	if (w->parent && w->parent->end_ns)
		took |= DAEMON_FORKED;
	if (p->steps & STEP_FORK_AFTER)
		took |= DAEMON_FORKED_TWICE;
	if (p->steps & STEP_CHDIR)
		took |= DAEMON_CWD;
	if (p->steps & STEP_UMASK)
		took |= DAEMON_UMASK;
	if (stdio_is_null(w))
		took |= DAEMON_STDIO;
	*ret_known = w->execed || p->steps & STEP_BORN ? ~0u : took;
	return took;
}

static unsigned steps_by_look(const struct sample_process *sp)
{
	struct task_list all = { 0 };
	unsigned took = 0;

	if (task_list_read(&all, NULL, 0) == 0)
		took = task_daemon_steps(&sp->detail, &all);
	task_list_done(&all);
	return took;
}

static void tell_daemon(struct doctor *d, const struct io_group *g,
			const struct sample *s, struct io_report *r)
{
	const unsigned needed = DAEMON_FORKED | DAEMON_SESSION | DAEMON_NO_TTY;
	struct io_process *p = oldest(g);
	const struct sample_process *sp =
		s && p ? sample_process(s, p->process->pid) : NULL;
	struct strbuf b = { 0 }, left = { 0 };
	unsigned took, known = 0;

	if (!p)
		return;
	took = steps_by_calls(p, &known);
	if (sp && !p->process->end_ns) {
		took |= steps_by_look(sp);
		known = ~0u;
	}
	r->daemon_known = known == ~0u || (took & needed) == needed;
	r->is_daemon = (took & needed) == needed;
	r->daemon_took = took;
	r->daemon_left = r->is_daemon && known == ~0u ? ~took : 0;
	if (!r->is_daemon) {
		if (!r->daemon_known)
			return;
		strbuf_puts(&b, took & DAEMON_SESSION ?
					"no daemon, though its session is its "
					"own" :
					"no daemon");
		r->daemon = say(d, &b);
		return;
	}
	strbuf_puts(&b, "a daemon: ");
	for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
		bool done = took & steps[i].step;
		struct strbuf *to = done ? &b : &left;

		if (!done && known != ~0u)
			continue;
		if (done ? i > 0 : left.len > 0)
			strbuf_puts(to, ", ");
		strbuf_puts(to, done ? steps[i].done : steps[i].left);
	}
	if (left.len)
		strbuf_printf(&b, "; left out: %s", strbuf_cstr(&left));
	strbuf_done(&left);
	r->daemon = say(d, &b);
}

void io_daemon_steps(unsigned mask, void (*each)(void *to, const char *name),
		     void *to)
{
	for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++)
		if (mask & steps[i].step)
			each(to, steps[i].name);
}

void io_habits(struct doctor *d, const struct io_group *g, struct io_report *r)
{
	const struct sample *s = doctor_last_sample(d);

	tell_files(d, g, r);
	tell_copies(d, g, r);
	tell_signals(d, g, s, r);
	tell_daemon(d, g, s, r);
}
