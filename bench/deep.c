/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * deep DEPTH CALLS: getppid(2) that often, from a function that so many others
 * called. Says how many ns one took, by its own clock.
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static double now_ns(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return ts.tv_sec * 1e9 + ts.tv_nsec;
}

__attribute__((noinline)) static double deep(int depth, long calls)
{
	double ns;

	if (depth) {
		ns = deep(depth - 1, calls);
	} else {
		ns = now_ns();
		for (long i = 0; i < calls; i++)
			syscall(SYS_getppid);
		ns = (now_ns() - ns) / calls;
	}
	/* So that the call above is not the last thing. */
	__asm__ volatile("" ::: "memory");
	return ns;
}

int main(int argc, char **argv)
{
	if (argc != 3 || atol(argv[2]) <= 0)
		return 2;
	printf("%.1f\n", deep(atoi(argv[1]), atol(argv[2])));
	return 0;
}
