/* SPDX-License-Identifier: BSD-2-Clause */
/* Structures of processes and threads. */
#ifndef RINGSIDE_SYSCALL_LAYOUT_PROCESS_H
#define RINGSIDE_SYSCALL_LAYOUT_PROCESS_H

#include "syscall/table.h"

extern const struct layout layout_robust_list_head;
extern const struct layout layout_rusage;
extern const struct layout layout_tms;
extern const struct layout layout_rlimit;	/* longs of the kernel */
extern const struct layout layout_rlimit64;
extern const struct layout layout_rseq;
extern const struct layout layout_kcmp_slot;
extern const struct layout layout_sock_fprog;	 /* of sockets */
extern const struct layout layout_seccomp_fprog; /* the same of seccomp(2) */
extern const struct layout layout_seccomp_sizes;
extern const struct layout layout_seccomp_metadata;
extern const struct layout layout_peeksiginfo;
extern const struct layout layout_syscall_dispatch;
extern const struct layout layout_prctl_mm_map;

#endif
