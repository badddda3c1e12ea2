/* SPDX-License-Identifier: BSD-2-Clause */
/* Rows of ss(8) for what takes packets from an interface: packet, XDP. */
#include <string.h>

#include "basic/cleanup.h"
#include "cmd/compat_ss.h"
#include "syscall/xlat/net.h"

static void put_ethertype(struct ss *ss, uint16_t type)
{
	const char *name = xlat_name(&xlat_ethertype, type);

	if (ss->numeric || !name) {
		PUT("[%u]", type);
	} else if (type == 0x8100) {
		PUT("802.1Q");
	} else if (type == 0x88a8) {
		PUT("802.1ad");
	} else if (type == 0x88cc) {
		PUT("LLDP");
	} else {
		for (name += strlen("ETH_P_"); *name; name++)
			PUT("%c",
			    *name >= 'A' && *name <= 'Z' ? *name | 32 : *name);
	}
}

static void put_ring(struct ss *ss, const struct sock *s, uint16_t type,
		     const char *name)
{
	uint32_t w[7];

	if (!sock_attr_copy(s, type, w, sizeof(w)))
		return;
	PUT("%s%s(blk_size:%u,blk_nr:%u,frm_size:%u,frm_nr:%u,tmo:%u,"
	    "features:0x%x)",
	    ss->oneline ? " " : "\n\t", name, w[0], w[1], w[2], w[3], w[4],
	    w[6]);
}

static void put_packet_info(struct ss *ss, const struct sock *s)
{
	static const char *const flags[] = { "running", " auxdata", " origdev",
					     " vnethdr", " loss" };
	uint32_t w[6];

	if (!sock_attr_copy(s, SOCK_PACKET_INFO, w, sizeof(w)))
		return;
	PUT("%sver:%u cpy_thresh:%u flags( ", ss->oneline ? " " : "\n\t", w[1],
	    w[3]);
	for (unsigned i = 0; i < ARRAY_SIZE(flags); i++)
		if (w[5] & 1u << i)
			PUT("%s", flags[i]);
	PUT("%s )", w[5] ? "" : "0");
}

static void put_fanout(struct ss *ss, const struct sock *s)
{
	static const char *const types[] = { "hash", "lb",     "cpu",
					     "roll", "random", "qm" };
	unsigned type = s->fanout >> 16;

	if (!(s->has & SOCK_HAS_FANOUT))
		return;
	PUT("%sfanout(id:%u,type:", ss->oneline ? " " : "\n\t",
	    s->fanout & 0xffff);
	if (type < ARRAY_SIZE(types))
		PUT("%s)", types[type]);
	else
		PUT("0x%x)", type);
}

static void put_filter(struct ss *ss, const struct sock *s)
{
	size_t n;
	const char *p = sock_attr(s, SOCK_PACKET_FILTER, &n);

	if (!p)
		return;
	PUT("%sbpf filter (%zu): ", ss->oneline ? " " : "\n\t", n / 8);
	for (size_t i = 0; i + 8 <= n; i += 8) {
		struct {
			uint16_t code;
			uint8_t jt, jf;
			uint32_t k;
		} f;

		memcpy(&f, p + i, sizeof(f));
		PUT(" 0x%02x %u %u %u,", f.code, f.jt, f.jf, f.k);
	}
}

static void put_plain_details(struct ss *ss, const struct sock *s)
{
	if (s->uid)
		PUT(" uid:%u", s->uid);
	PUT(" ino:%u sk:%llx", (unsigned)s->inode,
	    (unsigned long long)s->cookie);
}

void ss_packet_row(struct ss *ss, const struct sock *s)
{
	const char *name = netns_ifname(&ss->netns, s->ifindex);

	ss_put_head(ss, s);
	if (s->protocol == 3)
		PUT("*");
	else
		put_ethertype(ss, s->protocol);
	ss_puts(&ss->table, ":");
	ss_next(&ss->table);
	if (!s->ifindex)
		PUT("*");
	else if (name)
		PUT("%s", name);
	else
		PUT("if%u", s->ifindex);
	ss_next(&ss->table);
	ss_put_pair(ss, "", "*", "");
	ss_put_users(ss, s);
	if (ss->details) {
		put_plain_details(ss, s);
		put_packet_info(ss, s);
		put_ring(ss, s, SOCK_PACKET_RX_RING, "ring_rx");
		put_ring(ss, s, SOCK_PACKET_TX_RING, "ring_tx");
		put_fanout(ss, s);
	}
	if (ss->bpf)
		put_filter(ss, s);
	if (ss->memory)
		ss_memory(ss, s);
}

static void put_xdp(struct ss *ss, const struct sock *s)
{
	static const struct {
		uint16_t type;
		const char *name;
	} rings[] = { { SOCK_XDP_RX_RING, "rx" }, { SOCK_XDP_TX_RING, "tx" } },
	  more[] = { { SOCK_XDP_FILL_RING, "fr" },
		     { SOCK_XDP_COMPLETION_RING, "cr" } };
	const char *gap = ss->oneline ? " " : "\n\t";
	uint64_t st[6];
	uint32_t n;
	struct {
		uint64_t size;
		uint32_t id, pages, chunk, headroom, ifindex, qid, flags, refs;
	} u;

	for (unsigned i = 0; i < 2; i++)
		if (sock_attr_copy(s, rings[i].type, &n, sizeof(n)))
			PUT("%s%s(entries:%u)", gap, rings[i].name, n);
	if (sock_attr_copy(s, SOCK_XDP_UMEM, &u, sizeof(u))) {
		PUT("%sumem(id:%u,size:%llu,num_pages:%u,chunk_size:%u,"
		    "headroom:%u,ifindex:%u,qid:%u,zc:%u,refs:%u)",
		    ss->oneline ? " t" : "\n\t", u.id,
		    (unsigned long long)u.size, u.pages, u.chunk, u.headroom,
		    u.ifindex, u.qid, u.flags & 1, u.refs);
		for (unsigned i = 0; i < 2; i++)
			if (sock_attr_copy(s, more[i].type, &n, sizeof(n)))
				PUT("%s%s(entries:%u)", gap, more[i].name, n);
	}
	if (sock_attr_copy(s, SOCK_XDP_STATS, st, sizeof(st)))
		PUT("%sstats(rx dropped:%llu,rx invalid:%llu,rx queue "
		    "full:%llu,rx fill ring empty:%llu,tx invalid:%llu,tx "
		    "ring empty:%llu)",
		    gap, (unsigned long long)st[0], (unsigned long long)st[1],
		    (unsigned long long)st[2], (unsigned long long)st[3],
		    (unsigned long long)st[4], (unsigned long long)st[5]);
}

void ss_xdp_row(struct ss *ss, const struct sock *s)
{
	const char *name = netns_ifname(&ss->netns, s->ifindex);

	ss_put_head(ss, s);
	if (s->ifindex) {
		if (name)
			PUT("%s:", name);
		else
			PUT("if%u:", s->ifindex);
		ss_next(&ss->table);
		PUT("q%u", s->local.port);
		ss_next(&ss->table);
	} else {
		ss_put_pair(ss, "", "*", "");
	}
	ss_put_pair(ss, "", "*", "");
	ss_put_users(ss, s);
	if (ss->details) {
		put_plain_details(ss, s);
		put_xdp(ss, s);
	}
	if (ss->memory)
		ss_memory(ss, s);
}
