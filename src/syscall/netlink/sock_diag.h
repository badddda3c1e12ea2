/* SPDX-License-Identifier: BSD-2-Clause */
/* Inside of NETLINK_SOCK_DIAG: what its files share. */
#ifndef RINGSIDE_SYSCALL_NETLINK_SOCK_DIAG_H
#define RINGSIDE_SYSCALL_NETLINK_SOCK_DIAG_H

#include "syscall/netlink/netlink.h"

enum nl_diag_form {
	DIAG_NOW,
	DIAG_OLD,  /* before SOCK_DIAG_BY_FAMILY: TCPDIAG_GETSOCK */
	DIAG_LONG, /* of SMC: with addresses of 16 bytes */
};

/* Operations of the filter of ss(8): enum of linux/inet_diag.h. */
enum {
	BC_JMP = 1,
	BC_S_GE = 2,
	BC_S_LE = 3,
	BC_D_GE = 4,
	BC_D_LE = 5,
	BC_AUTO = 6,
	BC_S_COND = 7,
	BC_D_COND = 8,
	BC_DEV_COND = 9,
	BC_MARK_COND = 10,
	BC_S_EQ = 11,
	BC_D_EQ = 12,
	BC_CGROUP_COND = 13,
};

struct nl_diag_family {
	uint8_t family;
	uint8_t form;			       /* enum nl_diag_form */
	const struct layout *request, *answer; /* NULL: none */
	const struct nl_set *request_attrs, *attrs;
};

struct nl_diag_families {
	const struct nl_diag_family *items;
	uint16_t n;
};

extern const struct nl_diag_families nl_diag_families;
extern const struct nl_messages nl_diag_messages;

#endif
