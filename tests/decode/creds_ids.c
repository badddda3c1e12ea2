/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=getuid,getegid,getresuid,getresgid,setresuid,setreuid,setfsuid,getgroups,setgroups,getsid,setpgid -a16 */
/* Users and groups. */
#include <sys/fsuid.h>

#include "spec.h"

#include <signal.h>

int main(void)
{
	uint32_t u[3], list[64];
	long r, n;

	r = syscall(SYS_getuid);
	printf("getuid()        = %s\n", result(r));
	r = syscall(SYS_getegid);
	printf("getegid()       = %s\n", result(r));
	r = syscall(SYS_getresuid, u, u + 1, u + 2);
	printf("getresuid([%u], [%u], [%u]) = %s\n", u[0], u[1], u[2],
	       result(r));
	r = syscall(SYS_getresgid, u, u + 1, NULL);
	printf("getresgid(%p, %p, NULL) = %s\n", (void *)u, (void *)(u + 1),
	       result(r));
	r = syscall(SYS_setresuid, -1, -1, -1);
	printf("setresuid(-1, -1, -1) = %s\n", result(r));
	r = syscall(SYS_setreuid, -1L, 0xffffffff);
	printf("setreuid(-1, -1) = %s\n", result(r));
	r = syscall(SYS_setfsuid, -1);
	printf("setfsuid(-1)    = %s\n", result(r));

	n = syscall(SYS_getgroups, 0, NULL);
	printf("getgroups(0, NULL) = %s\n", result(n));
	r = syscall(SYS_getgroups, 64, list);
	printf("getgroups(64, [");
	for (long i = 0; i < n && i < 64; i++)
		printf("%s%u", i ? ", " : "", list[i]);
	printf("]) = %s\n", result(r));
	r = syscall(SYS_setgroups, 70000, BAD);
	printf("setgroups(70000, 0x1) = %s\n", result(r));
	r = syscall(SYS_setgroups, -1, NULL);
	printf("setgroups(-1, NULL) = %s\n", result(r));
	r = syscall(SYS_getsid, 0);
	printf("getsid(0)       = %s\n", result(r));
	r = syscall(SYS_setpgid, 1, 2);
	printf("setpgid(1, 2)   = %s\n", result(r));
	return 0;
}
