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
#include <stdatomic.h>
#include <stdio.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"

enum {
	MESSAGES = 6,
	PAUSE_NS = 150000000,
	TICK_US = 2000,
	STORM = 250,   /* of them within a second are one */
	PATIENCE = 30, /* seconds, where the machine has no time for that */
};

static volatile sig_atomic_t ticks;

static void tick(int sig)
{
	ticks++;
}

struct speaker {
	int fd;
	atomic_bool heard; /* it need not go on */
};

/* It has something to say now and then, as people do who type. */
static void *speaker(void *arg)
{
	static const struct timespec pause = { .tv_nsec = PAUSE_NS };
	struct speaker *s = arg;

	for (int i = 0; i < MESSAGES || !atomic_load(&s->heard); i++) {
		nanosleep(&pause, NULL);
		if (lab_write_all(s->fd, "x", 1) < 0)
			lab_die("write");
	}
	close(s->fd);
	return NULL;
}

/* How many calls failed within the last second that was full of them. */
static bool is_storm(uint64_t begin, unsigned long *in_second, uint64_t *second)
{
	uint64_t now = lab_now();

	if (now - *second >= 1000000000) {
		*second = now;
		*in_second = 0;
	}
	return ++*in_second >= STORM ||
	       now - begin > PATIENCE * UINT64_C(1000000000);
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
	uint64_t begin = lab_now(), second = begin;
	unsigned long eintr = 0, in_second = 0;
	struct speaker from = { .heard = fixed };
	int ends[2], messages = 0;
	pthread_t thread;
	sigset_t set;
	ssize_t n;
	char c;

	sigemptyset(&sa.sa_mask);
	if (sigaction(SIGALRM, &sa, NULL) < 0)
		lab_die("sigaction");
	lab_tcp_pair(ends);
	from.fd = ends[0];
	/* The speaker inherits that it does not want the signal. */
	sigemptyset(&set);
	sigaddset(&set, SIGALRM);
	pthread_sigmask(SIG_BLOCK, &set, NULL);
	if (pthread_create(&thread, NULL, speaker, &from))
		lab_die("pthread_create");
	pthread_sigmask(SIG_UNBLOCK, &set, NULL);
	if (setitimer(ITIMER_REAL, &every, NULL) < 0)
		lab_die("setitimer");
	while ((n = read(ends[1], &c, 1)) != 0) {
		if (n == 1)
			messages++;
		else if (errno != EINTR)
			lab_die("read");
		else if (++eintr && is_storm(begin, &in_second, &second))
			atomic_store(&from.heard, true);
	}
	every = (struct itimerval){ 0 };
	setitimer(ITIMER_REAL, &every, NULL);
	pthread_join(thread, NULL);
	close(ends[1]);
	printf("%d messages, %d ticks, %lu reads interrupted\n", messages,
	       ticks, eintr);
	return messages < MESSAGES || (fixed ? eintr > 0 : eintr < 10);
}

const struct defect defect_eintr_storm = {
	.name = "eintr_storm",
	.summary = "a timer's signal makes calls fail 500 times a second",
	.cure = "SA_RESTART, so that the kernel begins them again",
	.run = run,
};
