/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What of rtnetlink no table can say: payloads that have structures of their
 * own with attributes behind them, or mean what another value says.
 */
#include <string.h>

#include "syscall/netlink/fields.h"
#include "syscall/netlink/own.h"
#include "syscall/netlink/route.h"
#include "syscall/walk.h"

enum { AF_MPLS_NR = 28, RTNEXTHOP_BYTES = 8, MDB_ENTRY_BYTES = 28 };

/* Labels of 20 bits, the last of which has a flag: mpls(7). */
bool nl_show_mpls(struct nl *n, const unsigned char *p, size_t len)
{
	struct walk *w = n->w;

	if (!len || len % 4)
		return false;
	w->ops->array_begin(w->v, ARRAY_COMMA);
	for (size_t at = 0; at < len; at += 4) {
		uint32_t v = (uint32_t)p[at] << 24 | p[at + 1] << 16 |
			     p[at + 2] << 8 | p[at + 3];

		if (!walk_element(w)) {
			w->ops->more(w->v);
			break;
		}
		w->ops->struct_begin(w->v, "mpls_label");
		w->ops->member(w->v, "label");
		w->ops->number(w->v, v >> 12, BASE_UNSIGNED);
		w->ops->member(w->v, "tc");
		w->ops->number(w->v, v >> 9 & 7, BASE_UNSIGNED);
		w->ops->member(w->v, "bos");
		w->ops->number(w->v, v >> 8 & 1, BASE_UNSIGNED);
		w->ops->member(w->v, "ttl");
		w->ops->number(w->v, v & 0xff, BASE_UNSIGNED);
		w->ops->struct_end(w->v);
	}
	w->ops->array_end(w->v);
	return true;
}

bool nl_show_route_address(struct nl *n, const unsigned char *p, size_t len)
{
	if (n->af == AF_MPLS_NR)
		return nl_show_mpls(n, p, len);
	return nl_show_address(n, p, len);
}

/* struct rtvia: a family and an address of it. */
bool nl_show_via(struct nl *n, const unsigned char *p, size_t len)
{
	struct walk *w = n->w;
	uint16_t family;

	if (len < sizeof(family))
		return false;
	memcpy(&family, p, sizeof(family));
	w->ops->struct_begin(w->v, "rtvia");
	w->ops->member(w->v, "rtvia_family");
	w->ops->constant(w->v, &xlat_addrfam, family);
	if (len > sizeof(family)) {
		w->ops->member(w->v, "rtvia_addr");
		if (!nl_show_address(n, p + 2, len - 2))
			nl_bytes(n, p + 2, len - 2);
	}
	w->ops->struct_end(w->v);
	return true;
}

/* struct rtnexthop, each with attributes of its own and a length. */
bool nl_show_multipath(struct nl *n, const unsigned char *p, size_t len)
{
	struct walk *w = n->w;
	uint16_t said;
	bool many;

	if (len < RTNEXTHOP_BYTES || n->depth >= NL_DEPTH)
		return false;
	memcpy(&said, p, sizeof(said));
	many = said < len;
	n->depth++;
	if (many)
		w->ops->array_begin(w->v, ARRAY_COMMA);
	while (len) {
		size_t mine, step;

		if (len < RTNEXTHOP_BYTES) {
			nl_bytes(n, p, len);
			break;
		}
		if (!walk_element(w)) {
			w->ops->more(w->v);
			break;
		}
		memcpy(&said, p, sizeof(said));
		mine = said < len ? said : len;
		if (mine > RTNEXTHOP_BYTES)
			w->ops->array_begin(w->v, ARRAY_COMMA);
		nl_struct(n, &layout_rtnexthop, p, RTNEXTHOP_BYTES);
		nl_rest(n, &nl_route, p, mine, RTNEXTHOP_BYTES);
		if (mine > RTNEXTHOP_BYTES)
			w->ops->array_end(w->v);
		step = (mine + 3) & ~(size_t)3;
		if (said < RTNEXTHOP_BYTES || step >= len)
			break;
		p += step;
		len -= step;
	}
	if (many)
		w->ops->array_end(w->v);
	n->depth--;
	return true;
}

static const struct field mdb_ifindex = { NULL, ARG_IFINDEX, .type = T_U32 };

/* struct br_mdb_entry: the address is of the protocol that is behind it. */
bool nl_show_mdb_entry(struct nl *n, const unsigned char *p, size_t len)
{
	enum { ADDRESS = 8, PROTO = 24 };
	struct walk *w = n->w;
	uint32_t ifindex;
	uint16_t vid, proto;

	if (len < MDB_ENTRY_BYTES)
		return false;
	memcpy(&ifindex, p, sizeof(ifindex));
	memcpy(&vid, p + 6, sizeof(vid));
	memcpy(&proto, p + PROTO, sizeof(proto));
	w->ops->struct_begin(w->v, "br_mdb_entry");
	walk_member(w, "ifindex", &mdb_ifindex, ifindex);
	w->ops->member(w->v, "state");
	w->ops->constant(w->v, &xlat_mdb_state, p[4]);
	w->ops->member(w->v, "flags");
	w->ops->flags(w->v, &xlat_mdb_flags, p[5]);
	w->ops->member(w->v, "vid");
	w->ops->number(w->v, vid, BASE_UNSIGNED);
	w->ops->member(w->v, "addr");
	w->ops->struct_begin(w->v, "addr");
	w->ops->member(w->v, "u");
	/* htons(ETH_P_IP), htons(ETH_P_IPV6), or a hardware address. */
	nl_show_address(n, p + ADDRESS,
			proto == 0x0008 ? 4 :
			proto == 0xdd86 ? 16 :
					  6);
	walk_member(w, "proto", &nl_ethertype, proto);
	w->ops->struct_end(w->v);
	w->ops->struct_end(w->v);
	nl_rest(n, &nl_mdb_eattr, p, len, MDB_ENTRY_BYTES);
	return true;
}

bool nl_show_router_port(struct nl *n, const unsigned char *p, size_t len)
{
	uint32_t ifindex;

	if (len < sizeof(ifindex))
		return false;
	memcpy(&ifindex, p, sizeof(ifindex));
	walk_value(n->w, &mdb_ifindex, ifindex, NULL);
	nl_rest(n, &nl_router_pattr, p, len, sizeof(ifindex));
	return true;
}

bool nl_show_endpoint(struct nl *n, const unsigned char *p, size_t len)
{
	walk_sockaddr(n->w, nl_addr_of(n, p), (int64_t)len);
	return true;
}

/* The other end of a pair: a link message within an attribute. */
bool nl_show_peer(struct nl *n, const unsigned char *p, size_t len)
{
	nl_struct_attrs(n, &layout_ifinfomsg, &nl_link, p, len);
	return true;
}

const struct nl_family nl_family_route = {
	.protocol = 0,
	.prefix = "RTM_???",
	.messages = &nl_route_messages,
};
