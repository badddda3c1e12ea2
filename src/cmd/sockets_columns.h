/* SPDX-License-Identifier: BSD-2-Clause */
/* The columns of `ringside sockets`, whose rows are struct sock. */
#ifndef RINGSIDE_CMD_SOCKETS_COLUMNS_H
#define RINGSIDE_CMD_SOCKETS_COLUMNS_H

#include "snapshot/sock.h"
#include "view/column.h"

/* What has to be asked for a column (column.flags). */
enum {
	SOCKETS_INFO = COLUMN_OWN,
	SOCKETS_MEM = COLUMN_OWN << 1,
	SOCKETS_TOS = COLUMN_OWN << 2,
	SOCKETS_DETAIL = COLUMN_OWN << 3,
	SOCKETS_OWNER = COLUMN_OWN << 4,
};

extern const struct column_set sockets_columns;
/* Names of states in small letters: "established". */
extern const struct xlat_set sockets_states;

/* What --watch adds to a row: per second since the last time. */
struct sock_rates {
	double sent, received, retransmitted;
};

#endif
