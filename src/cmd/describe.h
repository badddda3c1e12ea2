/* SPDX-License-Identifier: BSD-2-Clause */
/* Rows of the description table in words; what syscalls and explain share. */
#ifndef RINGSIDE_CMD_DESCRIBE_H
#define RINGSIDE_CMD_DESCRIBE_H

#include "basic/json_writer.h"
#include "basic/strbuf.h"
#include "syscall/table.h"

/* A row and its number in each ABI, -1 where it has none. */
struct row_numbers {
	const struct sysent *s;
	int nr[ABI_COUNT];
};

/*
 * Every row that has a number, those of x86-64 first. The caller frees
 * *ret_rows. Returns how many.
 */
size_t rows_collect(struct row_numbers **ret_rows);

/* "dirfd, pathname: path, flags, mode?" */
void describe_args(struct strbuf *b, const struct sysent *s);
/* "%desc %file", without the category */
void describe_classes(struct strbuf *b, const struct sysent *s);
/* "file management" */
const char *describe_category(const struct sysent *s);
void describe_json(struct json_writer *j, const struct row_numbers *r);

#endif
