/* SPDX-License-Identifier: BSD-2-Clause */
/* What the columns of `ringside sockets` show of TCP and MPTCP. */
#ifndef RINGSIDE_CMD_SOCKETS_TCP_H
#define RINGSIDE_CMD_SOCKETS_TCP_H

#include "snapshot/sock.h"
#include "view/value.h"

/* clang-format off */
/* The members of tcp_info: X(name, member, kind, help); see below for kinds. */
#define SOCKETS_TCP_FIELDS(X) \
	X(rtt, rtt, US, "smoothed round-trip time") \
	X(rttvar, rttvar, US, "mean deviation of the round-trip time") \
	X(min_rtt, min_rtt, US, "smallest round-trip time of the last minutes") \
	X(rcv_rtt, rcv_rtt, US, "round-trip time as the receiving side sees it") \
	X(rto, rto, US, "time after which what is not acknowledged is sent again") \
	X(ato, ato, US, "time up to which an acknowledgement is held back") \
	X(snd_mss, snd_mss, SIZE, "largest segment that is sent, in bytes") \
	X(rcv_mss, rcv_mss, SIZE, "size of segments that come in, in bytes") \
	X(advmss, advmss, SIZE, "largest segment told to the peer, in bytes") \
	X(pmtu, pmtu, SIZE, "largest packet of the path, in bytes") \
	X(snd_cwnd, snd_cwnd, COUNT, "congestion window, in segments") \
	X(snd_ssthresh, snd_ssthresh, COUNT, "slow start ends at this window, in segments") \
	X(snd_wnd, snd_wnd, SIZE, "window that the peer offers, in bytes") \
	X(rcv_wnd, rcv_wnd, SIZE, "window that is offered to the peer, in bytes") \
	X(rcv_ssthresh, rcv_ssthresh, SIZE, "limit of the window that is offered, in bytes") \
	X(rcv_space, rcv_space, SIZE, "what the receive buffer is tuned by, in bytes") \
	X(unacked, unacked, COUNT, "segments sent and not acknowledged; of a listener: connections that wait for accept") \
	X(sacked, sacked, COUNT, "segments acknowledged out of order; of a listener: its backlog") \
	X(lost, lost, COUNT, "segments taken for lost") \
	X(retrans, retrans, COUNT, "segments sent again and not acknowledged yet") \
	X(fackets, fackets, COUNT, "segments up to the highest acknowledged one; 0 since Linux 4.15") \
	X(retransmits, retransmits, COUNT, "times that the oldest segment was sent again in a row") \
	X(total_retrans, total_retrans, COUNT, "segments sent again in all") \
	X(probes, probes, COUNT, "window probes without an answer") \
	X(backoff, backoff, COUNT, "times that the timer was doubled") \
	X(reordering, reordering, COUNT, "segments that may overtake each other before loss is assumed") \
	X(reord_seen, reord_seen, COUNT, "times that segments came in another order") \
	X(dsack_dups, dsack_dups, COUNT, "duplicates that the peer told of (DSACK)") \
	X(rcv_ooopack, rcv_ooopack, COUNT, "segments received out of order") \
	X(last_data_sent, last_data_sent, MS, "time since data was sent") \
	X(last_data_recv, last_data_recv, MS, "time since data was received") \
	X(last_ack_recv, last_ack_recv, MS, "time since an acknowledgement was received") \
	X(pacing_rate, pacing_rate, RATE, "rate at which segments are spread, in bytes per second") \
	X(max_pacing_rate, max_pacing_rate, RATE, "limit of that rate, in bytes per second") \
	X(delivery_rate, delivery_rate, RATE, "rate that was last acknowledged, in bytes per second") \
	X(bytes_sent, bytes_sent, SIZE, "data sent, with what was sent again, in bytes") \
	X(bytes_retrans, bytes_retrans, SIZE, "data sent again, in bytes") \
	X(bytes_acked, bytes_acked, SIZE, "data acknowledged by the peer, in bytes") \
	X(bytes_received, bytes_received, SIZE, "data received, in bytes") \
	X(notsent_bytes, notsent_bytes, SIZE, "data in the send buffer that was never sent, in bytes") \
	X(segs_out, segs_out, COUNT, "segments sent") \
	X(segs_in, segs_in, COUNT, "segments received") \
	X(data_segs_out, data_segs_out, COUNT, "segments sent that had data") \
	X(data_segs_in, data_segs_in, COUNT, "segments received that had data") \
	X(delivered, delivered, COUNT, "segments that reached the peer") \
	X(delivered_ce, delivered_ce, COUNT, "of these, with a mark of congestion (ECN)") \
	X(busy_time, busy_time, US, "time in which there was something to send") \
	X(rwnd_limited, rwnd_limited, US, "of this, waiting for the peer's window") \
	X(sndbuf_limited, sndbuf_limited, US, "of this, waiting for room in the send buffer") \
	X(rehash, rehash, COUNT, "times that another path was tried") \
	X(total_rto, total_rto, COUNT, "time-outs of what was sent") \
	X(total_rto_recoveries, total_rto_recoveries, COUNT, "recoveries after such time-outs") \
	X(total_rto_time, total_rto_time, MS, "time spent in them") \
	X(received_ce, received_ce, COUNT, "segments received with a mark of congestion") \
	X(delivered_e0_bytes, delivered_e0_bytes, SIZE, "delivered as ECT(0), in bytes") \
	X(delivered_e1_bytes, delivered_e1_bytes, SIZE, "delivered as ECT(1), in bytes") \
	X(delivered_ce_bytes, delivered_ce_bytes, SIZE, "delivered with a mark of congestion, in bytes") \
	X(received_e0_bytes, received_e0_bytes, SIZE, "received as ECT(0), in bytes") \
	X(received_e1_bytes, received_e1_bytes, SIZE, "received as ECT(1), in bytes") \
	X(received_ce_bytes, received_ce_bytes, SIZE, "received with a mark of congestion, in bytes") \
	X(accecn_fail_mode, accecn_fail_mode, COUNT, "why accurate ECN is off, as bits") \
	X(accecn_opt_seen, accecn_opt_seen, COUNT, "options of accurate ECN that were seen")

/* What is not one member of it: X(name). */
#define SOCKETS_TCP_CELLS(X) \
	X(verdict) \
	X(cong) \
	X(ulp) \
	X(md5_keys) \
	X(ca_state) \
	X(options) \
	X(snd_wscale) \
	X(rcv_wscale) \
	X(app_limited) \
	X(idle) \
	X(bbr_bw) \
	X(bbr_min_rtt) \
	X(dctcp_alpha) \
	X(vegas_rtt) \
	X(mptcp_subflows) \
	X(mptcp_token)
/* clang-format on */

enum sockets_tcp_kind {
	SOCKETS_COUNT,
	SOCKETS_SIZE, /* bytes */
	SOCKETS_US,
	SOCKETS_MS,
	SOCKETS_RATE, /* bytes per second */
};

/* Gets a cell of a struct sock, for struct column. */
#define SOCKETS_TCP_DECLARE(name, ...) \
	void sockets_tcp_##name(const void *row, struct value *v);
SOCKETS_TCP_FIELDS(SOCKETS_TCP_DECLARE)
SOCKETS_TCP_CELLS(SOCKETS_TCP_DECLARE)

extern const struct xlat_set sockets_tcp_option_set; /* both ends agreed on */
extern const struct xlat_set sockets_tcp_ca_set;     /* congestion control */

#endif
