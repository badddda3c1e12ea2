/* SPDX-License-Identifier: BSD-2-Clause */
/* Makes copy plans from the description table. */
#ifndef RINGSIDE_SYSCALL_COPY_PLANS_H
#define RINGSIDE_SYSCALL_COPY_PLANS_H

#include <stdbool.h>

#include "syscall/copy_plan.h"
#include "syscall/filter.h"

struct copy_opts {
	unsigned strlen_max;		   /* -s; 64 KiB at most are copied */
	const struct syscall_set *wanted;  /* -e trace= */
	const struct syscall_set *abbrev;  /* -e abbrev=; not in it: -v */
	const struct syscall_set *verbose; /* -e verbose=; not in it: none */
	const struct syscall_set *raw;	   /* -e raw=: nothing is copied */
	/* -P, --trace-fds: what path_filter.c looks at is copied in any case */
	bool filter;
};

struct copy_variant {
	struct copy_variant_key key;
	__u32 plan; /* index of the plan in place of key.plan */
};

struct copy_plans {
	struct copy_plan *plans; /* COPY_PLANS of them */
	unsigned nplans;	 /* up to the last one that is used */
	struct copy_variant *variants;
	unsigned nvariants;
	/* Steps and plans that had no room. A test sees to it that this is 0.
	 */
	unsigned dropped;
};

/* Fills *ret_plans, to be given to copy_plans_done(). */
void copy_plans_make(struct copy_plans *ret_plans,
		     const struct copy_opts *opts);
void copy_plans_done(struct copy_plans *p);
/* The order of .variants, for bsearch(3): by plan, then by key. */
int copy_variant_cmp(const void *a, const void *b);

#endif
