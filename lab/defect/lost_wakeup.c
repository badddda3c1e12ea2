/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A home-made event. Who waits looks whether there is something to do, finds
 * nothing, and goes to sleep; who brings it sets it and wakes. If it comes
 * between the look and the sleep, the wake-up finds nobody asleep, and no
 * other comes: the one sleeps for the item, the other for the answer.
 */
#include <errno.h>
#include <linux/futex.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "defect.h"
#include "lab.h"

enum { HANG_MS = 2500 };

/* The word that is slept on counts how often there was something. */
static _Atomic uint32_t event, items, looked, item_is_there;

static void futex_wait(_Atomic uint32_t *word, uint32_t value)
{
	syscall(SYS_futex, word, FUTEX_WAIT_PRIVATE, value, NULL, NULL, 0);
}

static void futex_wake(_Atomic uint32_t *word)
{
	syscall(SYS_futex, word, FUTEX_WAKE_PRIVATE, 1, NULL, NULL, 0);
}

/* The wrong moment does not come by chance here, but each time. */
static void wrong_moment(void)
{
	atomic_store(&looked, 1);
	while (!atomic_load(&item_is_there))
		sched_yield();
}

static void *consumer(void *arg)
{
	bool fixed = *(bool *)arg;
	/*
	 * The cure: the word is read before the look. Where something has
	 * come since, futex(2) sees that it is not what it was, and does not
	 * sleep.
	 */
	uint32_t before = atomic_load(&event);

	while (!atomic_load(&items)) {
		wrong_moment();
		futex_wait(&event, fixed ? before : atomic_load(&event));
		before = atomic_load(&event);
	}
	atomic_fetch_sub(&items, 1);
	return NULL;
}

static void produce(void)
{
	while (!atomic_load(&looked))
		sched_yield();
	atomic_fetch_add(&items, 1);
	atomic_fetch_add(&event, 1);
	futex_wake(&event);
	atomic_store(&item_is_there, 1);
}

static void pair(bool fixed)
{
	pthread_t thread;

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (pthread_create(&thread, NULL, consumer, &fixed))
		lab_die("pthread_create");
	produce();
	pthread_join(thread, NULL);
	_exit(0);
}

/* Whether the child has ended in time. */
static bool ends(pid_t pid)
{
	const struct timespec patience = {
		.tv_sec = HANG_MS / 1000,
		.tv_nsec = HANG_MS % 1000 * 1000000,
	};
	sigset_t set;
	int sig;

	sigemptyset(&set);
	sigaddset(&set, SIGCHLD);
	/* A tracer that comes ends the call, signal(7). */
	do {
		sig = sigtimedwait(&set, NULL, &patience);
	} while (sig < 0 && errno == EINTR);
	return sig == SIGCHLD;
}

static int run(bool fixed)
{
	sigset_t set;
	bool ended;
	pid_t pid;

	sigemptyset(&set);
	sigaddset(&set, SIGCHLD);
	if (sigprocmask(SIG_BLOCK, &set, NULL) < 0)
		lab_die("sigprocmask");
	fflush(stdout);
	pid = fork();
	if (pid < 0)
		lab_die("fork");
	if (pid == 0)
		pair(fixed);
	ended = ends(pid);
	if (!ended)
		kill(pid, SIGKILL);
	waitpid(pid, NULL, 0);
	printf("the consumer %s\n",
	       ended ? "has got its item" : "sleeps, though there is an item");
	return ended != fixed;
}

const struct defect defect_lost_wakeup = {
	.name = "lost_wakeup",
	.summary = "looks, finds nothing, sleeps: the wake-up came in between",
	.cure = "a value read before the look tells futex(2) of a change",
	.run = run,
};
