/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=%network -a12 */
/* Socket options: ints, structures, strings, and what is none of them. */
#include "net_spec.h"

#include <netinet/tcp.h>
#include <sys/time.h>

static int fd;

static void set(int level, int name, const void *value, socklen_t len,
		const char *names, const char *text)
{
	long r = setsockopt(fd, level, name, value, len);

	printf("setsockopt(%d, %s, %s, %d) = %s\n", fd, names, text, (int)len,
	       result(r));
}

static void get(int level, int name, socklen_t len, const char *names,
		const char *text, const char *lens)
{
	char buf[256] = "";
	socklen_t n = len;
	long r = getsockopt(fd, level, name, buf, &n);

	if (r)
		printf("getsockopt(%d, %s, %p, [%d]) = %s\n", fd, names,
		       (void *)buf, (int)len, result(r));
	else
		printf("getsockopt(%d, %s, %s, [%s]) = 0\n", fd, names, text,
		       lens);
}

static void ints(void)
{
	int one = 1;
	long long eight = 0x200000001;
	char text[32];

	set(SOL_SOCKET, SO_REUSEADDR, &one, 4, "SOL_SOCKET, SO_REUSEADDR",
	    "[1]");
	set(SOL_SOCKET, SO_KEEPALIVE, &eight, 8, "SOL_SOCKET, SO_KEEPALIVE",
	    "[1]");
	snprintf(text, sizeof(text), "%p", (void *)&one);
	set(SOL_SOCKET, SO_KEEPALIVE, &one, 2, "SOL_SOCKET, SO_KEEPALIVE",
	    text);
	set(SOL_SOCKET, SO_KEEPALIVE, BAD, 4, "SOL_SOCKET, SO_KEEPALIVE",
	    "0x1");
	set(SOL_SOCKET, SO_KEEPALIVE, NULL, 4, "SOL_SOCKET, SO_KEEPALIVE",
	    "NULL");
	set(SOL_SOCKET, 1234, &one, 4, "SOL_SOCKET, 0x4d2 /* SO_??? */", "[1]");
	set(1234, 1, &one, 4, "0x4d2 /* SOL_?? */, 1", "[1]");
	set(IPPROTO_TCP, TCP_NODELAY, &one, 4, "SOL_TCP, TCP_NODELAY", "[1]");
	set(IPPROTO_TCP, 99, &one, 4, "SOL_TCP, 0x63 /* TCP_??? */", "[1]");
	set(IPPROTO_IP, IP_TTL, &one, 4, "SOL_IP, IP_TTL", "[1]");
	set(IPPROTO_IPV6, 26, &one, 4, "SOL_IPV6, IPV6_V6ONLY", "[1]");
	get(SOL_SOCKET, SO_TYPE, 4, "SOL_SOCKET, SO_TYPE", "[SOCK_STREAM]",
	    "4");
	get(SOL_SOCKET, SO_ERROR, 100, "SOL_SOCKET, SO_ERROR", "[0]",
	    "100 => 4");
	get(SOL_SOCKET, SO_ACCEPTCONN, 2, "SOL_SOCKET, SO_ACCEPTCONN",
	    "\"\\x00\\x00\"", "2");
	get(SOL_SOCKET, SO_ACCEPTCONN, -1, "SOL_SOCKET, SO_ACCEPTCONN", "", "");
	get(IPPROTO_TCP, TCP_NODELAY, 4, "SOL_TCP, TCP_NODELAY", "[1]", "4");
}

static void structures(void)
{
	struct linger linger = { 1, 30 };
	struct timeval tv = { 2, 500000 };
	struct ip_mreq mreq = { .imr_multiaddr.s_addr = htonl(0xe0000105),
				.imr_interface.s_addr = htonl(0x7f000001) };
	struct ipv6_mreq mreq6 = { .ipv6mr_interface = 1 };
	char text[32];

	set(SOL_SOCKET, SO_LINGER, &linger, 8, "SOL_SOCKET, SO_LINGER",
	    "{l_onoff=1, l_linger=30}");
	snprintf(text, sizeof(text), "%p", (void *)&linger);
	set(SOL_SOCKET, SO_LINGER, &linger, 4, "SOL_SOCKET, SO_LINGER", text);
	get(SOL_SOCKET, SO_LINGER, 16, "SOL_SOCKET, SO_LINGER",
	    "{l_onoff=1, l_linger=30}", "16 => 8");
	get(SOL_SOCKET, SO_LINGER, 4, "SOL_SOCKET, SO_LINGER", "{l_onoff=1}",
	    "4");
	/* strace 6.1 shows these two as bytes */
	set(SOL_SOCKET, SO_RCVTIMEO, &tv, sizeof(tv),
	    "SOL_SOCKET, SO_RCVTIMEO_OLD", "{tv_sec=2, tv_usec=500000}");
	get(SOL_SOCKET, SO_RCVTIMEO, sizeof(tv), "SOL_SOCKET, SO_RCVTIMEO_OLD",
	    "{tv_sec=2, tv_usec=500000}", BY_WORD(16, 8));
	set(IPPROTO_IP, IP_ADD_MEMBERSHIP, &mreq, sizeof(mreq),
	    "SOL_IP, IP_ADD_MEMBERSHIP",
	    "{imr_multiaddr=inet_addr(\"224.0.1.5\"), "
	    "imr_interface=inet_addr(\"127.0.0.1\")}");
	inet_pton(AF_INET6, "ff02::5", &mreq6.ipv6mr_multiaddr);
	set(IPPROTO_IPV6, IPV6_JOIN_GROUP, &mreq6, sizeof(mreq6),
	    "SOL_IPV6, IPV6_ADD_MEMBERSHIP",
	    "{inet_pton(AF_INET6, \"ff02::5\", &ipv6mr_multiaddr), "
	    "ipv6mr_interface=if_nametoindex(\"lo\")}");
}

static void peer_of_pair(void)
{
	struct ucred cred;
	socklen_t len = sizeof(cred);
	int sv[2];
	long r;

	must(socketpair(AF_UNIX, SOCK_STREAM, 0, sv), "socketpair");
	printf("socketpair(AF_UNIX, SOCK_STREAM, 0, [%d, %d]) = 0\n", sv[0],
	       sv[1]);
	r = getsockopt(sv[0], SOL_SOCKET, SO_PEERCRED, &cred, &len);
	printf("getsockopt(%d, SOL_SOCKET, SO_PEERCRED, "
	       "{pid=%d, uid=%d, gid=%d}, [12]) = %s\n",
	       sv[0], (int)getpid(), (int)geteuid(), (int)getegid(), result(r));
}

/* A connection that nobody takes: the error waits to be asked for. */
static void pending_error(void)
{
	struct sockaddr_in addr = loopback(1);
	int s = must(socket(AF_INET, SOCK_DGRAM, 0), "socket"), err;
	socklen_t len = sizeof(err);
	long r;

	printf("socket(AF_INET, SOCK_DGRAM, IPPROTO_IP) = %d\n", s);
	r = connect(s, (void *)&addr, sizeof(addr));
	printf("connect(%d, " IN_TEXT ", 16) = %s\n", s, 1, result(r));
	r = sendto(s, "", 1, 0, NULL, 0);
	printf("sendto(%d, \"\\0\", 1, 0, NULL, 0) = %s\n", s, result(r));
	r = getsockopt(s, SOL_SOCKET, SO_ERROR, &err, &len);
	printf("getsockopt(%d, SOL_SOCKET, SO_ERROR, [ECONNREFUSED], [4]) = %s\n",
	       s, result(r));
}

static void bad_pointers(void)
{
	char buf[16];
	socklen_t len = 16;
	long r;

	r = getsockopt(fd, SOL_SOCKET, SO_TYPE, buf, NULL);
	printf("getsockopt(%d, SOL_SOCKET, SO_TYPE, %p, NULL) = %s\n", fd,
	       (void *)buf, result(r));
	r = getsockopt(fd, SOL_SOCKET, SO_TYPE, buf, BAD);
	printf("getsockopt(%d, SOL_SOCKET, SO_TYPE, %p, 0x1) = %s\n", fd,
	       (void *)buf, result(r));
	r = getsockopt(fd, SOL_SOCKET, SO_TYPE, BAD, &len);
	printf("getsockopt(%d, SOL_SOCKET, SO_TYPE, 0x1, [16]) = %s\n", fd,
	       result(r));
	r = getsockopt(-1, SOL_SOCKET, SO_TYPE, NULL, &len);
	printf("getsockopt(-1, SOL_SOCKET, SO_TYPE, NULL, [16]) = %s\n",
	       result(r));
}

int main(void)
{
	fd = must(socket(AF_INET, SOCK_STREAM, 0), "socket");
	printf("socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = %d\n", fd);
	ints();
	structures();
	peer_of_pair();
	pending_error();
	bad_pointers();
	return 0;
}
