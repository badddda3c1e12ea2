/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * lab load: a bounded load for an echo server. Each connection sends a
 * message, waits for its echo, compares it, and sends the next, until so many
 * requests or so many seconds are over. Patterns make it a peer of the
 * worse sort. Loopback only.
 */
#include "load.h"

#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "json.h"
#include "lab.h"

/* clang-format off */
static const struct load_pattern patterns[] = {
	{ "normal", "sends, waits for the echo, sends again", 0, 20000, 64 },
	{ "slow-reader", "sends until nothing goes, reads a bit at a time",
	  SLOW, 32, 1048576 },
	{ "half-close", "says with each message that it is the last",
	  HALF_CLOSE, 1000, 4096 },
	{ "reset", "every other connection ends by RST in the middle",
	  RESET, 1000, 4096 },
	{ "idle", "half of the connections are silent in between",
	  IDLE, 20000, 64 },
};
/* clang-format on */

static void report(const struct load *l, uint64_t ns)
{
	const struct histogram *h = &l->latency;
	double s = ns / 1e9;

	printf("%lu connections, messages of %lu bytes, pattern %s\n",
	       l->o.connections, l->o.size, l->o.pattern->name);
	printf("%lu echoes in %.2f s: %.0f/s, %.1f MB/s\n",
	       (unsigned long)h->count, s, h->count / s,
	       h->count * l->o.size / s / 1e6);
	if (h->count)
		printf("latency in us: p50 %.0f, p90 %.0f, p99 %.0f, max %.0f\n",
		       histogram_percentile_us(h, 50),
		       histogram_percentile_us(h, 90),
		       histogram_percentile_us(h, 99), h->max_ns / 1e3);
	if (l->resets)
		printf("%lu connections reset on purpose\n", l->resets);
	if (l->wrong || l->broken)
		printf("%lu wrong echoes, %lu broken connections\n", l->wrong,
		       l->broken);
}

static void report_json(const struct load *l, uint64_t ns)
{
	const struct histogram *h = &l->latency;
	struct lab_json j = { .f = stdout };
	double s = ns / 1e9;

	lab_json_object(&j, NULL);
	lab_json_uint(&j, "connections", l->o.connections);
	lab_json_uint(&j, "size", l->o.size);
	lab_json_string(&j, "pattern", l->o.pattern->name);
	lab_json_uint(&j, "echoes", h->count);
	lab_json_double(&j, "seconds", s);
	lab_json_double(&j, "echoes_per_second", h->count / s);
	lab_json_double(&j, "bytes_per_second", h->count * l->o.size / s);
	if (h->count) {
		lab_json_object(&j, "latency_us");
		lab_json_double(&j, "p50", histogram_percentile_us(h, 50));
		lab_json_double(&j, "p90", histogram_percentile_us(h, 90));
		lab_json_double(&j, "p99", histogram_percentile_us(h, 99));
		lab_json_double(&j, "max", h->max_ns / 1e3);
		lab_json_object_end(&j);
	} else {
		lab_json_null(&j, "latency_us");
	}
	lab_json_uint(&j, "reset_on_purpose", l->resets);
	lab_json_uint(&j, "wrong_echoes", l->wrong);
	lab_json_uint(&j, "broken_connections", l->broken);
	lab_json_object_end(&j);
	lab_json_end(&j);
}

static void usage(FILE *f)
{
	fputs("Usage: ringside lab load --port N [--connections N]\n"
	      "                         [--requests N] [--seconds N] [--size N]\n"
	      "                         [--pattern PATTERN] [--json]\n\n"
	      "Sends messages to an echo server on 127.0.0.1, checks what comes\n"
	      "back, and says how long it took. By default 16 connections, at\n"
	      "most 10 seconds. Requests are counted in all, and they and the\n"
	      "size in bytes depend on the pattern:\n\n",
	      f);
	for (size_t i = 0; i < sizeof(patterns) / sizeof(patterns[0]); i++)
		fprintf(f, "  %-12s %s (%lu of %lu)\n", patterns[i].name,
			patterns[i].summary, patterns[i].requests,
			patterns[i].size);
	fputs("\nExit status 1 if an echo was wrong or a connection broke.\n",
	      f);
}

static const struct load_pattern *pattern_find(const char *name)
{
	for (size_t i = 0; i < sizeof(patterns) / sizeof(patterns[0]); i++)
		if (!strcmp(patterns[i].name, name))
			return &patterns[i];
	fprintf(stderr, "%s: no pattern '%s'; --help has them\n",
		program_invocation_short_name, name);
	exit(2);
}

static int parse(int argc, char **argv, struct load_options *o)
{
	static const struct option options[] = {
		{ "port", required_argument, NULL, 'p' },
		{ "connections", required_argument, NULL, 'c' },
		{ "requests", required_argument, NULL, 'r' },
		{ "seconds", required_argument, NULL, 's' },
		{ "size", required_argument, NULL, 'b' },
		{ "pattern", required_argument, NULL, 'a' },
		{ "json", no_argument, NULL, 'j' },
		{ "help", no_argument, NULL, 'h' },
		{ 0 },
	};
	int c;

	while ((c = getopt_long(argc, argv, "h", options, NULL)) != -1) {
		if (c == 'p') {
			o->port = lab_number("port", optarg, 1, 65535);
		} else if (c == 'c') {
			o->connections = lab_number("connections", optarg, 1,
						    20000);
		} else if (c == 'r') {
			o->requests = lab_number("requests", optarg, 1,
						 1000000000);
		} else if (c == 's') {
			o->seconds = lab_number("seconds", optarg, 1, 3600);
		} else if (c == 'b') {
			o->size = lab_number("size", optarg, 2, 1 << 30);
		} else if (c == 'a') {
			o->pattern = pattern_find(optarg);
		} else if (c == 'j') {
			o->json = true;
		} else {
			usage(c == 'h' ? stdout : stderr);
			return c == 'h' ? 0 : 2;
		}
	}
	if (!o->port || optind < argc) {
		usage(stderr);
		return 2;
	}
	if (!o->requests)
		o->requests = o->pattern->requests;
	if (!o->size)
		o->size = o->pattern->size;
	return -1;
}

static int load_main(int argc, char **argv)
{
	static struct load l = {
		.o = { .pattern = patterns, .connections = 16, .seconds = 10 },
	};
	uint64_t start;
	int stop_fd;
	int r = parse(argc, argv, &l.o);

	if (r >= 0)
		return r;
	stop_fd = lab_stop_fd();
	start = lab_now();
	l.end_ns = start + l.o.seconds * 1000000000;
	load_run(&l, stop_fd);
	(l.o.json ? report_json : report)(&l, lab_now() - start);
	/* An interrupted run is no failure, one without a single echo is. */
	return l.wrong || l.broken || !l.latency.count;
}

const struct lab_program lab_load = {
	.name = "load",
	.summary = "clients for the server, of well-behaved and of other sorts",
	.run = load_main,
};
