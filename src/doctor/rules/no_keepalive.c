/* SPDX-License-Identifier: BSD-2-Clause */
/* Silent connections that nobody asks whether the peer is still there. */
#include <netinet/tcp.h>
#include <string.h>
#include <sys/socket.h>

#include "doctor/doctor.h"
#include "snapshot/sock_tcp.h"

enum { IDLE, COUNT };

static const struct rule_param params[] = {
	[IDLE] = { "idle", 7200, "seconds of silence" },
	[COUNT] = { "count", 1, "such connections" },
	{ NULL },
};

enum { TIMER_KEEPALIVE = 2 };

struct file {
	bool has_timer;	 /* a sample shows that of keepalive */
	bool has_limit;	 /* SO_RCVTIMEO */
	uint64_t silent; /* ns, by samples */
	bool counted;
};

struct process {
	uint64_t n, remote;
	uint64_t longest_ns;
	const char *rows[SIGHTS_KEPT];
	unsigned n_rows;
};

static bool is_connection(const struct world_file *f)
{
	return world_file_is_tcp(f) && f->connected;
}

static bool is_here(const struct fd_addr *a)
{
	static const uint8_t mapped[12] = { [10] = 0xff, [11] = 0xff };
	static const uint8_t one[16] = { [15] = 1 };

	if (a->family == AF_INET)
		return a->addr[0] == 127;
	return a->family == AF_INET6 &&
	       (!memcmp(a->addr, one, sizeof(one)) ||
		(!memcmp(a->addr, mapped, sizeof(mapped)) &&
		 a->addr[12] == 127));
}

/* A peer on the same machine can't go without a word. */
static bool is_local(const struct world_file *f)
{
	return is_here(&f->peer) ||
	       (f->peer.family == f->local.family &&
		!memcmp(f->peer.addr, f->local.addr, sizeof(f->peer.addr)));
}

static void count(struct rule_run *r, struct world_process *wp,
		  struct world_file *f, int fd, uint64_t silent)
{
	struct file *slot = rule_file_slot(r, f);
	struct process *p;

	if (silent < rule_param_ns(r, IDLE) || slot->counted ||
	    slot->has_timer || slot->has_limit || f->keepalive == 1 ||
	    f->user_timeout == 1)
		return;
	/* What it was set to before we came only a look can tell. */
	if (f->origin == ORIGIN_BEFORE && !slot->silent)
		return;
	slot->counted = true;
	p = rule_process_slot(r, wp);
	p->n++;
	p->remote += !is_local(f);
	if (silent > p->longest_ns)
		p->longest_ns = silent;
	if (p->n_rows < SIGHTS_KEPT)
		p->rows[p->n_rows++] = doctor_say(
			r->doctor, "%d (%s): nothing for %.1f s", fd,
			f->name ? f->name : "TCP", (double)silent / 1e9);
}

static uint64_t last_heard(const struct world_file *f)
{
	uint64_t ns = f->born_ns;

	if (f->last_read.end_ns > ns && f->last_read.ret > 0)
		ns = f->last_read.end_ns;
	if (f->last_write.end_ns > ns && f->last_write.ret > 0)
		ns = f->last_write.end_ns;
	return ns;
}

static void on_op(struct rule_run *r, const struct op *op)
{
	struct world_file *f = op->file;
	uint64_t since;

	if (!f || !is_connection(f))
		return;
	if (op->kind == OP_SETSOCKOPT) {
		struct file *slot;

		if (!op->error && (int)op_arg(op, 1) == SOL_SOCKET &&
		    (int)op_arg(op, 2) == SO_RCVTIMEO) {
			slot = rule_file_slot(r, f);
			slot->has_limit = true;
		}
		return;
	}
	/* So that the process is looked at in the end. */
	rule_process_slot(r, op->process);
	/* Something has come after all, after how long a time? */
	since = last_heard(f);
	if (since && op->ret >= 0 && op->end_ns > since)
		count(r, op->process, f, op->fd, op->end_ns - since);
}

static void look(struct rule_run *r, const struct sample *s,
		 struct world_process *p, int fd, const struct sock *sk)
{
	struct world_file *f = world_file(p, fd);
	struct sock_tcp_info info;
	struct file *slot;
	uint32_t ms;

	if (!f || !is_connection(f) || sk->state != SOCK_ESTABLISHED ||
	    sk->inode != f->inode || !sock_tcp_info(sk, &info))
		return;
	slot = rule_file_slot(r, f);
	slot->has_timer |= sk->has & SOCK_HAS_TIMER &&
			   sk->timer == TIMER_KEEPALIVE;
	ms = info.last_data_recv < info.last_data_sent ? info.last_data_recv :
							 info.last_data_sent;
	slot->silent = ms * UINT64_C(1000000) + 1;
	count(r, p, f, fd, slot->silent);
}

static void on_sample(struct rule_run *r, const struct sample *s,
		      const struct sample *before)
{
	rule_each_tcp(r, s, look);
}

/* Those that are silent still. */
static void count_silent(struct rule_run *r, struct world_process *p)
{
	uint64_t now = p->end_ns ? p->end_ns : r->world->now_ns;
	struct world_fd *d, *next;

	/* A ring may have read from them. */
	if (p->has_uring)
		return;
	HASH_ITER (hh, p->fds->table, d, next) {
		uint64_t since;

		if (!d->file || !is_connection(d->file))
			continue;
		since = last_heard(d->file);
		if (since && now > since)
			count(r, p, d->file, d->fd, now - since);
	}
}

static void process_gone(struct rule_run *r, struct world_process *wp, void *of)
{
	struct process *p = of;
	struct finding *f;

	count_silent(r, wp);
	if (p->n < rule_param(r, COUNT))
		return;
	f = rule_find_at(r, p->remote ? SEVERITY_WARNING : SEVERITY_INFO, wp,
			 NULL, NULL, -1,
			 "%llu connections were silent for up to %.1f s, and "
			 "nobody asks whether the peer is there",
			 (unsigned long long)p->n, (double)p->longest_ns / 1e9);
	f->count = p->n;
	for (unsigned i = 0; i < p->n_rows; i++)
		finding_row(r, f, "%s", p->rows[i]);
	if (!p->remote)
		finding_row(r, f,
			    "the peers are on this machine, where the kernel "
			    "tells of their end: only a remote one can go "
			    "without a word");
}

const struct rule rule_no_keepalive = {
	.name = "no_keepalive",
	.summary = "silent connections without keepalive",
	.severity = SEVERITY_WARNING,
	.why = "A peer that lost its power or its network, or a router that "
	       "forgot the connection, sends nothing, and who only reads never "
	       "learns of it: the connection, its descriptor and what the "
	       "program keeps for it stay until the process ends.",
	.how = "TCP connections on which nothing was read or written for "
	       "'idle' seconds (by calls, and by last_data_recv and "
	       "last_data_sent of tcp_info), without SO_KEEPALIVE, "
	       "TCP_USER_TIMEOUT or SO_RCVTIMEO.",
	.refuted =
		"A heartbeat of the protocol, or a time limit of the program, "
		"would have made something happen within that time. Where the "
		"options were set before we came a keepalive timer of the "
		"socket is looked for. Peers on the same machine are an "
		"information only.",
	.fix = "Set SO_KEEPALIVE on the listener, whose connections have it "
	       "then, with TCP_KEEPIDLE, TCP_KEEPINTVL and TCP_KEEPCNT (two "
	       "hours is what the system has), and TCP_USER_TIMEOUT for data "
	       "that is not acknowledged; or close what is silent for too "
	       "long by a timer of the program.",
	.see = "tcp(7), socket(7)",
	.loss = LOSS_SILENT,
	.ops = OP_BIT(OP_READ) | OP_BIT(OP_WRITE) | OP_BIT(OP_TRANSFER) |
	       OP_BIT(OP_SETSOCKOPT),
	.params = params,
	.file_size = sizeof(struct file),
	.process_size = sizeof(struct process),
	.op = on_op,
	.sample = on_sample,
	.process_gone = process_gone,
};
