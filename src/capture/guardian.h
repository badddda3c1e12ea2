/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A small process that undoes what the tracer did to its targets, if the
 * tracer is killed before it can do so itself.
 */
#ifndef RINGSIDE_CAPTURE_GUARDIAN_H
#define RINGSIDE_CAPTURE_GUARDIAN_H

#include <sys/types.h>

struct guardian {
	pid_t pid;
	int fd; /* the tracer's end of a pipe; -1: there is no guardian */
};

/*
 * Forks it. When this process has ended, or guardian_end() was called, it
 * runs undo(owner) and ends; so undo must find nothing to do when all is
 * well. `keep` is a descriptor that it needs, which is number 1 there, or
 * -1; it has no other. Returns 0 or -errno.
 */
int guardian_start(struct guardian *g, void (*undo)(void *owner), void *owner,
		   int keep);
/* Waits until it is gone. */
void guardian_end(struct guardian *g);

#endif
