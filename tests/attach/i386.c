/* SPDX-License-Identifier: BSD-2-Clause */
/* A 32-bit program without any library: writes, opens what is not, ends. */

static long call(long nr, long a, long b, long c)
{
	long ret;

	__asm__ volatile("int $0x80"
			 : "=a"(ret)
			 : "a"(nr), "b"(a), "c"(b), "d"(c)
			 : "memory");
	return ret;
}

void _start(void);

void _start(void)
{
	call(4, 1, (long)"32 bits\n", 8);	/* write */
	call(5, (long)"/no/such", 0, 0);	/* open */
	call(20, 0, 0, 0);			/* getpid */
	call(1, 9, 0, 0);			/* exit */
	for (;;)
		;
}
