/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What is written to binder and read from it: commands, one behind the other,
 * each with what belongs to it, without a gap: linux/android/binder.h. As in
 * ioctl commands their numbers say how many bytes that has.
 */
#include "syscall/layout/binder_cmds.h"

/* clang-format off */
#define bc_names(X) \
	X(0x630b, "BC_REGISTER_LOOPER") \
	X(0x630c, "BC_ENTER_LOOPER") \
	X(0x630d, "BC_EXIT_LOOPER") \
	X(0x40046302, "BC_ACQUIRE_RESULT") \
	X(0x40046304, "BC_INCREFS") \
	X(0x40046305, "BC_ACQUIRE") \
	X(0x40046306, "BC_RELEASE") \
	X(0x40046307, "BC_DECREFS") \
	X(0x40086303, "BC_FREE_BUFFER") \
	X(0x4008630a, "BC_ATTEMPT_ACQUIRE") \
	X(0x40086310, "BC_DEAD_BINDER_DONE") \
	X(0x40086315, "BC_FREEZE_NOTIFICATION_DONE") \
	X(0x400c630e, "BC_REQUEST_DEATH_NOTIFICATION") \
	X(0x400c630f, "BC_CLEAR_DEATH_NOTIFICATION") \
	X(0x400c6313, "BC_REQUEST_FREEZE_NOTIFICATION") \
	X(0x400c6314, "BC_CLEAR_FREEZE_NOTIFICATION") \
	X(0x40106308, "BC_INCREFS_DONE") \
	X(0x40106309, "BC_ACQUIRE_DONE") \
	X(0x40406300, "BC_TRANSACTION") \
	X(0x40406301, "BC_REPLY") \
	X(0x40486311, "BC_TRANSACTION_SG") \
	X(0x40486312, "BC_REPLY_SG")
static const struct xlat_set xlat_bc = { .prefix = "BC_???", XLAT_ITEMS(bc_names) };

#define br_names(X) \
	X(0x7201, "BR_OK") \
	X(0x7205, "BR_DEAD_REPLY") \
	X(0x7206, "BR_TRANSACTION_COMPLETE") \
	X(0x720c, "BR_NOOP") \
	X(0x720d, "BR_SPAWN_LOOPER") \
	X(0x720e, "BR_FINISHED") \
	X(0x7211, "BR_FAILED_REPLY") \
	X(0x7212, "BR_FROZEN_REPLY") \
	X(0x7213, "BR_ONEWAY_SPAM_SUSPECT") \
	X(0x7214, "BR_TRANSACTION_PENDING_FROZEN") \
	X(0x80047200, "BR_ERROR") \
	X(0x80047204, "BR_ACQUIRE_RESULT") \
	X(0x8008720f, "BR_DEAD_BINDER") \
	X(0x80087210, "BR_CLEAR_DEATH_NOTIFICATION_DONE") \
	X(0x80087216, "BR_CLEAR_FREEZE_NOTIFICATION_DONE") \
	X(0x80107207, "BR_INCREFS") \
	X(0x80107208, "BR_ACQUIRE") \
	X(0x80107209, "BR_RELEASE") \
	X(0x8010720a, "BR_DECREFS") \
	X(0x80107215, "BR_FROZEN_BINDER") \
	X(0x8018720b, "BR_ATTEMPT_ACQUIRE") \
	X(0x80407202, "BR_TRANSACTION") \
	X(0x80407203, "BR_REPLY") \
	X(0x80487202, "BR_TRANSACTION_SEC_CTX")
static const struct xlat_set xlat_br = { .prefix = "BR_???", XLAT_ITEMS(br_names) };

#define transaction_flags(X) \
	X(0x01, "TF_ONE_WAY") \
	X(0x04, "TF_ROOT_OBJECT") \
	X(0x08, "TF_STATUS_CODE") \
	X(0x10, "TF_ACCEPT_FDS") \
	X(0x20, "TF_CLEAR_BUF") \
	X(0x40, "TF_UPDATE_TXN")
static const struct xlat_set xlat_tf = {
	.prefix = "TF_???", XLAT_ITEMS(transaction_flags), .kind = XLAT_FLAGS,
};

#define BC { "cmd", ARG_ENUM, T_U32, .xlat = &xlat_bc }
#define BR { "cmd", ARG_ENUM, T_U32, .xlat = &xlat_br }
#define HEX(n) { n, ARG_HEX64, T_U64 }
#define HANDLE { "handle", ARG_UINT, T_U32 }
#define PTR    HEX("ptr")
#define COOKIE HEX("cookie")
#define PAD32  { NULL, ARG_UINT, T_U32, .flags = FIELD_PAD }
/* struct binder_transaction_data, by what it begins with. */
#define TRANSACTION                                                       \
	COOKIE,                                                           \
	{ "code", ARG_HEX32, T_U32 },                                     \
	{ "flags", ARG_FLAGS, T_U32, .xlat = &xlat_tf },                  \
	{ "sender_pid", ARG_PID, T_S32 },                                 \
	{ "sender_euid", ARG_UID, T_U32 },                                \
	{ "data_size", ARG_U64, T_U64 },                                  \
	{ "offsets_size", ARG_U64, T_U64 },                               \
	{ "buffer", ARG_HEX64, T_U64, .flags = FIELD_OPAQUE },            \
	{ "offsets", ARG_HEX64, T_U64, .flags = FIELD_OPAQUE }

/* A command with these members. */
#define COMMAND(id, ...)                                                  \
	static const struct field id##_members[] = { __VA_ARGS__ };       \
	static const struct layout id##_layout = {                        \
		"binder_" #id, LAYOUT_MEMBERS(id##_members), .packed = true \
	}

COMMAND(bc, BC);
COMMAND(bc_result, BC, { "result", ARG_INT, T_S32 });
COMMAND(bc_handle, BC, HANDLE);
COMMAND(bc_buffer, BC, HEX("buffer"));
COMMAND(bc_ptr, BC, PTR, COOKIE);
COMMAND(bc_attempt, BC, { "priority", ARG_INT, T_S32 }, { "desc", ARG_UINT, T_U32 });
COMMAND(bc_notification, BC, HANDLE, COOKIE);
COMMAND(bc_cookie, BC, COOKIE);
COMMAND(bc_transaction, BC, HANDLE, PAD32, TRANSACTION);
COMMAND(bc_transaction_sg, BC, HANDLE, PAD32, TRANSACTION,
	{ "buffers_size", ARG_U64, T_U64 });
COMMAND(br, BR);
COMMAND(br_error, BR, { "error", ARG_NEG_ERRNO, T_S32 });
COMMAND(br_result, BR, { "result", ARG_INT, T_S32 });
COMMAND(br_ptr, BR, PTR, COOKIE);
COMMAND(br_attempt, BR, { "priority", ARG_INT, T_S32 }, PAD32, PTR, COOKIE);
COMMAND(br_cookie, BR, COOKIE);
COMMAND(br_frozen, BR, COOKIE, { "is_frozen", ARG_UINT, T_U32 }, PAD32);
COMMAND(br_transaction, BR, PTR, TRANSACTION);
COMMAND(br_transaction_sec_ctx, BR, PTR, TRANSACTION, HEX("secctx"));

#define OF(id) { NULL, ARG_STRUCT, T_INLINE, .layout = &id##_layout }
#define CMD(key, id) { key, OF(id) }

static const struct choice bc_choices[] = {
	CMD(0x40046302, bc_result),
	CMD(0x40046304, bc_handle),
	CMD(0x40046305, bc_handle),
	CMD(0x40046306, bc_handle),
	CMD(0x40046307, bc_handle),
	CMD(0x40086303, bc_buffer),
	CMD(0x4008630a, bc_attempt),
	CMD(0x40086310, bc_cookie),
	CMD(0x40086315, bc_cookie),
	CMD(0x400c630e, bc_notification),
	CMD(0x400c630f, bc_notification),
	CMD(0x400c6313, bc_notification),
	CMD(0x400c6314, bc_notification),
	CMD(0x40106308, bc_ptr),
	CMD(0x40106309, bc_ptr),
	CMD(0x40406300, bc_transaction),
	CMD(0x40406301, bc_transaction),
	CMD(0x40486311, bc_transaction_sg),
	CMD(0x40486312, bc_transaction_sg),
};
const struct choice_set binder_commands = {
	CHOICE_ITEMS(bc_choices), .other = OF(bc),
};

static const struct choice br_choices[] = {
	CMD(0x80047200, br_error),
	CMD(0x80047204, br_result),
	CMD(0x8008720f, br_cookie),
	CMD(0x80087210, br_cookie),
	CMD(0x80087216, br_cookie),
	CMD(0x80107207, br_ptr),
	CMD(0x80107208, br_ptr),
	CMD(0x80107209, br_ptr),
	CMD(0x8010720a, br_ptr),
	CMD(0x80107215, br_frozen),
	CMD(0x8018720b, br_attempt),
	CMD(0x80407202, br_transaction),
	CMD(0x80407203, br_transaction),
	CMD(0x80487202, br_transaction_sec_ctx),
};
const struct choice_set binder_returns = {
	CHOICE_ITEMS(br_choices), .other = OF(br),
};
/* clang-format on */
