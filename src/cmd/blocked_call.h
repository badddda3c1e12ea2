/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * A line of /proc/PID/syscall in words: "23 0x1d 0x7ffd... SP PC" is
 * select(29, 0x7ffd..., ...).
 */
#ifndef RINGSIDE_CMD_BLOCKED_CALL_H
#define RINGSIDE_CMD_BLOCKED_CALL_H

#include <stdbool.h>

#include "basic/strbuf.h"

/*
 * Appends what the line says. False if it is no such line: proc(5),
 * /proc/[pid]/syscall.
 */
bool blocked_call_explain(struct strbuf *b, const char *line);

#endif
