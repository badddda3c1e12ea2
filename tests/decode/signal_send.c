/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=kill,tkill,tgkill,rt_sigqueueinfo,rt_tgsigqueueinfo,rt_sigreturn,pause -a12 */
/* Signals that are sent, and that arrive. */
#include "spec.h"

#include <signal.h>

static void ignore(int sig)
{
}

static void leave(int sig, siginfo_t *si, void *context)
{
	int pid = getpid();

	printf("--- SIGSEGV {si_signo=SIGSEGV, si_code=SEGV_MAPERR, "
	       "si_addr=%p} ---\n", si->si_addr);
	printf("kill(%d, 0) = 0\n", pid);
	kill(pid, 0);
	exit(0);
}

static void got(const char *sig, const char *what)
{
	printf("--- %s {si_signo=%s, %s} ---\n"
	       "rt_sigreturn({mask=[]}) = 0\n", sig, sig, what);
}

int main(void)
{
	struct sigaction a = { .sa_handler = ignore };
	siginfo_t si = { .si_signo = SIGUSR2, .si_code = SI_QUEUE };
	int pid = getpid(), uid = getuid();
	char text[160];
	long r;

	sigaction(SIGUSR1, &a, NULL);
	sigaction(SIGUSR2, &a, NULL);
	sigaction(SIGRTMIN + 1, &a, NULL);

	r = kill(pid, SIGUSR1);
	printf("kill(%d, SIGUSR1) = %s\n", pid, result(r));
	snprintf(text, sizeof(text), "si_code=SI_USER, si_pid=%d, si_uid=%d",
		 pid, uid);
	got("SIGUSR1", text);

	r = syscall(SYS_tgkill, pid, pid, SIGRTMIN + 1);
	printf("tgkill(%d, %d, SIGRT_3) = %s\n", pid, pid, result(r));
	snprintf(text, sizeof(text), "si_code=SI_TKILL, si_pid=%d, si_uid=%d",
		 pid, uid);
	got("SIGRT_3", text);

	si.si_pid = 123;
	si.si_uid = 456;
	si.si_value.sival_ptr = (void *)0x100000007;
	r = syscall(SYS_rt_sigqueueinfo, pid, SIGUSR2, &si);
	snprintf(text, sizeof(text), "si_code=SI_QUEUE, si_pid=123, "
		 "si_uid=456, si_int=7, si_ptr=0x100000007");
	printf("rt_sigqueueinfo(%d, SIGUSR2, {si_signo=SIGUSR2, %s}) = %s\n",
	       pid, text, result(r));
	got("SIGUSR2", text);

	si.si_code = -60;
	si.si_pid = 0;
	si.si_uid = (uid_t)-1;
	si.si_value.sival_ptr = NULL;
	r = syscall(SYS_rt_tgsigqueueinfo, pid, pid, SIGUSR2, &si);
	snprintf(text, sizeof(text), "si_code=SI_ASYNCNL, si_pid=0, si_uid=-1");
	printf("rt_tgsigqueueinfo(%d, %d, SIGUSR2, {si_signo=SIGUSR2, %s}) = "
	       "%s\n", pid, pid, text, result(r));
	got("SIGUSR2", text);

	si.si_code = 50;
	si.si_errno = 2;
	r = syscall(SYS_rt_sigqueueinfo, 1, SIGSEGV, &si);
	printf("rt_sigqueueinfo(1, SIGSEGV, {si_signo=SIGUSR2, si_code=0x32, "
	       "si_errno=ENOENT, si_pid=0, si_uid=-1}) = %s\n", result(r));
	r = syscall(SYS_rt_sigqueueinfo, 1, 0, BAD);
	printf("rt_sigqueueinfo(1, 0, 0x1) = %s\n", result(r));
	r = syscall(SYS_tkill, -5, 99);
	printf("tkill(-5, 99) = %s\n", result(r));
	r = kill(-1234567, 0);
	printf("kill(-1234567, 0) = %s\n", result(r));

	a.sa_sigaction = leave;
	a.sa_flags = SA_SIGINFO;
	sigaction(SIGSEGV, &a, NULL);
	*(volatile char *)BAD = 1;
	return 1;
}
