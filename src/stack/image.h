/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * An ELF file as far as stacks need it: how to get from one frame to the one
 * that called it, names, and lines of source. All of it is found once for
 * each address and kept. Addresses are those of the file.
 */
#ifndef RINGSIDE_STACK_IMAGE_H
#define RINGSIDE_STACK_IMAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "event/stack.h"

struct image;
struct libdw;

enum { DWARF_REGS = 17 }; /* of x86-64 with rip; i386 has fewer */

/* Where the caller's value of a register is. */
enum rule_kind {
	RULE_SAME,	/* it was not changed */
	RULE_UNDEFINED, /* it is gone */
	RULE_AT_CFA,	/* in memory at CFA + off */
	RULE_IS_CFA,	/* it is CFA + off */
	RULE_REGISTER,	/* in another register */
	RULE_AT_EXPR,	/* in memory where an expression leads */
	RULE_IS_EXPR,	/* what an expression gives */
};

struct unwind_op; /* Dwarf_Op */

struct unwind_rule {
	uint8_t kind; /* enum rule_kind */
	uint8_t reg;
	uint16_t nops;
	int32_t off;
	const void *ops; /* Dwarf_Op[nops] */
};

/* How to leave a frame, at one address. */
struct unwind_row {
	bool signal; /* the caller was interrupted, and made no call */
	uint8_t ra;  /* the register that stands for the return address */
	uint8_t nregs;
	struct unwind_rule cfa; /* RULE_REGISTER + off or RULE_IS_EXPR */
	struct unwind_rule regs[DWARF_REGS];
};

/*
 * `dw` is borrowed; NULL: there are neither rows nor names.
 * `fd` is taken; it may be -1, or no ELF file: then there are no names. `path`
 * is what it is called. `ids` counts the places of all images.
 */
struct image *image_new(const struct libdw *dw, int fd, const char *path,
			uint64_t *ids);
/* The same of bytes, which are copied: the vdso. */
struct image *image_of_bytes(const struct libdw *dw, const void *data,
			     size_t len, const char *path, uint64_t *ids);
void image_free(struct image *i); /* NULL is fine */

/* The address of what lies at this offset of the file. */
uint64_t image_address(const struct image *i, uint64_t file_offset);
/* The row for `addr`, or NULL. Good until image_free(). */
const struct unwind_row *image_row(struct image *i, uint64_t addr);
/*
 * The place `addr`. Where a call returns to, the call is right before:
 * `is_return`. `source`: the line is wanted too. Good until image_free().
 * NULL: this is one of too many.
 */
const struct place *image_place(struct image *i, uint64_t addr, bool is_return,
				bool source);
/* The image that a place is in. */
struct image *image_of_place(const struct place *p);
/* What whoever keeps it has written on it. */
void *image_owner(const struct image *i);
void image_set_owner(struct image *i, void *owner);

#endif
