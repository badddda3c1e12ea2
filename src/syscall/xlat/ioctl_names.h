/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of ioctl commands. */
#ifndef RINGSIDE_SYSCALL_XLAT_IOCTL_NAMES_H
#define RINGSIDE_SYSCALL_XLAT_IOCTL_NAMES_H

#include "syscall/table.h"

struct ioctl_name {
	uint32_t nr;
	uint32_t abis : 3;  /* bits: 1 << enum abi */
	uint32_t text : 29; /* where it begins in ioctl_names.text */
};

struct ioctl_names {
	const struct ioctl_name *items; /* by number */
	size_t n;
	const char *text;
};
extern const struct ioctl_names ioctl_names;

/*
 * The name of a command in an ABI, or NULL. `after` is the one that was found
 * before, or NULL to begin: a number may have several names.
 */
const char *ioctl_name(enum abi abi, uint32_t nr,
		       const struct ioctl_name **after);

#endif
