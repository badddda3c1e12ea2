/* SPDX-License-Identifier: BSD-2-Clause */
/* The columns of `ringside files`, and what makes their names. */
#ifndef RINGSIDE_CMD_FILES_COLUMNS_H
#define RINGSIDE_CMD_FILES_COLUMNS_H

#include "snapshot/fd.h"
#include "view/column.h"

extern const struct column_set files_columns;

/*
 * The one line that says what a file is, with what is known of it: the path,
 * the other ends, what it waits for. Sets names of rows, in the arena.
 */
void files_set_names(struct files *f, struct open_file *const *rows, size_t n);
/* For sockets: adds what is known to the text. */
struct strbuf;
void files_name_socket(struct strbuf *b, const struct open_file *o);
const char *files_socket_proto(const struct sock *s);
/* "ESTABLISHED"; NULL: it has no states. */
const char *files_socket_state(const struct sock *s);

/* The number of its descriptor, or a word: cwd, txt. */
void files_get_fd(const struct open_file *o, struct value *v);
/* "r", "w", "u"; "-": neither. */
const char *files_access(const struct open_file *o);

#endif
