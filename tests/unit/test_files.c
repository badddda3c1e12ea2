/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What descriptors stand for, out of records: the kernel's facts, and what
 * user space found; by the lines of the text sink.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <sched.h>
#include <sys/stat.h>

#include "event/ident_codec.h"
#include "event/object.h"

#include "assembly.h"

enum { PIPE_MAGIC = 0x50495045, SOCK_MAGIC = 0x534f434b };
enum { ANON_MAGIC = 0x09041934, EXT4_MAGIC = 0xef53 };

static void names(const char *p, size_t n)
{
	rec_put(p, n);
	rec.object.name_len = n;
	rec_pad();
}

static struct record_object *object(uint64_t id, uint32_t magic, uint32_t mode,
				    uint64_t ino)
{
	rec_begin(RECORD_OBJECT, sizeof(struct record_object), TID, 0, 1);
	rec.object.object = id;
	rec.object.magic = magic;
	rec.object.mode = mode;
	rec.object.ino = ino;
	rec.object.tty_index = rec.object.eventfd_id = -1;
	return &rec.object;
}

/* A call with one descriptor for an argument. */
static void fd_call(uint32_t seq, uint32_t nr, int64_t ret, int fd,
		    uint64_t obj)
{
	rec_call(TID, seq, 1000 * seq, nr, ret);
	rec_arg(fd);
	rec_fd(fd, 0, obj);
	push();
}

static void begin_fds(void)
{
	opts.decode_fds = DECODE_FD_ALL;
	begin();
}

static void file(uint64_t id, const char *upwards, size_t n)
{
	object(id, EXT4_MAGIC, S_IFREG | 0644, 10 * id);
	names(upwards, n);
	push();
}

/* The identity that these facts make, as the text sink shows it. */
static void test_kinds(void **state)
{
	struct record_object *o;

	begin_fds();
	file(1, "c\0b\0a\0", 6);
	fd_call(1, NR_CLOSE, 0, 3, 1);
	object(2, EXT4_MAGIC, S_IFDIR | 0755, 2);
	push();
	fd_call(2, NR_CLOSE, 0, 3, 2);
	object(3, EXT4_MAGIC, S_IFREG, 9)->r.flags = RECORD_OBJECT_DELETED;
	names("gone\0tmp\0", 9);
	push();
	fd_call(3, NR_CLOSE, 0, 3, 3);
	object(4, EXT4_MAGIC, S_IFREG, 9)->r.flags = RECORD_OBJECT_CUT;
	names("z\0y\0", 4);
	push();
	fd_call(4, NR_CLOSE, 0, 3, 4);
	object(5, 0x01021994, S_IFREG, 9)->r.flags = RECORD_OBJECT_DELETED |
						     RECORD_OBJECT_INTERNAL;
	names("memfd:x\0", 8);
	push();
	fd_call(5, NR_CLOSE, 0, 3, 5);
	object(6, PIPE_MAGIC, S_IFIFO, 77);
	push();
	fd_call(6, NR_CLOSE, 0, 3, 6);
	object(7, 0x01021994, S_IFCHR, 9)->rdev = 1 << 20 | 3;
	names("null\0dev\0", 9);
	push();
	fd_call(7, NR_CLOSE, 0, 3, 7);
	o = object(8, ANON_MAGIC, 0600, 1);
	o->eventfd_id = 5;
	o->eventfd_flags = 1;
	names("[eventfd]", 9);
	push();
	rec_call(TID, 8, 8000, NR_CLOSE, 0);
	rec_arg(3);
	rec_fd(3, 0, 8);
	((struct record_fd *)(rec.bytes + rec.r.len))[-1].value = 18;
	push();
	o = object(9, ANON_MAGIC, 0600, 1);
	o->sigmask = 1 << 1;
	names("[signalfd]", 10);
	push();
	fd_call(9, NR_CLOSE, 0, 3, 9);
	object(10, ANON_MAGIC, 0600, 1)->pidfd_pid = 42;
	names("[pidfd]", 7);
	push();
	fd_call(10, NR_CLOSE, 0, 3, 10);
	object(11, ANON_MAGIC, 0600, 1);
	names("inotify", 7);
	push();
	fd_call(11, NR_CLOSE, 0, 3, 11);
	object(12, 0x6e736673, 0444, 4026531840);
	names("net", 3);
	push();
	fd_call(12, NR_CLOSE, 0, 3, 12);
	/* Of nothing we were told. */
	fd_call(13, NR_CLOSE, 0, 3, 1313);
	fd_call(14, NR_CLOSE, -EBADF, 3, 0);
	expect("close(3</a/b/c>) = 0\n"
	       "close(3</>) = 0\n"
	       "close(3</tmp/gone>(deleted)) = 0\n"
	       "close(3</.../y/z>) = 0\n"
	       "close(3</memfd:x>(deleted)) = 0\n"
	       "close(3<pipe:[77]>) = 0\n"
	       "close(3</dev/null<char 1:3>>) = 0\n"
	       "close(3<{eventfd-count=0x12, eventfd-id=5, "
	       "eventfd-semaphore=1}>) = 0\n"
	       "close(3<signalfd:[INT]>) = 0\n"
	       "close(3<pid:42>) = 0\n"
	       "close(3<anon_inode:inotify>) = 0\n"
	       "close(3<net:[4026531840]>) = 0\n"
	       "close(3) = 0\n"
	       "close(3) = -1 EBADF (Bad file descriptor)\n");
}

static struct record_object *tcp(uint64_t id, uint64_t ino, unsigned state)
{
	struct record_object *o = object(id, SOCK_MAGIC, S_IFSOCK, ino);

	o->family = AF_INET;
	o->type = SOCK_STREAM;
	o->protocol = IPPROTO_TCP;
	o->state = state;
	return o;
}

static void test_sockets(void **state)
{
	struct record_object *o;

	begin_fds();
	tcp(1, 51, 7);
	push();
	fd_call(1, NR_CLOSE, 0, 3, 1);
	o = tcp(2, 52, 10);
	o->local_port = 80;
	push();
	fd_call(2, NR_CLOSE, 0, 3, 2);
	o = tcp(3, 53, 1);
	o->local_port = 80;
	o->peer_port = 4321;
	memcpy(o->local_addr, "\177\0\0\1", 4);
	memcpy(o->peer_addr, "\177\0\0\2", 4);
	push();
	fd_call(3, NR_CLOSE, 0, 3, 3);
	o = object(4, SOCK_MAGIC, S_IFSOCK, 54);
	o->family = AF_UNIX;
	o->type = SOCK_STREAM;
	o->state = 1;
	o->peer_ino = 99;
	names("\0abs", 4);
	push();
	fd_call(4, NR_CLOSE, 0, 3, 4);
	o = object(5, SOCK_MAGIC, S_IFSOCK, 55);
	o->family = AF_NETLINK;
	o->type = SOCK_RAW;
	o->portid = 7;
	push();
	fd_call(5, NR_CLOSE, 0, 3, 5);
	expect("close(3<TCP:[51]>) = 0\n"
	       "close(3<TCP:[0.0.0.0:80]>) = 0\n"
	       "close(3<TCP:[127.0.0.1:80->127.0.0.2:4321]>) = 0\n"
	       "close(3<UNIX-STREAM:[54->99,@\"abs\"]>) = 0\n"
	       "close(3<NETLINK:[ROUTE:7]>) = 0\n");
}

/* A socket is told of again when it changes; it is the same all the same. */
static void test_told_again(void **state)
{
	struct record_object *o;

	begin_fds();
	o = tcp(1, 51, 1);
	o->local_port = 80;
	o->peer_port = 4321;
	push();
	fd_call(1, NR_READ, 0, 3, 1);
	/* The other side is gone, and what was known of it stays. */
	tcp(2, 51, 7)->local_port = 80;
	push();
	fd_call(2, NR_READ, 0, 3, 2);
	/* Another one, in the place of one whose end we did not see. */
	tcp(3, 52, 7);
	push();
	fd_call(3, NR_READ, 0, 3, 3);
	expect("read(3<TCP:[0.0.0.0:80->0.0.0.0:4321]>, NULL, 0) = 0\n"
	       "read(3<TCP:[0.0.0.0:80->0.0.0.0:4321]>, NULL, 0) = 0\n"
	       "read(3<TCP:[52]>, NULL, 0) = 0\n");
}

/* Who looks while it connects does not see names that are there later. */
static void test_connecting(void **state)
{
	enum { CONNECT = 42 };
	struct record_object *o;

	begin_fds();
	tcp(1, 51, 7);
	push();
	fd_call(1, CONNECT, -EINPROGRESS, 3, 1);
	/* As poll(2), whose records do not have its descriptors. */
	rec_call(TID, 2, 2000, NR_READ, 0);
	rec_arg(3);
	push();
	o = tcp(2, 51, 1);
	o->local_port = 4321;
	o->peer_port = 80;
	push();
	fd_call(3, NR_READ, 0, 3, 2);
	expect("connect(3<TCP:[51]>, NULL, 0) = -1 EINPROGRESS "
	       "(Operation now in progress)\n"
	       "read(3<TCP:[51]>, NULL, 0) = 0\n"
	       "read(3<TCP:[0.0.0.0:4321->0.0.0.0:80]>, NULL, 0) = 0\n");
}

static void test_results(void **state)
{
	begin_fds();
	file(1, "one\0", 4);
	file(2, "two\0", 4);
	/* dup2(1, 2): the second argument is shown as what it becomes. */
	rec_call(TID, 1, 1000, NR_DUP2, 2);
	rec_arg(1);
	rec_arg(2);
	rec_fd(1, 0, 1);
	rec_fd(2, 1, 2);
	rec_fd(2, RECORD_FD_RESULT, 1);
	push();
	fd_call(2, NR_READ, 0, 2, 1);
	/* A result of which nothing is known is nothing that was before. */
	rec_call(TID, 3, 3000, NR_DUP2, 2);
	rec_arg(7);
	rec_arg(2);
	push();
	rec_call(TID, 4, 4000, NR_OPEN, 5);
	rec_arg(0);
	rec_fd(5, RECORD_FD_RESULT, 2);
	push();
	/* What is open now, though this record does not say it. */
	rec_call(TID, 5, 5000, NR_READ, 0);
	rec_arg(5);
	push();
	expect("dup2(1</one>, 2</one>) = 2</one>\n"
	       "read(2</one>, NULL, 0) = 0\n"
	       "dup2(7, 2) = 2\n"
	       "open(NULL, O_RDONLY) = 5</two>\n"
	       "read(5</two>, NULL, 0) = 0\n");
}

static void test_start(void **state)
{
	begin_fds();
	file(1, "one\0", 4);
	rec_begin(RECORD_FD, sizeof(struct record_fd_map), TID, 0, 1);
	rec.fd.fd = 3;
	rec.fd.object = 1;
	push();
	rec.fd.fd = RECORD_CWD;
	push();
	rec_call(TID, 1, 1000, 257, -ENOENT); /* openat */
	rec_arg(-100);
	push();
	rec_call(TID, 2, 2000, NR_READ, 0);
	rec_arg(3);
	push();
	/* Child processes have the same, until they change it. */
	rec_begin(RECORD_NEW, sizeof(struct record_new), TID, 3, 3000);
	rec.new.child_pid = rec.new.child_tid = 200;
	push();
	rec_call(200, 1, 4000, NR_CLOSE, 0);
	rec_arg(3);
	push();
	rec_call(200, 2, 5000, NR_READ, -EBADF);
	rec_arg(3);
	push();
	rec_call(TID, 4, 6000, NR_READ, 0);
	rec_arg(3);
	push();
	expect("openat(AT_FDCWD</one>, NULL, O_RDONLY) = -1 ENOENT "
	       "(No such file or directory)\n"
	       "read(3</one>, NULL, 0) = 0\n"
	       "close(3</one>) = 0\n"
	       "read(3, NULL, 0) = -1 EBADF (Bad file descriptor)\n"
	       "read(3</one>, NULL, 0) = 0\n");
}

/* An epoll's set is known by the calls that made it. */
static void test_epoll(void **state)
{
	enum { EPOLL_CTL = 233, EPOLL_CREATE1 = 291, UNLINK = 87 };

	begin_fds();
	object(1, ANON_MAGIC, 0600, 1);
	names("[eventpoll]", 11);
	push();
	rec_call(TID, 1, 1000, EPOLL_CREATE1, 4);
	rec_arg(0);
	rec_fd(4, RECORD_FD_RESULT, 1);
	push();
	for (unsigned i = 2; i <= 3; i++) {
		rec_call(TID, i, 1000 * i, EPOLL_CTL, 0);
		rec_arg(4);
		rec_arg(1);
		rec_arg(i + 5);
		rec_fd(4, 0, 1);
		push();
	}
	/* Names are in doubt now, the set is not. */
	rec_call(TID, 4, 4000, UNLINK, 0);
	push();
	fd_call(5, NR_CLOSE, 0, 4, 1);
	expect("epoll_create1(0) = 4<anon_inode:[eventpoll]>\n"
	       "epoll_ctl(4<anon_inode:[eventpoll]>, EPOLL_CTL_ADD, 7, NULL)"
	       " = 0\n"
	       "epoll_ctl(4<epoll:[7]>, EPOLL_CTL_ADD, 8, NULL) = 0\n"
	       "unlink(NULL) = 0\n"
	       "close(4<epoll:[7 8]>) = 0\n");
}

static void ident(uint64_t id, const struct fd_ident *what)
{
	struct strbuf b = { 0 };

	ident_encode(what, &b);
	rec_begin(RECORD_IDENT, sizeof(struct record_ident), 0, 0, 1);
	rec.ident.object = id;
	rec_put(b.data, b.len);
	push();
	strbuf_done(&b);
}

/* What user space found out is shown as it is. */
static void test_idents(void **state)
{
	struct fd_ident id = { .kind = FD_SOCKET,
			       .path = (char *)"socket:[5]",
			       .inode = 5,
			       .family = AF_INET,
			       .type = SOCK_STREAM,
			       .proto_name = "TCP" };

	begin_fds();
	ident(1, &id);
	id.local.family = AF_INET;
	id.local.port = 80;
	ident(2, &id);
	fd_call(1, NR_READ, 0, 3, 1);
	fd_call(2, NR_READ, 0, 3, 2);
	fd_call(3, NR_READ, 0, 3, 1);
	expect("read(3<TCP:[5]>, NULL, 0) = 0\n"
	       "read(3<TCP:[0.0.0.0:80]>, NULL, 0) = 0\n"
	       "read(3<TCP:[5]>, NULL, 0) = 0\n");
}

/* An epoll that was there before: what it watches was asked, once. */
static void test_epoll_at_attach(void **state)
{
	struct fd_ident id = { .kind = FD_ANON,
			       .anon = FD_ANON_EPOLL,
			       .path = (char *)"anon_inode:[eventpoll]",
			       .epoll_n = 2,
			       .epoll_fds = { 3, 6 } };

	begin_fds();
	ident(1, &id);
	rec_begin(RECORD_FD, sizeof(struct record_fd_map), TID, 0, 1);
	rec.fd.fd = 5;
	rec.fd.object = 1;
	push();
	for (unsigned i = 2; i <= 3; i++) {
		object(i, ANON_MAGIC, 0600, 1);
		names("[eventpoll]", 11);
		push();
		fd_call(i, NR_READ, 0, 5, i);
	}
	expect("read(5<epoll:[3 6]>, NULL, 0) = 0\n"
	       "read(5<epoll:[3 6]>, NULL, 0) = 0\n");
}

static void test_codec(void **state)
{
	struct fd_ident id = {
		.kind = FD_SOCKET,
		.path = (char *)"socket:[123]",
		.refused = EACCES,
		.inode = 123,
		.deleted = true,
		.mode = S_IFSOCK,
		.major = 1,
		.minor = 2,
		.tty_index = 3,
		.family = AF_UNIX,
		.type = SOCK_STREAM,
		.protocol = 4,
		.proto_name = "UNIX-STREAM",
		.listening = true,
		.local = { AF_UNIX, 5, { 6 }, 7, (char *)"@a" },
		.peer = { AF_UNIX, 8, { 9 }, 10, (char *)"/b" },
		.peer_inode = 11,
		.portid = 12,
		.ifindex = 13,
		.anon = FD_ANON_EPOLL,
		.pidfd_pid = 14,
		.eventfd_count = 15,
		.eventfd_id = 16,
		.eventfd_semaphore = 17,
		.sigmask = 18,
		.epoll_n = 2,
		.epoll_fds = { 19, 20 },
		.detail = (char *)"",
		.dup_of = 21,
	};
	struct strbuf b = { 0 }, again = { 0 };
	struct fd_ident *got;

	ident_encode(&id, &b);
	assert_int_equal(b.len % 8, 0);
	assert_int_equal(ident_decode(b.data, b.len, &got), 0);
	assert_string_equal(got->local.path, "@a");
	assert_string_equal(got->peer.path, "/b");
	assert_string_equal(got->proto_name, "UNIX-STREAM");
	assert_string_equal(got->detail, "");
	assert_int_equal(got->dup_of, 21);
	assert_int_equal(got->epoll_fds[1], 20);
	/* Nothing else was lost either. */
	ident_encode(got, &again);
	assert_int_equal(again.len, b.len);
	assert_memory_equal(again.data, b.data, b.len);
	fd_ident_free(got);
	/* Cut short anywhere, it is refused or has less, but no more. */
	for (size_t n = 0; n < b.len; n++) {
		void *copy = malloc(n + !n);

		memcpy(copy, b.data, n);
		if (ident_decode(copy, n, &got) == 0)
			fd_ident_free(got);
		free(copy);
	}
	/* One from before there were members from `sigmask` on. */
	((struct ident_fixed *)b.data)->size = offsetof(struct ident_fixed,
							sigmask);
	((struct ident_fixed *)b.data)->nstrings = 0;
	assert_int_equal(ident_decode(b.data, b.len, &got), 0);
	assert_int_equal(got->sigmask, 0);
	assert_int_equal(got->dup_of, -1);
	assert_null(got->path);
	fd_ident_free(got);
	strbuf_done(&b);
	strbuf_done(&again);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
#define T(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
		T(test_kinds),	    T(test_sockets),
		T(test_told_again), T(test_connecting),
		T(test_results),    T(test_start),
		T(test_epoll),	    T(test_epoll_at_attach),
		T(test_idents),	    cmocka_unit_test(test_codec),
	};

	return cmocka_run_group_tests_name("files", tests, NULL, NULL);
}
