/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The filter of ss: a table of expressions, the sockets they choose, and what
 * is said of wrong ones; and that its code for the kernel chooses the same.
 */
#include "snapshot/sock_filter.h"

#include <arpa/inet.h>
#include <errno.h>
#include <linux/inet_diag.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "basic/cleanup.h"
#include "snapshot/sock.h"
#include "test.h"

/* The sockets, by letters. */
static struct sock socks[8];
enum { A, B, C, D, E, F, G, H };

static void set(struct sock *s, const char *src, uint16_t sport,
		const char *dst, uint16_t dport)
{
	int family = strchr(src, ':') ? AF_INET6 : AF_INET;

	*s = (struct sock){ .family = family,
			    .table = SOCK_TCP,
			    .local = { .family = family, .port = sport },
			    .peer = { .family = family, .port = dport } };
	assert_int_equal(inet_pton(family, src, s->local.addr), 1);
	assert_int_equal(inet_pton(family, dst, s->peer.addr), 1);
}

static int setup(void **state)
{
	set(&socks[A], "127.0.0.1", 80, "127.0.0.1", 40000);
	set(&socks[B], "10.1.2.3", 40001, "192.168.0.9", 443);
	set(&socks[C], "0.0.0.0", 22, "0.0.0.0", 0);
	set(&socks[D], "::1", 8080, "::1", 50000);
	set(&socks[E], "::ffff:10.9.9.9", 80, "::ffff:10.0.0.1", 1023);
	set(&socks[F], "fd00::5", 1024, "fd00::6", 80);
	socks[B].ifindex = 1;
	socks[B].mark = 0x17;
	socks[G] = (struct sock){ .family = AF_UNIX,
				  .table = SOCK_UNIX_STREAM,
				  .local = { AF_UNIX, .path = "/run/a.sock" } };
	socks[H] = (struct sock){ .family = AF_NETLINK,
				  .table = SOCK_NETLINK,
				  .local = { AF_NETLINK, .scope_id = 0 } };
	return 0;
}

static const struct {
	const char *expr;
	const char *chosen; /* NULL: it is wrong, `error` is in the message */
	const char *error;
} cases[] = {
	{ "sport = :80", "AE" },
	{ "sport = 80", "AE" },
	{ "sport :http", "AE" },
	{ "sport == :80", "AE" },
	{ "sport eq 80", "AE" },
	{ "sport != :80", "BCDFGH" },
	{ "dport = :https", "B" },
	{ "sport > :1023", "BDF" },
	{ "sport >= 1024", "BDF" },
	{ "sport lt :80", "CGH" },
	{ "dport <= :80", "CFGH" },
	{ "dport ge 40000 and dport le 50000", "AD" },
	{ "src 127.0.0.1", "A" },
	{ "src = 127.0.0.1:80", "A" },
	{ "src 127.0.0.1:81", "" },
	{ "src 10.0.0.0/8", "BE" },
	{ "src 10/8", "BE" },
	{ "src 10.0.0.0/255.0.0.0", "BE" },
	{ "dst 10.0.0.0/24", "E" },
	{ "src [::1]", "D" },
	{ "src [::1]:8080", "D" },
	{ "src fd00::/16", "F" },
	{ "dst inet6:[fd00::6]:80", "F" },
	{ "src *:22", "C" },
	{ "not src 127.0.0.0/8", "BCDEFGH" },
	{ "! sport = :80 and sport >= :1024", "BDF" },
	{ "sport = :22 or sport = :8080", "CD" },
	{ "sport = :80 | dport = :80", "AEF" },
	{ "( sport = :80 or dport = :80 ) and src fd00::/16", "F" },
	{ "(sport = :80 or dport = :80) && dst fd00::/16", "F" },
	{ "src 10.0.0.0/8 sport > :1023", "B" },
	/* As ss: from the left to the right, whatever joins them. */
	{ "sport = :80 or sport = :22 and src 0.0.0.0", "C" },
	{ "dev 1", "B" },
	{ "dev != 1", "ACDEFGH" },
	{ "fwmark = 0x17", "B" },
	{ "fwmark = 0x10/0xf0", "B" },
	{ "src unix:/run/*", "G" },
	{ "src unix:*.SOCK", "G" },
	{ "src netlink:rtnl", "H" },
	{ "src netlink:0:kernel", "H" },
	{ "autobound", "B" },
	{ "", "ABCDEFGH" },
	{ "sport", NULL, "port expected at the end" },
	{ "sport =", NULL, "port expected at the end" },
	{ "sport = :nosuch", NULL, "':nosuch' is no port" },
	{ "sport = :70000", NULL, "at column 9" },
	{ "dport = :http or ( src 10.0.0.0/8", NULL,
	  "closing parenthesis expected" },
	{ "sport = :80 )", NULL, "')' is no beginning" },
	{ "foo = 1", NULL, "'foo' is no condition" },
	{ "src 10.0.0.0/33", NULL, "'10.0.0.0/33' is no address" },
	{ "src [::1", NULL, "its ] is missing" },
	{ "src > 10.0.0.1", NULL, "is no port" },
	{ "sport = :80 and", NULL, "condition" },
	{ "dev = nosuchdev", NULL, "'nosuchdev' is no interface" },
	{ "fwmark = x", NULL, "'x' is no mark" },
	{ "fwmark > 1", NULL, "is no mark" },
	{ "not", NULL, "condition" },
	{ "src vsock:x", NULL, "is no CID:PORT" },
};

static struct sock_filter *parse(const char *expr, char **error)
{
	struct sock_filter_env env = { .tcp = true };
	struct sock_filter *f = NULL;

	*error = NULL;
	sock_filter_parse(expr, &env, &f, error);
	return f;
}

static void test_cases(void **state)
{
	for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
		_cleanup_free_ char *error = NULL;
		struct sock_filter *f = parse(cases[i].expr, &error);
		char chosen[9] = "";

		if (!cases[i].chosen) {
			if (!error || !strstr(error, cases[i].error))
				fail_msg("%s: %s", cases[i].expr,
					 error ? error : "no error");
			assert_null(f);
			continue;
		}
		if (error)
			fail_msg("%s: %s", cases[i].expr, error);
		for (unsigned k = 0; k < ARRAY_SIZE(socks); k++)
			if (!f || sock_filter_matches(f, &socks[k]))
				chosen[strlen(chosen)] = 'A' + k;
		if (strcmp(chosen, cases[i].chosen))
			fail_msg("%s: %s, not %s", cases[i].expr, chosen,
				 cases[i].chosen);
		sock_filter_free(f);
	}
}

/* What the kernel does with the code (net/ipv4/inet_diag.c). */

static bool bits_equal(const uint8_t *a, const uint8_t *b, unsigned bits)
{
	for (unsigned i = 0; i < bits; i++)
		if ((a[i / 8] ^ b[i / 8]) & 0x80 >> i % 8)
			return false;
	return true;
}

static bool host_cond(const unsigned char *arg, const struct sock *s,
		      const struct fd_addr *a)
{
	uint8_t family = arg[0], bits = arg[1];
	int32_t port;

	memcpy(&port, arg + 4, 4);
	if (port != -1 && port != a->port)
		return false;
	if (family != AF_UNSPEC && family != s->family)
		return s->family == AF_INET6 && family == AF_INET &&
		       bits_equal(a->addr,
				  (const uint8_t *)"\0\0\0\0\0\0\0\0\0\0\xff"
						   "\xff",
				  96) &&
		       bits_equal(a->addr + 12, arg + 8, bits);
	return bits_equal(a->addr, arg + 8, bits);
}

static bool run_code(const unsigned char *code, int len, const struct sock *s)
{
	while (len > 0) {
		struct inet_diag_bc_op op, arg;
		const unsigned char *args = code + 4;
		uint32_t w[2];
		bool yes;

		memcpy(&op, code, 4);
		memcpy(&arg, args, 4);
		memcpy(w, args, 8);
		switch (op.code) {
		case 1: yes = false; break;
		case 2: yes = s->local.port >= arg.no; break;
		case 3: yes = s->local.port <= arg.no; break;
		case 4: yes = s->peer.port >= arg.no; break;
		case 5: yes = s->peer.port <= arg.no; break;
		case 6: yes = true; break; /* it knows, we don't */
		case 7: yes = host_cond(args, s, &s->local); break;
		case 8: yes = host_cond(args, s, &s->peer); break;
		case 9: yes = s->ifindex == w[0]; break;
		case 10: yes = (s->mark & w[1]) == w[0]; break;
		case 11: yes = s->local.port == arg.no; break;
		case 12: yes = s->peer.port == arg.no; break;
		default: fail_msg("operation %u", op.code); return false;
		}
		assert_int_equal(op.yes % 4, 0);
		assert_int_equal(op.no % 4, 0);
		assert_true(op.no >= 4 && op.no <= len + 4);
		len -= yes ? op.yes : op.no;
		code += yes ? op.yes : op.no;
	}
	return len == 0;
}

static void test_code(void **state)
{
	unsigned coded = 0;

	for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
		unsigned char code[SOCK_FILTER_CODE_MAX + 16];
		_cleanup_free_ char *error = NULL;
		struct sock_filter *f = parse(cases[i].expr, &error);
		int n = f ? sock_filter_code(f, code, SOCK_FILTER_CODE_MAX) : 0;

		for (unsigned k = A; n && k <= F; k++) {
			bool passes = run_code(code, n, &socks[k]);

			/* It may let more pass where it does not know. */
			if (sock_filter_matches(f, &socks[k]) != passes &&
			    !(passes && strstr(cases[i].expr, "autobound")))
				fail_msg("%s, socket %c", cases[i].expr,
					 'A' + k);
		}
		coded += n > 0;
		sock_filter_free(f);
	}
	assert_true(coded > 30);
}

/* Too much of it is left to us. */
static void test_bounds(void **state)
{
	_cleanup_free_ char *deep = calloc(1, 5000), *error = NULL;
	unsigned char code[64];
	struct sock_filter *f;

	memset(deep, '(', 4000);
	strcat(deep, "sport = :80");
	assert_null(parse(deep, &error));
	assert_non_null(error);
	free(error);
	f = parse("src 10.0.0.0/8 and dst 10.0.0.0/8 and src [::1] or dst "
		  "[::1] and dev 1",
		  &error);
	assert_non_null(f);
	assert_int_equal(sock_filter_code(f, code, sizeof(code)), 0);
	sock_filter_free(f);
}

static void test_states(void **state)
{
	assert_int_equal(sock_states_of("ESTABLISHED"),
			 SOCK_STATE(ESTABLISHED));
	assert_int_equal(sock_states_of("all"), SOCK_STATE_ALL);
	assert_int_equal(sock_states_of("bucket"),
			 SOCK_STATE(SYN_RECV) | SOCK_STATE(TIME_WAIT));
	assert_int_equal(sock_states_of("big") & sock_states_of("bucket"), 0);
	assert_int_equal(sock_states_of("connected") & SOCK_STATE(LISTEN), 0);
	assert_int_equal(sock_states_of("synchronized") & SOCK_STATE(SYN_SENT),
			 0);
	assert_int_equal(sock_states_of("foo"), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(test_cases, setup),
		cmocka_unit_test_setup(test_code, setup),
		cmocka_unit_test(test_bounds),
		cmocka_unit_test(test_states),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
