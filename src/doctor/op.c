/* SPDX-License-Identifier: BSD-2-Clause */
/* An event becomes what the rules see of it. */
#include "doctor/op.h"

#include <sys/mman.h>

#include "doctor/op_rows.h"

/*
 * Seconds, and parts of them that are `unit` ns long: two words of the ABI, or,
 * if `wide`, of 64 bits in each.
 */
static int64_t load_time(const struct op *op, uint64_t addr, int64_t unit,
			 bool wide)
{
	uint64_t t[2];
	uint32_t t32[2];

	if (!addr)
		return -1;
	if (op->call->abi == ABI_I386 && !wide) {
		if (!op_load(op, PHASE_ENTER, addr, t32, sizeof(t32)))
			return -1;
		t[0] = t32[0];
		t[1] = t32[1];
	} else if (!op_load(op, PHASE_ENTER, addr, t, sizeof(t))) {
		return -1;
	}
	if (t[0] > INT64_MAX / 2000000000)
		return -1;
	return (int64_t)(t[0] * 1000000000 + t[1] % 1000000000 * unit);
}

/* Bytes that an iovec has room for; one of one buffer is like none. */
static void init_vector(struct op *op)
{
	uint64_t base, len;
	unsigned n = 0;

	while (op_vector(op, n, &base, &len)) {
		op->asked += len;
		op->buf = n++ ? 0 : base;
	}
}

/* recvmmsg(2), sendmmsg(2): the result counts messages. */
static void init_messages(struct op *op)
{
	size_t header = op->call->abi == ABI_X86_64 ? 56 : 28;
	size_t size = op->call->abi == ABI_X86_64 ? 64 : 32;
	uint64_t sum = 0;

	for (int64_t i = 0; i < op->ret && i < 1024; i++) {
		uint32_t len;

		if (!op_load(op, PHASE_EXIT, op_arg(op, 1) + i * size + header,
			     &len, sizeof(len)))
			break;
		sum += len;
	}
	if (sum)
		op->done = sum;
}

static void init_wait(struct op *op, const struct op_row *r)
{
	op->wait = r->wait;
	op->timeout_ns = -1;
	if (r->timeout) {
		int ms = (int)op_arg(op, r->timeout - 1);

		op->timeout_ns = ms < 0 ? -1 : ms * INT64_C(1000000);
	} else if (r->timespec) {
		op->timeout_ns = load_time(op, op_arg(op, r->timespec - 1), 1,
					   r->time64);
	} else if (r->timeval) {
		op->timeout_ns = load_time(op, op_arg(op, r->timeval - 1), 1000,
					   false);
	}
	if (r->wait == WAIT_POLL)
		op->watched = (unsigned)op_arg(op, 1);
	else if (r->wait == WAIT_SELECT)
		op->watched = (unsigned)op_arg(op, 0);
}

static void init_data(struct op *op, const struct op_row *r)
{
	if (r->vector || r->msghdr) {
		init_vector(op);
	} else {
		if (r->buf)
			op->buf = op_arg(op, r->buf - 1);
		if (r->size)
			op->asked = op_arg(op, r->size - 1);
	}
	if (op->call->abi != ABI_X86_64)
		op->asked = (uint32_t)op->asked;
	if (r->msg)
		op->msg_flags = (uint32_t)op_arg(op, r->msg - 1);
	if (op->ret > 0)
		op->done = (uint64_t)op->ret;
	if (op->ret > 0 && r->msg && !r->msghdr && !r->buf)
		init_messages(op);
}

void op_init(struct op *op, const struct event *e)
{
	const struct call *call = e->call;
	const struct op_row *r = op_row_of(call);

	*op = (struct op){
		.kind = r->kind,
		.how = r->how,
		.sort = r->sort,
		.event = e,
		.call = call,
		.begin_ns = e->enter_ns ? e->enter_ns : e->ns,
		.end_ns = e->ns,
		.unfinished = call->phase == PHASE_ENTER && !call->no_ret,
		.began_unseen = !e->enter_ns,
		.ret = call->phase == PHASE_EXIT && !call->no_ret ? call->ret :
								    -1,
		.error = call->error,
		.fd = r->fd ? (int)call->args[r->fd - 1] : -1,
		.fd2 = r->fd2 ? (int)call->args[r->fd2 - 1] : -1,
		.made_fd = -1,
		.made_fd2 = -1,
	};
	if (op->error)
		op->ret = -1;
	if (op->kind == OP_MMAP && call->args[3] & MAP_ANONYMOUS)
		op->fd = -1;
	if (op->kind == OP_WAIT)
		init_wait(op, r);
	else if (r->size || r->buf || op->kind == OP_READ ||
		 op->kind == OP_WRITE)
		init_data(op, r);
}
