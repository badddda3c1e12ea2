/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * --lossless: a target that makes records faster than they are read is
 * stopped by SIGSTOP, and goes on when they are read.
 */
#ifndef RINGSIDE_CAPTURE_EBPF_THROTTLE_H
#define RINGSIDE_CAPTURE_EBPF_THROTTLE_H

#include <stdbool.h>

struct throttle;

/*
 * `map` has the processes that the programs have stopped; borrowed. NULL if
 * there can be no guardian, without which stopping is not safe.
 */
struct throttle *throttle_new(int map);
/*
 * Lets all of them go on, if there is `room` again. Returns true if there are
 * some that must wait.
 */
bool throttle_let_go(struct throttle *t, bool room);
/* Lets all go on; NULL is fine. */
void throttle_free(struct throttle *t);

#endif
