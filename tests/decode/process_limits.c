/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=getrlimit,setrlimit,getrusage,getpgid,setpgid,getsid,capget,capset -v -a12 */
/* Limits, use of resources, groups of processes. */
#include <sys/resource.h>

#include "spec.h"

#include <signal.h>

#define TIME "{tv_sec=%lld, tv_usec=%llu}"

static void usage(void)
{
	struct rusage u;
	long r = syscall(SYS_getrusage, RUSAGE_CHILDREN, &u);

	printf("getrusage(RUSAGE_CHILDREN, {ru_utime=" TIME ", ru_stime=" TIME
	       ", ru_maxrss=%ld, ru_ixrss=0, ru_idrss=0, ru_isrss=0, "
	       "ru_minflt=%ld, ru_majflt=%ld, ru_nswap=0, ru_inblock=%ld, "
	       "ru_oublock=%ld, ru_msgsnd=0, ru_msgrcv=0, ru_nsignals=0, "
	       "ru_nvcsw=%ld, ru_nivcsw=%ld}) = %s\n",
	       (long long)u.ru_utime.tv_sec, (long long)u.ru_utime.tv_usec,
	       (long long)u.ru_stime.tv_sec, (long long)u.ru_stime.tv_usec,
	       u.ru_maxrss, u.ru_minflt, u.ru_majflt, u.ru_inblock,
	       u.ru_oublock, u.ru_nvcsw, u.ru_nivcsw, result(r));
	r = syscall(SYS_getrusage, 5, &u);
	printf("getrusage(0x5 /* RUSAGE_??? */, %p) = %s\n", (void *)&u,
	       result(r));
}

int main(void)
{
	uint32_t header[2] = { 0x20080522, 0 }, data[6] = { 0 };
	uint64_t lim[2];
	int pid = getpid();
	long r;

	lim[0] = lim[1] = 0;
	r = syscall(SYS_setrlimit, 4, lim);
	printf("setrlimit(RLIMIT_CORE, {rlim_cur=0, rlim_max=0}) = %s\n",
	       result(r));
	r = syscall(SYS_getrlimit, 4, lim);
	printf("getrlimit(RLIMIT_CORE, {rlim_cur=0, rlim_max=0}) = %s\n",
	       result(r));
	lim[0] = 3 * 1024;
	lim[1] = ~0ULL;
	r = syscall(SYS_setrlimit, 77, lim);
	printf("setrlimit(0x4d /* RLIMIT_??? */, {rlim_cur=3*1024, "
	       "rlim_max=RLIM64_INFINITY}) = %s\n", result(r));
	r = syscall(SYS_getrlimit, 7, BAD);
	printf("getrlimit(RLIMIT_NOFILE, 0x1) = %s\n", result(r));
	usage();

	r = syscall(SYS_setpgid, 0, 0);
	printf("setpgid(0, 0) = %s\n", result(r));
	r = syscall(SYS_getpgid, 0);
	printf("getpgid(0)  = %d\n", pid);
	r = syscall(SYS_getsid, -1);
	printf("getsid(-1)  = %s\n", result(r));

	data[0] = 0x400;
	data[1] = 1U << 31 | 1;
	data[4] = 1 << 7 | 1 << 30;
	r = syscall(SYS_capset, header, data);
	printf("capset({version=_LINUX_CAPABILITY_VERSION_3, pid=0}, "
	       "{effective=1<<CAP_NET_BIND_SERVICE, "
	       "permitted=1<<CAP_CHOWN|1<<CAP_SETFCAP|1<<CAP_BPF|"
	       "0x4000000000000000, inheritable=0}) = %s\n", result(r));
	header[0] = 0x19980330;
	r = syscall(SYS_capset, header, BAD);
	printf("capset({version=_LINUX_CAPABILITY_VERSION_1, pid=0}, 0x1) = "
	       "%s\n", result(r));
	header[0] = 5;
	r = syscall(SYS_capget, header, data);
	printf("capget({version=0x5 /* _LINUX_CAPABILITY_VERSION_??? */, "
	       "pid=0}, %p) = %s\n", (void *)data, result(r));
	return 0;
}
