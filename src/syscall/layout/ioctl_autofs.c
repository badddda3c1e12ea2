/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of automount, by its mount points and by /dev/autofs. */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/ioctl_dev.h"

/* clang-format off */
static const struct field dev_version_members[] = {
	{ "ver_major", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "ver_minor", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "size", ARG_UINT, .type = T_U32 },
	{ "ioctlfd", ARG_FD, .type = T_S32 },
	{ "pad0", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "pad1", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_dev_version = {
	"autofs_dev_ioctl", LAYOUT_MEMBERS(dev_version_members),
};

static const struct field dev_protover_members[] = {
	{ "ver_major", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "ver_minor", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "size", ARG_UINT, .type = T_U32 },
	{ "ioctlfd", ARG_FD, .type = T_S32 },
	{ "version", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "pad1", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_dev_protover = {
	"autofs_dev_ioctl", LAYOUT_MEMBERS(dev_protover_members),
};

static const struct field dev_protosubver_members[] = {
	{ "ver_major", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "ver_minor", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "size", ARG_UINT, .type = T_U32 },
	{ "ioctlfd", ARG_FD, .type = T_S32 },
	{ "sub_version", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "pad1", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_dev_protosubver = {
	"autofs_dev_ioctl", LAYOUT_MEMBERS(dev_protosubver_members),
};

static const struct field dev_openmount_members[] = {
	{ "ver_major", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "ver_minor", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "size", ARG_UINT, .type = T_U32 },
	{ "ioctlfd", ARG_FD, .type = T_S32, .dir = DIR_INOUT },
	{ "devid", ARG_HEX32, .type = T_U32 },
	{ "pad1", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
	{ "path", ARG_PATH, .type = T_INLINE, .len = LEN_ARG(2) },
};
static const struct layout layout_dev_openmount = {
	"autofs_dev_ioctl", LAYOUT_MEMBERS(dev_openmount_members),
};

static const struct field dev_token_members[] = {
	{ "ver_major", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "ver_minor", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "size", ARG_UINT, .type = T_U32 },
	{ "ioctlfd", ARG_FD, .type = T_S32 },
	{ "token", ARG_UINT, .type = T_U32 },
	{ "pad1", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_dev_token = {
	"autofs_dev_ioctl", LAYOUT_MEMBERS(dev_token_members),
};

static const struct field dev_fail_members[] = {
	{ "ver_major", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "ver_minor", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "size", ARG_UINT, .type = T_U32 },
	{ "ioctlfd", ARG_FD, .type = T_S32 },
	{ "token", ARG_UINT, .type = T_U32 },
	{ "status", ARG_INT, .type = T_S32 },
};
static const struct layout layout_dev_fail = {
	"autofs_dev_ioctl", LAYOUT_MEMBERS(dev_fail_members),
};

static const struct field dev_setpipefd_members[] = {
	{ "ver_major", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "ver_minor", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "size", ARG_UINT, .type = T_U32 },
	{ "ioctlfd", ARG_FD, .type = T_S32 },
	{ "pipefd", ARG_FD, .type = T_S32 },
	{ "pad1", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_dev_setpipefd = {
	"autofs_dev_ioctl", LAYOUT_MEMBERS(dev_setpipefd_members),
};

static const struct field dev_timeout_members[] = {
	{ "ver_major", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "ver_minor", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "size", ARG_UINT, .type = T_U32 },
	{ "ioctlfd", ARG_FD, .type = T_S32 },
	{ "timeout", ARG_U64, .type = T_U64, .dir = DIR_INOUT },
	{ "path", ARG_PATH, .type = T_INLINE, .len = LEN_ARG(2) },
};
static const struct layout layout_dev_timeout = {
	"autofs_dev_ioctl", LAYOUT_MEMBERS(dev_timeout_members),
};

static const struct field dev_requester_members[] = {
	{ "ver_major", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "ver_minor", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "size", ARG_UINT, .type = T_U32 },
	{ "ioctlfd", ARG_FD, .type = T_S32 },
	{ "uid", ARG_UID, .type = T_U32, .dir = DIR_OUT },
	{ "gid", ARG_UID, .type = T_U32, .dir = DIR_OUT },
	{ "path", ARG_PATH, .type = T_INLINE, .len = LEN_ARG(2) },
};
static const struct layout layout_dev_requester = {
	"autofs_dev_ioctl", LAYOUT_MEMBERS(dev_requester_members),
};

static const struct field dev_expire_members[] = {
	{ "ver_major", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "ver_minor", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "size", ARG_UINT, .type = T_U32 },
	{ "ioctlfd", ARG_FD, .type = T_S32 },
	{ "how", ARG_FLAGS, .type = T_U32, .xlat = &xlat_autofs_expire },
	{ "pad1", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_dev_expire = {
	"autofs_dev_ioctl", LAYOUT_MEMBERS(dev_expire_members),
};

static const struct field dev_askumount_members[] = {
	{ "ver_major", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "ver_minor", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "size", ARG_UINT, .type = T_U32 },
	{ "ioctlfd", ARG_FD, .type = T_S32 },
	{ "may_umount", ARG_UINT, .type = T_U32, .dir = DIR_OUT },
	{ "pad1", ARG_UINT, .type = T_U32, .flags = FIELD_PAD },
};
static const struct layout layout_dev_askumount = {
	"autofs_dev_ioctl", LAYOUT_MEMBERS(dev_askumount_members),
};

static const struct field dev_ismountpoint_members[] = {
	{ "ver_major", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "ver_minor", ARG_UINT, .type = T_U32, .dir = DIR_INOUT },
	{ "size", ARG_UINT, .type = T_U32 },
	{ "ioctlfd", ARG_FD, .type = T_S32 },
	{ "in.type", ARG_ENUM, .type = T_U32, .xlat = &xlat_autofs_types },
	{ "out.devid", ARG_HEX32, .type = T_U32, .dir = DIR_OUT, .flags = FIELD_UNION },
	{ "out.magic", ARG_HEX32, .type = T_U32, .dir = DIR_OUT },
	{ "path", ARG_PATH, .type = T_INLINE, .len = LEN_ARG(2) },
};
static const struct layout layout_dev_ismountpoint = {
	"autofs_dev_ioctl", LAYOUT_MEMBERS(dev_ismountpoint_members),
};

static const struct field autofs_packet_expire_members[] = {
	{ "proto_version", ARG_INT, .type = T_S32 },
	{ "type", ARG_INT, .type = T_S32 },
	{ "len", ARG_INT, .type = T_S32 },
	{ "name", ARG_STR, .type = T_INLINE, .len = LEN_CONST(256) },
};
static const struct layout layout_autofs_packet_expire = {
	"autofs_packet_expire", LAYOUT_MEMBERS(autofs_packet_expire_members),
};

static const struct field expire_elem = { NULL, ARG_FLAGS, .type = T_S32,
	    .xlat = &xlat_autofs_expire };
static const struct variant autofs_items[] = {
	VALUE(0x9360 /* AUTOFS_IOC_READY */, ARG_UINT),
	VALUE(0x9361 /* AUTOFS_IOC_FAIL */, ARG_UINT),
	NONE(0x9362 /* AUTOFS_IOC_CATATONIC */),
	OUT(0x80049363 /* AUTOFS_IOC_PROTOVER */, int_elem),
	ONE(0xc0089364 /* AUTOFS_IOC_SETTIMEOUT */, "argp", ARG_ARRAY, .len = LEN_CONST(1),
	    .elem = &ulong_elem),
	ONE(0xc0049364 /* AUTOFS_IOC_SETTIMEOUT */, "argp", ARG_ARRAY, .len = LEN_CONST(1),
	    .elem = &ulong_elem),
	OUT_STRUCT(0x810c9365 /* AUTOFS_IOC_EXPIRE */, layout_autofs_packet_expire),
	IN(0x40049366 /* AUTOFS_IOC_EXPIRE_MULTI */, expire_elem),
	OUT(0x80049367 /* AUTOFS_IOC_PROTOSUBVER */, int_elem),
	OUT(0x80049370 /* AUTOFS_IOC_ASKUMOUNT */, int_elem),
	INOUT_STRUCT(0xc0189371 /* AUTOFS_DEV_IOCTL_VERSION */, layout_dev_version),
	INOUT_STRUCT(0xc0189372 /* AUTOFS_DEV_IOCTL_PROTOVER */, layout_dev_protover),
	INOUT_STRUCT(0xc0189373 /* AUTOFS_DEV_IOCTL_PROTOSUBVER */, layout_dev_protosubver),
	INOUT_STRUCT(0xc0189374 /* AUTOFS_DEV_IOCTL_OPENMOUNT */, layout_dev_openmount),
	INOUT_STRUCT(0xc0189375 /* AUTOFS_DEV_IOCTL_CLOSEMOUNT */, layout_dev_version),
	INOUT_STRUCT(0xc0189376 /* AUTOFS_DEV_IOCTL_READY */, layout_dev_token),
	INOUT_STRUCT(0xc0189377 /* AUTOFS_DEV_IOCTL_FAIL */, layout_dev_fail),
	INOUT_STRUCT(0xc0189378 /* AUTOFS_DEV_IOCTL_SETPIPEFD */, layout_dev_setpipefd),
	INOUT_STRUCT(0xc0189379 /* AUTOFS_DEV_IOCTL_CATATONIC */, layout_dev_version),
	INOUT_STRUCT(0xc018937a /* AUTOFS_DEV_IOCTL_TIMEOUT */, layout_dev_timeout),
	INOUT_STRUCT(0xc018937b /* AUTOFS_DEV_IOCTL_REQUESTER */, layout_dev_requester),
	INOUT_STRUCT(0xc018937c /* AUTOFS_DEV_IOCTL_EXPIRE */, layout_dev_expire),
	INOUT_STRUCT(0xc018937d /* AUTOFS_DEV_IOCTL_ASKUMOUNT */, layout_dev_askumount),
	INOUT_STRUCT(0xc018937e /* AUTOFS_DEV_IOCTL_ISMOUNTPOINT */, layout_dev_ismountpoint),
};
const struct variant_list ioctl_autofs = { VARIANT_ITEMS(autofs_items) };
/* clang-format on */
