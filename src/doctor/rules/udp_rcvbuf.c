/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * udp_rcvbuf: datagrams are thrown away, because the buffer of the socket that
 * they are for is full.
 */
#include <stdlib.h>
#include <sys/socket.h>
#include <uthash.h>

#include "basic/xmalloc.h"
#include "doctor/rule.h"

enum { PARAM_DROPS };

static const struct rule_param params[] = {
	[PARAM_DROPS] = { "drops", 10, "datagrams that a socket lost" },
	{ 0 },
};

/* A socket that lost some. */
struct lossy {
	uint64_t inode;
	uint64_t drops;	  /* between samples in which both counters rose */
	uint64_t errors;  /* RcvbufErrors of the namespace meanwhile */
	uint64_t ns;	  /* that these took */
	uint64_t last_ns; /* the sample that was counted last */
	uint32_t rcvbuf, fullest;
	pid_t pid;
	int fd;
	uint64_t file; /* id */
	UT_hash_handle hh;
};

struct state {
	struct lossy *sockets;
};

/*
 * By how much they grew since the look before. UDP and UDP over IPv6 count
 * apart; a socket of IPv6 may get both.
 */
static uint64_t rcvbuf_errors(const struct sample_net *net)
{
	if (!net || !net->has_grown)
		return 0;
	return net_counters_get(&net->grown, "Udp", "RcvbufErrors") +
	       net_counters_get(&net->grown, "Udp6", "RcvbufErrors");
}

static struct lossy *lossy_of(struct state *st, uint64_t inode)
{
	struct lossy *l;

	HASH_FIND(hh, st->sockets, &inode, sizeof(inode), l);
	if (l)
		return l;
	l = xzalloc(sizeof(*l));
	l->inode = inode;
	HASH_ADD(hh, st->sockets, inode, sizeof(l->inode), l);
	return l;
}

/* What it had dropped at the look before, or at its birth. */
static bool drops_before(const struct sample *before,
			 const struct world_file *wf, uint64_t inode,
			 uint32_t *ret)
{
	const struct sock *then = before ? sample_sock(before, inode) : NULL;

	*ret = 0;
	if (then)
		return sock_mem(then, SOCK_MEM_DROPS, ret);
	return wf && wf->origin == ORIGIN_SOCKET;
}

static void look_at(struct rule_run *r, const struct sample *s,
		    const struct sample *before, const struct sample_process *p,
		    const struct open_file *f, uint64_t errors)
{
	struct world_process *wp = world_process(r->world, p->pid);
	struct world_file *wf = wp ? world_file(wp, f->fd) : NULL;
	const struct sock *now = sample_sock(s, f->ino);
	uint32_t drops, drops_then, alloc = 0;
	struct lossy *l;

	if (!now || now->table != SOCK_UDP ||
	    !sock_mem(now, SOCK_MEM_DROPS, &drops) ||
	    !drops_before(before, wf, f->ino, &drops_then) ||
	    drops <= drops_then)
		return;
	l = lossy_of(r->state, f->ino);
	/* Shared by several processes it is looked at once for each sample. */
	if (l->last_ns == s->ns)
		return;
	l->last_ns = s->ns;
	l->pid = p->pid;
	l->fd = f->fd;
	l->file = wf ? wf->id : 0;
	l->drops += drops - drops_then;
	l->errors += errors;
	l->ns += s->ns - (before ? before->ns : wf->born_ns);
	sock_mem(now, SOCK_MEM_RCVBUF, &l->rcvbuf);
	if (sock_mem(now, SOCK_MEM_RMEM_ALLOC, &alloc) && alloc > l->fullest)
		l->fullest = alloc;
}

static void on_sample(struct rule_run *r, const struct sample *s,
		      const struct sample *before)
{
	for (size_t i = 0; i < s->n; i++) {
		const struct sample_process *p = &s->processes[i];
		uint64_t errors = rcvbuf_errors(sample_net(s, p->netns));

		for (size_t k = 0; errors && k < p->n_files; k++)
			if (p->files[k]->use == FILE_FD &&
			    p->files[k]->type == FILE_SOCKET)
				look_at(r, s, before, p, p->files[k], errors);
	}
}

static void finish(struct rule_run *r)
{
	struct state *st = r->state;
	struct lossy *l, *next;

	HASH_ITER (hh, st->sockets, l, next) {
		struct finding *found;

		if ((double)l->drops < rule_param(r, PARAM_DROPS))
			continue;
		found = rule_find_at(r, SEVERITY_WARNING,
				     world_process(r->world, l->pid), NULL,
				     world_file_by_id(r->world, l->file), l->fd,
				     "Its receive buffer is full when "
				     "datagrams come: %llu were thrown away",
				     (unsigned long long)l->drops);
		finding_row(r, found,
			    "drops of the socket rose by %llu in %.1f s, "
			    "RcvbufErrors of its network by %llu",
			    (unsigned long long)l->drops, (double)l->ns / 1e9,
			    (unsigned long long)l->errors);
		if (l->fullest)
			finding_row(r, found,
				    "its buffer has %u bytes, of which up to "
				    "%u were seen in use",
				    l->rcvbuf, l->fullest);
		else
			finding_row(r, found, "its buffer has %u bytes",
				    l->rcvbuf);
	}
}

static void done(struct rule_run *r)
{
	struct state *st = r->state;
	struct lossy *l, *next;

	HASH_ITER (hh, st->sockets, l, next) {
		HASH_DEL(st->sockets, l);
		free(l);
	}
}

const struct rule rule_udp_rcvbuf = {
	.name = "udp_rcvbuf",
	.summary = "datagrams are lost, as the receive buffer is full",
	.severity = SEVERITY_WARNING,
	.why = "A datagram for which there is no room is thrown away without a "
	       "word to anybody. The sender thinks it has arrived, and the "
	       "program waits for it, or shows numbers that are too small.",
	.how = "Between two looks, or since its birth, the socket's own count of "
	       "dropped datagrams rose, and RcvbufErrors of its network "
	       "namespace with it: 10 datagrams at least (drops).",
	.refuted = "RcvbufErrors counts all sockets of the namespace, and the "
		   "socket's count has other reasons, too, such as checksums. "
		   "Only where both rise is it said.",
	.fix = "A larger buffer by SO_RCVBUF (net.core.rmem_max bounds it), so "
	       "that a burst has room; recvmmsg(2) to empty it faster; or a "
	       "thread that does nothing but receive.",
	.see = "socket(7), udp(7), recvmmsg(2)",
	.needs = RULE_SAMPLES,
	.params = params,
	.state_size = sizeof(struct state),
	.sample = on_sample,
	.finish = finish,
	.done = done,
};
