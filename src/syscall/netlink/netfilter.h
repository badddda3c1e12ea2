/* SPDX-License-Identifier: BSD-2-Clause */
/* Inside of NETLINK_NETFILTER: what its files share. */
#ifndef RINGSIDE_SYSCALL_NETLINK_NETFILTER_H
#define RINGSIDE_SYSCALL_NETLINK_NETFILTER_H

#include "syscall/netlink/netlink.h"

/* Messages by the lower half of their type. */
struct nl_subsystem {
	const char *name;   /* "NFNL_SUBSYS_QUEUE" */
	const char *prefix; /* "NFQNL_MSG_???" */
	const struct nl_messages *messages;
};

/* nftables.c */
extern const struct nl_subsystem nl_nf_tables;
extern const struct xlat_set xlat_nf_verdict;
/* conntrack.c */
extern const struct nl_subsystem nl_nf_conntrack, nl_nf_expect, nl_nf_timeout,
	nl_nf_cthelper;
extern const struct nl_set nl_conntrack, nl_ct_expectation;
/* netfilter.c */
extern const struct xlat_set xlat_nfproto;

#endif
