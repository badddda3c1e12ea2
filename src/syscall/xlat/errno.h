/* SPDX-License-Identifier: BSD-2-Clause */
/* Names and messages of error numbers. */
#ifndef RINGSIDE_SYSCALL_XLAT_ERRNO_H
#define RINGSIDE_SYSCALL_XLAT_ERRNO_H

#include "syscall/xlat.h"

extern const struct xlat_set xlat_errno;

/* "ENOENT", or NULL where the number has no name. */
const char *errno_name(int err);
/* "No such file or directory", or NULL. */
const char *errno_text(int err);

/* Restarted by the kernel: ERESTARTSYS and so on; has no value for users. */
static inline int errno_is_restart(int err)
{
	return (err >= 512 && err <= 514) || err == 516;
}

#endif
