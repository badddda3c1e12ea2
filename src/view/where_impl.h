/* SPDX-License-Identifier: BSD-2-Clause */
/* What a condition on rows is made of: where_parse.c fills it, where.c asks. */
#ifndef RINGSIDE_VIEW_WHERE_IMPL_H
#define RINGSIDE_VIEW_WHERE_IMPL_H

#include <regex.h>
#include <sys/socket.h>

#include "basic/expr.h"
#include "view/where.h"

enum { PATH_DEPTH = 3 }; /* watches.target.pid */

enum where_test {
	TEST_TRUTH,   /* there, and not zero, empty or false */
	TEST_COMPARE, /* with a number */
	TEST_TEXT,    /* with a string */
	TEST_GLOB,
	TEST_REGEX,
	TEST_MASK,    /* all of these bits */
	TEST_NETWORK, /* an address within a prefix */
	TEST_PORT,    /* of an address */
};

/* One comparison. */
struct where_leaf {
	const struct column *path[PATH_DEPTH];
	unsigned depth;
	enum where_test test;
	enum expr_cmp cmp;
	bool negated; /* !~, outside of the network */
	/* the number; which of them is right depends on the value's type */
	int64_t i;
	double d;
	char *text;
	regex_t regex;
	sa_family_t family;
	uint8_t addr[16];
	unsigned prefix; /* bits */
	int port;	 /* with the address; -1: any */
};

/* In the order in which they are worked out: operands before &&, ||, !. */
struct where_op {
	enum expr_code code;
	struct where_leaf *leaf;
};

struct where {
	const struct column_set *set;
	unsigned n;
	struct where_op ops[EXPR_OPS_MAX];
};

#endif
