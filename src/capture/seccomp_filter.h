/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * --seccomp-bpf: a filter that stops only the calls of a set, so that all
 * others cost nothing. seccomp(2).
 */
#ifndef RINGSIDE_CAPTURE_SECCOMP_FILTER_H
#define RINGSIDE_CAPTURE_SECCOMP_FILTER_H

#include <linux/filter.h>

#include "syscall/filter.h"

/* The data of SECCOMP_RET_TRACE that tell our filter from another. */
enum { SECCOMP_FILTER_DATA = 0x5253 };

/*
 * Makes it: SECCOMP_RET_TRACE for the calls of the set, of all ABIs, else
 * SECCOMP_RET_ALLOW. Returns 0, with ret_prog->filter to be freed, or
 * -E2BIG.
 */
int seccomp_filter_make(const struct syscall_set *set,
			struct sock_fprog *ret_prog);
/*
 * Gives it to this process, for good; with PR_SET_NO_NEW_PRIVS if there is no
 * other way. Returns 0 or -errno.
 */
int seccomp_filter_install(const struct sock_fprog *prog);
/* Whether the kernel has filters at all. */
bool seccomp_filter_possible(void);

#endif
