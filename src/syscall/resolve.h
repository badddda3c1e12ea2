/* SPDX-License-Identifier: BSD-2-Clause */
/* What the rows' variants and registers mean, for a call and for a plan. */
#ifndef RINGSIDE_SYSCALL_RESOLVE_H
#define RINGSIDE_SYSCALL_RESOLVE_H

#include "syscall/table.h"

enum { RESOLVE_NO_REG = 0xff, RESOLVE_LEVELS = 3 };

/* Bits of the argument that counts as the key. */
static inline uint32_t variant_mask(const struct variant_set *set)
{
	return set->mask ? set->mask : UINT32_MAX;
}

/* What chooses among the row's later arguments, or NULL. */
static inline const struct variant_set *variants_of(const struct sysent *s)
{
	return s->variants ? TABLE(s->variants) : NULL;
}

/* Where variant_next() is; begins as { 0 }. */
struct variant_place {
	unsigned type, list, i;
};
/* The next variant of the set, or NULL. */
const struct variant *variant_next(const struct variant_set *set,
				   struct variant_place *at);
/*
 * The variant's argument `i`, made in `made` if it is not written down; NULL of
 * one that has none.
 */
const struct field *variant_field(const struct variant *var, unsigned i,
				  struct field *made);
/* What chooses among yet more variants, or NULL. */
static inline const struct variant_set *variant_more(const struct variant *var)
{
	return var->leads_on ? TABLE(var->more) : NULL;
}
/* Replaces arguments by those of the variant. Returns how many there are. */
unsigned variant_apply(const struct variant_set *set, const struct variant *var,
		       const struct field *fields[6], struct field *made);
/* True for kinds that take two registers in this ABI. */
bool takes_two_registers(enum abi abi, enum field_kind kind);
/*
 * The register of each argument, the first one of two; RESOLVE_NO_REG where
 * there are no more.
 */
void resolve_registers(enum abi abi, const struct field *const fields[6],
		       unsigned n, uint8_t ret_reg[6]);

#endif
