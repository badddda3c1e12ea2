/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=sendto,recvfrom -s 64 -a12 */
/* Netlink beside routing: sock_diag, generic, netfilter, xfrm and others. */
#include "netlink_spec.h"

static struct message m;

/* A socket of the family, or -1: the kernel may lack it. */
static int family(int protocol)
{
	return socket(AF_NETLINK, SOCK_RAW, protocol);
}

static void diag(int fd)
{
	struct {
		uint8_t b[4];
		uint32_t states;
		uint16_t port[2];
		uint32_t src[4], dst[4], dev, cookie[2];
	} req = { { AF_INET, IPPROTO_TCP, 0x42, 0 },
		  0x402,
		  { htons(80), 0 },
		  { htonl(INADDR_LOOPBACK) },
		  { 0 },
		  1,
		  { ~0u, ~0u } };
	struct {
		uint8_t b[4];
		uint32_t ino, cookie[2];
	} un = { { AF_UNIX, SOCK_STREAM, 10 }, 77, { 1, 2 } };
	uint8_t code[20] = { 7, 20, 24,	 0, AF_INET, 32, 0, 0, 80, 0,
			     0, 0,  127, 0, 0,	     1,	 1, 4, 8,  0 };
	uint32_t mem[9] = { 1, 2, 3, 4, 5, 6, 7, 8, 9 };

	begin(&m, 20, 0x301);
	put(&m, &req, sizeof(req));
	attr(&m, 1, code, sizeof(code));
	/* The kernel looks at it: there is no such port. */
	say(fd, &m, "SOCK_DIAG_BY_FAMILY", "NLM_F_REQUEST|NLM_F_DUMP",
	    "{sdiag_family=AF_INET, sdiag_protocol=IPPROTO_TCP, "
	    "idiag_ext=1<<(INET_DIAG_INFO-1)|1<<(INET_DIAG_SKMEMINFO-1), "
	    "idiag_states=1<<TCP_ESTABLISHED|1<<TCP_LISTEN, "
	    "id={idiag_sport=htons(80), idiag_dport=htons(0), "
	    "idiag_src=inet_addr(\"127.0.0.1\"), "
	    "idiag_dst=inet_addr(\"0.0.0.0\"), "
	    "idiag_if=if_nametoindex(\"lo\"), "
	    "idiag_cookie=[4294967295, 4294967295]}}, "
	    "[{nla_len=24, nla_type=INET_DIAG_REQ_BYTECODE}, "
	    "[[{code=INET_DIAG_BC_S_COND, yes=20, no=24}, {family=AF_INET, "
	    "prefix_len=32, port=80, addr=inet_addr(\"127.0.0.1\")}], "
	    "{code=INET_DIAG_BC_JMP, yes=4, no=8}]]");
	recv(fd, m.b, sizeof(m.b), 0);
	close(fd);
	fd = family(NETLINK_SOCK_DIAG);
	printf("recvfrom(%d, [{nlmsg_len=20, nlmsg_type=NLMSG_DONE, "
	       "nlmsg_flags=NLM_F_MULTI, nlmsg_seq=7, nlmsg_pid=%d}, 0], "
	       "65536, 0, NULL, NULL) = 20\n",
	       fd, (int)((struct nlmsghdr *)m.b)->nlmsg_pid);
	begin(&m, 20, 0);
	put(&m, &un, sizeof(un));
	attr(&m, 0, "\0abc", 4);
	attr_u32(&m, 2, 78);
	attr(&m, 5, mem, sizeof(mem));
	attr_u8(&m, 6, 3);
	say(fd, &m, "SOCK_DIAG_BY_FAMILY", "0",
	    "{udiag_family=AF_UNIX, udiag_type=SOCK_STREAM, "
	    "udiag_state=TCP_LISTEN, udiag_ino=77, "
	    "udiag_cookie=[1, 2]}, "
	    "[[{nla_len=8, nla_type=UNIX_DIAG_NAME}, @\"abc\"], "
	    "[{nla_len=8, nla_type=UNIX_DIAG_PEER}, 78], "
	    "[{nla_len=40, nla_type=UNIX_DIAG_MEMINFO}, "
	    "[[SK_MEMINFO_RMEM_ALLOC]=1, [SK_MEMINFO_RCVBUF]=2, "
	    "[SK_MEMINFO_WMEM_ALLOC]=3, [SK_MEMINFO_SNDBUF]=4, "
	    "[SK_MEMINFO_FWD_ALLOC]=5, [SK_MEMINFO_WMEM_QUEUED]=6, "
	    "[SK_MEMINFO_OPTMEM]=7, [SK_MEMINFO_BACKLOG]=8, "
	    "[SK_MEMINFO_DROPS]=9]], "
	    "[{nla_len=5, nla_type=UNIX_DIAG_SHUTDOWN}, "
	    "RCV_SHUTDOWN|SEND_SHUTDOWN]]");
}

static void generic(int fd)
{
	unsigned n, k;

	begin(&m, 16, 0);
	put(&m, "\1\2\0\0", 4);
	attr_str(&m, 2, "nl80211");
	n = nest(&m, 7);
	k = nest(&m, 1);
	attr_str(&m, 1, "scan");
	attr_u32(&m, 2, 5);
	end(&m, k);
	end(&m, n);
	n = nest(&m, 6);
	k = nest(&m, 1);
	attr_u32(&m, 2, 0xe);
	end(&m, k);
	end(&m, n);
	say(fd, &m, "nlctrl", "0",
	    "{cmd=CTRL_CMD_NEWFAMILY, version=2}, "
	    "[[{nla_len=12, nla_type=CTRL_ATTR_FAMILY_NAME}, \"nl80211\"], "
	    "[{nla_len=28, nla_type=CTRL_ATTR_MCAST_GROUPS}, "
	    "[{nla_len=24, nla_type=0x1}, "
	    "[[{nla_len=9, nla_type=CTRL_ATTR_MCAST_GRP_NAME}, \"scan\"], "
	    "[{nla_len=8, nla_type=CTRL_ATTR_MCAST_GRP_ID}, 5]]]], "
	    "[{nla_len=16, nla_type=CTRL_ATTR_OPS}, [{nla_len=12, "
	    "nla_type=0x1}, [{nla_len=8, nla_type=CTRL_ATTR_OP_FLAGS}, "
	    "GENL_CMD_CAP_DO|GENL_CMD_CAP_DUMP|GENL_CMD_CAP_HASPOL]]]]");
	/* What the kernel calls 99 is not in the trace. */
	begin(&m, 99, 0);
	put(&m, "\5\1\0\0", 4);
	attr_u32(&m, 3, 1);
	say(fd, &m, "0x63 /* GENERIC_FAMILY_??? */", "0",
	    "{cmd=5, version=1}, "
	    "[{nla_len=8, nla_type=0x3}, \"\\x01\\x00\\x00\\x00\"]");
}

static void netfilter(int fd)
{
	unsigned n, e, x, d;

	begin(&m, 0x10, 0);
	put(&m, "\0\0\0\xa", 4);
	say(fd, &m, "NFNL_MSG_BATCH_BEGIN", "0",
	    "{nfgen_family=AF_UNSPEC, version=0, res_id=htons(10)}");
	begin(&m, 10 << 8 | 6, 0xc00);
	put(&m, "\2\0\0\0", 4);
	attr_str(&m, 1, "filter");
	n = nest(&m, 4 | 0x8000);
	e = nest(&m, 1);
	attr_str(&m, 1, "cmp");
	x = nest(&m, 2);
	attr(&m, 1, "\0\0\0\1", 4);
	attr(&m, 2, "\0\0\0\0", 4);
	d = nest(&m, 3);
	attr(&m, 1, "\6", 1);
	end(&m, d);
	end(&m, x);
	end(&m, e);
	end(&m, n);
	say(fd, &m, "NFNL_SUBSYS_NFTABLES<<8|NFT_MSG_NEWRULE",
	    "NLM_F_CREATE|NLM_F_APPEND",
	    "{nfgen_family=AF_INET, version=0, res_id=htons(0)}, "
	    "[[{nla_len=11, nla_type=NFTA_RULE_TABLE}, \"filter\"], "
	    "[{nla_len=48, nla_type=NLA_F_NESTED|NFTA_RULE_EXPRESSIONS}, "
	    "[{nla_len=44, nla_type=NFTA_LIST_ELEM}, "
	    "[[{nla_len=8, nla_type=NFTA_EXPR_NAME}, \"cmp\"], "
	    "[{nla_len=32, nla_type=NFTA_EXPR_DATA}, "
	    "[[{nla_len=8, nla_type=NFTA_CMP_SREG}, NFT_REG_1], "
	    "[{nla_len=8, nla_type=NFTA_CMP_OP}, NFT_CMP_EQ], "
	    "[{nla_len=12, nla_type=NFTA_CMP_DATA}, "
	    "[{nla_len=5, nla_type=NFTA_DATA_VALUE}, \"\\x06\"]]]]]]]]");
	begin(&m, 1 << 8, 0);
	put(&m, "\2\0\0\0", 4);
	n = nest(&m, 1);
	e = nest(&m, 1);
	attr(&m, 1, "\x7f\0\0\1", 4);
	end(&m, e);
	e = nest(&m, 2);
	attr_u8(&m, 1, 6);
	attr(&m, 2, "\0\x50", 2);
	end(&m, e);
	end(&m, n);
	attr(&m, 3, "\0\0\1\x8e", 4);
	say(fd, &m, "NFNL_SUBSYS_CTNETLINK<<8|IPCTNL_MSG_CT_NEW", "0",
	    "{nfgen_family=AF_INET, version=0, res_id=htons(0)}, "
	    "[[{nla_len=36, nla_type=CTA_TUPLE_ORIG}, "
	    "[[{nla_len=12, nla_type=CTA_TUPLE_IP}, "
	    "[{nla_len=8, nla_type=CTA_IP_V4_SRC}, "
	    "inet_addr(\"127.0.0.1\")]], [{nla_len=20, "
	    "nla_type=CTA_TUPLE_PROTO}, [[{nla_len=5, "
	    "nla_type=CTA_PROTO_NUM}, IPPROTO_TCP], [{nla_len=6, "
	    "nla_type=CTA_PROTO_SRC_PORT}, htons(80)]]]]], "
	    "[{nla_len=8, nla_type=CTA_STATUS}, IPS_SEEN_REPLY|IPS_ASSURED|"
	    "IPS_CONFIRMED|IPS_SRC_NAT_DONE|IPS_DST_NAT_DONE]]");
	begin(&m, 99 << 8 | 1, 0);
	say(fd, &m, "0x6301 /* NFNL_SUBSYS_??? */", "0", NULL);
	begin(&m, 10 << 8 | 0xfe, 0);
	say(fd, &m, "NFNL_SUBSYS_NFTABLES<<8|0xfe", "0", NULL);
}

static void xfrm(int fd)
{
	struct {
		uint32_t daddr[4], spi;
		uint16_t family;
		uint8_t proto, p;
	} id = { { htonl(0x0a000001) }, htonl(0x100), AF_INET, 50, 0 };

	begin(&m, 0x11, 0);
	put(&m, &id, sizeof(id));
	attr_u64(&m, 21, 0xffffffff00000005);
	say(fd, &m, "XFRM_MSG_DELSA", "0",
	    "{daddr=inet_addr(\"10.0.0.1\"), spi=htonl(256), "
	    "family=AF_INET, proto=IPPROTO_ESP}, "
	    "[{nla_len=12, nla_type=XFRMA_MARK}, {v=0x5, m=0xffffffff}]");
}

static void crypto(int fd)
{
	struct {
		char name[3][64];
		uint32_t v[4];
	} alg = { { "sha1", "sha1-x", "kernel" }, { 1, 2, 3, 4 } };

	begin(&m, 0x13, 0);
	put(&m, &alg, sizeof(alg));
	attr_u32(&m, 1, 100);
	say(fd, &m, "CRYPTO_MSG_GETALG", "0",
	    "{cru_name=\"sha1\", cru_driver_name=\"sha1-x\", "
	    "cru_module_name=\"kernel\", cru_type=0x1, cru_mask=0x2, "
	    "cru_refcnt=3, cru_flags=0x4}, "
	    "[{nla_len=8, nla_type=CRYPTOCFGA_PRIORITY_VAL}, 100]");
}

static void audit(int fd)
{
	uint32_t status[4] = { 1, 1, 0, 12 };

	begin(&m, 1005, 0);
	put(&m, "op=test\0", 8);
	say(fd, &m, "AUDIT_USER", "0", "\"op=test\"");
	begin(&m, 1001, 0);
	put(&m, status, sizeof(status));
	say(fd, &m, "AUDIT_SET", "0",
	    "{mask=AUDIT_STATUS_ENABLED, enabled=1, failure=0, pid=12, ...}");
}

static void uevent(int fd)
{
	static const char text[] = "add@/devices/x\0ACTION=add\0SEQNUM=1";
	struct sockaddr_nl to = { .nl_family = AF_NETLINK };
	struct {
		char prefix[8];
		uint32_t v[8];
		char p[4];
	} udev = { "libudev", { htonl(0xfeedcafe), 40, 40, 4 }, "A=b" };
	long r;

	r = sendto(fd, text, sizeof(text), 0, (void *)&to, sizeof(to));
	printf("sendto(%d, [\"add@/devices/x\", \"ACTION=add\", \"SEQNUM=1\"], "
	       "%zu, 0, {sa_family=AF_NETLINK, nl_pid=0, nl_groups=00000000}, "
	       "12) = %s\n",
	       fd, sizeof(text), result(r));
	r = sendto(fd, &udev, sizeof(udev), 0, (void *)&to, sizeof(to));
	printf("sendto(%d, [{prefix=\"libudev\", magic=htonl(4276996862), "
	       "header_size=40, properties_off=40, properties_len=4, "
	       "filter_subsystem_hash=htonl(0), filter_devtype_hash=htonl(0), "
	       "filter_tag_bloom_hi=htonl(0), filter_tag_bloom_lo=htonl(0)}, "
	       "[\"A=b\"]], %zu, 0, {sa_family=AF_NETLINK, nl_pid=0, "
	       "nl_groups=00000000}, 12) = %s\n",
	       fd, sizeof(udev), result(r));
}

static const struct {
	int protocol;
	void (*run)(int fd);
} families[] = {
	{ NETLINK_SOCK_DIAG, diag },	    { NETLINK_GENERIC, generic },
	{ NETLINK_NETFILTER, netfilter },   { NETLINK_XFRM, xfrm },
	{ NETLINK_CRYPTO, crypto },	    { NETLINK_AUDIT, audit },
	{ NETLINK_KOBJECT_UEVENT, uevent },
};

int main(void)
{
	setvbuf(stdout, NULL, _IOFBF, 1 << 16);
	for (size_t i = 0; i < sizeof(families) / sizeof(families[0]); i++) {
		int fd = family(families[i].protocol);

		if (fd >= 0)
			families[i].run(fd);
		else
			fprintf(stderr, "no protocol %d here\n",
				families[i].protocol);
	}
	return 0;
}
