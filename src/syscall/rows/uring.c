/* SPDX-License-Identifier: BSD-2-Clause */
/* Rows: io_uring(7). */
#include "syscall/layout/uring.h"
#include "syscall/table.h"
#include "syscall/xlat/uring.h"

SYSENT(io_uring_setup) = {
	.name = "io_uring_setup", .classes = SC_DESC | SC_FILE_MANAGEMENT,
	.ret = RET_FD,
	ARGS(
		{ "entries", ARG_UINT },
		{ "params", ARG_STRUCT, .dir = DIR_INOUT,
		  .layout = &layout_io_uring_params }
	),
};

/* IORING_ENTER_EXT_ARG 0x8, IORING_ENTER_EXT_ARG_REG 0x40 */
static const struct variant enter_items[] = {
	{ 0x8, 2, .fields = FIELDS { { "arg", ARG_STRUCT,
				.layout = &layout_uring_getevents },
			      { "argsz", ARG_ULONG } } },
	{ 0x40, 2, .fields = FIELDS { { "arg", ARG_ULONG }, { "argsz", ARG_ULONG } } },
};
static const struct variant_set enter_variants = {
	.arg = 3, .first = 4, .mask = 0x48, VARIANT_ITEMS(enter_items)
};

SYSENT(io_uring_enter) = {
	.name = "io_uring_enter",
	.classes = SC_DESC | SC_SIGNAL | SC_FILE_MANAGEMENT,
	.aux = AUX_URING,
	.variants = &enter_variants,
	ARGS(
		/* IORING_ENTER_REGISTERED_RING: an index */
		{ "fd", ARG_FD, .len = FD_UNLESS_BIT(3, 4) },
		{ "to_submit", ARG_UINT },
		{ "min_complete", ARG_UINT },
		{ "flags", ARG_FLAGS, .xlat = &xlat_uring_enter_flags },
		{ "sigset", ARG_SIGSET, .len = LEN_ARG(5) },
		{ "sigsetsize", ARG_ULONG }
	),
};

static const struct field elem_fd = { NULL, ARG_FD, .type = T_S32 };
static const struct field bare_iovec_members[] = {
	{ "iov_base", ARG_PTR, .type = T_PTR },
	{ "iov_len", ARG_ULONG, .type = T_ULONG },
};
static const struct layout bare_iovec = {
	"iovec", LAYOUT_MEMBERS(bare_iovec_members)
};
static const struct field elem_iovec = { NULL, ARG_STRUCT, .type = T_INLINE,
					 .layout = &bare_iovec };
static const struct field elem_restriction = {
	NULL, ARG_STRUCT, .type = T_INLINE, .layout = &layout_uring_restriction,
};
static const struct field elem_ring_fd = {
	NULL, ARG_STRUCT, .type = T_INLINE, .layout = &layout_uring_ring_fd,
};
static const struct field elem_ring_slot = {
	NULL, ARG_STRUCT, .type = T_INLINE, .layout = &layout_uring_ring_slot,
};

#define OP(k, ...) \
	{ k, 2, .fields = FIELDS { { "arg", __VA_ARGS__ }, { "nr_args", ARG_UINT } } }
#define LIST(k, e) OP(k, ARG_ARRAY, .len = LEN_ARG(3), .elem = &e)
#define IN(k, l) OP(k, ARG_STRUCT, .layout = &layout_uring_##l)
#define SIZED(k, l) \
	OP(k, ARG_STRUCT, .len = LEN_ARG(3), .layout = &layout_uring_##l)
#define INOUT(k, l) \
	OP(k, ARG_STRUCT, .dir = DIR_INOUT, .layout = &layout_uring_##l)

static const struct variant register_items[] = {
	LIST(0 /* IORING_REGISTER_BUFFERS */, elem_iovec),
	LIST(2 /* IORING_REGISTER_FILES */, elem_fd),
	LIST(4 /* IORING_REGISTER_EVENTFD */, elem_fd),
	OP(6 /* IORING_REGISTER_FILES_UPDATE */, ARG_URING_UPDATE,
	   .len = LEN_ARG(3)),
	LIST(7 /* IORING_REGISTER_EVENTFD_ASYNC */, elem_fd),
	OP(8 /* IORING_REGISTER_PROBE */, ARG_URING_PROBE, .dir = DIR_OUT,
	   .len = LEN_ARG(3)),
	LIST(11 /* IORING_REGISTER_RESTRICTIONS */, elem_restriction),
	SIZED(13 /* IORING_REGISTER_FILES2 */, files2),
	SIZED(14 /* IORING_REGISTER_FILES_UPDATE2 */, files_update2),
	SIZED(15 /* IORING_REGISTER_BUFFERS2 */, buffers2),
	SIZED(16 /* IORING_REGISTER_BUFFERS_UPDATE */, buffers_update),
	OP(17 /* IORING_REGISTER_IOWQ_AFF */, ARG_CPUSET, .len = LEN_ARG(3)),
	INOUT(19 /* IORING_REGISTER_IOWQ_MAX_WORKERS */, workers),
	LIST(20 /* IORING_REGISTER_RING_FDS */, elem_ring_fd),
	LIST(21 /* IORING_UNREGISTER_RING_FDS */, elem_ring_slot),
	IN(22 /* IORING_REGISTER_PBUF_RING */, buf_reg),
	IN(23 /* IORING_UNREGISTER_PBUF_RING */, buf_reg),
	IN(24 /* IORING_REGISTER_SYNC_CANCEL */, sync_cancel),
	IN(25 /* IORING_REGISTER_FILE_ALLOC_RANGE */, range),
	INOUT(26 /* IORING_REGISTER_PBUF_STATUS */, buf_status),
	INOUT(27 /* IORING_REGISTER_NAPI */, napi),
	INOUT(28 /* IORING_UNREGISTER_NAPI */, napi),
	IN(29 /* IORING_REGISTER_CLOCK */, clock),
	IN(30 /* IORING_REGISTER_CLONE_BUFFERS */, clone),
	OP(31 /* IORING_REGISTER_SEND_MSG_RING */, ARG_URING_SQE),
	INOUT(32 /* IORING_REGISTER_ZCRX_IFQ */, zcrx_ifq),
	OP(33 /* IORING_REGISTER_RESIZE_RINGS */, ARG_STRUCT, .dir = DIR_INOUT,
	   .layout = &layout_io_uring_params),
	IN(34 /* IORING_REGISTER_MEM_REGION */, mem_region),
	INOUT(35 /* IORING_REGISTER_QUERY */, query),
	INOUT(36 /* IORING_REGISTER_ZCRX_CTRL */, zcrx_ctrl),
};
static const struct variant_set register_variants = {
	.arg = 1, .first = 2, .mask = 0x7fffffff,
	VARIANT_ITEMS(register_items)
};

SYSENT(io_uring_register) = {
	.name = "io_uring_register",
	.classes = SC_DESC | SC_MEMORY | SC_FILE_MANAGEMENT,
	.variants = &register_variants,
	ARGS(
		/* IORING_REGISTER_USE_REGISTERED_RING */
		{ "fd", ARG_FD, .len = FD_UNLESS_BIT(1, 31) },
		{ "opcode", ARG_FLAGS, .xlat = &xlat_uring_register_opcode },
		{ "arg", ARG_PTR },
		{ "nr_args", ARG_UINT }
	),
};
