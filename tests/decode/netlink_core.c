/* SPDX-License-Identifier: BSD-2-Clause */
/* trace: -e trace=sendto,recvfrom,sendmsg,writev,write,read -s 64 -a12 */
/* Netlink: headers, several messages, errors, and buffers that are none. */
#include "netlink_spec.h"

#include <sys/mman.h>
#include <sys/uio.h>

#define HDR "nlmsg_seq=7, nlmsg_pid=0}"

static struct message m;

static void errors(int fd)
{
	struct nlmsghdr *h = (void *)m.b;
	struct {
		struct nlmsghdr h;
		struct nlmsgerr e;
	} reply;
	char text[512];
	long r;

	/* A request that the kernel refuses, and what it answers. */
	begin(&m, 0x7ffe, NLM_F_REQUEST | NLM_F_ACK);
	h->nlmsg_len = 16;
	r = send(fd, m.b, 16, 0);
	printf("sendto(%d, {nlmsg_len=16, nlmsg_type=0x7ffe /* RTM_??? */, "
	       "nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, " HDR
	       ", 16, 0, NULL, 0) = %s\n",
	       fd, result(r));
	r = recv(fd, &reply, sizeof(reply), 0);
	printf("recvfrom(%d, [{nlmsg_len=%u, nlmsg_type=NLMSG_ERROR, "
	       "nlmsg_flags=%s, nlmsg_seq=7, nlmsg_pid=%d}, {error=-EOPNOTSUPP, "
	       "msg={nlmsg_len=16, nlmsg_type=0x7ffe /* RTM_??? */, "
	       "nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, " HDR
	       "}], %zu, 0, NULL, NULL) = %s\n",
	       fd, reply.h.nlmsg_len,
	       reply.h.nlmsg_flags & 0x100 ? "NLM_F_CAPPED" : "0",
	       (int)reply.h.nlmsg_pid, sizeof(reply), result(r));

	/* An extended answer: capped, with attributes behind it. */
	begin(&m, NLMSG_ERROR, NLM_F_CAPPED | NLM_F_ACK_TLVS);
	reply.e.error = -17;
	put(&m, &reply.e, sizeof(reply.e));
	attr_str(&m, NLMSGERR_ATTR_MSG, "no");
	attr_u32(&m, NLMSGERR_ATTR_OFFS, 20);
	attr(&m, NLMSGERR_ATTR_COOKIE, "\1\2", 2);
	snprintf(
		text, sizeof(text),
		"[{error=-EEXIST, msg={nlmsg_len=16, nlmsg_type=0x7ffe /* RTM_??? */, "
		"nlmsg_flags=NLM_F_REQUEST|NLM_F_ACK, " HDR
		"}, [[{nla_len=7, nla_type=NLMSGERR_ATTR_MSG}, \"no\"], "
		"[{nla_len=8, nla_type=NLMSGERR_ATTR_OFFS}, 20], "
		"[{nla_len=6, nla_type=NLMSGERR_ATTR_COOKIE}, [1, 2]]]]");
	say(fd, &m, "NLMSG_ERROR", "NLM_F_CAPPED|NLM_F_ACK_TLVS", text);

	begin(&m, NLMSG_DONE, NLM_F_MULTI);
	put(&m, &(int){ -2 }, 4);
	say(fd, &m, "NLMSG_DONE", "NLM_F_MULTI", "-2");
	begin(&m, NLMSG_NOOP, 0);
	put(&m, "abcd", 4);
	say(fd, &m, "NLMSG_NOOP", "0", "\"\\x61\\x62\\x63\\x64\"");
	begin(&m, 0x7fff, 0xf000);
	say(fd, &m, "0x7fff /* RTM_??? */", "0xf000 /* NLM_F_??? */", NULL);
}

/* Two messages in one buffer, and one in each of two. */
static void several(int fd)
{
	struct iovec iov[2];
	struct msghdr mh = { .msg_iov = iov, .msg_iovlen = 2 };
	char *p = m.b;
	long r;

	begin(&m, NLMSG_NOOP, 0);
	memcpy(p + 16, p, 16);
	r = send(fd, p, 32, 0);
	printf("sendto(%d, [{nlmsg_len=16, nlmsg_type=NLMSG_NOOP, "
	       "nlmsg_flags=0, " HDR ", {nlmsg_len=16, nlmsg_type=NLMSG_NOOP, "
	       "nlmsg_flags=0, " HDR "], 32, 0, NULL, 0) = %s\n",
	       fd, result(r));
	memcpy(p + 32, "xyz", 4);
	r = send(fd, p, 35, 0);
	printf("sendto(%d, [{nlmsg_len=16, nlmsg_type=NLMSG_NOOP, "
	       "nlmsg_flags=0, " HDR ", {nlmsg_len=16, nlmsg_type=NLMSG_NOOP, "
	       "nlmsg_flags=0, " HDR ", \"\\x78\\x79\\x7a\"], 35, 0, NULL, 0) "
	       "= %s\n",
	       fd, result(r));
	iov[0] = iov[1] = (struct iovec){ p, 16 };
	r = sendmsg(fd, &mh, 0);
	printf("sendmsg(%d, {msg_name=NULL, msg_namelen=0, "
	       "msg_iov=[{iov_base={nlmsg_len=16, nlmsg_type=NLMSG_NOOP, "
	       "nlmsg_flags=0, " HDR ", iov_len=16}, "
	       "{iov_base={nlmsg_len=16, nlmsg_type=NLMSG_NOOP, "
	       "nlmsg_flags=0, " HDR ", iov_len=16}], msg_iovlen=2, "
	       "msg_controllen=0, msg_flags=0}, 0) = %s\n",
	       fd, result(r));
	r = writev(fd, iov, 2);
	printf("writev(%d, [{iov_base={nlmsg_len=16, nlmsg_type=NLMSG_NOOP, "
	       "nlmsg_flags=0, " HDR ", iov_len=16}, "
	       "{iov_base={nlmsg_len=16, nlmsg_type=NLMSG_NOOP, "
	       "nlmsg_flags=0, " HDR ", iov_len=16}], 2) = %s\n",
	       fd, result(r));
	r = write(fd, p, 16);
	printf("write(%d, {nlmsg_len=16, nlmsg_type=NLMSG_NOOP, "
	       "nlmsg_flags=0, " HDR ", 16) = %s\n",
	       fd, result(r));
}

/* Lengths of nonsense; what lies up to a page that is not there. */
static void hostile(int fd)
{
	char *page = mmap(NULL, 8192, PROT_READ | PROT_WRITE,
			  MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	struct nlmsghdr *h = (void *)(page + 4096 - 16);
	long r;

	mprotect(page + 4096, 4096, PROT_NONE);
	*h = (struct nlmsghdr){ 0, 16, 0, 7, 0 };
	for (unsigned len = 0; len < 20; len += 15) {
		h->nlmsg_len = len;
		r = send(fd, h, 16, 0);
		printf("sendto(%d, {nlmsg_len=%u, nlmsg_type=RTM_NEWLINK, "
		       "nlmsg_flags=0, " HDR ", 16, 0, NULL, 0) = %s\n",
		       fd, len, result(r));
	}
	h->nlmsg_len = 4000;
	r = send(fd, h, 16, 0);
	printf("sendto(%d, {nlmsg_len=4000, nlmsg_type=RTM_NEWLINK, "
	       "nlmsg_flags=0, " HDR ", 16, 0, NULL, 0) = %s\n",
	       fd, result(r));
	h->nlmsg_len = 16;
	r = send(fd, h, 64, 0);
	printf("sendto(%d, [{nlmsg_len=16, nlmsg_type=RTM_NEWLINK, "
	       "nlmsg_flags=0, " HDR ", ... /* %p */], 64, 0, NULL, 0) = %s\n",
	       fd, (void *)(page + 4096), result(r));
	r = send(fd, page + 4096 - 12, 12, 0);
	printf("sendto(%d, \"\\20\\0\\0\\0\\7\\0\\0\\0\\0\\0\\0\\0\", 12, 0, NULL, 0) "
	       "= %s\n",
	       fd, result(r));
	r = send(fd, page + 4096, 16, 0);
	printf("sendto(%d, %p, 16, 0, NULL, 0) = %s\n", fd,
	       (void *)(page + 4096), result(r));
	r = send(fd, BAD, 16, 0);
	printf("sendto(%d, 0x1, 16, 0, NULL, 0) = %s\n", fd, result(r));
	munmap(page, 8192);
}

/* The same bytes elsewhere are a string. */
static void elsewhere(void)
{
	int sv[2];
	long r;

	must(socketpair(AF_UNIX, SOCK_DGRAM, 0, sv), "socketpair");
	begin(&m, NLMSG_NOOP, 0);
	r = send(sv[0], m.b, 16, 0);
	printf("sendto(%d, \"\\20\\0\\0\\0\\1\\0\\0\\0\\7\\0\\0\\0\\0\\0\\0\\0\", 16, 0, "
	       "NULL, 0) = %s\n",
	       sv[0], result(r));
	r = read(sv[1], m.b, 16);
	printf("read(%d, \"\\20\\0\\0\\0\\1\\0\\0\\0\\7\\0\\0\\0\\0\\0\\0\\0\", 16) = %s\n",
	       sv[1], result(r));
}

int main(void)
{
	int fd = netlink(NETLINK_ROUTE);

	setvbuf(stdout, NULL, _IOFBF, 1 << 16);
	errors(fd);
	several(fd);
	hostile(fd);
	elsewhere();
	return 0;
}
