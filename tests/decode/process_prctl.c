/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=prctl,personality -a12 */
/* What a thread sets and asks about itself. */
#include "spec.h"

#include <signal.h>

static void unnamed(void)
{
	char name[16];
	long r;

	r = syscall(SYS_prctl, 15, "specimen of a long name");
	printf("prctl(PR_SET_NAME, \"specimen of a l\"...) = %s\n", result(r));
	r = syscall(SYS_prctl, 16, name);
	printf("prctl(PR_GET_NAME, \"specimen of a l\") = %s\n", result(r));
	r = syscall(SYS_prctl, 15, BAD);
	printf("prctl(PR_SET_NAME, 0x1) = %s\n", result(r));
	r = syscall(SYS_prctl, 16, BAD);
	printf("prctl(PR_GET_NAME, 0x1) = %s\n", result(r));
}

static void signals_and_flags(void)
{
	int sig = 0;
	long r;

	r = syscall(SYS_prctl, 1, SIGKILL);
	printf("prctl(PR_SET_PDEATHSIG, SIGKILL) = %s\n", result(r));
	r = syscall(SYS_prctl, 2, &sig);
	printf("prctl(PR_GET_PDEATHSIG, [SIGKILL]) = %s\n", result(r));
	syscall(SYS_prctl, 1, 0);
	printf("prctl(PR_SET_PDEATHSIG, 0) = 0\n");
	r = syscall(SYS_prctl, 4, 1);
	printf("prctl(PR_SET_DUMPABLE, SUID_DUMP_USER) = %s\n", result(r));
	syscall(SYS_prctl, 3);
	printf("prctl(PR_GET_DUMPABLE) = 1 (SUID_DUMP_USER)\n");
	r = syscall(SYS_prctl, 4, 7);
	printf("prctl(PR_SET_DUMPABLE, 0x7 /* SUID_DUMP_??? */) = %s\n",
	       result(r));
	r = syscall(SYS_prctl, 38, 1, 0, 0, 0);
	printf("prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) = %s\n", result(r));
	r = syscall(SYS_prctl, 39, 0, 0, 0, 0);
	printf("prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) = %s\n", result(r));
	r = syscall(SYS_prctl, 36, 1);
	printf("prctl(PR_SET_CHILD_SUBREAPER, 1) = %s\n", result(r));
	r = syscall(SYS_prctl, 37, &sig);
	printf("prctl(PR_GET_CHILD_SUBREAPER, [1]) = %s\n", result(r));
	r = syscall(SYS_prctl, 29, 50000);
	printf("prctl(PR_SET_TIMERSLACK, 50000) = %s\n", result(r));
	r = syscall(SYS_prctl, 28, 0x1);
	printf("prctl(PR_SET_SECUREBITS, SECBIT_NOROOT) = %s\n", result(r));
	r = syscall(SYS_prctl, 27);
	if (r)
		printf("prctl(PR_GET_SECUREBITS) = 0x1 (SECBIT_NOROOT)\n");
	else
		printf("prctl(PR_GET_SECUREBITS) = 0\n");
}

static void by_the_second(void)
{
	struct {
		uint16_t len;
		void *filter;
	} prog = { 7, NULL };
	long r;

	r = syscall(SYS_prctl, 22, 9, 1, 2, 3);
	printf("prctl(PR_SET_SECCOMP, 0x9 /* SECCOMP_MODE_??? */, 0x1, 0x2, "
	       "0x3) = %s\n", result(r));
	r = syscall(SYS_prctl, 22, 2, &prog);
	printf("prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, {len=7, "
	       "filter=NULL}) = %s\n", result(r));
	r = syscall(SYS_prctl, 47, 1, 10, 0, 0);
	printf("prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_IS_SET, "
	       "CAP_NET_BIND_SERVICE, 0, 0) = %s\n", result(r));
	r = syscall(SYS_prctl, 47, 4, 1, 2, 3);
	printf("prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0x1, 0x2, "
	       "0x3) = %s\n", result(r));
	r = syscall(SYS_prctl, 23, 99);
	printf("prctl(PR_CAPBSET_READ, 0x63 /* CAP_??? */) = %s\n", result(r));
	r = syscall(SYS_prctl, 33, 1, 1, 5, 0);
	printf("prctl(PR_MCE_KILL, PR_MCE_KILL_SET, PR_MCE_KILL_EARLY, 0x5, "
	       "0) = %s\n", result(r));
	r = syscall(SYS_prctl, 0x53564d41, 0, 0x1000, 4096, "anon\n");
	printf("prctl(PR_SET_VMA, PR_SET_VMA_ANON_NAME, 0x1000, 4096, "
	       "\"anon\\n\") = %s\n", result(r));
	r = syscall(SYS_prctl, 35, 1, 2, 3, 4);
	printf("prctl(PR_SET_MM, PR_SET_MM_START_CODE, 0x2, 0x3, 0x4) = %s\n",
	       result(r));
	r = syscall(SYS_prctl, 62, 9, 1, 0, 3);
	printf("prctl(PR_SCHED_CORE, 0x9 /* PR_SCHED_CORE_??? */, 1, "
	       "0 /* PIDTYPE_PID */, 0x3) = %s\n", result(r));
	r = syscall(SYS_prctl, 77777, 1, 2, 3, 4);
	printf("prctl(0x12fd1 /* PR_??? */, 0x1, 0x2, 0x3, 0x4) = %s\n",
	       result(r));
}

static void persona(void)
{
	syscall(SYS_personality, 0);
	printf("personality(PER_LINUX) = 0 (PER_LINUX)\n");
	syscall(SYS_personality, 0x0c0008);
	printf("personality(PER_LINUX32|ADDR_NO_RANDOMIZE|FDPIC_FUNCPTRS) = "
	       "0 (PER_LINUX)\n");
	syscall(SYS_personality, 0xffffffff);
	printf("personality(0xffffffff) = 0xc0008 "
	       "(PER_LINUX32|ADDR_NO_RANDOMIZE|FDPIC_FUNCPTRS)\n");
}

int main(void)
{
	unnamed();
	signals_and_flags();
	by_the_second();
	persona();
	return 0;
}
