/* SPDX-License-Identifier: BSD-2-Clause */
/* What the files share that make cells of an lsof row: strings, and sockets. */
#ifndef RINGSIDE_CMD_COMPAT_LSOF_ROW_H
#define RINGSIDE_CMD_COMPAT_LSOF_ROW_H

#include "cmd/compat_lsof.h"

/* What was written, in the memory of the rows; `b` is empty then. */
char *lsof_keep(struct lsof_context *c, struct strbuf *b);
/* The same of a short text that is ours: up to 127 bytes. */
char *lsof_keep_text(struct lsof_context *c, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/* A name from outside; JSON has escapes of its own. */
void lsof_put_name(const struct lsof_context *c, struct strbuf *b,
		   const char *s, size_t len);
/* -E: " 812,python3,5u" of each who holds the other end. */
void lsof_put_holders(struct strbuf *b, const struct lsof_context *c,
		      const struct file_holders *h);

/* Reads /proc/net/unix: the addresses in the kernel that it tells of. */
void lsof_read_unix(struct lsof_context *c);
/* TYPE, DEVICE, NODE, NAME of a socket. */
void lsof_make_socket(struct lsof_context *c, struct lsof_row *r);

#endif
