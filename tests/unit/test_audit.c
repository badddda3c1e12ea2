/* SPDX-License-Identifier: BSD-2-Clause */
/* Settings and what is said of them; the table of rules itself. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "basic/cleanup.h"
#include "snapshot/audit.h"

static const struct {
	const char *line;
	uint8_t verdict;
} cases[] = {
	/* the list that is copied from blog to blog */
	{ "net.ipv4.tcp_tw_recycle = 1", AUDIT_REMOVED },
	{ "net.ipv4.tcp_timestamps=0", AUDIT_HARMFUL },
	{ "net.ipv4.tcp_window_scaling=0", AUDIT_HARMFUL },
	{ "net.ipv4.tcp_sack=0", AUDIT_HARMFUL },
	{ "net.ipv4.tcp_syncookies=0", AUDIT_HARMFUL },
	{ "net.ipv4.ip_local_port_range=1024 65536", AUDIT_INVALID },
	{ "net.ipv4.tcp_fin_timeout=10", AUDIT_MISUNDERSTOOD },
	{ "net.core.somaxconn=262144", AUDIT_MISUNDERSTOOD },
	{ "net.core.netdev_max_backlog=30000", AUDIT_MISUNDERSTOOD },
	{ "net.ipv4.tcp_no_metrics_save=1", AUDIT_MISUNDERSTOOD },
	{ "net.ipv4.tcp_max_orphans=262144", AUDIT_RISKY },
	{ "net.core.rmem_max=16777216", AUDIT_MISUNDERSTOOD },
	/* others */
	{ "net.ipv4.tcp_abort_on_overflow=1", AUDIT_HARMFUL },
	{ "net.ipv4.tcp_tw_reuse=1", AUDIT_MISUNDERSTOOD },
	{ "net.core.somaxconn=1024", AUDIT_BELOW_DEFAULT },
	{ "net.core.somaxconn=4096", AUDIT_DEFAULT },
	{ "net.core.somaxconn=8192", AUDIT_FINE },
	{ "net.ipv4.tcp_low_latency=1", AUDIT_NO_EFFECT },
	{ "net.ipv4.tcp_fack=1", AUDIT_NO_EFFECT },
	{ "net.ipv4.tcp_fack=0", AUDIT_NO_EFFECT },
	{ "net.ipv4.tcp_mem=1073741824 4294967296 1099511627776", AUDIT_UNIT },
	{ "net.ipv4.tcp_mem=100 200 300", AUDIT_FINE },
	{ "net.ipv4.tcp_mem=300 200 100", AUDIT_INVALID },
	{ "net.ipv4.tcp_rmem=4096 87380 4194304", AUDIT_BELOW_DEFAULT },
	{ "net.ipv4.tcp_rmem=4096 16777216 67108864", AUDIT_HARMFUL },
	{ "net.ipv4.tcp_rmem = 4096\t131072   33554432", AUDIT_DEFAULT },
	{ "net.ipv4.ip_local_port_range = 10000 65535", AUDIT_FINE },
	{ "net.ipv4.ip_local_port_range = 9000 65535", AUDIT_RISKY },
	{ "net.ipv4.ip_local_port_range = 60000 50000", AUDIT_INVALID },
	{ "kernel.shmmax = 68719476736", AUDIT_BELOW_DEFAULT },
	{ "kernel.shmmax = 18446744073692774399", AUDIT_FINE },
	{ "kernel.shmall = 1099511627776", AUDIT_UNIT },
	{ "kernel.pid_max = 99999999999999999999999", AUDIT_INVALID },
	{ "vm.swappiness = 0", AUDIT_MISUNDERSTOOD },
	{ "vm.swappiness = 10", AUDIT_FINE },
	{ "vm.swappiness = 201", AUDIT_INVALID },
	{ "vm.drop_caches = 3", AUDIT_HARMFUL },
	{ "-net.ipv4.tcp_sack = 0", AUDIT_HARMFUL },
	{ "net/ipv4/tcp_sack = 0", AUDIT_HARMFUL },
	{ "net.ipv4.tcp_congestion_control = bbr", AUDIT_FINE },
	{ "net.ipv4.tcp_sakc = 0", AUDIT_UNKNOWN },
	{ "../../etc/passwd = 0", AUDIT_SYNTAX },
	{ "net.ipv4.tcp_sack =", AUDIT_SYNTAX },
	{ "= 1", AUDIT_SYNTAX },
	{ "nonsense", AUDIT_SYNTAX },
	/* limits.conf */
	{ "www soft nofile 65535", AUDIT_FINE },
	{ "www hard nofile unlimited", AUDIT_INVALID },
	{ "www hard nofile 99999999999", AUDIT_INVALID },
	{ "www soft nofile 512", AUDIT_BELOW_DEFAULT },
	{ "* soft nofile 65535", AUDIT_MISUNDERSTOOD },
	{ "root - nproc 1000", AUDIT_NO_EFFECT },
	{ "www - rss 1000", AUDIT_NO_EFFECT },
	{ "db - memlock 1099511627776 # all of it", AUDIT_UNIT },
	{ "db - memlock unlimited", AUDIT_FINE },
	{ "db - stack unlimited", AUDIT_RISKY },
	{ "www both nofile 1", AUDIT_SYNTAX },
	{ "www soft nofiles 1", AUDIT_SYNTAX },
	{ "www soft nofile many", AUDIT_INVALID },
	{ "www soft nofile", AUDIT_SYNTAX },
	{ "www -", AUDIT_FINE },
	{ "a b c d e", AUDIT_SYNTAX },
};

static void test_lines(void **state)
{
	for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
		struct audit a = { 0 };

		audit_text(&a, "f", cases[i].line, strlen(cases[i].line));
		if (a.n != 1 || a.findings[0].verdict != cases[i].verdict)
			print_error("%s: %s\n", cases[i].line,
				    a.n ? audit_verdict_word(
						  a.findings[0].verdict) :
					  "nothing");
		assert_int_equal(a.n, 1);
		assert_int_equal(a.findings[0].verdict, cases[i].verdict);
		assert_string_equal(a.findings[0].where, "f:1");
		audit_done(&a);
	}
}

static void test_file(void **state)
{
	static const char text[] = "# a comment\n"
				   "; another\n"
				   "\n"
				   "   \r\n"
				   "net.core.somaxconn = 8192\r\n"
				   "www hard nofile 2048\n"
				   "www soft nofile 4096\n"
				   "net.core.somaxconn = 1024";
	struct audit a = { 0 };

	audit_text(&a, "f", text, strlen(text));
	assert_int_equal(a.n, 4);
	assert_int_equal(a.findings[0].line, 5);
	assert_string_equal(a.findings[0].value, "8192");
	/* above the hard limit of the line before */
	assert_int_equal(a.findings[2].verdict, AUDIT_INVALID);
	assert_string_equal(a.findings[3].where, "f:8");
	assert_non_null(strstr(a.findings[3].reason, "line 5"));
	audit_sort_out(&a, false);
	assert_int_equal(a.wrong, 2);
	assert_int_equal(a.n, 2);
	audit_done(&a);
}

/* No name twice, and nothing without a reason. */
static void test_table(void **state)
{
	for (size_t i = 0; i < audit_nsettings; i++) {
		const struct audit_setting *s = &audit_settings[i];

		assert_ptr_equal(audit_find(s->name), s);
		assert_non_null(s->source);
		for (size_t k = 0; k < 4 && s->rules[k].test; k++) {
			assert_non_null(s->rules[k].reason);
			assert_true(s->rules[k].verdict != AUDIT_UNKNOWN);
		}
		assert_true(s->rules[0].test || s->otherwise);
		/* The default can't be wrong, but where nobody looks at it. */
		if (s->usual && s->rules[0].test != TEST_ALWAYS) {
			struct audit_machine m = { 8ULL << 30, 4096 };
			const struct audit_rule *r = audit_judge(s, s->usual,
								 &m);

			if (r && r->verdict < AUDIT_UNKNOWN &&
			    strncmp(s->name, "fs.protected", 12) != 0)
				fail_msg("%s", s->name);
		}
	}
}

static void test_running(void **state)
{
	struct audit a = { 0 };
	bool found = false;

	audit_running(&a);
	audit_sort_out(&a, true);
	for (size_t i = 0; i < a.n; i++) {
		assert_string_equal(a.findings[i].where, "running");
		found |= !strcmp(a.findings[i].name, "kernel.pid_max");
	}
	assert_true(found);
	audit_done(&a);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_lines),
		cmocka_unit_test(test_file),
		cmocka_unit_test(test_table),
		cmocka_unit_test(test_running),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
