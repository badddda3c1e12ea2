/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of /dev/random: random(4). */
#include "syscall/layout/ioctl_impl.h"

/* clang-format off */

static const struct field rand_pool_info_members[] = {
	{ "entropy_count", ARG_INT, .type = T_S32 },
	{ "buf_size", ARG_INT, .type = T_S32 },
	{ "buf", ARG_HEXBUF, .type = T_INLINE, .len = LEN_ARG(1) },
};
static const struct layout layout_rand_pool_info = {
	"rand_pool_info", LAYOUT_MEMBERS(rand_pool_info_members)
};

static const struct variant random_items[] = {
	OUT(0x80045200 /* RNDGETENTCNT */, int_elem),
	IN(0x40045201 /* RNDADDTOENTCNT */, int_elem),
	ONE(0x80085202 /* RNDGETPOOL */,
	    "argp", ARG_ARRAY, .dir = DIR_OUT, .len = LEN_CONST(2), .elem = &int_elem),
	ONE(0x40085203 /* RNDADDENTROPY */,
	    "argp", ARG_STRUCT, .layout = &layout_rand_pool_info),
	NONE(0x5204 /* RNDZAPENTCNT */),
	NONE(0x5206 /* RNDCLEARPOOL */),
	NONE(0x5207 /* RNDRESEEDCRNG */),
};
const struct variant_list ioctl_random = { VARIANT_ITEMS(random_items) };
/* clang-format on */
