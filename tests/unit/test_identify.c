/* SPDX-License-Identifier: BSD-2-Clause */
/* The live kernel is asked about descriptors that this test has made. */
#include "capture/identify.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/netlink.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "basic/xmalloc.h"
#include "capture/identify_sock.h"
#include "event/trace_opts.h"
#include "test.h"

static struct identify *identify;
static struct fd_ident *id;

static int setup(void **state)
{
	identify = identify_new(DECODE_FD_ALL);
	return 0;
}

static int teardown(void **state)
{
	fd_ident_free(id);
	id = NULL;
	identify_free(identify);
	return 0;
}

static const struct fd_ident *ask(int fd)
{
	fd_ident_free(id);
	id = identify_fd(identify, getpid(), fd, NULL);
	return id;
}

static void test_files(void **state)
{
	char name[] = "/tmp/ringside-test-XXXXXX", *odd;
	int fd = mkstemp(name);

	assert_non_null(ask(fd));
	assert_int_equal(id->kind, FD_PATH);
	assert_string_equal(id->path, name);
	assert_false(id->deleted);
	/* Asked whether it is still that. */
	assert_ptr_equal(identify_fd(identify, getpid(), fd, id), id);
	unlink(name);
	ask(fd);
	assert_string_equal(id->path, name);
	assert_true(id->deleted);
	assert_ptr_equal(identify_fd(identify, getpid(), fd, id), id);
	close(fd);
	assert_null(ask(fd));
	assert_null(ask(-1));
	/* A file may be called so. */
	odd = xasprintf("%s (deleted)", name);
	fd = open(odd, O_CREAT | O_RDWR | O_EXCL, 0600);
	ask(fd);
	assert_string_equal(id->path, odd);
	assert_false(id->deleted);
	unlink(odd);
	close(fd);
	free(odd);
	assert_non_null(ask(AT_FDCWD));
	assert_int_equal(id->path[0], '/');
	/* Nobody there. */
	assert_null(identify_fd(identify, 1 << 30, 0, NULL));
}

static void test_device_and_pipe(void **state)
{
	int fd = open("/dev/null", O_RDONLY), p[2];

	ask(fd);
	assert_int_equal(id->kind, FD_DEVICE);
	assert_int_equal(id->major, 1);
	assert_int_equal(id->minor, 3);
	assert_true(S_ISCHR(id->mode));
	close(fd);
	assert_int_equal(pipe(p), 0);
	ask(p[0]);
	assert_int_equal(id->kind, FD_PIPE);
	assert_true(id->inode > 0);
	close(p[0]);
	close(p[1]);
	fd = open("/dev/ptmx", O_RDWR | O_NOCTTY);
	if (fd >= 0) {
		ask(fd);
		assert_true(id->tty_index >= 0);
		close(fd);
	}
}

static void test_anonymous(void **state)
{
	struct epoll_event e = { .events = EPOLLIN };
	int ev = eventfd(31, 0), ep = epoll_create1(0), s, i;
	sigset_t set;

	ask(ev);
	assert_int_equal(id->kind, FD_ANON);
	assert_int_equal(id->anon, FD_ANON_EVENTFD);
	assert_int_equal(id->eventfd_count, 31);
	ask(ep);
	assert_int_equal(id->anon, FD_ANON_EPOLL);
	assert_int_equal(id->epoll_n, 0);
	for (i = 0; i < 20; i++)
		epoll_ctl(ep, EPOLL_CTL_ADD, dup(ev), &e);
	ask(ep);
	assert_int_equal(id->epoll_n, 20);
	for (i = 0; i < FD_EPOLL_SHOWN; i++)
		assert_true(id->epoll_fds[i] > ep);
	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	s = signalfd(-1, &set, 0);
	ask(s);
	assert_int_equal(id->anon, FD_ANON_SIGNALFD);
	assert_int_equal(id->sigmask, 1u << (SIGUSR1 - 1));
	close(s);
	close(ep);
	close(ev);
}

/* The ends of a connection over loopback, and who listened. */
static void connect_pair(int family, int fds[3])
{
	struct sockaddr_storage ss = { .ss_family = family };
	socklen_t len = sizeof(ss);

	if (family == AF_INET)
		((struct sockaddr_in *)&ss)->sin_addr.s_addr =
			htonl(INADDR_LOOPBACK);
	else
		((struct sockaddr_in6 *)&ss)->sin6_addr = in6addr_loopback;
	fds[0] = socket(family, SOCK_STREAM, 0);
	if (fds[0] < 0 || bind(fds[0], (struct sockaddr *)&ss, len) < 0)
		skip(); /* no such family here */
	assert_int_equal(listen(fds[0], 1), 0);
	getsockname(fds[0], (struct sockaddr *)&ss, &len);
	fds[1] = socket(family, SOCK_STREAM, 0);
	assert_int_equal(connect(fds[1], (struct sockaddr *)&ss, len), 0);
	fds[2] = accept(fds[0], NULL, NULL);
	assert_true(fds[2] >= 0);
}

static void check_tcp(const char *name, const char *address, int fds[3])
{
	char text[INET6_ADDRSTRLEN];
	uint16_t server;

	ask(fds[0]);
	assert_int_equal(id->kind, FD_SOCKET);
	assert_int_equal(id->refused, 0);
	assert_string_equal(id->proto_name, name);
	assert_true(id->listening);
	assert_int_equal(id->peer.family, AF_UNSPEC);
	inet_ntop(id->local.family, id->local.addr, text, sizeof(text));
	assert_string_equal(text, address);
	server = id->local.port;
	assert_true(server > 0);
	ask(fds[1]);
	assert_int_equal(id->peer.port, server);
	ask(fds[2]);
	assert_int_equal(id->local.port, server);
	assert_true(id->peer.port > 0);
	assert_false(id->listening);
}

static void test_tcp(void **state)
{
	int fds[3], s;

	connect_pair(AF_INET, fds);
	check_tcp("TCP", "127.0.0.1", fds);
	s = socket(AF_INET, SOCK_STREAM, 0);
	ask(s);
	assert_string_equal(id->proto_name, "TCP");
	assert_int_equal(id->local.family, AF_UNSPEC);
	close(s);
	for (int i = 0; i < 3; i++)
		close(fds[i]);
	connect_pair(AF_INET6, fds);
	check_tcp("TCPv6", "::1", fds);
	for (int i = 0; i < 3; i++)
		close(fds[i]);
}

static void test_unix(void **state)
{
	struct sockaddr_un un = { .sun_family = AF_UNIX };
	int pair[2], s = socket(AF_UNIX, SOCK_DGRAM, 0);
	uint64_t peer;
	int n;

	assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, pair), 0);
	ask(pair[0]);
	assert_string_equal(id->proto_name, "UNIX-STREAM");
	peer = id->peer_inode;
	ask(pair[1]);
	/* Where the kernel has no sock_diag(7) for it, nobody knows. */
	if (peer)
		assert_int_equal(id->inode, peer);
	n = snprintf(un.sun_path + 1, sizeof(un.sun_path) - 1, "ringside-%d",
		     getpid());
	assert_int_equal(bind(s, (struct sockaddr *)&un,
			      offsetof(struct sockaddr_un, sun_path) + 1 + n),
			 0);
	ask(s);
	assert_string_equal(id->proto_name, "UNIX");
	assert_int_equal(id->local.path[0], '@');
	assert_string_equal(id->local.path + 1, un.sun_path + 1);
	close(s);
	close(pair[0]);
	close(pair[1]);
}

static void test_netlink_and_udp(void **state)
{
	struct sockaddr_nl nl = { .nl_family = AF_NETLINK };
	socklen_t len = sizeof(nl);
	int s = socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE);
	int u = socket(AF_INET, SOCK_DGRAM, 0);

	assert_int_equal(bind(s, (struct sockaddr *)&nl, sizeof(nl)), 0);
	getsockname(s, (struct sockaddr *)&nl, &len);
	ask(s);
	assert_string_equal(id->proto_name, "NETLINK");
	assert_int_equal(id->portid, nl.nl_pid);
	close(s);
	ask(u);
	assert_string_equal(id->proto_name, "UDP");
	assert_int_equal(id->local.family, AF_UNSPEC);
	close(u);
}

/* As if pidfd_getfd(2) were not allowed: this is no pidfd. */
static void refuse_getfd(struct sock_asker *a, pid_t pid)
{
	sock_asker_init(a);
	a->pidfds[(unsigned)pid % PIDFDS].tid = pid;
	a->pidfds[(unsigned)pid % PIDFDS].fd = open("/dev/null", O_RDONLY);
}

static uint64_t inode_of(pid_t pid, int fd)
{
	char path[64];
	struct stat st;

	snprintf(path, sizeof(path), "/proc/%d/fd/%d", (int)pid, fd);
	return stat(path, &st) ? 0 : st.st_ino;
}

static void test_sock_diag(void **state)
{
	struct fd_ident *d = xzalloc(sizeof(*d));
	struct sock_asker a;
	int fds[3];

	refuse_getfd(&a, getpid());
	connect_pair(AF_INET, fds);
	d->inode = inode_of(getpid(), fds[0]);
	sock_ask(&a, getpid(), fds[0], d);
	if (d->refused) {
		fd_ident_free(d);
		sock_asker_done(&a);
		skip(); /* no sock_diag here */
	}
	assert_string_equal(d->proto_name, "TCP");
	assert_true(d->listening);
	assert_true(d->local.port > 0);
	assert_int_equal(d->peer.family, AF_UNSPEC);
	/* The next request is not confused by what the first left behind. */
	d->inode = inode_of(getpid(), fds[1]);
	sock_ask(&a, getpid(), fds[1], d);
	assert_false(d->listening);
	assert_int_equal(d->peer.addr[0], 127);
	for (int i = 0; i < 3; i++)
		close(fds[i]);
	fd_ident_free(d);
	sock_asker_done(&a);
}

static void child_in_netns(int to_parent)
{
	struct sockaddr_in any = { .sin_family = AF_INET,
				   .sin_port = htons(4242) };
	int fd = -1;

	if (unshare(CLONE_NEWNET) == 0) {
		fd = socket(AF_INET, SOCK_STREAM, 0);
		if (bind(fd, (struct sockaddr *)&any, sizeof(any)) ||
		    listen(fd, 1))
			fd = -1;
	}
	if (write(to_parent, &fd, sizeof(fd)) == sizeof(fd))
		pause();
	_exit(0);
}

static void test_other_netns(void **state)
{
	struct fd_ident *d = xzalloc(sizeof(*d));
	struct sock_asker a;
	int p[2], fd = -1;
	bool refused;
	pid_t pid;

	assert_int_equal(pipe(p), 0);
	pid = fork();
	if (!pid)
		child_in_netns(p[1]);
	assert_int_equal(read(p[0], &fd, sizeof(fd)), sizeof(fd));
	if (fd >= 0) {
		refuse_getfd(&a, pid);
		d->inode = inode_of(pid, fd);
		sock_ask(&a, pid, fd, d);
	}
	kill(pid, SIGKILL);
	waitpid(pid, NULL, 0);
	close(p[0]);
	close(p[1]);
	refused = fd < 0 || d->refused;
	if (fd >= 0)
		sock_asker_done(&a);
	if (!refused) {
		assert_int_equal(d->local.port, 4242);
		assert_true(d->listening);
	}
	fd_ident_free(d);
	if (refused)
		skip(); /* not allowed to make a namespace */
}

static void test_only_paths(void **state)
{
	int s = socket(AF_INET, SOCK_STREAM, 0);

	identify_free(identify);
	identify = identify_new(DECODE_FD_PATH);
	ask(s);
	assert_int_equal(id->kind, FD_SOCKET);
	assert_null(id->proto_name);
	assert_int_equal(strncmp(id->path, "socket:[", 8), 0);
	close(s);
}

#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		T(test_files),	    T(test_device_and_pipe),
		T(test_anonymous),  T(test_tcp),
		T(test_unix),	    T(test_netlink_and_udp),
		T(test_sock_diag),  T(test_other_netns),
		T(test_only_paths),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
