/* SPDX-License-Identifier: BSD-2-Clause */
/* Rows: what security modules say of a thread. */
#include "syscall/table.h"
#include "syscall/xlat/security.h"

static const struct field elem_lsm = { NULL, ARG_ENUM, .type = T_U64,
				       .xlat = &xlat_lsm_id };
static const struct field elem_size = { NULL, ARG_UINT, .type = T_U32 };

/* E2BIG comes with the size that would do. */
#define SIZE { "size", ARG_SOCKLEN, .dir = DIR_INOUT, .elem = &elem_size }
#define GET_ATTR(direction)                                              \
	{ "ctx", ARG_LSM_CTX, .dir = direction, .len = LEN_AT(2) },      \
	SIZE,                                                            \
	{ "flags", ARG_FLAGS, .xlat = &xlat_lsm_flags }

/* LSM_FLAG_SINGLE: the first word says which module is asked. */
static const struct variant get_attr_items[] = {
	{ 1, 3, .fields = FIELDS { GET_ATTR(DIR_INOUT) } },
};
static const struct variant_set get_attr_variants = {
	.arg = 3, .first = 1, .mask = 1, VARIANT_ITEMS(get_attr_items)
};

SYSENT(lsm_get_self_attr) = {
	.name = "lsm_get_self_attr", .classes = SC_INFORMATION,
	.variants = &get_attr_variants,
	ARGS(
		{ "attr", ARG_ENUM, .xlat = &xlat_lsm_attr },
		GET_ATTR(DIR_OUT)
	),
};

SYSENT(lsm_set_self_attr) = {
	.name = "lsm_set_self_attr", .classes = SC_PROCESS_CONTROL,
	ARGS(
		{ "attr", ARG_ENUM, .xlat = &xlat_lsm_attr },
		{ "ctx", ARG_LSM_CTX, .len = LEN_ARG(2) },
		{ "size", ARG_UINT },
		{ "flags", ARG_HEX32 }
	),
};

SYSENT(lsm_list_modules) = {
	.name = "lsm_list_modules", .classes = SC_INFORMATION,
	ARGS(
		{ "ids", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_RET(1),
		  .elem = &elem_lsm },
		SIZE,
		{ "flags", ARG_HEX32 }
	),
};
