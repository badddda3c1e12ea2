/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The table of ss(8): ten columns whose widths are known when all rows are,
 * and that share what is left of a terminal's line.
 */
#ifndef RINGSIDE_CMD_COMPAT_SS_TABLE_H
#define RINGSIDE_CMD_COMPAT_SS_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "basic/strbuf.h"

enum ss_column {
	SS_NETID,
	SS_STATE,
	SS_RECVQ,
	SS_SENDQ,
	SS_ADDR,
	SS_SERV,
	SS_RADDR,
	SS_RSERV,
	SS_MORE,
	SS_END,
	SS_COLUMNS,
};

struct ss_table {
	struct strbuf text; /* of all cells */
	uint32_t *cells;    /* their lengths, row after row */
	size_t n_cells, cap_cells;
	size_t start; /* of the cell that is being written */
	unsigned column;
	bool hidden[SS_COLUMNS];
	unsigned widest[SS_COLUMNS];
	unsigned width[SS_COLUMNS];
	/* ss prints what it has when so much of its memory is full. */
	size_t chunk_used;
	unsigned chunks;
};

void ss_table_done(struct ss_table *t);
/* Where the cell's text is added; NULL: nobody will see it. */
struct strbuf *ss_cell(struct ss_table *t);
void ss_puts(struct ss_table *t, const char *s);
void ss_printf(struct ss_table *t, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
/* The cell is done; the next one follows. */
void ss_next(struct ss_table *t);
/* Goes on to this column, of the next row if need be. */
void ss_go(struct ss_table *t, enum ss_column column);
void ss_header(struct ss_table *t);
/* Prints and forgets the rows. */
void ss_render(struct ss_table *t);

#endif
