/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Names of constants. A set lives in its own file under xlat/, named for
 * the set: `xlat_open_flags` is in xlat/open_flags.c.
 */
#ifndef RINGSIDE_SYSCALL_XLAT_H
#define RINGSIDE_SYSCALL_XLAT_H

#include <stddef.h>
#include <stdint.h>

struct xlat {
	uint64_t value;
	const char *name;
};

enum xlat_kind {
	XLAT_ENUM,  /* one value is one name */
	XLAT_FLAGS, /* names are or-ed together */
};

struct xlat_set {
	const char *prefix; /* what an unknown value might be: "O_???" */
	const struct xlat *items;
	uint16_t n;
	uint8_t kind;
	/*
	 * A field inside the word that is an enumeration of its own: the
	 * access mode of open(2), the type of mmap(2). Shown first. It may have
	 * such a field in turn: the delays of termios(3).
	 */
	const struct xlat_set *sub;
	uint64_t sub_mask;
};

#define XLAT_ITEMS(a) .items = (a), .n = sizeof(a) / sizeof((a)[0])

enum { XLAT_SUB_MAX = 8 }; /* fields within fields */

/* The name of exactly this value, or NULL. */
const char *xlat_name(const struct xlat_set *set, uint64_t value);
/* The value of a name; 0, or -ENOENT. */
int xlat_value(const struct xlat_set *set, const char *name,
	       uint64_t *ret_value);
/*
 * The names of the fields inside the word, in the order in which they are
 * shown; their bits are taken out of *value. Returns how many there are.
 */
unsigned xlat_sub_names(const struct xlat_set *set, uint64_t *value,
			const char *names[XLAT_SUB_MAX]);

#endif
