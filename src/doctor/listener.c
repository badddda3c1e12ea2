/* SPDX-License-Identifier: BSD-2-Clause */
/* A listener as two looks at it show it. */
#include "doctor/listener.h"

static bool is_full(const struct sock *k)
{
	return k->recvq > k->sendq;
}

static bool syn_is_full(const struct sock *k)
{
	return k->has & SOCK_HAS_SYN_QUEUE && k->syn_queue &&
	       k->syn_queue >= k->sendq;
}

bool listener_look(struct rule_run *r, const struct sample *s,
		   const struct sample *before, size_t i,
		   struct listener_look *ret)
{
	const struct sample_listener *l = &s->listeners[i];
	const struct sample_process *sp = sample_process(s, l->pid);
	const struct sock *k = l->sock, *then;
	uint32_t drops, drops_then = 0;

	*ret = (struct listener_look){
		.process = world_process(r->world, l->pid),
		.fd = l->fd,
		.net = sp ? sample_net(s, sp->netns) : NULL,
		.waiting = k->recvq,
		.room = k->sendq,
		.syn = k->syn_queue,
		.was_full = is_full(k),
		.syn_was_full = syn_is_full(k),
	};
	if (!ret->process || !ret->net || !ret->net->has_grown ||
	    !(k->has & SOCK_HAS_QUEUES) || !sock_mem(k, SOCK_MEM_DROPS, &drops))
		return false;
	ret->file = world_file(ret->process, l->fd);
	if (!ret->file)
		return false;
	then = before ? sample_sock(before, k->inode) : NULL;
	if (then && then->state == SOCK_LISTEN) {
		if (!sock_mem(then, SOCK_MEM_DROPS, &drops_then))
			return false;
		ret->was_full |= is_full(then);
		ret->syn_was_full |= syn_is_full(then);
	} else if (ret->file->origin != ORIGIN_SOCKET) {
		/* It was there before all, and what it dropped then as well. */
		return false;
	}
	ret->dropped = drops - drops_then;
	return true;
}

void listener_drops(const struct listener_look *l, uint64_t *ret_overflows,
		    uint64_t *ret_others)
{
	uint64_t overflows = listener_grown(l, "ListenOverflows");
	uint64_t all = listener_grown(l, "ListenDrops");
	uint64_t others = all > overflows ? all - overflows : 0;

	/* What is more than all others there were is certain. */
	*ret_overflows = l->dropped > others ? l->dropped - others : 0;
	*ret_others = l->dropped > overflows ? l->dropped - overflows : 0;
	/* If it was full, so is what may be. */
	if (l->was_full && !l->syn_was_full)
		*ret_overflows = l->dropped;
	else if (l->syn_was_full && !l->was_full)
		*ret_others = l->dropped;
	if (*ret_overflows > overflows)
		*ret_overflows = overflows;
	if (*ret_others > others)
		*ret_others = others;
}

void listener_row_syn(struct rule_run *r, struct finding *f,
		      const struct listener_note *n)
{
	finding_row(r, f,
		    "at a look %u connections waited for their last ACK, and "
		    "the backlog is %u",
		    n->most, n->room);
}
