/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * lab unix: sockets of the Unix domain: streams have no borders between
 * messages, datagrams have and are not lost, and both carry descriptors.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "lab.h"

/*
 * An abstract address, which is no file, and of which the kernel makes one
 * up that is free if only the family is given (unix(7), autobind).
 */
static int listener(int type, struct sockaddr_un *ret_addr, socklen_t *ret_len)
{
	struct sockaddr_un a = { .sun_family = AF_UNIX };
	int fd = socket(AF_UNIX, type | SOCK_CLOEXEC, 0);

	if (fd < 0)
		lab_die("socket");
	if (bind(fd, (struct sockaddr *)&a, sizeof(sa_family_t)) < 0)
		lab_die("bind");
	*ret_len = sizeof(*ret_addr);
	if (getsockname(fd, (struct sockaddr *)ret_addr, ret_len) < 0)
		lab_die("getsockname");
	if (type == SOCK_STREAM && listen(fd, 1) < 0)
		lab_die("listen");
	return fd;
}

static pid_t start_child(void)
{
	pid_t pid;

	fflush(stdout);
	pid = fork();
	if (pid < 0)
		lab_die("fork");
	return pid;
}

static bool child_ended_well(pid_t pid)
{
	int status;

	while (waitpid(pid, &status, 0) < 0)
		if (errno != EINTR)
			return false;
	return status == 0;
}

/* "one", "two", "three": three calls. */
static _Noreturn void send_three(int type, const struct sockaddr_un *a,
				 socklen_t len)
{
	static const char *const words[] = { "one", "two", "three" };
	int fd = socket(AF_UNIX, type | SOCK_CLOEXEC, 0);

	if (fd < 0 || connect(fd, (const struct sockaddr *)a, len) < 0)
		lab_die("connect");
	for (int i = 0; i < 3; i++)
		if (send(fd, words[i], strlen(words[i]), MSG_NOSIGNAL) < 0)
			lab_die("send");
	_exit(0);
}

static int stream(void)
{
	struct sockaddr_un a;
	socklen_t len;
	int listen_fd = listener(SOCK_STREAM, &a, &len);
	pid_t pid = start_child();
	struct ucred who;
	socklen_t who_len = sizeof(who);
	char buf[64];
	ssize_t n;
	bool ok;
	int fd;

	if (pid == 0)
		send_three(SOCK_STREAM, &a, len);
	fd = accept4(listen_fd, NULL, NULL, SOCK_CLOEXEC);
	if (fd < 0)
		lab_die("accept4");
	/* The kernel vouches for who connected. */
	if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &who, &who_len) < 0)
		lab_die("SO_PEERCRED");
	ok = child_ended_well(pid);
	/* All has been sent by now, so all comes at once. */
	n = lab_read(fd, buf, sizeof(buf));
	printf("  3 sends, 1 read: %zd bytes, \"%.*s\": no borders\n", n,
	       n > 0 ? (int)n : 0, buf);
	printf("  the peer was our child: %s\n",
	       who.pid == pid ? "yes, says SO_PEERCRED" : "no");
	ok = ok && n == 11 && !memcmp(buf, "onetwothree", 11) && who.pid == pid;
	close(fd);
	close(listen_fd);
	return !ok;
}

static int dgram(void)
{
	struct sockaddr_un a;
	socklen_t len;
	int fd = listener(SOCK_DGRAM, &a, &len);
	pid_t pid = start_child();
	char buf[64];
	bool ok = true;

	if (pid == 0)
		send_three(SOCK_DGRAM, &a, len);
	for (int i = 0; i < 3; i++) {
		ssize_t n = recv(fd, buf, sizeof(buf), 0);

		if (n < 0)
			lab_die("recv");
		printf("  read %d: %zd bytes, \"%.*s\"\n", i + 1, n, (int)n,
		       buf);
		ok &= n == (i == 2 ? 5 : 3);
	}
	ok &= child_ended_well(pid);
	/* What does not fit is cut off, and only MSG_TRUNC tells of it. */
	pid = start_child();
	if (pid == 0)
		send_three(SOCK_DGRAM, &a, len);
	ok &= child_ended_well(pid);
	for (int i = 0; i < 3; i++) {
		ssize_t n = recv(fd, buf, 2, MSG_TRUNC);

		printf("  into 2 bytes: %zd bytes were there\n", n);
		ok &= n == (i == 2 ? 5 : 3);
	}
	close(fd);
	return !ok;
}

union control {
	char buf[CMSG_SPACE(sizeof(int))];
	struct cmsghdr align;
};

static void send_fd(int socket_fd, int fd)
{
	union control control = { 0 };
	/* A stream needs a byte at least that they travel with. */
	struct iovec iov = { .iov_base = "F", .iov_len = 1 };
	struct msghdr m = {
		.msg_iov = &iov,
		.msg_iovlen = 1,
		.msg_control = &control,
		.msg_controllen = sizeof(control),
	};
	struct cmsghdr *c = CMSG_FIRSTHDR(&m);

	c->cmsg_level = SOL_SOCKET;
	c->cmsg_type = SCM_RIGHTS;
	c->cmsg_len = CMSG_LEN(sizeof(int));
	memcpy(CMSG_DATA(c), &fd, sizeof(int));
	if (sendmsg(socket_fd, &m, MSG_NOSIGNAL) != 1)
		lab_die("sendmsg");
}

/* The descriptor, or -1. */
static int receive_fd(int socket_fd)
{
	union control control;
	char byte;
	struct iovec iov = { .iov_base = &byte, .iov_len = 1 };
	struct msghdr m = {
		.msg_iov = &iov,
		.msg_iovlen = 1,
		.msg_control = &control,
		.msg_controllen = sizeof(control),
	};
	struct cmsghdr *c;
	int fd;

	if (recvmsg(socket_fd, &m, MSG_CMSG_CLOEXEC) != 1 ||
	    m.msg_flags & MSG_CTRUNC)
		return -1;
	c = CMSG_FIRSTHDR(&m);
	if (!c || c->cmsg_level != SOL_SOCKET || c->cmsg_type != SCM_RIGHTS ||
	    c->cmsg_len != CMSG_LEN(sizeof(int)))
		return -1;
	memcpy(&fd, CMSG_DATA(c), sizeof(int));
	return fd;
}

static int pass(void)
{
	int pair[2], file, got;
	char buf[64] = "";
	bool ok;
	pid_t pid;

	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) < 0)
		lab_die("socketpair");
	pid = start_child();
	if (pid == 0) {
		/* Nobody else can open this: it has no name. */
		file = open("/tmp", O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
		if (file < 0 || lab_write_all(file, "from the child", 14) < 0)
			lab_die("a file in /tmp");
		send_fd(pair[1], file);
		_exit(0);
	}
	close(pair[1]);
	got = receive_fd(pair[0]);
	ok = child_ended_well(pid);
	if (got < 0) {
		printf("  no descriptor came\n");
		return 1;
	}
	/* The offset is of the open file, which the child has written to. */
	printf("  descriptor %d: offset %lld, ", got,
	       (long long)lseek(got, 0, SEEK_CUR));
	ok &= pread(got, buf, sizeof(buf) - 1, 0) == 14;
	printf("\"%s\", and the child has gone\n", buf);
	close(got);
	close(pair[0]);
	return !ok || strcmp(buf, "from the child");
}

static int unix_main(int argc, char **argv)
{
	static const struct lab_way ways[] = {
		{ "stream", "connected, in order, without borders", stream },
		{ "dgram", "messages keep their borders, none is lost", dgram },
		{ "pass", "an open file travels as SCM_RIGHTS", pass },
		{ 0 },
	};

	return lab_run_ways(argc, argv, ways,
			    "A parent and its child talk over AF_UNIX.");
}

const struct lab_program lab_unix = {
	.name = "unix",
	.summary = "unix sockets: streams, datagrams, descriptors passed",
	.run = unix_main,
};
