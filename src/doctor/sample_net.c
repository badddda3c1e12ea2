/* SPDX-License-Identifier: BSD-2-Clause */
/* Of a look at live processes what is of their network. */
#include <stdlib.h>

#include "basic/xmalloc.h"
#include "doctor/sample.h"

static uint64_t sysctl(const struct netns *ns, const char *name)
{
	uint64_t v;

	return netns_read_sysctl(ns, name, &v, 1) == 1 ? v : UINT64_MAX;
}

void sample_look_at_net(struct sample *s, struct netns *ns)
{
	struct sample_net *n;
	uint64_t range[2];

	s->nets = xreallocarray(s->nets, s->n_nets + 1, sizeof(*s->nets));
	n = &s->nets[s->n_nets++];
	*n = (struct sample_net){
		.netns = ns->inode,
		.somaxconn = sysctl(ns, "core/somaxconn"),
		.syncookies = sysctl(ns, "ipv4/tcp_syncookies"),
		.syn_backlog = sysctl(ns, "ipv4/tcp_max_syn_backlog"),
		.port_low = UINT64_MAX,
		.port_high = UINT64_MAX,
	};
	if (netns_read_sysctl(ns, "ipv4/ip_local_port_range", range, 2) == 2) {
		n->port_low = range[0];
		n->port_high = range[1];
	}
	net_counters_init(&n->counters);
	net_counters_init(&n->grown);
	net_counters_read(&n->counters, ns);
}

void sample_nets_free(struct sample *s)
{
	for (size_t i = 0; i < s->n_nets; i++) {
		net_counters_done(&s->nets[i].counters);
		net_counters_done(&s->nets[i].grown);
	}
	free(s->nets);
	free(s->listeners);
}

const struct sample_net *sample_net(const struct sample *s, uint64_t netns)
{
	for (size_t i = 0; s && i < s->n_nets; i++)
		if (s->nets[i].netns == netns)
			return &s->nets[i];
	return NULL;
}

void sample_compare(struct sample *s, const struct sample *before,
		    const struct sample *base)
{
	for (size_t i = 0; i < s->n_nets; i++) {
		struct sample_net *n = &s->nets[i];
		const struct sample_net *b = sample_net(before, n->netns);

		if (!b)
			b = sample_net(base, n->netns);
		if (!b)
			continue;
		net_counters_diff(&b->counters, &n->counters, &n->grown);
		n->has_grown = true;
	}
}

static struct sample_listener *listener_of(struct sample *s, uint64_t inode)
{
	for (size_t i = 0; i < s->n_listeners; i++)
		if (s->listeners[i].sock->inode == inode)
			return &s->listeners[i];
	return NULL;
}

static void find_owner(struct sample *s, const struct sample_process *p)
{
	for (size_t i = 0; i < p->n_files; i++) {
		const struct open_file *f = p->files[i];
		struct sample_listener *l;

		if (f->use != FILE_FD || f->type != FILE_SOCKET ||
		    !(f->have & FILE_HAVE_INO))
			continue;
		l = listener_of(s, f->ino);
		if (l && !l->pid) {
			l->pid = p->pid;
			l->fd = f->fd;
		}
	}
}

void sample_find_listeners(struct sample *s)
{
	size_t n = 0;

	/* They are few, among perhaps many sockets and descriptors. */
	for (size_t i = 0; i < s->n_by_inode; i++) {
		const struct sock *k = s->by_inode[i];

		if (k->table != SOCK_TCP || k->state != SOCK_LISTEN)
			continue;
		s->listeners = xreallocarray(s->listeners, s->n_listeners + 1,
					     sizeof(*s->listeners));
		s->listeners[s->n_listeners++] =
			(struct sample_listener){ .sock = k, .fd = -1 };
	}
	for (size_t i = 0; i < s->n; i++)
		find_owner(s, &s->processes[i]);
	/* Those of others are none of ours. */
	for (size_t i = 0; i < s->n_listeners; i++)
		if (s->listeners[i].pid)
			s->listeners[n++] = s->listeners[i];
	s->n_listeners = n;
}
