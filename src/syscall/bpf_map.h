/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What an engine tells of the map of a bpf(2) call beyond its arguments: how
 * long keys and values are, and how many of these there are of one key, if
 * each CPU has its own. It comes as a piece of the call's memory, at an
 * address that no process has. Read by the compiler of the kernel side too.
 */
#ifndef RINGSIDE_SYSCALL_BPF_MAP_H
#define RINGSIDE_SYSCALL_BPF_MAP_H

#include <linux/types.h>

#define BPF_MAP_FACTS 0x424d000000000000ull /* of PHASE_ENTER */

struct bpf_map_facts {
	__u32 map_type;
	__u32 key_size;
	__u32 value_size;
	__u32 max_entries;
	/* Recordings of older versions end here. */
	__u32 ncpus; /* that the machine may have; 0: not known */
	__u32 spare;
};

#define BPF_MAP_FACTS_LEAST 16

#endif
