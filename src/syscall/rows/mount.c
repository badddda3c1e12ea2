/* SPDX-License-Identifier: BSD-2-Clause */
/* Mounts by the old calls and by the new ones, swap. */
#include "syscall/layout/mount.h"
#include "syscall/table.h"
#include "syscall/xlat/mount.h"

#define FILES SC_FILE_MANAGEMENT

/*
 * The kernel looks at the type and the data only for some kinds of mounts,
 * and they may be garbage for the others. MS_REMOUNT 0x20, MS_BIND 0x1000,
 * MS_MOVE 0x2000, propagation 0x1e0000.
 */
#define MOUNT_FLAGS                                           \
	{ "mountflags", ARG_FLAGS, .flags = FIELD_WIDE,       \
	  .xlat = &xlat_mount_flags }
#define NO_TYPE                                               \
	.nfields = 3, .fields = FIELDS { { "filesystemtype", ARG_PTR }, \
				  MOUNT_FLAGS, { "data", ARG_STR } }
#define NO_DATA                                               \
	.nfields = 3, .fields = FIELDS { { "filesystemtype", ARG_PTR }, \
				  MOUNT_FLAGS, { "data", ARG_PTR } }

static const struct variant mount_items[] = {
	{ 0x20, NO_TYPE },     { 0x1020, NO_TYPE },   { 0x1000, NO_DATA },
	{ 0x2000, NO_DATA },   { 0x20000, NO_DATA },  { 0x40000, NO_DATA },
	{ 0x80000, NO_DATA },  { 0x100000, NO_DATA },
};
static const struct variant_set mount_variants = {
	.arg = 3, .first = 2, .mask = 0x1e3020, VARIANT_ITEMS(mount_items)
};

SYSENT(mount) = {
	.name = "mount", .classes = SC_FILE | FILES,
	.variants = &mount_variants,
	ARGS(
		{ "source", ARG_PATH },
		{ "target", ARG_PATH },
		{ "filesystemtype", ARG_STR },
		MOUNT_FLAGS,
		{ "data", ARG_STR }
	),
};

SYSENT(umount2) = {
	.name = "umount2", .classes = SC_FILE | FILES,
	ARGS(
		{ "target", ARG_PATH },
		{ "flags", ARG_FLAGS, .xlat = &xlat_umount_flags }
	),
};

SYSENT(pivot_root) = {
	.name = "pivot_root", .classes = SC_FILE | FILES,
	ARGS({ "new_root", ARG_PATH }, { "put_old", ARG_PATH }),
};

SYSENT(fsopen) = {
	.name = "fsopen", .classes = SC_DESC | FILES, .ret = RET_FD,
	ARGS(
		{ "fsname", ARG_STR },
		{ "flags", ARG_FLAGS, .xlat = &xlat_fsopen_flags }
	),
};

#define KEY	{ "key", ARG_STR }
#define AUX_INT { "aux", ARG_INT }

static const struct variant fsconfig_items[] = {
	{ 0, 3, .fields = FIELDS { KEY, { "value", ARG_PTR }, AUX_INT } },
	{ 1, 3, .fields = FIELDS { KEY, { "value", ARG_STR }, AUX_INT } },
	{ 2, 3, .fields = FIELDS { KEY,
			    { "value", ARG_HEXBUF, .len = LEN_ARG(4) },
			    AUX_INT } },
	{ 3, 3, .fields = FIELDS { KEY, { "value", ARG_PATH }, { "aux", ARG_DIRFD } } },
	{ 4, 3, .fields = FIELDS { KEY, { "value", ARG_PATH }, { "aux", ARG_DIRFD } } },
	{ 5, 3, .fields = FIELDS { KEY, { "value", ARG_PTR }, { "aux", ARG_FD } } },
};
static const struct variant_set fsconfig_variants = {
	.arg = 1, .first = 2, VARIANT_ITEMS(fsconfig_items)
};

SYSENT(fsconfig) = {
	.name = "fsconfig", .classes = SC_DESC | SC_FILE | FILES,
	.variants = &fsconfig_variants,
	ARGS(
		{ "fd", ARG_FD },
		{ "cmd", ARG_ENUM, .xlat = &xlat_fsconfig_cmd },
		{ "key", ARG_PTR },
		{ "value", ARG_PTR },
		AUX_INT
	),
};

SYSENT(fsmount) = {
	.name = "fsmount", .classes = SC_DESC | FILES, .ret = RET_FD,
	ARGS(
		{ "fd", ARG_FD },
		{ "flags", ARG_FLAGS, .xlat = &xlat_fsmount_flags },
		{ "attr_flags", ARG_FLAGS, .xlat = &xlat_mount_attr }
	),
};

SYSENT(fspick) = {
	.name = "fspick", .classes = SC_DESC | SC_FILE | FILES, .ret = RET_FD,
	ARGS(
		{ "dirfd", ARG_DIRFD },
		{ "pathname", ARG_PATH },
		{ "flags", ARG_FLAGS, .xlat = &xlat_fspick_flags }
	),
};

SYSENT(move_mount) = {
	.name = "move_mount", .classes = SC_DESC | SC_FILE | FILES,
	ARGS(
		{ "from_dfd", ARG_DIRFD },
		{ "from_pathname", ARG_PATH },
		{ "to_dfd", ARG_DIRFD },
		{ "to_pathname", ARG_PATH },
		{ "flags", ARG_FLAGS, .xlat = &xlat_move_mount_flags }
	),
};

SYSENT(open_tree) = {
	.name = "open_tree", .classes = SC_DESC | SC_FILE | FILES,
	.ret = RET_FD,
	ARGS(
		{ "dirfd", ARG_DIRFD },
		{ "pathname", ARG_PATH },
		{ "flags", ARG_FLAGS, .xlat = &xlat_open_tree_flags }
	),
};

#define ATTR                                                              \
	{ "attr", ARG_STRUCT, .len = LEN_ARG(4),                          \
	  .layout = &layout_mount_attr },                                 \
	{ "size", ARG_ULONG }

SYSENT(open_tree_attr) = {
	.name = "open_tree_attr", .classes = SC_DESC | SC_FILE | FILES,
	.ret = RET_FD,
	ARGS(
		{ "dirfd", ARG_DIRFD },
		{ "pathname", ARG_PATH },
		{ "flags", ARG_FLAGS, .xlat = &xlat_open_tree_flags },
		ATTR
	),
};

SYSENT(mount_setattr) = {
	.name = "mount_setattr", .classes = SC_DESC | SC_FILE | FILES,
	ARGS(
		{ "dirfd", ARG_DIRFD },
		{ "pathname", ARG_PATH },
		{ "flags", ARG_FLAGS, .xlat = &xlat_mount_setattr_flags },
		ATTR
	),
};

/* A request says in its first member how long it is. */
#define REQUEST(l)                                                        \
	{ "req", ARG_STRUCT, .len = LEN_AT(0), .layout = &layout_##l }
SYSENT(statmount) = {
	.name = "statmount", .classes = SC_INFORMATION,
	ARGS(
		REQUEST(mnt_id_req),
		{ "buf", ARG_STATMOUNT, .dir = DIR_OUT, .len = LEN_ARG(2),
		  .layout = &layout_statmount },
		{ "bufsize", ARG_ULONG },
		{ "flags", ARG_FLAGS, .xlat = &xlat_statmount_flags }
	),
};

static const struct field elem_id = { NULL, ARG_HEX64, .type = T_U64 };
SYSENT(listmount) = {
	.name = "listmount", .classes = SC_INFORMATION,
	ARGS(
		REQUEST(listmount_req),
		{ "mnt_ids", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_RET(2),
		  .elem = &elem_id },
		{ "nr_mnt_ids", ARG_ULONG },
		{ "flags", ARG_FLAGS, .xlat = &xlat_listmount_flags }
	),
};
SYSENT(listns) = {
	.name = "listns", .classes = SC_INFORMATION,
	ARGS(
		REQUEST(ns_id_req),
		{ "ns_ids", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_RET(2),
		  .elem = &elem_id },
		{ "nr_ns_ids", ARG_ULONG },
		{ "flags", ARG_HEX32 }
	),
};

/* swap */

SYSENT(swapon) = {
	.name = "swapon", .classes = SC_FILE | SC_DEVICE_MANAGEMENT,
	ARGS(
		{ "path", ARG_PATH },
		{ "swapflags", ARG_FLAGS_PRIO, .xlat = &xlat_swap_flags }
	),
};

SYSENT(swapoff) = {
	.name = "swapoff", .classes = SC_FILE | SC_DEVICE_MANAGEMENT,
	ARGS({ "path", ARG_PATH }),
};
