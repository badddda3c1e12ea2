/* SPDX-License-Identifier: BSD-2-Clause */
/* Inside of an image: what its files share. */
#ifndef RINGSIDE_STACK_IMAGE_IMPL_H
#define RINGSIDE_STACK_IMAGE_IMPL_H

#include <uthash.h>

#include "stack/image.h"
#include "stack/libdw.h"

enum {
	BUILD_ID_MAX = 20,
	SEGMENTS_MAX = 32,
	SYMBOLS_MAX = 8 << 20,	 /* of a file */
	ADDRESSES_MAX = 1 << 20, /* that are kept of a file */
};

struct segment_map {
	uint64_t offset, address, len;
};

struct elf_symbol {
	uint64_t addr, size;
	const char *name; /* borrowed from the Elf */
	uint8_t rank;	  /* of several at one address: the highest */
};

/* A unit of the line table's. */
struct unit_range {
	uint64_t low, high;
	Dwarf_Off die;
};

/* What is known of an address. */
struct known_row {
	uint64_t addr;
	struct unwind_row *row; /* NULL: there is none */
	UT_hash_handle hh;
};

struct known_place {
	uint64_t key; /* address * 2 + is_return */
	struct place place;
	struct image *image;
	bool sourced;
	char *file;
	UT_hash_handle hh;
};

struct image {
	const struct libdw *dw; /* borrowed */
	char *path;
	void *owner;
	uint64_t *ids;
	int fd, debug_fd;
	void *bytes; /* of a vdso */
	Elf *elf, *debug;
	uint8_t build_id[BUILD_ID_MAX];
	uint8_t build_id_len;
	struct segment_map segments[SEGMENTS_MAX];
	unsigned nsegments;
	bool has_debug_link; /* a file of its own for names was looked for */
	/* how to unwind */
	bool looked_for_cfi;
	Dwarf_CFI *eh_cfi, *debug_cfi;
	struct known_row *rows;
	/* names */
	bool has_symbols;
	struct elf_symbol *symbols; /* in the order of addresses */
	size_t nsymbols;
	struct known_place *places;
	/* lines */
	bool looked_for_dwarf, has_units;
	Dwarf *dwarf;
	struct unit_range *units;
	size_t nunits;
};

/* A file with what was stripped off, or NULL; opened once. */
Elf *image_debug_elf(struct image *i);
/* DWARF of the file or of its debug file, or NULL. */
Dwarf *image_dwarf(struct image *i);

/* image_symbols.c: the symbol that `addr` lies in, or NULL. */
const struct elf_symbol *image_symbol(struct image *i, uint64_t addr);
/* image_source.c: the file, to be freed, and line; NULL: not known. */
char *image_source(struct image *i, uint64_t addr, uint32_t *ret_line);

#endif
