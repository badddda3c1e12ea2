/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=%clock,timerfd_create,timerfd_settime,timerfd_gettime,timer_create,timer_settime,timer_gettime,timer_getoverrun,timer_delete,getitimer,setitimer,alarm,times -a12 */
/* Clocks and timers. */
#include <sys/time.h>
#include <sys/timerfd.h>
#include <time.h>

#include "spec.h"

#include <signal.h>

static void clocks(void)
{
	struct timespec t, bad = { 1, 4000000000 };
	char date[64];
	struct tm tm;
	long now;
	long r;

	r = syscall(SYS_clock_gettime, CLOCK_MONOTONIC, &t);
	printf("clock_gettime(CLOCK_MONOTONIC, {tv_sec=%ld, tv_nsec=%ld}) = "
	       "%s\n", (long)t.tv_sec, t.tv_nsec, result(r));
	r = syscall(SYS_clock_gettime, 99, &t);
	printf("clock_gettime(0x63 /* CLOCK_??? */, %p) = %s\n", (void *)&t,
	       result(r));
	r = syscall(SYS_clock_getres, CLOCK_REALTIME_COARSE, NULL);
	printf("clock_getres(CLOCK_REALTIME_COARSE, NULL) = %s\n", result(r));
	r = syscall(SYS_clock_getres, -6, NULL);
	printf("clock_getres(MAKE_PROCESS_CPUCLOCK(0, CPUCLOCK_SCHED), NULL) "
	       "= %s\n", result(r));
	r = syscall(SYS_clock_gettime, -6 * 8 + 3, NULL);
	printf("clock_gettime(FD_TO_CLOCKID(5), NULL) = %s\n", result(r));
	r = syscall(SYS_clock_settime, CLOCK_MONOTONIC, &bad);
	printf("clock_settime(CLOCK_MONOTONIC, {tv_sec=1, "
	       "tv_nsec=4000000000}) = %s\n", result(r));

	now = syscall(SYS_time, NULL);
	localtime_r(&now, &tm);
	strftime(date, sizeof(date), "%FT%T%z", &tm);
	printf("time(NULL)  = %ld (%s)\n", now, date);
	r = syscall(SYS_time, BAD);
	printf("time(0x1)   = %s\n", result(r));
	r = syscall(SYS_settimeofday, BAD, BAD);
	printf("settimeofday(0x1, 0x1) = %s\n", result(r));
	r = syscall(SYS_gettimeofday, NULL, NULL);
	printf("gettimeofday(NULL, NULL) = %s\n", result(r));
	r = syscall(SYS_adjtimex, BAD);
	printf("adjtimex(0x1) = %s\n", result(r));
	r = syscall(SYS_times, NULL);
	printf("times(NULL) = %s\n", result(r));
}

static void timers(void)
{
	struct itimerspec s = { { 0, 0 }, { 1000, 5 } }, old;
	struct sigevent ev = { .sigev_notify = SIGEV_NONE };
	int id = -1;
	long r;

	r = syscall(SYS_timer_create, CLOCK_MONOTONIC, &ev, &id);
	printf("timer_create(CLOCK_MONOTONIC, {sigev_signo=0, "
	       "sigev_notify=SIGEV_NONE}, [%d]) = %s\n", id, result(r));
	r = syscall(SYS_timer_settime, id, TIMER_ABSTIME, &s, &old);
	printf("timer_settime(%d, TIMER_ABSTIME, {it_interval={tv_sec=0, "
	       "tv_nsec=0}, it_value={tv_sec=1000, tv_nsec=5}}, "
	       "{it_interval={tv_sec=0, tv_nsec=0}, it_value={tv_sec=0, "
	       "tv_nsec=0}}) = %s\n", id, result(r));
	r = syscall(SYS_timer_getoverrun, id);
	printf("timer_getoverrun(%d) = %s\n", id, result(r));
	r = syscall(SYS_timer_delete, id);
	printf("timer_delete(%d) = %s\n", id, result(r));
	r = syscall(SYS_timer_gettime, id, &old);
	printf("timer_gettime(%d, %p) = %s\n", id, (void *)&old, result(r));

	ev.sigev_notify = SIGEV_THREAD_ID;
	ev.sigev_signo = SIGRTMIN;
	ev.sigev_value.sival_ptr = (void *)0x500000007;
	ev._sigev_un._tid = -8;
	r = syscall(SYS_timer_create, 99, &ev, &id);
	printf("timer_create(0x63 /* CLOCK_??? */, {sigev_value={sival_int=7, "
	       "sival_ptr=0x500000007}, sigev_signo=SIGRT_2, "
	       "sigev_notify=SIGEV_THREAD_ID, sigev_notify_thread_id=-8}, "
	       "%p) = %s\n", (void *)&id, result(r));
	ev.sigev_notify = SIGEV_THREAD;
	ev.sigev_notify_function = (void *)0x12;
	ev.sigev_notify_attributes = (void *)0x34;
	r = syscall(SYS_timer_create, 99, &ev, NULL);
	printf("timer_create(0x63 /* CLOCK_??? */, {sigev_value={sival_int=7, "
	       "sival_ptr=0x500000007}, sigev_signo=SIGRT_2, "
	       "sigev_notify=SIGEV_THREAD, sigev_notify_function=0x12, "
	       "sigev_notify_attributes=0x34}, NULL) = %s\n", result(r));
}

static void interval_timers(void)
{
	struct itimerval t = { { 0, 5 }, { 77, 0 } }, old;
	long r;

	r = setitimer(ITIMER_REAL, &t, NULL);
	printf("setitimer(ITIMER_REAL, {it_interval={tv_sec=0, tv_usec=5}, "
	       "it_value={tv_sec=77, tv_usec=0}}, NULL) = %s\n", result(r));
	t.it_value.tv_sec = 0;
	r = setitimer(ITIMER_PROF, &t, &old);
	printf("setitimer(ITIMER_PROF, {it_interval={tv_sec=0, tv_usec=5}, "
	       "it_value={tv_sec=0, tv_usec=0}}, {it_interval={tv_sec=0, "
	       "tv_usec=0}, it_value={tv_sec=0, tv_usec=0}}) = %s\n",
	       result(r));
	r = syscall(SYS_getitimer, 7, &old);
	printf("getitimer(0x7 /* ITIMER_??? */, %p) = %s\n", (void *)&old,
	       result(r));
	r = syscall(SYS_alarm, 0);
	printf("alarm(0)    = %s\n", result(r));
}

static void descriptors(void)
{
	struct itimerspec s = { { 0, 0 }, { 0, 0 } };
	long fd, r;

	fd = timerfd_create(CLOCK_BOOTTIME, TFD_CLOEXEC | TFD_NONBLOCK);
	printf("timerfd_create(CLOCK_BOOTTIME, TFD_CLOEXEC|TFD_NONBLOCK) = "
	       "%s\n", result(fd));
	r = timerfd_settime(fd, TFD_TIMER_ABSTIME, &s, NULL);
	printf("timerfd_settime(%ld, TFD_TIMER_ABSTIME, "
	       "{it_interval={tv_sec=0, tv_nsec=0}, it_value={tv_sec=0, "
	       "tv_nsec=0}}, NULL) = %s\n", fd, result(r));
	r = timerfd_gettime(fd, &s);
	printf("timerfd_gettime(%ld, {it_interval={tv_sec=0, tv_nsec=0}, "
	       "it_value={tv_sec=0, tv_nsec=0}}) = %s\n", fd, result(r));
	r = syscall(SYS_timerfd_create, 1, 0x10);
	printf("timerfd_create(CLOCK_MONOTONIC, 0x10 /* TFD_??? */) = %s\n",
	       result(r));
}

int main(void)
{
	clocks();
	timers();
	interval_timers();
	descriptors();
	return 0;
}
