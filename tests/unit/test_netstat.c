/* SPDX-License-Identifier: BSD-2-Clause */
/* The parsers of /proc/net/snmp, netstat and snmp6, and differences. */
#include "snapshot/netstat.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void parse(struct net_counters *c, const char *text)
{
	net_counters_init(c);
	net_counters_parse(c, text, strlen(text));
}

static void assert_counter(const struct net_counters *c, const char *group,
			   const char *name, int64_t value)
{
	const struct net_counter *k = net_counters_find(c, group, name);

	assert_non_null(k);
	assert_int_equal(k->negative, value < 0);
	assert_int_equal((int64_t)k->value, value);
	assert_int_equal(net_counters_get(c, group, name),
			 value < 0 ? 0 : value);
}

static void test_pairs(void **state)
{
	struct net_counters c;

	(void)state;
	parse(&c, "Ip: A B\nIp: 1 2\n"
		  "Tcp: RtoMin MaxConn CurrEstab\nTcp: 200 -1 42\n"
		  "TcpExt: A\nTcpExt: 18446744073709551615");
	assert_int_equal(c.n, 6);
	assert_counter(&c, "Ip", "A", 1);
	assert_counter(&c, "Ip", "B", 2);
	assert_counter(&c, "Tcp", "MaxConn", -1);
	assert_counter(&c, "Tcp", "CurrEstab", 42);
	assert_true(net_counters_get(&c, "TcpExt", "A") == UINT64_MAX);
	assert_null(net_counters_find(&c, "Udp", "CurrEstab"));
	assert_null(net_counters_find(&c, "Tcp", "A"));
	assert_int_equal(net_counters_get(&c, "Tcp", "A"), 0);
	net_counters_done(&c);
}

/* What does not fit together gives nothing, and harms nothing else. */
static void test_odd(void **state)
{
	struct net_counters c;

	(void)state;
	parse(&c, "Tcp: A\nUdp: A B\nUdp: 7 x\nodd\n\nIp: A B C\nIp: 1\n"
		  "Ip: A\n");
	assert_int_equal(c.n, 2);
	assert_counter(&c, "Udp", "A", 7);
	assert_counter(&c, "Ip", "A", 1);
	net_counters_done(&c);
	parse(&c, "T: A B C D E\n"
		  "T: 18446744073709551616 -9223372036854775809 - "
		  "-9223372036854775808 1\n");
	assert_int_equal(c.n, 2);
	assert_counter(&c, "T", "D", INT64_MIN);
	assert_counter(&c, "T", "E", 1);
	net_counters_done(&c);
	parse(&c, "Tcp: A");
	assert_int_equal(c.n, 0);
	net_counters_done(&c);
	parse(&c, "");
	assert_int_equal(c.n, 0);
	net_counters_done(&c);
}

static void test_v6(void **state)
{
	static const char text[] = "Ip6InReceives                   \t4\n"
				   "Icmp6InType136\t2\n"
				   "Udp6RcvbufErrors\t9\nUdpLite6InErrors\t3\n"
				   "odd 1\nIp6\t1\nIp6Cut";
	struct net_counters c;

	(void)state;
	net_counters_init(&c);
	net_counters_parse6(&c, text, strlen(text));
	assert_int_equal(c.n, 4);
	assert_counter(&c, "Ip6", "InReceives", 4);
	assert_counter(&c, "Icmp6", "InType136", 2);
	assert_counter(&c, "Udp6", "RcvbufErrors", 9);
	assert_counter(&c, "UdpLite6", "InErrors", 3);
	net_counters_done(&c);
}

static void test_list(void **state)
{
	static const char text[] = "SctpCurrEstab                   \t3\n"
				   "Sctp 1\nOtherThing 4\nSctpX -\n"
				   "SctpShutdowns 18446744073709551615\nSctpY";
	struct net_counters c;

	(void)state;
	net_counters_init(&c);
	net_counters_parse_list(&c, "Sctp", text, strlen(text));
	assert_int_equal(c.n, 2);
	assert_counter(&c, "Sctp", "CurrEstab", 3);
	assert_true(net_counters_get(&c, "Sctp", "Shutdowns") == UINT64_MAX);
	net_counters_done(&c);
}

static void test_difference(void **state)
{
	struct net_counters a, b, d;

	(void)state;
	parse(&a, "T: Same Grown Less Gone Neg\nT: 1 2 3 4 -1\n");
	/* A module was loaded in between: others stand elsewhere. */
	parse(&b, "New: N\nNew: 8\nT: Same Grown Less More Neg\n"
		  "T: 1 7 2 9 5\n");
	net_counters_init(&d);
	net_counters_diff(&a, &b, &d);
	assert_int_equal(d.n, 1);
	assert_counter(&d, "T", "Grown", 5);
	net_counters_done(&d);
	net_counters_diff(&b, &b, &d);
	assert_int_equal(d.n, 0);
	net_counters_done(&a);
	net_counters_done(&b);
	net_counters_done(&d);
}

/* The running kernel's own: what rules ask for is there under these names. */
static void test_kernel(void **state)
{
	struct net_counters c;
	struct netns ns;

	(void)state;
	assert_int_equal(netns_open_self(&ns), 0);
	net_counters_init(&c);
	assert_int_equal(net_counters_read(&c, &ns), 0);
	assert_non_null(net_counters_find(&c, "TcpExt", "ListenOverflows"));
	assert_non_null(net_counters_find(&c, "TcpExt", "ListenDrops"));
	assert_non_null(net_counters_find(&c, "TcpExt", "SyncookiesSent"));
	assert_non_null(net_counters_find(&c, "TcpExt", "TCPReqQFullDrop"));
	assert_non_null(net_counters_find(&c, "Udp", "RcvbufErrors"));
	assert_non_null(net_counters_find(&c, "Tcp", "CurrEstab"));
	assert_int_equal(net_counters_read_file(&c, &ns, "none"), -2);
	net_counters_done(&c);
	netns_close(&ns);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_pairs),
		cmocka_unit_test(test_odd),
		cmocka_unit_test(test_v6),
		cmocka_unit_test(test_list),
		cmocka_unit_test(test_kernel),
		cmocka_unit_test(test_difference),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
