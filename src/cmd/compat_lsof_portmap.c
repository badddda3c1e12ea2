/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What is registered with the portmapper: a call of RPC over TCP on loopback.
 * Of its answer no length is trusted, and it is waited for two seconds.
 */
#include "cmd/compat_lsof_portmap.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include "basic/cleanup.h"
#include "basic/strbuf.h"
#include "basic/xmalloc.h"

enum {
	PORTMAPPER = 100000,
	PORTMAPPER_PORT = 111,
	WAIT_SECONDS = 2,
	ANSWER_MAX = 1 << 20,
	HEAD_WORDS = 6,	 /* of an answer, if its verifier is empty */
	ENTRY_WORDS = 5, /* there is one, program, version, protocol, port */
};

#define LAST_FRAGMENT (UINT32_C(1) << 31)

static uint32_t word_at(const unsigned char *p, size_t i)
{
	uint32_t w;

	memcpy(&w, p + i * sizeof(w), sizeof(w));
	return ntohl(w);
}

const char *lsof_portmap_find(const struct lsof_portmap *m, bool tcp,
			      uint16_t port)
{
	for (size_t i = 0; i < m->n; i++)
		if (m->all[i].port == port &&
		    (m->all[i].protocol == IPPROTO_TCP) == tcp)
			return m->all[i].name;
	return NULL;
}

static void add(struct lsof_portmap *m, const struct lsof_registration *r)
{
	const struct rpcent *e;

	if ((r->protocol != IPPROTO_TCP && r->protocol != IPPROTO_UDP) ||
	    lsof_portmap_find(m, r->protocol == IPPROTO_TCP, r->port))
		return;
	e = getrpcbynumber((int)r->program);
	m->all = xreallocarray(m->all, m->n + 1, sizeof(*m->all));
	m->all[m->n] = *r;
	m->all[m->n++].name = e ? xstrdup(e->r_name) :
				  xasprintf("%u", r->program);
}

void lsof_portmap_parse(struct lsof_portmap *m, const void *answer, size_t len)
{
	const unsigned char *p = answer;
	size_t n = len / sizeof(uint32_t), at;

	/* A reply that was accepted, and what verifies it. */
	if (n < HEAD_WORDS || word_at(p, 1) != 1 || word_at(p, 2) != 0 ||
	    word_at(p, 4) > len)
		return;
	at = 5 + (word_at(p, 4) + 3) / 4;
	if (at >= n || word_at(p, at) != 0)
		return;
	for (at++; n - at >= ENTRY_WORDS && word_at(p, at) == 1;
	     at += ENTRY_WORDS) {
		struct lsof_registration r = {
			.program = word_at(p, at + 1),
			.protocol = word_at(p, at + 3),
			.port = (uint16_t)word_at(p, at + 4),
		};

		add(m, &r);
	}
}

static int ask(void)
{
	/* A call (0) of RPC 2: DUMP (4), without credentials or verifier. */
	const uint32_t call[] = {
		htonl(LAST_FRAGMENT | 40),
		0,
		0,
		htonl(2),
		htonl(PORTMAPPER),
		htonl(2),
		htonl(4),
		0,
		0,
		0,
		0,
	};
	const struct sockaddr_in to = {
		.sin_family = AF_INET,
		.sin_port = htons(PORTMAPPER_PORT),
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK),
	};
	const struct timeval wait = { .tv_sec = WAIT_SECONDS };
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	if (fd < 0)
		return -1;
	setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &wait, sizeof(wait));
	setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &wait, sizeof(wait));
	if (connect(fd, (const struct sockaddr *)&to, sizeof(to)) ||
	    send(fd, call, sizeof(call), MSG_NOSIGNAL) != sizeof(call)) {
		close(fd);
		return -1;
	}
	return fd;
}

/* An answer comes in fragments, each behind its length. */
static bool take_fragment(int fd, struct strbuf *b, bool *ret_last)
{
	uint32_t head;
	size_t len;

	if (recv(fd, &head, sizeof(head), MSG_WAITALL) != sizeof(head))
		return false;
	head = ntohl(head);
	len = head & ~LAST_FRAGMENT;
	/* (Of nothing, more could come for ever.) */
	if (!len || len > ANSWER_MAX || b->len + len > ANSWER_MAX)
		return false;
	strbuf_reserve(b, len);
	if (recv(fd, b->data + b->len, len, MSG_WAITALL) != (ssize_t)len)
		return false;
	b->len += len;
	*ret_last = head & LAST_FRAGMENT;
	return true;
}

void lsof_portmap_read(struct lsof_portmap *m)
{
	_cleanup_close_ int fd = ask();
	struct strbuf b = { 0 };
	bool last = false;

	while (fd >= 0 && !last && take_fragment(fd, &b, &last))
		;
	if (last)
		lsof_portmap_parse(m, b.data, b.len);
	strbuf_done(&b);
}

void lsof_portmap_done(struct lsof_portmap *m)
{
	for (size_t i = 0; i < m->n; i++)
		free(m->all[i].name);
	free(m->all);
	*m = (struct lsof_portmap){ 0 };
}
