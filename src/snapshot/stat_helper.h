/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * stat(2) of what may never answer: done by a child, which is waited for so
 * long and no longer. Threads may share one.
 */
#ifndef RINGSIDE_SNAPSHOT_STAT_HELPER_H
#define RINGSIDE_SNAPSHOT_STAT_HELPER_H

#include <pthread.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/stat.h>
#include <sys/types.h>

struct stat_helper {
	pthread_mutex_t lock;
	int timeout_ms; /* of one answer */
	pid_t child;	/* 0: none runs */
	int fd;
	uint64_t *dead; /* keys that were not answered once */
	size_t n_dead;
};

/* No child yet: the first question makes it. */
void stat_helper_init(struct stat_helper *h, int timeout_ms);
/* Has no child any more, whether it answers or not. */
void stat_helper_done(struct stat_helper *h);
/*
 * `key` names what answers or does not (a mount): of one that did not, nothing
 * is asked again. Returns 0 or -errno, -ETIMEDOUT.
 */
int stat_helper_ask(struct stat_helper *h, uint64_t key, const char *path,
		    struct stat *ret);

struct stat_question {
	uint64_t key;
	const char *path;
	int error; /* 0 or -errno */
	struct stat st;
};

enum { STAT_QUESTIONS = 4 };

/*
 * Up to STAT_QUESTIONS at once: to wake the child takes longer than to answer.
 */
void stat_helper_ask_all(struct stat_helper *h, struct stat_question *q,
			 size_t n);

#endif
