/* SPDX-License-Identifier: BSD-2-Clause */
/* Threads of our own, beside the one that has the signals. */
#ifndef RINGSIDE_BASIC_THREAD_H
#define RINGSIDE_BASIC_THREAD_H

#include <pthread.h>

/*
 * Starts one in which all signals are blocked: they are for the thread that
 * knows what to do with them. Returns 0 or -errno.
 */
int thread_start(pthread_t *ret, void *(*run)(void *), void *arg);

/*
 * Calls `fn` in a network namespace, of which `ns` is a descriptor, and waits
 * for it. A thread has a namespace of its own, so a short-lived one goes there,
 * and what it opens stays of there. Returns what `fn` does, or -errno.
 */
int thread_in_netns(int ns, int (*fn)(void *arg), void *arg);

#endif
