/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Names of constants. The sets are data, in xlat/, a file for each family:
 * `xlat_open_flags` is in xlat/file.c.
 */
#ifndef RINGSIDE_SYSCALL_XLAT_H
#define RINGSIDE_SYSCALL_XLAT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "syscall/packed.h"

enum xlat_kind {
	XLAT_ENUM,  /* one value is one name */
	XLAT_FLAGS, /* names are or-ed together */
	XLAT_APART, /* the same; as numbers, .sub and the flags are two */
};

struct xlat_set {
	const char *names;  /* in the order of the values, a NUL behind each */
	const char *prefix; /* what an unknown value might be: "O_???" */
	const void *values; /* each of .width bytes */
	uint16_t n;
	uint8_t width; /* 1, 2, 4 or 8 */
	uint8_t kind;
	uint32_t sub_mask;
	/*
	 * A field inside the word that is an enumeration of its own: the
	 * access mode of open(2), the type of mmap(2). Shown first. It may have
	 * such a field in turn: the delays of termios(3). Where it is says
	 * .sub_mask.
	 */
	const struct xlat_set *sub;
};

/*
 * What a set has in it is written down as a list, a macro:
 *
 *	#define frob_flags(X) \
 *		X(0x1, "FROB_SLOWLY") \
 *		X(0x2, "FROB_TWICE")
 *	const struct xlat_set xlat_frob_flags = {
 *		.prefix = "FROB_???", XLAT_ITEMS(frob_flags),
 *	};
 *
 * There are more than ten thousand names. An array of values and pointers would
 * be 16 bytes for each, and the dynamic linker would have to touch them all; so
 * values are as wide as the widest of the set, and names one string.
 */
#define XLAT_ITEMS(list)                                           \
	.names = list(XLAT_NAME_), .n = 0 list(XLAT_ONE_),         \
	.values = (const XLAT_TYPE_(list)[]){ list(XLAT_VALUE_) }, \
	.width = sizeof(XLAT_TYPE_(list))
#define XLAT_NAME_(value, name)	 name "\0"
#define XLAT_ONE_(value, name)	 +1
#define XLAT_VALUE_(value, name) (value),
#define XLAT_BITS_(value, name)	 | (uint64_t)(value)
#define XLAT_TYPE_(list)                                                 \
	__typeof__(__builtin_choose_expr(                                \
		(0 list(XLAT_BITS_)) <= UINT8_MAX, (uint8_t)0,           \
		__builtin_choose_expr(                                   \
			(0 list(XLAT_BITS_)) <= UINT16_MAX, (uint16_t)0, \
			__builtin_choose_expr((0 list(XLAT_BITS_)) <=    \
						      UINT32_MAX,        \
					      (uint32_t)0, (uint64_t)0))))

/*
 * One after the other. Begins as { .set = set }; xlat_next() is false behind
 * the last. The name of the one that it is at is looked for only when asked
 * for.
 */
struct xlat_iter {
	const struct xlat_set *set;
	uint64_t value;
	unsigned next;
	unsigned named; /* whose name .name is */
	const char *name;
};
const char *xlat_iter_name(struct xlat_iter *it);

static inline uint64_t xlat_value_at(const struct xlat_set *set, unsigned i)
{
	switch (set->width) {
	case 1: return ((const uint8_t *)set->values)[i];
	case 2: return ((const uint16_t *)set->values)[i];
	case 4: return ((const uint32_t *)set->values)[i];
	default: return ((const uint64_t *)set->values)[i];
	}
}

static inline bool xlat_next(struct xlat_iter *it)
{
	it->set = TABLE(it->set);
	if (it->next >= it->set->n)
		return false;
	it->value = xlat_value_at(it->set, it->next++);
	return true;
}

/* What a set has that is nothing but its .sub. */
#define XLAT_NONE .names = ""
/* A set of one, which is made for the moment. */
#define XLAT_JUST(value_ptr, name) \
	.names = (name), .values = (value_ptr), .n = 1, .width = 8

enum { XLAT_SUB_MAX = 8 }; /* fields within fields */

/* The name of exactly this value, or NULL. */
const char *xlat_name(const struct xlat_set *set, uint64_t value);
/* True if any flag of the set is in the value, whatever else is. */
bool xlat_has_flag(const struct xlat_set *set, uint64_t value);
/* The value of a name; 0, or -ENOENT. */
int xlat_value(const struct xlat_set *set, const char *name,
	       uint64_t *ret_value);
int xlat_value_of_any_case(const struct xlat_set *set, const char *name,
			   uint64_t *ret_value);
/* The first `max` names. Returns how many that were. */
unsigned xlat_names(const struct xlat_set *set, const char **names,
		    unsigned max);
/*
 * The names of the fields inside the word, in the order in which they are
 * shown; their bits are taken out of *value. Returns how many there are.
 */
unsigned xlat_sub_names(const struct xlat_set *set, uint64_t *value,
			const char *names[XLAT_SUB_MAX]);

#endif
