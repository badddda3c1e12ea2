/* SPDX-License-Identifier: BSD-2-Clause */
/* io_uring(7). */
#ifndef RINGSIDE_SYSCALL_XLAT_URING_H
#define RINGSIDE_SYSCALL_XLAT_URING_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_uring_setup_flags;
extern const struct xlat_set xlat_uring_features;
extern const struct xlat_set xlat_uring_enter_flags;
extern const struct xlat_set xlat_uring_register_opcode_name;
extern const struct xlat_set xlat_uring_register_opcode;
extern const struct xlat_set xlat_uring_op;
extern const struct xlat_set xlat_uring_sqe_flags;
extern const struct xlat_set xlat_uring_cqe_flags;
extern const struct xlat_set xlat_uring_op_flags;
extern const struct xlat_set xlat_uring_restriction;
extern const struct xlat_set xlat_uring_rsrc_flags;
extern const struct xlat_set xlat_uring_iowq;
extern const struct xlat_set xlat_uring_pbuf_flags;
extern const struct xlat_set xlat_uring_cancel_flags;
extern const struct xlat_set xlat_uring_clone_flags;
extern const struct xlat_set xlat_uring_napi_op;
extern const struct xlat_set xlat_uring_napi_tracking;
extern const struct xlat_set xlat_uring_region_type;
extern const struct xlat_set xlat_uring_region_flags;
extern const struct xlat_set xlat_uring_query_op;
extern const struct xlat_set xlat_uring_zcrx_flags;
extern const struct xlat_set xlat_uring_zcrx_area;
extern const struct xlat_set xlat_uring_zcrx_ctrl;
extern const struct xlat_set xlat_uring_zcrx_event;
extern const struct xlat_set xlat_uring_msg;
extern const struct xlat_set xlat_uring_msg_flags;
extern const struct xlat_set xlat_uring_nop_flags;
extern const struct xlat_set xlat_uring_install_flags;
extern const struct xlat_set xlat_uring_accept_flags;
extern const struct xlat_set xlat_uring_recvsend_flags;
extern const struct xlat_set xlat_uring_socket_op;
extern const struct xlat_set xlat_uring_rw_attr;
extern const struct xlat_set xlat_uring_timeout_flags;
extern const struct xlat_set xlat_uring_poll_flags;
extern const struct xlat_set xlat_uring_fsync_flags;
extern const struct xlat_set xlat_uring_cmd_flags;

#endif
