/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The symbols of functions, of .symtab where there is one (in the file or in
 * its debug file) and of .dynsym, in the order of their addresses.
 */
#include <stdlib.h>
#include <string.h>

#include "basic/xmalloc.h"
#include "stack/image_impl.h"

static bool is_code(const GElf_Sym *s)
{
	unsigned type = GELF_ST_TYPE(s->st_info);

	return s->st_shndx != SHN_UNDEF && s->st_shndx != SHN_ABS &&
	       (type == STT_FUNC || type == STT_GNU_IFUNC ||
		type == STT_NOTYPE);
}

/* Of several names for one place: a function's, the one that is seen most. */
static uint8_t rank_of(const GElf_Sym *s)
{
	static const uint8_t by_binding[] = {
		[STB_LOCAL] = 0, [STB_GLOBAL] = 2, [STB_WEAK] = 1
	};
	unsigned bind = GELF_ST_BIND(s->st_info);
	uint8_t rank = bind < sizeof(by_binding) ? by_binding[bind] : 2;

	if (GELF_ST_TYPE(s->st_info) != STT_NOTYPE)
		rank += 4;
	return s->st_size ? rank + 8 : rank;
}

static void add_table(struct image *i, Elf *elf, Elf_Scn *scn,
		      const GElf_Shdr *sh)
{
	Elf_Data *data = i->dw->elf_getdata(scn, NULL);
	size_t n = sh->sh_entsize ? sh->sh_size / sh->sh_entsize : 0;

	if (!data || n > SYMBOLS_MAX || i->nsymbols + n > SYMBOLS_MAX)
		return;
	i->symbols = xreallocarray(i->symbols, i->nsymbols + n + 1,
				   sizeof(*i->symbols));
	for (size_t k = 0; k < n; k++) {
		const char *name;
		GElf_Sym s;

		if (!i->dw->gelf_getsym(data, (int)k, &s) || !is_code(&s))
			continue;
		name = i->dw->elf_strptr(elf, sh->sh_link, s.st_name);
		if (!name || !*name || *name == '$')
			continue;
		i->symbols[i->nsymbols++] = (struct elf_symbol){
			.addr = s.st_value,
			.size = s.st_size,
			.name = name,
			.rank = rank_of(&s),
		};
	}
}

static void add_tables(struct image *i, Elf *elf, unsigned type)
{
	Elf_Scn *scn = NULL;

	while (elf && (scn = i->dw->elf_nextscn(elf, scn))) {
		GElf_Shdr sh;

		if (i->dw->gelf_getshdr(scn, &sh) && sh.sh_type == type)
			add_table(i, elf, scn, &sh);
	}
}

/* By address; of one address, the name to be shown is the last. */
static int compare(const void *a, const void *b)
{
	const struct elf_symbol *x = a, *y = b;

	if (x->addr != y->addr)
		return x->addr < y->addr ? -1 : 1;
	if (x->rank != y->rank)
		return x->rank < y->rank ? -1 : 1;
	/* The longer one, then whichever: but always the same. */
	if (x->size != y->size)
		return x->size < y->size ? -1 : 1;
	return -strcmp(x->name, y->name);
}

static void read_symbols(struct image *i)
{
	i->has_symbols = true;
	add_tables(i, i->elf, SHT_SYMTAB);
	if (!i->nsymbols)
		add_tables(i, image_debug_elf(i), SHT_SYMTAB);
	add_tables(i, i->elf, SHT_DYNSYM);
	if (i->nsymbols)
		qsort(i->symbols, i->nsymbols, sizeof(*i->symbols), compare);
}

const struct elf_symbol *image_symbol(struct image *i, uint64_t addr)
{
	enum { BACK = 64 }; /* symbols within another one */
	size_t lo = 0, hi;

	if (!i->has_symbols)
		read_symbols(i);
	for (hi = i->nsymbols; lo < hi;) {
		size_t mid = lo + (hi - lo) / 2;

		if (i->symbols[mid].addr <= addr)
			lo = mid + 1;
		else
			hi = mid;
	}
	for (size_t k = lo; k-- > 0 && lo - k <= BACK;) {
		const struct elf_symbol *s = &i->symbols[k];

		if (addr - s->addr < s->size)
			return s;
		/* Written in assembly, without a size: up to the next one. */
		if (!s->size && k == lo - 1)
			return s;
	}
	return NULL;
}
