/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The machine as a whole: names, log, modules, kexec, reboot, accounting,
 * random bytes, and the calls that no kernel has any more.
 */
#include "syscall/layout/system.h"
#include "syscall/table.h"
#include "syscall/xlat/system.h"

/* names and counters */

SYSENT(uname) = {
	.name = "uname", .classes = SC_INFORMATION,
	ARGS( { "buf", ARG_STRUCT, .dir = DIR_OUT,
		    .layout = &layout_utsname } ),
};

SYSENT(sethostname) = {
	.name = "sethostname", .classes = SC_INFORMATION,
	ARGS({ "name", ARG_BUF, .len = LEN_ARG(1) }, { "len", ARG_UINT }),
};

SYSENT(setdomainname) = {
	.name = "setdomainname", .classes = SC_INFORMATION,
	ARGS({ "name", ARG_BUF, .len = LEN_ARG(1) }, { "len", ARG_UINT }),
};

SYSENT(sysinfo) = {
	.name = "sysinfo", .classes = SC_INFORMATION,
	ARGS( { "info", ARG_STRUCT, .dir = DIR_OUT,
		    .layout = &layout_sysinfo } ),
};

SYSENT(getrandom) = {
	.name = "getrandom", .classes = SC_INFORMATION,
	ARGS(
		{ "buf", ARG_HEXBUF, .dir = DIR_OUT, .len = LEN_RET(1) },
		{ "buflen", ARG_ULONG },
		{ "flags", ARG_FLAGS, .xlat = &xlat_getrandom_flags }
	),
};

static const struct variant sysfs_items[] = {
	{ 1, 1, .fields = FIELDS { { "fsname", ARG_STR } } },
	{ 2, 2, .fields = FIELDS { { "fs_index", ARG_UINT }, { "buf", ARG_PTR } } },
	{ 3, 0 },
};
static const struct variant_set sysfs_variants = {
	.arg = 0, .first = 1, VARIANT_ITEMS(sysfs_items)
};

SYSENT(sysfs) = {
	.name = "sysfs", .classes = SC_INFORMATION,
	.variants = &sysfs_variants,
	ARGS(
		{ "option", ARG_INT },
		{ "arg1", ARG_HEX },
		{ "arg2", ARG_HEX }
	),
};

SYSENT(acct) = {
	.name = "acct", .classes = SC_FILE | SC_INFORMATION,
	ARGS({ "filename", ARG_PATH }),
};

#define LOG_READ                                                           \
	{ { "bufp", ARG_BUF, .dir = DIR_OUT, .len = LEN_RET(2) },          \
	  { "len", ARG_INT } }

static const struct variant syslog_items[] = {
	{ 0, 0 }, { 1, 0 }, { 5, 0 }, { 6, 0 }, { 7, 0 }, { 9, 0 }, { 10, 0 },
	{ 2, 2, .fields = FIELDS LOG_READ },
	{ 3, 2, .fields = FIELDS LOG_READ },
	{ 4, 2, .fields = FIELDS LOG_READ },
	{ 8, 2, .fields = FIELDS { { "bufp", ARG_PTR },
			    { "len", ARG_ENUM_NOTED,
			      .xlat = &xlat_syslog_level } } },
};
static const struct variant_set syslog_variants = {
	.arg = 0, .first = 1, VARIANT_ITEMS(syslog_items)
};

SYSENT(syslog) = {
	.name = "syslog", .classes = SC_INFORMATION,
	.variants = &syslog_variants,
	ARGS(
		{ "type", ARG_ENUM_NOTED, .xlat = &xlat_syslog_type },
		{ "bufp", ARG_PTR },
		{ "len", ARG_INT }
	),
};

/* start and stop */

static const struct variant reboot_items[] = {
	/* LINUX_REBOOT_CMD_RESTART2 alone takes a text. */
	{ 0x01234567, 0 }, { 0xcdef0123, 0 }, { 0x89abcdef, 0 }, { 0, 0 },
	{ 0x4321fedc, 0 }, { 0xd000fce2, 0 }, { 0x45584543, 0 },
	{ 0xa1b2c3d4, 1, .fields = FIELDS { { "arg", ARG_STR } } },
};
static const struct variant_set reboot_variants = {
	.arg = 2, .first = 3, VARIANT_ITEMS(reboot_items)
};

SYSENT(reboot) = {
	.name = "reboot", .classes = SC_DEVICE_MANAGEMENT,
	.variants = &reboot_variants,
	ARGS(
		{ "magic", ARG_ENUM, .xlat = &xlat_reboot_magic1 },
		{ "magic2", ARG_ENUM, .xlat = &xlat_reboot_magic2 },
		{ "op", ARG_ENUM, .xlat = &xlat_reboot_cmd },
		{ "arg", ARG_PTR }
	),
};

static const struct field elem_segment = { NULL, ARG_STRUCT, .type = T_INLINE,
					   .layout = &layout_kexec_segment };

SYSENT(kexec_load) = {
	.name = "kexec_load", .classes = SC_DEVICE_MANAGEMENT,
	ARGS(
		{ "entry", ARG_PTR },
		{ "nr_segments", ARG_ULONG },
		/* KEXEC_SEGMENT_MAX */
		{ "segments", ARG_ARRAY, .len = LEN_ARG_UPTO(1, 16),
		  .elem = &elem_segment },
		{ "flags", ARG_FLAGS, .flags = FIELD_WIDE,
		  .xlat = &xlat_kexec_load_flags }
	),
};

SYSENT(kexec_file_load) = {
	.name = "kexec_file_load", .classes = SC_DESC | SC_DEVICE_MANAGEMENT,
	ARGS(
		{ "kernel_fd", ARG_FD },
		{ "initrd_fd", ARG_FD },
		{ "cmdline_len", ARG_ULONG },
		{ "cmdline", ARG_BUF, .len = LEN_ARG(2) },
		{ "flags", ARG_FLAGS, .flags = FIELD_WIDE,
		  .xlat = &xlat_kexec_file_flags }
	),
};

/* modules */

SYSENT(init_module) = {
	.name = "init_module", .classes = SC_DEVICE_MANAGEMENT,
	ARGS(
		{ "module_image", ARG_PTR },
		{ "len", ARG_ULONG },
		{ "param_values", ARG_STR }
	),
};

SYSENT(finit_module) = {
	.name = "finit_module", .classes = SC_DESC | SC_DEVICE_MANAGEMENT,
	ARGS(
		{ "fd", ARG_FD },
		{ "param_values", ARG_STR },
		{ "flags", ARG_FLAGS, .xlat = &xlat_module_init_flags }
	),
};

SYSENT(delete_module) = {
	.name = "delete_module", .classes = SC_DEVICE_MANAGEMENT,
	ARGS(
		{ "name", ARG_STR },
		{ "flags", ARG_FLAGS, .xlat = &xlat_delete_module_flags }
	),
};

/* gone: ENOSYS in all kernels that run today */

#define DEAD(call, class, ...)                   \
	SYSENT(call) = {                         \
		.name = #call, .classes = class, \
		ARGS(__VA_ARGS__),         \
	}
#define HEX5                                                                \
	{ "arg0", ARG_HEX }, { "arg1", ARG_HEX }, { "arg2", ARG_HEX },      \
	{ "arg3", ARG_HEX }, { "arg4", ARG_HEX }
#define HEX3 { "arg0", ARG_HEX }, { "arg1", ARG_HEX }, { "arg2", ARG_HEX }

DEAD(create_module, SC_DEVICE_MANAGEMENT, { "name", ARG_HEX },
     { "size", ARG_HEX });
DEAD(get_kernel_syms, SC_DEVICE_MANAGEMENT, { "table", ARG_HEX });
DEAD(query_module, SC_DEVICE_MANAGEMENT, { "name", ARG_STR },
     { "which", ARG_ENUM, .xlat = &xlat_query_module }, { "buf", ARG_PTR },
     { "bufsize", ARG_ULONG }, { "ret", ARG_PTR });
DEAD(nfsservctl, SC_FILE_MANAGEMENT, HEX3);
DEAD(getpmsg, SC_NETWORK | SC_COMMUNICATION, HEX5);
DEAD(putpmsg, SC_NETWORK | SC_COMMUNICATION, HEX5);
DEAD(afs_syscall, SC_FILE_MANAGEMENT, HEX5);
DEAD(tuxcall, SC_COMMUNICATION, HEX3);
DEAD(security, SC_PROCESS_CONTROL, HEX3);
DEAD(vserver, SC_PROCESS_CONTROL, HEX5);
DEAD(_sysctl, SC_INFORMATION,
     { "args", ARG_STRUCT, .layout = &layout_sysctl_args });
DEAD(uselib, SC_FILE | SC_PROCESS_CONTROL, { "library", ARG_PATH });
DEAD(lookup_dcookie, SC_INFORMATION, { "cookie", ARG_U64 },
     { "buffer", ARG_BUF, .dir = DIR_OUT, .len = LEN_RET(2) },
     { "len", ARG_ULONG });

/* Made by the kernel's own trampolines, never by a program. */
SYSENT(uretprobe) = { .name = "uretprobe", .classes = SC_PROCESS_CONTROL };
SYSENT(uprobe) = { .name = "uprobe", .classes = SC_PROCESS_CONTROL };
