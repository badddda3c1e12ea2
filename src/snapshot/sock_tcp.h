/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What the kernel says of a TCP connection (struct tcp_info). Newer kernels
 * append members; each is there if the answer is long enough.
 */
#ifndef RINGSIDE_SNAPSHOT_SOCK_TCP_H
#define RINGSIDE_SNAPSHOT_SOCK_TCP_H

#include <stddef.h>
#include <stdint.h>

#include "snapshot/sock.h"

struct sock_tcp_info {
	uint8_t state, ca_state, retransmits, probes, backoff, options;
	uint8_t wscale; /* of sending in the low half, of receiving above */
	uint8_t bits;	/* app_limited in bit 0, fastopen_client_fail in 1-2 */
	uint32_t rto, ato, snd_mss, rcv_mss, unacked, sacked, lost, retrans,
		fackets, last_data_sent, last_ack_sent, last_data_recv,
		last_ack_recv, pmtu, rcv_ssthresh, rtt, rttvar, snd_ssthresh,
		snd_cwnd, advmss, reordering, rcv_rtt, rcv_space, total_retrans;
	uint64_t pacing_rate, max_pacing_rate, bytes_acked, bytes_received;
	uint32_t segs_out, segs_in, notsent_bytes, min_rtt, data_segs_in,
		data_segs_out;
	uint64_t delivery_rate, busy_time, rwnd_limited, sndbuf_limited;
	uint32_t delivered, delivered_ce;
	uint64_t bytes_sent, bytes_retrans;
	uint32_t dsack_dups, reord_seen, rcv_ooopack, snd_wnd, rcv_wnd, rehash;
	uint16_t total_rto, total_rto_recoveries;
	uint32_t total_rto_time, received_ce, delivered_e1_bytes,
		delivered_e0_bytes, delivered_ce_bytes, received_e1_bytes,
		received_e0_bytes, received_ce_bytes;
	uint16_t accecn_fail_mode, accecn_opt_seen;
};

enum {
	SOCK_TCP_OPT_TIMESTAMPS = 1,
	SOCK_TCP_OPT_SACK = 2,
	SOCK_TCP_OPT_WSCALE = 4,
	SOCK_TCP_OPT_ECN = 8,
	SOCK_TCP_OPT_ECN_SEEN = 16,
	SOCK_TCP_OPT_SYN_DATA = 32,
};

/*
 * All that there is, the rest zero. Returns how many bytes are the kernel's;
 * 0: it said nothing.
 */
size_t sock_tcp_info(const struct sock *s, struct sock_tcp_info *ret);

/*
 * What holds a connection up, in one word:
 *   retransmitting    what was sent has to be sent again
 *   receiver-limited  the peer's window is full
 *   sender-limited    our own send buffer is
 *   network-limited   the congestion window is used up
 *   app-limited       the program gives less to send than would go
 *   idle              nothing has moved for a second, and nothing waits
 *   ok                none of these
 * NULL where there is no tcp_info, or no connection.
 */
const char *sock_verdict(const struct sock *s);
/* The same of what is given; `len` bytes of it count. */
const char *sock_verdict_of(const struct sock_tcp_info *i, size_t len);

#endif
