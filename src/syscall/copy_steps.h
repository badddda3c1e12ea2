/* SPDX-License-Identifier: BSD-2-Clause */
/* From the arguments of a row to the steps of a plan; for copy_plans.c. */
#ifndef RINGSIDE_SYSCALL_COPY_STEPS_H
#define RINGSIDE_SYSCALL_COPY_STEPS_H

#include <stdbool.h>

#include "syscall/copy_plans.h"
#include "syscall/table.h"

/* A row with a variant in place, as call_resolve() has it of a call. */
struct copy_row {
	const struct field *args[6];
	uint8_t reg[6]; /* RESOLVE_NO_REG: none */
	unsigned nargs;
	uint8_t ret, aux, aux_arg;
	struct field made; /* variant_field()'s */
};

struct copy_steps_opts {
	enum abi abi;
	unsigned strlen_max;
	bool verbose, no_deref, raw, filter;
};

/*
 * Appends to plan->steps what the decoders of the row will ask for. Returns
 * how many steps had no room.
 */
unsigned copy_steps_make(struct copy_plan *plan, const struct copy_row *row,
			 const struct copy_steps_opts *opts);

/* Inside of the maker: what a kind's function has at hand. */

struct copy_maker {
	struct copy_plan *plan;
	const struct copy_row *row;
	enum abi abi;
	unsigned word;	     /* bytes */
	unsigned strlen_max; /* -s */
	bool verbose, no_deref, filter;
	unsigned dropped; /* steps */
};

/*
 * Where a value and those beside it lie: in registers, or as the members of a
 * structure that register `arg` points to, `off` bytes behind its start.
 */
struct copy_place {
	const struct layout *layout; /* NULL: registers */
	const struct field *outer;   /* the argument that points there */
	uint8_t arg;
	uint16_t off;
};

struct copy_kind_row;
/* Adds the steps of sibling i, whose field is f. */
typedef void copy_kind_fn(struct copy_maker *m, const struct copy_kind_row *k,
			  const struct field *f, const struct copy_place *p,
			  unsigned i);

struct copy_kind_row {
	copy_kind_fn *make; /* NULL: it lies in place, or is not looked at */
	uint16_t size;	    /* of the memory, or the most of it */
};
/* By enum field_kind. */
extern const struct copy_kind_row copy_kinds[ARG_KIND_COUNT];

enum { COPY_PATH_BYTES = 4096 }; /* PATH_MAX: a path is shown whole */

/*
 * A step of sibling i in the phase that the field's direction says. False if
 * no register has it.
 */
bool copy_begin(const struct copy_maker *m, const struct field *f,
		const struct copy_place *p, unsigned i, enum copy_kind kind,
		struct copy_step *ret_s);
/*
 * How many elements of s->size bytes there are: what walk_len() will say.
 * False if nobody can say.
 */
bool copy_set_len(struct copy_maker *m, const struct field *f,
		  const struct copy_place *p, struct copy_step *s);
/* Both of them, for elements of `size` bytes. */
bool copy_begin_counted(struct copy_maker *m, const struct field *f,
			const struct copy_place *p, unsigned i, unsigned size,
			struct copy_step *ret_s);
/* Puts the step into the plan, if there is not one like it. */
void copy_add(struct copy_maker *m, const struct copy_step *s);
/* So many bytes at s->addr. */
void copy_add_bytes(struct copy_maker *m, struct copy_step *s, unsigned size);
/* The same bytes as they go in and, under `flags`, as they come back. */
void copy_add_both(struct copy_maker *m, struct copy_step *s, unsigned size,
		   unsigned flags);

/* What pointers in the structure that `p` is lead to. */
void copy_add_members(struct copy_maker *m, const struct copy_place *p);
/* Bytes behind a structure that belong to its last member. */
unsigned copy_tail_room(const struct copy_maker *m, const struct layout *l);

/* copy_kinds.c */
copy_kind_fn copy_make_buf, copy_make_sized;
/* copy_struct.c */
copy_kind_fn copy_make_struct;
/* copy_special.c */
copy_kind_fn copy_make_sockopt, copy_make_msghdr, copy_make_mmsghdr,
	copy_make_argv, copy_make_fdset, copy_make_nodemask, copy_make_pollfds,
	copy_make_mincore, copy_make_msgbuf, copy_make_socklen, copy_make_inout,
	copy_make_query, copy_make_file_handle, copy_make_ifconf,
	copy_make_clone_args, copy_make_choice, copy_make_lsm_ctx,
	copy_make_regset, copy_make_iocbs, copy_make_dm, copy_make_sigframe,
	copy_make_old_sigframe, copy_make_scatter;
/* copy_bpf.c */
copy_kind_fn copy_make_perf_attr, copy_make_bpf_info, copy_make_bpf_syms,
	copy_make_bpf_map, copy_make_uring_update;

#endif
