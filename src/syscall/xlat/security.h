/* SPDX-License-Identifier: BSD-2-Clause */
/* Landlock and the other security modules. */
#ifndef RINGSIDE_SYSCALL_XLAT_SECURITY_H
#define RINGSIDE_SYSCALL_XLAT_SECURITY_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_landlock_create_flags;
extern const struct xlat_set xlat_landlock_rule_type;
extern const struct xlat_set xlat_landlock_access_fs;
extern const struct xlat_set xlat_landlock_access_net;
extern const struct xlat_set xlat_landlock_scope;
extern const struct xlat_set xlat_landlock_restrict_flags;
extern const struct xlat_set xlat_landlock_rule_flags;
extern const struct xlat_set xlat_lsm_attr;
extern const struct xlat_set xlat_lsm_id;
extern const struct xlat_set xlat_lsm_flags;

#endif
