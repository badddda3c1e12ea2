/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * storm [-t THREADS] [-n CALLS] [-s SECONDS] [-r RATE] [-o FILE] [MIX]
 *
 * Threads that make system calls of one kind and nothing else: each CALLS of
 * them, or as many as it can in SECONDS, at full speed or RATE a second. One
 * line of JSON says how many each thread made and how long one took, by the
 * program's own clock, so that what a tracer needs to start does not count. The
 * median of short stretches is told too: in most of them no other program had
 * the CPU.
 */
#include <fcntl.h>
#include <inttypes.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum {
	THREADS_MAX = 256,
	NS = 1000000000,
	SLOT_NS = 1000000,
	STRETCHES = 4096
};

struct worker {
	pthread_t thread;
	int zero, null, pipe[2];
	int tid;
	long calls;    /* of the mix */
	long failed;   /* of these */
	long sleeps;   /* calls of clock_nanosleep between them, for -r */
	uint64_t took; /* ns */
	unsigned nstretches;
	float stretches[STRETCHES]; /* the last ones, ns a call */
};

struct mix {
	const char *name;
	unsigned calls; /* that one run makes */
	int (*run)(struct worker *w);
};

static struct {
	const struct mix *mix;
	int threads;
	long calls;
	double seconds;
	double rate; /* of each thread */
	const char *output;
	pthread_barrier_t start;
} storm = { .threads = 1, .calls = 1000000 };

static uint64_t now_ns(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (uint64_t)t.tv_sec * NS + t.tv_nsec;
}

static int run_getppid(struct worker *w)
{
	syscall(SYS_getppid);
	return 0;
}

static int run_rw(struct worker *w)
{
	char c;

	return (read(w->zero, &c, 1) != 1) + (write(w->null, &c, 1) != 1);
}

static int run_pipe(struct worker *w)
{
	char c = 'x';

	return (write(w->pipe[1], &c, 1) != 1) + (read(w->pipe[0], &c, 1) != 1);
}

static int run_open(struct worker *w)
{
	int fd = openat(AT_FDCWD, "/etc/hostname", O_RDONLY | O_CLOEXEC);

	return (fd < 0) + (close(fd) < 0);
}

static int run_writev(struct worker *w)
{
	static char a[] = "GET ", b[] = "/index.html", c[] = " HTTP/1.1\r\n";
	struct iovec iov[] = { { a, sizeof(a) - 1 },
			       { b, sizeof(b) - 1 },
			       { c, sizeof(c) - 1 } };

	return writev(w->null, iov, 3) < 0;
}

static int run_mixed(struct worker *w)
{
	return run_getppid(w) + run_rw(w) + run_pipe(w) + run_open(w) +
	       run_writev(w);
}

static const struct mix mixes[] = {
	{ "getppid", 1, run_getppid }, /* no memory, no descriptor */
	{ "mixed", 8, run_mixed },     /* one after the other of all these */
	{ "open", 2, run_open },       /* openat and close */
	{ "pipe", 2, run_pipe },       /* write and read of one byte */
	{ "rw", 2, run_rw },	       /* read /dev/zero, write /dev/null */
	{ "writev", 1, run_writev },   /* three buffers */
};

/* Sleeps until `at`, if that is to come. */
static void sleep_until(struct worker *w, uint64_t at)
{
	struct timespec t = { at / NS, at % NS };

	if (now_ns() >= at)
		return;
	clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &t, NULL);
	w->sleeps++;
}

/* How many calls may be made before the clock is looked at. */
static long calls_until_look(long made, uint64_t elapsed)
{
	long n = 1024;

	if (storm.rate > 0) {
		/* what is due at the end of this slot */
		double due = storm.rate / NS *
			     ((elapsed / SLOT_NS + 1.) * SLOT_NS);

		n = (long)due - made;
		if (n < 0)
			n = 0;
		if (n > 100000) /* far behind: it can't do as much */
			n = 100000;
	}
	if (!storm.seconds && n > storm.calls - made)
		n = storm.calls - made;
	return n;
}

/* Notes what a call took since *from, which becomes now. */
static void stretch(struct worker *w, long calls, uint64_t *from)
{
	uint64_t now = now_ns();

	if (calls)
		w->stretches[w->nstretches++ % STRETCHES] =
			(float)(now - *from) / calls;
	*from = now;
}

static int compare(const void *a, const void *b)
{
	float x = *(const float *)a, y = *(const float *)b;

	return (x > y) - (x < y);
}

/* of the first thread */
static double median_stretch(struct worker *w)
{
	unsigned n = w->nstretches < STRETCHES ? w->nstretches : STRETCHES;

	qsort(w->stretches, n, sizeof(*w->stretches), compare);
	return n ? w->stretches[n / 2] : 0;
}

static void make_calls(struct worker *w)
{
	unsigned step = storm.mix->calls;
	uint64_t start = now_ns(), elapsed = 0, from = start;

	while (storm.seconds ? elapsed < storm.seconds * NS :
			       w->calls < storm.calls) {
		long n = calls_until_look(w->calls, elapsed), before = w->calls;

		for (; n > 0; n -= step) {
			w->failed += storm.mix->run(w);
			w->calls += step;
		}
		stretch(w, w->calls - before, &from);
		if (storm.rate > 0)
			sleep_until(w,
				    start + (elapsed / SLOT_NS + 1) * SLOT_NS);
		elapsed = now_ns() - start;
	}
	w->took = now_ns() - start;
}

static void *work(void *arg)
{
	struct worker *w = arg;

	w->tid = syscall(SYS_gettid);
	pthread_barrier_wait(&storm.start);
	make_calls(w);
	return NULL;
}

static bool parse(int argc, char **argv)
{
	const char *name;
	int c;

	while ((c = getopt(argc, argv, "t:n:s:r:o:")) != -1) {
		switch (c) {
		case 't': storm.threads = atoi(optarg); break;
		case 'n': storm.calls = atol(optarg); break;
		case 's': storm.seconds = atof(optarg); break;
		case 'r': storm.rate = atof(optarg); break;
		case 'o': storm.output = optarg; break;
		default: return false;
		}
	}
	name = optind < argc ? argv[optind] : "getppid";
	for (size_t i = 0; i < sizeof(mixes) / sizeof(*mixes); i++)
		if (!strcmp(mixes[i].name, name))
			storm.mix = &mixes[i];
	return storm.mix && storm.threads > 0 && storm.threads <= THREADS_MAX;
}

/* user and system time of the process */
static uint64_t cpu_ns(void)
{
	struct rusage u;

	getrusage(RUSAGE_SELF, &u);
	return ((uint64_t)u.ru_utime.tv_sec + u.ru_stime.tv_sec) * NS +
	       ((uint64_t)u.ru_utime.tv_usec + u.ru_stime.tv_usec) * 1000;
}

static void report(FILE *f, struct worker *workers)
{
	long calls = 0, failed = 0;
	double ns = 0;

	for (int i = 0; i < storm.threads; i++) {
		calls += workers[i].calls;
		failed += workers[i].failed;
		ns += workers[i].took;
	}
	fprintf(f,
		"{\"mix\":\"%s\",\"calls\":%ld,\"failed\":%ld,"
		"\"ns_per_call\":%.2f,\"ns_median\":%.2f,\"cpu_ns\":%" PRIu64
		",\"by_thread\":[",
		storm.mix->name, calls, failed, calls ? ns / calls : 0,
		median_stretch(&workers[0]), cpu_ns());
	for (int i = 0; i < storm.threads; i++)
		fprintf(f,
			"%s{\"tid\":%d,\"calls\":%ld,\"sleeps\":%ld,"
			"\"ns\":%" PRIu64 "}",
			i ? "," : "", workers[i].tid, workers[i].calls,
			workers[i].sleeps, workers[i].took);
	fprintf(f, "]}\n");
}

int main(int argc, char **argv)
{
	static struct worker workers[THREADS_MAX];
	FILE *f;

	if (!parse(argc, argv)) {
		fprintf(stderr, "storm [-t THREADS] [-n CALLS] [-s SECONDS] "
				"[-r RATE] [-o FILE] [MIX]\n");
		return 2;
	}
	pthread_barrier_init(&storm.start, NULL, storm.threads);
	for (int i = 0; i < storm.threads; i++) {
		struct worker *w = &workers[i];

		w->zero = open("/dev/zero", O_RDONLY | O_CLOEXEC);
		w->null = open("/dev/null", O_WRONLY | O_CLOEXEC);
		if (w->zero < 0 || w->null < 0 || pipe2(w->pipe, O_CLOEXEC) ||
		    (i && pthread_create(&w->thread, NULL, work, w))) {
			perror("storm");
			return 1;
		}
	}
	work(&workers[0]);
	for (int i = 1; i < storm.threads; i++)
		pthread_join(workers[i].thread, NULL);
	f = storm.output ? fopen(storm.output, "we") : stdout;
	if (!f)
		return 1;
	report(f, workers);
	return fclose(f) ? 1 : 0;
}
