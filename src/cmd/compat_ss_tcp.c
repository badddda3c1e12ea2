/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What ss shows of TCP and MPTCP: the kernel's tcp_info, keys, and what runs on
 * top.
 */
#include <arpa/inet.h>
#include <ctype.h>
#include <string.h>
#include <sys/socket.h>

#include "basic/cleanup.h"
#include "basic/netlink.h"
#include "cmd/compat_ss.h"
#include "snapshot/sock_tcp.h"

typedef unsigned long long ull;

enum {
	RTO_AT_FIRST = 3000000, /* which ss takes for "none yet" */
	SSTHRESH_NONE = 0xffff,
	REORDERING_USUAL = 3,
};

static void put_rate(struct ss *ss, double bits)
{
	if (ss->numeric)
		PUT("%.0f", bits);
	else if (bits >= 1e12)
		PUT("%.3gT", bits / 1e12);
	else if (bits >= 1e9)
		PUT("%.3gG", bits / 1e9);
	else if (bits >= 1e6)
		PUT("%.3gM", bits / 1e6);
	else if (bits >= 1e3)
		PUT("%.3gk", bits / 1e3);
	else
		PUT("%g", bits);
}

static void put_options(struct ss *ss, uint8_t options)
{
	static const struct {
		uint8_t bit;
		const char *name;
	} names[] = {
		{ SOCK_TCP_OPT_TIMESTAMPS, "ts" },
		{ SOCK_TCP_OPT_SACK, "sack" },
		{ SOCK_TCP_OPT_ECN, "ecn" },
		{ SOCK_TCP_OPT_ECN_SEEN, "ecnseen" },
		{ SOCK_TCP_OPT_SYN_DATA, "fastopen" },
	};

	for (size_t i = 0; i < ARRAY_SIZE(names); i++)
		if (options & names[i].bit)
			PUT(" %s", names[i].name);
}

static void put_text_attr(struct ss *ss, const struct sock *s, uint16_t type,
			  const char *before)
{
	size_t n;
	const char *p = sock_attr(s, type, &n);

	if (!p || !n || !*p)
		return;
	PUT("%s", before);
	ss_put_foreign(ss, p, strnlen(p, n));
}

/* A number that is left out when it is zero. */
#define COUNT(name, v)                                   \
	do {                                             \
		if (v)                                   \
			PUT(" " name ":%llu", (ull)(v)); \
	} while (0)
#define MILLI(name, us)                                     \
	do {                                                \
		if (us)                                     \
			PUT(" " name ":%g", (us) / 1000.0); \
	} while (0)

static void put_dctcp(struct ss *ss, const struct sock *s)
{
	struct {
		uint16_t enabled, ce_state;
		uint32_t alpha, ab_ecn, ab_tot;
	} d;

	if (!sock_attr_copy(s, SOCK_INET_DCTCP, &d, sizeof(d)))
		return;
	if (d.enabled)
		PUT(" dctcp:(ce_state:%u,alpha:%u,ab_ecn:%u,ab_tot:%u)",
		    d.ce_state, d.alpha, d.ab_ecn, d.ab_tot);
	else
		PUT(" dctcp:fallback_mode");
}

static void put_bbr(struct ss *ss, const struct sock *s)
{
	struct {
		uint32_t low, high, min_rtt, pacing_gain, cwnd_gain;
	} b;

	if (!sock_attr_copy(s, SOCK_INET_BBR, &b, sizeof(b)))
		return;
	PUT(" bbr:(bw:");
	put_rate(ss, (b.low | (uint64_t)b.high << 32) * 8.0);
	PUT("bps,mrtt:%g", b.min_rtt / 1000.0);
	if (b.pacing_gain)
		PUT(",pacing_gain:%g", b.pacing_gain / 256.0);
	if (b.cwnd_gain)
		PUT(",cwnd_gain:%g", b.cwnd_gain / 256.0);
	PUT(")");
}

/* What it could send: a window each round-trip time. */
static void put_send(struct ss *ss, const struct sock *s,
		     const struct sock_tcp_info *i)
{
	uint32_t vegas[4];
	double rtt = i->rtt;

	if (sock_attr_copy(s, SOCK_INET_VEGAS, vegas, sizeof(vegas)) &&
	    vegas[0] && vegas[2] && vegas[2] != 0x7fffffff)
		rtt = vegas[2];
	if (rtt <= 0 || !i->snd_mss || !i->snd_cwnd)
		return;
	PUT(" send ");
	put_rate(ss, (double)i->snd_cwnd * i->snd_mss * 8e6 / rtt);
	PUT("bps");
}

static void put_pacing(struct ss *ss, const struct sock_tcp_info *i)
{
	if (!i->pacing_rate || i->pacing_rate == UINT64_MAX)
		return;
	PUT(" pacing_rate ");
	put_rate(ss, i->pacing_rate * 8.0);
	PUT("bps");
	if (!i->max_pacing_rate || i->max_pacing_rate == UINT64_MAX)
		return;
	PUT("/");
	put_rate(ss, i->max_pacing_rate * 8.0);
	PUT("bps");
}

static void put_limited(struct ss *ss, const char *name, uint64_t us,
			uint64_t busy)
{
	if (us)
		PUT(" %s:%llums(%.1f%%)", name, (ull)us / 1000,
		    100.0 * us / busy);
}

static void put_times(struct ss *ss, const struct sock_tcp_info *i)
{
	if (i->rto && i->rto != RTO_AT_FIRST)
		PUT(" rto:%g", i->rto / 1000.0);
	COUNT("backoff", i->backoff);
	if (i->rtt)
		PUT(" rtt:%g/%g", i->rtt / 1000.0, i->rttvar / 1000.0);
	MILLI("ato", i->ato);
	COUNT("mss", i->snd_mss);
	COUNT("pmtu", i->pmtu);
	COUNT("rcvmss", i->rcv_mss);
	COUNT("advmss", i->advmss);
	COUNT("cwnd", i->snd_cwnd);
	if (i->snd_ssthresh < SSTHRESH_NONE)
		COUNT("ssthresh", i->snd_ssthresh);
}

static void put_amounts(struct ss *ss, const struct sock_tcp_info *i)
{
	COUNT("bytes_sent", i->bytes_sent);
	COUNT("bytes_retrans", i->bytes_retrans);
	COUNT("bytes_acked", i->bytes_acked);
	COUNT("bytes_received", i->bytes_received);
	COUNT("segs_out", i->segs_out);
	COUNT("segs_in", i->segs_in);
	COUNT("data_segs_out", i->data_segs_out);
	COUNT("data_segs_in", i->data_segs_in);
}

static void put_losses(struct ss *ss, const struct sock_tcp_info *i,
		       uint8_t state)
{
	COUNT("unacked", i->unacked);
	if (i->retrans || i->total_retrans)
		PUT(" retrans:%u/%u", i->retrans, i->total_retrans);
	COUNT("lost", i->lost);
	if (state != SOCK_LISTEN)
		COUNT("sacked", i->sacked);
	COUNT("dsack_dups", i->dsack_dups);
	COUNT("fackets", i->fackets);
	if (i->reordering != REORDERING_USUAL)
		PUT(" reordering:%u", i->reordering);
	COUNT("reord_seen", i->reord_seen);
	MILLI("rcv_rtt", i->rcv_rtt);
	COUNT("rcv_space", i->rcv_space);
	COUNT("rcv_ssthresh", i->rcv_ssthresh);
	COUNT("notsent", i->notsent_bytes);
	if (i->min_rtt != UINT32_MAX)
		MILLI("minrtt", i->min_rtt);
	COUNT("rcv_ooopack", i->rcv_ooopack);
	COUNT("snd_wnd", i->snd_wnd);
}

static void put_info(struct ss *ss, const struct sock *s)
{
	struct sock_tcp_info i;

	if (!sock_attr_copy(s, SOCK_INET_INFO, &i, sizeof(i)))
		return;
	if (ss->timers)
		put_options(ss, i.options);
	put_text_attr(ss, s, SOCK_INET_CONG, " ");
	if (i.options & SOCK_TCP_OPT_WSCALE)
		PUT(" wscale:%u,%u", i.wscale & 15, i.wscale >> 4);
	put_times(ss, &i);
	put_amounts(ss, &i);
	put_dctcp(ss, s);
	put_bbr(ss, s);
	put_send(ss, s, &i);
	COUNT("lastsnd", i.last_data_sent);
	COUNT("lastrcv", i.last_data_recv);
	COUNT("lastack", i.last_ack_recv);
	put_pacing(ss, &i);
	if (i.delivery_rate) {
		PUT(" delivery_rate ");
		put_rate(ss, i.delivery_rate * 8.0);
		PUT("bps");
	}
	COUNT("delivered", i.delivered);
	COUNT("delivered_ce", i.delivered_ce);
	if (i.bits & 1)
		PUT(" app_limited");
	if (i.busy_time) {
		PUT(" busy:%llums", (ull)i.busy_time / 1000);
		put_limited(ss, "rwnd_limited", i.rwnd_limited, i.busy_time);
		put_limited(ss, "sndbuf_limited", i.sndbuf_limited,
			    i.busy_time);
	}
	put_losses(ss, &i, s->state);
}

/* keys, protocols on top */

struct md5_key {
	uint8_t family, prefix;
	uint16_t len;
	uint8_t addr[16];
	uint8_t key[80];
};

static void put_md5(struct ss *ss, const struct sock *s)
{
	size_t n;
	const char *p = sock_attr(s, SOCK_INET_MD5, &n);

	for (size_t i = 0; p && i + sizeof(struct md5_key) <= n;
	     i += sizeof(struct md5_key)) {
		char addr[INET6_ADDRSTRLEN] = "";
		struct md5_key k;

		memcpy(&k, p + i, sizeof(k));
		inet_ntop(k.family, k.addr, addr, sizeof(addr));
		PUT("%s%s/%u=", i ? "," : " md5keys:", addr, k.prefix);
		for (unsigned c = 0; c < k.len && c < sizeof(k.key); c++) {
			if (isprint(k.key[c]) && !strchr(" ,\\", k.key[c]))
				PUT("%c", k.key[c]);
			else
				PUT("\\%03o", k.key[c]);
		}
	}
}

static bool nested(const void *p, size_t len, uint16_t type, uint64_t *ret)
{
	size_t n;
	const void *a = netlink_attr(p, len, type, &n);

	if (!a)
		return false;
	*ret = 0;
	memcpy(ret, a, n < sizeof(*ret) ? n : sizeof(*ret));
	return true;
}

static void put_tls_conf(struct ss *ss, const void *p, size_t n, uint16_t type,
			 const char *name)
{
	static const char *const words[] = { NULL, "none", "sw", "hw",
					     "hw-record" };
	uint64_t v;

	if (!nested(p, n, type, &v))
		return;
	if (v && v < ARRAY_SIZE(words))
		PUT(" %s: %s", name, words[v]);
	else
		PUT(" %s: unknown(%u)", name, (unsigned)v);
}

static void put_tls(struct ss *ss, const void *p, size_t n)
{
	enum { VERSION = 1, CIPHER, TXCONF, RXCONF, ZC_RO_TX };
	uint64_t v;

	if (nested(p, n, VERSION, &v)) {
		if (v == 0x303 || v == 0x304)
			PUT(" version: 1.%u", (unsigned)v - 0x301);
		else
			PUT(" version: unknown(%u)", (unsigned)v);
	}
	if (nested(p, n, CIPHER, &v) && (v == 51 || v == 52))
		PUT(" cipher: aes-gcm-%u", v == 51 ? 128 : 256);
	put_tls_conf(ss, p, n, RXCONF, "rxconf");
	put_tls_conf(ss, p, n, TXCONF, "txconf");
	if (nested(p, n, ZC_RO_TX, &v))
		PUT(" zc_ro_tx");
}

static void put_subflow(struct ss *ss, const void *p, size_t n)
{
	enum {
		TOKEN_REM = 1,
		TOKEN_LOC,
		MAP_SEQ = 4,
		MAP_SFSEQ,
		SSN_OFFSET,
		MAP_DATALEN,
		FLAGS,
		ID_REM,
		ID_LOC,
	};
	uint64_t v, token_loc, id_rem, id_loc;

	if (nested(p, n, FLAGS, &v) && v) {
		PUT(" flags:");
		for (unsigned i = 0; i < 9; i++)
			if (v & 1u << i)
				PUT("%c", "MmJjBbecv"[i]);
	}
	if (nested(p, n, TOKEN_REM, &v) &&
	    nested(p, n, TOKEN_LOC, &token_loc) &&
	    nested(p, n, ID_REM, &id_rem) && nested(p, n, ID_LOC, &id_loc))
		PUT(" token:%04x(id:%u)/%04x(id:%u)", (unsigned)v,
		    (unsigned)id_rem, (unsigned)token_loc, (unsigned)id_loc);
	if (nested(p, n, MAP_SEQ, &v))
		PUT(" seq:%llx", (ull)v);
	if (nested(p, n, MAP_SFSEQ, &v))
		PUT(" sfseq:%x", (unsigned)v);
	if (nested(p, n, SSN_OFFSET, &v))
		PUT(" ssnoff:%x", (unsigned)v);
	if (nested(p, n, MAP_DATALEN, &v))
		PUT(" maplen:%x", (unsigned)v);
}

static void put_ulp(struct ss *ss, const struct sock *s)
{
	enum { NAME = 1, TLS, SUBFLOW };
	size_t n, len;
	const void *p = sock_attr(s, SOCK_INET_ULP, &n), *a;

	if (!p)
		return;
	a = netlink_attr(p, n, NAME, &len);
	if (a) {
		PUT(" tcp-ulp-");
		ss_put_foreign(ss, a, strnlen(a, len));
	}
	a = netlink_attr(p, n, TLS, &len);
	if (a)
		put_tls(ss, a, len);
	a = netlink_attr(p, n, SUBFLOW, &len);
	if (a)
		put_subflow(ss, a, len);
}

void ss_mptcp_more(struct ss *ss, const struct sock *s)
{
	struct {
		uint8_t subflows, add_addr_signal, add_addr_accepted,
			subflows_max, add_addr_signal_max,
			add_addr_accepted_max;
		uint32_t flags, token;
		uint64_t write_seq, snd_una, rcv_nxt;
	} m;

	if (!sock_attr_copy(s, SOCK_INET_INFO, &m, sizeof(m)))
		return;
	COUNT("subflows", m.subflows);
	COUNT("add_addr_signal", m.add_addr_signal);
	COUNT("add_addr_accepted", m.add_addr_accepted);
	COUNT("subflows_max", m.subflows_max);
	COUNT("add_addr_signal_max", m.add_addr_signal_max);
	COUNT("add_addr_accepted_max", m.add_addr_accepted_max);
	if (m.flags & 1)
		PUT(" fallback");
	if (m.flags & 2)
		PUT(" remote_key");
	if (m.token)
		PUT(" token:%x", m.token);
	if (m.write_seq)
		PUT(" write_seq:%llx", (ull)m.write_seq);
	if (m.snd_una)
		PUT(" snd_una:%llx", (ull)m.snd_una);
	if (m.rcv_nxt)
		PUT(" rcv_nxt:%llx", (ull)m.rcv_nxt);
}

void ss_tcp_more(struct ss *ss, const struct sock *s)
{
	put_info(ss, s);
	put_md5(ss, s);
	put_ulp(ss, s);
}
