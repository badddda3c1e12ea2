/* SPDX-License-Identifier: BSD-2-Clause */
/* Sentences about sockets, as test_story.c has the others. */
#include "stream_story.h"

static void test_listen(void **state)
{
	static const struct {
		int family, v6only;
		const char *text;
	} cases[] = {
		{ AF_INET, -1,
		  "listens on 0.0.0.0:80 with descriptor 3, backlog 128 (the "
		  "kernel takes at most net.core.somaxconn)" },
		{ AF_INET6, 1,
		  "listens on [::]:80 for IPv6 only with descriptor 3, backlog "
		  "128 (the kernel takes at most net.core.somaxconn)" },
		{ AF_INET6, 0,
		  "listens on [::]:80 for IPv6 and IPv4 with descriptor 3, "
		  "backlog 128 (the kernel takes at most "
		  "net.core.somaxconn)" },
	};

	for (size_t i = 0; i < 3; i++) {
		struct story_test t;

		told_begin(&t);
		stream_call(&t.s, "socket", LISTENER, cases[i].family,
			    SOCK_STREAM, 0);
		if (cases[i].v6only >= 0)
			told_sets_v6only(&t, LISTENER, cases[i].v6only);
		told_binds(&t, LISTENER, cases[i].family, 80, 0);
		stream_call(&t.s, "listen", 0, LISTENER, 128);
		told_expect(&t, STORY_LISTEN, cases[i].text);
		told_end(&t);
	}
}

/* The limit that it read itself is the one that counts for it. */
static void test_backlog(void **state)
{
	static const struct {
		int backlog;
		const char *text;
	} cases[] = {
		{ 128, ", backlog 128, within net.core.somaxconn (4096)" },
		{ 4096, ", backlog 4096, which is net.core.somaxconn" },
		{ 65535, ", backlog 65535, of which net.core.somaxconn leaves "
			 "4096" },
		{ -1, ", backlog as large as net.core.somaxconn" },
	};
	static const struct fd_ident id = {
		.kind = FD_PATH,
		.path = (char *)"/proc/sys/net/core/somaxconn",
	};

	for (size_t i = 0; i < 4; i++) {
		struct story_test t;

		told_begin(&t);
		t.s.idents[9] = &id;
		told_opens(&t, id.path, 9);
		stream_memory(&t.s, PHASE_EXIT, BUFFER, "4096\n", 5);
		stream_call(&t.s, "read", 5, 9, BUFFER, 64);
		stream_call(&t.s, "socket", LISTENER, AF_INET, SOCK_STREAM, 0);
		told_binds(&t, LISTENER, AF_INET, 80, 0);
		stream_call(&t.s, "listen", 0, LISTENER,
			    (uint64_t)(int64_t)cases[i].backlog);
		told_expect(
			&t, STORY_SETTING,
			"reads the setting /proc/sys/net/core/somaxconn: 4096");
		assert_non_null(strstr(told_item(&t, STORY_LISTEN)->text,
				       cases[i].text));
		told_end(&t);
	}
}

/* A socket for each family, or one for both: as Go finds it out. */
static void test_probe(void **state)
{
	for (int both = 0; both < 2; both++) {
		struct story_test t;

		told_begin(&t);
		stream_call(&t.s, "socket", 3, AF_INET, SOCK_STREAM, 0);
		stream_call(&t.s, "close", 0, 3);
		stream_call(&t.s, "socket", 3, AF_INET6, SOCK_STREAM, 0);
		told_sets_v6only(&t, 3, 1);
		told_binds(&t, 3, AF_INET6, 0, 0);
		stream_call(&t.s, "close", 0, 3);
		stream_call(&t.s, "socket", 3, AF_INET6, SOCK_STREAM, 0);
		told_sets_v6only(&t, 3, 0);
		told_binds(&t, 3, AF_INET6, 0, both ? 0 : -EADDRNOTAVAIL);
		stream_call(&t.s, "close", 0, 3);
		if (both)
			told_expect(
				&t, STORY_PROBE,
				"probes what the network can do with 3 sockets "
				"that are closed again: one of IPv4 can be made; "
				"one of IPv6 alone (IPV6_V6ONLY) can be bound; "
				"one of IPv6 for both families (without "
				"IPV6_V6ONLY, bound to IPv4's loopback) can be "
				"bound, so that one listener is enough");
		else
			assert_non_null(
				strstr(told_item(&t, STORY_PROBE)->text,
				       "can't be bound, so that each family "
				       "needs its own; EADDRNOTAVAIL"));
		told_end(&t);
	}
}

static void test_bind_failed(void **state)
{
	struct story_test t;

	told_begin(&t);
	stream_call(&t.s, "socket", 3, AF_INET, SOCK_STREAM, 0);
	told_binds(&t, 3, AF_INET, 80, -EADDRINUSE);
	stream_call(&t.s, "close", 0, 3);
	told_expect(
		&t, STORY_BIND_FAILED,
		"can't bind to 0.0.0.0:80: EADDRINUSE (Address already in use)");
	told_expect_none(&t, STORY_PROBE);
	told_end(&t);
}

static void test_connect(void **state)
{
	struct sockaddr_in in = { .sin_family = AF_INET,
				  .sin_port = htons(5432) };
	struct story_test t;

	told_begin(&t);
	for (int i = 0; i < 3; i++) {
		stream_call(&t.s, "socket", 3, AF_INET, SOCK_STREAM, 0);
		stream_memory(&t.s, PHASE_ENTER, ADDR, &in, sizeof(in));
		stream_call(&t.s, "connect", i ? -ECONNREFUSED : 0, 3, ADDR,
			    sizeof(in));
		stream_call(&t.s, "close", 0, 3);
	}
	told_expect(&t, STORY_CONNECT,
		    "connects to 0.0.0.0:5432 3 times, 2 times in vain: "
		    "ECONNREFUSED (Connection refused)");
	told_end(&t);
}

static void test_epoll(void **state)
{
	struct story_test t;

	told_begin(&t);
	stream_serve(&t.s, EPOLLIN);
	stream_accept(&t.s, CONN, SOCK_NONBLOCK, EPOLLIN | EPOLLET);
	stream_wait(&t.s, -1, CONN, EPOLLIN);
	told_expect(
		&t, STORY_EPOLL,
		"makes epoll 4, which watches 1 listener (level-triggered), 1 "
		"registration of a connection (edge-triggered); waited for 1 "
		"time");
	told_end(&t);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_listen),
		cmocka_unit_test(test_backlog),
		cmocka_unit_test(test_probe),
		cmocka_unit_test(test_bind_failed),
		cmocka_unit_test(test_connect),
		cmocka_unit_test(test_epoll),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
