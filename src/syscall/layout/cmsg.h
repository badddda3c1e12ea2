/* SPDX-License-Identifier: BSD-2-Clause */
/* What control messages of sockets have in them: cmsg(3). */
#ifndef RINGSIDE_SYSCALL_LAYOUT_CMSG_H
#define RINGSIDE_SYSCALL_LAYOUT_CMSG_H

#include <stdbool.h>

#include "syscall/table.h"

/* Names of the types at a level, or NULL. */
const struct xlat_set *cmsg_types(uint32_t level);
/*
 * What `len` bytes of data are; `ret_one`: a single value, else one structure
 * or as many numbers as there are. NULL: nobody knows, or too few.
 */
const struct field *cmsg_data(uint32_t level, uint32_t type, uint64_t len,
			      bool *ret_one);

#endif
