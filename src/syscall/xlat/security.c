/* SPDX-License-Identifier: BSD-2-Clause */
/* Landlock and the other security modules. */
#include "syscall/xlat/security.h"

#define landlock_create_flags_items(X) \
	X(0x1, "LANDLOCK_CREATE_RULESET_VERSION") \
	X(0x2, "LANDLOCK_CREATE_RULESET_ERRATA")

const struct xlat_set xlat_landlock_create_flags = {
	.prefix = "LANDLOCK_CREATE_RULESET_???",
	XLAT_ITEMS(landlock_create_flags_items),
	.kind = XLAT_FLAGS,
};

#define landlock_rule_type_items(X) \
	X(1, "LANDLOCK_RULE_PATH_BENEATH") \
	X(2, "LANDLOCK_RULE_NET_PORT")

const struct xlat_set xlat_landlock_rule_type = {
	.prefix = "LANDLOCK_RULE_???",
	XLAT_ITEMS(landlock_rule_type_items),
	.kind = XLAT_ENUM,
};

#define landlock_access_fs_items(X) \
	X(0x1, "LANDLOCK_ACCESS_FS_EXECUTE") \
	X(0x2, "LANDLOCK_ACCESS_FS_WRITE_FILE") \
	X(0x4, "LANDLOCK_ACCESS_FS_READ_FILE") \
	X(0x8, "LANDLOCK_ACCESS_FS_READ_DIR") \
	X(0x10, "LANDLOCK_ACCESS_FS_REMOVE_DIR") \
	X(0x20, "LANDLOCK_ACCESS_FS_REMOVE_FILE") \
	X(0x40, "LANDLOCK_ACCESS_FS_MAKE_CHAR") \
	X(0x80, "LANDLOCK_ACCESS_FS_MAKE_DIR") \
	X(0x100, "LANDLOCK_ACCESS_FS_MAKE_REG") \
	X(0x200, "LANDLOCK_ACCESS_FS_MAKE_SOCK") \
	X(0x400, "LANDLOCK_ACCESS_FS_MAKE_FIFO") \
	X(0x800, "LANDLOCK_ACCESS_FS_MAKE_BLOCK") \
	X(0x1000, "LANDLOCK_ACCESS_FS_MAKE_SYM") \
	X(0x2000, "LANDLOCK_ACCESS_FS_REFER") \
	X(0x4000, "LANDLOCK_ACCESS_FS_TRUNCATE") \
	X(0x8000, "LANDLOCK_ACCESS_FS_IOCTL_DEV") \
	X(0x10000, "LANDLOCK_ACCESS_FS_RESOLVE_UNIX")

const struct xlat_set xlat_landlock_access_fs = {
	.prefix = "LANDLOCK_ACCESS_FS_???",
	XLAT_ITEMS(landlock_access_fs_items),
	.kind = XLAT_FLAGS,
};

#define landlock_access_net_items(X) \
	X(0x1, "LANDLOCK_ACCESS_NET_BIND_TCP") \
	X(0x2, "LANDLOCK_ACCESS_NET_CONNECT_TCP") \
	X(0x4, "LANDLOCK_ACCESS_NET_BIND_UDP") \
	X(0x8, "LANDLOCK_ACCESS_NET_CONNECT_SEND_UDP")

const struct xlat_set xlat_landlock_access_net = {
	.prefix = "LANDLOCK_ACCESS_NET_???",
	XLAT_ITEMS(landlock_access_net_items),
	.kind = XLAT_FLAGS,
};

#define landlock_scope_items(X) \
	X(0x1, "LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET") \
	X(0x2, "LANDLOCK_SCOPE_SIGNAL")

const struct xlat_set xlat_landlock_scope = {
	.prefix = "LANDLOCK_SCOPE_???",
	XLAT_ITEMS(landlock_scope_items),
	.kind = XLAT_FLAGS,
};

#define landlock_restrict_flags_items(X) \
	X(0x1, "LANDLOCK_RESTRICT_SELF_LOG_SAME_EXEC_OFF") \
	X(0x2, "LANDLOCK_RESTRICT_SELF_LOG_NEW_EXEC_ON") \
	X(0x4, "LANDLOCK_RESTRICT_SELF_LOG_SUBDOMAINS_OFF")

const struct xlat_set xlat_landlock_restrict_flags = {
	.prefix = "LANDLOCK_RESTRICT_SELF_???",
	XLAT_ITEMS(landlock_restrict_flags_items),
	.kind = XLAT_FLAGS,
};

#define landlock_rule_flags_items(X) \
	X(0x1, "LANDLOCK_ADD_RULE_QUIET")

const struct xlat_set xlat_landlock_rule_flags = {
	.prefix = "LANDLOCK_ADD_RULE_???",
	XLAT_ITEMS(landlock_rule_flags_items),
	.kind = XLAT_FLAGS,
};

#define lsm_attr_items(X) \
	X(0, "LSM_ATTR_UNDEF") \
	X(100, "LSM_ATTR_CURRENT") \
	X(101, "LSM_ATTR_EXEC") \
	X(102, "LSM_ATTR_FSCREATE") \
	X(103, "LSM_ATTR_KEYCREATE") \
	X(104, "LSM_ATTR_PREV") \
	X(105, "LSM_ATTR_SOCKCREATE")

const struct xlat_set xlat_lsm_attr = {
	.prefix = "LSM_ATTR_???",
	XLAT_ITEMS(lsm_attr_items),
	.kind = XLAT_ENUM,
};

#define lsm_id_items(X) \
	X(0, "LSM_ID_UNDEF") \
	X(100, "LSM_ID_CAPABILITY") \
	X(101, "LSM_ID_SELINUX") \
	X(102, "LSM_ID_SMACK") \
	X(103, "LSM_ID_TOMOYO") \
	X(104, "LSM_ID_APPARMOR") \
	X(105, "LSM_ID_YAMA") \
	X(106, "LSM_ID_LOADPIN") \
	X(107, "LSM_ID_SAFESETID") \
	X(108, "LSM_ID_LOCKDOWN") \
	X(109, "LSM_ID_BPF") \
	X(110, "LSM_ID_LANDLOCK") \
	X(111, "LSM_ID_IMA") \
	X(112, "LSM_ID_EVM") \
	X(113, "LSM_ID_IPE")

const struct xlat_set xlat_lsm_id = {
	.prefix = "LSM_ID_???",
	XLAT_ITEMS(lsm_id_items),
	.kind = XLAT_ENUM,
};

#define lsm_flags_items(X) \
	X(0x1, "LSM_FLAG_SINGLE")

const struct xlat_set xlat_lsm_flags = {
	.prefix = "LSM_FLAG_???",
	XLAT_ITEMS(lsm_flags_items),
	.kind = XLAT_FLAGS,
};
