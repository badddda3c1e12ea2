/* SPDX-License-Identifier: BSD-2-Clause */
/* How much of each call and ioctl is decoded: docs/coverage.md. */
#ifndef RINGSIDE_CMD_COVERAGE_H
#define RINGSIDE_CMD_COVERAGE_H

#include "basic/strbuf.h"

/* Appends the whole page, in Markdown, made from the description table. */
void coverage_print(struct strbuf *b);

#endif
