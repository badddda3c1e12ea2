/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=%network -a12 */
/* A TCP connection over the loopback, and the ways not to get one. */
#include "net_spec.h"

static int listener, client, server;
static uint16_t port;

/* As in a string that a digit does not follow. */
static void print_byte(unsigned c)
{
	static const char from[] = "\t\n\v\f\r\"\\", to[] = "tnvfr\"\\";
	const char *special = c ? strchr(from, c) : NULL;

	if (special)
		printf("\\%c", to[special - from]);
	else if (c >= ' ' && c < 127)
		printf("%c", c);
	else
		printf("\\%o", c);
}

static void make_listener(void)
{
	struct sockaddr_in addr = loopback(0);
	socklen_t len = sizeof(addr);
	long r;

	listener = must(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0),
			"socket");
	printf("socket(AF_INET, SOCK_STREAM|SOCK_NONBLOCK, IPPROTO_IP) = %d\n",
	       listener);
	r = must(bind(listener, (void *)&addr, sizeof(addr)), "bind");
	printf("bind(%d, " IN_TEXT ", 16) = %ld\n", listener, 0, r);
	r = must(getsockname(listener, (void *)&addr, &len), "getsockname");
	port = ntohs(addr.sin_port);
	printf("getsockname(%d, " IN_TEXT ", [16]) = %ld\n", listener, port, r);
	r = listen(listener, 5);
	printf("listen(%d, 5) = %s\n", listener, result(r));
}

static void refused_accepts(void)
{
	struct sockaddr_in addr;
	socklen_t len = sizeof(addr);
	long r;

	r = accept(listener, (void *)&addr, &len);
	printf("accept(%d, %p, [16]) = %s\n", listener, (void *)&addr,
	       result(r));
	r = accept(listener, NULL, NULL);
	printf("accept(%d, NULL, NULL) = %s\n", listener, result(r));
	r = accept(listener, NULL, &len);
	printf("accept(%d, NULL, %p) = %s\n", listener, (void *)&len,
	       result(r));
	r = accept4(listener, (void *)&addr, BAD, SOCK_CLOEXEC);
	printf("accept4(%d, %p, 0x1, SOCK_CLOEXEC) = %s\n", listener,
	       (void *)&addr, result(r));
	r = getpeername(listener, (void *)&addr, &len);
	printf("getpeername(%d, %p, [16]) = %s\n", listener, (void *)&addr,
	       result(r));
}

static void make_connection(void)
{
	struct sockaddr_in addr = loopback(port);
	struct sockaddr_storage peer;
	socklen_t len = sizeof(peer);
	long r;

	client = must(socket(AF_INET, SOCK_STREAM, IPPROTO_TCP), "socket");
	printf("socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = %d\n", client);
	r = must(connect(client, (void *)&addr, sizeof(addr)), "connect");
	printf("connect(%d, " IN_TEXT ", 16) = %ld\n", client, port, r);
	server = must(accept4(listener, (void *)&peer, &len, SOCK_NONBLOCK),
		      "accept4");
	printf("accept4(%d, " IN_TEXT ", [128 => 16], SOCK_NONBLOCK) = %d\n",
	       listener, ntohs(((struct sockaddr_in *)&peer)->sin_port),
	       server);

	/* A buffer that is too small: what is cut off is not shown. */
	len = 8;
	memset(&peer, 0xff, sizeof(peer));
	r = getpeername(client, (void *)&peer, &len);
	printf("getpeername(%d, {sa_family=AF_INET, sa_data=\"\\%o", client,
	       port >> 8);
	print_byte(port & 0xff);
	printf("\\177\\0\\0\\1\"}, [8 => 16]) = %s\n", result(r));
}

static void talk(void)
{
	static const char text[] = "0123456789012345678901234567890123456789";
	char buf[64];
	struct sockaddr_in addr;
	socklen_t len = sizeof(addr);
	long r;

	r = sendto(client, text, 40, MSG_NOSIGNAL, NULL, 0);
	printf("sendto(%d, \"%.32s\"..., 40, MSG_NOSIGNAL, NULL, 0) = %s\n",
	       client, text, result(r));
	r = recvfrom(server, buf, 10, MSG_PEEK, NULL, NULL);
	printf("recvfrom(%d, \"0123456789\", 10, MSG_PEEK, NULL, NULL) = %s\n",
	       server, result(r));
	r = recvfrom(server, buf, sizeof(buf), 0, (void *)&addr, &len);
	printf("recvfrom(%d, \"%.32s\"..., 64, 0, %p, [16 => 0]) = %s\n",
	       server, text, (void *)&addr, result(r));
	len = 12;
	r = recvfrom(server, buf, sizeof(buf), MSG_DONTWAIT, (void *)&addr,
		     &len);
	printf("recvfrom(%d, %p, 64, MSG_DONTWAIT, %p, [12]) = %s\n", server,
	       (void *)buf, (void *)&addr, result(r));
	r = sendto(client, BAD, 3, 0x1000000, NULL, 0);
	printf("sendto(%d, 0x1, 3, 0x1000000 /* MSG_??? */, NULL, 0) = %s\n",
	       client, result(r));
	r = shutdown(client, SHUT_WR);
	printf("shutdown(%d, SHUT_WR) = %s\n", client, result(r));
	r = recvfrom(server, buf, sizeof(buf), 0, NULL, NULL);
	printf("recvfrom(%d, \"\", 64, 0, NULL, NULL) = %s\n", server,
	       result(r));
}

static void refused_connect(void)
{
	struct sockaddr_in addr = loopback(port);
	int fd;
	long r;

	close(listener);
	fd = must(socket(AF_INET, SOCK_STREAM, 0), "socket");
	printf("socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = %d\n", fd);
	r = connect(fd, (void *)&addr, sizeof(addr));
	printf("connect(%d, " IN_TEXT ", 16) = %s\n", fd, port, result(r));
	r = connect(fd, BAD, sizeof(addr));
	printf("connect(%d, 0x1, 16) = %s\n", fd, result(r));
}

int main(void)
{
	make_listener();
	refused_accepts();
	make_connection();
	talk();
	refused_connect();
	return 0;
}
