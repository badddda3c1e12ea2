/* SPDX-License-Identifier: BSD-2-Clause */
/* Landlock and the other security modules. */
#include "syscall/xlat/security.h"

static const struct xlat landlock_create_flags_items[] = {
	{ 0x1, "LANDLOCK_CREATE_RULESET_VERSION" },
	{ 0x2, "LANDLOCK_CREATE_RULESET_ERRATA" },
};

const struct xlat_set xlat_landlock_create_flags = {
	.prefix = "LANDLOCK_CREATE_RULESET_???",
	XLAT_ITEMS(landlock_create_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat landlock_rule_type_items[] = {
	{ 1, "LANDLOCK_RULE_PATH_BENEATH" },
	{ 2, "LANDLOCK_RULE_NET_PORT" },
};

const struct xlat_set xlat_landlock_rule_type = {
	.prefix = "LANDLOCK_RULE_???",
	XLAT_ITEMS(landlock_rule_type_items),
	.kind = XLAT_ENUM,
};

static const struct xlat landlock_access_fs_items[] = {
	{ 0x1, "LANDLOCK_ACCESS_FS_EXECUTE" },
	{ 0x2, "LANDLOCK_ACCESS_FS_WRITE_FILE" },
	{ 0x4, "LANDLOCK_ACCESS_FS_READ_FILE" },
	{ 0x8, "LANDLOCK_ACCESS_FS_READ_DIR" },
	{ 0x10, "LANDLOCK_ACCESS_FS_REMOVE_DIR" },
	{ 0x20, "LANDLOCK_ACCESS_FS_REMOVE_FILE" },
	{ 0x40, "LANDLOCK_ACCESS_FS_MAKE_CHAR" },
	{ 0x80, "LANDLOCK_ACCESS_FS_MAKE_DIR" },
	{ 0x100, "LANDLOCK_ACCESS_FS_MAKE_REG" },
	{ 0x200, "LANDLOCK_ACCESS_FS_MAKE_SOCK" },
	{ 0x400, "LANDLOCK_ACCESS_FS_MAKE_FIFO" },
	{ 0x800, "LANDLOCK_ACCESS_FS_MAKE_BLOCK" },
	{ 0x1000, "LANDLOCK_ACCESS_FS_MAKE_SYM" },
	{ 0x2000, "LANDLOCK_ACCESS_FS_REFER" },
	{ 0x4000, "LANDLOCK_ACCESS_FS_TRUNCATE" },
	{ 0x8000, "LANDLOCK_ACCESS_FS_IOCTL_DEV" },
	{ 0x10000, "LANDLOCK_ACCESS_FS_RESOLVE_UNIX" },
};

const struct xlat_set xlat_landlock_access_fs = {
	.prefix = "LANDLOCK_ACCESS_FS_???",
	XLAT_ITEMS(landlock_access_fs_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat landlock_access_net_items[] = {
	{ 0x1, "LANDLOCK_ACCESS_NET_BIND_TCP" },
	{ 0x2, "LANDLOCK_ACCESS_NET_CONNECT_TCP" },
	{ 0x4, "LANDLOCK_ACCESS_NET_BIND_UDP" },
	{ 0x8, "LANDLOCK_ACCESS_NET_CONNECT_SEND_UDP" },
};

const struct xlat_set xlat_landlock_access_net = {
	.prefix = "LANDLOCK_ACCESS_NET_???",
	XLAT_ITEMS(landlock_access_net_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat landlock_scope_items[] = {
	{ 0x1, "LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET" },
	{ 0x2, "LANDLOCK_SCOPE_SIGNAL" },
};

const struct xlat_set xlat_landlock_scope = {
	.prefix = "LANDLOCK_SCOPE_???",
	XLAT_ITEMS(landlock_scope_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat landlock_restrict_flags_items[] = {
	{ 0x1, "LANDLOCK_RESTRICT_SELF_LOG_SAME_EXEC_OFF" },
	{ 0x2, "LANDLOCK_RESTRICT_SELF_LOG_NEW_EXEC_ON" },
	{ 0x4, "LANDLOCK_RESTRICT_SELF_LOG_SUBDOMAINS_OFF" },
};

const struct xlat_set xlat_landlock_restrict_flags = {
	.prefix = "LANDLOCK_RESTRICT_SELF_???",
	XLAT_ITEMS(landlock_restrict_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat landlock_rule_flags_items[] = {
	{ 0x1, "LANDLOCK_ADD_RULE_QUIET" },
};

const struct xlat_set xlat_landlock_rule_flags = {
	.prefix = "LANDLOCK_ADD_RULE_???",
	XLAT_ITEMS(landlock_rule_flags_items),
	.kind = XLAT_FLAGS,
};

static const struct xlat lsm_attr_items[] = {
	{ 0, "LSM_ATTR_UNDEF" },
	{ 100, "LSM_ATTR_CURRENT" },
	{ 101, "LSM_ATTR_EXEC" },
	{ 102, "LSM_ATTR_FSCREATE" },
	{ 103, "LSM_ATTR_KEYCREATE" },
	{ 104, "LSM_ATTR_PREV" },
	{ 105, "LSM_ATTR_SOCKCREATE" },
};

const struct xlat_set xlat_lsm_attr = {
	.prefix = "LSM_ATTR_???",
	XLAT_ITEMS(lsm_attr_items),
	.kind = XLAT_ENUM,
};

static const struct xlat lsm_id_items[] = {
	{ 0, "LSM_ID_UNDEF" },
	{ 100, "LSM_ID_CAPABILITY" },
	{ 101, "LSM_ID_SELINUX" },
	{ 102, "LSM_ID_SMACK" },
	{ 103, "LSM_ID_TOMOYO" },
	{ 104, "LSM_ID_APPARMOR" },
	{ 105, "LSM_ID_YAMA" },
	{ 106, "LSM_ID_LOADPIN" },
	{ 107, "LSM_ID_SAFESETID" },
	{ 108, "LSM_ID_LOCKDOWN" },
	{ 109, "LSM_ID_BPF" },
	{ 110, "LSM_ID_LANDLOCK" },
	{ 111, "LSM_ID_IMA" },
	{ 112, "LSM_ID_EVM" },
	{ 113, "LSM_ID_IPE" },
};

const struct xlat_set xlat_lsm_id = {
	.prefix = "LSM_ID_???",
	XLAT_ITEMS(lsm_id_items),
	.kind = XLAT_ENUM,
};

static const struct xlat lsm_flags_items[] = {
	{ 0x1, "LSM_FLAG_SINGLE" },
};

const struct xlat_set xlat_lsm_flags = {
	.prefix = "LSM_FLAG_???",
	XLAT_ITEMS(lsm_flags_items),
	.kind = XLAT_FLAGS,
};
