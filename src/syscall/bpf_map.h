/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What an engine tells of the map of a bpf(2) call beyond its arguments: how
 * long keys and values are. It comes as a piece of the call's memory, at an
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
};

#endif
