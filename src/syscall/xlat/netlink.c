/* SPDX-License-Identifier: BSD-2-Clause */
/* Headers of netlink messages: netlink(7). */
#include "syscall/xlat/netlink.h"

#define nlmsg_type(X) \
	X(1, "NLMSG_NOOP") \
	X(2, "NLMSG_ERROR") \
	X(3, "NLMSG_DONE") \
	X(4, "NLMSG_OVERRUN")
const struct xlat_set xlat_nlmsg_type = {
	.prefix = "NLMSG_???",
	XLAT_ITEMS(nlmsg_type),
};

/* clang-format off */
#define ALL(X) \
	X(0x1, "NLM_F_REQUEST") \
	X(0x2, "NLM_F_MULTI") \
	X(0x4, "NLM_F_ACK") \
	X(0x8, "NLM_F_ECHO") \
	X(0x10, "NLM_F_DUMP_INTR") \
	X(0x20, "NLM_F_DUMP_FILTERED")
#define SET(id) \
	const struct xlat_set xlat_##id = { \
		.prefix = "NLM_F_???", XLAT_ITEMS(id), .kind = XLAT_FLAGS, \
	}

#define nlm_flags(X) \
	ALL(X)
SET(nlm_flags);

#define nlm_get_flags(X) \
	ALL(X) \
	X(0x300, "NLM_F_DUMP") \
	X(0x100, "NLM_F_ROOT") \
	X(0x200, "NLM_F_MATCH") \
	X(0x400, "NLM_F_ATOMIC")
SET(nlm_get_flags);

#define nlm_new_flags(X) \
	ALL(X) \
	X(0x100, "NLM_F_REPLACE") \
	X(0x200, "NLM_F_EXCL") \
	X(0x400, "NLM_F_CREATE") \
	X(0x800, "NLM_F_APPEND")
SET(nlm_new_flags);

#define nlm_delete_flags(X) \
	ALL(X) \
	X(0x100, "NLM_F_NONREC") \
	X(0x200, "NLM_F_BULK")
SET(nlm_delete_flags);

#define nlm_ack_flags(X) \
	ALL(X) \
	X(0x100, "NLM_F_CAPPED") \
	X(0x200, "NLM_F_ACK_TLVS")
SET(nlm_ack_flags);
/* clang-format on */
