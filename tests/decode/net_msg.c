/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=%network -a12 */
/* sendmsg and recvmsg: buffers, descriptors, credentials, what is cut off. */
#include "net_spec.h"

#include <sys/uio.h>

static int sv[2];

#define CONTROL_SIZE 256

struct message {
	struct iovec iov[2];
	char buf[2][8];
	char control[CONTROL_SIZE] __attribute__((aligned(8)));
	struct msghdr hdr;
};

static void prepare(struct message *m, size_t a, size_t b)
{
	memset(m, 0, sizeof(*m));
	m->iov[0] = (struct iovec){ m->buf[0], a };
	m->iov[1] = (struct iovec){ m->buf[1], b };
	m->hdr.msg_iov = m->iov;
	m->hdr.msg_iovlen = 2;
}

static void put(struct message *m, int type, const void *data, size_t len)
{
	struct cmsghdr *c;

	m->hdr.msg_control = m->control;
	c = (void *)(m->control + m->hdr.msg_controllen);
	c->cmsg_len = CMSG_LEN(len);
	c->cmsg_level = SOL_SOCKET;
	c->cmsg_type = type;
	memcpy(CMSG_DATA(c), data, len);
	m->hdr.msg_controllen += CMSG_SPACE(len);
}

static void plain(void)
{
	struct message m;
	long r;

	prepare(&m, 3, 5);
	memcpy(m.buf[0], "abc", 3);
	memcpy(m.buf[1], "defgh", 5);
	r = sendmsg(sv[0], &m.hdr, MSG_NOSIGNAL);
	printf("sendmsg(%d, {msg_name=NULL, msg_namelen=0, "
	       "msg_iov=[{iov_base=\"abc\", iov_len=3}, "
	       "{iov_base=\"defgh\", iov_len=5}], msg_iovlen=2, "
	       "msg_controllen=0, msg_flags=0}, MSG_NOSIGNAL) = %s\n",
	       sv[0], result(r));
	/* Of what has room for 4 and 8 bytes, 7 come and the last is lost. */
	prepare(&m, 4, 3);
	r = recvmsg(sv[1], &m.hdr, MSG_TRUNC);
	printf("recvmsg(%d, {msg_name=NULL, msg_namelen=0, "
	       "msg_iov=[{iov_base=\"abcd\", iov_len=4}, "
	       "{iov_base=\"efg\", iov_len=3}], msg_iovlen=2, "
	       "msg_controllen=0, msg_flags=MSG_TRUNC}, MSG_TRUNC) = %s\n",
	       sv[1], result(r));
}

static void descriptors(void)
{
	int one = 1, fds[2] = { 0, 2 }, got[2];
	struct ucred cred = { getpid(), geteuid(), getegid() };
	struct message m;
	char who[96];
	long r;

	r = setsockopt(sv[1], SOL_SOCKET, SO_PASSCRED, &one, sizeof(one));
	printf("setsockopt(%d, SOL_SOCKET, SO_PASSCRED, [1], 4) = %s\n", sv[1],
	       result(r));
	snprintf(who, sizeof(who), "{pid=%d, uid=%d, gid=%d}", (int)cred.pid,
		 (int)cred.uid, (int)cred.gid);
	prepare(&m, 1, 0);
	put(&m, SCM_RIGHTS, fds, sizeof(fds));
	put(&m, SCM_CREDENTIALS, &cred, sizeof(cred));
	r = sendmsg(sv[0], &m.hdr, 0);
	printf("sendmsg(%d, {msg_name=NULL, msg_namelen=0, "
	       "msg_iov=[{iov_base=\"\\0\", iov_len=1}, "
	       "{iov_base=\"\", iov_len=0}], msg_iovlen=2, msg_control=["
	       "{cmsg_len=" BY_WORD(
		       24,
		       20) ", cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, "
			   "cmsg_data=[0, 2]}, {cmsg_len=" BY_WORD(
				   28,
				   24) ", cmsg_level=SOL_SOCKET, "
				       "cmsg_type=SCM_CREDENTIALS, cmsg_data=%s}], "
				       "msg_controllen=" BY_WORD(
					       56,
					       44) ", msg_flags=0}, 0) = %s\n",
	       sv[0], who, result(r));

	prepare(&m, 8, 8);
	m.hdr.msg_control = m.control;
	m.hdr.msg_controllen = sizeof(m.control);
	r = recvmsg(sv[1], &m.hdr, MSG_CMSG_CLOEXEC);
	memcpy(got, m.control + CMSG_SPACE(sizeof(cred)) + CMSG_LEN(0),
	       sizeof(got));
	printf("recvmsg(%d, {msg_name=NULL, msg_namelen=0, "
	       "msg_iov=[{iov_base=\"\\0\", iov_len=8}, "
	       "{iov_base=\"\", iov_len=8}], msg_iovlen=2, msg_control=["
	       "{cmsg_len=" BY_WORD(
		       28,
		       24) ", cmsg_level=SOL_SOCKET, "
			   "cmsg_type=SCM_CREDENTIALS, cmsg_data=%s}, "
			   "{cmsg_len=" BY_WORD(
				   24,
				   20) ", cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, "
				       "cmsg_data=[%d, %d]}], msg_controllen=" BY_WORD(
					       56,
					       44) ", "
						   "msg_flags=MSG_CMSG_CLOEXEC}, MSG_CMSG_CLOEXEC) = %s\n",
	       sv[1], who, got[0], got[1], result(r));
}

static void datagrams(void)
{
	struct sockaddr_in addr = loopback(0), from;
	socklen_t len = sizeof(addr);
	int a = must(socket(AF_INET, SOCK_DGRAM, 0), "socket");
	int b = must(socket(AF_INET, SOCK_DGRAM, 0), "socket");
	struct message m;
	int port;
	long r;

	printf("socket(AF_INET, SOCK_DGRAM, IPPROTO_IP) = %d\n", a);
	printf("socket(AF_INET, SOCK_DGRAM, IPPROTO_IP) = %d\n", b);
	r = bind(a, (void *)&addr, sizeof(addr));
	printf("bind(%d, " IN_TEXT ", 16) = %s\n", a, 0, result(r));
	r = getsockname(a, (void *)&addr, &len);
	port = ntohs(addr.sin_port);
	printf("getsockname(%d, " IN_TEXT ", [16]) = %s\n", a, port, result(r));
	r = sendto(a, "xyz", 3, 0, (void *)&addr, sizeof(addr));
	printf("sendto(%d, \"xyz\", 3, 0, " IN_TEXT ", 16) = %s\n", a, port,
	       result(r));
	r = sendto(b, "xyz", 3, 0, NULL, 0);
	printf("sendto(%d, \"xyz\", 3, 0, NULL, 0) = %s\n", b, result(r));

	prepare(&m, 8, 8);
	m.hdr.msg_name = &from;
	m.hdr.msg_namelen = 100;
	r = recvmsg(a, &m.hdr, 0);
	printf("recvmsg(%d, {msg_name=" IN_TEXT ", msg_namelen=100 => 16, "
	       "msg_iov=[{iov_base=\"xyz\", iov_len=8}, "
	       "{iov_base=\"\", iov_len=8}], msg_iovlen=2, msg_controllen=0, "
	       "msg_flags=0}, 0) = %s\n",
	       a, port, result(r));
	m.hdr.msg_namelen = 100;
	r = recvmsg(a, &m.hdr, MSG_DONTWAIT);
	printf("recvmsg(%d, {msg_namelen=100}, MSG_DONTWAIT) = %s\n", a,
	       result(r));
}

static void nonsense(void)
{
	struct cmsghdr *third;
	struct message m;
	long r;

	r = sendmsg(sv[0], NULL, 0);
	printf("sendmsg(%d, NULL, 0) = %s\n", sv[0], result(r));
	r = recvmsg(sv[0], BAD, 0);
	printf("recvmsg(%d, 0x1, 0) = %s\n", sv[0], result(r));

	prepare(&m, 0, 0);
	m.hdr.msg_iov = BAD;
	m.hdr.msg_control = BAD;
	m.hdr.msg_controllen = 30;
	m.hdr.msg_name = BAD;
	m.hdr.msg_namelen = -1;
	m.hdr.msg_flags = MSG_EOR | MSG_CTRUNC;
	r = sendmsg(-1, &m.hdr, 0);
	printf("sendmsg(-1, {msg_name=0x1, msg_namelen=-1, msg_iov=0x1, "
	       "msg_iovlen=2, msg_control=0x1, msg_controllen=30, "
	       "msg_flags=MSG_CTRUNC|MSG_EOR}, 0) = %s\n",
	       result(r));

	/* A control message longer than what is there, and unknown ones. */
	prepare(&m, 0, 0);
	m.hdr.msg_iov = NULL;
	m.hdr.msg_iovlen = 0;
	put(&m, 99, "\1\2", 2);
	put(&m, SCM_RIGHTS, "", 0);
	put(&m, SCM_RIGHTS, "\3\0\0\0", 4);
	third = (void *)(m.control + CMSG_SPACE(2) + CMSG_SPACE(0));
	third->cmsg_len = 1000;
	r = sendmsg(-1, &m.hdr, 0);
	printf("sendmsg(-1, {msg_name=NULL, msg_namelen=0, msg_iov=NULL, "
	       "msg_iovlen=0, msg_control=[{cmsg_len=" BY_WORD(
		       18,
		       14) ", "
			   "cmsg_level=SOL_SOCKET, cmsg_type=0x63 /* SCM_??? */, "
			   "cmsg_data=\"\\x01\\x02\"}, {cmsg_len=" BY_WORD(
				   16,
				   12) ", "
				       "cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS}, "
				       "{cmsg_len=1000, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, "
				       "cmsg_data=[3%s]}], msg_controllen=" BY_WORD(
					       64,
					       44) ", "
						   "msg_flags=0}, 0) = %s\n",
	       sizeof(long) == 8 ? ", 0" : "", result(r));
}

int main(void)
{
	must(socketpair(AF_UNIX, SOCK_DGRAM, 0, sv), "socketpair");
	printf("socketpair(AF_UNIX, SOCK_DGRAM, 0, [%d, %d]) = 0\n", sv[0],
	       sv[1]);
	plain();
	descriptors();
	datagrams();
	nonsense();
	return 0;
}
