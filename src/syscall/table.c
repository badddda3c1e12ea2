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

	while (n < 6 && s->args[n].kind != ARG_NONE &&
	       !(s->args[n].flags & FIELD_PSEUDO))
		n++;
	return n;
}

const char *abi_name(enum abi abi)
{
	static const char *const names[ABI_COUNT] = { "x86_64", "i386", "x32" };

	return names[abi];
}

unsigned field_type_size(enum abi abi, enum field_type type)
{
	switch (type) {
	case T_U8:
	case T_S8: return 1;
	case T_U16:
	case T_S16: return 2;
	case T_U32:
	case T_S32: return 4;
	case T_U64:
	case T_S64: return 8;
	case T_LONG:
	case T_ULONG:
	case T_PTR: return abi_wordsize(abi);
	case T_KLONG:
	case T_KULONG: return abi_klongsize(abi);
	case T_REG: return 8;
	case T_INLINE: break;
	}
	return 0;
}

unsigned field_type_align(enum abi abi, enum field_type type)
{
	unsigned size = field_type_size(abi, type);

	/* i386 aligns 64-bit integers to 4 bytes inside structures. */
	if (abi == ABI_I386 && size == 8)
		return 4;
	return size ? size : 1;
}

/* Bytes and alignment of one member or element. */
static void arms_extent(enum abi abi, const struct arm_set *arms,
			size_t *ret_size, size_t *ret_align)
{
	size_t size, align;

	*ret_size = 0;
	*ret_align = 1;
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
		*ret_size = layout_size(abi, f->layout);
		*ret_align = layout_align(abi, f->layout);
		return;
	case ARG_ARRAY:
		field_extent(abi, f->elem, ret_size, ret_align);
		*ret_size *= n;
		return;
	case ARG_ARM: arms_extent(abi, f->arms, ret_size, ret_align); return;
	default: *ret_size = n; *ret_align = 1;
	}
}

size_t layout_align(enum abi abi, const struct layout *l)
{
	size_t max = 1, size, align;

	for (unsigned i = 0; i < l->n && !l->packed; i++) {
		field_extent(abi, &l->members[i], &size, &align);
		if (align > max)
			max = align;
	}
	return max;
}

void layout_step(enum abi abi, const struct layout *l, struct layout_cursor *c)
{
	const struct field *f = &l->members[c->next];
	size_t align;

	field_extent(abi, f, &c->size, &align);
	if (l->packed)
		align = 1;
	if (!(f->flags & FIELD_UNION) || !c->next)
		c->off = (c->end + align - 1) / align * align;
	if (c->off + c->size > c->end)
		c->end = c->off + c->size;
	c->next++;
}

size_t layout_size(enum abi abi, const struct layout *l)
{
	size_t align = layout_align(abi, l);
	struct layout_cursor c = { 0 };

	while (c.next < l->n)
		layout_step(abi, l, &c);
	return (c.end + align - 1) / align * align;
}

size_t layout_offset(enum abi abi, const struct layout *l, unsigned index)
{
	struct layout_cursor c = { 0 };

	while (c.next < l->n && c.next <= index)
		layout_step(abi, l, &c);
	return c.off;
}
