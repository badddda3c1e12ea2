/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The visitor that writes values as strace does. It appends to a buffer,
 * which is the output's own.
 */
#ifndef RINGSIDE_SINK_TEXT_VISITOR_H
#define RINGSIDE_SINK_TEXT_VISITOR_H

#include <stdbool.h>
#include <stdint.h>

#include "basic/strbuf.h"
#include "event/trace_opts.h"
#include "sink/color.h"
#include "syscall/visitor.h"

enum { TEXT_LEVELS = 48 }; /* structures within structures that are kept */

enum text_level_kind {
	LEVEL_ARGS, /* the one call: arg() separates */
	LEVEL_STRUCT,
	LEVEL_INDEXED,
	LEVEL_COMMA, /* from here on arrays: values separate themselves */
	LEVEL_SPACED,
	LEVEL_NEGATED,
	LEVEL_FLAT,
};

struct text_level {
	uint8_t kind; /* enum text_level_kind */
	bool used;    /* something stands there already */
};

enum { TEXT_MEMO_BITS = 7, TEXT_MEMO_MAX = 110 };

enum text_memo_kind { MEMO_CONSTANT, MEMO_FLAGS, MEMO_ERROR };

/* The names of one value; text_memo.h. Two cache lines. */
struct text_memo {
	const struct xlat_set *set; /* NULL: empty */
	uint64_t value;
	uint8_t kind; /* enum text_memo_kind */
	uint8_t len;
	char text[TEXT_MEMO_MAX];
};

struct text_visitor {
	struct visitor base;
	struct strbuf *b;
	const struct trace_opts *opts;
	bool color;
	uint64_t color_bytes; /* how much of what was written takes no room */
	unsigned depth;
	struct text_level levels[TEXT_LEVELS];
	uint8_t arg_kind; /* enum field_kind of the argument; 0: a member */
	bool aux_used, in_aux;
	size_t aux_at;	/* where its parenthesis begins */
	bool aux_names; /* names only, whatever -X says */
	/* Where "member=" was written last. */
	size_t name_begin, name_end;
	uint64_t name_color;
	/* The name of a thread, or NULL; for -Y. */
	const char *(*comm)(void *owner, pid_t pid);
	/* What its id is in our own pid namespace, or 0. */
	pid_t (*pid_of)(void *owner, pid_t pid);
	void *owner;
	struct text_memo memo[1 << TEXT_MEMO_BITS];
};

extern const struct visitor_ops text_visitor_ops;

/* `opts` is borrowed; .b is to be set before each use. */
void text_visitor_init(struct text_visitor *t, const struct trace_opts *opts,
		       bool color);

/* In brackets: what a file is for SELinux. */
void text_put_secontext(struct text_visitor *t, const struct secontext *c);

/*
 * Before the arguments of a call, or a value that is none. `used`: some
 * arguments stand there already, with no separator behind.
 */
static inline void text_visitor_begin(struct text_visitor *t, bool used)
{
	t->depth = 0;
	t->levels[0] = (struct text_level){ .kind = LEVEL_ARGS, .used = used };
	t->arg_kind = ARG_NONE;
	t->name_end = 0;
}

static inline void text_color(struct text_visitor *t, enum color c)
{
	if (t->color)
		t->color_bytes += color_put(t->b, c);
}

/* "<comm>", escaped. */
void text_put_comm(struct text_visitor *t, const char *comm);
/*
 * -X raw, -X verbose: ports and addresses as the bytes that they are in
 * memory; text_net.c. False if the spelling is none of these.
 */
bool text_put_net_number(struct text_visitor *t, uint64_t value, const char *s);
bool text_put_net_address(struct text_visitor *t, const char *plain,
			  const char *s);
/* What a descriptor stands for, in angle brackets; text_fd.c. */
void text_put_ident(struct text_visitor *t, const struct fd_ident *id);

#endif
