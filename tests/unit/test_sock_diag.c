/* SPDX-License-Identifier: BSD-2-Clause */
/* Answers of sock_diag(7) and lines of /proc/net, right and wrong. */
#include "snapshot/sock_diag.h"

#include <arpa/inet.h>
#include <errno.h>
#include <linux/inet_diag.h>
#include <linux/netlink_diag.h>
#include <linux/packet_diag.h>
#include <linux/unix_diag.h>
#include <linux/vm_sockets_diag.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "snapshot/sock_tcp.h"
#include "snapshot/sockstat.h"
#include "test.h"

static unsigned char buf[2048];
static size_t used;

static void begin(const void *head, size_t n)
{
	memset(buf, 0, sizeof(buf));
	memcpy(buf, head, n);
	used = n;
}

static void attr(uint16_t type, const void *p, size_t n)
{
	struct nlattr a = { .nla_type = type, .nla_len = sizeof(a) + n };

	memcpy(buf + used, &a, sizeof(a));
	memcpy(buf + used + sizeof(a), p, n);
	used += (sizeof(a) + n + 3) & ~3u;
}

static void begin_inet(uint8_t state)
{
	struct inet_diag_msg m = {
		.idiag_family = AF_INET,
		.idiag_state = state,
		.idiag_timer = 2,
		.idiag_retrans = 3,
		.id = { .idiag_sport = htons(80),
			.idiag_dport = htons(4711),
			.idiag_src = { htonl(0x7f000001) },
			.idiag_dst = { htonl(0x0a000002) },
			.idiag_if = 4,
			.idiag_cookie = { 5, 6 } },
		.idiag_expires = 700,
		.idiag_rqueue = 8,
		.idiag_wqueue = 9,
		.idiag_uid = 10,
		.idiag_inode = 11,
	};

	begin(&m, sizeof(m));
}

static void test_inet(void **state)
{
	uint32_t mark = 0x12, mem[9] = { 1, 2, 3, 4, 5, 6, 7, 8, 99 };
	uint64_t cgroup = 77;
	uint8_t shutdown = 2;
	struct sock s;
	uint32_t v;

	begin_inet(SOCK_ESTABLISHED);
	attr(SOCK_INET_SHUTDOWN, &shutdown, 1);
	attr(SOCK_INET_MARK, &mark, 4);
	attr(SOCK_INET_CGROUP, &cgroup, 8);
	attr(SOCK_INET_SKMEM, mem, sizeof(mem));
	assert_int_equal(sock_parse_diag(buf, used, &s), 0);
	assert_int_equal(s.family, AF_INET);
	assert_int_equal(s.state, SOCK_ESTABLISHED);
	assert_int_equal(s.local.port, 80);
	assert_int_equal(s.peer.port, 4711);
	assert_memory_equal(s.local.addr, "\x7f\0\0\1", 4);
	assert_memory_equal(s.peer.addr, "\x0a\0\0\2", 4);
	assert_int_equal(s.cookie, 5 | 6ull << 32);
	assert_int_equal(s.expires, 700);
	assert_int_equal(s.recvq, 8);
	assert_int_equal(s.sendq, 9);
	assert_int_equal(s.uid, 10);
	assert_int_equal(s.inode, 11);
	assert_int_equal(s.ifindex, 4);
	assert_int_equal(s.mark, 0x12);
	assert_int_equal(s.cgroup, 77);
	assert_int_equal(s.shutdown, 2);
	assert_true(sock_mem(&s, SOCK_MEM_DROPS, &v));
	assert_int_equal(v, 99);
	assert_false(s.has & SOCK_HAS_TOS);
}

/* An endpoint of SCTP has many addresses, of both families. */
static void test_sctp(void **state)
{
	struct sockaddr_storage all[4] = { 0 };
	struct sockaddr_in in = { .sin_family = AF_INET,
				  .sin_port = htons(9),
				  .sin_addr.s_addr = htonl(0xc0000201) };
	struct sockaddr_in6 in6 = { .sin6_family = AF_INET6,
				    .sin6_port = htons(10),
				    .sin6_addr.s6_addr = { 0x20, 1, 0xd,
							   0xb8, [15] = 1 } };
	struct fd_addr a;
	struct sock s;

	memcpy(&all[0], &in, sizeof(in));
	memcpy(&all[1], &in6, sizeof(in6));
	all[2].ss_family = AF_UNIX;
	begin_inet(SOCK_ESTABLISHED);
	attr(SOCK_INET_LOCALS, all, sizeof(all) - 1);
	attr(SOCK_INET_PEERS, all, sizeof(all[0]));
	assert_int_equal(sock_parse_diag(buf, used, &s), 0);
	assert_true(sock_sctp_addr(&s, SOCK_INET_LOCALS, 0, &a));
	assert_int_equal(a.family, AF_INET);
	assert_int_equal(a.port, 9);
	assert_memory_equal(a.addr, "\xc0\0\2\1", 4);
	assert_true(sock_sctp_addr(&s, SOCK_INET_LOCALS, 1, &a));
	assert_int_equal(a.family, AF_INET6);
	assert_int_equal(a.port, 10);
	assert_int_equal(a.addr[15], 1);
	/* Of no such family; cut off. */
	assert_false(sock_sctp_addr(&s, SOCK_INET_LOCALS, 2, &a));
	assert_false(sock_sctp_addr(&s, SOCK_INET_LOCALS, 3, &a));
	assert_true(sock_sctp_addr(&s, SOCK_INET_PEERS, 0, &a));
	assert_false(sock_sctp_addr(&s, SOCK_INET_PEERS, 1, &a));
	assert_false(sock_sctp_addr(&s, SOCK_INET_ULP, 0, &a));
}

/* Of each length there is a row or an error, and no byte behind is read. */
static void test_cut(void **state)
{
	uint32_t mem[9] = { 0 };
	struct sock s;

	begin_inet(SOCK_LISTEN);
	attr(SOCK_INET_SKMEM, mem, sizeof(mem));
	for (size_t n = 0; n <= used; n++) {
		unsigned char *copy = test_malloc(n + 1);
		uint32_t v;

		memcpy(copy, buf, n);
		assert_int_equal(sock_parse_inet(copy, n, &s),
				 n < sizeof(struct inet_diag_msg) ? -EBADMSG :
								    0);
		if (n >= sizeof(struct inet_diag_msg) && n < used)
			assert_false(sock_mem(&s, SOCK_MEM_RCVBUF, &v));
		test_free(copy);
	}
	buf[0] = AF_UNSPEC;
	assert_int_equal(sock_parse_diag(buf, used, &s), -EBADMSG);
	assert_int_equal(sock_parse_inet(buf, used, &s), -EBADMSG);
}

/* A kernel that knows less, and one that knows more. */
static void test_info(void **state)
{
	unsigned char longer[400] = { 0 };
	struct sock_tcp_info info = { .rtt = 1500, .snd_wnd = 9 }, got;
	struct sock s;
	uint64_t v;

	begin_inet(SOCK_ESTABLISHED);
	attr(SOCK_INET_INFO, &info, 104);
	assert_int_equal(sock_parse_inet(buf, used, &s), 0);
	s.table = SOCK_TCP;
	assert_int_equal(sock_tcp_info(&s, &got), 104);
	assert_int_equal(got.rtt, 1500);
	assert_int_equal(got.snd_wnd, 0);
	assert_true(sock_info(&s, offsetof(struct sock_tcp_info, rtt), 4, &v));
	assert_int_equal(v, 1500);
	assert_false(
		sock_info(&s, offsetof(struct sock_tcp_info, snd_wnd), 4, &v));
	assert_false(sock_info(&s, 102, 4, &v));

	memcpy(longer, &info, sizeof(info));
	begin_inet(SOCK_ESTABLISHED);
	attr(SOCK_INET_INFO, longer, sizeof(longer));
	assert_int_equal(sock_parse_inet(buf, used, &s), 0);
	s.table = SOCK_TCP;
	assert_int_equal(sock_tcp_info(&s, &got), sizeof(got));
	assert_int_equal(got.snd_wnd, 9);
}

static void test_unix(void **state)
{
	struct unix_diag_msg m = { .udiag_family = AF_UNIX,
				   .udiag_type = SOCK_STREAM,
				   .udiag_state = SOCK_LISTEN,
				   .udiag_ino = 5 };
	uint32_t rq[2] = { 1, 128 }, peer = 6, vfs[2] = { 7, 8 };
	struct sock s;
	size_t n;

	begin(&m, sizeof(m));
	attr(SOCK_UNIX_NAME, "\0a\0b\n", 5);
	attr(SOCK_UNIX_RQLEN, rq, 8);
	attr(SOCK_UNIX_PEER, &peer, 4);
	attr(SOCK_UNIX_VFS, vfs, 8);
	assert_int_equal(sock_parse_diag(buf, used, &s), 0);
	assert_int_equal(s.table, SOCK_UNIX_STREAM);
	assert_int_equal(s.recvq, 1);
	assert_int_equal(s.sendq, 128);
	assert_int_equal(s.peer_inode, 6);
	assert_int_equal(s.vfs_ino, 7);
	assert_memory_equal(sock_unix_name(&s, &n), "\0a\0b\n", 5);
	assert_int_equal(n, 5);
}

static void test_others(void **state)
{
	struct netlink_diag_msg nl = { .ndiag_family = AF_NETLINK,
				       .ndiag_protocol = 15,
				       .ndiag_portid = 99,
				       .ndiag_state = 1,
				       .ndiag_dst_group = 2 };
	struct packet_diag_msg pk = { .pdiag_family = AF_PACKET,
				      .pdiag_type = SOCK_RAW,
				      .pdiag_num = 3 };
	struct packet_diag_info info = { .pdi_index = 4 };
	struct vsock_diag_msg vs = { .vdiag_family = AF_VSOCK,
				     .vdiag_type = SOCK_STREAM,
				     .vdiag_state = SOCK_LISTEN,
				     .vdiag_src_cid = UINT32_MAX,
				     .vdiag_src_port = 1024 };
	struct sock s;

	begin(&nl, sizeof(nl));
	assert_int_equal(sock_parse_diag(buf, used, &s), 0);
	assert_int_equal(fd_addr_word(&s.local), 15);
	assert_int_equal(s.local.scope_id, 99);
	assert_true(s.has & SOCK_HAS_DST);
	begin(&pk, sizeof(pk));
	attr(SOCK_PACKET_INFO, &info, sizeof(info));
	assert_int_equal(sock_parse_diag(buf, used, &s), 0);
	assert_int_equal(s.table, SOCK_PACKET_RAW);
	assert_int_equal(s.ifindex, 4);
	begin(&vs, sizeof(vs));
	assert_int_equal(sock_parse_diag(buf, used, &s), 0);
	assert_int_equal(s.state, SOCK_LISTEN);
	assert_int_equal(fd_addr_word(&s.local), UINT32_MAX);
	assert_int_equal(s.local.scope_id, 1024);
}

static const char tcp_line[] =
	"   0: 0100007F:1F90 0200000A:0050 01 00000010:00000020 01:000000C8 "
	"00000003  1000        0 4242 2 0000000000000000 20 4 30 10 -1\n";

static void test_proc_inet(void **state)
{
	static const char six[] =
		"  1: 00000000000000000000000001000000:0050 "
		"00000000000000000000000000000000:0000 0A 00000000:00000001 "
		"00:00000000 00000000     0        0 7 1 0 100 0 0 10 0\n";
	struct sock s;

	assert_int_equal(
		sock_parse_proc_inet(tcp_line, strlen(tcp_line), AF_INET, &s),
		0);
	assert_memory_equal(s.local.addr, "\x7f\0\0\1", 4);
	assert_int_equal(s.local.port, 8080);
	assert_memory_equal(s.peer.addr, "\x0a\0\0\2", 4);
	assert_int_equal(s.sendq, 16);
	assert_int_equal(s.recvq, 32);
	assert_int_equal(s.timer, 1);
	assert_int_equal(s.retransmits, 3);
	assert_int_equal(s.uid, 1000);
	assert_int_equal(s.inode, 4242);
	assert_int_equal(sock_parse_proc_inet(six, strlen(six), AF_INET6, &s),
			 0);
	assert_int_equal(s.local.addr[15], 1);
	assert_int_equal(s.state, SOCK_LISTEN);
	/* Cut anywhere before the inode it is not a line. */
	for (size_t n = 0; n < 90; n++)
		assert_int_equal(sock_parse_proc_inet(tcp_line, n, AF_INET, &s),
				 -EBADMSG);
}

static void test_proc_others(void **state)
{
	static const char unix_line[] =
		"0000000000000000: 00000003 00000000 00010000 0001 01 123 "
		"@a b\n";
	static const char netlink_line[] =
		"0000000000000000 15  1234       00000003 1        2        0 "
		"       2        0        777\n";
	static const char packet_line[] =
		"0000000000000000 3      3    0003   2     1 5      1000   888"
		"\n";
	const char *name;
	struct sock s;
	size_t n;

	assert_int_equal(sock_parse_proc_unix(unix_line, strlen(unix_line), &s,
					      &name, &n),
			 0);
	assert_int_equal(s.state, SOCK_LISTEN);
	assert_int_equal(s.refs, 3);
	assert_int_equal(s.inode, 123);
	assert_int_equal(n, 4);
	assert_memory_equal(name, "@a b", 4);
	assert_int_equal(
		sock_parse_proc_netlink(netlink_line, strlen(netlink_line), &s),
		0);
	assert_int_equal(s.local.scope_id, 1234);
	assert_int_equal(s.groups, 3);
	assert_int_equal(s.inode, 777);
	assert_int_equal(
		sock_parse_proc_packet(packet_line, strlen(packet_line), &s),
		0);
	assert_int_equal(s.ifindex, 2);
	assert_int_equal(s.uid, 1000);
	assert_int_equal(s.inode, 888);
	assert_int_equal(sock_parse_proc_packet("x", 1, &s), -EBADMSG);
	assert_int_equal(sock_parse_proc_netlink("", 0, &s), -EBADMSG);
}

static const char *verdict(struct sock_tcp_info i)
{
	if (!i.state)
		i.state = SOCK_ESTABLISHED;
	return sock_verdict_of(&i, sizeof(i));
}

#define VERDICT(expected, ...)                                              \
	assert_string_equal(verdict((struct sock_tcp_info){ __VA_ARGS__ }), \
			    expected)

static void test_verdict(void **state)
{
	struct sock_tcp_info listener = { .state = SOCK_LISTEN };

	VERDICT("retransmitting", .retrans = 1);
	VERDICT("retransmitting", .lost = 1, .unacked = 3);
	VERDICT("retransmitting", .ca_state = 4);
	VERDICT("receiver-limited", .unacked = 1, .rwnd_limited = 60,
		.busy_time = 100);
	VERDICT("receiver-limited", .notsent_bytes = 1, .probes = 1);
	VERDICT("sender-limited", .unacked = 1, .sndbuf_limited = 60,
		.busy_time = 100);
	VERDICT("network-limited", .unacked = 10, .snd_cwnd = 10,
		.notsent_bytes = 1);
	VERDICT("app-limited", .bits = 1);
	VERDICT("idle", .last_data_sent = 5000, .last_data_recv = 5000,
		.bits = 1);
	VERDICT("ok", .unacked = 1, .snd_cwnd = 10);
	/* It was so once, but nothing waits any more. */
	VERDICT("app-limited", .bits = 1, .rwnd_limited = 60, .busy_time = 100);
	assert_null(sock_verdict_of(&listener, sizeof(listener)));
	/* A kernel that does not say. */
	assert_null(sock_verdict_of(&listener, 104));
}

static void test_sockstat(void **state)
{
	static const char text[] = "sockets: used 13\n"
				   "TCP: inuse 1 orphan 2 tw 3 alloc 4 mem 5\n"
				   "NEW: odd 6 more\n"
				   "broken\n";
	struct sockstat rows[16];
	size_t n = sockstat_parse(text, strlen(text), rows, 16);

	assert_int_equal(n, 7);
	assert_int_equal(sockstat_get(rows, n, "TCP", "tw"), 3);
	assert_int_equal(sockstat_get(rows, n, "TCP", "none"), 0);
	assert_string_equal(rows[5].unit, "pages");
	assert_int_equal(rows[5].bytes, 5 * sysconf(_SC_PAGESIZE));
	assert_null(rows[6].unit);
	assert_int_equal(sockstat_parse(text, strlen(text), rows, 2), 7);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_inet),
		cmocka_unit_test(test_sctp),
		cmocka_unit_test(test_cut),
		cmocka_unit_test(test_info),
		cmocka_unit_test(test_unix),
		cmocka_unit_test(test_others),
		cmocka_unit_test(test_proc_inet),
		cmocka_unit_test(test_proc_others),
		cmocka_unit_test(test_verdict),
		cmocka_unit_test(test_sockstat),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
