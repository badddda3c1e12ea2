/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * netstat -s: the kernel's counters as net-tools says them, which for some is a
 * sentence, and which knows none of those that came after it was written.
 */
#include <stdio.h>
#include <string.h>

#include "basic/cleanup.h"
#include "cmd/compat_netstat.h"
#include "snapshot/netstat.h"

enum kind {
	PLAIN, /* "Name: 3", unless it is 0; that is no sentence */
	ALWAYS,
	NONZERO,
	NEVER, /* settings among the counters */
	IN,    /* below a head of their own */
	OUT,
};

struct sentence {
	const char *name;
	enum kind kind;
	const char *text; /* # is the number; IN and OUT: what is before it */
};

/* clang-format off */
static const struct sentence ip[] = {
	{ "DefaultTTL", NEVER, NULL },
	{ "ForwDatagrams", ALWAYS, "# forwarded" },
	{ "FragCreates", NONZERO, "# fragments created" },
	{ "FragFails", NONZERO, "# outgoing packets failed fragmentation" },
	{ "FragOKs", NONZERO, "# outgoing packets fragmented ok" },
	{ "InAddrErrors", NONZERO, "# with invalid addresses" },
	{ "InDelivers", ALWAYS, "# incoming packets delivered" },
	{ "InDiscards", ALWAYS, "# incoming packets discarded" },
	{ "InHdrErrors", NONZERO, "# with invalid headers" },
	{ "InReceives", ALWAYS, "# total packets received" },
	{ "InUnknownProtos", NONZERO, "# with unknown protocol" },
	{ "OutDiscards", NONZERO, "# outgoing packets dropped" },
	{ "OutNoRoutes", NONZERO, "# dropped because of missing route" },
	{ "OutRequests", ALWAYS, "# requests sent out" },
	{ "ReasmFails", NONZERO, "# packet reassemblies failed" },
	{ "ReasmOKs", NONZERO, "# packets reassembled ok" },
	{ "ReasmReqds", NONZERO, "# reassemblies required" },
	{ "ReasmTimeout", NONZERO, "# fragments dropped after timeout" },
};

static const struct sentence ip6[] = {
	{ "FragCreates", NONZERO, "# fragments created" },
	{ "FragFails", NONZERO, "# outgoing packets failed fragmentation" },
	{ "FragOKs", NONZERO, "# outgoing packets fragmented ok" },
	{ "InAddrErrors", NONZERO, "# with invalid addresses" },
	{ "InDelivers", ALWAYS, "# incoming packets delivered" },
	{ "InDiscards", ALWAYS, "# incoming packets discarded" },
	{ "InHdrErrors", NONZERO, "# with invalid headers" },
	{ "InMcastPkts", NONZERO, "# incoming multicast packets" },
	{ "InNoRoutes", NONZERO, "# incoming packets with no route" },
	{ "InReceives", ALWAYS, "# total packets received" },
	{ "InTooBigErrors", NONZERO, "# with packets too big" },
	{ "InTruncatedPkts", NONZERO, "# with truncated packets" },
	{ "InUnknownProtos", NONZERO, "# with unknown protocol" },
	{ "OutDiscards", NONZERO, "# outgoing packets dropped" },
	{ "OutForwDatagrams", ALWAYS, "# forwarded" },
	{ "OutMcastPkts", NONZERO, "# outgoing multicast packets" },
	{ "OutNoRoutes", NONZERO, "# dropped because of missing route" },
	{ "OutRequests", ALWAYS, "# requests sent out" },
	{ "ReasmFails", NONZERO, "# packet reassemblies failed" },
	{ "ReasmOKs", NONZERO, "# packets reassembled ok" },
	{ "ReasmReqds", NONZERO, "# reassemblies required" },
	{ "ReasmTimeout", NONZERO, "# fragments dropped after timeout" },
};

static const struct sentence icmp[] = {
	{ "InAddrMaskReps", IN, "address mask replies" },
	{ "InAddrMasks", IN, "address mask request" },
	{ "InDestUnreachs", IN, "destination unreachable" },
	{ "InEchoReps", IN, "echo replies" },
	{ "InEchos", IN, "echo requests" },
	{ "InErrors", ALWAYS, "# input ICMP message failed" },
	{ "InMsgs", ALWAYS, "# ICMP messages received" },
	{ "InParmProbs", IN, "wrong parameters" },
	{ "InRedirects", IN, "redirects" },
	{ "InSrcQuenchs", IN, "source quenches" },
	{ "InTimeExcds", IN, "timeout in transit" },
	{ "InTimestampReps", IN, "timestamp reply" },
	{ "InTimestamps", IN, "timestamp request" },
	{ "OutAddrMaskReps", OUT, "address mask replies" },
	{ "OutAddrMasks", OUT, "address mask requests" },
	{ "OutDestUnreachs", OUT, "destination unreachable" },
	{ "OutEchoReps", OUT, "echo replies" },
	{ "OutEchos", OUT, "echo requests" },
	{ "OutErrors", ALWAYS, "# ICMP messages failed" },
	{ "OutMsgs", ALWAYS, "# ICMP messages sent" },
	{ "OutParmProbs", OUT, "wrong parameters" },
	{ "OutRedirects", OUT, "redirect" },
	{ "OutSrcQuenchs", OUT, "source quench" },
	{ "OutTimeExcds", OUT, "time exceeded" },
	{ "OutTimestampReps", OUT, "timestamp replies" },
	{ "OutTimestamps", OUT, "timestamp requests" },
};

static const struct sentence icmp6[] = {
	{ "InDestUnreachs", IN, "destination unreachable" },
	{ "InEchoReplies", IN, "echo replies" },
	{ "InEchos", IN, "echo requests" },
	{ "InErrors", ALWAYS, "# input ICMP message failed" },
	{ "InGroupMembQueries", IN, "group member queries" },
	{ "InGroupMembReductions", IN, "group member reductions" },
	{ "InGroupMembResponses", IN, "group member responses" },
	{ "InMsgs", ALWAYS, "# ICMP messages received" },
	{ "InNeighborAdvertisements", IN, "neighbour advertisement" },
	{ "InNeighborSolicits", IN, "neighbour solicits" },
	{ "InParmProblems", IN, "parameter problem" },
	{ "InPktTooBigs", IN, "packets too big" },
	{ "InRedirects", IN, "redirects" },
	{ "InRouterAdvertisements", IN, "router advertisement" },
	{ "InRouterSolicits", IN, "router solicits" },
	{ "InTimeExcds", IN, "received ICMPv6 time exceeded" },
	{ "OutDestUnreachs", OUT, "destination unreachable" },
	{ "OutEchoReplies", OUT, "echo replies" },
	{ "OutEchos", OUT, "echo requests" },
	{ "OutGroupMembQueries", OUT, "group member queries" },
	{ "OutGroupMembReductions", OUT, "group member reductions" },
	{ "OutGroupMembResponses", OUT, "group member responses" },
	{ "OutMsgs", ALWAYS, "# ICMP messages sent" },
	{ "OutNeighborAdvertisements", OUT, "neighbor advertisements" },
	{ "OutNeighborSolicits", OUT, "neighbor solicits" },
	{ "OutParmProblems", OUT, "parameter problem" },
	{ "OutPktTooBigs", OUT, "packets too big" },
	{ "OutRedirects", OUT, "redirects" },
	{ "OutRouterSolicits", OUT, "router solicits" },
	{ "OutTimeExcds", OUT, "sent ICMPv6 time exceeded" },
};

static const struct sentence tcp[] = {
	{ "ActiveOpens", ALWAYS, "# active connection openings" },
	{ "AttemptFails", ALWAYS, "# failed connection attempts" },
	{ "CurrEstab", ALWAYS, "# connections established" },
	{ "EstabResets", ALWAYS, "# connection resets received" },
	{ "InErrs", ALWAYS, "# bad segments received" },
	{ "InSegs", ALWAYS, "# segments received" },
	{ "MaxConn", NEVER, NULL },
	{ "OutRsts", ALWAYS, "# resets sent" },
	{ "OutSegs", ALWAYS, "# segments sent out" },
	{ "PassiveOpens", ALWAYS, "# passive connection openings" },
	{ "RetransSegs", ALWAYS, "# segments retransmitted" },
	{ "RtoAlgorithm", NEVER, NULL },
	{ "RtoMax", NEVER, NULL },
	{ "RtoMin", NEVER, NULL },
};

static const struct sentence tcp_ext[] = {
	{ "DelayedACKLocked", NONZERO, "# delayed acks further delayed because of locked socket" },
	{ "DelayedACKLost", NONZERO, "Quick ack mode was activated # times" },
	{ "DelayedACKs", NONZERO, "# delayed acks sent" },
	{ "EmbryonicRsts", NONZERO, "# resets received for embryonic SYN_RECV sockets" },
	{ "ListenDrops", NONZERO, "# SYNs to LISTEN sockets dropped" },
	{ "ListenOverflows", NONZERO, "# times the listen queue of a socket overflowed" },
	{ "LockDroppedIcmps", NONZERO, "# ICMP packets dropped because socket was locked" },
	{ "OfoPruned", NONZERO, "# packets dropped from out-of-order queue because of socket buffer overrun" },
	{ "OutOfWindowIcmps", NONZERO, "# ICMP packets dropped because they were out-of-window" },
	{ "PAWSActive", NONZERO, "# active connections rejected because of time stamp" },
	{ "PAWSEstab", NONZERO, "# packets rejected in established connections because of timestamp" },
	{ "PAWSPassive", NONZERO, "# passive connections rejected because of time stamp" },
	{ "PruneCalled", NONZERO, "# packets pruned from receive queue because of socket buffer overrun" },
	{ "RcvPruned", NONZERO, "# packets pruned from receive queue" },
	{ "SockMallocOOM", NONZERO, "Ran # times out of system memory during packet sending" },
	{ "SyncookiesFailed", NONZERO, "# invalid SYN cookies received" },
	{ "SyncookiesRecv", NONZERO, "# SYN cookies received" },
	{ "SyncookiesSent", NONZERO, "# SYN cookies sent" },
	{ "TCPAbortFailed", NONZERO, "# times unable to send RST due to no memory" },
	{ "TCPAbortOnClose", NONZERO, "# connections reset due to early user close" },
	{ "TCPAbortOnData", NONZERO, "# connections reset due to unexpected data" },
	{ "TCPAbortOnLinger", NONZERO, "# connections aborted after user close in linger timeout" },
	{ "TCPAbortOnMemory", NONZERO, "# connections aborted due to memory pressure" },
	{ "TCPAbortOnSyn", NONZERO, "# connections reset due to unexpected SYN" },
	{ "TCPAbortOnTimeout", NONZERO, "# connections aborted due to timeout" },
	{ "TCPDirectCopyFromBacklog", NONZERO, "# bytes directly in process context from backlog" },
	{ "TCPFACKReorder", NONZERO, "Detected reordering # times using FACK" },
	{ "TCPFastRetrans", NONZERO, "# fast retransmits" },
	{ "TCPForwardRetrans", NONZERO, "# forward retransmits" },
	{ "TCPFullUndo", NONZERO, "# congestion windows fully recovered without slow start" },
	{ "TCPHPAcks", NONZERO, "# predicted acknowledgments" },
	{ "TCPHPHits", ALWAYS, "# packet headers predicted" },
	{ "TCPHPHitsToUser", NONZERO, "# packet headers predicted and directly queued to user" },
	{ "TCPLossFailures", NONZERO, "# timeouts in loss state" },
	{ "TCPLossUndo", NONZERO, "# congestion windows recovered without slow start after partial ack" },
	{ "TCPLostRetransmits", NONZERO, "# retransmits lost" },
	{ "TCPMemoryPressures", NONZERO, "TCP ran low on memory # times" },
	{ "TCPPartialUndo", NONZERO, "# congestion windows partially recovered using Hoe heuristic" },
	{ "TCPPrequeued", NONZERO, "# packets directly queued to recvmsg prequeue" },
	{ "TCPPureAcks", NONZERO, "# acknowledgments not containing data payload received" },
	{ "TCPRcvCollapsed", NONZERO, "# packets collapsed in receive queue due to low socket buffer" },
	{ "TCPRenoFailures", NONZERO, "# timeouts after reno fast retransmit" },
	{ "TCPRenoRecovery", NONZERO, "# times recovered from packet loss due to fast retransmit" },
	{ "TCPRenoReorder", NONZERO, "Detected reordering # times using reno fast retransmit" },
	{ "TCPSACKReorder", NONZERO, "Detected reordering # times using SACK" },
	{ "TCPSchedulerFailed", NONZERO, "# times receiver scheduled too late for direct processing" },
	{ "TCPSlowStartRetrans", NONZERO, "# retransmits in slow start" },
	{ "TCPTSReorder", NONZERO, "Detected reordering # times using time stamp" },
	{ "TW", NONZERO, "# TCP sockets finished time wait in fast timer" },
	{ "TWRecycled", NONZERO, "# time wait sockets recycled by time stamp" },
};

static const struct sentence udp[] = {
	{ "InDatagrams", ALWAYS, "# packets received" },
	{ "InErrors", ALWAYS, "# packet receive errors" },
	{ "NoPorts", ALWAYS, "# packets to unknown port received" },
	{ "OutDatagrams", ALWAYS, "# packets sent" },
	{ "RcvbufErrors", ALWAYS, "# receive buffer errors" },
	{ "SndbufErrors", ALWAYS, "# send buffer errors" },
};

static const struct sentence udp6[] = {
	{ "InDatagrams", ALWAYS, "# packets received" },
	{ "InErrors", ALWAYS, "# packet receive errors" },
	{ "NoPorts", ALWAYS, "# packets to unknown port received" },
	{ "OutDatagrams", ALWAYS, "# packets sent" },
};

static const struct sentence sctp[] = {
	{ "Aborteds", ALWAYS, "# Number of Aborteds " },
	{ "ActiveEstabs", ALWAYS, "# Active Associations" },
	{ "ChecksumErrors", ALWAYS, "# Number of Packets with invalid Checksum" },
	{ "CurrEstab", ALWAYS, "# Current Associations" },
	{ "FragUsrMsgs", ALWAYS, "# Number of messages fragmented" },
	{ "InCtrlChunks", ALWAYS, "# Number of control chunks received" },
	{ "InOrderChunks", ALWAYS, "# Number of ordered chunks received" },
	{ "InSCTPPacks", ALWAYS, "# Number of SCTP packets received" },
	{ "InUnorderChunks", ALWAYS, "# Number of Unordered chunks received" },
	{ "OutCtrlChunks", ALWAYS, "# Number of control chunks sent" },
	{ "OutOfBlues", ALWAYS, "# Number of Out of Blue packets" },
	{ "OutOrderChunks", ALWAYS, "# Number of ordered chunks sent" },
	{ "OutSCTPPacks", ALWAYS, "# Number of SCTP packets sent" },
	{ "OutUnorderChunks", ALWAYS, "# Number of Unordered chunks sent" },
	{ "PassiveEstabs", ALWAYS, "# Passive Associations" },
	{ "ReasmUsrMsgs", ALWAYS, "# Number of messages reassembled " },
	{ "Shutdowns", ALWAYS, "# Number of Graceful Terminations" },
};

/* clang-format on */

struct group {
	const char *name;
	const struct sentence *all;
	size_t n;
	uint32_t tables; /* the options that ask for it */
};

#define GROUP(name, list, tables)                    \
	{                                            \
		name, list, ARRAY_SIZE(list), tables \
	}

static const struct group groups[] = {
	GROUP("Ip", ip, SOCK_TABLE(RAW_IP)),
	GROUP("Ip6", ip6, SOCK_TABLE(RAW_IP)),
	GROUP("Icmp", icmp, SOCK_TABLE(RAW_IP)),
	GROUP("Icmp6", icmp6, SOCK_TABLE(RAW_IP)),
	GROUP("Tcp", tcp, SOCK_TABLE(TCP)),
	GROUP("Tcp6", tcp, SOCK_TABLE(TCP)),
	GROUP("TcpExt", tcp_ext, SOCK_TABLE(TCP)),
	GROUP("Udp", udp, SOCK_TABLE(UDP)),
	GROUP("Udp6", udp6, SOCK_TABLE(UDP)),
	GROUP("Sctp", sctp, SOCK_TABLE(SCTP)),
};

/* NULL: net-tools knows none of its counters. */
static const struct group *find_group(const char *name)
{
	for (size_t i = 0; i < ARRAY_SIZE(groups); i++)
		if (!strcmp(groups[i].name, name))
			return &groups[i];
	return NULL;
}

static const struct sentence *find_sentence(const struct group *g,
					    const char *name)
{
	static const struct sentence plain = { .kind = PLAIN };

	for (size_t i = 0; g && i < g->n; i++)
		if (!strcmp(g->all[i].name, name))
			return &g->all[i];
	return &plain;
}

struct print_state {
	const char *group;
	enum kind part; /* IN, OUT: what was said last is below its head */
};

static int indent(const struct print_state *s)
{
	return s->part == IN || s->part == OUT ? 8 : 4;
}

/* The prefix that a name has in its file. */
static const char *prefix_of(const char *group)
{
	return strchr(group, '6') || !strcmp(group, "Sctp") ? group : "";
}

static void print_counter(struct print_state *s, const struct sentence *t,
			  const struct net_counter *c)
{
	unsigned long long value = c->value;
	const char *hash;

	switch (t->kind) {
	case NEVER: return;
	case IN:
	case OUT:
		if (s->part != t->kind)
			printf("%*sICMP %s histogram:\n", indent(s), "",
			       t->kind == IN ? "input" : "output");
		s->part = t->kind;
		if (value)
			printf("%*s%s: %llu\n", indent(s), "", t->text, value);
		return;
	case PLAIN:
		if (value)
			printf("%*s%s%s: %llu\n", indent(s), "",
			       prefix_of(c->group), c->name, value);
		return;
	case ALWAYS:
	case NONZERO:
		s->part = t->kind;
		hash = strchr(t->text, '#');
		if (value || t->kind == ALWAYS)
			printf("%*s%.*s%llu%s\n", indent(s), "",
			       (int)(hash - t->text), t->text, value, hash + 1);
		return;
	}
}

static void print_counters(const struct netstat *n,
			   const struct net_counters *all, const char *only)
{
	struct print_state s = { 0 };

	for (size_t i = 0; i < all->n; i++) {
		const struct net_counter *c = &all->all[i];
		const struct group *g = find_group(c->group);

		if ((g && n->tables && !(n->tables & g->tables)) ||
		    strncmp(c->group, only, strlen(only)) != 0)
			continue;
		if (c->group != s.group) {
			s = (struct print_state){ .group = c->group };
			printf("%s:\n", c->group);
		}
		print_counter(&s, find_sentence(g, c->name), c);
	}
}

static int show_file(const struct netstat *n, const char *name,
		     const char *only)
{
	struct net_counters all;
	int r;

	net_counters_init(&all);
	r = net_counters_read_file(&all, &n->netns, name);
	/* Only of these two does net-tools say that they are not there. */
	if (r < 0 && !strncmp(name, "snmp", strlen("snmp")))
		fprintf(stderr, "cannot open /proc/net/%s: %s\n", name,
			strerror(-r));
	print_counters(n, &all, only);
	net_counters_done(&all);
	return r;
}

int netstat_statistics(const struct netstat *n)
{
	bool six = !strcmp(n->family_names, "inet6");

	if (n->family_names[0] && !six &&
	    strcmp(n->family_names, "inet") != 0) {
		printf("netstat: No statistics support for specified address "
		       "family: %s\n",
		       n->family_names);
		return 1;
	}
	if (six) {
		if (show_file(n, "snmp6", "") == 0)
			show_file(n, "snmp", "Tcp");
		return 0;
	}
	show_file(n, "snmp", "");
	show_file(n, "netstat", "");
	if (!n->tables || n->tables & SOCK_TABLE(SCTP))
		show_file(n, "sctp/snmp", "");
	return 0;
}
