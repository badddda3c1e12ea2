/* SPDX-License-Identifier: BSD-2-Clause */
/* Structures of mounts and namespaces: mount_setattr(2), statmount(2). */
#ifndef RINGSIDE_SYSCALL_LAYOUT_MOUNT_H
#define RINGSIDE_SYSCALL_LAYOUT_MOUNT_H

#include "syscall/table.h"

extern const struct layout layout_mount_attr, layout_mnt_id_req,
	layout_listmount_req, layout_ns_id_req;
/*
 * Without the strings behind it. A member of kind ARG_STR is the offset of
 * one among them, one of kind ARG_ARRAY that of as many strings as the member
 * of .len says.
 */
extern const struct layout layout_statmount;

#endif
