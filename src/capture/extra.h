/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What is said of a result beside what the call itself says, and what only a
 * look at the process tells: -e namespace=new, -e kvm=vcpu.
 */
#ifndef RINGSIDE_CAPTURE_EXTRA_H
#define RINGSIDE_CAPTURE_EXTRA_H

#include "event/trace_opts.h"
#include "syscall/call.h"

struct extras;

/* NULL if the options ask for nothing of the kind. */
struct extras *extras_new(const struct trace_opts *opts);
void extras_free(struct extras *x);
/* Of a call that begins: adds to its memory what is to be kept. */
void extras_enter(struct extras *x, const struct call *c);
/*
 * Of a call that has just succeeded, while its thread is stopped. `child`: the
 * process that it made, as /proc has it, or 0. Returns text that is good until
 * the next call, or NULL.
 */
const char *extras_of(struct extras *x, const struct call *c, pid_t child);

#endif
