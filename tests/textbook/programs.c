/* SPDX-License-Identifier: BSD-2-Clause */
/* The C programs of the textbook cases: programs CASE [ARGUMENT]. */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

static int inline_write(void)
{
	static const char text[] = "by assembly\n";
	long ret;

	__asm__ volatile("syscall"
			 : "=a"(ret)
			 : "a"(1L), "D"(1L), "S"(text), "d"(sizeof(text) - 1)
			 : "rcx", "r11", "memory");
	return ret != sizeof(text) - 1;
}

static int append(const char *file)
{
	int fd = open(file, O_WRONLY | O_CREAT | O_APPEND, 0644);

	return fd < 0 || write(fd, "more\n", 5) != 5;
}

static int hello(void)
{
	printf("hello,\n");
	printf("world\n");
	return 0;
}

static int read_by_128(const char *file)
{
	char buf[128];
	int fd = open(file, O_RDONLY);

	for (int i = 0; i < 4; i++) {
		if (read(fd, buf, sizeof(buf)) != sizeof(buf))
			return 1;
	}
	return 0;
}

static int fread_by_128(const char *file)
{
	char buf[128];
	FILE *f = fopen(file, "r");

	for (int i = 0; i < 4; i++) {
		if (!f || fread(buf, sizeof(buf), 1, f) != 1)
			return 1;
	}
	return 0;
}

static int read_terminal(void)
{
	char buf[512];

	return read(0, buf, sizeof(buf)) <= 0;
}

static int read_nonblocking(void)
{
	const struct timespec pause = { .tv_nsec = 10000000 };
	char buf[512];
	int tries = 3;

	fcntl(0, F_SETFL, fcntl(0, F_GETFL) | O_NONBLOCK);
	while (read(0, buf, sizeof(buf)) < 0 && errno == EAGAIN && tries--)
		nanosleep(&pause, NULL);
	return 0;
}

static int read_with_timeout(void)
{
	struct pollfd p = { .fd = 0, .events = POLLIN };

	return poll(&p, 1, 50) != 0;
}

static int terminal_and_map(const char *file)
{
	struct winsize ws;
	int fd = open(file, O_RDWR);
	char *p;

	if (ioctl(0, TIOCGWINSZ, &ws) < 0)
		return 1;
	p = mmap(NULL, 512, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	if (p == MAP_FAILED)
		return 2;
	memcpy(p, "SHARED", 6);
	munmap(p, 512);
	p = mmap(NULL, 512, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0);
	if (p == MAP_FAILED)
		return 3;
	memcpy(p, "private", 7);
	return munmap(p, 512);
}

static struct sockaddr_in loopback(int port)
{
	struct sockaddr_in a = { .sin_family = AF_INET };

	a.sin_port = htons(port);
	a.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	return a;
}

static int broken_pipe(void)
{
	int s[2];

	if (socketpair(AF_UNIX, SOCK_STREAM, 0, s) < 0)
		return 1;
	close(s[1]);
	send(s[0], "a", 1, MSG_NOSIGNAL);
	write(s[0], "b", 1);
	return 2; /* not reached: SIGPIPE */
}

static int refused(void)
{
	struct sockaddr_in a = loopback(1);
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	connect(fd, (struct sockaddr *)&a, sizeof(a));
	/* Linux lets the same socket try again. */
	connect(fd, (struct sockaddr *)&a, sizeof(a));
	return 0;
}

/* A listener whose queue is full answers no SYN: connect gives up. */
static int timed_out(void)
{
	struct sockaddr_in a = loopback(0);
	socklen_t len = sizeof(a);
	int l = socket(AF_INET, SOCK_STREAM, 0);
	int one = 1;

	if (bind(l, (struct sockaddr *)&a, sizeof(a)) < 0 || listen(l, 0) < 0 ||
	    getsockname(l, (struct sockaddr *)&a, &len) < 0)
		return 1;
	for (int i = 0; i < 8; i++) {
		int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);

		connect(fd, (struct sockaddr *)&a, sizeof(a));
	}
	l = socket(AF_INET, SOCK_STREAM, 0);
	setsockopt(l, IPPROTO_TCP, TCP_SYNCNT, &one, sizeof(one));
	return connect(l, (struct sockaddr *)&a, sizeof(a)) == 0;
}

int main(int argc, char **argv)
{
	static const struct {
		const char *name;
		int (*fn)(void);
		int (*fn_file)(const char *file);
	} cases[] = {
		{ "inline-write", inline_write, NULL },
		{ "append", NULL, append },
		{ "hello", hello, NULL },
		{ "read", NULL, read_by_128 },
		{ "fread", NULL, fread_by_128 },
		{ "terminal", read_terminal, NULL },
		{ "nonblocking", read_nonblocking, NULL },
		{ "timeout", read_with_timeout, NULL },
		{ "map", NULL, terminal_and_map },
		{ "epipe", broken_pipe, NULL },
		{ "refused", refused, NULL },
		{ "timed-out", timed_out, NULL },
	};

	for (size_t i = 0; argc > 1 && i < sizeof(cases) / sizeof(*cases); i++) {
		if (strcmp(cases[i].name, argv[1]))
			continue;
		if (cases[i].fn)
			return cases[i].fn();
		return cases[i].fn_file(argc > 2 ? argv[2] : "");
	}
	return 99;
}
