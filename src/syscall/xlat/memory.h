/* SPDX-License-Identifier: BSD-2-Clause */
/* mmap(2) and its kin. */
#ifndef RINGSIDE_SYSCALL_XLAT_MEMORY_H
#define RINGSIDE_SYSCALL_XLAT_MEMORY_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_mmap_prot;
extern const struct xlat_set xlat_mmap_type;
extern const struct xlat_set xlat_mmap_flags;
extern const struct xlat_set xlat_mremap_flags;
extern const struct xlat_set xlat_madvise;
extern const struct xlat_set xlat_msync_flags;
extern const struct xlat_set xlat_mlockall_flags;
extern const struct xlat_set xlat_mlock2_flags;
extern const struct xlat_set xlat_pkey_access;
extern const struct xlat_set xlat_memfd_flags;
extern const struct xlat_set xlat_memfd_secret_flags;
extern const struct xlat_set xlat_shadow_stack_flags;
extern const struct xlat_set xlat_userfaultfd_flags;
extern const struct xlat_set xlat_mempolicy_mode;
extern const struct xlat_set xlat_mempolicy;
extern const struct xlat_set xlat_get_mempolicy_flags;
extern const struct xlat_set xlat_mbind_flags;
extern const struct xlat_set xlat_move_pages_flags;

#endif
