/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * compute N: two threads that compute, with one system call about every 100
 * microseconds, N in each: tracing must not take the second CPU from them.
 */
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { ROUNDS = 60000 }; /* about 100 us on a machine of 2020 */

static long n = 10000;

static void *work(void *arg)
{
	uint64_t x = (uintptr_t)arg + 1;

	for (long i = 0; i < n; i++) {
		for (int k = 0; k < ROUNDS; k++) {
			x ^= x << 13;
			x ^= x >> 7;
			x ^= x << 17;
		}
		syscall(SYS_getppid);
	}
	return (void *)(uintptr_t)x;
}

int main(int argc, char **argv)
{
	pthread_t other;
	void *a, *b;

	if (argc > 1)
		n = atol(argv[1]);
	if (pthread_create(&other, NULL, work, (void *)1))
		return 1;
	a = work(NULL);
	pthread_join(other, &b);
	return !a || !b; /* so that the work is not optimized away */
}
