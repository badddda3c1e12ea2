/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=arch_prctl,prlimit64,get_robust_list,kcmp,unshare,setns,pidfd_open,pidfd_getfd,pidfd_send_signal,seccomp,iopl,ioperm -Z -a12 */
/* Calls that every program makes as it starts, or that few may make. */
#include "spec.h"

#include <signal.h>

int main(void)
{
	uint64_t lim[2] = { 2048, ~0ULL };
	uint32_t action = 0x7ff00000;
	int pid = getpid();
	long r;

	r = syscall(SYS_arch_prctl, 0x1003, BAD);
	printf("arch_prctl(ARCH_GET_FS, 0x1) = %s\n", result(r));
	r = syscall(SYS_arch_prctl, 0x7777, 5);
	printf("arch_prctl(0x7777 /* ARCH_??? */, 0x5) = %s\n", result(r));

	r = syscall(SYS_prlimit64, 0, 99, lim, BAD);
	printf("prlimit64(0, 0x63 /* RLIMIT_??? */, {rlim_cur=2*1024, "
	       "rlim_max=RLIM64_INFINITY}, 0x1) = %s\n", result(r));
	lim[0] = 1024;
	lim[1] = 1025;
	r = syscall(SYS_prlimit64, -7, 7, lim, NULL);
	printf("prlimit64(-7, RLIMIT_NOFILE, {rlim_cur=1024, "
	       "rlim_max=1025}, NULL) = %s\n", result(r));

	r = syscall(SYS_get_robust_list, -3, BAD, BAD);
	printf("get_robust_list(-3, 0x1, 0x1) = %s\n", result(r));

	r = syscall(SYS_kcmp, pid, pid, 0, -1, 2);
	printf("kcmp(%d, %d, KCMP_FILE, -1, 2) = %s\n", pid, pid, result(r));
	r = syscall(SYS_kcmp, pid, -1, 1, 1, 2);
	printf("kcmp(%d, -1, KCMP_VM) = %s\n", pid, result(r));
	r = syscall(SYS_kcmp, pid, pid, 77, 1, 2);
	printf("kcmp(%d, %d, 0x4d /* KCMP_??? */, 0x1, 0x2) = %s\n", pid, pid,
	       result(r));
	r = syscall(SYS_unshare, 0x00020001);
	printf("unshare(CLONE_NEWNS|0x1) = %s\n", result(r));
	r = syscall(SYS_setns, -1, 0x20000);
	printf("setns(-1, CLONE_NEWNS) = %s\n", result(r));
	r = syscall(SYS_pidfd_open, -1, 0x800);
	printf("pidfd_open(-1, PIDFD_NONBLOCK) = %s\n", result(r));
	r = syscall(SYS_pidfd_getfd, -1, -2, 3);
	printf("pidfd_getfd(-1, -2, 0x3) = %s\n", result(r));
	r = syscall(SYS_pidfd_send_signal, -1, SIGTERM, NULL, 0);
	printf("pidfd_send_signal(-1, SIGTERM, NULL, 0) = %s\n", result(r));
	r = syscall(SYS_seccomp, 2, 1, &action);
	printf("seccomp(SECCOMP_GET_ACTION_AVAIL, 0x1, "
	       "[SECCOMP_RET_TRACE]) = %s\n", result(r));
	r = syscall(SYS_seccomp, 1, 0x80000001, BAD);
	printf("seccomp(SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC|"
	       "0x80000000, 0x1) = %s\n", result(r));
	r = syscall(SYS_ioperm, 0x10000, 1, 1);
	printf("ioperm(0x10000, 0x1, 1) = %s\n", result(r));
	r = syscall(SYS_iopl, 4);
	printf("iopl(4)     = %s\n", result(r));
	return 0;
}
