/* SPDX-License-Identifier: BSD-2-Clause */
/* Asynchronous I/O: io_submit(2), io_uring(7). */
#include "syscall/xlat/aio.h"

static const struct xlat aio_cmd_items[] = {
	{ 0, "IOCB_CMD_PREAD" },
	{ 1, "IOCB_CMD_PWRITE" },
	{ 2, "IOCB_CMD_FSYNC" },
	{ 3, "IOCB_CMD_FDSYNC" },
	{ 4, "IOCB_CMD_PREADX" },
	{ 5, "IOCB_CMD_POLL" },
	{ 6, "IOCB_CMD_NOOP" },
	{ 7, "IOCB_CMD_PREADV" },
	{ 8, "IOCB_CMD_PWRITEV" },
};

const struct xlat_set xlat_aio_cmd = {
	.prefix = "IOCB_CMD_???",
	XLAT_ITEMS(aio_cmd_items),
	.kind = XLAT_ENUM,
};

static const struct xlat aio_flags_items[] = {
	{ 0x1, "IOCB_FLAG_RESFD" },
	{ 0x2, "IOCB_FLAG_IOPRIO" },
};

const struct xlat_set xlat_aio_flags = {
	.prefix = "IOCB_FLAG_???",
	XLAT_ITEMS(aio_flags_items),
	.kind = XLAT_FLAGS,
};

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
};

static const struct xlat_set xlat_uring_register_opcode_name = {
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
