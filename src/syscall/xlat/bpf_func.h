/* SPDX-License-Identifier: BSD-2-Clause */
/* The helper functions that eBPF programs call: bpf-helpers(7). */
#ifndef RINGSIDE_SYSCALL_XLAT_BPF_FUNC_H
#define RINGSIDE_SYSCALL_XLAT_BPF_FUNC_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_bpf_func;

#endif
