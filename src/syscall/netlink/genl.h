/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Families of generic netlink, by name: which number a family has is the
 * running kernel's own. A message is a command, a header some families have,
 * and attributes. To add a family: a table here, a line in generic.c.
 */
#ifndef RINGSIDE_SYSCALL_NETLINK_GENL_H
#define RINGSIDE_SYSCALL_NETLINK_GENL_H

#include "syscall/netlink/netlink.h"

/* What is sent one way. */
struct genl_messages {
	const struct xlat_set *cmds;
	/* By command; where there is none: .attrs, of all commands. */
	const struct nl_set *const *sets;
	uint16_t nsets;
	const struct nl_set *attrs;
};

struct genl_family {
	const char *name;
	struct genl_messages requests;
	/* What the kernel sends, if that has commands of its own. */
	struct genl_messages answers;
	/* What it sends to groups, if that has numbers of its own. */
	struct genl_messages events;
	const struct layout *header; /* behind the command; NULL: none */
};

#define GENL_SETS(a) .sets = (a), .nsets = sizeof(a) / sizeof((a)[0])

extern const struct genl_family genl_devlink, genl_ethtool, genl_macsec,
	genl_mptcp_pm, genl_netdev, genl_nl80211, genl_ovs_ct_limit,
	genl_ovs_datapath, genl_ovs_flow, genl_ovs_meter, genl_ovs_packet,
	genl_ovs_vport, genl_taskstats, genl_tcp_metrics, genl_team,
	genl_thermal, genl_wireguard;

#endif
