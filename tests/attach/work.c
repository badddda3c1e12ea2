/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A target that checks its own work. Pairs of threads pass blocks through
 * pipes and files until standard input ends; then both sides' checksums must
 * be equal, every call must have done what it was asked to, and each thread
 * must have seen one and the same affinity mask all the time.
 *
 * work PAIRS: prints "ready", then, at the end, "ok ROUNDS GLIMPSES" or what
 * is wrong; a glimpse is another mask seen for a moment.
 */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { BLOCK = 512, PAIRS_MAX = 16 };

struct pair {
	int pipe[2];
	int file;
	unsigned number;
	uint64_t sent, received;
	unsigned long rounds;
};

static atomic_bool stop;
static atomic_ulong glimpses;
static pthread_barrier_t masks_set;

_Noreturn static void fail(const char *what)
{
	printf("%s: %s\n", what, strerror(errno));
	fflush(stdout);
	_exit(1);
}

static uint64_t checksum(uint64_t sum, const unsigned char *p, size_t n)
{
	while (n--)
		sum = (sum ^ *p++) * 0x100000001b3;
	return sum;
}

/*
 * When a tracer is killed, its guardian gives the masks back at once, but a
 * thread may look before that. Such moments are counted.
 */
static void check_mask(const cpu_set_t *first)
{
	const struct timespec ms = { .tv_nsec = 1000000 };
	cpu_set_t now;

	for (int i = 0; i < 2000; i++) {
		if (sched_getaffinity(0, sizeof(now), &now) < 0)
			fail("sched_getaffinity");
		if (CPU_EQUAL(&now, first))
			return;
		if (!i)
			glimpses++;
		nanosleep(&ms, NULL);
	}
	errno = 0;
	fail("the affinity mask changed");
}

/* One thread of the first pair has a mask of its own. */
static cpu_set_t own_mask(const struct pair *p)
{
	cpu_set_t mask, one;

	if (sched_getaffinity(0, sizeof(mask), &mask) < 0)
		fail("sched_getaffinity");
	if (p->number || CPU_COUNT(&mask) < 2)
		return mask;
	CPU_ZERO(&one);
	for (int cpu = CPU_SETSIZE - 1; cpu >= 0; cpu--) {
		if (CPU_ISSET(cpu, &mask)) {
			CPU_SET(cpu, &one);
			break;
		}
	}
	if (sched_setaffinity(0, sizeof(one), &one) < 0)
		fail("sched_setaffinity");
	return one;
}

static void *sender(void *arg)
{
	struct pair *p = arg;
	cpu_set_t mask = own_mask(p);
	unsigned char block[BLOCK];
	const struct timespec rest = { .tv_nsec = 300000 };
	uint64_t x = p->number + 1;
	unsigned long n = 0;

	pthread_barrier_wait(&masks_set);
	while (!stop) {
		for (size_t i = 0; i < BLOCK; i += 8) {
			x ^= x << 13;
			x ^= x >> 7;
			x ^= x << 17;
			memcpy(block + i, &x, 8);
		}
		p->sent = checksum(p->sent, block, BLOCK);
		/* A block is less than PIPE_BUF: all of it or an error. */
		if (write(p->pipe[1], block, BLOCK) != BLOCK)
			fail("write");
		/*
		 * Four threads that never rest and are attached to again and
		 * again make Linux 6.18 starve all other tasks for minutes,
		 * whichever the tracer is.
		 */
		if (++n % 16 == 0) {
			check_mask(&mask);
			nanosleep(&rest, NULL);
		}
	}
	check_mask(&mask);
	close(p->pipe[1]);
	return NULL;
}

static void *receiver(void *arg)
{
	struct pair *p = arg;
	unsigned char block[BLOCK];
	cpu_set_t mask;
	ssize_t n;

	if (sched_getaffinity(0, sizeof(mask), &mask) < 0)
		fail("sched_getaffinity");
	while ((n = read(p->pipe[0], block, BLOCK)) == BLOCK) {
		if (pwrite(p->file, block, BLOCK, 0) != BLOCK)
			fail("pwrite");
		memset(block, 0, BLOCK);
		if (pread(p->file, block, BLOCK, 0) != BLOCK)
			fail("pread");
		p->received = checksum(p->received, block, BLOCK);
		p->rounds++;
	}
	if (n)
		fail("read");
	check_mask(&mask);
	return NULL;
}

static int temporary_file(void)
{
	char name[] = "/tmp/ringside-work-XXXXXX";
	int fd = mkostemp(name, O_CLOEXEC);

	if (fd < 0)
		fail("mkostemp");
	unlink(name);
	return fd;
}

int main(int argc, char **argv)
{
	static struct pair pairs[PAIRS_MAX];
	pthread_t threads[2 * PAIRS_MAX];
	unsigned n = argc > 1 ? atoi(argv[1]) : 2;
	unsigned long rounds = 0;
	char c;
	ssize_t r;

	if (n < 1 || n > PAIRS_MAX)
		return 2;
	pthread_barrier_init(&masks_set, NULL, n + 1);
	for (unsigned i = 0; i < n; i++) {
		pairs[i].number = i;
		pairs[i].file = temporary_file();
		if (pipe2(pairs[i].pipe, O_CLOEXEC) < 0)
			fail("pipe2");
		if (pthread_create(&threads[2 * i], NULL, sender, &pairs[i]) ||
		    pthread_create(&threads[2 * i + 1], NULL, receiver,
				   &pairs[i]))
			fail("pthread_create");
	}
	/* Who looks from outside when we are ready sees the masks that stay. */
	pthread_barrier_wait(&masks_set);
	puts("ready");
	fflush(stdout);
	while ((r = read(0, &c, 1)) > 0)
		;
	if (r < 0)
		fail("read of standard input");
	stop = true;
	for (unsigned i = 0; i < 2 * n; i++)
		pthread_join(threads[i], NULL);
	for (unsigned i = 0; i < n; i++) {
		rounds += pairs[i].rounds;
		if (pairs[i].sent != pairs[i].received) {
			errno = 0;
			fail("checksums differ");
		}
	}
	printf("ok %lu %lu\n", rounds, (unsigned long)glimpses);
	return 0;
}
