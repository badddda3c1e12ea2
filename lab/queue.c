/* SPDX-License-Identifier: BSD-2-Clause */
/* A bounded queue between threads: one mutex, two conditions. */
#include "queue.h"

void queue_put(struct queue *q, union queue_item item)
{
	pthread_mutex_lock(&q->lock);
	while (q->count == QUEUE_SIZE)
		pthread_cond_wait(&q->has_room, &q->lock);
	q->items[(q->first + q->count++) % QUEUE_SIZE] = item;
	pthread_cond_signal(&q->has_item);
	pthread_mutex_unlock(&q->lock);
}

bool queue_get(struct queue *q, union queue_item *ret_item)
{
	bool got;

	pthread_mutex_lock(&q->lock);
	while (!q->count && !q->closed)
		pthread_cond_wait(&q->has_item, &q->lock);
	got = q->count > 0;
	if (got) {
		*ret_item = q->items[q->first];
		q->first = (q->first + 1) % QUEUE_SIZE;
		q->count--;
		pthread_cond_signal(&q->has_room);
	}
	pthread_mutex_unlock(&q->lock);
	return got;
}

void queue_close(struct queue *q)
{
	pthread_mutex_lock(&q->lock);
	q->closed = true;
	pthread_cond_broadcast(&q->has_item);
	pthread_mutex_unlock(&q->lock);
}
