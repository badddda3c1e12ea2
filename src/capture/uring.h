/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The rings of io_uring(7) that tracees of the ptrace engine have, as far as
 * one can see them from outside: where io_uring_setup(2), mmap(2) and
 * io_uring_register(2) have put them, or what /proc says of a process that had
 * its ring before it was traced. syscall/uring.h has what becomes of it.
 */
#ifndef RINGSIDE_CAPTURE_URING_H
#define RINGSIDE_CAPTURE_URING_H

#include <stdbool.h>

#include "syscall/call.h"

struct urings;

/* Knows of no ring yet. Free it by urings_free(). */
struct urings *urings_new(void);
void urings_free(struct urings *u);

/*
 * True if the exit of the call, which was just entered, must be seen by
 * urings_exit(), though nobody asked for it: one that makes or maps a ring.
 */
bool urings_wants(const struct urings *u, const struct call *call);
/* The requests that io_uring_enter(2) hands in become memory of the call. */
void urings_enter(struct urings *u, const struct call *call);
/*
 * What the call, which has ended, did to rings; of io_uring_enter(2) that is
 * `shown`, the completions become memory of the call.
 */
void urings_exit(struct urings *u, const struct call *call, bool shown);

#endif
