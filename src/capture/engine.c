/* SPDX-License-Identifier: BSD-2-Clause */
/* The list of engines. */
#include "capture/engine.h"

#include <stddef.h>

const struct engine_ops *const engines[] = {
	&engine_ptrace,
	NULL,
};
