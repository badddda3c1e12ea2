/* SPDX-License-Identifier: BSD-2-Clause */
/* How long keys and values are of the maps that bpf(2) is called for. */
#ifndef RINGSIDE_CAPTURE_BPF_MAP_H
#define RINGSIDE_CAPTURE_BPF_MAP_H

#include "syscall/call.h"

/*
 * Of a call that enters: if it is of bpf(2) and for a map, what
 * /proc/PID/fdinfo says of that becomes a piece of its memory.
 */
void bpf_map_enter(struct call *c);

#endif
