/* SPDX-License-Identifier: BSD-2-Clause */
/* Structures about the machine: uname(2), sysinfo(2), AIO. */
#include "syscall/layout/system.h"

#include "syscall/xlat/aio.h"
#include "syscall/xlat/desc.h"
#include "syscall/xlat/poll.h"
#include "syscall/xlat/security.h"

/* uname */

#define NAME(name, size)                                                \
	{                                                               \
		name, ARG_STR, .type = T_INLINE, .len = LEN_CONST(size) \
	}
#define NAME_V(name, size)                                               \
	{                                                                \
		name, ARG_STR, .type = T_INLINE, .len = LEN_CONST(size), \
			       .flags = FIELD_VERBOSE                    \
	}

static const struct field utsname_members[] = {
	NAME("sysname", 65),   NAME("nodename", 65),  NAME_V("release", 65),
	NAME_V("version", 65), NAME_V("machine", 65), NAME_V("domainname", 65),
};
const struct layout layout_utsname = { "utsname",
				       LAYOUT_MEMBERS(utsname_members) };

static const struct field old_utsname_members[] = {
	NAME("sysname", 65),   NAME("nodename", 65),  NAME_V("release", 65),
	NAME_V("version", 65), NAME_V("machine", 65),
};
const struct layout layout_old_utsname = {
	"old_utsname", LAYOUT_MEMBERS(old_utsname_members)
};

static const struct field oldold_utsname_members[] = {
	NAME("sysname", 9),   NAME("nodename", 9),  NAME_V("release", 9),
	NAME_V("version", 9), NAME_V("machine", 9),
};
const struct layout layout_oldold_utsname = {
	"oldold_utsname", LAYOUT_MEMBERS(oldold_utsname_members)
};

/* sysinfo: the padding at its end, which only i386 has, is left out */

static const struct field elem_load = { NULL, ARG_ULONG, .type = T_KULONG };
static const struct field sysinfo_members[] = {
	{ "uptime", ARG_ULONG, .type = T_KLONG },
	{ "loads", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(3),
	  .elem = &elem_load },
	{ "totalram", ARG_ULONG, .type = T_KULONG },
	{ "freeram", ARG_ULONG, .type = T_KULONG },
	{ "sharedram", ARG_ULONG, .type = T_KULONG },
	{ "bufferram", ARG_ULONG, .type = T_KULONG },
	{ "totalswap", ARG_ULONG, .type = T_KULONG },
	{ "freeswap", ARG_ULONG, .type = T_KULONG },
	{ "procs", ARG_UINT, .type = T_U16 },
	{ "pad", ARG_UINT, .type = T_U16, .flags = FIELD_PAD },
	{ "totalhigh", ARG_ULONG, .type = T_KULONG },
	{ "freehigh", ARG_ULONG, .type = T_KULONG },
	{ "mem_unit", ARG_UINT, .type = T_U32 },
};
const struct layout layout_sysinfo = { "sysinfo",
				       LAYOUT_MEMBERS(sysinfo_members) };

static const struct field kexec_segment_members[] = {
	{ "buf", ARG_PTR, .type = T_PTR },
	{ "bufsz", ARG_ULONG, .type = T_ULONG },
	{ "mem", ARG_PTR, .type = T_PTR },
	{ "memsz", ARG_ULONG, .type = T_ULONG },
};
const struct layout layout_kexec_segment = {
	"kexec_segment", LAYOUT_MEMBERS(kexec_segment_members)
};

/* of a call that is gone */

static const struct field elem_name = { NULL, ARG_INT, .type = T_S32 };
static const struct field sysctl_members[] = {
	{ "name", ARG_ARRAY, .type = T_PTR, .len = LEN_ARG(1),
	  .elem = &elem_name },
	{ "nlen", ARG_INT, .type = T_S32 },
	{ "oldval", ARG_PTR, .type = T_PTR },
	{ "oldlenp", ARG_PTR, .type = T_PTR },
	{ "newval", ARG_PTR, .type = T_PTR },
	{ "newlen", ARG_ULONG, .type = T_ULONG },
	{ "__unused0", ARG_HEX, .type = T_ULONG, .flags = FIELD_PAD },
	{ "__unused1", ARG_HEX, .type = T_ULONG, .flags = FIELD_PAD },
	{ "__unused2", ARG_HEX, .type = T_ULONG, .flags = FIELD_PAD },
	{ "__unused3", ARG_HEX, .type = T_ULONG, .flags = FIELD_PAD },
};
const struct layout layout_sysctl_args = { "__sysctl_args",
					   LAYOUT_MEMBERS(sysctl_members) };

/* asynchronous I/O */

/*
 * Which members there are says the command: IOCB_CMD_PREAD 0, PWRITE 1, POLL
 * 5, PREADV 7, PWRITEV 8. The others have none of these.
 */
enum {
	IOCB_OPCODE = 3,
	IOCB_NBYTES = 11,
	IOCB_FLAGS = 16,
	IOCB_ID_FLAGS = 10,
};
/* IOCB_FLAG_IOPRIO is 2. */
static const struct arm iocb_reqprio_items[] = {
	{ 0, 1, { "aio_reqprio", ARG_INT, T_S16, .flags = FIELD_NONZERO } },
	{ 2, 3, { "aio_reqprio", ARG_IOPRIO, T_U16 } },
	{ 4, UINT32_MAX,
	  { "aio_reqprio", ARG_INT, T_S16, .flags = FIELD_NONZERO } },
};
static const struct arm_set iocb_reqprios = { ARM_ITEMS(iocb_reqprio_items) };
#define IOCB_IS(n) .when = WHEN_IS(IOCB_OPCODE, n)
/* flags_at: which member aio_flags is. */
#define IOCB_HEADER(flags_at)                                  \
	{ "aio_data", ARG_HEX64, .type = T_U64 },              \
		{ "aio_key", ARG_UINT, .type = T_U32,          \
		  .flags = FIELD_NONZERO },                    \
		{ "aio_rw_flags", ARG_FLAGS, .type = T_U32,    \
		  .flags = FIELD_NONZERO, .xlat = &xlat_rwf }, \
		{ "aio_lio_opcode", ARG_ENUM, .type = T_U16,   \
		  .xlat = &xlat_aio_cmd },                     \
		{ "aio_reqprio", ARG_ARM, .type = T_INLINE,    \
		  .len = LEN_ARG(flags_at),                    \
		  .arms = &iocb_reqprios },                    \
	{                                                      \
		"aio_fildes", ARG_FD, .type = T_U32            \
	}

static const struct field iocb_members[] = {
	IOCB_HEADER(IOCB_FLAGS),
	/* What will be read is not there yet. */
	{ "aio_buf", ARG_HEX64, .type = T_U64, IOCB_IS(0) },
	{ "aio_buf", ARG_BUF, .type = T_U64, .flags = FIELD_UNION, IOCB_IS(1),
	  .len = LEN_ARG(IOCB_NBYTES) },
	{ "aio_buf", ARG_FLAGS, .type = T_U64, .flags = FIELD_UNION, IOCB_IS(5),
	  .xlat = &xlat_poll },
	{ "aio_buf", ARG_IOVEC_BARE, .type = T_U64, .flags = FIELD_UNION,
	  IOCB_IS(7), .len = LEN_ARG(IOCB_NBYTES) },
	{ "aio_buf", ARG_IOVEC, .type = T_U64, .flags = FIELD_UNION, IOCB_IS(8),
	  .len = LEN_ARG(IOCB_NBYTES) },
	{ "aio_nbytes", ARG_U64, .type = T_U64,
	  .when = WHEN_NOT(IOCB_OPCODE, 0xfffe) },
	{ "aio_offset", ARG_LOFF, .type = T_S64,
	  .when = WHEN_NOT(IOCB_OPCODE, 0xfffe) },
	{ "aio_offset", ARG_LOFF, .type = T_S64, .flags = FIELD_UNION,
	  IOCB_IS(7) },
	{ "aio_offset", ARG_LOFF, .type = T_S64, .flags = FIELD_UNION,
	  IOCB_IS(8) },
	{ "aio_reserved2", ARG_HEX64, .type = T_U64, .flags = FIELD_PAD },
	{ "aio_flags", ARG_FLAGS, .type = T_U32, .flags = FIELD_NONZERO,
	  .xlat = &xlat_aio_flags },
	/* IOCB_FLAG_RESFD: an eventfd */
	{ "aio_resfd", ARG_FD, .type = T_U32, .flags = FIELD_NONZERO,
	  .when = { .arg = 16, .any = 1 } },
};
const struct layout layout_iocb = { "iocb", LAYOUT_MEMBERS(iocb_members) };

/* To cancel one is to say which. */
static const struct field iocb_id_members[] = {
	IOCB_HEADER(IOCB_ID_FLAGS),
	{ "aio_buf", ARG_HEX64, .type = T_U64, .flags = FIELD_PAD },
	{ "aio_nbytes", ARG_HEX64, .type = T_U64, .flags = FIELD_PAD },
	{ "aio_offset", ARG_HEX64, .type = T_U64, .flags = FIELD_PAD },
	{ "aio_reserved2", ARG_HEX64, .type = T_U64, .flags = FIELD_PAD },
	{ "aio_flags", ARG_HEX32, .type = T_U32, .flags = FIELD_PAD },
	{ "aio_resfd", ARG_HEX32, .type = T_U32, .flags = FIELD_PAD },
};
const struct layout layout_iocb_id = { "iocb",
				       LAYOUT_MEMBERS(iocb_id_members) };

static const struct field io_event_members[] = {
	{ "data", ARG_HEX64, .type = T_U64 },
	{ "obj", ARG_HEX64, .type = T_U64 },
	{ "res", ARG_LOFF, .type = T_S64 },
	{ "res2", ARG_LOFF, .type = T_S64 },
};
const struct layout layout_io_event = { "io_event",
					LAYOUT_MEMBERS(io_event_members) };

/* Landlock */

static const struct field landlock_ruleset_members[] = {
	{ "handled_access_fs", ARG_FLAGS, .type = T_U64,
	  .xlat = &xlat_landlock_access_fs },
	{ "handled_access_net", ARG_FLAGS, .type = T_U64,
	  .xlat = &xlat_landlock_access_net },
	{ "scoped", ARG_FLAGS, .type = T_U64, .xlat = &xlat_landlock_scope },
	{ "quiet_access_fs", ARG_FLAGS, .type = T_U64,
	  .xlat = &xlat_landlock_access_fs },
	{ "quiet_access_net", ARG_FLAGS, .type = T_U64,
	  .xlat = &xlat_landlock_access_net },
	{ "quiet_scoped", ARG_FLAGS, .type = T_U64,
	  .xlat = &xlat_landlock_scope },
};
const struct layout layout_landlock_ruleset = {
	"landlock_ruleset_attr", LAYOUT_MEMBERS(landlock_ruleset_members)
};

static const struct field landlock_path_members[] = {
	{ "allowed_access", ARG_FLAGS, .type = T_U64,
	  .xlat = &xlat_landlock_access_fs },
	{ "parent_fd", ARG_FD, .type = T_S32 },
};
const struct layout layout_landlock_path = {
	"landlock_path_beneath_attr", LAYOUT_MEMBERS(landlock_path_members),
	.packed = true
};

static const struct field landlock_net_members[] = {
	{ "allowed_access", ARG_FLAGS, .type = T_U64,
	  .xlat = &xlat_landlock_access_net },
	{ "port", ARG_U64, .type = T_U64 },
};
const struct layout layout_landlock_net = {
	"landlock_net_port_attr", LAYOUT_MEMBERS(landlock_net_members)
};
