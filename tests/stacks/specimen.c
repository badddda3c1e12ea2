/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * specimen MODE: makes getppid(2) calls from functions whose names the test
 * knows. Built with and without frame pointers, static, stripped.
 */
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* No call of these is the last thing that its function does. */
#define KEEP() __asm__ volatile("" ::: "memory")

long inner(void);
long middle(int n);
long outer(int n);
long deep(int n);
long handler_inner(void);
void handler(int sig);

__attribute__((noinline)) long inner(void)
{
	long r = syscall(SYS_getppid);

	KEEP();
	return r;
}

__attribute__((noinline)) long middle(int n)
{
	char room[64];
	long r;

	memset(room, n, sizeof(room));
	r = inner();
	KEEP();
	return r + room[n & 63];
}

__attribute__((noinline)) long outer(int n)
{
	long r = middle(n + 1);

	KEEP();
	return r + 1;
}

__attribute__((noinline)) long deep(int n)
{
	long r = n ? deep(n - 1) : inner();

	KEEP();
	return r + 1;
}

__attribute__((noinline)) long handler_inner(void)
{
	long r = syscall(SYS_getppid);

	KEEP();
	return r;
}

void handler(int sig)
{
	handler_inner();
	KEEP();
}

static void *thread(void *p)
{
	outer(1);
	KEEP();
	return p;
}

static int in_threads(void)
{
	pthread_t t;

	if (pthread_create(&t, NULL, thread, NULL))
		return 1;
	pthread_join(t, NULL);
	return 0;
}

/* The handler runs on a stack below, or above, the one it interrupts. */
static int on_another_stack(void)
{
	struct sigaction sa = { .sa_handler = handler, .sa_flags = SA_ONSTACK };
	stack_t st = { .ss_size = 1 << 16 };

	st.ss_sp = malloc(st.ss_size);
	if (!st.ss_sp || sigaltstack(&st, NULL) ||
	    sigaction(SIGUSR1, &sa, NULL))
		return 1;
	raise(SIGUSR1);
	return 0;
}

/*
 * Code that no file has: { push %rbp; mov %rsp, %rbp; call *%rdi; pop %rbp;
 * ret }, or without the frame pointer.
 */
static int by_made_code(int pointer)
{
	static const unsigned char with[] = { 0x55, 0x48, 0x89, 0xe5,
					      0xff, 0xd7, 0x5d, 0xc3 };
	static const unsigned char without[] = { 0x50, 0xff, 0xd7, 0x59, 0xc3 };
	void *code = mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC,
			  MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (code == MAP_FAILED)
		return 1;
	if (pointer)
		memcpy(code, with, sizeof(with));
	else
		memcpy(code, without, sizeof(without));
	((long (*)(long (*)(void)))code)(inner);
	return 0;
}

#ifdef __x86_64__
/* Frames that lead to themselves, and a stack that is none. */
static int broken(void)
{
	static uint64_t loop[2];
	static const unsigned char code[] = { 0x0f, 0x05, 0xff, 0xe2 };
	/* syscall; jmp *%rdx */
	void *page = mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC,
			  MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (page == MAP_FAILED)
		return 1;
	memcpy(page, code, sizeof(code));
	for (int k = 0; k < 3; k++) {
		uint64_t sp = k == 0 ? (uint64_t)loop : k == 1 ? 0x1000 : 1;

		loop[0] = (uint64_t)loop;
		loop[1] = (uint64_t)page;
		__asm__ volatile("mov %%rsp, %%r12\n\t"
				 "mov %%rbp, %%r13\n\t"
				 "lea 1f(%%rip), %%rdx\n\t"
				 "mov %[sp], %%rsp\n\t"
				 "mov %[bp], %%rbp\n\t"
				 "mov %[nr], %%eax\n\t"
				 "jmp *%[page]\n"
				 "1:\n\t"
				 "mov %%r12, %%rsp\n\t"
				 "mov %%r13, %%rbp\n\t"
				 :
				 : [sp] "r"(sp), [bp] "r"((uint64_t)loop),
				   [page] "r"(page), [nr] "i"(SYS_getppid)
				 : "rax", "rcx", "rdx", "r11", "r12", "r13",
				   "memory");
	}
	return 0;
}
#else
static int broken(void)
{
	return 1;
}
#endif

static int in_vdso(void)
{
	struct timespec ts;

	/* One that the vdso has to ask the kernel for. */
	return clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &ts);
}

static int in_children(int n)
{
	for (int k = 0; k < n; k++) {
		pid_t pid = fork();

		if (pid < 0)
			return 1;
		if (!pid) {
			outer(1);
			_exit(0);
		}
		if (waitpid(pid, NULL, 0) != pid)
			return 1;
	}
	return 0;
}

int main(int argc, char **argv)
{
	const char *mode = argc > 1 ? argv[1] : "calls";
	int n = argc > 2 ? atoi(argv[2]) : 1;

	if (!strcmp(mode, "calls")) {
		for (int k = 0; k < n; k++)
			outer(1);
		return 0;
	}
	if (!strcmp(mode, "unlink")) {
		if (unlink(argv[0]))
			return 1;
		outer(1);
		return 0;
	}
	if (!strcmp(mode, "deep"))
		return deep(n) < 0;
	if (!strcmp(mode, "thread"))
		return in_threads();
	if (!strcmp(mode, "altstack"))
		return on_another_stack();
	if (!strcmp(mode, "made"))
		return by_made_code(n);
	if (!strcmp(mode, "broken"))
		return broken();
	if (!strcmp(mode, "vdso"))
		return in_vdso();
	if (!strcmp(mode, "children"))
		return in_children(n);
	if (!strcmp(mode, "blocked")) {
		alarm(1);
		pause();
		return 0;
	}
	return 2;
}
