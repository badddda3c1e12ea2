/* SPDX-License-Identifier: BSD-2-Clause */
/* Headers of netlink messages: netlink(7). */
#include "syscall/xlat/netlink.h"

static const struct xlat nlmsg_type[] = {
	{ 1, "NLMSG_NOOP" },
	{ 2, "NLMSG_ERROR" },
	{ 3, "NLMSG_DONE" },
	{ 4, "NLMSG_OVERRUN" },
};
const struct xlat_set xlat_nlmsg_type = {
	.prefix = "NLMSG_???",
	XLAT_ITEMS(nlmsg_type),
};

/* clang-format off */
#define ALL \
	{ 0x1, "NLM_F_REQUEST" }, { 0x2, "NLM_F_MULTI" }, \
	{ 0x4, "NLM_F_ACK" }, { 0x8, "NLM_F_ECHO" }, \
	{ 0x10, "NLM_F_DUMP_INTR" }, { 0x20, "NLM_F_DUMP_FILTERED" }
#define SET(id) \
	const struct xlat_set xlat_##id = { \
		.prefix = "NLM_F_???", XLAT_ITEMS(id), .kind = XLAT_FLAGS, \
	}

static const struct xlat nlm_flags[] = { ALL };
SET(nlm_flags);

static const struct xlat nlm_get_flags[] = {
	ALL,
	{ 0x300, "NLM_F_DUMP" },
	{ 0x100, "NLM_F_ROOT" },
	{ 0x200, "NLM_F_MATCH" },
	{ 0x400, "NLM_F_ATOMIC" },
};
SET(nlm_get_flags);

static const struct xlat nlm_new_flags[] = {
	ALL,
	{ 0x100, "NLM_F_REPLACE" },
	{ 0x200, "NLM_F_EXCL" },
	{ 0x400, "NLM_F_CREATE" },
	{ 0x800, "NLM_F_APPEND" },
};
SET(nlm_new_flags);

static const struct xlat nlm_delete_flags[] = {
	ALL,
	{ 0x100, "NLM_F_NONREC" },
	{ 0x200, "NLM_F_BULK" },
};
SET(nlm_delete_flags);

static const struct xlat nlm_ack_flags[] = {
	ALL,
	{ 0x100, "NLM_F_CAPPED" },
	{ 0x200, "NLM_F_ACK_TLVS" },
};
SET(nlm_ack_flags);
/* clang-format on */
