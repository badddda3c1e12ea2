/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * libdw and libelf, loaded when the first stack is wanted and not with the
 * program: the dynamic linker would need longer for these two, and the three
 * libraries that they want, than for all else that happens before main().
 */
#ifndef RINGSIDE_STACK_LIBDW_H
#define RINGSIDE_STACK_LIBDW_H

#include <elfutils/libdw.h>
#include <elfutils/libdwelf.h>
#include <gelf.h>

/* What is called of them. To use another one: its name here. */
#define LIBDW_FUNCTIONS(X)         \
	X(dwarf_begin_elf)         \
	X(dwarf_cfi_addrframe)     \
	X(dwarf_cfi_end)           \
	X(dwarf_dieoffset)         \
	X(dwarf_end)               \
	X(dwarf_frame_cfa)         \
	X(dwarf_frame_info)        \
	X(dwarf_frame_register)    \
	X(dwarf_getcfi)            \
	X(dwarf_getcfi_elf)        \
	X(dwarf_getsrc_die)        \
	X(dwarf_lineno)            \
	X(dwarf_linesrc)           \
	X(dwarf_nextcu)            \
	X(dwarf_offdie)            \
	X(dwarf_ranges)            \
	X(dwelf_elf_gnu_build_id)  \
	X(dwelf_elf_gnu_debuglink) \
	X(elf_begin)               \
	X(elf_end)                 \
	X(elf_getdata)             \
	X(elf_getphdrnum)          \
	X(elf_getshdrstrndx)       \
	X(elf_kind)                \
	X(elf_memory)              \
	X(elf_nextscn)             \
	X(elf_strptr)              \
	X(elf_version)             \
	X(gelf_getehdr)            \
	X(gelf_getphdr)            \
	X(gelf_getshdr)            \
	X(gelf_getsym)

struct libdw {
	void *handle;
#define LIBDW_MEMBER_(name) __typeof__(name) *name;
	LIBDW_FUNCTIONS(LIBDW_MEMBER_)
#undef LIBDW_MEMBER_
};

/* NULL where it can't be loaded; *ret_why says why then, to be freed. */
struct libdw *libdw_open(char **ret_why);
void libdw_close(struct libdw *dw); /* NULL is fine */

#endif
