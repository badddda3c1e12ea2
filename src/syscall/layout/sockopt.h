/* SPDX-License-Identifier: BSD-2-Clause */
/* What the values of socket options are. */
#ifndef RINGSIDE_SYSCALL_LAYOUT_SOCKOPT_H
#define RINGSIDE_SYSCALL_LAYOUT_SOCKOPT_H

#include <stdbool.h>

#include "syscall/table.h"

/*
 * What the value of an option is, as a member of a structure would be
 * described; one of kind ARG_NONE has no value of its own to show. NULL: an
 * int if it has 4 bytes, else bytes.
 */
const struct field *sockopt_value(uint32_t level, uint32_t name, bool setting);

#endif
