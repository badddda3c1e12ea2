/* SPDX-License-Identifier: BSD-2-Clause */
/* Keys and keyrings. */
#include "syscall/xlat/key.h"

static const struct xlat key_spec_items[] = {
	{ (uint32_t)-1, "KEY_SPEC_THREAD_KEYRING" },
	{ (uint32_t)-2, "KEY_SPEC_PROCESS_KEYRING" },
	{ (uint32_t)-3, "KEY_SPEC_SESSION_KEYRING" },
	{ (uint32_t)-4, "KEY_SPEC_USER_KEYRING" },
	{ (uint32_t)-5, "KEY_SPEC_USER_SESSION_KEYRING" },
	{ (uint32_t)-6, "KEY_SPEC_GROUP_KEYRING" },
	{ (uint32_t)-7, "KEY_SPEC_REQKEY_AUTH_KEY" },
	{ (uint32_t)-8, "KEY_SPEC_REQUESTOR_KEYRING" },
};

const struct xlat_set xlat_key_spec = {
	XLAT_ITEMS(key_spec_items),
	.kind = XLAT_ENUM,
};

static const struct xlat keyctl_cmd_items[] = {
	{ 0, "KEYCTL_GET_KEYRING_ID" },
	{ 1, "KEYCTL_JOIN_SESSION_KEYRING" },
	{ 2, "KEYCTL_UPDATE" },
	{ 3, "KEYCTL_REVOKE" },
	{ 4, "KEYCTL_CHOWN" },
	{ 5, "KEYCTL_SETPERM" },
	{ 6, "KEYCTL_DESCRIBE" },
	{ 7, "KEYCTL_CLEAR" },
	{ 8, "KEYCTL_LINK" },
	{ 9, "KEYCTL_UNLINK" },
	{ 10, "KEYCTL_SEARCH" },
	{ 11, "KEYCTL_READ" },
	{ 12, "KEYCTL_INSTANTIATE" },
	{ 13, "KEYCTL_NEGATE" },
	{ 14, "KEYCTL_SET_REQKEY_KEYRING" },
	{ 15, "KEYCTL_SET_TIMEOUT" },
	{ 16, "KEYCTL_ASSUME_AUTHORITY" },
	{ 17, "KEYCTL_GET_SECURITY" },
	{ 18, "KEYCTL_SESSION_TO_PARENT" },
	{ 19, "KEYCTL_REJECT" },
	{ 20, "KEYCTL_INSTANTIATE_IOV" },
	{ 21, "KEYCTL_INVALIDATE" },
	{ 22, "KEYCTL_GET_PERSISTENT" },
	{ 23, "KEYCTL_DH_COMPUTE" },
	{ 24, "KEYCTL_PKEY_QUERY" },
	{ 25, "KEYCTL_PKEY_ENCRYPT" },
	{ 26, "KEYCTL_PKEY_DECRYPT" },
	{ 27, "KEYCTL_PKEY_SIGN" },
	{ 28, "KEYCTL_PKEY_VERIFY" },
	{ 29, "KEYCTL_RESTRICT_KEYRING" },
	{ 30, "KEYCTL_MOVE" },
	{ 31, "KEYCTL_CAPABILITIES" },
	{ 32, "KEYCTL_WATCH_KEY" },
};

const struct xlat_set xlat_keyctl_cmd = {
	.prefix = "KEYCTL_???",
	XLAT_ITEMS(keyctl_cmd_items),
	.kind = XLAT_ENUM,
};

static const struct xlat key_perms_items[] = {
	{ 0x1000000, "KEY_POS_VIEW" },
	{ 0x2000000, "KEY_POS_READ" },
	{ 0x4000000, "KEY_POS_WRITE" },
	{ 0x8000000, "KEY_POS_SEARCH" },
	{ 0x10000000, "KEY_POS_LINK" },
	{ 0x20000000, "KEY_POS_SETATTR" },
	{ 0x10000, "KEY_USR_VIEW" },
	{ 0x20000, "KEY_USR_READ" },
	{ 0x40000, "KEY_USR_WRITE" },
	{ 0x80000, "KEY_USR_SEARCH" },
	{ 0x100000, "KEY_USR_LINK" },
	{ 0x200000, "KEY_USR_SETATTR" },
	{ 0x100, "KEY_GRP_VIEW" },
	{ 0x200, "KEY_GRP_READ" },
	{ 0x400, "KEY_GRP_WRITE" },
	{ 0x800, "KEY_GRP_SEARCH" },
	{ 0x1000, "KEY_GRP_LINK" },
	{ 0x2000, "KEY_GRP_SETATTR" },
	{ 0x1, "KEY_OTH_VIEW" },
	{ 0x2, "KEY_OTH_READ" },
	{ 0x4, "KEY_OTH_WRITE" },
	{ 0x8, "KEY_OTH_SEARCH" },
	{ 0x10, "KEY_OTH_LINK" },
	{ 0x20, "KEY_OTH_SETATTR" },
};

const struct xlat_set xlat_key_perms = {
	.prefix = "KEY_???",
	XLAT_ITEMS(key_perms_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat key_reqkeys_items[] = {
	{ 0xffffffff, "KEY_REQKEY_DEFL_NO_CHANGE" },
	{ 0, "KEY_REQKEY_DEFL_DEFAULT" },
	{ 1, "KEY_REQKEY_DEFL_THREAD_KEYRING" },
	{ 2, "KEY_REQKEY_DEFL_PROCESS_KEYRING" },
	{ 3, "KEY_REQKEY_DEFL_SESSION_KEYRING" },
	{ 4, "KEY_REQKEY_DEFL_USER_KEYRING" },
	{ 5, "KEY_REQKEY_DEFL_USER_SESSION_KEYRING" },
	{ 6, "KEY_REQKEY_DEFL_GROUP_KEYRING" },
	{ 7, "KEY_REQKEY_DEFL_REQUESTOR_KEYRING" },
};

const struct xlat_set xlat_key_reqkeys = {
	.prefix = "KEY_REQKEY_DEFL_???",
	XLAT_ITEMS(key_reqkeys_items),
	.kind = XLAT_ENUM,
};

static const struct xlat pkey_ops_items[] = {
	{ 0x1, "KEYCTL_SUPPORTS_ENCRYPT" },
	{ 0x2, "KEYCTL_SUPPORTS_DECRYPT" },
	{ 0x4, "KEYCTL_SUPPORTS_SIGN" },
	{ 0x8, "KEYCTL_SUPPORTS_VERIFY" },
};

const struct xlat_set xlat_keyctl_pkey_ops = {
	.prefix = "KEYCTL_SUPPORTS_???",
	XLAT_ITEMS(pkey_ops_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat move_flags_items[] = {
	{ 0x1, "KEYCTL_MOVE_EXCL" },
};

const struct xlat_set xlat_keyctl_move_flags = {
	.prefix = "KEYCTL_MOVE_???",
	XLAT_ITEMS(move_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat caps0_items[] = {
	{ 0x1, "KEYCTL_CAPS0_CAPABILITIES" },
	{ 0x2, "KEYCTL_CAPS0_PERSISTENT_KEYRINGS" },
	{ 0x4, "KEYCTL_CAPS0_DIFFIE_HELLMAN" },
	{ 0x8, "KEYCTL_CAPS0_PUBLIC_KEY" },
	{ 0x10, "KEYCTL_CAPS0_BIG_KEY" },
	{ 0x20, "KEYCTL_CAPS0_INVALIDATE" },
	{ 0x40, "KEYCTL_CAPS0_RESTRICT_KEYRING" },
	{ 0x80, "KEYCTL_CAPS0_MOVE" },
};

const struct xlat_set xlat_keyctl_caps0 = {
	.prefix = "KEYCTL_CAPS0_???",
	XLAT_ITEMS(caps0_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat caps1_items[] = {
	{ 0x1, "KEYCTL_CAPS1_NS_KEYRING_NAME" },
	{ 0x2, "KEYCTL_CAPS1_NS_KEY_TAG" },
	{ 0x4, "KEYCTL_CAPS1_NOTIFICATIONS" },
};

const struct xlat_set xlat_keyctl_caps1 = {
	.prefix = "KEYCTL_CAPS1_???",
	XLAT_ITEMS(caps1_items),
	.kind = XLAT_FLAGS,
};
