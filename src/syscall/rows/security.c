/* SPDX-License-Identifier: BSD-2-Clause */
/* Keys, Landlock and other security modules, BPF and perf. */
#include "syscall/layout/system.h"
#include "syscall/table.h"
#include "syscall/xlat/bpf.h"
#include "syscall/xlat/key.h"
#include "syscall/xlat/security.h"

/* keys */

#define SERIAL(name) { name, ARG_ENUM_DEC, .xlat = &xlat_key_spec }

SYSENT(add_key) = {
	.name = "add_key", .classes = SC_INFORMATION,
	.args = {
		{ "type", ARG_STR },
		{ "description", ARG_STR },
		{ "payload", ARG_BUF, .len = LEN_ARG(3) },
		{ "plen", ARG_ULONG },
		SERIAL("keyring"),
	},
};

SYSENT(request_key) = {
	.name = "request_key", .classes = SC_INFORMATION,
	.args = {
		{ "type", ARG_STR },
		{ "description", ARG_STR },
		{ "callout_info", ARG_STR },
		SERIAL("dest_keyring"),
	},
};

#define KEY_OUT                                                         \
	{ "buffer", ARG_BUF, .dir = DIR_OUT, .len = LEN_RET(3) },       \
	{ "buflen", ARG_ULONG }

static const struct variant keyctl_items[] = {
	{ 0, 2, .fields = FIELDS { SERIAL("key"), { "create", ARG_INT } } },
	{ 1, 1, .fields = FIELDS { { "name", ARG_STR } } },
	{ 2, 3, .fields = FIELDS { SERIAL("key"),
			    { "payload", ARG_BUF, .len = LEN_ARG(3) },
			    { "plen", ARG_ULONG } } },
	{ 3, 1, .fields = FIELDS { SERIAL("key") } },
	{ 4, 3, .fields = FIELDS { SERIAL("key"), { "uid", ARG_UID },
			    { "gid", ARG_UID } } },
	{ 5, 2, .fields = FIELDS { SERIAL("key"),
			    { "perms", ARG_FLAGS, .xlat = &xlat_key_perms } } },
	{ 6, 3, .fields = FIELDS { SERIAL("key"), KEY_OUT } },
	{ 7, 1, .fields = FIELDS { SERIAL("keyring") } },
	{ 8, 2, .fields = FIELDS { SERIAL("key"), SERIAL("keyring") } },
	{ 9, 2, .fields = FIELDS { SERIAL("key"), SERIAL("keyring") } },
	{ 10, 4, .fields = FIELDS { SERIAL("keyring"), { "type", ARG_STR },
			     { "description", ARG_STR },
			     SERIAL("dest_keyring") } },
	{ 11, 3, .fields = FIELDS { SERIAL("key"), KEY_OUT } },
	{ 12, 4, .fields = FIELDS { SERIAL("key"),
			     { "payload", ARG_BUF, .len = LEN_ARG(3) },
			     { "plen", ARG_ULONG }, SERIAL("keyring") } },
	{ 13, 3, .fields = FIELDS { SERIAL("key"), { "timeout", ARG_UINT },
			     SERIAL("keyring") } },
	{ 14, 1, .fields = FIELDS { { "reqkey", ARG_ENUM,
			       .xlat = &xlat_key_reqkeys } } },
	{ 15, 2, .fields = FIELDS { SERIAL("key"), { "timeout", ARG_UINT } } },
	{ 16, 1, .fields = FIELDS { SERIAL("key") } },
	{ 17, 3, .fields = FIELDS { SERIAL("key"), KEY_OUT } },
	{ 18, 0 },
	{ 19, 4, .fields = FIELDS { SERIAL("key"), { "timeout", ARG_UINT },
			     { "error", ARG_INT }, SERIAL("keyring") } },
	{ 21, 1, .fields = FIELDS { SERIAL("key") } },
	{ 22, 2, .fields = FIELDS { { "uid", ARG_UID }, SERIAL("keyring") } },
};
static const struct variant_set keyctl_variants = {
	.arg = 0, .first = 1, VARIANT_ITEMS(keyctl_items)
};

SYSENT(keyctl) = {
	.name = "keyctl", .classes = SC_INFORMATION,
	.variants = &keyctl_variants,
	.args = {
		{ "op", ARG_ENUM, .xlat = &xlat_keyctl_cmd },
		{ "arg2", ARG_HEX },
		{ "arg3", ARG_HEX },
		{ "arg4", ARG_HEX },
		{ "arg5", ARG_HEX },
	},
};

/* Landlock */

SYSENT(landlock_create_ruleset) = {
	.name = "landlock_create_ruleset",
	.classes = SC_DESC | SC_PROCESS_CONTROL, .ret = RET_FD,
	.args = {
		{ "attr", ARG_STRUCT, .len = LEN_ARG(1),
		  .layout = &layout_landlock_ruleset },
		{ "size", ARG_ULONG },
		{ "flags", ARG_FLAGS, .xlat = &xlat_landlock_create_flags },
	},
};

#define RULE(l)                                                        \
	{ { "rule_attr", ARG_STRUCT, .layout = &layout_landlock_##l }, \
	  { "flags", ARG_HEX32 } }

static const struct variant landlock_rule_items[] = {
	{ 1, 2, .fields = FIELDS RULE(path) },
	{ 2, 2, .fields = FIELDS RULE(net) },
};
static const struct variant_set landlock_rule_variants = {
	.arg = 1, .first = 2, VARIANT_ITEMS(landlock_rule_items)
};

SYSENT(landlock_add_rule) = {
	.name = "landlock_add_rule", .classes = SC_DESC | SC_PROCESS_CONTROL,
	.variants = &landlock_rule_variants,
	.args = {
		{ "ruleset_fd", ARG_FD },
		{ "rule_type", ARG_ENUM, .xlat = &xlat_landlock_rule_type },
		{ "rule_attr", ARG_PTR },
		{ "flags", ARG_HEX32 },
	},
};

SYSENT(landlock_restrict_self) = {
	.name = "landlock_restrict_self",
	.classes = SC_DESC | SC_PROCESS_CONTROL,
	.args = {
		{ "ruleset_fd", ARG_FD },
		{ "flags", ARG_FLAGS, .xlat = &xlat_landlock_restrict_flags },
	},
};

/* security modules in general */

static const struct field elem_u32 = { NULL, ARG_UINT, .type = T_U32 };
static const struct field elem_lsm = { NULL, ARG_ENUM, .type = T_U64,
				       .xlat = &xlat_lsm_id };

SYSENT(lsm_get_self_attr) = {
	.name = "lsm_get_self_attr", .classes = SC_INFORMATION,
	.args = {
		{ "attr", ARG_ENUM, .xlat = &xlat_lsm_attr },
		{ "ctx", ARG_PTR },
		{ "size", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(1),
		  .elem = &elem_u32 },
		{ "flags", ARG_FLAGS, .xlat = &xlat_lsm_flags },
	},
};

SYSENT(lsm_set_self_attr) = {
	.name = "lsm_set_self_attr", .classes = SC_PROCESS_CONTROL,
	.args = {
		{ "attr", ARG_ENUM, .xlat = &xlat_lsm_attr },
		{ "ctx", ARG_PTR },
		{ "size", ARG_UINT },
		{ "flags", ARG_HEX32 },
	},
};

SYSENT(lsm_list_modules) = {
	.name = "lsm_list_modules", .classes = SC_INFORMATION,
	.args = {
		{ "ids", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_RET(1),
		  .elem = &elem_lsm },
		{ "size", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(1),
		  .elem = &elem_u32 },
		{ "flags", ARG_HEX32 },
	},
};

/* BPF and perf */

SYSENT(bpf) = {
	.name = "bpf", .classes = SC_DESC | SC_DEVICE_MANAGEMENT,
	.args = {
		{ "cmd", ARG_ENUM, .xlat = &xlat_bpf_cmd },
		{ "attr", ARG_PTR },
		{ "size", ARG_UINT },
	},
};

SYSENT(perf_event_open) = {
	.name = "perf_event_open", .classes = SC_DESC | SC_INFORMATION,
	.ret = RET_FD,
	.args = {
		{ "attr", ARG_STRUCT, .layout = &layout_perf_event_attr },
		{ "pid", ARG_PID },
		{ "cpu", ARG_INT },
		{ "group_fd", ARG_FD },
		{ "flags", ARG_FLAGS, .flags = FIELD_WIDE,
		  .xlat = &xlat_perf_open_flags },
	},
};
