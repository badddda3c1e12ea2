/* SPDX-License-Identifier: BSD-2-Clause */
/* What descriptors stand for, as calls change it. */
#include "event/fd_table.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>

#include "basic/cleanup.h"
#include "test.h"

enum { TID = 42 };

/* The kernel of this test: what each descriptor is now. */
static struct world {
	bool open;
	struct fd_ident id;
} world[100];
static unsigned asked, checked;
static char cwd_path[32];

static struct fd_ident *lookup(void *owner, pid_t tid, int fd,
			       struct fd_ident *old)
{
	struct fd_ident cwd = { .kind = FD_PATH,
				.path = cwd_path,
				.dup_of = -1 };
	const struct fd_ident *now = &cwd;

	assert_ptr_equal(owner, world);
	assert_int_equal(tid, TID);
	if (fd != AT_FDCWD) {
		if (fd >= (int)ARRAY_SIZE(world) || !world[fd].open)
			return NULL;
		now = &world[fd].id;
	}
	if (old && !strcmp(old->path, now->path)) {
		checked++;
		return old;
	}
	asked++;
	return fd_ident_dup(now);
}

static struct fd_table *t;

static int setup(void **state)
{
	memset(world, 0, sizeof(world));
	asked = checked = 0;
	strcpy(cwd_path, "/old");
	t = fd_table_new(lookup, world);
	return 0;
}

static int teardown(void **state)
{
	fd_table_unref(t);
	return 0;
}

static void set(int fd, enum fd_kind kind, const char *path)
{
	world[fd] = (struct world){
		.open = true,
		.id = { .kind = kind, .path = (char *)path, .dup_of = -1 },
	};
}

static void set_socket(int fd, uint64_t inode, int local, int peer)
{
	static char names[100][32];

	snprintf(names[fd], sizeof(names[fd]), "socket:[%d]", (int)inode);
	set(fd, FD_SOCKET, names[fd]);
	world[fd].id.inode = inode;
	world[fd].id.family = AF_INET;
	world[fd].id.type = SOCK_STREAM;
	world[fd].id.proto_name = "TCP";
	if (local)
		world[fd].id.local = (struct fd_addr){ .family = AF_INET,
						       .port = local };
	if (peer)
		world[fd].id.peer = (struct fd_addr){ .family = AF_INET,
						      .port = peer };
}

static struct memory mem;

static struct call make_call(const char *name, uint64_t a, uint64_t b,
			     uint64_t c)
{
	int nr = sysent_nr(ABI_X86_64, name, -1);

	if (nr < 0)
		skip(); /* this build has no such row */
	return (struct call){ .abi = ABI_X86_64,
			      .nr = nr,
			      .sysent = sysent_by_nr(ABI_X86_64, nr),
			      .args = { a, b, c },
			      .pid = TID,
			      .tid = TID,
			      .mem = &mem };
}

/* A whole call; `look` is looked at where the event would be. */
static const struct fd_ident *run_call(struct call call, int64_t ret, int look)
{
	static char path[64];
	static struct fd_ident copy;
	const struct fd_ident *id;

	fd_table_enter(t, &call);
	call.phase = PHASE_EXIT;
	call.ret = ret;
	call.error = ret < 0 ? -ret : 0;
	fd_table_result(t, &call);
	id = look >= 0 ? fd_table_get(t, TID, look) : NULL;
	if (id) {
		copy = *id;
		snprintf(path, sizeof(path), "%s", id->path);
		copy.path = path;
		id = &copy;
	}
	fd_table_update(t, &call);
	return id;
}

static const struct fd_ident *run(const char *name, uint64_t a, uint64_t b,
				  uint64_t c, int64_t ret, int look)
{
	return run_call(make_call(name, a, b, c), ret, look);
}

/* As it is when socketcall(2) of i386 has been taken apart. */
static const struct fd_ident *run_behind(const char *name, uint64_t a,
					 int64_t ret, int look)
{
	struct call call = make_call(name, a, 0, 0);

	call.abi = ABI_I386;
	call.nr = sysent_nr(ABI_I386, "socketcall", -1);
	return run_call(call, ret, look);
}

static const char *path_of(int fd)
{
	const struct fd_ident *id = fd_table_get(t, TID, fd);

	return id ? id->path : "none";
}

static void test_asks_once(void **state)
{
	set(3, FD_PATH, "/a");
	assert_string_equal(path_of(3), "/a");
	assert_string_equal(path_of(3), "/a");
	assert_int_equal(asked, 1);
	assert_string_equal(path_of(4), "none");
	assert_null(fd_table_get(t, TID, -1));
	run("read", 3, 0, 10, 10, 3);
	run("lseek", 3, 0, 0, 0, 3);
	assert_int_equal(asked, 1);
}

static void test_close(void **state)
{
	set(3, FD_PATH, "/a");
	/* Who gets the event still learns what it was. */
	struct call call = make_call("close", 3, 0, 0);

	fd_table_enter(t, &call);
	world[3].open = false;
	call.phase = PHASE_EXIT;
	fd_table_result(t, &call);
	assert_string_equal(path_of(3), "/a");
	fd_table_update(t, &call);
	assert_string_equal(path_of(3), "none");
	/* EBADF is the only error with which it stays open. */
	set(3, FD_PATH, "/b");
	run("close", 3, 0, 0, -EIO, -1);
	set(3, FD_PATH, "/c");
	assert_string_equal(path_of(3), "/c");
}

static void test_close_race(void **state)
{
	struct call c;

	/* Another thread has the number before we see the end of close. */
	set(3, FD_PATH, "/a");
	c = make_call("close", 3, 0, 0);
	fd_table_enter(t, &c);
	set(3, FD_PATH, "/b");
	assert_string_equal(run("openat", -100, 0, 0, 3, 3)->path, "/b");
	c.phase = PHASE_EXIT;
	fd_table_update(t, &c);
	asked = 0;
	assert_string_equal(path_of(3), "/b");
	assert_int_equal(asked, 0);
}

static void test_open_and_dup(void **state)
{
	const struct fd_ident *id;

	set(3, FD_PATH, "/a");
	assert_string_equal(path_of(3), "/a");
	/* A number that was used again without our seeing it closed. */
	set(3, FD_PATH, "/b");
	assert_string_equal(run("openat", -100, 0, 0, 3, 3)->path, "/b");
	id = run("dup", 3, 0, 0, 5, 5);
	assert_string_equal(id->path, "/b");
	assert_int_equal(id->dup_of, 3);
	set(6, FD_PATH, "/six");
	assert_string_equal(path_of(6), "/six");
	id = run("dup2", 5, 6, 0, 6, 6);
	assert_string_equal(id->path, "/b");
	assert_int_equal(id->dup_of, 5);
	run("dup2", 6, 6, 0, 6, 6);
	id = run("fcntl", 3, 1030, 10, 11, 11);
	assert_int_equal(id->dup_of, 3);
	/* F_GETFL returns a number that is no descriptor. */
	set(2, FD_PATH, "/two");
	run("fcntl", 3, 3, 0, 2, -1);
	assert_string_equal(path_of(2), "/two");
	run("dup", 3, 0, 0, -EMFILE, -1);
}

static void test_close_range(void **state)
{
	for (int fd = 3; fd < 10; fd++) {
		set(fd, FD_PATH, "/a");
		path_of(fd);
		world[fd].open = false;
	}
	run("close_range", 5, UINT32_MAX, 4, 0, -1); /* CLOEXEC only */
	assert_string_equal(path_of(5), "/a");
	run("close_range", 5, UINT32_MAX, 0, 0, -1);
	assert_string_equal(path_of(4), "/a");
	assert_string_equal(path_of(5), "none");
	assert_string_equal(path_of(9), "none");
}

static void test_cwd(void **state)
{
	set(3, FD_PATH, "/a");
	assert_string_equal(path_of(AT_FDCWD), "/old");
	strcpy(cwd_path, "/new");
	assert_string_equal(path_of(AT_FDCWD), "/old");
	run("chdir", 0, 0, 0, -ENOENT, -1);
	assert_string_equal(path_of(AT_FDCWD), "/old");
	run("chdir", 0, 0, 0, 0, -1);
	assert_string_equal(path_of(AT_FDCWD), "/new");
}

static void test_socket_keeps_names(void **state)
{
	const struct fd_ident *id;

	set_socket(3, 77, 0, 0);
	id = run("socket", 2, 1, 0, 3, 3);
	assert_int_equal(id->local.family, 0);
	/* The event of bind shows what it was, the next one what it is. */
	set_socket(3, 77, 80, 0);
	run("bind", 3, 0, 0, 0, -1);
	assert_int_equal(fd_table_get(t, TID, 3)->local.port, 80);
	set_socket(3, 77, 80, 81);
	run("connect", 3, 0, 0, 0, -1);
	assert_int_equal(fd_table_get(t, TID, 3)->peer.port, 81);
	/* The other side hangs up. */
	set_socket(3, 77, 0, 0);
	run("shutdown", 3, 1, 0, 0, -1);
	id = fd_table_get(t, TID, 3);
	assert_int_equal(id->local.port, 80);
	assert_int_equal(id->peer.port, 81);
	/* Another socket has nothing of it. */
	run("close", 3, 0, 0, 0, -1);
	set_socket(3, 78, 0, 0);
	id = run("socket", 2, 1, 0, 3, 3);
	assert_int_equal(id->peer.family, 0);
}

static void test_behind_socketcall(void **state)
{
	const struct fd_ident *id;

	set_socket(3, 77, 0, 0);
	run_behind("socket", 2, 3, 3);
	set_socket(3, 77, 80, 0);
	run_behind("bind", 3, 0, -1);
	assert_int_equal(fd_table_get(t, TID, 3)->local.port, 80);
	set_socket(3, 77, 80, 81);
	run_behind("connect", 3, 0, -1);
	assert_int_equal(fd_table_get(t, TID, 3)->peer.port, 81);
	/* A number that was another's before. */
	set_socket(4, 78, 1, 0);
	path_of(4);
	set_socket(4, 79, 80, 90);
	id = run_behind("accept", 3, 4, 4);
	assert_int_equal(id->peer.port, 90);
}

static void test_connect_in_progress(void **state)
{
	struct sockaddr_in sin = { .sin_family = AF_INET,
				   .sin_port = htons(443) };
	const struct fd_ident *id;

	sin.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	memory_add(&mem, PHASE_ENTER, 0x1000, &sin, sizeof(sin), sizeof(sin),
		   MEM_OK);
	set_socket(3, 77, 0, 0);
	path_of(3);
	set_socket(3, 77, 5000, 0);
	run("connect", 3, 0x1000, sizeof(sin), -EINPROGRESS, -1);
	id = fd_table_get(t, TID, 3);
	assert_int_equal(id->local.port, 5000);
	assert_int_equal(id->peer.port, 443);
	assert_int_equal(id->peer.addr[0], 127);
	/* AF_UNSPEC ends it. */
	sin.sin_family = AF_UNSPEC;
	run("connect", 3, 0x1000, sizeof(sin), 0, -1);
	id = fd_table_get(t, TID, 3);
	assert_int_equal(id->peer.family, 0);
	/* A length beyond what was captured. */
	run("connect", 3, 0x1000, 1u << 30, 0, -1);
	run("connect", 3, 0x9000, 16, 0, -1);
	path_of(3);
	memory_done(&mem);
}

static void test_dups_of_a_socket(void **state)
{
	set_socket(3, 77, 0, 0);
	path_of(3);
	run("dup", 3, 0, 0, 4, 4);
	set_socket(3, 77, 80, 0);
	set_socket(4, 77, 80, 0);
	run("bind", 3, 0, 0, 0, -1);
	assert_int_equal(fd_table_get(t, TID, 4)->local.port, 80);
	assert_int_equal(fd_table_get(t, TID, 4)->dup_of, 3);
}

static void test_udp_gets_a_name(void **state)
{
	set_socket(3, 77, 0, 0);
	world[3].id.type = SOCK_DGRAM;
	path_of(3);
	set_socket(3, 77, 9999, 0);
	world[3].id.type = SOCK_DGRAM;
	run("sendto", 3, 0, 0, 5, -1);
	assert_int_equal(fd_table_get(t, TID, 3)->local.port, 9999);
	asked = 0;
	run("sendto", 3, 0, 0, 5, 3);
	assert_int_equal(asked, 0);
}

static void test_epoll(void **state)
{
	const struct fd_ident *id;

	set(3, FD_ANON, "anon_inode:[eventpoll]");
	world[3].id.anon = FD_ANON_EPOLL;
	for (int fd = 10; fd < 90; fd++)
		set(fd, FD_PIPE, "pipe:[1]");
	path_of(3);
	for (int fd = 89; fd >= 10; fd--)
		run("epoll_ctl", 3, EPOLL_CTL_ADD, fd, 0, fd);
	run("epoll_ctl", 3, EPOLL_CTL_ADD, 10, -EEXIST, -1);
	id = fd_table_get(t, TID, 3);
	assert_int_equal(id->epoll_n, 80);
	assert_int_equal(id->epoll_fds[0], 10);
	assert_int_equal(id->epoll_fds[15], 25);
	run("epoll_ctl", 3, EPOLL_CTL_DEL, 10, 0, -1);
	run("close", 11, 0, 0, 0, -1);
	run("close", 80, 0, 0, 0, -1);
	id = fd_table_get(t, TID, 3);
	assert_int_equal(id->epoll_n, 77);
	assert_int_equal(id->epoll_fds[0], 12);
	assert_int_equal(asked, 81);
	/* Absurd numbers. */
	run("epoll_ctl", 3, EPOLL_CTL_ADD, INT32_MAX, 0, -1);
	run("epoll_ctl", 3, EPOLL_CTL_ADD, (uint64_t)-1, 0, -1);
	assert_int_equal(fd_table_get(t, TID, 3)->epoll_n, 78);
	/* With a dup it stays in the set, so the kernel is asked again. */
	run("dup", 20, 0, 0, 95, -1);
	asked = 0;
	run("close", 20, 0, 0, 0, -1);
	path_of(3);
	assert_int_equal(asked, 1);
}

static void test_eventfd(void **state)
{
	set(3, FD_ANON, "anon_inode:[eventfd]");
	world[3].id.anon = FD_ANON_EVENTFD;
	world[3].id.eventfd_count = 1;
	assert_int_equal(fd_table_get(t, TID, 3)->eventfd_count, 1);
	world[3].id.eventfd_count = 2;
	run("write", 3, 0, 8, 8, -1);
	assert_int_equal(fd_table_get(t, TID, 3)->eventfd_count, 2);
}

static void test_execve(void **state)
{
	set_socket(3, 77, 80, 81);
	set(4, FD_PATH, "/cloexec");
	path_of(3);
	path_of(4);
	set_socket(3, 77, 0, 0);
	world[4].open = false;
	run("execve", 0, 0, 0, 0, -1);
	asked = 0;
	/* Still the same one: its names are kept. */
	assert_int_equal(fd_table_get(t, TID, 3)->peer.port, 81);
	assert_int_equal(asked, 0);
	assert_int_equal(checked, 1);
	assert_string_equal(path_of(4), "none");
	path_of(3);
	assert_int_equal(checked, 1);
}

static void test_fork(void **state)
{
	struct fd_table *child, *parent = t;

	set(3, FD_PATH, "/a");
	set(4, FD_PATH, "/b");
	path_of(3);
	path_of(4);
	path_of(AT_FDCWD);
	child = fd_table_copy(t);
	asked = 0;
	t = child;
	assert_string_equal(path_of(3), "/a");
	run("close", 3, 0, 0, 0, -1);
	set(3, FD_PATH, "/c");
	assert_string_equal(path_of(3), "/c");
	assert_int_equal(asked, 1);
	t = parent;
	assert_string_equal(path_of(3), "/a");
	fd_table_unref(child);
	assert_string_equal(path_of(4), "/b");
	/* Sharing: one table, two owners. */
	child = fd_table_ref(t);
	fd_table_unref(child);
	assert_string_equal(path_of(4), "/b");
}

static void test_large_numbers(void **state)
{
	/* Above what is kept: asked each time, and freed. */
	set(99, FD_PATH, "/far");
	assert_string_equal(path_of(99), "/far");
	run("openat", 0, 0, 0, INT32_MAX, -1);
	run("openat", 0, 0, 0, INT64_MAX, -1);
	run("dup2", 99, INT32_MAX, 0, INT32_MAX, -1);
	run("dup2", 99, INT32_MAX, 0, INT32_MAX, -1);
	assert_null(fd_table_get(t, TID, INT32_MAX));
}

static void test_wants(void **state)
{
	int nr = sysent_nr(ABI_X86_64, "close", -1);

	assert_true(fd_table_wants(t, ABI_X86_64, nr));
	assert_false(fd_table_wants(t, ABI_X86_64, UINT32_MAX));
	assert_false(fd_table_wants(t, ABI_X86_64,
				    sysent_nr(ABI_X86_64, "getpid", -1)));
	assert_false(fd_table_wants(t, ABI_X86_64,
				    sysent_nr(ABI_X86_64, "read", -1)));
}

#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		T(test_asks_once),
		T(test_close),
		T(test_close_race),
		T(test_open_and_dup),
		T(test_close_range),
		T(test_cwd),
		T(test_socket_keeps_names),
		T(test_behind_socketcall),
		T(test_connect_in_progress),
		T(test_dups_of_a_socket),
		T(test_udp_gets_a_name),
		T(test_epoll),
		T(test_eventfd),
		T(test_execve),
		T(test_fork),
		T(test_large_numbers),
		T(test_wants),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
