/* SPDX-License-Identifier: BSD-2-Clause */
/* Values as text: strings, flags, structures, descriptors. */
#include "sink/text_visitor.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>

#include "basic/cleanup.h"
#include "syscall/xlat/errno.h"
#include "syscall/xlat/file.h"
#include "syscall/xlat/memory.h"
#include "syscall/xlat/net.h"
#include "test.h"

static struct strbuf buf;
static struct trace_opts opts;
static struct text_visitor t;
static struct visitor *const v = &t.base;

static int setup(void **state)
{
	opts = (struct trace_opts){ .xlat = XLAT_ABBREV };
	text_visitor_init(&t, &opts, false);
	t.b = &buf;
	buf.len = 0;
	return 0;
}

/* Compares what was written since, and begins anew. */
#define assert_text(expect)                                     \
	do {                                                    \
		assert_string_equal(strbuf_cstr(&buf), expect); \
		buf.len = 0;                                    \
		text_visitor_begin(&t, false);                  \
	} while (0)

static void string(const char *s, size_t n, unsigned flags)
{
	v->ops->string(v, s, n, flags);
}

#define STRING(literal) string(literal, sizeof(literal) - 1, 0)

static void test_strings(void **state)
{
	STRING("plain");
	assert_text("\"plain\"");
	STRING("\n\t\v\f\r\"\\");
	assert_text("\"\\n\\t\\v\\f\\r\\\"\\\\\"");
	STRING("\0a\1\0002\0018\x1bz\x7f\xff\xc3\xa9");
	assert_text("\"\\0a\\1\\0002\\18\\33z\\177\\377\\303\\251\"");
	STRING("\0019");
	assert_text("\"\\19\"");
	STRING("\0017");
	assert_text("\"\\0017\"");
	STRING("<x>");
	assert_text("\"<x>\"");
	string("abc", 3, STRING_MORE);
	assert_text("\"abc\"...");
	string("", 0, STRING_MORE);
	assert_text("\"\"...");
}

static void test_hex_strings(void **state)
{
	opts.hex = HEX_NON_ASCII;
	STRING("a\tb\n");
	assert_text("\"a\\tb\\n\"");
	STRING("a\1b");
	assert_text("\"\\x61\\x01\\x62\"");
	opts.hex = HEX_NON_ASCII_CHARS;
	STRING("a\1b\xc3\n");
	assert_text("\"a\\x01b\\xc3\\n\"");
	opts.hex = HEX_ALL;
	STRING("abc");
	assert_text("\"\\x61\\x62\\x63\"");
	opts.hex = HEX_NONE;
	string("ab", 2, STRING_HEX);
	assert_text("\"\\x61\\x62\"");
}

static void test_numbers(void **state)
{
	v->ops->number(v, (uint64_t)-5, BASE_SIGNED);
	assert_text("-5");
	v->ops->number(v, UINT64_MAX, BASE_UNSIGNED);
	assert_text("18446744073709551615");
	v->ops->number(v, 255, BASE_HEX);
	assert_text("0xff");
	v->ops->number(v, 0, BASE_HEX);
	assert_text("0");
	v->ops->number(v, 0, BASE_OCTAL);
	assert_text("000");
	v->ops->number(v, 022, BASE_OCTAL);
	assert_text("022");
	v->ops->number(v, 0644, BASE_OCTAL);
	assert_text("0644");
	v->ops->number(v, 0100755, BASE_OCTAL);
	assert_text("0100755");
	v->ops->pointer(v, 0, MEM_OK);
	assert_text("NULL");
	v->ops->pointer(v, 0x7fff12345678, MEM_FAULTED);
	assert_text("0x7fff12345678");
}

#define modes(X)         \
	X(0, "O_RDONLY") \
	X(1, "O_WRONLY") \
	X(2, "O_RDWR")
static const struct xlat_set mode_set = { .prefix = "O_???",
					  XLAT_ITEMS(modes),
					  .kind = XLAT_ENUM };
#define bits(X)               \
	X(0x40, "O_CREAT")    \
	X(0x101000, "O_SYNC") \
	X(0x1000, "O_DSYNC")
static const struct xlat_set open_set = { .prefix = "O_???",
					  XLAT_ITEMS(bits),
					  .kind = XLAT_FLAGS,
					  .sub = &mode_set,
					  .sub_mask = 3 };
static const struct xlat_set bit_set = { .prefix = "BIT_???",
					 XLAT_ITEMS(bits),
					 .kind = XLAT_FLAGS };
#define zeros(X)          \
	X(0, "PROT_NONE") \
	X(1, "PROT_READ")
static const struct xlat_set zero_set = { .prefix = "PROT_???",
					  XLAT_ITEMS(zeros),
					  .kind = XLAT_FLAGS };

static void flags(const struct xlat_set *set, uint64_t value)
{
	v->ops->flags(v, set, value);
}

static void test_flags(void **state)
{
	flags(&open_set, 0);
	assert_text("O_RDONLY");
	flags(&open_set, 0x42);
	assert_text("O_RDWR|O_CREAT");
	flags(&open_set, 0x101000);
	assert_text("O_RDONLY|O_SYNC");
	flags(&open_set, 0x10001041);
	assert_text("O_WRONLY|O_CREAT|O_DSYNC|0x10000000");
	flags(&bit_set, 0);
	assert_text("0");
	flags(&bit_set, 0x8);
	assert_text("0x8 /* BIT_??? */");
	flags(&bit_set, 0x48);
	assert_text("O_CREAT|0x8");
	flags(&zero_set, 0);
	assert_text("PROT_NONE");
	flags(NULL, 5);
	assert_text("0x5");
}

static void test_flags_raw(void **state)
{
	opts.xlat = XLAT_RAW;
	flags(&open_set, 0x42);
	assert_text("0x42");
	flags(&zero_set, 0);
	assert_text("0");
	v->ops->constant(v, &mode_set, 2);
	assert_text("0x2");
	v->ops->spelled(v, 0100644, "S_IFREG|0644");
	assert_text("0100644");
	v->ops->spelled(v, 8192 * 1024, "8192*1024");
	assert_text("8388608");
	v->ops->spelled(v, 0x60102, "KERNEL_VERSION(6, 1, 2)");
	assert_text("0x60102");
	v->ops->spelled(v, 0x80000100, "QCMD(Q_SYNC, USRQUOTA)");
	assert_text("2147483904");
	v->ops->spelled(v, -1, "IOPRIO_PRIO_VALUE(0x7ffff, 8191)");
	assert_text("-1");
	/* The bytes of a port are not in the order of a number's. */
	v->ops->spelled(v, 80, "htons(80)");
	assert_text("\"\\x00\\x50\"");
}

static void test_flags_verbose(void **state)
{
	opts.xlat = XLAT_VERBOSE;
	flags(&open_set, 0x42);
	assert_text("0x42 /* O_RDWR|O_CREAT */");
	flags(&bit_set, 0x48);
	assert_text("0x48 /* O_CREAT|0x8 */");
	flags(&bit_set, 0x8);
	assert_text("0x8 /* BIT_??? */");
	flags(&bit_set, 0);
	assert_text("0");
	flags(&zero_set, 0);
	assert_text("0 /* PROT_NONE */");
	v->ops->constant(v, &mode_set, 2);
	assert_text("0x2 /* O_RDWR */");
	v->ops->spelled(v, 0100644, "S_IFREG|0644");
	assert_text("0100644 /* S_IFREG|0644 */");
	v->ops->spelled(v, 0x60102, "KERNEL_VERSION(6, 1, 2)");
	assert_text("0x60102 /* KERNEL_VERSION(6, 1, 2) */");
	v->ops->spelled(v, 256, "QCMD(Q_SYNC, USRQUOTA)");
	assert_text("256 /* QCMD(Q_SYNC, USRQUOTA) */");
	v->ops->signal(v, SIGKILL);
	assert_text("9 /* SIGKILL */");
}

static void test_constants(void **state)
{
	v->ops->constant(v, &mode_set, 2);
	assert_text("O_RDWR");
	v->ops->constant(v, &mode_set, 7);
	assert_text("0x7 /* O_??? */");
	v->ops->signal(v, SIGTERM);
	assert_text("SIGTERM");
	v->ops->word(v, "127.0.0.1", "inet_addr(\"127.0.0.1\")");
	assert_text("inet_addr(\"127.0.0.1\")");
}

static void test_nesting(void **state)
{
	const struct field plain = { "a", ARG_PTR };
	const struct field named = { "flags", ARG_PTR, .flags = FIELD_NAMED };

	v->ops->arg(v, &plain, 0);
	v->ops->struct_begin(v, "iovec");
	v->ops->member(v, "base");
	v->ops->array_begin(v, ARRAY_COMMA);
	for (int i = 0; i < 2; i++) {
		v->ops->struct_begin(v, NULL);
		v->ops->member(v, "x");
		v->ops->number(v, i, BASE_SIGNED);
		v->ops->member(v, "y");
		v->ops->number(v, i, BASE_SIGNED);
		v->ops->change(v);
		v->ops->number(v, 9, BASE_SIGNED);
		v->ops->struct_end(v);
	}
	v->ops->more(v);
	v->ops->array_end(v);
	v->ops->member(v, "len");
	v->ops->number(v, 2, BASE_SIGNED);
	v->ops->more(v);
	v->ops->struct_end(v);
	v->ops->arg(v, &named, 1);
	v->ops->array_begin(v, ARRAY_NEGATED);
	v->ops->signal(v, SIGINT);
	v->ops->signal(v, SIGCHLD);
	v->ops->array_end(v);
	v->ops->arg(v, &plain, 2);
	v->ops->array_begin(v, ARRAY_SPACED);
	v->ops->array_end(v);
	v->ops->arg(v, &plain, 3);
	v->ops->array_begin(v, ARRAY_COMMA);
	v->ops->number(v, 1, BASE_SIGNED);
	v->ops->change(v);
	v->ops->number(v, 2, BASE_SIGNED);
	v->ops->array_end(v);
	v->ops->arg(v, &plain, 4);
	v->ops->pointer(v, 0x10, MEM_OK);
	v->ops->note(v, "24 vars");
	assert_text("{base=[{x=0, y=0 => 9}, {x=1, y=1 => 9}, ...], len=2,"
		    " ...}, flags=~[INT CHLD], [], [1 => 2],"
		    " 0x10 /* 24 vars */");
}

/* A decoder that goes deeper than anything real must not write outside. */
static void test_deep(void **state)
{
	for (int i = 0; i < 1000; i++)
		v->ops->array_begin(v, ARRAY_COMMA);
	v->ops->number(v, 1, BASE_SIGNED);
	v->ops->number(v, 2, BASE_SIGNED);
	for (int i = 0; i < 1001; i++)
		v->ops->array_end(v);
	assert_int_equal(buf.len, 1000 + 4 + 1001);
}

static void test_arg_names(void **state)
{
	const struct field f = { "pathname", ARG_PATH };

	opts.arg_names = true;
	v->ops->arg(v, &f, 0);
	STRING("x");
	assert_text("pathname=\"x\"");
}

static void fd(int n, const struct fd_ident *id)
{
	v->ops->fd(v, n, id);
}

static void test_fds(void **state)
{
	struct fd_ident id = { .kind = FD_PATH, .path = "/tmp/a<b>\n" };
	const struct field dirfd = { "dirfd", ARG_DIRFD };
	const struct field plain = { "fd", ARG_FD };

	fd(3, NULL);
	assert_text("3");
	fd(3, &id);
	assert_text("3");
	opts.decode_fds = DECODE_FD_PATH;
	fd(3, &id);
	assert_text("3</tmp/a\\74b\\76\\n>");
	id.path = "/tmp/x (deleted)";
	id.deleted = true;
	fd(3, &id);
	assert_text("3</tmp/x>(deleted)");
	id.path = NULL;
	fd(3, &id);
	assert_text("3");
	id = (struct fd_ident){ .kind = FD_PATH, .path = "/cwd" };
	v->ops->arg(v, &dirfd, 0);
	fd(AT_FDCWD, &id);
	assert_text("AT_FDCWD</cwd>");
	v->ops->arg(v, &plain, 0);
	fd(AT_FDCWD, NULL);
	assert_text("-100");
	id.kind = FD_SOCKET;
	id.proto_name = "TCP";
	id.path = "socket:[7]";
	fd(3, &id);
	assert_text("3<socket:[7]>");
}

static void test_sockets(void **state)
{
	struct fd_ident id = { .kind = FD_SOCKET,
			       .path = "socket:[123]",
			       .inode = 123,
			       .proto_name = "TCP",
			       .family = AF_INET,
			       .local = { .family = AF_INET, .port = 80 } };

	opts.decode_fds = DECODE_FD_ALL;
	inet_pton(AF_INET, "127.0.0.1", id.local.addr);
	fd(3, &id);
	assert_text("3<TCP:[127.0.0.1:80]>");
	id.peer = id.local;
	id.peer.port = 4242;
	fd(3, &id);
	assert_text("3<TCP:[127.0.0.1:80->127.0.0.1:4242]>");
	id.local.family = id.peer.family = AF_UNSPEC;
	fd(3, &id);
	assert_text("3<TCP:[123]>");
	id.local.family = id.peer.family = id.family = AF_INET6;
	inet_pton(AF_INET6, "::1", id.local.addr);
	inet_pton(AF_INET6, "fe80::2", id.peer.addr);
	id.proto_name = "TCPv6";
	fd(3, &id);
	assert_text("3<TCPv6:[[::1]:80->[fe80::2]:4242]>");

	id = (struct fd_ident){ .kind = FD_SOCKET,
				.inode = 123,
				.family = AF_UNIX,
				.proto_name = "UNIX-STREAM" };
	fd(4, &id);
	assert_text("4<UNIX-STREAM:[123]>");
	id.peer_inode = 456;
	fd(4, &id);
	assert_text("4<UNIX-STREAM:[123->456]>");
	id.local = (struct fd_addr){ .family = AF_UNIX, .path = "/run/\033x" };
	fd(4, &id);
	assert_text("4<UNIX-STREAM:[123->456,\"/run/\\33x\"]>");
	id.local.path = "@abstract";
	fd(4, &id);
	assert_text("4<UNIX-STREAM:[123->456,@\"abstract\"]>");

	id = (struct fd_ident){ .kind = FD_SOCKET,
				.family = AF_NETLINK,
				.proto_name = "NETLINK",
				.portid = 99 };
	fd(5, &id);
	assert_text("5<NETLINK:[ROUTE:99]>");
	id.protocol = 77;
	fd(5, &id);
	assert_text("5<NETLINK:[77]>");
}

static void test_devices(void **state)
{
	struct fd_ident id = { .kind = FD_DEVICE,
			       .path = "/dev/null",
			       .mode = S_IFCHR,
			       .major = 1,
			       .minor = 3,
			       .tty_index = -1 };

	opts.decode_fds = DECODE_FD_ALL;
	fd(0, &id);
	assert_text("0</dev/null<char 1:3>>");
	id.path = "/dev/sda";
	id.mode = S_IFBLK;
	id.major = 8;
	id.minor = 0;
	fd(0, &id);
	assert_text("0</dev/sda<block 8:0>>");
	id = (struct fd_ident){ .kind = FD_DEVICE,
				.path = "/dev/ptmx",
				.mode = S_IFCHR,
				.major = 5,
				.minor = 2,
				.tty_index = 7 };
	fd(0, &id);
	assert_text("0</dev/ptmx<char 5:2 @/dev/pts/7>>");
}

static void test_anonymous(void **state)
{
	struct fd_ident id = { .kind = FD_ANON,
			       .anon = FD_ANON_EVENTFD,
			       .path = "anon_inode:[eventfd]",
			       .eventfd_count = 18,
			       .eventfd_id = -1,
			       .eventfd_semaphore = -1 };

	opts.decode_fds = DECODE_FD_PATH;
	fd(3, &id);
	assert_text("3<anon_inode:[eventfd]>");
	opts.decode_fds = DECODE_FD_ALL;
	fd(3, &id);
	assert_text("3<{eventfd-count=0x12}>");
	id.eventfd_count = 0;
	id.eventfd_id = 5;
	id.eventfd_semaphore = 1;
	fd(3, &id);
	assert_text("3<{eventfd-count=0, eventfd-id=5, eventfd-semaphore=1}>");
	id = (struct fd_ident){ .kind = FD_ANON,
				.anon = FD_ANON_PIDFD,
				.path = "anon_inode:[pidfd]",
				.pidfd_pid = 77 };
	fd(4, &id);
	assert_text("4<pid:77>");
	id.pidfd_pid = -1;
	fd(4, &id);
	assert_text("4<anon_inode:[pidfd]>");
	id = (struct fd_ident){ .kind = FD_ANON,
				.anon = FD_ANON_SIGNALFD,
				.path = "anon_inode:[signalfd]",
				.sigmask = 1 << (SIGINT - 1) |
					   1 << (SIGTERM - 1) };
	fd(5, &id);
	assert_text("5<signalfd:[INT TERM]>");
	id.sigmask = ~id.sigmask;
	fd(5, &id);
	assert_text("5<signalfd:~[INT TERM]>");
	id = (struct fd_ident){ .kind = FD_ANON,
				.anon = FD_ANON_EPOLL,
				.path = "anon_inode:[eventpoll]",
				.epoll_n = 2,
				.epoll_fds = { 5, 7 } };
	fd(6, &id);
	assert_text("6<epoll:[5 7]>");
	id.epoll_n = 100;
	fd(6, &id);
	assert_text("6<epoll:[5 7 0 0 0 0 0 0 0 0 0 0 0 0 0 0 ...]>");
	id.epoll_n = 0;
	fd(6, &id);
	assert_text("6<anon_inode:[eventpoll]>");
}

static const char *comm(void *owner, pid_t pid)
{
	return pid == 42 ? "a>\033b" : NULL;
}

static void test_pids(void **state)
{
	v->ops->pid(v, 42);
	assert_text("42");
	t.comm = comm;
	opts.decode_pids = DECODE_PID_COMM;
	v->ops->pid(v, 42);
	assert_text("42<a\\76\\33b>");
	v->ops->pid(v, 43);
	assert_text("43");
	v->ops->pid(v, -1);
	assert_text("-1");
}

static void test_failure(void **state)
{
	struct call c = { .phase = PHASE_EXIT, .error = 2 };

	v->ops->failure(v, &c);
	assert_text("-1 ENOENT (No such file or directory)");
	c.error = 512;
	v->ops->failure(v, &c);
	assert_text("? ERESTARTSYS (To be restarted if SA_RESTART is set)");
	c.error = 4000;
	v->ops->failure(v, &c);
	assert_text("-1 (errno 4000)");
	c.error = 0;
	c.no_ret = true;
	v->ops->failure(v, &c);
	assert_text("?");
}

static void test_aux(void **state)
{
	v->ops->result(v);
	v->ops->number(v, 1, BASE_SIGNED);
	v->ops->aux_begin(v);
	v->ops->aux(v, "in");
	v->ops->array_begin(v, ARRAY_SPACED);
	v->ops->fd(v, 3, NULL);
	v->ops->array_end(v);
	v->ops->aux(v, "left");
	v->ops->struct_begin(v, "timeval");
	v->ops->member(v, "tv_sec");
	v->ops->number(v, 1, BASE_SIGNED);
	v->ops->struct_end(v);
	v->ops->aux_end(v);
	assert_text("1 (in [3], left {tv_sec=1})");
}

/* With colour nothing but sequences is added, and they are counted. */
static void test_color(void **state)
{
	size_t plain;

	STRING("a\033[31m");
	plain = buf.len;
	buf.len = 0;
	t.color = true;
	STRING("a\033[31m");
	assert_int_equal(buf.len - t.color_bytes, plain);
	assert_non_null(strstr(strbuf_cstr(&buf), "\"a\\33[31m\""));
}

/* By a visitor that has put nothing before, with or without colours. */
static void put_anew(struct strbuf *b, bool color, const struct xlat_set *set,
		     uint64_t value, bool flags)
{
	struct text_visitor fresh;

	text_visitor_init(&fresh, &opts, color);
	fresh.b = b;
	(flags ? fresh.base.ops->flags : fresh.base.ops->constant)(&fresh.base,
								   set, value);
}

/* What is remembered of a value is what it would be anew. */
static void test_remembered(void **state)
{
	const struct xlat_set *sets[] = { &xlat_open_flags, &xlat_sock_type,
					  &xlat_socktype, &xlat_mmap_flags,
					  &xlat_errno };
	struct strbuf anew = { 0 };

	for (unsigned color = 0; color < 2; color++) {
		setup(NULL);
		t.color = color;
		/* Three times over: put, put again, of others' places. */
		for (unsigned i = 0; i < 3 * 5000; i++) {
			const struct xlat_set *set = sets[i % ARRAY_SIZE(sets)];
			uint64_t value = i / 4 % 1250 << i % 4;
			bool flags = i & 1;

			put_anew(&anew, color, set, value, flags);
			if (flags)
				v->ops->flags(v, set, value);
			else
				v->ops->constant(v, set, value);
			assert_int_equal(buf.len, anew.len);
			assert_memory_equal(buf.data, anew.data, anew.len);
			buf.len = anew.len = 0;
		}
	}
	strbuf_done(&anew);
}

/* A set of the moment may be where another was before. */
static void test_not_remembered(void **state)
{
	const uint64_t value = 1;
	struct xlat_set set = { .prefix = "X_???", XLAT_JUST(&value, "X_A") };

	v->ops->constant(v, &set, value);
	assert_text("X_A");
	set.names = "X_B";
	v->ops->constant(v, &set, value);
	assert_text("X_B");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(test_strings, setup),
		cmocka_unit_test_setup(test_hex_strings, setup),
		cmocka_unit_test_setup(test_numbers, setup),
		cmocka_unit_test_setup(test_flags, setup),
		cmocka_unit_test_setup(test_flags_raw, setup),
		cmocka_unit_test_setup(test_flags_verbose, setup),
		cmocka_unit_test_setup(test_constants, setup),
		cmocka_unit_test_setup(test_nesting, setup),
		cmocka_unit_test_setup(test_deep, setup),
		cmocka_unit_test_setup(test_arg_names, setup),
		cmocka_unit_test_setup(test_fds, setup),
		cmocka_unit_test_setup(test_sockets, setup),
		cmocka_unit_test_setup(test_devices, setup),
		cmocka_unit_test_setup(test_anonymous, setup),
		cmocka_unit_test_setup(test_pids, setup),
		cmocka_unit_test_setup(test_failure, setup),
		cmocka_unit_test_setup(test_aux, setup),
		cmocka_unit_test_setup(test_color, setup),
		cmocka_unit_test_setup(test_remembered, setup),
		cmocka_unit_test_setup(test_not_remembered, setup),
	};
	int r = cmocka_run_group_tests(tests, NULL, NULL);

	strbuf_done(&buf);
	return r;
}
