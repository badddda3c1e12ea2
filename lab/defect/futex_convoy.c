/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Threads that could work beside each other, and stand in a row instead: one
 * lock is held during what is slow. Of so many threads one works at a time,
 * and the others wait for most of their lives.
 */
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <time.h>

#include "defect.h"
#include "lab.h"

enum { WORKERS = 6, REQUESTS = 60, SLOW_MS = 2 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static long hits;

/* A disk that takes its time, or a database. */
static void fetch(void)
{
	const struct timespec ms = { .tv_nsec = SLOW_MS * 1000000 };

	nanosleep(&ms, NULL);
}

static void *holds(void *arg)
{
	for (int i = 0; i < REQUESTS; i++) {
		pthread_mutex_lock(&lock);
		fetch();
		hits++;
		pthread_mutex_unlock(&lock);
	}
	return NULL;
}

/* The cure: the lock is for the counter, and not for the disk. */
static void *splits(void *arg)
{
	for (int i = 0; i < REQUESTS; i++) {
		fetch();
		pthread_mutex_lock(&lock);
		hits++;
		pthread_mutex_unlock(&lock);
	}
	return NULL;
}

static int run(bool fixed)
{
	pthread_t threads[WORKERS];
	uint64_t begin = lab_now();

	for (int i = 0; i < WORKERS; i++)
		if (pthread_create(&threads[i], NULL, fixed ? splits : holds,
				   NULL))
			lab_die("pthread_create");
	for (int i = 0; i < WORKERS; i++)
		pthread_join(threads[i], NULL);
	printf("%d threads, %ld requests of %d ms, %ju ms in all\n", WORKERS,
	       hits, SLOW_MS, (uintmax_t)(lab_now() - begin) / 1000000);
	return hits != WORKERS * REQUESTS;
}

const struct defect defect_futex_convoy = {
	.name = "futex_convoy",
	.summary =
		"threads wait in a row for one lock, held while a disk turns",
	.cure = "the lock is held for the counter only",
	.run = run,
};
