/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A timer whose signal has a handler that was set without SA_RESTART: each tick
 * makes the call under way fail with EINTR, 500 times a second, and each time
 * the loop around it has to begin anew. With SA_RESTART the kernel does that,
 * and the program does not notice. (A timer that is a descriptor, timerfd,
 * interrupts nobody.)
 */
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"

enum { MESSAGES = 6, PAUSE_NS = 150000000, TICK_US = 2000 };

static volatile sig_atomic_t ticks;

static void tick(int sig)
{
	ticks++;
}

/* It has something to say now and then, as people do who type. */
static void *speaker(void *arg)
{
	static const struct timespec pause = { .tv_nsec = PAUSE_NS };
	int fd = *(int *)arg;

	for (int i = 0; i < MESSAGES; i++) {
		nanosleep(&pause, NULL);
		if (lab_write_all(fd, "x", 1) < 0)
			lab_die("write");
	}
	close(fd);
	return NULL;
}

static int run(bool fixed)
{
	struct sigaction sa = {
		.sa_handler = tick,
		.sa_flags = fixed ? SA_RESTART : 0,
	};
	struct itimerval every = {
		.it_interval.tv_usec = TICK_US,
		.it_value.tv_usec = TICK_US,
	};
	int ends[2], messages = 0;
	unsigned long eintr = 0;
	pthread_t thread;
	sigset_t set;
	ssize_t n;
	char c;

	sigemptyset(&sa.sa_mask);
	if (sigaction(SIGALRM, &sa, NULL) < 0)
		lab_die("sigaction");
	lab_tcp_pair(ends);
	/* The speaker inherits that it does not want the signal. */
	sigemptyset(&set);
	sigaddset(&set, SIGALRM);
	pthread_sigmask(SIG_BLOCK, &set, NULL);
	if (pthread_create(&thread, NULL, speaker, &ends[0]))
		lab_die("pthread_create");
	pthread_sigmask(SIG_UNBLOCK, &set, NULL);
	if (setitimer(ITIMER_REAL, &every, NULL) < 0)
		lab_die("setitimer");
	while ((n = read(ends[1], &c, 1)) != 0) {
		if (n == 1)
			messages++;
		else if (errno == EINTR)
			eintr++;
		else
			lab_die("read");
	}
	every = (struct itimerval){ 0 };
	setitimer(ITIMER_REAL, &every, NULL);
	pthread_join(thread, NULL);
	close(ends[1]);
	printf("%d messages, %d ticks, %lu reads interrupted\n", messages,
	       ticks, eintr);
	return messages != MESSAGES || (fixed ? eintr > 0 : eintr < 10);
}

const struct defect defect_eintr_storm = {
	.name = "eintr_storm",
	.summary = "a timer's signal makes calls fail 500 times a second",
	.cure = "SA_RESTART, so that the kernel begins them again",
	.run = run,
};
