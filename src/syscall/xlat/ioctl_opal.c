/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of drives that encrypt themselves: linux/sed-opal.h. */
#include "syscall/xlat/ioctl_opal.h"

/* clang-format off */
static const struct xlat opal_users[] = {
	{ 0, "OPAL_ADMIN1" },
	{ 1, "OPAL_USER1" },
	{ 2, "OPAL_USER2" },
	{ 3, "OPAL_USER3" },
	{ 4, "OPAL_USER4" },
	{ 5, "OPAL_USER5" },
	{ 6, "OPAL_USER6" },
	{ 7, "OPAL_USER7" },
	{ 8, "OPAL_USER8" },
	{ 9, "OPAL_USER9" },
};
const struct xlat_set xlat_opal_users = {
	.prefix = "OPAL_???", XLAT_ITEMS(opal_users),
};

static const struct xlat opal_lock_states[] = {
	{ 1, "OPAL_RO" },
	{ 2, "OPAL_RW" },
	{ 4, "OPAL_LK" },
};
const struct xlat_set xlat_opal_lock_states = {
	.prefix = "OPAL_???", XLAT_ITEMS(opal_lock_states),
};

static const struct xlat opal_lock_flags[] = {
	{ 0x1, "OPAL_SAVE_FOR_LOCK" },
};
const struct xlat_set xlat_opal_lock_flags = {
	.prefix = "OPAL_???", XLAT_ITEMS(opal_lock_flags), .kind = XLAT_FLAGS,
};

static const struct xlat opal_key_types[] = {
	{ 0, "OPAL_INCLUDED" },
	{ 1, "OPAL_KEYRING" },
};
const struct xlat_set xlat_opal_key_types = {
	.prefix = "OPAL_???", XLAT_ITEMS(opal_key_types),
};

static const struct xlat opal_status[] = {
	{ 0x1, "OPAL_FL_SUPPORTED" },
	{ 0x2, "OPAL_FL_LOCKING_SUPPORTED" },
	{ 0x4, "OPAL_FL_LOCKING_ENABLED" },
	{ 0x8, "OPAL_FL_LOCKED" },
	{ 0x10, "OPAL_FL_MBR_ENABLED" },
	{ 0x20, "OPAL_FL_MBR_DONE" },
	{ 0x40, "OPAL_FL_SUM_SUPPORTED" },
};
const struct xlat_set xlat_opal_status = {
	.prefix = "OPAL_FL_???", XLAT_ITEMS(opal_status), .kind = XLAT_FLAGS,
};

static const struct xlat opal_enable[] = {
	{ 0, "OPAL_MBR_ENABLE" },
	{ 1, "OPAL_MBR_DISABLE" },
};
const struct xlat_set xlat_opal_enable = {
	.prefix = "OPAL_MBR_???", XLAT_ITEMS(opal_enable),
};

static const struct xlat opal_done[] = {
	{ 0, "OPAL_MBR_NOT_DONE" },
	{ 1, "OPAL_MBR_DONE" },
};
const struct xlat_set xlat_opal_done = {
	.prefix = "OPAL_MBR_???", XLAT_ITEMS(opal_done),
};

static const struct xlat opal_revert[] = {
	{ 0x1, "OPAL_PRESERVE" },
};
const struct xlat_set xlat_opal_revert = {
	.prefix = "OPAL_???", XLAT_ITEMS(opal_revert), .kind = XLAT_FLAGS,
};

static const struct xlat opal_table[] = {
	{ 0x1, "OPAL_TABLE_READ" },
	{ 0x2, "OPAL_TABLE_WRITE" },
};
const struct xlat_set xlat_opal_table = {
	.prefix = "OPAL_TABLE_???", XLAT_ITEMS(opal_table), .kind = XLAT_FLAGS,
};
/* clang-format on */
