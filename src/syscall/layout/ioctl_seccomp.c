/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of seccomp listeners: seccomp_unotify(2). */
#include "syscall/layout/ioctl_impl.h"
#include "syscall/xlat/ioctl_event.h"
#include "syscall/xlat/signal.h"

/* clang-format off */
static const struct field hex_u64_elem = { NULL, ARG_HEX64, .type = T_U64 };
static const struct field seccomp_data_members[] = {
	{ "nr", ARG_SYSCALL_NR, .type = T_S32, .len = LEN_ARG(1) },
	{ "arch", ARG_ENUM, .type = T_U32, .xlat = &xlat_audit_arch },
	{ "instruction_pointer", ARG_PTR, .type = T_U64 },
	{ "args", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(6), .elem = &hex_u64_elem },
};
static const struct layout layout_seccomp_data = {
	"seccomp_data", LAYOUT_MEMBERS(seccomp_data_members),
};

static const struct field seccomp_notif_members[] = {
	{ "id", ARG_HEX64, .type = T_U64 },
	{ "pid", ARG_PID, .type = T_U32 },
	{ "flags", ARG_HEX32, .type = T_U32 },
	{ "data", ARG_STRUCT, .type = T_INLINE, .layout = &layout_seccomp_data },
};
static const struct layout layout_seccomp_notif = {
	"seccomp_notif", LAYOUT_MEMBERS(seccomp_notif_members),
};

static const struct field seccomp_notif_resp_members[] = {
	{ "id", ARG_HEX64, .type = T_U64 },
	{ "val", ARG_LOFF, .type = T_S64 },
	{ "error", ARG_INT, .type = T_S32 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_seccomp_resp_flags },
};
static const struct layout layout_seccomp_notif_resp = {
	"seccomp_notif_resp", LAYOUT_MEMBERS(seccomp_notif_resp_members),
};

static const struct field seccomp_notif_addfd_members[] = {
	{ "id", ARG_HEX64, .type = T_U64 },
	{ "flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_seccomp_addfd_flags },
	{ "srcfd", ARG_FD, .type = T_U32 },
	{ "newfd", ARG_INT, .type = T_U32 },
	{ "newfd_flags", ARG_FLAGS, .type = T_U32, .xlat = &xlat_newfd_flags },
};
static const struct layout layout_seccomp_notif_addfd = {
	"seccomp_notif_addfd", LAYOUT_MEMBERS(seccomp_notif_addfd_members),
};

static const struct field id_elem = { NULL, ARG_HEX64, .type = T_U64 };

static const struct variant seccomp_items[] = {
	OUT_STRUCT(0xc0502100 /* SECCOMP_IOCTL_NOTIF_RECV */, layout_seccomp_notif),
	IN_STRUCT(0xc0182101 /* SECCOMP_IOCTL_NOTIF_SEND */, layout_seccomp_notif_resp),
	IN(0x40082102 /* SECCOMP_IOCTL_NOTIF_ID_VALID */, id_elem),
	IN(0x80082102 /* SECCOMP_IOCTL_NOTIF_ID_VALID_WRONG_DIR */, id_elem),
	{ .key = 0x40182103 /* SECCOMP_IOCTL_NOTIF_ADDFD */, .nfields = 1, .ret = RET_INT,
	    .fields = FIELDS { { "argp", ARG_STRUCT, .layout = &layout_seccomp_notif_addfd } } },
	VALUE(0x40082104 /* SECCOMP_IOCTL_NOTIF_SET_FLAGS */, ARG_FLAGS64,
	    .xlat = &xlat_seccomp_notif_flags),
};
const struct variant_list ioctl_seccomp = { VARIANT_ITEMS(seccomp_items) };
/* clang-format on */
