/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Writes trace files for tests, of processes that never were, and prints
 * what the reader finds in one.
 *
 *     make_trace OUT [NAME=NUMBER]...
 *     make_trace --dump FILE
 */
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>

#include "tests/unit/records.h"
#include "tracefile/crc32c.h"

#define START UINT64_C(5000000000000) /* ns */

static struct {
	const char *name;
	uint64_t value;
} options[] = {
	{ "calls", 1000 },   { "threads", 3 },	{ "pid", 100 },
	{ "chunk", 65536 },  { "start", 0 }, /* ms after the others */
	{ "step", 1000000 },		     /* ns from call to call */
	{ "payload", 40 },   { "lost", 0 },	{ "exit", 1 },
	{ "seq", 1 },	     { "objects", 20 },
};

static uint64_t option(const char *name)
{
	for (size_t i = 0; i < sizeof(options) / sizeof(*options); i++)
		if (!strcmp(options[i].name, name))
			return options[i].value;
	abort();
}

static void take(const char *arg)
{
	size_t n = strcspn(arg, "=");

	for (size_t i = 0; i < sizeof(options) / sizeof(*options); i++)
		if (strlen(options[i].name) == n &&
		    !strncmp(options[i].name, arg, n)) {
			options[i].value = strtoull(arg + n + 1, NULL, 0);
			return;
		}
	fprintf(stderr, "no option %s\n", arg);
	exit(2);
}

static void add(struct trace_writer *w, const void *r)
{
	int k = trace_writer_add(w, r);

	if (k < 0) {
		fprintf(stderr, "add: %s\n", strerror(-k));
		exit(1);
	}
}

/* Sets what all types have. */
static void fill(struct record *r, size_t len, unsigned type, uint32_t tid,
		 uint32_t seq, uint64_t ns)
{
	*r = (struct record){ .len = len,
			      .type = type,
			      .head = len,
			      .pid = option("pid"),
			      .tid = tid,
			      .seq = seq,
			      .ns = ns };
}

/* A process that was there, with its threads and open descriptors. */
static void begin(struct trace_writer *w, uint64_t ns, uint32_t *seqs)
{
	uint32_t pid = option("pid");

	for (uint32_t i = 0; i < option("threads"); i++) {
		struct record_thread t;
		struct record_attach a = { .nthreads = option("threads") };
		char name[32];

		snprintf(name, sizeof(name), "worker-%u", i);
		t = make_thread(pid, pid + i, name, ns);
		t.parent_pid = 1;
		t.uid = 1000;
		add(w, &t);
		fill(&a.r, sizeof(a), RECORD_ATTACH, pid + i, seqs[i]++, ns);
		add(w, &a);
	}
	for (int fd = 0; fd < 3; fd++) {
		struct record_object o = make_object(fd + 1, ns);
		struct record_fd_map m = { .fd = fd, .object = fd + 1 };

		add(w, &o);
		fill(&m.r, sizeof(m), RECORD_FD, pid, 0, ns);
		add(w, &m);
	}
}

static void add_rare(struct trace_writer *w, uint64_t i, uint32_t tid,
		     uint32_t *seq, uint64_t ns)
{
	struct {
		struct record_object o;
		char names[16];
	} named = { .o = make_object(10 + i / option("objects"), ns),
		    .names = "file\0tmp\0sock" };
	struct record_signal s = { .sig = 10, .has_info = 1 };
	struct record_exec e = { .former_tid = tid, .comm = "another" };

	if (i % option("objects") == 0) {
		named.o.r.len = sizeof(named);
		named.o.name_len = 9;
		named.o.peer_name_len = 4;
		add(w, &named);
	}
	if (i % 100 == 50) {
		fill(&s.r, sizeof(s), RECORD_SIGNAL, tid, (*seq)++, ns);
		memset(s.info, i, sizeof(s.info));
		add(w, &s);
	}
	if (i == 70 && option("threads") == 1) {
		fill(&e.r, sizeof(e), RECORD_EXEC, tid, (*seq)++, ns);
		add(w, &e);
	}
}

static void calls(struct trace_writer *w, uint64_t start, uint32_t *seqs)
{
	uint32_t pid = option("pid"), n = option("threads");
	uint64_t every = option("lost");

	for (uint64_t i = 0; i < option("calls"); i++) {
		uint64_t ns = start + (i + 1) * option("step");
		uint32_t which = i % n;
		struct record *r;

		add_rare(w, i, pid + which, &seqs[which], ns - 500);
		if (every && i % every == every - 1) {
			struct record_lost l = { .n = { 2, 1, 0, 0, 0 } };

			seqs[which] += 2;
			fill(&l.r, sizeof(l), RECORD_LOST, 0, 0, ns - 400);
			l.r.pid = 0;
			add(w, &l);
		}
		r = make_call(pid, pid + which, seqs[which]++, ns,
			      10 + i / option("objects"), option("payload"));
		add(w, r);
		free(r);
	}
}

static void end(struct trace_writer *w, uint64_t ns, uint32_t *seqs)
{
	for (uint32_t i = option("threads"); i-- > 0 && option("exit");) {
		struct record_exit e = { .status = 0x300 };

		fill(&e.r, sizeof(e), RECORD_EXIT, option("pid") + i, seqs[i]++,
		     ns);
		add(w, &e);
	}
}

static int dump(const char *path)
{
	struct trace_reader_opts opts = { 0 };
	const struct record *r;
	struct trace_reader *reader;
	const char *reason = "";
	int k = trace_reader_open(open(path, O_RDONLY | O_CLOEXEC), &opts,
				  &reader, &reason);

	if (k < 0) {
		printf("refused: %s\n", reason);
		return 1;
	}
	while ((k = trace_reader_next(reader, &r)) == 1)
		printf("%u %u %u %u %u %" PRIu64 " %08x\n", r->type, r->len,
		       r->pid, r->tid, r->seq, (uint64_t)r->ns,
		       crc32c(0, r, r->len));
	trace_reader_close(reader);
	return k < 0;
}

int main(int argc, char **argv)
{
	struct trace_writer_opts opts = { .command = "made up",
					  .engine = "none" };
	uint64_t start;
	struct trace_writer *w;
	uint32_t *seqs;
	int fd, k;

	if (argc == 3 && !strcmp(argv[1], "--dump"))
		return dump(argv[2]);
	for (int i = 2; i < argc; i++)
		take(argv[i]);
	opts.chunk_bytes = option("chunk");
	start = START + option("start") * 1000000;
	fd = open(argv[1], O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	k = trace_writer_open(fd, &opts, &w);
	if (k < 0) {
		fprintf(stderr, "%s: %s\n", argv[1], strerror(-k));
		return 1;
	}
	seqs = calloc(option("threads"), sizeof(*seqs));
	for (uint32_t i = 0; i < option("threads"); i++)
		seqs[i] = option("seq");
	begin(w, start, seqs);
	calls(w, start, seqs);
	end(w, start + (option("calls") + 1) * option("step"), seqs);
	free(seqs);
	k = trace_writer_close(w);
	if (k < 0)
		fprintf(stderr, "%s: %s\n", argv[1], strerror(-k));
	return k < 0;
}
