/* SPDX-License-Identifier: BSD-2-Clause */
/* Payloads that code shows, not a table: NLA_OWN() in the sets of attributes.
 */
#ifndef RINGSIDE_SYSCALL_NETLINK_OWN_H
#define RINGSIDE_SYSCALL_NETLINK_OWN_H

#include "syscall/netlink/netlink.h"

/* show_route.c */
nl_own_fn nl_show_endpoint, nl_show_mdb_entry, nl_show_mpls, nl_show_multipath,
	nl_show_peer, nl_show_route_address, nl_show_router_port, nl_show_via;
/* show_tc.c */
nl_own_fn nl_show_mqprio, nl_show_netem, nl_show_u32_sel;
/* show_sock_diag.c */
nl_own_fn nl_show_bytecode, nl_show_unix_name, nl_show_sockopt;

#endif
