/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of futexes and membarrier(2). */
#include "syscall/xlat/futex.h"

#define futex_op_items(X) \
	X(0, "FUTEX_WAIT") \
	X(1, "FUTEX_WAKE") \
	X(2, "FUTEX_FD") \
	X(3, "FUTEX_REQUEUE") \
	X(4, "FUTEX_CMP_REQUEUE") \
	X(5, "FUTEX_WAKE_OP") \
	X(6, "FUTEX_LOCK_PI") \
	X(7, "FUTEX_UNLOCK_PI") \
	X(8, "FUTEX_TRYLOCK_PI") \
	X(9, "FUTEX_WAIT_BITSET") \
	X(10, "FUTEX_WAKE_BITSET") \
	X(11, "FUTEX_WAIT_REQUEUE_PI") \
	X(12, "FUTEX_CMP_REQUEUE_PI") \
	X(13, "FUTEX_LOCK_PI2") \
	X(0x80, "FUTEX_WAIT_PRIVATE") \
	X(0x81, "FUTEX_WAKE_PRIVATE") \
	X(0x82, "FUTEX_FD|FUTEX_PRIVATE_FLAG") \
	X(0x83, "FUTEX_REQUEUE_PRIVATE") \
	X(0x84, "FUTEX_CMP_REQUEUE_PRIVATE") \
	X(0x85, "FUTEX_WAKE_OP_PRIVATE") \
	X(0x86, "FUTEX_LOCK_PI_PRIVATE") \
	X(0x87, "FUTEX_UNLOCK_PI_PRIVATE") \
	X(0x88, "FUTEX_TRYLOCK_PI_PRIVATE") \
	X(0x89, "FUTEX_WAIT_BITSET_PRIVATE") \
	X(0x8a, "FUTEX_WAKE_BITSET_PRIVATE") \
	X(0x8b, "FUTEX_WAIT_REQUEUE_PI_PRIVATE") \
	X(0x8c, "FUTEX_CMP_REQUEUE_PI_PRIVATE") \
	X(0x8d, "FUTEX_LOCK_PI2_PRIVATE") \
	X(0x100, "FUTEX_WAIT|FUTEX_CLOCK_REALTIME") \
	X(0x180, "FUTEX_WAIT_PRIVATE|FUTEX_CLOCK_REALTIME") \
	X(0x109, "FUTEX_WAIT_BITSET|FUTEX_CLOCK_REALTIME") \
	X(0x189, "FUTEX_WAIT_BITSET_PRIVATE|FUTEX_CLOCK_REALTIME") \
	X(0x10b, "FUTEX_WAIT_REQUEUE_PI|FUTEX_CLOCK_REALTIME") \
	X(0x18b, "FUTEX_WAIT_REQUEUE_PI_PRIVATE|FUTEX_CLOCK_REALTIME") \
	X(0x207, "FUTEX_UNLOCK_PI_LIST64") \
	X(0x287, "FUTEX_UNLOCK_PI_LIST64_PRIVATE") \
	X(0x607, "FUTEX_UNLOCK_PI_LIST32") \
	X(0x687, "FUTEX_UNLOCK_PI_LIST32_PRIVATE") \
	X(0x201, "FUTEX_UNLOCK_WAKE_LIST64") \
	X(0x281, "FUTEX_UNLOCK_WAKE_LIST64_PRIVATE") \
	X(0x601, "FUTEX_UNLOCK_WAKE_LIST32") \
	X(0x681, "FUTEX_UNLOCK_WAKE_LIST32_PRIVATE") \
	X(0x20a, "FUTEX_UNLOCK_BITSET_LIST64") \
	X(0x28a, "FUTEX_UNLOCK_BITSET_LIST64_PRIVATE") \
	X(0x60a, "FUTEX_UNLOCK_BITSET_LIST32") \
	X(0x68a, "FUTEX_UNLOCK_BITSET_LIST32_PRIVATE")

const struct xlat_set xlat_futex_op = {
	.prefix = "FUTEX_???",
	XLAT_ITEMS(futex_op_items),
	.kind = XLAT_ENUM,
};

#define futex_bitset_items(X) \
	X(0xffffffff, "FUTEX_BITSET_MATCH_ANY")

const struct xlat_set xlat_futex_bitset = {
	XLAT_ITEMS(futex_bitset_items),
	.kind = XLAT_ENUM,
};

#define futex_wake_op_items(X) \
	X(0, "FUTEX_OP_SET") \
	X(1, "FUTEX_OP_ADD") \
	X(2, "FUTEX_OP_OR") \
	X(3, "FUTEX_OP_ANDN") \
	X(4, "FUTEX_OP_XOR")

const struct xlat_set xlat_futex_wake_op = {
	.prefix = "FUTEX_OP_???",
	XLAT_ITEMS(futex_wake_op_items),
	.kind = XLAT_ENUM,
};

#define futex_wake_cmp_items(X) \
	X(0, "FUTEX_OP_CMP_EQ") \
	X(1, "FUTEX_OP_CMP_NE") \
	X(2, "FUTEX_OP_CMP_LT") \
	X(3, "FUTEX_OP_CMP_LE") \
	X(4, "FUTEX_OP_CMP_GT") \
	X(5, "FUTEX_OP_CMP_GE")

const struct xlat_set xlat_futex_wake_cmp = {
	.prefix = "FUTEX_OP_CMP_???",
	XLAT_ITEMS(futex_wake_cmp_items),
	.kind = XLAT_ENUM,
};

#define futex2_size_items(X) \
	X(0, "FUTEX2_SIZE_U8") \
	X(1, "FUTEX2_SIZE_U16") \
	X(2, "FUTEX2_SIZE_U32") \
	X(3, "FUTEX2_SIZE_U64")

const struct xlat_set xlat_futex2_size = {
	XLAT_ITEMS(futex2_size_items),
	.kind = XLAT_ENUM,
};

#define futex2_flags_items(X) \
	X(4, "FUTEX2_NUMA") \
	X(8, "FUTEX2_MPOL") \
	X(0x80, "FUTEX2_PRIVATE")

const struct xlat_set xlat_futex2_flags = {
	XLAT_ITEMS(futex2_flags_items),
	.kind = XLAT_FLAGS,
	.sub = &xlat_futex2_size,
	.sub_mask = 0x3,
};

#define membarrier_cmd_items(X) \
	X(0, "MEMBARRIER_CMD_QUERY") \
	X(1, "MEMBARRIER_CMD_GLOBAL") \
	X(2, "MEMBARRIER_CMD_GLOBAL_EXPEDITED") \
	X(4, "MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED") \
	X(8, "MEMBARRIER_CMD_PRIVATE_EXPEDITED") \
	X(0x10, "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED") \
	X(0x20, "MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE") \
	X(0x40, "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE") \
	X(0x80, "MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ") \
	X(0x100, "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ") \
	X(0x200, "MEMBARRIER_CMD_GET_REGISTRATIONS")

const struct xlat_set xlat_membarrier_cmd = {
	.prefix = "MEMBARRIER_CMD_???",
	XLAT_ITEMS(membarrier_cmd_items),
	.kind = XLAT_ENUM,
};

#define membarrier_cmds_items(X) \
	X(1, "MEMBARRIER_CMD_GLOBAL") \
	X(2, "MEMBARRIER_CMD_GLOBAL_EXPEDITED") \
	X(4, "MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED") \
	X(8, "MEMBARRIER_CMD_PRIVATE_EXPEDITED") \
	X(0x10, "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED") \
	X(0x20, "MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE") \
	X(0x40, "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE") \
	X(0x80, "MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ") \
	X(0x100, "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ") \
	X(0x200, "MEMBARRIER_CMD_GET_REGISTRATIONS")

const struct xlat_set xlat_membarrier_cmds = {
	XLAT_ITEMS(membarrier_cmds_items),
	.kind = XLAT_FLAGS,
};

#define membarrier_flags_items(X) \
	X(1, "MEMBARRIER_CMD_FLAG_CPU")

const struct xlat_set xlat_membarrier_flags = {
	.prefix = "MEMBARRIER_CMD_FLAG_???",
	XLAT_ITEMS(membarrier_flags_items),
	.kind = XLAT_FLAGS,
};
