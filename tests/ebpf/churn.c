/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A target that checks its own work while threads, processes and descriptors
 * come and go. churn PAIRS prints "ready", works until its input ends, and
 * prints "ok ROUNDS CHURNED" or what is wrong. Each pair passes blocks through
 * a pipe, both ends sum them up.
 */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { BLOCK = 512, PAIRS_MAX = 8 };

struct pair {
	int pipe[2];
	uint64_t seed, sent, received;
	unsigned long rounds;
};

static atomic_bool stop;
static unsigned long churned;

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

static uint64_t fill(uint64_t x, unsigned char *block)
{
	for (size_t i = 0; i < BLOCK; i += 8) {
		x ^= x << 13;
		x ^= x >> 7;
		x ^= x << 17;
		memcpy(block + i, &x, 8);
	}
	return x;
}

static void rest(void)
{
	const struct timespec t = { .tv_nsec = 300000 };

	nanosleep(&t, NULL);
}

static void *sender(void *arg)
{
	struct pair *p = arg;
	unsigned char block[BLOCK];
	unsigned long n = 0;

	while (!stop) {
		p->seed = fill(p->seed, block);
		p->sent = checksum(p->sent, block, BLOCK);
		if (write(p->pipe[1], block, BLOCK) != BLOCK)
			fail("write");
		if (++n % 16 == 0)
			rest();
	}
	close(p->pipe[1]);
	return NULL;
}

static void *receiver(void *arg)
{
	struct pair *p = arg;
	unsigned char block[BLOCK];
	ssize_t n;

	while ((n = read(p->pipe[0], block, BLOCK)) == BLOCK) {
		p->received = checksum(p->received, block, BLOCK);
		p->rounds++;
	}
	if (n)
		fail("read");
	return NULL;
}

/* What lives for a moment only: a block through a socket of its own. */
static void *piece(void *arg)
{
	unsigned char out[BLOCK], in[BLOCK];
	int s[2];

	fill((uintptr_t)arg | 1, out);
	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, s) < 0)
		fail("socketpair");
	if (write(s[0], out, BLOCK) != BLOCK || read(s[1], in, BLOCK) != BLOCK)
		fail("a piece");
	if (memcmp(in, out, BLOCK))
		fail("a piece has changed");
	if (close(s[0]) || close(s[1]))
		fail("close");
	return arg;
}

static void *churner(void *arg)
{
	while (!stop) {
		void *res, *want = (void *)(uintptr_t)churned;
		pthread_t t;
		int status;

		if (pthread_create(&t, NULL, piece, want) ||
		    pthread_join(t, &res) || res != want)
			fail("a thread");
		if (churned++ % 8 == 0) {
			pid_t pid = fork();

			if (pid < 0)
				fail("fork");
			if (!pid) {
				piece(want);
				_exit(7);
			}
			if (waitpid(pid, &status, 0) != pid ||
			    !WIFEXITED(status) || WEXITSTATUS(status) != 7)
				fail("a child");
		}
		rest();
	}
	return NULL;
}

int main(int argc, char **argv)
{
	static struct pair pairs[PAIRS_MAX];
	pthread_t threads[2 * PAIRS_MAX + 1];
	int n = argc > 1 ? atoi(argv[1]) : 1;
	unsigned long rounds = 0;
	char c;

	if (n < 1 || n > PAIRS_MAX)
		return 2;
	for (int i = 0; i < n; i++) {
		pairs[i].seed = i + 1;
		if (pipe2(pairs[i].pipe, O_CLOEXEC) < 0)
			fail("pipe2");
		if (pthread_create(&threads[2 * i], NULL, sender, &pairs[i]) ||
		    pthread_create(&threads[2 * i + 1], NULL, receiver,
				   &pairs[i]))
			fail("pthread_create");
	}
	if (pthread_create(&threads[2 * n], NULL, churner, NULL))
		fail("pthread_create");
	puts("ready");
	fflush(stdout);
	while (read(0, &c, 1) > 0)
		;
	stop = true;
	for (int i = 0; i < 2 * n + 1; i++)
		pthread_join(threads[i], NULL);
	for (int i = 0; i < n; i++) {
		rounds += pairs[i].rounds;
		if (pairs[i].sent != pairs[i].received) {
			errno = 0;
			fail("checksums differ");
		}
	}
	printf("ok %lu %lu\n", rounds, churned);
	return 0;
}
