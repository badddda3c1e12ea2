/* SPDX-License-Identifier: BSD-2-Clause */
/* Structures of keyctl(2), <linux/keyctl.h>. */
#include "syscall/layout/key.h"

#include "syscall/xlat/key.h"

#define SERIAL(name) \
	{ name, ARG_ENUM_DEC, .type = T_S32, .xlat = &xlat_key_spec }
#define SPARE(count)                                               \
	{ "__spare", ARG_ARRAY, .type = T_INLINE, .flags = FIELD_NONZERO, \
	  .len = LEN_CONST(count), .elem = &elem_spare }
static const struct field elem_spare = { NULL, ARG_HEX32, .type = T_U32 };

static const struct field dh_params_members[] = {
	SERIAL("private"),
	SERIAL("prime"),
	SERIAL("base"),
};
const struct layout layout_dh_params = {
	"keyctl_dh_params", LAYOUT_MEMBERS(dh_params_members)
};

enum { OTHERINFOLEN = 3 };
static const struct field kdf_params_members[] = {
	{ "hashname", ARG_STR, .type = T_PTR },
	/* It is not looked at where the length is 0. */
	{ "otherinfo", ARG_BUF, .type = T_PTR, .len = LEN_ARG(OTHERINFOLEN),
	  .when = { .arg = OTHERINFOLEN, .any = UINT32_MAX } },
	{ "otherinfo", ARG_PTR, .type = T_PTR, .flags = FIELD_UNION,
	  .when = WHEN_IS(OTHERINFOLEN, 0) },
	{ "otherinfolen", ARG_UINT, .type = T_U32 },
	SPARE(8),
};
const struct layout layout_kdf_params = {
	"keyctl_kdf_params", LAYOUT_MEMBERS(kdf_params_members)
};

static const struct field pkey_query_members[] = {
	{ "supported_ops", ARG_FLAGS, .type = T_U32,
	  .xlat = &xlat_keyctl_pkey_ops },
	{ "key_size", ARG_UINT, .type = T_U32 },
	{ "max_data_size", ARG_UINT, .type = T_U16 },
	{ "max_sig_size", ARG_UINT, .type = T_U16 },
	{ "max_enc_size", ARG_UINT, .type = T_U16 },
	{ "max_dec_size", ARG_UINT, .type = T_U16 },
	SPARE(10),
};
const struct layout layout_pkey_query = {
	"keyctl_pkey_query", LAYOUT_MEMBERS(pkey_query_members)
};

static const struct field pkey_params_members[] = {
	SERIAL("key_id"),
	{ "in_len", ARG_UINT, .type = T_U32 },
	{ "out_len", ARG_UINT, .type = T_U32 },
	SPARE(7),
};
const struct layout layout_pkey_params = {
	"keyctl_pkey_params", LAYOUT_MEMBERS(pkey_params_members)
};

static const struct field pkey_verify_members[] = {
	SERIAL("key_id"),
	{ "in_len", ARG_UINT, .type = T_U32 },
	{ "in2_len", ARG_UINT, .type = T_U32 },
	SPARE(7),
};
const struct layout layout_pkey_verify = {
	"keyctl_pkey_params", LAYOUT_MEMBERS(pkey_verify_members)
};
