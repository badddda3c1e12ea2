/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The sinks against traces that never happen: any options, any order of
 * events of a few threads, hostile calls among them.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "basic/xmalloc.h"
#include "event/stream.h"
#include "hostile.h"
#include "sink/sink.h"
#include "syscall/decode.h"

enum { THREADS = 4, EVENTS_MAX = 64 };

struct thread {
	struct call call;
	struct memory mem;
	bool in_call;
	uint64_t seq, enter_ns;
};

struct trace {
	struct input in;
	struct window win;
	struct trace_opts opts;
	struct stream stream;
	struct thread threads[THREADS];
	uint64_t now;
	char comm[16];
	siginfo_t si;
};

/* A file that no one else sees; emptied by each sink that opens it. */
static const char *output_path(int *ret_fd)
{
	static char path[32];
	static int fd = -1;

	if (fd < 0) {
		fd = memfd_create("fuzz", MFD_CLOEXEC);
		snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	}
	*ret_fd = fd;
	return path;
}

static void take_opts(struct input *in, struct trace_opts *o)
{
	static const char *const columns[] = {
		NULL, "p50,calls", "name,time,min,max,avg,p99,errors", "x,,"
	};
	static const char *const sorts[] = { NULL, "name", "p99", "nothing" };
	uint64_t b = take(in, 6);

	o->quiet = QUIET_ALL;
	o->color = COLOR_NEVER;
	syscall_set_all(&o->trace);
	syscall_set_all(&o->abbrev);
	syscall_set_all(&o->verbose);
	o->signals.inverted = true;
	o->status = STATUS_ALL;
	o->strlen_max = b & 1 ? take(in, 1) : 32;
	o->decode_fds = b & 2 ? DECODE_FD_ALL : 0;
	o->decode_pids = b >> 2 & 3;
	o->xlat = (b >> 4 & 3) % 3;
	o->hex = b >> 6 & 3;
	o->has_dump = b & 0x100;
	o->dump_read.inverted = o->dump_write.inverted = b & 0x100;
	o->show_pid = b & 0x200;
	o->show_ip = b & 0x400;
	o->show_nr = b & 0x800;
	o->arg_names = b & 0x1000;
	o->show_duration = b & 0x2000;
	o->show_relative = b & 0x4000;
	o->time = b >> 15 & 3;
	o->time_digits = o->relative_digits = o->duration_digits =
		(b >> 17 & 15) % 10;
	o->column = b >> 21 & 127;
	o->summary_wall = b & 1 << 28;
	o->follow = b & 1 << 29;
	o->summary_columns = columns[b >> 30 & 3];
	o->summary_sort = sorts[b >> 32 & 3];
	/* Which of them; text alone, most of the time. */
	switch (b >> 34 & 7) {
	case 0: o->json = true; break;
	case 1: o->tree = true; break;
	case 2: o->summary = SUMMARY_ONLY; break;
	case 3: o->tree = o->json = true; break;
	case 4:
		o->summary = SUMMARY_ONLY;
		o->json = true;
		break;
	default: break;
	}
	if (b >> 37 & 1)
		syscall_set_none(&o->abbrev);
	if ((b >> 38 & 7) == 0)
		syscall_set_all(&o->raw);
	if ((b >> 41 & 7) == 0)
		syscall_set_none(&o->verbose);
}

static void push(struct trace *t, struct thread *th, enum event_type type)
{
	unsigned i = th - t->threads;
	struct input *in = &t->in;
	struct event e = {
		.type = type,
		.pid = 100,
		.tid = 100 + i,
		.seq = ++th->seq,
		.ns = t->now += take(in, 1) << (take(in, 1) % 40),
		.comm = t->comm,
		.sys_ns = UINT64_MAX,
	};

	if (type <= EVENT_SYSCALL_EXIT) {
		e.call = &th->call;
		e.enter_ns = th->enter_ns;
		e.ip = th->call.args[0];
	} else {
		e.sig = (int)take(in, 1);
		e.core_dumped = e.sig & 1;
		e.exit_code = e.sig;
		e.child = 100 + e.sig % 8;
		e.child_is_thread = e.sig & 16;
		e.nthreads = e.sig & 3;
		e.lost = e.sig;
		e.siginfo = e.sig & 1 ? &t->si : NULL;
	}
	stream_push(&t->stream, &e);
}

static void begin_call(struct trace *t, struct thread *th)
{
	struct decode_opts d = { .strlen_max = t->opts.strlen_max };

	memory_reset(&th->mem);
	take_call(&t->in, &th->call);
	th->call.pid = 100;
	th->call.tid = 100 + (th - t->threads);
	th->enter_ns = t->now;
	th->in_call = true;
	if (!trace_opts_complete(&t->opts))
		push(t, th, EVENT_SYSCALL_ENTER);
	decode_prefetch(&th->call, &d, !trace_opts_complete(&t->opts));
}

static void end_call(struct trace *t, struct thread *th, bool seen)
{
	take_result(&t->in, &th->call);
	if (seen && !th->call.no_ret) {
		th->call.phase = PHASE_EXIT;
		th->mem.live = PHASE_EXIT;
	}
	push(t, th, EVENT_SYSCALL_EXIT);
	th->in_call = false;
}

static void step(struct trace *t)
{
	uint64_t what = take(&t->in, 1);
	struct thread *th = &t->threads[what % THREADS];

	what >>= 2;
	if (what < 48) {
		if (th->in_call)
			end_call(t, th, what % 8);
		else
			begin_call(t, th);
	} else {
		what = EVENT_SIGNAL + what % (EVENT_TYPE_COUNT - EVENT_SIGNAL);
		push(t, th, what);
	}
}

static int pass_on(void *owner, const struct event *e)
{
	struct sink *s = owner;

	return s->ops->event(s, e);
}

static void judge(int fd, bool json)
{
	off_t len = lseek(fd, 0, SEEK_END);
	char *s = xmalloc(len + 1);

	if (pread(fd, s, len, 0) != len)
		abort();
	if (json)
		must_be_json(s, len);
	else
		must_be_printable(s, len, true);
	free(s);
	if (ftruncate(fd, 0) < 0)
		abort();
}

static void take_names(struct trace *t)
{
	size_t n = t->win.len;

	memcpy(t->comm, t->win.p, n < 15 ? n : 15);
	memcpy(&t->si, t->win.p, n < sizeof(t->si) ? n : sizeof(t->si));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct trace *t = xzalloc(sizeof(*t));
	struct sink *open[8] = { NULL };
	unsigned n = 0;
	int fd;

	t->in = (struct input){ data, size };
	t->opts.output = output_path(&fd);
	take_opts(&t->in, &t->opts);
	t->win = (struct window){ t->in.p, t->in.left };
	if (size)
		take_names(t);
	for (unsigned i = 0; i < THREADS; i++) {
		t->threads[i].mem = (struct memory){ .read = read_window,
						     .owner = &t->win };
		t->threads[i].call.mem = &t->threads[i].mem;
	}
	stream_init(&t->stream, &t->opts);
	t->stream.wall_offset_ns = 0;
	for (unsigned i = 0; sinks[i]; i++)
		if (sinks[i]->wanted(&t->opts) &&
		    sinks[i]->open(&t->opts, &t->stream, &open[n]) == 0) {
			stream_add(&t->stream,
				   &(struct receiver){ .event = pass_on,
						       .owner = open[n] });
			n++;
		}
	for (unsigned i = 0; i < EVENTS_MAX && t->in.left; i++)
		step(t);
	for (unsigned i = 0; i < n; i++)
		open[i]->ops->close(open[i]);
	judge(fd, t->opts.json);
	for (unsigned i = 0; i < THREADS; i++)
		memory_done(&t->threads[i].mem);
	free(t);
	return 0;
}
