/* SPDX-License-Identifier: BSD-2-Clause */
/* Rows: keys and keyrings. */
#include "syscall/layout/key.h"
#include "syscall/table.h"
#include "syscall/xlat/key.h"

#define SERIAL(name) { name, ARG_ENUM_DEC, .xlat = &xlat_key_spec }

SYSENT(add_key) = {
	.name = "add_key", .classes = SC_INFORMATION,
	ARGS(
		{ "type", ARG_STR },
		{ "description", ARG_STR },
		{ "payload", ARG_BUF, .len = LEN_ARG(3) },
		{ "plen", ARG_ULONG },
		SERIAL("keyring")
	),
};

SYSENT(request_key) = {
	.name = "request_key", .classes = SC_INFORMATION,
	ARGS(
		{ "type", ARG_STR },
		{ "description", ARG_STR },
		{ "callout_info", ARG_STR },
		SERIAL("dest_keyring")
	),
};

#define KEY_OUT(kind)                                                   \
	{ "buffer", kind, .dir = DIR_OUT, .len = LEN_RET(3) },          \
	{ "buflen", ARG_ULONG }
/* What goes in and comes out: the lengths are in what argument 1 points to. */
#define IN_LEN	4
#define OUT_LEN 8
#define PKEY_OP(k)                                                      \
	{ k, 4, .fields = FIELDS {                                             \
		{ "params", ARG_STRUCT, .layout = &layout_pkey_params }, \
		{ "info", ARG_STR },                                    \
		{ "in", ARG_BUF, .len = LEN_IN(1, IN_LEN) },            \
		{ "out", ARG_BUF, .dir = DIR_OUT,                       \
		  .len = LEN_IN(1, OUT_LEN) } } }

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
	{ 6, 3, .fields = FIELDS { SERIAL("key"), KEY_OUT(ARG_XATTR) } },
	{ 7, 1, .fields = FIELDS { SERIAL("keyring") } },
	{ 8, 2, .fields = FIELDS { SERIAL("key"), SERIAL("keyring") } },
	{ 9, 2, .fields = FIELDS { SERIAL("key"), SERIAL("keyring") } },
	{ 10, 4, .fields = FIELDS { SERIAL("keyring"), { "type", ARG_STR },
			     { "description", ARG_STR },
			     SERIAL("dest_keyring") } },
	{ 11, 3, .fields = FIELDS { SERIAL("key"), KEY_OUT(ARG_BUF) } },
	{ 12, 4, .fields = FIELDS { SERIAL("key"),
			     { "payload", ARG_BUF, .len = LEN_ARG(3) },
			     { "plen", ARG_ULONG }, SERIAL("keyring") } },
	{ 13, 3, .fields = FIELDS { SERIAL("key"), { "timeout", ARG_UINT },
			     SERIAL("keyring") } },
	{ 14, 1, .fields = FIELDS { { "reqkey_defl", ARG_ENUM,
			       .xlat = &xlat_key_reqkeys } } },
	{ 15, 2, .fields = FIELDS { SERIAL("key"), { "timeout", ARG_UINT } } },
	{ 16, 1, .fields = FIELDS { SERIAL("key") } },
	{ 17, 3, .fields = FIELDS { SERIAL("key"), KEY_OUT(ARG_XATTR) } },
	{ 18, 0 },
	{ 19, 4, .fields = FIELDS { SERIAL("key"), { "timeout", ARG_UINT },
			     { "error", ARG_ERRNO }, SERIAL("keyring") } },
	{ 20, 4, .fields = FIELDS { SERIAL("key"),
			     { "payload", ARG_IOVEC, .len = LEN_ARG(3) },
			     { "plen", ARG_ULONG }, SERIAL("keyring") } },
	{ 21, 1, .fields = FIELDS { SERIAL("key") } },
	{ 22, 2, .fields = FIELDS { { "uid", ARG_UID }, SERIAL("keyring") } },
	{ 23, 4, .fields = FIELDS {
		{ "dh_params", ARG_STRUCT, .layout = &layout_dh_params },
		{ "buffer", ARG_BUF, .dir = DIR_OUT, .len = LEN_RET(3) },
		{ "buflen", ARG_ULONG },
		{ "kdf_params", ARG_STRUCT, .layout = &layout_kdf_params } } },
	{ 24, 4, .fields = FIELDS {
		SERIAL("key"), { "reserved", ARG_HEX }, { "params", ARG_STR },
		{ "info", ARG_STRUCT, .dir = DIR_OUT,
		  .layout = &layout_pkey_query } } },
	PKEY_OP(25 /* KEYCTL_PKEY_ENCRYPT */),
	PKEY_OP(26 /* KEYCTL_PKEY_DECRYPT */),
	PKEY_OP(27 /* KEYCTL_PKEY_SIGN */),
	{ 28, 4, .fields = FIELDS {
		{ "params", ARG_STRUCT, .layout = &layout_pkey_verify },
		{ "info", ARG_STR },
		{ "in", ARG_BUF, .len = LEN_IN(1, IN_LEN) },
		{ "in2", ARG_BUF, .len = LEN_IN(1, OUT_LEN) } } },
	{ 29, 3, .fields = FIELDS { SERIAL("keyring"), { "type", ARG_STR },
			     { "restriction", ARG_STR } } },
	{ 30, 4, .fields = FIELDS { SERIAL("key"), SERIAL("from_keyring"),
			     SERIAL("to_keyring"),
			     { "flags", ARG_FLAGS,
			       .xlat = &xlat_keyctl_move_flags } } },
	{ 31, 2, .fields = FIELDS {
		{ "buffer", ARG_KEYCAPS, .dir = DIR_OUT, .len = LEN_RET(2) },
		{ "buflen", ARG_ULONG } } },
	{ 32, 3, .fields = FIELDS { SERIAL("key"), { "queue_fd", ARG_FD },
			     { "watch_id", ARG_INT } } },
};

static const struct variant_set keyctl_variants = {
	.arg = 0, .first = 1, VARIANT_ITEMS(keyctl_items)
};

SYSENT(keyctl) = {
	.name = "keyctl", .classes = SC_INFORMATION,
	.variants = &keyctl_variants,
	ARGS(
		{ "op", ARG_ENUM, .xlat = &xlat_keyctl_cmd },
		{ "arg2", ARG_HEX },
		{ "arg3", ARG_HEX },
		{ "arg4", ARG_HEX },
		{ "arg5", ARG_HEX }
	),
};
