/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=sendto -s 64 -a12 */
/* rtnetlink: what ip(8), bridge(8) and tc(8) say. */
#include "netlink_spec.h"

#include <linux/if_link.h>
#include <linux/rtnetlink.h>
#include <net/if.h>

static struct message m;

#define LINK_TEXT                                                      \
	"{ifi_family=AF_UNSPEC, ifi_type=ARPHRD_NETROM, ifi_index=0, " \
	"ifi_flags=IFF_UP, ifi_change=0x1}"

static void links(int fd)
{
	struct ifinfomsg ifi = { .ifi_flags = IFF_UP, .ifi_change = 1 };
	unsigned info, data, peer;

	begin(&m, RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL);
	put(&m, &ifi, sizeof(ifi));
	attr_str(&m, IFLA_IFNAME, "veth0");
	attr(&m, IFLA_ADDRESS, "\2\0\0\0\0\1", 6);
	info = nest(&m, IFLA_LINKINFO | NLA_F_NESTED);
	attr_str(&m, IFLA_INFO_KIND, "veth");
	data = nest(&m, IFLA_INFO_DATA);
	peer = nest(&m, 1); /* VETH_INFO_PEER */
	put(&m, &ifi, sizeof(ifi));
	attr_str(&m, IFLA_IFNAME, "veth1");
	end(&m, peer);
	end(&m, data);
	end(&m, info);
	say(fd, &m, "RTM_NEWLINK", "NLM_F_EXCL|NLM_F_CREATE",
	    LINK_TEXT
	    ", [[{nla_len=10, nla_type=IFLA_IFNAME}, \"veth0\"], "
	    "[{nla_len=10, nla_type=IFLA_ADDRESS}, 02:00:00:00:00:01], "
	    "[{nla_len=52, nla_type=NLA_F_NESTED|IFLA_LINKINFO}, "
	    "[[{nla_len=9, nla_type=IFLA_INFO_KIND}, \"veth\"], "
	    "[{nla_len=36, nla_type=IFLA_INFO_DATA}, "
	    "[{nla_len=32, nla_type=VETH_INFO_PEER}, " LINK_TEXT
	    ", [{nla_len=10, nla_type=IFLA_IFNAME}, \"veth1\"]]]]]]");

	begin(&m, RTM_NEWLINK, 0);
	put(&m, &ifi, sizeof(ifi));
	info = nest(&m, IFLA_LINKINFO);
	attr_str(&m, IFLA_INFO_KIND, "vlan");
	data = nest(&m, IFLA_INFO_DATA);
	attr_u16(&m, IFLA_VLAN_ID, 5);
	attr(&m, IFLA_VLAN_PROTOCOL, "\x81\0", 2);
	attr_u64(&m, IFLA_VLAN_FLAGS, 0x300000001);
	end(&m, data);
	end(&m, info);
	say(fd, &m, "RTM_NEWLINK", "0",
	    LINK_TEXT
	    ", [{nla_len=48, nla_type=IFLA_LINKINFO}, "
	    "[[{nla_len=9, nla_type=IFLA_INFO_KIND}, \"vlan\"], "
	    "[{nla_len=32, nla_type=IFLA_INFO_DATA}, "
	    "[[{nla_len=6, nla_type=IFLA_VLAN_ID}, 5], "
	    "[{nla_len=6, nla_type=IFLA_VLAN_PROTOCOL}, htons(ETH_P_8021Q)], "
	    "[{nla_len=12, nla_type=IFLA_VLAN_FLAGS}, "
	    "{flags=VLAN_FLAG_REORDER_HDR, mask=0x3}]]]]]");

	/* Of another family the same attribute has another meaning. */
	ifi.ifi_family = AF_BRIDGE;
	begin(&m, RTM_SETLINK, 0);
	put(&m, &ifi, sizeof(ifi));
	info = nest(&m, IFLA_AF_SPEC);
	attr_u32(&m, 2 /* IFLA_BRIDGE_VLAN_INFO */, 0x50002);
	end(&m, info);
	say(fd, &m, "RTM_SETLINK", "0",
	    "{ifi_family=AF_BRIDGE, ifi_type=ARPHRD_NETROM, ifi_index=0, "
	    "ifi_flags=IFF_UP, ifi_change=0x1}, "
	    "[{nla_len=12, nla_type=IFLA_AF_SPEC}, "
	    "[{nla_len=8, nla_type=IFLA_BRIDGE_VLAN_INFO}, "
	    "{flags=BRIDGE_VLAN_INFO_PVID, vid=5}]]");
	begin(&m, RTM_GETLINK, NLM_F_DUMP);
	put(&m, &(char){ AF_PACKET }, 1);
	m.len -= 3;
	say(fd, &m, "RTM_GETLINK", "NLM_F_DUMP", "{ifi_family=AF_PACKET, ...}");
}

static void routes(int fd)
{
	struct rtmsg rt = { AF_INET,
			    24,
			    0,
			    0x10,
			    RT_TABLE_MAIN,
			    RTPROT_BOOT,
			    RT_SCOPE_UNIVERSE,
			    RTN_UNICAST,
			    0 };
	struct rtnexthop nh = { 16, 0, 3, 1 };
	struct ifaddrmsg ifa = { AF_INET, 8, IFA_F_PERMANENT, RT_SCOPE_HOST,
				 1 };
	unsigned n;

	begin(&m, RTM_NEWADDR, NLM_F_CREATE | NLM_F_REPLACE);
	put(&m, &ifa, sizeof(ifa));
	attr(&m, IFA_LOCAL, "\x7f\0\0\1", 4);
	attr(&m, IFA_ADDRESS, "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\1", 16);
	attr_str(&m, IFA_LABEL, "lo");
	say(fd, &m, "RTM_NEWADDR", "NLM_F_REPLACE|NLM_F_CREATE",
	    "{ifa_family=AF_INET, ifa_prefixlen=8, ifa_flags=IFA_F_PERMANENT, "
	    "ifa_scope=RT_SCOPE_HOST, ifa_index=if_nametoindex(\"lo\")}, "
	    "[[{nla_len=8, nla_type=IFA_LOCAL}, inet_addr(\"127.0.0.1\")], "
	    "[{nla_len=20, nla_type=IFA_ADDRESS}, "
	    "inet_pton(AF_INET6, \"::1\")], "
	    "[{nla_len=7, nla_type=IFA_LABEL}, \"lo\"]]");

	begin(&m, RTM_NEWROUTE, NLM_F_CREATE);
	put(&m, &rt, sizeof(rt));
	attr(&m, RTA_DST, "\xa\1\2\0", 4);
	n = nest(&m, RTA_METRICS);
	attr_u32(&m, RTAX_MTU, 1400);
	attr_str(&m, RTAX_CC_ALGO, "bbr");
	end(&m, n);
	n = nest(&m, RTA_MULTIPATH);
	put(&m, &nh, sizeof(nh));
	attr(&m, RTA_GATEWAY, "\xa\0\0\1", 4);
	nh.rtnh_len = 8;
	nh.rtnh_flags = RTNH_F_ONLINK;
	put(&m, &nh, sizeof(nh));
	end(&m, n);
	attr(&m, RTA_VIA, "\2\0\xa\0\0\2", 6);
	n = nest(&m, RTA_ENCAP);
	attr(&m, 1 /* MPLS_IPTUNNEL_DST */, "\0\x06\x41\0", 4);
	end(&m, n);
	attr_u16(&m, RTA_ENCAP_TYPE, 1);
	attr_u32(&m, RTA_TABLE, 1000);
	say(fd, &m, "RTM_NEWROUTE", "NLM_F_CREATE",
	    "{rtm_family=AF_INET, rtm_dst_len=24, rtm_src_len=0, rtm_tos=0x10, "
	    "rtm_table=RT_TABLE_MAIN, rtm_protocol=RTPROT_BOOT, "
	    "rtm_scope=RT_SCOPE_UNIVERSE, rtm_type=RTN_UNICAST, rtm_flags=0}, "
	    "[[{nla_len=8, nla_type=RTA_DST}, inet_addr(\"10.1.2.0\")], "
	    "[{nla_len=20, nla_type=RTA_METRICS}, "
	    "[[{nla_len=8, nla_type=RTAX_MTU}, 1400], "
	    "[{nla_len=8, nla_type=RTAX_CC_ALGO}, \"bbr\"]]], "
	    "[{nla_len=28, nla_type=RTA_MULTIPATH}, "
	    "[[{rtnh_len=16, rtnh_flags=0, rtnh_hops=3, "
	    "rtnh_ifindex=if_nametoindex(\"lo\")}, "
	    "[{nla_len=8, nla_type=RTA_GATEWAY}, inet_addr(\"10.0.0.1\")]], "
	    "{rtnh_len=8, rtnh_flags=RTNH_F_ONLINK, rtnh_hops=3, "
	    "rtnh_ifindex=if_nametoindex(\"lo\")}]], "
	    "[{nla_len=10, nla_type=RTA_VIA}, {rtvia_family=AF_INET, "
	    "rtvia_addr=inet_addr(\"10.0.0.2\")}], "
	    "[{nla_len=12, nla_type=RTA_ENCAP}, "
	    "[{nla_len=8, nla_type=MPLS_IPTUNNEL_DST}, "
	    "[{label=100, tc=0, bos=1, ttl=0}]]], "
	    "[{nla_len=6, nla_type=RTA_ENCAP_TYPE}, LWTUNNEL_ENCAP_MPLS], "
	    "[{nla_len=8, nla_type=RTA_TABLE}, 0x3e8 /* RT_TABLE_??? */]]");
}

static void others(int fd)
{
	struct ndmsg {
		char family, p[3];
		int ifindex;
		uint16_t state;
		uint8_t flags, type;
	} nd = { AF_BRIDGE, "", 1, 0x82, 2, RTN_UNICAST };
	struct {
		uint8_t b[8];
		uint32_t flags;
	} rule = { { AF_INET, 0, 0, 0, RT_TABLE_LOCAL, 0, 0, 1 }, 2 };
	struct {
		uint8_t family, scope, protocol, pad;
		uint32_t flags;
	} nhm = { AF_INET, 0, RTPROT_STATIC, 0, 1 };
	unsigned n;

	begin(&m, RTM_NEWNEIGH, NLM_F_APPEND);
	put(&m, &nd, sizeof(nd));
	attr(&m, 2 /* NDA_LLADDR */, "\2\0\0\0\0\7", 6);
	attr_u16(&m, 5 /* NDA_VLAN */, 9);
	say(fd, &m, "RTM_NEWNEIGH", "NLM_F_APPEND",
	    "{ndm_family=AF_BRIDGE, ndm_ifindex=if_nametoindex(\"lo\"), "
	    "ndm_state=NUD_REACHABLE|NUD_PERMANENT, ndm_flags=NTF_SELF, "
	    "ndm_type=RTN_UNICAST}, "
	    "[[{nla_len=10, nla_type=NDA_LLADDR}, 02:00:00:00:00:07], "
	    "[{nla_len=6, nla_type=NDA_VLAN}, 9]]");
	begin(&m, RTM_DELRULE, NLM_F_NONREC);
	put(&m, &rule, sizeof(rule));
	attr_u32(&m, 10 /* FRA_FWMARK */, 0x1f);
	attr_u64(&m, 20 /* FRA_UID_RANGE */, 0x3e800000000);
	say(fd, &m, "RTM_DELRULE", "NLM_F_NONREC",
	    "{family=AF_INET, dst_len=0, src_len=0, tos=0, "
	    "table=RT_TABLE_LOCAL, action=FR_ACT_TO_TBL, "
	    "flags=FIB_RULE_INVERT}, "
	    "[[{nla_len=8, nla_type=FRA_FWMARK}, 0x1f], "
	    "[{nla_len=12, nla_type=FRA_UID_RANGE}, {start=0, end=1000}]]");
	begin(&m, RTM_NEWNEXTHOP, NLM_F_CREATE);
	put(&m, &nhm, sizeof(nhm));
	attr_u32(&m, 1, 12);
	attr(&m, 2, "\1\0\0\0\4\0\0\0\2\0\0\0\0\0\0\0", 16);
	say(fd, &m, "RTM_NEWNEXTHOP", "NLM_F_CREATE",
	    "{nh_family=AF_INET, nh_scope=RT_SCOPE_UNIVERSE, "
	    "nh_protocol=RTPROT_STATIC, nh_flags=RTNH_F_DEAD}, "
	    "[[{nla_len=8, nla_type=NHA_ID}, 12], "
	    "[{nla_len=20, nla_type=NHA_GROUP}, [{id=1, weight=4, "
	    "weight_high=0}, {id=2, weight=0, weight_high=0}]]]");
	begin(&m, RTM_GETSTATS, NLM_F_ROOT);
	n = 0x100;
	put(&m, &(uint32_t[]){ 0, 1, 0x11 }, 12);
	say(fd, &m, "RTM_GETSTATS", "NLM_F_ROOT",
	    "{family=AF_UNSPEC, ifindex=if_nametoindex(\"lo\"), "
	    "filter_mask=IFLA_STATS_FILTER_BIT(IFLA_STATS_LINK_64)|"
	    "IFLA_STATS_FILTER_BIT(IFLA_STATS_AF_SPEC)}");
	(void)n;
}

static void traffic(int fd)
{
	struct tcmsg tc = { .tcm_ifindex = 1,
			    .tcm_handle = 0x10000,
			    .tcm_parent = UINT32_MAX };
	uint32_t netem[6] = { 10, 1000, 0, 0, 0, 5 };
	uint32_t mirred[7] = { 1, 0, 4, 0, 0, 1, 1 };
	uint32_t sel[8] = { 0x00010000, 0, 0, 0, 0xffff, 0x1234, 8, 0 };
	unsigned n, acts, act, opts;

	begin(&m, RTM_NEWQDISC, NLM_F_CREATE | NLM_F_EXCL);
	put(&m, &tc, sizeof(tc));
	attr_str(&m, TCA_KIND, "netem");
	n = nest(&m, TCA_OPTIONS);
	put(&m, netem, sizeof(netem));
	attr_u32(&m, 7 /* TCA_NETEM_ECN */, 1);
	end(&m, n);
	say(fd, &m, "RTM_NEWQDISC", "NLM_F_EXCL|NLM_F_CREATE",
	    "{tcm_family=AF_UNSPEC, tcm_ifindex=if_nametoindex(\"lo\"), "
	    "tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, "
	    "[[{nla_len=10, nla_type=TCA_KIND}, \"netem\"], "
	    "[{nla_len=36, nla_type=TCA_OPTIONS}, {latency=10, limit=1000, "
	    "loss=0, gap=0, duplicate=0, jitter=5}, "
	    "[{nla_len=8, nla_type=TCA_NETEM_ECN}, 1]]]");
	begin(&m, RTM_NEWTFILTER, 0);
	put(&m, &tc, sizeof(tc));
	attr_str(&m, TCA_KIND, "u32");
	n = nest(&m, TCA_OPTIONS);
	attr(&m, 5 /* TCA_U32_SEL */, sel, sizeof(sel));
	acts = nest(&m, 7 /* TCA_U32_ACT */);
	act = nest(&m, 1);
	attr_str(&m, 1, "mirred");
	opts = nest(&m, 2);
	attr(&m, 2 /* TCA_MIRRED_PARMS */, mirred, sizeof(mirred));
	end(&m, opts);
	end(&m, act);
	end(&m, acts);
	end(&m, n);
	say(fd, &m, "RTM_NEWTFILTER", "0",
	    "{tcm_family=AF_UNSPEC, tcm_ifindex=if_nametoindex(\"lo\"), "
	    "tcm_handle=65536, tcm_parent=4294967295, tcm_info=0}, "
	    "[[{nla_len=8, nla_type=TCA_KIND}, \"u32\"], "
	    "[{nla_len=96, nla_type=TCA_OPTIONS}, "
	    "[[{nla_len=36, nla_type=TCA_U32_SEL}, {flags=0, offshift=0, "
	    "nkeys=1, offmask=htons(0), off=0, offoff=0, hoff=0, "
	    "hmask=htonl(0)}, [{mask=0xffff, val=0x1234, off=8, offmask=0}]], "
	    "[{nla_len=56, nla_type=TCA_U32_ACT}, [{nla_len=52, nla_type=0x1}, "
	    "[[{nla_len=11, nla_type=TCA_ACT_KIND}, \"mirred\"], "
	    "[{nla_len=36, nla_type=TCA_ACT_OPTIONS}, "
	    "[{nla_len=32, nla_type=TCA_MIRRED_PARMS}, {index=1, capab=0, "
	    "action=TC_ACT_STOLEN, refcnt=0, bindcnt=0, "
	    "eaction=TCA_EGRESS_REDIR, "
	    "ifindex=if_nametoindex(\"lo\")}]]]]]]]]");
}

/* Nothing that a length says is true. */
static void hostile(int fd)
{
	struct ifinfomsg ifi = { 0 };
	struct nlattr *a;
	unsigned at;

	begin(&m, RTM_NEWLINK, 0);
	put(&m, &ifi, sizeof(ifi));
	at = m.len;
	attr_u32(&m, IFLA_MTU, 1);
	a = (void *)(m.b + at);
	a->nla_len = 3;
#define ZERO                                                           \
	"{ifi_family=AF_UNSPEC, ifi_type=ARPHRD_NETROM, ifi_index=0, " \
	"ifi_flags=0, ifi_change=0}"
	say(fd, &m, "RTM_NEWLINK", "0",
	    ZERO ", {nla_len=3, nla_type=IFLA_MTU}");
	a->nla_len = 1000;
	say(fd, &m, "RTM_NEWLINK", "0",
	    ZERO ", [{nla_len=1000, nla_type=IFLA_MTU}, 1]");
	a->nla_len = 7;
	say(fd, &m, "RTM_NEWLINK", "0",
	    ZERO ", [{nla_len=7, nla_type=IFLA_MTU}, \"\\x01\\x00\\x00\"]");
	a->nla_len = 8;
	a->nla_type = 0x3fff;
	say(fd, &m, "RTM_NEWLINK", "0",
	    ZERO ", [{nla_len=8, nla_type=0x3fff /* IFLA_??? */}, "
		 "\"\\x01\\x00\\x00\\x00\"]");
	put(&m, "\0\0\0", 3);
	m.len--;
	say(fd, &m, "RTM_NEWLINK", "0",
	    ZERO ", [[{nla_len=8, nla_type=0x3fff /* IFLA_??? */}, "
		 "\"\\x01\\x00\\x00\\x00\"], \"\\x00\\x00\\x00\"]");

	/* A thousand attributes within each other: ten are looked into. */
	begin(&m, RTM_NEWLINK, 0);
	put(&m, &ifi, sizeof(ifi));
	for (unsigned i = 0; i < 1000; i++) {
		struct nlattr n = { (1000 - i) * 4, 18 };

		put(&m, &n, 4);
	}
	say(fd, &m, "RTM_NEWLINK", "0",
	    ZERO
	    ", [{nla_len=4000, nla_type=IFLA_LINKINFO}, "
	    "[{nla_len=3996, nla_type=0x12 /* IFLA_INFO_??? */}, "
	    "\"\\x98\\x0f\\x12\\x00\\x94\\x0f\\x12\\x00\\x90\\x0f\\x12\\x00"
	    "\\x8c\\x0f\\x12\\x00\\x88\\x0f\\x12\\x00\\x84\\x0f\\x12\\x00"
	    "\\x80\\x0f\\x12\\x00\\x7c\\x0f\\x12\\x00\\x78\\x0f\\x12\\x00"
	    "\\x74\\x0f\\x12\\x00\\x70\\x0f\\x12\\x00\\x6c\\x0f\\x12\\x00"
	    "\\x68\\x0f\\x12\\x00\\x64\\x0f\\x12\\x00\\x60\\x0f\\x12\\x00"
	    "\\x5c\\x0f\\x12\\x00\"...]]");
}

int main(void)
{
	int fd = netlink(NETLINK_ROUTE);

	setvbuf(stdout, NULL, _IOFBF, 1 << 16);
	links(fd);
	routes(fd);
	others(fd);
	traffic(fd);
	hostile(fd);
	return 0;
}
