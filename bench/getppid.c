/* SPDX-License-Identifier: BSD-2-Clause */
/* getppid N: the cheapest system call, N times. */
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	long n = argc > 1 ? atol(argv[1]) : 1000000;

	while (n-- > 0)
		syscall(SYS_getppid);
	return 0;
}
