/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=rt_sigaction -a12 */
/* Actions: handlers, flags, masks, and what is no action at all. */
#include "spec.h"

#include <signal.h>

/* As the kernel has it. */
struct action {
	uint64_t handler, flags, restorer, mask;
};

int main(void)
{
	struct action a = { .handler = 0x1234, .flags = 0x14000004,
			    .restorer = 0x5678 };
	struct action old = { 0 };
	long r;

	/* SIGUSR1, SIGCHLD, the first real-time one, and the fourth */
	a.mask = 1ULL << 9 | 1ULL << 16 | 1ULL << 31 | 1ULL << 34;
	r = syscall(SYS_rt_sigaction, SIGUSR1, &a, NULL, 8);
	printf("rt_sigaction(SIGUSR1, {sa_handler=0x1234, "
	       "sa_mask=[USR1 CHLD RTMIN RT_3], "
	       "sa_flags=SA_RESTORER|SA_RESTART|SA_SIGINFO, "
	       "sa_restorer=0x5678}, NULL, 8) = %s\n", result(r));

	a.handler = 1;
	a.flags = 0;
	a.mask = ~(1ULL << 1 | 1ULL << 63);
	r = syscall(SYS_rt_sigaction, SIGUSR1, &a, &old, 8);
	printf("rt_sigaction(SIGUSR1, {sa_handler=SIG_IGN, "
	       "sa_mask=~[INT RT_32], sa_flags=0}, {sa_handler=0x1234, "
	       "sa_mask=[USR1 CHLD RTMIN RT_3], "
	       "sa_flags=SA_RESTORER|SA_RESTART|SA_SIGINFO, "
	       "sa_restorer=0x5678}, 8) = %s\n", result(r));

	a.handler = 0;
	a.flags = 0xffffffff;
	a.mask = 0;
	r = syscall(SYS_rt_sigaction, 64, &a, NULL, 8);
	printf("rt_sigaction(SIGRT_32, {sa_handler=SIG_DFL, sa_mask=[], "
	       "sa_flags=SA_RESTORER|SA_ONSTACK|SA_RESTART|SA_INTERRUPT|"
	       "SA_NODEFER|SA_RESETHAND|SA_SIGINFO|SA_NOCLDSTOP|"
	       "SA_NOCLDWAIT|0x3fffff8, sa_restorer=0x5678}, NULL, 8) = %s\n",
	       result(r));

	r = syscall(SYS_rt_sigaction, 65, NULL, &old, 8);
	printf("rt_sigaction(65, NULL, %p, 8) = %s\n", (void *)&old,
	       result(r));
	r = syscall(SYS_rt_sigaction, SIGKILL, NULL, BAD, 8);
	printf("rt_sigaction(SIGKILL, NULL, 0x1, 8) = %s\n", result(r));
	r = syscall(SYS_rt_sigaction, SIGKILL, BAD, NULL, 8);
	printf("rt_sigaction(SIGKILL, 0x1, NULL, 8) = %s\n", result(r));
	r = syscall(SYS_rt_sigaction, 0, NULL, NULL, 4);
	printf("rt_sigaction(0, NULL, NULL, 4) = %s\n", result(r));
	return 0;
}
