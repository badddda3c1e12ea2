/* SPDX-License-Identifier: BSD-2-Clause */
/* Commands of /dev/random: random(4). */
#include "syscall/layout/ioctl_impl.h"

/* clang-format off */
static const struct variant random_items[] = {
	OUT(0x80045200 /* RNDGETENTCNT */, int_elem),
	IN(0x40045201 /* RNDADDTOENTCNT */, int_elem),
	NONE(0x5204 /* RNDZAPENTCNT */),
	NONE(0x5206 /* RNDCLEARPOOL */),
	NONE(0x5207 /* RNDRESEEDCRNG */),
};
/* clang-format on */
const struct variant_list ioctl_random = { VARIANT_ITEMS(random_items) };
