/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of futexes and membarrier(2). */
#include "syscall/xlat/futex.h"

static const struct xlat futex_op_items[] = {
	{ 0, "FUTEX_WAIT" },
	{ 1, "FUTEX_WAKE" },
	{ 2, "FUTEX_FD" },
	{ 3, "FUTEX_REQUEUE" },
	{ 4, "FUTEX_CMP_REQUEUE" },
	{ 5, "FUTEX_WAKE_OP" },
	{ 6, "FUTEX_LOCK_PI" },
	{ 7, "FUTEX_UNLOCK_PI" },
	{ 8, "FUTEX_TRYLOCK_PI" },
	{ 9, "FUTEX_WAIT_BITSET" },
	{ 10, "FUTEX_WAKE_BITSET" },
	{ 11, "FUTEX_WAIT_REQUEUE_PI" },
	{ 12, "FUTEX_CMP_REQUEUE_PI" },
	{ 13, "FUTEX_LOCK_PI2" },
	{ 0x80, "FUTEX_WAIT_PRIVATE" },
	{ 0x81, "FUTEX_WAKE_PRIVATE" },
	{ 0x82, "FUTEX_FD|FUTEX_PRIVATE_FLAG" },
	{ 0x83, "FUTEX_REQUEUE_PRIVATE" },
	{ 0x84, "FUTEX_CMP_REQUEUE_PRIVATE" },
	{ 0x85, "FUTEX_WAKE_OP_PRIVATE" },
	{ 0x86, "FUTEX_LOCK_PI_PRIVATE" },
	{ 0x87, "FUTEX_UNLOCK_PI_PRIVATE" },
	{ 0x88, "FUTEX_TRYLOCK_PI_PRIVATE" },
	{ 0x89, "FUTEX_WAIT_BITSET_PRIVATE" },
	{ 0x8a, "FUTEX_WAKE_BITSET_PRIVATE" },
	{ 0x8b, "FUTEX_WAIT_REQUEUE_PI_PRIVATE" },
	{ 0x8c, "FUTEX_CMP_REQUEUE_PI_PRIVATE" },
	{ 0x8d, "FUTEX_LOCK_PI2_PRIVATE" },
	{ 0x100, "FUTEX_WAIT|FUTEX_CLOCK_REALTIME" },
	{ 0x180, "FUTEX_WAIT_PRIVATE|FUTEX_CLOCK_REALTIME" },
	{ 0x109, "FUTEX_WAIT_BITSET|FUTEX_CLOCK_REALTIME" },
	{ 0x189, "FUTEX_WAIT_BITSET_PRIVATE|FUTEX_CLOCK_REALTIME" },
	{ 0x10b, "FUTEX_WAIT_REQUEUE_PI|FUTEX_CLOCK_REALTIME" },
	{ 0x18b, "FUTEX_WAIT_REQUEUE_PI_PRIVATE|FUTEX_CLOCK_REALTIME" },
	{ 0x207, "FUTEX_UNLOCK_PI_LIST64" },
	{ 0x287, "FUTEX_UNLOCK_PI_LIST64_PRIVATE" },
	{ 0x607, "FUTEX_UNLOCK_PI_LIST32" },
	{ 0x687, "FUTEX_UNLOCK_PI_LIST32_PRIVATE" },
	{ 0x201, "FUTEX_UNLOCK_WAKE_LIST64" },
	{ 0x281, "FUTEX_UNLOCK_WAKE_LIST64_PRIVATE" },
	{ 0x601, "FUTEX_UNLOCK_WAKE_LIST32" },
	{ 0x681, "FUTEX_UNLOCK_WAKE_LIST32_PRIVATE" },
	{ 0x20a, "FUTEX_UNLOCK_BITSET_LIST64" },
	{ 0x28a, "FUTEX_UNLOCK_BITSET_LIST64_PRIVATE" },
	{ 0x60a, "FUTEX_UNLOCK_BITSET_LIST32" },
	{ 0x68a, "FUTEX_UNLOCK_BITSET_LIST32_PRIVATE" },
};

const struct xlat_set xlat_futex_op = {
	.prefix = "FUTEX_???",
	XLAT_ITEMS(futex_op_items),
	.kind = XLAT_ENUM,
};

static const struct xlat futex_bitset_items[] = {
	{ 0xffffffff, "FUTEX_BITSET_MATCH_ANY" },
};

const struct xlat_set xlat_futex_bitset = {
	XLAT_ITEMS(futex_bitset_items),
	.kind = XLAT_ENUM,
};

static const struct xlat futex_wake_op_items[] = {
	{ 0, "FUTEX_OP_SET" },
	{ 1, "FUTEX_OP_ADD" },
	{ 2, "FUTEX_OP_OR" },
	{ 3, "FUTEX_OP_ANDN" },
	{ 4, "FUTEX_OP_XOR" },
};

const struct xlat_set xlat_futex_wake_op = {
	.prefix = "FUTEX_OP_???",
	XLAT_ITEMS(futex_wake_op_items),
	.kind = XLAT_ENUM,
};

static const struct xlat futex_wake_cmp_items[] = {
	{ 0, "FUTEX_OP_CMP_EQ" },
	{ 1, "FUTEX_OP_CMP_NE" },
	{ 2, "FUTEX_OP_CMP_LT" },
	{ 3, "FUTEX_OP_CMP_LE" },
	{ 4, "FUTEX_OP_CMP_GT" },
	{ 5, "FUTEX_OP_CMP_GE" },
};

const struct xlat_set xlat_futex_wake_cmp = {
	.prefix = "FUTEX_OP_CMP_???",
	XLAT_ITEMS(futex_wake_cmp_items),
	.kind = XLAT_ENUM,
};

static const struct xlat futex2_size_items[] = {
	{ 0, "FUTEX2_SIZE_U8" },
	{ 1, "FUTEX2_SIZE_U16" },
	{ 2, "FUTEX2_SIZE_U32" },
	{ 3, "FUTEX2_SIZE_U64" },
};

const struct xlat_set xlat_futex2_size = {
	XLAT_ITEMS(futex2_size_items),
	.kind = XLAT_ENUM,
};

static const struct xlat futex2_flags_items[] = {
	{ 4, "FUTEX2_NUMA" },
	{ 8, "FUTEX2_MPOL" },
	{ 0x80, "FUTEX2_PRIVATE" },
};

const struct xlat_set xlat_futex2_flags = {
	XLAT_ITEMS(futex2_flags_items),
	.kind = XLAT_FLAGS,
	.sub = &xlat_futex2_size,
	.sub_mask = 0x3,
};

static const struct xlat membarrier_cmd_items[] = {
	{ 0, "MEMBARRIER_CMD_QUERY" },
	{ 1, "MEMBARRIER_CMD_GLOBAL" },
	{ 2, "MEMBARRIER_CMD_GLOBAL_EXPEDITED" },
	{ 4, "MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED" },
	{ 8, "MEMBARRIER_CMD_PRIVATE_EXPEDITED" },
	{ 0x10, "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED" },
	{ 0x20, "MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE" },
	{ 0x40, "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE" },
	{ 0x80, "MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ" },
	{ 0x100, "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ" },
	{ 0x200, "MEMBARRIER_CMD_GET_REGISTRATIONS" },
};

const struct xlat_set xlat_membarrier_cmd = {
	.prefix = "MEMBARRIER_CMD_???",
	XLAT_ITEMS(membarrier_cmd_items),
	.kind = XLAT_ENUM,
};

static const struct xlat membarrier_cmds_items[] = {
	{ 1, "MEMBARRIER_CMD_GLOBAL" },
	{ 2, "MEMBARRIER_CMD_GLOBAL_EXPEDITED" },
	{ 4, "MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED" },
	{ 8, "MEMBARRIER_CMD_PRIVATE_EXPEDITED" },
	{ 0x10, "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED" },
	{ 0x20, "MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE" },
	{ 0x40, "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE" },
	{ 0x80, "MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ" },
	{ 0x100, "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ" },
	{ 0x200, "MEMBARRIER_CMD_GET_REGISTRATIONS" },
};

const struct xlat_set xlat_membarrier_cmds = {
	XLAT_ITEMS(membarrier_cmds_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat membarrier_flags_items[] = {
	{ 1, "MEMBARRIER_CMD_FLAG_CPU" },
};

const struct xlat_set xlat_membarrier_flags = {
	.prefix = "MEMBARRIER_CMD_FLAG_???",
	XLAT_ITEMS(membarrier_flags_items),
	.kind = XLAT_FLAGS,
};
