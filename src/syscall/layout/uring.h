/* SPDX-License-Identifier: BSD-2-Clause */
/* Structures of io_uring(7). */
#ifndef RINGSIDE_SYSCALL_LAYOUT_URING_H
#define RINGSIDE_SYSCALL_LAYOUT_URING_H

#include "syscall/table.h"

extern const struct layout layout_io_uring_params, layout_uring_getevents,
	layout_uring_restriction, layout_uring_files2, layout_uring_buffers2,
	layout_uring_files_update2, layout_uring_buffers_update,
	layout_uring_workers, layout_uring_ring_fd, layout_uring_ring_slot,
	layout_uring_buf_reg, layout_uring_sync_cancel, layout_uring_range,
	layout_uring_buf_status, layout_uring_napi, layout_uring_clock,
	layout_uring_clone, layout_uring_zcrx_ifq, layout_uring_zcrx_ctrl,
	layout_uring_mem_region, layout_uring_query;

#endif
