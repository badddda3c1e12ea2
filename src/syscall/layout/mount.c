/* SPDX-License-Identifier: BSD-2-Clause */
/* Structures of mounts and namespaces, <linux/{mount,nsfs}.h>. */
#include "syscall/layout/mount.h"

#include "syscall/xlat/file.h"
#include "syscall/xlat/mount.h"

static const struct field mount_attr_members[] = {
	{ "attr_set", ARG_FLAGS, .type = T_U64, .xlat = &xlat_mount_attr },
	{ "attr_clr", ARG_FLAGS, .type = T_U64, .xlat = &xlat_mount_attr },
	{ "propagation", ARG_ENUM, .type = T_U64,
	  .xlat = &xlat_mount_propagation },
	/* A descriptor with MOUNT_ATTR_IDMAP. */
	{ "userns_fd", ARG_FD, .type = T_U64, .when = { .arg = 0, .any = 0x100000 } },
	{ "userns_fd", ARG_U64, .type = T_U64, .flags = FIELD_UNION,
	  .when = WHEN_NOT(0, 0x100000) },
};
const struct layout layout_mount_attr = {
	"mount_attr", LAYOUT_MEMBERS(mount_attr_members)
};

static const struct field mnt_id_req_members[] = {
	{ "size", ARG_UINT, .type = T_U32 },
	/* 0 is none, not standard input. */
	{ "mnt_ns_fd", ARG_FD, .type = T_U32, .when = { .arg = 1, .any = UINT32_MAX } },
	{ "mnt_ns_fd", ARG_UINT, .type = T_U32, .flags = FIELD_UNION,
	  .when = WHEN_IS(1, 0) },
	{ "mnt_id", ARG_ENUM, .type = T_U64, .xlat = &xlat_mnt_id },
	{ "param", ARG_FLAGS, .type = T_U64, .xlat = &xlat_statmount_mask },
	{ "mnt_ns_id", ARG_HEX64, .type = T_U64 },
};
const struct layout layout_mnt_id_req = {
	"mnt_id_req", LAYOUT_MEMBERS(mnt_id_req_members)
};

/* What listmount(2) goes on behind. */
static const struct field listmount_req_members[] = {
	{ "size", ARG_UINT, .type = T_U32 },
	{ "mnt_ns_fd", ARG_FD, .type = T_U32, .when = { .arg = 1, .any = UINT32_MAX } },
	{ "mnt_ns_fd", ARG_UINT, .type = T_U32, .flags = FIELD_UNION,
	  .when = WHEN_IS(1, 0) },
	{ "mnt_id", ARG_ENUM, .type = T_U64, .xlat = &xlat_mnt_id },
	{ "param", ARG_HEX64, .type = T_U64 },
	{ "mnt_ns_id", ARG_HEX64, .type = T_U64 },
};
const struct layout layout_listmount_req = {
	"mnt_id_req", LAYOUT_MEMBERS(listmount_req_members)
};

static const struct field ns_id_req_members[] = {
	{ "size", ARG_UINT, .type = T_U32 },
	{ "spare", ARG_HEX32, .type = T_U32, .flags = FIELD_NONZERO },
	{ "ns_id", ARG_HEX64, .type = T_U64 },
	{ "ns_type", ARG_FLAGS, .type = T_U32, .xlat = &xlat_ns_type },
	{ "spare2", ARG_HEX32, .type = T_U32, .flags = FIELD_NONZERO },
	{ "user_ns_id", ARG_ENUM, .type = T_U64, .xlat = &xlat_listns_user },
};
const struct layout layout_ns_id_req = {
	"ns_id_req", LAYOUT_MEMBERS(ns_id_req_members)
};

/* statmount: what there is says the mask */

enum {
	MASK = 2,
	OPT_NUM = 22,
	OPT_SEC_NUM = 24,
	UIDMAP_NUM = 27,
	GIDMAP_NUM = 29,
};
#define IF(bits) .when = { .arg = MASK, .any = (bits) }
#define TEXT(name, bits) { name, ARG_STR, .type = T_U32, IF(bits) }
#define TEXTS(name, bits, count)                                               \
	{ name, ARG_ARRAY, .type = T_U32, .len = LEN_ARG(count), IF(bits) }

static const struct field elem_spare = { NULL, ARG_HEX64, .type = T_U64 };
static const struct field statmount_members[] = {
	{ "size", ARG_UINT, .type = T_U32 },
	TEXT("mnt_opts", 0x80),
	{ "mask", ARG_FLAGS, .type = T_U64, .xlat = &xlat_statmount_mask },
	{ "sb_dev_major", ARG_UINT, .type = T_U32, IF(0x1) },
	{ "sb_dev_minor", ARG_UINT, .type = T_U32, IF(0x1) },
	{ "sb_magic", ARG_ENUM, .type = T_U64, IF(0x1), .xlat = &xlat_fsmagic },
	{ "sb_flags", ARG_FLAGS, .type = T_U32, IF(0x1),
	  .xlat = &xlat_statmount_sb_flags },
	TEXT("fs_type", 0x20),
	{ "mnt_id", ARG_HEX64, .type = T_U64, IF(0x2) },
	{ "mnt_parent_id", ARG_HEX64, .type = T_U64, IF(0x2) },
	{ "mnt_id_old", ARG_HEX32, .type = T_U32, IF(0x2) },
	{ "mnt_parent_id_old", ARG_HEX32, .type = T_U32, IF(0x2) },
	{ "mnt_attr", ARG_FLAGS, .type = T_U64, IF(0x2),
	  .xlat = &xlat_mount_attr },
	{ "mnt_propagation", ARG_FLAGS, .type = T_U64, IF(0x2),
	  .xlat = &xlat_statmount_propagation },
	{ "mnt_peer_group", ARG_HEX64, .type = T_U64, IF(0x2) },
	{ "mnt_master", ARG_HEX64, .type = T_U64, IF(0x2) },
	{ "propagate_from", ARG_HEX64, .type = T_U64, IF(0x4) },
	TEXT("mnt_root", 0x8),
	TEXT("mnt_point", 0x10),
	{ "mnt_ns_id", ARG_HEX64, .type = T_U64, IF(0x40) },
	TEXT("fs_subtype", 0x100),
	TEXT("sb_source", 0x200),
	{ "opt_num", ARG_UINT, .type = T_U32, IF(0x400) },
	TEXTS("opt_array", 0x400, OPT_NUM),
	{ "opt_sec_num", ARG_UINT, .type = T_U32, IF(0x800) },
	TEXTS("opt_sec_array", 0x800, OPT_SEC_NUM),
	{ "supported_mask", ARG_FLAGS, .type = T_U64, IF(0x1000),
	  .xlat = &xlat_statmount_mask },
	{ "mnt_uidmap_num", ARG_UINT, .type = T_U32, IF(0x2000) },
	TEXTS("mnt_uidmap", 0x2000, UIDMAP_NUM),
	{ "mnt_gidmap_num", ARG_UINT, .type = T_U32, IF(0x4000) },
	TEXTS("mnt_gidmap", 0x4000, GIDMAP_NUM),
	{ NULL, ARG_ARRAY, .type = T_INLINE, .flags = FIELD_PAD,
	  .len = LEN_CONST(43), .elem = &elem_spare },
};
const struct layout layout_statmount = {
	"statmount", LAYOUT_MEMBERS(statmount_members)
};
