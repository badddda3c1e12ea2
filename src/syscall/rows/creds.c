/* SPDX-License-Identifier: BSD-2-Clause */
/* Rows: users, groups and capabilities. */
#include "syscall/layout/sched.h"
#include "syscall/table.h"

enum {
	WHO = SC_CREDS | SC_PURE | SC_NEVER_FAILS | SC_INFORMATION,
	GET = SC_CREDS | SC_INFORMATION,
	SET = SC_CREDS | SC_PROCESS_CONTROL,
};

static const struct field elem_id = { NULL, ARG_UID, .type = T_U32 };

SYSENT(getuid) = { .name = "getuid", .classes = WHO, .ret = RET_UID };
SYSENT(geteuid) = { .name = "geteuid", .classes = WHO, .ret = RET_UID };
SYSENT(getgid) = { .name = "getgid", .classes = WHO, .ret = RET_UID };
SYSENT(getegid) = { .name = "getegid", .classes = WHO, .ret = RET_UID };

#define ROW_SET1(row, a)                               \
	SYSENT(row) = {                                \
		.name = #row, .classes = SET,          \
		ARGS({ a, ARG_UID }),            \
	}
#define ROW_SET2(row, a, b)                                 \
	SYSENT(row) = {                                     \
		.name = #row, .classes = SET,               \
		ARGS({ a, ARG_UID }, { b, ARG_UID }), \
	}
#define ROW_SET3(row, a, b, c)                                               \
	SYSENT(row) = {                                                      \
		.name = #row, .classes = SET,                                \
		ARGS({ a, ARG_UID }, { b, ARG_UID }, { c, ARG_UID }),  \
	}
#define ID_OUT(a)                                                    \
	{ a, ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(1),         \
	  .elem = &elem_id }
#define ROW_GET3(row, a, b, c)                                \
	SYSENT(row) = {                                       \
		.name = #row, .classes = GET,                 \
		ARGS(ID_OUT(a), ID_OUT(b), ID_OUT(c)),  \
	}

ROW_SET1(setuid, "uid");
ROW_SET1(setgid, "gid");
ROW_SET2(setreuid, "ruid", "euid");
ROW_SET2(setregid, "rgid", "egid");
ROW_SET3(setresuid, "ruid", "euid", "suid");
ROW_SET3(setresgid, "rgid", "egid", "sgid");
ROW_GET3(getresuid, "ruid", "euid", "suid");
ROW_GET3(getresgid, "rgid", "egid", "sgid");

/* These answer with the identity as it was, whatever was asked. */
SYSENT(setfsuid) = {
	.name = "setfsuid", .classes = SET | SC_NEVER_FAILS, .ret = RET_UID,
	ARGS({ "fsuid", ARG_UID }),
};

SYSENT(setfsgid) = {
	.name = "setfsgid", .classes = SET | SC_NEVER_FAILS, .ret = RET_UID,
	ARGS({ "fsgid", ARG_UID }),
};

SYSENT(getgroups) = {
	.name = "getgroups", .classes = GET,
	ARGS(
		{ "size", ARG_INT },
		{ "list", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_RET(0),
		  .elem = &elem_id }
	),
};

SYSENT(setgroups) = {
	.name = "setgroups", .classes = SET,
	ARGS(
		{ "size", ARG_INT },
		{ "list", ARG_ARRAY, .len = LEN_ARG(0), .elem = &elem_id }
	),
};

SYSENT(capget) = {
	.name = "capget", .classes = GET,
	ARGS(
		{ "hdrp", ARG_STRUCT, .layout = &layout_cap_header },
		{ "datap", ARG_CAPDATA, .dir = DIR_OUT }
	),
};

SYSENT(capset) = {
	.name = "capset", .classes = SET,
	ARGS(
		{ "hdrp", ARG_STRUCT, .layout = &layout_cap_header },
		{ "datap", ARG_CAPDATA }
	),
};
