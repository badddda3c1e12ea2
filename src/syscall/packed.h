/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Tables that lie packed in the program. The directories layout/, netlink/ and
 * xlat/ are a million bytes of names and pointers, of which one run looks at a
 * few. The build (tools/pack-tables.py) compresses what each of their files
 * has and leaves an empty place for it in .bss; it is unpacked into that place
 * by the first who looks. So a table has one address for all of its life, and
 * who holds a pointer to it need not know.
 *
 * Who reads through one says TABLE(p) before it reads: of structures whose
 * first member is a pointer that is not NULL, which tells that they are there.
 * What lies in one file is there all at once: the members of a layout need no
 * TABLE() when the layout had one.
 */
#ifndef RINGSIDE_SYSCALL_PACKED_H
#define RINGSIDE_SYSCALL_PACKED_H

#ifdef HAVE_PACKED_TABLES

#include <stdint.h>

extern unsigned char packed_region[];

/*
 * Unpacks the table at p; does nothing if that is none of the packed ones. From
 * any thread; ends the program if the memory can't be had.
 */
void packed_load(const void *p);

static inline const void *packed_table(const void *p)
{
	/* What p points to is declared constant, and will have changed. */
	if (__builtin_expect(
		    !__atomic_load_n((const void *const *)p, __ATOMIC_ACQUIRE),
		    0))
		packed_load(p);
	__asm__("" : "+r"(p));
	return p;
}

#define TABLE(p) ((__typeof__(p))packed_table(p))

#else

#define TABLE(p) (p)

#endif

#endif
