/* SPDX-License-Identifier: BSD-2-Clause */
/* Rules of the data path: how much a call moves, and what comes next. */
#include "stream.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdio.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/stat.h>

enum { BUF = 0x10000, OTHER = 0x80000 };

static const struct fd_ident regular = {
	.kind = FD_PATH,
	.path = (char *)"/tmp/data",
	.mode = S_IFREG | 0600,
	.inode = 7,
	.dup_of = -1,
};
static const struct fd_ident generated = {
	.kind = FD_PATH,
	.path = (char *)"/proc/stat",
	.mode = S_IFREG | 0400,
	.inode = 8,
	.dup_of = -1,
};
static const struct fd_ident before = {
	.kind = FD_SOCKET,
	.family = AF_INET,
	.type = SOCK_STREAM,
	.proto_name = "TCP",
	.inode = 9,
	.dup_of = -1,
};

static void tcp(struct stream_test *t, int fd)
{
	stream_call(t, "socket", fd, AF_INET, SOCK_STREAM, 0);
}

static void file(struct stream_test *t, int fd, const struct fd_ident *id)
{
	t->idents[fd] = id;
	stream_call(t, "openat", fd, (uint64_t)AT_FDCWD, 0, O_RDWR);
}

static void repeat(struct stream_test *t, int n, const char *name, int64_t ret,
		   uint64_t fd, uint64_t asked)
{
	for (int i = 0; i < n; i++)
		stream_call(t, name, ret, fd, BUF, asked);
}

static void option(struct stream_test *t, int fd, int name)
{
	static const int one = 1;

	stream_memory(t, PHASE_ENTER, OTHER, &one, sizeof(one));
	stream_call(t, "setsockopt", 0, fd, IPPROTO_TCP, name, OTHER,
		    sizeof(one));
}

static void wait_for(struct stream_test *t, int fd, short events)
{
	struct pollfd p = { .fd = fd, .events = events, .revents = events };

	stream_memory(t, PHASE_ENTER, OTHER, &p, sizeof(p));
	stream_memory(t, PHASE_EXIT, OTHER, &p, sizeof(p));
	stream_call(t, "poll", 1, OTHER, 1, (uint64_t)-1);
}

static void test_tiny_found(void **state)
{
	struct stream_test t;

	stream_begin(&t, "tiny_io");
	tcp(&t, 3);
	repeat(&t, 1100, "read", 1, 3, 1);
	assert_int_equal(stream_end(&t), 1);

	stream_begin(&t, "tiny_io");
	file(&t, 3, &regular);
	repeat(&t, 1100, "write", 10, 3, 10);
	assert_int_equal(stream_end(&t), 1);
}

static void test_tiny_not_full(void **state)
{
	struct stream_test t;

	stream_begin(&t, "tiny_io");
	tcp(&t, 3);
	repeat(&t, 1100, "read", 1, 3, 4096);
	assert_int_equal(stream_end(&t), 0);
}

static void test_tiny_awaited(void **state)
{
	struct stream_test t;

	stream_begin(&t, "tiny_io");
	tcp(&t, 3);
	for (int i = 0; i < 1100; i++) {
		wait_for(&t, 3, POLLIN);
		stream_call(&t, "read", 8, 3, BUF, 8);
		stream_call(&t, "write", 8, 3, BUF, 8);
	}
	assert_int_equal(stream_end(&t), 0);
}

static void test_tiny_slow(void **state)
{
	struct stream_test t;

	stream_begin(&t, "tiny_io");
	tcp(&t, 3);
	for (int i = 0; i < 2000; i++) {
		stream_call(&t, "read", 1, 3, BUF, 1);
		stream_pass(&t, 2 * STREAM_MS);
	}
	assert_int_equal(stream_end(&t), 0);
}

static void test_tiny_wake_ups(void **state)
{
	static const int ends[2] = { 3, 4 };
	struct stream_test t;

	stream_begin(&t, "tiny_io");
	stream_memory(&t, PHASE_EXIT, OTHER, ends, sizeof(ends));
	stream_call(&t, "pipe2", 0, OTHER, 0);
	repeat(&t, 1100, "write", 1, 4, 1);
	stream_call(&t, "eventfd2", 5, 0, 0);
	repeat(&t, 1100, "write", 8, 5, 8);
	stream_call(&t, "socket", 6, AF_INET, SOCK_DGRAM, 0);
	repeat(&t, 1100, "write", 8, 6, 8);
	assert_int_equal(stream_end(&t), 0);
}

static void test_tiny_lost(void **state)
{
	struct stream_test t;

	stream_begin(&t, "tiny_io");
	tcp(&t, 3);
	repeat(&t, 600, "read", 1, 3, 1);
	stream_lost(&t);
	repeat(&t, 600, "read", 1, 3, 1);
	assert_int_equal(stream_end(&t), 0);
}

static void test_unbuffered_found(void **state)
{
	struct stream_test t;

	stream_begin(&t, "unbuffered_read");
	file(&t, 3, &regular);
	repeat(&t, 300, "read", 128, 3, 128);
	assert_int_equal(stream_end(&t), 1);

	stream_begin(&t, "unbuffered_read");
	file(&t, 3, &regular);
	for (int i = 0; i < 300; i++)
		stream_call(&t, "pread64", 128, 3, BUF, 128, 128 * i);
	assert_int_equal(stream_end(&t), 1);
}

static void test_unbuffered_jumps(void **state)
{
	struct stream_test t;

	stream_begin(&t, "unbuffered_read");
	file(&t, 3, &regular);
	for (int i = 0; i < 300; i++) {
		stream_call(&t, "lseek", 1000 * i, 3, 1000 * i, SEEK_SET);
		stream_call(&t, "read", 128, 3, BUF, 128);
	}
	for (int i = 0; i < 300; i++)
		stream_call(&t, "pread64", 128, 3, BUF, 128, 1000 * i);
	assert_int_equal(stream_end(&t), 0);
}

static void test_unbuffered_others(void **state)
{
	struct stream_test t;

	stream_begin(&t, "unbuffered_read");
	file(&t, 3, &regular);
	repeat(&t, 300, "read", 4096, 3, 4096);
	file(&t, 4, &generated);
	repeat(&t, 300, "read", 128, 4, 128);
	tcp(&t, 5);
	repeat(&t, 300, "read", 128, 5, 128);
	assert_int_equal(stream_end(&t), 0);
}

static void sync_each(struct stream_test *t, int writes, int64_t bytes)
{
	stream_begin(t, "fsync_per_write");
	file(t, 3, &regular);
	for (int i = 0; i < 30; i++) {
		repeat(t, writes, "write", bytes, 3, (uint64_t)bytes);
		stream_call(t, "fdatasync", 0, 3);
	}
}

static void test_fsync(void **state)
{
	struct stream_test t;

	sync_each(&t, 1, 100);
	assert_int_equal(stream_end(&t), 1);
	sync_each(&t, 2, 100);
	assert_int_equal(stream_end(&t), 0);
	sync_each(&t, 1, 8192);
	assert_int_equal(stream_end(&t), 0);
}

static void copy(struct stream_test *t, int from, int to, int64_t piece,
		 const char *in, const char *out)
{
	for (int i = 0; i < 100; i++) {
		stream_memory(t, PHASE_EXIT, BUF, in, 16);
		stream_call(t, "read", piece, from, BUF, 65536);
		stream_memory(t, PHASE_ENTER, BUF, out, 16);
		stream_call(t, "write", piece, to, BUF, (uint64_t)piece);
	}
}

static void test_copy_found(void **state)
{
	struct stream_test t;

	stream_begin(&t, "copy_loop");
	file(&t, 3, &regular);
	tcp(&t, 4);
	copy(&t, 3, 4, 16384, "0123456789abcdef", "0123456789abcdef");
	assert_int_equal(stream_end(&t), 1);
}

static void test_copy_others(void **state)
{
	struct stream_test t;

	stream_begin(&t, "copy_loop");
	file(&t, 3, &regular);
	tcp(&t, 4);
	tcp(&t, 5);
	/* changed on the way, little at a time, and an echo */
	copy(&t, 3, 4, 16384, "0123456789abcdef", "fedcba9876543210");
	copy(&t, 4, 5, 128, "0123456789abcdef", "0123456789abcdef");
	copy(&t, 5, 5, 16384, "0123456789abcdef", "0123456789abcdef");
	assert_int_equal(stream_end(&t), 0);
}

static void replies(struct stream_test *t, int flags, bool ask_between,
		    uint64_t pause)
{
	stream_begin(t, "header_then_sendfile");
	file(t, 3, &regular);
	tcp(t, 4);
	for (int i = 0; i < 15; i++) {
		stream_call(t, "read", 3, 4, BUF, 100);
		stream_call(t, "sendto", 120, 4, BUF, 120, flags, 0, 0);
		if (ask_between)
			stream_call(t, "read", 3, 4, BUF, 100);
		stream_pass(t, pause);
		stream_call(t, "sendfile", 8192, 4, 3, 0, 8192);
	}
}

static void test_header(void **state)
{
	struct stream_test t;

	replies(&t, 0, false, 0);
	assert_int_equal(stream_end(&t), 1);
	replies(&t, MSG_MORE, false, 0);
	assert_int_equal(stream_end(&t), 0);
	replies(&t, 0, true, 0);
	assert_int_equal(stream_end(&t), 0);
	replies(&t, 0, false, 20 * STREAM_MS);
	assert_int_equal(stream_end(&t), 0);
}

static void test_header_cork(void **state)
{
	struct stream_test t;

	stream_begin(&t, "header_then_sendfile");
	file(&t, 3, &regular);
	tcp(&t, 4);
	option(&t, 4, TCP_CORK);
	for (int i = 0; i < 15; i++) {
		stream_call(&t, "write", 120, 4, BUF, 120);
		stream_call(&t, "sendfile", 8192, 4, 3, 0, 8192);
	}
	assert_int_equal(stream_end(&t), 0);
}

static void exchange(struct stream_test *t, int writes, uint64_t wait)
{
	for (int i = 0; i < 8; i++) {
		repeat(t, writes, "write", 20, 4, 20);
		stream_pass(t, wait);
		stream_call(t, "read", 4, 4, BUF, 100);
	}
}

static void test_nagle_found(void **state)
{
	struct stream_test t;

	stream_begin(&t, "nagle_delayed_ack");
	tcp(&t, 4);
	exchange(&t, 2, 40 * STREAM_MS);
	exchange(&t, 1, STREAM_MS);
	assert_int_equal(stream_finding(&t)->severity, SEVERITY_WARNING);
	assert_int_equal(stream_end(&t), 1);
}

static void test_nagle_others(void **state)
{
	struct stream_test t;

	/* as fast as it can be, or slow for another reason */
	stream_begin(&t, "nagle_delayed_ack");
	tcp(&t, 4);
	exchange(&t, 2, STREAM_MS);
	exchange(&t, 2, 200 * STREAM_MS);
	assert_int_equal(stream_end(&t), 0);

	stream_begin(&t, "nagle_delayed_ack");
	tcp(&t, 4);
	option(&t, 4, TCP_NODELAY);
	exchange(&t, 2, 40 * STREAM_MS);
	assert_int_equal(stream_end(&t), 0);

	/* the peer takes as long after a single write */
	stream_begin(&t, "nagle_delayed_ack");
	tcp(&t, 4);
	exchange(&t, 2, 40 * STREAM_MS);
	exchange(&t, 1, 40 * STREAM_MS);
	assert_int_equal(stream_end(&t), 0);
}

/* Who waits for the acknowledgement waits for a CPU, too; or is not it. */
static void test_nagle_busy(void **state)
{
	for (int quick = 0; quick < 2; quick++) {
		struct stream_test t;

		stream_begin(&t, "nagle_delayed_ack");
		tcp(&t, 4);
		exchange(&t, 2, 40 * STREAM_MS);
		exchange(&t, 2, 90 * STREAM_MS);
		exchange(&t, 2, (quick ? 10 : 40) * STREAM_MS);
		exchange(&t, 2, 75 * STREAM_MS);
		exchange(&t, 2, 80 * STREAM_MS);
		assert_int_equal(stream_end(&t), !quick);
	}
}

/* TCP_NODELAY may have been set before we looked. */
static void test_nagle_unknown(void **state)
{
	struct stream_test t;

	stream_begin(&t, "nagle_delayed_ack");
	t.idents[4] = &before;
	exchange(&t, 2, 40 * STREAM_MS);
	assert_int_equal(stream_finding(&t)->severity, SEVERITY_INFO);
	assert_int_equal(stream_end(&t), 1);
}

static const char message[] = "LAB/1.0 message", rest[] = "sage of the rest";

static void put(struct stream_test *t, const char *text, uint64_t at,
		uint64_t asked, int64_t ret)
{
	stream_memory(t, PHASE_ENTER, at, text, 15);
	stream_call(t, "write", ret, 4, at, asked);
}

static void test_short_found(void **state)
{
	struct stream_test t;

	stream_begin(&t, "short_write_lost");
	tcp(&t, 4);
	for (int i = 0; i < 3; i++)
		put(&t, message, BUF, 1000, 400);
	assert_int_equal(stream_end(&t), 1);

	/* Too short to be the rest, and from somewhere else. */
	stream_begin(&t, "short_write_lost");
	tcp(&t, 4);
	for (int i = 0; i < 3; i++) {
		put(&t, message, BUF, 1000, 400);
		put(&t, rest, OTHER, 20, 20);
	}
	assert_int_equal(stream_end(&t), 1);
}

static void test_short_resumed(void **state)
{
	struct stream_test t;

	stream_begin(&t, "short_write_lost");
	tcp(&t, 4);
	for (int i = 0; i < 3; i++) { /* from where it stopped */
		put(&t, message, BUF, 1000, 400);
		put(&t, rest, BUF + 400, 600, -EAGAIN);
		put(&t, rest, BUF + 400, 600, 600);
	}
	for (int i = 0; i < 3; i++) { /* moved to the front */
		put(&t, message, BUF, 1000, 400);
		put(&t, rest, BUF, 600, 600);
	}
	for (int i = 0; i < 3; i++) { /* and more behind it */
		put(&t, message, BUF, 1000, 400);
		put(&t, rest, BUF, 900, 900);
	}
	assert_int_equal(stream_end(&t), 0);
}

static void by_poll(struct stream_test *t)
{
	wait_for(t, 4, POLLOUT);
}

static void by_epoll(struct stream_test *t)
{
	static const struct epoll_event ev = { .events = EPOLLOUT };

	stream_memory(t, PHASE_ENTER, OTHER, &ev, sizeof(ev));
	stream_call(t, "epoll_ctl", 0, 5, EPOLL_CTL_ADD, 4, OTHER);
	stream_call(t, "epoll_wait", 1, 5, 0, 0, (uint64_t)-1);
	stream_call(t, "epoll_ctl", 0, 5, EPOLL_CTL_DEL, 4, 0);
}

static void by_select(struct stream_test *t)
{
	stream_call(t, "select", 1, 5, 0, OTHER, 0, 0);
}

static void for_input_only(struct stream_test *t)
{
	wait_for(t, 4, POLLIN);
}

static int short_awaited(void (*await)(struct stream_test *t))
{
	struct stream_test t;

	stream_begin(&t, "short_write_lost");
	tcp(&t, 4);
	stream_call(&t, "epoll_create1", 5, 0);
	for (int i = 0; i < 3; i++) {
		put(&t, message, BUF, 1000, 400);
		await(&t);
		put(&t, rest, OTHER, 20, 20);
	}
	return stream_end(&t);
}

static void test_short_awaited(void **state)
{
	assert_int_equal(short_awaited(by_poll), 0);
	assert_int_equal(short_awaited(by_epoll), 0);
	assert_int_equal(short_awaited(by_select), 0);
	assert_int_equal(short_awaited(for_input_only), 1);
}

static void test_short_closed(void **state)
{
	struct stream_test t;

	stream_begin(&t, "short_write_lost");
	for (int i = 0; i < 5; i++) {
		tcp(&t, 4);
		put(&t, message, BUF, 1000, 400);
		stream_call(&t, "close", 0, 4);
	}
	assert_int_equal(stream_end(&t), 0);
}

static void spin(struct stream_test *t, int rounds, int in_a_row, bool waits)
{
	stream_begin(t, "eagain_spin");
	tcp(t, 4);
	tcp(t, 5);
	for (int i = 0; i < rounds; i++) {
		repeat(t, in_a_row, "read", -EAGAIN, 4, 100);
		if (waits)
			wait_for(t, 4, POLLIN);
		else
			stream_call(t, "read", 5, 5, BUF, 100);
	}
}

static void test_spin(void **state)
{
	struct stream_test t;

	spin(&t, 20, 20, false);
	assert_int_equal(stream_end(&t), 1);
	spin(&t, 200, 2, true);
	assert_int_equal(stream_end(&t), 0);
	/* Something else was done in between each time. */
	spin(&t, 200, 2, false);
	assert_int_equal(stream_end(&t), 0);
	spin(&t, 5, 20, true);
	assert_int_equal(stream_end(&t), 0);
}

static void test_enoent(void **state)
{
	char path[32] = "/etc/none.conf";
	struct stream_test t;

	stream_begin(&t, "enoent_storm");
	for (int i = 0; i < 150; i++) {
		stream_memory(&t, PHASE_ENTER, BUF, path, sizeof(path));
		stream_call(&t, "openat", -ENOENT, (uint64_t)AT_FDCWD, BUF, 0);
		if (i == 70)
			stream_lost(&t); /* what was seen was seen */
	}
	assert_int_equal(stream_end(&t), 1);

	/* Several names are one finding. */
	stream_begin(&t, "enoent_storm");
	for (int i = 0; i < 1000; i++) {
		snprintf(path, sizeof(path), "/etc/%d.conf", i % 8);
		stream_memory(&t, PHASE_ENTER, BUF, path, sizeof(path));
		stream_call(&t, "access", -ENOENT, BUF, 0);
	}
	assert_int_equal(stream_finding(&t)->count, 1000);
	assert_int_equal(stream_end(&t), 1);

	stream_begin(&t, "enoent_storm");
	for (int i = 0; i < 150; i++) { /* a search path */
		snprintf(path, sizeof(path), "/etc/%d.conf", i);
		stream_memory(&t, PHASE_ENTER, BUF, path, sizeof(path));
		stream_call(&t, "access", -ENOENT, BUF, 0);
	}
	for (int i = 0; i < 150; i++) { /* now and then */
		stream_pass(&t, 20 * STREAM_MS);
		stream_memory(&t, PHASE_ENTER, BUF, path, sizeof(path));
		stream_call(&t, "access", -ENOENT, BUF, 0);
	}
	for (int i = 0; i < 150; i++) { /* perhaps in a hundred directories */
		stream_memory(&t, PHASE_ENTER, BUF, "conf", 5);
		stream_call(&t, "openat", -ENOENT, 3, BUF, 0);
	}
	assert_int_equal(stream_end(&t), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_tiny_found),
		cmocka_unit_test(test_tiny_not_full),
		cmocka_unit_test(test_tiny_awaited),
		cmocka_unit_test(test_tiny_slow),
		cmocka_unit_test(test_tiny_wake_ups),
		cmocka_unit_test(test_tiny_lost),
		cmocka_unit_test(test_unbuffered_found),
		cmocka_unit_test(test_unbuffered_jumps),
		cmocka_unit_test(test_unbuffered_others),
		cmocka_unit_test(test_fsync),
		cmocka_unit_test(test_copy_found),
		cmocka_unit_test(test_copy_others),
		cmocka_unit_test(test_header),
		cmocka_unit_test(test_header_cork),
		cmocka_unit_test(test_nagle_found),
		cmocka_unit_test(test_nagle_others),
		cmocka_unit_test(test_nagle_busy),
		cmocka_unit_test(test_nagle_unknown),
		cmocka_unit_test(test_short_found),
		cmocka_unit_test(test_short_resumed),
		cmocka_unit_test(test_short_awaited),
		cmocka_unit_test(test_short_closed),
		cmocka_unit_test(test_spin),
		cmocka_unit_test(test_enoent),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
