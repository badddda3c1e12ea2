/* SPDX-License-Identifier: BSD-2-Clause */
/* Codes of BPF instructions, classic and extended. */
#ifndef RINGSIDE_SYSCALL_XLAT_BPF_CODE_H
#define RINGSIDE_SYSCALL_XLAT_BPF_CODE_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_bpf_class;
extern const struct xlat_set xlat_bpf_size;
extern const struct xlat_set xlat_bpf_mode;
extern const struct xlat_set xlat_bpf_src;
extern const struct xlat_set xlat_bpf_rval;
extern const struct xlat_set xlat_bpf_miscop;
extern const struct xlat_set xlat_bpf_alu;
extern const struct xlat_set xlat_bpf_jmp;
extern const struct xlat_set xlat_ebpf_class;
extern const struct xlat_set xlat_ebpf_size;
extern const struct xlat_set xlat_ebpf_mode;
extern const struct xlat_set xlat_ebpf_alu;
extern const struct xlat_set xlat_ebpf_jmp;
extern const struct xlat_set xlat_ebpf_reg;
extern const struct xlat_set xlat_skf_ad;

#endif
