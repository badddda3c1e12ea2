/* SPDX-License-Identifier: BSD-2-Clause */
/* What tables of limits and of judgements can show. */
#ifndef RINGSIDE_CMD_LIMITS_COLUMNS_H
#define RINGSIDE_CMD_LIMITS_COLUMNS_H

#include "view/column.h"

extern const struct column_set limits_columns; /* of struct limit */

#endif
