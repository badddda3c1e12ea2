/* SPDX-License-Identifier: BSD-2-Clause */
/* An assembler that has the text sink behind it; records are made by hand. */
#ifndef RINGSIDE_TESTS_UNIT_ASSEMBLY_H
#define RINGSIDE_TESTS_UNIT_ASSEMBLY_H

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "event/assemble.h"
#include "sink/sink.h"

#include "test.h"

#include "build_record.h"

extern const struct sink_ops sink_text;

enum { NR_READ, NR_WRITE, NR_OPEN, NR_CLOSE, NR_GETPID = 39 };
enum { NR_DUP2 = 33, NR_KILL = 62, NR_EXECVE = 59, NR_EXIT_GROUP = 231 };
enum { TID = 100, BUF = 0x10000 };

static char path[] = "/tmp/ringside-assemble-XXXXXX";
static struct trace_opts opts;
static struct stream stream;
static struct sink *sink;
static struct assembler *a;
/* Every event's type, pid, tid and sequence number, as text. */
static char seen[4096];

static int on_event(void *owner, const struct event *e)
{
	static const char *const names[EVENT_TYPE_COUNT] = {
		"enter", "call", "signal", "stop",   "exit",   "killed",
		"child", "exec", "super",  "attach", "detach", "lost",
	};
	size_t n = strlen(seen);

	snprintf(seen + n, sizeof(seen) - n, "%s%d:%s#%d", n ? " " : "",
		 (int)e->tid, names[e->type], (int)e->seq);
	return sink->ops->event(sink, e);
}

static int setup(void **state)
{
	close(mkstemp(path));
	opts = (struct trace_opts){ .output = path,
				    .column = 0,
				    .strlen_max = 32,
				    .complete = true,
				    .color = COLOR_NEVER,
				    .quiet = QUIET_ATTACH | QUIET_PERSONALITY,
				    .status = STATUS_ALL };
	opts.signals.inverted = true;
	syscall_set_all(&opts.trace);
	syscall_set_all(&opts.abbrev);
	syscall_set_all(&opts.verbose);
	seen[0] = '\0';
	return 0;
}

static void begin(void)
{
	struct receiver r = { .event = on_event };

	stream_init(&stream, &opts);
	stream.wall_offset_ns = 0;
	assert_int_equal(sink_text.open(&opts, &stream, &sink), 0);
	stream_add(&stream, &r);
	a = assembler_new(&opts, &stream);
}

/* Hands on what was made, in memory that ends where it does. */
static void push(void)
{
	void *copy = malloc(rec.r.len);

	memcpy(copy, &rec, rec.r.len);
	assert_int_equal(assembler_push(a, copy), 0);
	free(copy);
}

/* Ends the trace, which must be these lines. */
static void expect(const char *want)
{
	static char got[1 << 16];
	ssize_t n;
	int fd;

	assert_int_equal(assembler_finish(a), 0);
	assert_int_equal(sink->ops->close(sink), 0);
	sink = NULL;
	fd = open(path, O_RDONLY | O_CLOEXEC);
	n = read(fd, got, sizeof(got) - 1);
	close(fd);
	assert_true(n >= 0);
	got[n] = '\0';
	assert_string_equal(got, want);
}

static inline void expect_events(const char *want)
{
	assert_string_equal(seen, want);
}

static int teardown(void **state)
{
	assembler_free(a);
	a = NULL;
	if (sink)
		sink->ops->close(sink);
	sink = NULL;
	unlink(path);
	strcpy(path + sizeof(path) - 7, "XXXXXX");
	return 0;
}

#endif
