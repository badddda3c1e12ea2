/* SPDX-License-Identifier: BSD-2-Clause */
/* What a condition is made of: when.c writes it, when_match.c reads it. */
#ifndef RINGSIDE_EVENT_WHEN_IMPL_H
#define RINGSIDE_EVENT_WHEN_IMPL_H

#include "basic/expr.h"
#include "event/when.h"

enum when_field {
	WHEN_RET,
	WHEN_ERRNO,
	WHEN_DURATION,
	WHEN_SYSCALL,
	WHEN_TID,
	WHEN_PID,
	WHEN_FD,
	WHEN_ARG0, /* and five more */
};

#endif
