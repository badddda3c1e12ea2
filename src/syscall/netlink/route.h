/* SPDX-License-Identifier: BSD-2-Clause */
/* Inside of rtnetlink: what its files share. */
#ifndef RINGSIDE_SYSCALL_NETLINK_ROUTE_H
#define RINGSIDE_SYSCALL_NETLINK_ROUTE_H

#include "syscall/netlink/netlink.h"

/* route.c */
extern const struct layout layout_ifinfomsg, layout_rtnexthop;
extern const struct nl_set nl_route, nl_mdb_eattr, nl_router_pattr;
extern const struct xlat_set xlat_mdb_state, xlat_mdb_flags;
extern const struct nl_messages nl_route_messages;
/* link.c */
extern const struct layout layout_rtnl_link_stats64, layout_bridge_vlan_info;
extern const struct nl_set nl_link, nl_af_inet, nl_af_inet6, nl_brport;
/* tc.c */
extern const struct layout layout_tcmsg, layout_tcamsg, layout_tc_u32_key,
	layout_tc_mqprio_qopt, layout_tc_netem_qopt;
extern const struct nl_set nl_tc, nl_tc_actions, nl_mqprio, nl_netem;

#endif
