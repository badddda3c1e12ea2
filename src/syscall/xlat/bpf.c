/* SPDX-License-Identifier: BSD-2-Clause */
/* bpf(2). */
#include "syscall/xlat/bpf.h"

#define bpf_cmd_items(X) \
	X(0, "BPF_MAP_CREATE") \
	X(1, "BPF_MAP_LOOKUP_ELEM") \
	X(2, "BPF_MAP_UPDATE_ELEM") \
	X(3, "BPF_MAP_DELETE_ELEM") \
	X(4, "BPF_MAP_GET_NEXT_KEY") \
	X(5, "BPF_PROG_LOAD") \
	X(6, "BPF_OBJ_PIN") \
	X(7, "BPF_OBJ_GET") \
	X(8, "BPF_PROG_ATTACH") \
	X(9, "BPF_PROG_DETACH") \
	X(10, "BPF_PROG_TEST_RUN") \
	X(11, "BPF_PROG_GET_NEXT_ID") \
	X(12, "BPF_MAP_GET_NEXT_ID") \
	X(13, "BPF_PROG_GET_FD_BY_ID") \
	X(14, "BPF_MAP_GET_FD_BY_ID") \
	X(15, "BPF_OBJ_GET_INFO_BY_FD") \
	X(16, "BPF_PROG_QUERY") \
	X(17, "BPF_RAW_TRACEPOINT_OPEN") \
	X(18, "BPF_BTF_LOAD") \
	X(19, "BPF_BTF_GET_FD_BY_ID") \
	X(20, "BPF_TASK_FD_QUERY") \
	X(21, "BPF_MAP_LOOKUP_AND_DELETE_ELEM") \
	X(22, "BPF_MAP_FREEZE") \
	X(23, "BPF_BTF_GET_NEXT_ID") \
	X(24, "BPF_MAP_LOOKUP_BATCH") \
	X(25, "BPF_MAP_LOOKUP_AND_DELETE_BATCH") \
	X(26, "BPF_MAP_UPDATE_BATCH") \
	X(27, "BPF_MAP_DELETE_BATCH") \
	X(28, "BPF_LINK_CREATE") \
	X(29, "BPF_LINK_UPDATE") \
	X(30, "BPF_LINK_GET_FD_BY_ID") \
	X(31, "BPF_LINK_GET_NEXT_ID") \
	X(32, "BPF_ENABLE_STATS") \
	X(33, "BPF_ITER_CREATE") \
	X(34, "BPF_LINK_DETACH") \
	X(35, "BPF_PROG_BIND_MAP") \
	X(36, "BPF_TOKEN_CREATE") \
	X(37, "BPF_PROG_STREAM_READ_BY_FD") \
	X(38, "BPF_PROG_ASSOC_STRUCT_OPS")

const struct xlat_set xlat_bpf_cmd = {
	.prefix = "BPF_???",
	XLAT_ITEMS(bpf_cmd_items),
	.kind = XLAT_ENUM,
};

#define bpf_map_type_items(X) \
	X(0, "BPF_MAP_TYPE_UNSPEC") \
	X(1, "BPF_MAP_TYPE_HASH") \
	X(2, "BPF_MAP_TYPE_ARRAY") \
	X(3, "BPF_MAP_TYPE_PROG_ARRAY") \
	X(4, "BPF_MAP_TYPE_PERF_EVENT_ARRAY") \
	X(5, "BPF_MAP_TYPE_PERCPU_HASH") \
	X(6, "BPF_MAP_TYPE_PERCPU_ARRAY") \
	X(7, "BPF_MAP_TYPE_STACK_TRACE") \
	X(8, "BPF_MAP_TYPE_CGROUP_ARRAY") \
	X(9, "BPF_MAP_TYPE_LRU_HASH") \
	X(10, "BPF_MAP_TYPE_LRU_PERCPU_HASH") \
	X(11, "BPF_MAP_TYPE_LPM_TRIE") \
	X(12, "BPF_MAP_TYPE_ARRAY_OF_MAPS") \
	X(13, "BPF_MAP_TYPE_HASH_OF_MAPS") \
	X(14, "BPF_MAP_TYPE_DEVMAP") \
	X(15, "BPF_MAP_TYPE_SOCKMAP") \
	X(16, "BPF_MAP_TYPE_CPUMAP") \
	X(17, "BPF_MAP_TYPE_XSKMAP") \
	X(18, "BPF_MAP_TYPE_SOCKHASH") \
	X(19, "BPF_MAP_TYPE_CGROUP_STORAGE") \
	X(20, "BPF_MAP_TYPE_REUSEPORT_SOCKARRAY") \
	X(21, "BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE") \
	X(22, "BPF_MAP_TYPE_QUEUE") \
	X(23, "BPF_MAP_TYPE_STACK") \
	X(24, "BPF_MAP_TYPE_SK_STORAGE") \
	X(25, "BPF_MAP_TYPE_DEVMAP_HASH") \
	X(26, "BPF_MAP_TYPE_STRUCT_OPS") \
	X(27, "BPF_MAP_TYPE_RINGBUF") \
	X(28, "BPF_MAP_TYPE_INODE_STORAGE") \
	X(29, "BPF_MAP_TYPE_TASK_STORAGE") \
	X(30, "BPF_MAP_TYPE_BLOOM_FILTER") \
	X(31, "BPF_MAP_TYPE_USER_RINGBUF") \
	X(32, "BPF_MAP_TYPE_CGRP_STORAGE") \
	X(33, "BPF_MAP_TYPE_ARENA") \
	X(34, "BPF_MAP_TYPE_INSN_ARRAY") \
	X(35, "BPF_MAP_TYPE_RHASH")

const struct xlat_set xlat_bpf_map_type = {
	.prefix = "BPF_MAP_TYPE_???",
	XLAT_ITEMS(bpf_map_type_items),
	.kind = XLAT_ENUM,
};

#define bpf_map_flags_items(X) \
	X(0x1, "BPF_F_NO_PREALLOC") \
	X(0x2, "BPF_F_NO_COMMON_LRU") \
	X(0x4, "BPF_F_NUMA_NODE") \
	X(0x8, "BPF_F_RDONLY") \
	X(0x10, "BPF_F_WRONLY") \
	X(0x20, "BPF_F_STACK_BUILD_ID") \
	X(0x40, "BPF_F_ZERO_SEED") \
	X(0x80, "BPF_F_RDONLY_PROG") \
	X(0x100, "BPF_F_WRONLY_PROG") \
	X(0x200, "BPF_F_CLONE") \
	X(0x400, "BPF_F_MMAPABLE") \
	X(0x800, "BPF_F_PRESERVE_ELEMS") \
	X(0x1000, "BPF_F_INNER_MAP") \
	X(0x2000, "BPF_F_LINK") \
	X(0x4000, "BPF_F_PATH_FD") \
	X(0x8000, "BPF_F_VTYPE_BTF_OBJ_FD") \
	X(0x10000, "BPF_F_TOKEN_FD") \
	X(0x20000, "BPF_F_SEGV_ON_FAULT") \
	X(0x40000, "BPF_F_NO_USER_CONV") \
	X(0x80000, "BPF_F_RB_OVERWRITE")

const struct xlat_set xlat_bpf_map_flags = {
	.prefix = "BPF_F_???",
	XLAT_ITEMS(bpf_map_flags_items),
	.kind = XLAT_FLAGS,
};

#define bpf_lookup_flags_items(X) \
	X(0x10, "BPF_F_ALL_CPUS") \
	X(0x8, "BPF_F_CPU") \
	X(0x4, "BPF_F_LOCK") \
	X(0x0, "BPF_ANY")

const struct xlat_set xlat_bpf_lookup_flags = {
	.prefix = "BPF_???",
	XLAT_ITEMS(bpf_lookup_flags_items),
	.kind = XLAT_FLAGS,
};

#define bpf_update_flags_items(X) \
	X(0x10, "BPF_F_ALL_CPUS") \
	X(0x8, "BPF_F_CPU") \
	X(0x4, "BPF_F_LOCK") \
	X(0x2, "BPF_EXIST") \
	X(0x1, "BPF_NOEXIST") \
	X(0x0, "BPF_ANY")

const struct xlat_set xlat_bpf_update_flags = {
	.prefix = "BPF_???",
	XLAT_ITEMS(bpf_update_flags_items),
	.kind = XLAT_FLAGS,
};

#define bpf_prog_type_items(X) \
	X(0, "BPF_PROG_TYPE_UNSPEC") \
	X(1, "BPF_PROG_TYPE_SOCKET_FILTER") \
	X(2, "BPF_PROG_TYPE_KPROBE") \
	X(3, "BPF_PROG_TYPE_SCHED_CLS") \
	X(4, "BPF_PROG_TYPE_SCHED_ACT") \
	X(5, "BPF_PROG_TYPE_TRACEPOINT") \
	X(6, "BPF_PROG_TYPE_XDP") \
	X(7, "BPF_PROG_TYPE_PERF_EVENT") \
	X(8, "BPF_PROG_TYPE_CGROUP_SKB") \
	X(9, "BPF_PROG_TYPE_CGROUP_SOCK") \
	X(10, "BPF_PROG_TYPE_LWT_IN") \
	X(11, "BPF_PROG_TYPE_LWT_OUT") \
	X(12, "BPF_PROG_TYPE_LWT_XMIT") \
	X(13, "BPF_PROG_TYPE_SOCK_OPS") \
	X(14, "BPF_PROG_TYPE_SK_SKB") \
	X(15, "BPF_PROG_TYPE_CGROUP_DEVICE") \
	X(16, "BPF_PROG_TYPE_SK_MSG") \
	X(17, "BPF_PROG_TYPE_RAW_TRACEPOINT") \
	X(18, "BPF_PROG_TYPE_CGROUP_SOCK_ADDR") \
	X(19, "BPF_PROG_TYPE_LWT_SEG6LOCAL") \
	X(20, "BPF_PROG_TYPE_LIRC_MODE2") \
	X(21, "BPF_PROG_TYPE_SK_REUSEPORT") \
	X(22, "BPF_PROG_TYPE_FLOW_DISSECTOR") \
	X(23, "BPF_PROG_TYPE_CGROUP_SYSCTL") \
	X(24, "BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE") \
	X(25, "BPF_PROG_TYPE_CGROUP_SOCKOPT") \
	X(26, "BPF_PROG_TYPE_TRACING") \
	X(27, "BPF_PROG_TYPE_STRUCT_OPS") \
	X(28, "BPF_PROG_TYPE_EXT") \
	X(29, "BPF_PROG_TYPE_LSM") \
	X(30, "BPF_PROG_TYPE_SK_LOOKUP") \
	X(31, "BPF_PROG_TYPE_SYSCALL") \
	X(32, "BPF_PROG_TYPE_NETFILTER")

const struct xlat_set xlat_bpf_prog_type = {
	.prefix = "BPF_PROG_TYPE_???",
	XLAT_ITEMS(bpf_prog_type_items),
	.kind = XLAT_ENUM,
};

#define bpf_prog_flags_items(X) \
	X(0x1, "BPF_F_STRICT_ALIGNMENT") \
	X(0x2, "BPF_F_ANY_ALIGNMENT") \
	X(0x4, "BPF_F_TEST_RND_HI32") \
	X(0x8, "BPF_F_TEST_STATE_FREQ") \
	X(0x10, "BPF_F_SLEEPABLE") \
	X(0x20, "BPF_F_XDP_HAS_FRAGS") \
	X(0x40, "BPF_F_XDP_DEV_BOUND_ONLY") \
	X(0x80, "BPF_F_TEST_REG_INVARIANTS") \
	X(0x10000, "BPF_F_TOKEN_FD")

const struct xlat_set xlat_bpf_prog_flags = {
	.prefix = "BPF_F_???",
	XLAT_ITEMS(bpf_prog_flags_items),
	.kind = XLAT_FLAGS,
};

#define bpf_attach_type_items(X) \
	X(0, "BPF_CGROUP_INET_INGRESS") \
	X(1, "BPF_CGROUP_INET_EGRESS") \
	X(2, "BPF_CGROUP_INET_SOCK_CREATE") \
	X(3, "BPF_CGROUP_SOCK_OPS") \
	X(4, "BPF_SK_SKB_STREAM_PARSER") \
	X(5, "BPF_SK_SKB_STREAM_VERDICT") \
	X(6, "BPF_CGROUP_DEVICE") \
	X(7, "BPF_SK_MSG_VERDICT") \
	X(8, "BPF_CGROUP_INET4_BIND") \
	X(9, "BPF_CGROUP_INET6_BIND") \
	X(10, "BPF_CGROUP_INET4_CONNECT") \
	X(11, "BPF_CGROUP_INET6_CONNECT") \
	X(12, "BPF_CGROUP_INET4_POST_BIND") \
	X(13, "BPF_CGROUP_INET6_POST_BIND") \
	X(14, "BPF_CGROUP_UDP4_SENDMSG") \
	X(15, "BPF_CGROUP_UDP6_SENDMSG") \
	X(16, "BPF_LIRC_MODE2") \
	X(17, "BPF_FLOW_DISSECTOR") \
	X(18, "BPF_CGROUP_SYSCTL") \
	X(19, "BPF_CGROUP_UDP4_RECVMSG") \
	X(20, "BPF_CGROUP_UDP6_RECVMSG") \
	X(21, "BPF_CGROUP_GETSOCKOPT") \
	X(22, "BPF_CGROUP_SETSOCKOPT") \
	X(23, "BPF_TRACE_RAW_TP") \
	X(24, "BPF_TRACE_FENTRY") \
	X(25, "BPF_TRACE_FEXIT") \
	X(26, "BPF_MODIFY_RETURN") \
	X(27, "BPF_LSM_MAC") \
	X(28, "BPF_TRACE_ITER") \
	X(29, "BPF_CGROUP_INET4_GETPEERNAME") \
	X(30, "BPF_CGROUP_INET6_GETPEERNAME") \
	X(31, "BPF_CGROUP_INET4_GETSOCKNAME") \
	X(32, "BPF_CGROUP_INET6_GETSOCKNAME") \
	X(33, "BPF_XDP_DEVMAP") \
	X(34, "BPF_CGROUP_INET_SOCK_RELEASE") \
	X(35, "BPF_XDP_CPUMAP") \
	X(36, "BPF_SK_LOOKUP") \
	X(37, "BPF_XDP") \
	X(38, "BPF_SK_SKB_VERDICT") \
	X(39, "BPF_SK_REUSEPORT_SELECT") \
	X(40, "BPF_SK_REUSEPORT_SELECT_OR_MIGRATE") \
	X(41, "BPF_PERF_EVENT") \
	X(42, "BPF_TRACE_KPROBE_MULTI") \
	X(43, "BPF_LSM_CGROUP") \
	X(44, "BPF_STRUCT_OPS") \
	X(45, "BPF_NETFILTER") \
	X(46, "BPF_TCX_INGRESS") \
	X(47, "BPF_TCX_EGRESS") \
	X(48, "BPF_TRACE_UPROBE_MULTI") \
	X(49, "BPF_CGROUP_UNIX_CONNECT") \
	X(50, "BPF_CGROUP_UNIX_SENDMSG") \
	X(51, "BPF_CGROUP_UNIX_RECVMSG") \
	X(52, "BPF_CGROUP_UNIX_GETPEERNAME") \
	X(53, "BPF_CGROUP_UNIX_GETSOCKNAME") \
	X(54, "BPF_NETKIT_PRIMARY") \
	X(55, "BPF_NETKIT_PEER") \
	X(56, "BPF_TRACE_KPROBE_SESSION") \
	X(57, "BPF_TRACE_UPROBE_SESSION") \
	X(58, "BPF_TRACE_FSESSION") \
	X(59, "BPF_TRACE_FENTRY_MULTI") \
	X(60, "BPF_TRACE_FEXIT_MULTI") \
	X(61, "BPF_TRACE_FSESSION_MULTI")

const struct xlat_set xlat_bpf_attach_type = {
	.prefix = "BPF_???",
	XLAT_ITEMS(bpf_attach_type_items),
	.kind = XLAT_ENUM,
};

#define bpf_attach_flags_items(X) \
	X(0x1, "BPF_F_ALLOW_OVERRIDE") \
	X(0x2, "BPF_F_ALLOW_MULTI") \
	X(0x4, "BPF_F_REPLACE") \
	X(0x8, "BPF_F_BEFORE") \
	X(0x10, "BPF_F_AFTER") \
	X(0x20, "BPF_F_ID") \
	X(0x40, "BPF_F_PREORDER") \
	X(0x2000, "BPF_F_LINK")

const struct xlat_set xlat_bpf_attach_flags = {
	.prefix = "BPF_F_???",
	XLAT_ITEMS(bpf_attach_flags_items),
	.kind = XLAT_FLAGS,
};

#define bpf_file_flags_items(X) \
	X(0x8, "BPF_F_RDONLY") \
	X(0x10, "BPF_F_WRONLY") \
	X(0x4000, "BPF_F_PATH_FD") \
	X(0x8000, "BPF_F_VTYPE_BTF_OBJ_FD") \
	X(0x10000, "BPF_F_TOKEN_FD") \
	X(0x20000, "BPF_F_SEGV_ON_FAULT") \
	X(0x40000, "BPF_F_NO_USER_CONV") \
	X(0x80000, "BPF_F_RB_OVERWRITE")

const struct xlat_set xlat_bpf_file_flags = {
	.prefix = "BPF_F_???",
	XLAT_ITEMS(bpf_file_flags_items),
	.kind = XLAT_FLAGS,
};

#define bpf_mode_flags_items(X) \
	X(0x8, "BPF_F_RDONLY") \
	X(0x10, "BPF_F_WRONLY") \
	X(0x10000, "BPF_F_TOKEN_FD")

const struct xlat_set xlat_bpf_mode_flags = {
	.prefix = "BPF_F_???",
	XLAT_ITEMS(bpf_mode_flags_items),
	.kind = XLAT_FLAGS,
};

#define bpf_query_flags_items(X) \
	X(0x1, "BPF_F_QUERY_EFFECTIVE")

const struct xlat_set xlat_bpf_query_flags = {
	.prefix = "BPF_F_QUERY_???",
	XLAT_ITEMS(bpf_query_flags_items),
	.kind = XLAT_FLAGS,
};

#define bpf_test_flags_items(X) \
	X(0x1, "BPF_F_TEST_RUN_ON_CPU") \
	X(0x2, "BPF_F_TEST_XDP_LIVE_FRAMES")

const struct xlat_set xlat_bpf_test_flags = {
	.prefix = "BPF_F_TEST_???",
	XLAT_ITEMS(bpf_test_flags_items),
	.kind = XLAT_FLAGS,
};

#define bpf_stats_type_items(X) \
	X(0, "BPF_STATS_RUN_TIME")

const struct xlat_set xlat_bpf_stats_type = {
	.prefix = "BPF_STATS_???",
	XLAT_ITEMS(bpf_stats_type_items),
	.kind = XLAT_ENUM,
};

#define bpf_fd_type_items(X) \
	X(0, "BPF_FD_TYPE_RAW_TRACEPOINT") \
	X(1, "BPF_FD_TYPE_TRACEPOINT") \
	X(2, "BPF_FD_TYPE_KPROBE") \
	X(3, "BPF_FD_TYPE_KRETPROBE") \
	X(4, "BPF_FD_TYPE_UPROBE") \
	X(5, "BPF_FD_TYPE_URETPROBE")

const struct xlat_set xlat_bpf_fd_type = {
	.prefix = "BPF_FD_TYPE_???",
	XLAT_ITEMS(bpf_fd_type_items),
	.kind = XLAT_ENUM,
};

#define bpf_kprobe_multi_items(X) \
	X(0x1, "BPF_F_KPROBE_MULTI_RETURN")

const struct xlat_set xlat_bpf_kprobe_multi = {
	.prefix = "BPF_F_KPROBE_MULTI_???",
	XLAT_ITEMS(bpf_kprobe_multi_items),
	.kind = XLAT_FLAGS,
};

#define bpf_uprobe_multi_items(X) \
	X(0x1, "BPF_F_UPROBE_MULTI_RETURN") \
	X(0x2, "BPF_F_UPROBE_MULTI_PATH_FD")

const struct xlat_set xlat_bpf_uprobe_multi = {
	.prefix = "BPF_F_UPROBE_MULTI_???",
	XLAT_ITEMS(bpf_uprobe_multi_items),
	.kind = XLAT_FLAGS,
};

#define bpf_netfilter_items(X) \
	X(0x1, "BPF_F_NETFILTER_IP_DEFRAG")

const struct xlat_set xlat_bpf_netfilter = {
	.prefix = "BPF_F_NETFILTER_???",
	XLAT_ITEMS(bpf_netfilter_items),
	.kind = XLAT_FLAGS,
};

#define bpf_link_type_items(X) \
	X(0, "BPF_LINK_TYPE_UNSPEC") \
	X(1, "BPF_LINK_TYPE_RAW_TRACEPOINT") \
	X(2, "BPF_LINK_TYPE_TRACING") \
	X(3, "BPF_LINK_TYPE_CGROUP") \
	X(4, "BPF_LINK_TYPE_ITER") \
	X(5, "BPF_LINK_TYPE_NETNS") \
	X(6, "BPF_LINK_TYPE_XDP") \
	X(7, "BPF_LINK_TYPE_PERF_EVENT") \
	X(8, "BPF_LINK_TYPE_KPROBE_MULTI") \
	X(9, "BPF_LINK_TYPE_STRUCT_OPS") \
	X(10, "BPF_LINK_TYPE_NETFILTER") \
	X(11, "BPF_LINK_TYPE_TCX") \
	X(12, "BPF_LINK_TYPE_UPROBE_MULTI") \
	X(13, "BPF_LINK_TYPE_NETKIT") \
	X(14, "BPF_LINK_TYPE_SOCKMAP") \
	X(15, "BPF_LINK_TYPE_TRACING_MULTI")

const struct xlat_set xlat_bpf_link_type = {
	.prefix = "BPF_LINK_TYPE_???",
	XLAT_ITEMS(bpf_link_type_items),
	.kind = XLAT_ENUM,
};

#define bpf_perf_event_type_items(X) \
	X(0, "BPF_PERF_EVENT_UNSPEC") \
	X(1, "BPF_PERF_EVENT_UPROBE") \
	X(2, "BPF_PERF_EVENT_URETPROBE") \
	X(3, "BPF_PERF_EVENT_KPROBE") \
	X(4, "BPF_PERF_EVENT_KRETPROBE") \
	X(5, "BPF_PERF_EVENT_TRACEPOINT") \
	X(6, "BPF_PERF_EVENT_EVENT")

const struct xlat_set xlat_bpf_perf_event_type = {
	.prefix = "BPF_PERF_EVENT_???",
	XLAT_ITEMS(bpf_perf_event_type_items),
	.kind = XLAT_ENUM,
};

#define bpf_stream_items(X) \
	X(1, "BPF_STDOUT") \
	X(2, "BPF_STDERR")

const struct xlat_set xlat_bpf_stream = {
	.prefix = "BPF_STREAM_???",
	XLAT_ITEMS(bpf_stream_items),
	.kind = XLAT_ENUM,
};

#define bpf_numa_node_items(X) \
	X(0xffffffff, "NUMA_NO_NODE")

const struct xlat_set xlat_bpf_numa_node = {
	.prefix = NULL,
	XLAT_ITEMS(bpf_numa_node_items),
	.kind = XLAT_ENUM,
};

#define bpf_core_relo_kind_items(X) \
	X(0, "BPF_CORE_FIELD_BYTE_OFFSET") \
	X(1, "BPF_CORE_FIELD_BYTE_SIZE") \
	X(2, "BPF_CORE_FIELD_EXISTS") \
	X(3, "BPF_CORE_FIELD_SIGNED") \
	X(4, "BPF_CORE_FIELD_LSHIFT_U64") \
	X(5, "BPF_CORE_FIELD_RSHIFT_U64") \
	X(6, "BPF_CORE_TYPE_ID_LOCAL") \
	X(7, "BPF_CORE_TYPE_ID_TARGET") \
	X(8, "BPF_CORE_TYPE_EXISTS") \
	X(9, "BPF_CORE_TYPE_SIZE") \
	X(10, "BPF_CORE_ENUMVAL_EXISTS") \
	X(11, "BPF_CORE_ENUMVAL_VALUE") \
	X(12, "BPF_CORE_TYPE_MATCHES")

const struct xlat_set xlat_bpf_core_relo_kind = {
	.prefix = "BPF_CORE_???",
	XLAT_ITEMS(bpf_core_relo_kind_items),
	.kind = XLAT_ENUM,
};
