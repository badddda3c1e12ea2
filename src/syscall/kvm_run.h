/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The structure that a virtual CPU shares with who runs it (-e kvm=vcpu+). No
 * argument of KVM_RUN leads there: an engine adds it as pieces of the call's
 * memory, before and after, at an address that no process has.
 */
#ifndef RINGSIDE_SYSCALL_KVM_RUN_H
#define RINGSIDE_SYSCALL_KVM_RUN_H

#include "syscall/decode.h"

#define KVM_RUN_AT    0x4b56000000000000ull /* data of I/O: so far behind it */
#define KVM_RUN_INDEX 0x4b57000000000000ull /* 32 bits: which virtual CPU */

enum {
	KVM_RUN_REASON = 8, /* where exit_reason lies */
	KVM_RUN_UNION = 32, /* what there is depends on it */
	KVM_RUN_BYTES = KVM_RUN_UNION + 256,
	KVM_EXIT_IO = 2,
	KVM_IO_BYTES = 4096, /* most data of one exit */
};

/* Where the data of I/O are, counted from the structure's begin. */
struct kvm_io {
	uint64_t offset;
	uint32_t len;
};

/* False if the structure (KVM_RUN_BYTES) tells of no I/O, or it is absurd. */
bool kvm_run_io(const void *run, struct kvm_io *ret_io);

/* The number of the virtual CPU; false: nothing is known of this call's. */
bool kvm_run_index(const struct call *call, uint32_t *ret_index);
/* The structure as it was then; false, and nothing is told: not known. */
bool decode_kvm_run(const struct call *call, const struct decode_opts *opts,
		    struct visitor *v, enum phase phase);

#endif
