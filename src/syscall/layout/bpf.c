/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * union bpf_attr, by command. It grows with each kernel: a caller gives the
 * size that it knows, and what is cut off is not there. 64-bit words lie at
 * multiples of 8 on i386 too: what is between is a member (PAD32).
 */
#include "syscall/layout/bpf.h"

#include "syscall/xlat/bpf.h"

/* clang-format off */
#define U32(n, ...)   { n, ARG_UINT, T_U32, ##__VA_ARGS__ }
#define U64(n, ...)   { n, ARG_U64, T_U64, ##__VA_ARGS__ }
#define HEX(n, ...)   { n, ARG_HEX64, T_U64, ##__VA_ARGS__ }
#define ADDR(n, ...) \
	{ n, ARG_PTR, T_U64, .flags = FIELD_OPAQUE, ##__VA_ARGS__ }
#define FD(n, ...)    { n, ARG_FD, T_S32, ##__VA_ARGS__ }
#define IF(n, ...)    { n, ARG_IFINDEX, T_U32, ##__VA_ARGS__ }
#define ENUM(n, x, ...)  { n, ARG_ENUM, T_U32, .xlat = &xlat_bpf_##x, ##__VA_ARGS__ }
#define FLAGS(n, x, ...) { n, ARG_FLAGS, T_U32, .xlat = &xlat_bpf_##x, ##__VA_ARGS__ }
#define FLAGS_64(n, x, ...) { n, ARG_FLAGS64, T_U64, .xlat = &xlat_bpf_##x, ##__VA_ARGS__ }
#define KEY(n, ...)   { n, ARG_BPF_KEY, T_U64, ##__VA_ARGS__ }
#define VAL(n, ...)   { n, ARG_BPF_VALUE, T_U64, ##__VA_ARGS__ }
#define BATCH(n, ...) { n, ARG_BPF_BATCH, T_U64, ##__VA_ARGS__ }
#define PAD32 { "pad", ARG_UINT, T_U32, .flags = FIELD_PAD }
#define NAME(n) { n, ARG_STR, T_INLINE, .len = LEN_CONST(16) }
#define INNER(n, l) { n, ARG_STRUCT, T_INLINE, DIR_INOUT, .layout = &l }
#define ARRAY(n, e, i, ...) { n, ARG_ARRAY, T_U64, .len = LEN_ARG(i), .elem = &e, ##__VA_ARGS__ }

/* A command's part whose name stands before it: {test={...}}. */
#define NAMED(id, n, l)                                                   \
	static const struct field id##_outer[] = { INNER(n, l) };         \
	const struct layout layout_bpf_##id = {                           \
		.name = "bpf_attr", LAYOUT_MEMBERS(id##_outer),           \
		.grows = true, .always = true,                            \
	}
#define PLAIN(id)                                                         \
	const struct layout layout_bpf_##id = {                           \
		.name = "bpf_attr", LAYOUT_MEMBERS(id##_members),         \
		.grows = true, .always = true,                            \
	}
#define PART(id)                                                          \
	static const struct layout id = {                                 \
		#id, LAYOUT_MEMBERS(id##_members),                        \
		.always = true,                                           \
	}

static const struct field elem_u32 = U32(NULL);
static const struct field elem_hex = HEX(NULL);
static const struct field elem_flags = FLAGS(NULL, attach_flags);

/* maps */

static const struct field map_create_members[] = {
	ENUM("map_type", map_type),
	U32("key_size"),
	U32("value_size"),
	U32("max_entries"),
	FLAGS("map_flags", map_flags),
	FD("inner_map_fd"),
	{ "numa_node", ARG_UINT_NAMED, T_U32, .xlat = &xlat_bpf_numa_node,
	  .when = { .arg = 4, .any = 1 << 2 /* BPF_F_NUMA_NODE */ } },
	NAME("map_name"),
	IF("map_ifindex"),
	FD("btf_fd"),
	U32("btf_key_type_id"),
	U32("btf_value_type_id"),
	U32("btf_vmlinux_value_type_id"),
	U64("map_extra"),
	FD("value_type_btf_obj_fd"),
	FD("map_token_fd"),
	{ "excl_prog_hash", ARG_HEXBUF, T_U64, .len = LEN_ARG(17) },
	U32("excl_prog_hash_size"),
};
PLAIN(map_create);

static const struct field map_elem_members[] = {
	FD("map_fd"),
	PAD32,
	KEY("key"),
	VAL("value", DIR_OUT),
	FLAGS_64("flags", lookup_flags),
};
PLAIN(map_elem);

static const struct field map_update_members[] = {
	FD("map_fd"),
	PAD32,
	KEY("key"),
	VAL("value"),
	FLAGS_64("flags", update_flags),
};
PLAIN(map_update);

static const struct field map_delete_members[] = {
	FD("map_fd"),
	PAD32,
	KEY("key"),
};
PLAIN(map_delete);

static const struct field next_key_members[] = {
	FD("map_fd"),
	PAD32,
	KEY("key"),
	KEY("next_key", DIR_OUT),
};
PLAIN(next_key);

static const struct field freeze_members[] = { FD("map_fd") };
PLAIN(freeze);

static const struct field lookup_batch_members[] = {
	BATCH("in_batch"),
	BATCH("out_batch", DIR_OUT, .flags = FIELD_ALWAYS),
	KEY("keys", DIR_OUT, .flags = FIELD_ALWAYS, .len = LEN_ARG(4)),
	VAL("values", DIR_OUT, .flags = FIELD_ALWAYS, .len = LEN_ARG(4)),
	U32("count", .dir = DIR_INOUT),
	FD("map_fd"),
	FLAGS_64("elem_flags", lookup_flags),
	HEX("flags"),
};
PART(lookup_batch);
NAMED(lookup_batch, "batch", lookup_batch);

static const struct field update_batch_members[] = {
	BATCH("in_batch", .flags = FIELD_PAD),
	BATCH("out_batch", .flags = FIELD_PAD),
	KEY("keys", .len = LEN_ARG(4)),
	VAL("values", .len = LEN_ARG(4)),
	U32("count", .dir = DIR_INOUT),
	FD("map_fd"),
	FLAGS_64("elem_flags", update_flags),
	HEX("flags"),
};
PART(update_batch);
NAMED(update_batch, "batch", update_batch);

static const struct field delete_batch_members[] = {
	BATCH("in_batch", .flags = FIELD_PAD),
	BATCH("out_batch", .flags = FIELD_PAD),
	KEY("keys", .len = LEN_ARG(4)),
	VAL("values", .flags = FIELD_PAD),
	U32("count", .dir = DIR_INOUT),
	FD("map_fd"),
	FLAGS_64("elem_flags", lookup_flags),
	HEX("flags"),
};
PART(delete_batch);
NAMED(delete_batch, "batch", delete_batch);

/* programs */

/* Of records whose size the caller gives: those of the size that is known. */
#define RECORDS(id, size)                                                 \
	static const struct layout id##_layout = {                        \
		"bpf_" #id, LAYOUT_MEMBERS(id##_members)                  \
	};                                                                \
	static const struct field id##_elem = {                           \
		NULL, ARG_STRUCT, T_INLINE, .layout = &id##_layout        \
	};                                                                \
	static const struct arm id##_arms[] = {                           \
		{ .key = size, .field = ARRAY(#id, id##_elem, id##_cnt) }, \
		{ .key = 0, .last = UINT64_MAX,                           \
		  .field = { #id, ARG_PTR, T_U64 } },                     \
	};                                                                \
	static const struct arm_set id = { ARM_ITEMS(id##_arms) }
#define RECORDS_OF(id, rec_size) \
	{ #id, ARG_ARM, T_INLINE, .len = LEN_ARG(rec_size), .arms = &id }

/* Where the members of prog_load are that say how many. */
enum {
	func_info_rec_size = 13,
	func_info_cnt = 15,
	line_info_rec_size = 16,
	line_info_cnt = 18,
	core_relos_cnt = 21,
	core_relos_rec_size = 25,
	fd_array_cnt = 28,
	signature_size = 30,
};

static const struct field func_info_members[] = {
	U32("insn_off"),
	U32("type_id"),
};
RECORDS(func_info, 8);

static const struct field line_info_members[] = {
	U32("insn_off"),
	U32("file_name_off"),
	U32("line_off"),
	U32("line_col"),
};
RECORDS(line_info, 16);

static const struct field core_relos_members[] = {
	U32("insn_off"),
	U32("type_id"),
	U32("access_str_off"),
	ENUM("kind", core_relo_kind),
};
RECORDS(core_relos, 16);

static const struct field elem_fd = FD(NULL);

static const struct field prog_load_members[] = {
	ENUM("prog_type", prog_type),
	U32("insn_cnt"),
	{ "insns", ARG_EBPF_INSNS, T_U64, .len = LEN_ARG(1) },
	{ "license", ARG_STR, T_U64 },
	U32("log_level"),
	U32("log_size"),
	{ "log_buf", ARG_STR, T_U64, DIR_OUT, .flags = FIELD_ALWAYS,
	  .len = LEN_ARG(5) },
	{ "kern_version", ARG_KVERSION, T_U32 },
	FLAGS("prog_flags", prog_flags),
	NAME("prog_name"),
	IF("prog_ifindex"),
	ENUM("expected_attach_type", attach_type),
	FD("prog_btf_fd"),
	U32("func_info_rec_size"),
	RECORDS_OF(func_info, func_info_rec_size),
	U32("func_info_cnt"),
	U32("line_info_rec_size"),
	RECORDS_OF(line_info, line_info_rec_size),
	U32("line_info_cnt"),
	U32("attach_btf_id"),
	FD("attach_prog_fd"),
	U32("core_relo_cnt"),
	/* Without a count there is no telling where it ends. */
	ARRAY("fd_array", elem_fd, fd_array_cnt,
	      .when = { .arg = fd_array_cnt, .any = UINT32_MAX }),
	{ "fd_array", ARG_PTR, T_U64, .flags = FIELD_UNION,
	  .when = WHEN_IS(fd_array_cnt, 0) },
	RECORDS_OF(core_relos, core_relos_rec_size),
	U32("core_relo_rec_size"),
	U32("log_true_size", .dir = DIR_OUT),
	FD("prog_token_fd"),
	U32("fd_array_cnt"),
	{ "signature", ARG_HEXBUF, T_U64, .len = LEN_ARG(signature_size) },
	U32("signature_size"),
	{ "keyring_id", ARG_INT, T_S32 },
};
PLAIN(prog_load);

static const struct field obj_members[] = {
	{ "pathname", ARG_PATH, T_U64 },
	FD("bpf_fd"),
	FLAGS("file_flags", file_flags),
	{ "path_fd", ARG_DIRFD, T_S32 },
};
PLAIN(obj);

/* Whose target is a network interface. */
#define IS_DEVICE(a, n)                                                   \
	{ .key = 37 /* BPF_XDP */, .field = IF(n) },                      \
	{ .key = 46 /* BPF_TCX_INGRESS */, .last = 47, .field = IF(n) },  \
	{ .key = 54 /* BPF_NETKIT_PRIMARY */, .last = 55, .field = IF(n) }, \
	{ .key = 0, .last = UINT64_MAX, .field = FD("target_fd") }

static const struct arm target_arms[] = {
	IS_DEVICE(attach_type, "target_ifindex"),
};
static const struct arm_set targets = { ARM_ITEMS(target_arms) };
#define TARGET(i) { "target", ARG_ARM, T_INLINE, .len = LEN_ARG(i), .arms = &targets }

enum { F_ID = 1 << 5 }; /* BPF_F_ID */

static const struct field attach_members[] = {
	TARGET(2),
	FD("attach_bpf_fd"),
	ENUM("attach_type", attach_type),
	FLAGS("attach_flags", attach_flags),
	FD("replace_bpf_fd"),
	FD("relative_fd", .when = WHEN_NOT(3, F_ID)),
	U32("relative_id", .flags = FIELD_UNION, .when = { .arg = 3, .any = F_ID }),
	U64("expected_revision"),
};
PLAIN(attach);

static const struct field test_members[] = {
	FD("prog_fd"),
	U32("retval", .dir = DIR_INOUT),
	U32("data_size_in"),
	U32("data_size_out", .dir = DIR_INOUT),
	{ "data_in", ARG_BUF, T_U64, .len = LEN_ARG(2) },
	{ "data_out", ARG_BUF, T_U64, DIR_OUT, .len = LEN_ARG(3) },
	U32("repeat"),
	U32("duration", .dir = DIR_INOUT),
	U32("ctx_size_in"),
	U32("ctx_size_out", .dir = DIR_INOUT),
	{ "ctx_in", ARG_BUF, T_U64, .len = LEN_ARG(8) },
	{ "ctx_out", ARG_BUF, T_U64, DIR_OUT, .len = LEN_ARG(9) },
	FLAGS("flags", test_flags),
	U32("cpu"),
	U32("batch_size"),
};
PART(test);
NAMED(test, "test", test);

static const struct field next_id_members[] = {
	U32("start_id"),
	U32("next_id", .dir = DIR_OUT),
};
PLAIN(next_id);

static const struct field prog_by_id_members[] = { U32("prog_id") };
PLAIN(prog_by_id);

static const struct field map_by_id_members[] = {
	U32("map_id"),
	U32("next_id", .flags = FIELD_PAD),
	FLAGS("open_flags", mode_flags),
	FD("fd_by_id_token_fd"),
};
PLAIN(map_by_id);

static const struct field btf_by_id_members[] = {
	U32("btf_id"),
	U32("next_id", .flags = FIELD_PAD),
	FLAGS("open_flags", mode_flags),
	FD("fd_by_id_token_fd"),
};
PLAIN(btf_by_id);

static const struct field link_by_id_members[] = { U32("link_id") };
PLAIN(link_by_id);

static const struct field get_info_members[] = {
	FD("bpf_fd"),
	U32("info_len", .dir = DIR_INOUT),
	{ "info", ARG_BPF_INFO, T_U64, .len = LEN_ARG(1) },
};
PART(get_info);
NAMED(get_info, "info", get_info);

static const struct field query_members[] = {
	TARGET(1),
	ENUM("attach_type", attach_type),
	FLAGS("query_flags", query_flags),
	FLAGS("attach_flags", attach_flags, .dir = DIR_INOUT),
	ARRAY("prog_ids", elem_u32, 5, .dir = DIR_OUT),
	U32("prog_cnt", .dir = DIR_INOUT),
	PAD32,
	ARRAY("prog_attach_flags", elem_flags, 5, .dir = DIR_OUT),
	ARRAY("link_ids", elem_u32, 5, .dir = DIR_OUT),
	ARRAY("link_attach_flags", elem_flags, 5, .dir = DIR_OUT),
	HEX("revision", .dir = DIR_OUT),
};
PART(query);
NAMED(query, "query", query);

static const struct field raw_tp_members[] = {
	{ "name", ARG_STR, T_U64, .len = LEN_CONST(128) },
	FD("prog_fd"),
	PAD32,
	HEX("cookie"),
};
PART(raw_tp);
NAMED(raw_tp, "raw_tracepoint", raw_tp);

static const struct field fd_query_members[] = {
	{ "pid", ARG_PID, T_S32 },
	FD("fd"),
	U32("flags"),
	U32("buf_len", .dir = DIR_INOUT),
	{ "buf", ARG_STR, T_U64, DIR_OUT, .len = LEN_ARG(3) },
	U32("prog_id", .dir = DIR_OUT),
	ENUM("fd_type", fd_type, .dir = DIR_OUT),
	HEX("probe_offset", .dir = DIR_OUT),
	HEX("probe_addr", .dir = DIR_OUT),
};
PART(fd_query);
NAMED(fd_query, "task_fd_query", fd_query);

static const struct field bind_map_members[] = {
	FD("prog_fd"),
	FD("map_fd"),
	{ "flags", ARG_HEX32, T_U32 },
};
PART(bind_map);
NAMED(bind_map, "prog_bind_map", bind_map);

static const struct field stream_members[] = {
	{ "stream_buf", ARG_BUF, T_U64, DIR_OUT, .len = LEN_ARG(1) },
	U32("stream_buf_len"),
	ENUM("stream_id", stream),
	FD("prog_fd"),
};
PART(stream);
NAMED(stream, "prog_stream_read", stream);

static const struct field assoc_members[] = {
	FD("map_fd"),
	FD("prog_fd"),
	{ "flags", ARG_HEX32, T_U32 },
};
PART(assoc);
NAMED(assoc, "prog_assoc_struct_ops", assoc);

/* BTF */

static const struct field btf_load_members[] = {
	{ "btf", ARG_BUF, T_U64, .len = LEN_ARG(2) },
	{ "btf_log_buf", ARG_STR, T_U64, DIR_OUT, .flags = FIELD_ALWAYS,
	  .len = LEN_ARG(3) },
	U32("btf_size"),
	U32("btf_log_size"),
	U32("btf_log_level"),
	U32("btf_log_true_size", .dir = DIR_OUT),
	FLAGS("btf_flags", file_flags),
	FD("btf_token_fd"),
};
PLAIN(btf_load);

/* links */

static const struct field iter_map_members[] = { FD("map_fd") };
static const struct layout iter_map = { "map",
					LAYOUT_MEMBERS(iter_map_members) };
static const struct field iter_info_members[] = { INNER("map", iter_map) };
static const struct layout iter_info = { "bpf_iter_link_info",
					 LAYOUT_MEMBERS(iter_info_members) };

static const struct field perf_event_members[] = { HEX("bpf_cookie") };
static const struct field tracing_members[] = {
	U32("target_btf_id"),
	PAD32,
	HEX("cookie"),
};
static const struct field netfilter_members[] = {
	U32("pf"),
	U32("hooknum"),
	{ "priority", ARG_INT, T_S32 },
	FLAGS("flags", netfilter),
};
static const struct field kprobe_multi_members[] = {
	FLAGS("flags", kprobe_multi),
	U32("cnt"),
	{ "syms", ARG_BPF_SYMS, T_U64, .len = LEN_ARG(1) },
	ARRAY("addrs", elem_hex, 1),
	ARRAY("cookies", elem_hex, 1),
};
static const struct field uprobe_multi_members[] = {
	{ "path", ARG_PATH, T_U64 },
	ARRAY("offsets", elem_hex, 4),
	ARRAY("ref_ctr_offsets", elem_hex, 4),
	ARRAY("cookies", elem_hex, 4),
	U32("cnt"),
	FLAGS("flags", uprobe_multi),
	{ "pid", ARG_PID, T_S32 },
	FD("path_fd"),
};
static const struct field tracing_multi_members[] = {
	ARRAY("ids", elem_u32, 2),
	ARRAY("cookies", elem_hex, 2),
	U32("cnt"),
};
/*
 * The place among others of the same hook; BPF_F_ID, a flag of link_create,
 * says which of both it is.
 */
static const struct field place_members[] = {
	FD("relative_fd"),
	PAD32,
	HEX("expected_revision"),
};
static const struct field place_id_members[] = {
	U32("relative_id"),
	PAD32,
	HEX("expected_revision"),
};

PART(perf_event);
PART(tracing);
PART(netfilter);
PART(kprobe_multi);
PART(uprobe_multi);
PART(tracing_multi);
PART(place);
PART(place_id);

static const struct field elem_iter_info = INNER(NULL, iter_info);

/* Which part of the union counts, by attach_type. */
#define ARM(from, to, n, l) { .key = from, .last = to, .field = INNER(n, l) }
#define PLACES(l)                                                         \
	ARM(46, 47, "tcx", l),                                            \
	ARM(54, 55, "netkit", l)
#define OTHERS                                                            \
	{ .key = 28, .field = INNER(NULL, iter) },                        \
	ARM(24, 27, "tracing", tracing),                                  \
	ARM(58, 58, "tracing", tracing),                                  \
	ARM(41, 41, "perf_event", perf_event),                            \
	ARM(42, 42, "kprobe_multi", kprobe_multi),                        \
	ARM(56, 56, "kprobe_multi", kprobe_multi),                        \
	ARM(45, 45, "netfilter", netfilter),                              \
	ARM(48, 48, "uprobe_multi", uprobe_multi),                        \
	ARM(57, 57, "uprobe_multi", uprobe_multi),                        \
	ARM(59, 61, "tracing_multi", tracing_multi)
/* Those of cgroups: 0-3, 6, 8-15, 18-22, 29-32, 34, 49-53. */
#define CGROUPS(f)                                                        \
	{ .key = 0, .last = 3, .field = f }, { .key = 6, .field = f },    \
	{ .key = 8, .last = 15, .field = f },                             \
	{ .key = 18, .last = 22, .field = f },                            \
	{ .key = 29, .last = 32, .field = f }, { .key = 34, .field = f }, \
	{ .key = 43, .field = f }, { .key = 49, .last = 53, .field = f }

/* Two members of link_create itself, where others have a structure. */
static const struct field iter_members[] = {
	ARRAY("iter_info", elem_iter_info, 1),
	U32("iter_info_len"),
};
PART(iter);

static const struct arm link_arms[] = {
	OTHERS,
	PLACES(place),
	CGROUPS(U32("target_btf_id", .flags = FIELD_NONZERO)),
};
static const struct arm_set links = { ARM_ITEMS(link_arms) };

static const struct arm link_id_arms[] = {
	OTHERS,
	PLACES(place_id),
	CGROUPS(INNER("cgroup", place_id)),
};
static const struct arm_set links_by_id = { ARM_ITEMS(link_id_arms) };

static const struct arm link_order_arms[] = {
	OTHERS,
	PLACES(place),
	CGROUPS(INNER("cgroup", place)),
};
static const struct arm_set links_in_order = { ARM_ITEMS(link_order_arms) };

/* Which union it is also depends on the flags. */
enum { F_BEFORE = 1 << 3, F_AFTER = 1 << 4, F_ANY = F_BEFORE | F_AFTER | F_ID };
#define UNION(s, f, is, of)                                               \
	{ "union", ARG_ARM, T_INLINE, .flags = (f), .len = LEN_ARG(2),    \
	  .arms = &s, .when = WHEN_PART(3, of, is) }

static const struct field link_create_members[] = {
	FD("prog_fd"),
	TARGET(2),
	ENUM("attach_type", attach_type),
	FLAGS("flags", attach_flags),
	UNION(links, 0, 0, F_ANY),
	UNION(links_by_id, FIELD_UNION, F_ID, F_ID),
	UNION(links_in_order, FIELD_UNION, F_BEFORE, F_ANY),
	UNION(links_in_order, FIELD_UNION, F_AFTER, F_ANY),
	UNION(links_in_order, FIELD_UNION, F_BEFORE | F_AFTER, F_ANY),
};
PART(link_create);
NAMED(link_create, "link_create", link_create);

static const struct field link_update_members[] = {
	FD("link_fd"),
	FD("new_prog_fd"),
	FLAGS("flags", attach_flags),
	FD("old_prog_fd", .when = { .arg = 2, .any = 1 << 2 /* BPF_F_REPLACE */ }),
};
PART(link_update);
NAMED(link_update, "link_update", link_update);

static const struct field stats_members[] = { ENUM("type", stats_type) };
PART(stats);
NAMED(stats, "enable_stats", stats);

static const struct field iter_create_members[] = {
	FD("link_fd"),
	{ "flags", ARG_HEX32, T_U32 },
};
PART(iter_create);
NAMED(iter, "iter_create", iter_create);

static const struct field link_detach_members[] = { FD("link_fd") };
PART(link_detach);
NAMED(link_detach, "link_detach", link_detach);

static const struct field token_members[] = {
	{ "flags", ARG_HEX32, T_U32 },
	FD("bpffs_fd"),
};
PART(token);
NAMED(token, "token_create", token);

/* What is told of objects */

#define OUT .dir = DIR_OUT
#define BOTH .dir = DIR_INOUT
#define MORE .dir = DIR_OUT, .flags = FIELD_VERBOSE
#define MORE_BOTH .dir = DIR_INOUT, .flags = FIELD_VERBOSE
#define INFO(id)                                                          \
	const struct layout layout_bpf_##id = {                           \
		.name = "bpf_" #id, LAYOUT_MEMBERS(id##_members),         \
		.grows = true,                                            \
	}

static const struct field prog_info_members[] = {
	ENUM("type", prog_type, OUT),
	U32("id", OUT),
	{ "tag", ARG_HEXBUF, T_INLINE, DIR_OUT, .flags = FIELD_VERBOSE,
	  .len = LEN_CONST(8) },
	U32("jited_prog_len", MORE_BOTH),
	U32("xlated_prog_len", MORE_BOTH),
	ADDR("jited_prog_insns", .flags = FIELD_VERBOSE),
	ADDR("xlated_prog_insns", .flags = FIELD_VERBOSE),
	U64("load_time", MORE),
	{ "created_by_uid", ARG_UID, T_U32, MORE },
	U32("nr_map_ids", MORE_BOTH),
	ADDR("map_ids", .flags = FIELD_VERBOSE),
	{ "name", ARG_STR, T_INLINE, DIR_OUT, .len = LEN_CONST(16) },
	IF("ifindex", MORE),
	{ "gpl_compatible", ARG_UINT, T_U32, MORE },
	{ "netns_dev", ARG_DEV, T_U64, MORE },
	U64("netns_ino", MORE),
	U32("nr_jited_ksyms", MORE_BOTH),
	U32("nr_jited_func_lens", MORE_BOTH),
	ADDR("jited_ksyms", .flags = FIELD_VERBOSE),
	ADDR("jited_func_lens", .flags = FIELD_VERBOSE),
	U32("btf_id", MORE),
	U32("func_info_rec_size", MORE_BOTH),
	ADDR("func_info", .flags = FIELD_VERBOSE),
	U32("nr_func_info", MORE_BOTH),
	U32("nr_line_info", MORE_BOTH),
	ADDR("line_info", .flags = FIELD_VERBOSE),
	ADDR("jited_line_info", .flags = FIELD_VERBOSE),
	U32("nr_jited_line_info", MORE_BOTH),
	U32("line_info_rec_size", MORE_BOTH),
	U32("jited_line_info_rec_size", MORE_BOTH),
	U32("nr_prog_tags", MORE_BOTH),
	ADDR("prog_tags", .flags = FIELD_VERBOSE),
	U64("run_time_ns", MORE),
	U64("run_cnt", MORE),
	U64("recursion_misses", MORE),
	U32("verified_insns", MORE),
	U32("attach_btf_obj_id", MORE),
	U32("attach_btf_id", MORE),
};
INFO(prog_info);

static const struct field map_info_members[] = {
	ENUM("type", map_type, OUT),
	U32("id", OUT),
	U32("key_size", OUT),
	U32("value_size", OUT),
	U32("max_entries", OUT),
	FLAGS("map_flags", map_flags, OUT),
	{ "name", ARG_STR, T_INLINE, DIR_OUT, .len = LEN_CONST(16) },
	IF("ifindex", MORE),
	U32("btf_vmlinux_value_type_id", MORE),
	{ "netns_dev", ARG_DEV, T_U64, MORE },
	U64("netns_ino", MORE),
	U32("btf_id", MORE),
	U32("btf_key_type_id", MORE),
	U32("btf_value_type_id", MORE),
	U32("btf_vmlinux_id", MORE),
	HEX("map_extra", MORE),
	ADDR("hash", .flags = FIELD_VERBOSE),
	U32("hash_size", MORE_BOTH),
};
INFO(map_info);

static const struct field btf_info_members[] = {
	ADDR("btf"),
	U32("btf_size", BOTH),
	U32("id", OUT),
	ADDR("name"),
	U32("name_len", BOTH),
	U32("kernel_btf", OUT),
};
INFO(btf_info);

static const struct field info_raw_tp_members[] = {
	ADDR("tp_name"),
	U32("tp_name_len", BOTH),
	PAD32,
	HEX("cookie", OUT),
};
static const struct field info_tracing_members[] = {
	ENUM("attach_type", attach_type, OUT),
	U32("target_obj_id", OUT),
	U32("target_btf_id", OUT),
	PAD32,
	HEX("cookie", OUT),
};
static const struct field info_cgroup_members[] = {
	U64("cgroup_id", OUT),
	ENUM("attach_type", attach_type, OUT),
};
static const struct field info_iter_members[] = {
	ADDR("target_name"),
	U32("target_name_len", BOTH),
	U32("map_id", OUT),
	HEX("more", .flags = FIELD_PAD),
};
static const struct field info_netns_members[] = {
	U32("netns_ino", OUT),
	ENUM("attach_type", attach_type, OUT),
};
static const struct field info_xdp_members[] = { IF("ifindex", OUT) };
static const struct field info_ops_members[] = { U32("map_id", OUT) };
static const struct field info_netfilter_members[] = {
	U32("pf", OUT),
	U32("hooknum", OUT),
	{ "priority", ARG_INT, T_S32, DIR_OUT },
	FLAGS("flags", netfilter, OUT),
};
static const struct field info_kprobes_members[] = {
	ADDR("addrs"),
	U32("count", BOTH),
	FLAGS("flags", kprobe_multi, OUT),
	U64("missed", OUT),
	ADDR("cookies"),
};
static const struct field info_uprobes_members[] = {
	ADDR("path"),
	ADDR("offsets"),
	ADDR("ref_ctr_offsets"),
	ADDR("cookies"),
	U32("path_size", BOTH),
	U32("count", BOTH),
	FLAGS("flags", uprobe_multi, OUT),
	{ "pid", ARG_PID, T_S32, DIR_OUT },
};
static const struct field info_perf_members[] = {
	ENUM("type", perf_event_type, OUT),
};
static const struct field info_device_members[] = {
	IF("ifindex", OUT),
	ENUM("attach_type", attach_type, OUT),
};
static const struct field info_sockmap_members[] = {
	U32("map_id", OUT),
	ENUM("attach_type", attach_type, OUT),
};
#define INFO_PART(id)                                                     \
	static const struct layout info_##id = {                          \
		#id, LAYOUT_MEMBERS(info_##id##_members),                 \
	}
INFO_PART(raw_tp);
INFO_PART(tracing);
INFO_PART(cgroup);
INFO_PART(iter);
INFO_PART(netns);
INFO_PART(xdp);
INFO_PART(ops);
INFO_PART(netfilter);
INFO_PART(kprobes);
INFO_PART(uprobes);
INFO_PART(perf);
INFO_PART(device);
INFO_PART(sockmap);

/* By the type of the link. */
static const struct arm link_info_arms[] = {
	ARM(1, 1, "raw_tracepoint", info_raw_tp),
	ARM(2, 2, "tracing", info_tracing),
	ARM(3, 3, "cgroup", info_cgroup),
	ARM(4, 4, "iter", info_iter),
	ARM(5, 5, "netns", info_netns),
	ARM(6, 6, "xdp", info_xdp),
	ARM(7, 7, "perf_event", info_perf),
	ARM(8, 8, "kprobe_multi", info_kprobes),
	ARM(9, 9, "struct_ops", info_ops),
	ARM(10, 10, "netfilter", info_netfilter),
	ARM(11, 11, "tcx", info_device),
	ARM(12, 12, "uprobe_multi", info_uprobes),
	ARM(13, 13, "netkit", info_device),
	ARM(14, 14, "sockmap", info_sockmap),
};
static const struct arm_set link_infos = { ARM_ITEMS(link_info_arms) };

static const struct field link_info_members[] = {
	ENUM("type", link_type, OUT),
	U32("id", OUT),
	U32("prog_id", OUT),
	PAD32,
	{ "union", ARG_ARM, T_INLINE, DIR_OUT, .len = LEN_ARG(0),
	  .arms = &link_infos },
};
INFO(link_info);
/* clang-format on */
