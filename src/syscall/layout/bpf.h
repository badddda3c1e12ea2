/* SPDX-License-Identifier: BSD-2-Clause */
/* The parts of union bpf_attr, by command, and what bpf(2) tells. */
#ifndef RINGSIDE_SYSCALL_LAYOUT_BPF_H
#define RINGSIDE_SYSCALL_LAYOUT_BPF_H

#include "syscall/table.h"

extern const struct layout layout_bpf_map_create, layout_bpf_map_elem,
	layout_bpf_map_update, layout_bpf_map_delete, layout_bpf_next_key,
	layout_bpf_prog_load, layout_bpf_obj, layout_bpf_attach,
	layout_bpf_test, layout_bpf_next_id, layout_bpf_prog_by_id,
	layout_bpf_map_by_id, layout_bpf_btf_by_id, layout_bpf_link_by_id,
	layout_bpf_get_info, layout_bpf_query, layout_bpf_raw_tp,
	layout_bpf_btf_load, layout_bpf_fd_query, layout_bpf_freeze,
	layout_bpf_lookup_batch, layout_bpf_update_batch,
	layout_bpf_delete_batch, layout_bpf_link_create, layout_bpf_link_update,
	layout_bpf_stats, layout_bpf_iter, layout_bpf_link_detach,
	layout_bpf_bind_map, layout_bpf_token, layout_bpf_stream,
	layout_bpf_assoc;

/* BPF_OBJ_GET_INFO_BY_FD, by what the descriptor stands for. */
extern const struct layout layout_bpf_prog_info, layout_bpf_map_info,
	layout_bpf_btf_info, layout_bpf_link_info;

#endif
