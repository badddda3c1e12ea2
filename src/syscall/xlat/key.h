/* SPDX-License-Identifier: BSD-2-Clause */
/* Keys and keyrings. */
#ifndef RINGSIDE_SYSCALL_XLAT_KEY_H
#define RINGSIDE_SYSCALL_XLAT_KEY_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_key_spec;
extern const struct xlat_set xlat_keyctl_cmd;
extern const struct xlat_set xlat_key_perms;
extern const struct xlat_set xlat_key_reqkeys;
extern const struct xlat_set xlat_keyctl_pkey_ops;
extern const struct xlat_set xlat_keyctl_move_flags;
extern const struct xlat_set xlat_keyctl_caps0;
extern const struct xlat_set xlat_keyctl_caps1;

#endif
