/* SPDX-License-Identifier: BSD-2-Clause */
#include "doctor/futex.h"

enum {
	CMD_WAIT = 0,
	CMD_WAKE = 1,
	CMD_REQUEUE = 3,
	CMD_CMP_REQUEUE = 4,
	CMD_WAKE_OP = 5,
	CMD_LOCK_PI = 6,
	CMD_UNLOCK_PI = 7,
	CMD_WAIT_BITSET = 9,
	CMD_WAKE_BITSET = 10,
	CMD_WAIT_REQUEUE_PI = 11,
	CMD_CMP_REQUEUE_PI = 12,
	CMD_LOCK_PI2 = 13,
	PRIVATE = 128, /* FUTEX_PRIVATE_FLAG, FUTEX2_PRIVATE */
	CLOCK_REALTIME_BIT = 256,
};

static void one_call(const struct op *op, struct futex_op *f)
{
	switch (op_arg(op, 1) & ~(uint64_t)(PRIVATE | CLOCK_REALTIME_BIT)) {
	case CMD_LOCK_PI:
	case CMD_LOCK_PI2: f->lock = true; /* fallthrough */
	case CMD_WAIT:
	case CMD_WAIT_BITSET:
	case CMD_WAIT_REQUEUE_PI:
		f->wait = true;
		f->timed = op_arg(op, 3) != 0;
		break;
	case CMD_UNLOCK_PI: f->lock = true; /* fallthrough */
	case CMD_WAKE:
	case CMD_WAKE_BITSET:
	case CMD_WAKE_OP:
	case CMD_REQUEUE:
	case CMD_CMP_REQUEUE:
	case CMD_CMP_REQUEUE_PI: f->wake = true; break;
	default: break;
	}
	f->shared = !(op_arg(op, 1) & PRIVATE);
	f->value = (uint32_t)op_arg(op, 2);
}

bool futex_op(const struct op *op, struct futex_op *ret)
{
	*ret = (struct futex_op){ .woken = -1, .addr = op_arg(op, 0) };
	if (op->kind != OP_FUTEX)
		return false;
	switch (op->how) {
	case HOW_FUTEX_WAIT:
		/* uaddr, val, mask, flags, timeout, clockid */
		ret->wait = true;
		ret->value = (uint32_t)op_arg(op, 1);
		ret->shared = !(op_arg(op, 3) & PRIVATE);
		ret->timed = op_arg(op, 4) != 0;
		break;
	case HOW_FUTEX_WAKE:
		/* uaddr, mask, nr, flags */
		ret->wake = true;
		ret->shared = !(op_arg(op, 3) & PRIVATE);
		break;
	case HOW_FUTEX_WAITV: break;
	default: one_call(op, ret);
	}
	if (ret->wake && !op->error && !op->unfinished)
		ret->woken = (int)op->ret;
	return ret->wait || ret->wake;
}

bool futex_waits(const struct op *op)
{
	struct futex_op f;

	if (op->kind != OP_FUTEX)
		return false;
	return op->how == HOW_FUTEX_WAITV || (futex_op(op, &f) && f.wait);
}
