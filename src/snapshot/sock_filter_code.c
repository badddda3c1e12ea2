/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The filter as code for the kernel (INET_DIAG_REQ_BYTECODE). An operation goes
 * on where it holds and jumps forward by `no` bytes where not; code that ends
 * just at its end lets the socket pass, code that jumps four bytes behind does
 * not.
 */
#include <linux/inet_diag.h>
#include <string.h>
#include <sys/socket.h>

#include "snapshot/sock_filter_impl.h"
#include "syscall/netlink/sock_diag.h"

enum { FIXUPS_MAX = 1024 };

/* A place to jump to, known later: the operations that wait for it. */
struct label {
	int first; /* index of a fixup, or -1 */
};

struct code {
	unsigned char *buf;
	size_t len, cap;
	bool failed;
	struct {
		size_t op; /* where the operation stands */
		int next;
	} fixups[FIXUPS_MAX];
	int n_fixups;
};

/* What the kernel can judge as we do. */
static bool can_code(const struct filter_node *n)
{
	switch (n->kind) {
	case FILTER_AND:
	case FILTER_OR: return can_code(n->a) && can_code(n->b);
	case FILTER_NOT: return can_code(n->a);
	case FILTER_SRC:
	case FILTER_DST:
		return n->host.family == AF_UNSPEC ||
		       n->host.family == AF_INET || n->host.family == AF_INET6;
	default: return true;
	}
}

static size_t put(struct code *c, uint8_t op, const void *args, size_t len)
{
	struct inet_diag_bc_op head = { .code = op, .yes = sizeof(head) + len };
	size_t at = c->len;

	if (c->cap - c->len < sizeof(head) + len) {
		c->failed = true;
		return at;
	}
	memcpy(c->buf + at, &head, sizeof(head));
	if (len)
		memcpy(c->buf + at + sizeof(head), args, len);
	c->len += sizeof(head) + len;
	return at;
}

static void set_no(struct code *c, size_t at, size_t target)
{
	uint16_t no = target - at;

	if (target - at > UINT16_MAX)
		c->failed = true;
	memcpy(c->buf + at + offsetof(struct inet_diag_bc_op, no), &no,
	       sizeof(no));
}

static void wait_for(struct code *c, size_t at, struct label *l)
{
	if (c->failed || c->n_fixups == FIXUPS_MAX) {
		c->failed = true;
		return;
	}
	c->fixups[c->n_fixups].op = at;
	c->fixups[c->n_fixups].next = l->first;
	l->first = c->n_fixups++;
}

static void resolve(struct code *c, struct label *l, size_t target)
{
	for (int i = l->first; i >= 0 && !c->failed; i = c->fixups[i].next)
		set_no(c, c->fixups[i].op, target);
}

/* A port stands where an operation of its own would have its `no`. */
static size_t put_port(struct code *c, uint8_t op, uint16_t port)
{
	struct inet_diag_bc_op arg = { .no = port };

	return put(c, op, &arg, sizeof(arg));
}

static size_t put_host(struct code *c, uint8_t op, const struct filter_host *h,
		       const struct filter_prefix *p)
{
	struct {
		uint8_t family, bits;
		int32_t port;
		uint8_t addr[16];
	} arg = { .port = h->port };
	size_t len = 8;

	if (p) {
		arg.family = p->family;
		arg.bits = p->bits;
		memcpy(arg.addr, p->addr, 16);
		len += p->family == AF_INET ? 4 : 16;
	} else {
		arg.family = h->family;
	}
	return put(c, op, &arg, len);
}

static void jump(struct code *c, struct label *l)
{
	wait_for(c, put(c, BC_JMP, NULL, 0), l);
}

static void jump_unless(struct code *c, const struct filter_node *n,
			struct label *l);

/* A host with several addresses is so if one of them is. */
static void host_unless(struct code *c, const struct filter_node *n,
			struct label *l)
{
	bool source = n->kind == FILTER_SRC;
	uint8_t op = source ? BC_S_COND : BC_D_COND;
	const struct filter_host *h = &n->host;
	struct label yes = { -1 };

	if (h->n == 0 && h->port >= 0 && h->family == AF_UNSPEC) {
		wait_for(c, put_port(c, source ? BC_S_EQ : BC_D_EQ, h->port),
			 l);
		return;
	}
	if (h->n == 0) {
		wait_for(c, put_host(c, op, h, NULL), l);
		return;
	}
	for (size_t i = 0; i + 1 < h->n; i++) {
		size_t at = put_host(c, op, h, &h->any_of[i]);

		jump(c, &yes);
		if (!c->failed)
			set_no(c, at, c->len);
	}
	wait_for(c, put_host(c, op, h, &h->any_of[h->n - 1]), l);
	resolve(c, &yes, c->len);
}

static size_t put_condition(struct code *c, const struct filter_node *n)
{
	uint32_t mark[2] = { n->mark, n->mask };

	switch (n->kind) {
	case FILTER_SPORT_GE: return put_port(c, BC_S_GE, n->host.port);
	case FILTER_SPORT_LE: return put_port(c, BC_S_LE, n->host.port);
	case FILTER_DPORT_GE: return put_port(c, BC_D_GE, n->host.port);
	case FILTER_DPORT_LE: return put_port(c, BC_D_LE, n->host.port);
	case FILTER_DEV: return put(c, BC_DEV_COND, &n->ifindex, 4);
	case FILTER_MARK: return put(c, BC_MARK_COND, mark, 8);
	case FILTER_CGROUP: return put(c, BC_CGROUP_COND, &n->cgroup, 8);
	default: return put(c, BC_AUTO, NULL, 0);
	}
}

static void jump_if(struct code *c, const struct filter_node *n,
		    struct label *l)
{
	struct label over = { -1 };

	if (n->kind == FILTER_NOT) {
		jump_unless(c, n->a, l);
	} else if (n->kind == FILTER_OR) {
		jump_if(c, n->a, l);
		jump_if(c, n->b, l);
	} else if (n->kind == FILTER_AND) {
		jump_unless(c, n->a, &over);
		jump_if(c, n->b, l);
		resolve(c, &over, c->len);
	} else {
		jump_unless(c, n, &over);
		jump(c, l);
		resolve(c, &over, c->len);
	}
}

static void jump_unless(struct code *c, const struct filter_node *n,
			struct label *l)
{
	struct label over = { -1 };

	switch (n->kind) {
	case FILTER_NOT: jump_if(c, n->a, l); break;
	case FILTER_AND:
		jump_unless(c, n->a, l);
		jump_unless(c, n->b, l);
		break;
	case FILTER_OR:
		jump_if(c, n->a, &over);
		jump_unless(c, n->b, l);
		resolve(c, &over, c->len);
		break;
	case FILTER_SRC:
	case FILTER_DST: host_unless(c, n, l); break;
	default: wait_for(c, put_condition(c, n), l);
	}
}

/* What it can't judge is left out where all parts of an "and" must hold. */
static void code_root(struct code *c, const struct filter_node *n,
		      struct label *reject)
{
	if (can_code(n)) {
		jump_unless(c, n, reject);
	} else if (n->kind == FILTER_AND) {
		code_root(c, n->a, reject);
		code_root(c, n->b, reject);
	}
}

int sock_filter_code(const struct sock_filter *f, void *buf, size_t cap)
{
	struct code c = { .buf = buf, .cap = cap };
	struct label reject = { -1 };

	code_root(&c, f->root, &reject);
	resolve(&c, &reject, c.len + 4);
	return c.failed ? 0 : c.len;
}
