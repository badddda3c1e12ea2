/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=rt_sigprocmask,rt_sigpending,rt_sigtimedwait,rt_sigsuspend,sigaltstack,signalfd4,signalfd -e signal=none -a12 */
/* Masks, what is pending, the other stack. */
#include <time.h>

#include "spec.h"

#include <signal.h>

int main(void)
{
	struct timespec t = { 0, 1000 };
	uint64_t m = 1ULL << 11, o = 0;
	siginfo_t si;
	stack_t ss = { .ss_sp = (void *)0x1000, .ss_flags = SS_DISABLE,
		       .ss_size = 8192 };
	long r;

	r = syscall(SYS_rt_sigprocmask, SIG_BLOCK, &m, &o, 8);
	printf("rt_sigprocmask(SIG_BLOCK, [USR2], [], 8) = %s\n", result(r));
	r = syscall(SYS_rt_sigprocmask, SIG_SETMASK, NULL, &o, 8);
	printf("rt_sigprocmask(SIG_SETMASK, NULL, [USR2], 8) = %s\n",
	       result(r));
	r = syscall(SYS_rt_sigprocmask, 7, &m, NULL, 8);
	printf("rt_sigprocmask(0x7 /* SIG_??? */, [USR2], NULL, 8) = %s\n",
	       result(r));
	r = syscall(SYS_rt_sigprocmask, SIG_BLOCK, &m, &o, 128);
	printf("rt_sigprocmask(SIG_BLOCK, %p, %p, 128) = %s\n", (void *)&m,
	       (void *)&o, result(r));
	r = syscall(SYS_rt_sigprocmask, SIG_UNBLOCK, BAD, NULL, 8);
	printf("rt_sigprocmask(SIG_UNBLOCK, 0x1, NULL, 8) = %s\n", result(r));

	syscall(SYS_tgkill, getpid(), getpid(), SIGUSR2);
	r = syscall(SYS_rt_sigpending, &o, 8);
	printf("rt_sigpending([USR2], 8) = %s\n", result(r));
	o = 0;
	r = syscall(SYS_rt_sigpending, &o, 4);
	printf("rt_sigpending([USR2], 4) = %s\n", result(r));
	r = syscall(SYS_rt_sigtimedwait, &m, &si, &t, 8);
	printf("rt_sigtimedwait([USR2], {si_signo=SIGUSR2, si_code=SI_TKILL, "
	       "si_pid=%d, si_uid=%d}, {tv_sec=0, tv_nsec=1000}, 8) = "
	       "12 (SIGUSR2)\n", getpid(), getuid());
	if (r != SIGUSR2)
		return 1;
	r = syscall(SYS_rt_sigtimedwait, &m, &si, &t, 8);
	printf("rt_sigtimedwait([USR2], %p, {tv_sec=0, tv_nsec=1000}, 8) = "
	       "%s\n", (void *)&si, result(r));
	r = syscall(SYS_rt_sigsuspend, BAD, 8);
	printf("rt_sigsuspend(0x1, 8) = %s\n", result(r));

	r = sigaltstack(&ss, NULL);
	printf("sigaltstack({ss_sp=0x1000, ss_flags=SS_DISABLE, "
	       "ss_size=8192}, NULL) = %s\n", result(r));
	r = sigaltstack(NULL, &ss);
	printf("sigaltstack(NULL, {ss_sp=NULL, ss_flags=SS_DISABLE, "
	       "ss_size=0}) = %s\n", result(r));
	ss.ss_flags = (int)0x80000005;
	r = sigaltstack(&ss, NULL);
	printf("sigaltstack({ss_sp=NULL, "
	       "ss_flags=SS_ONSTACK|SS_AUTODISARM|0x4, ss_size=0}, NULL) = "
	       "%s\n", result(r));

	r = syscall(SYS_signalfd4, -1, &m, 8, 02004000);
	printf("signalfd4(-1, [USR2], 8, SFD_CLOEXEC|SFD_NONBLOCK) = %s\n",
	       result(r));
	r = syscall(SYS_signalfd, -1, &m, 4);
	printf("signalfd(-1, %p, 4) = %s\n", (void *)&m, result(r));
	return 0;
}
