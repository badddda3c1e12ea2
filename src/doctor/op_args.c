/* SPDX-License-Identifier: BSD-2-Clause */
/* What the arguments of a call point to: paths, addresses, lists. */
#include <netinet/in.h>
#include <string.h>
#include <sys/epoll.h>

#include "doctor/op_rows.h"

size_t op_memory(const struct op *op, enum phase phase, uint64_t addr,
		 size_t len, const unsigned char **ret)
{
	if (!addr || !op->call->mem)
		return 0;
	return memory_get(op->call->mem, phase, addr, len, ret);
}

bool op_load(const struct op *op, enum phase phase, uint64_t addr, void *buf,
	     size_t len)
{
	const unsigned char *p;

	if (op_memory(op, phase, addr, len, &p) < len)
		return false;
	memcpy(buf, p, len);
	return true;
}

static bool load_any(const struct op *op, uint64_t addr, void *buf, size_t len)
{
	return op_load(op, PHASE_ENTER, addr, buf, len) ||
	       op_load(op, PHASE_EXIT, addr, buf, len);
}

/* A word of the ABI. */
static bool load_word(const struct op *op, uint64_t addr, uint64_t *ret)
{
	*ret = 0;
	return load_any(op, addr, ret, op->call->abi == ABI_X86_64 ? 8 : 4);
}

/* Where its iovec is, and of how many elements; false: it has none. */
static bool find_vector(const struct op *op, const struct op_row *r,
			uint64_t *ret_addr, uint64_t *ret_n)
{
	size_t word = op->call->abi == ABI_X86_64 ? 8 : 4;

	if (r->vector) {
		*ret_addr = op_arg(op, r->buf - 1);
		*ret_n = op_arg(op, r->size - 1);
		return true;
	}
	/* struct msghdr: behind the name and its length. */
	return r->msghdr &&
	       load_word(op, op_arg(op, r->msghdr - 1) + 2 * word, ret_addr) &&
	       load_word(op, op_arg(op, r->msghdr - 1) + 3 * word, ret_n);
}

bool op_vector(const struct op *op, unsigned i, uint64_t *ret_base,
	       uint64_t *ret_len)
{
	size_t word = op->call->abi == ABI_X86_64 ? 8 : 4;
	uint64_t addr, n, base, len;

	if (!find_vector(op, op_row_of(op->call), &addr, &n) || i >= n ||
	    i >= 1024 || !load_word(op, addr + 2 * i * word, &base) ||
	    !load_word(op, addr + (2 * i + 1) * word, &len))
		return false;
	*ret_base = base;
	*ret_len = len;
	return true;
}

bool op_path(const struct op *op, const char **ret, size_t *ret_len)
{
	const struct op_row *r = op_row_of(op->call);

	if (!r->path || !op->call->mem)
		return false;
	return memory_get_string(op->call->mem, PHASE_ENTER,
				 op_arg(op, r->path - 1), 4096, ret,
				 ret_len) >= 0;
}

bool op_inet_addr(const struct op *op, struct fd_addr *ret)
{
	struct sockaddr_in in;
	struct sockaddr_in6 in6;
	sa_family_t family;

	if (op_arg(op, 2) < sizeof(in) ||
	    !op_load(op, PHASE_ENTER, op_arg(op, 1), &family, sizeof(family)))
		return false;
	*ret = (struct fd_addr){ .family = family };
	if (family == AF_INET &&
	    op_load(op, PHASE_ENTER, op_arg(op, 1), &in, sizeof(in))) {
		ret->port = ntohs(in.sin_port);
		memcpy(ret->addr, &in.sin_addr, sizeof(in.sin_addr));
		return true;
	}
	/* The scope came later, and need not be there: 24 bytes are enough. */
	if (family == AF_INET6 && op_arg(op, 2) >= 24 &&
	    op_load(op, PHASE_ENTER, op_arg(op, 1), &in6, 24)) {
		ret->port = ntohs(in6.sin6_port);
		memcpy(ret->addr, &in6.sin6_addr, sizeof(in6.sin6_addr));
		return true;
	}
	return false;
}

uint64_t op_flags(const struct op *op)
{
	const struct op_row *r = op_row_of(op->call);
	uint64_t flags = 0;

	/* struct open_how begins with them. */
	if (op->how == HOW_OPENAT2 &&
	    !op_load(op, PHASE_ENTER, op_arg(op, 2), &flags, sizeof(flags)))
		return 0;
	return r->flags ? op_arg(op, r->flags - 1) : flags;
}

bool op_makes_pair(const struct op *op)
{
	return op_row_of(op->call)->pair != 0;
}

bool op_made_pair(const struct op *op, int ret_fds[2])
{
	const struct op_row *r = op_row_of(op->call);
	int fds[2];

	if (!r->pair ||
	    !op_load(op, PHASE_EXIT, op_arg(op, r->pair - 1), fds,
		     sizeof(fds)) ||
	    fds[0] < 0 || fds[1] < 0)
		return false;
	memcpy(ret_fds, fds, sizeof(fds));
	return true;
}

bool op_handler(const struct op *op, int *ret_sig, uint64_t *ret_handler)
{
	uint64_t handler = 0;

	/* The structure begins with it, a word of the ABI. */
	if (op->error || op_arg(op, 0) - 1 > 63 || !op_arg(op, 1) ||
	    !op_load(op, PHASE_ENTER, op_arg(op, 1), &handler,
		     op->call->abi == ABI_X86_64 ? 8 : 4))
		return false;
	*ret_sig = (int)op_arg(op, 0);
	*ret_handler = handler;
	return true;
}

bool op_option_value(const struct op *op, int *ret)
{
	return op_arg(op, 4) >= sizeof(int) &&
	       op_load(op, PHASE_ENTER, op_arg(op, 3), ret, sizeof(*ret));
}

struct polled {
	int fd;
	int16_t events, revents;
};

bool op_watched(const struct op *op, unsigned i, int *ret_fd,
		uint32_t *ret_events)
{
	struct polled p;

	if (op->kind != OP_WAIT || op->wait != WAIT_POLL || i >= op->watched ||
	    !load_any(op, op_arg(op, 0) + i * sizeof(p), &p, sizeof(p)))
		return false;
	*ret_fd = p.fd;
	*ret_events = (uint16_t)p.events;
	return true;
}

bool op_epoll_event(const struct op *op, struct epoll_event *ret)
{
	return op_load(op, PHASE_ENTER, op_arg(op, 3), ret, sizeof(*ret));
}

static bool epoll_ready(const struct op *op, unsigned i, struct op_ready *ret)
{
	struct epoll_event ev; /* packed, and alike in all three ABIs */

	if (op->ret <= 0 || i >= (uint64_t)op->ret ||
	    !op_load(op, PHASE_EXIT, op_arg(op, 1) + i * sizeof(ev), &ev,
		     sizeof(ev)))
		return false;
	*ret = (struct op_ready){ -1, ev.events, ev.data.u64 };
	return true;
}

static bool poll_ready(const struct op *op, unsigned i, struct op_ready *ret)
{
	unsigned n = 0;

	if (op->ret <= 0)
		return false;
	for (unsigned k = 0; k < op->watched; k++) {
		struct polled p;

		if (!op_load(op, PHASE_EXIT, op_arg(op, 0) + k * sizeof(p), &p,
			     sizeof(p)))
			return false;
		if (p.revents && n++ == i) {
			*ret = (struct op_ready){ p.fd, (uint16_t)p.revents,
						  0 };
			return true;
		}
	}
	return false;
}

bool op_ready(const struct op *op, unsigned i, struct op_ready *ret)
{
	switch (op->wait) {
	case WAIT_EPOLL: return epoll_ready(op, i, ret);
	case WAIT_POLL: return poll_ready(op, i, ret);
	default: return false;
	}
}
