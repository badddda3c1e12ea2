/* SPDX-License-Identifier: BSD-2-Clause */
/* Requests over netlink(7). */
#include "basic/netlink.h"

#include <errno.h>
#include <stdbool.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include "basic/thread.h"

enum {
	ANSWER_MAX = 32768, /* what the kernel puts into one datagram */
	WAIT_SECONDS = 2,   /* it answers at once or not at all */
};

static size_t align4(size_t n)
{
	return (n + 3) & ~(size_t)3;
}

static int error_of(const void *data, size_t len)
{
	int32_t code;

	if (len < sizeof(code))
		return -EBADMSG;
	memcpy(&code, data, sizeof(code));
	/* Zero is an acknowledgement. Our errnos are small and negative. */
	if (!code)
		return 1;
	return code < 0 && code > -4096 ? code : -EBADMSG;
}

int netlink_parse(const void *buf, size_t len, uint32_t seq, netlink_fn *fn,
		  void *owner)
{
	const unsigned char *p = buf;
	bool multi = false;
	struct nlmsghdr h;

	while (len >= sizeof(h)) {
		const unsigned char *data = p + sizeof(h);
		size_t step;
		int r;

		memcpy(&h, p, sizeof(h));
		if (h.nlmsg_len < sizeof(h) || h.nlmsg_len > len)
			return -EBADMSG;
		step = align4(h.nlmsg_len);
		if (h.nlmsg_seq == seq) {
			size_t n = h.nlmsg_len - sizeof(h);

			/* A dump that failed also ends so. */
			if (h.nlmsg_type == NLMSG_DONE)
				return n < sizeof(int32_t) ? 1 :
							     error_of(data, n);
			if (h.nlmsg_type == NLMSG_ERROR)
				return error_of(data, n);
			multi = h.nlmsg_flags & NLM_F_MULTI;
			r = fn(owner, h.nlmsg_type, data, n);
			if (r)
				return r;
			if (!multi)
				return 1;
		}
		if (step >= len)
			break;
		p += step;
		len -= step;
	}
	return 0;
}

const void *netlink_attr(const void *attrs, size_t len, uint16_t type,
			 size_t *ret_len)
{
	const unsigned char *p = attrs;
	struct nlattr a;

	while (len >= sizeof(a)) {
		memcpy(&a, p, sizeof(a));
		if (a.nla_len < sizeof(a) || a.nla_len > len)
			return NULL;
		if ((a.nla_type & NLA_TYPE_MASK) == type) {
			*ret_len = a.nla_len - sizeof(a);
			return p + sizeof(a);
		}
		if (align4(a.nla_len) >= len)
			return NULL;
		len -= align4(a.nla_len);
		p += align4(a.nla_len);
	}
	return NULL;
}

int netlink_open(struct netlink *nl, int protocol)
{
	const struct timeval wait = { .tv_sec = WAIT_SECONDS };
	int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, protocol);

	if (fd < 0)
		return -errno;
	/* A lost answer must not stop a trace for good. */
	setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &wait, sizeof(wait));
	*nl = (struct netlink){ .fd = fd };
	return 0;
}

struct open_job {
	struct netlink *nl;
	int protocol;
};

static int open_there(void *arg)
{
	const struct open_job *job = arg;

	return netlink_open(job->nl, job->protocol);
}

/* A socket belongs for good to the namespace it was made in. */
int netlink_open_in(struct netlink *nl, int protocol, int ns)
{
	struct open_job job = { .nl = nl, .protocol = protocol };

	if (ns < 0)
		return netlink_open(nl, protocol);
	return thread_in_netns(ns, open_there, &job);
}

void netlink_close(struct netlink *nl)
{
	if (nl->fd >= 0)
		close(nl->fd);
	nl->fd = -1;
}

static int send_request(int fd, const struct nlmsghdr *h, const void *body,
			size_t len)
{
	struct sockaddr_nl kernel = { .nl_family = AF_NETLINK };
	struct iovec iov[] = { { (void *)h, sizeof(*h) },
			       { (void *)body, len } };
	struct msghdr msg = { .msg_name = &kernel,
			      .msg_namelen = sizeof(kernel),
			      .msg_iov = iov,
			      .msg_iovlen = 2 };

	while (sendmsg(fd, &msg, 0) < 0)
		if (errno != EINTR)
			return -errno;
	return 0;
}

/* Answers to a request that was given up must not be taken for the next. */
static void drain(int fd)
{
	char buf[256];

	while (recv(fd, buf, sizeof(buf), MSG_DONTWAIT) >= 0)
		;
}

int netlink_request(struct netlink *nl, uint16_t type, uint16_t flags,
		    const void *body, size_t len, netlink_fn *fn, void *owner)
{
	char buf[ANSWER_MAX] __attribute__((aligned(8)));
	struct nlmsghdr h = {
		.nlmsg_len = sizeof(h) + len,
		.nlmsg_type = type,
		.nlmsg_flags = NLM_F_REQUEST | flags,
		.nlmsg_seq = ++nl->seq,
	};
	int r;

	drain(nl->fd);
	r = send_request(nl->fd, &h, body, len);
	while (r == 0) {
		ssize_t n = recv(nl->fd, buf, sizeof(buf), 0);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return errno == EAGAIN ? -ETIMEDOUT : -errno;
		if (nl->copy)
			fwrite(buf, 1, align4(n), nl->copy);
		r = netlink_parse(buf, n, h.nlmsg_seq, fn, owner);
		if (r == 1)
			return 0;
	}
	return r;
}
