/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=/^sched_,getpriority,setpriority,ioprio_get,ioprio_set,getcpu -a12 */
/* Priorities, policies, CPUs. */
#include <time.h>

#include "spec.h"

#include <signal.h>

static void policies(void)
{
	int param = 5;
	long r;

	r = syscall(SYS_sched_getparam, 0, &param);
	printf("sched_getparam(0, {sched_priority=0}) = %s\n", result(r));
	param = 5;
	r = syscall(SYS_sched_setparam, 0, &param);
	printf("sched_setparam(0, {sched_priority=5}) = %s\n", result(r));
	r = syscall(SYS_sched_setscheduler, -1, 0x40000001, &param);
	printf("sched_setscheduler(-1, SCHED_RESET_ON_FORK|SCHED_FIFO, "
	       "{sched_priority=5}) = %s\n", result(r));
	r = syscall(SYS_sched_setscheduler, 0, 99, BAD);
	printf("sched_setscheduler(0, 0x63 /* SCHED_??? */, 0x1) = %s\n",
	       result(r));
	syscall(SYS_sched_getscheduler, 0);
	printf("sched_getscheduler(0) = 0 (SCHED_OTHER)\n");
	r = syscall(SYS_sched_getscheduler, -1);
	printf("sched_getscheduler(-1) = %s\n", result(r));
	r = syscall(SYS_sched_get_priority_max, 2);
	printf("sched_get_priority_max(SCHED_RR) = %s\n", result(r));
	r = syscall(SYS_sched_yield);
	printf("sched_yield() = %s\n", result(r));
}

static void attributes(void)
{
	uint32_t a[14] = { 0 }, b[14];
	long r;

	r = syscall(SYS_sched_getattr, 0, a, 48, 0);
	printf("sched_getattr(0, {size=48, sched_policy=SCHED_OTHER, "
	       "sched_flags=0, sched_nice=%d, sched_priority=0, "
	       "sched_runtime=%llu, sched_deadline=0, sched_period=0}, 48, 0) "
	       "= %s\n", (int)a[4], *(unsigned long long *)(a + 6), result(r));
	r = syscall(SYS_sched_getattr, -1, b, 48, 0);
	printf("sched_getattr(-1, %p, 48, 0) = %s\n", (void *)b, result(r));
	memset(a, 0, sizeof(a));
	a[0] = 56;
	a[1] = 9;
	a[2] = 0x61;
	a[12] = 1;
	a[13] = 2;
	r = syscall(SYS_sched_setattr, 0, a, 7);
	printf("sched_setattr(0, {size=56, sched_policy=0x9 /* SCHED_??? */, "
	       "sched_flags=SCHED_FLAG_RESET_ON_FORK|SCHED_FLAG_UTIL_CLAMP_MIN"
	       "|SCHED_FLAG_UTIL_CLAMP_MAX, sched_nice=0, sched_priority=0, "
	       "sched_runtime=0, sched_deadline=0, sched_period=0, "
	       "sched_util_min=1, sched_util_max=2}, 0x7) = %s\n", result(r));
}

static void cpus(void)
{
	unsigned char mask[128] = { 0 };
	unsigned cpu = 0, node = 0;
	long r;

	mask[0] = 0x80;
	mask[100] = 3;
	r = syscall(SYS_sched_setaffinity, -1, 128, mask);
	printf("sched_setaffinity(-1, 128, [7 800 801]) = %s\n", result(r));
	r = syscall(SYS_sched_setaffinity, 0, 0, mask);
	printf("sched_setaffinity(0, 0, []) = %s\n", result(r));
	r = syscall(SYS_sched_getaffinity, 0, 128, BAD);
	printf("sched_getaffinity(0, 128, 0x1) = %s\n", result(r));
	r = syscall(SYS_getcpu, &cpu, &node, NULL);
	printf("getcpu([%u], [%u], NULL) = %s\n", cpu, node, result(r));
}

int main(void)
{
	long r;

	policies();
	attributes();
	cpus();
	r = syscall(SYS_getpriority, 0, 0);
	printf("getpriority(PRIO_PROCESS, 0) = %s\n", result(r));
	r = syscall(SYS_setpriority, 9, -1, -21);
	printf("setpriority(0x9 /* PRIO_??? */, -1, -21) = %s\n", result(r));
	syscall(SYS_ioprio_get, 1, 0);
	printf("ioprio_get(IOPRIO_WHO_PROCESS, 0) = "
	       "0 (IOPRIO_PRIO_VALUE(IOPRIO_CLASS_NONE, 0))\n");
	r = syscall(SYS_ioprio_set, 1, 0, 2 << 13 | 7);
	printf("ioprio_set(IOPRIO_WHO_PROCESS, 0, "
	       "IOPRIO_PRIO_VALUE(IOPRIO_CLASS_BE, 7)) = %s\n", result(r));
	r = syscall(SYS_ioprio_set, 5, -1, 9 << 13);
	printf("ioprio_set(0x5 /* IOPRIO_WHO_??? */, -1, "
	       "IOPRIO_PRIO_VALUE(0x9 /* IOPRIO_CLASS_??? */, 0)) = %s\n",
	       result(r));
	return 0;
}
