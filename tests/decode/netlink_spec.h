/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What the specimens of netlink share: a message that grows at its end.
 * What the kernel is sent without NLM_F_REQUEST it takes and looks at no
 * further, so that any message may be shown.
 */
#ifndef RINGSIDE_TESTS_DECODE_NETLINK_SPEC_H
#define RINGSIDE_TESTS_DECODE_NETLINK_SPEC_H

#include "spec.h"

#include <arpa/inet.h>
#include <linux/netlink.h>
#include <sys/socket.h>

struct message {
	char b[1 << 16] __attribute__((aligned(8)));
	unsigned len;
};

static inline void put(struct message *m, const void *p, unsigned n)
{
	memcpy(m->b + m->len, p, n);
	m->len += n;
	while (m->len % 4)
		m->b[m->len++] = 0;
}

static inline void begin(struct message *m, unsigned type, unsigned flags)
{
	struct nlmsghdr h = { NLMSG_HDRLEN, type, flags, 7, 0 };

	m->len = 0;
	put(m, &h, sizeof(h));
}

/* Begins an attribute; end() of what it returns ends it. */
static inline unsigned nest(struct message *m, unsigned type)
{
	struct nlattr a = { 0, type };
	unsigned at = m->len;

	put(m, &a, sizeof(a));
	return at;
}

static inline void end(struct message *m, unsigned at)
{
	((struct nlattr *)(m->b + at))->nla_len = m->len - at;
}

static inline void attr(struct message *m, unsigned type, const void *p,
			unsigned n)
{
	struct nlattr a = { NLA_HDRLEN + n, type };

	put(m, &a, sizeof(a));
	if (n)
		put(m, p, n);
}

static inline void attr_u8(struct message *m, unsigned type, uint8_t v)
{
	attr(m, type, &v, sizeof(v));
}

static inline void attr_u16(struct message *m, unsigned type, uint16_t v)
{
	attr(m, type, &v, sizeof(v));
}

static inline void attr_u32(struct message *m, unsigned type, uint32_t v)
{
	attr(m, type, &v, sizeof(v));
}

static inline void attr_u64(struct message *m, unsigned type, uint64_t v)
{
	attr(m, type, &v, sizeof(v));
}

static inline void attr_str(struct message *m, unsigned type, const char *s)
{
	attr(m, type, s, strlen(s) + 1);
}

static inline int netlink(int protocol)
{
	int fd = socket(AF_NETLINK, SOCK_RAW, protocol);

	if (fd < 0) {
		perror("socket(AF_NETLINK)");
		exit(SKIP);
	}
	return fd;
}

/* Sends it; `text` is what the payload is shown as, NULL: there is none. */
static inline void say(int fd, struct message *m, const char *type,
		       const char *flags, const char *text)
{
	struct nlmsghdr *h = (void *)m->b;
	long r;

	h->nlmsg_len = m->len;
	r = send(fd, m->b, m->len, 0);
	printf("sendto(%d, %s{nlmsg_len=%u, nlmsg_type=%s, nlmsg_flags=%s, "
	       "nlmsg_seq=7, nlmsg_pid=0}%s%s%s, %u, 0, NULL, 0) = %s\n",
	       fd, text ? "[" : "", m->len, type, flags, text ? ", " : "",
	       text ? text : "", text ? "]" : "", m->len, result(r));
}

#endif
