/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * roundtrip [--inject=SPEC] PROGRAM [ARG...]: traces a program by ptrace,
 * once, with the sinks of several command lines, and with the recorder. Then
 * the records are replayed to the same sinks, and what they write must be the
 * same, byte for byte.
 */
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "basic/xmalloc.h"
#include "capture/engine.h"
#include "cmd/trace_opts.h"
#include "event/assemble.h"
#include "sink/sink.h"
#include "stack/stacks.h"

enum { ARGS_MAX = 64, OPTIONS_MAX = 8 };

/* What is asked of a trace, besides -f --complete -o FILE. */
static const struct way {
	const char *name;
	const char *options[OPTIONS_MAX];
} ways[] = {
	{ "plain", { "-y" } },
	{ "full", { "-v", "-yy", "-s", "4096", "-Y", "-T", "-ttt", "-i" } },
	{ "json", { "--json", "-s", "100" } },
	{ "dump", { "-eread=all", "-ewrite=all", "-X", "verbose" } },
	{ "raw", { "-eraw=all", "-n", "-N", "-r" } },
	{ "count", { "-c" } },
	{ "stack", { "-kk" } },
	{ "stack-json", { "--json", "-k" } },
	{ "wall", { "-c", "-w", "-U", "name,p50,p99,max,calls,errors" } },
};

enum { WAYS = sizeof(ways) / sizeof(*ways) };

static struct records {
	char *bytes;
	size_t len, cap;
	unsigned n;
} all;

static char top[] = "/tmp/ringside-roundtrip-XXXXXX";

static bool is_possible(const struct way *v)
{
	return stacks_built() || strncmp(v->name, "stack", 5);
}

/* Something that lives as long as the program does. */
static void *forever(void *p)
{
	static void *things[256];
	static unsigned n;

	if (n < sizeof(things) / sizeof(*things))
		things[n++] = p;
	return p;
}

static int keep(void *owner, const struct record *r)
{
	if (record_check(r, r->len) != r->len) {
		fprintf(stderr, "no record: type %u\n", r->type);
		exit(1);
	}
	while (all.len + r->len > all.cap) {
		all.cap = all.cap ? 2 * all.cap : 1 << 20;
		all.bytes = xreallocarray(all.bytes, all.cap, 1);
	}
	memcpy(all.bytes + all.len, r, r->len);
	all.len += r->len;
	all.n++;
	return 0;
}

static int to_sink(void *owner, const struct event *e)
{
	struct sink *s = owner;

	return s->ops->event(s, e);
}

static void parse(enum option_in in, const char *const *options, char *output,
		  char **program, struct trace_opts *o)
{
	/* The options borrow it. */
	char **argv = forever(xzalloc(ARGS_MAX * sizeof(*argv)));
	int n = 0;

	argv[n++] = (char *)"ringside";
	argv[n++] = (char *)"-f";
	if (in == IN_TRACE)
		argv[n++] = (char *)"--complete";
	for (unsigned i = 0; i < OPTIONS_MAX && options[i]; i++)
		argv[n++] = (char *)options[i];
	argv[n++] = (char *)"-o";
	argv[n++] = output;
	argv[n++] = (char *)"--";
	for (; *program && n < ARGS_MAX - 1; program++)
		argv[n++] = *program;
	optind = 0;
	if (trace_opts_parse(in, n, argv, o))
		exit(1);
}

/* The one sink that each variant has. */
static struct sink *open_sink(const struct trace_opts *o, struct stream *s)
{
	struct sink *sink;

	for (unsigned i = 0; sinks[i]; i++) {
		if (!sinks[i]->wanted(o))
			continue;
		if (sinks[i]->open(o, s, &sink) < 0)
			exit(1);
		stream_add(s, &(struct receiver){ to_sink, NULL, sink });
		return sink;
	}
	exit(1);
}

static char *file_of(const char *what, const char *name)
{
	return forever(xasprintf("%s/%s-%s", top, what, name));
}

static void trace(const char *inject, char **program)
{
	const char *options[OPTIONS_MAX] = {
		"--engine=ptrace", "-s", "4096", "-eread=all", "-ewrite=all",
	};
	unsigned n = 5;
	struct record_receiver receiver = { .record = keep };
	struct trace_opts record, opts[WAYS];
	struct sink *open[WAYS + 1];
	volatile sig_atomic_t stop = 0;
	struct engine *engine;
	struct stream stream;

	if (stacks_built())
		options[n++] = "-k";
	if (inject)
		options[n++] = inject;
	parse(IN_RECORD, options, file_of("live", "records"), program, &record);
	stream_init(&stream, &record);
	stream.records = &receiver;
	for (unsigned i = 0; i < WAYS; i++) {
		open[i] = NULL;
		if (!is_possible(&ways[i]))
			continue;
		parse(IN_TRACE, ways[i].options, file_of("live", ways[i].name),
		      program, &opts[i]);
		open[i] = open_sink(&opts[i], &stream);
	}
	open[WAYS] = open_sink(&record, &stream);
	/* Time of day is the same in both. */
	stream.wall_offset_ns = 0;
	if (engine_open(&record, &stream, &engine) < 0 ||
	    engine->ops->run(engine, &stop) < 0)
		exit(1);
	engine->ops->close(engine);
	for (unsigned i = 0; i <= WAYS; i++)
		if (open[i])
			open[i]->ops->close(open[i]);
	for (unsigned i = 0; i < WAYS; i++)
		if (open[i])
			trace_opts_done(&opts[i]);
	trace_opts_done(&record);
}

static void replay(const struct way *v, char **program)
{
	struct assembler *a;
	struct trace_opts o;
	struct stream stream;
	struct sink *sink;

	parse(IN_TRACE, v->options, file_of("replay", v->name), program, &o);
	stream_init(&stream, &o);
	stream.wall_offset_ns = 0;
	sink = open_sink(&o, &stream);
	a = assembler_new(&o, &stream);
	for (size_t at = 0; at < all.len;) {
		const struct record *r = (const void *)(all.bytes + at);

		if (assembler_push(a, r) < 0)
			exit(1);
		at += r->len;
	}
	if (assembler_finish(a) < 0 || assembler_losses(a)->gaps ||
	    assembler_losses(a)->halves) {
		fprintf(stderr, "%s: there are gaps\n", v->name);
		exit(1);
	}
	assembler_free(a);
	sink->ops->close(sink);
	trace_opts_done(&o);
}

static char *next_line(FILE *f)
{
	static char line[2][1 << 20];
	static unsigned which;

	which ^= 1;
	return fgets(line[which], sizeof(line[which]), f);
}

static int compare(const struct way *v)
{
	FILE *live = fopen(file_of("live", v->name), "re");
	FILE *again = fopen(file_of("replay", v->name), "re");
	int n = 0, differ = 0;

	if (!live || !again)
		return 1;
	for (;;) {
		char *a = next_line(live), *b = next_line(again);

		if (!a && !b)
			break;
		n++;
		if (a && b && !strcmp(a, b))
			continue;
		if (++differ > 5)
			break;
		printf("%s, line %d:\n-%s+%s", v->name, n, a ? a : "(end)\n",
		       b ? b : "(end)\n");
	}
	fclose(live);
	fclose(again);
	/* The program at least begins and ends. */
	return differ || n < 2;
}

static int remove_one(const char *path, const struct stat *st, int type,
		      struct FTW *ftw)
{
	return remove(path);
}

int main(int argc, char **argv)
{
	const char *inject = NULL;
	char *work, *program;
	int r = 0;

	if (argc > 2 && !strncmp(argv[1], "--inject=", 9)) {
		inject = argv[1];
		argv++;
		argc--;
	}
	if (argc < 2 || !mkdtemp(top))
		return 1;
	program = forever(realpath(argv[1], NULL));
	if (program)
		argv[1] = program;
	work = file_of("work", "dir");
	if (mkdir(work, 0755) < 0 || chdir(work) < 0 ||
	    !freopen("/dev/null", "re", stdin))
		return 1;
	trace(inject, argv + 1);
	for (unsigned i = 0; i < WAYS; i++) {
		if (!is_possible(&ways[i]))
			continue;
		replay(&ways[i], argv + 1);
		r |= compare(&ways[i]);
	}
	printf("%u records, %zu bytes\n", all.n, all.len);
	if (!getenv("RINGSIDE_KEEP"))
		nftw(top, remove_one, 16, FTW_DEPTH | FTW_PHYS);
	else
		printf("%s\n", top);
	return r;
}
