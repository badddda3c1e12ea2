/* SPDX-License-Identifier: BSD-2-Clause */
/* A bounded queue between threads. */
#ifndef RINGSIDE_LAB_QUEUE_H
#define RINGSIDE_LAB_QUEUE_H

#include <pthread.h>
#include <stdbool.h>

enum { QUEUE_SIZE = 256 };

union queue_item {
	int fd;
	void *ptr;
};

struct queue {
	pthread_mutex_t lock;
	pthread_cond_t has_item, has_room;
	bool closed;
	unsigned first, count;
	union queue_item items[QUEUE_SIZE];
};

#define QUEUE_INITIALIZER                             \
	{                                             \
		.lock = PTHREAD_MUTEX_INITIALIZER,    \
		.has_item = PTHREAD_COND_INITIALIZER, \
		.has_room = PTHREAD_COND_INITIALIZER, \
	}

/* Waits for room. */
void queue_put(struct queue *q, union queue_item item);

/* Waits for an item; false once the queue is closed and empty. */
bool queue_get(struct queue *q, union queue_item *ret_item);

void queue_close(struct queue *q);

#endif
