/* SPDX-License-Identifier: BSD-2-Clause */
/* Constants of drives that encrypt themselves: linux/sed-opal.h. */
#include "syscall/xlat/ioctl_opal.h"

/* clang-format off */
#define opal_users(X) \
	X(0, "OPAL_ADMIN1") \
	X(1, "OPAL_USER1") \
	X(2, "OPAL_USER2") \
	X(3, "OPAL_USER3") \
	X(4, "OPAL_USER4") \
	X(5, "OPAL_USER5") \
	X(6, "OPAL_USER6") \
	X(7, "OPAL_USER7") \
	X(8, "OPAL_USER8") \
	X(9, "OPAL_USER9")
const struct xlat_set xlat_opal_users = {
	.prefix = "OPAL_???", XLAT_ITEMS(opal_users),
};

#define opal_lock_states(X) \
	X(1, "OPAL_RO") \
	X(2, "OPAL_RW") \
	X(4, "OPAL_LK")
const struct xlat_set xlat_opal_lock_states = {
	.prefix = "OPAL_???", XLAT_ITEMS(opal_lock_states),
};

#define opal_lock_flags(X) \
	X(0x1, "OPAL_SAVE_FOR_LOCK")
const struct xlat_set xlat_opal_lock_flags = {
	.prefix = "OPAL_???", XLAT_ITEMS(opal_lock_flags), .kind = XLAT_FLAGS,
};

#define opal_key_types(X) \
	X(0, "OPAL_INCLUDED") \
	X(1, "OPAL_KEYRING")
const struct xlat_set xlat_opal_key_types = {
	.prefix = "OPAL_???", XLAT_ITEMS(opal_key_types),
};

#define opal_status(X) \
	X(0x1, "OPAL_FL_SUPPORTED") \
	X(0x2, "OPAL_FL_LOCKING_SUPPORTED") \
	X(0x4, "OPAL_FL_LOCKING_ENABLED") \
	X(0x8, "OPAL_FL_LOCKED") \
	X(0x10, "OPAL_FL_MBR_ENABLED") \
	X(0x20, "OPAL_FL_MBR_DONE") \
	X(0x40, "OPAL_FL_SUM_SUPPORTED")
const struct xlat_set xlat_opal_status = {
	.prefix = "OPAL_FL_???", XLAT_ITEMS(opal_status), .kind = XLAT_FLAGS,
};

#define opal_enable(X) \
	X(0, "OPAL_MBR_ENABLE") \
	X(1, "OPAL_MBR_DISABLE")
const struct xlat_set xlat_opal_enable = {
	.prefix = "OPAL_MBR_???", XLAT_ITEMS(opal_enable),
};

#define opal_done(X) \
	X(0, "OPAL_MBR_NOT_DONE") \
	X(1, "OPAL_MBR_DONE")
const struct xlat_set xlat_opal_done = {
	.prefix = "OPAL_MBR_???", XLAT_ITEMS(opal_done),
};

#define opal_revert(X) \
	X(0x1, "OPAL_PRESERVE")
const struct xlat_set xlat_opal_revert = {
	.prefix = "OPAL_???", XLAT_ITEMS(opal_revert), .kind = XLAT_FLAGS,
};

#define opal_table(X) \
	X(0x1, "OPAL_TABLE_READ") \
	X(0x2, "OPAL_TABLE_WRITE")
const struct xlat_set xlat_opal_table = {
	.prefix = "OPAL_TABLE_???", XLAT_ITEMS(opal_table), .kind = XLAT_FLAGS,
};
/* clang-format on */
