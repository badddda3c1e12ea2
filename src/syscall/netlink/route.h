/* SPDX-License-Identifier: BSD-2-Clause */
/* Inside of rtnetlink: what its files share. */
#ifndef RINGSIDE_SYSCALL_NETLINK_ROUTE_H
#define RINGSIDE_SYSCALL_NETLINK_ROUTE_H

#include "syscall/netlink/netlink.h"

/* route.c */
extern const struct layout layout_ifinfomsg;
/* link.c */
extern const struct layout layout_rtnl_link_stats64, layout_bridge_vlan_info;
extern const struct nl_set nl_link, nl_af_inet, nl_af_inet6, nl_brport;
/* tc.c */
extern const struct layout layout_tcmsg, layout_tcamsg;
extern const struct nl_set nl_tc, nl_tc_actions;

#endif
