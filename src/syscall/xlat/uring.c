/* SPDX-License-Identifier: BSD-2-Clause */
/* io_uring(7). */
#include "syscall/xlat/uring.h"

#define uring_setup_flags_items(X) \
	X(0x1, "IORING_SETUP_IOPOLL") \
	X(0x2, "IORING_SETUP_SQPOLL") \
	X(0x4, "IORING_SETUP_SQ_AFF") \
	X(0x8, "IORING_SETUP_CQSIZE") \
	X(0x10, "IORING_SETUP_CLAMP") \
	X(0x20, "IORING_SETUP_ATTACH_WQ") \
	X(0x40, "IORING_SETUP_R_DISABLED") \
	X(0x80, "IORING_SETUP_SUBMIT_ALL") \
	X(0x100, "IORING_SETUP_COOP_TASKRUN") \
	X(0x200, "IORING_SETUP_TASKRUN_FLAG") \
	X(0x400, "IORING_SETUP_SQE128") \
	X(0x800, "IORING_SETUP_CQE32") \
	X(0x1000, "IORING_SETUP_SINGLE_ISSUER") \
	X(0x2000, "IORING_SETUP_DEFER_TASKRUN") \
	X(0x4000, "IORING_SETUP_NO_MMAP") \
	X(0x8000, "IORING_SETUP_REGISTERED_FD_ONLY") \
	X(0x10000, "IORING_SETUP_NO_SQARRAY") \
	X(0x20000, "IORING_SETUP_HYBRID_IOPOLL") \
	X(0x40000, "IORING_SETUP_CQE_MIXED") \
	X(0x80000, "IORING_SETUP_SQE_MIXED") \
	X(0x100000, "IORING_SETUP_SQ_REWIND")

const struct xlat_set xlat_uring_setup_flags = {
	.prefix = "IORING_SETUP_???",
	XLAT_ITEMS(uring_setup_flags_items),
	.kind = XLAT_FLAGS,
};

#define uring_features_items(X) \
	X(0x1, "IORING_FEAT_SINGLE_MMAP") \
	X(0x2, "IORING_FEAT_NODROP") \
	X(0x4, "IORING_FEAT_SUBMIT_STABLE") \
	X(0x8, "IORING_FEAT_RW_CUR_POS") \
	X(0x10, "IORING_FEAT_CUR_PERSONALITY") \
	X(0x20, "IORING_FEAT_FAST_POLL") \
	X(0x40, "IORING_FEAT_POLL_32BITS") \
	X(0x80, "IORING_FEAT_SQPOLL_NONFIXED") \
	X(0x100, "IORING_FEAT_EXT_ARG") \
	X(0x200, "IORING_FEAT_NATIVE_WORKERS") \
	X(0x400, "IORING_FEAT_RSRC_TAGS") \
	X(0x800, "IORING_FEAT_CQE_SKIP") \
	X(0x1000, "IORING_FEAT_LINKED_FILE") \
	X(0x2000, "IORING_FEAT_REG_REG_RING") \
	X(0x4000, "IORING_FEAT_RECVSEND_BUNDLE") \
	X(0x8000, "IORING_FEAT_MIN_TIMEOUT") \
	X(0x10000, "IORING_FEAT_RW_ATTR") \
	X(0x20000, "IORING_FEAT_NO_IOWAIT")

const struct xlat_set xlat_uring_features = {
	.prefix = "IORING_FEAT_???",
	XLAT_ITEMS(uring_features_items),
	.kind = XLAT_FLAGS,
};

#define uring_enter_flags_items(X) \
	X(0x1, "IORING_ENTER_GETEVENTS") \
	X(0x2, "IORING_ENTER_SQ_WAKEUP") \
	X(0x4, "IORING_ENTER_SQ_WAIT") \
	X(0x8, "IORING_ENTER_EXT_ARG") \
	X(0x10, "IORING_ENTER_REGISTERED_RING") \
	X(0x20, "IORING_ENTER_ABS_TIMER") \
	X(0x40, "IORING_ENTER_EXT_ARG_REG") \
	X(0x80, "IORING_ENTER_NO_IOWAIT")

const struct xlat_set xlat_uring_enter_flags = {
	.prefix = "IORING_ENTER_???",
	XLAT_ITEMS(uring_enter_flags_items),
	.kind = XLAT_FLAGS,
};

#define uring_register_opcode_name_items(X) \
	X(0, "IORING_REGISTER_BUFFERS") \
	X(1, "IORING_UNREGISTER_BUFFERS") \
	X(2, "IORING_REGISTER_FILES") \
	X(3, "IORING_UNREGISTER_FILES") \
	X(4, "IORING_REGISTER_EVENTFD") \
	X(5, "IORING_UNREGISTER_EVENTFD") \
	X(6, "IORING_REGISTER_FILES_UPDATE") \
	X(7, "IORING_REGISTER_EVENTFD_ASYNC") \
	X(8, "IORING_REGISTER_PROBE") \
	X(9, "IORING_REGISTER_PERSONALITY") \
	X(10, "IORING_UNREGISTER_PERSONALITY") \
	X(11, "IORING_REGISTER_RESTRICTIONS") \
	X(12, "IORING_REGISTER_ENABLE_RINGS") \
	X(13, "IORING_REGISTER_FILES2") \
	X(14, "IORING_REGISTER_FILES_UPDATE2") \
	X(15, "IORING_REGISTER_BUFFERS2") \
	X(16, "IORING_REGISTER_BUFFERS_UPDATE") \
	X(17, "IORING_REGISTER_IOWQ_AFF") \
	X(18, "IORING_UNREGISTER_IOWQ_AFF") \
	X(19, "IORING_REGISTER_IOWQ_MAX_WORKERS") \
	X(20, "IORING_REGISTER_RING_FDS") \
	X(21, "IORING_UNREGISTER_RING_FDS") \
	X(22, "IORING_REGISTER_PBUF_RING") \
	X(23, "IORING_UNREGISTER_PBUF_RING") \
	X(24, "IORING_REGISTER_SYNC_CANCEL") \
	X(25, "IORING_REGISTER_FILE_ALLOC_RANGE") \
	X(26, "IORING_REGISTER_PBUF_STATUS") \
	X(27, "IORING_REGISTER_NAPI") \
	X(28, "IORING_UNREGISTER_NAPI") \
	X(29, "IORING_REGISTER_CLOCK") \
	X(30, "IORING_REGISTER_CLONE_BUFFERS") \
	X(31, "IORING_REGISTER_SEND_MSG_RING") \
	X(32, "IORING_REGISTER_ZCRX_IFQ") \
	X(33, "IORING_REGISTER_RESIZE_RINGS") \
	X(34, "IORING_REGISTER_MEM_REGION") \
	X(35, "IORING_REGISTER_QUERY") \
	X(36, "IORING_REGISTER_ZCRX_CTRL") \
	X(37, "IORING_REGISTER_BPF_FILTER")

const struct xlat_set xlat_uring_register_opcode_name = {
	.prefix = "IORING_REGISTER_???",
	XLAT_ITEMS(uring_register_opcode_name_items),
	.kind = XLAT_ENUM,
};

#define uring_register_opcode_items(X) \
	X(0x80000000, "IORING_REGISTER_USE_REGISTERED_RING")

const struct xlat_set xlat_uring_register_opcode = {
	.prefix = "IORING_REGISTER_???",
	XLAT_ITEMS(uring_register_opcode_items),
	.kind = XLAT_FLAGS,
	.sub = &xlat_uring_register_opcode_name,
	.sub_mask = 0x7fffffff,
};

#define uring_op_items(X) \
	X(0, "IORING_OP_NOP") \
	X(1, "IORING_OP_READV") \
	X(2, "IORING_OP_WRITEV") \
	X(3, "IORING_OP_FSYNC") \
	X(4, "IORING_OP_READ_FIXED") \
	X(5, "IORING_OP_WRITE_FIXED") \
	X(6, "IORING_OP_POLL_ADD") \
	X(7, "IORING_OP_POLL_REMOVE") \
	X(8, "IORING_OP_SYNC_FILE_RANGE") \
	X(9, "IORING_OP_SENDMSG") \
	X(10, "IORING_OP_RECVMSG") \
	X(11, "IORING_OP_TIMEOUT") \
	X(12, "IORING_OP_TIMEOUT_REMOVE") \
	X(13, "IORING_OP_ACCEPT") \
	X(14, "IORING_OP_ASYNC_CANCEL") \
	X(15, "IORING_OP_LINK_TIMEOUT") \
	X(16, "IORING_OP_CONNECT") \
	X(17, "IORING_OP_FALLOCATE") \
	X(18, "IORING_OP_OPENAT") \
	X(19, "IORING_OP_CLOSE") \
	X(20, "IORING_OP_FILES_UPDATE") \
	X(21, "IORING_OP_STATX") \
	X(22, "IORING_OP_READ") \
	X(23, "IORING_OP_WRITE") \
	X(24, "IORING_OP_FADVISE") \
	X(25, "IORING_OP_MADVISE") \
	X(26, "IORING_OP_SEND") \
	X(27, "IORING_OP_RECV") \
	X(28, "IORING_OP_OPENAT2") \
	X(29, "IORING_OP_EPOLL_CTL") \
	X(30, "IORING_OP_SPLICE") \
	X(31, "IORING_OP_PROVIDE_BUFFERS") \
	X(32, "IORING_OP_REMOVE_BUFFERS") \
	X(33, "IORING_OP_TEE") \
	X(34, "IORING_OP_SHUTDOWN") \
	X(35, "IORING_OP_RENAMEAT") \
	X(36, "IORING_OP_UNLINKAT") \
	X(37, "IORING_OP_MKDIRAT") \
	X(38, "IORING_OP_SYMLINKAT") \
	X(39, "IORING_OP_LINKAT") \
	X(40, "IORING_OP_MSG_RING") \
	X(41, "IORING_OP_FSETXATTR") \
	X(42, "IORING_OP_SETXATTR") \
	X(43, "IORING_OP_FGETXATTR") \
	X(44, "IORING_OP_GETXATTR") \
	X(45, "IORING_OP_SOCKET") \
	X(46, "IORING_OP_URING_CMD") \
	X(47, "IORING_OP_SEND_ZC") \
	X(48, "IORING_OP_SENDMSG_ZC") \
	X(49, "IORING_OP_READ_MULTISHOT") \
	X(50, "IORING_OP_WAITID") \
	X(51, "IORING_OP_FUTEX_WAIT") \
	X(52, "IORING_OP_FUTEX_WAKE") \
	X(53, "IORING_OP_FUTEX_WAITV") \
	X(54, "IORING_OP_FIXED_FD_INSTALL") \
	X(55, "IORING_OP_FTRUNCATE") \
	X(56, "IORING_OP_BIND") \
	X(57, "IORING_OP_LISTEN") \
	X(58, "IORING_OP_RECV_ZC") \
	X(59, "IORING_OP_EPOLL_WAIT") \
	X(60, "IORING_OP_READV_FIXED") \
	X(61, "IORING_OP_WRITEV_FIXED") \
	X(62, "IORING_OP_PIPE") \
	X(63, "IORING_OP_NOP128") \
	X(64, "IORING_OP_URING_CMD128")

const struct xlat_set xlat_uring_op = {
	.prefix = "IORING_OP_???",
	XLAT_ITEMS(uring_op_items),
	.kind = XLAT_ENUM,
};

#define uring_sqe_flags_items(X) \
	X(0x1, "IOSQE_FIXED_FILE") \
	X(0x2, "IOSQE_IO_DRAIN") \
	X(0x4, "IOSQE_IO_LINK") \
	X(0x8, "IOSQE_IO_HARDLINK") \
	X(0x10, "IOSQE_ASYNC") \
	X(0x20, "IOSQE_BUFFER_SELECT") \
	X(0x40, "IOSQE_CQE_SKIP_SUCCESS")

const struct xlat_set xlat_uring_sqe_flags = {
	.prefix = "IOSQE_???",
	XLAT_ITEMS(uring_sqe_flags_items),
	.kind = XLAT_FLAGS,
};

#define uring_cqe_flags_items(X) \
	X(0x1, "IORING_CQE_F_BUFFER") \
	X(0x2, "IORING_CQE_F_MORE") \
	X(0x4, "IORING_CQE_F_SOCK_NONEMPTY") \
	X(0x8, "IORING_CQE_F_NOTIF") \
	X(0x10, "IORING_CQE_F_BUF_MORE") \
	X(0x20, "IORING_CQE_F_SKIP") \
	X(0x8000, "IORING_CQE_F_32") \
	X(0x10000, "IORING_CQE_F_TSTAMP_HW")

const struct xlat_set xlat_uring_cqe_flags = {
	.prefix = "IORING_CQE_F_???",
	XLAT_ITEMS(uring_cqe_flags_items),
	.kind = XLAT_FLAGS,
};

#define uring_op_flags_items(X) \
	X(0x1, "IO_URING_OP_SUPPORTED")

const struct xlat_set xlat_uring_op_flags = {
	.prefix = "IO_URING_OP_???",
	XLAT_ITEMS(uring_op_flags_items),
	.kind = XLAT_FLAGS,
};

#define uring_restriction_items(X) \
	X(0, "IORING_RESTRICTION_REGISTER_OP") \
	X(1, "IORING_RESTRICTION_SQE_OP") \
	X(2, "IORING_RESTRICTION_SQE_FLAGS_ALLOWED") \
	X(3, "IORING_RESTRICTION_SQE_FLAGS_REQUIRED")

const struct xlat_set xlat_uring_restriction = {
	.prefix = "IORING_RESTRICTION_???",
	XLAT_ITEMS(uring_restriction_items),
	.kind = XLAT_ENUM,
};

#define uring_rsrc_flags_items(X) \
	X(0x1, "IORING_RSRC_REGISTER_SPARSE")

const struct xlat_set xlat_uring_rsrc_flags = {
	.prefix = "IORING_RSRC_REGISTER_???",
	XLAT_ITEMS(uring_rsrc_flags_items),
	.kind = XLAT_FLAGS,
};

#define uring_iowq_items(X) \
	X(0, "IO_WQ_BOUND") \
	X(1, "IO_WQ_UNBOUND")

const struct xlat_set xlat_uring_iowq = {
	.prefix = "IO_WQ_???",
	XLAT_ITEMS(uring_iowq_items),
	.kind = XLAT_ENUM,
};

#define uring_pbuf_flags_items(X) \
	X(0x1, "IOU_PBUF_RING_MMAP") \
	X(0x2, "IOU_PBUF_RING_INC")

const struct xlat_set xlat_uring_pbuf_flags = {
	.prefix = "IOU_PBUF_RING_???",
	XLAT_ITEMS(uring_pbuf_flags_items),
	.kind = XLAT_FLAGS,
};

#define uring_cancel_flags_items(X) \
	X(0x1, "IORING_ASYNC_CANCEL_ALL") \
	X(0x2, "IORING_ASYNC_CANCEL_FD") \
	X(0x4, "IORING_ASYNC_CANCEL_ANY") \
	X(0x8, "IORING_ASYNC_CANCEL_FD_FIXED") \
	X(0x10, "IORING_ASYNC_CANCEL_USERDATA") \
	X(0x20, "IORING_ASYNC_CANCEL_OP")

const struct xlat_set xlat_uring_cancel_flags = {
	.prefix = "IORING_ASYNC_CANCEL_???",
	XLAT_ITEMS(uring_cancel_flags_items),
	.kind = XLAT_FLAGS,
};

#define uring_clone_flags_items(X) \
	X(0x1, "IORING_REGISTER_SRC_REGISTERED") \
	X(0x2, "IORING_REGISTER_DST_REPLACE")

const struct xlat_set xlat_uring_clone_flags = {
	.prefix = "IORING_REGISTER_???",
	XLAT_ITEMS(uring_clone_flags_items),
	.kind = XLAT_FLAGS,
};

#define uring_napi_op_items(X) \
	X(0, "IO_URING_NAPI_REGISTER_OP") \
	X(1, "IO_URING_NAPI_STATIC_ADD_ID") \
	X(2, "IO_URING_NAPI_STATIC_DEL_ID")

const struct xlat_set xlat_uring_napi_op = {
	.prefix = "IO_URING_NAPI_???",
	XLAT_ITEMS(uring_napi_op_items),
	.kind = XLAT_ENUM,
};

#define uring_napi_tracking_items(X) \
	X(0, "IO_URING_NAPI_TRACKING_DYNAMIC") \
	X(1, "IO_URING_NAPI_TRACKING_STATIC") \
	X(255, "IO_URING_NAPI_TRACKING_INACTIVE")

const struct xlat_set xlat_uring_napi_tracking = {
	.prefix = "IO_URING_NAPI_TRACKING_???",
	XLAT_ITEMS(uring_napi_tracking_items),
	.kind = XLAT_ENUM,
};

#define uring_region_type_items(X) \
	X(0x1, "IORING_MEM_REGION_TYPE_USER")

const struct xlat_set xlat_uring_region_type = {
	.prefix = "IORING_MEM_REGION_TYPE_???",
	XLAT_ITEMS(uring_region_type_items),
	.kind = XLAT_FLAGS,
};

#define uring_region_flags_items(X) \
	X(0x1, "IORING_MEM_REGION_REG_WAIT_ARG")

const struct xlat_set xlat_uring_region_flags = {
	.prefix = "IORING_MEM_REGION_REG_???",
	XLAT_ITEMS(uring_region_flags_items),
	.kind = XLAT_FLAGS,
};

#define uring_query_op_items(X) \
	X(0, "IO_URING_QUERY_OPCODES") \
	X(1, "IO_URING_QUERY_ZCRX") \
	X(2, "IO_URING_QUERY_SCQ") \
	X(3, "IO_URING_QUERY_ZCRX_EVENT")

const struct xlat_set xlat_uring_query_op = {
	.prefix = "IO_URING_QUERY_???",
	XLAT_ITEMS(uring_query_op_items),
	.kind = XLAT_ENUM,
};

#define uring_zcrx_flags_items(X) \
	X(0x1, "ZCRX_REG_IMPORT")

const struct xlat_set xlat_uring_zcrx_flags = {
	.prefix = "ZCRX_REG_???",
	XLAT_ITEMS(uring_zcrx_flags_items),
	.kind = XLAT_FLAGS,
};

#define uring_zcrx_area_items(X) \
	X(0x1, "IORING_ZCRX_AREA_DMABUF")

const struct xlat_set xlat_uring_zcrx_area = {
	.prefix = "IORING_ZCRX_AREA_???",
	XLAT_ITEMS(uring_zcrx_area_items),
	.kind = XLAT_FLAGS,
};

#define uring_zcrx_ctrl_items(X) \
	X(0, "ZCRX_CTRL_FLUSH_RQ") \
	X(1, "ZCRX_CTRL_EXPORT") \
	X(2, "ZCRX_CTRL_ARM_EVENT")

const struct xlat_set xlat_uring_zcrx_ctrl = {
	.prefix = "ZCRX_CTRL_???",
	XLAT_ITEMS(uring_zcrx_ctrl_items),
	.kind = XLAT_ENUM,
};

#define uring_zcrx_event_items(X) \
	X(0, "ZCRX_EVENT_ALLOC_FAIL") \
	X(1, "ZCRX_EVENT_COPY")

const struct xlat_set xlat_uring_zcrx_event = {
	.prefix = "ZCRX_EVENT_???",
	XLAT_ITEMS(uring_zcrx_event_items),
	.kind = XLAT_ENUM,
};

#define uring_msg_items(X) \
	X(0, "IORING_MSG_DATA") \
	X(1, "IORING_MSG_SEND_FD")

const struct xlat_set xlat_uring_msg = {
	.prefix = "IORING_MSG_???",
	XLAT_ITEMS(uring_msg_items),
	.kind = XLAT_ENUM,
};

#define uring_msg_flags_items(X) \
	X(0x1, "IORING_MSG_RING_CQE_SKIP") \
	X(0x2, "IORING_MSG_RING_FLAGS_PASS")

const struct xlat_set xlat_uring_msg_flags = {
	.prefix = "IORING_MSG_RING_???",
	XLAT_ITEMS(uring_msg_flags_items),
	.kind = XLAT_FLAGS,
};

#define uring_nop_flags_items(X) \
	X(0x1, "IORING_NOP_INJECT_RESULT") \
	X(0x2, "IORING_NOP_FILE") \
	X(0x4, "IORING_NOP_FIXED_FILE") \
	X(0x8, "IORING_NOP_FIXED_BUFFER") \
	X(0x10, "IORING_NOP_TW") \
	X(0x20, "IORING_NOP_CQE32")

const struct xlat_set xlat_uring_nop_flags = {
	.prefix = "IORING_NOP_???",
	XLAT_ITEMS(uring_nop_flags_items),
	.kind = XLAT_FLAGS,
};

#define uring_install_flags_items(X) \
	X(0x1, "IORING_FIXED_FD_NO_CLOEXEC")

const struct xlat_set xlat_uring_install_flags = {
	.prefix = "IORING_FIXED_FD_???",
	XLAT_ITEMS(uring_install_flags_items),
	.kind = XLAT_FLAGS,
};

#define uring_accept_flags_items(X) \
	X(0x1, "IORING_ACCEPT_MULTISHOT") \
	X(0x2, "IORING_ACCEPT_DONTWAIT") \
	X(0x4, "IORING_ACCEPT_POLL_FIRST")

const struct xlat_set xlat_uring_accept_flags = {
	.prefix = "IORING_ACCEPT_???",
	XLAT_ITEMS(uring_accept_flags_items),
	.kind = XLAT_FLAGS,
};

#define uring_recvsend_flags_items(X) \
	X(0x1, "IORING_RECVSEND_POLL_FIRST") \
	X(0x2, "IORING_RECV_MULTISHOT") \
	X(0x4, "IORING_RECVSEND_FIXED_BUF") \
	X(0x8, "IORING_SEND_ZC_REPORT_USAGE") \
	X(0x10, "IORING_RECVSEND_BUNDLE") \
	X(0x20, "IORING_SEND_VECTORIZED")

const struct xlat_set xlat_uring_recvsend_flags = {
	.prefix = "IORING_RECVSEND_???",
	XLAT_ITEMS(uring_recvsend_flags_items),
	.kind = XLAT_FLAGS,
};

#define uring_socket_op_items(X) \
	X(0, "SOCKET_URING_OP_SIOCINQ") \
	X(1, "SOCKET_URING_OP_SIOCOUTQ") \
	X(2, "SOCKET_URING_OP_GETSOCKOPT") \
	X(3, "SOCKET_URING_OP_SETSOCKOPT") \
	X(4, "SOCKET_URING_OP_TX_TIMESTAMP") \
	X(5, "SOCKET_URING_OP_GETSOCKNAME")

const struct xlat_set xlat_uring_socket_op = {
	.prefix = "SOCKET_URING_OP_???",
	XLAT_ITEMS(uring_socket_op_items),
	.kind = XLAT_ENUM,
};

#define uring_rw_attr_items(X) \
	X(0x1, "IORING_RW_ATTR_FLAG_PI")

const struct xlat_set xlat_uring_rw_attr = {
	.prefix = "IORING_RW_ATTR_FLAG_???",
	XLAT_ITEMS(uring_rw_attr_items),
	.kind = XLAT_FLAGS,
};

#define uring_timeout_flags_items(X) \
	X(0x1, "IORING_TIMEOUT_ABS") \
	X(0x2, "IORING_TIMEOUT_UPDATE") \
	X(0x4, "IORING_TIMEOUT_BOOTTIME") \
	X(0x8, "IORING_TIMEOUT_REALTIME") \
	X(0x10, "IORING_LINK_TIMEOUT_UPDATE") \
	X(0x20, "IORING_TIMEOUT_ETIME_SUCCESS") \
	X(0x40, "IORING_TIMEOUT_MULTISHOT")

const struct xlat_set xlat_uring_timeout_flags = {
	.prefix = "IORING_TIMEOUT_???",
	XLAT_ITEMS(uring_timeout_flags_items),
	.kind = XLAT_FLAGS,
};

#define uring_poll_flags_items(X) \
	X(0x1, "IORING_POLL_ADD_MULTI") \
	X(0x2, "IORING_POLL_UPDATE_EVENTS") \
	X(0x4, "IORING_POLL_UPDATE_USER_DATA") \
	X(0x8, "IORING_POLL_ADD_LEVEL")

const struct xlat_set xlat_uring_poll_flags = {
	.prefix = "IORING_POLL_???",
	XLAT_ITEMS(uring_poll_flags_items),
	.kind = XLAT_FLAGS,
};

#define uring_fsync_flags_items(X) \
	X(0x1, "IORING_FSYNC_DATASYNC")

const struct xlat_set xlat_uring_fsync_flags = {
	.prefix = "IORING_FSYNC_???",
	XLAT_ITEMS(uring_fsync_flags_items),
	.kind = XLAT_FLAGS,
};

#define uring_cmd_flags_items(X) \
	X(0x1, "IORING_URING_CMD_FIXED") \
	X(0x2, "IORING_URING_CMD_MULTISHOT")

const struct xlat_set xlat_uring_cmd_flags = {
	.prefix = "IORING_URING_CMD_???",
	XLAT_ITEMS(uring_cmd_flags_items),
	.kind = XLAT_FLAGS,
};
