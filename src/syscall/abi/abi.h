/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The numbers of each ABI. A map lists ROW(number, row) once; a row that
 * does not exist is an error at link time, so no call can be missing.
 */
#ifndef RINGSIDE_SYSCALL_ABI_ABI_H
#define RINGSIDE_SYSCALL_ABI_ABI_H

#include "syscall/table.h"

struct abi_map {
	const struct sysent *const *rows; /* by number; NULL: no such call */
	unsigned n;
};

extern const struct abi_map abi_x86_64, abi_i386, abi_x32;

#endif
