/* SPDX-License-Identifier: BSD-2-Clause */
/* io_uring(7). */
#include "syscall/xlat/uring.h"

static const struct xlat uring_setup_flags_items[] = {
	{ 0x1, "IORING_SETUP_IOPOLL" },
	{ 0x2, "IORING_SETUP_SQPOLL" },
	{ 0x4, "IORING_SETUP_SQ_AFF" },
	{ 0x8, "IORING_SETUP_CQSIZE" },
	{ 0x10, "IORING_SETUP_CLAMP" },
	{ 0x20, "IORING_SETUP_ATTACH_WQ" },
	{ 0x40, "IORING_SETUP_R_DISABLED" },
	{ 0x80, "IORING_SETUP_SUBMIT_ALL" },
	{ 0x100, "IORING_SETUP_COOP_TASKRUN" },
	{ 0x200, "IORING_SETUP_TASKRUN_FLAG" },
	{ 0x400, "IORING_SETUP_SQE128" },
	{ 0x800, "IORING_SETUP_CQE32" },
	{ 0x1000, "IORING_SETUP_SINGLE_ISSUER" },
	{ 0x2000, "IORING_SETUP_DEFER_TASKRUN" },
	{ 0x4000, "IORING_SETUP_NO_MMAP" },
	{ 0x8000, "IORING_SETUP_REGISTERED_FD_ONLY" },
	{ 0x10000, "IORING_SETUP_NO_SQARRAY" },
	{ 0x20000, "IORING_SETUP_HYBRID_IOPOLL" },
	{ 0x40000, "IORING_SETUP_CQE_MIXED" },
	{ 0x80000, "IORING_SETUP_SQE_MIXED" },
	{ 0x100000, "IORING_SETUP_SQ_REWIND" },
};

const struct xlat_set xlat_uring_setup_flags = {
	.prefix = "IORING_SETUP_???",
	XLAT_ITEMS(uring_setup_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat uring_features_items[] = {
	{ 0x1, "IORING_FEAT_SINGLE_MMAP" },
	{ 0x2, "IORING_FEAT_NODROP" },
	{ 0x4, "IORING_FEAT_SUBMIT_STABLE" },
	{ 0x8, "IORING_FEAT_RW_CUR_POS" },
	{ 0x10, "IORING_FEAT_CUR_PERSONALITY" },
	{ 0x20, "IORING_FEAT_FAST_POLL" },
	{ 0x40, "IORING_FEAT_POLL_32BITS" },
	{ 0x80, "IORING_FEAT_SQPOLL_NONFIXED" },
	{ 0x100, "IORING_FEAT_EXT_ARG" },
	{ 0x200, "IORING_FEAT_NATIVE_WORKERS" },
	{ 0x400, "IORING_FEAT_RSRC_TAGS" },
	{ 0x800, "IORING_FEAT_CQE_SKIP" },
	{ 0x1000, "IORING_FEAT_LINKED_FILE" },
	{ 0x2000, "IORING_FEAT_REG_REG_RING" },
	{ 0x4000, "IORING_FEAT_RECVSEND_BUNDLE" },
	{ 0x8000, "IORING_FEAT_MIN_TIMEOUT" },
	{ 0x10000, "IORING_FEAT_RW_ATTR" },
	{ 0x20000, "IORING_FEAT_NO_IOWAIT" },
};

const struct xlat_set xlat_uring_features = {
	.prefix = "IORING_FEAT_???",
	XLAT_ITEMS(uring_features_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat uring_enter_flags_items[] = {
	{ 0x1, "IORING_ENTER_GETEVENTS" },
	{ 0x2, "IORING_ENTER_SQ_WAKEUP" },
	{ 0x4, "IORING_ENTER_SQ_WAIT" },
	{ 0x8, "IORING_ENTER_EXT_ARG" },
	{ 0x10, "IORING_ENTER_REGISTERED_RING" },
	{ 0x20, "IORING_ENTER_ABS_TIMER" },
	{ 0x40, "IORING_ENTER_EXT_ARG_REG" },
	{ 0x80, "IORING_ENTER_NO_IOWAIT" },
};

const struct xlat_set xlat_uring_enter_flags = {
	.prefix = "IORING_ENTER_???",
	XLAT_ITEMS(uring_enter_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat uring_register_opcode_name_items[] = {
	{ 0, "IORING_REGISTER_BUFFERS" },
	{ 1, "IORING_UNREGISTER_BUFFERS" },
	{ 2, "IORING_REGISTER_FILES" },
	{ 3, "IORING_UNREGISTER_FILES" },
	{ 4, "IORING_REGISTER_EVENTFD" },
	{ 5, "IORING_UNREGISTER_EVENTFD" },
	{ 6, "IORING_REGISTER_FILES_UPDATE" },
	{ 7, "IORING_REGISTER_EVENTFD_ASYNC" },
	{ 8, "IORING_REGISTER_PROBE" },
	{ 9, "IORING_REGISTER_PERSONALITY" },
	{ 10, "IORING_UNREGISTER_PERSONALITY" },
	{ 11, "IORING_REGISTER_RESTRICTIONS" },
	{ 12, "IORING_REGISTER_ENABLE_RINGS" },
	{ 13, "IORING_REGISTER_FILES2" },
	{ 14, "IORING_REGISTER_FILES_UPDATE2" },
	{ 15, "IORING_REGISTER_BUFFERS2" },
	{ 16, "IORING_REGISTER_BUFFERS_UPDATE" },
	{ 17, "IORING_REGISTER_IOWQ_AFF" },
	{ 18, "IORING_UNREGISTER_IOWQ_AFF" },
	{ 19, "IORING_REGISTER_IOWQ_MAX_WORKERS" },
	{ 20, "IORING_REGISTER_RING_FDS" },
	{ 21, "IORING_UNREGISTER_RING_FDS" },
	{ 22, "IORING_REGISTER_PBUF_RING" },
	{ 23, "IORING_UNREGISTER_PBUF_RING" },
	{ 24, "IORING_REGISTER_SYNC_CANCEL" },
	{ 25, "IORING_REGISTER_FILE_ALLOC_RANGE" },
	{ 26, "IORING_REGISTER_PBUF_STATUS" },
	{ 27, "IORING_REGISTER_NAPI" },
	{ 28, "IORING_UNREGISTER_NAPI" },
	{ 29, "IORING_REGISTER_CLOCK" },
	{ 30, "IORING_REGISTER_CLONE_BUFFERS" },
	{ 31, "IORING_REGISTER_SEND_MSG_RING" },
	{ 32, "IORING_REGISTER_ZCRX_IFQ" },
	{ 33, "IORING_REGISTER_RESIZE_RINGS" },
	{ 34, "IORING_REGISTER_MEM_REGION" },
	{ 35, "IORING_REGISTER_QUERY" },
	{ 36, "IORING_REGISTER_ZCRX_CTRL" },
	{ 37, "IORING_REGISTER_BPF_FILTER" },
};

const struct xlat_set xlat_uring_register_opcode_name = {
	.prefix = "IORING_REGISTER_???",
	XLAT_ITEMS(uring_register_opcode_name_items),
	.kind = XLAT_ENUM,
};

static const struct xlat uring_register_opcode_items[] = {
	{ 0x80000000, "IORING_REGISTER_USE_REGISTERED_RING" },
};

const struct xlat_set xlat_uring_register_opcode = {
	.prefix = "IORING_REGISTER_???",
	XLAT_ITEMS(uring_register_opcode_items),
	.kind = XLAT_FLAGS,
	.sub = &xlat_uring_register_opcode_name,
	.sub_mask = 0x7fffffff,
};

static const struct xlat uring_op_items[] = {
	{ 0, "IORING_OP_NOP" },
	{ 1, "IORING_OP_READV" },
	{ 2, "IORING_OP_WRITEV" },
	{ 3, "IORING_OP_FSYNC" },
	{ 4, "IORING_OP_READ_FIXED" },
	{ 5, "IORING_OP_WRITE_FIXED" },
	{ 6, "IORING_OP_POLL_ADD" },
	{ 7, "IORING_OP_POLL_REMOVE" },
	{ 8, "IORING_OP_SYNC_FILE_RANGE" },
	{ 9, "IORING_OP_SENDMSG" },
	{ 10, "IORING_OP_RECVMSG" },
	{ 11, "IORING_OP_TIMEOUT" },
	{ 12, "IORING_OP_TIMEOUT_REMOVE" },
	{ 13, "IORING_OP_ACCEPT" },
	{ 14, "IORING_OP_ASYNC_CANCEL" },
	{ 15, "IORING_OP_LINK_TIMEOUT" },
	{ 16, "IORING_OP_CONNECT" },
	{ 17, "IORING_OP_FALLOCATE" },
	{ 18, "IORING_OP_OPENAT" },
	{ 19, "IORING_OP_CLOSE" },
	{ 20, "IORING_OP_FILES_UPDATE" },
	{ 21, "IORING_OP_STATX" },
	{ 22, "IORING_OP_READ" },
	{ 23, "IORING_OP_WRITE" },
	{ 24, "IORING_OP_FADVISE" },
	{ 25, "IORING_OP_MADVISE" },
	{ 26, "IORING_OP_SEND" },
	{ 27, "IORING_OP_RECV" },
	{ 28, "IORING_OP_OPENAT2" },
	{ 29, "IORING_OP_EPOLL_CTL" },
	{ 30, "IORING_OP_SPLICE" },
	{ 31, "IORING_OP_PROVIDE_BUFFERS" },
	{ 32, "IORING_OP_REMOVE_BUFFERS" },
	{ 33, "IORING_OP_TEE" },
	{ 34, "IORING_OP_SHUTDOWN" },
	{ 35, "IORING_OP_RENAMEAT" },
	{ 36, "IORING_OP_UNLINKAT" },
	{ 37, "IORING_OP_MKDIRAT" },
	{ 38, "IORING_OP_SYMLINKAT" },
	{ 39, "IORING_OP_LINKAT" },
	{ 40, "IORING_OP_MSG_RING" },
	{ 41, "IORING_OP_FSETXATTR" },
	{ 42, "IORING_OP_SETXATTR" },
	{ 43, "IORING_OP_FGETXATTR" },
	{ 44, "IORING_OP_GETXATTR" },
	{ 45, "IORING_OP_SOCKET" },
	{ 46, "IORING_OP_URING_CMD" },
	{ 47, "IORING_OP_SEND_ZC" },
	{ 48, "IORING_OP_SENDMSG_ZC" },
	{ 49, "IORING_OP_READ_MULTISHOT" },
	{ 50, "IORING_OP_WAITID" },
	{ 51, "IORING_OP_FUTEX_WAIT" },
	{ 52, "IORING_OP_FUTEX_WAKE" },
	{ 53, "IORING_OP_FUTEX_WAITV" },
	{ 54, "IORING_OP_FIXED_FD_INSTALL" },
	{ 55, "IORING_OP_FTRUNCATE" },
	{ 56, "IORING_OP_BIND" },
	{ 57, "IORING_OP_LISTEN" },
	{ 58, "IORING_OP_RECV_ZC" },
	{ 59, "IORING_OP_EPOLL_WAIT" },
	{ 60, "IORING_OP_READV_FIXED" },
	{ 61, "IORING_OP_WRITEV_FIXED" },
	{ 62, "IORING_OP_PIPE" },
	{ 63, "IORING_OP_NOP128" },
	{ 64, "IORING_OP_URING_CMD128" },
};

const struct xlat_set xlat_uring_op = {
	.prefix = "IORING_OP_???",
	XLAT_ITEMS(uring_op_items),
	.kind = XLAT_ENUM,
};

static const struct xlat uring_sqe_flags_items[] = {
	{ 0x1, "IOSQE_FIXED_FILE" },
	{ 0x2, "IOSQE_IO_DRAIN" },
	{ 0x4, "IOSQE_IO_LINK" },
	{ 0x8, "IOSQE_IO_HARDLINK" },
	{ 0x10, "IOSQE_ASYNC" },
	{ 0x20, "IOSQE_BUFFER_SELECT" },
	{ 0x40, "IOSQE_CQE_SKIP_SUCCESS" },
};

const struct xlat_set xlat_uring_sqe_flags = {
	.prefix = "IOSQE_???",
	XLAT_ITEMS(uring_sqe_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat uring_cqe_flags_items[] = {
	{ 0x1, "IORING_CQE_F_BUFFER" },
	{ 0x2, "IORING_CQE_F_MORE" },
	{ 0x4, "IORING_CQE_F_SOCK_NONEMPTY" },
	{ 0x8, "IORING_CQE_F_NOTIF" },
	{ 0x10, "IORING_CQE_F_BUF_MORE" },
	{ 0x20, "IORING_CQE_F_SKIP" },
	{ 0x8000, "IORING_CQE_F_32" },
	{ 0x10000, "IORING_CQE_F_TSTAMP_HW" },
};

const struct xlat_set xlat_uring_cqe_flags = {
	.prefix = "IORING_CQE_F_???",
	XLAT_ITEMS(uring_cqe_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat uring_op_flags_items[] = {
	{ 0x1, "IO_URING_OP_SUPPORTED" },
};

const struct xlat_set xlat_uring_op_flags = {
	.prefix = "IO_URING_OP_???",
	XLAT_ITEMS(uring_op_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat uring_restriction_items[] = {
	{ 0, "IORING_RESTRICTION_REGISTER_OP" },
	{ 1, "IORING_RESTRICTION_SQE_OP" },
	{ 2, "IORING_RESTRICTION_SQE_FLAGS_ALLOWED" },
	{ 3, "IORING_RESTRICTION_SQE_FLAGS_REQUIRED" },
};

const struct xlat_set xlat_uring_restriction = {
	.prefix = "IORING_RESTRICTION_???",
	XLAT_ITEMS(uring_restriction_items),
	.kind = XLAT_ENUM,
};

static const struct xlat uring_rsrc_flags_items[] = {
	{ 0x1, "IORING_RSRC_REGISTER_SPARSE" },
};

const struct xlat_set xlat_uring_rsrc_flags = {
	.prefix = "IORING_RSRC_REGISTER_???",
	XLAT_ITEMS(uring_rsrc_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat uring_iowq_items[] = {
	{ 0, "IO_WQ_BOUND" },
	{ 1, "IO_WQ_UNBOUND" },
};

const struct xlat_set xlat_uring_iowq = {
	.prefix = "IO_WQ_???",
	XLAT_ITEMS(uring_iowq_items),
	.kind = XLAT_ENUM,
};

static const struct xlat uring_pbuf_flags_items[] = {
	{ 0x1, "IOU_PBUF_RING_MMAP" },
	{ 0x2, "IOU_PBUF_RING_INC" },
};

const struct xlat_set xlat_uring_pbuf_flags = {
	.prefix = "IOU_PBUF_RING_???",
	XLAT_ITEMS(uring_pbuf_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat uring_cancel_flags_items[] = {
	{ 0x1, "IORING_ASYNC_CANCEL_ALL" },
	{ 0x2, "IORING_ASYNC_CANCEL_FD" },
	{ 0x4, "IORING_ASYNC_CANCEL_ANY" },
	{ 0x8, "IORING_ASYNC_CANCEL_FD_FIXED" },
	{ 0x10, "IORING_ASYNC_CANCEL_USERDATA" },
	{ 0x20, "IORING_ASYNC_CANCEL_OP" },
};

const struct xlat_set xlat_uring_cancel_flags = {
	.prefix = "IORING_ASYNC_CANCEL_???",
	XLAT_ITEMS(uring_cancel_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat uring_clone_flags_items[] = {
	{ 0x1, "IORING_REGISTER_SRC_REGISTERED" },
	{ 0x2, "IORING_REGISTER_DST_REPLACE" },
};

const struct xlat_set xlat_uring_clone_flags = {
	.prefix = "IORING_REGISTER_???",
	XLAT_ITEMS(uring_clone_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat uring_napi_op_items[] = {
	{ 0, "IO_URING_NAPI_REGISTER_OP" },
	{ 1, "IO_URING_NAPI_STATIC_ADD_ID" },
	{ 2, "IO_URING_NAPI_STATIC_DEL_ID" },
};

const struct xlat_set xlat_uring_napi_op = {
	.prefix = "IO_URING_NAPI_???",
	XLAT_ITEMS(uring_napi_op_items),
	.kind = XLAT_ENUM,
};

static const struct xlat uring_napi_tracking_items[] = {
	{ 0, "IO_URING_NAPI_TRACKING_DYNAMIC" },
	{ 1, "IO_URING_NAPI_TRACKING_STATIC" },
	{ 255, "IO_URING_NAPI_TRACKING_INACTIVE" },
};

const struct xlat_set xlat_uring_napi_tracking = {
	.prefix = "IO_URING_NAPI_TRACKING_???",
	XLAT_ITEMS(uring_napi_tracking_items),
	.kind = XLAT_ENUM,
};

static const struct xlat uring_region_type_items[] = {
	{ 0x1, "IORING_MEM_REGION_TYPE_USER" },
};

const struct xlat_set xlat_uring_region_type = {
	.prefix = "IORING_MEM_REGION_TYPE_???",
	XLAT_ITEMS(uring_region_type_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat uring_region_flags_items[] = {
	{ 0x1, "IORING_MEM_REGION_REG_WAIT_ARG" },
};

const struct xlat_set xlat_uring_region_flags = {
	.prefix = "IORING_MEM_REGION_REG_???",
	XLAT_ITEMS(uring_region_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat uring_query_op_items[] = {
	{ 0, "IO_URING_QUERY_OPCODES" },
	{ 1, "IO_URING_QUERY_ZCRX" },
	{ 2, "IO_URING_QUERY_SCQ" },
	{ 3, "IO_URING_QUERY_ZCRX_EVENT" },
};

const struct xlat_set xlat_uring_query_op = {
	.prefix = "IO_URING_QUERY_???",
	XLAT_ITEMS(uring_query_op_items),
	.kind = XLAT_ENUM,
};

static const struct xlat uring_zcrx_flags_items[] = {
	{ 0x1, "ZCRX_REG_IMPORT" },
};

const struct xlat_set xlat_uring_zcrx_flags = {
	.prefix = "ZCRX_REG_???",
	XLAT_ITEMS(uring_zcrx_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat uring_zcrx_area_items[] = {
	{ 0x1, "IORING_ZCRX_AREA_DMABUF" },
};

const struct xlat_set xlat_uring_zcrx_area = {
	.prefix = "IORING_ZCRX_AREA_???",
	XLAT_ITEMS(uring_zcrx_area_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat uring_zcrx_ctrl_items[] = {
	{ 0, "ZCRX_CTRL_FLUSH_RQ" },
	{ 1, "ZCRX_CTRL_EXPORT" },
	{ 2, "ZCRX_CTRL_ARM_EVENT" },
};

const struct xlat_set xlat_uring_zcrx_ctrl = {
	.prefix = "ZCRX_CTRL_???",
	XLAT_ITEMS(uring_zcrx_ctrl_items),
	.kind = XLAT_ENUM,
};

static const struct xlat uring_zcrx_event_items[] = {
	{ 0, "ZCRX_EVENT_ALLOC_FAIL" },
	{ 1, "ZCRX_EVENT_COPY" },
};

const struct xlat_set xlat_uring_zcrx_event = {
	.prefix = "ZCRX_EVENT_???",
	XLAT_ITEMS(uring_zcrx_event_items),
	.kind = XLAT_ENUM,
};

static const struct xlat uring_msg_items[] = {
	{ 0, "IORING_MSG_DATA" },
	{ 1, "IORING_MSG_SEND_FD" },
};

const struct xlat_set xlat_uring_msg = {
	.prefix = "IORING_MSG_???",
	XLAT_ITEMS(uring_msg_items),
	.kind = XLAT_ENUM,
};

static const struct xlat uring_msg_flags_items[] = {
	{ 0x1, "IORING_MSG_RING_CQE_SKIP" },
	{ 0x2, "IORING_MSG_RING_FLAGS_PASS" },
};

const struct xlat_set xlat_uring_msg_flags = {
	.prefix = "IORING_MSG_RING_???",
	XLAT_ITEMS(uring_msg_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat uring_nop_flags_items[] = {
	{ 0x1, "IORING_NOP_INJECT_RESULT" }, { 0x2, "IORING_NOP_FILE" },
	{ 0x4, "IORING_NOP_FIXED_FILE" },    { 0x8, "IORING_NOP_FIXED_BUFFER" },
	{ 0x10, "IORING_NOP_TW" },	     { 0x20, "IORING_NOP_CQE32" },
};

const struct xlat_set xlat_uring_nop_flags = {
	.prefix = "IORING_NOP_???",
	XLAT_ITEMS(uring_nop_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat uring_install_flags_items[] = {
	{ 0x1, "IORING_FIXED_FD_NO_CLOEXEC" },
};

const struct xlat_set xlat_uring_install_flags = {
	.prefix = "IORING_FIXED_FD_???",
	XLAT_ITEMS(uring_install_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat uring_accept_flags_items[] = {
	{ 0x1, "IORING_ACCEPT_MULTISHOT" },
	{ 0x2, "IORING_ACCEPT_DONTWAIT" },
	{ 0x4, "IORING_ACCEPT_POLL_FIRST" },
};

const struct xlat_set xlat_uring_accept_flags = {
	.prefix = "IORING_ACCEPT_???",
	XLAT_ITEMS(uring_accept_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat uring_recvsend_flags_items[] = {
	{ 0x1, "IORING_RECVSEND_POLL_FIRST" },
	{ 0x2, "IORING_RECV_MULTISHOT" },
	{ 0x4, "IORING_RECVSEND_FIXED_BUF" },
	{ 0x8, "IORING_SEND_ZC_REPORT_USAGE" },
	{ 0x10, "IORING_RECVSEND_BUNDLE" },
	{ 0x20, "IORING_SEND_VECTORIZED" },
};

const struct xlat_set xlat_uring_recvsend_flags = {
	.prefix = "IORING_RECVSEND_???",
	XLAT_ITEMS(uring_recvsend_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat uring_socket_op_items[] = {
	{ 0, "SOCKET_URING_OP_SIOCINQ" },
	{ 1, "SOCKET_URING_OP_SIOCOUTQ" },
	{ 2, "SOCKET_URING_OP_GETSOCKOPT" },
	{ 3, "SOCKET_URING_OP_SETSOCKOPT" },
	{ 4, "SOCKET_URING_OP_TX_TIMESTAMP" },
	{ 5, "SOCKET_URING_OP_GETSOCKNAME" },
};

const struct xlat_set xlat_uring_socket_op = {
	.prefix = "SOCKET_URING_OP_???",
	XLAT_ITEMS(uring_socket_op_items),
	.kind = XLAT_ENUM,
};

static const struct xlat uring_rw_attr_items[] = {
	{ 0x1, "IORING_RW_ATTR_FLAG_PI" },
};

const struct xlat_set xlat_uring_rw_attr = {
	.prefix = "IORING_RW_ATTR_FLAG_???",
	XLAT_ITEMS(uring_rw_attr_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat uring_timeout_flags_items[] = {
	{ 0x1, "IORING_TIMEOUT_ABS" },
	{ 0x2, "IORING_TIMEOUT_UPDATE" },
	{ 0x4, "IORING_TIMEOUT_BOOTTIME" },
	{ 0x8, "IORING_TIMEOUT_REALTIME" },
	{ 0x10, "IORING_LINK_TIMEOUT_UPDATE" },
	{ 0x20, "IORING_TIMEOUT_ETIME_SUCCESS" },
	{ 0x40, "IORING_TIMEOUT_MULTISHOT" },
};

const struct xlat_set xlat_uring_timeout_flags = {
	.prefix = "IORING_TIMEOUT_???",
	XLAT_ITEMS(uring_timeout_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat uring_poll_flags_items[] = {
	{ 0x1, "IORING_POLL_ADD_MULTI" },
	{ 0x2, "IORING_POLL_UPDATE_EVENTS" },
	{ 0x4, "IORING_POLL_UPDATE_USER_DATA" },
	{ 0x8, "IORING_POLL_ADD_LEVEL" },
};

const struct xlat_set xlat_uring_poll_flags = {
	.prefix = "IORING_POLL_???",
	XLAT_ITEMS(uring_poll_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat uring_fsync_flags_items[] = {
	{ 0x1, "IORING_FSYNC_DATASYNC" },
};

const struct xlat_set xlat_uring_fsync_flags = {
	.prefix = "IORING_FSYNC_???",
	XLAT_ITEMS(uring_fsync_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat uring_cmd_flags_items[] = {
	{ 0x1, "IORING_URING_CMD_FIXED" },
	{ 0x2, "IORING_URING_CMD_MULTISHOT" },
};

const struct xlat_set xlat_uring_cmd_flags = {
	.prefix = "IORING_URING_CMD_???",
	XLAT_ITEMS(uring_cmd_flags_items),
	.kind = XLAT_FLAGS,
};
