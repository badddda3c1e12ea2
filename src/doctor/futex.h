/* SPDX-License-Identifier: BSD-2-Clause */
/* What a call of futex(2) and its younger relatives asks for. */
#ifndef RINGSIDE_DOCTOR_FUTEX_H
#define RINGSIDE_DOCTOR_FUTEX_H

#include "doctor/op.h"

struct futex_op {
	bool wait;   /* sleeps until it is woken */
	bool wake;   /* wakes who sleeps on `addr` */
	bool lock;   /* the word is a lock that the kernel gives away */
	bool timed;  /* not for ever */
	bool shared; /* other processes may use the word */
	uint64_t addr;
	uint32_t value; /* of a wait: what the word is expected to be */
	int woken;	/* of a wake: how many; -1: it failed */
};

/* False if it does neither. */
bool futex_op(const struct op *op, struct futex_op *ret);
/* Whether it is a call that waits; futex_waitv(2), for many words, too. */
bool futex_waits(const struct op *op);

#endif
