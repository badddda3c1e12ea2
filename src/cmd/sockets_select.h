/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Which sockets are meant by -t, -x, -4, -A, state and exclude: what ss has
 * made of them for so long that people expect it.
 */
#ifndef RINGSIDE_CMD_SOCKETS_SELECT_H
#define RINGSIDE_CMD_SOCKETS_SELECT_H

#include <stdbool.h>
#include <stdint.h>

#include "basic/strbuf.h"
#include "snapshot/sock.h"

struct sockets_select {
	uint32_t tables, states; /* as the options added them */
	uint64_t families;	 /* bits, 1 << AF_* */
	uint32_t chosen;	 /* states by -a, -l, state, exclude; 0: none */
	bool given;		 /* some table or family was */
	bool saw_query, saw_state;
	int family; /* the last one, of addresses without one */
};

/* One table more, as -t, -u, -w choose it; or, with `on` false, one less. */
void select_table(struct sockets_select *s, enum sock_table t, bool on);
/* Its tables too, and addresses of it only: -4, -6, -x, -f. */
void select_family(struct sockets_select *s, int family);
/* A list of -A: "tcp,udp,!unix". False: *ret_word is what is not known. */
bool select_query(struct sockets_select *s, const char *list,
		  const char **ret_word);
/* A word of -f ("inet6", "link"); AF_UNSPEC: there is none. */
int select_family_of(const char *word);
/*
 * Takes `state S` and `exclude S` from the front of the words. Returns how
 * many words that were, or -EINVAL with *ret_word what is not known, NULL if
 * it is missing.
 */
int select_states(struct sockets_select *s, int argc, char **argv,
		  const char **ret_word);
/* After all of these: what to ask for. */
void select_finish(struct sockets_select *s, struct sock_query *q);
/* A filter that names a family means that one. */
void select_filter_family(struct sockets_select *s, struct sock_query *q,
			  int family);

/* The rest of the words with blanks between them, and a file's lines. */
int select_filter_text(struct strbuf *b, int argc, char **argv,
		       const char *file);

#endif
