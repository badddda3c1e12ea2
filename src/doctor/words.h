/* SPDX-License-Identifier: BSD-2-Clause */
/* Words that several sentences have. */
#ifndef RINGSIDE_DOCTOR_WORDS_H
#define RINGSIDE_DOCTOR_WORDS_H

#include <stdint.h>

#include "basic/strbuf.h"

/* "1 file", "1,200 files" */
void words_count(struct strbuf *b, uint64_t n, const char *one,
		 const char *many);
/* "ENOENT (No such file or directory)" */
void words_error(struct strbuf *b, int error);
/* "SIGHUP, SIGINT and 3 more": of a mask whose bit 0 is signal 1 */
void words_signals(struct strbuf *b, uint64_t mask, int most);

#endif
