/* SPDX-License-Identifier: BSD-2-Clause */
/* States of TCP sockets (RFC 9293) and what many of them are a sign of. */
#include "syscall/explain/explain.h"

const struct explain_state explain_states[] = {
	{ "ESTABLISHED", "ESTAB", 1,
		"The connection stands and data may go both ways. One whose "
		"Send-Q does not shrink has a peer that does not read; one "
		"whose Recv-Q grows belongs to a program that does not read." },
	{ "SYN_SENT", "SYN-SENT", 2,
		"connect() sent its SYN and waits for the answer. If it "
		"stays: a firewall drops packets, or the host is down. It "
		"ends in ETIMEDOUT after about two minutes." },
	{ "SYN_RECV", "SYN-RECV", 3,
		"A SYN came and was answered; the third packet of the "
		"handshake is awaited. Very many are a SYN flood, or clients "
		"behind a lossy path." },
	{ "FIN_WAIT1", "FIN-WAIT-1", 4,
		"This side closed first and its FIN is not acknowledged yet. "
		"If it stays, the peer or the path is gone while data was "
		"still to be sent." },
	{ "FIN_WAIT2", "FIN-WAIT-2", 5,
		"The own FIN is acknowledged; the peer's is awaited. The "
		"peer's program has not closed its end. After close() the "
		"kernel gives up after tcp_fin_timeout (60 s)." },
	{ "TIME_WAIT", "TIME-WAIT", 6,
		"The side that closed first keeps the pair of addresses for "
		"60 s, so that late packets cannot enter a new connection. "
		"Costs almost no memory; thousands on the client side may "
		"use up the ports to one destination (EADDRNOTAVAIL): keep "
		"connections open, or tcp_tw_reuse. A server that restarts "
		"needs SO_REUSEADDR." },
	{ "CLOSE", "CLOSED", 7,
		"No connection: a new socket, or one whose connection is "
		"over. Seen of sockets that a program still holds after a "
		"reset." },
	{ "CLOSE_WAIT", "CLOSE-WAIT", 8,
		"The peer has closed, and this program has not. It does not "
		"end by itself: many of them, growing, are a descriptor leak "
		"in this program, which should read the end of file (recv "
		"returns 0) and close." },
	{ "LAST_ACK", "LAST-ACK", 9,
		"Both sides closed, the peer first; the acknowledgement of "
		"the own FIN is awaited. Short-lived." },
	{ "LISTEN", NULL, 10,
		"Waits for connections. Recv-Q is how many are made and not "
		"yet accepted, Send-Q the most that may be so (the backlog "
		"of listen(), capped by net.core.somaxconn). A Recv-Q near "
		"its limit means that accept() is too slow." },
	{ "CLOSING", NULL, 11,
		"Both sides closed at the same time; the peer's "
		"acknowledgement of the own FIN is awaited. Rare and "
		"short-lived." },
	{ "NEW_SYN_RECV", "NEW-SYN-RECV", 12,
		"As SYN_RECV, while the kernel keeps only a small request "
		"and no socket yet. Listings show it as SYN_RECV." },
	{ "BOUND", "BOUND-INACTIVE", 13,
		"Bound to an address, neither listening nor connected." },
	{ "UNCONN", "UNCONNECTED", -1,
		"ss says so of sockets without connection, most of all UDP "
		"sockets that anybody may send to. A UDP socket with "
		"connect() shows as ESTABLISHED." },
};

const size_t explain_nstates = sizeof(explain_states) /
			       sizeof(explain_states[0]);
