/* SPDX-License-Identifier: BSD-2-Clause */
/* Look-up in the description table, and the sizes of its structures. */
#include "syscall/table.h"

#include <errno.h>
#include <string.h>

#include "syscall/abi/abi.h"

static const struct abi_map *const maps[ABI_COUNT] = {
	[ABI_X86_64] = &abi_x86_64,
	[ABI_I386] = &abi_i386,
	[ABI_X32] = &abi_x32,
};

const struct sysent *sysent_by_nr(enum abi abi, uint64_t nr)
{
	const struct abi_map *m = maps[abi];

	if (abi == ABI_X32)
		nr &= ~(uint64_t)X32_SYSCALL_BIT;
	return nr < m->n ? m->rows[nr] : NULL;
}

int sysent_nr(enum abi abi, const char *name, int after)
{
	const struct abi_map *m = maps[abi];

	for (unsigned nr = after + 1; nr < m->n; nr++)
		if (m->rows[nr] && !strcmp(m->rows[nr]->name, name))
			return nr;
	return -ENOENT;
}

unsigned sysent_max(enum abi abi)
{
	return maps[abi]->n;
}

unsigned sysent_nargs(const struct sysent *s)
{
	unsigned n = 0;

	while (n < s->nargs && !(s->args[n].flags & FIELD_PSEUDO))
		n++;
	return n;
}

const char *abi_name(enum abi abi)
{
	static const char *const names[ABI_COUNT] = { "x86_64", "i386", "x32" };

	return names[abi];
}

#define SIZES(word, klong)                                                     \
	{                                                                      \
		[T_REG] = 8, [T_U8] = 1, [T_S8] = 1, [T_U16] = 2, [T_S16] = 2, \
		[T_U32] = 4, [T_S32] = 4, [T_U64] = 8, [T_S64] = 8,            \
		[T_LONG] = (word), [T_ULONG] = (word), [T_PTR] = (word),       \
		[T_KLONG] = (klong), [T_KULONG] = (klong), [T_INLINE] = 0      \
	}
/* i386 aligns 64-bit integers to 4 bytes inside structures. */
#define ALIGNS(word, klong, most)                                            \
	{                                                                    \
		[T_REG] = (most), [T_U8] = 1, [T_S8] = 1, [T_U16] = 2,       \
		[T_S16] = 2, [T_U32] = 4, [T_S32] = 4, [T_U64] = (most),     \
		[T_S64] = (most), [T_LONG] = (word), [T_ULONG] = (word),     \
		[T_PTR] = (word), [T_KLONG] = (klong), [T_KULONG] = (klong), \
		[T_INLINE] = 1                                               \
	}

const uint8_t field_type_sizes[ABI_COUNT][FIELD_TYPES] = {
	[ABI_X86_64] = SIZES(8, 8),
	[ABI_I386] = SIZES(4, 4),
	[ABI_X32] = SIZES(4, 8),
};

const uint8_t field_type_aligns[ABI_COUNT][FIELD_TYPES] = {
	[ABI_X86_64] = ALIGNS(8, 8, 8),
	[ABI_I386] = ALIGNS(4, 4, 4),
	[ABI_X32] = ALIGNS(4, 8, 8),
};

static size_t layout_measure(enum abi abi, const struct layout *l,
			     size_t *ret_align);

/* Bytes and alignment of one member or element. */
static void arms_extent(enum abi abi, const struct arm_set *arms,
			size_t *ret_size, size_t *ret_align)
{
	size_t size, align;

	*ret_size = 0;
	*ret_align = 1;
	arms = TABLE(arms);
	for (unsigned i = 0; i < arms->n; i++) {
		field_extent(abi, &arms->items[i].field, &size, &align);
		if (size > *ret_size)
			*ret_size = size;
		if (align > *ret_align)
			*ret_align = align;
	}
}

void field_extent(enum abi abi, const struct field *f, size_t *ret_size,
		  size_t *ret_align)
{
	size_t n;

	if (f->type != T_INLINE) {
		*ret_size = field_type_size(abi, f->type);
		*ret_align = field_type_align(abi, f->type);
		return;
	}
	n = f->len.from == LEN_FROM_CONST || f->len.from == LEN_FROM_FIELD ||
			    f->len.from == LEN_FROM_TWICE ?
		    f->len.n :
		    0;
	switch (f->kind) {
	case ARG_STRUCT:
	case ARG_STAMP:
		*ret_size = layout_measure(abi, f->layout, ret_align);
		return;
	case ARG_ARRAY:
		field_extent(abi, f->elem, ret_size, ret_align);
		*ret_size *= n;
		return;
	case ARG_ARM: arms_extent(abi, f->arms, ret_size, ret_align); return;
	default: *ret_size = n; *ret_align = 1;
	}
}

void layout_step(enum abi abi, const struct layout *l, struct layout_cursor *c)
{
	const struct field *f = &TABLE(l)->members[c->next];
	size_t align;

	if (f->type != T_INLINE) {
		c->size = field_type_sizes[abi][f->type];
		align = field_type_aligns[abi][f->type];
	} else {
		field_extent(abi, f, &c->size, &align);
	}
	/* A power of two, less one; those of two members or-ed are the larger.
	 */
	align = l->packed ? 0 : align - 1;
	c->align |= align;
	if (!(f->flags & FIELD_UNION) || !c->next)
		c->off = (c->end + align) & ~align;
	if (c->off + c->size > c->end)
		c->end = c->off + c->size;
	c->next++;
}

/* Both, for they take one look at all members. */
static size_t layout_measure(enum abi abi, const struct layout *l,
			     size_t *ret_align)
{
	struct layout_cursor c = { 0 };

	l = TABLE(l);
	while (c.next < l->n)
		layout_step(abi, l, &c);
	*ret_align = c.align + 1;
	return layout_end(&c);
}

size_t layout_size(enum abi abi, const struct layout *l)
{
	size_t align;

	return layout_measure(abi, l, &align);
}

size_t layout_offset(enum abi abi, const struct layout *l, unsigned index)
{
	struct layout_cursor c = { 0 };

	l = TABLE(l);
	while (c.next < l->n && c.next <= index)
		layout_step(abi, l, &c);
	return c.off;
}
