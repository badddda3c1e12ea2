/* SPDX-License-Identifier: BSD-2-Clause */
/* What tcp_info says, and what it means. */
#include "snapshot/sock_tcp.h"

#include <sys/socket.h>

enum {
	CA_RECOVERY = 3,
	CA_LOSS = 4,
	IDLE_MS = 1000,
	TCPI_END_OF_LIMITS = offsetof(struct sock_tcp_info, delivered),
};

_Static_assert(offsetof(struct sock_tcp_info, pacing_rate) == 104,
	       "as in the kernel");
_Static_assert(offsetof(struct sock_tcp_info, delivery_rate) == 160,
	       "as in the kernel");
_Static_assert(offsetof(struct sock_tcp_info, rcv_wnd) == 232,
	       "as in the kernel");
_Static_assert(sizeof(struct sock_tcp_info) == 280, "as in the kernel");

size_t sock_tcp_info(const struct sock *s, struct sock_tcp_info *ret)
{
	if ((s->family != AF_INET && s->family != AF_INET6) ||
	    s->table != SOCK_TCP)
		return 0;
	return sock_attr_copy(s, SOCK_INET_INFO, ret, sizeof(*ret));
}

/* More than half of the time in which there was something to send. */
static bool mostly(uint64_t part, uint64_t busy)
{
	return part && part * 2 > busy;
}

const char *sock_verdict_of(const struct sock_tcp_info *i, size_t len)
{
	bool waits = i->unacked || i->notsent_bytes;
	uint32_t quiet = i->last_data_sent < i->last_data_recv ?
				 i->last_data_sent :
				 i->last_data_recv;

	if (len < TCPI_END_OF_LIMITS || i->state == SOCK_LISTEN ||
	    i->state == SOCK_SYN_SENT || i->state == SOCK_CLOSE)
		return NULL;
	if (i->retrans || i->retransmits || i->lost || i->ca_state == CA_LOSS ||
	    i->ca_state == CA_RECOVERY)
		return "retransmitting";
	if (waits) {
		/* A window of zero is asked about again and again. */
		if (i->probes || mostly(i->rwnd_limited, i->busy_time))
			return "receiver-limited";
		if (mostly(i->sndbuf_limited, i->busy_time))
			return "sender-limited";
		if (i->notsent_bytes && i->unacked >= i->snd_cwnd)
			return "network-limited";
	}
	if (!waits && quiet >= IDLE_MS)
		return "idle";
	return i->bits & 1 ? "app-limited" : "ok";
}

const char *sock_verdict(const struct sock *s)
{
	struct sock_tcp_info i;
	size_t len = sock_tcp_info(s, &i);

	return len ? sock_verdict_of(&i, len) : NULL;
}
