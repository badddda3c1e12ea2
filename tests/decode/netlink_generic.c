/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=sendto -s 64 -a12 */
/*
 * Families of generic netlink that this kernel has, whichever numbers it gave
 * them; what others look like is in tests/unit/test_netlink_walk.c.
 */
#include <linux/genetlink.h>
#include <stdbool.h>

#include "netlink_spec.h"

static struct message m;

/* Asks for the number; 0: the kernel has no such family. */
static unsigned number_of(int fd, const char *name)
{
	struct genlmsghdr g = { CTRL_CMD_GETFAMILY, 1 };
	struct nlmsghdr *h = (void *)m.b;
	unsigned at;
	long n;

	begin(&m, GENL_ID_CTRL, NLM_F_REQUEST);
	put(&m, &g, sizeof(g));
	attr_str(&m, CTRL_ATTR_FAMILY_NAME, name);
	h->nlmsg_len = m.len;
	send(fd, m.b, m.len, 0);
	n = recv(fd, m.b, sizeof(m.b), 0);
	if (n < NLMSG_HDRLEN || h->nlmsg_type != GENL_ID_CTRL)
		return 0;
	for (at = NLMSG_HDRLEN + GENL_HDRLEN; at + NLA_HDRLEN < n;) {
		struct nlattr *a = (void *)(m.b + at);

		if (a->nla_type == CTRL_ATTR_FAMILY_ID)
			return *(uint16_t *)(m.b + at + NLA_HDRLEN);
		at += NLA_ALIGN(a->nla_len);
	}
	return 0;
}

static bool start(unsigned family, unsigned flags, uint8_t cmd)
{
	struct genlmsghdr g = { cmd, 1 };

	if (!family)
		return false;
	begin(&m, family, flags);
	put(&m, &g, sizeof(g));
	return true;
}

int main(void)
{
	int fd = netlink(NETLINK_GENERIC);
	unsigned stats = number_of(fd, "TASKSTATS");
	unsigned ethtool = number_of(fd, "ethtool");
	unsigned metrics = number_of(fd, "tcp_metrics");
	unsigned mptcp = number_of(fd, "mptcp_pm");
	unsigned thermal = number_of(fd, "thermal");
	unsigned netdev = number_of(fd, "netdev");
	unsigned n;

	if (!ethtool && !stats) {
		fprintf(stderr, "no family of generic netlink\n");
		return SKIP;
	}
	/* One that is always there comes first. */
	start(GENL_ID_CTRL, 0, CTRL_CMD_GETOPS);
	say(fd, &m, "nlctrl", "0", "{cmd=CTRL_CMD_GETOPS, version=1}");
	if (start(stats, 0, 1)) {
		attr_u32(&m, 1, 4242);
		attr_str(&m, 3, "0-1");
		say(fd, &m, "TASKSTATS", "0",
		    "{cmd=TASKSTATS_CMD_GET, version=1}, "
		    "[[{nla_len=8, nla_type=TASKSTATS_CMD_ATTR_PID}, 4242], "
		    "[{nla_len=8, nla_type=TASKSTATS_CMD_ATTR_REGISTER_CPUMASK}"
		    ", \"0-1\"]]");
	}
	if (start(stats, 0, 2)) {
		uint64_t sleepers[5] = { 1, 2, 3, 4, 5 };

		n = nest(&m, 4);
		attr_u32(&m, 1, 4242);
		end(&m, n);
		say(fd, &m, "TASKSTATS", "0",
		    "{cmd=TASKSTATS_CMD_NEW, version=1}, "
		    "[{nla_len=12, nla_type=TASKSTATS_TYPE_AGGR_PID}, "
		    "[{nla_len=8, nla_type=TASKSTATS_TYPE_PID}, 4242]]");
		start(stats, 0, 5);
		attr(&m, 1, sleepers, sizeof(sleepers));
		say(fd, &m, "TASKSTATS", "0",
		    "{cmd=CGROUPSTATS_CMD_NEW, version=1}, "
		    "[{nla_len=44, nla_type=CGROUPSTATS_TYPE_CGROUP_STATS}, "
		    "{nr_sleeping=1, nr_running=2, nr_stopped=3, "
		    "nr_uninterruptible=4, nr_io_wait=5}]");
	}
	if (start(ethtool, 0, 2)) {
		/* What the kernel sends has other commands. */
		say(fd, &m, "ethtool", "0",
		    "{cmd=ETHTOOL_MSG_LINKINFO_GET_REPLY, version=1}");
		start(ethtool, NLM_F_REQUEST, 15);
		n = nest(&m, 1 | NLA_F_NESTED);
		attr_str(&m, 2, "lo");
		attr_u32(&m, 3, 4);
		end(&m, n);
		attr_u32(&m, 6, 512);
		say(fd, &m, "ethtool", "NLM_F_REQUEST",
		    "{cmd=ETHTOOL_MSG_RINGS_GET, version=1}, "
		    "[[{nla_len=20, "
		    "nla_type=NLA_F_NESTED|ETHTOOL_A_RINGS_HEADER}, "
		    "[[{nla_len=7, nla_type=ETHTOOL_A_HEADER_DEV_NAME}, "
		    "\"lo\"], "
		    "[{nla_len=8, nla_type=ETHTOOL_A_HEADER_FLAGS}, 4]]], "
		    "[{nla_len=8, nla_type=ETHTOOL_A_RINGS_RX}, 512]]");
	}
	if (start(metrics, 0, 1)) {
		uint32_t addr = htonl(INADDR_LOOPBACK);

		attr(&m, 1, &addr, sizeof(addr));
		attr_u64(&m, 3, 7);
		n = nest(&m, 6);
		attr_u32(&m, 4, 10);
		end(&m, n);
		say(fd, &m, "tcp_metrics", "0",
		    "{cmd=TCP_METRICS_CMD_GET, version=1}, "
		    "[[{nla_len=8, nla_type=TCP_METRICS_ATTR_ADDR_IPV4}, "
		    "inet_addr(\"127.0.0.1\")], "
		    "[{nla_len=12, nla_type=TCP_METRICS_ATTR_AGE}, 7], "
		    "[{nla_len=12, nla_type=TCP_METRICS_ATTR_VALS}, "
		    "[{nla_len=8, nla_type=TCP_METRICS_A_METRICS_CWND}, "
		    "10]]]");
	}
	if (start(mptcp, 0, 1)) {
		n = nest(&m, 1);
		attr_u16(&m, 1, AF_INET);
		attr_u8(&m, 2, 3);
		attr_u32(&m, 6, 0x5);
		end(&m, n);
		say(fd, &m, "mptcp_pm", "0",
		    "{cmd=MPTCP_PM_CMD_ADD_ADDR, version=1}, "
		    "[{nla_len=28, nla_type=MPTCP_PM_ATTR_ADDR}, "
		    "[[{nla_len=6, nla_type=MPTCP_PM_ADDR_ATTR_FAMILY}, "
		    "AF_INET], "
		    "[{nla_len=5, nla_type=MPTCP_PM_ADDR_ATTR_ID}, 3], "
		    "[{nla_len=8, nla_type=MPTCP_PM_ADDR_ATTR_FLAGS}, "
		    "MPTCP_PM_ADDR_FLAG_SIGNAL|MPTCP_PM_ADDR_FLAG_BACKUP]]]");
	}
	if (start(thermal, 0, 2)) {
		attr_u32(&m, 2, 1);
		attr_u32(&m, 6, 2);
		say(fd, &m, "thermal", "0",
		    "{cmd=THERMAL_GENL_CMD_TZ_GET_TRIP, version=1}, "
		    "[[{nla_len=8, nla_type=THERMAL_GENL_ATTR_TZ_ID}, 1], "
		    "[{nla_len=8, nla_type=THERMAL_GENL_ATTR_TZ_TRIP_TYPE}, "
		    "THERMAL_TRIP_HOT]]");
	}
	if (start(netdev, 0, 1)) {
		attr_u32(&m, 1, 1);
		attr_u64(&m, 3, 0x13);
		say(fd, &m, "netdev", "0",
		    "{cmd=NETDEV_CMD_DEV_GET, version=1}, "
		    "[[{nla_len=8, nla_type=NETDEV_A_DEV_IFINDEX}, "
		    "if_nametoindex(\"lo\")], "
		    "[{nla_len=12, nla_type=NETDEV_A_DEV_XDP_FEATURES}, "
		    "NETDEV_XDP_ACT_BASIC|NETDEV_XDP_ACT_REDIRECT|"
		    "NETDEV_XDP_ACT_HW_OFFLOAD]]");
	}
	/* A number that no family has. */
	start(1000, 0, 5);
	attr_u32(&m, 3, 1);
	say(fd, &m, "0x3e8 /* GENERIC_FAMILY_??? */", "0",
	    "{cmd=5, version=1}, "
	    "[{nla_len=8, nla_type=0x3}, \"\\x01\\x00\\x00\\x00\"]");
	return 0;
}
