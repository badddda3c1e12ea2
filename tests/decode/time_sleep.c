/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=nanosleep,clock_nanosleep,pause,rt_sigsuspend -e signal=none -a12 */
/* Sleep that ends, sleep that is interrupted and what was left of it. */
#include <sys/time.h>
#include <time.h>

#include "spec.h"

#include <signal.h>

static void ignore(int sig)
{
}

/*
 * Calls that end when a signal comes. It comes again and again, for the first
 * may come before the call on a busy machine.
 */
static void wake(int on)
{
	struct itimerval t = { { 0, on ? 20000 : 0 }, { 0, on ? 20000 : 0 } };

	setitimer(ITIMER_REAL, &t, NULL);
}

int main(void)
{
	struct sigaction a = { .sa_handler = ignore };
	struct timespec t = { 0, 1000 }, rem = { 5, 6 }, bad = { -1, -1 };
	uint64_t none = 0;
	long r;

	sigaction(SIGALRM, &a, NULL);
	r = syscall(SYS_nanosleep, &t, &rem);
	printf("nanosleep({tv_sec=0, tv_nsec=1000}, %p) = %s\n", (void *)&rem,
	       result(r));
	r = syscall(SYS_nanosleep, &bad, NULL);
	printf("nanosleep({tv_sec=-1, tv_nsec=18446744073709551615}, NULL) = "
	       "%s\n", result(r));
	r = syscall(SYS_clock_nanosleep, CLOCK_REALTIME, TIMER_ABSTIME, &t,
		    &rem);
	printf("clock_nanosleep(CLOCK_REALTIME, TIMER_ABSTIME, {tv_sec=0, "
	       "tv_nsec=1000}, %p) = %s\n", (void *)&rem, result(r));

	t.tv_sec = 100;
	wake(1);
	syscall(SYS_nanosleep, &t, &rem);
	wake(0);
	printf("nanosleep({tv_sec=100, tv_nsec=1000}, {tv_sec=%ld, "
	       "tv_nsec=%ld}) = ? ERESTART_RESTARTBLOCK (Interrupted by "
	       "signal)\n", (long)rem.tv_sec, rem.tv_nsec);
	wake(1);
	syscall(SYS_clock_nanosleep, CLOCK_MONOTONIC, 0, &t, &rem);
	wake(0);
	printf("clock_nanosleep(CLOCK_MONOTONIC, 0, {tv_sec=100, "
	       "tv_nsec=1000}, {tv_sec=%ld, tv_nsec=%ld}) = "
	       "? ERESTART_RESTARTBLOCK (Interrupted by signal)\n",
	       (long)rem.tv_sec, rem.tv_nsec);
	wake(1);
	pause();
	wake(0);
	printf("pause()     = ? ERESTARTNOHAND (To be restarted if no "
	       "handler)\n");
	wake(1);
	syscall(SYS_rt_sigsuspend, &none, 8);
	wake(0);
	printf("rt_sigsuspend([], 8) = ? ERESTARTNOHAND (To be restarted if no "
	       "handler)\n");
	return 0;
}
