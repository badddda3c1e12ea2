/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * How many connections wait for their last ACK at a listener: the kernel has
 * them as rows of their own.
 */
#include <linux/inet_diag.h>
#include <linux/sock_diag.h>
#include <string.h>
#include <sys/socket.h>

#include "snapshot/sock_diag.h"

struct syn_job {
	struct sock_list *list;
	const struct netns *ns;
};

/* One more waits for the last ACK of a connection to one of these. */
static void note_syn(struct sock_list *l, const struct netns *ns,
		     const struct sock *req)
{
	static const uint8_t zero[16];
	struct sock *any = NULL;

	for (size_t i = 0; i < l->n; i++) {
		struct sock *s = &l->rows[i];

		if (s->state != SOCK_LISTEN || s->table != SOCK_TCP ||
		    s->netns != ns || s->local.port != req->local.port)
			continue;
		if (s->family == req->family &&
		    !memcmp(s->local.addr, req->local.addr, 16)) {
			s->syn_queue++;
			return;
		}
		if (!memcmp(s->local.addr, zero, 16) &&
		    (s->family == req->family || s->family == AF_INET6))
			any = s;
	}
	if (any)
		any->syn_queue++;
}

static void has_syn_queues(struct sock_list *l, struct netns *ns)
{
	for (size_t i = 0; i < l->n; i++)
		if (l->rows[i].state == SOCK_LISTEN &&
		    l->rows[i].table == SOCK_TCP && l->rows[i].netns == ns)
			l->rows[i].has |= SOCK_HAS_SYN_QUEUE;
}

void sock_note_syn(struct sock_list *l, struct netns *ns)
{
	has_syn_queues(l, ns);
	for (size_t i = 0; i < l->n; i++)
		if (l->rows[i].state == SOCK_SYN_RECV && l->rows[i].netns == ns)
			note_syn(l, ns, &l->rows[i]);
}

static int take_syn(void *owner, uint16_t type, const void *data, size_t len)
{
	const struct syn_job *job = owner;
	struct sock req;
	int r = sock_parse_inet(data, len, &req);

	if (r == 0)
		note_syn(job->list, job->ns, &req);
	return r;
}

int sock_count_syn(struct sock_list *l, struct netns *ns)
{
	struct inet_diag_req_v2 req = { .sdiag_protocol = 6,
					.idiag_states = SOCK_STATE(SYN_RECV) };
	static const uint8_t families[] = { AF_INET, AF_INET6 };
	struct syn_job job = { l, ns };
	struct netlink nl;
	int r = netlink_open_in(&nl, NETLINK_SOCK_DIAG, ns ? ns->fd : -1);

	if (r < 0)
		return r;
	has_syn_queues(l, ns);
	for (unsigned i = 0; i < 2 && !r; i++) {
		req.sdiag_family = families[i];
		r = netlink_request(&nl, SOCK_DIAG_BY_FAMILY, NLM_F_DUMP, &req,
				    sizeof(req), take_syn, &job);
	}
	netlink_close(&nl);
	return r;
}
