/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What a line of text costs: feeds made-up calls to the text sink and prints
 * nanoseconds per line. Arguments: lines (1000000), where to (/dev/null).
 */
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "sink/sink.h"

extern const struct sink_ops sink_text;

#define modes(X)         \
	X(0, "O_RDONLY") \
	X(1, "O_WRONLY") \
	X(2, "O_RDWR")
static const struct xlat_set mode_set = { .prefix = "O_???", XLAT_ITEMS(modes) };
#define bits(X)                \
	X(0x40, "O_CREAT")     \
	X(0x80, "O_EXCL")      \
	X(0x200, "O_TRUNC")    \
	X(0x400, "O_APPEND")   \
	X(0x800, "O_NONBLOCK") \
	X(0x80000, "O_CLOEXEC")
static const struct xlat_set open_set = { .prefix = "O_???", XLAT_ITEMS(bits),
					  .kind = XLAT_FLAGS, .sub = &mode_set,
					  .sub_mask = 3 };

static const struct sysent rows[] = {
	{ .name = "getppid", .ret = RET_PID },
	{ .name = "read",
	  ARGS({ "fd", ARG_FD },
	       { "buf", ARG_BUF, .dir = DIR_OUT, .len = LEN_RET(2) },
	       { "count", ARG_ULONG }) },
	{ .name = "openat",
	  .ret = RET_FD,
	  ARGS({ "dirfd", ARG_DIRFD }, { "pathname", ARG_PATH },
	       { "flags", ARG_FLAGS, .xlat = &open_set }) },
};

static struct memory mem;

static void fill(struct call *c, const struct sysent *row)
{
	static const char page[64] = "/usr/lib/x86_64-linux-gnu/libc.so.6";

	mem.n = 0;
	*c = (struct call){ .sysent = row,
			    .pid = 1,
			    .tid = 4711,
			    .mem = &mem,
			    .args = { 3, 0x1000, 512 },
			    .ret = 36 };
	if (row == &rows[2]) {
		c->args[0] = AT_FDCWD;
		c->args[2] = 0x80000;
	}
	memory_add(&mem, row == &rows[1] ? PHASE_EXIT : PHASE_ENTER, 0x1000,
		   page, sizeof(page), sizeof(page), MEM_OK);
}

static double run(struct sink *sink, const struct sysent *row, long n)
{
	struct call c;
	struct event in = { EVENT_SYSCALL_ENTER, 1, 4711, .call = &c };
	struct event out = { EVENT_SYSCALL_EXIT, 1, 4711, .call = &c };
	uint64_t start = clock_now_ns();

	for (long i = 0; i < n; i++) {
		fill(&c, row);
		in.ns = in.enter_ns = out.enter_ns = start + i * 1000;
		out.ns = in.ns + 500;
		c.phase = PHASE_ENTER;
		sink->ops->event(sink, &in);
		c.phase = PHASE_EXIT;
		sink->ops->event(sink, &out);
	}
	return (double)(clock_now_ns() - start) / n;
}

int main(int argc, char **argv)
{
	long n = argc > 1 ? atol(argv[1]) : 1000000;
	struct trace_opts opts = { .output = argc > 2 ? argv[2] : "/dev/null",
				   .column = 40,
				   .strlen_max = 32,
				   .follow = true };
	struct stream stream;
	struct sink *sink;

	syscall_set_all(&opts.abbrev);
	syscall_set_all(&opts.verbose);
	for (int times = 0; times < 2; times++) {
		opts.time = times ? TIME_OF_DAY_F : TIME_NONE;
		opts.time_digits = 6;
		opts.show_duration = times;
		opts.duration_digits = 6;
		stream_init(&stream, &opts);
		if (sink_text.open(&opts, &stream, &sink) < 0)
			return 1;
		for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
			printf("%-8s%s %6.1f ns a line\n", rows[i].name,
			       times ? " -tt -T" : "       ",
			       run(sink, &rows[i], n));
		if (sink_text.close(sink) < 0)
			return 1;
	}
	memory_done(&mem);
	return 0;
}
