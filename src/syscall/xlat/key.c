/* SPDX-License-Identifier: BSD-2-Clause */
/* Keys and keyrings. */
#include "syscall/xlat/key.h"

#define key_spec_items(X) \
	X((uint32_t)-1, "KEY_SPEC_THREAD_KEYRING") \
	X((uint32_t)-2, "KEY_SPEC_PROCESS_KEYRING") \
	X((uint32_t)-3, "KEY_SPEC_SESSION_KEYRING") \
	X((uint32_t)-4, "KEY_SPEC_USER_KEYRING") \
	X((uint32_t)-5, "KEY_SPEC_USER_SESSION_KEYRING") \
	X((uint32_t)-6, "KEY_SPEC_GROUP_KEYRING") \
	X((uint32_t)-7, "KEY_SPEC_REQKEY_AUTH_KEY") \
	X((uint32_t)-8, "KEY_SPEC_REQUESTOR_KEYRING")

const struct xlat_set xlat_key_spec = {
	XLAT_ITEMS(key_spec_items),
	.kind = XLAT_ENUM,
};

#define keyctl_cmd_items(X) \
	X(0, "KEYCTL_GET_KEYRING_ID") \
	X(1, "KEYCTL_JOIN_SESSION_KEYRING") \
	X(2, "KEYCTL_UPDATE") \
	X(3, "KEYCTL_REVOKE") \
	X(4, "KEYCTL_CHOWN") \
	X(5, "KEYCTL_SETPERM") \
	X(6, "KEYCTL_DESCRIBE") \
	X(7, "KEYCTL_CLEAR") \
	X(8, "KEYCTL_LINK") \
	X(9, "KEYCTL_UNLINK") \
	X(10, "KEYCTL_SEARCH") \
	X(11, "KEYCTL_READ") \
	X(12, "KEYCTL_INSTANTIATE") \
	X(13, "KEYCTL_NEGATE") \
	X(14, "KEYCTL_SET_REQKEY_KEYRING") \
	X(15, "KEYCTL_SET_TIMEOUT") \
	X(16, "KEYCTL_ASSUME_AUTHORITY") \
	X(17, "KEYCTL_GET_SECURITY") \
	X(18, "KEYCTL_SESSION_TO_PARENT") \
	X(19, "KEYCTL_REJECT") \
	X(20, "KEYCTL_INSTANTIATE_IOV") \
	X(21, "KEYCTL_INVALIDATE") \
	X(22, "KEYCTL_GET_PERSISTENT") \
	X(23, "KEYCTL_DH_COMPUTE") \
	X(24, "KEYCTL_PKEY_QUERY") \
	X(25, "KEYCTL_PKEY_ENCRYPT") \
	X(26, "KEYCTL_PKEY_DECRYPT") \
	X(27, "KEYCTL_PKEY_SIGN") \
	X(28, "KEYCTL_PKEY_VERIFY") \
	X(29, "KEYCTL_RESTRICT_KEYRING") \
	X(30, "KEYCTL_MOVE") \
	X(31, "KEYCTL_CAPABILITIES") \
	X(32, "KEYCTL_WATCH_KEY")

const struct xlat_set xlat_keyctl_cmd = {
	.prefix = "KEYCTL_???",
	XLAT_ITEMS(keyctl_cmd_items),
	.kind = XLAT_ENUM,
};

#define key_perms_items(X) \
	X(0x1000000, "KEY_POS_VIEW") \
	X(0x2000000, "KEY_POS_READ") \
	X(0x4000000, "KEY_POS_WRITE") \
	X(0x8000000, "KEY_POS_SEARCH") \
	X(0x10000000, "KEY_POS_LINK") \
	X(0x20000000, "KEY_POS_SETATTR") \
	X(0x10000, "KEY_USR_VIEW") \
	X(0x20000, "KEY_USR_READ") \
	X(0x40000, "KEY_USR_WRITE") \
	X(0x80000, "KEY_USR_SEARCH") \
	X(0x100000, "KEY_USR_LINK") \
	X(0x200000, "KEY_USR_SETATTR") \
	X(0x100, "KEY_GRP_VIEW") \
	X(0x200, "KEY_GRP_READ") \
	X(0x400, "KEY_GRP_WRITE") \
	X(0x800, "KEY_GRP_SEARCH") \
	X(0x1000, "KEY_GRP_LINK") \
	X(0x2000, "KEY_GRP_SETATTR") \
	X(0x1, "KEY_OTH_VIEW") \
	X(0x2, "KEY_OTH_READ") \
	X(0x4, "KEY_OTH_WRITE") \
	X(0x8, "KEY_OTH_SEARCH") \
	X(0x10, "KEY_OTH_LINK") \
	X(0x20, "KEY_OTH_SETATTR")

const struct xlat_set xlat_key_perms = {
	.prefix = "KEY_???",
	XLAT_ITEMS(key_perms_items),
	.kind = XLAT_FLAGS,
};

#define key_reqkeys_items(X) \
	X(0xffffffff, "KEY_REQKEY_DEFL_NO_CHANGE") \
	X(0, "KEY_REQKEY_DEFL_DEFAULT") \
	X(1, "KEY_REQKEY_DEFL_THREAD_KEYRING") \
	X(2, "KEY_REQKEY_DEFL_PROCESS_KEYRING") \
	X(3, "KEY_REQKEY_DEFL_SESSION_KEYRING") \
	X(4, "KEY_REQKEY_DEFL_USER_KEYRING") \
	X(5, "KEY_REQKEY_DEFL_USER_SESSION_KEYRING") \
	X(6, "KEY_REQKEY_DEFL_GROUP_KEYRING") \
	X(7, "KEY_REQKEY_DEFL_REQUESTOR_KEYRING")

const struct xlat_set xlat_key_reqkeys = {
	.prefix = "KEY_REQKEY_DEFL_???",
	XLAT_ITEMS(key_reqkeys_items),
	.kind = XLAT_ENUM,
};

#define pkey_ops_items(X) \
	X(0x1, "KEYCTL_SUPPORTS_ENCRYPT") \
	X(0x2, "KEYCTL_SUPPORTS_DECRYPT") \
	X(0x4, "KEYCTL_SUPPORTS_SIGN") \
	X(0x8, "KEYCTL_SUPPORTS_VERIFY")

const struct xlat_set xlat_keyctl_pkey_ops = {
	.prefix = "KEYCTL_SUPPORTS_???",
	XLAT_ITEMS(pkey_ops_items),
	.kind = XLAT_FLAGS,
};

#define move_flags_items(X) \
	X(0x1, "KEYCTL_MOVE_EXCL")

const struct xlat_set xlat_keyctl_move_flags = {
	.prefix = "KEYCTL_MOVE_???",
	XLAT_ITEMS(move_flags_items),
	.kind = XLAT_FLAGS,
};

#define caps0_items(X) \
	X(0x1, "KEYCTL_CAPS0_CAPABILITIES") \
	X(0x2, "KEYCTL_CAPS0_PERSISTENT_KEYRINGS") \
	X(0x4, "KEYCTL_CAPS0_DIFFIE_HELLMAN") \
	X(0x8, "KEYCTL_CAPS0_PUBLIC_KEY") \
	X(0x10, "KEYCTL_CAPS0_BIG_KEY") \
	X(0x20, "KEYCTL_CAPS0_INVALIDATE") \
	X(0x40, "KEYCTL_CAPS0_RESTRICT_KEYRING") \
	X(0x80, "KEYCTL_CAPS0_MOVE")

const struct xlat_set xlat_keyctl_caps0 = {
	.prefix = "KEYCTL_CAPS0_???",
	XLAT_ITEMS(caps0_items),
	.kind = XLAT_FLAGS,
};

#define caps1_items(X) \
	X(0x1, "KEYCTL_CAPS1_NS_KEYRING_NAME") \
	X(0x2, "KEYCTL_CAPS1_NS_KEY_TAG") \
	X(0x4, "KEYCTL_CAPS1_NOTIFICATIONS")

const struct xlat_set xlat_keyctl_caps1 = {
	.prefix = "KEYCTL_CAPS1_???",
	XLAT_ITEMS(caps1_items),
	.kind = XLAT_FLAGS,
};
