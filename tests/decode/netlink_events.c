/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=recvfrom -s 64 -a12 */
/*
 * What a family of generic netlink sends to a group, beside its answers: the
 * events of MPTCP, whose numbers are those of commands. In a network namespace
 * of its own, where nothing else happens.
 */
#include <linux/genetlink.h>
#include <sched.h>

#include "netlink_spec.h"

enum {
	ADD_MEMBERSHIP = 1, /* NETLINK_ADD_MEMBERSHIP of SOL_NETLINK */
	GET_LIMITS = 6,
	LISTENER_CREATED = 15,
	MPTCP_PROTOCOL = 262,
	HEADERS = NLMSG_HDRLEN + GENL_HDRLEN,
};

static struct message m;

static void ask(int fd, unsigned type, uint8_t cmd, const char *name)
{
	struct genlmsghdr g = { cmd, 1 };
	struct nlmsghdr *h = (void *)m.b;

	begin(&m, type, NLM_F_REQUEST);
	put(&m, &g, sizeof(g));
	if (name)
		attr_str(&m, CTRL_ATTR_FAMILY_NAME, name);
	h->nlmsg_len = m.len;
	if (send(fd, m.b, m.len, 0) != (long)m.len)
		exit(SKIP);
}

/* The attribute of this type among those at p up to `end`, or NULL. */
static const struct nlattr *find(const char *p, const char *end, unsigned type)
{
	while (p + NLA_HDRLEN <= end) {
		const struct nlattr *a = (const void *)p;

		if ((a->nla_type & NLA_TYPE_MASK) == type)
			return a;
		if (a->nla_len < NLA_HDRLEN)
			break;
		p += NLA_ALIGN(a->nla_len);
	}
	return NULL;
}

static const char *payload(const struct nlattr *a)
{
	return (const char *)a + NLA_HDRLEN;
}

/* The group of this name in what the family said of itself; 0: none. */
static unsigned group_of(const char *end, const char *name)
{
	const struct nlattr *all = find(m.b + HEADERS, end,
					CTRL_ATTR_MCAST_GROUPS);
	const char *p = all ? payload(all) : end;

	while (all && p + NLA_HDRLEN < (const char *)all + all->nla_len) {
		const struct nlattr *g = (const void *)p, *n, *id;

		end = p + g->nla_len;
		n = find(payload(g), end, CTRL_ATTR_MCAST_GRP_NAME);
		id = find(payload(g), end, CTRL_ATTR_MCAST_GRP_ID);
		if (n && id && !strcmp(payload(n), name))
			return *(const uint32_t *)payload(id);
		p += NLA_ALIGN(g->nla_len);
	}
	return 0;
}

/* The next message as it is to be shown, up to its command. */
static long receive(int fd, const char *cmd)
{
	struct nlmsghdr *h = (void *)m.b;
	long n = recv(fd, m.b, sizeof(m.b), MSG_DONTWAIT);

	/* An older kernel has no such event. */
	if (n < HEADERS)
		exit(SKIP);
	printf("recvfrom(%d, [{nlmsg_len=%u, nlmsg_type=mptcp_pm, "
	       "nlmsg_flags=0, nlmsg_seq=%u, nlmsg_pid=%u}, {cmd=%s, "
	       "version=1}, [",
	       fd, h->nlmsg_len, h->nlmsg_seq, h->nlmsg_pid, cmd);
	return n;
}

int main(void)
{
	struct sockaddr_in any = { .sin_family = AF_INET };
	const struct nlattr *a;
	unsigned family, group;
	int fd, sock;
	long n;

	if (unshare(CLONE_NEWNET))
		return SKIP;
	fd = netlink(NETLINK_GENERIC);
	ask(fd, GENL_ID_CTRL, CTRL_CMD_GETFAMILY, "mptcp_pm");
	n = read(fd, m.b, sizeof(m.b));
	a = n > HEADERS ? find(m.b + HEADERS, m.b + n, CTRL_ATTR_FAMILY_ID) :
			  NULL;
	family = a ? *(const uint16_t *)payload(a) : 0;
	group = a ? group_of(m.b + n, "mptcp_pm_events") : 0;
	sock = socket(AF_INET, SOCK_STREAM, MPTCP_PROTOCOL);
	if (!family || !group || sock < 0 ||
	    setsockopt(fd, SOL_NETLINK, ADD_MEMBERSHIP, &group, sizeof(group)))
		return SKIP;
	/* An answer: a command. */
	ask(fd, family, GET_LIMITS, NULL);
	n = receive(fd, "MPTCP_PM_CMD_GET_LIMITS");
	printf("[{nla_len=8, nla_type=MPTCP_PM_ATTR_RCV_ADD_ADDRS}, %u], "
	       "[{nla_len=8, nla_type=MPTCP_PM_ATTR_SUBFLOWS}, %u]]], %zu, "
	       "MSG_DONTWAIT, NULL, NULL) = %ld\n",
	       *(uint32_t *)(m.b + HEADERS + NLA_HDRLEN),
	       *(uint32_t *)(m.b + HEADERS + 3 * NLA_HDRLEN), sizeof(m.b), n);
	/* What the kernel tells of its own accord. */
	if (bind(sock, (void *)&any, sizeof(any)) || listen(sock, 1))
		return SKIP;
	n = receive(fd, "MPTCP_EVENT_LISTENER_CREATED");
	a = find(m.b + HEADERS, m.b + n, 9);
	if (((struct genlmsghdr *)(m.b + NLMSG_HDRLEN))->cmd !=
		    LISTENER_CREATED ||
	    !a)
		return SKIP;
	printf("[{nla_len=6, nla_type=MPTCP_ATTR_FAMILY}, AF_INET], "
	       "[{nla_len=6, nla_type=MPTCP_ATTR_SPORT}, htons(%u)], "
	       "[{nla_len=8, nla_type=MPTCP_ATTR_SADDR4}, "
	       "inet_addr(\"0.0.0.0\")]]], %zu, MSG_DONTWAIT, NULL, NULL) = "
	       "%ld\n",
	       ntohs(*(const uint16_t *)payload(a)), sizeof(m.b), n);
	return 0;
}
