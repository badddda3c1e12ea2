/* SPDX-License-Identifier: BSD-2-Clause */
/* Processes that make no system calls, now or ever. */
#ifndef RINGSIDE_CAPTURE_HOPELESS_H
#define RINGSIDE_CAPTURE_HOPELESS_H

#include <stdbool.h>
#include <sys/types.h>

/* Whether it is of the kernel, or a zombie; if so that was reported. */
bool attach_is_hopeless(pid_t pid);

#endif
