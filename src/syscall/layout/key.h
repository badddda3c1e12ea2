/* SPDX-License-Identifier: BSD-2-Clause */
/* Structures of keyctl(2). */
#ifndef RINGSIDE_SYSCALL_LAYOUT_KEY_H
#define RINGSIDE_SYSCALL_LAYOUT_KEY_H

#include "syscall/table.h"

extern const struct layout layout_dh_params, layout_kdf_params,
	layout_pkey_query, layout_pkey_params, layout_pkey_verify;

#endif
