/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What the files of ioctl commands, layout/ioctl_<family>.c, have in common:
 * elements that commands point to, and how a command is written down.
 */
#ifndef RINGSIDE_SYSCALL_LAYOUT_IOCTL_IMPL_H
#define RINGSIDE_SYSCALL_LAYOUT_IOCTL_IMPL_H

#include "syscall/layout/ioctl.h"
#include "syscall/xlat/file.h"
#include "syscall/xlat/ioctl.h"

static const struct field int_elem = { NULL, ARG_INT, .type = T_S32 };
static const struct field uint_elem = { NULL, ARG_UINT, .type = T_U32 };
static const struct field u16_elem = { NULL, ARG_UINT, .type = T_U16 };
static const struct field pid_elem = { NULL, ARG_PID, .type = T_S32 };
static const struct field uid_elem = { NULL, ARG_UID, .type = T_U32 };
static const struct field u64_elem = { NULL, ARG_U64, .type = T_U64 };
static const struct field long_elem = { NULL, ARG_LONG, .type = T_LONG };
static const struct field ulong_elem = { NULL, ARG_ULONG, .type = T_ULONG };
/* The commands. NONE takes nothing, VALUE a number, IN and OUT point. */

#define NONE(cmd)            \
	{                    \
		.key = (cmd) \
	}
#define MAKES_FD(cmd)                       \
	{                                   \
		.key = (cmd), .ret = RET_FD \
	}
#define ONE(cmd, ...)                                                     \
	{                                                                 \
		.key = (cmd), .nfields = 1, .fields = FIELDS { { __VA_ARGS__ } } \
	}
#define VALUE(cmd, ...) ONE(cmd, "arg", __VA_ARGS__)
#define SHAPED(cmd, ...)                                 \
	{                                                \
		.key = (cmd), VARIANT_SHAPE(__VA_ARGS__) \
	}
/* Of sockets of a family only; right before the one of all others. */
#define ON_FAMILY(f, cmd, ...)                                           \
	{                                                                \
		.family = (f), .key = (cmd), VARIANT_SHAPE(__VA_ARGS__) \
	}
#define IN(cmd, e)	   SHAPED(cmd, SHAPE_IN_ELEM, elem, e)
#define OUT(cmd, e)	   SHAPED(cmd, SHAPE_OUT_ELEM, elem, e)
#define IN_PAIR(cmd, e)	   SHAPED(cmd, SHAPE_IN_PAIR, elem, e)
#define IN_STRUCT(cmd, l)  SHAPED(cmd, SHAPE_IN, layout, l)
#define OUT_STRUCT(cmd, l) SHAPED(cmd, SHAPE_OUT, layout, l)
#define QUERY(cmd, l)	   SHAPED(cmd, SHAPE_QUERY, layout, l)
/* A structure that goes in and comes back: members say by .dir which way. */
#define INOUT_STRUCT(cmd, l) SHAPED(cmd, SHAPE_INOUT, layout, l)

#endif
