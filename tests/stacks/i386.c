/* SPDX-License-Identifier: BSD-2-Clause */
/* A 32-bit program without any library, whose functions are known. */

long inner(void);
long middle(void);
long outer(void);
void _start(void);

static long call(long nr, long a)
{
	long ret;

	__asm__ volatile("int $0x80" : "=a"(ret) : "a"(nr), "b"(a) : "memory");
	return ret;
}

__attribute__((noinline)) long inner(void)
{
	long r = call(64, 0); /* getppid */

	__asm__ volatile("" ::: "memory");
	return r;
}

__attribute__((noinline)) long middle(void)
{
	volatile char room[40];
	long r;

	room[3] = 1;
	r = inner();
	__asm__ volatile("" ::: "memory");
	return r + room[3];
}

__attribute__((noinline)) long outer(void)
{
	long r = middle();

	__asm__ volatile("" ::: "memory");
	return r + 1;
}

void _start(void)
{
	outer();
	call(1, 0); /* exit */
	for (;;)
		;
}
