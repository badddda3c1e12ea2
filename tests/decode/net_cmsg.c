/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=%network -a12 */
/* What the kernel says about a datagram besides its bytes. */
#include "net_spec.h"

#include <linux/errqueue.h>
#include <sys/uio.h>
#include <time.h>

static char control[512] __attribute__((aligned(8)));

/* The message's data, which stands at the offset that the text has it. */
static const void *data_at(size_t off)
{
	return control + off + CMSG_LEN(0);
}

static void on(int fd, int level, int name, const char *names)
{
	int one = 1;
	long r = setsockopt(fd, level, name, &one, sizeof(one));

	printf("setsockopt(%d, %s, [1], 4) = %s\n", fd, names, result(r));
}

static struct msghdr empty(struct iovec *iov)
{
	return (struct msghdr){ .msg_iov = iov,
				.msg_iovlen = 1,
				.msg_control = control,
				.msg_controllen = sizeof(control) };
}

static void udp4(void)
{
	struct sockaddr_in addr = loopback(0);
	socklen_t len = sizeof(addr);
	char buf[8];
	struct iovec iov = { buf, sizeof(buf) };
	struct msghdr m = empty(&iov);
	struct timespec ts;
	int fd = must(socket(AF_INET, SOCK_DGRAM, 0), "socket");
	long r;

	printf("socket(AF_INET, SOCK_DGRAM, IPPROTO_IP) = %d\n", fd);
	r = bind(fd, (void *)&addr, sizeof(addr));
	printf("bind(%d, " IN_TEXT ", 16) = %s\n", fd, 0, result(r));
	r = getsockname(fd, (void *)&addr, &len);
	printf("getsockname(%d, " IN_TEXT ", [16]) = %s\n", fd,
	       ntohs(addr.sin_port), result(r));
	on(fd, IPPROTO_IP, IP_PKTINFO, "SOL_IP, IP_PKTINFO");
	on(fd, IPPROTO_IP, IP_RECVTTL, "SOL_IP, IP_RECVTTL");
	on(fd, IPPROTO_IP, IP_RECVTOS, "SOL_IP, IP_RECVTOS");
	on(fd, IPPROTO_IP, 20, "SOL_IP, IP_ORIGDSTADDR");
	on(fd, SOL_SOCKET, SO_TIMESTAMPNS, "SOL_SOCKET, SO_TIMESTAMPNS_OLD");
	r = sendto(fd, "hi", 2, 0, (void *)&addr, sizeof(addr));
	printf("sendto(%d, \"hi\", 2, 0, " IN_TEXT ", 16) = %s\n", fd,
	       ntohs(addr.sin_port), result(r));
	r = recvmsg(fd, &m, 0);
	memcpy(&ts, data_at(0), sizeof(ts));
	printf("recvmsg(%d, {msg_name=NULL, msg_namelen=0, "
	       "msg_iov=[{iov_base=\"hi\", iov_len=8}], msg_iovlen=1, "
	       "msg_control=[{cmsg_len=" BY_WORD(
		       32,
		       20) ", cmsg_level=SOL_SOCKET, "
			   "cmsg_type=SO_TIMESTAMPNS_OLD, "
			   "cmsg_data={tv_sec=%lld, tv_nsec=%ld}}, "
			   "{cmsg_len=" BY_WORD(
				   28,
				   24) ", cmsg_level=SOL_IP, cmsg_type=IP_PKTINFO, "
				       "cmsg_data={ipi_ifindex=if_nametoindex(\"lo\"), "
				       "ipi_spec_dst=inet_addr(\"127.0.0.1\"), "
				       "ipi_addr=inet_addr(\"127.0.0.1\")}}, "
				       "{cmsg_len=" BY_WORD(
					       20,
					       16) ", cmsg_level=SOL_IP, cmsg_type=IP_TTL, "
						   "cmsg_data=[64]}, "
						   "{cmsg_len=" BY_WORD(
							   17,
							   13) ", cmsg_level=SOL_IP, cmsg_type=IP_TOS, "
							       "cmsg_data=[0]}, "
							       "{cmsg_len=" BY_WORD(
								       32,
								       28) ", cmsg_level=SOL_IP, cmsg_type=IP_ORIGDSTADDR, "
									   "cmsg_data=" IN_TEXT
									   "}], msg_controllen=%d, msg_flags=0}, 0) "
									   "= %s\n",
	       fd, (long long)ts.tv_sec, ts.tv_nsec, ntohs(addr.sin_port),
	       (int)m.msg_controllen, result(r));
}

/* strace 6.1 has bytes and numbers for all of these. */
static void udp6(void)
{
	struct sockaddr_in6 addr = { .sin6_family = AF_INET6,
				     .sin6_addr = IN6ADDR_LOOPBACK_INIT };
	socklen_t len = sizeof(addr);
	char buf[8];
	struct iovec iov = { buf, sizeof(buf) };
	struct msghdr m = empty(&iov);
	const char *name = "{sa_family=AF_INET6, sin6_port=htons(%d), "
			   "sin6_flowinfo=htonl(0), "
			   "inet_pton(AF_INET6, \"::1\", &sin6_addr), "
			   "sin6_scope_id=0}";
	char text[160];
	int fd = must(socket(AF_INET6, SOCK_DGRAM, 0), "socket");
	long r;

	printf("socket(AF_INET6, SOCK_DGRAM, IPPROTO_IP) = %d\n", fd);
	r = must(bind(fd, (void *)&addr, sizeof(addr)), "bind");
	snprintf(text, sizeof(text), name, 0);
	printf("bind(%d, %s, 28) = %ld\n", fd, text, r);
	r = getsockname(fd, (void *)&addr, &len);
	snprintf(text, sizeof(text), name, ntohs(addr.sin6_port));
	printf("getsockname(%d, %s, [28]) = %s\n", fd, text, result(r));
	on(fd, IPPROTO_IPV6, IPV6_RECVPKTINFO, "SOL_IPV6, IPV6_RECVPKTINFO");
	on(fd, IPPROTO_IPV6, IPV6_RECVHOPLIMIT, "SOL_IPV6, IPV6_RECVHOPLIMIT");
	on(fd, IPPROTO_IPV6, IPV6_RECVTCLASS, "SOL_IPV6, IPV6_RECVTCLASS");
	r = sendto(fd, "hi", 2, 0, (void *)&addr, sizeof(addr));
	printf("sendto(%d, \"hi\", 2, 0, %s, 28) = %s\n", fd, text, result(r));
	r = recvmsg(fd, &m, 0);
	printf("recvmsg(%d, {msg_name=NULL, msg_namelen=0, "
	       "msg_iov=[{iov_base=\"hi\", iov_len=8}], msg_iovlen=1, "
	       "msg_control=[{cmsg_len=" BY_WORD(
		       36,
		       32) ", cmsg_level=SOL_IPV6, "
			   "cmsg_type=IPV6_PKTINFO, "
			   "cmsg_data={inet_pton(AF_INET6, \"::1\", &ipi6_addr), "
			   "ipi6_ifindex=if_nametoindex(\"lo\")}}, "
			   "{cmsg_len=" BY_WORD(
				   20,
				   16) ", cmsg_level=SOL_IPV6, cmsg_type=IPV6_HOPLIMIT, "
				       "cmsg_data=[64]}, "
				       "{cmsg_len=" BY_WORD(
					       20,
					       16) ", cmsg_level=SOL_IPV6, cmsg_type=IPV6_TCLASS, "
						   "cmsg_data=[0]}], msg_controllen=%d, msg_flags=0}, 0) = %s\n",
	       fd, (int)m.msg_controllen, result(r));
}

/* What came back from a port that nobody listens at. */
static void errors(void)
{
	struct sockaddr_in addr = loopback(1);
	char buf[8];
	struct iovec iov = { buf, sizeof(buf) };
	struct msghdr m = empty(&iov);
	int fd = must(socket(AF_INET, SOCK_DGRAM, 0), "socket");
	long r;

	printf("socket(AF_INET, SOCK_DGRAM, IPPROTO_IP) = %d\n", fd);
	on(fd, IPPROTO_IP, IP_RECVERR, "SOL_IP, IP_RECVERR");
	r = sendto(fd, "hi", 2, 0, (void *)&addr, sizeof(addr));
	printf("sendto(%d, \"hi\", 2, 0, " IN_TEXT ", 16) = %s\n", fd, 1,
	       result(r));
	r = recvmsg(fd, &m, MSG_ERRQUEUE);
	printf("recvmsg(%d, {msg_name=NULL, msg_namelen=0, "
	       "msg_iov=[{iov_base=\"hi\", iov_len=8}], msg_iovlen=1, "
	       "msg_control=[{cmsg_len=" BY_WORD(
		       48,
		       44) ", cmsg_level=SOL_IP, "
			   "cmsg_type=IP_RECVERR, cmsg_data={ee_errno=%d, ee_origin=%d, "
			   "ee_type=3, ee_code=3, ee_info=0, ee_data=0, offender=" IN_TEXT
			   "}}], msg_controllen=" BY_WORD(
				   48, 44) ", msg_flags=MSG_ERRQUEUE}, "
					   "MSG_ERRQUEUE) = %s\n",
	       fd, ECONNREFUSED, SO_EE_ORIGIN_ICMP, 0, result(r));
}

int main(void)
{
	udp4();
	udp6();
	errors();
	return 0;
}
