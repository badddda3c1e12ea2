/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Families of generic netlink: their names by number, and messages of those
 * that few kernels have.
 */
#include <arpa/inet.h>
#include <linux/netlink.h>
#include <string.h>

#include "basic/strbuf.h"
#include "event/genl.h"
#include "event/trace_opts.h"
#include "sink/text_visitor.h"
#include "syscall/decode.h"
#include "syscall/fd_ident.h"
#include "test.h"

enum { BASE = 0x10000, FAMILY = 0x1f, ROOM = 4096 };

static struct strbuf m;
static const char *family_name;
static bool received; /* what is shown was, else sent */

static ssize_t read_buffer(struct memory *mem, uint64_t addr, void *buf,
			   size_t len)
{
	size_t at = addr - BASE;

	if (addr < BASE || at >= m.len)
		return -14;
	if (len > m.len - at)
		len = m.len - at;
	memcpy(buf, m.data + at, len);
	return (ssize_t)len;
}

static int format_of(const struct call *call, int fd)
{
	return FD_FORMAT_NETLINK + NETLINK_GENERIC;
}

static const char *genl_name(const struct call *call, uint16_t id)
{
	return id == FAMILY ? family_name : NULL;
}

static void put(const void *p, size_t n)
{
	strbuf_put(&m, p, n);
	while (m.len % 4)
		strbuf_putc(&m, 0);
}

static void begin(const char *name, uint8_t cmd)
{
	struct nlmsghdr h = { .nlmsg_type = FAMILY };
	const char genl[4] = { cmd, 1 };

	family_name = name;
	m.len = 0;
	put(&h, sizeof(h));
	put(genl, sizeof(genl));
}

static void attr(uint16_t type, const void *p, size_t n)
{
	struct nlattr a = { NLA_HDRLEN + n, type };

	put(&a, sizeof(a));
	put(p, n);
}

static size_t nest(uint16_t type)
{
	struct nlattr a = { 0, type };

	put(&a, sizeof(a));
	return m.len - sizeof(a);
}

static void end(size_t at)
{
	uint16_t len = m.len - at;

	memcpy(m.data + at, &len, sizeof(len));
}

/* What comes behind the header of the message. */
static const char *shown(void)
{
	static const struct trace_opts topts = { .xlat = XLAT_ABBREV };
	static const struct decode_opts opts = { .strlen_max = 32 };
	static struct strbuf out;
	enum { SENDTO_NR = 44, RECVFROM_NR = 45 };
	uint64_t nr = received ? RECVFROM_NR : SENDTO_NR;
	enum phase phase = received ? PHASE_EXIT : PHASE_ENTER;
	struct memory mem = { .read = read_buffer, .live = phase };
	uint32_t len = m.len;
	struct call c = { .abi = ABI_X86_64,
			  .nr = nr,
			  .sysent = sysent_by_nr(ABI_X86_64, nr),
			  .args = { 3, BASE, len },
			  .phase = phase,
			  .ret = received ? (int64_t)len : 0,
			  .mem = &mem,
			  .format_of = format_of,
			  .genl_name = genl_name };
	struct text_visitor tv;
	const char *s;

	memcpy(m.data, &len, sizeof(len));
	out.len = 0;
	text_visitor_init(&tv, &topts, false);
	tv.b = &out;
	text_visitor_begin(&tv, false);
	decode_args_range(&c, &opts, &tv.base, 1, 2);
	memory_done(&mem);
	s = strstr(strbuf_cstr(&out), "nlmsg_type=");
	return s ? s + strlen("nlmsg_type=") : strbuf_cstr(&out);
}

#define HEAD(name) name ", nlmsg_flags=0, nlmsg_seq=0, nlmsg_pid=0}, "

static void test_wireguard(void **state)
{
	struct sockaddr_in to = { AF_INET,
				  htons(51820),
				  { htonl(INADDR_LOOPBACK) } };
	uint16_t inet = AF_INET;
	uint32_t addr = htonl(0x0a000001);
	size_t peers, peer, ips, ip;

	begin("wireguard", 1);
	attr(2, "wg0", 4);
	peers = nest(8);
	peer = nest(0);
	attr(4, &to, sizeof(to));
	ips = nest(9);
	ip = nest(0);
	attr(1, &inet, sizeof(inet));
	attr(2, &addr, sizeof(addr));
	attr(3, "\x20", 1);
	end(ip);
	end(ips);
	end(peer);
	end(peers);
	assert_string_equal(
		shown(),
		HEAD("wireguard") "{cmd=WG_CMD_SET_DEVICE, version=1}, "
				  "[[{nla_len=8, nla_type=WGDEVICE_A_IFNAME}, \"wg0\"], "
				  "[{nla_len=60, nla_type=WGDEVICE_A_PEERS}, "
				  "[{nla_len=56, nla_type=0}, "
				  "[[{nla_len=20, nla_type=WGPEER_A_ENDPOINT}, "
				  "{sa_family=AF_INET, sin_port=htons(51820), "
				  "sin_addr=inet_addr(\"127.0.0.1\")}], "
				  "[{nla_len=32, nla_type=WGPEER_A_ALLOWEDIPS}, "
				  "[{nla_len=28, nla_type=0}, "
				  "[[{nla_len=6, nla_type=WGALLOWEDIP_A_FAMILY}, AF_INET], "
				  "[{nla_len=8, nla_type=WGALLOWEDIP_A_IPADDR}, "
				  "inet_addr(\"10.0.0.1\")], "
				  "[{nla_len=5, nla_type=WGALLOWEDIP_A_CIDR_MASK}, "
				  "32]]]]]]]]]");
}

static void test_header(void **state)
{
	int32_t ifindex = 7;

	/* openvswitch has a structure of its own there. */
	begin("ovs_vport", 3);
	put(&ifindex, sizeof(ifindex));
	attr(3, "br0", 4);
	assert_string_equal(
		shown(),
		HEAD("ovs_vport") "{cmd=OVS_VPORT_CMD_GET, version=1}, "
				  "{dp_ifindex=7}, "
				  "[{nla_len=8, nla_type=OVS_VPORT_ATTR_NAME}, "
				  "\"br0\"]]");
	/* It is cut off. */
	m.len -= 10;
	assert_string_equal(
		shown(),
		HEAD("ovs_vport") "{cmd=OVS_VPORT_CMD_GET, version=1}, "
				  "{...}]");
}

static void test_names(void **state)
{
	uint32_t n = 2;

	begin("nl80211", 5);
	attr(1, &n, sizeof(n));
	attr(6, "\2\0\0\0\0\1", 6);
	/* One that has a name only. */
	attr(49, "xy", 2);
	assert_string_equal(
		shown(),
		HEAD("nl80211") "{cmd=NL80211_CMD_GET_INTERFACE, version=1}, "
				"[[{nla_len=8, nla_type=NL80211_ATTR_WIPHY}, 2], "
				"[{nla_len=10, nla_type=NL80211_ATTR_MAC}, "
				"02:00:00:00:00:01], "
				"[{nla_len=6, nla_type=NL80211_ATTR_REG_TYPE}, "
				"\"\\x78\\x79\"]]]");
}

#define MPTCP(pid) "mptcp_pm, nlmsg_flags=0, nlmsg_seq=0, nlmsg_pid=" pid "}, "

/* Commands and events share numbers; the same bytes, by where they came from.
 */
static void test_events(void **state)
{
	static const uint32_t port_id = 77;
	static const uint8_t error = 111, id = 1;
	uint16_t inet = AF_INET, port = htons(80), flags = 2;
	uint32_t addr = htonl(INADDR_LOOPBACK), token = 0xabc, reason = 3;

	begin("mptcp_pm", 1);
	assert_string_equal(shown(), MPTCP("0") "{cmd=MPTCP_PM_CMD_ADD_ADDR, "
						"version=1}]");
	received = true;
	assert_string_equal(shown(), MPTCP("0") "{cmd=MPTCP_EVENT_CREATED, "
						"version=1}]");
	/* An answer is to somebody. */
	memcpy(m.data + 12, &port_id, sizeof(port_id));
	assert_string_equal(shown(), MPTCP("77") "{cmd=MPTCP_PM_CMD_ADD_ADDR, "
						 "version=1}]");
	begin("mptcp_pm", 11);
	attr(1, &token, sizeof(token));
	attr(2, &inet, sizeof(inet));
	attr(3, &id, sizeof(id));
	attr(5, &addr, sizeof(addr));
	attr(10, &port, sizeof(port));
	attr(12, &error, sizeof(error));
	attr(13, &flags, sizeof(flags));
	attr(16, &reason, sizeof(reason));
	assert_string_equal(
		shown(),
		MPTCP("0") "{cmd=MPTCP_EVENT_SUB_CLOSED, version=1}, "
			   "[[{nla_len=8, nla_type=MPTCP_ATTR_TOKEN}, 0xabc], "
			   "[{nla_len=6, nla_type=MPTCP_ATTR_FAMILY}, "
			   "AF_INET], "
			   "[{nla_len=5, nla_type=MPTCP_ATTR_LOC_ID}, 1], "
			   "[{nla_len=8, nla_type=MPTCP_ATTR_SADDR4}, "
			   "inet_addr(\"127.0.0.1\")], "
			   "[{nla_len=6, nla_type=MPTCP_ATTR_DPORT}, "
			   "htons(80)], "
			   "[{nla_len=5, nla_type=MPTCP_ATTR_ERROR}, "
			   "ECONNREFUSED], "
			   "[{nla_len=6, nla_type=MPTCP_ATTR_FLAGS}, "
			   "MPTCP_PM_EV_FLAG_SERVER_SIDE], "
			   "[{nla_len=8, nla_type=MPTCP_ATTR_RESET_REASON}, "
			   "MPTCP_RST_EPROHIBIT]]]");
	received = false;
}

static void test_nobody(void **state)
{
	begin("frobnicate", 5);
	attr(1, "ab", 2);
	/* The name is known, and no more. */
	assert_string_equal(
		shown(),
		HEAD("frobnicate") "{cmd=5, version=1}, "
				   "[{nla_len=6, nla_type=0x1}, \"\\x61\\x62\"]]");
	begin(NULL, 5);
	assert_string_equal(shown(),
			    "0x1f /* GENERIC_FAMILY_??? */, nlmsg_flags=0, "
			    "nlmsg_seq=0, nlmsg_pid=0}, {cmd=5, version=1}]");
	/* A command beyond those that have attributes. */
	begin("TASKSTATS", 250);
	attr(1, "ab", 2);
	assert_string_equal(
		shown(),
		HEAD("TASKSTATS") "{cmd=0xfa /* TASKSTATS_CMD_??? */, version=1}, "
				  "[{nla_len=6, nla_type=0x1}, \"\\x61\\x62\"]]");
}

static void test_ids(void **state)
{
	struct genl_names *g = genl_names_new();
	struct record_genl r = genl_record(33, "a name of 16 b...", 5);

	genl_names_add(g, 33, "ethtool");
	assert_string_equal(genl_names_find(g, 33), "ethtool");
	assert_null(genl_names_find(g, 34));
	assert_null(genl_names_find(g, UINT32_MAX));
	/* A file may say anything. */
	genl_names_add(g, GENL_IDS, "beyond");
	genl_names_add(g, 34, "\33[31m");
	genl_names_add(g, 35, "");
	assert_null(genl_names_find(g, 34));
	assert_null(genl_names_find(g, 35));
	/* All bytes, and no NUL among them. */
	genl_names_add(g, 36, r.name);
	assert_string_equal(genl_names_find(g, 36), "a name of 16 b..");
	assert_int_equal(r.r.len, sizeof(r));
	genl_names_free(g);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_wireguard), cmocka_unit_test(test_header),
		cmocka_unit_test(test_names),	  cmocka_unit_test(test_events),
		cmocka_unit_test(test_nobody),	  cmocka_unit_test(test_ids),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
