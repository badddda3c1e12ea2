/* SPDX-License-Identifier: BSD-2-Clause */
/* What inotify and fanotify tell, and answers to fanotify. */
#include "syscall/layout/notify.h"

#include "syscall/xlat/file.h"
#include "syscall/xlat/notify.h"

static const struct field inotify_event_members[] = {
	{ "wd", ARG_INT, .type = T_S32 },
	{ "mask", ARG_FLAGS, .type = T_U32, .xlat = &xlat_inotify_mask },
	{ "cookie", ARG_HEX32, .type = T_U32 },
	{ "len", ARG_UINT, .type = T_U32 },
};
const struct layout layout_inotify_event = {
	"inotify_event", LAYOUT_MEMBERS(inotify_event_members)
};

/* The mask has 64 bits wherever it is: no ABI moves it. */
static const struct field fanotify_event_members[] = {
	{ "event_len", ARG_UINT, .type = T_U32 },
	{ "vers", ARG_UINT, .type = T_U8 },
	{ "reserved", ARG_UINT, .type = T_U8, .flags = FIELD_NONZERO },
	{ "metadata_len", ARG_UINT, .type = T_U16 },
	{ "mask", ARG_FLAGS64, .type = T_U64, .xlat = &xlat_fan_events },
	{ "fd", ARG_FD, .type = T_S32 },
	{ "pid", ARG_PID, .type = T_S32 },
};
const struct layout layout_fanotify_event = {
	"fanotify_event_metadata", LAYOUT_MEMBERS(fanotify_event_members)
};

#define INFO_HEADER                                                        \
	{ "info_type", ARG_ENUM, .type = T_U8, .xlat = &xlat_fan_info },   \
		{ "pad", ARG_UINT, .type = T_U8, .flags = FIELD_NONZERO }, \
	{                                                                  \
		"len", ARG_UINT, .type = T_U16                             \
	}

static const struct field header_members[] = { INFO_HEADER };
const struct layout layout_fanotify_info_header = {
	"fanotify_event_info_header", LAYOUT_MEMBERS(header_members)
};

static const struct field fsid_elem = { NULL, ARG_HEX32, .type = T_U32 };

/* A file handle follows, and a name in some. */
static const struct field fid_members[] = {
	INFO_HEADER,
	{ "fsid", ARG_ARRAY, .type = T_INLINE, .len = LEN_CONST(2),
	  .elem = &fsid_elem },
};
const struct layout layout_fanotify_info_fid = { "fanotify_event_info_fid",
						 LAYOUT_MEMBERS(fid_members) };

static const struct field pidfd_members[] = {
	INFO_HEADER,
	{ "pidfd", ARG_FD, .type = T_S32 },
};
const struct layout layout_fanotify_info_pidfd = {
	"fanotify_event_info_pidfd", LAYOUT_MEMBERS(pidfd_members)
};

static const struct field error_members[] = {
	INFO_HEADER,
	{ "error", ARG_ERRNO, .type = T_S32 },
	{ "error_count", ARG_UINT, .type = T_U32 },
};
const struct layout layout_fanotify_info_error = {
	"fanotify_event_info_error", LAYOUT_MEMBERS(error_members)
};

static const struct field range_members[] = {
	INFO_HEADER,
	{ "pad", ARG_UINT, .type = T_U32, .flags = FIELD_NONZERO },
	{ "offset", ARG_U64, .type = T_U64 },
	{ "count", ARG_U64, .type = T_U64 },
};
const struct layout layout_fanotify_info_range = {
	"fanotify_event_info_range", LAYOUT_MEMBERS(range_members)
};

/* The kernel writes it as it lies in 64 bits: four bytes between. */
static const struct field mnt_members[] = {
	INFO_HEADER,
	{ "pad", ARG_UINT, .type = T_U32, .flags = FIELD_NONZERO },
	{ "mnt_id", ARG_HEX64, .type = T_U64 },
};
const struct layout layout_fanotify_info_mnt = { "fanotify_event_info_mnt",
						 LAYOUT_MEMBERS(mnt_members) };

static const struct field response_members[] = {
	{ "fd", ARG_FD, .type = T_S32 },
	{ "response", ARG_FLAGS, .type = T_U32, .xlat = &xlat_fan_response },
};
const struct layout layout_fanotify_response = {
	"fanotify_response", LAYOUT_MEMBERS(response_members)
};

static const struct field rule_members[] = {
	{ "type", ARG_ENUM, .type = T_U8, .xlat = &xlat_fan_response_info },
	{ "pad", ARG_UINT, .type = T_U8, .flags = FIELD_NONZERO },
	{ "len", ARG_UINT, .type = T_U16 },
	{ "rule_number", ARG_HEX32, .type = T_U32 },
	{ "subj_trust", ARG_UINT, .type = T_U32 },
	{ "obj_trust", ARG_UINT, .type = T_U32 },
};
const struct layout layout_fanotify_response_rule = {
	"fanotify_response_info_audit_rule", LAYOUT_MEMBERS(rule_members)
};
