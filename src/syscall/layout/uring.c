/* SPDX-License-Identifier: BSD-2-Clause */
/* Structures of io_uring(7). */
#include "syscall/layout/uring.h"

#include "syscall/layout/time.h"
#include "syscall/xlat/uring.h"

/* clang-format off */
#define U8(n, ...)    { n, ARG_UINT, T_U8, ##__VA_ARGS__ }
#define U16(n, ...)   { n, ARG_UINT, T_U16, ##__VA_ARGS__ }
#define U32(n, ...)   { n, ARG_UINT, T_U32, ##__VA_ARGS__ }
#define U64(n, ...)   { n, ARG_U64, T_U64, ##__VA_ARGS__ }
#define HEX32(n, ...) { n, ARG_HEX32, T_U32, ##__VA_ARGS__ }
#define HEX(n, ...)   { n, ARG_HEX64, T_U64, ##__VA_ARGS__ }
#define ADDR(n, ...)  { n, ARG_PTR, T_U64, ##__VA_ARGS__ }
#define FD(n, ...)    { n, ARG_FD, T_S32, ##__VA_ARGS__ }
#define ENUM(n, t, x, ...)  { n, ARG_ENUM, t, .xlat = &xlat_uring_##x, ##__VA_ARGS__ }
#define FLAGS(n, t, x, ...) { n, ARG_FLAGS, t, .xlat = &xlat_uring_##x, ##__VA_ARGS__ }
#define INNER(n, l, ...) { n, ARG_STRUCT, T_INLINE, .layout = &l, ##__VA_ARGS__ }
/* Reserved words: told of only if there is something in them. */
#define RESV(n, t) { n, ARG_HEX64, t, .flags = FIELD_NONZERO }
#define OUT .dir = DIR_OUT
#define STRUCT(id) \
	const struct layout layout_uring_##id = { "io_uring_" #id, LAYOUT_MEMBERS(id##_members) }

/* io_uring_setup(2) */

static const struct field io_sqring_members[] = {
	U32("head", OUT),
	U32("tail", OUT),
	U32("ring_mask", OUT),
	U32("ring_entries", OUT),
	U32("flags", OUT),
	U32("dropped", OUT),
	U32("array", OUT),
	HEX32("resv1", OUT, .flags = FIELD_NONZERO),
	HEX("user_addr", OUT),
};
static const struct layout io_sqring_offsets = {
	"io_sqring_offsets", LAYOUT_MEMBERS(io_sqring_members)
};

static const struct field io_cqring_members[] = {
	U32("head", OUT),
	U32("tail", OUT),
	U32("ring_mask", OUT),
	U32("ring_entries", OUT),
	U32("overflow", OUT),
	U32("cqes", OUT),
	U32("flags", OUT),
	HEX32("resv1", OUT, .flags = FIELD_NONZERO),
	HEX("user_addr", OUT),
};
static const struct layout io_cqring_offsets = {
	"io_cqring_offsets", LAYOUT_MEMBERS(io_cqring_members)
};

static const struct field io_uring_params_members[] = {
	U32("sq_entries", OUT),
	U32("cq_entries", OUT),
	FLAGS("flags", T_U32, setup_flags),
	HEX32("sq_thread_cpu"),
	U32("sq_thread_idle"),
	FLAGS("features", T_U32, features, OUT),
	FD("wq_fd", .when = { .arg = 2, .any = 0x20 /* IORING_SETUP_ATTACH_WQ */ }),
	RESV("resv0", T_U32),
	RESV("resv1", T_U32),
	RESV("resv2", T_U32),
	INNER("sq_off", io_sqring_offsets, OUT),
	INNER("cq_off", io_cqring_offsets, OUT),
};
static const uint8_t io_uring_params_order[] = { 2, 3, 4, 6, 7, 8, 9,
						 0, 1, 5, 10, 11 };
const struct layout layout_io_uring_params = {
	"io_uring_params", LAYOUT_MEMBERS(io_uring_params_members),
	.order = io_uring_params_order,
	.norder = sizeof(io_uring_params_order),
};

/* io_uring_enter(2) */

static const struct field getevents_members[] = {
	{ "sigmask", ARG_SIGSET, T_U64, .len = LEN_ARG(1) },
	U32("sigmask_sz"),
	U32("min_wait_usec"),
	{ "ts", ARG_STRUCT, T_U64, .layout = &layout_timespec64 },
};
STRUCT(getevents);

/* io_uring_register(2) */

static const struct field restriction_members[] = {
	ENUM("opcode", T_U16, restriction),
	ENUM("register_op", T_U8, register_opcode_name, .when = WHEN_IS(0, 0)),
	ENUM("sqe_op", T_U8, op, .flags = FIELD_UNION, .when = WHEN_IS(0, 1)),
	FLAGS("sqe_flags", T_U8, sqe_flags, .flags = FIELD_UNION,
	      .when = WHEN_PART(0, 0xfffe, 2)),
	RESV("resv", T_U8),
	RESV("resv2", T_U32),
	RESV("resv3", T_U32),
	RESV("resv4", T_U32),
};
STRUCT(restriction);

static const struct field elem_fd = FD(NULL);
static const struct field elem_tag = HEX(NULL);
static const struct field bare_iovec_members[] = {
	{ "iov_base", ARG_PTR, .type = T_PTR },
	{ "iov_len", ARG_ULONG, .type = T_ULONG },
};
static const struct layout bare_iovec = {
	"iovec", LAYOUT_MEMBERS(bare_iovec_members),
};
static const struct field elem_iovec = INNER(NULL, bare_iovec);

#define ARRAY(n, e, i) { n, ARG_ARRAY, T_U64, .len = LEN_ARG(i), .elem = &e }
#define RSRC(e)                                                           \
	U32("nr"),                                                        \
	FLAGS("flags", T_U32, rsrc_flags),                                \
	RESV("resv2", T_U64),                                             \
	ARRAY("data", e, 0),                                              \
	ARRAY("tags", elem_tag, 0)
#define UPDATE(e)                                                         \
	U32("offset"),                                                    \
	RESV("resv", T_U32),                                              \
	ARRAY("data", e, 4),                                              \
	ARRAY("tags", elem_tag, 4),                                       \
	U32("nr"),                                                        \
	RESV("resv2", T_U32)
#define GROWING(id)                                                       \
	const struct layout layout_uring_##id = {                         \
		"io_uring_" #id, LAYOUT_MEMBERS(id##_members),            \
		.grows = true,                                            \
	}

static const struct field files2_members[] = { RSRC(elem_fd) };
GROWING(files2);
static const struct field buffers2_members[] = { RSRC(elem_iovec) };
GROWING(buffers2);
static const struct field files_update2_members[] = { UPDATE(elem_fd) };
GROWING(files_update2);
static const struct field buffers_update_members[] = { UPDATE(elem_iovec) };
GROWING(buffers_update);

static const struct field workers_members[] = {
	U32("IO_WQ_BOUND", .dir = DIR_INOUT),
	U32("IO_WQ_UNBOUND", .dir = DIR_INOUT),
};
STRUCT(workers);

static const struct field ring_fd_members[] = {
	{ "offset", ARG_INT, T_S32 },
	RESV("resv", T_U32),
	FD("data"),
	RESV("data_high", T_U32),
};
STRUCT(ring_fd);

static const struct field ring_slot_members[] = {
	U32("offset"),
	RESV("resv", T_U32),
	RESV("data", T_U64),
};
STRUCT(ring_slot);

static const struct field buf_reg_members[] = {
	ADDR("ring_addr"),
	U32("ring_entries"),
	U16("bgid"),
	FLAGS("flags", T_U16, pbuf_flags),
	U32("min_left", .flags = FIELD_NONZERO),
	RESV("resv0", T_U32),
	RESV("resv1", T_U64),
	RESV("resv2", T_U64),
};
STRUCT(buf_reg);

static const struct field sync_cancel_members[] = {
	HEX("addr"),
	FD("fd"),
	FLAGS("flags", T_U32, cancel_flags),
	INNER("timeout", layout_timespec64),
	ENUM("opcode", T_U8, op),
	{ "pad", ARG_HEXBUF, T_INLINE, .len = LEN_CONST(7), .flags = FIELD_PAD },
	RESV("pad2", T_U64),
	RESV("pad3", T_U64),
	RESV("pad4", T_U64),
};
STRUCT(sync_cancel);

static const struct field range_members[] = {
	U32("off"),
	U32("len"),
	RESV("resv", T_U64),
};
STRUCT(range);

static const struct field buf_status_members[] = {
	U32("buf_group"),
	U32("head", OUT),
	{ "resv", ARG_HEXBUF, T_INLINE, .len = LEN_CONST(32), .flags = FIELD_PAD },
};
STRUCT(buf_status);

static const struct field napi_members[] = {
	U32("busy_poll_to", .dir = DIR_INOUT),
	U8("prefer_busy_poll", .dir = DIR_INOUT),
	ENUM("opcode", T_U8, napi_op),
	{ "pad", ARG_HEX32, T_U16, .flags = FIELD_NONZERO },
	ENUM("op_param", T_U32, napi_tracking, .when = WHEN_IS(2, 0),
	     .dir = DIR_INOUT),
	HEX32("op_param", .flags = FIELD_UNION, .when = WHEN_PART(2, 0xff, 1)),
	HEX32("op_param", .flags = FIELD_UNION, .when = WHEN_PART(2, 0xff, 2)),
	RESV("resv", T_U32),
};
STRUCT(napi);

static const struct field clock_members[] = {
	{ "clockid", ARG_CLOCKID, T_U32 },
	RESV("resv0", T_U32),
	RESV("resv1", T_U32),
	RESV("resv2", T_U32),
};
STRUCT(clock);

static const struct field clone_members[] = {
	FD("src_fd"),
	FLAGS("flags", T_U32, clone_flags),
	U32("src_off"),
	U32("dst_off"),
	U32("nr"),
	RESV("pad0", T_U32),
	RESV("pad1", T_U32),
	RESV("pad2", T_U32),
};
STRUCT(clone);

static const struct field zcrx_offsets_members[] = {
	U32("head", OUT),
	U32("tail", OUT),
	U32("rqes", OUT),
	RESV("resv2", T_U32),
	RESV("resv3", T_U64),
	RESV("resv4", T_U64),
};
static const struct layout zcrx_offsets = {
	"io_uring_zcrx_offsets", LAYOUT_MEMBERS(zcrx_offsets_members)
};

static const struct field zcrx_area_members[] = {
	ADDR("addr"),
	U64("len"),
	HEX("rq_area_token", OUT),
	FLAGS("flags", T_U32, zcrx_area),
	FD("dmabuf_fd", .when = { .arg = 3, .any = 1 }),
	RESV("resv0", T_U64),
	RESV("resv1", T_U64),
};
static const struct layout zcrx_area = {
	"io_uring_zcrx_area_reg", LAYOUT_MEMBERS(zcrx_area_members),
};

static const struct field region_members[] = {
	ADDR("user_addr"),
	U64("size"),
	FLAGS("flags", T_U32, region_type),
	U32("id"),
	HEX("mmap_offset"),
	RESV("resv0", T_U64),
	RESV("resv1", T_U64),
	RESV("resv2", T_U64),
	RESV("resv3", T_U64),
};
static const struct layout region = {
	"io_uring_region_desc", LAYOUT_MEMBERS(region_members),
};

static const struct field zcrx_ifq_members[] = {
	{ "if_idx", ARG_IFINDEX, T_U32 },
	U32("if_rxq"),
	U32("rq_entries"),
	FLAGS("flags", T_U32, zcrx_flags),
	{ "area_ptr", ARG_STRUCT, T_U64, .layout = &zcrx_area },
	{ "region_ptr", ARG_STRUCT, T_U64, .layout = &region },
	INNER("offsets", zcrx_offsets, OUT),
	U32("zcrx_id", OUT),
	U32("rx_buf_len", .flags = FIELD_NONZERO),
	ADDR("event_desc", .flags = FIELD_NONZERO),
	RESV("resv0", T_U64),
	RESV("resv1", T_U64),
};
STRUCT(zcrx_ifq);

static const struct field zcrx_export_members[] = { FD("zcrx_fd", OUT) };
static const struct layout zcrx_export = {
	"zcrx_ctrl_export", LAYOUT_MEMBERS(zcrx_export_members)
};
static const struct field zcrx_arm_members[] = { ENUM("event_type", T_U32, zcrx_event) };
static const struct layout zcrx_arm = {
	"zcrx_ctrl_arm_event", LAYOUT_MEMBERS(zcrx_arm_members),
};
static const struct arm zcrx_ctrl_arms[] = {
	{ .key = 1, .field = INNER("zc_export", zcrx_export, OUT) },
	{ .key = 2, .field = INNER("zc_arm_event", zcrx_arm) },
};
static const struct arm_set zcrx_ctrls = { ARM_ITEMS(zcrx_ctrl_arms) };
static const struct field zcrx_ctrl_members[] = {
	U32("zcrx_id"),
	ENUM("op", T_U32, zcrx_ctrl),
	RESV("resv0", T_U64),
	RESV("resv1", T_U64),
	{ "union", ARG_ARM, T_INLINE, .len = LEN_ARG(1), .arms = &zcrx_ctrls },
	{ "rest", ARG_HEXBUF, T_INLINE, .len = LEN_CONST(48),
	  .flags = FIELD_UNION | FIELD_PAD },
};
STRUCT(zcrx_ctrl);

static const struct field mem_region_members[] = {
	{ "region_uptr", ARG_STRUCT, T_U64, .layout = &region },
	FLAGS("flags", T_U64, region_flags),
	RESV("resv0", T_U64),
	RESV("resv1", T_U64),
};
STRUCT(mem_region);

/* IORING_REGISTER_QUERY: an entry of a list, and what it asks */
static const struct field query_opcodes_members[] = {
	U32("nr_request_opcodes"),
	U32("nr_register_opcodes"),
	FLAGS("feature_flags", T_U64, features),
	FLAGS("ring_setup_flags", T_U64, setup_flags),
	FLAGS("enter_flags", T_U64, enter_flags),
	FLAGS("sqe_flags", T_U64, sqe_flags),
	U32("nr_query_opcodes"),
	RESV("pad", T_U32),
};
static const struct layout query_opcodes = {
	"io_uring_query_opcode", LAYOUT_MEMBERS(query_opcodes_members),
};

static const struct field query_zcrx_members[] = {
	FLAGS("register_flags", T_U64, zcrx_flags),
	FLAGS("area_flags", T_U64, zcrx_area),
	U32("nr_ctrl_opcodes"),
	HEX32("features"),
	U32("rq_hdr_size"),
	U32("rq_hdr_alignment"),
	RESV("resv2", T_U64),
};
static const struct layout query_zcrx = {
	"io_uring_query_zcrx", LAYOUT_MEMBERS(query_zcrx_members),
};

static const struct field query_scq_members[] = {
	U64("hdr_size"),
	U64("hdr_alignment"),
};
static const struct layout query_scq = {
	"io_uring_query_scq", LAYOUT_MEMBERS(query_scq_members),
};

#define ASKED(k, l) \
	{ .key = k, .field = { "query_data", ARG_STRUCT, T_U64, DIR_OUT, .layout = &l } }
static const struct arm query_arms[] = {
	ASKED(0, query_opcodes),
	ASKED(1, query_zcrx),
	ASKED(2, query_scq),
	{ .key = 0, .last = UINT64_MAX, .field = ADDR("query_data") },
};
static const struct arm_set queries = { ARM_ITEMS(query_arms) };

static const struct field query_members[] = {
	ADDR("next_entry"),
	{ "query_data", ARG_ARM, T_INLINE, .len = LEN_ARG(2), .arms = &queries },
	ENUM("query_op", T_U32, query_op),
	U32("size", .dir = DIR_INOUT),
	{ "result", ARG_INT, T_S32, DIR_OUT },
	RESV("resv0", T_U32),
	RESV("resv1", T_U32),
	RESV("resv2", T_U32),
};
STRUCT(query);
/* clang-format on */
